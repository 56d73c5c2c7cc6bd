#include "compress.h"

#include "protocol_limits.h"

#include <zstd.h>

#include <algorithm>
#include <memory>

namespace doorstep {

namespace {

constexpr int Level = 3;
constexpr qsizetype NotWorthWhile = 512;

Error noFrame(const char *why)
{
    return {Fault::Malformed, QStringLiteral("zstd: %1").arg(QLatin1StringView(why))};
}

/// Taking a context anew for each message costs more than compressing a small one.
ZSTD_CCtx *threadContext()
{
    thread_local const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(),
                                                                                    ZSTD_freeCCtx);
    return context.get();
}

/// How much a frame of this size may hold.
qsizetype mostPlain(qsizetype frame)
{
    return std::min(MaxPlainBytes, std::max(FreeCompressionBytes, frame * MaxCompressionRatio));
}

} // namespace

QByteArray compressed(QByteArrayView plain)
{
    QByteArray frame(qsizetype(ZSTD_compressBound(size_t(plain.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compressCCtx(threadContext(), frame.data(), size_t(frame.size()), plain.data(),
                                          size_t(plain.size()), Level);
    Q_ASSERT(!ZSTD_isError(size)); // the room is enough by ZSTD_compressBound
    frame.truncate(qsizetype(size));
    return frame;
}

std::optional<QByteArray> compressedToSend(QByteArrayView plain)
{
    if (plain.size() < NotWorthWhile)
        return {};
    QByteArray frame = compressed(plain);
    if (frame.size() >= plain.size() || plain.size() > mostPlain(frame.size()))
        return {};
    return frame;
}

Result<QByteArray> decompressed(QByteArrayView frame)
{
    const auto told = ZSTD_getFrameContentSize(frame.data(), size_t(frame.size()));
    if (told == ZSTD_CONTENTSIZE_ERROR || told == ZSTD_CONTENTSIZE_UNKNOWN)
        return noFrame("no frame that tells its size");
    if (told > static_cast<unsigned long long>(mostPlain(frame.size())))
        return noFrame("too large when decompressed");
    QByteArray plain(qsizetype(told), Qt::Uninitialized);
    const size_t size =
        ZSTD_decompress(plain.data(), size_t(plain.size()), frame.data(), size_t(frame.size()));
    if (ZSTD_isError(size) || size != told)
        return noFrame("damaged frame");
    return plain;
}

} // namespace doorstep
