#include "deeds.h"

#include "card_changes.h"
#include "note.h"
#include "passport_store.h"
#include "stream_entries.h"
#include "stream_store.h"
#include "sure.h"
#include "visit_store.h"

#include <algorithm>
#include <array>

namespace doorstep {

namespace {

constexpr qint64 DaySeconds = 24 * 60 * 60;

class Doing
{
public:
    Doing(UserHere &user, Random &random)
        : m_user(user)
        , m_random(random)
        , m_nowAt(QDateTime::fromMSecsSinceEpoch(user.tablet().clock.now().wallMs, Qt::UTC))
    {
    }

    std::optional<Deed> somethingOfAVisit()
    {
        const auto visits = m_user.reader() == Reader::Carer
            ? visitsOf(m_user.vault(), m_user.account(), m_nowAt.addSecs(-DaySeconds),
                       m_nowAt.addSecs(DaySeconds))
            : visitsBetween(m_user.vault(), m_nowAt.addSecs(-DaySeconds), m_nowAt.addSecs(DaySeconds));
        const auto rows = sure(visits);
        if (rows.empty())
            return std::nullopt;
        const VisitRow &row = m_random.pick(rows);
        return m_user.reader() == Reader::Carer ? atTheVisit(row) : overTheVisit(row);
    }

    std::optional<Deed> somethingOfThePassport()
    {
        const auto whose = somebody();
        if (whose.isNull())
            return std::nullopt;
        const auto lines = sure(passport(m_user.vault(), whose));
        if (lines.empty() || m_random.chance(20))
            return one("line", whose, {}, line(words()));
        const LineView &view = m_random.pick(lines);
        if (view.current.empty() || m_random.chance(25))
            return one("confirm", whose, view.id, LineAnswer{Answer::StillTrue, {}, isPerson(), {}, {}});
        if (isPerson() && m_random.chance(20))
            return narrowed(whose, view);
        if (view.current.size() > 1 && m_random.chance(40))
            return one("decide", whose, view.id,
                       LineSettled{m_random.chance(50) ? Decision::KeepBoth : Decision::AskPerson,
                                   currentRecords(view)});
        return Deed{view.current.size() > 1 ? "settle" : "reword", {reworded(m_user, whose, view, words())}};
    }

    std::optional<Deed> somethingElse()
    {
        const auto whose = somebody();
        if (whose.isNull())
            return std::nullopt;
        switch (m_random.below(4)) {
        case 0:
            return one("read", whose, {}, PageRead{});
        case 1:
            return one("concern", whose, {}, Concern{{}, words(), Urgency::CanWait});
        case 2:
            if (m_user.reader() == Reader::Carer)
                return ofTheCard(whose);
            [[fallthrough]];
        default:
            return noted(whose, {});
        }
    }

private:
    bool isPerson() const { return m_user.reader() == Reader::PersonThemselves; }

    QString words() { return QStringLiteral("words %1").arg(m_random.number() % 1'000'000); }
    Note note(const QUuid &visit)
    {
        constexpr std::array audiences{NoteAudience::NextVisit, NoteAudience::Office, NoteAudience::Person};
        return {visit, words(), audiences[m_random.below(3)], m_random.chance(20), {}, {}, {}};
    }
    /// A field of their own card is shared, with all or with one, or taken back. No two say the same.
    Deed ofTheCard(const QUuid &whose)
    {
        const auto card = sure(cardOf(m_user.vault(), m_user.account()));
        const CardEntry &entry = card.at(m_random.below(2) == 0 ? size_t(CardTopic::OrdinaryThing) - 1 : 0);
        const bool hides = entry.isShown() && m_random.chance(50);
        const Share share = hides ? Share::Nobody : m_random.chance(25) ? Share::Chosen : Share::PeopleIVisit;
        const QUuid record = m_user.newId();
        const CardChange change = changeOf(entry, record.toString(QUuid::WithoutBraces), share, {whose});
        return {hides ? "hides a field of the card" : "shares a field of the card",
                sayingOfCard(m_user.account(), entry, change, record, [this] { return m_user.newId(); })};
    }
    /// With a picture now and then, of a part or some.
    Deed noted(const QUuid &whose, const QUuid &visit)
    {
        Deed deed = one("note", whose, {}, note(visit));
        if (!m_random.chance(12))
            return deed;
        QByteArray bytes(m_random.between(1, 2 * BlobPartBytes), 'p');
        bytes.replace(0, 8, QByteArray::number(m_random.number()));
        deed.what = "note with a picture";
        deed.said.front().attached = {{blobRefOf(bytes, "image/jpeg"), bytes}};
        return deed;
    }
    PassportLine line(const QString &said)
    {
        PassportLine line;
        line.section = Section::Routine;
        line.said = said;
        line.saidBy = isPerson() ? SaidBy::Me : SaidBy::Worker;
        line.audience = isPerson() && m_random.chance(10) ? LineAudience::MeOnly : LineAudience::Everyone;
        line.mustKnow = m_random.chance(20);
        return line;
    }

