#include "linux_clock.h"

#include <QFile>
#include <QTimeZone>

#include <ctime>

namespace doorstep {

namespace {

qint64 milliseconds(clockid_t which)
{
    timespec at{};
    clock_gettime(which, &at);
    return qint64(at.tv_sec) * 1000 + at.tv_nsec / 1'000'000;
}

QUuid bootId()
{
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QUuid::fromString(QLatin1StringView(file.readAll().trimmed()));
}

} // namespace

LinuxClock::LinuxClock()
    : m_boot(bootId())
{
}

Moment LinuxClock::now() const
{
    return {milliseconds(CLOCK_REALTIME), QTimeZone::systemTimeZoneId(), m_boot,
            milliseconds(CLOCK_BOOTTIME)};
}

} // namespace doorstep
