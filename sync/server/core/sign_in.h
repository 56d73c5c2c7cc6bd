#pragma once

#include "audience.h"

namespace doorstep {

/// Who asks, on which device, with whose eyes.
struct SignIn {
    QUuid device;
    QUuid account;
    Reader reader = Reader::Carer;

    bool operator==(const SignIn &) const = default;
};

} // namespace doorstep
