#pragma once

#include <QProcess>

#include <csignal>

#include <sys/prctl.h>

/// A child that ends with this program however that ends, a signal too: else it would go on unseen.
inline void endWithUs(QProcess &child)
{
    child.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
}
