#include "qt_transport.h"

#include "tls_line.h"

#include <algorithm>

namespace doorstep {

Trust trustAnyOf(std::vector<Hash> pins)
{
    return [pins = std::move(pins)](const Hash &pin) { return std::ranges::find(pins, pin) != pins.end(); };
}

Trust trustAsInvited(const Invitation &invitation)
{
    return [invitation](const Hash &pin) { return pinBegins(pin, invitation); };
}

QtTransport::QtTransport(const ServerAddress &server, Trust trust)
    : m_server(server)
    , m_trust(std::move(trust))
{
}

QtTransport::~QtTransport() = default;

QFuture<Result<ClientReply>> QtTransport::send(const ClientRequest &request)
{
    auto line = std::ranges::find_if(m_lines, &TlsLine::isFree);
    if (line == m_lines.end())
        line = m_lines.insert(m_lines.end(), std::make_unique<TlsLine>(m_server, m_trust));
    return (*line)->ask(request);
}

} // namespace doorstep
