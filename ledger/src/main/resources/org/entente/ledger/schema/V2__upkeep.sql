-- What reconciling keeps, so that a change is worked out without reading everything again. docs/ledger.md says what each
-- table holds. All of it follows from documents and statements and may be thrown away: it is then made anew.

-- Documents added, changed or ruled on since results were last worked out.
CREATE TABLE touched (document TEXT PRIMARY KEY) WITHOUT ROWID;

-- number: a hash of the document's id; first: number of the first text of its wording.
CREATE TABLE text_note (
  number INTEGER PRIMARY KEY,
  document TEXT NOT NULL,
  day TEXT,
  publisher TEXT,
  fingerprint TEXT NOT NULL,
  first INTEGER NOT NULL
);
CREATE INDEX text_note_first ON text_note (first);

CREATE TABLE passage (hash INTEGER NOT NULL, text INTEGER NOT NULL, PRIMARY KEY (hash, text)) WITHOUT ROWID;
CREATE INDEX passage_text ON passage (text);

-- Each pair of texts that share wording stands here twice.
CREATE TABLE text_pair (
  one INTEGER NOT NULL,
  other INTEGER NOT NULL,
  one_in_other REAL NOT NULL,
  other_in_one REAL NOT NULL,
  passages REAL NOT NULL,
  PRIMARY KEY (one, other)
) WITHOUT ROWID;

CREATE TABLE retold (
  later INTEGER NOT NULL,
  earlier INTEGER NOT NULL,
  PRIMARY KEY (later, earlier)
) WITHOUT ROWID;
CREATE INDEX retold_earlier ON retold (earlier);

CREATE TABLE claim (
  number INTEGER PRIMARY KEY,
  statement TEXT NOT NULL,
  text INTEGER NOT NULL,
  region TEXT NOT NULL,
  source TEXT,
  figure INTEGER NOT NULL,
  forecast INTEGER NOT NULL
);
CREATE INDEX claim_text ON claim (text);
CREATE INDEX claim_region ON claim (region);
CREATE INDEX claim_source ON claim (source) WHERE source IS NOT NULL;
CREATE INDEX claim_figure ON claim (figure, text) WHERE figure <> 0;
CREATE INDEX claim_forecast ON claim (forecast) WHERE forecast = 1;

CREATE TABLE source_alias (source TEXT PRIMARY KEY, alias TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE miscopied (
  region TEXT NOT NULL,
  document TEXT NOT NULL,
  PRIMARY KEY (region, document)
) WITHOUT ROWID;
CREATE INDEX miscopied_document ON miscopied (document);

-- Results know the region that they follow from; of the origin of a wording it is empty.
ALTER TABLE entry ADD COLUMN region TEXT NOT NULL DEFAULT '';
ALTER TABLE dispute ADD COLUMN region TEXT NOT NULL DEFAULT '';
ALTER TABLE origin ADD COLUMN region TEXT NOT NULL DEFAULT '';
CREATE INDEX entry_region ON entry (region);
CREATE INDEX dispute_region ON dispute (region);
CREATE INDEX origin_region ON origin (region);
CREATE INDEX entry_statement_entry ON entry_statement (entry);
CREATE INDEX entry_actor_entry ON entry_actor (entry);

PRAGMA user_version = 2;
