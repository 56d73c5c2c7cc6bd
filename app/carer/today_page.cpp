#include "today_page.h"

#include "saying_words.h"

#include <algorithm>
#include <array>

namespace doorstep {

namespace {

constexpr int StaleAfterSeconds = 3600;
constexpr std::array Answers{KindAnswer::ThankYou, KindAnswer::GladToRead, KindAnswer::SeeYouSoon,
                             KindAnswer::Unknown};

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
    m_said = day.said;
    emit changed();
}

QVariantList TodayPage::said() const
{
    QVariantList list;
    if (!isOpen())
        return list;
    for (const SaidToCarer &one : m_said)
        list.append(QVariantMap{{QStringLiteral("sayingId"), one.saying.id.toString(QUuid::WithoutBraces)},
                                {QStringLiteral("title"),
                                 tr("%1 says to you, %2", "who, when")
                                     .arg(one.callName, session()->plainTime().when(one.saying.at))},
                                {QStringLiteral("words"), SayingWords::quoted(one.saying.saying)}});
    return list;
}

QStringList TodayPage::answers()
{
    QStringList answers;
    for (const KindAnswer one : Answers)
        answers.append(one == KindAnswer::Unknown ? tr("I have read it") : SayingWords::phrase(one));
    return answers;
}

void TodayPage::answer(const QString &saying, int place)
{
    const auto one =
        std::ranges::find(m_said, QUuid(saying), [](const SaidToCarer &said) { return said.saying.id; });
    if (one == m_said.end() || place < 0 || place >= int(Answers.size()) || !isOpen())
        return;
    write({doorstep::said(freshId(), one->saying.person, one->saying.id,
                          SayingAnswer{Answers[size_t(place)], {}})});
    m_said.erase(one); // at once; what could not be saved is tried again, and told
    emit changed();
}

void TodayPage::seen(const QString &visit)
{
    std::vector<ChangeRow> left = m_changes.rows();
    const auto row = std::ranges::find(left, QUuid(visit), &ChangeRow::id);
    if (row == left.end() || !isOpen())
        return;
    write({doorstep::said(freshId(), row->person, row->id, ChangeSeen{row->records, row->gone})});
    left.erase(row); // at once; what could not be saved is tried again, and told
    m_changes.showRows(std::move(left));
}

} // namespace doorstep
