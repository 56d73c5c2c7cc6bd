#include "handed_room.h"

#include "say.h"
#include "with_reserve.h"

namespace doorstep {

HandedRoom::HandedRoom(Database handed, const Writer &carer, const QString &reserve)
    : m_carer(carer)
    , m_reserve(reserve)
    , m_db(std::move(handed))
{
}

HandedRoom::~HandedRoom()
{
    m_db.run([](Database &) { return true; }).waitForFinished(); // behind everything that was said
}

QFuture<Result<std::vector<Record>>> HandedRoom::say(std::vector<Said> said, const Happened &happened)
{
    return m_db.run([this, said = std::move(said), happened](Database &db) {
        return withReserve(m_reserve, [&] { return doorstep::say(db, said, m_carer, happened); });
    });
}

} // namespace doorstep
