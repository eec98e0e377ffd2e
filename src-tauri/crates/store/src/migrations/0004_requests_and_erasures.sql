-- Requests of people about their data, the documents that go to them, and what was erased.

CREATE TABLE document (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  kind TEXT NOT NULL CHECK (kind IN (
    'acknowledgement', 'identity_request', 'clarification_request', 'extension_notice', 'erasure_done',
    'erasure_partly_refused', 'erasure_refused', 'recipient_notice', 'not_identified', 'nothing_found',
    'access_answer', 'rectification_answer', 'restriction_placed', 'restriction_lifting', 'objection_upheld',
    'objection_rejected', 'marketing_stopped', 'portability_answer', 'consent_withdrawn',
    'human_decision_answer', 'request_refused', 'not_covered', 'complaint_information', 'not_acted_on',
    'counter_party_notice', 'request_forwarded', 'breach_notice', 'statement_change', 'access_overview',
    'access_copy', 'given_data', 'copy_package_page', 'copy_package_zip', 'erasure_certificate', 'year_round')),
  language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
  reference TEXT NOT NULL,
  request_id BLOB REFERENCES subject_request (id),
  run_id BLOB REFERENCES erasure_run (id),
  -- The party whom a letter is to that belongs to no request: it goes with the party.
  party_id BLOB REFERENCES party (id) ON DELETE CASCADE,
  -- The breach that it tells of: it goes with the breach's own file.
  breach_id BLOB REFERENCES breach (id) ON DELETE CASCADE,
  issued_on TEXT NOT NULL CHECK (issued_on IS date(issued_on)),
  sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
  size_bytes INTEGER NOT NULL,
  expires_on TEXT CHECK (expires_on IS date(expires_on)),
  -- Empty once the file has gone by its own rule; the hash stays. Last, so that lists need not read past it.
  bytes BLOB
) STRICT;
CREATE INDEX document_by_request ON document (request_id, issued_on);
CREATE INDEX document_by_run ON document (run_id) WHERE run_id IS NOT NULL;
CREATE INDEX document_by_party ON document (party_id) WHERE party_id IS NOT NULL;
CREATE INDEX document_by_breach ON document (breach_id) WHERE breach_id IS NOT NULL;
CREATE INDEX document_by_day ON document (issued_on DESC);
CREATE INDEX document_by_expiry ON document (expires_on) WHERE bytes IS NOT NULL AND expires_on IS NOT NULL;

