#pragma once

#include "session_page.h"
#include "tablet_list_model.h"
#include "tablet_reads.h"

namespace doorstep {

/// S-5: which tablets hold what the office does not have, and what they are ordered. An order is a record: it
/// is given offline as well, and everybody of the office sees who gave it.
class TabletsPage : public doorstep::SessionPage
{
    Q_OBJECT
    QML_ELEMENT
    /// Who has something unsent, in a sentence; empty until it is loaded.
    Q_PROPERTY(QString headline READ headline NOTIFY changed)
    Q_PROPERTY(bool needsLook READ needsLook NOTIFY changed)
    Q_PROPERTY(doorstep::TabletListModel *tablets READ tablets CONSTANT)
    Q_PROPERTY(bool none READ none NOTIFY changed)

public:
    using SessionPage::SessionPage;

    QString headline() const;
    bool needsLook() const;
    bool none() const { return loaded() && m_seen.empty(); }
    TabletListModel *tablets() { return &m_tablets; }

    /// The pages close on it as soon as it is heard; what it saved is sent.
    Q_INVOKABLE void lockTablet(const QString &device) { order(device, TabletOrdered::Lock); }
    Q_INVOKABLE void openTablet(const QString &device) { order(device, TabletOrdered::Open); }
    /// All that the account kept on it is destroyed, but what is not sent yet. Cannot be taken back once
    /// done.
    Q_INVOKABLE void wipeTablet(const QString &device) { order(device, TabletOrdered::Wipe); }

signals:
    void changed();

protected:
    void reload() override;
    bool tellsReduced() const override { return false; }
    void forget() override { show({}); }

private:
    void show(std::vector<TabletSeen> seen);
    void order(const QString &device, TabletOrdered what);
    TabletLine lineOf(const TabletSeen &tablet) const;
    QString worryWords(const TabletSeen &tablet) const;
    QString orderWords(const TabletSeen &tablet) const;

    std::vector<TabletSeen> m_seen;
    TabletListModel m_tablets;
};

} // namespace doorstep
