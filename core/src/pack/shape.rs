//! What the tables of a pack look like: ours must be there, more may stand beside them, and nothing that runs.
//!
//! A newer pack may have a table or a column that this program does not know; it is passed over. A view, a trigger, an index, a virtual table, a
//! generated column, a default or a condition would be a program, so a table is read by the small grammar of `schema.sql` and by no other.

use std::collections::BTreeMap;

/// A table: its columns by name, each with its type and its conditions, and what stands behind them.
#[derive(Debug, PartialEq, Eq)]
struct Table {
    columns: BTreeMap<String, Vec<String>>,
    /// `PRIMARY KEY (a, b)`, if it stands behind the columns.
    key: Vec<String>,
    /// `STRICT`, `WITHOUT ROWID`.
    options: Vec<String>,
}

/// The tables of a database, by name, from the rows of its schema: type, name and statement. None if one of them is more than a table.
pub(super) struct Shape(BTreeMap<String, Table>);

impl Shape {
    /// Reads the rows of `sqlite_schema`.
    pub(super) fn read(rows: &[(String, String, Option<String>)]) -> Option<Self> {
        let mut tables = BTreeMap::new();
        for (kind, name, statement) in rows {
            match (kind.as_str(), statement) {
                // What SQLite makes by itself for a key has no statement.
                ("index", None) => {}
                ("table", Some(statement)) => {
                    let (named, table) = table(statement)?;
                    if named != *name {
                        return None;
                    }
                    tables.insert(named, table);
                }
                _ => return None,
            }
        }
        Some(Self(tables))
    }

    /// Whether all of ours is here, as it is with us.
    pub(super) fn holds(&self, ours: &Self) -> bool {
        ours.0.iter().all(|(name, ours)| {
            self.0.get(name).is_some_and(|theirs| {
                let same = |(name, column): (&String, &Vec<String>)| theirs.columns.get(name) == Some(column);
                theirs.key == ours.key && theirs.options == ours.options && ours.columns.iter().all(same)
            })
        })
    }
}

/// The name and the shape of a table.
fn table(statement: &str) -> Option<(String, Table)> {
    let words = words(statement)?;
    let mut words = words.iter().map(String::as_str).peekable();
    (words.next()? == "CREATE" && words.next()? == "TABLE").then_some(())?;
    let named = name(words.next()?)?;
    (words.next()? == "(").then_some(())?;
    let mut columns = BTreeMap::new();
    let mut key = Vec::new();
    loop {
        if words.peek() == Some(&"PRIMARY") {
            words.next();
            (words.next()? == "KEY").then_some(())?;
            key = names(&mut words)?;
            (words.next()? == ")").then_some(())?;
            break;
        }
        let column = name(words.next()?)?;
        let kind = words.next()?;
        matches!(kind, "TEXT" | "INTEGER").then_some(())?;
        let mut conditions = vec![kind.to_owned()];
        let end = loop {
            match words.next()? {
                end @ ("," | ")") => break end,
                "REFERENCES" => {
                    conditions.extend(["REFERENCES".to_owned(), name(words.next()?)?]);
                    conditions.extend(names(&mut words)?);
                }
                word @ ("NOT" | "NULL" | "UNIQUE" | "PRIMARY" | "KEY") => conditions.push(word.to_owned()),
                _ => return None,
            }
        };
        if columns.insert(column, conditions).is_some() {
            return None;
        }
        if end == ")" {
            break;
        }
    }
    let options: Vec<String> = words.map(str::to_owned).collect();
    let plain = ["STRICT".to_owned()];
    let without = ["STRICT", ",", "WITHOUT", "ROWID"].map(str::to_owned);
    (options == plain || options == without).then_some((named, Table { columns, key, options }))
}

/// `(a, b)`.
fn names<'a>(words: &mut impl Iterator<Item = &'a str>) -> Option<Vec<String>> {
    (words.next()? == "(").then_some(())?;
    let mut names = Vec::new();
    loop {
        names.push(name(words.next()?)?);
        match words.next()? {
            "," => {}
            ")" => return Some(names),
            _ => return None,
        }
    }
}

