#pragma once

#include "keystore.h"

#include <QString>

namespace doorstep {

/// Secrets as files that only this user may read, one for each name, in one folder. It guards against
/// nobody who can copy the disk: for the demonstration and for tests.
class FileKeystore : public Keystore
{
public:
    explicit FileKeystore(const QString &folder)
        : m_folder(folder)
    {
    }
    bool isHardwareBacked() const override { return false; }
    Result<std::optional<QByteArray>> secret(QStringView name) const override;
    Outcome keep(QStringView name, QByteArrayView secret) override;
    Outcome forget(QStringView name) override;

private:
    QString fileOf(QStringView name) const;

    QString m_folder;
};

} // namespace doorstep
