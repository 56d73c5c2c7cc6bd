#pragma once

#include "file_table.h"
#include "import_report.h"
#include "row_text.h"

#include <QSet>

namespace doorstep {

/// Takes the rows of one file: reads each, and writes what is new or has changed since the last import.
///
/// A row is known again by its own ref, or by its needed columns where it has none. What it says is compared
/// with what the last import said of it, so words that people wrote in the app since are neither looked at
/// nor replaced: a changed row stands beside them as a second version.
class RowTaker
{
public:
    RowTaker(const FileTable &table, const CellContext &reading, RowKeeper &keeper, QStringList &lines)
        : m_table(table)
        , m_reading(reading)
        , m_keeper(keeper)
        , m_lines(lines)
    {
    }
    /// An Error is one of storage.
    Result<FileCount> take(CsvFile &file);

private:
    struct Row {
        RowText cells;
        RowFaults faults;
        QString key; ///< empty when its cells could not be read
    };
    struct Topic {
        QString key;
        OfficeRef last; ///< its `body` is the key of the row that told it
        bool isGone = false; ///< that row is no longer in the file
    };
    std::optional<Row> rowOf(CsvFile &file) const;
    QString keyOf(const RowText &cells) const;
    Result<RowFate> takeRow(Row &row);
    RowPlan read(Row &row);
    void checkRepeated(Row &row);
    void checkSize(Row &row, const RowPlan &plan);
    void checkOwner(Row &row, const RowPlan &plan, const std::optional<OfficeRef> &before);
    Outcome checkErased(Row &row, const RowPlan &plan, const std::optional<OfficeRef> &before);
    Result<RowFate> write(Row &row, const RowPlan &plan, const std::optional<OfficeRef> &before);
    Result<bool> isPlannedElsewhere(Row &row, const RowPlan &plan, const OfficeRef &before);
    Result<QString> namesOf(const std::vector<QUuid> &staff);
    Result<OfficeRef> placeFor(const RowPlan &plan);
    Result<std::optional<Topic>> topicOf(const RowPlan &plan, const std::optional<OfficeRef> &before,
                                         OfficeRef &place);
    Outcome keepTopic(const Topic &topic, const QString &key, const OfficeRef &place);
    Result<bool> sayAll(const QString &key, const RowPlan &plan, OfficeRef &place,
                        const std::vector<QUuid> &replaces);
    Outcome takeBack(const OfficeRef &place, Kind kind, const QByteArray &body,
                     const std::vector<QUuid> &earlier);
    QString topicKind() const { return QString::fromLatin1(m_table.kind) + QStringLiteral(" topic"); }
    QString columnName(size_t column) const { return QString::fromLatin1(m_table.columns[column].name); }

    const FileTable &m_table;
    const CellContext &m_reading;
    RowKeeper &m_keeper;
    QStringList &m_lines;
    QHash<QString, int> m_firstLine; ///< of each key that counts
    QSet<QString> m_keys; ///< all in the file
};

} // namespace doorstep
