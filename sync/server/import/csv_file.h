#pragma once

#include "csv_reader.h"

#include <QString>
#include <QStringList>

#include <span>

namespace doorstep {

struct ColumnHead {
    const char *name;
    bool isNeeded;
};

/// One file of the folder with its header understood. Faults and warnings about the file itself are told
/// once, when it is opened.
class CsvFile
{
public:
    /// `lines` are the lines for the office.
    CsvFile(const QString &folder, const QString &stem, std::span<const ColumnHead> columns,
            QStringList &lines);

    bool exists() const { return m_exists; }
    /// Otherwise none of its rows can be taken.
    bool isUsable() const { return m_isUsable; }
    const QString &name() const { return m_name; }
    size_t width() const { return size_t(m_header.size()); }
    /// The name of a cell's column for messages; `*` past the header.
    QString columnOf(size_t cell) const;
    /// Where the cell of a table's column stands in a row; nothing when the file lacks the column.
    std::optional<size_t> cellOf(size_t column) const { return m_cellOf[column]; }
    /// The rows after the header; none when the file could not be read at all.
    std::optional<CsvRow> next() { return m_reader ? m_reader->next() : std::nullopt; }
    /// The next row is the first after the header once more.
    void again();

private:
    bool load(const QString &path);
    bool readHeader(std::span<const ColumnHead> columns);
    bool findColumns(std::span<const ColumnHead> columns);
    void tellUnknownColumns(const QStringList &known);
    void tell(const QString &column, const QString &what);

    QString m_name;
    QStringList &m_lines;
    QByteArray m_bytes;
    std::optional<CsvReader> m_reader;
    QStringList m_header;
    std::vector<std::optional<size_t>> m_cellOf;
    int m_headerLine = 1;
    bool m_exists = false;
    bool m_isUsable = false;
};

/// The text of a cell; nothing when it is not UTF-8 or holds a NUL, which `why` then says.
std::optional<QString> textOf(const QByteArray &cell, QString &why);

} // namespace doorstep
