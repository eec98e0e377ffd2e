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
  -- Whether the owner knows that this is somebody younger than sixteen; no age is asked or kept.
  child INTEGER NOT NULL DEFAULT 0 CHECK (child IN (0, 1)),
  entered_on TEXT NOT NULL CHECK (entered_on IS date(entered_on)),
  -- Whether all that is kept of it is restricted (art. 18): a cache that triggers keep beside the parties.
  restricted INTEGER NOT NULL DEFAULT 0 CHECK (restricted IN (0, 1))
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
  source TEXT NOT NULL CHECK (source IN ('data_subject', 'own_note', 'customer', 'third_party', 'public_source', 'social_login', 'bank', 'device', 'import')),
  since TEXT NOT NULL CHECK (since IS date(since)),
  -- Whether the owner chose the activities that need it; otherwise they follow the contact's records.
  need_chosen INTEGER NOT NULL DEFAULT 0 CHECK (need_chosen IN (0, 1)),
  -- Whether no activity with a live record of the contact needs it any more: a cache, as deadlines are.
  unneeded INTEGER NOT NULL DEFAULT 0 CHECK (unneeded IN (0, 1)),
  -- Whether only restricted records need it (art. 18): a cache, as `unneeded` is.
  restricted INTEGER NOT NULL DEFAULT 0 CHECK (restricted IN (0, 1))
) STRICT;
CREATE INDEX contact_point_by_postcode ON contact_point (upper(replace(postcode, ' ', ''))) WHERE postcode <> '';
CREATE INDEX contact_point_account ON contact_point (upper(replace(value, ' ', ''))) WHERE kind = 'bank_account';
CREATE INDEX contact_point_by_contact ON contact_point (contact_id, position);
CREATE INDEX contact_point_unneeded ON contact_point (unneeded, contact_id, kind, id) WHERE unneeded = 1;
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
  -- The day under which a person looks for it, the day on which the rule then in force began to govern it (the
  -- earlier of that day and the day of entry), and the day of entry itself.
  dated_on TEXT NOT NULL CHECK (dated_on IS date(dated_on)),
  collected_on TEXT NOT NULL CHECK (collected_on IS date(collected_on)),
  entered_on TEXT NOT NULL CHECK (entered_on IS date(entered_on)),
  source TEXT NOT NULL DEFAULT 'data_subject' CHECK (source IN ('data_subject', 'own_note', 'customer', 'third_party', 'public_source', 'social_login', 'bank', 'device', 'import')),
  -- Whether the use of it is restricted for one of its parties (art. 18): a cache that triggers keep beside the parties.
  restricted INTEGER NOT NULL DEFAULT 0 CHECK (restricted IN (0, 1))
) STRICT;
CREATE INDEX record_by_kind ON record (kind, dated_on, row);
CREATE INDEX record_by_day ON record (dated_on, row);
CREATE INDEX record_restricted ON record (row) WHERE restricted = 1;

-- How many contacts and records of each kind there are: asked with every list, too many to count each time.
CREATE TABLE tally (
  what TEXT PRIMARY KEY CHECK (what IN ('contact', 'contact_moment', 'quote', 'invoice', 'payment', 'agreement', 'case_file', 'subscription', 'comment', 'technical_data')),
  count INTEGER NOT NULL CHECK (count >= 0)
) STRICT, WITHOUT ROWID;
INSERT INTO tally (what, count) VALUES ('contact', 0), ('contact_moment', 0), ('quote', 0), ('invoice', 0), ('payment', 0), ('agreement', 0), ('case_file', 0), ('subscription', 0), ('comment', 0), ('technical_data', 0);
-- What is restricted is in no count; it has one of its own.
CREATE TRIGGER contact_counted AFTER INSERT ON contact BEGIN UPDATE tally SET count = count + 1 WHERE what = 'contact'; END;
CREATE TRIGGER contact_discounted AFTER DELETE ON contact WHEN old.restricted = 0 BEGIN UPDATE tally SET count = count - 1 WHERE what = 'contact'; END;
CREATE TRIGGER contact_restricted AFTER UPDATE OF restricted ON contact WHEN old.restricted <> new.restricted BEGIN
  UPDATE tally SET count = count + old.restricted - new.restricted WHERE what = 'contact';
END;
CREATE TRIGGER record_counted AFTER INSERT ON record BEGIN UPDATE tally SET count = count + 1 WHERE what = new.kind; END;
CREATE TRIGGER record_discounted AFTER DELETE ON record WHEN old.restricted = 0 BEGIN UPDATE tally SET count = count - 1 WHERE what = old.kind; END;
CREATE TRIGGER record_restricted AFTER UPDATE OF restricted ON record WHEN old.restricted <> new.restricted BEGIN
  UPDATE tally SET count = count + old.restricted - new.restricted WHERE what = new.kind;
