#pragma once

#include "record_store.h"

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
    std::vector<Attached> pictures = {}; ///< whole; they are sent only when the record is written

    bool operator==(const Draft &) const = default;
};

/// Of a row with key, record, stream, words, cursor, extra and changed_ms; without its pictures.
Result<Draft> draftFrom(const Statement &row);
/// The pictures of the draft at `key` that are whole.
Result<std::vector<Attached>> picturesOfDraft(Database &db, QStringView key);
Outcome keepDraft(Transaction &tx, const Draft &draft);
Outcome removeDraft(Transaction &tx, QStringView key);
/// The record is written: a draft of it is none any more.
Outcome removeDraftOf(Transaction &tx, const QUuid &record);
Result<std::optional<Draft>> draft(Database &db, QStringView key);
/// What is written about somebody and not said goes.
Outcome removeDraftsIn(Transaction &tx, const QUuid &stream);
/// Last changed first, without their pictures.
Result<std::vector<Draft>> drafts(Database &db);

} // namespace doorstep
