#include "sameness.h"

#include "blob_store.h"
#include "chain_check.h"
#include "outbox_store.h"
#include "passport_store.h"
#include "people_store.h"
#include "sure.h"
#include "views.h"

#include <map>

namespace doorstep {

namespace {

QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces).right(8);
}

class StateHash
{
public:
    void add(quint64 number, const Hash &hash)
    {
        m_all += QByteArray::number(number) + ':';
        m_all += hash.view();
    }
    Hash take() const { return hashOf(QByteArrayView(m_all)); }

private:
    QByteArray m_all;
};

Hash hashOfEntry(const ReceivedEntry &entry)
{
    const auto *record = std::get_if<Record>(&entry.held);
    return record ? hashOf(*record) : std::get<Hash>(entry.held);
}

/// Where a stream here and the server's log part; empty: nowhere. What is left out here must have passed.
QString partingOf(ServerHere &server, const StreamSeen &seen, Reader reader)
{
    const std::vector<Record> log = server.log(seen.held.id);
    std::optional<std::set<quint64>> passed;
    quint64 number = 0;
    for (const ReceivedEntry &entry : seen.entries) {
        if (entry.number != ++number)
            return QStringLiteral("number %1 is missing here").arg(number);
        if (entry.lastNumber() > log.size())
            return QStringLiteral("number %1 is not with the server").arg(entry.lastNumber());
        if (!std::holds_alternative<LeftOut>(entry.held)) {
            if (hashOfEntry(entry) != hashOf(log[number - 1]))
                return QStringLiteral("number %1 is another record than %2, which the server has")
                    .arg(number)
                    .arg(idText(log[number - 1].id));
            continue;
        }
        if (!passed)
            passed = server.passed(seen.held.id, reader);
        for (; number <= entry.lastNumber(); ++number)
            if (!passed->contains(number))
                return QStringLiteral("number %1 is left out here, and %2 has not passed")
                    .arg(number)
                    .arg(idText(log[number - 1].id));
        number = entry.lastNumber();
    }
    if (number < log.size())
        return QStringLiteral("number %1, %2, is not here").arg(number + 1).arg(idText(log[number].id));
    return {};
}

const char *nameOf(SyncFace face)
{
    switch (face) {
    case SyncFace::Sent:
        return "all is sent";
    case SyncFace::Saved:
        return "saved here";
    case SyncFace::Sending:
        return "sending";
    case SyncFace::NoSignal:
        return "no signal";
    case SyncFace::WillRetry:
        return "will try again";
    case SyncFace::NeedsPerson:
        return "needs a person";
    }
    return "";
}

/// Whether somebody other than the person says this over what the person's `back` takes back, or over what
/// was said so, and nobody on the way named it.
bool isSaidUnknowing(const std::map<QUuid, Record> &line, const Record &said, const Record &back)
{
    const auto names = [](const Record &one, const QUuid &other) {
        return std::ranges::count(one.replaces, other) > 0;
    };
    if (!is(said, Kind::PassportLine) || said.author == said.stream || names(said, back.id))
        return false;
    return std::ranges::any_of(said.replaces, [&](const QUuid &before) {
        if (names(back, before))
            return true;
        const auto known = line.find(before);
        return known != line.end() && before != said.id && isSaidUnknowing(line, known->second, back);
    });
}

/// Worked out as naively as can be: a wording is current unless some record names it, or it was said
/// unknowing that the person had taken back what it is said over.
void checkLine(Database &vault, const LineView &line, QStringList &faults)
{
    std::set<QUuid> current;
    std::set<QUuid> replaced;
    for (const KeptRecord &kept : sure(recordsOf(vault, line.id))) {
        if (is(kept.record, Kind::PassportLine) && decodeBody<PassportLine>(kept.record.body))
            current.insert(kept.record.id);
        replaced.insert(kept.record.replaces.begin(), kept.record.replaces.end());
    }
    std::map<QUuid, Record> all;
    for (const KeptRecord &kept : sure(recordsOf(vault, line.id)))
        all.emplace(kept.record.id, kept.record);
    std::erase_if(current, [&](const QUuid &record) {
        return replaced.contains(record) || std::ranges::any_of(all, [&](const auto &one) {
                   return is(one.second, Kind::Withdrawn) && one.second.author == one.second.stream
                       && isSaidUnknowing(all, all.at(record), one.second);
               });
    });
    const auto shown = currentRecords(line);
    if (std::set<QUuid>(shown.begin(), shown.end()) != current)
        faults += QStringLiteral("line %1: %2 wordings are shown, %3 stand")
                      .arg(idText(line.id))
                      .arg(shown.size())
                      .arg(current.size());
}

