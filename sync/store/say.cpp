#include "say.h"

#include "blob_store.h"

namespace doorstep {

Result<std::vector<Record>> say(Database &db, std::span<const Said> said, const Writer &writer,
                                const Happened &happened, std::span<const Attached> attached)
{
    const auto last = lastStamp(db);
    if (!last)
        return last.error();
    HybridClock stamps(*last);
    Transaction tx(db);
    for (const Attached &one : attached)
        if (auto kept = keepBlob(tx, one.blob, one.bytes); !kept)
            return kept.error();
    std::vector<Record> records;
    for (const Said &one : said) {
        auto record = write(tx, one, writer, happened, stamps.next(happened.wallMs));
        if (!record)
            return record.error();
        records.push_back(*std::move(record));
    }
    if (const auto kept = tx.commit(); !kept)
        return kept.error();
    return records;
}

} // namespace doorstep
