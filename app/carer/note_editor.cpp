#include "note_editor.h"

#include "names.h"
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

QString several(const QStringList &names)
{
    QString all = names.front();
    for (const QString &name : names.sliced(1))
        all = NoteEditor::tr("%1 and %2").arg(all, name);
    return all;
}

} // namespace

NoteEditor::NoteEditor(QObject *parent)
    : DraftEditor(parent)
{
    connect(this, &DraftEditor::picturesChanged, this, &NoteEditor::saveIfAsked);
}

/// A picture that is not ready belongs to this note, and not to the next.
void NoteEditor::saveIfAsked()
{
    if (!pictureProblem().isEmpty())
        m_saveAsked = false;
    if (m_sheet && !takingPicture() && std::exchange(m_saveAsked, false))
        save(m_urgent);
}

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
    return m_sheet ? callNameOf(m_sheet->about.person) : QString();
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
        readers.append(worker == session()->account()
                           ? tr("you")
                           : firstNameOf(m_sheet->about.workers.value(worker).name));
    readers.removeAll(QString());
    const QString time = session()->plainTime().when(m_sheet->nextHere->plan.startsAt);
    return tr("%1 at %2, %3 and the office can read this")
        .arg(readers.isEmpty() ? tr("The next carer") : several(readers), time, callName());
}

void NoteEditor::reload()
{
    if (m_visitId.isEmpty())
        return;
    writeAt(wordFor(m_what) + QLatin1Char('/') + m_visitId);
    ask([who = lookingNow(*session()),
         visit = QUuid(m_visitId)](Database &db) { return readVisitSheet(db, who, visit); },
        [this](std::optional<VisitSheet> sheet) {
            m_sheet = std::move(sheet);
            if (m_sheet)
                setStream(m_sheet->visit.person);
            emit audienceChanged();
            saveIfAsked();
        });
}

bool NoteEditor::showExtra(const QByteArray &extra)
{
    const QJsonObject kept = QJsonDocument::fromJson(extra).object();
    m_chosen.clear();
    for (const auto &one : kept.value(ChosenKey).toArray())
        if (one.toInt(-1) >= 0 && one.toInt() < chips().size())
            m_chosen.append(one.toInt());
    m_forNextVisit = kept.value(NextKey).toBool(true);
    emit audienceChanged();
    return !m_chosen.isEmpty();
}

void NoteEditor::toggleChip(int index, bool on)
{
    if (index < 0 || index >= chips().size())
        return;
    m_chosen.removeAll(index);
    if (on)
        m_chosen.append(index);
    std::ranges::sort(m_chosen);
    keepChoices();
}

void NoteEditor::setForNextVisit(bool next)
{
    if (m_forNextVisit == next)
        return;
    m_forNextVisit = next;
    keepChoices();
    emit audienceChanged();
}

void NoteEditor::keepChoices()
{
    QJsonArray chosen;
    for (const int one : m_chosen)
        chosen.append(one);
    const QJsonObject extra{{ChosenKey, chosen}, {NextKey, m_forNextVisit}};
    keepExtra(QJsonDocument(extra).toJson(QJsonDocument::Compact), !m_chosen.isEmpty());
}

Said NoteEditor::saidNote(const Draft &draft) const
{
    doorstep::Note note;
    note.visit = m_sheet->visit.id;
    note.said = draft.words.trimmed();
    const bool next = m_what != Note || m_forNextVisit;
    note.audience = next ? NoteAudience::NextVisit : NoteAudience::Office;
    note.handover = next;
    if (m_what == Different)
        note.chips.push_back(VisitWords::kept(VisitWords::differentToday()));
    for (const int one : m_chosen)
        note.chips.push_back(VisitWords::kept(chips().at(one)));
    Said what = said(draft.record, m_sheet->visit.person, {}, note);
    what.attached = draft.pictures;
    return what;
}

Said NoteEditor::saidConcern(const Draft &draft) const
{
    doorstep::Concern concern;
    concern.visit = m_sheet->visit.id;
    concern.said = draft.words.trimmed();
    concern.urgency = m_urgent ? Urgency::Urgent : Urgency::CanWait;
    Said what = said(draft.record, m_sheet->visit.person, {}, concern);
    what.attached = draft.pictures;
    return what;
}

std::vector<Said> NoteEditor::takeSaid()
{
    if (!m_sheet || !anything() || tooLong())
        return {};
    m_taken = takeDraft();
    std::vector<Said> all{m_what == Concern ? saidConcern(*m_taken) : saidNote(*m_taken)};
    m_chosen.clear();
    emit draftChanged();
    return all;
}

bool NoteEditor::save(bool urgent)
{
    if (!m_taps || (!anything() && !takingPicture()) || tooLong()
        || (m_what == Concern && words().trimmed().isEmpty()))
        return false;
    m_urgent = urgent;
    m_saveAsked = !m_sheet || takingPicture();
    if (m_saveAsked)
        return true;
    const auto all = takeSaid();
    m_taps->putBackOnUndo(m_taken);
    m_taps->say(m_what == Concern ? CarerTaps::ConcernSaved : CarerTaps::NoteSaved, m_visitId,
                m_what == Concern ? tr("Your concern is saved.") : tr("Your note is saved."), all);
    emit saved();
    return true;
}

} // namespace doorstep
