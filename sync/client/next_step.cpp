#include "next_step.h"

namespace doorstep {

Result<NextStep> nextStep(Database &db, const Credentials &signIn, const Burden &most, bool pulled)
{
    NextStep next;
    auto push = nextPush(db, signIn, most.records);
    if (!push)
        return push.error();
    next.push = *std::move(push);
    if (next.push || pulled)
        return next;
    auto pull = nextPull(db, most.bytes);
    if (!pull)
        return pull.error();
    next.pull = *std::move(pull);
    return next;
}

} // namespace doorstep
