#pragma once

#include "cast.h"
#include "deeds.h"

namespace doorstep {

/// One of the people in this vault; null: there is none.
QUuid somebodyKnownTo(SimUser &user, Random &random);

/// A note with a picture: of a part or some; seldom one that only comes to whoever asks for it.
Deed notedWithAPicture(SimUser &user, const QUuid &person, Random &random);

} // namespace doorstep
