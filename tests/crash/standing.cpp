#include "day.h"

#include "draft_store.h"
#include "maintenance.h"
#include "outbox_store.h"
#include "stream_store.h"
#include "views.h"

#include <map>
#include <set>

namespace doorstep {

namespace {

QString shortId(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces).right(8);
}

void tell(QStringList &faults, const char *what, const Outcome &outcome)
{
    if (!outcome)
        faults += QStringLiteral("%1: %2").arg(QLatin1StringView(what), outcome.error().detail);
}

/// The index of words looks at itself; it is never written by this.
Outcome checkWords(Database &vault)
{
    Transaction trial(vault);
    return trial.write("INSERT INTO word(word) VALUES('integrity-check')").run();
}

/// Of whoever writes here: each stream's records follow one another from the first, without a gap.
Outcome checkOwnChains(Database &vault, QStringList &faults)
{
    const Writer self = carerHere();
    std::map<QUuid, std::map<quint64, Record>> chains;
    auto rows = vault.read("SELECT bytes FROM record");
    while (rows.next()) {
        auto record = readRecord(rows.blob(0));
        if (!record)
            return record.error();
        if (record->author != self.account || record->device != self.device)
            continue;
        auto &chain = chains[record->stream];
        const quint64 n = record->chain.n;
        chain.insert_or_assign(n, *std::move(record));
    }
    for (const auto &[stream, chain] : chains) {
        quint64 n = 0;
        Hash last;
        for (const auto &[place, record] : chain) {
            if (place != ++n || record.chain.prev != last)
                faults += QStringLiteral("the chain of stream %1 breaks at %2").arg(shortId(stream)).arg(n);
            last = hashOf(record);
        }
    }
    return rows.finish();
}

/// By the ledger alone: what a carer was told is saved is there, waits to be sent, and is no draft any more.
Outcome checkSaved(Database &vault, const Day &day, size_t deeds, QStringList &faults)
{
    const auto held = streams(vault);
    const auto waiting = savedHere(vault, 1'000'000);
    const auto drafted = drafts(vault);
    if (!held || !waiting || !drafted)
        return !held ? held.error() : !waiting ? waiting.error() : drafted.error();
    std::set<QUuid> here;
    std::set<QUuid> unsent;
    std::set<QUuid> sent;
    for (const HeldStream &stream : *held)
        here.insert(stream.id);
    for (const OutboxItem &item : *waiting)
        unsent.insert(item.record.id);
    for (size_t i = 0; i < deeds; ++i)
        sent.insert(day[i].sent.begin(), day[i].sent.end());
    for (size_t i = 0; i < deeds; ++i)
        for (const Record &record : day[i].saved) {
            if (!here.contains(record.stream))
                continue; // purged when all of it was sent
            const auto kept = recordById(vault, record.id);
            if (!kept)
                return kept.error();
            if (!*kept || (*kept)->record.bytes != record.bytes)
                faults +=
                    QStringLiteral("saved by deed %1 and not there: %2").arg(i + 1).arg(shortId(record.id));
            if (!sent.contains(record.id) && !unsent.contains(record.id))
                faults +=
                    QStringLiteral("saved by deed %1 and not queued: %2").arg(i + 1).arg(shortId(record.id));
            for (const Draft &draft : *drafted)
                if (draft.record == record.id)
                    faults += QStringLiteral("saved by deed %1 and still a draft: %2")
                                  .arg(i + 1)
                                  .arg(shortId(record.id));
        }
    return done();
}

std::optional<size_t> deedsIn(const Day &day, const QByteArray &sum, size_t least, size_t most)
{
    for (size_t deeds = most + 1; deeds-- > least;)
        if (day.sumAfter(deeds) == sum)
            return deeds;
    return std::nullopt;
}

} // namespace

QStringList soundnessOf(Database &vault)
{
    QStringList faults;
    tell(faults, "integrity", checkIntegrity(vault));
    tell(faults, "views", checkViews(vault));
    tell(faults, "index", checkWords(vault));
    tell(faults, "chains", checkOwnChains(vault, faults));
    return faults;
}

DayStanding standingOf(Database &vault, const Day &day, size_t least, size_t most)
{
    DayStanding standing;
    most = std::min(most, day.size());
    const auto sum = sumOf(vault);
    if (!sum) {
        tell(standing.faults, "it cannot be read", sum.error());
        return standing;
    }
    standing.deeds = deedsIn(day, *sum, least, most);
    if (!standing.deeds) {
        const auto anyhow = deedsIn(day, *sum, 0, day.size());
        standing.faults += anyhow
            ? QStringLiteral("it is as after %1 deeds, not %2 to %3").arg(*anyhow).arg(least).arg(most)
            : QStringLiteral("it is as after no number of deeds: something is there in part");
    }
    standing.faults += soundnessOf(vault);
    tell(standing.faults, "saved", checkSaved(vault, day, standing.deeds.value_or(least), standing.faults));
    return standing;
}

} // namespace doorstep
