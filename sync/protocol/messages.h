#pragma once

#include "record.h"
#include "signature.h"

#include <optional>
#include <variant>
#include <vector>

namespace doorstep {

// The messages of sync, as values. README.md beside this file is their normative form on the wire. Every
// decode refuses with Fault::Malformed whatever the README does not allow, and never crashes on any bytes.

/// What kind of thing a stream is about.
enum class StreamKind : quint8 { Agency = 0, Worker = 1, Person = 2 };

/// Stands at the start of every reply.
struct ReplyHead {
    qint64 nowMs = 0; ///< the server's clock, UTC
    quint64 epoch = 0; ///< changes when a server is restored from a backup
    quint32 oldestClient = 0; ///< the lowest protocol version still spoken

    bool operator==(const ReplyHead &) const = default;
};

/// POST /v1/enrol: a new device introduces itself with a one-time code.
struct EnrolRequest {
    QByteArray secret; ///< the secret part of the invitation code, as bytes of its canonical text
    PublicKey deviceKey{};
    QString deviceName;
    PublicKey courierKey{}; ///< of what the device sends while nobody is signed in

    bool operator==(const EnrolRequest &) const = default;
};

/// Whose eyes a sign-in has; the numbers of Reader in care/audience.h.
struct Account {
    QUuid id; ///< the worker or the person; also their own stream
    quint8 reader = 0;
    QString name;

    bool operator==(const Account &) const = default;
};

struct EnrolReply {
    ReplyHead head;
    QUuid device;
    Account account;
    QUuid agency; ///< the agency's stream
    QString agencyName;
    PublicKey serverKey{}; ///< signs replies
    std::vector<Hash> pins; ///< of the public keys of server certificates (BLAKE2b-256 of the SPKI)
    PublicKey sealingKey{}; ///< X25519: what is sealed to it, the server opens
    PublicKey recoveryKey{}; ///< X25519: what is sealed to it, only the office opens, off any machine

    bool operator==(const EnrolReply &) const = default;
};

/// POST /v1/session: a device proves its key and gets a token for one account.
struct SessionRequest {
    QUuid device;
    QUuid account;
    qint64 atMs = 0; ///< best known server time; more than 10 minutes off is answered 409 with the right time
    QByteArray nonce; ///< 16 bytes, never used twice
    Signature signature{}; ///< by the device key, see README
    QByteArray pinsTag{}; ///< pinsTag() of the pins the device has; empty: it does not ask for any

    bool operator==(const SessionRequest &) const = default;
};

struct SessionReply {
    ReplyHead head;
    QByteArray token; ///< 32 bytes, sent as Authorization: Doorstep <base64url>
    qint64 secondsToLive = 0;
    std::vector<Hash> pins{}; ///< when the tag asked with is not theirs; empty: they are the same

    bool operator==(const SessionReply &) const = default;
};

/// What stands in the place of a record and cannot be read as one. Only in a push: it is answered
/// Verdict::Malformed and stops nothing else.
struct Unreadable {
    QByteArray
        bytes; ///< as far as they are known; empty where the sender left out what could not be put back
    QByteArray reason; ///< a word of code_words.h

    bool operator==(const Unreadable &) const = default;
};

/// Records of one stream one after the other, some of them known only by number and hash.
struct PageEntry {
    quint64 number = 0; ///< in the stream; 0 in a push
    qint64 heardMs = 0; ///< when the server accepted it; 0 in a push
    /// In a pull only: a Hash, this reader may not see it; LeftOut, this and the numbers after it.
    std::variant<Record, Hash, Unreadable, LeftOut> held;

    bool operator==(const PageEntry &) const = default;
};
/// The last number that the entry stands for.
quint64 lastNumber(const PageEntry &entry);

struct Page {
    QUuid stream;
    quint64 head = 0; ///< the number of the stream's newest record; 0 in a push
    std::vector<PageEntry> entries; ///< contiguous numbers, ascending

    bool operator==(const Page &) const = default;
};

/// POST /v1/push
struct PushRequest {
    std::vector<Page> pages;
    std::vector<SignedHead> heads; ///< one for each chain the records move
    quint64 unsentAfter = 0; ///< how many the device still holds after these

    bool operator==(const PushRequest &) const = default;
};

enum class Verdict : quint8 { Accepted = 0, Duplicate = 1, Held = 2, Malformed = 3 };

struct Receipt {
    Verdict verdict = Verdict::Accepted;
    quint64 number = 0; ///< for accepted and duplicate
    QByteArray reason; ///< a word from the README, for held and malformed

