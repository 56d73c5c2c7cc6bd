#pragma once

#include "pull_step.h"
#include "push_step.h"

namespace doorstep {

/// What a round asks next: what waits to be sent goes first, then what may have changed. Neither: the round
/// is at its end.
struct NextStep {
    std::optional<PushStep> push;
    std::optional<PullRequest> pull;
};

/// How much of each a request may bring over: as much as the link was found to carry at once.
struct Burden {
    size_t records = 0; ///< of a push
    quint64 bytes = 0; ///< of a pull, about; 0: as the server likes
};

/// A function of the vault, and of whether the round has `pulled` everything already.
Result<NextStep> nextStep(Database &db, const Credentials &signIn, const Burden &most, bool pulled);

} // namespace doorstep
