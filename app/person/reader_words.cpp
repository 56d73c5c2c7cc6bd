#include "reader_words.h"

#include "readable.h"

namespace doorstep {

namespace {

QString toThem(Role role)
{
    switch (role) {
    case Role::Unknown:
        return {};
    case Role::HomeCarer:
    case Role::ReablementCarer:
        return ReaderWords::tr("your carer");
    case Role::Supervisor:
    case Role::Coordinator:
        return ReaderWords::tr("from the office");
    case Role::Nurse:
        return ReaderWords::tr("your nurse");
    case Role::OccupationalTherapist:
        return ReaderWords::tr("your occupational therapist");
    case Role::Physiotherapist:
        return ReaderWords::tr("your physiotherapist");
    case Role::SocialWorker:
        return ReaderWords::tr("your social worker");
    case Role::PersonalAssistant:
        return ReaderWords::tr("your assistant");
    }
    return {};
}

QString who(const Worker *worker)
{
    if (!worker || worker->name.isEmpty())
        return ReaderWords::tr("Somebody from the care team");
    const QString role = toThem(worker->role);
    //: Who read the page, and what they are to the person: Tom Reid, your carer,
    return role.isEmpty() ? isolated(worker->name)
                          : ReaderWords::tr("%1, %2,", "who, and what they are to the person")
                                .arg(isolated(worker->name), role);
}

QString day(const PageReader &reader, const PlainTime &time)
{
    const qint64 ago = reader.day.daysTo(time.localDate(time.now()));
    return ago == 0 || ago == 1 ? time.dayNear(reader.at)
                                //: On a day: on Tuesday 3 March
                                : ReaderWords::tr("on %1", "a day").arg(time.day(reader.at));
}

QString listed(const QStringList &things)
{
    QString list = things.value(0);
    for (qsizetype i = 1; i < things.size(); ++i)
        list = (i + 1 == things.size() ? ReaderWords::tr("%1 and %2", "the last of a list")
                                       : ReaderWords::tr("%1, %2", "in a list"))
                   .arg(list, things[i]);
    return list;
}

QString thingsOfThem(const std::vector<Looked> &looked)
{
    QStringList things;
    for (const Looked what : looked)
        things.append(what == Looked::Visits          ? ReaderWords::tr("your visits")
                          : what == Looked::Promises  ? ReaderWords::tr("how we kept our promises to you")
                          : what == Looked::GettingOn ? ReaderWords::tr("how you get on")
                                                      : ReaderWords::tr("your page"));
    return listed(things);
}

QString thingsForOffice(const std::vector<Looked> &looked)
{
    QStringList things;
    for (const Looked what : looked)
        things.append(what == Looked::Visits          ? ReaderWords::tr("the visit log")
                          : what == Looked::Promises  ? ReaderWords::tr("how promises were kept")
                          : what == Looked::GettingOn ? ReaderWords::tr("how they get on")
                                                      : ReaderWords::tr("this page"));
    return listed(things);
}

} // namespace

QString ReaderWords::told(const PageReader &reader, const Worker *worker, const PlainTime &time)
{
    const QString on = day(reader, time);
    if (reader.given)
        return reader.givenTo.trimmed().isEmpty()
            ? tr("The office gave away a copy of your page %1.", "day").arg(on)
            : tr("The office gave a copy of your page to %1 %2.", "whom, day")
                  .arg(isolated(reader.givenTo.trimmed()), on);
    if (!reader.looked.empty())
        //: Lesley Gray, from the office, looked at your page and your visits on Monday 2 March.
        return tr("%1 looked at %2 %3.", "who, what, day").arg(who(worker), thingsOfThem(reader.looked), on);
    const QString words = reader.withoutVisit ? tr("%1 opened your page %2, without a visit.", "who, day")
        : reader.times == 1                   ? tr("%1 read your page %2.", "who, day")
                            : tr("%1 read your page %n times %2.", "who, day", reader.times);
    return words.arg(who(worker), on);
}

QString ReaderWords::toldOffice(const PageReader &reader, const QString &name, const PlainTime &time)
{
    const QString on = day(reader, time);
    if (reader.given)
        return reader.givenTo.trimmed().isEmpty()
            ? tr("A copy was given away %1.", "day").arg(on)
            : tr("A copy was given to %1 %2.", "whom, day").arg(isolated(reader.givenTo.trimmed()), on);
    const QString whoRead = name.isEmpty() ? tr("Somebody whose account is gone") : isolated(name);
    if (!reader.looked.empty())
        return tr("%1 looked at %2 %3.", "who, what, day").arg(whoRead, thingsForOffice(reader.looked), on);
    const QString words = reader.withoutVisit ? tr("%1 opened this page %2, without a visit.", "who, day")
        : reader.times == 1                   ? tr("%1 read this page %2.", "who, day")
                            : tr("%1 read this page %n times %2.", "who, day", reader.times);
    return words.arg(whoRead, on);
}

QString ReaderWords::reason(const PageReader &reader)
{
    if (!reader.withoutVisit)
        return {};
    const QString why = reader.reason.trimmed();
    return why.isEmpty() ? tr("They did not write why.") : tr("They wrote: %1").arg(quotedReadable(why));
}

QString ReaderWords::unknown(const PageReader &reader, const Worker *worker)
{
    const bool named = worker && !worker->name.isEmpty();
    return named || reader.given ? QString() : tr("Their name is not here. The office can tell you.");
}

} // namespace doorstep
