#pragma once

#include "heard.h"
#include "lease.h"
#include "news.h"
#include "passed.h"
#include "sealing.h"
#include "server_store.h"
#include "shown_pins.h"

namespace doorstep {

/// Everything an answer is made from. What is remembered in memory is only a faster way to what the
/// database says: another process on the same database answers the same.
struct Server {
    ServerStore &store;
    SigningKey key;
    SealingKey opens; ///< what tablets seal to it
    PublicKey recovery{}; ///< of the office, to whom tablets seal the key of each vault
    ShownPins pins;
    const Clock &clock;
    Entropy &entropy;

    LeaseBook leases{};
    PassedBook passed{};
    HeardBook heard{};
    News news{};
};

constexpr quint32 OldestClient = 1;

/// Rejected with a word of code_words.h as its detail.
inline Error refused(QByteArrayView code)
{
    return {Fault::Rejected, QString::fromLatin1(code)};
}

} // namespace doorstep
