#include "sim_world.h"

#include "compress.h"
#include "messages.h"
#include "sure.h"

namespace doorstep {

// What of an exchange the timeline tells.

namespace {

const char *nameOf(Fault fault)
{
    switch (fault) {
    case Fault::Locked:
        return "locked";
    case Fault::WrongKey:
        return "wrong key";
    case Fault::PlainFile:
        return "plain file";
    case Fault::Damaged:
        return "damaged";
    case Fault::NewerSchema:
        return "newer schema";
    case Fault::Full:
        return "full";
    case Fault::Storage:
        return "storage";
    case Fault::Offline:
        return "offline";
    case Fault::Untrusted:
        return "untrusted";
    case Fault::Rejected:
        return "rejected";
    case Fault::Conflict:
        return "conflict";
    case Fault::Malformed:
        return "malformed";
    }
    return "";
}

QString wordsFor(const Receipt &receipt)
{
    switch (receipt.verdict) {
    case Verdict::Accepted:
        return QStringLiteral("is number %1").arg(receipt.number);
    case Verdict::Duplicate:
        return QStringLiteral("was number %1 before").arg(receipt.number);
    case Verdict::Held:
        return QStringLiteral("is held: %1").arg(QLatin1String(receipt.reason));
    case Verdict::Malformed:
        return QStringLiteral("is malformed: %1").arg(QLatin1String(receipt.reason));
    }
    return {};
}

QString idOf(const PageEntry &entry)
{
    const auto *record = std::get_if<Record>(&entry.held);
    return record ? shortId(record->id) : QStringLiteral("what it cannot read");
}

QString wordsForPush(const QByteArray &request, const QByteArray &reply)
{
    const auto asked = decode<PushRequest>(request);
    const auto told = decode<PushReply>(reply);
    if (!asked || !told)
        return {};
    auto receipt = told->receipts.begin();
    QStringList became;
    for (const Page &page : asked->pages)
        for (const PageEntry &entry : page.entries)
            if (receipt != told->receipts.end())
                became += QStringLiteral("%1 of %2 %3")
                              .arg(idOf(entry), shortId(page.stream), wordsFor(*receipt++));
    return became.join(QStringLiteral(", "));
}

QString wordsForPull(const QByteArray &reply)
{
    constexpr qsizetype TooMuchToRead = 3'000; // and to be quick about
    if (reply.size() > TooMuchToRead)
        return QStringLiteral("much, in %1 bytes").arg(reply.size());
    const auto told = decode<PullReply>(reply);
    if (!told)
        return {};
    QStringList all;
    if (told->lease)
        all += QStringLiteral("a lease of %1 streams").arg(told->lease->streams.size());
    for (const Page &page : told->pages)
        if (!page.entries.empty())
            all += QStringLiteral("%1 up to number %2")
                       .arg(shortId(page.stream))
                       .arg(page.entries.back().number);
    return all.join(QStringLiteral(", "));
}

} // namespace

void SimWorld::tellFault(const SimUser &user, const Error &error)
{
    tell(user.name,
         QStringLiteral("comes to nothing: %1, %2").arg(QLatin1String(nameOf(error.fault)), error.detail));
}

/// What the server does with each record, and what it refuses, whatever becomes of its reply.
void SimWorld::tellAnswer(const QUuid &device, const HttpRequest &request, const HttpReply &reply)
{
    const QString whose = m_byDevice.at(device)->name;
    if (reply.status != 200) {
        const auto refusal = decode<Refusal>(reply.body);
        return tell(QStringLiteral("server"),
                    QStringLiteral("refuses %1 of %2: %3 %4")
                        .arg(QLatin1String(request.path), whose)
                        .arg(reply.status)
                        .arg(refusal ? QString::fromLatin1(refusal->code) : QString()));
    }
    if (request.path != "/v1/push" && request.path != "/v1/pull")
        return;
    const QByteArray body = reply.contentEncoding == "zstd" ? sure(decompressed(reply.body)) : reply.body;
    const QString became = request.path == "/v1/push" ? wordsForPush(request.body, body) : wordsForPull(body);
    if (!became.isEmpty())
        tell(QStringLiteral("server"), QStringLiteral("to %1: %2").arg(whose, became));
}

} // namespace doorstep
