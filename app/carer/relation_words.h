#pragma once

#include "person.h"

#include <QCoreApplication>

namespace doorstep {

/// What somebody in the circle of care is to the person, at the start of a line. Pure.
class RelationWords
{
    Q_DECLARE_TR_FUNCTIONS(RelationWords)
public:
    /// Empty where nobody said.
    static QString of(Relation relation);
};

} // namespace doorstep
