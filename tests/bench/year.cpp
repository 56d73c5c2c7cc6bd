#include "year.h"

#include "person_year.h"
#include "stream_teller.h"

#include "agency.h"
#include "worker.h"

using namespace doorstep;

namespace {

constexpr qint64 LongAgoMs = WorkTodayMs - 399 * DayMs;

Year::Stream workerStream(const QUuid &id, const QString &name, Role role)
{
    StreamTeller teller(id, StreamAbout::Worker, 0);
    Worker worker;
    worker.name = name;
    worker.role = role;
    teller.say(asOffice(), LongAgoMs, id, worker);
    return teller.take();
}

} // namespace

QUuid Year::agency()
{
    return madeUpId("agency");
}

QUuid Year::supervisor()
{
    return madeUpId("supervisor");
}

Writer Year::supervisorHere()
{
    return {supervisor(), madeUpId("supervisor's tablet")};
}

QUuid Year::carer(int number)
{
    return madeUpId("carer", number);
}

QUuid Year::person(int number)
{
    return madeUpId("person", number);
}

QString Year::rareWord()
{
    return QStringLiteral("shingles");
}

QString Year::frequentWord()
{
    return QStringLiteral("personal");
}

QString Year::otherFrequentWord()
{
    return QStringLiteral("clothes");
}

Year::Stream Year::stream(int nth) const
{
    if (nth == 0) {
        StreamTeller teller(agency(), StreamAbout::Agency, 0);
        Agency settings;
        settings.name = QStringLiteral("A year");
        settings.timeZone = "Europe/London";
        teller.say(asOffice(), LongAgoMs, agency(), settings);
        return teller.take();
    }
    if (nth == 1)
        return workerStream(supervisor(), QStringLiteral("Supervisor"), Role::Supervisor);
    nth -= 2;
    if (nth < m_size.carers)
        return workerStream(carer(nth), QStringLiteral("Carer %1").arg(nth), Role::HomeCarer);
    return personsYear(nth - m_size.carers, m_size);
}
