-- Full text over the case. A passage is a stretch of some lines of one report; passages overlap a little, so
-- that no phrase falls between two. Words are pairs of neighbouring letters or figures, which finds the usual
-- Chinese word of two characters; the index keeps no text of its own.

CREATE TABLE passage (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  begin INTEGER NOT NULL,
  end INTEGER NOT NULL
) STRICT;

CREATE INDEX passage_report ON passage (report);

CREATE VIRTUAL TABLE passage_pairs USING fts5(pairs, content='', tokenize='unicode61 remove_diacritics 0');