/// A name of ours: small letters, digits and `_`. In capitals it would be a word of SQL.
fn name(word: &str) -> Option<String> {
    let ours = word.starts_with(|letter: char| letter.is_ascii_lowercase())
        && word.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_');
    ours.then(|| word.to_owned())
}

/// The words and marks of a statement. None if it holds anything else, such as a quotation or a comment.
fn words(statement: &str) -> Option<Vec<String>> {
    let mut words = vec![String::new()];
    for letter in statement.chars() {
        match letter {
            ' ' | '\n' => words.push(String::new()),
            '(' | ')' | ',' => words.extend([letter.to_string(), String::new()]),
            'a'..='z' | 'A'..='Z' | '0'..='9' | '_' => words.last_mut()?.push(letter),
            _ => return None,
        }
    }
    words.retain(|word| !word.is_empty());
    Some(words)
}

#[cfg(test)]
mod tests {
    use rusqlite::Connection;

    use super::Shape;
    use crate::pack::SCHEMA;

    fn shape(more: &str) -> Option<Shape> {
        let connection = Connection::open_in_memory().unwrap();
        connection.execute_batch(SCHEMA).unwrap();
        connection.execute_batch(more).unwrap();
        let mut statement = connection.prepare("SELECT type, name, sql FROM sqlite_schema").unwrap();
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap();
        Shape::read(&rows.collect::<Result<Vec<_>, _>>().unwrap())
    }

    fn is_taken(more: &str) -> bool {
        shape(more).is_some_and(|theirs| theirs.holds(&shape("").unwrap()))
    }

    #[test]
    fn a_pack_that_says_more_has_our_tables() {
        for more in [
            "",
            "CREATE TABLE guide (id TEXT NOT NULL PRIMARY KEY, parts TEXT) STRICT, WITHOUT ROWID",
            "CREATE TABLE guide_step (guide TEXT NOT NULL REFERENCES guide (id), position INTEGER, PRIMARY KEY (guide, position)) STRICT",
            "ALTER TABLE contact ADD COLUMN appointment TEXT",
            "INSERT INTO more VALUES ('contact/police-110', 'appointment', 'needed')",
        ] {
            assert!(is_taken(more), "{more}");
        }
    }

    #[test]
    fn a_pack_that_lacks_something_or_holds_a_program_has_not() {
        for less in [
            "DROP TABLE channel",
            "ALTER TABLE contact DROP COLUMN nature",
            "ALTER TABLE contact RENAME COLUMN nature TO kind",
            "DROP TABLE pack; CREATE TABLE pack (name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (name)) STRICT",
            "DROP TABLE pack; CREATE TABLE pack (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
            "DROP TABLE pack; CREATE TABLE pack (name TEXT NOT NULL PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID",
            "CREATE VIEW v AS SELECT 1",
            "CREATE TRIGGER t AFTER INSERT ON message BEGIN DELETE FROM message; END",
            "CREATE INDEX i ON message (text)",
            "CREATE INDEX i ON message (lower(text))",
            "CREATE TABLE g (a TEXT, b TEXT AS (upper(a))) STRICT",
            "CREATE TABLE g (b TEXT, a TEXT GENERATED ALWAYS AS (1)) STRICT",
            "CREATE TABLE g (a TEXT CHECK (a > 'b')) STRICT",
            "CREATE TABLE g (a TEXT DEFAULT (random())) STRICT",
            "CREATE TABLE g (a TEXT COLLATE NOCASE) STRICT",
            "CREATE TABLE g (a TEXT)",
            "CREATE TABLE \"g h\" (a TEXT) STRICT",
            "CREATE TABLE g (a TEXT /* note */) STRICT",
            "PRAGMA writable_schema = 1; INSERT INTO sqlite_schema VALUES ('table', 'v', 'v', 0, 'CREATE VIRTUAL TABLE v USING fts5(x)')",
        ] {
            assert!(!is_taken(less), "{less}");
        }
    }
}
