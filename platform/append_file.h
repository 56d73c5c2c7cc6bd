#pragma once

#include "result.h"

#include <QByteArrayView>

namespace doorstep {

/// A file that grows at its end, by one writer, who has it for as long as this lives: removeUnused() leaves
/// it alone. Others may read it, and add what noteAtEnd() adds.
class AppendFile
{
public:
    /// Makes it, with what it begins with, durably; only this user may read it. Fault::Conflict: the name is
    /// taken. Fault::Full or Storage: there is none.
    static Result<AppendFile> create(const QString &path, QByteArrayView first);
    ~AppendFile();
    AppendFile(AppendFile &&other) noexcept;
    AppendFile &operator=(AppendFile &&other) noexcept;
    AppendFile(const AppendFile &) = delete;
    AppendFile &operator=(const AppendFile &) = delete;

    /// On disk when it answers. Fault::Full or Storage: part of it may be there, at the end.
    Outcome append(QByteArrayView bytes) const;
    /// Cuts it off where it began to grow; waits for nothing.
    Outcome startAgain() const;

private:
    AppendFile(int descriptor, qint64 begin);
    int m_descriptor;
    qint64 m_begin; ///< bytes it was made with
};

/// Adds the bytes in one piece at the end of a file that is there, and waits for nothing: after a loss of
/// power they may be missing.
Outcome noteAtEnd(const QString &path, QByteArrayView bytes);

/// Removes a file that nobody is the writer of and that is still as long as when it was read: what was added
/// since stays. False: somebody is, or it is not, or it could not be.
bool removeUnused(const QString &path, qint64 bytesAsRead);

} // namespace doorstep
