#include "fhir_bundle.h"

#include "day.h"
#include "json_parts.h"

#include <QJsonDocument>
#include <QLocale>

#include <array>

namespace doorstep {

namespace {

QString urn(const QUuid &id)
{
    return QStringLiteral("urn:uuid:") + idText(id);
}

/// The id of something that stands beside what has this one: the same each time.
QUuid beside(const QUuid &id, const char *what)
{
    return QUuid::createUuidV5(id, QByteArray(what));
}

QJsonObject textOnly(const QString &text)
{
    return JsonObject().put("text", text);
}

QJsonArray only(const QJsonObject &one)
{
    return one.isEmpty() ? QJsonArray() : QJsonArray{one};
}

QJsonObject coded(const char *system, const char *code, const QString &text = {})
{
    return JsonObject()
        .put("coding", only(JsonObject().put("system", system).put("code", code)))
        .put("text", text);
}

QJsonObject to(const QUuid &id, const QString &display = {})
{
    return JsonObject().put("reference", urn(id)).put("display", display);
}

QJsonObject languageOf(const QString &language)
{
    return JsonObject().put("coding",
                            only(JsonObject().put("system", "urn:ietf:bcp:47").put("code", language)));
}

/// "4 November 2026"
QString dayWords(const QDate &date)
{
    return QLocale::c().toString(date, QStringLiteral("d MMMM yyyy"));
}

QString escaped(const QString &text)
{
    return readableText(text).toHtmlEscaped();
}

QString paragraph(const QStringList &parts)
{
    QStringList said;
    for (const QString &part : parts)
        if (!part.trimmed().isEmpty())
            said.append(escaped(part));
    return QStringLiteral("<p>") + said.join(QStringLiteral("<br/>")) + QStringLiteral("</p>");
}

/// A part of the document: words for people, and what they were made from.
struct Part {
    QString title;
    QString html;
    QJsonArray entries;
};

QJsonObject sectionOf(const Part &part)
{
    const QString div = QStringLiteral("<div xmlns=\"http://www.w3.org/1999/xhtml\">%1</div>").arg(part.html);
    return JsonObject()
        .put("title", part.title)
        .put("text", JsonObject().put("status", "generated").put("div", div))
        .put("entry", part.entries);
}

const char *statusOf(GoalStatus status)
{
    switch (status) {
    case GoalStatus::Unknown:
    case GoalStatus::Active:
        return "active";
    case GoalStatus::Proposed:
        return "proposed";
    case GoalStatus::OnHold:
        return "on-hold";
    case GoalStatus::Completed:
        return "completed";
    case GoalStatus::Cancelled:
        return "cancelled";
    }
    return "active";
}

QString saidByText(const PassportLine &line)
{
    switch (line.saidBy) {
    case SaidBy::Unknown:
        return QStringLiteral("It is not known who said this");
    case SaidBy::Me:
        return QStringLiteral("I said this");
    case SaidBy::MeWithHelp:
        return line.supportedBy.isEmpty() ? QStringLiteral("I said this with help")
                                          : QStringLiteral("I said this with help from ") + line.supportedBy;
    case SaidBy::Family:
        return line.supportedBy.isEmpty() ? QStringLiteral("My family said this")
                                          : QStringLiteral("Said by ") + line.supportedBy;
    case SaidBy::Worker:
        return QStringLiteral("Staff wrote this");
    case SaidBy::Professional:
        return QStringLiteral("A professional wrote this");
    }
    return {};
}

QString consentTitle(const ConsentView &one)
{
    switch (one.to) {
    case ConsentTo::Unknown:
        break;
    case ConsentTo::PageToCarers:
        return QStringLiteral("My carers read my page");
    case ConsentTo::PageToHospital:
        return QStringLiteral("%1 reads my page")
            .arg(one.whom.isEmpty() ? QStringLiteral("A hospital") : one.whom);
    case ConsentTo::PageToFamily:
        return QStringLiteral("%1 reads my page")
            .arg(one.whom.isEmpty() ? QStringLiteral("My family") : one.whom);
    case ConsentTo::Pictures:
        return QStringLiteral("Pictures of me");
    }
    return {};
}

QString spokenBy(const Consent &consent)
{
    const QString name = consent.name.trimmed();
    const auto named = [&name](const char *role) {
        const QString who = QString::fromLatin1(role);
        return name.isEmpty() ? who : name + QStringLiteral(", ") + who;
    };
    switch (consent.by) {
    case ConsentBy::Unknown:
        return name.isEmpty() ? QStringLiteral("It is not known who") : name;
    case ConsentBy::Person:
        return QStringLiteral("I");
    case ConsentBy::Attorney:
        return named("welfare attorney");
    case ConsentBy::Guardian:
        return named("guardian");
    case ConsentBy::Parent:
        return named("parent");
    case ConsentBy::NobodyCould:
        return QStringLiteral("Nobody could say it; it was decided for my good");
    }
    return {};
}

class FhirBundle
{
public:
    FhirBundle(const CareRecord &record, const Occasion &occasion)
        : m_record(record)
        , m_occasion(occasion)
        , m_agency(beside(record.id, "agency"))
    {
    }

