#pragma once

#include "database_key.h"
#include "result.h"

#include <array>

namespace doorstep {

using FileSalt = std::array<unsigned char, 16>;

/// A salt that shows which key it was made for.
FileSalt newSalt(const DatabaseKey &key);
bool wasMadeFor(const FileSalt &salt, const DatabaseKey &key);

/// The salt of an existing file, read without opening it as a database. Storage, PlainFile, Damaged (too
/// short to hold a page) or WrongKey.
Result<FileSalt> readSalt(const QString &path, const DatabaseKey &key);

} // namespace doorstep
