#pragma once

#include "result.h"

#include <QByteArray>

#include <optional>

namespace doorstep {

/// Where a device keeps a secret that leaves it with no copy of its disk: the part of a PIN wrap that is
/// not the PIN. A vault may be wrapped under a PIN only where isHardwareBacked(), or where the policy of a
/// demonstration allows it.
class Keystore
{
public:
    virtual ~Keystore() = default;
    virtual bool isHardwareBacked() const = 0;
    /// Nothing when there is no secret of that name. Fault::Storage when it cannot be told.
    virtual Result<std::optional<QByteArray>> secret(QStringView name) const = 0;
    /// Replaces a secret of the same name, all or nothing.
    virtual Outcome keep(QStringView name, QByteArrayView secret) = 0;
    /// Done also when there was none.
    virtual Outcome forget(QStringView name) = 0;
};

} // namespace doorstep
