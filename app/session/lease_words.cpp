#include "lease_words.h"

#include "readable.h"

namespace doorstep {

LeaseWords::LeaseWords(const PlainTime &time, QDateTime heard, QString officePhone)
    : m_time(time)
    , m_heard(std::move(heard))
    , m_officePhone(std::move(officePhone))
{
}

QString LeaseWords::since() const
{
    return tr("This tablet has not heard from the office since %1.").arg(m_time.day(m_heard));
}

QString LeaseWords::whatToDo() const
{
    return m_officePhone.isEmpty()
        ? tr("Go where there is signal, or call the office.")
        : tr("Go where there is signal, or call the office on %1.").arg(isolated(m_officePhone));
}

QString LeaseWords::reduced() const
{
    return tr("%1 It shows today’s visits and what you must know. What you write is kept and sent. %2")
        .arg(since(), whatToDo());
}

QString LeaseWords::heldBack() const
{
    return tr("%1 All of it comes back when it does. What you write is kept and sent. %2")
        .arg(since(), whatToDo());
}

QString LeaseWords::closed() const
{
    return tr("%1 So it shows nothing for now. What you wrote is safe, and is sent as soon as there is "
              "signal. "
              "Then all of it comes back. %2")
        .arg(since(), whatToDo());
}

} // namespace doorstep
