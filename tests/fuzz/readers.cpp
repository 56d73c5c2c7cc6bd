#include "cbor_reader.h"
#include "compress.h"
#include "courier_log.h"
#include "csv_reader.h"
#include "device_file.h"
#include "expected.h"
#include "http_codec.h"
#include "input.h"
#include "invitation.h"
#include "messages.h"
#include "page_codec.h"
#include "picture.h"
#include "protocol_limits.h"
#include "record_splice.h"
#include "targets.h"
#include "telling.h"

#include <QFile>
#include <QTemporaryDir>

namespace doorstep {

namespace {

constexpr int MostDepth = 12; ///< who reads array by array has no bound but its own

void readItem(CborReader &in, int depth);

void readWithin(CborReader &in, quint64 items, int depth)
{
    for (; items > 0 && in.ok(); --items)
        readItem(in, depth);
}

void readItem(CborReader &in, int depth)
{
    using Type = CborReader::Type;
    switch (depth > MostDepth ? Type::Bad : in.peek()) {
    case Type::Unsigned:
        in.unsignedInteger();
        break;
    case Type::Negative:
        in.integer();
        break;
    case Type::Bytes:
        in.bytes();
        break;
    case Type::Text:
        in.text();
        break;
    case Type::Array:
        readWithin(in, in.array(), depth + 1);
        break;
    case Type::Map:
        in.fields([&](quint64) {
            readItem(in, depth + 1);
            return true;
        });
        break;
    case Type::Boolean:
        in.boolean();
        break;
    case Type::Null:
        in.null();
        break;
    case Type::End:
    case Type::Bad:
        in.fail();
        break;
    }
}

template <class... Bodies>
void readAsEveryBody(QByteArrayView bytes, std::tuple<Bodies...> *)
{
    const auto one = [](const auto &body) {
        if (!body)
            return EXPECTED(body.error().fault == Fault::Malformed);
        // what was read says the same when it is written and read again
        using Body = std::decay_t<decltype(*body)>;
        const auto again = decodeBody<Body>(encodeBody(*body));
        EXPECTED(again);
        EXPECTED(*again == *body);
    };
    (one(decodeBody<Bodies>(bytes)), ...);
}

/// What stands in a push and is no record is written as bytes; what comes after it, and left something out
/// that came from it, is then none either.
template <class Message>
bool saysTheSameAgain(const Message &message)
{
    if constexpr (std::is_same_v<Message, PushRequest>)
        for (const Page &page : message.pages)
            for (const PageEntry &entry : page.entries)
                if (std::holds_alternative<Unreadable>(entry.held))
                    return false;
    return true;
}

template <class Message>
void readAs(QByteArrayView bytes)
{
    const auto message = decode<Message>(bytes);
    if (!message)
        return EXPECTED(message.error().fault == Fault::Malformed);
    const auto again = decode<Message>(encode(*message));
    EXPECTED(again);
    EXPECTED(*again == *message || !saysTheSameAgain(*message));
}

template <class Value, class Tell, class Read>
void tellsItself(const Result<Value> &value, Tell tell, Read read)
{
    if (!value)
        return EXPECTED(value.error().fault == Fault::Malformed);
    const auto again = read(tell(*value));
    EXPECTED(again);
    EXPECTED(*again == *value);
}

} // namespace

void readHttpReply(const QByteArray &bytes)
{
    // the first byte says how large the pieces are in which the rest comes
    if (bytes.isEmpty())
        return;
    const qsizetype piece = quint8(bytes.front()) + 1;
    HttpReplyReader reader;
    for (qsizetype at = 1; at < bytes.size() && !reader.isWhole(); at += piece)
        if (const auto taken =
                reader.put(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)));
            !taken)
            return EXPECTED(taken.error().fault == Fault::Malformed);
    reader.end();
    if (!reader.isWhole())
        return;
    const auto reply = reader.take();
    if (!reply)
        return EXPECTED(reply.error().fault == Fault::Malformed);
    EXPECTED(reply->body.size() <= MaxPlainBytes);
}

void readCbor(const QByteArray &bytes)
{
    CborReader passing(bytes);
    const QByteArrayView item = passing.item();
    EXPECTED(!passing.ok() || item.size() == passing.position());
    CborReader in(bytes);
    readItem(in, 0);
    EXPECTED(in.position() <= bytes.size());
    // who looks at each thing and who passes over it agree, but for numbers that fit no sign
    EXPECTED(!in.ok() || (passing.ok() && in.position() == passing.position()));
}

void readRecords(const QByteArray &bytes)
{
    if (const auto record = readRecord(bytes)) {
        EXPECTED(record->bytes == bytes);
        EXPECTED(bytes.size() <= MaxRecordBytes);
        readAsEveryBody(record->body, static_cast<AllBodies *>(nullptr));
    } else {
        EXPECTED(record.error().fault == Fault::Malformed);
    }
    RecordSpans spans;
    if (spansOf(bytes, spans)) {
        (void)linkOf(spans);
        EXPECTED(joined(spans) == bytes);
    }
    readAsEveryBody(bytes, static_cast<AllBodies *>(nullptr));
}

