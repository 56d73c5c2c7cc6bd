#pragma once

#include "messages.h"
#include "sealing.h"

namespace doorstep {

/// What a box holds: a record, and the signature of the head that it is.
struct Carried {
    Record record;
    SignedHead head;
};

/// The key that one envelope's entries are under, made anew whenever a vault is opened. Who has forgotten it
/// cannot read what they wrote: only whom the envelope is sealed to can. Wiped when it goes.
class EnvelopeKey
{
public:
    /// From 32 bytes of entropy that serve nothing else.
    static EnvelopeKey fromSeed(std::span<const quint8, 32> seed);
    ~EnvelopeKey();
    EnvelopeKey(const EnvelopeKey &) = default;
    EnvelopeKey(EnvelopeKey &&) noexcept = default;
    EnvelopeKey &operator=(const EnvelopeKey &) = default;
    EnvelopeKey &operator=(EnvelopeKey &&) noexcept = default;

    /// The key itself, for an envelope of this device; `once` as sealTo() has it.
    QByteArray sealed(const PublicKey &server, const QUuid &device, std::span<const quint8, 32> once) const;
    /// Fault::WrongKey: not sealed to this server, or for another device.
    static Result<EnvelopeKey> open(QByteArrayView sealed, const QUuid &device, const SealingKey &server);

    /// `number` must not have been used under this key.
    CourierEntry close(quint64 number, const Record &record, const Signature &head) const;
    /// Fault::WrongKey: not of this envelope, or bent; Malformed: what was in the box is no record.
    Result<Carried> open(const CourierEntry &entry) const;

private:
    EnvelopeKey() = default;
    std::array<quint8, 32> m_key{};
};

} // namespace doorstep
