#pragma once

#include <QtGlobal>

/// What a process has to do with networks, as the kernel tells it.
struct NetworkSeen {
    int sockets = 0; ///< that it holds open and that lead out of this machine's own files
    qint64 tried = 0; ///< how often its network was asked for a way and had none

    bool operator==(const NetworkSeen &) const = default;
};

NetworkSeen networkOf(qint64 process);
