#pragma once

#include "server_process.h"

#include <QTemporaryDir>

#include <optional>

/// The folder of a server with so many documents in it; made when it is not there, in a process of its own.
/// It lies in the folder that the environment names WORK.
QString seededFolder(size_t documents);
/// The same, made in this process.
QString makeSeededFolder(size_t documents);

/// A server in a process of its own, on a copy of the seeded folder, so that no measure sees what another
/// wrote.
class RunningServer
{
public:
    explicit RunningServer(size_t documents);

    doorstep::ServerAddress address() const { return m_process->address(); }
    qint64 process() const { return m_process->id(); }
    doorstep::Invitation invitation(const QString &who) const;
    /// The office loads so many documents more, about people who are new, while the server serves.
    void load(size_t documents);

private:
    QTemporaryDir m_folder;
    std::optional<ServerProcess> m_process; ///< ends before its folder goes
};

/// Where the vaults and servers of the measures lie: on the disk that WORK names.
QString workFolder();
void copyFiles(const QString &from, const QString &to);
/// How many carers a server with so many documents invites.
int carersInvited(size_t documents);
