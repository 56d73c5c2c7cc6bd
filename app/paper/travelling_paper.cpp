#include "travelling_paper.h"

#include "names.h"
#include "person_blocks.h"

namespace doorstep {

namespace {

/// What a ward wants to know first, first.
constexpr std::array After{
    Section::MostImportant,    Section::PleaseDo, Section::PleaseDoNot, Section::HowAndWhenSupport,
    Section::Wellness,         Section::Routine,  Section::People,      Section::AskMeAbout,
    Section::AlsoWorthKnowing, Section::Home,     Section::SupportedBy, Section::Unknown};

} // namespace

Paper TravellingPaper::of(const PaperSource &source)
{
    const PersonBlocks blocks(source);
    Paper paper;
    paper.title = tr("About %1").arg(source.record.person.name);
    paper.lead =
        tr("This page goes with me. Each line says who said it, and when it was last checked with me.");
    blocks.who(paper);
    blocks.mustKnow(paper);
    blocks.section(paper, Section::Communicate);
    blocks.circle(paper);
    blocks.medicines(paper);
    for (const Section section : After)
        blocks.section(paper, section);
    blocks.goals(paper);
    if (source.record.leftOut > 0)
        paper.words(QString(),
                    source.record.leftOut == 1
                        ? tr("I keep 1 line for a few people only. It is not on this page.")
                        : tr("I keep %n lines for a few people only. They are not on this page.", nullptr,
                             source.record.leftOut));
    paper.foot = blocks.madeFor();
    return paper;
}

} // namespace doorstep
