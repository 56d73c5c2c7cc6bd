#include "csv_file.h"

#include "import_report.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>

namespace doorstep {

namespace {

constexpr qint64 MaxFileBytes = 512 * 1024 * 1024;

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
    m_reader.emplace(m_bytes);
    return true;
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
    for (const QString &name : QStringList(m_header.begin(), m_header.end()))
        if (!known.contains(name))
            tell(columnOf(static_cast<size_t>(m_header.indexOf(name))),
                 QStringLiteral("is not a known column, it is ignored"));
    return whole;
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
