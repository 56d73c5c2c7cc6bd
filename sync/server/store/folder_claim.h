#pragma once

#include "result.h"

#include <memory>

namespace doorstep {

/// Held by all who serve a folder, and by whoever puts a backup into it, so that the two never meet. Goes
/// with its process, however that ends.
class FolderClaim
{
public:
    // Fault::Conflict: somebody does the other thing. Fault::Storage: the folder cannot be written.
    static Result<FolderClaim> toServe(const QString &folder);
    static Result<FolderClaim> toReplace(const QString &folder);

private:
    struct Close {
        void operator()(const int *descriptor) const;
    };
    explicit FolderClaim(int descriptor);
    static Result<FolderClaim> of(const QString &folder, int how);
    std::unique_ptr<int, Close> m_descriptor;
};

} // namespace doorstep
