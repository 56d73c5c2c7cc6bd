#pragma once

#include "keystore.h"
#include "secret.h"

#include <QString>

#include <map>

namespace doorstep {

/// Where a device has no keystore: what it keeps is gone with the program, and never on a disk. For one
/// thread at a time. Wipes what it lets go.
class MemoryKeystore : public Keystore
{
public:
    bool isHardwareBacked() const override { return false; }
    Result<std::optional<QByteArray>> secret(QStringView name) const override
    {
        const auto found = m_secrets.find(name.toString());
        if (found == m_secrets.end())
            return std::optional<QByteArray>();
        return std::optional(copyOf(found->second.bytes));
    }
    Outcome keep(QStringView name, QByteArrayView secret) override
    {
        m_secrets.insert_or_assign(name.toString(), Secret(copyOf(secret)));
        return done();
    }
    Outcome forget(QStringView name) override
    {
        m_secrets.erase(name.toString());
        return done();
    }

private:
    /// Shared with nobody, so that each is wiped by who has it.
    static QByteArray copyOf(QByteArrayView secret) { return {secret.data(), secret.size()}; }

    std::map<QString, Secret> m_secrets;
};

} // namespace doorstep
