#include "picture_intake.h"

#include <catch2/catch_test_macros.hpp>

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QtEndian>

using namespace doorstep;

namespace {

/// Its left half is red, its right half blue.
QImage halves(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, x < size.width() / 2 ? qRgb(200, 0, 0) : qRgb(0, 0, 200));
    return image;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(QImageWriter(&buffer, format).write(image));
    return bytes;
}

/// What a camera writes beside the picture (Exif 2.3): that it was held on its side (6: turn it to the
/// right), and where.
QByteArray withExif(QByteArray jpeg)
{
    QByteArray told("Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0", 32);
    told += "56.0689 N, 3.1753 W";
    QByteArray length(2, Qt::Uninitialized);
    qToBigEndian<quint16>(quint16(told.size() + 2), length.data());
    return jpeg.insert(2, "\xff\xe1" + length + told);
}

QImage decoded(const Result<QByteArray> &kept)
{
    REQUIRE(kept);
    return QImage::fromData(*kept, "jpeg");
}

bool isRed(QRgb colour)
{
    return qRed(colour) > 150 && qBlue(colour) < 80;
}

/// As if a PNG said that it were so large.
QByteArray bomb(quint32 side)
{
    QByteArray png = encoded(halves({4, 4}), "png");
    qToBigEndian(side, png.data() + 16);
    qToBigEndian(side, png.data() + 20);
    quint32 crc = 0xffffffff;
    for (const char byte : png.mid(12, 17)) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320 : 0);
    }
    qToBigEndian(~crc, png.data() + 29);
    return png;
}

} // namespace

TEST_CASE("a picture is kept upright, and without where it was taken", "[app]")
{
    const QByteArray taken = withExif(encoded(halves({400, 300}), "jpeg"));
    REQUIRE(taken.contains("56.0689"));
    const auto kept = pictureToKeep(taken);
    const QImage image = decoded(kept);
    CHECK(image.size() == QSize(300, 400));
    CHECK(isRed(image.pixel(150, 50))); // what was left is up
    CHECK_FALSE(isRed(image.pixel(150, 350)));
    CHECK_FALSE(kept->contains("Exif"));
    CHECK_FALSE(kept->contains("56.0689"));
}

TEST_CASE("words within a picture's file are not kept, and glass becomes white", "[app]")
{
    QImage image(50, 50, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    image.setText(QStringLiteral("Comment"), QStringLiteral("of Ada Brown"));
    const QByteArray png = encoded(image, "png");
    const auto kept = pictureToKeep(png);
    CHECK(qRed(decoded(kept).pixel(20, 20)) > 250);
    CHECK_FALSE(kept->contains("Ada"));
    CHECK_FALSE(kept->contains("Comment"));
}

TEST_CASE("a large picture is kept as large as a screen shows it, a small one as it is", "[app]")
{
    CHECK(decoded(pictureToKeep(encoded(halves({4000, 3000}), "jpeg"))).size() == QSize(1600, 1200));
    CHECK(decoded(pictureToKeep(encoded(halves({3000, 4000}), "png"))).size() == QSize(1200, 1600));
    CHECK(decoded(pictureToKeep(encoded(halves({40, 30}), "png"))).size() == QSize(40, 30));
    CHECK(decoded(pictureToKeep(encoded(halves({5000, 1}), "png"))).size() == QSize(1600, 1));
}

TEST_CASE("what is no picture, or unfolds to more than a tablet holds, is refused", "[app]")
{
    const auto refused = [](const QByteArray &file) {
        const auto kept = pictureToKeep(file);
        return !kept && kept.error().fault == Fault::Malformed;
    };
    CHECK(refused({}));
    CHECK(refused("a letter to the office"));
    CHECK(refused("GIF89a" + QByteArray(100, '\0')));
    CHECK(refused("<svg xmlns='http://www.w3.org/2000/svg'/>"));
    CHECK(refused(bomb(60'000)));
    CHECK(refused(bomb(0)));
    CHECK(refused(encoded(halves({200, 200}), "png").left(90)));
    CHECK(refused(encoded(halves({200, 200}), "jpeg").left(30)));
    CHECK(pictureFromFile(QStringLiteral("/nowhere/at/all.jpg")).error().fault == Fault::Storage);
}

TEST_CASE("a picture has one name on the screens, and nothing else is one", "[app]")
{
    const BlobRef picture = blobRefOf("the bytes", "image/jpeg");
    const BlobRef voice = blobRefOf("others", "audio/ogg");
    CHECK(pictureNames({picture, voice}) == QStringList{pictureName(picture)});
    const auto named = pictureNamed(pictureName(picture));
    REQUIRE(named);
    CHECK(named->hash == picture.hash);
    CHECK(named->size == picture.size);
    for (const char *other : {"", ":", "ab:3", "x"})
        CHECK_FALSE(pictureNamed(QLatin1String(other)));
    CHECK(pictureSource(encoded(halves({4, 4}), "png")).startsWith(u"data:image/png;base64,"));
    CHECK(pictureSource("<svg xmlns='http://www.w3.org/2000/svg'/>").isEmpty());
    CHECK(pictureSource(bomb(60'000)).isEmpty());
}
