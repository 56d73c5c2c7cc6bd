#include "picture_intake.h"

#include "picture.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFile>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

namespace doorstep {

namespace {

constexpr qint64 MostPoints = 120'000'000; ///< as a file tells of itself: more than any camera of a phone
constexpr int Quality = 80; ///< of a JPEG: small writing on a box of tablets can be read

Error noPicture(const char *why)
{
    return Error{Fault::Malformed, QStringLiteral("picture: %1").arg(QLatin1StringView(why))};
}

bool isPhotograph(const QString &type)
{
    return type == u"image/jpeg" || type == u"image/png";
}

/// Read no larger than it is kept where the format can do that.
Result<QImage> read(const QByteArray &file)
{
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, pictureTypeOf(file) == u"image/png" ? "png" : "jpeg");
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return noPicture("it has no size");
    if (qint64(size.width()) * size.height() > MostPoints)
        return noPicture("it is too large");
    if (std::max(size.width(), size.height()) > MostPictureSide)
        reader.setScaledSize(
            size.scaled(MostPictureSide, MostPictureSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    reader.setAutoTransform(true);
    QImage image = reader.read();
    if (image.isNull())
        return noPicture("it is cut short or damaged");
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    return image;
}

/// Drawn anew: of the file nothing comes along but what is seen.
QImage seenOf(const QImage &image)
{
    QImage seen(image.size(), QImage::Format_RGB32);
    seen.fill(Qt::white);
    QPainter painter(&seen);
    painter.drawImage(QRect(QPoint(), image.size()), image);
    return seen;
}

} // namespace

Result<QByteArray> pictureToKeep(const QByteArray &file)
{
    if (!isPhotograph(pictureTypeOf(file)))
        return noPicture("it is neither JPEG nor PNG");
    const auto image = read(file);
    if (!image)
        return image.error();
    QByteArray kept;
    QBuffer buffer(&kept);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(Quality);
    writer.setOptimizedWrite(true);
    if (!writer.write(seenOf(*image)))
        return Error{Fault::Storage, QStringLiteral("picture: ") + writer.errorString()};
    return kept;
}

Result<QByteArray> pictureFromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Fault::Storage, QStringLiteral("picture: ") + file.errorString()};
    if (file.size() > MostPictureFile)
        return noPicture("it is too large");
    return pictureToKeep(file.readAll());
}

QString pictureName(const BlobRef &picture)
{
    return QString::fromLatin1(picture.hash.view().toByteArray().toHex()) + u':'
        + QString::number(picture.size);
}

std::optional<BlobRef> pictureNamed(const QString &name)
{
    const QStringList parts = name.split(u':');
    const QByteArray hash = QByteArray::fromHex(parts.front().toLatin1());
    bool isNumber = false;
    const quint64 size = parts.size() == 2 ? parts.back().toULongLong(&isNumber) : 0;
    if (!isNumber || hash.size() != qsizetype(sizeof(Hash)))
        return std::nullopt;
    return BlobRef{Hash::from(hash), size, {}};
}

QStringList pictureNames(const std::vector<BlobRef> &blobs)
{
    QStringList names;
    for (const BlobRef &blob : blobs)
        if (blob.type.startsWith("image/"))
            names.append(pictureName(blob));
    return names;
}

QString pictureSource(const QByteArray &bytes)
{
    const QString type = pictureTypeOf(bytes);
    if (!isPhotograph(type) || !faultOfPicture(bytes).isEmpty())
        return {};
    return QStringLiteral("data:%1;base64,%2").arg(type, QLatin1StringView(bytes.toBase64()));
}

} // namespace doorstep
