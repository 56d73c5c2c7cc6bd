#include "next_version.h"

#include <array>
#include <map>
#include <vector>

namespace doorstep {

namespace {

NextVersion *installed = nullptr;

/// The steps of one schema with those of the next version; texts that the steps point to stay where they are.
struct Grown {
    Grown(std::span<const Migration> steps, const QByteArray &waiting)
        : texts{"CREATE TABLE next_place AS SELECT * FROM " + waiting + "; DELETE FROM " + waiting,
                "INSERT INTO " + waiting + " SELECT * FROM next_place; DROP TABLE next_place;"
                    + "CREATE TABLE next_count AS SELECT count(*) AS waiting FROM " + waiting}
        , all(steps.begin(), steps.end())
    {
        for (const QByteArray &text : texts)
            all.push_back({int(all.size()) + 1, text.constData()});
    }
    std::array<QByteArray, 2> texts;
    std::vector<Migration> all;
};

} // namespace

NextVersion::NextVersion(bool isInstalled)
    : m_before(installed)
    , m_isInstalled(isInstalled)
{
    installed = this;
}

NextVersion::~NextVersion()
{
    installed = m_before;
}

void NextVersion::killAt(int moment, std::function<void()> dies)
{
    m_moment = moment;
    m_dies = std::move(dies);
}

std::span<const Migration> withTheNext(std::span<const Migration> steps, const char *waiting)
{
    if (!installed || !installed->m_isInstalled)
        return steps;
    static std::map<QByteArray, Grown> grown;
    return grown.try_emplace(waiting, steps, waiting).first->second.all;
}

Outcome migrationStands()
{
    if (!installed || !installed->m_moment)
        return done();
    if (!installed->m_wasKilled && --*installed->m_moment >= 0)
        return done();
    if (!std::exchange(installed->m_wasKilled, true))
        installed->m_dies();
    return Error{Fault::Storage, QStringLiteral("killed while it migrated")};
}

Outcome checkTheNext(Database &db, std::span<const Migration> steps)
{
    const auto version = schemaVersion(db);
    if (!version)
        return version.error();
    if (*version != int(steps.size()))
        return Error{Fault::Damaged,
                     QStringLiteral("schema %1 after the steps to %2").arg(*version).arg(steps.size())};
    auto row = db.read("SELECT (SELECT count(*) FROM sqlite_schema WHERE name = 'next_count'),"
                       " (SELECT count(*) FROM sqlite_schema WHERE name = 'next_place')");
    const bool isWhole = row.next() && row.integer(0) == 1 && row.integer(1) == 0;
    if (auto read = row.finish(); !read)
        return read;
    return isWhole ? done() : Error{Fault::Damaged, QStringLiteral("a step of the migration is not done")};
}

} // namespace doorstep
