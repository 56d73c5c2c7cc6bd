#pragma once

#include "random.h"
#include "record.h"
#include "saved_mark.h"
#include "vault_opening.h"

#include <QTemporaryDir>

#include <map>
#include <vector>

namespace doorstep {

/// The files of one user's vault as the app keeps them, in a folder of their own that goes with this. While
/// nobody has the vault open they can be laid out as they once were, or struck.
class VaultOnDisk
{
public:
    using Files = std::map<QString, QByteArray>; ///< by name

    /// With an empty vault.
    VaultOnDisk();

    /// As the app opens it.
    Result<VaultOpened> open(const QUuid &device, Look look = Look::Quick) const;
    /// As the app looks at it beside other work.
    Outcome lookThrough() const { return doorstep::lookThrough(m_names.vault(), m_key); }
    /// As the app notes what it has told somebody is saved.
    void noteSaved(std::span<const Record> saved) const { SavedMark(m_names.mark()).set(saved); }

    /// All of them: as the power would leave them now, where the vault is open.
    Files files() const;
    /// These and no others.
    void layOut(const Files &files) const;
    /// Of the vault in use.
    QString name() const;
    /// The bytes of this record as that vault has them, however damaged it is; nothing: they cannot be read.
    QByteArray readIn(const QString &name, qint64 rid) const;

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    VaultFiles m_names;
    DatabaseKey m_key;
};

} // namespace doorstep
