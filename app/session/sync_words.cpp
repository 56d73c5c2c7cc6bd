#include "sync_words.h"

#include <algorithm>

namespace doorstep {

SyncLook lookOf(const SyncFacts &facts)
{
    if (facts.stuck > 0 || facts.needsPerson)
        return SyncLook::NeedsPerson;
    if (facts.noSignal)
        return SyncLook::NoSignal;
    if (facts.unsent > 0 && facts.sending)
        return SyncLook::Sending;
    if (facts.nextTry.isValid())
        return facts.unsent > 0 ? SyncLook::WillTryAgain : SyncLook::NoSignal;
    if (facts.unsent > 0 || !facts.counted || !facts.lastHeard.isValid())
        return SyncLook::Saved;
    if (facts.unsettled > 0 || facts.going)
        return SyncLook::NeedsPerson;
    return facts.ofOffice ? SyncLook::Known : SyncLook::Sent;
}

SyncWords::SyncWords(const SyncFacts &facts, const PlainTime &time)
    : m_facts(facts)
    , m_time(time)
{
}

QString SyncWords::pill() const
{
    switch (lookOf(m_facts)) {
    case SyncLook::NeedsPerson: {
        const qint64 things = m_facts.stuck + m_facts.unsettled + (m_facts.going ? 1 : 0);
        return things <= 1 ? tr("1 thing needs you") : tr("%n things need you", nullptr, int(things));
    }
    case SyncLook::NoSignal:
        return m_facts.ofOffice && m_facts.lastHeard.isValid()
            ? tr("Seen at %1. Not live.").arg(m_time.when(m_facts.lastHeard))
            : tr("No signal. Keep working.");
    case SyncLook::Sending: {
        const qint64 all = std::max(m_facts.sendingOf, m_facts.unsent);
        const qint64 current = std::min(all, all - m_facts.unsent + 1);
        return tr("Sending %1 of %2").arg(current).arg(all);
    }
    case SyncLook::WillTryAgain:
        return tr("Not sent yet. We will try again at %1.").arg(m_time.when(m_facts.nextTry));
    case SyncLook::Saved:
        return m_facts.unsent > 0 ? tr("Saved on this tablet (%1)").arg(m_facts.unsent)
                                  : tr("Saved on this tablet");
    case SyncLook::Sent:
        return tr("All sent %1").arg(m_time.when(m_facts.lastHeard));
    case SyncLook::Known:
        return tr("As known at %1").arg(m_time.when(m_facts.lastHeard));
    }
    Q_UNREACHABLE();
}

QString SyncWords::brief() const
{
    switch (lookOf(m_facts)) {
    case SyncLook::NoSignal:
        return tr("No signal");
    case SyncLook::WillTryAgain:
        return tr("Not sent yet");
    case SyncLook::Saved:
        return m_facts.unsent > 0 ? tr("Saved (%1)").arg(m_facts.unsent) : tr("Saved");
    case SyncLook::Sent:
        return tr("All sent");
    case SyncLook::Known:
        return tr("Known %1").arg(m_time.when(m_facts.lastHeard));
    case SyncLook::NeedsPerson:
    case SyncLook::Sending:
        return pill();
    }
    Q_UNREACHABLE();
}

QString SyncWords::count() const
{
    const qint64 here = m_facts.unsent + m_facts.stuck;
    if (here == 0)
        return m_facts.counted ? tr("Nothing is only on this tablet") : tr("Saved on this tablet");
    return here == 1 ? tr("1 thing is only on this tablet")
                     : tr("%n things are only on this tablet", nullptr, int(here));
}

QString SyncWords::safe() const
{
    if (m_facts.unsent + m_facts.stuck == 0)
        return m_facts.lastHeard.isValid() ? tr("The office has all of it.") : QString();
    return m_facts.oldest.isValid()
        ? tr("Saved here since %1. Safe if it switches off.").arg(m_time.when(m_facts.oldest))
        : tr("Saved here. Safe if it switches off.");
}

QString SyncWords::next() const
{
    if (m_facts.stuck > 0)
        return tr("Some of it needs a person to look at it. Nothing is lost. Call the office.");
    if (m_facts.stranger)
        return tr(
            "Something answers in the office's place. Nothing was sent to it, and what you saved is safe. "
            "Try on another network. If it stays like this, call the office.");
    if (m_facts.needsPerson)
        return tr("The office must open this sign-in again. What you saved is safe. Call the office.");
    if (m_facts.unsent == 0)
        return {};
    switch (lookOf(m_facts)) {
    case SyncLook::Sending:
        return tr("It is being sent now. You do not need to do anything.");
    case SyncLook::WillTryAgain:
        return tr("We try again at %1. You do not need to do anything.").arg(m_time.when(m_facts.nextTry));
    case SyncLook::NoSignal:
    case SyncLook::NeedsPerson:
    case SyncLook::Saved:
    case SyncLook::Sent:
    case SyncLook::Known:
        break;
    }
    return tr("It is sent as soon as there is signal. You do not need to do anything.");
}

QString SyncWords::heard() const
{
    if (!m_facts.lastHeard.isValid())
        return {};
    return m_time.localDate(m_facts.lastHeard) == m_time.localDate(m_time.now())
        ? tr("Rota and passports are from %1 today.").arg(m_time.clock(m_facts.lastHeard))
        : tr("Rota and passports are from %1.").arg(m_time.when(m_facts.lastHeard));
}

QString SyncWords::saved() const
{
    const qint64 here = m_facts.unsent + m_facts.stuck;
    if (here == 0)
        return {};
    return here == 1 ? tr("1 thing is saved on this tablet.")
                     : tr("%n things are saved on this tablet.", nullptr, int(here));
}

} // namespace doorstep
