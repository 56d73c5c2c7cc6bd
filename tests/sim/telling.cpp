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
    if (request.path != "/v1/push")
        return;
    const auto asked = decode<PushRequest>(request.body);
    const auto told =
        decode<PushReply>(reply.contentEncoding == "zstd" ? sure(decompressed(reply.body)) : reply.body);
    if (!asked || !told)
        return;
    auto receipt = told->receipts.begin();
    QStringList became;
    for (const Page &page : asked->pages)
        for (const PageEntry &entry : page.entries)
            if (receipt != told->receipts.end())
                became += idOf(entry) + u' ' + wordsFor(*receipt++);
    tell(QStringLiteral("server"), QStringLiteral("of %1: %2").arg(whose, became.join(QStringLiteral(", "))));
}

} // namespace doorstep
