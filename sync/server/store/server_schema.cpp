#include "server_schema.h"

namespace doorstep {

namespace {

// Ids, hashes and keys are blobs; times are milliseconds since 1970 UTC. What the office says of itself,
// `accounts`, `assignments` and `known_to` are views of the log and can be made again from it.
constexpr const char *First = R"sql(
CREATE TABLE office (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    agency BLOB NOT NULL,
    author BLOB NOT NULL,
    device BLOB NOT NULL,
    epoch INTEGER NOT NULL,
    lease_generation INTEGER NOT NULL DEFAULT 1, -- moves whenever a lease may have changed
    name TEXT NOT NULL DEFAULT '',
    time_zone BLOB NOT NULL DEFAULT x''
) STRICT;

CREATE TABLE streams (
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    kind INTEGER NOT NULL,
    head INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE chains (
    no INTEGER PRIMARY KEY,
    stream INTEGER NOT NULL REFERENCES streams,
    author BLOB NOT NULL,
    device BLOB NOT NULL,
    n INTEGER NOT NULL DEFAULT 0,
    hash BLOB NOT NULL DEFAULT (zeroblob(32)),
    signed_n INTEGER NOT NULL DEFAULT 0,
    signed_hash BLOB NOT NULL DEFAULT (zeroblob(32)),
    signature BLOB NOT NULL DEFAULT (zeroblob(64)),
    UNIQUE (stream, author, device)
) STRICT;

CREATE TABLE log ( -- in the order of arrival
    seq INTEGER PRIMARY KEY,
    stream INTEGER NOT NULL REFERENCES streams,
    number INTEGER NOT NULL,
    id BLOB NOT NULL,
    kind INTEGER NOT NULL,
    entity BLOB NOT NULL,
    chain INTEGER NOT NULL REFERENCES chains,
    n INTEGER NOT NULL,
    hash BLOB NOT NULL,
    received INTEGER NOT NULL,
    bytes BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX log_number ON log (stream, number);
CREATE UNIQUE INDEX log_id ON log (id);
CREATE INDEX log_viewed ON log (entity) WHERE kind IN (1, 10, 20, 50, 90);

CREATE TABLE held ( -- stored, waiting for a human or for what belongs before it
    seq INTEGER PRIMARY KEY,
    stream BLOB NOT NULL, -- the id: there may be no such stream
    author BLOB NOT NULL,
    device BLOB NOT NULL,
    n INTEGER NOT NULL,
    record BLOB NOT NULL,
    hash BLOB NOT NULL,
    reason TEXT NOT NULL,
    sender_account BLOB NOT NULL,
    sender_device BLOB NOT NULL,
    received INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    UNIQUE (record, hash)
) STRICT;
CREATE INDEX held_chain ON held (stream, author, device, n);
CREATE INDEX held_hash ON held (hash);

CREATE TABLE accounts (
    id BLOB PRIMARY KEY, -- also the id of their stream
    reader INTEGER NOT NULL,
    name TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE TABLE assignments (
    visit BLOB NOT NULL,
    worker BLOB NOT NULL,
    stream INTEGER NOT NULL REFERENCES streams,
    start INTEGER NOT NULL,
    PRIMARY KEY (visit, worker)
) STRICT, WITHOUT ROWID;
CREATE INDEX assignments_worker ON assignments (worker, start, stream);
CREATE INDEX assignments_stream ON assignments (stream, start, worker);

CREATE TABLE known_to ( -- who was ever planned for whom
    stream INTEGER NOT NULL REFERENCES streams,
    worker BLOB NOT NULL,
    PRIMARY KEY (stream, worker)
) STRICT, WITHOUT ROWID;

CREATE TABLE refs ( -- the office's own keys
    kind TEXT NOT NULL,
    ref TEXT NOT NULL,
    stream BLOB NOT NULL,
    entity BLOB NOT NULL,
    record BLOB NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (kind, ref)
) STRICT, WITHOUT ROWID;

CREATE TABLE devices (
    id BLOB PRIMARY KEY,
    account BLOB NOT NULL REFERENCES accounts,
    key BLOB NOT NULL,
    name TEXT NOT NULL,
    enrolled INTEGER NOT NULL,
    last_heard INTEGER NOT NULL,
    unsent INTEGER NOT NULL DEFAULT 0,
    told INTEGER NOT NULL DEFAULT 0 -- up to when it knows who was heard
) STRICT, WITHOUT ROWID;
CREATE INDEX devices_heard ON devices (last_heard);

CREATE TABLE invitations (
    secret BLOB PRIMARY KEY, -- hash
    account BLOB NOT NULL REFERENCES accounts,
    expires INTEGER NOT NULL,
    device BLOB -- that used it
) STRICT, WITHOUT ROWID;

CREATE TABLE guesses (
    peer BLOB NOT NULL, -- hash
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX guesses_at ON guesses (at);

CREATE TABLE tokens (
    token BLOB PRIMARY KEY, -- hash
    device BLOB NOT NULL REFERENCES devices,
    account BLOB NOT NULL REFERENCES accounts,
    expires INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX tokens_expires ON tokens (expires);

CREATE TABLE nonces (
    device BLOB NOT NULL,
    nonce BLOB NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (device, nonce)
) STRICT, WITHOUT ROWID;
CREATE INDEX nonces_at ON nonces (at);

CREATE TABLE security_events (
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    account BLOB NOT NULL,
    device BLOB NOT NULL,
    record BLOB NOT NULL,
    what TEXT NOT NULL
) STRICT;
)sql";

/// By what the file of the database is told from a copy of it.
constexpr const char *FileMark = "ALTER TABLE office ADD COLUMN file_mark BLOB NOT NULL DEFAULT x''";

/// Pictures and voices, in parts, and the records that name them: of the log or held.
constexpr const char *Blobs = R"sql(
CREATE TABLE blobs (
    no INTEGER PRIMARY KEY,
    hash BLOB NOT NULL,
    size INTEGER NOT NULL,
    have INTEGER NOT NULL DEFAULT 0,
    whole INTEGER NOT NULL DEFAULT 0, -- when all of it was here and found true; 0: not yet
    UNIQUE (hash, size)
) STRICT;
CREATE TABLE blob_parts (
    blob INTEGER NOT NULL REFERENCES blobs,
    at INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    UNIQUE (blob, at)
) STRICT;
CREATE TABLE blob_names (
    hash BLOB NOT NULL,
    size INTEGER NOT NULL,
    record BLOB NOT NULL,
    PRIMARY KEY (hash, size, record)
) STRICT, WITHOUT ROWID;
)sql";

constexpr const char *Closed = R"sql(
CREATE TABLE closed ( -- accounts whose devices are let in no more
    account BLOB PRIMARY KEY REFERENCES accounts,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
)sql";

constexpr const char *Erasures = R"sql(
CREATE TABLE erasures ( -- people of whom nothing else is kept
    stream BLOB PRIMARY KEY,
    ref BLOB NOT NULL, -- hash, with the stream, of the office's key
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- up to here every place in the log was given, though its row may be gone
ALTER TABLE office ADD COLUMN log_end INTEGER NOT NULL DEFAULT 0;
)sql";

/// When a copy of the database was begun that came to its end. Not in that copy itself.
constexpr const char *Backups = R"sql(
CREATE TABLE backups (
    at INTEGER PRIMARY KEY
) STRICT;
)sql";

/// By what a tablet signs while nobody is signed in.
constexpr const char *CourierKeys = "ALTER TABLE devices ADD COLUMN courier_key BLOB NOT NULL DEFAULT x''";

constexpr const char *Opened = "CREATE INDEX log_opened ON log (received) WHERE kind = 34";

constexpr const char *Orders = R"sql(
CREATE TABLE orders ( -- of the office, to one device
    id BLOB PRIMARY KEY,
    device BLOB NOT NULL REFERENCES devices,
    kind INTEGER NOT NULL,
    given INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL DEFAULT 0, -- 0: it stands
    fetched INTEGER NOT NULL DEFAULT 0, -- when the device was first told
    done INTEGER NOT NULL DEFAULT 0, -- when, as the device says
    receipt BLOB NOT NULL DEFAULT x'' -- its signature over that
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX orders_standing ON orders (device) WHERE withdrawn = 0;
)sql";

/// The kinds that views are made of, as log_writer.h has them.
constexpr const char *ViewedKindsIndexed = R"sql(
DROP INDEX log_viewed;
CREATE INDEX log_viewed ON log (entity, stream) WHERE kind IN (1, 2, 10, 20, 50, 90);
)sql";

/// When a device last showed its key and was told the server's; 0: not since this is noted.
constexpr const char *SignedIn = "ALTER TABLE devices ADD COLUMN signed_in INTEGER NOT NULL DEFAULT 0";

/// For an import, which leaves alone what an office changed of its rota on a tablet.
constexpr const char *Cancellations = "CREATE INDEX log_cancelled ON log (entity) WHERE kind = 55";

constexpr Migration Steps[] = {
    {1, First},     {2, FileMark},      {3, Blobs},  {4, Closed}, {5, Erasures},
    {6, Backups},   {7, CourierKeys},   {8, Opened}, {9, Orders}, {10, ViewedKindsIndexed},
    {11, SignedIn}, {12, Cancellations}};

} // namespace

std::span<const Migration> serverSchema()
{
    return Steps;
}

} // namespace doorstep