    bool operator==(const Receipt &) const = default;
};

struct PushReply {
    ReplyHead head;
    std::vector<Receipt> receipts; ///< one for each record, in the order of the push

    bool operator==(const PushReply &) const = default;
};

/// A stream of which the device holds the numbers up to `have`.
struct StreamPosition {
    QUuid stream;
    quint64 have = 0;

    bool operator==(const StreamPosition &) const = default;
};

/// POST /v1/pull
struct PullRequest {
    std::optional<quint64> cursor; ///< as the last reply gave it; none: first time
    QByteArray leaseTag; ///< as the last lease had it; empty: none yet
    std::vector<StreamPosition> behind; ///< streams to be caught up by number
    quint64 unsent = 0; ///< how many records wait on the device
    quint64 mostBytes = 0; ///< of records in the reply, about; 0: as the server likes

    bool operator==(const PullRequest &) const = default;
};

struct LeasedStream {
    QUuid stream;
    StreamKind kind = StreamKind::Person;
    quint64 head = 0;

    bool operator==(const LeasedStream &) const = default;
};

/// Everything this sign-in may hold. Streams held before and not listed are to be purged.
struct Lease {
    QByteArray tag; ///< 8 bytes
    qint64 untilMs = 0;
    std::vector<LeasedStream> streams; ///< ascending by id
    qint64 safeMs = 0; ///< what the server accepted before is in a backup that has grown old enough

    bool operator==(const Lease &) const = default;
};

/// What the server has heard of one worker's or person's device; to supervisors only.
struct HeardDevice {
    QUuid device;
    QUuid account;
    qint64 lastHeardMs = 0;
    quint64 unsent = 0;

    bool operator==(const HeardDevice &) const = default;
};

/// What the office has a device do with the sign-in on it, until it takes that back. The numbers are the
/// wire's.
enum class OrderKind : quint8 { Lock = 1, Wipe = 2 };

struct Order {
    OrderKind kind = OrderKind::Lock;
    QUuid id;

    bool operator==(const Order &) const = default;
};

struct PullReply {
    ReplyHead head;
    quint64 cursor = 0;
    std::optional<Lease> lease; ///< when its tag is not the one asked with
    std::vector<Page> pages;
    bool more = false; ///< ask again at once
    std::vector<HeardDevice> heard;
    std::optional<Order> order{}; ///< of the office, for this device

    bool operator==(const PullReply &) const = default;
};

/// POST /v1/blob/put: a part of a picture or voice goes up; without one, it only asks how far the server is.
struct BlobPutRequest {
    Hash hash;
    quint64 size = 0;
    quint64 at = 0;
    QByteArray part; ///< as blobPartAt() says, or empty

    bool operator==(const BlobPutRequest &) const = default;
};

struct BlobPutReply {
    ReplyHead head;
    quint64 have = 0; ///< so many of its first bytes are there; all: it was found to be what its name says

    bool operator==(const BlobPutReply &) const = default;
};

/// POST /v1/blob/get
struct BlobGetRequest {
    Hash hash;
    quint64 size = 0;
    quint64 at = 0;

    bool operator==(const BlobGetRequest &) const = default;
};

struct BlobGetReply {
    ReplyHead head;
    QByteArray part; ///< empty: the server does not have all of it yet

    bool operator==(const BlobGetReply &) const = default;
};

/// One saved record and the signature of its head, in a box that only the server opens.
struct CourierEntry {
    quint64 number = 0; ///< none twice under one key
    QByteArray box;

    bool operator==(const CourierEntry &) const = default;
};

/// Entries under one key, and that key, sealed. envelope.h makes and opens them.
struct Envelope {
    QByteArray sealedKey;
    std::vector<CourierEntry> entries;

    bool operator==(const Envelope &) const = default;
};

/// The device says that it did what an order told it.
struct OrderDone {
    Order order;
    qint64 atMs = 0; ///< best known server time
    Signature signature{}; ///< by the courier key: proof for the office

    bool operator==(const OrderDone &) const = default;
};

/// POST /v1/errand: what a device sends, and asks, with nobody signed in.
struct ErrandRequest {
    QUuid device;
    qint64 atMs = 0; ///< as in a SessionRequest
    std::vector<Envelope> envelopes;
    quint64 unsentAfter = 0; ///< how many the device still holds after these
    std::vector<OrderDone> done;
    Signature signature{}; ///< by the courier key, over all of it

