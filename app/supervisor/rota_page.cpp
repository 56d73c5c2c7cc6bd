#include "rota_page.h"

#include "rota_words.h"
#include "seen.h"

#include <algorithm>

namespace doorstep {

namespace {

constexpr int MinutesInHour = 60;
constexpr int UsualFirstHour = 7;
constexpr int UsualLastHour = 22;
constexpr int LeastBlock = 30; ///< minutes that a block is wide at least, so that a finger meets it

/// In which lane each block is: the first where it lies over no other. The blocks are in order of start.
int layOut(QVariantList &blocks)
{
    std::vector<int> ends;
    for (QVariant &one : blocks) {
        QVariantMap block = one.toMap();
        const int from = block[QStringLiteral("from")].toInt();
        const int until = from + std::max(LeastBlock, block[QStringLiteral("minutes")].toInt());
        const auto lane = std::ranges::find_if(ends, [from](int end) { return end <= from; });
        block[QStringLiteral("lane")] = int(lane - ends.begin());
        if (lane == ends.end())
            ends.push_back(until);
        else
            *lane = until;
        one = block;
    }
    return std::max<int>(1, int(ends.size()));
}

} // namespace

void RotaPage::ask()
{
    emit asked();
    reloadSoon();
}

void RotaPage::setDayOffset(int offset)
{
    if (std::exchange(m_dayOffset, offset) != offset)
        ask();
}

void RotaPage::setWeek(bool week)
{
    if (std::exchange(m_week, week) != week)
        ask();
}

void RotaPage::setByPerson(bool byPerson)
{
    if (std::exchange(m_byPerson, byPerson) != byPerson)
        ask();
}

void RotaPage::setOnly(const QString &id)
{
    if (std::exchange(m_only, id) != id)
        ask();
}

QDate RotaPage::firstDay() const
{
    const QDate day = session()->plainTime().localDate(session()->now()).addDays(m_dayOffset);
    return m_week ? mondayOf(day) : day;
}

QString RotaPage::onlyName() const
{
    const QUuid only(m_only);
    return m_byPerson ? m_days.people.value(only).name : m_days.workers.value(only).name;
}

QString RotaPage::dayWords() const
{
    if (!session())
        return {};
    const PlainTime time = session()->plainTime();
    if (m_week)
        return tr("%1 to %2").arg(time.date(firstDay()), time.date(firstDay().addDays(6)));
    return time.day(time.startOfDay(firstDay()));
}

QVariantList RotaPage::days() const
{
    QVariantList days;
    if (!session())
        return days;
    const PlainTime time = session()->plainTime();
    const QDate today = time.localDate(session()->now());
    for (int i = 0; i < dayCount(); ++i) {
        const QDate day = firstDay().addDays(i);
        days.append(QVariantMap{{QStringLiteral("words"), time.day(time.startOfDay(day))},
                                {QStringLiteral("today"), day == today}});
    }
    return days;
}

QVariantList RotaPage::hours() const
{
    QVariantList hours;
    if (!session())
        return hours;
    const PlainTime time = session()->plainTime();
    for (int hour = m_firstHour; hour < m_lastHour; ++hour)
        hours.append(QVariantMap{
            {QStringLiteral("words"),
             time.clock(instantOf(firstDay().addDays(hour / 24), QTime(hour % 24, 0), session()->zone()))},
            {QStringLiteral("hour"), hour}});
    return hours;
}

double RotaPage::nowHour() const
{
    if (!session() || m_week || m_dayOffset != 0)
        return -1;
    return minuteOf(session()->now()) / double(MinutesInHour);
}

int RotaPage::minuteOf(const QDateTime &at) const
{
    return at.toTimeZone(session()->zone()).time().msecsSinceStartOfDay() / 60'000;
}

QDateTime RotaPage::at(int minuteOfDay) const
{
    if (!session())
        return {};
    const int minute = std::clamp(minuteOfDay, 0, 24 * MinutesInHour - 1);
    return instantOf(firstDay(), QTime::fromMSecsSinceStartOfDay(minute * 60'000), session()->zone());
}

void RotaPage::reload()
{
    const QTimeZone zone = session()->zone();
    const Period days{localDay(firstDay(), zone).from,
                      localDay(firstDay().addDays(dayCount() - 1), zone).until};
    SessionPage::ask([days](Database &db) { return readRota(db, days); },
                     [this](RotaDays loaded) { show(std::move(loaded)); });
}

void RotaPage::show(RotaDays days)
{
    m_days = std::move(days);
    if (!session())
        return;
    const RotaWords words(m_days, session()->plainTime(), session()->zone());
    m_firstHour = UsualFirstHour;
    m_lastHour = UsualLastHour;
    for (const Visit &visit : m_days.visits) {
        const int from = minuteOf(visit.plan.startsAt);
        const int until = from + std::max(LeastBlock, int(plannedMinutes(visit).count()));
        m_firstHour = std::min(m_firstHour, from / MinutesInHour);
        m_lastHour = std::max(m_lastHour, (until + MinutesInHour - 1) / MinutesInHour);
    }
    const auto &all = m_byPerson ? m_days.peopleInOrder : m_days.carers;
    const QUuid only(m_only);
    std::vector<RotaLine> lines;
    for (const RotaRow &row : rotaOf(m_days.visits, m_byPerson ? RotaBy::Person : RotaBy::Carer, all))
        if (only.isNull() || row.who == only)
            lines.push_back(line(row, words));
    m_rows.showRows(std::move(lines));
    followCurrent();
    emit changed();
}

void RotaPage::setCurrent(const QString &key)
{
    if (std::exchange(m_current, key) != key)
        emit currentChanged();
}

/// The block that was there may be gone: then it is the first of its row, or of all.
void RotaPage::followCurrent()
{
    QString first;
    QString inRow;
    for (const RotaLine &row : m_rows.rows())
        for (const QVariant &one : row.visits) {
            const QString key = one.toMap()[QStringLiteral("key")].toString();
            if (key == m_current)
                return;
            if (first.isEmpty())
                first = key;
            if (inRow.isEmpty() && key.section(u'/', 0, 0) == m_current.section(u'/', 0, 0))
                inRow = key;
        }
    setCurrent(inRow.isEmpty() ? first : inRow);
}

RotaLine RotaPage::line(const RotaRow &row, const RotaWords &words) const
{
    RotaLine line;
    line.id = row.who;
    line.name = row.who.isNull() ? tr("Nobody yet")
        : m_byPerson             ? words.personName(row.who)
                                 : m_days.workers.value(row.who).name;
    if (row.visits.empty())
        line.note = m_week ? tr("Nothing planned this week") : tr("Nothing planned");
    else
        line.note = tr("%1 planned").arg(PlainTime::duration(row.planned));
    for (const QUuid &id : row.visits)
        line.visits.append(block(*std::ranges::find(m_days.visits, id, &Visit::id), row.who, words));
    if (!m_week)
        line.lanes = layOut(line.visits);
    return line;
}

QVariantMap RotaPage::block(const Visit &visit, const QUuid &row, const RotaWords &words) const
{
    const PlainTime &time = words.time();
    const QString carers = words.carers(visit.plan.staff);
    const QString person = words.personName(visit.person);
    const VisitState stands = stateOf(visit);
    const bool unseen = (stands == VisitState::Planned || stands == VisitState::Cancelled)
        && std::ranges::any_of(sightsOf(visit), [](const Sight &sight) { return !sight.at.isValid(); });
    QString state = words.state(visit);
    if (unseen)
        state = state.isEmpty() ? tr("Not seen yet") : tr("%1, not seen yet").arg(state);
    QStringList spoken{words.range(visit.plan), person, carers, state};
    spoken.removeAll(QString());
    const QString id = visit.id.toString(QUuid::WithoutBraces);
    const QString rowId = row.isNull() ? QString() : row.toString(QUuid::WithoutBraces);
    return {{QStringLiteral("key"), QString(rowId + u'/' + id)},
            {QStringLiteral("visitId"), id},
            {QStringLiteral("day"), int(firstDay().daysTo(time.localDate(visit.plan.startsAt)))},
            {QStringLiteral("time"), time.clock(visit.plan.startsAt)},
            {QStringLiteral("range"), words.range(visit.plan)},
            {QStringLiteral("dayTime"), time.whenFirst(visit.plan.startsAt)},
            {QStringLiteral("title"), m_byPerson ? carers : words.callName(visit.person)},
            {QStringLiteral("person"), person},
            {QStringLiteral("carers"), carers},
            {QStringLiteral("stateText"), state},
            {QStringLiteral("glyph"), RotaWords::stateGlyph(visit)},
            {QStringLiteral("tone"), RotaWords::stateTone(visit)},
            {QStringLiteral("struck"), stands == VisitState::Cancelled},
            {QStringLiteral("begun"), stands == VisitState::Here || stands == VisitState::Done},
            {QStringLiteral("nobody"), visit.plan.staff.empty()},
            {QStringLiteral("from"), minuteOf(visit.plan.startsAt)},
            {QStringLiteral("minutes"), int(plannedMinutes(visit).count())},
            {QStringLiteral("spoken"), spoken.join(tr(", "))}};
}

QString RotaPage::emptyWords() const
{
    if (!loaded() || !m_days.visits.empty())
        return {};
    return m_week ? tr("No visits in this week yet.") : tr("No visits on this day yet.");
}

} // namespace doorstep
