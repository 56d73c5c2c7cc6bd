#pragma once

#include "carer_page.h"
#include "carer_reads.h"
#include "carer_taps.h"
#include "draft_store.h"

#include <QVariantList>

namespace doorstep {

/// C-4: what a carer is writing in a visit. Every keystroke is kept in the vault as it comes, so that the
/// same words and the same cursor are there after a kill; saving makes the record and lets the draft go.
class NoteEditor : public doorstep::CarerPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(What what READ what WRITE setWhat NOTIFY placeChanged)
    Q_PROPERTY(QString visitId READ visitId WRITE setVisitId NOTIFY placeChanged)
    Q_PROPERTY(doorstep::CarerTaps *taps MEMBER m_taps NOTIFY tapsChanged)
    Q_PROPERTY(QString words READ words NOTIFY draftChanged)
    Q_PROPERTY(int cursor READ cursor NOTIFY draftChanged)
    Q_PROPERTY(QStringList chips READ chips CONSTANT)
    Q_PROPERTY(QVariantList chosen READ chosen NOTIFY draftChanged) ///< indexes of chips
    Q_PROPERTY(bool forNextVisit READ forNextVisit WRITE setForNextVisit NOTIFY draftChanged)
    Q_PROPERTY(bool anything READ anything NOTIFY draftChanged)
    Q_PROPERTY(QString audienceWords READ audienceWords NOTIFY audienceChanged)
    Q_PROPERTY(QString personName READ personName NOTIFY audienceChanged)
    Q_PROPERTY(QString callName READ callName NOTIFY audienceChanged)

public:
    enum What { Note, Different, Concern, Handover };
    Q_ENUM(What)

    explicit NoteEditor(QObject *parent = nullptr);
    ~NoteEditor() override;

    What what() const { return m_what; }
    void setWhat(What what);
    QString visitId() const { return m_visitId; }
    void setVisitId(const QString &id);
    QString words() const { return m_draft.words; }
    int cursor() const { return m_draft.cursor; }
    QStringList chips() const;
    QVariantList chosen() const;
    bool forNextVisit() const { return m_forNextVisit; }
    void setForNextVisit(bool next);
    bool anything() const { return !m_draft.words.trimmed().isEmpty() || !m_chosen.isEmpty(); }
    QString audienceWords() const;
    QString personName() const;
    QString callName() const;

    Q_INVOKABLE void edit(const QString &words, int cursor);
    Q_INVOKABLE void moveCursor(int cursor);
    Q_INVOKABLE void toggleChip(int index, bool on);
    /// Saves the note, the difference or, with `urgent`, the concern. False: there is nothing to save.
    Q_INVOKABLE bool save(bool urgent = false);

    /// What is written as records to be said, and the editor empty again; nothing when nothing is written.
    std::vector<Said> takeSaid();
    /// What was taken last, to be put back when it is taken back.
    const std::optional<Draft> &taken() const { return m_taken; }

signals:
    void placeChanged();
    void tapsChanged();
    void draftChanged();
    void audienceChanged();
    /// Words of before are here again: the box shows them.
    void restored();
    void saved();

protected:
    void reload() override;

private:
    QString key() const;
    void restore();
    void showDraft(const Draft &draft);
    void keepSoon();
    void keepNow();
    QByteArray extra() const;
    Said saidNote() const;
    Said saidConcern(bool urgent) const;

    What m_what = Note;
    QString m_visitId;
    QPointer<CarerTaps> m_taps;
    std::optional<VisitSheet> m_sheet;
    Draft m_draft;
    std::optional<Draft> m_taken;
    QList<int> m_chosen;
    bool m_forNextVisit = true;
    bool m_urgent = false;
    bool m_touched = false; ///< words of now lead over words of before
    QString m_restoredKey;
    bool m_keeping = false;
    bool m_keepAgain = false;
};

} // namespace doorstep
