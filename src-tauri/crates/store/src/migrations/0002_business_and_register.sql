-- Who keeps the administration, what it does with data, for how long, and with whom it shares them.
-- Dates are local calendar dates 'YYYY-MM-DD'; moments are UTC 'YYYY-MM-DDTHH:MM:SSZ'; ids are 16 bytes; amounts are cents.

CREATE TABLE business (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  -- Empty only after a first start that was cut off, until the owner fills it in.
  name TEXT NOT NULL,
  street TEXT NOT NULL DEFAULT '',
  postcode TEXT NOT NULL DEFAULT '',
  town TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  website TEXT NOT NULL DEFAULT '',
  kvk_number TEXT NOT NULL DEFAULT '',
  signatory TEXT NOT NULL DEFAULT '',
  window_side TEXT NOT NULL DEFAULT 'left' CHECK (window_side IN ('left', 'right')),
  logo BLOB
) STRICT;

CREATE TABLE setting (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  language TEXT NOT NULL DEFAULT 'nl' CHECK (language IN ('nl', 'en')),
  theme TEXT NOT NULL DEFAULT 'system' CHECK (theme IN ('system', 'light', 'dark')),
  text_size_percent INTEGER NOT NULL DEFAULT 100 CHECK (text_size_percent IN (100, 125, 150, 200)),
  lock_after_minutes INTEGER NOT NULL DEFAULT 10 CHECK (lock_after_minutes BETWEEN 1 AND 120),
  backups_kept_days INTEGER NOT NULL DEFAULT 90 CHECK (backups_kept_days BETWEEN 1 AND 3660),
  good_friday_counts INTEGER NOT NULL DEFAULT 0 CHECK (good_friday_counts IN (0, 1)),
  -- What an answer that was awaited does to the clock of a request: its days are added, or the month starts anew.
  suspension TEXT NOT NULL DEFAULT 'pause' CHECK (suspension IN ('pause', 'restart')),
  financial_year_ends TEXT NOT NULL DEFAULT '12-31' CHECK (financial_year_ends GLOB '[01][0-9]-[0-3][0-9]'),
  recovery_sheet_confirmed_on TEXT CHECK (recovery_sheet_confirmed_on IS date(recovery_sheet_confirmed_on)),
  -- The day of the first start: the first round of the year comes in the year after it.
  in_use_since TEXT CHECK (in_use_since IS date(in_use_since))
) STRICT;

-- Keys that travel with the vault, such as the one for hashes of people who objected.
CREATE TABLE vault_secret (
  name TEXT PRIMARY KEY CHECK (name IN ('person_hash_key')),
  value BLOB NOT NULL CHECK (length(value) = 32)
) STRICT;

-- Only the years that differ from the ordinary end: a long first year, a short one.
CREATE TABLE financial_year (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  starts_on TEXT NOT NULL UNIQUE CHECK (starts_on IS date(starts_on)),
  ends_on TEXT NOT NULL UNIQUE CHECK (ends_on IS date(ends_on)),
  CHECK (starts_on <= ends_on)
) STRICT;

CREATE TABLE activity (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  code TEXT NOT NULL UNIQUE CHECK (code GLOB 'a[0-9][0-9]'),
  in_use INTEGER NOT NULL CHECK (in_use IN (0, 1)),
  name_nl TEXT NOT NULL, name_en TEXT NOT NULL,
  purpose_nl TEXT NOT NULL, purpose_en TEXT NOT NULL,
  lawful_basis TEXT NOT NULL CHECK (lawful_basis IN ('consent', 'contract', 'legal_obligation', 'vital_interests', 'public_task', 'legitimate_interest')),
  ground_nl TEXT NOT NULL DEFAULT '', ground_en TEXT NOT NULL DEFAULT '',
  categories_nl TEXT NOT NULL, categories_en TEXT NOT NULL,
  subjects_nl TEXT NOT NULL, subjects_en TEXT NOT NULL,
  source_nl TEXT NOT NULL, source_en TEXT NOT NULL,
  note_nl TEXT NOT NULL DEFAULT '', note_en TEXT NOT NULL DEFAULT '',
  -- How many parties are kept under it; kept by the triggers on party.
  parties INTEGER NOT NULL DEFAULT 0 CHECK (parties >= 0)
) STRICT;

CREATE TABLE rule_version (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  activity_id BLOB NOT NULL REFERENCES activity (id),
  version INTEGER NOT NULL CHECK (version >= 1),
  valid_from TEXT NOT NULL CHECK (valid_from IS date(valid_from)),
  rule TEXT NOT NULL CHECK (json_valid(rule)),
  reaches_older INTEGER NOT NULL CHECK (reaches_older IN (0, 1)),
  reason TEXT NOT NULL DEFAULT '',
  UNIQUE (activity_id, version)
) STRICT;

CREATE TABLE recipient (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT CHECK (role IN ('processor', 'controller', 'joint_controller', 'public_authority')),
  country TEXT NOT NULL DEFAULT '',
  mechanism TEXT NOT NULL DEFAULT 'check_yourself' CHECK (mechanism IN ('no_transfer', 'adequacy', 'standard_clauses', 'binding_rules', 'derogation', 'check_yourself')),
  note_nl TEXT NOT NULL DEFAULT '', note_en TEXT NOT NULL DEFAULT '',
  checked_on TEXT CHECK (checked_on IS date(checked_on)),
  ended_on TEXT CHECK (ended_on IS date(ended_on)),
  -- Where a letter to it goes: the desk or person, and its postal address; the country above is where data go.
  contact TEXT NOT NULL DEFAULT '',
  street TEXT NOT NULL DEFAULT '',
  postcode TEXT NOT NULL DEFAULT '',
  town TEXT NOT NULL DEFAULT '',
  address_country TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE activity_recipient (
  activity_id BLOB NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
  recipient_id BLOB NOT NULL REFERENCES recipient (id) ON DELETE CASCADE,
  PRIMARY KEY (activity_id, recipient_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX activity_recipient_by_recipient ON activity_recipient (recipient_id);

-- What the owner wants on the emergency sheet, in their own words, and when one was last made.
CREATE TABLE emergency_note (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  sheet_lies TEXT NOT NULL DEFAULT '',
  may_open TEXT NOT NULL DEFAULT '',
  made_on TEXT CHECK (made_on IS date(made_on))
) STRICT;

-- Which short privacy text was copied when, and its hash: what stands elsewhere does not follow the register by itself.
CREATE TABLE copied_text (
  kind TEXT NOT NULL CHECK (kind IN ('contact_form', 'quote', 'invoice', 'mail_footer')),
  language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
  copied_on TEXT NOT NULL CHECK (copied_on IS date(copied_on)),
  sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
  PRIMARY KEY (kind, language)
) STRICT, WITHOUT ROWID;

-- What the owner wrote in the place of a standard text of a letter, in its own words with fields.
CREATE TABLE letter_text (
  passage TEXT NOT NULL CHECK (passage <> ''),
  language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
  text TEXT NOT NULL CHECK (text <> ''),
  changed_on TEXT NOT NULL CHECK (changed_on IS date(changed_on)),
  PRIMARY KEY (passage, language)
) STRICT, WITHOUT ROWID;
