#pragma once

#include "courier_files.h"
#include "server_time.h"
#include "transport.h"

namespace doorstep {

/// Who sends an errand, and whose answers count; known without any vault.
struct ErrandSender {
    QUuid device;
    SigningKey courierKey;
    PublicKey serverKey{};
    QString folder; ///< of the courier
};

/// An errand, and where its entries lie.
struct ErrandStep {
    ErrandRequest request;
    std::vector<CourierFile> files;
    struct Place {
        size_t file = 0;
        Hash record;
    };
    std::vector<Place> places; ///< of the entries, in the order of the request
};

/// What waits, oldest first, at most so many records and as much as a push takes.
ErrandStep nextErrand(const ErrandSender &who, const Moment &now, const std::optional<KnownServerTime> &told,
                      size_t mostRecords, std::vector<OrderDone> done);
ClientRequest httpRequest(const ErrandRequest &request);

/// Keeps what the receipts say, and tells how many records the courier still holds of what it held for the
/// errand. Fault::Malformed when they do not fit the errand; then nothing has changed.
Result<size_t> applyErrand(const ErrandStep &step, const ErrandReply &reply);
/// The server would not read an errand with this one record: it is set aside.
Outcome refusedAlone(const ErrandStep &step);

/// How many saved records the courier in this folder holds.
size_t courierWaiting(const QString &folder);

} // namespace doorstep
