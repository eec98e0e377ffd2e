-- What is arranged with a recipient beside its name and address: what it is and why, the agreement, what carries data
-- outside Europe, and how its service ended. A recipient without a row has nothing arranged yet.
CREATE TABLE recipient_arrangement (
  recipient_id BLOB PRIMARY KEY REFERENCES recipient (id) ON DELETE CASCADE,
  -- What the pack calls it; none for one that the owner added.
  kind TEXT CHECK (kind IN ('hosting', 'crm', 'wordpress', 'mail_servers', 'newsletter_tool', 'telephone', 'microsoft_365', 'whatsapp', 'skype', 'social_platforms', 'accountant', 'accounting_package', 'tax_authority', 'bank', 'collection_agency', 'subcontractors', 'court', 'lawyers', 'bailiff', 'counter_party', 'spam_detection', 'public', 'google_analytics', 'youtube', 'facebook', 'linkedin', 'supervisory_authority', 'it_supplier', 'insurer')),
  privacy_page TEXT NOT NULL DEFAULT '',
  -- By which sign its role was recognised (art. 4, 26 and 28), and when.
  role_sign TEXT CHECK (role_sign IN ('authority', 'together', 'own_purpose', 'instruction')),
  role_checked_on TEXT CHECK (role_checked_on IS date(role_checked_on)),
  requested_on TEXT CHECK (requested_on IS date(requested_on)),
  signed_on TEXT CHECK (signed_on IS date(signed_on)),
  version TEXT NOT NULL DEFAULT '',
  runs_until TEXT CHECK (runs_until IS date(runs_until)),
  -- Within how many hours it reports a breach; none where that is not agreed.
  breach_hours INTEGER CHECK (breach_hours BETWEEN 1 AND 720),
  locations TEXT NOT NULL DEFAULT '',
  deletion_asked_on TEXT CHECK (deletion_asked_on IS date(deletion_asked_on)),
  deletion_confirmed_on TEXT CHECK (deletion_confirmed_on IS date(deletion_confirmed_on)),
  framework_name TEXT NOT NULL DEFAULT '',
  framework_active INTEGER NOT NULL DEFAULT 0 CHECK (framework_active IN (0, 1)),
  framework_checked_on TEXT CHECK (framework_checked_on IS date(framework_checked_on)),
  clause_module TEXT CHECK (clause_module IN ('c2c', 'c2p', 'p2p', 'p2c')),
  clauses_signed_on TEXT CHECK (clauses_signed_on IS date(clauses_signed_on)),
  assessed_on TEXT CHECK (assessed_on IS date(assessed_on)),
  evidence TEXT NOT NULL DEFAULT ''
) STRICT;

-- Which points of art. 28 the owner found in the agreement.
CREATE TABLE agreement_clause (
  recipient_id BLOB NOT NULL REFERENCES recipient (id) ON DELETE CASCADE,
  clause TEXT NOT NULL CHECK (clause IN ('subject', 'instructions', 'confidentiality', 'security', 'sub_processors', 'requests', 'assistance', 'deletion', 'audit', 'written')),
  PRIMARY KEY (recipient_id, clause)
) STRICT, WITHOUT ROWID;

-- Who works for a processor in its turn.
CREATE TABLE sub_processor (
  recipient_id BLOB NOT NULL REFERENCES recipient (id) ON DELETE CASCADE,
  place INTEGER NOT NULL CHECK (place >= 0),
  name TEXT NOT NULL CHECK (name <> ''),
  country TEXT NOT NULL DEFAULT '',
  checked_on TEXT CHECK (checked_on IS date(checked_on)),
  PRIMARY KEY (recipient_id, place)
) STRICT, WITHOUT ROWID;

-- What happened with an agreement or a service, oldest first; nothing of it is taken back.
CREATE TABLE agreement_step (
  recipient_id BLOB NOT NULL REFERENCES recipient (id) ON DELETE CASCADE,
  place INTEGER NOT NULL CHECK (place >= 0),
  step TEXT NOT NULL CHECK (step IN ('requested', 'withdrawn', 'signed', 'stopped', 'deletion_asked', 'deletion_confirmed', 'resumed')),
  taken_on TEXT NOT NULL CHECK (taken_on IS date(taken_on)),
  note TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (recipient_id, place)
) STRICT, WITHOUT ROWID;

-- The security measures (art. 32): one of the program's, or one in the owner's words.
CREATE TABLE security_measure (
  place INTEGER PRIMARY KEY CHECK (place >= 0),
  measure TEXT UNIQUE CHECK (measure IN ('two_step', 'own_passwords', 'need_to_know', 'leaving_staff', 'encrypted_disk', 'encrypted_connection', 'screen_lock', 'updates', 'malware_protection', 'backups', 'confidentiality', 'awareness', 'locked_paper', 'shredding', 'retention_kept')),
  words_nl TEXT NOT NULL DEFAULT '', words_en TEXT NOT NULL DEFAULT '',
  CHECK ((measure IS NULL) = (words_nl <> ''))
) STRICT;
