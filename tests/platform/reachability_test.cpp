// The kernel's word on the network, in a network of its own.

#include "linux_reachability.h"
#include "without_network.h"

#include <catch2/catch_test_macros.hpp>

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <net/if.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

using namespace doorstep;

namespace {

bool bringLoopbackUp()
{
    const int socket = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    ifreq request{};
    request.ifr_name[0] = 'l';
    request.ifr_name[1] = 'o';
    const bool read = ::ioctl(socket, SIOCGIFFLAGS, &request) == 0;
    request.ifr_flags = static_cast<short>(request.ifr_flags | IFF_UP);
    const bool isUp = read && ::ioctl(socket, SIOCSIFFLAGS, &request) == 0;
    ::close(socket);
    return isUp;
}

/// What went wrong in a process that left the network; 0: nothing.
int withoutNetwork()
{
    if (!leaveNetwork())
        return 1;
    int count = 1;
    char name[] = "test";
    char *arguments[] = {name, nullptr};
    const QCoreApplication app(count, arguments);
    LinuxReachability network;
    if (network.isReachable())
        return 2;
    std::vector<bool> told;
    network.onChange([&told](bool isReachable) { told.push_back(isReachable); });
    if (!bringLoopbackUp())
        return 3;
    const QDeadlineTimer deadline(60'000);
    while (told.empty() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    return told == std::vector{true} && network.isReachable() ? 0 : 4;
}

} // namespace

TEST_CASE("whoever waits for the network is told when it is there", "[platform]")
{
    if (!mayLeaveNetwork())
        SKIP("this system lets no program leave its network");
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(withoutNetwork());
    int status = -1;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
}
