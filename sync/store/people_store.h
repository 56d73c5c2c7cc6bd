#pragma once

#include "agency.h"
#include "person.h"
#include "transaction.h"
#include "worker.h"

#include <vector>

namespace doorstep {

struct PersonRow {
    QUuid id; ///< the stream
    Person person;
};
struct WorkerRow {
    QUuid id; ///< the stream
    Worker worker;
};

// In order of name. Hidden streams are left out, and those whose own statement has not come yet.
Result<std::vector<PersonRow>> people(Database &db);
Result<std::vector<WorkerRow>> workers(Database &db);
Result<std::optional<Person>> person(Database &db, const QUuid &id);
Result<std::optional<Worker>> worker(Database &db, const QUuid &id);
Result<std::optional<Agency>> agency(Database &db);

} // namespace doorstep
