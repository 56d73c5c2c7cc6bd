#pragma once

#include "entity_store.h"
#include "inbox.h"

#include <span>

namespace doorstep {

// Inside the store: what is derived, kept in step with the records. Each is a pure function of the records
// of one entity (a stream's face: of all its entities of one type).

/// Works out everything that is derived from this entity's records. `known`: how many of them, from the
/// front, it was derived from last; 0: nothing of it is shown yet.
Outcome refresh(Transaction &tx, const EntityRow &entity, std::span<const Record> records, size_t known);
/// Whether anything is derived from entities of this type; the others are folded when read.
bool isShown(EntityType type);
/// Takes it out of everything that was derived from these records.
Outcome forget(Transaction &tx, const EntityRow &entity, std::span<const Record> records);

Outcome refreshVisit(Transaction &tx, qint64 eid, const Visit &visit, bool fresh);
Outcome forgetVisit(Transaction &tx, qint64 eid);

/// What the log of all visits is searched by.
Outcome refreshLog(Transaction &tx, qint64 eid, const Visit &visit, bool fresh);
Outcome forgetLog(Transaction &tx, qint64 eid);
/// Of a vault from before there was one: works it out once.
Outcome fillLog(Database &db);

/// Of a line of a passport or a note.
Outcome refreshWords(Transaction &tx, const EntityRow &entity, std::span<const Record> records, size_t known);
/// Of a visit: few have words.
Outcome refreshWords(Transaction &tx, const EntityRow &entity, const Visit &visit,
                     std::span<const Record> known);
Outcome forgetWords(Transaction &tx, const EntityRow &entity, std::span<const Record> records);
bool hasWords(EntityType type);
Result<bool> isListed(Transaction &tx, qint64 eid);
/// What an entity is found by, folded. The index takes words out again by this, so a change to it or to
/// foldedWords() needs a migration that makes the index anew.
QString wordsIn(EntityType type, std::span<const Record> records);
/// The words of these entities wait for the index: of one, or of a row of new ones.
Outcome leaveToIndex(Transaction &tx, Span eids);

/// Lines of a passport whose versions nobody has decided about.
Outcome refreshUnsettled(Transaction &tx, qint64 eid, std::span<const Record> records);
Outcome forgetUnsettled(Transaction &tx, qint64 eid);

/// Concerns, lines of a passport and visits that the office's inbox tells of.
Outcome refreshInbox(Transaction &tx, const EntityRow &entity, std::span<const Record> records);
Outcome forgetInbox(Transaction &tx, qint64 eid);
bool hasInbox(EntityType type);
std::vector<InboxItem> inboxOfEntity(EntityType type, std::span<const Record> records);
/// Of a vault from before there was an inbox: works it out once.
Outcome fillInbox(Database &db);

/// The stream's own statement: the Agency, Worker or Person it is about.
Outcome refreshFace(Transaction &tx, qint64 stream);
bool hasFace(EntityType type);

/// Lower case without accents, words parted by single spaces: what is indexed and what is searched for.
QString foldedWords(QStringView text);

} // namespace doorstep
