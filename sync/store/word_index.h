#pragma once

#include "transaction.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace doorstep {

struct Note;

// Inside the store: the index of words, and what waits for it.

constexpr size_t MostLookedUp = 1'000; ///< one by one; of more the whole list is read, in its order

/// In what something was said that is listed with its words, as the database has it.
enum class SaidIn : quint8 { Line, Note, Visit };

/// One thing in which all the words were found.
struct Hit {
    qint64 eid = 0;
    SaidIn in = SaidIn::Line;
    qint64 atMs = 0; ///< of a note, and of the planned start of a visit

    bool operator==(const Hit &) const = default;
};

/// The words to look for, as the index has them.
QStringList wantedWords(QStringView words);

/// The numbers of all that the index has under the words, ascending; without what is hidden.
Result<std::vector<qint64>> indexedWith(Database &db, const QStringList &words);

/// What was written since the index was last brought up to date, looked through one by one.
Result<std::vector<Hit>> notIndexedWith(Database &db, const QStringList &words);

/// What is listed under these numbers, which ascend: `take` is given a row of eid, what, at_ms and visit for
/// each, in their order.
Outcome eachListed(Database &db, const std::vector<qint64> &eids,
                   const std::function<void(const Statement &)> &take);

/// What was written in a note, and the words that were tapped in the place of writing, in one line.
QString textOf(const Note &note);

/// The words of what is listed, folded, from its records.
Result<QString> listedWords(Database &db, qint64 eid, SaidIn in);

} // namespace doorstep
