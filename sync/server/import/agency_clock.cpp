#include "agency_clock.h"

#include <QFileInfo>

#include <algorithm>

namespace doorstep {

namespace {

bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Qt lists only the zones of today; the older names of the same, such as Asia/Calcutta, are files here. It
/// also takes much else for a zone that is none.
bool isOlderName(const QByteArray &id)
{
    return !id.contains('.')
        && QFileInfo(QStringLiteral("/usr/share/zoneinfo/") + QString::fromLatin1(id)).isFile()
        && QTimeZone(id).isValid();
}

bool isYearOfFourDigits(const QDate &date)
{
    return date.isValid() && date.year() >= 1 && date.year() <= 9999;
}

} // namespace

QTimeZone zoneNamed(const QString &name)
{
    const QByteArray id = name.toLatin1();
    const bool isOffset = id.startsWith("UTC+") || id.startsWith("UTC-");
    const bool isName = name == QString::fromLatin1(id) && !isOffset;
    if (!isName || !(QTimeZone::isTimeZoneIdAvailable(id) || isOlderName(id)))
        return {};
    return QTimeZone(id);
}

std::optional<QDate> AgencyClock::date(const QString &text) const
{
    const QStringView view(text);
    QDate date;
    if ((view.startsWith(u'+') || view.startsWith(u'-')) && view.size() <= 8 && allDigits(view.mid(1)))
        date = m_today.addDays(view.toLongLong());
    else if (view.size() == 10 && view[4] == u'-' && view[7] == u'-' && allDigits(view.first(4))
             && allDigits(view.sliced(5, 2)) && allDigits(view.last(2)))
        date = QDate(view.first(4).toInt(), view.sliced(5, 2).toInt(), view.last(2).toInt());
    return isYearOfFourDigits(date) ? std::optional(date) : std::nullopt;
}

std::optional<QTime> AgencyClock::time(const QString &text)
{
    const QStringView view(text);
    if (view.size() != 5 || view[2] != u':' || !allDigits(view.first(2)) || !allDigits(view.last(2)))
        return std::nullopt;
    const QTime time(view.first(2).toInt(), view.last(2).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

QDateTime AgencyClock::moment(QDate date, QTime time) const
{
    const QDateTime asIfUtc(date, time, Qt::UTC);
    QDateTime first;
    for (const int offset : offsetsAround(date)) {
        const QDateTime candidate = asIfUtc.addSecs(-offset);
        if (m_zone.offsetFromUtc(candidate) == offset && (!first.isValid() || candidate < first))
            first = candidate;
    }
    return first;
}

const std::set<int> &AgencyClock::offsetsAround(QDate date) const
{
    auto known = m_offsets.find(date);
    if (known == m_offsets.end()) {
        // a zone may skip a whole day, so look two days either side
        const QDateTime from = QDateTime(date, QTime(0, 0), Qt::UTC).addDays(-2);
        std::set<int> offsets{m_zone.offsetFromUtc(from)};
        if (m_zone.hasTransitions())
            for (const auto &transition : m_zone.transitions(from, from.addDays(5)))
                offsets.insert(transition.offsetFromUtc);
        known = m_offsets.insert(date, offsets);
    }
    return *known;
}

} // namespace doorstep
