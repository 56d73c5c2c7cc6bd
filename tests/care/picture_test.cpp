#include "picture.h"

#include <catch2/catch_test_macros.hpp>

#include <QtEndian>

using namespace doorstep;

namespace {

QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// Such parts as have their right check already; the size of a picture stands in the first.
QByteArray png(const QByteArray &header)
{
    return QByteArray("\x89PNG\r\n\x1a\n") + header + number(0) + "IEND" + QByteArray::fromHex("ae426082");
}
/// One bit a point, with its check.
const QByteArray Dot = QByteArray::fromHex("0000000d4948445200000001000000010100000000376ef924");
const QByteArray Huge = QByteArray::fromHex("0000000d494844520000c3500000c350010000000063d40067");

QByteArray jpeg(quint16 width, quint16 height)
{
    QByteArray size(4, '\0');
    qToBigEndian(height, size.data());
    qToBigEndian(width, size.data() + 2);
    return QByteArray::fromHex("ffd8ffc0000b08") + size
        + QByteArray::fromHex("01011100ffda0008010100003f0078ffd9");
}

QByteArray svg(const QByteArray &inside)
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">" + inside + "</svg>";
}

} // namespace

TEST_CASE("a picture is what its bytes say, and is looked at before anybody decodes it", "[care]")
{
    CHECK(pictureTypeOf(png(Dot)) == u"image/png");
    CHECK(pictureTypeOf(jpeg(1, 1)) == u"image/jpeg");
    CHECK(pictureTypeOf(svg({})) == u"image/svg+xml");
    CHECK(pictureTypeOf("GIF89a") == QString());
    CHECK(faultOfPicture(png(Dot)) == QString());
    CHECK(faultOfPicture(jpeg(4'096, 4'096)) == QString());
    CHECK(faultOfPicture(svg("<path d=\"M0 0\"/><g id=\"a\"/><use href=\"#a\"/>")) == QString());

    CHECK(faultOfPicture(png(Huge)).startsWith(u"has 50000 by 50000 points"));
    CHECK(faultOfPicture(jpeg(50'000, 50'000)).startsWith(u"has 50000 by 50000 points"));
    CHECK_FALSE(faultOfPicture("GIF89a" + QByteArray(1'000, 'x')).isEmpty());
    CHECK_FALSE(faultOfPicture(QByteArray()).isEmpty());
    CHECK_FALSE(faultOfPicture(png(Dot).chopped(20)).isEmpty());
}

TEST_CASE("a drawing that unfolds to more than it looks is none that we draw", "[care]")
{
    QByteArray uses;
    for (char level = 'a'; level < 'k'; ++level) {
        const QByteArray next = "<use href=\"#" + QByteArray(1, char(level + 1)) + "\"/>";
        uses += "<g id=\"" + QByteArray(1, level) + "\">" + next.repeated(10) + "</g>";
    }
    const auto holding = [](const QByteArray &type, const QByteArray &bytes) {
        return svg("<image href=\"data:image/" + type + ";base64," + bytes.toBase64() + "\"/>");
    };
    CHECK(faultOfPicture(holding("png", png(Dot))) == QString());
    CHECK(faultOfPicture(
              svg("<g id=\"a\">" + QByteArray("<use href=\"#b\"/>").repeated(9) + "</g><g id=\"b\"/>"))
          == QString());

    for (const QByteArray &bomb : {
             svg(uses), // ten to the tenth
             svg("<g id=\"a\"><use xlink:href=\"#a\"/></g>"),
             svg(QByteArray("<g>").repeated(100) + QByteArray("</g>").repeated(100)),
             svg(QByteArray("<g/>").repeated(6'000)),
             holding("png", png(Huge)),
             holding("jpeg", jpeg(50'000, 1)),
             holding("svg+xml", svg({})),
             holding("png", svg({})),
             svg("<image href=\"data:image/png,plain\"/>"),
             svg("<image href=\"file:///etc/passwd\"/>"),
             svg("<image href=\"http://elsewhere.example/\"/>"),
             svg("<script/>"),
             QByteArray("<!DOCTYPE svg [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>" + svg("&b;")),
         }) {
        INFO(bomb.left(200).toStdString());
        CHECK_FALSE(faultOfPicture(bomb).isEmpty());
    }
}
