#include "memory_disk.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <new>

namespace doorstep {

struct MemoryDisk::File {
    QByteArray name;
    QByteArray bytes;
    std::vector<std::unique_ptr<char[]>> shared; ///< the index of the log, which no disk keeps
};

namespace {

MemoryDisk *inserted = nullptr;

/// What SQLite holds of a file that it has opened.
struct OpenFile {
    sqlite3_file base;
    std::shared_ptr<MemoryDisk::File> file;
};

MemoryDisk::File &fileOf(sqlite3_file *file)
{
    return *reinterpret_cast<OpenFile *>(file)->file;
}

int closeFile(sqlite3_file *file)
{
    reinterpret_cast<OpenFile *>(file)->file.~shared_ptr();
    return SQLITE_OK;
}

int readBytes(sqlite3_file *file, void *into, int count, sqlite3_int64 at)
{
    const QByteArray &bytes = fileOf(file).bytes;
    const qint64 here = std::clamp<qint64>(bytes.size() - at, 0, count);
    memcpy(into, bytes.constData() + std::min<qint64>(at, bytes.size()), size_t(here));
    memset(static_cast<char *>(into) + here, 0, size_t(count - here));
    return here == count ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int writeBytes(sqlite3_file *file, const void *from, int count, sqlite3_int64 at)
{
    MemoryDisk::File &to = fileOf(file);
    const qint64 more = at + count - to.bytes.size();
    if (more > 0 && inserted->hasRoom && !inserted->hasRoom(more))
        return SQLITE_FULL;
    if (more > 0)
        to.bytes.resize(at + count, '\0');
    memcpy(to.bytes.data() + at, from, size_t(count));
    inserted->did(
        {DiskStep::Kind::Write, to.name, at, QByteArray(static_cast<const char *>(from), count), false});
    return SQLITE_OK;
}

int resizeFile(sqlite3_file *file, sqlite3_int64 size)
{
    MemoryDisk::File &to = fileOf(file);
    to.bytes.resize(size, '\0');
    inserted->did({DiskStep::Kind::Resize, to.name, size, {}, false});
    return SQLITE_OK;
}

int syncFile(sqlite3_file *file, int)
{
    inserted->did({DiskStep::Kind::Sync, fileOf(file).name, 0, {}, false});
    return SQLITE_OK;
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    *size = fileOf(file).bytes.size();
    return SQLITE_OK;
}

int lockFile(sqlite3_file *, int)
{
    return SQLITE_OK;
}

int isReserved(sqlite3_file *, int *answer)
{
    *answer = 0;
    return SQLITE_OK;
}

int control(sqlite3_file *, int, void *)
{
    return SQLITE_NOTFOUND;
}

int sectorSize(sqlite3_file *)
{
    return 4096;
}

int characteristics(sqlite3_file *)
{
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE; // as SQLite takes every disk to be
}

int mapShared(sqlite3_file *file, int region, int size, int extend, void volatile **at)
{
    auto &shared = fileOf(file).shared;
    while (extend != 0 && shared.size() <= size_t(region))
        shared.push_back(std::make_unique<char[]>(size_t(size))); // zeros
    *at = size_t(region) < shared.size() ? shared[size_t(region)].get() : nullptr;
    return SQLITE_OK;
}

int lockShared(sqlite3_file *, int, int, int)
{
    return SQLITE_OK;
}

void barrier(sqlite3_file *) { }

int unmapShared(sqlite3_file *file, int)
{
    fileOf(file).shared.clear(); // one connection at a time
    return SQLITE_OK;
}

constexpr sqlite3_io_methods Methods{
    2,          closeFile, readBytes,   writeBytes, resizeFile, syncFile,        sizeOfFile,
    lockFile,   lockFile,  isReserved,  control,    sectorSize, characteristics, mapShared,
    lockShared, barrier,   unmapShared, nullptr,    nullptr,
};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *into, int flags, int *outFlags)
{
    into->pMethods = nullptr;
    const QByteArray called(name);
    auto file = inserted->find(called);
    if (!file && !(flags & SQLITE_OPEN_CREATE))
        return SQLITE_CANTOPEN;
    if (!file)
        file = inserted->create(called);
    new (into) OpenFile{{&Methods}, std::move(file)};
    if (outFlags)
        *outFlags = flags;
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs *, const char *name, int waitFor)
{
    if (!inserted->find(name))
        return SQLITE_IOERR_DELETE_NOENT;
    inserted->remove(name, waitFor != 0);
    return SQLITE_OK;
}

int isThere(sqlite3_vfs *, const char *name, int, int *answer)
{
    const auto file = inserted->find(name);
    *answer = file ? 1 : 0;
    return SQLITE_OK;
}

int fullName(sqlite3_vfs *, const char *name, int room, char *into)
{
    sqlite3_snprintf(room, into, "%s", name);
    return SQLITE_OK;
}

sqlite3_vfs *real()
{
    static sqlite3_vfs *found = sqlite3_vfs_find("unix");
    return found;
}

int randomness(sqlite3_vfs *, int count, char *into)
{
    return real()->xRandomness(real(), count, into);
}

int passTime(sqlite3_vfs *, int)
{
    return 0;
}

int julianDay(sqlite3_vfs *, double *day)
{
    return real()->xCurrentTime(real(), day);
}

sqlite3_vfs diskOfOurs()
{
    sqlite3_vfs vfs{};
    vfs.iVersion = 1;
    vfs.szOsFile = sizeof(OpenFile);
    vfs.mxPathname = 512;
    vfs.zName = "memory-disk";
    vfs.xOpen = openFile;
    vfs.xDelete = removeFile;
    vfs.xAccess = isThere;
    vfs.xFullPathname = fullName;
    vfs.xRandomness = randomness;
    vfs.xSleep = passTime;
    vfs.xCurrentTime = julianDay;
    return vfs;
}

sqlite3_vfs theDisk = diskOfOurs();

} // namespace

MemoryDisk::MemoryDisk(const DiskFiles &files)
{
    for (const auto &[name, bytes] : files)
        m_files[name] = std::make_shared<File>(File{name, bytes, {}});
    sqlite3_initialize();
    inserted = this;
    sqlite3_vfs_register(&theDisk, 1);
}

MemoryDisk::~MemoryDisk()
{
    sqlite3_vfs_unregister(&theDisk);
    inserted = nullptr;
}

DiskFiles MemoryDisk::files() const
{
    DiskFiles files;
    for (const auto &[name, file] : m_files)
        files[name] = file->bytes;
    return files;
}

std::shared_ptr<MemoryDisk::File> MemoryDisk::find(const QByteArray &name) const
{
    const auto found = m_files.find(name);
    return found == m_files.end() ? nullptr : found->second;
}

std::shared_ptr<MemoryDisk::File> MemoryDisk::create(const QByteArray &name)
{
    did({DiskStep::Kind::Create, name, 0, {}, false});
    return m_files[name] = std::make_shared<File>(File{name, {}, {}});
}

void MemoryDisk::remove(const QByteArray &name, bool isDurable)
{
    did({DiskStep::Kind::Remove, name, 0, {}, isDurable});
    m_files.erase(name);
}

} // namespace doorstep
