#include "swarm.h"

#include "need.h"
#include "swarm_tablet.h"

using namespace doorstep;

Figures swarm(size_t documents, int tablets)
{
    const RunningServer server(documents);
    std::vector<std::unique_ptr<SwarmTablet>> all;
    all.reserve(size_t(tablets));
    for (int number = 0; number < tablets; ++number)
        all.push_back(std::make_unique<SwarmTablet>(server, number));
    const qint64 bytesBefore = loopbackBytes();
    QElapsedTimer clock;
    clock.start();
    for (const auto &tablet : all)
        tablet->start(clock);
    spinUntilDone(
        [&all] { return std::ranges::all_of(all, [](const auto &tablet) { return tablet->isDone(); }); });
    const double ms = double(clock.nsecsElapsed()) / 1e6;

    Figures figures;
    std::vector<double> times;
    for (const auto &tablet : all) {
        figures.documents += tablet->moved();
        times.push_back(tablet->doneAfterMs());
    }
    figures.documentsASecond = double(figures.documents) / ms * 1000;
    figures.ms50 = percentile(times, 0.5);
    figures.ms99 = percentile(times, 0.99);
    figures.wireBytes = double(loopbackBytes() - bytesBefore) / double(figures.documents);
    return figures;
}
