#pragma once

#include "messages.h"
#include "page_codec.h"

#include <random>

namespace doorstep {

const ReplyHead ServerSays{1'772'000'000'000, 4, 1};

QByteArray written(const Page &page);

/// Records as tablets might write them, and some that only a later version would, from a seed.
class MadeRecords
{
public:
    explicit MadeRecords(unsigned seed)
        : m_random(seed)
    {
    }

    quint64 below(quint64 end) { return m_random() % end; }
    QByteArray bytes(qsizetype size);
    QUuid id() { return QUuid::fromRfc4122(bytes(16)); }

    SignedHead head();
    /// One more record of the stream, by one of a few authors on one of a few devices, mostly well chained.
    Record record(const QUuid &stream);
    /// A page of `count` of them, numbered; about one in ten is a stub when `stubs` is set.
    Page page(size_t count, bool stubs);
    /// The same as a push has it.
    Page pushedPage(size_t count);

    /// Two envelopes and something done; nothing in it opens or verifies.
    ErrandRequest errand();

    /// Adds fields a later version might have written, without parsing the rest.
    static QByteArray withLaterFields(const QByteArray &record, bool many);

private:
    std::mt19937_64 m_random;
    std::vector<QUuid> m_ids;
    struct Link {
        QUuid stream, author, device;
        quint64 n = 0;
        Hash hash;
    };
    std::vector<Link> m_chains;
};

} // namespace doorstep
