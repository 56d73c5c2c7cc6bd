#include "steps_page.h"

#include "names.h"
#include "readable.h"
#include "record_mark.h"
#include "visit_words.h"

namespace doorstep {

namespace {

int indexOf(Rung rung)
{
    return int(rung) - 1;
}

} // namespace

StepsPage::StepsPage(QObject *parent)
    : SessionPage(parent)
{
}

void StepsPage::setVisitId(const QString &id)
{
    if (m_visitId == id)
        return;
    m_visitId = id;
    m_changing.clear();
    m_tapped.clear();
    m_notSaved.clear();
    m_order.clear();
    m_firstSeen = 0;
    emit visitIdChanged();
    reloadSoon();
}

void StepsPage::setTaps(CarerTaps *taps)
{
    if (m_taps == taps)
        return;
    if (m_taps)
        m_taps->disconnect(this);
    m_taps = taps;
    if (m_taps)
        connect(m_taps, &CarerTaps::takenBack, this, [this] {
            m_tapped.clear(); // what stands now is what the vault tells
            m_notSaved.clear();
            reloadSoon();
        });
    emit tapsChanged();
}

QString StepsPage::personId() const
{
    return m_sheet ? m_sheet->visit.person.toString(QUuid::WithoutBraces) : QString();
}

QString StepsPage::personName() const
{
    return m_sheet ? m_sheet->about.person.name : QString();
}

QString StepsPage::callName() const
{
    return m_sheet ? callNameOf(m_sheet->about.person) : QString();
}

QStringList StepsPage::rungWords() const
{
    return VisitWords::rungs(m_sheet ? m_sheet->about.person : Person{});
}

QStringList StepsPage::whyWords() const
{
    return VisitWords::notTodayReasons();
}

void StepsPage::reload()
{
    if (m_visitId.isEmpty())
        return;
    ask([who = lookingNow(*session()),
         visit = QUuid(m_visitId)](Database &db) { return readVisitSheet(db, who, visit); },
        [this](std::optional<VisitSheet> sheet) { show(std::move(sheet)); });
}

void StepsPage::show(std::optional<VisitSheet> sheet)
{
    m_sheet = std::move(sheet);
    if (m_sheet)
        keepOrder();
    showSteps();
    shown();
    emit changed();
}

/// A plan that changes in the middle of a visit never moves a step under the finger: what is new comes last.
void StepsPage::keepOrder()
{
    for (const StepRow &row : m_sheet->steps)
        if (std::ranges::find(m_order, row.id) == m_order.end())
            m_order.push_back(row.id);
    if (m_firstSeen == 0)
        m_firstSeen = m_order.size();
    std::ranges::stable_sort(m_sheet->steps, {}, [this](const StepRow &row) {
        return std::ranges::find(m_order, row.id) - m_order.begin();
    });
    for (const StepRow &row : m_sheet->steps) {
        const auto tapped = m_tapped.constFind(row.id);
        if (tapped != m_tapped.cend() && row.outcome && row.outcome->record == tapped->record) {
            m_tapped.remove(row.id);
            m_notSaved.remove(row.id);
        }
    }
}

void StepsPage::showSteps()
{
    std::vector<StepLine> lines;
    bool current = false;
    for (const StepRow &row : m_sheet ? m_sheet->steps : std::vector<StepRow>{}) {
        StepLine line = lineOf(row);
        if (!lists(line))
            continue;
        line.current = !current && !line.done;
        current = current || line.current;
        lines.push_back(std::move(line));
    }
    m_steps.showRows(std::move(lines));
}

bool StepsPage::lists(const StepLine &) const
{
    return true;
}

StepLine StepsPage::lineOf(const StepRow &row) const
{
    StepLine line;
    line.id = row.id;
    line.title = readable(row.step.title);
    line.say = readable(row.step.sayThis);
    line.hint = hintOf(row);
    if (row.lastTime)
        line.lastTime = VisitWords::lastTime(row.lastTime->body.rung, m_sheet->about.person);
    const auto tapped = m_tapped.constFind(row.id);
    const auto outcome = tapped != m_tapped.cend() ? std::optional(*tapped) : row.outcome;
    if (outcome) {
        line.chosen = indexOf(outcome->body.rung);
        line.done = !m_changing.contains(row.id);
        line.time = session()->plainTime().clock(outcome->at);
        line.mark = RecordMark::look(sentStateOf(outcome->record));
        line.markWords = RecordMark::words(sentStateOf(outcome->record));
        line.askWhy = outcome->body.rung == Rung::NotToday && outcome->body.reason == NotTodayReason::Unknown
            && outcome->author == session()->account();
    }
    const auto place = std::ranges::find(m_order, row.id) - m_order.begin();
    if (m_notSaved.contains(row.id))
        line.notice = tr("Not saved. Try again");
    else if (size_t(place) >= m_firstSeen)
        line.notice = tr("Added while you were here");
    return line;
}

QString StepsPage::hintOf(const StepRow &row) const
{
    QStringList hints;
    if (row.step.waitSeconds > 0)
        hints.append(row.step.waitSeconds == 1
                         ? tr("Wait 1 second before you help.")
                         : tr("Wait %n seconds before you help.", nullptr, row.step.waitSeconds));
    if (const QString next = VisitWords::nextToTry(row.nextToTry); !next.isEmpty())
        hints.append(next);
    return hints.join(QLatin1Char(' '));
}

void StepsPage::pick(const QString &step, int rung)
{
    if (rung < 0 || rung > indexOf(Rung::NotToday))
        return;
    say(QUuid(step), static_cast<Rung>(rung + 1), NotTodayReason::Unknown);
}

void StepsPage::giveReason(const QString &step, int reason)
{
    if (reason < 0 || reason >= whyWords().size())
        return;
    say(QUuid(step), Rung::NotToday, static_cast<NotTodayReason>(reason + 1));
}

void StepsPage::change(const QString &step)
{
    m_changing.insert(QUuid(step));
    showSteps();
}

void StepsPage::say(const QUuid &step, Rung rung, NotTodayReason reason)
{
    if (!m_sheet || !m_taps)
        return;
    const auto row = std::ranges::find(m_sheet->steps, step, &StepRow::id);
    if (row == m_sheet->steps.end())
        return;
    StepOutcome outcome;
    outcome.step = step;
    outcome.rung = rung;
    outcome.reason = reason;
    const auto tapped = m_tapped.constFind(step);
    std::vector<QUuid> replaces;
    if (tapped != m_tapped.cend())
        replaces.push_back(tapped->record);
    else if (row->outcome)
        replaces.push_back(row->outcome->record);
    const QUuid id = freshId();
    m_changing.remove(step);
    m_notSaved.remove(step);
    Told<StepOutcome> told;
    told.record = id;
    told.author = session()->account();
    told.at = session()->now();
    told.body = outcome;
    m_tapped.insert(step, told);
    showSteps();
    m_taps->say(CarerTaps::Step, m_visitId,
                tr("%1: %2", "step, what the person did")
                    .arg(row->step.title, VisitWords::rung(rung, m_sheet->about.person).toLower()),
                {said(id, m_sheet->visit.person, m_sheet->visit.id, outcome, std::move(replaces))},
                [this, step] {
                    m_notSaved.insert(step);
                    showSteps();
                });
}

RecordState StepsPage::sentStateOf(const QUuid &record) const
{
    return m_sheet ? m_sheet->states.value(record, RecordState::Saved) : RecordState::Saved;
}

int StepsPage::answered() const
{
    if (!m_sheet)
        return 0;
    return int(std::ranges::count_if(m_sheet->steps, [this](const StepRow &row) {
        return row.outcome.has_value() || m_tapped.contains(row.id);
    }));
}

} // namespace doorstep
