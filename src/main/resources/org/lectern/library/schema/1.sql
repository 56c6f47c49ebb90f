-- The first schema.
--
-- A rule for every migration: a table of data has a key "number INTEGER PRIMARY KEY AUTOINCREMENT" and no column of type
-- BLOB, so that the journal can name its rows for ever (no number is given twice) and hold them as JSON. The triggers that
-- write the journal are made anew after each migration; a migration itself is not journaled.

-- A file or pasted text that was imported.
CREATE TABLE listing (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    file TEXT NOT NULL,
    title TEXT NOT NULL,
    layout TEXT NOT NULL,
    sha256 TEXT NOT NULL UNIQUE,
    records INTEGER NOT NULL,
    imported TEXT NOT NULL,
    sample INTEGER NOT NULL CHECK (sample IN (0, 1))
) STRICT;

-- A work. "sightings" counts its rows in that table, so that whatever changes them changes the paper's row too: the journal
-- then tells from the rows of papers alone which papers a change touched. "record" is the merged metadata in JSON, or NULL
-- while the record of the first sighting says it all, as it does for nearly every paper.
CREATE TABLE paper (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    normalized_title TEXT NOT NULL UNIQUE,
    sightings INTEGER NOT NULL CHECK (sightings > 0),
    record TEXT
) STRICT;

-- A place in a listing at which a paper was seen, and what that place says of it. The order of the numbers is the order of
-- the imports.
CREATE TABLE sighting (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    paper INTEGER NOT NULL REFERENCES paper (number),
    listing INTEGER NOT NULL REFERENCES listing (number),
    ordinal INTEGER NOT NULL,
    start_line INTEGER NOT NULL,
    end_line INTEGER NOT NULL,
    record TEXT NOT NULL
) STRICT;

-- Holds all that showing a paper needs, so that reading a million papers does not touch the records of their sightings.
CREATE INDEX sighting_of_paper ON sighting (paper, number, listing, ordinal, start_line, end_line);
CREATE INDEX sighting_in_listing ON sighting (listing);

-- The changes ever made. "reverts" names the change that this one undid.
CREATE TABLE change (
    number INTEGER PRIMARY KEY,
    made TEXT NOT NULL,
    summary TEXT NOT NULL,
    reverts INTEGER REFERENCES change (number)
) STRICT;

-- Every row that a change touched, in the order of the touching, with the row as it was before (in JSON; NULL for an insert).
CREATE TABLE change_row (
    sequence INTEGER PRIMARY KEY,
    change INTEGER NOT NULL,
    of_table TEXT NOT NULL,
    of_row INTEGER NOT NULL,
    operation TEXT NOT NULL CHECK (operation IN ('insert', 'update', 'delete')),
    before TEXT CHECK ((before IS NULL) = (operation = 'insert'))
) STRICT;

CREATE INDEX change_row_of_change ON change_row (change);

-- The number of the change being made; NULL while there is none, and then no table of data can be written.
CREATE TABLE door (
    change INTEGER
) STRICT;

INSERT INTO door (change) VALUES (NULL);
