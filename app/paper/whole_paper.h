#pragma once

#include "travelling_paper.h"

namespace doorstep {

/// All that is held about a person, for the person themselves (right of access, UK GDPR article 15): who they
/// are, all of their page with its older wordings, their plan, every visit, note and concern, and who saw it.
/// Made of Extent::Whole. Pure.
class WholePaper
{
    Q_DECLARE_TR_FUNCTIONS(WholePaper)
public:
    static Paper of(const PaperSource &source);
};

} // namespace doorstep
