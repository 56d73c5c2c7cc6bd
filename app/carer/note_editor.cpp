#include "note_editor.h"

#include "visit_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace doorstep {

namespace {

constexpr auto ChosenKey = QLatin1String("chips");
constexpr auto NextKey = QLatin1String("next");

QString wordFor(NoteEditor::What what)
{
    switch (what) {
    case NoteEditor::Note:
        return QStringLiteral("note");
    case NoteEditor::Different:
        return QStringLiteral("different");
    case NoteEditor::Concern:
        return QStringLiteral("concern");
    case NoteEditor::Handover:
        return QStringLiteral("handover");
    }
    return {};
}

QString firstName(const QString &name)
{
    return name.section(QLatin1Char(' '), 0, 0);
}

} // namespace

NoteEditor::NoteEditor(QObject *parent)
    : CarerPage(parent)
{
}

NoteEditor::~NoteEditor() = default;

void NoteEditor::setWhat(What what)
{
    if (m_what == what)
        return;
    m_what = what;
    emit placeChanged();
    reloadSoon();
}

void NoteEditor::setVisitId(const QString &id)
{
    if (m_visitId == id)
        return;
    m_visitId = id;
    emit placeChanged();
    reloadSoon();
}

QString NoteEditor::key() const
{
    return wordFor(m_what) + QLatin1Char('/') + m_visitId;
}

QStringList NoteEditor::chips() const
{
    return VisitWords::noteChips();
}

QVariantList NoteEditor::chosen() const
{
    QVariantList list;
    for (const int one : m_chosen)
        list.append(one);
    return list;
}

QString NoteEditor::personName() const
{
    return m_sheet ? m_sheet->about.person.name : QString();
}

QString NoteEditor::callName() const
{
    return m_sheet ? VisitWords::callName(m_sheet->about.person) : QString();
}

QString NoteEditor::audienceWords() const
{
    if (!m_sheet || !isOpen())
        return {};
    if (m_what == Concern)
        return tr("Only the office reads this");
    if (!m_forNextVisit && m_what == Note)
        return tr("Only the office reads this");
    if (!m_sheet->nextHere)
        return tr("The next carer, %1 and the office can read this").arg(callName());
    QStringList readers;
    for (const QUuid &worker : m_sheet->nextHere->plan.staff)
        readers.append(worker == session()->account() ? tr("you")
                                                      : firstName(m_sheet->about.workers.value(worker).name));
    readers.removeAll(QString());
    const QString time = session()->plainTime().when(m_sheet->nextHere->plan.startsAt);
    return tr("%1 at %2, %3 and the office can read this")
        .arg(readers.isEmpty() ? tr("The next carer") : readers.join(tr(" and ")), time, callName());
}

void NoteEditor::reload()
{
    if (m_visitId.isEmpty())
        return;
    if (m_restoredKey != key())
        restore();
    ask([carer = session()->account(), visit = QUuid(m_visitId),
         now = session()->now()](Database &db) { return readVisitSheet(db, carer, visit, now); },
        [this](std::optional<VisitSheet> sheet) {
            m_sheet = std::move(sheet);
            if (m_sheet)
                m_draft.stream = m_sheet->visit.person;
            emit audienceChanged();
        });
}

void NoteEditor::restore()
{
    m_restoredKey = key();
    m_draft.key = key();
    if (m_draft.record.isNull())
        m_draft.record = freshId();
    fetch([key = key()](Database &db) { return draft(db, key); },
          [this](const std::optional<Draft> &before) {
              if (before && !m_touched && before->key == key())
                  showDraft(*before);
          });
}

void NoteEditor::showDraft(const Draft &draft)
{
    m_draft = draft;
    const QJsonObject extra = QJsonDocument::fromJson(draft.extra).object();
    m_chosen.clear();
    for (const auto &one : extra.value(ChosenKey).toArray())
        if (one.toInt(-1) >= 0 && one.toInt() < chips().size())
            m_chosen.append(one.toInt());
    m_forNextVisit = extra.value(NextKey).toBool(true);
    emit draftChanged();
    emit restored();
}

