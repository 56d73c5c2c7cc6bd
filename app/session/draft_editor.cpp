#include "draft_editor.h"

#include "background.h"
#include "fault_words.h"
#include "picture_intake.h"
#include "when_done.h"
#include "with_reserve.h"

namespace doorstep {

DraftEditor::~DraftEditor()
{
    if (m_keepAgain && isOpen())
        (void)keeping();
}

void DraftEditor::writeAt(const QString &key)
{
    if (m_draft.key == key)
        return;
    m_draft.key = key;
    if (m_draft.record.isNull())
        m_draft.record = freshId();
    fetch([key](Database &db) { return draft(db, key); },
          [this](const std::optional<Draft> &before) {
              if (before && !m_touched && before->key == m_draft.key)
                  show(*before);
          });
    if (m_touched)
        keepSoon();
}

void DraftEditor::beginWith(const QString &words)
{
    if (m_touched)
        return;
    m_draft.words = words;
    m_draft.cursor = int(words.size());
    emit draftChanged();
    emit restored();
}

void DraftEditor::show(const Draft &before)
{
    const QUuid stream = m_draft.stream;
    m_draft = before;
    if (!stream.isNull())
        m_draft.stream = stream;
    m_anythingMore = showExtra(before.extra);
    showPictures();
    emit draftChanged();
    emit restored();
}

void DraftEditor::edit(const QString &words, int cursor)
{
    if (m_draft.words == words && m_draft.cursor == cursor)
        return;
    m_touched = true;
    m_draft.words = words;
    m_draft.cursor = cursor;
    emit draftChanged();
    keepSoon();
}

void DraftEditor::keepExtra(const QByteArray &extra, bool anything)
{
    m_touched = true;
    m_draft.extra = extra;
    m_anythingMore = anything;
    emit draftChanged();
    keepSoon();
}

void DraftEditor::addPicture(const QUrl &file)
{
    if (picturesFull())
        return;
    ++m_taking;
    m_pictureProblem.clear();
    emit picturesChanged();
    whenDone(inBackground([path = file.toLocalFile()] { return pictureFromFile(path); }), this,
             [this](const Result<QByteArray> &bytes) { takePicture(bytes); });
}

void DraftEditor::takePicture(const Result<QByteArray> &bytes)
{
    --m_taking;
    if (!bytes)
        m_pictureProblem = FaultWords(session()->officePhone()).takingPicture(bytes.error());
    const auto same = [&](const Attached &one) { return bytes && one.bytes == *bytes; };
    if (!bytes || std::ranges::any_of(m_draft.pictures, same))
        return emit picturesChanged();
    m_touched = true;
    m_draft.pictures.push_back({blobRefOf(*bytes, "image/jpeg"), *bytes});
    m_sources.append(pictureSource(*bytes));
    emit picturesChanged();
    emit draftChanged();
    keepSoon();
}

void DraftEditor::removePicture(int index)
{
    if (index < 0 || index >= std::ssize(m_draft.pictures))
        return;
    m_touched = true;
    m_draft.pictures.erase(m_draft.pictures.begin() + index);
    m_pictureProblem.clear();
    m_sources.removeAt(index);
    emit picturesChanged();
    emit draftChanged();
    keepSoon();
}

void DraftEditor::showPictures()
{
    m_sources.clear();
    for (const Attached &one : m_draft.pictures)
        m_sources.append(pictureSource(one.bytes));
    emit picturesChanged();
}

/// One write at a time; what is typed meanwhile goes with the next, which begins when this one is done.
void DraftEditor::keepSoon()
{
    if (m_keeping)
        m_keepAgain = true;
    else
        keepNow();
}

void DraftEditor::keepNow()
{
    if (!isOpen() || m_draft.key.isEmpty())
        return;
    m_keeping = true;
    whenDone(keeping(), this, [this](const Outcome &kept) {
        m_keeping = false;
        if (!kept)
            tellProblem(kept.error());
        if (std::exchange(m_keepAgain, false))
            keepNow();
    });
}

QFuture<Outcome> DraftEditor::keeping() const
{
    Draft draft = m_draft;
    draft.changedAt = session()->now();
    return session()->db().run(
        [draft, something = anything(), reserve = &session()->reserve()](Database &db) -> Outcome {
            return withReserve(*reserve, [&]() -> Outcome {
                Transaction tx(db);
                if (const auto kept = something ? keepDraft(tx, draft) : removeDraft(tx, draft.key); !kept)
                    return kept.error();
                return tx.commit();
            });
        });
}

Draft DraftEditor::takeDraft()
{
    if (std::exchange(m_keepAgain, false))
        (void)keeping(); // before the record, so that nothing is lost when that cannot be kept
    Draft taken = std::exchange(m_draft, Draft{m_draft.key, freshId(), m_draft.stream, {}, 0, {}, {}, {}});
    taken.changedAt = session()->now();
    m_anythingMore = false;
    showPictures();
    emit draftChanged();
    return taken;
}

} // namespace doorstep
