#pragma once

#include "elsewhere.h"

namespace doorstep {

const QUuid Ada = idOf(7);
const Writer Tom{idOf(20), idOf(21)};

/// In memory; holds her and nothing about her yet.
inline Result<Database> vaultWithAda()
{
    auto db = vaultInMemory();
    REQUIRE(db);
    gainPerson(*db, Ada);
    return db;
}

} // namespace doorstep
