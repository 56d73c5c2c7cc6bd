#include "column.h"
#include "passport.h"
#include "person.h"
#include "worker.h"

namespace doorstep {

namespace {

void personName(Cell &cell, Draft<Person> &row)
{
    row.body.name = cell.name();
}

RowPlan sayPerson(const Draft<Person> &row)
{
    RowPlan plan;
    plan.opens = StreamKind::Person;
    plan.about = RowPlan::About::ItsStream;
    plan.say(row.body);
    return plan;
}

struct StaffRow {
    Worker worker;
    WorkerContact contact;
};

template <auto Member>
void worker(Cell &cell, Draft<StaffRow> &row)
{
    readCell(cell, row.body.worker.*Member);
}

void workerName(Cell &cell, Draft<StaffRow> &row)
{
    row.body.worker.name = cell.name();
}

void contactPhone(Cell &cell, Draft<StaffRow> &row)
{
    row.body.contact.phone = cell.text();
}

/// "37" or "37.5"; minutes, as the body has them.
void weekHours(Cell &cell, Draft<StaffRow> &row)
{
    constexpr double MostHours = 100;
    bool isNumber = false;
    const double hours = cell.value().toDouble(&isNumber);
    if (cell.isEmpty())
        return;
    if (!isNumber || !(hours >= 0 && hours <= MostHours))
        return cell.wrong(QStringLiteral("write hours like 37 or 37.5, at most 100"));
    row.body.worker.weekMinutes = qRound(hours * 60);
}

RowPlan sayStaff(const Draft<StaffRow> &row)
{
    RowPlan plan;
    plan.opens = StreamKind::Worker;
    plan.about = RowPlan::About::ItsStream;
    plan.say(row.body.worker);
    plan.say(row.body.contact);
    return plan;
}

/// The cell is the member, and part of what the row is about.
template <auto Member>
void topic(Cell &cell, Draft<typename MemberOf<decltype(Member)>::Body> &row)
{
    row.topic = cell.value();
    set<Member>(cell, row);
}

/// Somebody is known again by their name when what else is needed changes. Two of one name are two.
void nameInCircle(Cell &cell, Draft<CircleMember> &row)
{
    topic<&CircleMember::name>(cell, row);
    row.isApart = true;
}

void audience(Cell &cell, Draft<PassportLine> &row)
{
    set<&PassportLine::audience>(cell, row);
    if (cell.isEmpty())
        cell.warn(
            QStringLiteral("is empty, so that only the person reads the line, expected one of everyone, "
                           "carers, named, me_only"));
}

void picture(Cell &cell, Draft<PassportLine> &row)
{
    const Picture picture = cell.picture();
    row.body.pictureType = picture.type;
    row.body.picture = picture.bytes;
}

void ofLine(Cell &cell, Draft<LineAnswer> &row)
{
    row.another = cell.refWithin(LineRef, row.owner.stream);
}

void answeredBy(Cell &cell, Draft<LineAnswer> &row)
{
    row.body.byPerson = cell.value() == u"me";
    if (!row.body.byPerson)
        row.body.worker = cell.ref(StaffRef).entity;
}

FileTable staff()
{
    return table<StaffRow>({"staff", "staff", &StaffRef},
                           {{"staff_ref", Needed, ownRef<StaffRow>},
                            {"name", Needed, workerName},
                            {"role", Needed, worker<&Worker::role>},
                            {"phone", Optional, contactPhone},
                            {"languages", Optional, worker<&Worker::languages>},
                            {"started_on", Optional, worker<&Worker::startedOn>},
                            {"hours_a_week", Optional, weekHours}},
                           sayStaff);
}

FileTable people()
{
    return table<Person>({"people", "person", &PersonRef},
                         {{"person_ref", Needed, ownRef<Person>},
                          {"name", Needed, personName},
                          {"call_me", Optional, set<&Person::callMe>},
                          {"date_of_birth", Optional, set<&Person::dateOfBirth>},
                          {"pronouns", Optional, set<&Person::pronouns>},
                          {"address", Optional, set<&Person::address>},
                          {"postcode", Optional, set<&Person::postcode>},
                          {"phone", Optional, set<&Person::phone>},
                          {"access_note", Optional, set<&Person::accessNote>},
                          {"language", Optional, set<&Person::language>},
                          {"interpreter", Optional, set<&Person::interpreter>},
                          {"sds_option", Optional, set<&Person::sdsOption>},
                          {"named_contact_ref", Optional, setRef<&Person::namedContact, StaffRef>},
                          {"area", Optional, set<&Person::area>}},
                         sayPerson);
}

FileTable circle()
{
    return table<CircleMember>({"circle", "circle member"},
                               {{"person_ref", Needed, owner<CircleMember, PersonRef>},
                                {"name", Needed, nameInCircle},
                                {"relation", Needed, set<&CircleMember::relation>},
                                {"phone", Optional, set<&CircleMember::phone>},
                                {"tasks_they_keep", Optional, set<&CircleMember::tasksTheyKeep>},
                                {"when_to_call", Optional, set<&CircleMember::whenToCall>},
                                {"emergency", Optional, set<&CircleMember::emergency>}});
}

FileTable passport()
{
    return table<PassportLine>({"passport", "line", &LineRef},
                               {{"person_ref", Needed, owner<PassportLine, PersonRef>},
                                {"line_ref", Needed, ownRef<PassportLine>},
                                {"section", Needed, set<&PassportLine::section>},
                                {"text", Needed, set<&PassportLine::said>},
                                {"order", Optional, set<&PassportLine::order>},
                                {"said_by", Optional, set<&PassportLine::saidBy>},
                                {"supported_by", Optional, set<&PassportLine::supportedBy>},
                                {"how", Optional, set<&PassportLine::how>},
                                {"language", Optional, set<&PassportLine::language>},
                                {"said_on", Optional, set<&PassportLine::saidOn>},
                                {"last_confirmed_on", Optional, set<&PassportLine::lastConfirmedOn>},
                                {"must_know", Optional, set<&PassportLine::mustKnow>},
                                {"audience", Optional, audience},
                                {"audience_refs", Optional, setRefs<&PassportLine::named, StaffRef>},
                                {"picture", Optional, picture}});
}

FileTable cards()
{
    return table<CardField>({"cards", "card field"},
                            {{"staff_ref", Needed, owner<CardField, StaffRef>},
                             {"field", Needed, topic<&CardField::topic>},
                             {"text", Needed, set<&CardField::said>},
                             {"share", Optional, set<&CardField::share>},
                             {"chosen_person_refs", Optional, setRefs<&CardField::chosen, PersonRef>}});
}

FileTable confirms()
{
    return table<LineAnswer>({"confirms", "answer"},
                             {{"person_ref", Needed, owner<LineAnswer, PersonRef>},
                              {"line_ref", Needed, ofLine},
                              {"on", Needed, set<&LineAnswer::on>},
                              {"answer", Needed, set<&LineAnswer::answer>},
                              {"by", Optional, answeredBy}},
                             sayAbout<LineAnswer>);
}

} // namespace

std::vector<FileTable> peopleTables()
{
    return {staff(), people(), circle(), passport(), cards(), confirms()};
}

} // namespace doorstep
