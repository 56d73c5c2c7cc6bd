#include "log_rows.h"

namespace doorstep {

Result<std::vector<Record>> recordsIn(Statement &&rows)
{
    std::vector<Record> records;
    while (rows.next()) {
        auto record = readRecord(rows.blob(0));
        if (!record)
            return Error{Fault::Damaged, QStringLiteral("a record in the log cannot be read")};
        records.push_back(*std::move(record));
    }
    if (auto read = rows.finish(); !read)
        return read.error();
    return records;
}

} // namespace doorstep
