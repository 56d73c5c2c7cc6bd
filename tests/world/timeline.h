#pragma once

#include <QtGlobal>

#include <functional>
#include <map>

namespace doorstep {

/// The true time of a world that is simulated in one thread, and what is to happen in it. Nothing happens
/// but in pass(); what is due at the same moment happens in the order it was arranged.
class Timeline
{
public:
    using Ticket = std::pair<qint64, quint64>;

    explicit Timeline(qint64 startMs = 1'772'442'000'000) // Monday, 2 March 2026, 9:00 UTC
        : m_nowMs(startMs)
    {
    }
    qint64 nowMs() const { return m_nowMs; }

    Ticket in(qint64 ms, std::function<void()> what)
    {
        const Ticket ticket{m_nowMs + ms, ++m_count};
        m_due.emplace(ticket, std::move(what));
        return ticket;
    }
    void cancel(const Ticket &ticket) { m_due.erase(ticket); }

    /// Time passes, and what becomes due happens at its moment.
    void pass(qint64 ms)
    {
        const qint64 until = m_nowMs + ms;
        while (!m_due.empty() && m_due.begin()->first.first <= until) {
            const auto next = m_due.extract(m_due.begin());
            m_nowMs = std::max(m_nowMs, next.key().first);
            next.mapped()();
        }
        m_nowMs = until;
    }
    /// Time passes while everything sleeps: what became due meanwhile happens late, in its order.
    void leap(qint64 ms) { m_nowMs += ms; }
    bool isQuietFor(qint64 ms) const { return m_due.empty() || m_due.begin()->first.first > m_nowMs + ms; }

private:
    qint64 m_nowMs;
    quint64 m_count = 0;
    std::map<Ticket, std::function<void()>> m_due;
};

} // namespace doorstep
