#pragma once

#include "random.h"

#include <QByteArray>
#include <QString>

namespace doorstep {

/// One thing that a disk, or whoever has it in their hands, does to a file.
struct Blow {
    enum class Kind { BitFlipped, PageZeroed, PageOverwritten, PagesSwapped, CutOff, Emptied };
    Kind kind = Kind::BitFlipped;
    qint64 at = 0;
    int bit = 0;
    qint64 other = 0; ///< of a swap
    quint64 dice = 0; ///< of what is written over it

    static Blow some(Random &random, qint64 fileSize);
    /// What is left of the file.
    QByteArray on(QByteArray file) const;
    QString words() const;
};

} // namespace doorstep
