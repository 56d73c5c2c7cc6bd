#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace doorstep {

/// Notices that nobody has touched the tablet for a while. Counts only while it is on.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    /// Sees the input of `application`, which outlives it.
    explicit IdleWatch(QObject &application, QObject *parent = nullptr);

    void start(std::chrono::milliseconds allowed);
    void stop();

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void idle();

private:
    QTimer m_timer;
};

} // namespace doorstep
