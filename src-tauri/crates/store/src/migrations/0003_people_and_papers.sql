-- People, how to reach them, and what is kept of them. `row` is the number under which the search index knows a row.

CREATE TABLE contact (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  kind TEXT NOT NULL CHECK (kind IN ('person', 'business')),
  salutation TEXT NOT NULL DEFAULT 'neutral' CHECK (salutation IN ('ms', 'mr', 'neutral')),
  given_name TEXT NOT NULL DEFAULT '',
  infix TEXT NOT NULL DEFAULT '',
  family_name TEXT NOT NULL DEFAULT '',
  company TEXT NOT NULL DEFAULT '',
  display_name TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  language TEXT NOT NULL DEFAULT 'nl' CHECK (language IN ('nl', 'en')),
  note TEXT NOT NULL DEFAULT '',
  deceased INTEGER NOT NULL DEFAULT 0 CHECK (deceased IN (0, 1)),
  entered_on TEXT NOT NULL CHECK (entered_on IS date(entered_on))
) STRICT;
CREATE INDEX contact_by_sort_key ON contact (sort_key, row);

CREATE TABLE contact_point (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  contact_id BLOB NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('phone', 'email', 'postal_address', 'whatsapp', 'skype', 'social_media', 'photo', 'preference', 'bank_account')),
  label TEXT NOT NULL DEFAULT '',
  value TEXT NOT NULL DEFAULT '',
  normalised TEXT NOT NULL DEFAULT '',
  street TEXT NOT NULL DEFAULT '',
  postcode TEXT NOT NULL DEFAULT '',
  town TEXT NOT NULL DEFAULT '',
  country TEXT NOT NULL DEFAULT '',
  photo BLOB,
  source TEXT NOT NULL,
  since TEXT NOT NULL CHECK (since IS date(since))
) STRICT;
CREATE INDEX contact_point_by_contact ON contact_point (contact_id, position);
CREATE INDEX contact_point_by_value ON contact_point (kind, normalised) WHERE normalised <> '';

