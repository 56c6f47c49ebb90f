-- Lists that a group works with: sections, what is said of an entry, votes, lists that a search fills; and ratings of papers. What is
-- said of lists stands in tables of its own and not in the rows that there were, so that it can be undone one by one, and so that
-- undoing what is older than these tables loses nothing of it.

-- How many stars somebody gives a paper.
CREATE TABLE rating (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    paper TEXT NOT NULL UNIQUE,
    stars INTEGER NOT NULL CHECK (stars BETWEEN 1 AND 5)
) STRICT;

-- Names a list in all its copies, for as long as it lives. A list that the journal brings back from the time before has none; it is
-- given one then.
CREATE TABLE list_key (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    list INTEGER NOT NULL UNIQUE REFERENCES reading_list (number),
    key TEXT NOT NULL UNIQUE
) STRICT;

INSERT INTO list_key (list, key) SELECT number, lower(hex(randomblob(12))) FROM reading_list;

-- What a list is for, in Markdown.
CREATE TABLE list_about (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    list INTEGER NOT NULL UNIQUE REFERENCES reading_list (number),
    text TEXT NOT NULL
) STRICT;

-- The search that fills a list, which has no entries and no sections then.
CREATE TABLE list_query (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    list INTEGER NOT NULL UNIQUE REFERENCES reading_list (number),
    query TEXT NOT NULL,
    sort TEXT NOT NULL
) STRICT;

-- A part of a list with a heading; in order as entries are. "key" names it in all copies of the list.
CREATE TABLE list_section (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    list INTEGER NOT NULL REFERENCES reading_list (number),
    key TEXT NOT NULL,
    title TEXT NOT NULL,
    place INTEGER NOT NULL,
    UNIQUE (list, key)
) STRICT;

-- The number of the section that an entry is in; NULL for those above the first. Without a reference, as those below to entries:
-- that an undoing leaves none of these behind is looked after where it is done, which can say what stands in its way.
ALTER TABLE list_entry ADD COLUMN section INTEGER;

-- What is said of an entry, a row each.
CREATE TABLE list_entry_field (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    list INTEGER NOT NULL REFERENCES reading_list (number),
    paper TEXT NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    UNIQUE (list, paper, field)
) STRICT;

CREATE INDEX list_entry_field_of_paper ON list_entry_field (paper);

CREATE TABLE list_vote (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    list INTEGER NOT NULL REFERENCES reading_list (number),
    paper TEXT NOT NULL,
    voter TEXT NOT NULL,
    vote TEXT NOT NULL CHECK (vote IN ('up', 'down')),
    UNIQUE (list, paper, voter)
) STRICT;

CREATE INDEX list_vote_of_paper ON list_vote (paper);
