#include "order_file.h"

#include "message_fields.h"
#include "safe_file.h"

#include <QFile>

namespace doorstep {

namespace {

constexpr qint64 MostOrderBytes = 256;

Result<KeptOrder> orderFrom(const QByteArray &bytes)
{
    CborReader in(bytes);
    KeptOrder kept;
    tuple(in, 3);
    const auto order = readOrder(in);
    kept.doneMs = in.integer();
    kept.wasTold = in.boolean();
    if (!in.ok() || !in.atEnd() || !order)
        return Error{Fault::Damaged, QStringLiteral("order file: cannot be read")};
    kept.order = *order;
    return kept;
}

} // namespace

std::optional<KeptOrder> readOrder(const QString &path)
{
    if (!QFile::exists(path))
        return {};
    const auto bytes = readFile(path, MostOrderBytes);
    const auto kept = bytes ? orderFrom(*bytes) : Result<KeptOrder>(bytes.error());
    return kept ? *kept : KeptOrder{};
}

Outcome writeOrder(const QString &path, const KeptOrder &kept)
{
    CborWriter out;
    out.array(3);
    write(out, kept.order);
    out.integer(kept.doneMs);
    out.boolean(kept.wasTold);
    return replaceFile(path, out.take());
}

} // namespace doorstep
