-- The compiled content: what a phone reads and never writes. docs/pack-format.md explains it for people.
-- Lists are comma-separated text because their order matters and they are read whole. Days are counted from 1970-01-01 in Japan.
-- Comments stand above the tables: SQLite keeps what stands inside and reads it again at every open.
-- A table or a column more is the same format: an older program passes it over, so it may say more and never something else. What is said of a thing
-- without a column of its own stands in more. A column that goes, or that means something else, needs a higher user_version, here and in open.rs.
-- pack/shape.rs reads these statements: keep to what it can read.

PRAGMA application_id = 0x48435044; -- "HCPD"
PRAGMA user_version = 2;

CREATE TABLE pack (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- chain: the languages that follow when a message is missing
-- sounds: ISO 15924: letters for Japanese sounds
-- review: 'source', 'machine' or 'native'
CREATE TABLE language (
    tag TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    chain TEXT NOT NULL,
    choosable INTEGER NOT NULL,
    sounds TEXT NOT NULL,
    review TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One row for a message and one for each attribute ('contact-x.about').
-- fluent: 0: plain words; 1: a Fluent message named 'm'
CREATE TABLE message (
    language TEXT NOT NULL,
    id TEXT NOT NULL,
    fluent INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (language, id)
) STRICT, WITHOUT ROWID;

-- code: ISO 3166-2
CREATE TABLE place (
    code TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE holiday (
    day INTEGER NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- Slots: 'from-until' in minutes, '?' after a slot that is not known, spaces between slots.
-- expression: OpenStreetMap opening_hours, as in content
-- week: seven days with '/' between them, Monday first
-- exceptions: 'day:slots' with '/' between them
CREATE TABLE hours (
    id INTEGER NOT NULL PRIMARY KEY,
    expression TEXT NOT NULL,
    always INTEGER NOT NULL,
    week TEXT NOT NULL,
    holiday TEXT NOT NULL,
    exceptions TEXT NOT NULL
) STRICT;

CREATE TABLE help (
    id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- places: 'national', 'abroad' or codes
-- citizens: ISO 3166-1, or empty
-- caution: id of a message, or empty
-- about: id of a message
-- fills: what the words take: 'name=value' with ';' between
-- published: of the newest dated source, or empty
-- nature: what it is
-- serves: whom it is made for, or empty
-- callers_from_everywhere: 1: it is for some prefectures and says that it takes calls from all
-- reports_only: 1: it takes reports and helps nobody back
CREATE TABLE contact (
    position INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    emergency INTEGER NOT NULL,
    help TEXT NOT NULL,
    places TEXT NOT NULL,
    citizens TEXT NOT NULL,
    anonymous TEXT NOT NULL,
    tells_immigration TEXT NOT NULL,
    interpreter INTEGER NOT NULL,
    caution TEXT NOT NULL,
    about TEXT NOT NULL,
    fills TEXT NOT NULL,
    from_day INTEGER,
    until_day INTEGER,
    read TEXT NOT NULL,
    published TEXT NOT NULL,
    nature TEXT NOT NULL,
    serves TEXT NOT NULL,
    callers_from_everywhere INTEGER NOT NULL,
    reports_only INTEGER NOT NULL
) STRICT;

-- some_days: 1: a language other than Japanese is there on some days only
-- places: codes, or empty
-- confirmed: the day someone reached it, or empty
-- note: id of a message that stands beside it, or empty
-- hours_as_of: when its hours were published, where they may not hold any more, or empty
-- advises: 1: a web page on which somebody answers what she writes
-- hours_mostly: 1: its hours hold for most days, not for all
CREATE TABLE channel (
    contact INTEGER NOT NULL REFERENCES contact (position),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    then_keys TEXT NOT NULL,
    languages TEXT NOT NULL,
    some_days INTEGER NOT NULL,
    hours INTEGER REFERENCES hours (id),
    cost TEXT NOT NULL,
    needs_voice_plan TEXT NOT NULL,
    places TEXT NOT NULL,
    confirmed TEXT NOT NULL,
    note TEXT NOT NULL,
    hours_as_of TEXT NOT NULL,
    hours_mostly INTEGER NOT NULL,
    advises INTEGER NOT NULL,
    PRIMARY KEY (contact, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
    id INTEGER NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    title_lang TEXT NOT NULL,
    address TEXT NOT NULL,
    published TEXT NOT NULL,
    read TEXT NOT NULL
) STRICT;

-- What a source belongs to: 'contact/ID' (of one that has ended too), 'right/ID' or 'cost/navi-dial'.
CREATE TABLE source_of (
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    source INTEGER NOT NULL REFERENCES source (id),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE law (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    address TEXT NOT NULL,
    published TEXT NOT NULL,
    read TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- articles: 'law article' with ';' between
CREATE TABLE right_of_law (
    id TEXT NOT NULL PRIMARY KEY,
    articles TEXT NOT NULL,
    fills TEXT NOT NULL,
    from_day INTEGER,
    until_day INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE situation (
    id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    dangerous INTEGER NOT NULL,
    sign TEXT NOT NULL,
    help TEXT NOT NULL,
    first_choices TEXT NOT NULL,
    rights TEXT NOT NULL,
    phrases TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- asks: natures
CREATE TABLE step (
    situation TEXT NOT NULL REFERENCES situation (id),
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    verb TEXT NOT NULL,
    contacts TEXT NOT NULL,
    fills TEXT NOT NULL,
    asks TEXT NOT NULL,
    PRIMARY KEY (situation, position)
) STRICT, WITHOUT ROWID;

-- emergency: 1: stands on the emergency screen
-- takes: 'language', 'number' or empty
CREATE TABLE phrase (
    id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    sign TEXT NOT NULL,
    contact TEXT NOT NULL,
    emergency INTEGER NOT NULL,
    takes TEXT NOT NULL,
    fills TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- key: folded; several keywords stand on lines of their own. field: 0 number, 1 title, 2 keywords, 3 text
-- starts: where words begin in the key, in bytes, as far as a space does not say it
CREATE TABLE search (
    position INTEGER NOT NULL PRIMARY KEY,
    route TEXT NOT NULL,
    language TEXT NOT NULL,
    field INTEGER NOT NULL,
    key TEXT NOT NULL,
    starts TEXT NOT NULL
) STRICT;

-- Groups and lines that have ended, in the order of the content: found by search, in no list.
-- year: in which it ended
-- instead: contacts to ask now
CREATE TABLE ended (
    position INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    year TEXT NOT NULL,
    instead TEXT NOT NULL
) STRICT;

-- What a newer program says of a thing ('contact/ID', 'situation/ID/STEP'), by name. Who does not know a name passes it over.
CREATE TABLE more (
    owner TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (owner, name)
) STRICT, WITHOUT ROWID;
