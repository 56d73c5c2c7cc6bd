#include "tablets_page.h"

#include "day.h"

#include <algorithm>

namespace doorstep {

QString TabletsPage::headline() const
{
    if (!loaded() || m_seen.empty())
        return {};
    const auto holding =
        std::ranges::count_if(m_seen, [](const TabletSeen &one) { return one.heard.unsent > 0; });
    if (holding == 0)
        return tr("Every tablet has sent all it had when it was last heard.");
    return holding == 1
        ? tr("1 tablet holds something that the office does not have.")
        : tr("%n tablets hold something that the office does not have.", nullptr, int(holding));
}

bool TabletsPage::needsLook() const
{
    return isOpen() && std::ranges::any_of(m_seen, [now = session()->now()](const TabletSeen &one) {
               return worryAbout(one, now) != TabletWorry::None;
           });
}

void TabletsPage::reload()
{
    const QDateTime now = session()->now();
    const Period day = localDay(dateAt(now, session()->zone()), session()->zone());
    ask([agency = session()->agency(), now,
         day](Database &db) { return readTablets(db, agency, now, day.from, day.until); },
        [this](std::vector<TabletSeen> seen) { show(std::move(seen)); });
}

void TabletsPage::show(std::vector<TabletSeen> seen)
{
    m_seen = std::move(seen);
    std::vector<TabletLine> lines;
    for (const TabletSeen &tablet : m_seen)
        lines.push_back(lineOf(tablet));
    m_tablets.showRows(std::move(lines));
    emit changed();
}

TabletLine TabletsPage::lineOf(const TabletSeen &tablet) const
{
    TabletLine line;
    line.id = tablet.heard.device;
    line.name = tablet.name.isEmpty() ? tr("Somebody who is not here any more") : tablet.name;
    line.heard = tr("Last heard %1").arg(session()->plainTime().whenAt(tablet.heard.lastHeard));
    if (tablet.heard.unsent > 0)
        line.unsent = tablet.heard.unsent == 1 ? tr("1 thing not sent")
                                               : tr("%n things not sent", nullptr, int(tablet.heard.unsent));
    line.worry = worryWords(tablet);
    line.order = orderWords(tablet);
    line.isLocked = tablet.ordered == TabletOrdered::Lock;
    line.isWiped = tablet.ordered == TabletOrdered::Wipe;
    return line;
}

QString TabletsPage::worryWords(const TabletSeen &tablet) const
{
    switch (worryAbout(tablet, session()->now())) {
    case TabletWorry::None:
        return {};
    case TabletWorry::UnsentForHours:
        return tr("It holds care records and was silent for more than 4 hours. Call them.");
    case TabletWorry::UnsentAfterShift:
        return tr("Today’s visits are over, and it still holds care records. Call them.");
    }
    Q_UNREACHABLE();
}

QString TabletsPage::orderWords(const TabletSeen &tablet) const
{
    const QString when = session()->plainTime().whenAt(tablet.orderedAt);
    const auto sent = [&tablet](const QString &words) {
        return tablet.orderWaits
            ? tr("%1 This is not sent yet. It goes as soon as there is signal.").arg(words)
            : words;
    };
    switch (tablet.ordered) {
    case TabletOrdered::Unknown:
    case TabletOrdered::Open:
        return tablet.orderWaits ? sent(tr("You opened it again %1.").arg(when)) : QString();
    case TabletOrdered::Lock:
        return sent(tr("Locked by the office %1. It obeys when it is next heard.").arg(when));
    case TabletOrdered::Wipe:
        return sent(tr("To be wiped, by the office %1. It obeys when it is next heard.").arg(when));
    }
    Q_UNREACHABLE();
}

void TabletsPage::order(const QString &device, TabletOrdered what)
{
    const auto tablet =
        std::ranges::find(m_seen, QUuid(device), [](const TabletSeen &one) { return one.heard.device; });
    if (tablet == m_seen.end() || !isOpen() || tablet->ordered == what)
        return;
    TabletOrder order;
    order.ordered = what;
    Said said = doorstep::said(freshId(), session()->agency(), tablet->heard.device, order);
    said.replaces = tablet->orders;
    write({said});
}

} // namespace doorstep
