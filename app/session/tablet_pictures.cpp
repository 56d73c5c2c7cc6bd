#include "tablet_pictures.h"

#include "background.h"
#include "when_done.h"

#include <QDirIterator>
#include <QStandardPaths>

#include <algorithm>

namespace doorstep {

namespace {

constexpr qsizetype MostShown = 60; ///< of today, and a while before
constexpr int MostLookedAt = 20'000; ///< in whatever order the folder has them

QList<TabletPictures::File> newestIn(const QString &folder)
{
    QList<TabletPictures::File> files;
    QDirIterator all(folder, {QStringLiteral("*.jpg"), QStringLiteral("*.jpeg"), QStringLiteral("*.png")},
                     QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
    while (all.hasNext() && files.size() < MostLookedAt) {
        all.next();
        files.append({all.filePath(), all.fileInfo().lastModified()});
    }
    std::ranges::sort(files, std::greater(), &TabletPictures::File::at);
    files.resize(std::min(files.size(), MostShown));
    return files;
}

} // namespace

TabletPictures::TabletPictures(QObject *parent)
    : SessionPage(parent)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation))
{
}

QList<QUrl> TabletPictures::files() const
{
    QList<QUrl> urls;
    for (const File &file : m_files)
        urls.append(QUrl::fromLocalFile(file.path));
    return urls;
}

void TabletPictures::look()
{
    whenDone(inBackground([folder = m_folder] { return newestIn(folder); }), this,
             [this](const QList<File> &files) {
                 m_files = files;
                 m_looked = true;
                 emit changed();
             });
}

QString TabletPictures::takenWords(int index) const
{
    return index < 0 || index >= m_files.size() ? QString() : session()->plainTime().when(m_files[index].at);
}

} // namespace doorstep
