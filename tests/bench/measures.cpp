#include "measures.h"

#include "app_start.h"
#include "bench_tablet.h"
#include "need.h"
#include "swarm.h"
#include "visit_store.h"

#include <QElapsedTimer>
#include <QTimeZone>

using namespace doorstep;

namespace {

template <class Work>
double timed(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

Figures told(const std::vector<double> &times)
{
    Figures figures;
    figures.ms50 = percentile(times, 0.5);
    figures.ms99 = percentile(times, 0.99);
    return figures;
}

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

Figures saving(const Extent &extent)
{
    const RunningServer server(extent.many);
    BenchTablet tablet(server, supervisor());
    tablet.fill();
    tablet.index();
    const auto notes = notesToPush(1000);
    std::vector<double> times;
    for (size_t i = 0; i < extent.saves; ++i) {
        times.push_back(timed([&] { tablet.save(notes[i % notes.size()], i); }));
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

struct Measure {
    const char *name;
    Figures (*run)(const Extent &extent);
    bool repeated;
};

constexpr Measure Measures[] = {
    {"pull1k", [](const Extent &extent) { return fillOf(extent.few); }, true},
    {"pull60k", [](const Extent &extent) { return fillOf(extent.many); }, true},
    {"push1k", pushOfMany, false},
    {"noop", nothingChanged, false},
    {"pull1", oneFromAnother, false},
    {"push1", oneToServer, false},
    {"save", saving, false},
    {"today", todaysVisits, false},
    {"swarm50", [](const Extent &extent) { return swarm(extent.many, 50 / extent.share); }, false},
    {"swarm200", [](const Extent &extent) { return swarm(extent.many, 200 / extent.share); }, false},
    {"start", appStart, false},
};

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
    QStringList names;
    for (const Measure &one : Measures)
        names.append(QLatin1String(one.name));
    return names;
}

bool isRepeated(const QString &measure)
{
    return measureOf(measure).repeated;
}

Figures measure(const QString &name, const Extent &extent)
{
    const Measure &chosen = measureOf(name);
    Figures figures = chosen.run(extent);
    figures.measure = chosen.name;
    if (figures.peakMb == 0)
        figures.peakMb = peakMb();
    return figures;
}
