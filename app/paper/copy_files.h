#pragma once

#include "csv_table.h"
#include "paper_pages.h"
#include "result.h"

namespace doorstep {

/// A paper of a person as a file: `what`, then their name.
CopyFile pdfFile(const QString &what, const QString &person, const Paper &paper, const PaperSize &size,
                 const QString &pageWords);
/// A name for a file or a folder, of the letters and digits of the person's own.
QString copyName(const QString &what, const QString &person);

/// Files for people, who hand them on: unlike all else that this program keeps they are not locked.
/// Written out of sight first, so that no copy lies there that nothing says was given.
class CopyOnDisk
{
public:
    /// `folder` is made where there is none. Fault::Full or Storage; then nothing is left there.
    /// `several`: what a folder of several files is called.
    static Result<CopyOnDisk> write(const QString &folder, const std::vector<CopyFile> &files,
                                    const QString &several);
    /// Gives the copy its name, that of the file or of a folder of several, with a number where that is
    /// taken. Answers the path.
    Result<QString> show() const;
    void remove() const;

private:
    QString m_folder;
    QString m_hidden; ///< the folder with the files in it
    QString m_name;
    QString m_onlyFile; ///< empty: several
};

} // namespace doorstep
