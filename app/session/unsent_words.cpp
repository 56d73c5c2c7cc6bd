#include "unsent_words.h"

#include "note.h"
#include "passport.h"
#include "readable.h"
#include "saying.h"
#include "stay.h"
#include "visit.h"
#include "visit_words.h"

namespace doorstep {

namespace {

Kind kindOf(const UnsentThing &thing)
{
    return static_cast<Kind>(thing.records.front().kind);
}

template <class Body>
Body bodyOf(const Record &record)
{
    auto body = decodeBody<Body>(record.body);
    if (!body)
        return {};
    return *std::move(body);
}

} // namespace

QString UnsentWords::stepsTitle(const UnsentThing &thing)
{
    const int count = int(thing.records.size());
    return count == 1 ? tr("1 step at %1").arg(thing.person)
                      : tr("%n steps at %1", nullptr, count).arg(thing.person);
}

QString UnsentWords::stepsLine(const UnsentThing &thing)
{
    const auto rungWords = [](Rung rung) {
        switch (rung) {
        case Rung::BySelf:
            return tr("on their own");
        case Rung::Reminded:
            return tr("reminded");
        case Rung::Guided:
            return tr("guided");
        case Rung::HandsOn:
            return tr("hands-on");
        case Rung::NotToday:
            return tr("not today");
        case Rung::Unknown:
            break;
        }
        return tr("something else");
    };
    QStringList told;
    for (const Record &record : thing.records)
        told.append(rungWords(bodyOf<StepOutcome>(record).rung));
    QString line = told.join(tr(", ", "between the steps of a list"));
    if (!line.isEmpty())
        line[0] = line[0].toUpper();
    return line;
}

QString UnsentWords::noteTitle(const Record &record)
{
    switch (bodyOf<Note>(record).audience) {
    case NoteAudience::NextVisit:
        return tr("Note for the next visit");
    case NoteAudience::Office:
        return tr("Note for the office");
    case NoteAudience::Person:
        return tr("Note for the person");
    case NoteAudience::Unknown:
        break;
    }
    return tr("Note");
}

QString UnsentWords::title(const UnsentThing &thing)
{
    switch (kindOf(thing)) {
    case Kind::Arrived:
        return tr("Arrived at %1").arg(thing.person);
    case Kind::Left:
        return tr("Left %1").arg(thing.person);
    case Kind::RunningLate:
        return tr("Running late for %1").arg(thing.person);
    case Kind::NoAccess:
        return tr("Could not get in at %1").arg(thing.person);
    case Kind::Cancelled:
        return tr("Visit to %1 taken off").arg(thing.person);
    case Kind::StepOutcome:
        return stepsTitle(thing);
    case Kind::MedicineSupport:
        return tr("Medicine support at %1").arg(thing.person);
    case Kind::Note:
        return noteTitle(thing.records.front());
    case Kind::Concern:
        return tr("Concern about %1").arg(thing.person);
    case Kind::PassportLine:
        return tr("Words of %1").arg(thing.person);
    case Kind::LineAnswer:
        return tr("Answer of %1").arg(thing.person);
    case Kind::LineSettled:
        return tr("Two versions of a line of %1").arg(thing.person);
    case Kind::LineHeard:
        return tr("You heard what %1 said of their page").arg(thing.person);
    case Kind::PageRead:
        return tr("You read about %1").arg(thing.person);
    case Kind::PageOpened:
        return tr("You opened the page of %1 without a visit").arg(thing.person);
    case Kind::PageGiven:
        return tr("You gave away a copy about %1").arg(thing.person);
    case Kind::OfficeLooked:
        return tr("You looked at what is known of %1").arg(thing.person);
    case Kind::FiguresSeen:
        return tr("Why you looked at figures of a carer");
    case Kind::Consent:
        return tr("What %1 agrees to").arg(thing.person);
    case Kind::OnIt:
        return tr("You look after the visit to %1").arg(thing.person);
    case Kind::OnConcern:
        return (bodyOf<OnConcern>(thing.records.front()).done ? tr("You settled a concern about %1")
                                                              : tr("You look after a concern about %1"))
            .arg(thing.person);
    case Kind::VisitAnswer:
        return (bodyOf<VisitAnswer>(thing.records.front()).timeNotRight
                    ? tr("%1: this time is not right for me")
                    : tr("Answer about the visit to %1"))
            .arg(thing.person);
    case Kind::TimeHeard:
        return tr("Your answer to %1 about a time").arg(thing.person);
    case Kind::ChangeSeen:
        return thing.person.isEmpty() ? tr("You have seen a change of the rota")
                                      : tr("You have seen a change of the visit to %1").arg(thing.person);
    case Kind::Saying:
        return tr("What %1 says to somebody").arg(thing.person);
    case Kind::SayingAnswer:
        return tr("Your answer to %1").arg(thing.person);
    case Kind::Stay:
        return (bodyOf<Stay>(thing.records.front()).until.isValid() ? tr("%1 is home again")
                                                                    : tr("%1 is in hospital"))
            .arg(thing.person);
    case Kind::CardChoice:
        return tr("What %1 wants to know of their carers").arg(thing.person);
    case Kind::CardField:
        return tr("Your card");
    case Kind::TabletOrder:
        return tr("An order for a tablet");
    case Kind::Withdrawn:
        return thing.person.isEmpty() ? tr("Taken back") : tr("Taken back at %1").arg(thing.person);
    case Kind::Agency:
    case Kind::Worker:
    case Kind::WorkerContact:
    case Kind::Person:
    case Kind::CircleMember:
    case Kind::Slot:
    case Kind::Step:
    case Kind::Goal:
    case Kind::Reablement:
    case Kind::Medicine:
    case Kind::VisitPlan:
        break;
    }
    return thing.person.isEmpty() ? tr("Something you saved") : tr("Something about %1").arg(thing.person);
}

QString UnsentWords::line(const UnsentThing &thing)
{
    const Record &record = thing.records.front();
    switch (thing.state) {
    case RecordState::Held:
        return tr("The office has it and looks at it");
    case RecordState::Parked:
        return tr("Could not be read at the office. It stays here.");
    case RecordState::Saved:
    case RecordState::Sending:
    case RecordState::Acked:
        break;
    }
    if (is(record, Kind::StepOutcome))
        return stepsLine(thing);
    if (is(record, Kind::Note)) {
        const Note note = bodyOf<Note>(record);
        QStringList chips;
        for (const QString &chip : note.chips)
            chips.append(VisitWords::told(chip));
        return quotedReadable(note.said.isEmpty() ? chips.join(u", ") : note.said);
    }
    if (is(record, Kind::Concern))
        return quotedReadable(bodyOf<Concern>(record).said);
    if (is(record, Kind::OnConcern))
        if (const QString said = bodyOf<OnConcern>(record).said; !said.isEmpty())
            return quotedReadable(said);
    if (is(record, Kind::PageOpened))
        return quotedReadable(bodyOf<PageOpened>(record).reason);
    if (is(record, Kind::Saying))
        if (const QString said = bodyOf<Saying>(record).said; !said.isEmpty())
            return quotedReadable(said);
    if (is(record, Kind::PassportLine))
        return quotedReadable(bodyOf<PassportLine>(record).said);
    if (is(record, Kind::RunningLate))
        return tr("%n minutes", nullptr, bodyOf<RunningLate>(record).minutes);
    return tr("Kept as you tapped");
}

QString UnsentWords::glyph(const UnsentThing &thing)
{
    switch (kindOf(thing)) {
    case Kind::Arrived:
    case Kind::Left:
        return QStringLiteral("door");
    case Kind::NoAccess:
        return QStringLiteral("door-cross");
    case Kind::RunningLate:
        return QStringLiteral("late");
    case Kind::Cancelled:
        return QStringLiteral("cross");
    case Kind::StepOutcome:
        return QStringLiteral("stairs");
    case Kind::Note:
    case Kind::VisitAnswer:
        return QStringLiteral("pencil");
    case Kind::Concern:
        return QStringLiteral("alert");
    case Kind::PassportLine:
    case Kind::LineAnswer:
    case Kind::LineHeard:
    case Kind::Saying:
    case Kind::SayingAnswer:
    case Kind::TimeHeard:
    case Kind::CardChoice:
    case Kind::Consent:
        return QStringLiteral("speech");
    case Kind::LineSettled:
        return QStringLiteral("two-versions");
    case Kind::PageRead:
    case Kind::PageOpened:
    case Kind::PageGiven:
    case Kind::OfficeLooked:
        return QStringLiteral("book");
    case Kind::ChangeSeen:
        return QStringLiteral("check");
    case Kind::OnIt:
    case Kind::OnConcern:
    case Kind::CardField:
    case Kind::FiguresSeen:
    case Kind::Stay:
        return QStringLiteral("person");
    case Kind::TabletOrder:
        return QStringLiteral("tablet");
    case Kind::Withdrawn:
        return QStringLiteral("undo");
    case Kind::MedicineSupport:
    case Kind::Agency:
    case Kind::Worker:
    case Kind::WorkerContact:
    case Kind::Person:
    case Kind::CircleMember:
    case Kind::Slot:
    case Kind::Step:
    case Kind::Goal:
    case Kind::Reablement:
    case Kind::Medicine:
    case Kind::VisitPlan:
        break;
    }
    return QStringLiteral("tablet-check");
}

} // namespace doorstep
