#pragma once

#include "office_folder.h"

#include "http_server.h"
#include "server.h"

#include <thread>

namespace doorstep {

/// The server of a folder, served by a thread of this process.
class Serving
{
public:
    explicit Serving(OfficeFolder &folder, const HttpLimits &limits = {});
    ~Serving();
    Q_DISABLE_COPY_MOVE(Serving)

    quint16 port() const { return m_port; }
    /// Shows what was put into the folder, as `serve` does.
    void showKey(OfficeFolder &folder);

private:
    SystemEntropy m_entropy;
    Server m_server;
    std::unique_ptr<HttpServer> m_http;
    quint16 m_port = 0;
    std::thread m_thread; ///< last: it uses the rest
};

} // namespace doorstep
