#pragma once

#include "case_folder.h"
#include "day.h"
#include "device_file.h"
#include "random.h"
#include "sameness.h"
#include "vault_files.h"

#include <QTemporaryDir>

namespace doorstep {

/// A carer's tablet and their office, with the real server core and the real driver: what was said while
/// there was signal is at the office, what was said since waits. Its files are kept as they were at that
/// moment, so that they can be laid out again, struck, and opened as often as it takes.
class StruckTablet
{
public:
    explicit StruckTablet(quint64 seed);

    using Files = std::map<QString, QByteArray>; ///< by name
    /// As the power left them, or as they were closed.
    const Files &files() const { return m_files; }
    const DeviceFile &deviceFile() const { return m_deviceFile; }
    QUuid device() const { return m_user->device(); }

    /// What waits to be sent, and has a draft, in the files as they are when nothing struck them.
    struct Only {
        Record record;
        qint64 rid = 0;
    };
    const std::vector<Only> &unsent() const { return m_unsent; }
    qint64 drafts() const { return m_drafts; }
    /// Everything that somebody was told is saved.
    const std::vector<Record> &saved() const { return m_saved; }

    /// The carer goes on with this vault, with signal, until all is said and heard. What the office and it do
    /// not agree about then, or what is wrong within it.
    QStringList goOnWith(Database vault);

private:
    void liveADay(Random &random, const VaultFiles &files);
    void someDeeds(Random &random, size_t count, const VaultFiles &files);
    void count();
    void keepFiles(bool closed);

    QTemporaryDir m_folder{inMemory()};
    Timeline m_time;
    ServerHere m_server;
    Network m_network{m_time, m_server};
    TabletHere m_tablet;
    std::unique_ptr<UserHere> m_user;
    DeviceFile m_deviceFile;
    Files m_files;
    std::vector<Record> m_saved;
    std::vector<Only> m_unsent;
    qint64 m_drafts = 0;
};

} // namespace doorstep