END;

CREATE TABLE contact_moment (
  record_id BLOB PRIMARY KEY REFERENCES record (id) ON DELETE CASCADE,
  happened_on TEXT NOT NULL CHECK (happened_on IS date(happened_on)),
  date_unknown INTEGER NOT NULL DEFAULT 0 CHECK (date_unknown IN (0, 1)),
  channel TEXT NOT NULL CHECK (channel IN ('phone', 'email', 'contact_form', 'whatsapp', 'sms', 'skype', 'social_media', 'comment', 'letter', 'in_person', 'entered')),
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
  agreement_id BLOB REFERENCES agreement (record_id) ON DELETE SET NULL,
  -- When the agreement ended that came of it, once that was erased: the statutory floor still counts from there.
  agreement_ended_on TEXT CHECK (agreement_ended_on IS date(agreement_ended_on))
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
CREATE INDEX payment_by_account ON payment (upper(replace(account_number, ' ', ''))) WHERE account_number <> '';
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
  position INTEGER NOT NULL,
  description TEXT NOT NULL DEFAULT '',
  limitation_class TEXT NOT NULL CHECK (limitation_class IN ('rest_3_306', 'performance_3_307_1', 'indefinite_time_3_307_2', 'periodic_sums_3_308', 'undue_payment_3_309', 'damages_3_310', 'environmental_damage_3_310_2', 'injury_3_310_5', 'breach_3_311', 'judgment_3_324', 'judgment_periodic_3_324_3', 'sale_defects_7_23', 'consumer_price_7_28')),
  starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
  ends_on_by_hand TEXT CHECK (ends_on_by_hand IS date(ends_on_by_hand))
) STRICT;
CREATE INDEX claim_by_record ON claim (record_id, position);

CREATE TABLE interruption (
  claim_id BLOB NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('claim_brought_3_316', 'reminder_3_317_1', 'reminder_then_claim_3_317_2', 'acknowledgement_3_318')),
  happened_on TEXT NOT NULL CHECK (happened_on IS date(happened_on)),
  claim_followed_on TEXT CHECK (claim_followed_on IS date(claim_followed_on) AND claim_followed_on >= happened_on),
  PRIMARY KEY (claim_id, position),
  CHECK (claim_followed_on IS NULL OR kind = 'reminder_then_claim_3_317_2')
) STRICT, WITHOUT ROWID;

