#include "carer_stage.h"

#include "database.h"

#include <catch2/catch_test_macros.hpp>

namespace doorstep {

CarerStage::CarerStage(const QString &folder, const QDateTime &now)
    : SmallTablet(
        SmallDay::carer(), now, [](Database &db) { SmallDay().fill(db); }, folder)
{
}

void CarerStage::setFull(bool full)
{
    auto set = session().db().run([full](Database &db) {
        return db.read(full ? "PRAGMA query_only = 1" : "PRAGMA query_only = 0").run();
    });
    set.waitForFinished();
    REQUIRE(set.result());
}

std::vector<Record> CarerStage::written(const QUuid &entity)
{
    std::vector<Record> records;
    for (Record &record : unsent())
        if (record.entity == entity)
            records.push_back(std::move(record));
    return records;
}

} // namespace doorstep
