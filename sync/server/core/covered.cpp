#include "covered.h"

#include <map>
#include <tuple>

namespace doorstep {

namespace {

using ChainName = std::tuple<QUuid, QUuid, QUuid>;

/// What the device vouches for next, going down a chain.
struct Vouched {
    quint64 n = 0;
    Hash hash;
};

class Cover
{
public:
    Cover(const PushRequest &request, const PublicKey &device)
    {
        for (const SignedHead &head : request.heads)
            if (verifyHead(head, device))
                m_heads[{head.stream, head.author, head.device}].push_back({head.n, head.hash});
    }

    /// To be asked from the last record of a chain to the first.
    bool covers(const Record &record, const Hash &hash)
    {
        const auto heads = m_heads.find({record.stream, record.author, record.device});
        if (heads == m_heads.end())
            return false;
        bool found = false;
        for (Vouched &vouched : heads->second) {
            if (vouched.n != record.chain.n || vouched.hash != hash)
                continue;
            vouched = {record.chain.n - 1, record.chain.prev};
            found = true;
        }
        return found;
    }

private:
    std::map<ChainName, std::vector<Vouched>> m_heads;
};

Pushed pushedOf(const PageEntry &entry)
{
    Pushed pushed;
    if (const auto *record = std::get_if<Record>(&entry.held)) {
        pushed.record = record;
        pushed.hash = hashOf(*record);
    } else if (const auto *unreadable = std::get_if<Unreadable>(&entry.held)) {
        pushed.unreadable = unreadable;
        pushed.hash = hashOf(QByteArrayView(unreadable->bytes));
    }
    return pushed;
}

} // namespace

std::vector<Pushed> pushedOf(const PushRequest &request, const PublicKey &device)
{
    std::vector<Pushed> all;
    for (const Page &page : request.pages)
        for (const PageEntry &entry : page.entries)
            all.push_back(pushedOf(entry));
    Cover cover(request, device);
    for (auto at = all.rbegin(); at != all.rend(); ++at)
        at->covered = at->record && cover.covers(*at->record, at->hash);
    return all;
}

} // namespace doorstep