-- The activities that need a contact point: it goes when none of them has a live record of the contact left.
CREATE TABLE contact_point_need (
  contact_point_id BLOB NOT NULL REFERENCES contact_point (id) ON DELETE CASCADE,
  activity_id BLOB NOT NULL REFERENCES activity (id),
  PRIMARY KEY (contact_point_id, activity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE record (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  kind TEXT NOT NULL CHECK (kind IN ('contact_moment', 'quote', 'invoice', 'payment', 'agreement', 'case_file', 'subscription', 'comment', 'technical_data')),
  -- The day under which a person looks for it, and the day from which a longer rule may reach it.
  dated_on TEXT NOT NULL CHECK (dated_on IS date(dated_on)),
  collected_on TEXT NOT NULL CHECK (collected_on IS date(collected_on)),
  source TEXT NOT NULL DEFAULT 'data_subject'
) STRICT;
CREATE INDEX record_by_kind ON record (kind, dated_on DESC, row);

CREATE TABLE contact_moment (
  record_id BLOB PRIMARY KEY REFERENCES record (id) ON DELETE CASCADE,
  happened_on TEXT NOT NULL CHECK (happened_on IS date(happened_on)),
  date_unknown INTEGER NOT NULL DEFAULT 0 CHECK (date_unknown IN (0, 1)),
  channel TEXT NOT NULL,
  subject TEXT NOT NULL DEFAULT '',
  content TEXT NOT NULL DEFAULT '',
  reaction TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE quote (
  record_id BLOB PRIMARY KEY REFERENCES record (id) ON DELETE CASCADE,
  number TEXT NOT NULL,
  dated_on TEXT NOT NULL CHECK (dated_on IS date(dated_on)),
  amount_cents INTEGER NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('open', 'accepted', 'refused', 'lapsed')),
  part_of_administration INTEGER NOT NULL DEFAULT 0 CHECK (part_of_administration IN (0, 1)),
  content TEXT NOT NULL DEFAULT '',
  agreement_id BLOB REFERENCES agreement (record_id) ON DELETE SET NULL
) STRICT;
CREATE INDEX quote_by_agreement ON quote (agreement_id) WHERE agreement_id IS NOT NULL;
CREATE INDEX quote_by_number ON quote (number);

CREATE TABLE invoice (
  record_id BLOB PRIMARY KEY REFERENCES record (id) ON DELETE CASCADE,
  number TEXT NOT NULL,
  dated_on TEXT NOT NULL CHECK (dated_on IS date(dated_on)),
  due_on TEXT CHECK (due_on IS date(due_on)),
  amount_cents INTEGER NOT NULL,
  vat_cents INTEGER NOT NULL DEFAULT 0,
  state TEXT NOT NULL CHECK (state IN ('open', 'paid', 'written_off', 'credited')),
  settled_on TEXT CHECK (settled_on IS date(settled_on)),
  document_class TEXT NOT NULL DEFAULT 'ordinary' CHECK (document_class IN ('ordinary', 'immovable_property', 'oss_sale')),
  first_use_year INTEGER CHECK (first_use_year BETWEEN 1900 AND 2200),
  description TEXT NOT NULL DEFAULT '',
  vat_id TEXT NOT NULL DEFAULT '',
  quote_id BLOB REFERENCES quote (record_id) ON DELETE SET NULL,
  agreement_id BLOB REFERENCES agreement (record_id) ON DELETE SET NULL
) STRICT;
CREATE INDEX invoice_by_quote ON invoice (quote_id) WHERE quote_id IS NOT NULL;
CREATE INDEX invoice_by_agreement ON invoice (agreement_id) WHERE agreement_id IS NOT NULL;
CREATE INDEX invoice_by_number ON invoice (number);

CREATE TABLE payment (
  record_id BLOB PRIMARY KEY REFERENCES record (id) ON DELETE CASCADE,
  booked_on TEXT NOT NULL CHECK (booked_on IS date(booked_on)),
  amount_cents INTEGER NOT NULL,
  account_number TEXT NOT NULL DEFAULT '',
  account_holder TEXT NOT NULL DEFAULT '',
  description TEXT NOT NULL DEFAULT '',
  invoice_id BLOB REFERENCES invoice (record_id) ON DELETE SET NULL
) STRICT;
CREATE INDEX payment_by_invoice ON payment (invoice_id) WHERE invoice_id IS NOT NULL;

CREATE TABLE agreement (
  record_id BLOB PRIMARY KEY REFERENCES record (id) ON DELETE CASCADE,
  title TEXT NOT NULL,
  number TEXT NOT NULL DEFAULT '',
  started_on TEXT NOT NULL CHECK (started_on IS date(started_on)),
  ended_on TEXT CHECK (ended_on IS date(ended_on)),
  in_books INTEGER NOT NULL DEFAULT 0 CHECK (in_books IN (0, 1)),
  content TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE case_file (
  record_id BLOB PRIMARY KEY REFERENCES record (id) ON DELETE CASCADE,
  title TEXT NOT NULL,
  number TEXT NOT NULL DEFAULT '',
  opened_on TEXT NOT NULL CHECK (opened_on IS date(opened_on)),
  ended_on TEXT CHECK (ended_on IS date(ended_on)),
  end_kind TEXT CHECK (end_kind IN ('decision_irrevocable', 'settlement_performed', 'withdrawn')),
  content TEXT NOT NULL DEFAULT '',
  CHECK ((ended_on IS NULL) = (end_kind IS NULL))
) STRICT;

-- Claims on an agreement or in a case, what interrupted their limitation, decisions in the case, and its letters.
CREATE TABLE claim (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  record_id BLOB NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  description TEXT NOT NULL DEFAULT '',
  limitation_class TEXT NOT NULL,
  starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
  ends_on_by_hand TEXT CHECK (ends_on_by_hand IS date(ends_on_by_hand))
) STRICT;
CREATE INDEX claim_by_record ON claim (record_id);

CREATE TABLE interruption (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  claim_id BLOB NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  happened_on TEXT NOT NULL CHECK (happened_on IS date(happened_on))
) STRICT;
CREATE INDEX interruption_by_claim ON interruption (claim_id, happened_on);

CREATE TABLE case_decision (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  record_id BLOB NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  decided_on TEXT NOT NULL CHECK (decided_on IS date(decided_on)),
  irrevocable_on TEXT CHECK (irrevocable_on IS date(irrevocable_on)),
  summary TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX case_decision_by_record ON case_decision (record_id, decided_on);

CREATE TABLE correspondence (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  record_id BLOB NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  written_on TEXT NOT NULL CHECK (written_on IS date(written_on)),
  direction TEXT NOT NULL CHECK (direction IN ('incoming', 'outgoing')),
  subject TEXT NOT NULL DEFAULT '',
  content TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX correspondence_by_record ON correspondence (record_id, written_on);

CREATE TABLE subscription (
  record_id BLOB PRIMARY KEY REFERENCES record (id) ON DELETE CASCADE,
  audience TEXT NOT NULL CHECK (audience IN ('customer', 'subscriber')),
  address TEXT NOT NULL DEFAULT '',
  subscribed_on TEXT NOT NULL CHECK (subscribed_on IS date(subscribed_on)),
  consent_text TEXT NOT NULL DEFAULT '',
  unsubscribed_on TEXT CHECK (unsubscribed_on IS date(unsubscribed_on))
) STRICT;

CREATE TABLE post (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  title TEXT NOT NULL,
  url TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL DEFAULT 'online' CHECK (state IN ('online', 'removed')),
  removed_on TEXT CHECK (removed_on IS date(removed_on)),
  CHECK ((state = 'removed') = (removed_on IS NOT NULL))
) STRICT;

CREATE TABLE comment (
  record_id BLOB PRIMARY KEY REFERENCES record (id) ON DELETE CASCADE,
  post_id BLOB NOT NULL REFERENCES post (id),
  commented_on TEXT NOT NULL CHECK (commented_on IS date(commented_on)),
  author TEXT NOT NULL DEFAULT '',
  content TEXT NOT NULL DEFAULT '',
  ip_address TEXT NOT NULL DEFAULT '',
  user_agent TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX comment_by_post ON comment (post_id);

CREATE TABLE technical_data (
  record_id BLOB PRIMARY KEY REFERENCES record (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('spam_check', 'comment_cookie', 'editor_cookie', 'analytics', 'embed', 'server_log')),
  collected_on TEXT NOT NULL CHECK (collected_on IS date(collected_on)),
  ip_address TEXT NOT NULL DEFAULT '',
  user_agent TEXT NOT NULL DEFAULT '',
  content TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE party (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  record_id BLOB NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  contact_id BLOB NOT NULL REFERENCES contact (id),
  role TEXT NOT NULL,
  activity_id BLOB NOT NULL REFERENCES activity (id),
  UNIQUE (record_id, contact_id, role)
) STRICT;
CREATE INDEX party_by_contact ON party (contact_id, record_id);
CREATE INDEX party_by_activity ON party (activity_id);

-- The cache of invariant 2: what the rule makes of the start events, recomputed with whatever changes them.
CREATE TABLE deadline (
  party_id BLOB PRIMARY KEY REFERENCES party (id) ON DELETE CASCADE,
  activity_id BLOB NOT NULL REFERENCES activity (id),
  rule_version_id BLOB NOT NULL REFERENCES rule_version (id),
  started_on TEXT CHECK (started_on IS date(started_on)),
  last_day TEXT CHECK (last_day IS date(last_day)),
  deletable_from TEXT CHECK (deletable_from IS date(deletable_from)),
  held INTEGER NOT NULL CHECK (held IN (0, 1)),
  CHECK (deletable_from IS NULL OR last_day IS NOT NULL)
) STRICT;
CREATE INDEX deadline_by_day ON deadline (deletable_from, activity_id) WHERE deletable_from IS NOT NULL;
CREATE INDEX deadline_by_activity ON deadline (activity_id, deletable_from);
CREATE INDEX deadline_held ON deadline (last_day) WHERE held = 1;

-- A promise in a letter: these data of this person go on this day, whatever the owner's rule says later.
CREATE TABLE promised_erasure (
  party_id BLOB PRIMARY KEY REFERENCES party (id) ON DELETE CASCADE,
  erase_on TEXT NOT NULL CHECK (erase_on IS date(erase_on)),
  request_id BLOB NOT NULL
) STRICT;

CREATE TABLE hold (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  kind TEXT NOT NULL CHECK (kind IN ('legal_hold', 'open_request', 'dispute', 'restriction', 'open_invoice', 'breach_investigation')),
  ground TEXT NOT NULL,
  reason TEXT NOT NULL DEFAULT '',
  set_on TEXT NOT NULL CHECK (set_on IS date(set_on)),
  review_on TEXT NOT NULL CHECK (review_on IS date(review_on)),
  released_on TEXT CHECK (released_on IS date(released_on)),
  contact_id BLOB REFERENCES contact (id) ON DELETE CASCADE,
  record_id BLOB REFERENCES record (id) ON DELETE CASCADE,
  party_id BLOB REFERENCES party (id) ON DELETE CASCADE,
  request_id BLOB,
  CHECK ((contact_id IS NOT NULL) + (record_id IS NOT NULL) + (party_id IS NOT NULL) = 1)
) STRICT;
CREATE INDEX hold_by_contact ON hold (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX hold_by_record ON hold (record_id) WHERE record_id IS NOT NULL;
CREATE INDEX hold_by_party ON hold (party_id) WHERE party_id IS NOT NULL;
CREATE INDEX hold_by_request ON hold (request_id) WHERE request_id IS NOT NULL;
CREATE INDEX hold_open_by_review ON hold (review_on) WHERE released_on IS NULL;

-- Contacts stand in it at 2 * row, records at 2 * row + 1. Only terms, no text.
CREATE VIRTUAL TABLE search_index USING fts5 (
  text, content = '', contentless_delete = 1, prefix = '2 3', tokenize = "unicode61 remove_diacritics 2"
);
