#pragma once

#include "consent.h"
#include "person.h"
#include "session_page.h"

#include <QVariantList>

namespace doorstep {

/// What somebody agrees to, as the office writes it down: each thing with how it stands, and a form for what
/// was said to one of them. What was taken back elsewhere meanwhile counts before what is written here.
class ConsentsPage : public doorstep::SessionPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString personId READ personId WRITE setPersonId NOTIFY personIdChanged)
    Q_PROPERTY(QString personName READ personName NOTIFY changed)
    /// Objects with title, words, glyph, tone.
    Q_PROPERTY(QVariantList things READ things NOTIFY changed)
    Q_PROPERTY(QStringList matters READ matters CONSTANT) ///< to choose from
    Q_PROPERTY(QStringList speakers READ speakers CONSTANT)
    Q_PROPERTY(QStringList ways READ ways CONSTANT)
    Q_PROPERTY(QStringList lengths READ lengths CONSTANT) ///< until when it counts
    // The form.
    Q_PROPERTY(int matter MEMBER m_matter NOTIFY formChanged)
    Q_PROPERTY(QString whom MEMBER m_whom NOTIFY formChanged)
    Q_PROPERTY(bool takesWhom READ takesWhom NOTIFY formChanged) ///< of the hospital and the family
    Q_PROPERTY(int answer MEMBER m_answer NOTIFY formChanged) ///< 0: yes, 1: no
    Q_PROPERTY(int speaker MEMBER m_speaker NOTIFY formChanged)
    Q_PROPERTY(bool takesName READ takesName NOTIFY formChanged) ///< of who said it for them
    Q_PROPERTY(QString name MEMBER m_name NOTIFY formChanged)
    Q_PROPERTY(int way MEMBER m_way NOTIFY formChanged)
    Q_PROPERTY(bool takesWay READ takesWay NOTIFY formChanged) ///< somebody could say it
    Q_PROPERTY(int length MEMBER m_length NOTIFY formChanged)
    Q_PROPERTY(QString words MEMBER m_words NOTIFY formChanged)
    Q_PROPERTY(QString speakerNote READ speakerNote NOTIFY formChanged) ///< what the law asks of such a word
    Q_PROPERTY(QString missing READ missing NOTIFY changed) ///< in the form, after save(); empty: nothing

public:
    explicit ConsentsPage(QObject *parent = nullptr);
    QString personId() const { return m_personId; }
    void setPersonId(const QString &id);
    QString personName() const { return m_person.name; }
    QVariantList things() const;
    QStringList matters() const;
    QStringList speakers() const;
    QStringList ways() const;
    QStringList lengths() const;
    bool takesWhom() const;
    bool takesName() const;
    bool takesWay() const;
    QString speakerNote() const;
    QString missing() const { return m_missing; }

    /// The form speaks of this one of the things.
    Q_INVOKABLE void choose(int thing);
    /// False: something is missing, which is said.
    Q_INVOKABLE bool save();

signals:
    void personIdChanged();
    void changed();
    void formChanged();

protected:
    void reload() override;
    bool tellsReduced() const override { return false; }
    void forget() override;

private:
    struct Loaded {
        Person person;
        std::vector<ConsentView> views;
    };
    struct Thing {
        ConsentTo to = ConsentTo::Unknown;
        QString whom;
        const ConsentView *view = nullptr;
    };
    std::vector<Thing> list() const;
    ConsentBy by() const { return ConsentBy(m_speaker + 1); }
    QString whatIsMissing() const;
    Consent written() const;
    void clear();

    QString m_personId;
    Person m_person;
    std::vector<ConsentView> m_views;
    int m_matter = 0;
    QString m_whom;
    int m_answer = 0;
    int m_speaker = 0;
    QString m_name;
    int m_way = 0;
    int m_length = 0;
    QString m_words;
    QString m_missing;
};

} // namespace doorstep
