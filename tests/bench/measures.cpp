#include "measures.h"

#include "app_start.h"
#include "bench_tablet.h"
#include "big.h"
#include "busy.h"
#include "drain.h"
#include "keys.h"
#include "need.h"
#include "steady.h"
#include "swarm.h"
#include "timed.h"
#include "visit_store.h"

#include <QTimeZone>

using namespace doorstep;

namespace {

/// From the first byte of a new connection to the last commit.
Figures fillOf(size_t documents)
{
    const RunningServer server(documents);
    BenchTablet tablet(server, supervisor());
    const qint64 before = loopbackBytes();
    const double ms = timed([&tablet] { tablet.fill(); });
    need(tablet.recordsHeld() >= documents, "not everything came");
    Figures figures;
    figures.documents = qint64(documents);
    figures.documentsASecond = double(documents) / ms * 1000;
    figures.wireBytes = double(loopbackBytes() - before) / double(documents);
    figures.indexMs = timed([&tablet] { tablet.index(); });
    return figures;
}

Figures pushOfMany(const Extent &extent)
{
    const RunningServer server(extent.few);
    BenchTablet tablet(server, carer(0));
    tablet.fill();
    tablet.index();
    tablet.signIn();
    const auto notes = notesToPush(1000);
    std::vector<double> times;
    Figures figures;
    for (int run = 0; run < extent.runs; ++run) {
        for (size_t i = 0; i < notes.size(); ++i)
            tablet.save(notes[i], i);
        tablet.rest();
        const qint64 before = loopbackBytes();
        times.push_back(timed([&tablet] { tablet.push(); }));
        figures.wireBytes = double(loopbackBytes() - before) / double(notes.size());
    }
    figures.documents = qint64(notes.size());
    figures.documentsASecond = double(notes.size()) / percentile(times, 0.5) * 1000;
    return figures;
}

Figures nothingChanged(const Extent &extent)
{
    const RunningServer server(extent.many);
    BenchTablet tablet(server, supervisor());
    tablet.fill();
    tablet.index();
    tablet.signIn();
    tablet.pull();
    std::vector<double> times;
    const qint64 before = loopbackBytes();
    for (size_t i = 0; i < extent.rounds; ++i)
        times.push_back(timed([&tablet] { need(tablet.pull() == 0, "something changed"); }));
    Figures figures = told(times);
    figures.wireBytes = double(loopbackBytes() - before) / double(times.size());
    return figures;
}

Figures oneFromAnother(const Extent &extent)
{
    const RunningServer server(extent.many);
    BenchTablet ours(server, supervisor());
    ours.fill();
    ours.index();
    ours.signIn();
    BenchTablet other(server, carer(0));
    other.fill();
    other.index();
    other.signIn();
    const auto notes = notesToPush(extent.rounds);
    std::vector<double> times;
    for (size_t i = 0; i < notes.size(); ++i) {
        other.save(notes[i], i);
        other.push();
        times.push_back(timed([&ours] { need(ours.pull() == 1, "the note did not come"); }));
        ours.rest();
        other.rest();
    }
    return told(times);
}

Figures oneToServer(const Extent &extent)
{
    const RunningServer server(extent.many);
    BenchTablet tablet(server, carer(0));
    tablet.fill();
    tablet.index();
    tablet.signIn();
    const auto notes = notesToPush(extent.rounds);
    std::vector<double> times;
    for (size_t i = 0; i < notes.size(); ++i) {
        tablet.save(notes[i], i);
        times.push_back(timed([&tablet] { tablet.push(); }));
        tablet.rest();
    }
    return told(times);
}

Figures saving(const Extent &extent, BenchTablet::Into into)
{
    const RunningServer server(extent.many);
    BenchTablet tablet(server, supervisor());
    tablet.fill();
    tablet.index();
    const auto notes = notesToPush(1000);
    std::vector<double> times;
    for (size_t i = 0; i < extent.saves; ++i) {
        times.push_back(timed([&] { tablet.save(notes[i % notes.size()], i, into); }));
        tablet.rest();
    }
    return told(times);
}

Figures todaysVisits(const Extent &extent)
{
    const RunningServer server(extent.many);
    BenchTablet tablet(server, supervisor());
    tablet.fill();
    tablet.index();
    const QDateTime from(QDate(2026, 3, 9), QTime(0, 0), Qt::UTC);
    const QDateTime until = from.addDays(1);
    const auto everybody = need(tablet.vault([&](Database &db) { return visitsBetween(db, from, until); }));
    std::vector<QUuid> carers;
    for (const VisitRow &visit : everybody)
        if (const QUuid worker = visit.plan.staff.front(); std::ranges::count(carers, worker) == 0)
            carers.push_back(worker);
    need(!carers.empty(), "nobody has a visit today");
    return told(tablet.vault([&](Database &db) {
        std::vector<double> times;
        for (size_t i = 0; i < extent.saves; ++i)
            times.push_back(timed([&] {
                need(!need(visitsOf(db, carers[i * 7 % carers.size()], from, until)).empty(),
                     "no visits today");
            }));
        return times;
    }));
}

using Lines = std::vector<Figures>;

struct Measure {
    enum class Taken { Once, Repeatedly, ByNameOnly };

