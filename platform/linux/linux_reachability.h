#pragma once

#include "reachability.h"

#include <QSocketNotifier>
#include <QTimer>

#include <memory>

namespace doorstep {

/// The kernel's word on addresses and routes (rtnetlink). A yes is given while any interface has an address,
/// the loopback's too: a server may be there. What counts is the news: whoever waited for the network is told
/// a moment after there is an address or a way more. Lives on a thread with an event loop.
class LinuxReachability : public Reachability
{
public:
    LinuxReachability();
    ~LinuxReachability() override;
    Q_DISABLE_COPY_MOVE(LinuxReachability)

    bool isReachable() const override { return m_isReachable; }
    /// Also called with the same as before: another way to the server may be open.
    void onChange(Changed changed) override { m_listeners.push_back(std::move(changed)); }

private:
    void read();
    void tell();

    int m_socket = -1; ///< without one nobody is told of anything, as with AlwaysReachable
    bool m_isReachable = true;
    std::unique_ptr<QSocketNotifier> m_news;
    QTimer m_quiet; ///< an interface that comes up says so in several sentences
    std::vector<Changed> m_listeners;
};

} // namespace doorstep
