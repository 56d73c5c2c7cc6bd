#pragma once

#include "draft_store.h"
#include "person_page.h"
#include "saying_reads.h"

#include <QVariantList>

namespace doorstep {

/// P-5: the person says something kind to a carer, or something to the office, and reads what they are
/// answered.
class SayPage : public doorstep::PersonPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList names READ names NOTIFY changed) ///< of whom it can be said to, the office last
    Q_PROPERTY(int chosen READ chosen WRITE choose NOTIFY changed) ///< of these
    Q_PROPERTY(QString chosenName READ chosenName NOTIFY changed)
    Q_PROPERTY(QStringList phrases READ phrases NOTIFY sessionChanged)
    /// What was just said, until one goes on; empty: nothing.
    Q_PROPERTY(QString thanks READ thanks NOTIFY changed)
    /// The same of what was answered of late, one at most: it comes before all.
    Q_PROPERTY(QVariantList answered READ answered NOTIFY changed)
    Q_PROPERTY(QVariantList said READ said NOTIFY changed) ///< objects with label, words: the last ones
    Q_PROPERTY(QVariantList passages READ passages NOTIFY changed) ///< what is read aloud

public:
    using PersonPage::PersonPage;
    QStringList names() const;
    int chosen() const;
    void choose(int place);
    QString chosenName() const;
    QStringList phrases() const;
    QString thanks() const;
    QVariantList answered() const;
    QVariantList said() const;
    QVariantList passages() const;
    /// A worker; null: the office.
    QUuid to() const;

    /// One of `phrases`.
    Q_INVOKABLE void say(int phrase);
    Q_INVOKABLE void undo();
    /// What was said stands; something else may be said.
    Q_INVOKABLE void goOn();
    void sayWords(const QString &words, const Draft &draft);

signals:
    void changed();

protected:
    void reload() override;
    void forget() override;

private:
    struct Done {
        QUuid record;
        QString to;
        std::optional<Draft> draft;
    };
    void saySomething(const Saying &saying, const QUuid &record, std::optional<Draft> draft);
    QString nameOf(const QUuid &worker) const;
    const SayingView *lastAnswered() const;
    QVariantMap told(const SayingView &saying) const;

    SayingSheet m_sheet;
    QUuid m_to;
    bool m_toOffice = false; ///< chosen, or nobody else is known
    std::optional<Done> m_done;
};

} // namespace doorstep
