#include "person_blocks.h"

#include "names.h"
#include "passport_words.h"
#include "readable.h"
#include "relation_words.h"

#include <algorithm>

namespace doorstep {

namespace {

QString joined(QStringList parts, const QString &between)
{
    for (QString &part : parts)
        part = part.trimmed();
    parts.removeAll(QString());
    return parts.join(between);
}

QString supportWords(MedicineLevel level)
{
    switch (level) {
    case MedicineLevel::Unknown:
        return {};
    case MedicineLevel::Self:
        return PersonBlocks::tr("Takes it alone");
    case MedicineLevel::Prompt:
        return PersonBlocks::tr("Carers remind");
    case MedicineLevel::Assist:
        return PersonBlocks::tr("Carers help");
    case MedicineLevel::Administer:
        return PersonBlocks::tr("Carers give it");
    }
    return {};
}

} // namespace

PersonBlocks::PersonBlocks(const PaperSource &source)
    : m_source(source)
    , m_time(source.occasion.zone, source.occasion.at)
{
}

void PersonBlocks::who(Paper &paper) const
{
    const Person &person = m_source.record.person;
    const QString between = QStringLiteral(" • ");
    paper.fact(tr("I am"), joined({person.name, person.pronouns}, between));
    if (person.callMe != person.name)
        paper.fact(tr("Please call me"), person.callMe);
    paper.fact(tr("Born"), m_time.date(person.dateOfBirth));
    paper.fact(tr("Language"), joined({readable(person.interpreter)}, between));
    paper.fact(tr("I live at"), joined({readable(person.address), person.postcode}, QStringLiteral(", ")));
    paper.fact(tr("My phone"), person.phone);
    const QString contact = m_source.occasion.nameOf(person.namedContact);
    paper.fact(tr("My care at home"),
               joined({m_source.occasion.agency, m_source.agency.officePhone,
                       contact.isEmpty() ? QString() : tr("ask for %1").arg(isolated(contact))},
                      between));
}

void PersonBlocks::line(Paper &paper, const LineView &line, bool mustKnow) const
{
    for (const LineVersion &version : line.current) {
        const QString small = joined({PassportWords::provenance(version.line),
                                      PassportWords::freshness(line, version, m_source.record.person, m_time),
                                      line.current.size() > 1 ? tr("there is another version") : QString()},
                                     QStringLiteral(" • "));
        paper.blocks.push_back({mustKnow ? PaperBlock::Look::MustKnow : PaperBlock::Look::Words,
                                {},
                                readable(version.line.said),
                                small});
    }
}

void PersonBlocks::mustKnow(Paper &paper) const
{
    bool any = false;
    for (const LineView &view : m_source.record.lines) {
        if (!isMustKnow(view))
            continue;
        if (!std::exchange(any, true))
            paper.heading(tr("You must know"));
        line(paper, view, true);
    }
}

void PersonBlocks::section(Paper &paper, Section section) const
{
    bool any = false;
    for (const LineView &view : m_source.record.lines) {
        if (isMustKnow(view) || view.current.front().line.section != section)
            continue;
        if (!std::exchange(any, true))
            paper.heading(section == Section::PleaseDo || section == Section::PleaseDoNot
                              ? PassportWords::shortTitle(section)
                              : PassportWords::title(section));
        line(paper, view, false);
    }
}

void PersonBlocks::circle(Paper &paper) const
{
    if (m_source.record.circle.empty())
        return;
    paper.heading(tr("Who to call"));
    std::vector<const CircleMember *> members;
    for (const auto &one : m_source.record.circle)
        members.push_back(&one.body);
    std::ranges::stable_sort(members, {}, [](const CircleMember *one) { return !one->emergency; });
    const QString between = QStringLiteral(" • ");
    for (const CircleMember *one : members)
        paper.fact(
            one->name.isEmpty() ? RelationWords::of(one->relation) : one->name,
            joined({one->phone, one->emergency ? tr("call first in an emergency") : QString(),
                    one->name.isEmpty() ? QString() : RelationWords::of(one->relation)},
                   between),
            joined({one->tasksTheyKeep.isEmpty() ? QString()
                                                 : tr("Helps with: %1").arg(readable(one->tasksTheyKeep)),
                    one->whenToCall.isEmpty() ? QString()
                                              : tr("When to call: %1").arg(readable(one->whenToCall))},
                   between));
}

void PersonBlocks::medicines(Paper &paper) const
{
    if (m_source.record.medicines.empty())
        return;
    paper.heading(tr("Medicines my carers know of"));
    const QString between = QStringLiteral(" • ");
    for (const auto &one : m_source.record.medicines) {
        const Medicine &medicine = one.body;
        QStringList times;
        for (const QTime &at : medicine.times)
            times.append(m_time.clock(
                QDateTime(m_time.now().toTimeZone(m_source.occasion.zone).date(), at, m_source.occasion.zone)
                    .toUTC()));
        paper.fact(medicine.name,
                   joined({medicine.strength, medicine.form, medicine.route,
                           medicine.asNeeded ? tr("when needed") : times.join(QStringLiteral(", "))},
                          between),
                   joined({supportWords(medicine.level),
                           medicine.stopOrReview.isValid()
                               ? tr("review on %1").arg(m_time.date(medicine.stopOrReview))
                               : QString()},
                          between));
    }
    paper.words(QString(), tr("This list may not be whole. Please ask the pharmacy or the GP."));
}

void PersonBlocks::goals(Paper &paper) const
{
    bool any = false;
    for (const auto &one : m_source.record.goals) {
        if (one.body.status == GoalStatus::Cancelled || one.body.status == GoalStatus::Completed)
            continue;
        if (!std::exchange(any, true))
            paper.heading(tr("What I want to do by myself again"));
        paper.words(readable(one.body.ownWords));
    }
}

QString PersonBlocks::madeFor() const
{
    const Occasion &occasion = m_source.occasion;
    return m_source.agency.officePhone.isEmpty()
        ? tr("Made for %1 on %2 by %3.")
              .arg(isolated(occasion.to), m_time.day(occasion.at), isolated(occasion.agency))
        : tr("Made for %1 on %2 by %3, %4.")
              .arg(isolated(occasion.to), m_time.day(occasion.at), isolated(occasion.agency),
                   isolated(m_source.agency.officePhone));
}

} // namespace doorstep
