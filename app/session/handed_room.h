#pragma once

#include "database_thread.h"
#include "file_reserve.h"
#include "record_store.h"

namespace doorstep {

/// Everything that exists only while the person holds the tablet: what they read and say, in a small vault of
/// its own. Nothing of it is sent; it is taken over when the carer's vault is open again.
class HandedRoom
{
public:
    HandedRoom(Database handed, const Writer &carer, const QString &reserve);
    /// Waits until all that was said is on disk.
    ~HandedRoom();
    Q_DISABLE_COPY_MOVE(HandedRoom)

    DatabaseThread &db() { return m_db; }
    Reserve &reserve() { return m_reserve; }
    /// As VaultRoom::say(), in the carer's name, who helps.
    QFuture<Result<std::vector<Record>>> say(std::vector<Said> said, const Happened &happened);

private:
    Writer m_carer;
    FileReserve m_reserve;
    DatabaseThread m_db; ///< last: it works with the rest
};

} // namespace doorstep
