#include "care_json.h"

#include "day.h"
#include "json_parts.h"

#include <QJsonDocument>

namespace doorstep {

namespace {

class CareJson
{
public:
    CareJson(const CareRecord &record, const Occasion &occasion)
        : m_record(record)
        , m_occasion(occasion)
    {
    }

    QJsonObject document() const
    {
        return JsonObject()
            .put("doorstepExport", 1)
            .put("id", idText(m_occasion.id))
            .put("madeAt", time(m_occasion.at))
            .put("madeFor", m_occasion.to)
            .put("agency", m_occasion.agency)
            .put("linesLeftOut", m_record.leftOut)
            .put("person", person())
            .put("consents",
                 arrayOf(m_record.consents, [this](const ConsentView &one) { return consentOf(one); }))
            .put("circle", arrayOf(m_record.circle, circleMember))
            .put("aboutMe", arrayOf(m_record.lines, [this](const LineView &line) { return lineOf(line); }))
            .put("promises", arrayOf(m_record.promises, promise))
            .put("goals", arrayOf(m_record.goals, goal))
            .put("reablement", arrayOf(m_record.episodes, episode))
            .put("instructions", instructions())
            .put("visits", arrayOf(m_record.visits, [this](const Visit &visit) { return visitOf(visit); }))
            .put("notes", arrayOf(m_record.notes, [this](const NoteView &note) { return noteOf(note); }))
            .put("concerns",
                 arrayOf(m_record.concerns, [this](const InboxItem &one) { return concernOf(one); }))
            .put("hospitalStays",
                 arrayOf(m_record.stays,
                         [this](const StayView &one) {
                             return QJsonObject(JsonObject()
                                                    .put("id", idText(one.id))
                                                    .put("where", one.stay.where)
                                                    .put("from", time(one.stay.from))
                                                    .put("until", time(one.stay.until))
                                                    .put("by", name(one.author)));
                         }))
            .put("sayings",
                 arrayOf(m_record.sayings, [this](const SayingView &one) { return sayingOf(one); }))
            .put("readings",
                 arrayOf(m_record.readings,
                         [this](const Reading &one) {
                             return QJsonObject(
                                 deed(one.record, one.at, one.worker).put("visit", idText(one.read.visit)));
                         }))
            .put("openedWithoutVisit",
                 arrayOf(m_record.openings,
                         [this](const Opening &one) {
                             return QJsonObject(
                                 deed(one.record, one.at, one.worker).put("reason", one.reason));
                         }))
            .put("lookedAtByOffice",
                 arrayOf(m_record.looks,
                         [this](const OfficeLook &one) {
                             return QJsonObject(
                                 deed(one.record, one.at, one.worker).put("what", wordText(one.what)));
                         }))
            .put("copiesGiven", arrayOf(m_record.givings, [this](const Giving &one) {
                     return QJsonObject(deed(one.record, one.at, {}).put("to", one.to));
                 }));
    }

private:
    QString time(const QDateTime &at) const { return timeText(at, m_occasion.zone); }
    QString name(const QUuid &author) const { return m_occasion.nameOf(author); }

    JsonObject deed(const QUuid &record, const QDateTime &at, const QUuid &by) const
    {
        return JsonObject().put("id", idText(record)).put("at", time(at)).put("by", name(by));
    }

