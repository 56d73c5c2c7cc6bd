#include "busy.h"

#include "bench_tablet.h"
#include "timed.h"

#include "when_done.h"

#include <QTimer>

#include <random>

using namespace doorstep;

namespace {

constexpr int LongestPauseMs = 25;

/// Saves one note after the other, a moment after the last, each at a moment that has nothing to do with what
/// the driver is at.
class Somebody : public QObject
{
public:
    Somebody(BenchTablet &tablet, std::vector<double> &times)
        : m_tablet(tablet)
        , m_notes(notesToPush(1'000))
        , m_times(times)
    {
        m_pause.setSingleShot(true);
        m_pause.setTimerType(Qt::PreciseTimer);
        connect(&m_pause, &QTimer::timeout, this, &Somebody::save);
    }
    void begin(Driver &driver)
    {
        m_driver = &driver;
        pause();
    }

private:
    void pause() { m_pause.start(1 + int(m_chance() % LongestPauseMs)); }
    void save()
    {
        QElapsedTimer clock;
        clock.start();
        const size_t nth = m_times.size();
        whenDone(m_tablet.keep(m_notes[nth % m_notes.size()], nth), this,
                 [this, clock](const Result<std::vector<Record>> &kept) {
                     need(kept);
                     m_times.push_back(double(clock.nsecsElapsed()) / 1e6);
                     m_driver->recordKept();
                     pause();
                 });
    }

    BenchTablet &m_tablet;
    std::vector<WorkDocument> m_notes;
    std::vector<double> &m_times;
    Driver *m_driver = nullptr;
    QTimer m_pause;
    std::mt19937 m_chance{20260302}; // NOLINT(cert-msc51-cpp): the same each time
};

} // namespace

Figures savingWhilePulling(const Extent &extent)
{
    std::vector<double> times;
    double pullMs = 0;
    qint64 pulled = 0;
    while (times.size() < extent.rounds / 2) {
        RunningServer server(extent.few);
        BenchTablet tablet(server, supervisor());
        tablet.fill();
        tablet.index();
        const quint64 before = tablet.recordsHeld();
        server.load(extent.many);
        Somebody somebody(tablet, times);
        pullMs += timed([&] { tablet.fillWhile([&](Driver &driver) { somebody.begin(driver); }); });
        const quint64 came = tablet.recordsHeld() - before;
        need(came >= extent.many, "not everything came");
        pulled += qint64(came);
    }
    Figures figures = told(times);
    figures.documents = qint64(times.size());
    figures.documentsASecond = double(pulled) / pullMs * 1000;
    return figures;
}
