#include "vault.h"

#include "refresh.h"
#include "schema.h"

namespace doorstep {

namespace {

Result<Database> upToDate(Result<Database> opened)
{
    if (!opened)
        return opened;
    if (auto migrated = migrate(*opened, vaultSteps()); !migrated)
        return migrated.error();
    if (auto filled = fillInbox(*opened); !filled)
        return filled.error();
    if (auto filled = fillLog(*opened); !filled)
        return filled.error();
    return opened;
}

} // namespace

Result<Database> openVault(const QString &path, const DatabaseKey &key, const DatabaseOptions &options)
{
    return upToDate(Database::open(path, key, options));
}

Result<Database> createVault(const QString &path, const DatabaseKey &key, const DatabaseOptions &options)
{
    return upToDate(Database::create(path, key, options));
}

Result<Database> vaultInMemory()
{
    return upToDate(Database::inMemory());
}

} // namespace doorstep
