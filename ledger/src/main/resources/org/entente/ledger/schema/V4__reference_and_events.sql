-- What is imported beside the documents: published tables and event files. docs/importing.md says what is in them.

-- One row a file that was imported; everything else leads back to it and to the line.
CREATE TABLE imported_file (
  number INTEGER PRIMARY KEY,
  type TEXT NOT NULL,
  layout TEXT NOT NULL,
  name TEXT NOT NULL,
  hash TEXT NOT NULL,
  imported TEXT NOT NULL,
  records INTEGER NOT NULL,
  left_out INTEGER NOT NULL,
  UNIQUE (type, hash)
);

-- A series of numbers by pair and year, or by state and year: what it counts in, and what to beware of.
CREATE TABLE reference_series (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  unit TEXT NOT NULL,
  trap TEXT NOT NULL,
  undirected INTEGER NOT NULL
);
-- b is empty where the number is of one state. Of a series without direction, a comes before b in the alphabet.
CREATE TABLE reference_value (
  series INTEGER NOT NULL REFERENCES reference_series (number),
  a TEXT NOT NULL,
  b TEXT NOT NULL,
  year INTEGER NOT NULL,
  value REAL NOT NULL,
  file INTEGER NOT NULL REFERENCES imported_file (number),
  line INTEGER NOT NULL,
  PRIMARY KEY (series, a, b, year)
) WITHOUT ROWID;
CREATE INDEX reference_value_partner ON reference_value (series, b, year);

-- Roll calls, by the number that their publisher gives them. The year is null until a file that knows it is imported.
CREATE TABLE roll_call (
  number INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  key TEXT NOT NULL,
  day TEXT,
  year INTEGER,
  resolution TEXT,
  title TEXT,
  issues TEXT,
  UNIQUE (source, key)
);
-- vote: 1 yes, 2 abstained, 3 no, 8 absent, 9 no member.
CREATE TABLE roll_call_vote (
  state TEXT NOT NULL,
  roll_call INTEGER NOT NULL REFERENCES roll_call (number),
  vote INTEGER NOT NULL,
  file INTEGER NOT NULL REFERENCES imported_file (number),
  line INTEGER NOT NULL,
  PRIMARY KEY (state, roll_call)
) WITHOUT ROWID;

-- Persons, organisations and ships on a sanctions list.
CREATE TABLE listing (
  list TEXT NOT NULL,
  reference TEXT NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  aliases TEXT NOT NULL,
  states TEXT NOT NULL,
  programme TEXT NOT NULL,
  imposer TEXT NOT NULL,
  target TEXT,
  listed_on TEXT,
  remark TEXT NOT NULL,
  file INTEGER NOT NULL REFERENCES imported_file (number),
  line INTEGER NOT NULL,
  PRIMARY KEY (list, reference)
) WITHOUT ROWID;
CREATE INDEX listing_target ON listing (imposer, target);

-- Events that others coded, kept apart from what our documents say.
CREATE TABLE imported_event (
  number INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  id INTEGER NOT NULL,
  day INTEGER NOT NULL,
  a TEXT, b TEXT,
  a_code TEXT, b_code TEXT,
  a_name TEXT, b_name TEXT,
  cameo TEXT NOT NULL,
  type TEXT, mode TEXT,
  goldstein REAL,
  mentions INTEGER, sources INTEGER, articles INTEGER, tone REAL,
  publisher TEXT, url TEXT,
  file INTEGER NOT NULL REFERENCES imported_file (number),
  line INTEGER NOT NULL,
  UNIQUE (source, id)
);
CREATE INDEX imported_event_pair ON imported_event (a, b, day) WHERE a IS NOT NULL AND b IS NOT NULL;

PRAGMA user_version = 4;
