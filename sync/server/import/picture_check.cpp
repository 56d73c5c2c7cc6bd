#include "picture_check.h"

#include <boost/crc.hpp>

#include <QXmlStreamReader>
#include <QtEndian>

namespace doorstep {

namespace {

constexpr quint32 MostPoints = 4096; ///< on a side

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
    boost::crc_32_type crc;
    crc.process_bytes(bytes.data(), size_t(bytes.size()));
    return crc.checksum();
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

bool drawsAnother(const QXmlStreamAttributes &attributes)
{
    for (const QXmlStreamAttribute &attribute : attributes)
        if (attribute.qualifiedName().endsWith(u"href") && !attribute.value().startsWith(u'#')
            && !attribute.value().startsWith(u"data:image/"))
            return true;
    return false;
}

QString faultOfSvg(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    xml.setNamespaceProcessing(false); // as whoever draws it reads it
    while (!xml.atEnd()) {
        xml.readNext();
        const bool isScript =
            xml.isStartElement() && xml.qualifiedName().endsWith(u"script", Qt::CaseInsensitive);
        if (isScript || !xml.entityDeclarations().isEmpty())
            return QStringLiteral("holds a script or an entity, expected a plain drawing");
        if (xml.isStartElement() && xml.qualifiedName() != u"a" && drawsAnother(xml.attributes()))
            return QStringLiteral("draws another file, expected a plain drawing");
    }
    return xml.hasError() ? notWhole() : QString();
}

} // namespace

QString faultOf(const Picture &picture)
{
    if (picture.type == u"image/png")
        return faultOfPng(picture.bytes);
    if (picture.type == u"image/jpeg")
        return faultOfJpeg(picture.bytes);
    return faultOfSvg(picture.bytes);
}

} // namespace doorstep
