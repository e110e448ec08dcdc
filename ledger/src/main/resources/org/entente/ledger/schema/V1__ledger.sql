-- The first form of a ledger file. docs/ledger.md says what each table holds.

-- "ENTL" as four bytes of ASCII: by this a file is known as a ledger.
PRAGMA application_id = 1162761292;

CREATE TABLE document (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  path TEXT NOT NULL,
  media_type TEXT NOT NULL,
  text TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  language TEXT NOT NULL,
  title TEXT, title_where TEXT,
  date_start TEXT, date_end TEXT, date_where TEXT,
  publisher TEXT, publisher_where TEXT,
  author TEXT, author_where TEXT,
  url TEXT, url_where TEXT,
  coder TEXT NOT NULL,
  read_at TEXT NOT NULL
);

CREATE TABLE statement (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  document INTEGER NOT NULL REFERENCES document (number) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  channel TEXT NOT NULL,
  body TEXT NOT NULL
);
CREATE INDEX statement_document ON statement (document, position);

CREATE TABLE problem (
  number INTEGER PRIMARY KEY,
  document TEXT NOT NULL,
  place TEXT,
  kind TEXT NOT NULL,
  severity TEXT NOT NULL,
  message TEXT NOT NULL,
  met TEXT NOT NULL,
  of_coding INTEGER NOT NULL
);
CREATE UNIQUE INDEX problem_once ON problem (document, ifnull(place, ''), kind, message);

-- What follows from the statements; always as of one state of them.
CREATE TABLE entry (id TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE entry_actor (
  actor TEXT NOT NULL,
  entry TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
  PRIMARY KEY (actor, entry)
) WITHOUT ROWID;
CREATE TABLE entry_statement (
  statement TEXT NOT NULL,
  entry TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
  PRIMARY KEY (statement, entry)
) WITHOUT ROWID;
CREATE TABLE dispute (id TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE origin (id TEXT PRIMARY KEY, level TEXT NOT NULL, body TEXT NOT NULL) WITHOUT ROWID;

-- One row: changes to documents and statements so far, and how many of them the results include.
CREATE TABLE state (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  changes INTEGER NOT NULL,
  reconciled INTEGER NOT NULL,
  rules TEXT NOT NULL
);
INSERT INTO state VALUES (1, 0, 0, '');

-- Words of statements and of whole documents, kept in the same transaction as the tables.
CREATE VIRTUAL TABLE statement_words USING fts5 (
  quote, item, source, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2"
);
CREATE VIRTUAL TABLE document_words USING fts5 (
  title, text, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2"
);

PRAGMA user_version = 1;
