#pragma once

#include <QByteArray>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace doorstep {

/// What SQLite did to a disk, one thing after another.
struct DiskStep {
    enum class Kind { Create, Write, Resize, Remove, Sync, Told };
    Kind kind = Kind::Write;
    QByteArray file;
    qint64 at = 0; ///< of a write; the size of a resize
    QByteArray bytes; ///< of a write
    bool isDurable = false; ///< of a remove: it was waited for
};

using DiskFiles = std::map<QByteArray, QByteArray>;

/// A disk in memory below SQLite, for as long as it lives: whatever is opened meanwhile is on it. It writes
/// down what is done to it, and has as much room as it is given. For one thread, and one at a time.
class MemoryDisk
{
public:
    explicit MemoryDisk(const DiskFiles &files);
    ~MemoryDisk();
    Q_DISABLE_COPY_MOVE(MemoryDisk)

    /// What is on it now.
    DiskFiles files() const;
    /// What was done since the beginning.
    const std::vector<DiskStep> &steps() const { return m_steps; }
    /// Puts a mark between the steps: a save was acknowledged.
    void told() { m_steps.push_back({DiskStep::Kind::Told, {}, 0, {}, false}); }
    void forgetSteps() { m_steps.clear(); }

    struct File; ///< inside: one file while it is open or named
    std::shared_ptr<File> find(const QByteArray &name) const;
    std::shared_ptr<File> create(const QByteArray &name);
    void remove(const QByteArray &name, bool isDurable);
    void did(DiskStep step) { m_steps.push_back(std::move(step)); }

    std::function<bool(qint64 more)> hasRoom; ///< whether files may grow by so many bytes; none: always
private:
    std::map<QByteArray, std::shared_ptr<File>> m_files;
    std::vector<DiskStep> m_steps;
};

} // namespace doorstep
