#pragma once

#include "database_key.h"
#include "result.h"

#include <array>

struct sqlite3;

namespace doorstep {

using FileSalt = std::array<unsigned char, 16>;

/// A salt that shows which key it was made for.
FileSalt newSalt(const DatabaseKey &key);
bool wasMadeFor(const FileSalt &salt, const DatabaseKey &key);

/// The salt of the file behind a connection that was given no key yet. Read through SQLite's own handle: a
/// second one, when closed, would drop the locks that this process holds on the file, and another process
/// might then take the write-ahead log away from under it (sqlite.org/howtocorrupt.html, 2.2). Storage,
/// PlainFile, Damaged (too short to hold a page) or WrongKey.
Result<FileSalt> readSalt(sqlite3 *connection, const DatabaseKey &key);

} // namespace doorstep
