#pragma once

#include "credentials.h"

#include <QString>

/// An agency whose tablets had no server for a day: each carer, with a tablet that joined, visited eight
/// people meanwhile.
struct TabletOfOutage {
    struct Visit {
        QUuid person;
        QUuid id;
    };
    doorstep::Credentials credentials;
    std::vector<Visit> visits;
};

/// Makes the folder of its server, and in it, in a file of its own, its tablets. False, and a line on
/// standard error, when it cannot.
bool makeOutageFolder(const QString &folder, int tablets);

struct Outage {
    std::vector<TabletOfOutage> tablets;
    doorstep::Hash pin; ///< of the server
};
Outage readOutage(const QString &folder);

/// What waits on a tablet: of each visit 50 records, as one push.
doorstep::PushRequest waitingOn(const TabletOfOutage &tablet);
