-- The case file. An empty line ends a statement. Amounts and all other printed numbers are decimal
-- text, never REAL; spans are UTF-16 offsets into document.text; enumerations are ids, not positions.

CREATE TABLE report (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  file TEXT NOT NULL,
  sha256 TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  charset TEXT NOT NULL,
  pages INTEGER NOT NULL,
  department TEXT NOT NULL,
  department_begin INTEGER NOT NULL,
  department_end INTEGER NOT NULL,
  region TEXT NOT NULL,
  fiscal_year INTEGER NOT NULL,
  year_begin INTEGER NOT NULL,
  year_end INTEGER NOT NULL,
  narrative_unit TEXT NOT NULL,
  table_unit TEXT NOT NULL,
  expenditure TEXT,
  expenditure_begin INTEGER NOT NULL,
  expenditure_end INTEGER NOT NULL,
  imported TEXT NOT NULL
) STRICT;

CREATE TABLE source (
  report INTEGER PRIMARY KEY REFERENCES report ON DELETE CASCADE,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE document (
  report INTEGER PRIMARY KEY REFERENCES report ON DELETE CASCADE,
  text TEXT NOT NULL,
  geometry BLOB NOT NULL
) STRICT;

CREATE TABLE section (
  report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  title TEXT NOT NULL,
  level INTEGER NOT NULL,
  heading_begin INTEGER NOT NULL,
  heading_end INTEGER NOT NULL,
  body_begin INTEGER NOT NULL,
  body_end INTEGER NOT NULL,
  parent INTEGER NOT NULL,
  topic TEXT NOT NULL,
  PRIMARY KEY (report, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE figure (
  report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  id TEXT NOT NULL,
  concept TEXT NOT NULL,
  code TEXT NOT NULL,
  label TEXT NOT NULL,
  year INTEGER NOT NULL,
  kind TEXT NOT NULL,
  measure TEXT NOT NULL,
  direction INTEGER NOT NULL,
  value TEXT NOT NULL,
  decimals INTEGER NOT NULL,
  unit TEXT NOT NULL,
  unit_word TEXT NOT NULL,
  number_begin INTEGER NOT NULL,
  number_end INTEGER NOT NULL,
  section INTEGER NOT NULL,
  clause_begin INTEGER NOT NULL,
  clause_end INTEGER NOT NULL,
  PRIMARY KEY (report, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE claim (
  report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL,
  base TEXT NOT NULL,
  direction INTEGER NOT NULL,
  complete INTEGER NOT NULL,
  label TEXT NOT NULL,
  whole_concept TEXT NOT NULL,
  whole_code TEXT NOT NULL,
  whole_label TEXT NOT NULL,
  clause_begin INTEGER NOT NULL,
  clause_end INTEGER NOT NULL,
  word_begin INTEGER NOT NULL,
  word_end INTEGER NOT NULL,
  section INTEGER NOT NULL,
  operands TEXT NOT NULL,
  PRIMARY KEY (report, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE form (
  report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  code TEXT NOT NULL,
  kind TEXT NOT NULL,
  unit TEXT NOT NULL,
  unit_begin INTEGER NOT NULL,
  unit_end INTEGER NOT NULL,
  title_begin INTEGER NOT NULL,
  title_end INTEGER NOT NULL,
  begin INTEGER NOT NULL,
  end INTEGER NOT NULL,
  declared_empty INTEGER NOT NULL,
  statement_begin INTEGER NOT NULL,
  statement_end INTEGER NOT NULL,
  is_image INTEGER NOT NULL,
  notes TEXT NOT NULL,
  columns TEXT NOT NULL,
  PRIMARY KEY (report, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE form_row (
  report INTEGER NOT NULL,
  form INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  begin INTEGER NOT NULL,
  end INTEGER NOT NULL,
  level INTEGER NOT NULL,
  is_total INTEGER NOT NULL,
  cells TEXT NOT NULL,
  PRIMARY KEY (report, form, ordinal),
  FOREIGN KEY (report, form) REFERENCES form ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE notice (
  report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  message TEXT NOT NULL,
  begin INTEGER NOT NULL,
  end INTEGER NOT NULL,
  PRIMARY KEY (report, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE finding (
  report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  key TEXT NOT NULL,
  rule TEXT NOT NULL,
  severity TEXT NOT NULL,
  certainty TEXT NOT NULL,
  stated TEXT NOT NULL,
  expected TEXT NOT NULL,
  difference TEXT NOT NULL,
  unit TEXT NOT NULL,
  message TEXT NOT NULL,
  steps TEXT NOT NULL,
  affects TEXT NOT NULL,
  PRIMARY KEY (report, ordinal)
) STRICT, WITHOUT ROWID;

-- All that the list of reports counts, without touching the sentences.

CREATE INDEX finding_summary ON finding (report, severity, key);

CREATE TABLE evidence (
  report INTEGER NOT NULL,
  finding INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  role TEXT NOT NULL,
  begin INTEGER NOT NULL,
  end INTEGER NOT NULL,
  label TEXT NOT NULL,
  PRIMARY KEY (report, finding, ordinal),
  FOREIGN KEY (report, finding) REFERENCES finding ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE ledger (
  report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  rule TEXT NOT NULL,
  subject TEXT NOT NULL,
  outcome TEXT NOT NULL,
  reason TEXT NOT NULL,
  spans TEXT NOT NULL,
  PRIMARY KEY (report, ordinal)
) STRICT, WITHOUT ROWID;

-- By the key of the finding, not by its row: a verdict outlives a re-run that no longer finds it.

CREATE TABLE decision (
  report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  key TEXT NOT NULL,
  verdict TEXT NOT NULL,
  reason TEXT NOT NULL,
  note TEXT NOT NULL,
  author TEXT NOT NULL,
  changed TEXT NOT NULL,
  PRIMARY KEY (report, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE annotation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  begin INTEGER NOT NULL,
  end INTEGER NOT NULL,
  text TEXT NOT NULL,
  author TEXT NOT NULL,
  changed TEXT NOT NULL
) STRICT;

CREATE INDEX annotation_report ON annotation (report, begin);

-- Who did what, when. No foreign key: what happened stays told when its report is gone.

CREATE TABLE event (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  time TEXT NOT NULL,
  author TEXT NOT NULL,
  action TEXT NOT NULL,
  report INTEGER NOT NULL,
  subject TEXT NOT NULL,
  detail TEXT NOT NULL
) STRICT;

CREATE TRIGGER event_is_not_changed BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

CREATE TRIGGER event_is_not_removed BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
