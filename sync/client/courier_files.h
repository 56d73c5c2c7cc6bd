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
///
/// Beside them lies what the person said while they held the tablet (handed_courier.h), as
/// `courier-handed-1`…, until the vault has it; and as `courier-left-1`… where nothing takes it over.
class CourierFiles
{
public:
    explicit CourierFiles(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// Oldest first, and what the person said last. One that cannot be read now is left out, and left alone.
    std::vector<CourierFile> read() const;
    std::vector<CourierFile> readOwn() const; ///< of the vault's openings
    std::vector<CourierFile> readHanded() const; ///< what the vault is to take over
    /// A name after all that are there.
    QString next() const;
    QString nextHanded() const;
    /// What the person said is not to be had for the vault: only errands send it.
    Outcome leaveHanded() const;
    /// Says of records in that file that they have arrived, or are set aside; removes it when it is done and
    /// nothing came into it since it was read.
    static Outcome settle(const CourierFile &file, std::span<const Hash> gone, std::span<const Hash> aside);

private:
    std::vector<int> numbers(const QString &kind) const;
    QString named(const QString &kind, int number) const;
    QString nextOf(const QString &kind) const;
    std::vector<CourierFile> readOf(const QString &kind) const;
    QString m_folder;
};

} // namespace doorstep