    bool operator==(const ErrandRequest &) const = default;
};

struct ErrandReply {
    ReplyHead head;
    std::vector<Receipt> receipts; ///< one for each entry, in the order of the request
    std::optional<Order> order; ///< of the office, for this device

    bool operator==(const ErrandReply &) const = default;
};

/// GET /v1/wait?cursor=N&lease=HEX
struct WaitReply {
    ReplyHead head;
    bool changed = false; ///< a pull with this cursor and lease would bring something

    bool operator==(const WaitReply &) const = default;
};

/// GET /v1/health
struct HealthReply {
    ReplyHead head;
    QString version; ///< of the server's program

    bool operator==(const HealthReply &) const = default;
};

/// Any reply with another status than 200.
struct Refusal {
    ReplyHead head;
    QByteArray code; ///< a word from the README's table, such as "code-used"

    bool operator==(const Refusal &) const = default;
};

QByteArray encode(const EnrolRequest &);
QByteArray encode(const EnrolReply &);
QByteArray encode(const SessionRequest &);
QByteArray encode(const SessionReply &);
QByteArray encode(const PushRequest &);
QByteArray encode(const PushReply &);
QByteArray encode(const PullRequest &);
QByteArray encode(const PullReply &);
QByteArray encode(const BlobPutRequest &);
QByteArray encode(const BlobPutReply &);
QByteArray encode(const BlobGetRequest &);
QByteArray encode(const BlobGetReply &);
QByteArray encode(const ErrandRequest &);
QByteArray encode(const ErrandReply &);
QByteArray encode(const WaitReply &);
QByteArray encode(const HealthReply &);
QByteArray encode(const Refusal &);

/// decode<PullReply>(bytes) and so on for each message above.
template <class Message>
Result<Message> decode(QByteArrayView bytes);
template <>
Result<EnrolRequest> decode(QByteArrayView bytes);
template <>
Result<EnrolReply> decode(QByteArrayView bytes);
template <>
Result<SessionRequest> decode(QByteArrayView bytes);
template <>
Result<SessionReply> decode(QByteArrayView bytes);
template <>
Result<PushRequest> decode(QByteArrayView bytes);
template <>
Result<PushReply> decode(QByteArrayView bytes);
template <>
Result<PullRequest> decode(QByteArrayView bytes);
template <>
Result<PullReply> decode(QByteArrayView bytes);
template <>
Result<BlobPutRequest> decode(QByteArrayView bytes);
template <>
Result<BlobPutReply> decode(QByteArrayView bytes);
template <>
Result<BlobGetRequest> decode(QByteArrayView bytes);
template <>
Result<BlobGetReply> decode(QByteArrayView bytes);
template <>
Result<ErrandRequest> decode(QByteArrayView bytes);
template <>
Result<ErrandReply> decode(QByteArrayView bytes);
template <>
Result<WaitReply> decode(QByteArrayView bytes);
template <>
Result<HealthReply> decode(QByteArrayView bytes);
template <>
Result<Refusal> decode(QByteArrayView bytes);

/// Tells one set of pins from another, whatever their order. 8 bytes.
QByteArray pinsTag(std::vector<Hash> pins);

/// The device key's signature over fields 1 to 4 of a session request.
Signature signSession(const SessionRequest &request, const SigningKey &device);
bool verifySession(const SessionRequest &request, const PublicKey &device);

/// The courier key's signatures over the other fields of an errand, and over what was done and when.
Signature signErrand(const ErrandRequest &request, const SigningKey &courier);
bool verifyErrand(const ErrandRequest &request, const PublicKey &courier);
Signature signDone(const OrderDone &done, const SigningKey &courier);
bool verifyDone(const OrderDone &done, const PublicKey &courier);

/// The server key's signature over a whole reply, sent as the header Doorstep-Signature (base64): it binds
/// the body, before any compression, to the device that asked and to the path asked for (no query).
QByteArray signReply(const QUuid &device, QByteArrayView path, QByteArrayView body, const SigningKey &server);
bool verifyReply(const QUuid &device, QByteArrayView path, QByteArrayView body, QByteArrayView header,
                 const PublicKey &server);

} // namespace doorstep