void NoteEditor::edit(const QString &words, int cursor)
{
    if (m_draft.words == words && m_draft.cursor == cursor)
        return;
    m_touched = true;
    m_draft.words = words;
    m_draft.cursor = cursor;
    emit draftChanged();
    keepSoon();
}

void NoteEditor::moveCursor(int cursor)
{
    edit(m_draft.words, cursor);
}

void NoteEditor::toggleChip(int index, bool on)
{
    if (index < 0 || index >= chips().size())
        return;
    m_touched = true;
    m_chosen.removeAll(index);
    if (on)
        m_chosen.append(index);
    std::ranges::sort(m_chosen);
    emit draftChanged();
    keepSoon();
}

void NoteEditor::setForNextVisit(bool next)
{
    if (m_forNextVisit == next)
        return;
    m_touched = true;
    m_forNextVisit = next;
    emit draftChanged();
    emit audienceChanged();
    keepSoon();
}

QByteArray NoteEditor::extra() const
{
    QJsonArray chosen;
    for (const int one : m_chosen)
        chosen.append(one);
    return QJsonDocument(QJsonObject{{ChosenKey, chosen}, {NextKey, m_forNextVisit}})
        .toJson(QJsonDocument::Compact);
}

/// One write at a time; what is typed meanwhile goes with the next, which begins when this one is done.
void NoteEditor::keepSoon()
{
    if (m_keeping)
        m_keepAgain = true;
    else
        keepNow();
}

void NoteEditor::keepNow()
{
    if (!isOpen() || m_draft.key.isEmpty())
        return;
    m_keeping = true;
    Draft draft = m_draft;
    draft.extra = extra();
    draft.changedAt = session()->now();
    session()
        ->db()
        .run([draft, something = anything()](Database &db) -> Outcome {
            Transaction tx(db);
            if (const auto kept = something ? keepDraft(tx, draft) : removeDraft(tx, draft.key); !kept)
                return kept.error();
            return tx.commit();
        })
        .then(this, [this](const Outcome &kept) {
            m_keeping = false;
            if (!kept)
                tellProblem(kept.error());
            if (std::exchange(m_keepAgain, false))
                keepNow();
        });
}

Said NoteEditor::saidNote() const
{
    doorstep::Note note;
    note.visit = m_sheet->visit.id;
    note.said = m_draft.words.trimmed();
    const bool next = m_what != Note || m_forNextVisit;
    note.audience = next ? NoteAudience::NextVisit : NoteAudience::Office;
    note.handover = next;
    if (m_what == Different)
        note.chips.push_back(tr("Something different today"));
    for (const int one : m_chosen)
        note.chips.push_back(chips().at(one));
    return said(m_draft.record, m_sheet->visit.person, {}, note);
}

Said NoteEditor::saidConcern(bool urgent) const
{
    doorstep::Concern concern;
    concern.visit = m_sheet->visit.id;
    concern.said = m_draft.words.trimmed();
    concern.urgency = urgent ? Urgency::Urgent : Urgency::CanWait;
    return said(m_draft.record, m_sheet->visit.person, {}, concern);
}

std::vector<Said> NoteEditor::takeSaid()
{
    if (!m_sheet || !anything())
        return {};
    std::vector<Said> all{m_what == Concern ? saidConcern(m_urgent) : saidNote()};
    m_taken = m_draft;
    m_taken->extra = extra();
    m_taken->changedAt = session()->now();
    m_draft = Draft{m_draft.key, freshId(), m_draft.stream, {}, 0, {}, {}};
    m_chosen.clear();
    emit draftChanged();
    keepSoon();
    return all;
}

bool NoteEditor::save(bool urgent)
{
    if (!m_sheet || !m_taps || !anything() || (m_what == Concern && m_draft.words.trimmed().isEmpty()))
        return false;
    m_urgent = urgent;
    auto all = takeSaid();
    m_taps->putBackOnUndo(m_taken);
    m_taps->say(m_what == Concern ? CarerTaps::ConcernSaved : CarerTaps::NoteSaved, m_visitId,
                m_what == Concern ? tr("Your concern is saved.") : tr("Your note is saved."), std::move(all));
    emit saved();
    return true;
}

} // namespace doorstep