    QJsonObject document()
    {
        add(beside(m_record.id, "about-me"), composition(sections())); // comes first in a document
        add(m_record.id, patient());
        add(m_agency, start("Organization", m_agency).put("active", true).put("name", agencyName()));
        for (const Stated<CircleMember> &one : m_record.circle)
            add(one.id, related(one));
        for (const ConsentView &one : m_record.consents)
            add(one.record, consent(one));
        for (const Stated<Goal> &one : m_record.goals)
            add(one.id, goal(one));
        if (!m_record.promises.empty() || !m_record.steps.empty())
            add(beside(m_record.id, "plan"), carePlan());
        for (const Stated<Medicine> &one : m_record.medicines)
            add(one.id, medicine(one));
        for (const QJsonValue entry : std::as_const(m_lines))
            m_entries.append(entry);
        for (const QJsonValue entry : std::as_const(m_said))
            m_entries.append(entry);
        for (const QUuid &worker : m_workers)
            add(worker, start("Practitioner", worker).put("name", only(textOnly(m_occasion.nameOf(worker)))));
        return JsonObject()
            .put("resourceType", "Bundle")
            .put("id", idText(beside(m_occasion.id, "bundle")))
            .put("type", "document")
            .put("identifier",
                 JsonObject()
                     .put("system", "urn:ietf:rfc:3986")
                     .put("value", urn(beside(m_occasion.id, "bundle"))))
            .put("timestamp", time(m_occasion.at))
            .put("entry", m_entries);
    }

private:
    static JsonObject start(const char *type, const QUuid &id)
    {
        return JsonObject().put("resourceType", type).put("id", idText(id));
    }
    static QJsonObject entry(const QUuid &id, const QJsonObject &resource)
    {
        return JsonObject().put("fullUrl", urn(id)).put("resource", resource);
    }
    void add(const QUuid &id, const QJsonObject &resource) { m_entries.append(entry(id, resource)); }
    QString time(const QDateTime &at) const { return timeText(at, m_occasion.zone); }
    QString agencyName() const
    {
        return m_occasion.agency.isEmpty() ? QStringLiteral("The agency") : m_occasion.agency;
    }
    QString personName() const
    {
        return m_record.person.name.isEmpty() ? m_record.person.callMe : m_record.person.name;
    }
    QJsonObject self() const { return to(m_record.id, personName()); }
    /// Who wrote it down: the person, somebody in the book of names, or the agency.
    QJsonObject writer(const QUuid &author)
    {
        if (author == m_record.id)
            return self();
        if (m_occasion.workers.contains(author)) {
            if (!m_workers.contains(author))
                m_workers.append(author);
            return to(author, m_occasion.nameOf(author));
        }
        return to(m_agency, agencyName());
    }

