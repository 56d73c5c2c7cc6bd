#pragma once

#include "keystore.h"

#include <QString>

#include <map>

namespace doorstep {

/// Where a device has no keystore: what it keeps is gone with the program, and never on a disk. For one
/// thread at a time.
class MemoryKeystore : public Keystore
{
public:
    bool isHardwareBacked() const override { return false; }
    Result<std::optional<QByteArray>> secret(QStringView name) const override
    {
        const auto found = m_secrets.find(name.toString());
        return found == m_secrets.end() ? std::optional<QByteArray>() : std::optional(found->second);
    }
    Outcome keep(QStringView name, QByteArrayView secret) override
    {
        m_secrets[name.toString()] = secret.toByteArray();
        return done();
    }
    Outcome forget(QStringView name) override
    {
        m_secrets.erase(name.toString());
        return done();
    }

private:
    std::map<QString, QByteArray> m_secrets;
};

} // namespace doorstep
