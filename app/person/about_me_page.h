#pragma once

#include "draft_store.h"
#include "line_changes.h"
#include "person_page.h"
#include "person_reads.h"

namespace doorstep {

/// P-2: the person's page, one line a screen, in their order. They say it is right, that it is wrong or
/// changed, or take it out; each shows at once and can be taken back for as long as the screen stands.
class AboutMePage : public doorstep::PersonPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int place READ place NOTIFY changed) ///< from 1; 0 while there is nothing
    Q_PROPERTY(QString lineId READ lineId NOTIFY changed)
    Q_PROPERTY(QString words READ words NOTIFY changed)
    Q_PROPERTY(QString source READ source NOTIFY changed)
    Q_PROPERTY(bool own READ own NOTIFY changed)
    Q_PROPERTY(bool rightToLeft READ rightToLeft NOTIFY changed)
    Q_PROPERTY(QString symbol READ symbol NOTIFY changed)
    Q_PROPERTY(QVariantList passages READ passages NOTIFY changed) ///< what is read aloud
    /// The line's own picture as a data: address; empty where it has none that can be shown.
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    Q_PROPERTY(bool last READ isLast NOTIFY changed)
    /// What was just done here, as a sentence; empty: nothing yet.
    Q_PROPERTY(QString thanks READ thanks NOTIFY changed)

public:
    enum Why { Wrong, Changed };
    Q_ENUM(Why)

    explicit AboutMePage(QObject *parent = nullptr);
    int count() const { return int(m_screens.size()); }
    int place() const { return m_screens.empty() ? 0 : int(m_at) + 1; }
    QString lineId() const;
    QString words() const;
    QString source() const;
    bool own() const;
    bool rightToLeft() const;
    QString symbol() const;
    QVariantList passages() const;
    QString picture() const;
    bool isLast() const { return m_at + 1 >= m_screens.size(); }
    QString thanks() const { return m_done ? m_done->words : QString(); }

    /// False: there is none further, in that direction.
    Q_INVOKABLE bool goOn();
    Q_INVOKABLE bool goBack();
    Q_INVOKABLE void sayRight();
    /// Somebody asked them what stands there.
    Q_INVOKABLE void sayAskedAgain();
    /// They object. It stands, whether other words follow or not.
    Q_INVOKABLE void object(doorstep::AboutMePage::Why why);
    Q_INVOKABLE void takeOut();
    Q_INVOKABLE void undo();

    /// Their new words for the line on the screen; `draft` comes back when this is undone.
    void reword(const QString &words, const Draft &draft);

signals:
    void changed();

protected:
    void reload() override;

private:
    /// What was done to the line on the screen, and how it is taken back.
    struct Done {
        QString words;
        LineScreen before;
        std::vector<QUuid> answers; ///< records to withdraw
        QUuid wording; ///< null: the words stand as they were
        std::optional<Draft> draft;
    };

    const LineScreen *screen() const { return m_screens.empty() ? nullptr : &m_screens[m_at]; }
    void show(AboutMe about);
    void keepPlace(const std::vector<LineScreen> &before, size_t at);
    void answer(Answer answer, const QString &words);
    void sayWording(const PassportLine &wording, const QUuid &record, const QString &thanks,
                    std::optional<Draft> draft);
    Done &doing();
    void go(size_t to);
    Speaker speaker() const;
    void writeOnce(const std::vector<Said> &said);

    std::vector<LineScreen> m_screens;
    size_t m_at = 0;
    std::optional<Done> m_done;
};

} // namespace doorstep
