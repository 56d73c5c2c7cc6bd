#pragma once

#include "door_reads.h"
#include "session_page.h"

#include <QVariantList>

namespace doorstep {

/// Between the list of people and somebody's page: whether a carer may look, and how they open it where no
/// visit lets them in. The page is open once their reason is on disk, never before; nothing takes it back.
/// To a supervisor every door is open.
class DoorPage : public doorstep::SessionPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString personId READ personId WRITE setPersonId NOTIFY personIdChanged)
    Q_PROPERTY(QString personName READ personName NOTIFY changed)
    Q_PROPERTY(bool open READ isDoorOpen NOTIFY changed)
    Q_PROPERTY(bool closed READ isClosed NOTIFY changed) ///< as far as is known: not while it loads
    Q_PROPERTY(bool mayOpen READ mayOpen NOTIFY changed) ///< a reason opens it
    /// Why it is closed and what to do; empty: it is not.
    Q_PROPERTY(QString closedWords READ closedWords NOTIFY changed)
    /// That it is open without a visit, until when, and who sees that; empty: it is not.
    Q_PROPERTY(QString openedWords READ openedWords NOTIFY changed)
    Q_PROPERTY(QStringList reasons READ reasons CONSTANT) ///< those that carers usually have

public:
    using SessionPage::SessionPage;
    QString personId() const { return m_personId; }
    void setPersonId(const QString &id);
    QString personName() const;
    bool isDoorOpen() const;
    bool isClosed() const { return m_known && !isDoorOpen(); }
    bool mayOpen() const { return isClosed() && m_door.person; }
    QString closedWords() const;
    QString openedWords() const;
    QStringList reasons() const;

    /// Opens it, with the chosen reasons, by index, and one's own words. False: there is no reason yet.
    Q_INVOKABLE bool openWith(const QVariantList &chosen, const QString &words);

signals:
    void personIdChanged();
    void changed();

protected:
    void reload() override;
    void forget() override;
    bool tellsReduced() const override { return false; }

private:
    bool isOffice() const { return session() && session()->reader() == Reader::Supervisor; }

    QString m_personId;
    Door m_door;
    bool m_known = false;
    bool m_opening = false; ///< what was said is not on disk yet
};

} // namespace doorstep
