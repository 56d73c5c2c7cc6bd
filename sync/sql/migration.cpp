#include "migration.h"

#include "connection.h"
#include "transaction.h"

namespace doorstep {

Result<int> schemaVersion(Database &db)
{
    auto version = db.read("PRAGMA user_version");
    const int found = version.next() ? static_cast<int>(version.integer(0)) : 0;
    if (auto read = version.finish(); !read)
        return read.error();
    return found;
}

Outcome migrate(Database &db, std::span<const Migration> steps)
{
    const auto current = schemaVersion(db);
    if (!current)
        return current.error();
    Connection &connection = connectionOf(db);
    if (*current > static_cast<int>(steps.size())) {
        connection.leaveAsItIs();
        return Error{
            Fault::NewerSchema,
            QStringLiteral("database: schema %1, this program knows %2").arg(*current).arg(steps.size())};
    }
    for (const Migration &step : steps.subspan(static_cast<size_t>(*current))) {
        Transaction tx(db);
        const QByteArray version = "PRAGMA user_version = " + QByteArray::number(step.version);
        if (auto made = connection.execute(step.sql); !made)
            return made;
        if (auto noted = connection.execute(version.constData()); !noted)
            return noted;
        if (auto kept = tx.commit(); !kept)
            return kept;
    }
    return done();
}

} // namespace doorstep
