#include "before_page.h"

#include "names.h"
#include "passport_words.h"
#include "picture_intake.h"
#include "promise.h"
#include "read_aloud.h"
#include "readable.h"

namespace doorstep {

namespace {

const LineVersion *versionOf(const VisitSheet &sheet, const DoorFact &fact)
{
    const auto line = std::ranges::find(sheet.about.lines, fact.line, &LineView::id);
    if (line == sheet.about.lines.end())
        return nullptr;
    const auto version = std::ranges::find(line->current, fact.record, &LineVersion::record);
    return version == line->current.end() ? nullptr : &*version;
}

} // namespace

BeforePage::BeforePage(QObject *parent)
    : SessionPage(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &BeforePage::recordReading);
}

void BeforePage::setVisitId(const QString &id)
{
    if (m_visitId == id)
        return;
    m_visitId = id;
    emit visitIdChanged();
    reloadSoon();
}

void BeforePage::setShown(bool shown)
{
    if (m_shown == shown)
        return;
    m_shown = shown;
    emit shownChanged();
    watch();
}

QString BeforePage::personId() const
{
    return m_sheet ? m_sheet->visit.person.toString(QUuid::WithoutBraces) : QString();
}

QString BeforePage::personName() const
{
    return m_sheet ? m_sheet->about.person.name : QString();
}

QString BeforePage::callName() const
{
    return m_sheet ? callNameOf(m_sheet->about.person) : QString();
}

QString BeforePage::callMe() const
{
    return m_sheet && !m_sheet->about.person.callMe.isEmpty()
        ? tr("Call me %1").arg(isolated(m_sheet->about.person.callMe))
        : QString();
}

QString BeforePage::timeWords() const
{
    if (!m_sheet || !isOpen())
        return {};
    const PlainTime time = session()->plainTime();
    const VisitPlan &plan = m_sheet->visit.plan;
    const QString range = time.range(plan.startsAt, plan.endsAt);
    const QString near = time.near(plan.startsAt);
    // Further off it is told as a time again: then only another day says something new.
    if (near == time.clock(plan.startsAt))
        return range;
    return tr("%1, %2", "8:15am to 9am, in 9 minutes").arg(range, near);
}

QString BeforePage::promiseWords() const
{
    if (!m_sheet || !m_sheet->slot || !isOpen())
        return {};
    const Period window = promisedWindow(*m_sheet->slot, m_sheet->visit, session()->zone());
    return tr("Promised %1").arg(session()->plainTime().range(window.from, window.until));
}

QString BeforePage::reasonWords() const
{
    return m_sheet && m_sheet->slot && !m_sheet->slot->reasonOwnWords.isEmpty()
        ? isolated(tr("“%1”").arg(m_sheet->slot->reasonOwnWords))
        : QString();
}

QString BeforePage::phone() const
{
    return m_sheet ? m_sheet->about.person.phone : QString();
}

QString BeforePage::address() const
{
    return m_sheet ? readable(m_sheet->about.person.address) : QString();
}

QString BeforePage::postcode() const
{
    return m_sheet ? m_sheet->about.person.postcode : QString();
}

QString BeforePage::accessNote() const
{
    return m_sheet ? readable(m_sheet->about.person.accessNote) : QString();
}

bool BeforePage::canArrive() const
{
    if (!m_sheet || !isOpen())
        return false;
    const bool mine = std::ranges::any_of(m_sheet->visit.arrivals, [this](const auto &told) {
        return told.putRightBy.isNull() && told.worker == session()->account();
    });
    const VisitState state = stateOf(m_sheet->visit);
    return !mine
        && (state == VisitState::Planned || state == VisitState::Here || state == VisitState::NoAccess);
}

void BeforePage::reload()
{
    if (m_visitId.isEmpty())
        return show(std::nullopt);
    ask([who = lookingNow(*session()),
         visit = QUuid(m_visitId)](Database &db) { return readVisitSheet(db, who, visit); },
        [this](std::optional<VisitSheet> sheet) { show(std::move(sheet)); });
}

