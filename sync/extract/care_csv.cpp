#include "care_csv.h"

#include "day.h"
#include "json_parts.h"
#include "who_came.h"

namespace doorstep {

namespace {

class Tables
{
public:
    Tables(const CareRecord &record, const Occasion &occasion)
        : m_record(record)
        , m_occasion(occasion)
    {
    }

    std::vector<CopyFile> all() const
    {
        return {aboutMe(), visits(), outcomes(), medicines(), notes(), concerns(), readers()};
    }

private:
    QString time(const QDateTime &at) const
    {
        return at.isValid() ? at.toTimeZone(m_occasion.zone).toString(QStringLiteral("yyyy-MM-dd HH:mm"))
                            : QString();
    }
    QString name(const QUuid &author) const { return m_occasion.nameOf(author); }
    static QString yes(bool is) { return is ? QStringLiteral("yes") : QString(); }

    CopyFile aboutMe() const
    {
        CsvTable table("about_me",
                       "section said said_by how said_on last_confirmed_on must_know audience "
                       "written_at written_by standing");
        for (const LineView &line : m_record.lines) {
            const auto put = [&](const LineVersion &version, const char *standing) {
                const PassportLine &said = version.line;
                table.row({exactTitleOf(said.section), said.said, wordText(said.saidBy), wordText(said.how),
                           dateText(said.saidOn), dateText(lastConfirmed(line)), yes(said.mustKnow),
                           wordText(said.audience), time(version.writtenAt), name(version.author),
                           QLatin1StringView(standing)});
            };
            for (const LineVersion &version : line.current)
                put(version, "now");
            for (const LineVersion &version : line.replaced)
                put(version, "earlier");
        }
        return table.take();
    }
    QString came(const Visit &visit) const
    {
        QStringList names;
        for (const QUuid &worker : whoCame(visit))
            names.append(name(worker));
        return names.join(QStringLiteral("; "));
    }
    QString planned(const Visit &visit) const
    {
        QStringList names;
        for (const QUuid &worker : visit.plan.staff)
            names.append(name(worker));
        return names.join(QStringLiteral("; "));
    }
    static QString stateText(const Visit &visit)
    {
        switch (stateOf(visit)) {
        case VisitState::Planned:
            return QStringLiteral("planned");
        case VisitState::Here:
            return QStringLiteral("here");
        case VisitState::Done:
            return QStringLiteral("done");
        case VisitState::NoAccess:
            return QStringLiteral("no_access");
        case VisitState::Cancelled:
            return QStringLiteral("cancelled");
        }
        return {};
    }
    CopyFile visits() const
    {
        CsvTable table("visits",
                       "visit planned_start planned_end planned_minutes planned_staff state came "
                       "arrived left minutes service");
        for (const Visit &visit : m_record.visits) {
            const auto here = leftAt(visit).isValid() ? minutesHere(visit, m_occasion.at) : std::nullopt;
            table.row({idText(visit.id), time(visit.plan.startsAt), time(visit.plan.endsAt),
                       QString::number(plannedMinutes(visit).count()), planned(visit), stateText(visit),
                       came(visit), time(arrivedAt(visit)), time(leftAt(visit)),
                       here ? QString::number(here->count()) : QString(), visit.plan.service});
        }
        return table.take();
    }
    QString stepTitle(const QUuid &id) const
    {
        const auto found = std::ranges::find(m_record.steps, id, &Stated<Step>::id);
        return found == m_record.steps.end() ? QString() : found->body.title;
    }
    QString medicineName(const QUuid &id) const
    {
        const auto found = std::ranges::find(m_record.medicines, id, &Stated<Medicine>::id);
        return found == m_record.medicines.end() ? QString() : found->body.name;
    }
    CopyFile outcomes() const
    {
        CsvTable table("outcomes", "visit at by step rung reason put_right");
        for (const Visit &visit : m_record.visits)
            for (const Told<StepOutcome> &told : visit.outcomes)
                table.row({idText(visit.id), time(told.at), name(told.worker), stepTitle(told.body.step),
                           wordText(told.body.rung), wordText(told.body.reason),
                           yes(!told.putRightBy.isNull())});
        return table.take();
    }
    CopyFile medicines() const
    {
        CsvTable table("medicines", "visit at by medicine what result reason put_right");
        for (const Visit &visit : m_record.visits)
            for (const Told<MedicineSupport> &told : visit.medicines)
                table.row({idText(visit.id), time(told.at), name(told.worker),
                           medicineName(told.body.medicine), wordText(told.body.what),
                           wordText(told.body.result), told.body.reason, yes(!told.putRightBy.isNull())});
        return table.take();
    }
    CopyFile notes() const
    {
        CsvTable table("notes", "visit at by said for handover");
        for (const NoteView &note : m_record.notes) {
            QStringList said;
            for (const QString &chip : note.note.chips)
                said.append(chip);
            if (!note.note.said.isEmpty())
                said.append(note.note.said);
            table.row({idText(note.note.visit), time(note.at), name(note.worker),
                       said.join(QStringLiteral("; ")), wordText(note.note.audience),
                       yes(note.note.handover)});
        }
        return table.take();
    }
    CopyFile concerns() const
    {
        CsvTable table("concerns", "at by said urgency answered_at answered_by answer");
        for (const InboxItem &one : m_record.concerns) {
            const QStringList asked{time(one.at), name(one.author), one.concern.said,
                                    wordText(one.concern.urgency)};
            if (one.steps.empty())
                table.row(asked + QStringList{{}, {}, {}});
            for (const InboxStep &step : one.steps)
                table.row(asked + QStringList{time(step.at), name(step.by), step.said});
        }
        return table.take();
    }
    CopyFile readers() const
    {
        CsvTable table("readers", "at who what why");
        for (const Reading &one : m_record.readings)
            table.row({time(one.at), name(one.worker), QStringLiteral("read"), {}});
        for (const Opening &one : m_record.openings)
            table.row({time(one.at), name(one.worker), QStringLiteral("opened without a visit"), one.reason});
        for (const OfficeLook &one : m_record.looks)
            table.row({time(one.at), name(one.worker), QStringLiteral("looked at it at the office"),
                       wordText(one.what)});
        for (const Giving &one : m_record.givings)
            table.row({time(one.at), one.to, QStringLiteral("was given a copy"), {}});
        return table.take();
    }

    const CareRecord &m_record;
    const Occasion &m_occasion;
};

} // namespace

std::vector<CopyFile> careTables(const CareRecord &record, const Occasion &occasion)
{
    return Tables(record, occasion).all();
}

} // namespace doorstep
