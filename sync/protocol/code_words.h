#pragma once

#include <QByteArrayView>

namespace doorstep {

// The words in refusals and receipts, normative in README.md, where each stands with its status and with
// what a client does about it. A word that is not known is treated as its status (or verdict) alone says.

namespace code {

// refusals
constexpr QByteArrayView Unreadable("unreadable"); // 400
constexpr QByteArrayView CodeUnknown("code-unknown"); // 403
constexpr QByteArrayView CodeUsed("code-used"); // 403
constexpr QByteArrayView CodeExpired("code-expired"); // 403
constexpr QByteArrayView SessionNeeded("session-needed"); // 401
constexpr QByteArrayView DeviceUnknown("device-unknown"); // 403
constexpr QByteArrayView AccountClosed("account-closed"); // 403
constexpr QByteArrayView SignatureWrong("signature-wrong"); // 403
constexpr QByteArrayView NotFound("not-found"); // 404
constexpr QByteArrayView BlobUnknown("blob-unknown"); // 404
constexpr QByteArrayView MethodWrong("method-wrong"); // 405
constexpr QByteArrayView TooSlow("too-slow"); // 408
constexpr QByteArrayView ClockOff("clock-off"); // 409
constexpr QByteArrayView TooLarge("too-large"); // 413
constexpr QByteArrayView ClientTooOld("client-too-old"); // 426
constexpr QByteArrayView TooMany("too-many"); // 429
constexpr QByteArrayView HeadersTooLarge("headers-too-large"); // 431
constexpr QByteArrayView ServerFault("server-fault"); // 500
constexpr QByteArrayView Busy("busy"); // 503

// why a record is malformed
constexpr QByteArrayView NotARecord("not-a-record");
constexpr QByteArrayView NoBasis("no-basis"); ///< what was left out cannot be put back: send it again

// why a record is held
constexpr QByteArrayView ForeignAuthor("foreign-author");
constexpr QByteArrayView ForeignStream("foreign-stream");
constexpr QByteArrayView NotAllowed("not-allowed");
constexpr QByteArrayView SameIdOtherBytes("same-id-other-bytes");
constexpr QByteArrayView ChainForked("chain-forked");
constexpr QByteArrayView ChainGap("chain-gap"); ///< numbered as soon as the record before it arrives
constexpr QByteArrayView UnknownStream("unknown-stream");
constexpr QByteArrayView HeadMissing("head-missing");

} // namespace code

} // namespace doorstep
