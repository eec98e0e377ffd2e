-- The balancing tests behind own interests (art. 6(1)(f)), and what the website puts on a visitor's device (art. 11.7a Tw).

CREATE TABLE balancing_test (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  number INTEGER NOT NULL UNIQUE CHECK (number >= 1),
  title_nl TEXT NOT NULL CHECK (title_nl <> ''), title_en TEXT NOT NULL CHECK (title_en <> '')
) STRICT;

CREATE TABLE balancing_activity (
  test_id BLOB NOT NULL REFERENCES balancing_test (id) ON DELETE CASCADE,
  activity_id BLOB NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
  PRIMARY KEY (test_id, activity_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX balancing_activity_by_activity ON balancing_activity (activity_id);

-- A version on which the owner decided never changes; what comes after it is the next one. Only the newest can be undecided.
CREATE TABLE balancing_version (
  test_id BLOB NOT NULL REFERENCES balancing_test (id) ON DELETE CASCADE,
  version INTEGER NOT NULL CHECK (version >= 1),
  text TEXT NOT NULL CHECK (json_valid(text)),
  written_on TEXT NOT NULL CHECK (written_on IS date(written_on)),
  outcome TEXT CHECK (outcome IN ('passes', 'passes_with_measures', 'fails')),
  decided_by TEXT NOT NULL DEFAULT '',
  decided_on TEXT CHECK (decided_on IS date(decided_on)),
  review_on TEXT CHECK (review_on IS date(review_on)),
  -- The number of the request whose objection was upheld, and when: the owner looks again.
  reopened_by TEXT NOT NULL DEFAULT '',
  reopened_on TEXT CHECK (reopened_on IS date(reopened_on)),
  PRIMARY KEY (test_id, version),
  CHECK ((outcome IS NULL) = (decided_on IS NULL) AND (outcome IS NULL) = (review_on IS NULL)),
  CHECK ((outcome IS NULL) = (decided_by = '')),
  CHECK (reopened_on IS NULL OR outcome IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE cookie (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  name_nl TEXT NOT NULL CHECK (name_nl <> ''), name_en TEXT NOT NULL CHECK (name_en <> ''),
  -- Who places it; empty for the website itself.
  provider TEXT NOT NULL DEFAULT '',
  third_party INTEGER NOT NULL CHECK (third_party IN (0, 1)),
  purpose_nl TEXT NOT NULL, purpose_en TEXT NOT NULL,
  data_nl TEXT NOT NULL, data_en TEXT NOT NULL,
  class TEXT NOT NULL CHECK (class IN ('functional', 'analytics_light', 'analytics', 'convenience', 'marketing', 'social')),
  -- The activity whose rule says how long it may last.
  activity_id BLOB NOT NULL REFERENCES activity (id),
  -- How long it really lasts, as was seen on the website.
  measured TEXT CHECK (measured GLOB 'P[0-9]*'),
  before_consent INTEGER NOT NULL DEFAULT 0 CHECK (before_consent IN (0, 1)),
  country TEXT NOT NULL DEFAULT '',
  checked_on TEXT CHECK (checked_on IS date(checked_on)),
  ended_on TEXT CHECK (ended_on IS date(ended_on))
) STRICT;
CREATE INDEX cookie_by_activity ON cookie (activity_id);