    const char *name;
    Lines (*run)(const Extent &extent);
    Taken taken = Taken::Once;
};

constexpr Measure Measures[] = {
    {"pull1k", [](const Extent &extent) { return Lines{fillOf(extent.few)}; }, Measure::Taken::Repeatedly},
    {"pull60k", [](const Extent &extent) { return Lines{fillOf(extent.many)}; }, Measure::Taken::Repeatedly},
    {"push1k", [](const Extent &extent) { return Lines{pushOfMany(extent)}; }},
    {"noop", [](const Extent &extent) { return Lines{nothingChanged(extent)}; }},
    {"pull1", [](const Extent &extent) { return Lines{oneFromAnother(extent)}; }},
    {"push1", [](const Extent &extent) { return Lines{oneToServer(extent)}; }},
    {"save", [](const Extent &extent) { return Lines{saving(extent, BenchTablet::Into::VaultAndCourier)}; }},
    {"savevault", [](const Extent &extent) { return Lines{saving(extent, BenchTablet::Into::VaultAlone)}; },
     Measure::Taken::ByNameOnly},
    {"busy", [](const Extent &extent) { return Lines{savingWhilePulling(extent)}; }},
    {"today", [](const Extent &extent) { return Lines{todaysVisits(extent)}; }},
    {"swarm50", [](const Extent &extent) { return Lines{swarm(extent.many, 50 / extent.share)}; }},
    {"swarm200", [](const Extent &extent) { return Lines{swarm(extent.many, 200 / extent.share)}; }},
    {"start", [](const Extent &extent) { return Lines{appStart(extent)}; }},
    {"keys", keys},
    {"verify", [](const Extent &extent) { return Lines{verifying(extent)}; }},
    {"big", bigVault, Measure::Taken::ByNameOnly},
    {"drain", [](const Extent &extent) { return Lines{drain(extent.drained)}; }, Measure::Taken::ByNameOnly},
    {"steady", steadySwarm, Measure::Taken::ByNameOnly},
};

QStringList namesOf(bool (*counts)(Measure::Taken))
{
    QStringList names;
    for (const Measure &one : Measures)
        if (counts(one.taken))
            names.append(QLatin1String(one.name));
    return names;
}

const Measure &measureOf(const QString &name)
{
    const auto found =
        std::ranges::find_if(Measures, [&](const Measure &one) { return name == QLatin1String(one.name); });
    need(found != std::end(Measures), "no such measure");
    return *found;
}

} // namespace

QStringList measureNames()
{
    return namesOf([](Measure::Taken taken) { return taken != Measure::Taken::ByNameOnly; });
}

QStringList longMeasureNames()
{
    return namesOf([](Measure::Taken taken) { return taken == Measure::Taken::ByNameOnly; });
}

bool isRepeated(const QString &measure)
{
    return measureOf(measure).taken == Measure::Taken::Repeatedly;
}

std::vector<Figures> measure(const QString &name, const Extent &extent)
{
    const Measure &chosen = measureOf(name);
    Lines lines = chosen.run(extent);
    for (Figures &figures : lines) {
        if (figures.measure.isEmpty())
            figures.measure = chosen.name;
        if (figures.peakMb == 0)
            figures.peakMb = peakMb();
    }
    return lines;
}
