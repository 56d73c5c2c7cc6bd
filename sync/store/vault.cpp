#include "vault.h"

namespace doorstep {

} // namespace doorstep
