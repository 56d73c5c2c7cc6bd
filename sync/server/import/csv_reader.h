#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace doorstep {

/// Why a row is not RFC 4180: in which of its cells, from 0, and in words for the office.
struct CsvBreak {
    size_t cell = 0;
    const char *what = "";

    bool operator==(const CsvBreak &) const = default;
};

struct CsvRow {
    int line = 1; ///< the physical line it starts on
    std::vector<QByteArray> cells; ///< as they were meant: without the quotes around them; any bytes
    std::optional<CsvBreak> broken;

    bool operator==(const CsvRow &) const = default;
};

/// Reads RFC 4180 row by row, with or without a byte order mark, CRLF or LF. Empty lines are passed over.
/// A broken row costs only itself: reading goes on at the next physical line that is a whole row of the
/// header's width, at the latest after the line on which the row broke. Never reads past its bytes, which
/// must outlive it.
class CsvReader
{
public:
    static constexpr qsizetype MaxRowBytes = 1024 * 1024;

    explicit CsvReader(QByteArrayView bytes);
    /// The first row is the header; its width is that of all others.
    std::optional<CsvRow> next();

private:
    struct Parsed {
        CsvRow row;
        qsizetype end = 0; ///< where the next row starts, or where this one broke
    };
    Parsed parse(qsizetype from) const;
    qsizetype unquoted(qsizetype at, CsvRow &row) const;
    qsizetype quoted(qsizetype at, qsizetype from, CsvRow &row) const;
    qsizetype afterLine(qsizetype at) const;
    qsizetype lineBreak(qsizetype at) const;
    qsizetype endOfBroken(qsizetype from, qsizetype brokeAt) const;
    void passTo(qsizetype at);

    QByteArrayView m_in;
    qsizetype m_at = 0;
    int m_line = 1;
    size_t m_width = 0;
};

} // namespace doorstep
