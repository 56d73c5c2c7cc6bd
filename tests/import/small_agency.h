#pragma once

#include "folder_import.h"
#include "memory_keeper.h"

#include <QTemporaryDir>

#include <map>

namespace doorstep {

/// A folder with one row in each file, all of them right, to be bent by a test.
class SmallAgency
{
public:
    SmallAgency();

    void write(const char *file, const QByteArray &bytes) const;
    void remove(const char *file) const;
    /// The file as it is when right.
    QByteArray right(const char *file) const { return m_right.at(file); }
    /// One row more than the right ones.
    void add(const char *file, const QByteArray &row) const { write(file, right(file) + row + '\n'); }
    ImportReport import();
    QString path() const { return m_folder.path(); }

    MemoryKeeper keeper;
    QDate today{2026, 11, 22};

private:
    std::map<QByteArray, QByteArray> m_right;
    QTemporaryDir m_folder;
};

} // namespace doorstep
