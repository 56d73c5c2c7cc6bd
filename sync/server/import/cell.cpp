#include "cell.h"

#include "import_report.h"
#include "note.h"
#include "protocol_limits.h"

#include <algorithm>

namespace doorstep {

namespace {

QString momentWords(QDate date, QTime time)
{
    return QStringLiteral("%1 on %2").arg(time.toString(QStringLiteral("HH:mm")), date.toString(Qt::ISODate));
}

} // namespace

QStringList Cell::list() const
{
    return isEmpty() ? QStringList() : m_value.split(u';', Qt::SkipEmptyParts);
}

QString Cell::unknownAmong(const QStringList &expected) const
{
    return QStringLiteral("%1 is not known, expected one of %2")
        .arg(shown(m_value), expected.join(QStringLiteral(", ")));
}

QString Cell::textUpTo(qsizetype most)
{
    if (const auto bytes = m_value.toUtf8().size(); bytes > most)
        wrong(QStringLiteral("has %1 bytes, expected at most %2").arg(bytes).arg(most));
    return m_value;
}

QString Cell::text()
{
    return textUpTo(MostWrittenBytes);
}

QString Cell::name()
{
    return textUpTo(MaxNameBytes);
}

QString Cell::newRef()
{
    if (const auto size = m_value.toUcs4().size(); size > LongestRef)
        wrong(QStringLiteral("has %1 characters, expected at most %2").arg(size).arg(LongestRef));
    return m_value;
}

bool Cell::yes()
{
    if (!isEmpty() && m_value != u"y" && m_value != u"n")
        wrong(QStringLiteral("%1 is not known, expected y or n").arg(shown(m_value)));
    return m_value == u"y";
}

int Cell::number(int most)
{
    if (isEmpty())
        return 0;
    const bool digits =
        m_value.size() <= 9 && std::ranges::all_of(m_value, [](QChar c) { return c >= u'0' && c <= u'9'; });
    const int value = digits ? m_value.toInt() : -1;
    if (value < 0 || value > most)
        wrong(QStringLiteral("%1 is not a number, expected a whole one from 0 to %2")
                  .arg(shown(m_value))
                  .arg(most));
    return std::clamp(value, 0, most);
}

QDate Cell::date()
{
    const auto date = m_reading.clock.date(m_value);
    if (!date && !isEmpty())
        wrong(QStringLiteral("%1 is not a date, expected one such as 2026-11-21 or -3").arg(shown(m_value)));
    return date.value_or(QDate());
}

QTime Cell::time()
{
    const auto time = AgencyClock::time(m_value);
    if (!time && !isEmpty())
        wrong(QStringLiteral("%1 is not a time, expected one such as 07:30").arg(shown(m_value)));
    return time.value_or(QTime());
}

QDateTime Cell::moment(QDate date, QTime time)
{
    if (!date.isValid() || !time.isValid())
        return {};
    const QDateTime moment = m_reading.clock.moment(date, time);
    if (!moment.isValid())
        wrong(QStringLiteral("%1 does not happen in %2, expected a time that the clock shows")
                  .arg(momentWords(date, time), QString::fromLatin1(m_reading.clock.zone().id())));
    return moment;
}

QDateTime Cell::at()
{
    if (isEmpty())
        return {};
    const qsizetype space = m_value.indexOf(u' ');
    const auto date = space < 0 ? std::nullopt : m_reading.clock.date(m_value.first(space));
    const auto time = space < 0 ? std::nullopt : AgencyClock::time(m_value.sliced(space + 1));
    if (date && time)
        return moment(*date, *time);
    wrong(QStringLiteral("%1 is not a date and a time, expected such as 2026-11-21 07:30 or -1 07:30")
              .arg(shown(m_value)));
    return {};
}

int Cell::weekdays()
{
    static const QStringList days = QStringLiteral("mon;tue;wed;thu;fri;sat;sun").split(u';');
    int bits = 0;
    if (list().isEmpty() && !isEmpty())
        wrong(unknownAmong(days));
    for (const QString &day : list()) {
        const qsizetype index = days.indexOf(day);
        if (index < 0)
            wrong(part(day).unknownAmong(days));
        else
            bits |= 1 << index;
    }
    return bits;
}

Known Cell::ref(const RefKind &kind)
{
    if (isEmpty())
        return {};
    const Known known = m_reading.refs.find(kind, m_value);
    const QString expected = QStringLiteral("expected a %1 of %2")
                                 .arg(QLatin1StringView(kind.column), QLatin1StringView(kind.file));
    if (!known.isNull())
        return known;
    if (const int line = m_reading.refs.refusedLine(kind, m_value))
        wrong(QStringLiteral("%1 was refused in line %2, %3 that is taken")
                  .arg(shown(m_value))
                  .arg(line)
                  .arg(expected));
    else
        wrong(QStringLiteral("%1 is not there, %2").arg(shown(m_value), expected));
    return {};
}

Known Cell::refWithin(const RefKind &kind, const QUuid &stream)
{
    const Known known = ref(kind);
    if (known.isNull() || stream.isNull() || known.stream == stream)
        return known;
    wrong(QStringLiteral("%1 is of another person, expected a %2 of the same one")
              .arg(shown(m_value), QLatin1StringView(kind.column)));
    return {};
}

Picture Cell::picture()
{
    if (isEmpty())
        return {};
    auto picture = m_reading.pictures.read(m_value);
    if (picture)
        return *std::move(picture);
    wrong(picture.error().detail);
    return {};
}

} // namespace doorstep
