#pragma once

#include "agency.h"
#include "care_record.h"
#include "paper.h"
#include "plain_time.h"

#include <QCoreApplication>

namespace doorstep {

/// What a copy on paper is made from.
struct PaperSource {
    CareRecord record;
    Occasion occasion;
    Agency agency;
    bool isPersonsOwn = false; ///< made by the person: nothing of theirs is kept from whoever makes it
};

/// The page that goes with a person to hospital, in an ambulance or to another service: who they are, what
/// one must know, how to talk with them, whom to call, their medicines, and then the sections of PRSB About
/// Me, each line in its own words with who said it and when. Made of Extent::Shared: what they keep from some
/// readers is not on it, and it says so. Pure.
class TravellingPaper
{
    Q_DECLARE_TR_FUNCTIONS(TravellingPaper)
public:
    static Paper of(const PaperSource &source);
};

} // namespace doorstep
