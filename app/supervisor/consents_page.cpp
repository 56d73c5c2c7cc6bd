#include "consents_page.h"

#include "consent_words.h"
#include "note.h"
#include "people_store.h"
#include "reads.h"
#include "stream_entries.h"

#include <algorithm>
#include <array>

namespace doorstep {

namespace {

/// After which what was agreed to is asked again; 0: never by itself. In the order of lengths().
constexpr std::array MonthsToAsk{12, 6, 3, 0};

bool isSame(const ConsentView &view, ConsentTo to, const QString &whom)
{
    return view.to == to && view.whom.compare(whom.simplified(), Qt::CaseInsensitive) == 0;
}

} // namespace

ConsentsPage::ConsentsPage(QObject *parent)
    : SessionPage(parent)
{
}

void ConsentsPage::setPersonId(const QString &id)
{
    if (m_personId == id)
        return;
    m_personId = id;
    clear();
    emit personIdChanged();
    reloadSoon();
}

void ConsentsPage::reload()
{
    if (m_personId.isEmpty())
        return;
    ask(
        [id = QUuid(m_personId)](Database &db) -> Result<Loaded> {
            Reads reads(db);
            Loaded loaded;
            loaded.person = reads.of(person(db, id)).value_or(Person{});
            loaded.views = reads.of(consentsOf(db, id));
            return reads.answer(std::move(loaded));
        },
        [this](Loaded loaded) {
            m_person = std::move(loaded.person);
            m_views = std::move(loaded.views);
            emit changed();
        });
}

void ConsentsPage::forget()
{
    m_person = {};
    m_views.clear();
    clear();
}

void ConsentsPage::clear()
{
    m_matter = m_answer = m_speaker = m_way = m_length = 0;
    m_whom.clear();
    m_name.clear();
    m_words.clear();
    m_missing.clear();
    emit formChanged();
    emit changed();
}

/// What everybody is asked, then what else was spoken of.
std::vector<ConsentsPage::Thing> ConsentsPage::list() const
{
    std::vector<Thing> all;
    all.reserve(std::size(Consents) + m_views.size());
    for (const ConsentTo to : Consents)
        all.push_back({to, {}, consentTo(m_views, to)});
    for (const ConsentView &view : m_views)
        if (!view.whom.isEmpty())
            all.push_back({view.to, view.whom, &view});
    return all;
}

QVariantList ConsentsPage::things() const
{
    QVariantList things;
    if (!isOpen() || !loaded())
        return things;
    const PlainTime time = session()->plainTime();
    for (const Thing &one : list()) {
        const bool agreed =
            one.view && stateOf(*one.view, time.localDate(time.now())) == ConsentState::Agreed;
        const bool refused = one.view && one.view->consent.no;
        things.append(QVariantMap{{QStringLiteral("title"), ConsentWords::title(one.to, one.whom)},
                                  {QStringLiteral("words"), ConsentWords::state(one.view, time)},
                                  {QStringLiteral("glyph"),
                                   agreed        ? QStringLiteral("check")
                                       : refused ? QStringLiteral("cross")
                                                 : QStringLiteral("history")}});
    }
    return things;
}

QStringList ConsentsPage::matters() const
{
    QStringList matters;
    for (const ConsentTo to : Consents)
        matters.append(ConsentWords::title(to, {}));
    return matters;
}

QStringList ConsentsPage::speakers() const
{
    return ConsentWords::speakers();
}

QStringList ConsentsPage::ways() const
{
    return ConsentWords::ways();
}

QStringList ConsentsPage::lengths() const
{
    return {tr("For a year"), tr("For half a year"), tr("For 3 months"), tr("Until they say otherwise")};
}

bool ConsentsPage::takesWhom() const
{
    const ConsentTo to = Consents.at(size_t(std::clamp(m_matter, 0, int(Consents.size()) - 1)));
    return to == ConsentTo::PageToHospital || to == ConsentTo::PageToFamily;
}

bool ConsentsPage::takesName() const
{
    return by() == ConsentBy::Attorney || by() == ConsentBy::Guardian || by() == ConsentBy::Parent;
}

bool ConsentsPage::takesWay() const
{
    return by() != ConsentBy::NobodyCould;
}

QString ConsentsPage::speakerNote() const
{
    switch (by()) {
    case ConsentBy::Unknown:
    case ConsentBy::Person:
        break;
    case ConsentBy::Attorney:
        return tr("Only with a registered welfare power of attorney that covers this, and once they cannot "
                  "decide it themselves. Family alone is not enough.");
    case ConsentBy::Guardian:
        return tr("Only where the sheriff’s order covers this. What the person wants, now and before, still "
                  "counts.");
    case ConsentBy::Parent:
        return tr("Only for somebody under 16 who does not understand the question well enough.");
    case ConsentBy::NobodyCould:
        return tr("Only what is for their good and could not be had with less. Write why, and ask again "
                  "within a year.");
    }
    return {};
}

void ConsentsPage::choose(int thing)
{
    const auto all = list();
    if (thing < 0 || thing >= int(all.size()))
        return;
    const Thing &one = all[size_t(thing)];
    clear();
    m_matter = int(std::ranges::find(Consents, one.to) - Consents.begin());
    m_whom = one.whom;
    emit formChanged();
}

QString ConsentsPage::whatIsMissing() const
{
    if (m_matter < 0 || m_matter >= int(Consents.size()))
        return tr("Choose what it is about.");
    if (takesName() && m_name.trimmed().isEmpty())
        return tr("Write the name of who said it for them.");
    if (by() == ConsentBy::NobodyCould && m_words.trimmed().isEmpty())
        return tr("Write why it is for their good.");
    if (by() == ConsentBy::NobodyCould && m_answer == 0 && MonthsToAsk.at(size_t(m_length)) == 0)
        return tr("Choose when they are asked again.");
    if (isTooLong(m_words + m_name + m_whom))
        return tr("This is too long to send. It is safe here. Make it shorter.");
    return {};
}

Consent ConsentsPage::written() const
{
    Consent consent;
    consent.to = Consents.at(size_t(m_matter));
    if (takesWhom())
        consent.whom = m_whom.simplified();
    consent.no = m_answer == 1;
    consent.by = by();
    if (takesName())
        consent.name = m_name.simplified();
    if (takesWay())
        consent.how = ConsentHow(m_way + 1);
    consent.on = session()->plainTime().localDate(session()->now());
    if (const int months = MonthsToAsk.at(size_t(m_length)); months > 0 && !consent.no)
        consent.until = consent.on.addMonths(months);
    consent.said = m_words.trimmed();
    return consent;
}

bool ConsentsPage::save()
{
    if (!isOpen() || !loaded() || m_length < 0 || m_length >= int(MonthsToAsk.size()))
        return false;
    m_missing = whatIsMissing();
    if (!m_missing.isEmpty()) {
        emit changed();
        return false;
    }
    const Consent consent = written();
    const auto before = std::ranges::find_if(
        m_views, [&consent](const ConsentView &one) { return isSame(one, consent.to, consent.whom); });
    const bool isKnown = before != m_views.end();
    write({said(freshId(), QUuid(m_personId), isKnown ? before->entity : QUuid(), consent,
                isKnown ? before->standing : std::vector<QUuid>{})});
    clear();
    return true;
}

} // namespace doorstep
