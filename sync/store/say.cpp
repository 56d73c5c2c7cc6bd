#include "say.h"

namespace doorstep {

Result<std::vector<Record>> say(Database &db, std::span<const Said> said, const Writer &writer,
                                const Happened &happened)
{
    const auto last = lastStamp(db);
    if (!last)
        return last.error();
    HybridClock stamps(*last);
    Transaction tx(db);
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
