#include "csv_table.h"

#include "json_parts.h"

namespace doorstep {

namespace {

QString cell(const QString &text)
{
    constexpr QStringView Dangerous = u"=+-@\t\r\n";
    QString safe = readableText(text);
    if (!safe.isEmpty() && Dangerous.contains(safe.front()))
        safe.prepend(u'\'');
    if (!safe.contains(u'"') && !safe.contains(u',') && !safe.contains(u'\n') && !safe.contains(u'\r'))
        return safe;
    return u'"' + safe.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

QByteArray csvRow(const QStringList &cells)
{
    QStringList safe;
    for (const QString &one : cells)
        safe.append(cell(one));
    return safe.join(u',').toUtf8() + "\r\n";
}

CsvTable::CsvTable(const char *name, const char *columns)
    : m_file{QLatin1StringView(name) + QStringLiteral(".csv"), "\xef\xbb\xbf"}
{
    row(QString::fromLatin1(columns).split(u' '));
}

} // namespace doorstep
