#include "planted.h"

namespace doorstep {

namespace {

Mistake made = Mistake::None;

} // namespace

bool planted(Mistake mistake)
{
    return mistake == made;
}

void plant(Mistake mistake)
{
    made = mistake;
}

} // namespace doorstep
