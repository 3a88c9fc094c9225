-- The auditor's wording in place of what the memo drafts itself; report 0: fields of the whole case.

CREATE TABLE memo_text (
  report INTEGER NOT NULL,
  finding TEXT NOT NULL,
  part TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (report, finding, part)
) STRICT, WITHOUT ROWID;
