#include "serving.h"

#include "answer.h"
#include "sure.h"

#include <csignal>

namespace doorstep {

namespace {

constexpr int Workers = 2;

} // namespace

Serving::Serving(OfficeFolder &folder, const HttpLimits &limits)
    : m_server{*folder.open().store,
               folder.open().office.key,
               folder.open().opens,
               folder.open().recovery,
               folder.open().pins,
               folder.clock(),
               m_entropy}
{
    std::signal(SIGPIPE, SIG_IGN); // as doorstepd
    m_server.news.refresh(m_server.store);
    const Certificate &certificate = folder.open().certificate;
    m_http = sure(HttpServer::listen(
        {QStringLiteral("127.0.0.1"), 0, certificate.certificate, certificate.privateKey, limits, Workers},
        [this](const HttpRequest &request) { return answer(m_server, request); },
        [this](QByteArrayView code) { return refusalBody(m_server, code); }));
    m_port = m_http->port();
    m_server.news.onNews([this] { m_http->wake(); });
    m_thread = std::thread([this] { m_http->run(); });
}

void Serving::showKey(OfficeFolder &folder)
{
    const ShownKey key = sure(shownKey(folder.path()));
    sure(m_http->show(key.certificate));
    m_server.pins.become(key.pins);
}

Serving::~Serving()
{
    m_http->stop();
    m_thread.join();
}

} // namespace doorstep
