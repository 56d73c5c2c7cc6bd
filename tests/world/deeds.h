#pragma once

#include "random.h"
#include "tablet_here.h"

namespace doorstep {

/// What somebody does at their tablet in one go, and a word for it.
struct Deed {
    const char *what = "";
    std::vector<Said> said;
};

/// Something that this user may do and that what their vault shows gives a reason for; nothing when there is
/// no reason for what was thought of.
std::optional<Deed> someDeed(UserHere &user, Random &random);

/// A new wording of the line that names every wording its writer saw.
Said reworded(UserHere &user, const QUuid &person, const LineView &line, const QString &words);

} // namespace doorstep