    QJsonObject person() const
    {
        const Person &person = m_record.person;
        return JsonObject()
            .put("id", idText(m_record.id))
            .put("name", person.name)
            .put("callMe", person.callMe)
            .put("dateOfBirth", dateText(person.dateOfBirth))
            .put("pronouns", person.pronouns)
            .put("address", person.address)
            .put("postcode", person.postcode)
            .put("phone", person.phone)
            .put("accessNote", person.accessNote)
            .put("language", person.language)
            .put("interpreter", person.interpreter)
            .put("sdsOption", wordText(person.sdsOption))
            .put("namedContact", name(person.namedContact))
            .put("area", person.area)
            .put("wouldRatherNotSeeCards", m_record.wouldRatherNot);
    }
    static QJsonObject circleMember(const Stated<CircleMember> &one)
    {
        return JsonObject()
            .put("id", idText(one.id))
            .put("name", one.body.name)
            .put("relation", wordText(one.body.relation))
            .put("phone", one.body.phone)
            .put("tasksTheyKeep", one.body.tasksTheyKeep)
            .put("whenToCall", one.body.whenToCall)
            .put("emergency", one.body.emergency);
    }
    QJsonObject consentOf(const ConsentView &one) const
    {
        return JsonObject()
            .put("record", idText(one.record))
            .put("to", wordText(one.to))
            .put("whom", one.whom)
            .put("answer", one.consent.no ? "no" : "yes")
            .put("saidBy", wordText(one.consent.by))
            .put("name", one.consent.name)
            .put("how", wordText(one.consent.how))
            .put("on", dateText(one.consent.on))
            .put("until", dateText(one.consent.until))
            .put("said", one.consent.said)
            .put("writtenAt", time(one.at))
            .put("writtenBy", name(one.author));
    }
    QJsonObject wording(const LineVersion &version) const
    {
        const PassportLine &line = version.line;
        QStringList readers;
        for (const QUuid &worker : line.named)
            readers.append(name(worker));
        return JsonObject()
            .put("record", idText(version.record))
            .put("said", line.said)
            .put("language", line.language)
            .put("saidBy", wordText(line.saidBy))
            .put("supportedBy", line.supportedBy)
            .put("how", wordText(line.how))
            .put("saidOn", dateText(line.saidOn))
            .put("mustKnow", line.mustKnow)
            .put("audience", wordText(line.audience))
            .put("named", QJsonArray::fromStringList(readers))
            .put("pictureType", line.pictureType)
            .put("picture", QString::fromLatin1(line.picture.toBase64()))
            .put("takenOut", line.takenOut)
            .put("writtenAt", time(version.writtenAt))
            .put("writtenBy", name(version.author));
    }
    QJsonObject lineOf(const LineView &line) const
    {
        const auto one = [this](const LineVersion &version) { return wording(version); };
        const Section section = line.current.front().line.section;
        return JsonObject()
            .put("id", idText(line.id))
            .put("section", wordText(section))
            .put("title", titleOf(section))
            .put("lastConfirmedOn", dateText(lastConfirmed(line)))
            .put("wordings", arrayOf(line.current, one))
            .put("earlierWordings", arrayOf(line.replaced, one))
            .put("answers", arrayOf(line.answers, [this](const GivenAnswer &given) {
                     const QUuid worker = given.answer.worker;
                     return QJsonObject(JsonObject()
                                            .put("answer", wordText(given.answer.answer))
                                            .put("on", dateText(given.on))
                                            .put("byPerson", given.answer.byPerson)
                                            .put("words", given.answer.words)
                                            .put("by", name(worker.isNull() ? given.author : worker)));
                 }));
    }
    static QJsonObject promise(const Stated<Slot> &one)
    {
        constexpr const char *Days[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
        QJsonArray days;
        for (int day = 0; day < 7; ++day)
            if ((one.body.weekdays & (1 << day)) != 0)
                days.append(QLatin1StringView(Days[day]));
        return JsonObject()
            .put("id", idText(one.id))
            .put("slot", wordText(one.body.slotKind))
            .put("weekdays", days)
            .put("promisedFrom", one.body.promisedFrom.toString(QStringLiteral("HH:mm")))
            .put("promisedTo", one.body.promisedTo.toString(QStringLiteral("HH:mm")))
            .put("minutes", one.body.minutes)
            .put("reasonOwnWords", one.body.reasonOwnWords)
            .put("agreedOn", dateText(one.body.agreedOn))
            .put("doubleUp", one.body.doubleUp)
            .put("intimate", one.body.intimate);
    }
    static QJsonObject goal(const Stated<Goal> &one)
    {
        return JsonObject()
            .put("id", idText(one.id))
            .put("ownWords", one.body.ownWords)
            .put("measure", one.body.measure)
            .put("start", one.body.start)
            .put("target", one.body.target)
            .put("status", wordText(one.body.status));
    }
    static QJsonObject episode(const Stated<Reablement> &one)
    {
        return JsonObject()
            .put("id", idText(one.id))
            .put("start", dateText(one.body.start))
            .put("plannedEnd", dateText(one.body.plannedEnd))
            .put("referrer", one.body.referrer)
            .put("reason", one.body.reason);
    }
    static QJsonObject stepOf(const Stated<Step> &one)
    {
        QJsonArray kinds;
        for (const SlotKind kind : one.body.slotKinds)
            kinds.append(wordText(kind));
        QJsonArray levels;
        for (const DayLevel level : one.body.dayLevels)
            levels.append(wordText(level));
        return JsonObject()
            .put("id", idText(one.id))
            .put("type", "step")
            .put("title", one.body.title)
            .put("kind", wordText(one.body.stepKind))
            .put("slots", kinds)
            .put("goal", idText(one.body.goal))
            .put("sayThis", one.body.sayThis)
            .put("waitSeconds", one.body.waitSeconds)
            .put("order", one.body.order)
            .put("mustOrder", one.body.mustOrder)
            .put("intimate", one.body.intimate)
            .put("dayLevels", levels);
    }
    static QJsonObject medicineOf(const Stated<Medicine> &one)
    {
        QJsonArray times;
        for (const QTime &at : one.body.times)
            times.append(at.toString(QStringLiteral("HH:mm")));
        return JsonObject()
            .put("id", idText(one.id))
            .put("type", "medicine")
            .put("name", one.body.name)
            .put("level", wordText(one.body.level))
            .put("form", one.body.form)
            .put("strength", one.body.strength)
            .put("route", one.body.route)
            .put("times", times)
            .put("asNeeded", one.body.asNeeded)
            .put("start", dateText(one.body.start))
            .put("stopOrReview", dateText(one.body.stopOrReview))
            .put("allergiesChecked", one.body.allergiesChecked);
    }
    QJsonArray instructions() const
    {
        QJsonArray all = arrayOf(m_record.steps, stepOf);
        for (const QJsonValue medicine : arrayOf(m_record.medicines, medicineOf))
            all.append(medicine);
        return all;
    }

    template <class Body>
    JsonObject toldOf(const Told<Body> &told) const
    {
        return JsonObject()
            .put("record", idText(told.record))
            .put("at", time(told.at))
            .put("by", name(told.worker))
            .put("writtenBy", told.author == told.worker ? QString() : name(told.author))
            .put("putRightBy", idText(told.putRightBy));
    }
    QJsonArray activities(const Visit &visit) const
    {
        QJsonArray all = arrayOf(visit.outcomes, [this](const Told<StepOutcome> &told) {
            const JsonObject action =
                toldOf(told).put("rung", wordText(told.body.rung)).put("reason", wordText(told.body.reason));
            return QJsonObject(
                JsonObject().put("instruction", idText(told.body.step)).put("action", QJsonObject(action)));
        });
        for (const Told<MedicineSupport> &told : visit.medicines) {
            const JsonObject action = toldOf(told)
                                          .put("what", wordText(told.body.what))
                                          .put("result", wordText(told.body.result))
                                          .put("reason", told.body.reason);
            all.append(QJsonObject(JsonObject()
                                       .put("instruction", idText(told.body.medicine))
                                       .put("action", QJsonObject(action))));
        }
        return all;
    }
    QJsonObject visitOf(const Visit &visit) const
    {
        QStringList staff;
        for (const QUuid &worker : visit.plan.staff)
            staff.append(name(worker));
        return JsonObject()
            .put("id", idText(visit.id))
            .put("plannedStart", time(visit.plan.startsAt))
            .put("plannedEnd", time(visit.plan.endsAt))
            .put("promise", idText(visit.plan.slot))
            .put("staff", QJsonArray::fromStringList(staff))
            .put("service", visit.plan.service)
            .put("noteForStaff", visit.plan.noteForStaff)
            .put("takenOff", visit.takenOff)
            .put("arrived",
                 arrayOf(visit.arrivals,
                         [this](const Told<Arrived> &told) {
                             return QJsonObject(toldOf(told)
                                                    .put("evidence", wordText(told.body.evidence))
                                                    .put("reason", told.body.reason));
                         }))
            .put("left",
                 arrayOf(visit.departures,
                         [this](const Told<Left> &told) {
                             return QJsonObject(toldOf(told)
                                                    .put("evidence", wordText(told.body.evidence))
                                                    .put("reason", told.body.reason)
                                                    .put("whyShorter", wordText(told.body.whyShorter))
                                                    .put("howWasToday", wordText(told.body.howWasToday)));
                         }))
            .put("runningLate",
                 arrayOf(visit.lates,
                         [this](const Told<RunningLate> &told) {
                             return QJsonObject(toldOf(told)
                                                    .put("minutes", told.body.minutes)
                                                    .put("toldPerson", told.body.toldPerson)
                                                    .put("reason", told.body.reason));
                         }))
            .put("noAccess",
                 arrayOf(visit.noAccess,
                         [this](const Told<NoAccess> &told) {
                             return QJsonObject(toldOf(told).put("reason", told.body.reason));
                         }))
            .put("cancelled",
                 arrayOf(visit.cancellations,
                         [this](const Told<Cancelled> &told) {
                             return QJsonObject(toldOf(told).put("reason", told.body.reason));
                         }))
            .put("lookedAfter",
                 arrayOf(visit.onIt,
                         [this](const Told<OnIt> &told) {
                             return QJsonObject(toldOf(told).put("said", told.body.said));
                         }))
            .put("answers",
                 arrayOf(visit.answers,
                         [this](const Told<VisitAnswer> &told) {
                             return QJsonObject(toldOf(told)
                                                    .put("said", told.body.said)
                                                    .put("timeNotRight", told.body.timeNotRight)
                                                    .put("planned", time(told.body.planned)));
                         }))
            .put("timesHeard",
                 arrayOf(visit.timesHeard,
                         [this](const Told<TimeHeard> &told) {
                             QJsonArray records;
                             for (const QUuid &record : told.body.records)
                                 records.append(idText(record));
                             return QJsonObject(
                                 toldOf(told).put("answers", records).put("said", told.body.said));
                         }))
            .put("changesSeen",
                 arrayOf(visit.changesSeen,
                         [this](const Told<ChangeSeen> &told) { return QJsonObject(toldOf(told)); }))
            .put("activities", activities(visit));
    }
    QJsonObject noteOf(const NoteView &note) const
    {
        QJsonArray chips;
        for (const QString &chip : note.note.chips)
            chips.append(chip);
        return JsonObject()
            .put("id", idText(note.id))
            .put("at", time(note.at))
            .put("by", name(note.worker))
            .put("visit", idText(note.note.visit))
            .put("said", note.note.said)
            .put("chips", chips)
            .put("audience", wordText(note.note.audience))
            .put("handover", note.note.handover);
    }
    QJsonObject sayingOf(const SayingView &one) const
    {
        return deed(one.record, one.at, one.author)
            .put("what", wordText(one.saying.what))
            .put("said", one.saying.said)
            .put("to", one.saying.to.isNull() ? QStringLiteral("the office") : name(one.saying.to))
            .put("answers", arrayOf(one.answers, [this](const AnsweredSaying &answer) {
                     return QJsonObject(deed(answer.record, answer.at, answer.author)
                                            .put("answer", wordText(answer.answer.answer))
                                            .put("said", answer.answer.said));
                 }));
    }
    static const char *actText(InboxAct act)
    {
        if (act == InboxAct::Saw)
            return "seen";
        return act == InboxAct::TookBack ? "taken_back" : "settled";
    }
    QJsonObject concernOf(const InboxItem &one) const
    {
        return deed(one.id, one.at, one.author)
            .put("visit", idText(one.concern.visit))
            .put("said", one.concern.said)
            .put("urgency", wordText(one.concern.urgency))
            .put("answers", arrayOf(one.steps, [this](const InboxStep &step) {
                     return QJsonObject(deed(step.record, step.at, step.by)
                                            .put("act", actText(step.act))
                                            .put("said", step.said));
                 }));
    }

    const CareRecord &m_record;
    const Occasion &m_occasion;
};

} // namespace

QByteArray careJson(const CareRecord &record, const Occasion &occasion)
{
    return QJsonDocument(CareJson(record, occasion).document()).toJson(QJsonDocument::Indented);
}

} // namespace doorstep
