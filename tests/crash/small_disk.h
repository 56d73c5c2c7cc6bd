#pragma once

#include "reserve.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace doorstep {

/// A disk of 16 MiB of our own that can be filled to the last page, with a vault and its reserve on it.
class SmallDisk
{
public:
    SmallDisk() = default;
    virtual ~SmallDisk() = default;
    Q_DISABLE_COPY_MOVE(SmallDisk)

    /// Empties the disk and puts this vault on it.
    virtual void layOut(const QByteArray &vault) = 0;
    /// The path of the vault.
    virtual QString vault() const = 0;
    virtual Reserve &reserve() = 0;
    /// Others take what is free, but for so much.
    virtual void fillUpTo(qint64 freeBytes) = 0;
    /// Others give free what they took.
    virtual void makeRoom() = 0;
};

/// A real one, in memory, seen by this process alone; none: this machine does not let us mount one.
std::unique_ptr<SmallDisk> mountedDisk();
/// One below SQLite that counts.
std::unique_ptr<SmallDisk> countedDisk();

} // namespace doorstep
