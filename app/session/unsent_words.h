#pragma once

#include "unsent_things.h"

#include <QCoreApplication>

namespace doorstep {

/// The words of one row of "Saved here".
class UnsentWords
{
    Q_DECLARE_TR_FUNCTIONS(UnsentWords)
public:
    /// "Arrived at Sandra Blyth", "3 steps at Sandra Blyth", "Note for the next visit".
    static QString title(const UnsentThing &thing);
    /// "Kept as you tapped", "By themselves, reminded", the words of a note.
    static QString line(const UnsentThing &thing);
    /// A glyph of assets/icons.
    static QString glyph(const UnsentThing &thing);

private:
    static QString stepsTitle(const UnsentThing &thing);
    static QString stepsLine(const UnsentThing &thing);
    static QString noteTitle(const Record &record);
};

} // namespace doorstep
