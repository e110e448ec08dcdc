-- Decisions of analysts, and a search by words and slots at once. docs/ledger.md says what each table holds.

-- The log: only ever added to. A line says that a decision was made, undone or redone.
CREATE TABLE decision (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  act TEXT NOT NULL CHECK (act IN ('decide', 'undo', 'redo')),
  decision TEXT NOT NULL,
  body TEXT NOT NULL
);
CREATE TRIGGER decision_stays BEFORE UPDATE ON decision
BEGIN SELECT RAISE(ABORT, 'the log of decisions is only added to'); END;
CREATE TRIGGER decision_is_kept BEFORE DELETE ON decision
BEGIN SELECT RAISE(ABORT, 'the log of decisions is only added to'); END;

-- By what decisions find their statements again, and which one each means now (null: lost since that day).
CREATE TABLE anchor (
  number INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  document TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  body TEXT NOT NULL,
  statement TEXT,
  lost TEXT
);
CREATE INDEX anchor_document ON anchor (document);
CREATE INDEX anchor_fingerprint ON anchor (fingerprint);

ALTER TABLE entry ADD COLUMN standing TEXT NOT NULL DEFAULT '';
UPDATE entry SET standing = json_extract(body, '$.standing');
CREATE INDEX entry_standing ON entry (standing);

-- What the search compares, of each statement as decisions leave it: days as ISO 8601, an open end of a figure as infinity.
CREATE TABLE statement_facts (
  number INTEGER PRIMARY KEY,
  first_day TEXT,
  last_day TEXT,
  published TEXT,
  unit TEXT,
  low REAL,
  high REAL,
  confidence REAL NOT NULL
);
CREATE INDEX statement_facts_amount ON statement_facts (unit, low, high) WHERE low IS NOT NULL;
CREATE INDEX statement_facts_days ON statement_facts (first_day, last_day) WHERE first_day IS NOT NULL;

DROP TABLE statement_words;
CREATE VIRTUAL TABLE statement_words USING fts5 (
  quote, item, source, slots,
  content = '', contentless_delete = 1, prefix = '3', tokenize = "unicode61 remove_diacritics 2"
);
INSERT INTO statement_words (statement_words, rank) VALUES ('rank', 'bm25(1.0, 2.0, 1.0, 0.0)');

-- The form of what is searched; where it is not the program's, it is made anew when the ledger is opened to write.
ALTER TABLE state ADD COLUMN search TEXT NOT NULL DEFAULT '';

PRAGMA user_version = 3;
