#include "standing.h"

#include "database.h"

namespace doorstep {

namespace {

Result<Standing> carersStanding(Database &db, const QUuid &account, const StreamRow &stream)
{
    const auto planned =
        exists(db.read("SELECT 1 FROM known_to WHERE stream = ? AND worker = ?").bind(stream.no, account));
    if (!planned)
        return planned.error();
    if (*planned)
        return Standing::VisitedOnce;
    const auto opened =
        exists(db.read("SELECT 1 FROM log l JOIN chains c ON c.no = l.chain WHERE l.kind = 34 "
                       "AND l.stream = ? AND c.author = ? LIMIT 1")
                   .bind(stream.no, account));
    if (!opened)
        return opened.error();
    return *opened ? Standing::OpenedOnce : Standing::OtherPerson;
}

} // namespace

Result<Standing> writingStanding(Database &db, const SignIn &who, const StreamRow &stream, const QUuid &id)
{
    if (id == who.account)
        return Standing::Own;
    switch (stream.kind) {
    case StreamKind::Agency:
        return Standing::Office;
    case StreamKind::Worker:
        return Standing::OtherWorker;
    case StreamKind::Person:
        break;
    }
    return who.reader == Reader::Carer ? carersStanding(db, who.account, stream) : Standing::OtherPerson;
}

const char *streamsWith(Standing standing)
{
    switch (standing) {
    case Standing::Own:
        return "SELECT id, kind, no FROM streams WHERE id = ?1";
    case Standing::Office:
        return "SELECT id, kind, no FROM streams WHERE id = ?2";
    case Standing::Visited:
        return "SELECT s.id, s.kind, s.no FROM assignments mine JOIN streams s ON s.no = mine.stream "
               "WHERE mine.worker = ?1 AND mine.start >= ?4 AND mine.start < ?5";
    case Standing::Opened:
        return "SELECT s.id, s.kind, s.no FROM log l JOIN chains c ON c.no = l.chain "
               "JOIN streams s ON s.no = l.stream "
               "WHERE l.kind = 34 AND l.received > ?3 AND c.author = ?1";
    case Standing::Colleague:
        return "SELECT s.id, s.kind, s.no FROM assignments mine "
               "JOIN assignments theirs ON theirs.stream = mine.stream "
               "AND theirs.start >= ?4 AND theirs.start < ?5 "
               "JOIN streams s ON s.id = theirs.worker "
               "WHERE mine.worker = ?1 AND mine.start >= ?4 AND mine.start < ?5";
    case Standing::Visitor:
        return "SELECT s.id, s.kind, s.no FROM streams mine "
               "JOIN assignments theirs ON theirs.stream = mine.no "
               "AND theirs.start >= ?4 AND theirs.start < ?5 "
               "JOIN streams s ON s.id = theirs.worker WHERE mine.id = ?1";
    case Standing::VisitedOnce:
    case Standing::OpenedOnce:
    case Standing::OtherPerson:
    case Standing::OtherWorker:
        break;
    }
    return nullptr;
}

} // namespace doorstep
