-- Papers are told apart by what their sightings say, not by one title: "title_key" is the 60 bits of the id that the
-- sighting's title gives, "arxiv_key" and "doi_key" hashes of the identifiers. A row that the journal brings back from the
-- time before has none; they are completed then, as they are by this step for the rows there are.
ALTER TABLE sighting ADD COLUMN title_key INTEGER;
ALTER TABLE sighting ADD COLUMN arxiv_key INTEGER;
ALTER TABLE sighting ADD COLUMN doi_key INTEGER;

-- Where the fields stand, as [["title",1,1],…] of name, first and last line; NULL when only the whole record's place is known.
ALTER TABLE sighting ADD COLUMN fields TEXT;

-- When the paper was first seen in that listing, in milliseconds since 1970; NULL while that is when the listing was
-- imported.
ALTER TABLE sighting ADD COLUMN seen INTEGER;

CREATE INDEX sighting_of_title ON sighting (title_key);
CREATE INDEX sighting_of_arxiv ON sighting (arxiv_key) WHERE arxiv_key IS NOT NULL;
CREATE INDEX sighting_of_doi ON sighting (doi_key) WHERE doi_key IS NOT NULL;
DROP INDEX sighting_of_paper;
CREATE INDEX sighting_of_paper ON sighting (paper, number, listing, ordinal, start_line, end_line, seen);

-- The absolute path of the file; NULL for pasted text, and for what was imported before paths were kept.
ALTER TABLE listing ADD COLUMN path TEXT;
CREATE UNIQUE INDEX listing_at_path ON listing (path) WHERE path IS NOT NULL;

-- A column that is UNIQUE cannot be dropped, so the table is made anew, with the numbers that were ever given.
CREATE TABLE paper_anew (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    sightings INTEGER NOT NULL CHECK (sightings > 0),
    record TEXT
) STRICT;
INSERT INTO paper_anew (number, id, sightings, record) SELECT number, id, sightings, record FROM paper;
DELETE FROM sqlite_sequence WHERE name = 'paper_anew';
INSERT INTO sqlite_sequence (name, seq) SELECT 'paper_anew', seq FROM sqlite_sequence WHERE name = 'paper';
DROP TABLE paper;
ALTER TABLE paper_anew RENAME TO paper;
