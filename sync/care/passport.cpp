#include "passport.h"

#include "versions.h"

#include <QTimeZone>

#include <algorithm>
#include <tuple>

namespace doorstep {

namespace {

/// The day of the record on the clock of the device that wrote it.
QDate dayOf(const Happened &happened)
{
    const QTimeZone zone(happened.zone);
    const QDateTime at = trueTime(happened);
    return (zone.isValid() ? at.toTimeZone(zone) : at).date();
}

bool saysTheSame(const PassportLine &a, const PassportLine &b)
{
    return a.said == b.said && a.section == b.section && a.language == b.language && a.takenOut == b.takenOut
        && a.picture == b.picture;
}

/// Fewer readers first; Unknown counts as MeOnly.
int breadth(LineAudience audience)
{
    return audience == LineAudience::Unknown ? 0 : int(LineAudience::MeOnly) - int(audience);
}

void keepFewerReaders(PassportLine &line, const PassportLine &other)
{
    if (breadth(other.audience) < breadth(line.audience)) {
        line.audience = other.audience;
        line.named = other.named;
    } else if (line.audience == LineAudience::Named && other.audience == LineAudience::Named) {
        std::erase_if(line.named,
                      [&](const QUuid &one) { return std::ranges::count(other.named, one) == 0; });
    }
}

void mergeEqual(std::vector<LineVersion> &versions)
{
    for (auto kept = versions.begin(); kept != versions.end(); ++kept)
        for (auto other = std::next(kept); other != versions.end();) {
            if (!saysTheSame(kept->line, other->line)) {
                ++other;
                continue;
            }
            keepFewerReaders(kept->line, other->line);
            kept->line.mustKnow = kept->line.mustKnow || other->line.mustKnow;
            kept->alsoIn.push_back(other->record);
            other = versions.erase(other);
        }
}

/// One wording, and the record of the person's own for which it is not shown.
struct TakenBack {
    QUuid wording;
    QUuid by;

    bool operator==(const TakenBack &) const = default;
};

/// What somebody else says over words that the person took back, without naming that, goes the same way; and
/// so what they say over that.
bool spreads(const std::span<const Record> records, std::vector<TakenBack> &all)
{
    const size_t before = all.size();
    for (const Record &record : records) {
        if (record.author == record.stream || !is(record, PassportLine::kind))
            continue;
        for (size_t i = 0; i < before; ++i) {
            const TakenBack next{record.id, all[i].by};
            if (std::ranges::count(record.replaces, all[i].wording) > 0
                && std::ranges::count(record.replaces, all[i].by) == 0 && std::ranges::count(all, next) == 0)
                all.push_back(next);
        }
    }
    return all.size() > before;
}

std::vector<TakenBack> takenBackByPerson(std::span<const Record> records)
{
    std::vector<TakenBack> all;
    for (const Record &record : records)
        if (is(record, Kind::Withdrawn) && record.author == record.stream)
            for (const QUuid &wording : record.replaces)
                all.push_back({wording, record.id});
    while (!all.empty() && spreads(records, all)) { }
    return all;
}

template <class T, class Before>
void sortOnce(std::vector<T> &list, Before before)
{
    if (list.size() < 2)
        return;
    std::ranges::sort(list, before);
    const auto same = [](const T &a, const T &b) { return a.record == b.record; };
    list.erase(std::unique(list.begin(), list.end(), same), list.end());
}

} // namespace

LineView foldLine(std::span<const Record> records)
{
    const auto replaced = replacedIds(records);
    const auto takenBack = takenBackByPerson(records);
    LineView view;
    for (const Record &record : records) {
        view.id = record.entity;
        if (is(record, PassportLine::kind)) {
            const bool isPast = isReplaced(replaced, record.id)
                || std::ranges::count(takenBack, record.id, &TakenBack::wording) > 0;
            if (auto line = decodeBody<PassportLine>(record.body))
                (isPast ? view.replaced : view.current)
                    .push_back({record.id, record.author, trueTime(record.happened), *std::move(line), {}});
        } else if (is(record, LineAnswer::kind) && !isReplaced(replaced, record.id)) {
            if (auto answer = decodeBody<LineAnswer>(record.body)) {
                const QDate on = answer->on.isValid() ? answer->on : dayOf(record.happened);
                view.answers.push_back(
                    {record.id, record.author, on, *std::move(answer), trueTime(record.happened)});
            }
        } else if (is(record, LineSettled::kind) && !isReplaced(replaced, record.id)) {
            if (auto settled = decodeBody<LineSettled>(record.body))
                view.decisions.push_back(
                    {record.id, record.author, *std::move(settled), trueTime(record.happened)});
        }
    }
    sortOnce(view.current, [](const LineVersion &a, const LineVersion &b) {
        const bool aOwn = isOwnWords(a.line);
        const bool bOwn = isOwnWords(b.line);
        return aOwn != bOwn ? aOwn : a.record < b.record;
    });
    sortOnce(view.replaced, [](const LineVersion &a, const LineVersion &b) {
        return std::tie(a.writtenAt, a.record) < std::tie(b.writtenAt, b.record);
    });
    sortOnce(view.answers, [](const GivenAnswer &a, const GivenAnswer &b) {
        return std::tie(a.on, a.record) < std::tie(b.on, b.record);
    });
    sortOnce(view.decisions, [](const Decided &a, const Decided &b) { return a.record < b.record; });
    mergeEqual(view.current);
    return view;
}

std::vector<QUuid> currentRecords(const LineView &line)
{
    std::vector<QUuid> records;
    for (const LineVersion &version : line.current) {
        records.push_back(version.record);
        records.insert(records.end(), version.alsoIn.begin(), version.alsoIn.end());
    }
    return records;
}

bool isAboutAll(const LineView &line, const LineSettled &settled)
{
    return std::ranges::all_of(line.current, [&](const LineVersion &version) {
        return std::ranges::count(settled.versions, version.record) > 0;
    });
}

Decision decisionOn(const LineView &line)
{
    Decision decision = Decision::Unknown;
    for (const Decided &decided : line.decisions)
        if (isAboutAll(line, decided.settled))
            decision = std::max(decision, decided.settled.decision);
    return decision;
}

bool isUnsettled(const LineView &line)
{
    return line.current.size() > 1 && decisionOn(line) == Decision::Unknown;
}

bool isOnPage(const LineView &line)
{
    return std::ranges::any_of(line.current,
                               [](const LineVersion &version) { return !version.line.takenOut; });
}

bool isMustKnow(const LineView &line)
{
    return std::ranges::any_of(
        line.current, [](const LineVersion &one) { return one.line.mustKnow && !one.line.takenOut; });
}

QDate lastConfirmed(const LineView &line)
{
    if (line.current.empty())
        return {};
    const PassportLine &leading = line.current.front().line;
    QDate last = leading.saidOn;
    const auto see = [&last](const QDate &day) {
        if (day.isValid() && (!last.isValid() || day > last))
            last = day;
    };
    see(leading.lastConfirmedOn);
    for (const GivenAnswer &given : line.answers)
        if (given.answer.answer == Answer::StillTrue)
            see(given.on);
    return last;
}

bool isOwnWords(const PassportLine &line)
{
    return line.saidBy == SaidBy::Me || line.saidBy == SaidBy::MeWithHelp;
}

} // namespace doorstep
