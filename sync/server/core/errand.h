#pragma once

#include "server.h"

namespace doorstep {

/// What a device sends with nobody signed in: opens its envelopes and judges each record exactly like one
/// that was pushed, keeps what it says was done, and tells the order that stands for it. It works for an
/// account that was closed, too: what somebody saved was saved. What cannot be opened is answered malformed,
/// costs no room, and stops nothing beside it. An errand that arrives twice gives the same answer.
///
/// Rejected: device-unknown, signature-wrong, clock-off.
Result<ErrandReply> runErrand(Server &server, const ErrandRequest &request);

} // namespace doorstep
