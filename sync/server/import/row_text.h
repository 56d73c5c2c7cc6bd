#pragma once

#include "cell.h"
#include "csv_file.h"

namespace doorstep {

/// The cells of one row as text, by a table's columns.
class RowText
{
public:
    /// A row that is broken, has the wrong number of cells, or bytes that are no text, has faults.
    RowText(const CsvFile &file, const CsvRow &row, std::span<const ColumnHead> columns, RowFaults &faults);

    /// Its cells can be told apart: they are worth reading although one of them may be no text.
    bool isWhole() const { return m_isWhole; }
    /// Empty also where the file lacks the column or the cell is no text.
    const QString &at(size_t column) const { return m_cells[column]; }
    /// No needed cell is empty.
    bool hasAllNeeded() const { return m_hasAllNeeded; }

private:
    bool checkShape(const CsvFile &file, const CsvRow &row, RowFaults &faults);

    std::vector<QString> m_cells;
    bool m_isWhole = false;
    bool m_hasAllNeeded = true;
};

} // namespace doorstep
