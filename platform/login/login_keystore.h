#pragma once

#include "memory_keystore.h"

#include <QMutex>
#include <QString>

namespace doorstep {

/// The keyring that opens with the login, over the Secret Service; where none answers, memory, so that a
/// secret is never on a disk unsealed. It counts as no hardware: where the login needs no password, as on
/// many tablets, its file is plain. Nothing is asked of it before it is used. From any thread; may wait for
/// somebody to unlock it.
class LoginKeystore : public Keystore
{
public:
    /// `folder` names whose secrets these are: two tablets on one login keep theirs apart.
    explicit LoginKeystore(QString folder)
        : m_folder(std::move(folder))
    {
    }
    bool isHardwareBacked() const override { return false; }
    Result<std::optional<QByteArray>> secret(QStringView name) const override;
    Outcome keep(QStringView name, QByteArrayView secret) override;
    Outcome forget(QStringView name) override;

private:
    QString m_folder;
    mutable QMutex m_lock;
    MemoryKeystore m_memory;
};

} // namespace doorstep
