#include "audience.h"

#include "body.h"
#include "note.h"
#include "passport.h"
#include "saying.h"
#include "worker.h"

#include <algorithm>

namespace doorstep {

namespace {

// Only the fields that decide are read: a line may carry a picture, a note a page of text.

struct LineReaders {
    static constexpr Kind kind = PassportLine::kind;
    LineAudience audience = LineAudience::Unknown;
    std::vector<QUuid> named;

    template <class Fields>
    void fields(Fields &f)
    {
        f(11, audience);
        f(12, named);
    }
};

struct NoteReaders {
    static constexpr Kind kind = Note::kind;
    NoteAudience audience = NoteAudience::Unknown;

    template <class Fields>
    void fields(Fields &f)
    {
        f(3, audience);
    }
};

struct CardReaders {
    static constexpr Kind kind = CardField::kind;
    Share share = Share::Unknown;
    std::vector<QUuid> chosen;

    template <class Fields>
    void fields(Fields &f)
    {
        f(3, share);
        f(4, chosen);
    }
};

bool contains(const std::vector<QUuid> &ids, const QUuid &id)
{
    return std::ranges::find(ids, id) != ids.end();
}

bool mayReadLine(const Record &record, Reader reader, const QUuid &account)
{
    if (reader == Reader::PersonThemselves)
        return true; // the stream is theirs
    const auto line = decodeBody<LineReaders>(record.body);
    if (!line)
        return false;
    switch (line->audience) {
    case LineAudience::Unknown:
    case LineAudience::MeOnly:
        return false;
    case LineAudience::Named:
        return contains(line->named, account);
    case LineAudience::Everyone:
    case LineAudience::Carers:
        return true;
    }
    return false;
}

bool mayReadNote(const Record &record, Reader reader)
{
    if (reader == Reader::Supervisor)
        return true;
    const auto note = decodeBody<NoteReaders>(record.body);
    return note && (note->audience == NoteAudience::NextVisit || note->audience == NoteAudience::Person);
}

/// Who raised a concern sees what became of it.
bool mayReadOnConcern(const Record &record, Reader reader, const QUuid &account)
{
    if (reader == Reader::Supervisor)
        return true;
    const auto told = decodeBody<OnConcern>(record.body);
    return told && told->raisedBy == account && !account.isNull();
}

/// The person's own, and for whoever it is said to.
bool mayReadSaying(const Record &record, Reader reader, const QUuid &account)
{
    if (reader != Reader::Carer)
        return true;
    const auto saying = decodeBody<Saying>(record.body);
    return saying && saying->to == account && !account.isNull();
}

bool mayReadCard(const Record &record, Reader reader, const QUuid &account)
{
    if (account == record.stream)
        return true; // the card is theirs
    const auto card = decodeBody<CardReaders>(record.body);
    if (!card)
        return false;
    switch (card->share) {
    case Share::Unknown:
    case Share::Nobody:
        return false;
    case Share::PeopleIVisit:
        return true;
    case Share::Chosen:
        // of the people they visit these alone: no colleague hands a tablet over for it
        return reader != Reader::Carer && (reader == Reader::Supervisor || contains(card->chosen, account));
    }
    return false;
}

bool isInAudience(const Record &record, Reader reader, const QUuid &account)
{
    if (is(record, Kind::PassportLine))
        return mayReadLine(record, reader, account);
    if (is(record, Kind::Note))
        return mayReadNote(record, reader);
    if (is(record, Kind::CardField))
        return mayReadCard(record, reader, account);
    if (is(record, Kind::Saying))
        return mayReadSaying(record, reader, account);
    return is(record, Kind::OnConcern) && mayReadOnConcern(record, reader, account);
}

} // namespace

bool mayRead(const Record &record, Reader reader, const QUuid &account)
{
    if (account == record.author)
        return true;
    switch (seenOf(record.kind)) {
    case Seen::ByAll:
        return true;
    case Seen::ByWorkers:
        return reader != Reader::PersonThemselves;
    case Seen::BySupervisorsAndPerson:
        return reader != Reader::Carer;
    case Seen::BySupervisorsAndOwner:
        return reader == Reader::Supervisor || account == record.stream;
    case Seen::BySupervisors:
        return reader == Reader::Supervisor;
    case Seen::ByItsAudience:
        return isInAudience(record, reader, account);
    }
    return false;
}

bool isForCarers(const PassportLine &line)
{
    return line.audience == LineAudience::Everyone || line.audience == LineAudience::Carers;
}

bool isForCarers(const LineView &line)
{
    return std::ranges::all_of(line.current,
                               [](const LineVersion &version) { return isForCarers(version.line); });
}

bool narrows(const PassportLine &from, const PassportLine &to)
{
    switch (from.audience) {
    case LineAudience::Everyone:
    case LineAudience::Carers:
        return !isForCarers(to);
    case LineAudience::Named:
        if (to.audience == LineAudience::Named)
            return std::ranges::any_of(from.named,
                                       [&](const QUuid &one) { return !contains(to.named, one); });
        return (to.audience == LineAudience::MeOnly || to.audience == LineAudience::Unknown)
            && !from.named.empty();
    case LineAudience::Unknown:
    case LineAudience::MeOnly:
        break;
    }
    return false;
}

namespace {

bool narrowsNote(const NoteReaders &from, const NoteReaders &to)
{
    const auto isForAll = [](NoteAudience audience) {
        return audience == NoteAudience::NextVisit || audience == NoteAudience::Person;
    };
    return isForAll(from.audience) && !isForAll(to.audience);
}

bool narrowsCard(const CardReaders &from, const CardReaders &to)
{
    switch (from.share) {
    case Share::Unknown:
    case Share::Nobody:
        return false;
    case Share::PeopleIVisit:
        return to.share != Share::PeopleIVisit;
    case Share::Chosen:
        break;
    }
    if (to.share != Share::Chosen)
        return to.share != Share::PeopleIVisit;
    return std::ranges::any_of(from.chosen, [&](const QUuid &one) { return !contains(to.chosen, one); });
}

/// A body that cannot be read has no readers to lose, and tells none that they still are.
template <class Body>
bool narrowsBody(QByteArrayView from, QByteArrayView to, bool (*narrowing)(const Body &, const Body &))
{
    const auto before = decodeBody<Body>(from);
    const auto after = decodeBody<Body>(to);
    return before && narrowing(*before, after ? *after : Body());
}

} // namespace

bool narrows(Kind kind, QByteArrayView from, QByteArrayView to)
{
    switch (kind) {
    case Kind::PassportLine:
        return narrowsBody<PassportLine>(from, to, narrows);
    case Kind::Note:
        return narrowsBody<NoteReaders>(from, to, narrowsNote);
    case Kind::CardField:
        return narrowsBody<CardReaders>(from, to, narrowsCard);
    default:
        return false;
    }
}

} // namespace doorstep
