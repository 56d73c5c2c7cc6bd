#include "handed_courier.h"

#include "outbox_store.h"

#include <limits>

namespace doorstep {

namespace {

Result<std::vector<Record>> allSaidIn(Database &handed)
{
    auto items = savedHere(handed, std::numeric_limits<int>::max());
    if (!items)
        return items.error();
    std::vector<Record> records;
    for (OutboxItem &item : *items)
        records.push_back(std::move(item.record));
    return records;
}

} // namespace

HandedCourier::HandedCourier(const QString &folder, const QUuid &device, const PublicKey &server,
                             Entropy &entropy)
    : m_files(folder)
    , m_pen(device, server, entropy)
{
}

Outcome HandedCourier::add(std::span<const Record> saved, Database &handed)
{
    std::vector<Record> all;
    if (m_behind) {
        auto said = allSaidIn(handed);
        if (!said)
            return said.error();
        all = *std::move(said);
        saved = all;
    }
    auto written = m_pen.write(
        saved, [](const Record &) { return Signature{}; }, m_files.nextHanded());
    m_behind = !written;
    return written;
}

} // namespace doorstep
