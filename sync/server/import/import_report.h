#pragma once

#include <QString>
#include <QStringList>

namespace doorstep {

/// How a row came out.
enum class RowFate : quint8 { New, Changed, Same, Refused };

struct FileCount {
    QString file; ///< without its ending
    int rows[4] = {}; ///< by RowFate

    int &of(RowFate fate) { return rows[static_cast<size_t>(fate)]; }
    int of(RowFate fate) const { return rows[static_cast<size_t>(fate)]; }
    int taken() const { return of(RowFate::New) + of(RowFate::Changed) + of(RowFate::Same); }
};

/// What an import says to the office: lines for standard error in the order of files and rows, and one line
/// with the counts by file.
struct ImportReport {
    QStringList faults; ///< `file:line: column: what is wrong, what is expected`; warnings among them
    QString counts;
    int status = 0; ///< 0 all taken, 1 some rows refused, 2 nothing taken
};

/// Text from a file inside a message: short, and without characters that steer a terminal.
QString plain(const QString &text);
/// The same in quotes.
QString shown(const QString &text);

/// `people 24 (23 new, 1 changed) · staff 22 · refused 0`; files without a row are left out.
QString countsLine(const QList<FileCount> &counts);

} // namespace doorstep
