#include "plant.h"

#include "run.h"

#include <algorithm>
#include <array>
#include <climits>
#include <cstdio>

namespace doorstep {

namespace {

/// Worlds that have shown a rare mistake before, tried first: it is there as it is from seed 1 on, and
/// looking for it anew costs minutes. One that shows it no longer costs one world, and the search begins
/// at 1.
struct Shown {
    Mistake mistake;
    quint64 seed;
};
constexpr std::array ShownBefore{
    Shown{Mistake::MarkIgnored, 30},          Shown{Mistake::SalvageWithoutHeld, 99},
    Shown{Mistake::SalvageWithoutBlobs, 36},  Shown{Mistake::SalvageOfOneOnly, 14},
    Shown{Mistake::OwnChainStands, 312},      Shown{Mistake::ForkAccepted, 99},
    Shown{Mistake::BelowAccepted, 30},        Shown{Mistake::TextBehindPictures, 37},
    Shown{Mistake::AskedForgotten, 295},      Shown{Mistake::ShownUnfinished, 12},
    Shown{Mistake::WholeUnseen, 12},          Shown{Mistake::AckHeld, 30},
    Shown{Mistake::NoHeadBeforeGap, 37},      Shown{Mistake::EpochUnnoticed, 37},
    Shown{Mistake::LeaseTagKept, 37},         Shown{Mistake::ToldAgainTooLittle, 37},
    Shown{Mistake::GoingForgotten, 81},       Shown{Mistake::PictureNotOffered, 61},
    Shown{Mistake::PicturePurgedUnsent, 136}, Shown{Mistake::ClockNeverSet, 34},
    Shown{Mistake::SignatureIgnored, 11},     Shown{Mistake::ToldAgainNothing, 37},
    Shown{Mistake::HeldToldOnce, 442},        Shown{Mistake::ParkedToldOnce, 173},
    Shown{Mistake::OldNumbersKept, 37},       Shown{Mistake::PurgedUnsent, 411},
    Shown{Mistake::RegainedHidden, 601},      Shown{Mistake::WithdrawnStands, 13},
    Shown{Mistake::OneParentOnly, 89},        Shown{Mistake::AnythingAllowed, 38},
    Shown{Mistake::GapAccepted, 37},          Shown{Mistake::NotPassedOver, 38},
    Shown{Mistake::ReleaseForgotten, 37},     Shown{Mistake::EpochTheSame, 37},
};

/// A seed up to the most whose world shows the mistake that is planted, and by what; 0: none does.
quint64 shownBy(Mistake planted, quint64 mostSeeds, QString &how)
{
    const auto shows = [&how](quint64 seed) {
        const Ended ended = run(seed, INT_MAX);
        if (!ended.faults.isEmpty())
            how = ended.faults.front();
        return !ended.faults.isEmpty();
    };
    const auto before = std::ranges::find(ShownBefore, planted, &Shown::mistake);
    if (before != ShownBefore.end() && before->seed <= mostSeeds && shows(before->seed))
        return before->seed;
    for (quint64 seed = 1; seed <= mostSeeds; ++seed)
        if (shows(seed))
            return seed;
    return 0;
}

} // namespace

int findThePlanted(quint64 mostSeeds)
{
    int notFound = 0;
    for (size_t i = 1; i < MistakeNames.size(); ++i) {
        const auto mistake = static_cast<Mistake>(i);
        plant(mistake);
        QString how;
        const quint64 seed = shownBy(mistake, mostSeeds, how);
        notFound += seed == 0 ? 1 : 0;
        if (seed == 0)
            std::printf("%-20s NOT FOUND in %llu worlds\n", MistakeNames[i], mostSeeds);
        else
            std::printf("%-20s found by seed %llu: %s\n", MistakeNames[i], seed, qPrintable(how));
        std::fflush(stdout);
    }
    plant(Mistake::None);
    std::printf("sim: %d mistakes planted, %d found, %d not\n", int(MistakeNames.size()) - 1,
                int(MistakeNames.size()) - 1 - notFound, notFound);
    return notFound == 0 ? 0 : 1;
}

} // namespace doorstep
