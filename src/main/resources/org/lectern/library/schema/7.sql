-- Topics: what people change of the topic book, and of the topics of papers. Which papers a topic has is worked out by the index.

-- A topic that was changed, or that is somebody's own: what is said of it, as the library's file of topics would say it.
CREATE TABLE topic_edit (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    topic TEXT NOT NULL UNIQUE,
    edit TEXT NOT NULL
) STRICT;

-- A topic that somebody gave a paper (1), or took off it (0), whatever the topic's rule says. By the ids of both and without references, as
-- other marks are.
CREATE TABLE topic_decision (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    paper TEXT NOT NULL,
    topic TEXT NOT NULL,
    given INTEGER NOT NULL CHECK (given IN (0, 1)),
    UNIQUE (paper, topic)
) STRICT;
