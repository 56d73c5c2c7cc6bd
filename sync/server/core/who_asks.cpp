#include "who_asks.h"

#include "accounts.h"
#include "server_store.h"

namespace doorstep {

Result<std::optional<WhoAsks>> whoAsks(ServerStore &store, const QUuid &device)
{
    std::optional<WhoAsks> asks;
    const auto looked = store.read([&](Database &db) -> Outcome {
        auto find = db.read("SELECT a.id, a.name, d.name FROM devices d JOIN accounts a ON a.id = d.account "
                            "WHERE d.id = ?")
                        .bind(device);
        QUuid account;
        if (find.next()) {
            account = find.uuid(0);
            asks = WhoAsks{find.text(1), find.text(2), false};
        }
        if (auto found = find.finish(); !found || !asks)
            return found;
        const auto closed = isClosed(db, account);
        if (!closed)
            return closed.error();
        asks->closed = *closed;
        return done();
    });
    if (!looked)
        return looked.error();
    return asks;
}

} // namespace doorstep
