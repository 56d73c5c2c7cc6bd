#pragma once

#include "http_message.h"
#include "server.h"

namespace doorstep {

/// The answer to any request: finds the call, knows who asks, decodes, lets it be done, encodes, signs, and
/// compresses where that was asked for. Safe to call from any number of threads; needs no socket.
HttpReply answer(Server &server, const HttpRequest &request);

/// The body of a refusal for what never became a request.
QByteArray refusalBody(Server &server, QByteArrayView code);

} // namespace doorstep
