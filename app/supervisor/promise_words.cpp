#include "promise_words.h"

#include "names.h"
#include "readable.h"

#include <algorithm>

namespace doorstep {

namespace {

constexpr int MinutesOfHour = 60;
constexpr int MinutesOfDay = 24 * MinutesOfHour;
constexpr int Around = 30; ///< minutes that the strip shows on either side of all that is on it
constexpr int MostHours = 6; ///< lines of the clock, beside the two of the window
constexpr int HourRoom = 25; ///< a line nearer than this to the window's is left out: their words would touch
constexpr size_t MostFaces = 4; ///< told by name; all others together

int minutesOf(const QTime &time)
{
    return time.hour() * MinutesOfHour + time.minute();
}

QVariantMap named(const QString &name, int count, bool others)
{
    return {
        {QStringLiteral("name"), name}, {QStringLiteral("count"), count}, {QStringLiteral("others"), others}};
}

QString figure(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'f', 2) : PromiseWords::tr("not known");
}

} // namespace

PromiseWords::PromiseWords(PlainTime time, Period days)
    : m_time(std::move(time))
    , m_days(std::move(days))
    , m_first(m_time.localDate(m_days.from))
    , m_count(int(m_first.daysTo(m_time.localDate(m_days.until))))
{
}

QString PromiseWords::slotWord(SlotKind kind)
{
    switch (kind) {
    case SlotKind::Morning:
        return tr("Morning");
    case SlotKind::Lunch:
        return tr("Lunch");
    case SlotKind::Tea:
        return tr("Tea");
    case SlotKind::Bed:
        return tr("Bedtime");
    case SlotKind::Night:
        return tr("Night");
    case SlotKind::Check:
        return tr("Check");
    case SlotKind::Reablement:
        return tr("Reablement");
    case SlotKind::Unknown:
        break;
    }
    return tr("Visit");
}

PromiseListLine PromiseWords::line(const PromiseOfPerson &promise) const
{
    return {promise.slotId, promise.personName, slotWord(promise.slot.slotKind),
            //: kept of all: 2 of 28
            tr("%1 of %2").arg(promise.record.kept).arg(promise.record.of)};
}

QString PromiseWords::headline(const PromiseOfPerson &promise) const
{
    const QString name = isolated(firstNameOf(promise.personName));
    const auto told = [&](const QString &sentence) {
        return sentence.arg(name).arg(promise.record.kept).arg(promise.record.of);
    };
    switch (promise.slot.slotKind) {
    case SlotKind::Morning:
        return told(tr("%1’s morning promise was kept at %2 of %3 visits."));
    case SlotKind::Lunch:
        return told(tr("%1’s lunch promise was kept at %2 of %3 visits."));
    case SlotKind::Tea:
        return told(tr("%1’s tea promise was kept at %2 of %3 visits."));
    case SlotKind::Bed:
        return told(tr("%1’s bedtime promise was kept at %2 of %3 visits."));
    case SlotKind::Night:
        return told(tr("%1’s night promise was kept at %2 of %3 visits."));
    case SlotKind::Check:
    case SlotKind::Reablement:
    case SlotKind::Unknown:
        break;
    }
    return told(tr("The promise to %1 was kept at %2 of %3 visits."));
}

QString PromiseWords::clock(int minute) const
{
    const int ofDay = ((minute % MinutesOfDay) + MinutesOfDay) % MinutesOfDay;
    // in UTC, which has every time of the day on each of its days
    const PlainTime plain(QTimeZone::utc(), m_time.now());
    return plain.clock(
        QDateTime(QDate(2026, 1, 1), QTime(ofDay / MinutesOfHour, ofDay % MinutesOfHour), Qt::UTC));
}

QVariantList PromiseWords::hours(const ShownPromise &shown) const
{
    QVariantList lines;
    const auto add = [&](int minute) {
        lines.append(
            QVariantMap{{QStringLiteral("minute"), minute}, {QStringLiteral("text"), clock(minute)}});
    };
    add(shown.windowFrom);
    add(shown.windowUntil);
    const int first = (shown.earliest + MinutesOfHour - 1) / MinutesOfHour;
    const int last = shown.latest / MinutesOfHour;
    const int each = std::max(1, (last - first) / MostHours + 1);
    for (int hour = first; hour <= last; hour += each) {
        const int minute = hour * MinutesOfHour;
        const int room = HourRoom * std::max(1, (shown.latest - shown.earliest) / (4 * MinutesOfHour));
        if (std::abs(minute - shown.windowFrom) >= room && std::abs(minute - shown.windowUntil) >= room)
            add(minute);
    }
    return lines;
}

QVariantList PromiseWords::dates() const
{
    QVariantList all;
    for (const int day : {0, m_count / 2, m_count - 1})
        all.append(QVariantMap{{QStringLiteral("day"), day},
                               {QStringLiteral("text"), m_time.date(m_first.addDays(day))}});
    return all;
}

