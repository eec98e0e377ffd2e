-- The register of breaches (art. 33(5)): each leak or weakness with what happened, what came of it and who was told.
-- A moment is kept as the clock on the wall said it, with its distance to UTC ("2026-10-25T02:30:00+02:00"): both stand in it.

CREATE TABLE breach (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  number TEXT NOT NULL UNIQUE,
  subject TEXT NOT NULL CHECK (subject <> ''),
  source TEXT NOT NULL CHECK (source IN ('own_finding', 'reporter', 'processor')),
  entered_on TEXT NOT NULL CHECK (entered_on IS date(entered_on)),
  happened_from TEXT,
  happened_until TEXT,
  discovered_at TEXT NOT NULL,
  aware_at TEXT,
  aware_reason TEXT NOT NULL DEFAULT '',
  processor TEXT NOT NULL DEFAULT '',
  processor_told_at TEXT,
  reporter_name TEXT NOT NULL DEFAULT '',
  reporter_email TEXT NOT NULL DEFAULT '',
  reporter_phone TEXT NOT NULL DEFAULT '',
  reporter_language TEXT NOT NULL DEFAULT 'nl' CHECK (reporter_language IN ('nl', 'en')),
  acknowledged_on TEXT CHECK (acknowledged_on IS date(acknowledged_on)),
  facts TEXT NOT NULL CHECK (json_valid(facts)),
  assessment TEXT CHECK (json_valid(assessment)),
  -- What the owner confirmed, and why where it departs from what was proposed.
  outcome TEXT CHECK (outcome IN ('no_breach', 'register_only', 'authority', 'authority_and_persons')),
  outcome_reason TEXT NOT NULL DEFAULT '',
  decided_on TEXT CHECK (decided_on IS date(decided_on)),
  -- Whether people are told by a public communication (art. 34(3)(c)), with its text and its day.
  public INTEGER NOT NULL DEFAULT 0 CHECK (public IN (0, 1)),
  public_text TEXT NOT NULL DEFAULT '',
  public_on TEXT CHECK (public_on IS date(public_on)),
  -- Why the authority was told after the term (art. 33(1)).
  late_reason TEXT NOT NULL DEFAULT '',
  -- With what the people were looked for, and how many of what there were.
  scope TEXT CHECK (json_valid(scope)),
  closed_on TEXT CHECK (closed_on IS date(closed_on)),
  lessons TEXT NOT NULL DEFAULT '',
  CHECK ((outcome IS NULL) = (decided_on IS NULL)),
  CHECK (closed_on IS NULL OR outcome IS NOT NULL)
) STRICT;
CREATE INDEX breach_open ON breach (aware_at) WHERE closed_on IS NULL;
CREATE INDEX breach_closed ON breach (closed_on, number) WHERE closed_on IS NOT NULL;

-- Reports to the authority, in phases (art. 33(4)).
CREATE TABLE breach_report (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  breach_id BLOB NOT NULL REFERENCES breach (id) ON DELETE CASCADE,
  phase TEXT NOT NULL CHECK (phase IN ('first', 'follow_up', 'final')),
  told_at TEXT NOT NULL,
  authority_number TEXT NOT NULL DEFAULT '',
  added TEXT NOT NULL DEFAULT '',
  -- Where the owner keeps what was sent.
  form_kept TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX breach_report_by_breach ON breach_report (breach_id, told_at);

-- Whose data in which record were in it: frozen for the notices, and gone with the party.
CREATE TABLE breach_affected (
  breach_id BLOB NOT NULL REFERENCES breach (id) ON DELETE CASCADE,
  party_id BLOB NOT NULL REFERENCES party (id) ON DELETE CASCADE,
  PRIMARY KEY (breach_id, party_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX breach_affected_by_party ON breach_affected (party_id);

-- Who was told, when and how (art. 34).
CREATE TABLE breach_person (
  breach_id BLOB NOT NULL REFERENCES breach (id) ON DELETE CASCADE,
  contact_id BLOB NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
  document_id BLOB REFERENCES document (id) ON DELETE SET NULL,
  channel TEXT CHECK (channel IN ('letter', 'email', 'phone', 'in_person')),
  told_on TEXT CHECK (told_on IS date(told_on)),
  PRIMARY KEY (breach_id, contact_id),
  CHECK ((channel IS NULL) = (told_on IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX breach_person_by_contact ON breach_person (contact_id);
CREATE INDEX breach_person_by_document ON breach_person (document_id) WHERE document_id IS NOT NULL;

-- The holds that the investigation placed; they end with it.
CREATE TABLE breach_hold (
  hold_id BLOB PRIMARY KEY REFERENCES hold (id) ON DELETE CASCADE,
  breach_id BLOB NOT NULL REFERENCES breach (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX breach_hold_by_breach ON breach_hold (breach_id);
