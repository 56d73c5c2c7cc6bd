#pragma once

#include "append_file.h"
#include "envelope.h"

#include <functional>

namespace doorstep {

class Entropy;

/// Writes into courier files what nobody on this tablet reads afterwards. Its key is made for it and goes
/// with it; a file is made with the first that is written. Lives on one thread.
class CourierPen
{
public:
    /// The device's, of the head that a record is.
    using Sign = std::function<Signature(const Record &record)>;

    CourierPen(const QUuid &device, const PublicKey &server, Entropy &entropy);

    /// Durable when it answers; a new file is made at `fresh`. Fault::Full or Storage: some of it may be
    /// there, and the next goes into another file.
    Outcome write(std::span<const Record> records, const Sign &sign, const QString &fresh);
    bool writes(const QString &path) const { return m_file && path == m_path; }
    /// The next goes into another file.
    void leaveFile() { m_file.reset(); }
    /// Cuts off what was written into this one.
    Outcome startAgain() { return m_file->startAgain(); }

private:
    Outcome begin(const QString &fresh);

    QUuid m_device;
    PublicKey m_server;
    Entropy &m_entropy;
    EnvelopeKey m_key;
    std::optional<AppendFile> m_file;
    QString m_path; ///< of it
    quint64 m_next = 1; ///< number
};

} // namespace doorstep
