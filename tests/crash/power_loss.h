#pragma once

#include "memory_disk.h"
#include "random.h"

#include <QStringList>

namespace doorstep {

/// What a disk may hold when the power goes at some moment: what was waited for, and any part of what was
/// not. A write that was not may be there, may not, or in some of its sectors of 512 bytes; a file may be
/// longer without what made it so; a file that was made may not be there, and one that was removed may.
class PowerLoss
{
public:
    explicit PowerLoss(DiskFiles before)
        : m_durable(std::move(before))
    {
    }
    /// The next thing that was done.
    void pass(const DiskStep &step);

    /// How much of what is not safe yet comes through.
    enum class Comes { Nothing, Everything, Some, SomeTorn, AllButOne };
    /// What is found afterwards; `account` says what came through.
    DiskFiles found(Comes comes, Random &random, QStringList &account) const;
    size_t unsafeSteps() const { return m_unsafe.size(); }

private:
    DiskFiles m_durable;
    std::vector<DiskStep> m_unsafe; ///< not waited for yet, in order
};

} // namespace doorstep
