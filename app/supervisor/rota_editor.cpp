#include "rota_editor.h"

#include "rota_words.h"
#include "seen_words.h"

#include <algorithm>

namespace doorstep {

namespace {

constexpr int UsualMinutes = 30;
constexpr int LeastMinutes = 5;
constexpr int MostMinutes = 24 * 60;

QString plainId(const QUuid &id)
{
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

} // namespace

RotaEditor::RotaEditor(QObject *parent)
    : SessionPage(parent)
{
}

RotaWords RotaEditor::words() const
{
    return {m_case.days, session()->plainTime(), session()->zone()};
}

void RotaEditor::change(const QString &visit)
{
    if (!QUuid(visit).isNull())
        begin(QUuid(visit), {}, {});
}

void RotaEditor::drop(const QString &visit, const QDateTime &startsAt, const QString &from, const QString &to)
{
    if (QUuid(visit).isNull())
        return;
    begin(QUuid(visit), {}, {});
    m_drop = Drop{startsAt.toUTC(), QUuid(from), QUuid(to)};
}

void RotaEditor::add(const QString &person, const QString &carer, const QDateTime &startsAt)
{
    VisitPlan plan;
    plan.startsAt = startsAt.toUTC();
    plan.endsAt = plan.startsAt.addSecs(UsualMinutes * 60);
    plan.byHand = true;
    if (!QUuid(carer).isNull())
        plan.staff = {QUuid(carer)};
    begin({}, QUuid(person), std::move(plan));
}

void RotaEditor::begin(const QUuid &visit, const QUuid &person, VisitPlan plan)
{
    m_visit = visit;
    m_person = person;
    m_plan = std::move(plan);
    m_touched = visit.isNull();
    m_case = {};
    m_shown = false;
    m_timeProblem.clear();
    m_drop.reset();
    m_open = true;
    emit changed();
    emit openChanged();
    reloadSoon();
}

void RotaEditor::close()
{
    if (!std::exchange(m_open, false))
        return;
    m_shown = false;
    m_case = {};
    emit openChanged();
}

void RotaEditor::reload()
{
    if (!m_open)
        return;
    RotaQuestion asked{m_visit, m_person, m_plan.startsAt};
    if (m_plan.startsAt.isValid())
        asked.week = weekOf(m_plan.startsAt, session()->zone());
    ask([asked](Database &db) { return readRotaCase(db, asked); },
        [this](RotaCase found) { show(std::move(found)); });
}

void RotaEditor::show(RotaCase found)
{
    if (!m_open)
        return;
    m_case = std::move(found);
    if (!m_touched && m_case.visit)
        m_plan = m_case.visit->plan;
    m_shown = true;
    applyDrop();
    emit changed();
}

void RotaEditor::applyDrop()
{
    const auto drop = std::exchange(m_drop, std::nullopt);
    if (!drop || !m_case.visit)
        return;
    if (drop->from != drop->to)
        handOver(drop->from, drop->to);
    if (drop->startsAt != m_plan.startsAt)
        moveTo(drop->startsAt);
}

/// The plan is no longer the one that stands. What is around it may be another day's now.
void RotaEditor::touch()
{
    m_touched = true;
    m_timeProblem.clear();
    emit changed();
    reloadSoon();
}

QString RotaEditor::personName() const
{
    return m_shown ? words().personName(m_case.person) : QString();
}

QVariantList RotaEditor::people() const
{
    QVariantList list;
    for (const QUuid &person : m_case.days.peopleInOrder)
        list.append(QVariantMap{{QStringLiteral("id"), plainId(person)},
                                {QStringLiteral("name"), m_case.days.people.value(person).name}});
    return list;
}

QString RotaEditor::now() const
{
    if (!m_shown || !m_case.visit)
        return {};
    const VisitPlan &plan = m_case.visit->plan;
    return tr("%1, %2 with %3")
        .arg(words().time().day(plan.startsAt), words().range(plan), words().carers(plan.staff));
}

QString RotaEditor::history() const
{
    return m_shown && m_case.visit ? words().changed(*m_case.visit) : QString();
}

QString RotaEditor::seen() const
{
    if (!m_shown || !m_case.visit)
        return {};
    const SeenWords words(m_case.days.workers, m_case.lastHeard, session()->plainTime());
    return words.lines(*m_case.visit).join(u'\n');
}

QString RotaEditor::closedWords() const
{
    if (!m_shown)
        return {};
    if (!isNew() && !m_case.visit)
        return tr("This visit is not on this tablet any more.");
    if (isNew())
        return {};
    switch (stateOf(*m_case.visit)) {
    case VisitState::Here:
        return tr("Somebody is there. The plan of a visit that has begun stays as it is.");
    case VisitState::Done:
        return tr("This visit is done. Its plan stays as it was.");
    case VisitState::Planned:
    case VisitState::NoAccess:
    case VisitState::Cancelled:
        break;
    }
    return {};
}

bool RotaEditor::isOff() const
{
    return m_shown && m_case.visit && stateOf(*m_case.visit) == VisitState::Cancelled;
}

QString RotaEditor::visitId() const
{
    return plainId(m_visit);
}

QString RotaEditor::dayWords() const
{
    return m_shown ? words().time().day(m_plan.startsAt) : QString();
}

QString RotaEditor::startWords() const
{
    return m_shown ? words().time().clock(m_plan.startsAt) : QString();
}

QString RotaEditor::rangeWords() const
{
    return m_shown ? words().range(m_plan) : QString();
}

QString RotaEditor::lengthWords() const
{
    return m_shown ? PlainTime::duration(std::chrono::minutes(m_plan.startsAt.secsTo(m_plan.endsAt) / 60))
                   : QString();
}

QString RotaEditor::nameAt(size_t place) const
{
    if (!m_shown || m_plan.staff.size() <= place)
        return {};
    const QString name = m_case.days.workers.value(m_plan.staff[place]).name;
    return name.isEmpty() ? words().firstName(m_plan.staff[place]) : name;
}

QVariantList RotaEditor::carers() const
{
    if (!m_shown)
        return {};
    std::vector<QUuid> all = m_case.days.carers;
    std::ranges::stable_sort(all, std::ranges::greater(),
                             [this](const QUuid &worker) { return m_case.came.value(worker); });
    QVariantList list;
    for (const QUuid &worker : all) {
        const int came = m_case.came.value(worker);
        QStringList notes{came > 0 ? came == 1 ? tr("Came 1 time") : tr("Came %n times", nullptr, came)
                                   : tr("New to %1").arg(words().callName(m_case.person))};
        RotaChange change = asChange();
        change.plan.staff = {worker};
        for (const RotaWarning &warning :
             warningsOf(change, {m_case.days.visits, {}, {}, {}, session()->zone()}))
            if (warning.risk == RotaRisk::TwoPlaces)
                notes.append(words().warning(warning, change));
        const auto place = std::ranges::find(m_plan.staff, worker) - m_plan.staff.begin();
        list.append(QVariantMap{{QStringLiteral("id"), plainId(worker)},
                                {QStringLiteral("name"), m_case.days.workers.value(worker).name},
                                {QStringLiteral("note"), notes.join(tr(". "))},
                                {QStringLiteral("first"), place == 0 && !m_plan.staff.empty()},
                                {QStringLiteral("second"), place == 1 && m_plan.staff.size() > 1}});
    }
    return list;
}

QVariantList RotaEditor::promises() const
{
    QVariantList list;
    if (!m_shown || !isNew())
        return list;
    for (const Entry<Slot> &slot : m_case.promised)
        list.append(QVariantMap{{QStringLiteral("id"), plainId(slot.id)},
                                {QStringLiteral("text"), words().slot(slot.body(), m_plan.startsAt)},
                                {QStringLiteral("chosen"), m_plan.slot == slot.id}});
    return list;
}

std::optional<Slot> RotaEditor::slot() const
{
    for (const Entry<Slot> &slot : m_case.promised)
        if (slot.id == m_plan.slot)
            return slot.body();
    return std::nullopt;
}

QStringList RotaEditor::cancelReasons()
{
    return {tr("In hospital"), tr("Away from home"), tr("Family or friends are there"),
            tr("Asked not to have it"), tr("We have nobody to send")};
}

QStringList RotaEditor::warnings() const
{
    QStringList told;
    if (!m_shown || m_case.person.isNull() || isOff() || !closedWords().isEmpty())
        return told;
    RotaKnowledge known{m_case.days.visits, slot(),          m_case.steps, {}, session()->zone(),
                        m_case.contracted,  m_case.inTheWeek};
    for (auto came = m_case.came.keyBegin(); came != m_case.came.keyEnd(); ++came)
        known.met.insert(*came);
    for (const RotaWarning &warning : warningsOf(asChange(), known))
        told.append(words().warning(warning, asChange()));
    return told;
}

bool RotaEditor::canSave() const
{
    return m_shown && !m_case.person.isNull() && !isOff() && closedWords().isEmpty()
        && (!m_case.visit || m_plan != m_case.visit->plan);
}

void RotaEditor::choosePerson(const QString &id)
{
    if (!isNew())
        return;
    m_person = QUuid(id);
    m_plan.slot = {};
    m_case.person = m_person;
    m_case.promised.clear(); // those of nobody yet
    m_case.steps.clear();
    m_case.came.clear();
    touch();
}

/// The visit begins when the promise does, and is as long as was agreed.
void RotaEditor::choosePromise(const QString &id)
{
    if (!isNew())
        return;
    m_plan.slot = m_plan.slot == QUuid(id) ? QUuid() : QUuid(id);
    if (const auto chosen = slot()) {
        const QDate day = session()->plainTime().localDate(m_plan.startsAt);
        m_plan.startsAt = promisedWindow(*chosen, day, session()->zone()).from;
        const int agreed = chosen->minutes > 0 ? chosen->minutes : UsualMinutes;
        m_plan.endsAt = m_plan.startsAt.addSecs(agreed * 60);
    }
    touch();
}

void RotaEditor::moveTo(const QDateTime &startsAt)
{
    const qint64 length = m_plan.startsAt.secsTo(m_plan.endsAt);
    if (!m_open || !startsAt.isValid())
        return;
    m_plan.startsAt = startsAt.toUTC();
    m_plan.endsAt = m_plan.startsAt.addSecs(length);
    touch();
}

void RotaEditor::moveBy(int minutes)
{
    moveTo(m_plan.startsAt.addSecs(minutes * 60));
}

/// The same time of the clock, also where the clocks change between.
void RotaEditor::moveDays(int days)
{
    const QDateTime local = m_plan.startsAt.toTimeZone(session()->zone());
    moveTo(instantOf(local.date().addDays(days), local.time(), session()->zone()));
}

bool RotaEditor::typeStart(const QString &typed)
{
    const auto time = timeTyped(typed);
    if (!time) {
        m_timeProblem = tr("That is not a time. Write it like 9:30am or 14:15.");
        emit changed();
        return false;
    }
    moveTo(instantOf(session()->plainTime().localDate(m_plan.startsAt), *time, session()->zone()));
    return true;
}

void RotaEditor::lengthen(int minutes)
{
    const qint64 length = m_plan.startsAt.secsTo(m_plan.endsAt) / 60 + minutes;
    m_plan.endsAt = m_plan.startsAt.addSecs(std::clamp<qint64>(length, LeastMinutes, MostMinutes) * 60);
    touch();
}

void RotaEditor::giveTo(const QString &id)
{
    const QUuid worker(id);
    std::vector<QUuid> &staff = m_plan.staff;
    if (!staff.empty())
        staff.erase(staff.begin());
    std::erase(staff, worker);
    if (!worker.isNull())
        staff.insert(staff.begin(), worker);
    touch();
}

void RotaEditor::addSecond(const QString &id)
{
    const QUuid worker(id);
    std::vector<QUuid> &staff = m_plan.staff;
    if (!worker.isNull() && !staff.empty() && staff.front() == worker)
        return;
    if (staff.size() > 1)
        staff.erase(staff.begin() + 1);
    std::erase(staff, worker);
    if (!worker.isNull())
        staff.insert(staff.begin() + (staff.empty() ? 0 : 1), worker);
    touch();
}

void RotaEditor::handOver(const QUuid &from, const QUuid &to)
{
    std::vector<QUuid> &staff = m_plan.staff;
    const auto place = std::ranges::find(staff, from);
    if (std::ranges::find(staff, to) != staff.end())
        return; // they are both there already
    if (place != staff.end())
        staff.erase(place);
    if (!to.isNull())
        staff.insert(staff.begin(), to);
    touch();
}

std::vector<QUuid> RotaEditor::standing() const
{
    std::vector<QUuid> plans;
    for (const PlanTold &told : m_case.visit->plansTold)
        if (told.stands)
            plans.push_back(told.record);
    return plans;
}

void RotaEditor::act(const QString &told, std::vector<Said> said, std::vector<Said> back)
{
    m_last = std::move(said);
    m_back = std::move(back);
    write(m_last);
    close();
    emit did(told);
}

void RotaEditor::save()
{
    if (!canSave() || !isOpen())
        return;
    const QString whose = words().callName(m_case.person);
    const QString when = words().time().when(m_plan.startsAt);
    const QString who = words().carers(m_plan.staff);
    const QUuid record = freshId();
    if (isNew())
        return act(tr("A visit to %1 is added: %2 with %3.").arg(whose, when, who),
                   {said(record, m_case.person, {}, m_plan)},
                   {withdrawn(freshId(), m_case.person, record, {record})});
    act(tr("The visit to %1 is %2 with %3 now.").arg(whose, when, who),
        {said(record, m_case.person, m_visit, m_plan, standing())},
        {said(freshId(), m_case.person, m_visit, m_case.visit->plan, {record})});
}

void RotaEditor::cancelVisit(const QString &reason)
{
    if (!m_shown || !m_case.visit || isOff() || !closedWords().isEmpty() || !isOpen())
        return;
    const QUuid record = freshId();
    Cancelled cancelled;
    cancelled.reason = reason.trimmed();
    act(tr("The visit to %1 is cancelled.").arg(words().callName(m_case.person)),
        {said(record, m_case.person, m_visit, cancelled)},
        {withdrawn(freshId(), m_case.person, m_visit, {record})});
}

void RotaEditor::putBack()
{
    if (!isOff() || !isOpen())
        return;
    const Visit &visit = *m_case.visit;
    std::vector<Said> all;
    std::vector<Said> back;
    std::vector<QUuid> cancellations;
    for (const Told<Cancelled> &told : visit.cancellations)
        if (told.putRightBy.isNull())
            cancellations.push_back(told.record);
    if (!cancellations.empty()) {
        all.push_back(withdrawn(freshId(), visit.person, visit.id, cancellations));
        back.push_back(said(freshId(), visit.person, visit.id, visit.cancellations.back().body));
    }
    if (visit.takenOff) {
        const QUuid record = freshId();
        all.push_back(said(record, visit.person, visit.id, visit.plan, {visit.plansTold.front().record}));
        back.push_back(withdrawn(freshId(), visit.person, visit.id, {record}));
    }
    act(tr("The visit to %1 is on again.").arg(words().callName(visit.person)), std::move(all),
        std::move(back));
}

void RotaEditor::undo()
{
    const std::vector<Said> last = std::exchange(m_last, {});
    std::vector<Said> back = std::exchange(m_back, {});
    if (last.empty() || !isOpen())
        return;
    if (!giveUp(last)) // what is not saved needs no taking back
        write(back);
}

} // namespace doorstep
