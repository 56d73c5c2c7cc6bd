#include "next_step.h"

namespace doorstep {

Result<NextStep> nextStep(Database &db, const Credentials &signIn, size_t mostRecords, bool pulled)
{
    NextStep next;
    auto push = nextPush(db, signIn, mostRecords);
    if (!push)
        return push.error();
    next.push = *std::move(push);
    if (next.push || pulled)
        return next;
    auto pull = nextPull(db);
    if (!pull)
        return pull.error();
    next.pull = *std::move(pull);
    return next;
}

} // namespace doorstep
