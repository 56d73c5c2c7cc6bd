#include "today_page.h"

#include <algorithm>

namespace doorstep {

namespace {

constexpr int StaleAfterSeconds = 3600;

} // namespace

TodayPage::TodayPage(QObject *parent)
    : SessionPage(parent)
{
}

QString TodayPage::heading() const
{
    return m_sheet.night ? tr("Tonight") : tr("Today");
}

QString TodayPage::laterHeading() const
{
    return m_sheet.night ? tr("Later tonight") : tr("Later today");
}

QString TodayPage::dateWords() const
{
    return isOpen() ? session()->plainTime().day(session()->now()) : QString();
}

QString TodayPage::staleWords() const
{
    if (!isOpen() || !session()->sync())
        return {};
    const QDateTime heard = session()->sync()->lastHeard();
    if (!heard.isValid() || heard.secsTo(session()->now()) < StaleAfterSeconds)
        return {};
    return tr("Rota from %1").arg(session()->plainTime().when(heard));
}

void TodayPage::reload()
{
    const ChangesOf changes = session()->lease() == Session::Full ? ChangesOf::ComingDays : ChangesOf::TheDay;
    ask([carer = session()->account(), day = TodayTeller::dayAround(session()->now(), session()->zone()),
         now = session()->now(),
         changes](Database &db) { return readCarerDay(db, carer, day, now, changes); },
        [this](const CarerDay &day) { show(day); });
}

void TodayPage::show(const CarerDay &day)
{
    m_sheet = TodayTeller(session()->account(), session()->plainTime(), session()->zone()).tell(day);
    m_later.showRows(m_sheet.later);
    m_done.showRows(m_sheet.done);
    m_changes.showRows(m_sheet.changes);
    emit changed();
}

void TodayPage::seen(const QString &visit)
{
    std::vector<ChangeRow> left = m_changes.rows();
    const auto row = std::ranges::find(left, QUuid(visit), &ChangeRow::id);
    if (row == left.end() || !isOpen())
        return;
    write({said(freshId(), row->person, row->id, ChangeSeen{row->records, row->gone})});
    left.erase(row); // at once; what could not be saved is tried again, and told
    m_changes.showRows(std::move(left));
}

} // namespace doorstep
