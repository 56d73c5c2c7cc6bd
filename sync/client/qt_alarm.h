#pragma once

#include "alarm.h"

#include <QTimer>

namespace doorstep {

/// By the event loop of the thread it was made on.
class QtAlarm : public Alarm
{
public:
    QtAlarm()
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            if (const auto ring = std::exchange(m_ring, {}))
                ring();
        });
    }
    void ringIn(std::chrono::milliseconds wait, std::function<void()> ring) override
    {
        m_ring = std::move(ring);
        m_timer.start(wait);
    }
    void cancel() override
    {
        m_timer.stop();
        m_ring = {};
    }

private:
    QTimer m_timer;
    std::function<void()> m_ring;
};

} // namespace doorstep
