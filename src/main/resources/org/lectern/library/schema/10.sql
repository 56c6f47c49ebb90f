-- A reading state more: "kept". What a column may hold is fixed with its table, so the table is made anew, with the numbers that were
-- ever given.
CREATE TABLE reading_state_anew (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    paper TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL CHECK (state IN ('later', 'reading', 'read', 'skipped', 'kept'))
) STRICT;
INSERT INTO reading_state_anew (number, paper, state) SELECT number, paper, state FROM reading_state;
DELETE FROM sqlite_sequence WHERE name = 'reading_state_anew';
INSERT INTO sqlite_sequence (name, seq) SELECT 'reading_state_anew', seq FROM sqlite_sequence WHERE name = 'reading_state';
DROP TABLE reading_state;
ALTER TABLE reading_state_anew RENAME TO reading_state;
