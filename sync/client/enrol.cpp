#include "enrol.h"

#include "reply_table.h"
#include "session_step.h"

#include <algorithm>

namespace doorstep {

Result<EnrolReply> readEnrolReply(const ClientReply &reply, const Invitation &invitation)
{
    const Judgement judgement = judge(reply);
    switch (judgement.reaction) {
    case Reaction::Use:
        break;
    case Reaction::RetryLater:
    case Reaction::NotOurServer:
        return Error{Fault::Offline,
                     QStringLiteral("enrol: no answer of the server, status %1").arg(reply.status)};
    case Reaction::SignInAgain:
    case Reaction::SetClock:
    case Reaction::SendLess:
    case Reaction::AskPerson:
        return Error{Fault::Rejected, QString::fromUtf8(judgement.code)};
    }
    auto enrolled = decode<EnrolReply>(reply.body);
    if (!enrolled)
        return enrolled;
    if (!std::ranges::any_of(enrolled->pins, [&](const Hash &pin) { return pinBegins(pin, invitation); }))
        return Error{Fault::Untrusted, QStringLiteral("enrol: no pin of the server fits the code")};
    return enrolled;
}

QFuture<Result<EnrolReply>> enrol(Transport &transport, const Invitation &invitation,
                                  const PublicKey &deviceKey, const PublicKey &courierKey,
                                  const QString &deviceName)
{
    const auto request = httpRequest(EnrolRequest{invitation.secret, deviceKey, deviceName, courierKey});
    return transport.send(request).then([invitation](const Result<ClientReply> &reply) -> Result<EnrolReply> {
        if (!reply)
            return reply.error();
        return readEnrolReply(*reply, invitation);
    });
}

} // namespace doorstep
