#pragma once

#include "server_folder.h"

namespace doorstep {

/// Serves until the process is told to end. `say` gets the line that tells where. Faults as
/// HttpServer::listen.
Outcome serveTablets(OpenFolder &folder, const Clock &clock, const QString &address, quint16 port,
                     const std::function<void(const QString &)> &say);

} // namespace doorstep
