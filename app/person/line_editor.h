#pragma once

#include "about_me_page.h"
#include "draft_store.h"

namespace doorstep {

/// The person's new words for a line while they write them. Every keystroke is kept in the vault as it comes,
/// so that the same words are there after a kill; saving says them and lets the draft go.
class LineEditor : public doorstep::PersonPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(doorstep::AboutMePage *about MEMBER m_about NOTIFY aboutChanged REQUIRED)
    Q_PROPERTY(QString words READ words NOTIFY wordsChanged)
    Q_PROPERTY(int cursor READ cursor NOTIFY wordsChanged)
    Q_PROPERTY(bool anything READ anything NOTIFY wordsChanged)

public:
    explicit LineEditor(QObject *parent = nullptr);
    QString words() const { return m_draft.words; }
    int cursor() const { return m_draft.cursor; }
    bool anything() const { return !m_draft.words.trimmed().isEmpty(); }

    Q_INVOKABLE void edit(const QString &words, int cursor);
    /// False: there is nothing to save.
    Q_INVOKABLE bool save();

signals:
    void aboutChanged();
    void wordsChanged();
    /// Words of before are here again: the box shows them.
    void restored();

protected:
    void reload() override;

private:
    void keepSoon();
    void keepNow();

    QPointer<AboutMePage> m_about;
    Draft m_draft;
    bool m_touched = false; ///< words of now lead over words of before
    bool m_keeping = false;
    bool m_keepAgain = false;
};

} // namespace doorstep
