#pragma once

#include "invitation.h"
#include "server.h"

namespace doorstep {

constexpr qint64 InvitationLifeMs = 24LL * 60 * 60 * 1000;
/// Wrong codes that one address, and all together, may try in ten minutes.
constexpr int GuessesOfPeer = 10;
constexpr int GuessesOfAll = 100;
constexpr qint64 GuessesForgottenMs = 10LL * 60 * 1000;

/// A one-time invitation for whom `ref` means, as accountOf() has it. Only a hash of the secret is kept.
/// Rejected with a sentence when nobody, or more than one, is meant, or their account is closed.
Result<Invitation> invite(Server &server, const QString &ref);
/// The name of whom `ref` means, which the office may read before it hands the code over.
Result<QString> nameOf(ServerStore &store, const QString &ref);

/// A device introduces itself. Asking again with the same code and key gives the same answer. Rejected:
/// code-unknown, code-used, code-expired, too-many.
Result<EnrolReply> enrol(Server &server, const EnrolRequest &request, QByteArrayView peer);

/// A device proves its key. Rejected: device-unknown, account-closed, signature-wrong (also a nonce used
/// before), clock-off.
Result<SessionReply> beginSession(Server &server, const SessionRequest &request);

/// How many devices of accounts that are open neither joined nor signed in since: what is told then, they do
/// not know.
Result<qint64> countNotSignedIn(Database &db, qint64 sinceMs);

/// Whom a token stands for. Rejected: session-needed, account-closed.
Result<SignIn> signedIn(Server &server, QByteArrayView token);

/// What every reply begins with.
Result<ReplyHead> replyHead(Server &server);

} // namespace doorstep
