#include "agreed_page.h"

#include "consent_words.h"
#include "day.h"
#include "read_aloud.h"
#include "stream_entries.h"

#include <algorithm>

namespace doorstep {

void AgreedPage::setCurrent(int thing)
{
    if (m_current == thing || thing < 0 || thing >= count())
        return;
    m_current = thing;
    emit changed();
}

void AgreedPage::reload()
{
    ask([person = person()](Database &db) { return consentsOf(db, person); },
        [this](const std::vector<ConsentView> &views) { show(views); });
}

void AgreedPage::forget()
{
    m_things.clear();
    emit changed();
}

/// What everybody is asked stands first, whether it was spoken of or not; then what else was.
void AgreedPage::show(const std::vector<ConsentView> &views)
{
    m_things.clear();
    for (const ConsentTo to : Consents)
        m_things.push_back({to, {}, {}});
    for (const ConsentView &view : views) {
        const auto known = std::ranges::find_if(m_things, [&view](const Thing &one) {
            return one.to == view.to && view.whom.isEmpty() && one.whom.isEmpty();
        });
        if (known == m_things.end())
            m_things.push_back({view.to, view.whom, view});
        else
            known->view = view;
    }
    m_current = std::clamp(m_current, 0, count() - 1);
    emit changed();
}

const AgreedPage::Thing *AgreedPage::thing() const
{
    return isOpen() && m_current < count() ? &m_things[size_t(m_current)] : nullptr;
}

QString AgreedPage::title() const
{
    return thing() ? ConsentWords::own(thing()->to, thing()->whom) : QString();
}

QString AgreedPage::words() const
{
    return thing() ? ConsentWords::ownState(thing()->view ? &*thing()->view : nullptr, session()->plainTime())
                   : QString();
}

bool AgreedPage::isAgreed() const
{
    return thing() && thing()->view && stateOf(*thing()->view, today()) == ConsentState::Agreed;
}

bool AgreedPage::isRefused() const
{
    return thing() && thing()->view && stateOf(*thing()->view, today()) == ConsentState::No;
}

QVariantList AgreedPage::passages() const
{
    QVariantList all;
    for (const QString &text : {title(), words()})
        if (!text.isEmpty())
            all.append(passageOf(text));
    return all;
}

void AgreedPage::say(bool no)
{
    if (!thing() || (no ? isRefused() : isAgreed()))
        return;
    const Thing &one = *thing();
    Consent consent;
    consent.to = one.to;
    consent.whom = one.whom;
    consent.no = no;
    consent.by = ConsentBy::Person;
    consent.how = ConsentHow::Shown;
    consent.on = today();
    if (!no)
        consent.until = today().addDays(Days);
    const QUuid entity = one.view ? one.view->entity : QUuid();
    write({said(freshId(), person(), entity, consent, one.view ? one.view->standing : std::vector<QUuid>{})});
}

} // namespace doorstep
