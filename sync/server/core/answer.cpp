#include "answer.h"

#include "blobs.h"
#include "code_words.h"
#include "compress.h"
#include "errand.h"
#include "protocol_limits.h"
#include "pull.h"
#include "push.h"
#include "sign_up.h"

#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace doorstep {

namespace {

struct CodeStatus {
    QByteArrayView code;
    int status;
};
constexpr std::array Statuses{
    CodeStatus{code::Unreadable, 400},    CodeStatus{code::SessionNeeded, 401},
    CodeStatus{code::CodeUnknown, 403},   CodeStatus{code::CodeUsed, 403},
    CodeStatus{code::CodeExpired, 403},   CodeStatus{code::DeviceUnknown, 403},
    CodeStatus{code::AccountClosed, 403}, CodeStatus{code::SignatureWrong, 403},
    CodeStatus{code::NotFound, 404},      CodeStatus{code::BlobUnknown, 404},
    CodeStatus{code::MethodWrong, 405},   CodeStatus{code::ClockOff, 409},
    CodeStatus{code::TooLarge, 413},      CodeStatus{code::ClientTooOld, 426},
    CodeStatus{code::TooMany, 429},       CodeStatus{code::Busy, 503},
};
constexpr int GuessAgainSeconds = 600;
constexpr int BusySeconds = 5;

int statusOf(QByteArrayView code)
{
    const auto found = std::ranges::find(Statuses, code, &CodeStatus::code);
    return found == Statuses.end() ? 500 : found->status;
}

QByteArray codeOf(const Error &error)
{
    switch (error.fault) {
    case Fault::Rejected:
        return error.detail.toLatin1();
    case Fault::Malformed:
        return code::Unreadable.toByteArray();
    case Fault::Full:
    case Fault::Offline:
    case Fault::Locked:
        return code::Busy.toByteArray();
    case Fault::WrongKey:
    case Fault::PlainFile:
    case Fault::Damaged:
    case Fault::NewerSchema:
    case Fault::Storage:
    case Fault::Untrusted:
    case Fault::Conflict:
        return code::ServerFault.toByteArray();
    }
    return code::ServerFault.toByteArray();
}

/// What a call gives: the body, and which device the reply is meant for.
struct Given {
    QByteArray body;
    QUuid device{};
    std::function<bool()> changed{};
};

using Body = Result<QByteArray>;

Body plainBody(const HttpRequest &request)
{
    if (request.contentEncoding.isEmpty() || request.contentEncoding == "identity")
        return request.body;
    if (request.contentEncoding == "zstd")
        return decompressed(request.body);
    return Error{Fault::Malformed, QStringLiteral("unknown content encoding")};
}

template <class Message>
Result<Message> read(const HttpRequest &request, qsizetype most = MaxPlainBytes)
{
    const Body body = plainBody(request);
    if (!body)
        return body.error();
    if (body->size() > most)
        return refused(code::TooLarge);
    return decode<Message>(*body);
}

Result<SignIn> whoAsks(Server &server, const HttpRequest &request)
{
    constexpr QByteArrayView scheme("Doorstep ");
    if (!request.authorization.startsWith(scheme))
        return refused(code::SessionNeeded);
    const auto token = QByteArray::fromBase64Encoding(request.authorization.sliced(scheme.size()),
                                                      QByteArray::Base64UrlEncoding
                                                          | QByteArray::AbortOnBase64DecodingErrors);
    if (!token)
        return refused(code::SessionNeeded);
    return signedIn(server, *token);
}

template <class Reply>
Result<Given> given(const Result<Reply> &reply, const QUuid &device)
{
    if (!reply)
        return reply.error();
    return Given{encode(*reply), device};
}

Result<Given> answerEnrol(Server &server, const HttpRequest &http)
{
    const auto request = read<EnrolRequest>(http);
    if (!request)
        return request.error();
    const auto reply = enrol(server, *request, http.peer);
    return given(reply, reply ? reply->device : QUuid());
}

Result<Given> answerSession(Server &server, const HttpRequest &http)
{
    const auto request = read<SessionRequest>(http);
    if (!request)
        return request.error();
    return given(beginSession(server, *request), request->device);
}

Result<Given> answerPush(Server &server, const HttpRequest &http)
{
    const auto who = whoAsks(server, http);
    if (!who)
        return who.error();
    const auto request = read<PushRequest>(http, MaxPushBytes);
    if (!request)
        return request.error();
    return given(push(server, *who, *request), who->device);
}

Result<Given> answerErrand(Server &server, const HttpRequest &http)
{
    const auto request = read<ErrandRequest>(http, MaxPushBytes);
    if (!request)
        return request.error();
    return given(runErrand(server, *request), request->device);
}

template <class Reply, class Request>
Result<Given> answerAs(Server &server, const HttpRequest &http,
                       Result<Reply> (*call)(Server &, const SignIn &, const Request &))
{
    const auto who = whoAsks(server, http);
    if (!who)
        return who.error();
    const auto request = read<Request>(http);
    if (!request)
        return request.error();
    return given(call(server, *who, *request), who->device);
}

Result<Given> answerPull(Server &server, const HttpRequest &http)
{
    return answerAs(server, http, pull);
}

Result<Given> answerBlobPut(Server &server, const HttpRequest &http)
{
    return answerAs(server, http, takeBlobPart);
}

Result<Given> answerBlobGet(Server &server, const HttpRequest &http)
{
    return answerAs(server, http, giveBlobPart);
}

Result<Given> answerWait(Server &server, const HttpRequest &http)
{
    const auto who = whoAsks(server, http);
    if (!who)
        return who.error();
    const QUrlQuery query(QString::fromLatin1(http.query));
    bool isNumber = false;
    const quint64 cursor = query.queryItemValue(QStringLiteral("cursor")).toULongLong(&isNumber);
    const QByteArray lease = QByteArray::fromHex(query.queryItemValue(QStringLiteral("lease")).toLatin1());
    if (!isNumber)
        return refused(code::Unreadable);
    auto waiting = lookForChange(server, *who, cursor, lease);
    if (!waiting)
        return waiting.error();
    return Given{encode(waiting->reply), who->device, std::move(waiting->changed)};
}

Result<Given> answerHealth(Server &server, const HttpRequest &)
{
    const auto head = replyHead(server);
    if (!head)
        return head.error();
    return Given{encode(HealthReply{*head, QStringLiteral(DOORSTEP_VERSION)})};
}

struct Call {
    QByteArrayView path;
    QByteArrayView method;
    Result<Given> (*answer)(Server &, const HttpRequest &);
};
constexpr std::array Calls{
    Call{"/v1/enrol", "POST", answerEnrol},      Call{"/v1/session", "POST", answerSession},
    Call{"/v1/push", "POST", answerPush},        Call{"/v1/pull", "POST", answerPull},
    Call{"/v1/errand", "POST", answerErrand},    Call{"/v1/blob/put", "POST", answerBlobPut},
    Call{"/v1/blob/get", "POST", answerBlobGet}, Call{"/v1/wait", "GET", answerWait},
    Call{"/v1/health", "GET", answerHealth},
};

Result<Given> route(Server &server, const HttpRequest &request)
{
    const auto call = std::ranges::find(Calls, QByteArrayView(request.path), &Call::path);
    if (call == Calls.end())
        return refused(code::NotFound);
    if (request.method != call->method)
        return refused(code::MethodWrong);
    return call->answer(server, request);
}

bool takesZstd(const QByteArray &acceptEncoding)
{
    for (const QByteArray &one : acceptEncoding.split(','))
        if (one.trimmed() == "zstd")
            return true;
    return false;
}

HttpReply refusalReply(Server &server, const Error &error)
{
    const QByteArray word = codeOf(error);
    HttpReply reply;
    reply.status = statusOf(word);
    reply.body = refusalBody(server, word);
    if (word == code::TooMany)
        reply.retryAfterSeconds = GuessAgainSeconds;
    if (word == code::Busy)
        reply.retryAfterSeconds = BusySeconds;
    return reply;
}

} // namespace

QByteArray refusalBody(Server &server, QByteArrayView code)
{
    const auto head = replyHead(server);
    const ReplyHead plain{server.clock.now().wallMs, 0, OldestClient};
    return encode(Refusal{head ? *head : plain, code.toByteArray()});
}

HttpReply answer(Server &server, const HttpRequest &request)
{
    auto told = route(server, request);
    HttpReply reply;
    QUuid device;
    if (told) {
        reply.body = std::move(told->body);
        reply.changed = std::move(told->changed);
        device = told->device;
    } else {
        reply = refusalReply(server, told.error());
    }
    reply.signature = signReply(device, request.path, reply.body, server.key);
    if (takesZstd(request.acceptEncoding))
        if (auto frame = compressedToSend(reply.body)) {
            reply.body = *std::move(frame);
            reply.contentEncoding = "zstd";
        }
    return reply;
}

} // namespace doorstep
