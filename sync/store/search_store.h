#pragma once

#include "transaction.h"

#include <QDateTime>

#include <vector>

namespace doorstep {

/// A passport line or a note in which all the words were found.
struct Found {
    QUuid stream;
    QUuid entity;
    bool isNote = false; ///< else a passport line
    QString said;
    QDateTime at; ///< UTC; of a note

    bool operator==(const Found &) const = default;
};

/// What is currently said with all these words, or words that begin with them; accents and case do not
/// matter. Wordings that were replaced, and hidden streams, are not found. Notes newest first, after the
/// lines. What the index does not hold yet is looked through one by one, so nothing is ever missed.
Result<std::vector<Found>> search(Database &db, QStringView words, int limit = 100);

/// Puts words written since the last time into the index; true: there is more. To be run when nobody
/// waits, and before a first download is called finished.
Result<bool> indexPending(Transaction &tx, int limit = 2000);

} // namespace doorstep
