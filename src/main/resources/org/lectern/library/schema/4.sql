-- Searches that were given a name. When each was last looked at is no change of the library, and not kept here.
CREATE TABLE saved_search (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    query TEXT NOT NULL,
    sort TEXT NOT NULL
) STRICT;
