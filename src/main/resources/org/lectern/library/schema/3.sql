-- What people said of papers that may be one work. By id and without references, since ids come from titles: what was said
-- stays said when the papers are taken out and come again.

-- Two papers that were merged: the id that one of them had, and the id of the paper it is part of now.
CREATE TABLE alias (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    target TEXT NOT NULL
) STRICT;

CREATE INDEX alias_of_target ON alias (target);

-- Two papers that are not the same work; the lesser id first.
CREATE TABLE separation (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    first_id TEXT NOT NULL,
    second_id TEXT NOT NULL,
    UNIQUE (first_id, second_id)
) STRICT;
