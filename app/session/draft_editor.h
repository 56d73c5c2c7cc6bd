#pragma once

#include "draft_store.h"
#include "note.h"
#include "session_page.h"

namespace doorstep {

/// What somebody is writing. Every keystroke is kept in the vault as it comes, so that the same words and the
/// same cursor are there after a kill. Whoever derives names the place with writeAt() and says what was
/// written as the record that takeDraft() gives an id; writing that record lets the draft go.
class DraftEditor : public doorstep::SessionPage
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QString words READ words NOTIFY draftChanged)
    Q_PROPERTY(int cursor READ cursor NOTIFY draftChanged)
    Q_PROPERTY(bool anything READ anything NOTIFY draftChanged)
    /// Longer than one record may be; kept all the same, and not said until it is shorter.
    Q_PROPERTY(bool tooLong READ tooLong NOTIFY draftChanged)
    Q_PROPERTY(QStringList pictures READ pictures NOTIFY picturesChanged) ///< sources to show them from
    Q_PROPERTY(bool picturesFull READ picturesFull NOTIFY picturesChanged)
    Q_PROPERTY(bool takingPicture READ takingPicture NOTIFY picturesChanged) ///< one is being made ready
    /// Why the last one was not taken, as a sentence; empty when it was.
    Q_PROPERTY(QString pictureProblem READ pictureProblem NOTIFY picturesChanged)

public:
    using SessionPage::SessionPage;
    ~DraftEditor() override;

    QString words() const { return m_draft.words; }
    int cursor() const { return m_draft.cursor; }
    bool anything() const
    {
        return !m_draft.words.trimmed().isEmpty() || m_anythingMore || !m_draft.pictures.empty();
    }
    bool tooLong() const { return isTooLong(m_draft.words); }
    QStringList pictures() const { return m_sources; }
    bool picturesFull() const { return m_draft.pictures.size() + m_taking >= MostPictures; }
    bool takingPicture() const { return m_taking > 0; }
    QString pictureProblem() const { return m_pictureProblem; }

    Q_INVOKABLE void edit(const QString &words, int cursor);
    /// Makes the file's picture ready beside the screen, and keeps it with the words.
    Q_INVOKABLE void addPicture(const QUrl &file);
    Q_INVOKABLE void removePicture(int index);

signals:
    void draftChanged();
    void picturesChanged();
    /// Words of before are here again: the box shows them.
    void restored();

protected:
    /// What is written from now on is kept under `key`, and what was kept there before comes back.
    void writeAt(const QString &key);
    QString key() const { return m_draft.key; }
    /// What stands there already, to be changed; what was written before and not said comes over it. Before
    /// writeAt().
    void beginWith(const QString &words);
    /// Whom it is about, as soon as that is known.
    void setStream(const QUuid &stream) { m_draft.stream = stream; }
    /// Keeps what is chosen beside the words; `anything`: it is worth keeping without any.
    void keepExtra(const QByteArray &extra, bool anything);
    /// Shows what keepExtra() kept, and answers what its `anything` was.
    virtual bool showExtra(const QByteArray &) { return false; }

    /// What is written, to be said under its id; the editor is empty again. The copy in the vault stays until
    /// the record is kept.
    Draft takeDraft();

private:
    static constexpr size_t MostPictures = 20; ///< of one record; there can be another

    void takePicture(const Result<QByteArray> &bytes);
    void showPictures();
    void show(const Draft &before);
    void keepSoon();
    void keepNow();
    QFuture<Outcome> keeping() const;

    Draft m_draft;
    bool m_anythingMore = false;
    bool m_touched = false; ///< words of now lead over words of before
    bool m_keeping = false;
    bool m_keepAgain = false;
    size_t m_taking = 0;
    QStringList m_sources;
    QString m_pictureProblem;
};

} // namespace doorstep
