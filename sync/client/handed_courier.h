#pragma once

#include "courier_files.h"
#include "courier_pen.h"
#include "database.h"

namespace doorstep {

/// The courier of what the person says while they hold the carer's tablet. The vault is closed, and no key of
/// the device is here to sign with: the server keeps what comes of it for a human, until the same arrives
/// signed. That it does when the carer has the tablet back (Courier::takeOver()); if they never have, it is
/// not lost. Lives on the thread of the file that was handed over.
class HandedCourier
{
public:
    HandedCourier(const QString &folder, const QUuid &device, const PublicKey &server, Entropy &entropy);

    /// Durable when it answers. Fault::Full or Storage: the next brings all that is in the file.
    Outcome add(std::span<const Record> saved, Database &handed);

private:
    CourierFiles m_files;
    CourierPen m_pen;
    bool m_behind = false; ///< something could not be written
};

} // namespace doorstep
