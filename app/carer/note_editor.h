#pragma once

#include "carer_reads.h"
#include "carer_taps.h"
#include "draft_editor.h"

#include <QVariantList>

namespace doorstep {

/// C-4: what a carer is writing in a visit, by chips, by words, or both.
class NoteEditor : public doorstep::DraftEditor
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(What what READ what WRITE setWhat NOTIFY placeChanged)
    Q_PROPERTY(QString visitId READ visitId WRITE setVisitId NOTIFY placeChanged)
    Q_PROPERTY(doorstep::CarerTaps *taps MEMBER m_taps NOTIFY tapsChanged)
    Q_PROPERTY(QStringList chips READ chips CONSTANT)
    Q_PROPERTY(QVariantList chosen READ chosen NOTIFY draftChanged) ///< indexes of chips
    Q_PROPERTY(bool forNextVisit READ forNextVisit WRITE setForNextVisit NOTIFY draftChanged)
    Q_PROPERTY(QString audienceWords READ audienceWords NOTIFY audienceChanged)
    Q_PROPERTY(QString personName READ personName NOTIFY audienceChanged)
    Q_PROPERTY(QString callName READ callName NOTIFY audienceChanged)

public:
    enum What { Note, Different, Concern, Handover };
    Q_ENUM(What)

    explicit NoteEditor(QObject *parent = nullptr);

    What what() const { return m_what; }
    void setWhat(What what);
    QString visitId() const { return m_visitId; }
    void setVisitId(const QString &id);
    QStringList chips() const;
    QVariantList chosen() const;
    bool forNextVisit() const { return m_forNextVisit; }
    void setForNextVisit(bool next);
    QString audienceWords() const;
    QString personName() const;
    QString callName() const;

    Q_INVOKABLE void toggleChip(int index, bool on);
    /// Saves the note, the difference or, with `urgent`, the concern, and tells saved(): at once, or as soon
    /// as it is read whose visit it is and its pictures are ready; one that cannot be is told of, and nothing
    /// is saved then. False: there is nothing to save.
    Q_INVOKABLE bool save(bool urgent = false);

    /// Whose visit it is has been read.
    bool isRead() const { return m_sheet.has_value(); }
    /// What is written as records to be said, and the editor empty again; nothing when nothing is written.
    std::vector<Said> takeSaid();
    /// What was taken last, to be put back when it is taken back.
    const std::optional<Draft> &taken() const { return m_taken; }

signals:
    void placeChanged();
    void tapsChanged();
    void audienceChanged();
    void saved();

protected:
    void reload() override;
    bool showExtra(const QByteArray &extra) override;

private:
    void saveIfAsked();
    void keepChoices();
    Said saidNote(const Draft &draft) const;
    Said saidConcern(const Draft &draft) const;

    What m_what = Note;
    QString m_visitId;
    QPointer<CarerTaps> m_taps;
    std::optional<VisitSheet> m_sheet;
    std::optional<Draft> m_taken;
    QList<int> m_chosen;
    bool m_forNextVisit = true;
    bool m_urgent = false;
    bool m_saveAsked = false; ///< before it was read whose visit it is, or while a picture is made ready
};

} // namespace doorstep
