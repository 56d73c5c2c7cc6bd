#pragma once

#include "invitation.h"
#include "messages.h"
#include "transport.h"

namespace doorstep {

/// Introduces this device with a one-time code. The transport must be one that trusts only a server whose
/// pin begins as the invitation says. Fault::Rejected with the server's word as detail (code-unknown,
/// code-used, code-expired) when the code opens nothing; Untrusted when the pins it tells do not fit the
/// code; otherwise as of the transport.
QFuture<Result<EnrolReply>> enrol(Transport &transport, const Invitation &invitation,
                                  const PublicKey &deviceKey, const PublicKey &courierKey,
                                  const QString &deviceName);

/// What the reply to an enrolment says.
Result<EnrolReply> readEnrolReply(const ClientReply &reply, const Invitation &invitation);

} // namespace doorstep
