#pragma once

#include "server.h"

namespace doorstep {

/// Takes a part of a blob, or tells how far it is. Rejected as blob-unknown unless a record names it that
/// this sign-in may read, wrote, or sent and is held.
Result<BlobPutReply> takeBlobPart(Server &server, const SignIn &who, const BlobPutRequest &request);
/// A part of a blob that is whole, to whoever may read a record that names it, and may hold its stream.
Result<BlobGetReply> giveBlobPart(Server &server, const SignIn &who, const BlobGetRequest &request);

} // namespace doorstep
