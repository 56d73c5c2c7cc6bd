#include "import_report.h"

namespace doorstep {

namespace {

constexpr int LongestShown = 40;

bool steersTerminal(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
        || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

QString countOf(const FileCount &count)
{
    QStringList parts;
    const auto tell = [&](RowFate fate, const char *word) {
        if (count.of(fate) > 0)
            parts += QStringLiteral("%1 %2").arg(count.of(fate)).arg(QLatin1StringView(word));
    };
    tell(RowFate::New, "new");
    tell(RowFate::Changed, "changed");
    tell(RowFate::Refused, "refused");
    const QString told =
        parts.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(parts.join(QStringLiteral(", ")));
    return QStringLiteral("%1 %2").arg(count.file).arg(count.taken()) + told;
}

} // namespace

QString plain(const QString &text)
{
    QString out;
    qsizetype size = std::min<qsizetype>(text.size(), LongestShown);
    if (size < text.size() && text[size].isLowSurrogate())
        --size; // a character whole or not at all
    for (const QChar c : QStringView(text).first(size))
        out += steersTerminal(c) ? QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'))
                                 : QString(c);
    if (size < text.size())
        out += QStringLiteral("…");
    return out;
}

QString shown(const QString &text)
{
    return u'"' + plain(text) + u'"';
}

QString countsLine(const QList<FileCount> &counts)
{
    QStringList parts;
    int refused = 0;
    for (const FileCount &count : counts) {
        if (count.taken() + count.of(RowFate::Refused) > 0)
            parts += countOf(count);
        refused += count.of(RowFate::Refused);
    }
    parts += QStringLiteral("refused %1").arg(refused);
    return parts.join(QStringLiteral(" · "));
}

} // namespace doorstep
