-- What people say of papers: how far they have read them, tags, notes, lists. By the id of the paper and without references, since
-- ids come from titles: it stays when papers are taken out, and is theirs when they come again. "folded" is the name as names are
-- compared, without regard to case.

-- How far somebody has read a paper; one that is not here is unread.
CREATE TABLE reading_state (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    paper TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL CHECK (state IN ('later', 'reading', 'read', 'skipped'))
) STRICT;

-- A tag of a paper. Each row has the name, so that changes of different papers can be undone one by one.
CREATE TABLE tag (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    paper TEXT NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    UNIQUE (paper, folded)
) STRICT;

CREATE INDEX tag_named ON tag (folded, number, name, paper);

-- A note in Markdown.
CREATE TABLE note (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    paper TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE reading_list (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE
) STRICT;

-- A paper of a list. The order is that of "place", which leaves gaps, so that to move an entry changes its row alone.
CREATE TABLE list_entry (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    list INTEGER NOT NULL REFERENCES reading_list (number),
    paper TEXT NOT NULL,
    place INTEGER NOT NULL,
    UNIQUE (list, paper)
) STRICT;

CREATE INDEX list_entry_of_paper ON list_entry (paper, list);
CREATE INDEX list_entry_in_order ON list_entry (list, place, number);
