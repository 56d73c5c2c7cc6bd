#pragma once

#include "card_reads.h"
#include "person_page.h"

#include <QVariantList>

namespace doorstep {

/// What a carer who comes tells the person of themselves, a few things a screen, and on the last one how even
/// the two are. What the carer takes back leaves the screen at once.
class ToldCardPage : public doorstep::PersonPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString workerId READ workerId WRITE setWorkerId NOTIFY workerIdChanged)
    Q_PROPERTY(QString carerName READ carerName NOTIFY changed) ///< as they want to be called
    Q_PROPERTY(int count READ count NOTIFY changed) ///< screens
    Q_PROPERTY(int place READ place NOTIFY changed) ///< from 1; 0 while there is nothing
    Q_PROPERTY(bool last READ isLast NOTIFY changed)
    Q_PROPERTY(QVariantList told READ told NOTIFY changed) ///< objects with label, words
    Q_PROPERTY(QString exchangeWords READ exchangeWords NOTIFY changed) ///< on the last screen
    Q_PROPERTY(QVariantList passages READ passages NOTIFY changed) ///< what is read aloud

public:
    static constexpr size_t MostOnScreen = 2;

    using PersonPage::PersonPage;
    QString workerId() const { return m_workerId; }
    void setWorkerId(const QString &id);
    QString carerName() const;
    int count() const { return int((things().size() + MostOnScreen - 1) / MostOnScreen); }
    int place() const { return count() == 0 ? 0 : int(m_at) + 1; }
    bool isLast() const { return int(m_at) + 1 >= count(); }
    QVariantList told() const;
    QString exchangeWords() const;
    QVariantList passages() const;

    /// False: there is none further, in that direction.
    Q_INVOKABLE bool goOn();
    Q_INVOKABLE bool goBack();
    /// They would rather not know about their carers: nothing of any card is shown to them any more.
    Q_INVOKABLE void ratherNot();

signals:
    void workerIdChanged();
    void changed();
    /// Nothing is shown any more.
    void gone();

protected:
    void reload() override;
    void forget() override;

private:
    /// The name stands above them all.
    std::vector<CardEntry> things() const;
    void show(ShownCard card);

    QString m_workerId;
    ShownCard m_card;
    size_t m_at = 0;
};

} // namespace doorstep
