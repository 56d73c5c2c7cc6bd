#pragma once

#include "server.h"

namespace doorstep {

/// What is new for this sign-in since its cursor, and the streams it asks to be caught up with, within a
/// budget; the lease when it changed; to supervisors, who was heard.
Result<PullReply> pull(Server &server, const SignIn &who, const PullRequest &request);

/// What a wait stands on: whether a pull would bring something, and if not, how to notice when it might.
struct Waiting {
    WaitReply reply;
    std::function<bool()> changed; ///< empty when the reply says changed
};
Result<Waiting> lookForChange(Server &server, const SignIn &who, quint64 cursor, QByteArrayView leaseTag);

} // namespace doorstep