void PromiseWords::tellPromise(ShownPromise &shown, const PromiseOfPerson &promise) const
{
    const PromiseRecord &record = promise.record;
    shown.headline = headline(promise);
    if (record.plannedOutside > 0)
        shown.rotaWords =
            tr("The rota itself was outside the promised time for %1 of them.").arg(record.plannedOutside);
    if (record.sameness)
        shown.samenessWords = *record.sameness == 0 ? tr("Half of the visits began at the very same time.")
            : *record.sameness == 1
            ? tr("Half of the visits began within 1 minute of the usual time.")
            : tr("Half of the visits began within %n minutes of the usual time.", nullptr, *record.sameness);
    shown.windowFrom = minutesOf(promise.slot.promisedFrom);
    shown.windowUntil = minutesOf(promise.slot.promisedTo);
    shown.reason = promise.slot.reasonOwnWords;
    shown.reasonTitle =
        tr("%1’s reason for %2").arg(isolated(firstNameOf(promise.personName)), clock(shown.windowFrom));
    if (shown.windowUntil == shown.windowFrom) {
        shown.windowFrom -= int(SingleTimeBand.count());
        shown.windowUntil += int(SingleTimeBand.count());
    } else if (shown.windowUntil < shown.windowFrom) {
        shown.windowUntil += MinutesOfDay;
    }
    int earliest = shown.windowFrom;
    int latest = shown.windowUntil;
    std::vector<const PromiseMark *> byDay(size_t(std::max(m_count, 0)));
    for (const PromiseMark &mark : record.marks) {
        const qint64 day = m_first.daysTo(mark.date);
        if (day < 0 || day >= m_count || mark.keeping == Keeping::CalledOff)
            continue;
        byDay[size_t(day)] = &mark;
        earliest = std::min({earliest, mark.planned, mark.came.value_or(mark.planned)});
        latest = std::max({latest, mark.planned, mark.came.value_or(mark.planned)});
    }
    for (const PromiseMark *mark : byDay)
        shown.days.append(QVariantMap{{QStringLiteral("planned"), mark ? mark->planned : -1},
                                      {QStringLiteral("came"), mark ? mark->came.value_or(-1) : -1},
                                      {QStringLiteral("inside"), mark && mark->keeping == Keeping::Kept}});
    shown.earliest = earliest - Around;
    shown.latest = latest + Around;
    shown.hours = hours(shown);
    shown.dates = dates();
}

void PromiseWords::tellFaces(ShownPromise &shown, const FacesOfPerson &faces) const
{
    const Continuity &all = faces.continuity;
    const auto name = [&](const QUuid &worker) {
        const QString known = faces.workers.value(worker).name;
        return known.isEmpty() ? tr("Somebody not known here") : firstNameOf(known);
    };
    if (all.faces.empty()) {
        shown.facesHeadline = tr("Nobody came in these days, as far as is known.");
        return;
    }
    const QString came = all.faces.size() == 1
        ? tr("1 carer came in %1 days.").arg(m_count)
        : tr("%n carers came in %1 days.", nullptr, int(all.faces.size())).arg(m_count);
    shown.facesHeadline = all.faces.size() <= 3
        ? came
        : tr("%1 Three made %2 of %3 visits.").arg(came).arg(all.byMostFrequent(3)).arg(all.encounters);
    int others = all.encounters;
    for (size_t i = 0; i < std::min(MostFaces, all.faces.size()); ++i) {
        shown.faces.append(named(name(all.faces[i].worker), all.faces[i].visits, false));
        others -= all.faces[i].visits;
    }
    if (all.faces.size() > MostFaces)
        shown.faces.append(named(all.faces.size() - MostFaces == 1
                                     ? tr("1 other")
                                     : tr("%n others", nullptr, int(all.faces.size() - MostFaces)),
                                 others, true));
    shown.figures = tr("Always the same carer would be 1: COCI %1, UPC %2, SECON %3.")
                        .arg(figure(all.coci), figure(all.upc), figure(all.secon));
    QStringList fresh;
    for (const Face &face : faces.newAtIntimate)
        fresh.append(tr("%1, %2, %3", "who came first to which visit on which day")
                         .arg(name(face.worker), slotWord(faces.slotsOfVisits.value(face.firstVisit)),
                              m_time.date(m_time.localDate(face.firstAt))));
    if (!fresh.isEmpty())
        shown.newFaces = tr("New for intimate care: %1.").arg(fresh.join(tr("; ")));
}

std::vector<PromiseVisitLine> PromiseWords::table(const PromiseOfPerson &promise) const
{
    std::vector<PromiseVisitLine> lines;
    for (const PromiseMark &mark : promise.record.marks) {
        PromiseVisitLine line{mark.visit,
                              m_time.date(mark.date),
                              clock(mark.planned),
                              mark.came ? clock(*mark.came) : QString(),
                              {}};
        switch (mark.keeping) {
        case Keeping::Kept:
            line.word = tr("Promise kept");
            break;
        case Keeping::Early:
            line.word = tr("Too early");
            break;
        case Keeping::Late:
            line.word = tr("Too late");
            break;
        case Keeping::Missed:
            line.word = tr("Nobody came");
            break;
        case Keeping::CalledOff:
            line.word = tr("Called off");
            break;
        case Keeping::NotYet:
            line.word = tr("Not known yet");
            break;
        }
        lines.push_back(std::move(line));
    }
    std::ranges::reverse(lines);
    return lines;
}

} // namespace doorstep
