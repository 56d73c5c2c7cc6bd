#include "pictures.h"

#include "import_report.h"
#include "picture.h"

#include <QFile>
#include <QFileInfo>

namespace doorstep {

namespace {

Error wrong(const QString &what)
{
    return {Fault::Malformed, what};
}

bool isInside(const QString &path, const QString &folder)
{
    return !folder.isEmpty() && path.startsWith(folder + u'/');
}

} // namespace

Pictures::Pictures(const QString &agencyFolder)
{
    const QString agency = QFileInfo(agencyFolder).canonicalFilePath();
    const QString pictures = QFileInfo(agency + QStringLiteral("/pictures")).canonicalFilePath();
    if (!agency.isEmpty() && isInside(pictures, agency))
        m_folder = pictures;
}

Result<Picture> Pictures::read(const QString &name) const
{
    if (const auto known = m_known.constFind(name); known != m_known.constEnd())
        return *known;
    const QFileInfo info(m_folder + u'/' + name);
    if (name.startsWith(u'/') || name.contains(u'\\') || name.split(u'/').contains(QStringLiteral("..")))
        return wrong(QStringLiteral("%1 is outside pictures/, expected a file in it").arg(shown(name)));
    if (m_folder.isEmpty() || !info.exists())
        return wrong(QStringLiteral("%1 is missing, expected a file in pictures/").arg(shown(name)));
    if (!isInside(info.canonicalFilePath(), m_folder))
        return wrong(QStringLiteral("%1 is outside pictures/, expected a file in it").arg(shown(name)));
    if (!info.isFile())
        return wrong(QStringLiteral("%1 is not a file, expected a picture").arg(shown(name)));
    if (info.size() > MaxBytes)
        return wrong(QStringLiteral("%1 has %2 bytes, expected at most %3")
                         .arg(shown(name))
                         .arg(info.size())
                         .arg(MaxBytes));
    QFile file(info.canonicalFilePath());
    if (!file.open(QIODevice::ReadOnly))
        return wrong(QStringLiteral("%1 cannot be read, expected a readable picture").arg(shown(name)));
    Picture picture;
    picture.bytes = file.read(MaxBytes);
    picture.type = pictureTypeOf(picture.bytes);
    if (picture.type.isEmpty())
        return wrong(QStringLiteral("%1 is no picture, expected SVG, PNG or JPEG").arg(shown(name)));
    if (const QString fault = faultOfPicture(picture.bytes); !fault.isEmpty())
        return wrong(QStringLiteral("%1 %2").arg(shown(name), fault));
    m_known.insert(name, picture);
    return picture;
}

} // namespace doorstep