    QJsonObject patient() const
    {
        const Person &person = m_record.person;
        QJsonArray names =
            only(JsonObject()
                     .put("use", person.name.isEmpty() ? QString() : QStringLiteral("official"))
                     .put("text", person.name));
        if (!person.callMe.isEmpty())
            names.append(QJsonObject(JsonObject().put("use", "usual").put("text", person.callMe)));
        const JsonObject interpreter = JsonObject()
                                           .put("url",
                                                "http://hl7.org/fhir/StructureDefinition/"
                                                "patient-interpreterRequired")
                                           .put("valueBoolean", !person.interpreter.isEmpty());
        return start("Patient", m_record.id)
            .put("extension", person.interpreter.isEmpty() ? QJsonArray() : only(interpreter))
            .put("identifier",
                 only(JsonObject().put("system", "urn:ietf:rfc:3986").put("value", urn(m_record.id))))
            .put("name", names)
            .put("telecom", phone(person.phone))
            .put("birthDate", dateText(person.dateOfBirth))
            .put("address",
                 only(JsonObject()
                          .put("text", person.address)
                          .put("district", person.area)
                          .put("postalCode", person.postcode)))
            .put("communication",
                 person.language.isEmpty()
                     ? QJsonArray()
                     : only(JsonObject().put("language", languageOf(person.language)).put("preferred", true)))
            .put("managingOrganization", to(m_agency, agencyName()));
    }
    static QJsonArray phone(const QString &number)
    {
        return number.isEmpty() ? QJsonArray()
                                : only(JsonObject().put("system", "phone").put("value", number));
    }
    QJsonObject related(const Stated<CircleMember> &one) const
    {
        QString relation = wordText(one.body.relation);
        relation.replace(u'_', u' ');
        QJsonArray relationship = only(textOnly(relation));
        if (one.body.emergency)
            relationship.append(coded("http://terminology.hl7.org/CodeSystem/v2-0131", "C",
                                      QStringLiteral("Emergency contact")));
        return start("RelatedPerson", one.id)
            .put("patient", self())
            .put("relationship", relationship)
            .put("name", only(textOnly(one.body.name)))
            .put("telecom", phone(one.body.phone));
    }
    QJsonObject goal(const Stated<Goal> &one) const
    {
        const QString measure = one.body.measure.isEmpty() ? one.body.ownWords : one.body.measure;
        const QString description = one.body.ownWords.isEmpty() ? measure : one.body.ownWords;
        return start("Goal", one.id)
            .put("lifecycleStatus", statusOf(one.body.status))
            .put("description", textOnly(description.isEmpty() ? QStringLiteral("A goal") : description))
            .put("subject", self())
            .put("target",
                 one.body.target.isEmpty() || measure.isEmpty()
                     ? QJsonArray()
                     : only(
                         JsonObject().put("measure", textOnly(measure)).put("detailString", one.body.target)))
            .put("expressedBy", self())
            .put("note",
                 one.body.start.isEmpty()
                     ? QJsonArray()
                     : only(textOnly(QStringLiteral("At the start: ") + one.body.start)));
    }
    QJsonObject consent(const ConsentView &one) const
    {
        const Consent &said = one.consent;
        const bool isOver = stateOf(one, dateAt(m_occasion.at, m_occasion.zone)) == ConsentState::AskAgain;
        const QJsonObject who =
            said.by == ConsentBy::Person ? self() : JsonObject().put("display", spokenBy(said));
        JsonObject provision = JsonObject()
                                   .put("type", said.no ? "deny" : "permit")
                                   .put("code", only(textOnly(consentTitle(one))));
        if (said.on.isValid() || said.until.isValid())
            provision.put("period",
                          JsonObject().put("start", dateText(said.on)).put("end", dateText(said.until)));
        return start("Consent", one.record)
            .put("status", isOver ? "inactive" : "active")
            .put("scope",
                 coded("http://terminology.hl7.org/CodeSystem/consentscope", "patient-privacy",
                       consentTitle(one)))
            .put("category", only(coded("http://loinc.org", "59284-0")))
            .put("patient", self())
            .put("dateTime", time(one.at))
            .put("performer", only(who))
            .put("organization", only(to(m_agency, agencyName())))
            .put("policyRule",
                 textOnly(QStringLiteral("What the person agreed to, as it is written down at the agency")))
            .put("provision", QJsonObject(provision));
    }
    Part consents() const
    {
        Part part{QStringLiteral("What I agreed to"), {}, {}};
        for (const ConsentView &one : m_record.consents) {
            const Consent &said = one.consent;
            QString answer = said.no ? QStringLiteral("No") : QStringLiteral("Yes");
            if (stateOf(one, dateAt(m_occasion.at, m_occasion.zone)) == ConsentState::AskAgain)
                answer = QStringLiteral("It is over, and to be asked again");
            part.html +=
                paragraph({consentTitle(one), answer, spokenBy(said),
                           said.on.isValid() ? QStringLiteral("Said on ") + dayWords(said.on) : QString(),
                           said.until.isValid() ? QStringLiteral("Until ") + dayWords(said.until) : QString(),
                           said.said});
            part.entries.append(to(one.record));
        }
        return part;
    }

