#include "fault_kinds.h"

#include <array>

namespace doorstep {

namespace {

constexpr std::array Names{
    "request-lost",   "reply-lost",  "reply-torn",      "reply-halved",
    "request-twice",  "slow",        "past-deadline",   "sign-in-page",
    "bad-gateway",    "busy",        "too-many",        "bent-reply",
    "another-server", "far-away",    "signal-flaps",    "long-offline",
    "power-cut",      "reboot",      "clock-step",      "clock-years-off",
    "zone-change",    "hand-over",   "long-sleep",      "tablet-restart",
    "upgrade",        "tablet-lost", "vault-set-back",  "vault-struck",
    "server-restart", "server-away", "server-restored", "server-clock-step",
    "unreadable",     "not-allowed", "rota-churn",      "big-notes",
    "pictures",       "picture-cut",
};
static_assert(Names.size() == size_t(FaultKind::Count));

constexpr std::array FateNames{
    "whole",         "request lost", "reply lost",        "reply torn",     "reply halved",
    "request twice", "slow",         "past the deadline", "a sign-in page", "bad gateway",
    "busy",          "too many",     "reply bent",        "another server",
};

constexpr std::array Fates{
    Fate::NeverArrives, Fate::ReplyLost,    Fate::ReplyTorn,       Fate::ReplyHalved, Fate::Twice,
    Fate::Slow,         Fate::OverDeadline, Fate::SignInPage,      Fate::BadGateway,  Fate::Busy,
    Fate::TooMany,      Fate::Bent,         Fate::SignedByAnother,
};
static_assert(size_t(FaultKind::AnotherServer) == Fates.size() - 1);

} // namespace

const char *nameOf(FaultKind kind)
{
    return Names[size_t(kind)];
}

const char *nameOf(Fate fate)
{
    return FateNames[size_t(fate)];
}

std::optional<Fate> fateOf(FaultKind kind)
{
    if (size_t(kind) >= Fates.size())
        return std::nullopt;
    return Fates[size_t(kind)];
}

} // namespace doorstep
