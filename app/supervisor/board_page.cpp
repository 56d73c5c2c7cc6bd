#include "board_page.h"

#include "refresh.h"

namespace doorstep {

namespace {

/// A minute of news more or less is live; a supervisor's tablet asks at least every half minute.
constexpr qint64 StaleSeconds = 150;

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

/// Of a concern's visit that is on another day's board.
BoardRow rowElsewhere(const Visit &visit)
{
    BoardRow row;
    row.visit = visit.id;
    row.person = visit.person;
    row.startsAt = row.dueAt = visit.plan.startsAt;
    row.visitState = stateOf(visit);
    return row;
}

} // namespace

BoardPage::BoardPage(QObject *parent)
    : SessionPage(parent)
{
    connect(this, &SessionPage::sessionChanged, this, [this] {
        if (session())
            connect(session()->sync(), &SyncStatus::changed, this, &BoardPage::followOffice,
                    Qt::UniqueConnection);
    });
}

/// Heard again after a while, or silent for a while: what is known is of another time than what is shown.
void BoardPage::followOffice()
{
    if (loaded() && std::abs(m_day.asOf.secsTo(boardAsOf(*session()))) > StaleSeconds)
        reloadSoon();
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
    return time.day(time.startOfDay(time.localDate(session()->now()).addDays(m_dayOffset)));
}

QString BoardPage::now() const
{
    if (!session())
        return {};
    const PlainTime time = session()->plainTime();
    return tr("%1, %2").arg(time.day(session()->now()), time.clock(session()->now()));
}

void BoardPage::setOrder(Order order)
{
    if (m_order == order)
        return;
    m_order = order;
    emit orderChanged();
    showLists();
}

void BoardPage::setFind(const QString &words)
{
    if (m_find == words)
        return;
    m_find = words;
    emit findChanged();
    showLists();
}

/// What the server does not tell for a while is not known, however late it is here: the board stays as of
/// then.
QDateTime boardAsOf(const Session &session)
{
    const QDateTime heard = session.sync()->lastHeard();
    const bool stale = heard.isValid() && heard.secsTo(session.now()) > StaleSeconds;
    return stale ? heard : session.now();
}

QString BoardPage::staleWords() const
{
    if (!session() || !loaded() || m_dayOffset != 0 || m_day.asOf.secsTo(session()->now()) <= StaleSeconds)
        return {};
    return tr("Nothing was heard since %1. What happened after that is not known here.")
        .arg(session()->plainTime().when(m_day.asOf));
}

int BoardPage::count(BoardState state) const
{
    return int(std::ranges::count(m_day.rows, state, &BoardRow::state));
}

QVariantList BoardPage::tabs() const
{
    const auto tab = [](int count, const QString &word) {
        return QVariantMap{{QStringLiteral("count"), count}, {QStringLiteral("word"), word}};
    };
    return {tab(m_exceptions.rowCount(), tr("need you")), tab(count(BoardState::HereNow), tr("here now")),
            tab(count(BoardState::Done), tr("done")), tab(count(BoardState::Later), tr("later")),
            tab(int(m_day.rows.size()), tr("all"))};
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
    const bool some = std::ranges::find(m_day.rows, Need::Missed, &BoardRow::need) != m_day.rows.end();
    return some ? QString() : tr("Missed: none that we know of");
}

QString BoardPage::calmWords() const
{
    if (!loaded() || m_exceptions.rowCount() > 0)
        return {};
    if (m_day.rows.empty())
        return tr("No visits today.");
    return tr("Nothing needs you. %1 done, %2 later.")
        .arg(count(BoardState::Done))
        .arg(count(BoardState::Later));
}

QString BoardPage::emptyWords() const
{
    if (!loaded() || m_visits.rowCount() > 0)
        return {};
    if (!m_find.isEmpty())
        return tr("Nobody of that name here.");
    if (m_day.rows.empty())
        return m_dayOffset == 0 ? tr("No visits today.") : tr("No visits on this day.");
    switch (m_tab) {
    case NeedYou:
    case HereNow:
        return tr("Nobody is in a visit now, as far as is known.");
    case Done:
        return tr("No visit is done yet.");
    case Later:
        return tr("No more visits today.");
    case All:
        break;
    }
    return {};
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
    const auto found = m_day.visits.constFind(id);
    return found == m_day.visits.constEnd() ? nullptr : &*found;
}

const BoardRow *BoardPage::rowOf(const QUuid &visit) const
{
    const auto found = std::ranges::find(m_day.rows, visit, &BoardRow::visit);
    return found == m_day.rows.end() ? nullptr : &*found;
}

const BoardConcern *BoardPage::concernOf(const QUuid &id) const
{
    const auto found = std::ranges::find(m_day.concerns, id, &BoardConcern::id);
    return found == m_day.concerns.end() ? nullptr : &*found;
}

bool BoardPage::isHere(const QUuid &id) const
{
    return concernOf(id) || rowOf(id);
}

void BoardPage::reload()
{
    const QDate date = session()->plainTime().localDate(session()->now()).addDays(m_dayOffset);
    ask([asked = BoardQuestion{localDay(date, session()->zone()), m_dayOffset == 0, boardAsOf(*session()),
                               session()->account()}](Database &db) { return readBoardDay(db, asked); },
        [this](BoardDay day) { show(std::move(day)); });
}

void BoardPage::show(BoardDay day)
{
    m_day = std::move(day);
    showLists();
    if (!isHere(m_chosen))
        setChosen(m_exceptions.rows().empty()
                      ? QString()
                      : m_exceptions.rows().front().id.toString(QUuid::WithoutBraces));
    askReason();
}

void BoardPage::forget()
{
    m_day = {};
    showLists();
    setChosen({});
}

void BoardPage::showLists()
{
    if (!session())
        return;
    const BoardWords words(m_day, session()->plainTime());
    showExceptions(words);
    showVisits(words);
    emit changed();
}

void BoardPage::showExceptions(const BoardWords &words)
{
    std::vector<ExceptionLine> lines;
    const auto addConcerns = [&](bool urgent) {
        for (const BoardConcern &concern : m_day.concerns)
            if (concern.isUrgent() == urgent)
                lines.push_back({concern.id, concern.concern.visit, BoardWords::concernException(concern),
                                 BoardWords::concernWord(concern), words.personName(concern.person),
                                 words.concernFact(concern), words.owner(concern.onIt)});
    };
    addConcerns(true);
    for (const BoardRow &row : m_day.rows)
        if (row.need != Need::Nothing)
            lines.push_back({row.visit, row.visit, BoardWords::exception(row.need),
                             BoardWords::needWord(row.need), words.personName(row.person),
                             words.fact(row, *visitOf(row.visit)), words.owner(row.onIt)});
    addConcerns(false);
    m_exceptions.showRows(std::move(lines));
}

void BoardPage::showVisits(const BoardWords &words)
{
    std::vector<BoardLine> lines;
    for (const BoardRow &row : m_day.rows) {
        if (!belongs(row, m_tab))
            continue;
        BoardLine line{row.visit,
                       row.startsAt,
                       words.startTime(row),
                       words.personName(row.person),
                       words.carers(*visitOf(row.visit)),
                       words.stateText(row),
                       BoardWords::stateGlyph(row),
                       BoardWords::stateTone(row)};
        if (isFound(line))
            lines.push_back(std::move(line));
    }
    sortVisits(lines);
    m_visits.showRows(std::move(lines));
}

bool BoardPage::isFound(const BoardLine &line) const
{
    const QString wanted = foldedWords(m_find);
    return wanted.isEmpty() || foldedWords(line.personName).contains(wanted)
        || foldedWords(line.carer).contains(wanted);
}

void BoardPage::sortVisits(std::vector<BoardLine> &lines) const
{
    const auto key = [this](const BoardLine &line) {
        const QString name = m_order == ByPerson ? foldedWords(line.personName)
            : m_order == ByCarer                 ? foldedWords(line.carer)
                                                 : QString();
        return std::tuple(name, line.startsAt, line.id);
    };
    std::ranges::stable_sort(lines, {}, key);
}

void BoardPage::askReason()
{
    const BoardConcern *concern = concernOf(m_chosen);
    const Visit *visit = visitOf(QUuid(chosenVisit()));
    const BoardRow *row = visit ? rowOf(visit->id) : nullptr;
    if (!visit) {
        m_reason =
            concern ? BoardReasonWords::told({m_day, session()->plainTime()}, *concern) : ShownReason();
        emit reasonChanged();
        return;
    }
    const QUuid worker =
        concern ? concern->author : BoardReasonWords::workerOf(row ? *row : BoardRow{}, *visit);
    fetch([visit = *visit, worker](Database &db) { return readBoardReason(db, visit, worker); },
          [this, chosen = m_chosen, worker](BoardReason reason) {
              if (worker == session()->account())
                  reason.workerPhone.clear(); // nobody calls themselves
              if (chosen == m_chosen)
                  showReason(reason);
          });
}

void BoardPage::showReason(const BoardReason &reason)
{
    const Visit *visit = visitOf(QUuid(chosenVisit()));
    if (!visit)
        return;
    const BoardRow *row = rowOf(visit->id);
    const BoardWords words(m_day, session()->plainTime());
    const BoardRow other = row ? *row : rowElsewhere(*visit);
    m_reason = BoardReasonWords(words, other, *visit, concernOf(m_chosen)).told(reason);
    emit reasonChanged();
}

void BoardPage::takeOn()
{
    const BoardConcern *concern = concernOf(m_chosen);
    const Visit *visit = visitOf(QUuid(chosenVisit()));
    if (concern)
        m_taken = {freshId(), concern->person, concern->id};
    else if (visit)
        m_taken = {freshId(), visit->person, visit->id};
    else
        return;
    write({concern ? said(m_taken.record, m_taken.person, m_taken.entity, OnConcern{{}, concern->author})
                   : said(m_taken.record, m_taken.person, m_taken.entity, OnIt{})});
    emit tookOn(tr("You are on it: %1.").arg(m_day.people.value(m_taken.person).name));
}

void BoardPage::undoTakeOn()
{
    if (m_taken.record.isNull())
        return;
    write({withdrawn(freshId(), m_taken.person, m_taken.entity, {m_taken.record})});
    m_taken = {};
}

} // namespace doorstep