    /// What the person would rather not be told: of the person, not of a visit.
    QString takeRatherNot(QJsonArray &entries)
    {
        const QUuid id = beside(m_record.id, "rather-not");
        const QString words = QStringLiteral("I would rather not be told what my carers tell of themselves.");
        m_said.append(entry(id,
                            start("Observation", id)
                                .put("status", "final")
                                .put("category",
                                     only(coded("http://terminology.hl7.org/CodeSystem/observation-category",
                                                "social-history")))
                                .put("code", textOnly(QStringLiteral("What I want to know of my carers")))
                                .put("subject", self())
                                .put("valueString", words)));
        entries.append(to(id));
        return paragraph({words});
    }
    static const char *standingOf(const Visit &visit)
    {
        const VisitState state = stateOf(visit);
        if (state == VisitState::Cancelled)
            return "cancelled";
        if (!visit.plan.startsAt.isValid() || !visit.plan.endsAt.isValid())
            return "proposed";
        switch (state) {
        case VisitState::Cancelled:
        case VisitState::Planned:
            break;
        case VisitState::Here:
            return "arrived";
        case VisitState::Done:
            return "fulfilled";
        case VisitState::NoAccess:
            return "noshow";
        }
        return "booked";
    }
    QJsonObject appointment(const Visit &visit)
    {
        QJsonArray participants = only(JsonObject().put("actor", self()).put("status", "accepted"));
        for (const QUuid &worker : visit.plan.staff)
            participants.append(
                QJsonObject(JsonObject().put("actor", writer(worker)).put("status", "accepted")));
        JsonObject appointment = start("Appointment", visit.id)
                                     .put("status", standingOf(visit))
                                     .put("description", "A visit of a carer");
        if (visit.plan.startsAt.isValid() && visit.plan.endsAt.isValid())
            appointment.put("start", time(visit.plan.startsAt)).put("end", time(visit.plan.endsAt));
        return appointment.put("participant", participants);
    }
    /// Something that was said about a visit, and who got it.
    void addSaid(const QUuid &id, const QUuid &visit, JsonObject said)
    {
        m_said.append(entry(id,
                            said.put("resourceType", "Communication")
                                .put("id", idText(id))
                                .put("status", "completed")
                                .put("subject", self())
                                .put("about", only(to(visit)))));
    }
    static QJsonArray payload(const QString &words) { return only(JsonObject().put("contentString", words)); }
    /// That a time is not right, what the office answers, and that a worker has seen how a visit changed.
    QString takeSaid(const Visit &visit, QJsonArray &entries)
    {
        QStringList told;
        const auto take = [&](const QUuid &id, const QString &words, JsonObject said) {
            addSaid(id, visit.id, std::move(said));
            entries.append(to(id));
            told.append(words);
        };
        for (const Told<VisitAnswer> &one : visit.answers) {
            if (!one.body.timeNotRight || !one.putRightBy.isNull())
                continue;
            const QString said = one.body.said.trimmed();
            const QString words =
                QStringLiteral("This time is not right for me.") + (said.isEmpty() ? said : u' ' + said);
            take(one.record, words,
                 JsonObject()
                     .put("sent", time(one.at))
                     .put("sender", writer(one.author))
                     .put("payload", payload(words)));
        }
        for (const Told<TimeHeard> &one : visit.timesHeard) {
            if (!one.putRightBy.isNull())
                continue;
            const QString said = one.body.said.trimmed();
            const QString words =
                QStringLiteral("The office has heard it.") + (said.isEmpty() ? said : u' ' + said);
            take(one.record, words,
                 JsonObject()
                     .put("sent", time(one.at))
                     .put("sender", writer(one.author))
                     .put("recipient", only(self()))
                     .put("payload", payload(words)));
        }
        for (const Told<ChangeSeen> &one : visit.changesSeen) {
            if (!one.putRightBy.isNull())
                continue;
            const QString name = m_occasion.nameOf(one.worker);
            const QString words = QStringLiteral("%1 has seen how this visit was changed.")
                                      .arg(name.isEmpty() ? QStringLiteral("The carer") : name);
            take(one.record, words,
                 JsonObject()
                     .put("received", time(one.at))
                     .put("recipient", only(writer(one.worker)))
                     .put("payload", payload(words)));
        }
        if (told.isEmpty())
            return {};
        m_said.append(entry(visit.id, appointment(visit)));
        const QString when = visit.plan.startsAt.isValid() ? QStringLiteral("The visit on ")
                + QLocale::c().toString(visit.plan.startsAt.toTimeZone(m_occasion.zone),
                                        QStringLiteral("d MMMM yyyy, HH:mm"))
                                                           : QStringLiteral("A visit");
        return paragraph(QStringList{when} + told);
    }
    Part said()
    {
        Part part{QStringLiteral("What was said of my visits"), {}, {}};
        if (m_record.wouldRatherNot)
            part.html += takeRatherNot(part.entries);
        for (const Visit &visit : m_record.visits)
            part.html += takeSaid(visit, part.entries);
        return part;
    }
    static QString promiseWords(const Slot &slot)
    {
        QString words = QStringLiteral("A visit (%1)").arg(wordText(slot.slotKind));
        if (slot.promisedFrom.isValid() && slot.promisedTo.isValid())
            words += QStringLiteral(", to begin from %1 to %2")
                         .arg(slot.promisedFrom.toString(QStringLiteral("HH:mm")),
                              slot.promisedTo.toString(QStringLiteral("HH:mm")));
        if (!slot.reasonOwnWords.isEmpty())
            words += QStringLiteral(". In my own words: ") + slot.reasonOwnWords;
        return words;
    }
    QJsonObject promise(const Stated<Slot> &one) const
    {
        constexpr const char *Days[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
        QJsonArray days;
        for (int day = 0; day < 7; ++day)
            if ((one.body.weekdays & (1 << day)) != 0)
                days.append(QLatin1StringView(Days[day]));
        const QString from = one.body.promisedFrom.toString(QStringLiteral("HH:mm:ss"));
        JsonObject repeat = JsonObject().put("dayOfWeek", days);
        if (one.body.minutes > 0)
            repeat.put("duration", one.body.minutes).put("durationUnit", "min");
        if (!from.isEmpty())
            repeat.put("timeOfDay", QJsonArray{from});
        const JsonObject detail = JsonObject()
                                      .put("status", "scheduled")
                                      .put("scheduledTiming", JsonObject().put("repeat", QJsonObject(repeat)))
                                      .put("description", promiseWords(one.body));
        return JsonObject().put("detail", QJsonObject(detail));
    }
    QJsonObject step(const Stated<Step> &one) const
    {
        const bool isGoalHere = std::ranges::any_of(
            m_record.goals, [&](const Stated<Goal> &goal) { return goal.id == one.body.goal; });
        const JsonObject detail =
            JsonObject()
                .put("code", textOnly(one.body.title))
                .put("goal", isGoalHere ? only(to(one.body.goal)) : QJsonArray())
                .put("status", "in-progress")
                .put("description",
                     one.body.sayThis.isEmpty() ? QString() : QStringLiteral("Say: ") + one.body.sayThis);
        return JsonObject().put("detail", QJsonObject(detail));
    }
    QJsonObject carePlan() const
    {
        QJsonArray activity;
        for (const Stated<Slot> &one : m_record.promises)
            activity.append(promise(one));
        for (const Stated<Step> &one : m_record.steps)
            activity.append(step(one));
        return start("CarePlan", beside(m_record.id, "plan"))
            .put("status", "active")
            .put("intent", "plan")
            .put("title", "Visits and what is done in them")
            .put("subject", self())
            .put("author", to(m_agency, agencyName()))
            .put("goal", arrayOf(m_record.goals, [](const Stated<Goal> &one) { return to(one.id); }))
            .put("activity", activity);
    }
    static QString nameOf(const Medicine &medicine)
    {
        QStringList name;
        for (const QString &part : {medicine.name, medicine.strength, medicine.form})
            if (!part.isEmpty())
                name.append(part);
        return name.isEmpty() ? QStringLiteral("A medicine without a name") : name.join(u' ');
    }
    QJsonObject medicine(const Stated<Medicine> &one) const
    {
        const Medicine &body = one.body;
        QJsonArray times;
        for (const QTime &at : body.times)
            times.append(at.toString(QStringLiteral("HH:mm:ss")));
        QString level = wordText(body.level);
        JsonObject dosage;
        if (!level.isEmpty())
            dosage.put("text", QStringLiteral("Support: ") + level);
        if (!times.isEmpty())
            dosage.put(
                "timing",
                QJsonObject(JsonObject().put("repeat", QJsonObject(JsonObject().put("timeOfDay", times)))));
        dosage.put("asNeededBoolean", body.asNeeded);
        if (!body.route.isEmpty())
            dosage.put("route", textOnly(body.route));
        const bool isOver = body.stopOrReview.isValid() && body.stopOrReview < m_occasion.at.date();
        return start("MedicationStatement", one.id)
            .put("status", isOver ? "unknown" : "active") // a review is due: it may go on
            .put("medicationCodeableConcept", textOnly(nameOf(body)))
            .put("subject", self())
            .put("effectivePeriod",
                 JsonObject().put("start", dateText(body.start)).put("end", dateText(body.stopOrReview)))
            .put("informationSource", to(m_agency, agencyName()))
            .put("dosage", only(dosage));
    }

    /// The line as an Observation and the word on who said it; what people read of it.
    QString takeLine(const LineView &view, const LineVersion &version)
    {
        const PassportLine &line = version.line;
        const QDate checked = lastConfirmed(view);
        QStringList about{saidByText(line)};
        if (line.saidOn.isValid())
            about.append(QStringLiteral("on ") + dayWords(line.saidOn));
        QString provenance = about.join(u' ');
        if (checked.isValid() && checked != line.saidOn)
            provenance += QStringLiteral("; last checked ") + dayWords(checked);
        QJsonArray category =
            only(coded("http://terminology.hl7.org/CodeSystem/observation-category", "social-history"));
        if (line.mustKnow)
            category.append(textOnly(QStringLiteral("You must know")));
        JsonObject observation = start("Observation", version.record)
                                     .put("language", line.language)
                                     .put("status", "final")
                                     .put("category", category)
                                     .put("code", textOnly(exactTitleOf(line.section)))
                                     .put("subject", self())
                                     .put("effectiveDateTime", dateText(line.saidOn))
                                     .put("issued", time(version.writtenAt));
        if (isOwnWords(line))
            observation.put("performer", only(self()));
        if (line.said.trimmed().isEmpty())
            observation.put("dataAbsentReason",
                            coded("http://terminology.hl7.org/CodeSystem/data-absent-reason", "unsupported",
                                  QStringLiteral("A picture, which is in Doorstep")));
        else
            observation.put("valueString", line.said);
        observation.put("note", only(textOnly(provenance)));
        m_lines.append(entry(version.record, observation));

        const QUuid id = beside(version.record, "provenance");
        constexpr const char *Roles = "http://terminology.hl7.org/CodeSystem/provenance-participant-type";
        QJsonArray agents =
            only(JsonObject()
                     .put("type", coded(Roles, "author"))
                     .put("who", isOwnWords(line) ? self() : JsonObject().put("display", saidByText(line))));
        if (version.author != m_record.id)
            agents.append(QJsonObject(
                JsonObject().put("type", coded(Roles, "enterer")).put("who", writer(version.author))));
        m_lines.append(entry(id,
                             start("Provenance", id)
                                 .put("target", only(to(version.record)))
                                 .put("recorded", time(version.writtenAt))
                                 .put("agent", agents)));

        const QString said = line.said.trimmed().isEmpty() ? QStringLiteral("(a picture)") : line.said;
        const QString words = isOwnWords(line) ? u'\u201c' + said + u'\u201d' : said;
        const QString exact = exactTitleOf(line.section);
        QString lead = exact == titleOf(line.section) ? QString() : exact + QStringLiteral(": ");
        if (line.mustKnow)
            lead.prepend(QStringLiteral("You must know. "));
        if (!lead.isEmpty())
            lead = QStringLiteral("<b>%1</b>").arg(lead);
        return QStringLiteral("<p>%1%2<br/>%3</p>").arg(lead, escaped(words), escaped(provenance));
    }
    std::vector<Part> aboutMe()
    {
        std::vector<Part> parts;
        for (const LineView &view : m_record.lines) {
            const QString title = titleOf(view.current.front().line.section);
            if (parts.empty() || parts.back().title != title)
                parts.push_back({title, {}, {}});
            for (const LineVersion &version : view.current) {
                parts.back().html += takeLine(view, version);
                parts.back().entries.append(to(version.record));
            }
        }
        return parts;
    }
    Part circle() const
    {
        Part part{QStringLiteral("People around me"), {}, {}};
        for (const Stated<CircleMember> &one : m_record.circle) {
            const CircleMember &member = one.body;
            QString relation = wordText(member.relation);
            relation.replace(u'_', u' ');
            if (member.emergency)
                relation += QStringLiteral(", to be called in an emergency");
            part.html += paragraph(
                {member.name, relation, member.phone,
                 member.tasksTheyKeep.isEmpty() ? QString()
                                                : QStringLiteral("They do: ") + member.tasksTheyKeep,
                 member.whenToCall.isEmpty() ? QString()
                                             : QStringLiteral("When to call: ") + member.whenToCall});
            part.entries.append(to(one.id));
        }
        return part;
    }
    Part goals() const
    {
        Part part{QStringLiteral("What I am working towards"), {}, {}};
        for (const Stated<Goal> &one : m_record.goals) {
            QString status = wordText(one.body.status);
            status.replace(u'_', u' ');
            part.html += paragraph({u'\u201c' + one.body.ownWords + u'\u201d', one.body.measure,
                                    QStringLiteral("At the start: %1. To reach: %2. Now: %3.")
                                        .arg(one.body.start, one.body.target, status)});
            part.entries.append(to(one.id));
        }
        return part;
    }
    Part visits() const
    {
        Part part{QStringLiteral("My visits"), {}, {}};
        for (const Stated<Slot> &one : m_record.promises)
            part.html += paragraph({promiseWords(one.body)});
        QStringList steps;
        for (const Stated<Step> &one : m_record.steps)
            steps.append(one.body.title);
        if (!steps.isEmpty())
            part.html += paragraph({QStringLiteral("What is done: ") + steps.join(QStringLiteral("; "))});
        if (!part.html.isEmpty())
            part.entries = only(to(beside(m_record.id, "plan")));
        return part;
    }
    Part medicines() const
    {
        Part part{QStringLiteral("My medicines"), {}, {}};
        for (const Stated<Medicine> &one : m_record.medicines) {
            QStringList times;
            for (const QTime &at : one.body.times)
                times.append(at.toString(QStringLiteral("HH:mm")));
            if (one.body.asNeeded)
                times.append(QStringLiteral("as needed"));
            const QString level = wordText(one.body.level);
            part.html += paragraph({nameOf(one.body), times.join(QStringLiteral(", ")),
                                    level.isEmpty() ? QString() : QStringLiteral("Support: ") + level});
            part.entries.append(to(one.id));
        }
        return part;
    }
    QJsonArray sections()
    {
        std::vector<Part> parts = aboutMe();
        for (Part &part : std::array{circle(), consents(), goals(), visits(), medicines(), said()})
            if (!part.entries.isEmpty())
                parts.push_back(std::move(part));
        return arrayOf(parts, sectionOf);
    }
    QJsonObject composition(const QJsonArray &sections) const
    {
        return start("Composition", beside(m_record.id, "about-me"))
            .put("identifier",
                 JsonObject().put("system", "urn:ietf:rfc:3986").put("value", urn(m_occasion.id)))
            .put("status", "final")
            .put("type", coded("http://loinc.org", "60591-5", QStringLiteral("About Me")))
            .put("subject", self())
            .put("date", time(m_occasion.at))
            .put("author", only(to(m_agency, agencyName())))
            .put("title", QStringLiteral("About me: %1").arg(personName()))
            .put("custodian", to(m_agency, agencyName()))
            .put("section", sections);
    }

    const CareRecord &m_record;
    const Occasion &m_occasion;
    QUuid m_agency;
    QJsonArray m_entries;
    QJsonArray m_lines; ///< entries of what the sections name
    QJsonArray m_said; ///< of the visits, and what the person would rather not be told
    QVector<QUuid> m_workers; ///< who is referred to
};

} // namespace

QByteArray fhirBundle(const CareRecord &record, const Occasion &occasion)
{
    return QJsonDocument(FhirBundle(record, occasion).document()).toJson(QJsonDocument::Indented);
}

} // namespace doorstep
