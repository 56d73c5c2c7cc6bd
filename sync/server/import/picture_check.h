#pragma once

#include "pictures.h"

namespace doorstep {

/// What is wrong with a picture of a known type, in words for the office; empty when it is whole, plain and
/// small enough to be shown on any tablet. A vector drawing is plain when it draws only itself.
QString faultOf(const Picture &picture);

} // namespace doorstep
