#pragma once

#include "travelling_paper.h"

namespace doorstep {

// What the papers of a person have in common.

class PersonBlocks
{
    Q_DECLARE_TR_FUNCTIONS(PersonBlocks)
public:
    explicit PersonBlocks(const PaperSource &source);

    /// Who they are and how to reach them.
    void who(Paper &paper) const;
    /// The lines that one must know, under a heading of theirs.
    void mustKnow(Paper &paper) const;
    /// The other lines of a section, under its title; nothing where there are none.
    void section(Paper &paper, Section section) const;
    /// Whom to call first, then the others.
    void circle(Paper &paper) const;
    void medicines(Paper &paper) const;
    void goals(Paper &paper) const;
    /// "Made for Victoria Hospital on Tuesday 3 March by Northside, 0131 496 0000."
    QString madeFor() const;

    const PlainTime &time() const { return m_time; }

private:
    void line(Paper &paper, const LineView &line, bool mustKnow) const;

    const PaperSource &m_source;
    PlainTime m_time;
};

} // namespace doorstep
