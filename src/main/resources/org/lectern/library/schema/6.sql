-- The keys by which papers are cited.

-- Every key that a paper was given, and which paper that was. A key is never taken from a paper that the library has, so it means the
-- same paper in every document that cites it; a merged paper goes on to own those of both by its alias. It is no data of a change
-- and the journal does not keep it: a paper whose import is undone and made again has its key again. "folded" is the key as keys are
-- compared, without regard to case.
CREATE TABLE citation_key (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    folded TEXT NOT NULL UNIQUE,
    key TEXT NOT NULL,
    paper TEXT NOT NULL
) STRICT;

CREATE INDEX citation_key_of_paper ON citation_key (paper, number);

-- Which of its keys a paper is to have, where a person said so; else it is the first that it was given. A pinned one stays when
-- keys are made anew.
CREATE TABLE preferred_key (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    paper TEXT NOT NULL UNIQUE,
    key TEXT NOT NULL,
    pinned INTEGER NOT NULL CHECK (pinned IN (0, 1))
) STRICT;