void checkStream(Database &vault, const StreamSeen &seen, QStringList &faults)
{
    const HeldStream &stream = seen.held;
    quint64 expected = 0;
    for (const ReceivedEntry &entry : seen.entries)
        if (entry.number <= stream.have) {
            if (entry.number != ++expected)
                faults += QStringLiteral("stream %1: number %2 where %3 belongs")
                              .arg(idText(stream.id))
                              .arg(entry.number)
                              .arg(expected);
            expected = std::max(expected, entry.lastNumber());
        }
    if (expected < stream.have)
        faults +=
            QStringLiteral("stream %1: has %2 of %3").arg(idText(stream.id)).arg(expected).arg(stream.have);
    if (stream.have == stream.head)
        for (const QUuid &broken : checkChains(seen.entries).broken)
            faults +=
                QStringLiteral("stream %1: the chain breaks at %2").arg(idText(stream.id), idText(broken));
    if (stream.coming && (sure(person(vault, stream.id)) || !sure(passport(vault, stream.id)).empty()))
        faults += QStringLiteral("stream %1 is shown before all of it is here").arg(idText(stream.id));
    if (stream.about == StreamAbout::Person && !stream.hidden)
        for (const LineView &line : sure(passport(vault, stream.id)))
            checkLine(vault, line, faults);
}

constexpr quint64 ComesUnasked = 1024 * 1024;

/// What comes by itself is here when the server has it.
void checkBlobs(ServerHere &server, UserHere &user, const StreamSeen &seen, QStringList &faults)
{
    for (const ReceivedEntry &entry : seen.entries)
        if (const auto *record = std::get_if<Record>(&entry.held))
            for (const BlobRef &blob : record->blobs)
                if (blob.size <= ComesUnasked && server.hasBlob(blob)
                    && sure(blobState(user.vault(), blob)).value_or(BlobState::Coming) == BlobState::Coming)
                    faults += QStringLiteral("a picture of record %1 is not here").arg(idText(record->id));
}

} // namespace

Hash stateOf(ServerHere &server, const QUuid &stream)
{
    StateHash state;
    quint64 number = 0;
    for (const Record &record : server.log(stream))
        state.add(++number, hashOf(record));
    return state.take();
}

std::vector<StreamSeen> everythingIn(Database &vault)
{
    constexpr int all = 1'000'000;
    std::vector<StreamSeen> seen;
    for (const HeldStream &stream : sure(streams(vault)))
        seen.push_back({stream, sure(numbered(vault, stream.id, 0, all))});
    return seen;
}

QStringList faultsWithin(Database &vault, const std::vector<StreamSeen> &seen)
{
    QStringList faults;
    if (const auto same = checkViews(vault); !same)
        faults += same.error().detail;
    for (const StreamSeen &stream : seen)
        checkStream(vault, stream, faults);
    return faults;
}

QStringList differences(ServerHere &server, UserHere &user)
{
    QStringList faults;
    std::map<QUuid, const LeasedStream *> leased;
    const LeasePlan lease = server.leaseOf(user.account(), user.reader());
    for (const LeasedStream &stream : lease.streams)
        leased[stream.stream] = &stream;
    for (const StreamSeen &stream : everythingIn(user.vault())) {
        const HeldStream &held = stream.held;
        const bool isLeased = leased.erase(held.id) > 0;
        if (!isLeased && held.hidden && sure(unsent(user.vault())).stuck > 0
            && sure(unsentIn(user.vault(), held.id)) > 0)
            continue; // for what is parked there
        if (!isLeased)
            faults +=
                QStringLiteral("stream %1 is here, and the lease does not have it").arg(idText(held.id));
        else if (const QString parting = partingOf(server, stream, user.reader()); !parting.isEmpty())
            faults += QStringLiteral("stream %1: another state than the server's (has %2 of %3): %4")
                          .arg(idText(held.id))
                          .arg(held.have)
                          .arg(held.head)
                          .arg(parting);
        if (isLeased && user.reader() != Reader::Supervisor)
            checkBlobs(server, user, stream, faults);
    }
    for (const auto &[stream, unused] : leased)
        faults += QStringLiteral("stream %1 is in the lease and not here").arg(idText(stream));
    if (const Unsent waiting = sure(unsent(user.vault())); waiting.count > 0)
        faults += QStringLiteral("%1 records still wait").arg(waiting.count);
    else if (waiting.blobs > 0)
        faults += QStringLiteral("%1 pictures still wait").arg(waiting.blobs);
    if (user.driver()) {
        const SyncFace face = user.driver()->state().face;
        const bool isStuck = sure(unsent(user.vault())).stuck > 0;
        const SyncFace expected = isStuck ? SyncFace::NeedsPerson : SyncFace::Sent;
        if (face != expected)
            faults += QStringLiteral("the pill says \"%1\" %2 where \"%3\" is so")
                          .arg(QLatin1String(nameOf(face)), QLatin1String(user.driver()->state().code),
                               QLatin1String(nameOf(expected)));
    }
    return faults;
}

} // namespace doorstep
