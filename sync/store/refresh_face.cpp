#include "refresh.h"

#include "agency.h"
#include "person.h"
#include "stream_store.h"
#include "versions.h"
#include "worker.h"

namespace doorstep {

namespace {

/// What a list of streams shows of one.
struct Face {
    QString name;
    QString callMe;
    QByteArray body;
};

template <class Body>
std::optional<Face> faceFrom(std::span<const Record> records)
{
    const auto body = foldLatest<Body>(records);
    if (!body)
        return std::nullopt;
    Face face{body->name, {}, encodeBody(*body)};
    if constexpr (requires { body->callMe; })
        face.callMe = body->callMe;
    return face;
}

std::optional<Face> faceOf(StreamAbout about, std::span<const Record> records)
{
    switch (about) {
    case StreamAbout::Agency:
        return faceFrom<Agency>(records);
    case StreamAbout::Worker:
        return faceFrom<Worker>(records);
    case StreamAbout::Person:
        return faceFrom<Person>(records);
    }
    return std::nullopt;
}

EntityType typeFor(StreamAbout about)
{
    switch (about) {
    case StreamAbout::Agency:
        return typeOf(Kind::Agency);
    case StreamAbout::Worker:
        return typeOf(Kind::Worker);
    case StreamAbout::Person:
        return typeOf(Kind::Person);
    }
    return 0;
}

} // namespace

bool hasFace(EntityType type)
{
    return type == typeOf(Kind::Agency) || type == typeOf(Kind::Worker) || type == typeOf(Kind::Person);
}

Outcome refreshFace(Transaction &tx, qint64 stream)
{
    auto row = tx.read("SELECT about FROM stream WHERE sid = ?").bind(stream);
    if (!row.next())
        return row.finish();
    const auto about = static_cast<StreamAbout>(row.integer(0));
    auto entities = loadEntities(tx.database(), stream, typeFor(about));
    if (!entities)
        return entities.error();
    std::vector<Record> records;
    for (EntityRecords &entity : *entities)
        std::ranges::move(entity.records, std::back_inserter(records));
    auto update = tx.write("UPDATE stream SET name = ?, call_me = ?, face = ? WHERE sid = ?");
    if (const auto face = faceOf(about, records))
        return update.bind(face->name, face->callMe, face->body, stream).run();
    return update.bind(nullptr, nullptr, nullptr, stream).run();
}

} // namespace doorstep
