#include "covered.h"

#include "record_splice.h"

#include <map>

namespace doorstep {

namespace {

/// Goes down from signed heads, record by record.
class Cover
{
public:
    explicit Cover(std::vector<Pushed> &all)
        : m_all(all)
        , m_seen(all.size())
    {
        for (size_t i = 0; i < all.size(); ++i)
            m_byHash.emplace(all[i].hash, i);
    }

    void below(const SignedHead &head)
    {
        for (Chain at{head.n, head.hash}; at.n > 0;) { // at: the record with this number and hash
            const auto below = step(head, at);
            if (!below)
                return;
            at = *below;
        }
    }

private:
    /// Covers what has this number and hash, and tells what is vouched for below it. None when there is
    /// nothing, or it was gone down from before.
    std::optional<Chain> step(const SignedHead &head, const Chain &at)
    {
        std::optional<Chain> below;
        const auto [from, to] = m_byHash.equal_range(at.prev);
        for (auto found = from; found != to; ++found) {
            Pushed &pushed = m_all[found->second];
            const auto link = linkOf(pushed, head);
            if (!link || link->n != at.n || m_seen[found->second])
                continue;
            m_seen[found->second] = true;
            pushed.covered = true;
            below = Chain{link->n - 1, link->prev};
        }
        return below;
    }
    static std::optional<Chain> linkOf(const Pushed &pushed, const SignedHead &head)
    {
        RecordSpans spans;
        if (pushed.unreadable && spansOf(pushed.unreadable->bytes, spans))
            return doorstep::linkOf(spans);
        const Record *record = pushed.record;
        if (record && record->stream == head.stream && record->author == head.author
            && record->device == head.device)
            return record->chain;
        return {};
    }

    std::vector<Pushed> &m_all;
    std::vector<bool> m_seen;
    std::multimap<Hash, size_t> m_byHash;
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
    Cover cover(all);
    for (const SignedHead &head : request.heads)
        if (verifyHead(head, device))
            cover.below(head);
    return all;
}

} // namespace doorstep