void readMessages(const QByteArray &bytes)
{
    readAs<EnrolRequest>(bytes);
    readAs<EnrolReply>(bytes);
    readAs<SessionRequest>(bytes);
    readAs<SessionReply>(bytes);
    readAs<PushRequest>(bytes);
    readAs<PushReply>(bytes);
    readAs<PullRequest>(bytes);
    readAs<PullReply>(bytes);
    readAs<BlobPutRequest>(bytes);
    readAs<BlobPutReply>(bytes);
    readAs<BlobGetRequest>(bytes);
    readAs<BlobGetReply>(bytes);
    readAs<ErrandRequest>(bytes);
    readAs<ErrandReply>(bytes);
    readAs<WaitReply>(bytes);
    readAs<HealthReply>(bytes);
    readAs<Refusal>(bytes);
}

void readFrames(const QByteArray &bytes)
{
    if (const auto plain = decompressed(bytes)) {
        EXPECTED(plain->size() <= MaxPlainBytes);
        EXPECTED(plain->size() <= std::max(FreeCompressionBytes, bytes.size() * MaxCompressionRatio));
    }
    const auto back = decompressed(compressed(bytes));
    EXPECTED(back || bytes.size() > FreeCompressionBytes);
    EXPECTED(!back || *back == bytes);
}

void readCodes(const QByteArray &bytes)
{
    const QString typed = QString::fromUtf8(bytes);
    tellsItself(readCode(typed), codeText, [](const QString &text) { return readCode(text); });
    tellsItself(readLink(typed), linkText, [](const QString &text) { return readLink(text); });
    tellsItself(readAddress(typed), addressText, [](const QString &text) { return readAddress(text); });
}

void readDeviceFiles(const QByteArray &bytes)
{
    static const QTemporaryDir folder(QStringLiteral("/dev/shm/doorstep-fuzz-XXXXXX"));
    const QString path = folder.filePath(QStringLiteral("device"));
    const QByteArray line("doorstep device 1\n");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        qFatal("no room for a device file");
    file.write(line + hashOf(QByteArrayView(line + bytes)).view().toByteArray() + bytes);
    file.close();
    const auto read = readDeviceFile(path);
    if (!read)
        return EXPECTED(read.error().fault == Fault::Damaged);
    const QString again = folder.filePath(QStringLiteral("again"));
    EXPECTED(writeDeviceFile(again, *read));
    const auto same = readDeviceFile(again);
    EXPECTED(same);
    EXPECTED(*same == *read);
    const QByteArray secret(32, 's');
    for (KeyWrap wrap : read->wraps) {
        wrap.cost.memoryBytes = std::min<quint64>(wrap.cost.memoryBytes, 64 * 1024); // not a test of patience
        wrap.cost.passes = std::min<quint64>(wrap.cost.passes, 3);
        EXPECTED(!unwrapKey(wrap, secret, bindingOf(*read)));
    }
}

void readTables(const QByteArray &bytes)
{
    CsvReader reader(bytes);
    int line = 0;
    while (const auto row = reader.next()) {
        EXPECTED(row->line > line);
        line = row->line;
    }
}

/// The bytes as a courier file; and what they tell of as one in which a single byte is bent: it costs no more
/// than itself.
void readCourier(const QByteArray &bytes)
{
    for (const CourierItem &item : foldCourier(bytes).waiting)
        EXPECTED(!item.record.view().isEmpty());

    constexpr size_t most = 20;
    Input input(bytes);
    const quint8 bend = input.byte();
    qsizetype at = input.byte() << 8;
    at += input.byte();
    QByteArray file = courierBegin("a sealed key");
    std::vector<CourierItem> items;
    while (!input.isAtEnd() && items.size() < most) {
        const QByteArray box = input.some().toByteArray();
        const quint64 number = items.size() + 1;
        items.push_back({hashOf(QByteArrayView(QByteArray::number(number) + ' ' + box)), {number, box}});
        file += itemFrame(items.back());
    }
    at %= file.size();
    file[at] = char(file[at] ^ bend);
    const CourierLog log = foldCourier(file);
    EXPECTED(log.sealedKey == "a sealed key");
    EXPECTED(log.aside.empty());
    EXPECTED(log.waiting.size() + (bend == 0 ? 0 : 1) >= items.size());
    for (const CourierItem &item : log.waiting) {
        const CourierItem &said = items.at(size_t(item.entry.number) - 1);
        EXPECTED(item.record == said.record && item.entry == said.entry);
    }
}

void readPictures(const QByteArray &bytes)
{
    EXPECTED(!pictureTypeOf(bytes).isEmpty() || !faultOfPicture(bytes).isEmpty());
}

} // namespace doorstep
