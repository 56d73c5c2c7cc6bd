#include "steady.h"

#include "swarm_tablet.h"

#include <QTimer>

#include <cmath>
#include <numeric>

namespace {

constexpr int TabletsAtOnce = 50;
constexpr size_t SecondsAtEachEnd = 5; ///< of which the middle one counts

double middleOf(std::span<const double> samples)
{
    return percentile({samples.begin(), samples.end()}, 0.5);
}

/// How far a sample is from the one before, mostly.
double restlessness(std::span<const double> samples)
{
    double squares = 0;
    for (size_t i = 1; i < samples.size(); ++i)
        squares += std::pow(samples[i] - samples[i - 1], 2);
    return samples.size() < 2 ? 0 : std::sqrt(squares / double(samples.size() - 1));
}

Figures memoryOf(const char *whom, std::span<const double> samples, double peak)
{
    const size_t end = std::min(SecondsAtEachEnd, samples.size());
    const double first = middleOf(samples.first(end));
    const double last = middleOf(samples.last(end));
    Figures figures;
    figures.measure = QByteArray("steady_") + whom;
    figures.peakMb = peak;
    figures.more = {{"rss_first_mb", first},
                    {"rss_last_mb", last},
                    {"rss_growth_mb", last - first},
                    {"rss_restless_mb", restlessness(samples)}};
    return figures;
}

} // namespace

std::vector<Figures> steadySwarm(const Extent &extent)
{
    const RunningServer server(extent.many);
    std::vector<std::unique_ptr<SwarmTablet>> all;
    for (int number = 0; number < std::max(1, TabletsAtOnce / extent.share); ++number)
        all.push_back(std::make_unique<SwarmTablet>(server, number));

    QElapsedTimer clock;
    std::vector<double> ours, theirs;
    QTimer eachSecond;
    QObject::connect(&eachSecond, &QTimer::timeout, &eachSecond, [&] {
        ours.push_back(residentMb());
        theirs.push_back(residentMb(server.process()));
    });
    eachSecond.start(1'000);
    clock.start();
    for (const auto &tablet : all)
        tablet->start(clock);
    spinUntilDone([&] {
        for (const auto &tablet : all)
            if (tablet->isDone())
                tablet->start(clock);
        return clock.elapsed() >= extent.seconds * 1'000LL;
    });

    need(!ours.empty(), "no second passed");
    const size_t warm = std::min(size_t(extent.seconds) / 6, ours.size() - 1);
    Figures client = memoryOf("client", std::span(ours).subspan(warm), peakMb());
    for (const auto &tablet : all)
        client.documents += tablet->moved();
    client.documentsASecond = double(client.documents) / double(clock.elapsed()) * 1000;
    return {client, memoryOf("server", std::span(theirs).subspan(warm), peakMb(server.process()))};
}
