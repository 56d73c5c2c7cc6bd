#pragma once

#include "random.h"
#include "tablet_here.h"
#include "vault_on_disk.h"
#include "visit.h"

namespace doorstep {

struct SimTablet;

/// One user as the timeline calls them.
struct SimUser {
    QString name;
    SimTablet *tablet = nullptr;
    std::unique_ptr<VaultOnDisk> disk; ///< none: the vault is in memory
    std::unique_ptr<UserHere> here;
    struct Image {
        VaultOnDisk::Files files;
        QString name; ///< of the vault that was in use
    };
    std::vector<Image> images; ///< of the disk, as it was
    bool dirty = true; ///< its vault changed since it was looked at
    bool isFilling =
        false; ///< opened with nothing in it yet: until the server has told all, nothing can be said
};

/// One tablet; one of its users at a time has it unlocked.
struct SimTablet {
    SimTablet(const Timeline &time, quint64 seed)
        : device(time, seed)
    {
    }
    TabletHere device;
    std::vector<std::unique_ptr<SimUser>> users;
    SimUser *unlocked = nullptr;
    int signalBackInSteps = 0;
    bool isNext = false; ///< the next version is installed
};

/// Who there is, and what the office has planned when the world begins.
struct Cast {
    std::vector<QUuid> carers;
    std::vector<QUuid> people;
    std::vector<std::unique_ptr<SimTablet>> tablets;
    std::map<QUuid, Record> plans; ///< the last plan of each visit, by visit

    std::vector<SimUser *> users() const;
};

/// 2 to 12 tablets with 1 to 3 users, 5 to 40 people: small worlds are many, large ones few. `onDisk`: one of
/// the tablets has its vaults in files. `before`: what is drawn from where the office is some months old.
Cast castFor(Random &random, Timeline &time, Network &network, ServerHere &server, bool onDisk,
             Random *before = nullptr);
/// The account joins on this tablet, with an empty vault.
std::unique_ptr<UserHere> joinHere(SimUser &user, const QUuid &account, Timeline &time, Network &network,
                                   ServerHere &server);

/// A visit of one or two of the carers within the next days.
VisitPlan somePlan(Random &random, const Timeline &time, const std::vector<QUuid> &carers);

} // namespace doorstep
