#include "handed.h"

#include "audience.h"
#include "keep.h"
#include "kinds.h"
#include "outbox_store.h"
#include "own_chains.h"
#include "rows.h"
#include "stream_store.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <limits>

namespace doorstep {

namespace {

/// Where the editors of the person's own pages keep what is begun.
constexpr std::array OnTheirPages{QStringView(u"line/"), QStringView(u"say/")};

bool isBegunOnTheirPages(const Draft &draft)
{
    return std::ranges::any_of(OnTheirPages, [&](QStringView place) { return draft.key.startsWith(place); });
}

bool isOnTheirPages(Kind kind)
{
    switch (kind) {
    case Kind::Agency:
    case Kind::Worker:
    case Kind::CardField:
    case Kind::Person:
    case Kind::Saying:
    case Kind::SayingAnswer:
    case Kind::Stay:
    case Kind::Consent:
    case Kind::PassportLine:
    case Kind::LineAnswer:
    case Kind::PageRead:
    case Kind::LineSettled:
    case Kind::PageOpened:
    case Kind::PageGiven:
    case Kind::LineHeard:
    case Kind::CardChoice:
    case Kind::OfficeLooked:
    case Kind::Step:
    case Kind::Goal:
    case Kind::Reablement:
    case Kind::VisitPlan:
    case Kind::Arrived:
    case Kind::Left:
    case Kind::RunningLate:
    case Kind::NoAccess:
    case Kind::Cancelled:
    case Kind::StepOutcome:
    case Kind::OnIt:
    case Kind::VisitAnswer:
    case Kind::TimeHeard:
        return true;
    case Kind::TabletOrder:
    case Kind::WorkerContact:
    case Kind::FiguresSeen:
    case Kind::CircleMember:
    case Kind::Slot:
    case Kind::Medicine:
    case Kind::MedicineSupport:
    case Kind::Note:
    case Kind::Concern:
    case Kind::OnConcern:
    case Kind::ChangeSeen:
    case Kind::Withdrawn: // of whatever it is a part of
        break;
    }
    return false; // also what nobody here knows to be for them
}

struct Place {
    Record record;
    quint64 number = 0; ///< 0: not sent yet
    qint64 heardMs = 0;
};

/// Of the records of one entity what may go along; all of it or nothing where it is only taken back.
void keepWhatGoes(std::vector<Place> &entity, const QUuid &person, std::vector<Place> &going)
{
    const auto stays = [&person](const Place &one) {
        const auto kind = static_cast<Kind>(one.record.kind);
        return kind != Kind::Withdrawn
            && !(isOnTheirPages(kind) && mayRead(one.record, Reader::PersonThemselves, person));
    };
    std::erase_if(entity, stays);
    const bool tells = std::ranges::any_of(
        entity, [](const Place &one) { return static_cast<Kind>(one.record.kind) != Kind::Withdrawn; });
    if (tells)
        std::ranges::move(entity, std::back_inserter(going));
    entity.clear();
}

Result<std::vector<Place>> whatGoesOf(Database &vault, qint64 sid, const QUuid &person)
{
    const Span span = recordsOfStream(sid);
    auto rows =
        vault.read("SELECT rid, number, heard_ms, bytes FROM record WHERE rid BETWEEN ? AND ? ORDER BY rid")
            .bind(span.first, span.last);
    std::vector<Place> going;
    std::vector<Place> entity;
    qint64 eid = 0;
    while (rows.next()) {
        if (entityOfRecord(rows.integer(0)) != eid) {
            keepWhatGoes(entity, person, going);
            eid = entityOfRecord(rows.integer(0));
        }
        auto record = reread(rows.blob(3));
        if (!record)
            return record.error();
        entity.push_back({*std::move(record), static_cast<quint64>(rows.integer(1)), rows.integer(2)});
    }
    keepWhatGoes(entity, person, going);
    if (auto read = rows.finish(); !read)
        return read.error();
    return going;
}

Outcome putIn(Transaction &tx, const QUuid &stream, StreamAbout about, const std::vector<Place> &places)
{
    if (auto gained = gain(tx, stream, about, 0); !gained)
        return gained;
    const auto sid = streamNumber(tx.database(), stream);
    if (!sid)
        return sid.error();
    StreamKeeper keeper(tx, *sid);
    for (const Place &one : places)
        if (auto kept = keeper.keep(one.record, one.number, one.heardMs); !kept)
            return kept.error();
    return keeper.finish();
}

/// Every id that these records name, wherever: in CBOR it is a string of 16 bytes.
QSet<QUuid> idsIn(const std::vector<Place> &places)
{
    constexpr char SixteenBytes = 0x50;
    constexpr qsizetype IdBytes = 16;
    QSet<QUuid> ids;
    for (const Place &one : places) {
        const QByteArray &bytes = one.record.bytes;
        for (qsizetype at = bytes.indexOf(SixteenBytes); at >= 0 && at + IdBytes < bytes.size();
             at = bytes.indexOf(SixteenBytes, at + 1))
            ids.insert(QUuid::fromRfc4122(QByteArrayView(bytes).sliced(at + 1, IdBytes)));
    }
    return ids;
}

struct Shown {
    qint64 sid = 0;
    QUuid id;
    StreamAbout about{};
};

/// Whom and what the person's pages may speak of besides themselves.
Result<std::vector<Shown>> shownOthers(Database &vault)
{
    return collect<Shown>(
        vault.read("SELECT sid, id, about FROM stream WHERE about <> ? AND shown").bind(StreamAbout::Person),
        [](const Statement &row) -> Result<Shown> {
            return Shown{row.integer(0), row.uuid(1), static_cast<StreamAbout>(row.integer(2))};
        });
}

Result<std::vector<Draft>> draftsOnTheirPages(Database &db, const QUuid &person)
{
    auto all = drafts(db);
    if (all)
        std::erase_if(
            *all, [&person](const Draft &one) { return one.stream != person || !isBegunOnTheirPages(one); });
    return all;
}

Outcome keepDrafts(Transaction &tx, const std::vector<Draft> &drafts)
{
    for (const Draft &one : drafts)
        if (auto kept = keepDraft(tx, one); !kept)
            return kept;
    return done();
}

/// Nothing is attached on their pages.
Said saidIn(const Record &record)
{
    return {
        record.id, record.stream, record.entity, static_cast<Kind>(record.kind), record.body, record.replaces,
        {}};
}

} // namespace

Outcome fillHanded(Database &vault, Database &handed, const QUuid &person, const Writer &writer)
{
    const auto sid = shownStream(vault, person);
    if (!sid)
        return sid.error();
    if (*sid == 0)
        return Error{Fault::Rejected, QStringLiteral("handed: the person is not held here")};
    const auto theirs = whatGoesOf(vault, *sid, person);
    const auto others = shownOthers(vault);
    const auto begun = draftsOnTheirPages(vault, person);
    const auto stamp = lastStamp(vault);
    if (!theirs || !others || !begun || !stamp)
        return !theirs ? theirs.error() : !others ? others.error() : !begun ? begun.error() : stamp.error();
    const auto end = chainEnd(vault, *sid, person, writer);
    if (!end)
        return end.error();
    Transaction tx(handed);
    if (auto noted = noteChainsOf(tx, writer); !noted)
        return noted;
    if (auto put = putIn(tx, person, StreamAbout::Person, *theirs); !put)
        return put;
    if (auto kept = keepChainEnd(tx, person, writer, *end, *stamp); !kept) // what is said follows the vault's
        return kept;
    const QSet<QUuid> named = idsIn(*theirs);
    for (const Shown &one : *others) {
        if (one.about == StreamAbout::Worker && !named.contains(one.id))
            continue;
        const auto told = whatGoesOf(vault, one.sid, person);
        if (!told)
            return told.error();
        if (auto put = putIn(tx, one.id, one.about, *told); !put)
            return put;
    }
    if (auto kept = keepDrafts(tx, *begun); !kept)
        return kept;
    if (auto moved = tx.write("UPDATE sync SET stamp = ?").bind(*stamp).run(); !moved)
        return moved;
    return tx.commit();
}

Result<HandedBack> readHanded(Database &handed, const QUuid &person)
{
    auto items = savedHere(handed, std::numeric_limits<int>::max());
    if (!items)
        return items.error();
    auto begun = draftsOnTheirPages(handed, person);
    if (!begun)
        return begun.error();
    HandedBack back{{}, *std::move(begun)};
    for (OutboxItem &item : *items)
        back.said.push_back(std::move(item.record));
    return back;
}

Result<std::vector<Record>> takeHanded(Transaction &tx, const HandedBack &back, const QUuid &person,
                                       const Writer &writer)
{
    const auto before = draftsOnTheirPages(tx.database(), person);
    if (!before)
        return before.error();
    for (const Draft &one : *before)
        if (auto gone = removeDraft(tx, one.key); !gone)
            return gone.error();
    auto last = lastStamp(tx.database());
    if (!last)
        return last.error();
    std::vector<Record> records;
    for (const Record &said : back.said) {
        const quint64 stamp = said.hlc > *last ? said.hlc : HybridClock(*last).next(said.happened.wallMs);
        auto record = write(tx, saidIn(said), writer, said.happened, stamp);
        if (!record)
            return record.error();
        last = std::max(*last, record->hlc);
        records.push_back(*std::move(record));
    }
    if (auto kept = keepDrafts(tx, back.begun); !kept)
        return kept.error();
    return records;
}

} // namespace doorstep
