#include "row_text.h"

namespace doorstep {

RowText::RowText(const CsvFile &file, const CsvRow &row, std::span<const ColumnHead> columns,
                 RowFaults &faults)
    : m_cells(columns.size())
    , m_isWhole(checkShape(file, row, faults))
{
    if (!m_isWhole)
        return;
    std::vector<std::optional<QString>> texts;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        QString why;
        texts.push_back(textOf(row.cells[i], why));
        if (!texts.back())
            faults.add(file.columnOf(i), why);
    }
    for (size_t column = 0; column < columns.size(); ++column) {
        const auto cell = file.cellOf(column);
        const bool isText = cell && texts[*cell];
        const bool isBlank = isText && texts[*cell]->trimmed().isEmpty();
        if (columns[column].isNeeded && isBlank)
            faults.add(QString::fromLatin1(columns[column].name),
                       QStringLiteral("is empty, expected a value"));
        if (columns[column].isNeeded && (isBlank || !isText))
            m_hasAllNeeded = false;
        else if (isText)
            m_cells[column] = *texts[*cell];
    }
}

bool RowText::checkShape(const CsvFile &file, const CsvRow &row, RowFaults &faults)
{
    if (row.broken)
        faults.add(file.columnOf(row.broken->cell), QString::fromUtf8(row.broken->what));
    else if (row.cells.size() != file.width())
        faults.add(
            QStringLiteral("*"),
            QStringLiteral("the row has %1 cells, expected %2").arg(row.cells.size()).arg(file.width()));
    return faults.none();
}

} // namespace doorstep
