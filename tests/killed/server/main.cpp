// The server that ships, but for the points at which it can be made to end. Serves the folder that it is
// given, and reads lines from standard input: `POINT TIMES` ends it when it comes by that point so many times
// more.

#include "reached.h"

#include "linux_clock.h"
#include "serve.h"

#include <QByteArray>

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <mutex>
#include <string>
#include <thread>

#include <unistd.h>

namespace doorstep {

namespace {

constexpr int EndedAtPoint = 77;

std::mutex lock;
Point armed = Point::None;
int timesLeft = 0;

void tell(const char *line)
{
    std::printf("%s\n", line);
    std::fflush(stdout);
}

void arm(const std::string &name, int times)
{
    const auto *found = std::ranges::find(PointNames, name);
    {
        const std::lock_guard guard(lock);
        armed = found == PointNames.end() ? Point::None : Point(found - PointNames.begin());
        timesLeft = times;
    }
    tell(found == PointNames.end() ? "no such point" : "armed");
}

} // namespace

bool reached(Point point)
{
    {
        const std::lock_guard guard(lock);
        if (point == armed && --timesLeft == 0)
            return true;
    }
    if (point == Point::WaitHeldBack)
        tell("holds a wait");
    return false;
}

void endNow()
{
    ::_exit(EndedAtPoint);
}

} // namespace doorstep

using namespace doorstep;

int main(int argc, char *argv[])
{
    if (argc != 2)
        return 2;
    auto folder = openFolder(QString::fromLocal8Bit(argv[1]));
    if (!folder)
        return 2;
    std::thread([] {
        std::string name;
        for (int times = 0; std::cin >> name >> times;)
            arm(name, times);
    }).detach();
    const LinuxClock clock;
    const auto served = serveTablets(*folder, clock, QStringLiteral("127.0.0.1"), 0,
                                     [](const QString &line) { tell(qPrintable(line)); });
    return served ? 0 : 2;
}
