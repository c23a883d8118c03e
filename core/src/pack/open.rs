//! Opens a pack, from memory or from a file, and refuses what is none.

use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

use rusqlite::limits::Limit;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OpenFlags};
use sha2::{Digest, Sha256};

use super::SCHEMA;
use super::refusal::Refusal;
use super::seal::BARE;
use super::shape::Shape;
use crate::error::CardError;

/// `HCPD` in the header of the file.
pub const APPLICATION_ID: i64 = 0x4843_5044;

/// The format of the tables that this program reads.
pub const FORMAT: i64 = 2;

/// Where a pack is.
#[derive(Clone, Debug)]
pub enum PackSource {
    /// Inside the program. Trusted: it is opened where it stands, without a copy.
    Embedded(&'static [u8]),
    /// Bytes from outside.
    Bytes(Vec<u8>),
    /// A file.
    File(PathBuf),
}

/// An open pack.
#[derive(Debug)]
pub struct Pack {
    connection: Mutex<Connection>,
}

/// The longest text, and the longest row, in bytes: twenty times today's.
const LONGEST: i32 = 64 * 1024;

impl Pack {
    /// Opens a pack read-only. From outside, the whole file is checked first.
    pub fn open(source: PackSource) -> Result<Self, CardError> {
        let trusted = matches!(source, PackSource::Embedded(_));
        let pack = Self::connected(source)?;
        if !trusted {
            pack.has_our_tables()?;
            pack.is_whole()?;
        }
        Ok(pack)
    }

    /// Opens a pack whose signature has been checked. What is inside was looked through when it was installed.
    pub(crate) fn open_signed(bytes: Vec<u8>) -> Result<Self, Refusal> {
        let open = || {
            let pack = Self::connected(PackSource::Bytes(bytes))?;
            pack.has_our_tables().map(|()| pack)
        };
        open().map_err(Refusal::from)
    }

    /// Looks at everything inside: that SQLite finds it whole, and that every text is of usual length, and that a reader
    /// sees all of it.
    pub(crate) fn look_through(&self) -> Result<(), Refusal> {
        self.is_whole()?;
        let tables = self.tables()?;
        let connection = self.connection();
        for table in tables {
            let look = || -> rusqlite::Result<Option<String>> {
                let mut statement = connection.prepare(&format!("SELECT * FROM {}", quoted(&table)))?;
                let columns = statement.column_count();
                let mut rows = statement.query([])?;
                while let Some(row) = rows.next()? {
                    for column in 0..columns {
                        match row.get_ref(column)? {
                            ValueRef::Text(text) if std::str::from_utf8(text).is_err() => {
                                return Ok(Some(format!("a text in {table} is not UTF-8")));
                            }
                            ValueRef::Text(text)
                                if text.utf8_chunks().any(|chunk| chunk.valid().chars().any(is_hidden)) =>
                            {
                                return Ok(Some(format!("a text in {table} holds a sign that moves the cursor")));
                            }
                            _ => {}
                        }
                    }
                }
                Ok(None)
            };
            match look() {
                Ok(None) => {}
                Ok(Some(reason)) => return Err(Refusal::badly_built(reason)),
                Err(error) => return Err(Refusal::badly_built(format!("{table}: {error}"))),
            }
        }
        Ok(())
    }

    /// SHA-256 of the pack.
    pub(crate) fn fingerprint(&self) -> Result<[u8; 32], CardError> {
        let mut connection = self.connection();
        let bytes = connection.serialize("main")?;
        Ok(Sha256::digest(&*bytes).into())
    }

    /// The names of its tables, in order.
    pub(super) fn tables(&self) -> Result<Vec<String>, CardError> {
        self.rows("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name", &[], |row| row.get(0))
    }

    fn connected(source: PackSource) -> Result<Self, CardError> {
        let connection = connect(source)?;
        // What is longer than any text of a card is not even read.
        connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, LONGEST)?;
        // Nothing in a pack may run: no function in a view or an index is trusted, and nothing can be written.
        connection
            .execute_batch("PRAGMA trusted_schema = OFF; PRAGMA query_only = ON; PRAGMA cell_size_check = ON;")?;
        let unreadable = |reason: &str| CardError::PackUnreadable { reason: reason.to_owned() };
        let application: i64 = connection.query_row("PRAGMA application_id", [], |row| row.get(0))?;
        if application != APPLICATION_ID {
            return Err(unreadable("it is a database of another program"));
        }
        let found: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
        if found != FORMAT {
            return Err(CardError::PackVersion { found, supported: FORMAT });
        }
        let encoding: String = connection.query_row("PRAGMA encoding", [], |row| row.get(0))?;
        if encoding != "UTF-8" {
            return Err(unreadable("its texts are not UTF-8"));
        }
        Ok(Self { connection: Mutex::new(connection) })
    }

    /// Our tables are here, as they are with us, and nothing that runs. What a newer pack says besides is passed over.
    fn has_our_tables(&self) -> Result<(), CardError> {
        let shape = |connection: &Connection| -> rusqlite::Result<Option<Shape>> {
            let mut statement = connection.prepare("SELECT type, name, sql FROM sqlite_schema")?;
            let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
            Ok(Shape::read(&rows.collect::<Result<Vec<_>, _>>()?))
        };
        let ours = Connection::open_in_memory()?;
        ours.execute_batch(SCHEMA)?;
        match (shape(&ours)?, shape(&self.connection())?) {
            (Some(ours), Some(theirs)) if theirs.holds(&ours) => Ok(()),
            _ => Err(CardError::PackUnreadable { reason: "its tables are not those of a pack".to_owned() }),
        }
    }

    fn is_whole(&self) -> Result<(), CardError> {
        let answer: String = self.connection().query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
        if answer == "ok" { Ok(()) } else { Err(CardError::PackUnreadable { reason: answer }) }
    }

    /// The connection. A thread that panicked while holding it left nothing half-done, because nothing is ever written.
    pub(crate) fn connection(&self) -> MutexGuard<'_, Connection> {
        self.connection.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Signs that nobody sees and that change what others see: a cursor that moves, words that run backwards.
#[must_use]
pub fn is_hidden(letter: char) -> bool {
    (letter.is_control() && letter != '\n') || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The name of a table in a question.
pub(super) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

fn connect(source: PackSource) -> Result<Connection, CardError> {
    match source {
        PackSource::Embedded(bytes) => {
            let mut connection = Connection::open_in_memory()?;
            connection.deserialize_bytes("main", bytes)?;
            Ok(connection)
        }
        PackSource::Bytes(bytes) => {
            if !bytes.starts_with(BARE) {
                return Err(CardError::PackUnreadable { reason: "it does not begin like a pack".to_owned() });
            }
            let mut connection = Connection::open_in_memory()?;
            let size = bytes.len();
            connection.deserialize_read_exact("main", bytes.as_slice(), size, true)?;
            Ok(connection)
        }
        PackSource::File(path) => {
            let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
            Ok(Connection::open_with_flags(path, flags)?)
        }
    }
}
