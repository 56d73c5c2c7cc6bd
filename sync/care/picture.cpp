#include "picture.h"

#include <QSet>
#include <QStringList>
#include <QXmlStreamReader>
#include <QtEndian>

#include <algorithm>

namespace doorstep {

namespace {

constexpr quint32 MostPoints = 4096; ///< on a side
constexpr int MostElements = 5'000; ///< of a vector drawing
constexpr int MostDepth = 64;

bool isSvg(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(4096);
    const qsizetype root = start.indexOf("<svg");
    return root >= 0 && (start.trimmed().startsWith('<') || start.startsWith("\xef\xbb\xbf<"));
}

QString notWhole()
{
    return QStringLiteral("is cut short or damaged, expected a whole picture");
}

QString sizeFault(quint32 width, quint32 height)
{
    if (width == 0 || height == 0)
        return notWhole();
    if (width <= MostPoints && height <= MostPoints)
        return {};
    return QStringLiteral("has %1 by %2 points, expected at most %3 by %3")
        .arg(width)
        .arg(height)
        .arg(MostPoints);
}

/// The check of each part of a PNG (ISO 3309).
quint32 crc32(QByteArrayView bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320 : 0);
    }
    return ~crc;
}

QString faultOfPng(QByteArrayView bytes)
{
    constexpr qsizetype signature = 8;
    constexpr qsizetype around = 12; // length, name and check of a part
    QString fault = notWhole();
    for (qsizetype at = signature; bytes.size() - at >= around;) {
        const auto length = qFromBigEndian<quint32>(bytes.data() + at);
        if (length > quint32(bytes.size() - at - around))
            break;
        const QByteArrayView part = bytes.sliced(at + 4, 4 + qsizetype(length));
        if (crc32(part) != qFromBigEndian<quint32>(part.data() + part.size()))
            break;
        if (at == signature) {
            if (!part.startsWith("IHDR") || length < 8)
                break;
            fault =
                sizeFault(qFromBigEndian<quint32>(part.data() + 4), qFromBigEndian<quint32>(part.data() + 8));
        }
        if (part.startsWith("IEND"))
            return fault;
        at += around + qsizetype(length);
    }
    return notWhole();
}

QString faultOfJpeg(QByteArrayView bytes)
{
    const auto byte = [&](qsizetype at) { return quint8(bytes[at]); };
    QString fault = notWhole();
    for (qsizetype at = 2; at + 9 < bytes.size() && byte(at) == 0xff;) {
        const quint8 marker = byte(at + 1);
        const bool startsFrame =
            marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (startsFrame)
            fault = sizeFault(qFromBigEndian<quint16>(bytes.data() + at + 7),
                              qFromBigEndian<quint16>(bytes.data() + at + 5));
        if (marker == 0xda) // what follows is the picture itself, up to its end
            return bytes.lastIndexOf("\xff\xd9") > at ? fault : notWhole();
        at += 2 + qFromBigEndian<quint16>(bytes.data() + at + 2);
    }
    return notWhole();
}

QString notPlain()
{
    return QStringLiteral("draws another file, expected a plain drawing");
}

/// Of what an element draws: nothing but parts of the drawing, and pictures within it that are in order
/// themselves. What is drawn again is added to `drawn`.
QString faultOfLinks(const QXmlStreamAttributes &attributes, QSet<QString> &drawn)
{
    for (const QXmlStreamAttribute &attribute : attributes) {
        const QStringView to = attribute.value();
        if (!attribute.qualifiedName().endsWith(u"href"))
            continue;
        if (to.startsWith(u'#')) {
            drawn.insert(to.sliced(1).toString());
            continue;
        }
        const qsizetype bytesAt = to.indexOf(u";base64,");
        if (!to.startsWith(u"data:image/") || bytesAt < 0)
            return notPlain();
        const QByteArray inner = QByteArray::fromBase64(to.sliced(bytesAt + 8).toLatin1());
        const QString type = pictureTypeOf(inner);
        if (type.isEmpty() || type == u"image/svg+xml")
            return notPlain();
        if (const QString fault = faultOfPicture(inner); !fault.isEmpty())
            return fault;
    }
    return {};
}

QString faultOfSvg(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    xml.setNamespaceProcessing(false); // as whoever draws it reads it
    QStringList open; ///< the ids of the elements that are open
    QSet<QString> drawing; ///< ids of elements within which something is drawn again
    QSet<QString> drawn;
    int elements = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.entityDeclarations().isEmpty())
            return QStringLiteral("holds a script or an entity, expected a plain drawing");
        if (xml.isEndElement())
            open.removeLast();
        if (!xml.isStartElement())
            continue;
        open.append(xml.attributes().value(QStringLiteral("id")).toString());
        if (++elements > MostElements || open.size() > MostDepth)
            return QStringLiteral("has too many parts, expected a simple drawing");
        const QStringView name = xml.qualifiedName();
        if (name.endsWith(u"script", Qt::CaseInsensitive))
            return QStringLiteral("holds a script or an entity, expected a plain drawing");
        if (name == u"a")
            continue;
        if (name.endsWith(u"use"))
            drawing.unite({open.begin(), open.end()});
        if (const QString fault = faultOfLinks(xml.attributes(), drawn); !fault.isEmpty())
            return fault;
    }
    if (xml.hasError())
        return notWhole();
    // what draws again is not drawn again: each step would be as many times more
    drawing.remove(QString());
    return drawn.intersects(drawing) ? QStringLiteral("draws itself, expected a simple drawing") : QString();
}

} // namespace

QString pictureTypeOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return QStringLiteral("image/png");
    if (bytes.startsWith("\xff\xd8\xff"))
        return QStringLiteral("image/jpeg");
    return isSvg(bytes) ? QStringLiteral("image/svg+xml") : QString();
}

QString faultOfPicture(const QByteArray &bytes)
{
    const QString type = pictureTypeOf(bytes);
    if (type == u"image/png")
        return faultOfPng(bytes);
    if (type == u"image/jpeg")
        return faultOfJpeg(bytes);
    return type.isEmpty() ? notWhole() : faultOfSvg(bytes);
}

} // namespace doorstep
