#pragma once

#include <QString>

namespace doorstep {

/// The names of the files of one sign-in's vault, in a folder of its own. The vault is `vault`. When one was
/// found to be damaged it stays as and where it is, for whoever can make more of it, and a new one goes on
/// under the next name: `vault-2`, `vault-3`… The last is the one in use.
class VaultFiles
{
public:
    explicit VaultFiles(QString folder);

    /// Of the vault in use, or of the one to come where there is none.
    QString vault() const;
    /// Of the one that would follow it.
    QString next() const;
    /// A vault that is being made; nobody has written in it.
    QString unfinished() const;
    /// The SavedMark of the vault in use.
    QString mark() const;

private:
    int last() const;
    QString named(int number) const;

    QString m_folder;
};

} // namespace doorstep
