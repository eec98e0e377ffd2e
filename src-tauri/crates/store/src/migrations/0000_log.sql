-- The log: append-only, each row chained to the one before it by its hash. No personal data.
-- `action` and `subject_kind` are closed sets in the program. They have no CHECK here: a new action
-- would ask for a new table, and a log is never rewritten.
CREATE TABLE audit_entry (
    seq           INTEGER PRIMARY KEY,
    at            TEXT NOT NULL,
    action        TEXT NOT NULL CHECK (action <> ''),
    subject_kind  TEXT NOT NULL CHECK (subject_kind <> ''),
    subject_id    TEXT,
    detail        TEXT NOT NULL CHECK (json_valid(detail)),
    previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
    hash          BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE INDEX audit_entry_by_subject ON audit_entry (subject_kind, subject_id);

-- The last row that was cut off at the oldest end; the chain starts from its hash.
CREATE TABLE log_anchor (
    id   INTEGER PRIMARY KEY CHECK (id = 1),
    seq  INTEGER NOT NULL CHECK (seq >= 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

INSERT INTO log_anchor (id, seq, hash) VALUES (1, 0, zeroblob(32));
