#pragma once

#include "database.h"
#include "travelling_paper.h"

namespace doorstep {

/// What a copy of a person is made from, as this vault holds it; all but the occasion's `to`, `at` and `id`.
/// Read on the database thread.
Result<PaperSource> readPaperSource(Database &db, const QUuid &person, Extent extent);

/// The same without a person: who is who.
Result<PaperSource> readNames(Database &db);

} // namespace doorstep
