#include "schema.h"

namespace doorstep {

namespace {

// Rows and their numbers: places.h. Ids are indexed by stream, so that taking in one person changes few
// pages: each changed page is encrypted anew. An entity has an id here only where its first record is not
// the one that opened it, which has the same. A stub or a hole is at its stream and number, a hole reaching
// from first to last. A stream is coming until it is here up to that number. Below the line everything is
// derived from the records; of what is said in the spans of `unindexed` no word is in the index yet.
constexpr char First[] = R"sql(
CREATE TABLE stream(
    sid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    about INTEGER NOT NULL,
    have INTEGER NOT NULL DEFAULT 0,
    head INTEGER NOT NULL DEFAULT 0,
    coming INTEGER NOT NULL DEFAULT 0,
    hidden INTEGER NOT NULL DEFAULT 0,
    going INTEGER NOT NULL DEFAULT 0,
    shown INTEGER NOT NULL AS (hidden = 0 AND coming = 0) VIRTUAL,
    compacted_ms INTEGER NOT NULL DEFAULT 0,
    name TEXT,
    call_me TEXT,
    face BLOB);
CREATE TABLE entity(
    eid INTEGER PRIMARY KEY,
    type INTEGER NOT NULL,
    id BLOB);
CREATE INDEX entity_apart ON entity(eid >> 26, id) WHERE id IS NOT NULL;
CREATE INDEX entity_few ON entity(type, eid) WHERE type NOT IN (50, 70);
CREATE TABLE record(
    rid INTEGER PRIMARY KEY,
    number INTEGER,
    heard_ms INTEGER,
    id BLOB NOT NULL,
    bytes BLOB NOT NULL);
CREATE UNIQUE INDEX record_id ON record(rid >> 46, id);
CREATE TABLE stub(
    place INTEGER PRIMARY KEY,
    heard_ms INTEGER NOT NULL,
    hash BLOB NOT NULL);
CREATE TABLE hole(
    first INTEGER PRIMARY KEY,
    last INTEGER NOT NULL);
CREATE TABLE chain(
    stream BLOB NOT NULL,
    author BLOB NOT NULL,
    device BLOB NOT NULL,
    n INTEGER NOT NULL,
    hash BLOB NOT NULL,
    stamp INTEGER NOT NULL,
    PRIMARY KEY(stream, author, device)) WITHOUT ROWID;
CREATE TABLE outbox(
    place INTEGER PRIMARY KEY,
    rid INTEGER NOT NULL,
    state INTEGER NOT NULL,
    reason BLOB);
CREATE INDEX outbox_held ON outbox(rid) WHERE state = 2;
CREATE INDEX outbox_parked ON outbox(rid) WHERE state = 3;
CREATE TABLE blob(
    bid INTEGER PRIMARY KEY,
    hash BLOB NOT NULL,
    size INTEGER NOT NULL,
    have INTEGER NOT NULL DEFAULT 0,
    state INTEGER NOT NULL,
    asked INTEGER NOT NULL DEFAULT 0,
    UNIQUE(hash, size));
CREATE INDEX blob_coming ON blob(bid) WHERE state = 0;
CREATE INDEX blob_asked ON blob(bid) WHERE state = 0 AND asked = 1;
CREATE INDEX blob_waiting ON blob(bid) WHERE state = 2;
CREATE TABLE blob_part(
    place INTEGER PRIMARY KEY,
    bytes BLOB NOT NULL);
CREATE TABLE blob_of(
    rid INTEGER NOT NULL,
    bid INTEGER NOT NULL,
    PRIMARY KEY(rid, bid)) WITHOUT ROWID;
CREATE INDEX blob_named ON blob_of(bid);
CREATE TABLE sync(
    one INTEGER PRIMARY KEY CHECK(one = 1),
    cursor INTEGER,
    lease_tag BLOB,
    lease_until_ms INTEGER NOT NULL DEFAULT 0,
    safe_ms INTEGER NOT NULL DEFAULT 0,
    epoch INTEGER NOT NULL DEFAULT 0,
    server_ms INTEGER,
    server_boot BLOB,
    server_since_boot_ms INTEGER,
    last_heard_ms INTEGER NOT NULL DEFAULT 0,
    stamp INTEGER NOT NULL DEFAULT 0);
INSERT INTO sync(one) VALUES(1);
CREATE TABLE heard(
    device BLOB PRIMARY KEY,
    account BLOB NOT NULL,
    last_heard_ms INTEGER NOT NULL,
    unsent INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE draft(
    key TEXT PRIMARY KEY,
    record BLOB NOT NULL,
    stream BLOB NOT NULL,
    words TEXT NOT NULL,
    cursor INTEGER NOT NULL,
    extra BLOB NOT NULL,
    changed_ms INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE setting(
    key TEXT PRIMARY KEY,
    value BLOB NOT NULL) WITHOUT ROWID;

CREATE TABLE visit_view(
    eid INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    starts_ms INTEGER,
    state INTEGER NOT NULL,
    arrived_ms INTEGER,
    left_ms INTEGER,
    minutes_late INTEGER NOT NULL,
    plan_changed INTEGER NOT NULL,
    on_it INTEGER NOT NULL,
    plan BLOB NOT NULL);
CREATE TABLE round(
    who INTEGER NOT NULL,
    starts_ms INTEGER NOT NULL,
    eid INTEGER NOT NULL,
    PRIMARY KEY(who, starts_ms, eid)) WITHOUT ROWID;
CREATE TABLE said(
    eid INTEGER PRIMARY KEY,
    is_note INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    visit BLOB);
CREATE TABLE unsettled(
    eid INTEGER PRIMARY KEY);
CREATE TABLE unindexed(
    first INTEGER PRIMARY KEY,
    last INTEGER NOT NULL);
CREATE VIRTUAL TABLE word USING fts5(
    words, content = '', tokenize = 'ascii', detail = 'none', columnsize = 0);
INSERT INTO word(word, rank) VALUES('secure-delete', 1);
)sql";

// For the lease: what the wall clock showed at the server's last word, and how far the server's clock is
// known to have gone since.
constexpr char LeaseClock[] = R"sql(
ALTER TABLE sync ADD COLUMN server_wall_ms INTEGER;
ALTER TABLE sync ADD COLUMN seen_ms INTEGER;
ALTER TABLE sync ADD COLUMN seen_boot BLOB;
ALTER TABLE sync ADD COLUMN seen_since_boot_ms INTEGER;
UPDATE sync SET server_wall_ms = server_ms;
)sql";

// For the inbox of the office: the concerns and lines that it tells of, and when something of them was
// settled last; and whether what was here before is in it. That stands where opening looks anyway: damage
// elsewhere is met by who needs what is damaged.
constexpr char OfficeInbox[] = R"sql(
CREATE TABLE inbox(
    eid INTEGER PRIMARY KEY,
    open INTEGER NOT NULL,
    settled_ms INTEGER NOT NULL);
ALTER TABLE sync ADD COLUMN has_inbox INTEGER NOT NULL DEFAULT 0;
)sql";

// For who had a visit that the office planned otherwise since: they are few, and are looked for by time
// alone.
constexpr char PlannedAnew[] = R"sql(
CREATE INDEX visit_planned_anew ON visit_view(starts_ms) WHERE plan_changed = 1;
)sql";