CREATE TABLE subject_request (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  number TEXT NOT NULL UNIQUE,
  subject_right TEXT NOT NULL CHECK (subject_right IN (
    'access', 'rectification', 'erasure', 'restriction', 'portability', 'objection', 'marketing_objection',
    'consent_withdrawal', 'human_decision')),
  state TEXT NOT NULL CHECK (state IN (
    'received', 'id_wait', 'spec_wait', 'in_review', 'decided', 'executing', 'answered', 'closed',
    'closed_unidentified', 'withdrawn', 'forwarded')),
  received_on TEXT NOT NULL CHECK (received_on IS date(received_on)),
  received_at TEXT CHECK (received_at GLOB '[0-2][0-9]:[0-5][0-9]'),
  channel TEXT NOT NULL CHECK (channel IN (
    'email', 'phone', 'contact_form', 'whatsapp', 'sms', 'social_media', 'letter', 'in_person', 'unsubscribe_link',
    'via_processor')),
  language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
  contact_id BLOB REFERENCES contact (id) ON DELETE SET NULL,
  words TEXT NOT NULL DEFAULT '',
  -- The file's own copy of who asked: it outlives the contact, for its own period.
  requester_salutation TEXT NOT NULL CHECK (requester_salutation IN ('ms', 'mr', 'neutral')),
  requester_given_name TEXT NOT NULL DEFAULT '',
  requester_infix TEXT NOT NULL DEFAULT '',
  requester_family_name TEXT NOT NULL DEFAULT '',
  requester_company TEXT NOT NULL DEFAULT '',
  requester_street TEXT NOT NULL DEFAULT '',
  requester_postcode TEXT NOT NULL DEFAULT '',
  requester_town TEXT NOT NULL DEFAULT '',
  requester_country TEXT NOT NULL DEFAULT '',
  requester_email TEXT NOT NULL DEFAULT '',
  representative_kind TEXT CHECK (representative_kind IN ('authorised', 'lawyer', 'parent', 'guardian')),
  representative_name TEXT NOT NULL DEFAULT '',
  representative_street TEXT NOT NULL DEFAULT '',
  representative_postcode TEXT NOT NULL DEFAULT '',
  representative_town TEXT NOT NULL DEFAULT '',
  authority_seen_on TEXT CHECK (authority_seen_on IS date(authority_seen_on)),
  extended_on TEXT CHECK (extended_on IS date(extended_on)),
  extension_reason TEXT NOT NULL DEFAULT '',
  decided_on TEXT CHECK (decided_on IS date(decided_on)),
  answered_on TEXT CHECK (answered_on IS date(answered_on)),
  oral_answer INTEGER NOT NULL DEFAULT 0 CHECK (oral_answer IN (0, 1)),
  closed_on TEXT CHECK (closed_on IS date(closed_on)),
  -- A new fact, a complaint or proof: the clock starts anew from this day.
  reopened_on TEXT CHECK (reopened_on IS date(reopened_on)),
  linked_request_id BLOB REFERENCES subject_request (id) ON DELETE SET NULL,
  -- Of what names the mail among all mails, so that the same one is not taken in twice.
  message_hash BLOB CHECK (length(message_hash) = 32),
  -- About whom it is: the law covers living people only.
  subject TEXT NOT NULL DEFAULT 'person' CHECK (subject IN ('person', 'child', 'deceased', 'company')),
  answer_to TEXT NOT NULL DEFAULT 'representative' CHECK (answer_to IN ('representative', 'person')),
  -- Where it first reached a processor of ours, the day on which it came to us; the clock runs from the first.
  reached_us_on TEXT CHECK (reached_us_on IS date(reached_us_on)),
  -- To whom it was sent on, and why.
  forward_reason TEXT CHECK (forward_reason IN ('processor', 'wrong_addressee')),
  forwarded_to TEXT NOT NULL DEFAULT '',
  forwarded_on TEXT CHECK (forwarded_on IS date(forwarded_on)),
  CHECK ((forward_reason IS NULL) = (forwarded_on IS NULL))
) STRICT;
CREATE INDEX subject_request_by_message ON subject_request (message_hash) WHERE message_hash IS NOT NULL;
CREATE INDEX subject_request_by_state ON subject_request (state, received_on);
CREATE INDEX subject_request_by_contact ON subject_request (contact_id);

-- While an answer of the requester is awaited the clock stands still.
CREATE TABLE request_pause (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  request_id BLOB NOT NULL REFERENCES subject_request (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('identity', 'clarification')),
  asked_on TEXT NOT NULL CHECK (asked_on IS date(asked_on)),
  reason TEXT NOT NULL CHECK (reason <> ''),
  -- The proof that was asked for, where the question was about who asks.
  proof TEXT CHECK (proof IN ('known_address', 'two_facts', 'call_back', 'letter_code', 'id_shown', 'shielded_copy')),
  reminded_on TEXT CHECK (reminded_on IS date(reminded_on)),
  received_on TEXT CHECK (received_on IS date(received_on))
) STRICT;
CREATE INDEX request_pause_by_request ON request_pause (request_id, asked_on);

CREATE TABLE identity_check (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  request_id BLOB NOT NULL REFERENCES subject_request (id) ON DELETE CASCADE,
  method TEXT NOT NULL CHECK (method IN (
    'known_address', 'two_facts', 'call_back', 'letter_code', 'id_shown', 'shielded_copy')),
  checked_on TEXT NOT NULL CHECK (checked_on IS date(checked_on)),
  result TEXT NOT NULL CHECK (result IN ('established', 'not_established'))
) STRICT;
CREATE INDEX identity_check_by_request ON identity_check (request_id, checked_on);

-- Mailbox, phone, paper: what was searched outside this program (domain.md T14).
CREATE TABLE searched_place (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  request_id BLOB NOT NULL REFERENCES subject_request (id) ON DELETE CASCADE,
  place TEXT NOT NULL CHECK (place IN (
    'mailbox', 'sent_mail', 'mail_archive', 'telephone', 'whatsapp', 'microsoft_365', 'website', 'customer_system',
    'accounting', 'paper')),
  searched_on TEXT CHECK (searched_on IS date(searched_on)),
  result TEXT CHECK (result IN ('nothing_found', 'found_and_added', 'found_known', 'not_used')),
  -- With what was looked there; emptied when the file is closed.
  words TEXT NOT NULL DEFAULT '',
  UNIQUE (request_id, place)
) STRICT;

