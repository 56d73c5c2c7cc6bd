#pragma once

#include "care_record.h"

namespace doorstep {

/// All of it as one JSON document, for the person's right of access and for another system: in the order of
/// MODS (the minimum operational data standards of adult social care in England): a person has instructions,
/// the visits to them have activities, each of which is one act on one instruction. Times are on the clock of
/// the place, with its offset; what says nothing is left out; words are those of import.md.
QByteArray careJson(const CareRecord &record, const Occasion &occasion);

} // namespace doorstep
