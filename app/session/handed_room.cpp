#include "handed_room.h"

#include "say.h"
#include "with_reserve.h"

namespace doorstep {

HandedRoom::HandedRoom(Database handed, const Place &place, Entropy &entropy)
    : m_carer(place.carer)
    , m_reserve(place.reserve)
    , m_courier(place.courier, place.carer.device, place.sealingKey, entropy)
    , m_db(std::move(handed))
{
}

HandedRoom::~HandedRoom()
{
    m_db.run([](Database &) { return true; }).waitForFinished(); // behind everything that was said
}

QFuture<Result<HandedRoom::Told>> HandedRoom::say(std::vector<Said> said, const Happened &happened)
{
    return m_db.run([this, said = std::move(said), happened](Database &db) -> Result<Told> {
        auto records = withReserve(m_reserve, [&] { return doorstep::say(db, said, m_carer, happened); });
        if (!records)
            return records.error();
        const auto sealed = withReserve(m_reserve, [&] { return m_courier.add(*records, db); });
        if (!sealed)
            qWarning("doorstep: %s", qUtf8Printable(sealed.error().detail));
        return Told{*std::move(records), bool(sealed)};
    });
}

} // namespace doorstep
