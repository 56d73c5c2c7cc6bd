#include "people_store.h"

#include "rows.h"
#include "stream_store.h"

#include <algorithm>

namespace doorstep {

namespace {

template <class Body>
Result<Body> faceFrom(const Statement &row, int column)
{
    auto body = decodeBody<Body>(row.blob(column));
    if (!body)
        return Error{Fault::Damaged, QStringLiteral("vault: a stream's face cannot be read")};
    return body;
}

/// In the order of names that this tablet's language has.
template <class Row, class Name>
void sortByName(std::vector<Row> &rows, Name name)
{
    std::ranges::sort(rows, [&name](const Row &a, const Row &b) {
        const int order = QString::localeAwareCompare(name(a), name(b));
        return order != 0 ? order < 0 : a.id < b.id;
    });
}

template <class Row, class Body>
Result<std::vector<Row>> faces(Database &db, StreamAbout about)
{
    return collect<Row>(
        db.read("SELECT id, face FROM stream WHERE about = ? AND shown AND face IS NOT NULL").bind(about),
        [](const Statement &row) -> Result<Row> {
            auto body = faceFrom<Body>(row, 1);
            if (!body)
                return body.error();
            return Row{row.uuid(0), *std::move(body)};
        });
}

template <class Body>
Result<std::optional<Body>> face(Statement row)
{
    return firstOf(
        collect<Body>(std::move(row), [](const Statement &found) { return faceFrom<Body>(found, 0); }));
}

template <class Body>
Result<std::optional<Body>> faceOf(Database &db, StreamAbout about, const QUuid &id)
{
    return face<Body>(
        db.read("SELECT face FROM stream WHERE id = ? AND about = ? AND shown AND face IS NOT NULL")
            .bind(id, about));
}

} // namespace

Result<std::vector<PersonRow>> people(Database &db)
{
    auto rows = faces<PersonRow, Person>(db, StreamAbout::Person);
    if (rows)
        sortByName(*rows, [](const PersonRow &row) { return row.person.name; });
    return rows;
}

Result<std::vector<WorkerRow>> workers(Database &db)
{
    auto rows = faces<WorkerRow, Worker>(db, StreamAbout::Worker);
    if (rows)
        sortByName(*rows, [](const WorkerRow &row) { return row.worker.name; });
    return rows;
}

Result<std::optional<Person>> person(Database &db, const QUuid &id)
{
    return faceOf<Person>(db, StreamAbout::Person, id);
}

Result<std::optional<Worker>> worker(Database &db, const QUuid &id)
{
    return faceOf<Worker>(db, StreamAbout::Worker, id);
}

Result<std::optional<Agency>> agency(Database &db)
{
    return face<Agency>(db.read("SELECT face FROM stream WHERE about = ? AND shown AND face IS NOT NULL "
                                "ORDER BY sid LIMIT 1")
                            .bind(StreamAbout::Agency));
}

} // namespace doorstep
