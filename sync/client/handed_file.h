#pragma once

#include "database.h"
#include "record_store.h"

#include <QString>

namespace doorstep {

// The file beside a vault of what goes along when its owner hands the tablet to the person they visit. It has
// a key of its own, which the vault keeps: while the vault is closed, whoever holds the tablet reads this
// file alone. What is said in it waits there until the vault is open again, whatever ended in between.
//
// What is there without a key in the vault was taken over already, or never handed to anybody. A key without
// a file was never used, or nothing was said.

/// Makes it and gives its key. What was left from the time before is taken over first, which gives the
/// records, too.
struct HandedFile {
    DatabaseKey key;
    std::vector<Record> takenBefore;
};
Result<HandedFile> makeHanded(Database &vault, const QString &path, const QUuid &person,
                              const Writer &writer);

/// Faults as openVault().
Result<Database> openHanded(const QString &path, const DatabaseKey &key);

/// Takes over what was said, all or nothing, and destroys the file. Again where it was cut short: once is
/// what it comes to. One that cannot be read is put aside, and told as Fault::Damaged once; what the courier
/// in the same folder has of it stays there for errands. After any other fault all is as before, for the next
/// time.
Result<std::vector<Record>> takeHandedBack(Database &vault, const QString &path, const Writer &writer);

/// Nothing was said in it, and nobody has it open.
Outcome destroyHanded(const QString &path);

} // namespace doorstep
