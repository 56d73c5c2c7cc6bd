#include "readable.h"

#include <QGuiApplication>
#include <QStringList>

#include <algorithm>

namespace doorstep {

namespace {

constexpr QChar FirstStrongIsolate(0x2068);
constexpr QChar PopIsolate(0x2069);

/// All that is written from right to left, beyond the first plane too, and what steers the order.
bool turns(char32_t c)
{
    const auto direction = QChar::direction(c);
    return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN
        || direction == QChar::DirRLE || direction == QChar::DirRLO || direction == QChar::DirLRO
        || direction == QChar::DirRLI;
}

bool needsIsolation(const QString &words)
{
    return !words.isEmpty()
        && (QGuiApplication::isRightToLeft() || std::ranges::any_of(words.toUcs4(), turns));
}

} // namespace

QString isolated(const QString &words)
{
    return needsIsolation(words) ? FirstStrongIsolate + words + PopIsolate : words;
}

QString readable(const QString &text)
{
    QString lines = text;
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    if (!needsIsolation(lines))
        return lines;
    QStringList each = lines.split(u'\n');
    for (QString &line : each)
        if (!line.isEmpty())
            line = FirstStrongIsolate + line + PopIsolate;
    return each.join(u'\n');
}

QString quotedReadable(const QString &text)
{
    return text.isEmpty() ? QString() : readable(QCoreApplication::translate("readable", "“%1”").arg(text));
}

} // namespace doorstep