// For the log of all visits: what each is looked for by, and who came to it whom its plan does not name.
// `tail` is what rounds.h makes of the visit's id. Notes are listed with the words of visits beside them
// (word_index.h).
constexpr char VisitLog[] = R"sql(
ALTER TABLE said RENAME COLUMN is_note TO what;
CREATE TABLE logged(
    eid INTEGER PRIMARY KEY,
    starts_ms INTEGER NOT NULL,
    marks INTEGER NOT NULL,
    tail INTEGER NOT NULL);
CREATE TABLE stood_in(
    eid INTEGER NOT NULL,
    who INTEGER NOT NULL,
    PRIMARY KEY(eid, who)) WITHOUT ROWID;
ALTER TABLE sync ADD COLUMN has_log INTEGER NOT NULL DEFAULT 0;
)sql";

// Of a person who was lost: the visits of the day that were to be made, until it is seen that they are not.
constexpr char LostVisits[] = R"sql(
CREATE TABLE lost_visit(
    visit BLOB PRIMARY KEY,
    person BLOB NOT NULL,
    plan BLOB NOT NULL,
    name TEXT NOT NULL,
    starts_ms INTEGER NOT NULL,
    ends_ms INTEGER NOT NULL) WITHOUT ROWID;
)sql";

// The pictures of what is being written: they stay as long as it does.
constexpr char DraftPictures[] = R"sql(
CREATE TABLE draft_blob(
    key TEXT NOT NULL,
    nth INTEGER NOT NULL,
    bid INTEGER NOT NULL,
    type BLOB NOT NULL,
    PRIMARY KEY(key, nth)) WITHOUT ROWID;
CREATE INDEX draft_blob_named ON draft_blob(bid);
)sql";

constexpr Migration Steps[] = {{1, First},    {2, LeaseClock}, {3, OfficeInbox},  {4, PlannedAnew},
                               {5, VisitLog}, {6, LostVisits}, {7, DraftPictures}};

} // namespace

std::span<const Migration> vaultSteps()
{
    return Steps;
}

} // namespace doorstep