CREATE TABLE request_decision (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  request_id BLOB NOT NULL REFERENCES subject_request (id) ON DELETE CASCADE,
  -- Without a foreign key: the decision outlives what it was about.
  party_id BLOB NOT NULL,
  record_kind TEXT NOT NULL CHECK (record_kind IN (
    'contact_moment', 'quote', 'invoice', 'payment', 'agreement', 'case_file', 'subscription', 'comment',
    'technical_data')),
  activity_id BLOB NOT NULL REFERENCES activity (id),
  decision TEXT NOT NULL CHECK (decision IN (
    'give_in_full', 'give_redacted', 'withhold', 'correct', 'supplement', 'add_statement', 'corrected_invoice',
    'erase', 'anonymise', 'keep_minimum', 'keep', 'keep_restricted', 'restrict', 'export', 'stop_use', 'reassess',
    'refuse', 'nothing_kept')),
  ground TEXT CHECK (ground IN (
    'freedom_of_expression', 'legal_obligation', 'legal_claims', 'no_erasure_ground', 'contract_running',
    'rights_of_others_copy', 'rights_of_others_uavg', 'civil_claims_uavg', 'compelling_grounds',
    'objection_claims', 'not_based_on_interest', 'not_portable', 'facts_are_right', 'opinion_not_fact',
    'no_restriction_ground', 'manifestly_unfounded', 'excessive', 'not_identifiable', 'not_a_living_person',
    'no_automated_decision')),
  explanation TEXT NOT NULL DEFAULT '',
  -- What is blacked out in the copy, a list of text, reason and words; emptied when the file is closed.
  passages TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(passages)),
  kept_until TEXT CHECK (kept_until IS date(kept_until)),
  -- The day that the record bears: what was erased is told with its period.
  dated_on TEXT NOT NULL CHECK (dated_on IS date(dated_on)),
  decided_on TEXT NOT NULL CHECK (decided_on IS date(decided_on)),
  UNIQUE (request_id, party_id)
) STRICT;

-- Each recipient is told what was erased, corrected or restricted, unless that cannot be done (art. 19).
CREATE TABLE recipient_notice (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  request_id BLOB NOT NULL REFERENCES subject_request (id) ON DELETE CASCADE,
  recipient_id BLOB NOT NULL REFERENCES recipient (id) ON DELETE CASCADE,
  -- What it is told that was done.
  action TEXT NOT NULL CHECK (action IN ('corrected', 'erased', 'restricted', 'released')),
  way TEXT NOT NULL CHECK (way IN ('letter', 'own_way', 'not_told')),
  -- Why not, where it is impossible or asks too much effort.
  reason TEXT NOT NULL DEFAULT '',
  told_on TEXT NOT NULL CHECK (told_on IS date(told_on)),
  document_id BLOB REFERENCES document (id) ON DELETE SET NULL,
  outcome TEXT CHECK (outcome IN ('confirmed', 'no_answer', 'cannot')),
  outcome_on TEXT CHECK (outcome_on IS date(outcome_on)),
  UNIQUE (request_id, recipient_id, action),
  CHECK ((outcome IS NULL) = (outcome_on IS NULL))
) STRICT;
CREATE INDEX recipient_notice_open ON recipient_notice (told_on) WHERE outcome IS NULL AND way <> 'not_told';

CREATE TABLE erasure_run (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  number TEXT NOT NULL UNIQUE,
  cause TEXT NOT NULL CHECK (cause IN ('owner', 'request', 'promise', 'expiry', 'restore')),
  executed_on TEXT NOT NULL CHECK (executed_on IS date(executed_on)),
  parties INTEGER NOT NULL,
  records INTEGER NOT NULL,
  stripped INTEGER NOT NULL,
  contacts INTEGER NOT NULL,
  contact_points INTEGER NOT NULL,
  -- Notes on cards that stay.
  notes INTEGER NOT NULL DEFAULT 0,
  -- Files of closed requests.
  files INTEGER NOT NULL DEFAULT 0,
  request_id BLOB
) STRICT;
CREATE INDEX erasure_run_by_day ON erasure_run (executed_on DESC, number DESC);

