#pragma once

#include "kinds.h"
#include "messages.h"
#include "sign_in.h"

namespace doorstep {

/// What a sign-in is to a stream, as far as writing goes.
struct Standing {
    StreamKind stream = StreamKind::Person;
    bool own = false; ///< the stream is the account's
    bool known = false; ///< planned for this person, now or ever
};

/// Whether anything this sign-in writes has a place in the stream. Supervisors write everywhere; people in
/// their own stream; workers in their own and in those of people they were ever planned for, so that a visit
/// made just before a change of the rota is never turned away.
bool mayWriteIn(const SignIn &who, const Standing &standing);

/// Whether it may say this kind of thing there. Who people are, their plan and the rota are the office's. A
/// kind not known here is let through: it comes from a newer tablet.
bool mayWriteKind(const SignIn &who, const Standing &standing, quint32 kind);

} // namespace doorstep
