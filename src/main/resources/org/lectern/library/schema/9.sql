-- Who makes the changes, and which of them are one step: what a person did at once, and takes back at once.

-- "maker" is "person" for what somebody did here, "others" for what came from the others of a shared list, "watch" for what came from
-- a folder that is watched. Undo goes back through what a person did.
ALTER TABLE change ADD COLUMN maker TEXT NOT NULL DEFAULT 'person' CHECK (maker IN ('person', 'others', 'watch'));

-- The number of the first change of the step; NULL for a change that is a step of its own.
ALTER TABLE change ADD COLUMN step INTEGER REFERENCES change (number);

-- What the step did, for a person, in the row of its first change; NULL where the summary of its last change says it.
ALTER TABLE change ADD COLUMN step_summary TEXT;

CREATE INDEX change_of_step ON change (step) WHERE step IS NOT NULL;

UPDATE change SET maker = 'others' WHERE summary LIKE 'Took in changes of %';
