-- What lets a change be worked out in the cells of a region that it reaches, and no more. docs/ledger.md says what each table
-- holds. All of it follows from documents and statements: a ledger of an older form is worked out anew when it is next written.

CREATE TABLE bound (
  region TEXT NOT NULL,
  statement TEXT NOT NULL,
  written TEXT,
  told TEXT,
  keys BLOB NOT NULL,
  PRIMARY KEY (region, statement)
) WITHOUT ROWID;
CREATE INDEX claim_statement ON claim (statement);

CREATE TABLE dispute_statement (
  statement TEXT NOT NULL,
  dispute TEXT NOT NULL REFERENCES dispute (id) ON DELETE CASCADE,
  PRIMARY KEY (statement, dispute)
) WITHOUT ROWID;
CREATE INDEX dispute_statement_dispute ON dispute_statement (dispute);

CREATE TABLE origin_statement (
  statement TEXT NOT NULL,
  origin TEXT NOT NULL REFERENCES origin (id) ON DELETE CASCADE,
  PRIMARY KEY (statement, origin)
) WITHOUT ROWID;
CREATE INDEX origin_statement_origin ON origin_statement (origin);

DROP TABLE miscopied;
CREATE TABLE miscopied (statement TEXT PRIMARY KEY, document TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX miscopied_document ON miscopied (document);

UPDATE state SET rules = '';

PRAGMA user_version = 5;
