#include "line_editor.h"

namespace doorstep {

LineEditor::LineEditor(QObject *parent)
    : PersonPage(parent)
{
}

void LineEditor::reload()
{
    if (!m_about || m_about->lineId().isEmpty() || !m_draft.key.isEmpty())
        return;
    m_draft.key = QStringLiteral("line/") + m_about->lineId();
    m_draft.record = freshId();
    m_draft.stream = person();
    fetch([key = m_draft.key](Database &db) { return draft(db, key); },
          [this](const std::optional<Draft> &before) {
              if (!before || m_touched)
                  return;
              m_draft = *before;
              emit wordsChanged();
              emit restored();
          });
    if (m_touched)
        keepSoon();
}

void LineEditor::edit(const QString &words, int cursor)
{
    if (m_draft.words == words && m_draft.cursor == cursor)
        return;
    m_touched = true;
    m_draft.words = words;
    m_draft.cursor = cursor;
    emit wordsChanged();
    keepSoon();
}

/// One write at a time; what is typed meanwhile goes with the next, which begins when this one is done.
void LineEditor::keepSoon()
{
    if (m_keeping)
        m_keepAgain = true;
    else
        keepNow();
}

void LineEditor::keepNow()
{
    if (!isOpen() || m_draft.key.isEmpty())
        return;
    m_keeping = true;
    m_draft.changedAt = session()->now();
    session()
        ->db()
        .run([draft = m_draft, something = anything()](Database &db) -> Outcome {
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

bool LineEditor::save()
{
    if (!m_about || !isOpen() || !anything() || m_draft.key.isEmpty())
        return false;
    Draft said = m_draft;
    said.changedAt = session()->now();
    m_about->reword(said.words.trimmed(), said);
    m_keepAgain = false;
    keep([key = said.key](Transaction &tx) { return removeDraft(tx, key); });
    m_draft.words.clear();
    return true;
}

} // namespace doorstep
