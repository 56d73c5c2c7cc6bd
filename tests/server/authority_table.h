#pragma once

#include "authority.h"

#include <QStringList>

#include <vector>

// The tables of sync/protocol/README.md, section 4, as they stand there: what the server answers is compared
// with the page, not with the code that is to follow it.

namespace authority {

/// What an account may do in a stream that is to it as `what` says, in the words of the page.
struct Tie {
    QString what;
    QString carer;
    QString person;
    QString supervisor;

    const QString &of(doorstep::Reader reader) const;
};
std::vector<Tie> relations();

struct KindOf {
    std::vector<quint32> kinds; ///< none: those not listed
    QString stream;
    QString saidBy;
    QString seenBy;
};
std::vector<KindOf> kinds();

} // namespace authority
