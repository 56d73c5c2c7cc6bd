#pragma once

#include "database_thread.h"
#include "file_reserve.h"
#include "handed_courier.h"
#include "record_store.h"

namespace doorstep {

/// Everything that exists only while the person holds the tablet: what they read and say, in a small vault of
/// its own. It is taken over when the carer's vault is open again; the courier has it before.
class HandedRoom
{
public:
    struct Place {
        Writer carer;
        QString courier; ///< the folder of its files
        PublicKey sealingKey{}; ///< of the server
        QString reserve;
    };
    HandedRoom(Database handed, const Place &place, Entropy &entropy);
    /// Waits until all that was said is on disk.
    ~HandedRoom();
    Q_DISABLE_COPY_MOVE(HandedRoom)

    DatabaseThread &db() { return m_db; }
    Reserve &reserve() { return m_reserve; }
    struct Told {
        std::vector<Record> records;
        bool isSealed = false; ///< all that was said since it was handed over is in the courier
    };
    /// As VaultRoom::say(), in the carer's name, who helps.
    QFuture<Result<Told>> say(std::vector<Said> said, const Happened &happened);

private:
    Writer m_carer;
    FileReserve m_reserve;
    HandedCourier m_courier; ///< on the database thread
    DatabaseThread m_db; ///< last: it works with the rest
};

} // namespace doorstep
