-- Searches that were given a name. When each was last looked at is no change of the library, and not kept here.
CREATE TABLE saved_search (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    query TEXT NOT NULL,
    sort TEXT NOT NULL
) STRICT;

-- A value of a facet that a saved search is narrowed to, or that it keeps out, in the order of choosing.
CREATE TABLE saved_filter (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    search INTEGER NOT NULL REFERENCES saved_search (number),
    facet TEXT NOT NULL,
    value TEXT NOT NULL,
    label TEXT NOT NULL,
    excluded INTEGER NOT NULL CHECK (excluded IN (0, 1))
) STRICT;

CREATE INDEX saved_filter_of_search ON saved_filter (search);
