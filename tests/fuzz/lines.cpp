#include "expected.h"
#include "input.h"
#include "passport.h"
#include "targets.h"

#include <algorithm>
#include <map>
#include <set>

namespace doorstep {

namespace {

/// What README.md says of a line, once more and as plainly as can be.
struct Model {
    std::set<QUuid> current; ///< wordings that nobody replaced, of those that say the same only the one shown
    std::set<QUuid> all; ///< of which currentRecords() names each
    Decision decision = Decision::Unknown;
};

Model modelOf(const std::vector<Record> &records)
{
    std::set<QUuid> replaced;
    for (const Record &record : records)
        for (const QUuid &other : record.replaces)
            if (other != record.id)
                replaced.insert(other);

    std::set<std::pair<QUuid, QUuid>> back; ///< what is taken back, and by which record of the person
    for (size_t round = 0; round <= records.size(); ++round)
        for (const Record &record : records)
            for (const QUuid &other : record.replaces)
                if (record.author == record.stream && record.kind == 90)
                    back.insert({other, record.id});
                else if (record.author != record.stream && record.kind == 30)
                    for (const Record &by : records)
                        if (back.contains({other, by.id})
                            && std::ranges::find(record.replaces, by.id) == record.replaces.end())
                            back.insert({record.id, by.id});
    const auto isTakenBack = [&](const QUuid &id) {
        return std::ranges::any_of(back, [&](const auto &one) { return one.first == id; });
    };
    std::map<QUuid, PassportLine> wordings;
    for (const Record &record : records)
        if (record.kind == 30 && !replaced.contains(record.id) && !isTakenBack(record.id))
            if (const auto line = decodeBody<PassportLine>(record.body))
                wordings[record.id] = *line;

    Model model;
    using Same = std::tuple<QString, Section, QString, bool, QByteArray>;
    std::map<Same, QUuid> leading;
    for (const bool isOwn : {true, false}) // own words lead, then the lowest id
        for (const auto &[id, line] : wordings)
            if (isOwn == (line.saidBy == SaidBy::Me || line.saidBy == SaidBy::MeWithHelp))
                leading.try_emplace({line.said, line.section, line.language, line.takenOut, line.picture},
                                    id);
    for (const auto &[same, id] : leading)
        model.current.insert(id);
    for (const auto &[id, line] : wordings)
        model.all.insert(id);

    for (const Record &record : records)
        if (record.kind == 33 && !replaced.contains(record.id))
            if (const auto settled = decodeBody<LineSettled>(record.body)) {
                const std::set<QUuid> on(settled->versions.begin(), settled->versions.end());
                if (std::ranges::includes(on, model.current))
                    model.decision = std::max(model.decision, settled->decision);
            }
    return model;
}

} // namespace

void settleLines(const QByteArray &bytes)
{
    Input input(bytes);
    constexpr std::array<quint32, 4> kinds{30, 31, 33, 90};
    const quint8 turn = input.byte();
    std::vector<Record> records = recordsOf(input, {idOf(1), idOf(2), idOf(3)}, kinds);
    for (Record &record : records)
        record.entity = idOf(1); // one line
    const Model model = modelOf(records);
    const LineView line = foldLine(records);

    std::set<QUuid> current;
    for (const LineVersion &version : line.current)
        current.insert(version.record);
    const auto named = currentRecords(line);
    EXPECTED(current == model.current);
    EXPECTED(std::set<QUuid>(named.begin(), named.end()) == model.all);
    EXPECTED(named.size() == model.all.size()); // each once
    EXPECTED(decisionOn(line) == model.decision);
    EXPECTED(isUnsettled(line) == (model.current.size() > 1 && model.decision == Decision::Unknown));
    for (const LineVersion &version : line.current) {
        // two that say the same are for the fewest readers that either names
        for (const QUuid &other : version.alsoIn)
            EXPECTED(!current.contains(other));
        const auto own = std::ranges::find(records, version.record, &Record::id);
        EXPECTED(int(version.line.audience == LineAudience::Everyone)
                 <= int(decodeBody<PassportLine>(own->body)->audience == LineAudience::Everyone));
    }

    // in whatever order, and however often, they are heard
    std::vector<Record> retold = records;
    retold.insert(retold.end(), records.begin(), records.begin() + qsizetype(records.size() / 2));
    if (!retold.empty())
        std::rotate(retold.begin(), retold.begin() + qsizetype(turn % retold.size()), retold.end());
    EXPECTED(foldLine(retold) == line);
}

} // namespace doorstep
