#pragma once

#include "body.h"

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

namespace doorstep {

/// One statement of the kind `Body` with the record that carries it.
template <class Body>
struct Version {
    QUuid record;
    QUuid author;
    quint64 hlc = 0;
    Body body;

    bool operator==(const Version &) const = default;
};

/// Everything of one kind said about one entity: what nobody has replaced or withdrawn, and what somebody
/// has. Pure: the same set of records gives the same answer in any order and with any repeats.
template <class Body>
struct Versions {
    std::vector<Version<Body>> current; ///< newest stamp first, then by record id
    std::vector<Version<Body>> replaced;

    bool operator==(const Versions &) const = default;
};

/// One record and one that replaces it.
struct Replacement {
    QUuid replaced;
    QUuid by;
    bool withdraws = false; ///< `by` is a Withdrawn: it takes back without a new statement

    bool operator==(const Replacement &) const = default;
};

/// Who replaces whom, sorted, each once. Nobody replaces themselves.
std::vector<Replacement> replacements(std::span<const Record> records);
/// The first record that replaces this one; null: it stands.
QUuid replacedBy(const std::vector<Replacement> &all, const QUuid &record);
/// Whether one that replaces it is a Withdrawn.
bool isWithdrawn(const std::vector<Replacement> &all, const QUuid &record);
/// For events: the first record that puts this one right and was not taken back itself. So undoing a
/// correction brings the first statement back. Wordings and plans never return this way: what somebody
/// replaced or hid must not show again because a later record was withdrawn.
QUuid putRightBy(const std::vector<Replacement> &all, const QUuid &record);

/// The ids that the records name as replaced, sorted.
std::vector<QUuid> replacedIds(std::span<const Record> records);
bool isReplaced(const std::vector<QUuid> &replaced, const QUuid &record);

/// Bodies of the kind that cannot be read are left out; they stay in the store.
template <class Body>
Versions<Body> foldVersions(std::span<const Record> records)
{
    const auto replaced = replacedIds(records);
    Versions<Body> versions;
    const auto put = [](std::vector<Version<Body>> &into, Version<Body> version) {
        const auto before = [](const Version<Body> &a, const Version<Body> &b) {
            return a.hlc != b.hlc ? a.hlc > b.hlc : a.record < b.record;
        };
        const auto at = std::lower_bound(into.begin(), into.end(), version, before);
        if (at == into.end() || at->record != version.record)
            into.insert(at, std::move(version));
    };
    for (const Record &record : records) {
        if (!is(record, Body::kind))
            continue;
        if (auto body = decodeBody<Body>(record.body))
            put(isReplaced(replaced, record.id) ? versions.replaced : versions.current,
                {record.id, record.author, record.hlc, *std::move(body)});
    }
    return versions;
}

/// The statement an office screen shows where one is enough: the newest of the current ones.
template <class Body>
std::optional<Body> foldLatest(std::span<const Record> records)
{
    auto versions = foldVersions<Body>(records);
    if (versions.current.empty())
        return std::nullopt;
    return std::move(versions.current.front().body);
}

} // namespace doorstep
