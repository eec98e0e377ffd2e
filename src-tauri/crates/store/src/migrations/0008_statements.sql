-- The privacy statement as it was published: what it said and from which facts it followed. A version never changes; it goes
-- once the rule of the accountability log (A21) has run from the day on which the next one took its place.
CREATE TABLE statement_version (
  number INTEGER PRIMARY KEY CHECK (number > 0),
  valid_from TEXT NOT NULL CHECK (valid_from IS date(valid_from)),
  published_on TEXT NOT NULL CHECK (published_on IS date(published_on)),
  reason_nl TEXT NOT NULL CHECK (reason_nl <> ''),
  reason_en TEXT NOT NULL CHECK (reason_en <> ''),
  -- What changed since the version before, as it was judged on the day of publishing.
  changes TEXT NOT NULL CHECK (json_valid(changes)),
  sha256_nl BLOB NOT NULL CHECK (length(sha256_nl) = 32),
  sha256_en BLOB NOT NULL CHECK (length(sha256_en) = 32),
  facts TEXT NOT NULL CHECK (json_valid(facts)),
  statement TEXT NOT NULL CHECK (json_valid(statement))
) STRICT;
CREATE INDEX statement_version_by_day ON statement_version (valid_from, number);
CREATE TRIGGER statement_version_stays BEFORE UPDATE ON statement_version BEGIN
  SELECT RAISE(ABORT, 'a published statement never changes');
END;

-- Who was told of a version by a letter of their own (L17): at most once. It goes with the person's card.
CREATE TABLE statement_notice (
  number INTEGER NOT NULL REFERENCES statement_version (number) ON DELETE CASCADE,
  contact_id BLOB NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
  document_id BLOB REFERENCES document (id) ON DELETE SET NULL,
  told_on TEXT NOT NULL CHECK (told_on IS date(told_on)),
  PRIMARY KEY (number, contact_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_notice_by_contact ON statement_notice (contact_id);
CREATE INDEX statement_notice_by_document ON statement_notice (document_id) WHERE document_id IS NOT NULL;
