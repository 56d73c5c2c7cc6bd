#include "sync_status.h"

namespace doorstep {

SyncStatus::State SyncStatus::state() const
{
    return State(lookOf(m_facts));
}

QString SyncStatus::look() const
{
    switch (lookOf(m_facts)) {
    case SyncLook::Sent:
        return QStringLiteral("sent");
    case SyncLook::Saved:
        return QStringLiteral("saved");
    case SyncLook::Sending:
        return QStringLiteral("sending");
    case SyncLook::NoSignal:
        return QStringLiteral("noSignal");
    case SyncLook::WillTryAgain:
        return QStringLiteral("tryAgain");
    case SyncLook::NeedsPerson:
        return QStringLiteral("needsPerson");
    case SyncLook::Known:
        return QStringLiteral("known");
    }
    Q_UNREACHABLE();
}

QString SyncStatus::words() const
{
    return SyncWords(m_facts, m_time).pill();
}

QString SyncStatus::briefWords() const
{
    return SyncWords(m_facts, m_time).brief();
}

int SyncStatus::unsent() const
{
    return int(m_facts.unsent + m_facts.stuck);
}

QString SyncStatus::countWords() const
{
    return SyncWords(m_facts, m_time).count();
}

QString SyncStatus::safeWords() const
{
    return SyncWords(m_facts, m_time).safe();
}

QString SyncStatus::nextWords() const
{
    return SyncWords(m_facts, m_time).next();
}

QString SyncStatus::heardWords() const
{
    return SyncWords(m_facts, m_time).heard();
}

QString SyncStatus::savedWords() const
{
    return SyncWords(m_facts, m_time).saved();
}

QDateTime SyncStatus::lastHeard() const
{
    return m_facts.lastHeard;
}

bool SyncStatus::canTryNow() const
{
    return !m_facts.noSignal && !m_facts.sending;
}

void SyncStatus::lookAtVersions(const QString &person, const QString &line)
{
    emit versionsAsked(person, line);
}

void SyncStatus::tryNow()
{
    emit tryNowAsked();
}

void SyncStatus::show(const SyncFacts &facts, const PlainTime &time)
{
    m_facts = facts;
    m_time = time;
    emit changed();
}

} // namespace doorstep
