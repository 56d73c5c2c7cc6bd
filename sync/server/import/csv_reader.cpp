#include "csv_reader.h"

#include <algorithm>

namespace doorstep {

namespace {

constexpr auto Unclosed = "a quoted cell does not end, expected a closing quote";
constexpr auto TooLong = "a quoted cell does not end within a megabyte, expected a closing quote";
constexpr auto AfterQuote = "there is text after a closing quote, expected a comma or the end of the row";
constexpr auto InnerQuote =
    "there is a quote in an unquoted cell, expected the cell in quotes and the quote doubled";
constexpr auto LoneReturn = "there is a carriage return in an unquoted cell, expected the cell in quotes";

} // namespace

CsvReader::CsvReader(QByteArrayView bytes)
    : m_in(bytes)
{
    if (m_in.startsWith(QByteArrayView("\xef\xbb\xbf")))
        m_at = 3;
}

std::optional<CsvRow> CsvReader::next()
{
    while (m_at < m_in.size() && lineBreak(m_at) > 0)
        passTo(m_at + lineBreak(m_at));
    if (m_at >= m_in.size())
        return std::nullopt;
    Parsed parsed = parse(m_at);
    parsed.row.line = m_line;
    if (m_width == 0)
        m_width = parsed.row.cells.size();
    passTo(parsed.row.broken ? endOfBroken(m_at, parsed.end) : parsed.end);
    return std::move(parsed.row);
}

CsvReader::Parsed CsvReader::parse(qsizetype from) const
{
    Parsed parsed;
    qsizetype at = from;
    for (;;) {
        const bool isQuoted = at < m_in.size() && m_in[at] == '"';
        at = isQuoted ? quoted(at + 1, from, parsed.row) : unquoted(at, parsed.row);
        if (parsed.row.broken || at >= m_in.size())
            break;
        if (m_in[at] != ',') {
            at += lineBreak(at);
            break;
        }
        ++at;
    }
    parsed.end = at;
    return parsed;
}

/// Reads up to the comma or line break after the cell.
qsizetype CsvReader::unquoted(qsizetype at, CsvRow &row) const
{
    const qsizetype start = at;
    while (at < m_in.size() && m_in[at] != ',' && lineBreak(at) == 0) {
        if (m_in[at] == '"' || m_in[at] == '\r') {
            row.broken = CsvBreak{row.cells.size(), m_in[at] == '"' ? InnerQuote : LoneReturn};
            break;
        }
        ++at;
    }
    row.cells.push_back(m_in.sliced(start, at - start).toByteArray());
    return at;
}

/// The same, from behind the opening quote.
qsizetype CsvReader::quoted(qsizetype at, qsizetype from, CsvRow &row) const
{
    QByteArray cell;
    for (;;) {
        const qsizetype quote = m_in.indexOf('"', at);
        if (quote < 0 || quote - from > MaxRowBytes) {
            row.broken = CsvBreak{row.cells.size(), quote < 0 ? Unclosed : TooLong};
            return quote < 0 ? m_in.size() : quote;
        }
        cell.append(m_in.sliced(at, quote - at));
        at = quote + 1;
        if (at >= m_in.size() || m_in[at] != '"')
            break;
        cell.append('"');
        ++at;
    }
    if (at < m_in.size() && m_in[at] != ',' && lineBreak(at) == 0)
        row.broken = CsvBreak{row.cells.size(), AfterQuote};
    row.cells.push_back(std::move(cell));
    return at;
}

/// Where the line after the one of `at` starts.
qsizetype CsvReader::afterLine(qsizetype at) const
{
    const qsizetype feed = at < m_in.size() ? m_in.indexOf('\n', at) : -1;
    return feed < 0 ? m_in.size() : feed + 1;
}

/// How many bytes the line break here has; 0: there is none.
qsizetype CsvReader::lineBreak(qsizetype at) const
{
    if (m_in[at] == '\n')
        return 1;
    return m_in[at] == '\r' && at + 1 < m_in.size() && m_in[at + 1] == '\n' ? 2 : 0;
}

qsizetype CsvReader::endOfBroken(qsizetype from, qsizetype brokeAt) const
{
    const qsizetype last = afterLine(brokeAt);
    for (qsizetype at = afterLine(from); at < last; at = afterLine(at)) {
        const Parsed parsed = parse(at);
        if (!parsed.row.broken && parsed.row.cells.size() == m_width)
            return at;
    }
    return last;
}

void CsvReader::passTo(qsizetype at)
{
    m_line += static_cast<int>(std::count(m_in.begin() + m_at, m_in.begin() + at, '\n'));
    m_at = at;
}

} // namespace doorstep
