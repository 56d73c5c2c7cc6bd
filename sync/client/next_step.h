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

/// A function of the vault, and of whether the round has `pulled` everything already.
Result<NextStep> nextStep(Database &db, const Credentials &signIn, size_t mostRecords, bool pulled);

} // namespace doorstep
