-- The first form of the private store. Nothing here says when anything was chosen or saved.

CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY CHECK (name IN ('language', 'place', 'phone')),
    value TEXT NOT NULL CHECK (value <> '')
) STRICT, WITHOUT ROWID;

-- position: the order in which she saved them
CREATE TABLE saved (
    position INTEGER NOT NULL PRIMARY KEY,
    route TEXT NOT NULL UNIQUE
) STRICT;
