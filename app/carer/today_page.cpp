#include "today_page.h"

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
    ask([carer = session()->account(), day = TodayTeller::dayAround(session()->now(), session()->zone())](
            Database &db) { return readCarerDay(db, carer, day); },
        [this](const CarerDay &day) { show(day); });
}

void TodayPage::show(const CarerDay &day)
{
    m_sheet = TodayTeller(session()->account(), session()->plainTime(), session()->zone()).tell(day);
    m_later.showRows(m_sheet.later);
    m_done.showRows(m_sheet.done);
    emit changed();
}

} // namespace doorstep
