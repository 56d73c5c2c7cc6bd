#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace doorstep {

/// A file of a copy.
struct CopyFile {
    QString name;
    QByteArray bytes;
};

/// One row of CSV (RFC 4180), with its end. A cell that a spreadsheet would take for a formula (it begins
/// with = + - @, a tab or a line break) has an apostrophe before it.
QByteArray csvRow(const QStringList &cells);

/// A table that is written row by row. UTF-8 with the mark by which spreadsheets know it.
class CsvTable
{
public:
    /// `columns`: names with a blank between them.
    CsvTable(const char *name, const char *columns);
    void row(const QStringList &cells) { m_file.bytes += csvRow(cells); }
    CopyFile take() { return std::move(m_file); }

private:
    CopyFile m_file;
};

} // namespace doorstep
