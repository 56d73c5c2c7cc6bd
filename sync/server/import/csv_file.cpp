#include "csv_file.h"

#include "import_report.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>

namespace doorstep {

namespace {

constexpr qint64 MaxFileBytes = 512 * 1024 * 1024;

/// What spreadsheets write when they were not asked for this kind of file, in words for the office; empty for
/// a table of commas.
QString otherKind(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return QStringLiteral("is UTF-16, expected text in UTF-8");
    if (bytes.contains('\r') && !bytes.contains('\n'))
        return QStringLiteral("its lines end in carriage returns alone, expected line feeds");
    return {};
}

/// The same, of a header that is one cell.
QString otherSeparator(const QByteArray &cell)
{
    if (cell.contains(';'))
        return QStringLiteral("its cells are separated by semicolons, expected commas");
    if (cell.contains('\t'))
        return QStringLiteral("its cells are separated by tabs, expected commas");
    return {};
}

} // namespace

std::optional<QString> textOf(const QByteArray &cell, QString &why)
{
    if (cell.contains('\0')) {
        why = QStringLiteral("holds a NUL, expected text");
        return std::nullopt;
    }
    QStringDecoder decode(QStringDecoder::Utf8,
                          QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decode(cell);
    if (decode.hasError()) {
        why = QStringLiteral("is not UTF-8, expected text in UTF-8");
        return std::nullopt;
    }
    return text;
}

CsvFile::CsvFile(const QString &folder, const QString &stem, std::span<const ColumnHead> columns,
                 QStringList &lines)
    : m_name(stem + QStringLiteral(".csv"))
    , m_lines(lines)
    , m_cellOf(columns.size())
{
    const QString path = folder + u'/' + m_name;
    m_exists = QFileInfo::exists(path) || QFileInfo(path).isSymLink();
    m_isUsable = m_exists && load(path) && readHeader(columns);
}

bool CsvFile::load(const QString &path)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        tell(QStringLiteral("*"), QStringLiteral("cannot be read, expected a readable file"));
        return false;
    }
    if (info.size() > MaxFileBytes) {
        tell(QStringLiteral("*"),
             QStringLiteral("has %1 bytes, expected at most %2").arg(info.size()).arg(MaxFileBytes));
        return false;
    }
    m_bytes = file.readAll();
    if (const QString kind = otherKind(m_bytes); !kind.isEmpty()) {
        tell(QStringLiteral("*"), kind);
        return false;
    }
    m_reader.emplace(m_bytes);
    return true;
}

void CsvFile::again()
{
    m_reader.emplace(m_bytes);
    m_reader->next();
}

bool CsvFile::readHeader(std::span<const ColumnHead> columns)
{
    const auto row = m_reader->next();
    if (!row) {
        tell(QStringLiteral("*"), QStringLiteral("is empty, expected a header row"));
        return false;
    }
    m_headerLine = row->line;
    if (row->broken) {
        tell(QStringLiteral("*"), QString::fromUtf8(row->broken->what));
        return false;
    }
    if (const QString why = otherSeparator(row->cells.front()); row->cells.size() == 1 && !why.isEmpty()) {
        tell(QStringLiteral("*"), why);
        return false;
    }
    for (const QByteArray &cell : row->cells) {
        QString why;
        const auto name = textOf(cell, why);
        if (!name) {
            tell(QStringLiteral("*"), QStringLiteral("the header %1").arg(why));
            return false;
        }
        m_header += *name;
    }
    return findColumns(columns);
}

bool CsvFile::findColumns(std::span<const ColumnHead> columns)
{
    bool whole = true;
    QStringList known;
    for (size_t i = 0; i < columns.size(); ++i) {
        const QString name = QString::fromLatin1(columns[i].name);
        known += name;
        const qsizetype at = m_header.indexOf(name);
        if (at >= 0)
            m_cellOf[i] = static_cast<size_t>(at);
        if (m_header.count(name) > 1)
            tell(name, QStringLiteral("the column is there twice, expected it once"));
        else if (at < 0 && columns[i].isNeeded)
            tell(name, QStringLiteral("the column is missing, expected it in the header"));
        else
            continue;
        whole = false;
    }
    tellUnknownColumns(known);
    return whole;
}

void CsvFile::tellUnknownColumns(const QStringList &known)
{
    for (qsizetype at = 0; at < m_header.size(); ++at) {
        if (m_header[at].trimmed().isEmpty())
            tell(QStringLiteral("*"), QStringLiteral("column %1 has no name, it is ignored").arg(at + 1));
        else if (!known.contains(m_header[at]))
            tell(columnOf(static_cast<size_t>(at)), QStringLiteral("is not a known column, it is ignored"));
    }
}

void CsvFile::tell(const QString &column, const QString &what)
{
    m_lines += QStringLiteral("%1:%2: %3: %4").arg(m_name, QString::number(m_headerLine), column, what);
}

QString CsvFile::columnOf(size_t cell) const
{
    if (cell >= width())
        return QStringLiteral("*");
    return plain(m_header[static_cast<qsizetype>(cell)]);
}

} // namespace doorstep
