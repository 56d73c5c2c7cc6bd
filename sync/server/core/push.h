#pragma once

#include "server.h"

namespace doorstep {

/// Accepts what can be read: numbers it, or holds it for a human with the reason, or finds it here already.
/// One receipt for each record, in order. All of it is durable when this returns; a push that arrives twice
/// gives the same numbers.
Result<PushReply> push(Server &server, const SignIn &who, const PushRequest &request);

} // namespace doorstep