void BeforePage::show(std::optional<VisitSheet> sheet)
{
    m_sheet = std::move(sheet);
    m_mustKnow.clear();
    m_facts.clear();
    m_askAbout.clear();
    m_passages.clear();
    m_lines.clear();
    if (m_sheet) {
        const auto page = beforeTheDoor(
            {m_sheet->about.lines, m_sheet->about.notes, m_sheet->about.person.accessNote, m_sheet->visit.id,
             m_sheet->visit.plan.startsAt, dateAt(session()->now(), session()->zone())});
        for (const DoorFact &fact : page.facts) {
            (fact.kind == FactKind::MustKnow ? m_mustKnow : m_facts).append(shownFact(fact));
            m_passages.append(passageOf(readable(fact.words), fact.language));
        }
        if (page.atTheDoor) // not read aloud: it may say where the key is
            m_facts.append(shownFact(*page.atTheDoor));
        if (page.askMeAbout)
            m_askAbout = page.askMeAbout->ownWords ? quotedReadable(page.askMeAbout->words)
                                                   : readable(page.askMeAbout->words);
        for (const DoorFact &fact : page.facts)
            if (fact.kind != FactKind::SinceLastVisit)
                m_lines.push_back(fact.line);
        if (page.askMeAbout)
            m_lines.push_back(page.askMeAbout->line);
    }
    emit changed();
    watch();
}

QVariantMap BeforePage::shownFact(const DoorFact &fact) const
{
    QString label;
    QString glyph;
    switch (fact.kind) {
    case FactKind::SinceLastVisit:
        label = tr("Since the last visit");
        glyph = QStringLiteral("history");
        break;
    case FactKind::AtTheDoor:
        label = tr("At the door");
        glyph = QStringLiteral("door");
        break;
    case FactKind::MustKnow:
    case FactKind::Line:
    case FactKind::AskMeAbout:
        label = PassportWords::shortTitle(fact.section);
        glyph = PassportWords::glyph(fact.section);
        break;
    }
    return {{QStringLiteral("label"), label},
            {QStringLiteral("glyph"), glyph},
            {QStringLiteral("text"),
             fact.words.isEmpty() && !fact.pictures.empty() ? tr("A picture") : readable(fact.words)},
            {QStringLiteral("pictures"), pictureNames(fact.pictures)},
            {QStringLiteral("source"), sourceOf(fact)},
            {QStringLiteral("own"), fact.ownWords}};
}

QStringList BeforePage::pictures() const
{
    QStringList names;
    for (const QVariant &fact : m_facts)
        names.append(fact.toMap().value(QStringLiteral("pictures")).toStringList());
    return names;
}

QString BeforePage::sourceOf(const DoorFact &fact) const
{
    const PlainTime time = session()->plainTime();
    if (fact.kind == FactKind::AtTheDoor)
        return {};
    if (fact.kind == FactKind::SinceLastVisit) {
        const QString who = fact.author == session()->account()
            ? tr("You")
            : firstNameOf(m_sheet->about.workers.value(fact.author).name);
        return who.isEmpty() ? time.when(fact.at) : tr("%1, %2", "who, when").arg(who, time.when(fact.at));
    }
    const LineVersion *version = versionOf(*m_sheet, fact);
    if (!version)
        return {};
    if (fact.needsCheck && fact.on.isValid())
        return tr("%1, not checked since %2")
            .arg(PassportWords::source(version->line, {}, m_sheet->about.person, time), time.date(fact.on));
    const QString source = PassportWords::source(version->line, fact.on, m_sheet->about.person, time);
    return fact.oneOfSeveral ? tr("%1. One of two versions").arg(source) : source;
}

bool BeforePage::alreadyRead() const
{
    return m_written == m_visitId
        || std::ranges::any_of(m_sheet->about.readings, [this](const Reading &reading) {
               return reading.worker == session()->account() && reading.read.visit == m_sheet->visit.id;
           });
}

void BeforePage::watch()
{
    if (!m_shown || !m_sheet || m_lines.empty() || alreadyRead())
        return m_timer.stop();
    if (!m_timer.isActive())
        m_timer.start(m_readAfter * 1000);
}

void BeforePage::recordReading()
{
    m_timer.stop();
    if (!m_shown || !m_sheet || m_lines.empty() || !isOpen() || alreadyRead())
        return;
    m_written = m_visitId;
    PageRead read;
    read.lines = m_lines;
    read.visit = m_sheet->visit.id;
    const std::vector<Said> all{said(freshId(), m_sheet->visit.person, {}, read)};
    write(all, [this, all] {
        m_written.clear();
        giveUp(all); // it is written again by itself
    });
}

} // namespace doorstep
