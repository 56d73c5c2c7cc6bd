#pragma once

#include "bench_tablet.h"

#include <QElapsedTimer>

#include <map>

/// A tablet that keeps what it holds in mind.
class SwarmTablet
{
public:
    SwarmTablet(const RunningServer &server, int number);

    /// Pulls all that its carer may hold, from nothing or from what it has, and pushes 20 notes. Not while it
    /// is at it.
    void start(const QElapsedTimer &clock);
    bool isDone() const { return m_doneAfterMs > 0; }
    double doneAfterMs() const { return m_doneAfterMs; } ///< by the clock that it started by
    qint64 moved() const { return m_moved; } ///< records so far, both ways

private:
    void askPull();
    void readPull(const doorstep::ClientReply &reply);
    void usePull(const doorstep::PullReply &reply);
    void push(const QUuid &person);
    void end();
    doorstep::PushRequest twentyNotes(const QUuid &stream);
    doorstep::Record note(const QUuid &stream, const doorstep::Record &before);

    BenchDevice m_device;
    const QElapsedTimer *m_clock = nullptr;
    doorstep::PullRequest m_next;
    std::vector<doorstep::LeasedStream> m_lease;
    std::map<QUuid, quint64> m_have;
    std::map<QUuid, doorstep::Record> m_lastSaid; ///< by stream: where the chain goes on
    qint64 m_moved = 0;
    double m_doneAfterMs = 0;
    QObject m_here; ///< last: what is told later is not told to a tablet that is gone
};
