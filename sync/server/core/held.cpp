#include "held.h"

#include "database.h"

namespace doorstep {

Result<std::vector<HeldThing>> heldThings(Database &db)
{
    auto rows =
        db.read("SELECT h.received, coalesce(a.name, ''), coalesce(d.name, ''),"
                " coalesce(s.name, (SELECT name FROM office WHERE agency = h.stream), ''), h.reason, h.bytes"
                " FROM held h LEFT JOIN accounts a ON a.id = h.sender_account"
                " LEFT JOIN devices d ON d.id = h.sender_device"
                " LEFT JOIN accounts s ON s.id = h.stream ORDER BY h.received, h.seq");
    std::vector<HeldThing> things;
    while (rows.next()) {
        HeldThing thing{QDateTime::fromMSecsSinceEpoch(rows.integer(0), Qt::UTC),
                        rows.text(1),
                        rows.text(2),
                        rows.text(3),
                        0,
                        rows.text(4).toUtf8(),
                        {}};
        if (const auto record = readRecord(rows.blob(5))) {
            thing.kind = record->kind;
            thing.record = record->id;
        }
        things.push_back(std::move(thing));
    }
    if (auto read = rows.finish(); !read)
        return read.error();
    return things;
}

} // namespace doorstep
