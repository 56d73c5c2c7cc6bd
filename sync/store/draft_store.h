#pragma once

#include "transaction.h"

#include <QDateTime>

#include <vector>

namespace doorstep {

/// What somebody is about to say. Kept on every keystroke.
struct Draft {
    QString key; ///< names the place it is written in, such as "note/" and the visit's id
    QUuid record; ///< the id the record will have
    QUuid stream; ///< whom it is about; goes when the stream is purged
    QString words;
    int cursor = 0;
    QByteArray extra; ///< whatever else the editor keeps: chips, audience…
    QDateTime changedAt; ///< UTC

    bool operator==(const Draft &) const = default;
};

/// Of a row with key, record, stream, words, cursor, extra and changed_ms.
Result<Draft> draftFrom(const Statement &row);
Outcome keepDraft(Transaction &tx, const Draft &draft);
Outcome removeDraft(Transaction &tx, QStringView key);
/// The record is written: a draft of it is none any more.
Outcome removeDraftOf(Transaction &tx, const QUuid &record);
Result<std::optional<Draft>> draft(Database &db, QStringView key);
/// Last changed first.
Result<std::vector<Draft>> drafts(Database &db);

} // namespace doorstep