    template <class Body>
    Deed one(const char *what, const QUuid &stream, const QUuid &entity, const Body &body,
             std::vector<QUuid> replaces = {})
    {
        return {what, {said(m_user.newId(), stream, entity, body, std::move(replaces))}};
    }

    QUuid somebody()
    {
        std::vector<QUuid> people;
        for (const HeldStream &stream : sure(streams(m_user.vault())))
            if (stream.about == StreamAbout::Person && !stream.hidden && stream.have > 0)
                people.push_back(stream.id);
        return people.empty() ? QUuid() : m_random.pick(people);
    }

    std::optional<Deed> atTheVisit(const VisitRow &row)
    {
        const auto known = sure(visit(m_user.vault(), row.id));
        if (!known)
            return std::nullopt;
        if (known->arrivals.empty())
            return m_random.chance(80) ? one("arrive", row.person, row.id, Arrived{}) : late(row);
        switch (m_random.below(6)) {
        case 0:
            return one("leave", row.person, row.id, Left{});
        case 1:
            return one("step", row.person, row.id, StepOutcome{m_user.newId(), {}, {}, Rung::Guided, {}});
        case 2:
            return corrected(row, *known);
        case 3:
            return undone(row, *known);
        default:
            return noted(row.person, row.id);
        }
    }
    Deed late(const VisitRow &row)
    {
        if (m_random.chance(30))
            return one("no access", row.person, row.id, NoAccess{});
        return one("late", row.person, row.id, RunningLate{{}, {}, int(m_random.between(5, 60)), false, {}});
    }
    Deed corrected(const VisitRow &row, const Visit &known)
    {
        return one("correct", row.person, row.id,
                   Arrived{m_nowAt.addSecs(-600), {}, {}, QStringLiteral("I forgot to tap")},
                   {known.arrivals.back().record});
    }
    std::optional<Deed> undone(const VisitRow &row, const Visit &known)
    {
        if (known.departures.empty() || known.departures.back().author != m_user.account())
            return std::nullopt;
        Said takeBack;
        takeBack.id = m_user.newId();
        takeBack.stream = row.person;
        takeBack.entity = row.id;
        takeBack.kind = Kind::Withdrawn;
        takeBack.body = QByteArray("\xa0");
        takeBack.replaces = {known.departures.back().record};
        return Deed{"undo", {takeBack}};
    }
    std::optional<Deed> overTheVisit(const VisitRow &row)
    {
        if (m_user.reader() == Reader::Supervisor)
            return m_random.chance(50) ? one("on it", row.person, row.id, OnIt{words()})
                                       : one("answer", row.person, row.id, VisitAnswer{words()});
        return one("answer", row.person, row.id, VisitAnswer{words()});
    }

    /// Fewer readers: whoever may not read the new wording learns that the old one is gone.
    Deed narrowed(const QUuid &whose, const LineView &view)
    {
        Said next = reworded(m_user, whose, view, words());
        auto body = sure(decodeBody<PassportLine>(next.body));
        body.audience = LineAudience::MeOnly;
        next.body = encodeBody(body);
        Said gone = next;
        gone.id = m_user.newId();
        gone.kind = Kind::Withdrawn;
        gone.body = QByteArray("\xa0");
        return {"narrow", {next, gone}};
    }

    UserHere &m_user;
    Random &m_random;
    QDateTime m_nowAt;
};

} // namespace

Said reworded(UserHere &user, const QUuid &person, const LineView &line, const QString &words)
{
    PassportLine next = line.current.front().line;
    next.said = words;
    next.saidBy = user.reader() == Reader::PersonThemselves ? SaidBy::Me : SaidBy::Worker;
    return said(user.newId(), person, line.id, next, currentRecords(line));
}

std::optional<Deed> someDeed(UserHere &user, Random &random)
{
    Doing doing(user, random);
    switch (random.below(10)) {
    case 0:
    case 1:
    case 2:
    case 3:
        return doing.somethingOfAVisit();
    case 4:
    case 5:
    case 6:
    case 7:
        return doing.somethingOfThePassport();
    default:
        return doing.somethingElse();
    }
}

} // namespace doorstep
