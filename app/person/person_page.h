#pragma once

#include "session_page.h"

namespace doorstep {

/// What the page objects of the person's mode share: whose they are, and the day and the time that stand on
/// every screen. They load nothing but this person's own stream and the names of those who come.
class PersonPage : public doorstep::SessionPage
{
    Q_OBJECT
    QML_ANONYMOUS
    /// Empty: the person who is signed in.
    Q_PROPERTY(QString personId READ personId WRITE setPersonId NOTIFY personIdChanged)
    /// A carer is signed in and handed the tablet over.
    Q_PROPERTY(bool handedOver READ handedOver NOTIFY sessionChanged)
    Q_PROPERTY(QString nowWords READ nowWords NOTIFY nowWordsChanged) ///< "It is Tuesday morning, 9:20am"

public:
    explicit PersonPage(QObject *parent = nullptr);
    QString personId() const { return m_personId; }
    void setPersonId(const QString &id);
    bool handedOver() const;
    QString nowWords() const;
    /// The stream of the person; only while the vault is open.
    QUuid person() const;

signals:
    void personIdChanged();
    void nowWordsChanged();

protected:
    QDate today() const;

private:
    void listen();

    QString m_personId;
};

} // namespace doorstep
