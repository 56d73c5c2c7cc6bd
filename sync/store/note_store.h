#pragma once

#include "note.h"
#include "transaction.h"

#include <vector>

namespace doorstep {

/// The newest notes about a person, newest first.
Result<std::vector<NoteView>> notesAbout(Database &db, const QUuid &person, int limit);
/// The notes of one visit, oldest first.
Result<std::vector<NoteView>> notesOf(Database &db, const QUuid &visit);

} // namespace doorstep
