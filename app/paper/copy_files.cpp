#include "copy_files.h"

#include "safe_file.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

namespace doorstep {

QString copyName(const QString &what, const QString &person)
{
    QString name = what;
    bool between = true;
    for (const QChar c : person) {
        if (!c.isLetterOrNumber() && !c.isSurrogate()) {
            between = true;
            continue;
        }
        if (std::exchange(between, false))
            name += u'-';
        name += c.toLower();
    }
    constexpr qsizetype Most = 80; // letters: below 255 bytes in any script
    return name.left(Most);
}

CopyFile pdfFile(const QString &what, const QString &person, const Paper &paper, const PaperSize &size,
                 const QString &pageWords)
{
    return {copyName(what, person) + QStringLiteral(".pdf"), pdfOf(paper, size, pageWords)};
}

Result<CopyOnDisk> CopyOnDisk::write(const QString &folder, const std::vector<CopyFile> &files,
                                     const QString &several)
{
    CopyOnDisk copy;
    copy.m_folder = folder;
    copy.m_name = files.size() == 1 ? files.front().name : several;
    copy.m_onlyFile = files.size() == 1 ? files.front().name : QString();
    copy.m_hidden = QDir(folder).filePath(u'.' + QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (!QDir().mkpath(copy.m_hidden))
        return Error{Fault::Storage, folder + QStringLiteral(": no folder can be made there")};
    for (const CopyFile &file : files)
        if (auto written = replaceFile(QDir(copy.m_hidden).filePath(file.name), file.bytes); !written) {
            copy.remove();
            return written.error();
        }
    return copy;
}

Result<QString> CopyOnDisk::show() const
{
    const QFileInfo wanted(m_name);
    QString path = QDir(m_folder).filePath(m_name);
    for (int number = 2; QFileInfo::exists(path); ++number) {
        const QString suffix = wanted.suffix().isEmpty() ? QString() : u'.' + wanted.suffix();
        path = QDir(m_folder).filePath(
            QStringLiteral("%1-%2%3").arg(wanted.completeBaseName()).arg(number).arg(suffix));
    }
    const auto named = nameFile(m_onlyFile.isEmpty() ? m_hidden : QDir(m_hidden).filePath(m_onlyFile), path);
    if (!named)
        return named.error();
    QDir().rmdir(m_hidden); // empty, or it is the copy now
    return path;
}

void CopyOnDisk::remove() const
{
    QDir(m_hidden).removeRecursively();
}

} // namespace doorstep
