-- Triage, annotations of every kind, corrections, settings, sign-off, removal, and a chained log.

ALTER TABLE decision ADD COLUMN flagged INTEGER NOT NULL DEFAULT 0;

-- What a finding said that a later run no longer raises, so that its verdict can still be understood.

ALTER TABLE decision ADD COLUMN message TEXT NOT NULL DEFAULT '';

ALTER TABLE annotation ADD COLUMN kind TEXT NOT NULL DEFAULT 'note';

ALTER TABLE annotation ADD COLUMN meaning TEXT NOT NULL DEFAULT 'plain';

ALTER TABLE annotation ADD COLUMN page INTEGER NOT NULL DEFAULT -1;

-- Four decimal numbers: left, top, right, bottom in points.

ALTER TABLE annotation ADD COLUMN area TEXT NOT NULL DEFAULT '';

ALTER TABLE annotation ADD COLUMN cell_table INTEGER NOT NULL DEFAULT -1;

ALTER TABLE annotation ADD COLUMN cell_row INTEGER NOT NULL DEFAULT -1;

ALTER TABLE annotation ADD COLUMN cell_column INTEGER NOT NULL DEFAULT -1;

ALTER TABLE annotation ADD COLUMN quote TEXT NOT NULL DEFAULT '';

ALTER TABLE annotation ADD COLUMN finding TEXT NOT NULL DEFAULT '';

ALTER TABLE annotation ADD COLUMN created TEXT NOT NULL DEFAULT '';

UPDATE annotation SET created = changed;

-- By place and by what was read there: survives a new reading of the source.

CREATE TABLE correction (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  begin INTEGER NOT NULL,
  end INTEGER NOT NULL,
  cell_table INTEGER NOT NULL,
  cell_row INTEGER NOT NULL,
  cell_column INTEGER NOT NULL,
  original TEXT NOT NULL,
  label TEXT NOT NULL,
  corrected TEXT NOT NULL,
  reason TEXT NOT NULL,
  author TEXT NOT NULL,
  changed TEXT NOT NULL
) STRICT;

CREATE INDEX correction_report ON correction (report, begin);

-- The severity of the rule itself where the case's settings gave another one.

ALTER TABLE finding ADD COLUMN rule_severity TEXT NOT NULL DEFAULT '';

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sign_off (
  report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  role TEXT NOT NULL,
  author TEXT NOT NULL,
  time TEXT NOT NULL,
  reopened TEXT NOT NULL,
  PRIMARY KEY (report, role)
) STRICT, WITHOUT ROWID;

-- When a report was taken out of the case; it can be brought back.

ALTER TABLE report ADD COLUMN removed TEXT NOT NULL DEFAULT '';

-- The version that read the source, what its checks were run with, and a number that grows with each run.

ALTER TABLE report ADD COLUMN read_with TEXT NOT NULL DEFAULT '';

ALTER TABLE report ADD COLUMN checked_with TEXT NOT NULL DEFAULT '';

ALTER TABLE report ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;

-- SHA-256 over the hash before and the fields of the event. The first event that has one also covers
-- all those before it that have none.

ALTER TABLE event ADD COLUMN hash TEXT NOT NULL DEFAULT '';
