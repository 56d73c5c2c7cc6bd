#pragma once

#include "ends_with_us.h"

#include <sched.h>
#include <sys/wait.h>
#include <unistd.h>

/// Into a network of its own, which has no routes and whose loopback is down.
inline bool leaveNetwork()
{
    return ::unshare(CLONE_NEWUSER | CLONE_NEWNET) == 0;
}

/// Whether this system lets a program leave its network.
inline bool mayLeaveNetwork()
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(leaveNetwork() ? 0 : 1);
    int status = -1;
    return child > 0 && ::waitpid(child, &status, 0) == child && WIFEXITED(status)
        && WEXITSTATUS(status) == 0;
}

/// The child runs without any network, and ends with this program however that ends.
inline void keepFromNetwork(QProcess &child)
{
    child.setChildProcessModifier([] {
        prctl(PR_SET_PDEATHSIG, SIGTERM);
        if (!leaveNetwork())
            ::_exit(1);
    });
}
