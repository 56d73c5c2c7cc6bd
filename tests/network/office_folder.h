#pragma once

#include "invitation.h"
#include "linux_clock.h"
#include "server_folder.h"
#include "system_entropy.h"

#include <QTemporaryDir>

namespace doorstep {

/// A record's place in a stream, and its hash.
struct Placed {
    quint64 number = 0;
    Hash hash;

    bool operator==(const Placed &) const = default;
};

/// The folder of a real server, where it costs no disk, with a small office in it: Tom, who visits Ada
/// today. It can be read while somebody serves it, and after whoever did was killed.
class OfficeFolder
{
public:
    OfficeFolder();

    Invitation invite(const QUuid &account);
    /// The office writes about Ada.
    void addNotes(int notes, const QByteArray &words);
    /// How many records of the log and of what is held for a human are among these, at one moment.
    struct Found {
        int inLog = 0;
        int held = 0;

        bool operator==(const Found &) const = default;
    };
    Found find(const std::vector<Record> &records);
    std::vector<Placed> log(const QUuid &stream, quint64 after = 0);
    /// What doorstepd's `check` finds wrong.
    QStringList faults();

    QString path() const { return m_folder.filePath(QStringLiteral("server")); }
    OpenFolder &open() { return *m_open; }
    const Clock &clock() const { return m_clock; }

    QUuid tom;
    QUuid ada;

private:
    void moveIn();

    QTemporaryDir m_folder;
    LinuxClock m_clock;
    SystemEntropy m_entropy;
    std::unique_ptr<OpenFolder> m_open;
};

} // namespace doorstep
