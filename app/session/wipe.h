#pragma once

#include "account_files.h"

namespace doorstep {

class Keystore;

/// Destroys all that a sign-in has on this tablet but its courier, and what is needed to send that and to
/// tell the office: its place and the courier's key. The keys go first, then file by file; a tablet that
/// stops anywhere does the rest when this is called again. Nothing saved is lost by it: that is in the
/// courier, which nobody here can read.
Outcome wipeSignIn(const AccountFiles &files, const QUuid &device, Keystore &keystore);

/// The office has heard of it and has all: the last of it goes.
Outcome clearWiped(const AccountFiles &files, const QUuid &device);

} // namespace doorstep