CREATE TABLE case_decision (
  record_id BLOB NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  decided_on TEXT NOT NULL CHECK (decided_on IS date(decided_on)),
  irrevocable_on TEXT CHECK (irrevocable_on IS date(irrevocable_on)),
  summary TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (record_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE correspondence (
  record_id BLOB NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  written_on TEXT NOT NULL CHECK (written_on IS date(written_on)),
  direction TEXT NOT NULL CHECK (direction IN ('incoming', 'outgoing')),
  subject TEXT NOT NULL DEFAULT '',
  content TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (record_id, position)
) STRICT;

-- Texts with which consent is asked or an opt-out offered: a version is kept once, and never changed.
CREATE TABLE consent_text (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  kind TEXT NOT NULL CHECK (kind IN ('consent', 'opt_out')),
  language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
  version INTEGER NOT NULL CHECK (version > 0),
  valid_from TEXT NOT NULL CHECK (valid_from IS date(valid_from)),
  text TEXT NOT NULL CHECK (text <> ''),
  UNIQUE (kind, language, version)
) STRICT;
CREATE TRIGGER consent_text_stays BEFORE UPDATE ON consent_text BEGIN
  SELECT RAISE(ABORT, 'a version of a text is never changed');
END;

CREATE TABLE subscription (
  record_id BLOB PRIMARY KEY REFERENCES record (id) ON DELETE CASCADE,
  audience TEXT NOT NULL CHECK (audience IN ('customer', 'subscriber')),
  address TEXT NOT NULL DEFAULT '',
  subscribed_on TEXT NOT NULL CHECK (subscribed_on IS date(subscribed_on)),
  unsubscribed_on TEXT CHECK (unsubscribed_on IS date(unsubscribed_on)),
  -- On what ground it stands (art. 11.7 Tw); without one it is not active.
  ground TEXT CHECK (ground IN ('consent', 'sale')),
  consent_text_id BLOB REFERENCES consent_text (id),
  consent_given_on TEXT CHECK (consent_given_on IS date(consent_given_on)),
  consent_given_at TEXT CHECK (consent_given_at GLOB '[0-2][0-9]:[0-5][0-9]'),
  consent_channel TEXT CHECK (consent_channel IN ('web_form', 'email', 'paper_form', 'phone', 'in_person', 'social_media')),
  consent_given_by TEXT CHECK (consent_given_by IN ('person', 'parent')),
  consent_proof TEXT NOT NULL DEFAULT '',
  consent_confirmed_on TEXT CHECK (consent_confirmed_on IS date(consent_confirmed_on)),
  -- Without a foreign key: that it was a sale outlives the invoice.
  sale_record_id BLOB CHECK (length(sale_record_id) = 16),
  sold_on TEXT CHECK (sold_on IS date(sold_on)),
  opt_out_text_id BLOB REFERENCES consent_text (id),
  similar_service INTEGER NOT NULL DEFAULT 0 CHECK (similar_service IN (0, 1)),
  CHECK ((ground IS 'consent') = (consent_given_on IS NOT NULL)
    AND (ground IS 'consent') = (consent_channel IS NOT NULL)
    AND (ground IS 'consent') = (consent_given_by IS NOT NULL)
    AND (ground IS 'sale') = (sale_record_id IS NOT NULL)
    AND (ground IS 'sale') = (sold_on IS NOT NULL))
) STRICT;

-- What is left to prove a consent after its subscription went (art. 7(1)): no address but its keyed hash. It goes by
-- itself on the day that was set when it was written down.
CREATE TABLE consent_proof (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  hash BLOB CHECK (length(hash) = 32),
  text_id BLOB REFERENCES consent_text (id),
  given_on TEXT NOT NULL CHECK (given_on IS date(given_on)),
  given_at TEXT CHECK (given_at GLOB '[0-2][0-9]:[0-5][0-9]'),
  channel TEXT NOT NULL CHECK (channel IN ('web_form', 'email', 'paper_form', 'phone', 'in_person', 'social_media')),
  given_by TEXT NOT NULL CHECK (given_by IN ('person', 'parent')),
  confirmed_on TEXT CHECK (confirmed_on IS date(confirmed_on)),
  ended_on TEXT NOT NULL CHECK (ended_on IS date(ended_on)),
  erase_on TEXT NOT NULL CHECK (erase_on IS date(erase_on) AND erase_on > ended_on)
) STRICT;
CREATE INDEX consent_proof_by_day ON consent_proof (erase_on);

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

-- The places in a thread at which comments were erased while their post is online: how many of which day, and nothing of who
-- or what. They go with the post.
CREATE TABLE removed_comment (
  post_id BLOB NOT NULL REFERENCES post (id),
  commented_on TEXT NOT NULL CHECK (commented_on IS date(commented_on)),
  comments INTEGER NOT NULL DEFAULT 1 CHECK (comments > 0),
  PRIMARY KEY (post_id, commented_on)
) STRICT;

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
  role TEXT NOT NULL CHECK (role IN ('contact', 'customer', 'requester', 'client', 'counter_party', 'other_person', 'payer', 'subscriber', 'commenter', 'visitor', 'reporter')),
  activity_id BLOB NOT NULL REFERENCES activity (id),
  -- Whether the use of this person's data in the record is restricted (art. 18).
  restricted INTEGER NOT NULL DEFAULT 0 CHECK (restricted IN (0, 1)),
  UNIQUE (record_id, contact_id, role)
) STRICT;
CREATE INDEX party_by_contact ON party (contact_id, record_id);
CREATE INDEX party_by_activity ON party (activity_id);
CREATE TRIGGER party_counted AFTER INSERT ON party BEGIN UPDATE activity SET parties = parties + 1 WHERE id = new.activity_id; END;
CREATE TRIGGER party_discounted AFTER DELETE ON party WHEN old.restricted = 0 BEGIN UPDATE activity SET parties = parties - 1 WHERE id = old.activity_id; END;
CREATE TRIGGER party_moved AFTER UPDATE OF activity_id ON party WHEN new.restricted = 0 BEGIN
  UPDATE activity SET parties = parties - 1 WHERE id = old.activity_id;
  UPDATE activity SET parties = parties + 1 WHERE id = new.activity_id;
END;
-- A record is hidden while one of its parties is restricted, a contact while all of its parties are.
CREATE TRIGGER party_restricted AFTER UPDATE OF restricted ON party WHEN old.restricted <> new.restricted BEGIN
  UPDATE activity SET parties = parties + old.restricted - new.restricted WHERE id = new.activity_id;
  UPDATE record SET restricted = EXISTS (SELECT 1 FROM party WHERE record_id = new.record_id AND restricted = 1)
    WHERE id = new.record_id;
  UPDATE contact SET restricted = NOT EXISTS (SELECT 1 FROM party WHERE contact_id = new.contact_id AND restricted = 0)
    WHERE id = new.contact_id;
END;
CREATE TRIGGER party_joined AFTER INSERT ON party BEGIN
  UPDATE contact SET restricted = 0 WHERE id = new.contact_id AND restricted = 1;
END;
CREATE TRIGGER party_left AFTER DELETE ON party BEGIN
  UPDATE record SET restricted = 0 WHERE id = old.record_id AND restricted = 1
    AND NOT EXISTS (SELECT 1 FROM party WHERE record_id = old.record_id AND restricted = 1);
  UPDATE contact SET restricted = 1 WHERE id = old.contact_id AND restricted = 0
    AND EXISTS (SELECT 1 FROM party WHERE contact_id = old.contact_id AND restricted = 1)
    AND NOT EXISTS (SELECT 1 FROM party WHERE contact_id = old.contact_id AND restricted = 0);
END;

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
CREATE INDEX deadline_waiting ON deadline (activity_id) WHERE last_day IS NULL;
CREATE INDEX deadline_by_rule ON deadline (rule_version_id);

-- A promise in a letter: these data of this person go on this day, whatever the owner's rule says later.
CREATE TABLE promised_erasure (
  party_id BLOB PRIMARY KEY REFERENCES party (id) ON DELETE CASCADE,
  erase_on TEXT NOT NULL CHECK (erase_on IS date(erase_on)),
  request_id BLOB NOT NULL
) STRICT;

CREATE TABLE hold (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  kind TEXT NOT NULL CHECK (kind IN ('legal_hold', 'open_request', 'dispute', 'restriction', 'open_invoice', 'breach_investigation')),
  -- The owner's ground for one set by hand; a hold that follows a request says it by its kind.
  ground TEXT CHECK (ground IN ('claim', 'legal_duty', 'persons_wish', 'dispute', 'open_invoice', 'breach_investigation')),
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

-- What is restricted is found by no word (domain.md T22).
CREATE TRIGGER contact_unfound AFTER UPDATE OF restricted ON contact WHEN new.restricted = 1 BEGIN
  DELETE FROM search_index WHERE rowid = 2 * new.row;
END;
CREATE TRIGGER record_unfound AFTER UPDATE OF restricted ON record WHEN new.restricted = 1 BEGIN
  DELETE FROM search_index WHERE rowid = 2 * new.row + 1;
END;

-- Data of one person in one record that were given to a recipient (art. 15(1)(c) and 19), with what the recipient was then:
-- the register may change. It goes with the party.
CREATE TABLE disclosure (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  party_id BLOB NOT NULL REFERENCES party (id) ON DELETE CASCADE,
  recipient_id BLOB NOT NULL REFERENCES recipient (id),
  role TEXT CHECK (role IN ('processor', 'controller', 'joint_controller', 'public_authority')),
  country TEXT NOT NULL DEFAULT '',
  mechanism TEXT NOT NULL CHECK (mechanism IN ('no_transfer', 'adequacy', 'standard_clauses', 'binding_rules', 'derogation', 'check_yourself')),
  given_on TEXT NOT NULL CHECK (given_on IS date(given_on)),
  what TEXT NOT NULL CHECK (what <> ''),
  reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;
CREATE INDEX disclosure_by_party ON disclosure (party_id, given_on);

-- The same of all records of an activity that bear a day in a period: "alle facturen van 2025 aan de boekhouder". No names.
CREATE TABLE activity_disclosure (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  activity_id BLOB NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
  data_from TEXT NOT NULL CHECK (data_from IS date(data_from)),
  data_until TEXT NOT NULL CHECK (data_until IS date(data_until) AND data_until >= data_from),
  recipient_id BLOB NOT NULL REFERENCES recipient (id),
  role TEXT CHECK (role IN ('processor', 'controller', 'joint_controller', 'public_authority')),
  country TEXT NOT NULL DEFAULT '',
  mechanism TEXT NOT NULL CHECK (mechanism IN ('no_transfer', 'adequacy', 'standard_clauses', 'binding_rules', 'derogation', 'check_yourself')),
  given_on TEXT NOT NULL CHECK (given_on IS date(given_on)),
  what TEXT NOT NULL CHECK (what <> ''),
  reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;
CREATE INDEX activity_disclosure_by_activity ON activity_disclosure (activity_id, given_on);

-- Where something may stand that is not to be kept (UAVG 46, T10, T11), found at each write; never what stands there.
CREATE TABLE not_to_keep (
  row INTEGER PRIMARY KEY,
  record_id BLOB REFERENCES record (id) ON DELETE CASCADE,
  contact_id BLOB REFERENCES contact (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('citizen_service_number', 'old_vat_number', 'identity_paper')),
  -- A keyed hash of what the owner said is something else: the answer holds until anything else is found there.
  answered BLOB CHECK (length(answered) = 32),
  answered_on TEXT CHECK (answered_on IS date(answered_on)),
  UNIQUE (record_id, kind),
  UNIQUE (contact_id, kind),
  CHECK ((record_id IS NULL) <> (contact_id IS NULL)),
  CHECK ((answered IS NULL) = (answered_on IS NULL))
) STRICT;
CREATE INDEX not_to_keep_open ON not_to_keep (row) WHERE answered IS NULL;
