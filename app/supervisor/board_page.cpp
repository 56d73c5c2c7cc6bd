#include "board_page.h"

namespace doorstep {

namespace {

bool belongs(const BoardRow &row, BoardPage::Tab tab)
{
    switch (tab) {
    case BoardPage::NeedYou:
    case BoardPage::HereNow:
        return row.state == BoardState::HereNow;
    case BoardPage::Done:
        return row.state == BoardState::Done;
    case BoardPage::Later:
        return row.state == BoardState::Later;
    case BoardPage::All:
        return true;
    }
    return false;
}

} // namespace

BoardPage::BoardPage(QObject *parent)
    : SessionPage(parent)
{
}

void BoardPage::setDayOffset(int offset)
{
    if (m_dayOffset == offset)
        return;
    m_dayOffset = offset;
    emit dayOffsetChanged();
    reloadSoon();
}

void BoardPage::setTab(Tab tab)
{
    if (m_tab == tab)
        return;
    m_tab = tab;
    emit tabChanged();
    showLists();
}

QString BoardPage::day() const
{
    if (!session())
        return {};
    const PlainTime time = session()->plainTime();
    if (m_dayOffset == 0)
        return tr("%1, %2").arg(time.day(session()->now()), time.clock(session()->now()));
    return time.day(time.startOfDay(time.localDate(session()->now()).addDays(m_dayOffset)));
}

QString BoardPage::knownAt() const
{
    if (!session() || !m_day.knownAt.isValid())
        return tr("Nothing heard yet");
    return tr("As known at %1").arg(session()->plainTime().when(m_day.knownAt));
}

int BoardPage::count(BoardState state) const
{
    return int(std::ranges::count(m_rows, state, &BoardRow::state));
}

QVariantList BoardPage::tabs() const
{
    const auto tab = [](int count, const QString &word) {
        return QVariantMap{{QStringLiteral("count"), count}, {QStringLiteral("word"), word}};
    };
    return {tab(m_exceptions.rowCount(), tr("need you")), tab(count(BoardState::HereNow), tr("here now")),
            tab(count(BoardState::Done), tr("done")), tab(count(BoardState::Later), tr("later")),
            tab(int(m_rows.size()), tr("all"))};
}

QString BoardPage::visitsTitle() const
{
    switch (m_tab) {
    case NeedYou:
    case HereNow:
        return tr("Here now");
    case Done:
        return tr("Done");
    case Later:
        return tr("Later");
    case All:
        return tr("All visits");
    }
    return {};
}

QString BoardPage::missedLine() const
{
    const bool some = std::ranges::find(m_rows, Need::Missed, &BoardRow::need) != m_rows.end();
    return some ? QString() : tr("Missed: none that we know of");
}

QString BoardPage::emptyWords() const
{
    if (!loaded() || m_exceptions.rowCount() > 0)
        return {};
    return tr("Nothing needs you. %1 done, %2 later.")
        .arg(count(BoardState::Done))
        .arg(count(BoardState::Later));
}

QString BoardPage::chosen() const
{
    return m_chosen.isNull() ? QString() : m_chosen.toString(QUuid::WithoutBraces);
}

QString BoardPage::chosenVisit() const
{
    if (const BoardConcern *concern = concernOf(m_chosen))
        return concern->concern.visit.isNull() ? QString()
                                               : concern->concern.visit.toString(QUuid::WithoutBraces);
    return visitOf(m_chosen) ? chosen() : QString();
}

void BoardPage::setChosen(const QString &id)
{
    const QUuid chosen(id);
    if (m_chosen == chosen)
        return;
    m_chosen = chosen;
    emit chosenChanged();
    askReason();
}

const Visit *BoardPage::visitOf(const QUuid &id) const
{
    const auto found = std::ranges::find(m_day.visits, id, &Visit::id);
    return found == m_day.visits.end() ? nullptr : &*found;
}

const BoardRow *BoardPage::rowOf(const QUuid &visit) const
{
    const auto found = std::ranges::find(m_rows, visit, &BoardRow::visit);
    return found == m_rows.end() ? nullptr : &*found;
}

const BoardConcern *BoardPage::concernOf(const QUuid &id) const
{
    const auto found = std::ranges::find(m_day.concerns, id, &BoardConcern::id);
    return found == m_day.concerns.end() ? nullptr : &*found;
}

void BoardPage::reload()
{
    const QDate date = session()->plainTime().localDate(session()->now()).addDays(m_dayOffset);
    ask([period = localDay(date, session()->zone())](Database &db) { return readBoardDay(db, period); },
        [this](BoardDay day) { show(std::move(day)); });
}

void BoardPage::show(BoardDay day)
{
    m_day = std::move(day);
    m_rows = boardOf(m_day.visits, m_day.known, session()->now());
    showLists();
    if (m_chosen.isNull() && !m_exceptions.rows().empty())
        setChosen(m_exceptions.rows().front().id.toString(QUuid::WithoutBraces));
    else
        askReason();
}

void BoardPage::showLists()
{
    if (!session())
        return;
    const BoardWords words(m_day, session()->plainTime());
    const PlainTime time = session()->plainTime();
    std::vector<ExceptionLine> exceptions;
    std::vector<BoardLine> visits;
    for (const BoardRow &row : m_rows) {
        const Visit &visit = *visitOf(row.visit);
        if (row.need != Need::Nothing)
            exceptions.push_back({row.visit, row.visit, BoardWords::exception(row.need),
                                  BoardWords::needWord(row.need), words.personName(row.person),
                                  words.fact(row, visit), words.owner(row)});
        if (belongs(row, m_tab))
            visits.push_back({row.visit, time.clock(row.startsAt), words.personName(row.person),
                              words.carers(visit), words.stateText(row), BoardWords::stateGlyph(row),
                              BoardWords::stateTone(row)});
    }
    for (const BoardConcern &concern : m_day.concerns)
        exceptions.push_back({concern.id, concern.concern.visit, QStringLiteral("concern"), tr("Concern"),
                              words.personName(concern.person), words.concernFact(concern), QString()});
    std::ranges::stable_sort(visits, {}, [this](const BoardLine &line) { return rowOf(line.id)->startsAt; });
    m_exceptions.showRows(std::move(exceptions));
    m_visits.showRows(std::move(visits));
    emit changed();
}

void BoardPage::askReason()
{
    const QUuid visitId(chosenVisit());
    const Visit *visit = visitOf(visitId);
    if (!visit) {
        m_reason = {};
        emit reasonChanged();
        return;
    }
    fetch([visit = *visit](Database &db) { return readBoardReason(db, visit); },
          [this, visitId](const BoardReason &reason) {
              if (const Visit *shown = visitOf(visitId); shown && QUuid(chosenVisit()) == visitId)
                  showReason(*shown, reason);
          });
}

void BoardPage::showReason(const Visit &visit, const BoardReason &reason)
{
    const BoardWords words(m_day, session()->plainTime());
    const BoardRow &row = *rowOf(visit.id);
    const BoardConcern *concern = concernOf(m_chosen);
    m_reason = {
        .exception = concern ? QStringLiteral("concern") : BoardWords::exception(row.need),
        .word = concern                 ? tr("Concern")
            : row.need == Need::Nothing ? words.stateText(row)
                                        : BoardWords::needWord(row.need),
        .since = words.since(row),
        .personName = words.personName(visit.person),
        .promised = words.promised(row),
        .whatWeKnow = concern ? words.concernFact(*concern) : words.whatWeKnow(row, visit),
        .ifNobodyComes = words.ifNobodyComes(reason),
        .visitBefore = words.visitBefore(reason),
        .callName = words.callName(visit.person),
        .personPhone = m_day.people.value(visit.person).phone,
        .carerName = visit.plan.staff.empty() ? QString() : words.firstName(visit.plan.staff.front()),
        .carerPhone = reason.workerPhone,
        .owner = words.owner(row),
        .canTake = row.need != Need::Nothing && row.onIt.isNull(),
    };
    emit reasonChanged();
}

void BoardPage::takeOn()
{
    const QUuid visitId(chosenVisit());
    const Visit *visit = visitOf(visitId);
    if (!visit)
        return;
    write({said(freshId(), visit->person, visit->id, OnIt{})});
}

} // namespace doorstep
