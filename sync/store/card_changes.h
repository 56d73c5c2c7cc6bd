#pragma once

#include "card.h"
#include "record_store.h"

#include <functional>

namespace doorstep {

/// What a worker writes so that a field says this to these, on the tablet whose vault told `entry`; the
/// statement itself gets the id `record`.
std::vector<Said> sayingOfCard(const QUuid &worker, const CardEntry &entry, const CardChange &change,
                               const QUuid &record, const std::function<QUuid()> &freshId);
/// Nobody sees anything of the card any more. The words stay, for the worker alone. Nothing where nothing is
/// shown.
std::vector<Said> hidingCard(const QUuid &worker, const std::vector<CardEntry> &card,
                             const std::function<QUuid()> &freshId);

} // namespace doorstep
