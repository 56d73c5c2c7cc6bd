#pragma once

#include "courier_log.h"

#include <QStringList>

namespace doorstep {

/// A courier file and what was in it when it was read.
struct CourierFile {
    QString path;
    CourierLog log;
    qsizetype bytes = 0; ///< how long it was
};

/// The courier of one sign-in: a file for each opening of its vault in which something was saved, in the
/// folder of the sign-in, as `courier-1`, `courier-2`… A file has one writer, who keeps it while the vault is
/// open (courier.h); anybody may say of what is in it that it has arrived. It goes when nothing waits in it
/// and nobody writes it.
class CourierFiles
{
public:
    explicit CourierFiles(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// Oldest first. One that cannot be read now is left out, and left alone.
    std::vector<CourierFile> read() const;
    /// A name after all that are there.
    QString next() const;
    /// Says of records in that file that they have arrived, or are set aside; removes it when it is done and
    /// nothing came into it since it was read.
    static Outcome settle(const CourierFile &file, std::span<const Hash> gone, std::span<const Hash> aside);

private:
    std::vector<int> numbers() const;
    QString named(int number) const;
    QString m_folder;
};

} // namespace doorstep