CREATE TABLE erasure_line (
  run_id BLOB NOT NULL REFERENCES erasure_run (id) ON DELETE CASCADE,
  activity_id BLOB NOT NULL REFERENCES activity (id),
  category TEXT NOT NULL CHECK (category IN ('contact_moment', 'quote', 'invoice', 'payment', 'agreement', 'case_file', 'subscription', 'comment', 'technical_data', 'request_file', 'breach_file')),
  rule_version_id BLOB NOT NULL REFERENCES rule_version (id),
  count INTEGER NOT NULL CHECK (count > 0),
  oldest_last_day TEXT CHECK (oldest_last_day IS date(oldest_last_day)),
  PRIMARY KEY (run_id, activity_id, category, rule_version_id)
) STRICT, WITHOUT ROWID;

-- What the run could not reach: other systems, paper, the system's own backups.
CREATE TABLE checklist_item (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  run_id BLOB NOT NULL REFERENCES erasure_run (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  place TEXT NOT NULL CHECK (place IN ('mailbox', 'phone', 'crm', 'files', 'accounting', 'newsletter_tool', 'website', 'paper', 'own_backups')),
  count INTEGER NOT NULL CHECK (count > 0),
  done_on TEXT CHECK (done_on IS date(done_on))
) STRICT;
CREATE INDEX checklist_item_by_run ON checklist_item (run_id, position);
CREATE INDEX checklist_item_open ON checklist_item (run_id) WHERE done_on IS NULL;

-- Keyed hashes of those who must not come back by an import.
CREATE TABLE suppression (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  reason TEXT NOT NULL CHECK (reason IN ('objection', 'erasure_request', 'unsubscribed')),
  since TEXT NOT NULL CHECK (since IS date(since)),
  -- The request for erasure with whose file it goes; without a foreign key, as the others have no request and no end.
  request_id BLOB CHECK (request_id IS NULL OR reason = 'erasure_request'),
  UNIQUE (hash, reason)
) STRICT;
CREATE INDEX suppression_by_request ON suppression (request_id) WHERE request_id IS NOT NULL;

-- Rounds of the year that were done, each with its sheet.
CREATE TABLE year_round (
  year INTEGER PRIMARY KEY CHECK (year BETWEEN 1900 AND 9999),
  done_on TEXT NOT NULL CHECK (done_on IS date(done_on)),
  document_id BLOB NOT NULL REFERENCES document (id)
) STRICT;

-- What came of an item of a round. `thing_id` is a hold, recipient, agreement, activity or run without a foreign key: the
-- row outlives what it was about. It is all zeros where the subject is one thing by itself.
CREATE TABLE year_round_item (
  year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 9999),
  subject TEXT NOT NULL CHECK (subject IN (
    'hold', 'recipient', 'agreement', 'activity', 'elsewhere', 'own_backups', 'recovery_sheet', 'emergency_sheet')),
  thing_id BLOB NOT NULL CHECK (length(thing_id) = 16),
  outcome TEXT NOT NULL CHECK (outcome IN ('done', 'stays', 'not_applicable')),
  reason TEXT NOT NULL DEFAULT '',
  ticked_on TEXT NOT NULL CHECK (ticked_on IS date(ticked_on)),
  PRIMARY KEY (year, subject, thing_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX year_round_item_with_reason ON year_round_item (thing_id) WHERE reason <> '';

-- A reason may tell of a person: it goes with the hold or the record that it is about.
CREATE TRIGGER year_round_forgets_hold AFTER DELETE ON hold BEGIN
  UPDATE year_round_item SET reason = '' WHERE thing_id = old.id AND reason <> '';
END;
CREATE TRIGGER year_round_forgets_record AFTER DELETE ON record BEGIN
  UPDATE year_round_item SET reason = '' WHERE thing_id = old.id AND reason <> '';
END;

-- What went from the card of somebody who asked to be erased: kinds and counts, for the letter that tells it.
CREATE TABLE request_card_part (
  request_id BLOB NOT NULL REFERENCES subject_request (id) ON DELETE CASCADE,
  part TEXT NOT NULL CHECK (part IN (
    'phone', 'email', 'postal_address', 'whatsapp', 'skype', 'social_media', 'photo', 'preference', 'bank_account',
    'note')),
  count INTEGER NOT NULL CHECK (count > 0),
  PRIMARY KEY (request_id, part)
) STRICT, WITHOUT ROWID;

-- The use of a person's data in a record is restricted (art. 18). It ends only after that was announced (art. 18(3)).
CREATE TABLE restriction (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  party_id BLOB NOT NULL REFERENCES party (id) ON DELETE CASCADE,
  request_id BLOB NOT NULL,
  ground TEXT NOT NULL CHECK (ground IN ('accuracy_contested', 'unlawful', 'needed_for_claim', 'objection_pending')),
  placed_on TEXT NOT NULL CHECK (placed_on IS date(placed_on)),
  announced_on TEXT CHECK (announced_on IS date(announced_on) AND announced_on >= placed_on),
  lift_on TEXT CHECK (lift_on IS date(lift_on) AND lift_on > announced_on),
  lift_reason TEXT NOT NULL DEFAULT '',
  lifted_on TEXT CHECK (lifted_on IS date(lifted_on) AND lifted_on >= lift_on),
  CHECK ((announced_on IS NULL) = (lift_on IS NULL)),
  CHECK ((announced_on IS NULL) = (lift_reason = '')),
  CHECK (lifted_on IS NULL OR lift_on IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX restriction_open ON restriction (party_id, request_id) WHERE lifted_on IS NULL;
CREATE INDEX restriction_by_request ON restriction (request_id);

-- The other cards of the person that a request is about, and those that were looked at and are somebody else's (T24).
CREATE TABLE request_contact (
  request_id BLOB NOT NULL REFERENCES subject_request (id) ON DELETE CASCADE,
  contact_id BLOB NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
  verdict TEXT NOT NULL CHECK (verdict IN ('same_person', 'somebody_else')),
  sign TEXT NOT NULL CHECK (sign IN (
    'same_email', 'same_account', 'same_phone', 'same_name', 'same_address', 'similar_name', 'by_hand')),
  judged_on TEXT NOT NULL CHECK (judged_on IS date(judged_on)),
  PRIMARY KEY (request_id, contact_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX request_contact_by_contact ON request_contact (contact_id);

-- The cards that a request is about, the first one among them.
CREATE VIEW request_person (request_id, contact_id) AS
  SELECT id, contact_id FROM subject_request WHERE contact_id IS NOT NULL
  UNION ALL
  SELECT request_id, contact_id FROM request_contact WHERE verdict = 'same_person';

-- With what the person was looked for in this program, and when; emptied when the file is closed.
CREATE TABLE request_search (
  request_id BLOB PRIMARY KEY REFERENCES subject_request (id) ON DELETE CASCADE,
  keys TEXT NOT NULL CHECK (json_valid(keys)),
  searched_on TEXT NOT NULL CHECK (searched_on IS date(searched_on))
) STRICT, WITHOUT ROWID;

-- Records that have a name, address or number of the person and are not about them.
CREATE TABLE request_record (
  request_id BLOB NOT NULL REFERENCES subject_request (id) ON DELETE CASCADE,
  record_id BLOB NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  judged_on TEXT NOT NULL CHECK (judged_on IS date(judged_on)),
  PRIMARY KEY (request_id, record_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX request_record_by_record ON request_record (record_id);

-- Places that the business does not use: no request asks them any more.
CREATE TABLE place_not_used (
  place TEXT PRIMARY KEY CHECK (place IN (
    'mailbox', 'sent_mail', 'mail_archive', 'telephone', 'whatsapp', 'microsoft_365', 'website', 'customer_system',
    'accounting', 'paper')),
  since TEXT NOT NULL CHECK (since IS date(since))
) STRICT, WITHOUT ROWID;

-- The addresses and numbers at which advertising stops, or that stood with a consent that was withdrawn: those that the
-- owner added, and once the use has stopped all of them. The words go when the file is closed; the list of keyed hashes
-- is what keeps.
CREATE TABLE stopped_address (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  request_id BLOB NOT NULL REFERENCES subject_request (id) ON DELETE CASCADE,
  channel TEXT NOT NULL CHECK (channel IN ('email', 'telephone')),
  value TEXT NOT NULL DEFAULT '',
  stopped_on TEXT CHECK (stopped_on IS date(stopped_on))
) STRICT;
CREATE INDEX stopped_address_by_request ON stopped_address (request_id, channel);

-- Whose card is used for no advertising any more (art. 21(3)), on whatever channel.
CREATE TABLE marketing_objection (
  contact_id BLOB PRIMARY KEY REFERENCES contact (id) ON DELETE CASCADE,
  objected_on TEXT NOT NULL CHECK (objected_on IS date(objected_on))
) STRICT;

-- A request that is manifestly unfounded or excessive (art. 12(5)): the facts of both kinds, looked at a second time.
CREATE TABLE request_not_acted_on (
  request_id BLOB PRIMARY KEY REFERENCES subject_request (id) ON DELETE CASCADE,
  outcome TEXT NOT NULL CHECK (outcome IN ('fee', 'refused')),
  fee_cents INTEGER CHECK (fee_cents > 0),
  objective TEXT NOT NULL CHECK (objective <> ''),
  subjective TEXT NOT NULL CHECK (subjective <> ''),
  told_on TEXT NOT NULL CHECK (told_on IS date(told_on)),
  CHECK ((outcome = 'fee') = (fee_cents IS NOT NULL))
) STRICT, WITHOUT ROWID;

-- What a person says is wrong, and what becomes of it (art. 16). Without foreign keys to what it is about: like a decision
-- it outlives that; what would be written there is emptied when the file is closed, or with what it is about.
CREATE TABLE rectification (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  request_id BLOB NOT NULL REFERENCES subject_request (id) ON DELETE CASCADE,
  contact_id BLOB NOT NULL,
  point_id BLOB,
  party_id BLOB,
  record_kind TEXT CHECK (record_kind IN (
    'contact_moment', 'quote', 'invoice', 'payment', 'agreement', 'case_file', 'subscription', 'comment',
    'technical_data')),
  said TEXT NOT NULL CHECK (said <> ''),
  decision TEXT CHECK (decision IN ('correct', 'supplement', 'add_statement', 'corrected_invoice', 'refuse')),
  new_values TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(new_values)),
  old_told INTEGER NOT NULL DEFAULT 0 CHECK (old_told IN (0, 1)),
  statement TEXT NOT NULL DEFAULT '',
  ground TEXT CHECK (ground IN ('facts_are_right', 'opinion_not_fact', 'not_identifiable')),
  explanation TEXT NOT NULL DEFAULT '',
  credit_id BLOB,
  replacement_id BLOB,
  entered_on TEXT NOT NULL CHECK (entered_on IS date(entered_on)),
  carried_out_on TEXT CHECK (carried_out_on IS date(carried_out_on)),
  CHECK ((party_id IS NULL) = (record_kind IS NULL))
) STRICT;
CREATE INDEX rectification_by_request ON rectification (request_id, entered_on);
CREATE INDEX rectification_by_party ON rectification (party_id) WHERE party_id IS NOT NULL;

-- What stood there before a correction, for a year (art. 16).
CREATE TABLE corrected_value (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  rectification_id BLOB NOT NULL,
  contact_id BLOB NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
  party_id BLOB REFERENCES party (id) ON DELETE CASCADE,
  part TEXT NOT NULL CHECK (part IN (
    'given_name', 'infix', 'family_name', 'company', 'note', 'value', 'street', 'postcode', 'town', 'country',
    'happened_on', 'subject', 'content', 'reaction', 'title', 'started_on', 'ended_on', 'address', 'subscribed_on',
    'author')),
  old_value TEXT NOT NULL,
  gone_on TEXT NOT NULL CHECK (gone_on IS date(gone_on))
) STRICT;
CREATE INDEX corrected_value_by_day ON corrected_value (gone_on);

-- What stands beside a card or a record since a correction: that it was corrected, or a statement of the person.
CREATE TABLE annotation (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  contact_id BLOB NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
  party_id BLOB REFERENCES party (id) ON DELETE CASCADE,
  noted_on TEXT NOT NULL CHECK (noted_on IS date(noted_on)),
  -- The person's statement; empty where something was corrected.
  statement TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX annotation_by_contact ON annotation (contact_id, noted_on);
CREATE INDEX annotation_by_party ON annotation (party_id) WHERE party_id IS NOT NULL;

-- What the register states on decisions by a computer alone with legal or similar effect (art. 13(2)(f) and 22), where the
-- owner stated it since the administration is in use; without a row none are taken.
CREATE TABLE automated_decisions (
  activity_id BLOB PRIMARY KEY REFERENCES activity (id) ON DELETE CASCADE,
  taken INTEGER NOT NULL CHECK (taken IN (0, 1)),
  explained_nl TEXT NOT NULL DEFAULT '',
  explained_en TEXT NOT NULL DEFAULT '',
  stated_on TEXT NOT NULL CHECK (stated_on IS date(stated_on)),
  CHECK ((taken = 1) = (explained_nl <> ''))
) STRICT;

-- A human being who looked again at what a computer had decided (art. 22(3)).
CREATE TABLE reassessment (
  request_id BLOB PRIMARY KEY REFERENCES subject_request (id) ON DELETE CASCADE,
  looked_by TEXT NOT NULL CHECK (looked_by <> ''),
  persons_view TEXT NOT NULL DEFAULT '',
  outcome TEXT NOT NULL CHECK (outcome <> ''),
  done_on TEXT NOT NULL CHECK (done_on IS date(done_on))
) STRICT;

-- Data that a person takes along (art. 20): when they were prepared, and to whom they were sent on request.
CREATE TABLE portability (
  request_id BLOB PRIMARY KEY REFERENCES subject_request (id) ON DELETE CASCADE,
  prepared_on TEXT NOT NULL CHECK (prepared_on IS date(prepared_on)),
  receiver TEXT NOT NULL DEFAULT '',
  sent_on TEXT CHECK (sent_on IS date(sent_on) AND sent_on >= prepared_on),
  confirmed_on TEXT CHECK (confirmed_on IS date(confirmed_on) AND confirmed_on >= prepared_on),
  CHECK (sent_on IS NULL OR receiver <> '')
) STRICT, WITHOUT ROWID;

-- To whom data had been given that went on a request, and when last: they are told after it (art. 19).
CREATE TABLE request_recipient (
  request_id BLOB NOT NULL REFERENCES subject_request (id) ON DELETE CASCADE,
  recipient_id BLOB NOT NULL REFERENCES recipient (id),
  given_on TEXT NOT NULL CHECK (given_on IS date(given_on)),
  PRIMARY KEY (request_id, recipient_id)
) STRICT, WITHOUT ROWID;

-- Telling somebody in a case file that data are kept of them which they did not give themselves (art. 14).
CREATE TABLE counterparty_notice (
  party_id BLOB PRIMARY KEY REFERENCES party (id) ON DELETE CASCADE,
  obtained_on TEXT NOT NULL CHECK (obtained_on IS date(obtained_on)),
  source TEXT CHECK (source IN (
    'client', 'public_sources', 'client_and_public_sources', 'own_representative', 'somebody_else')),
  first_letter_on TEXT CHECK (first_letter_on IS date(first_letter_on) AND first_letter_on >= obtained_on),
  first_disclosed_on TEXT CHECK (first_disclosed_on IS date(first_disclosed_on) AND first_disclosed_on >= obtained_on),
  given_on TEXT CHECK (given_on IS date(given_on)),
  exception TEXT CHECK (exception IN (
    'already_informed', 'impossible', 'too_much_effort', 'defeats_purpose', 'professional_secrecy', 'protects_others',
    'civil_claim')),
  reason TEXT NOT NULL DEFAULT '',
  exception_until TEXT CHECK (exception_until IS date(exception_until)),
  CHECK ((exception IS NULL) = (exception_until IS NULL)),
  CHECK ((exception IS NULL) = (reason = ''))
) STRICT, WITHOUT ROWID;

-- The last number that was given in a series and a year, so that none is given again when all that bore them went.
CREATE TABLE given_number (
  series TEXT NOT NULL CHECK (series IN ('V', 'B', 'DL')),
  year INTEGER NOT NULL,
  last_number INTEGER NOT NULL CHECK (last_number > 0),
  PRIMARY KEY (series, year)
) STRICT, WITHOUT ROWID;

-- That somebody looked a second time, as the person is a client's counter-party; the words go when the file is closed.
CREATE TABLE second_look (
  request_id BLOB PRIMARY KEY REFERENCES subject_request (id) ON DELETE CASCADE,
  words TEXT NOT NULL,
  looked_on TEXT NOT NULL CHECK (looked_on IS date(looked_on))
) STRICT, WITHOUT ROWID;
