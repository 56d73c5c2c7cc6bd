#include "inbox_page.h"

#include "inbox_words.h"

#include <algorithm>

namespace doorstep {

void InboxPage::reload()
{
    ask([now = session()->now(), zone = session()->zone(),
         book = m_notices](Database &db) { return readInbox(db, now.addDays(-InboxDays), now, zone, *book); },
        [this](InboxSheet sheet) {
            if (sheet.isPartial)
                reloadSoon();
            show(std::move(sheet));
        });
}

void InboxPage::forget()
{
    m_notices = std::make_shared<NoticesBook>();
    show({});
}

void InboxPage::show(InboxSheet sheet)
{
    m_sheet = std::move(sheet);
    showRows();
}

const std::vector<InboxItem> &InboxPage::listed() const
{
    return m_showSettled ? m_sheet.inbox.settled : m_sheet.inbox.open;
}

void InboxPage::setShowSettled(bool show)
{
    if (m_showSettled == show)
        return;
    m_showSettled = show;
    showRows();
}

/// One that was just settled stays beside the list until another is chosen.
void InboxPage::showRows()
{
    if (!session())
        return;
    const InboxWords words(m_sheet, session()->plainTime(), session()->account());
    std::vector<ExceptionLine> lines;
    for (const InboxItem &item : listed())
        lines.push_back(words.line(item));
    m_rows.showRows(std::move(lines));
    emit changed();
    if (!item())
        setChosen(listed().empty() ? QString() : listed().front().id.toString(QUuid::WithoutBraces));
    showChosen();
}

QVariantList InboxPage::tabs() const
{
    const auto tab = [](size_t count, const QString &word) {
        return QVariantMap{{QStringLiteral("count"), int(count)}, {QStringLiteral("word"), word}};
    };
    return {tab(m_sheet.inbox.open.size(), tr("waiting")), tab(m_sheet.inbox.settled.size(), tr("settled"))};
}

QString InboxPage::emptyWords() const
{
    if (!loaded() || m_rows.rowCount() > 0)
        return {};
    return m_showSettled ? tr("Nothing was settled in the last 28 days.") : tr("All settled.");
}

QString InboxPage::chosen() const
{
    return m_chosen.isNull() ? QString() : m_chosen.toString(QUuid::WithoutBraces);
}

void InboxPage::setChosen(const QString &id)
{
    const QUuid chosen(id);
    if (m_chosen == chosen)
        return;
    m_chosen = chosen;
    emit chosenChanged();
    showChosen();
}

const InboxItem *InboxPage::item() const
{
    for (const auto *items : {&m_sheet.inbox.open, &m_sheet.inbox.settled}) {
        const auto found = std::ranges::find(*items, m_chosen, &InboxItem::id);
        if (found != items->end())
            return &*found;
    }
    return nullptr;
}

void InboxPage::showChosen()
{
    const InboxItem *chosen = item();
    if (!chosen || !mayTell()) {
        m_shown = {};
        m_arrivals = {};
        emit shownChanged();
        return;
    }
    if (std::exchange(m_arrivalsOf, chosen->entity) != chosen->entity)
        m_arrivals = {};
    tell(*chosen);
    fetch([entity = chosen->entity](Database &db) { return readInboxArrivals(db, entity); },
          [this, entity = chosen->entity](InboxArrivals arrivals) {
              const InboxItem *now = item();
              if (!now || now->entity != entity)
                  return;
              m_arrivals = std::move(arrivals);
              tell(*now);
          });
}

void InboxPage::tell(const InboxItem &item)
{
    ShownInboxItem told =
        InboxWords(m_sheet, session()->plainTime(), session()->account()).told(item, m_arrivals);
    if (told == m_shown)
        return;
    m_shown = std::move(told);
    emit shownChanged();
}

void InboxPage::act(const QString &words, const std::vector<Said> &said, std::optional<Draft> draft)
{
    m_last = said;
    m_lastDraft = std::move(draft);
    emit did(words);
    write(said);
}

void InboxPage::see()
{
    const InboxItem *chosen = item();
    if (!chosen || !chosen->isOpen() || !chosen->isConcern() || !isOpen())
        return;
    act(tr("%1 is told that you have seen it.")
            .arg(InboxWords(m_sheet, session()->plainTime(), {}).firstName(chosen->author)),
        {said(freshId(), chosen->person, chosen->entity, OnConcern{{}, chosen->author, false})});
}

void InboxPage::finish(const Draft &answer)
{
    const InboxItem *chosen = item();
    if (chosen && chosen->isOpen() && chosen->isOfTime() && isOpen())
        return answerTime(*chosen, answer);
    if (chosen && chosen->isOpen() && chosen->isToOffice() && isOpen())
        return answerSaying(*chosen, answer);
    if (!chosen || !chosen->isOpen() || !chosen->isConcern() || !isOpen())
        return;
    const OnConcern done{answer.words.trimmed(), chosen->author, true};
    act(tr("Done. %1 is told.")
            .arg(InboxWords(m_sheet, session()->plainTime(), {}).firstName(chosen->author)),
        {said(answer.record, chosen->person, chosen->entity, done)},
        answer.words.isEmpty() ? std::nullopt : std::optional(answer));
}

void InboxPage::answerTime(const InboxItem &item, const Draft &answer)
{
    TimeHeard heard{{}, answer.words.trimmed()};
    for (const PersonSaying &saying : item.sayings)
        heard.records.push_back(saying.record);
    act(tr("Done. %1 is told.")
            .arg(InboxWords(m_sheet, session()->plainTime(), session()->account()).callName(item)),
        {said(answer.record, item.person, item.entity, heard)},
        answer.words.isEmpty() ? std::nullopt : std::optional(answer));
}

void InboxPage::answerSaying(const InboxItem &item, const Draft &answer)
{
    act(tr("Done. %1 is told.")
            .arg(InboxWords(m_sheet, session()->plainTime(), session()->account()).callName(item)),
        {said(answer.record, item.person, item.entity, SayingAnswer{{}, answer.words.trimmed()})},
        answer.words.isEmpty() ? std::nullopt : std::optional(answer));
}

namespace {

Said heardNow(const QUuid &record, const InboxItem &item)
{
    LineHeard heard;
    for (const PersonSaying &saying : item.sayings)
        heard.records.push_back(saying.record);
    return said(record, item.person, item.entity, heard);
}

} // namespace

void InboxPage::hear()
{
    const InboxItem *chosen = item();
    if (!chosen || !chosen->isOpen() || chosen->kind != InboxKind::PersonSaid || chosen->isOfTime()
        || chosen->isToOffice() || !isOpen())
        return;
    act(tr("You took note of it."), {heardNow(freshId(), *chosen)});
}

void InboxPage::hearAndTell()
{
    const InboxItem *chosen = item();
    if (!chosen || !chosen->isOpen() || !isOpen())
        return;
    const QString words =
        InboxWords(m_sheet, session()->plainTime(), session()->account()).forCarers(*chosen);
    if (words.isEmpty())
        return;
    Note note;
    note.said = words;
    note.audience = NoteAudience::NextVisit;
    note.handover = true;
    act(tr("The next carer reads it before the door."),
        {heardNow(freshId(), *chosen), said(freshId(), chosen->person, {}, note)});
}

void InboxPage::keepBoth()
{
    decide(Decision::KeepBoth, tr("Kept side by side."));
}

void InboxPage::askPerson()
{
    if (const InboxItem *chosen = item())
        decide(Decision::AskPerson,
               tr("The next carer asks %1.")
                   .arg(InboxWords(m_sheet, session()->plainTime(), session()->account()).callName(*chosen)));
}

void InboxPage::decide(Decision decision, const QString &words)
{
    const InboxItem *chosen = item();
    const bool ofLine = chosen
        && (chosen->kind == InboxKind::TwoVersions
            || (chosen->kind == InboxKind::NotChecked && decision == Decision::AskPerson));
    if (!ofLine || !chosen->isOpen() || !isOpen())
        return;
    LineSettled settled{decision, {}};
    for (const LineVersion &version : chosen->line.current)
        settled.versions.push_back(version.record);
    act(words, {said(freshId(), chosen->person, chosen->entity, settled)});
}

void InboxPage::takeOn()
{
    const InboxItem *chosen = item();
    if (!chosen || !chosen->isOpen() || !isOpen())
        return;
    std::vector<Said> words;
    if (chosen->kind == InboxKind::Declined)
        words = {said(freshId(), chosen->person, chosen->entity, OnIt{})};
    if (chosen->kind == InboxKind::PageNotRead)
        for (const InboxTime &one : chosen->times)
            words.push_back(said(freshId(), one.who, one.visit, OnIt{}));
    if (!words.empty())
        act(tr("You are on it."), words);
}

QString InboxPage::boardWords() const
{
    return session() ? InboxWords::besideBoard(m_sheet.inbox.open) : QString();
}

void InboxPage::undo()
{
    const std::vector<Said> last = std::exchange(m_last, {});
    if (last.empty() || !isOpen())
        return;
    std::vector<Said> back;
    back.reserve(last.size());
    for (const Said &one : last)
        back.push_back(withdrawn(freshId(), one.stream, one.entity.isNull() ? one.id : one.entity, {one.id}));
    if (!giveUp(last)) // what is not saved needs no taking back
        write(back);
    if (!m_lastDraft)
        return;
    m_lastDraft->record = freshId(); // the one it had is spoken for
    const QString key = m_lastDraft->key;
    keep([draft = *std::exchange(m_lastDraft, {})](Transaction &tx) { return keepDraft(tx, draft); });
    emit answerReturned(key);
}

} // namespace doorstep
