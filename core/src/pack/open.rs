//! Opens a pack, from memory or from a file, and refuses what is none.

use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

use rusqlite::{Connection, OpenFlags};

use crate::error::CardError;

/// `HCPD` in the header of the file.
pub const APPLICATION_ID: i64 = 0x4843_5044;

/// The format of the tables that this program reads.
pub const FORMAT: i64 = 1;

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

impl Pack {
    /// Opens a pack read-only. From outside, the whole file is checked first.
    pub fn open(source: PackSource) -> Result<Self, CardError> {
        let trusted = matches!(source, PackSource::Embedded(_));
        let connection = connect(source)?;
        // Nothing in a pack may run: no function in a view or an index is trusted, and nothing can be written.
        connection
            .execute_batch("PRAGMA trusted_schema = OFF; PRAGMA query_only = ON; PRAGMA cell_size_check = ON;")?;
        let application: i64 = connection.query_row("PRAGMA application_id", [], |row| row.get(0))?;
        if application != APPLICATION_ID {
            return Err(CardError::PackUnreadable { reason: "it is a database of another program".to_owned() });
        }
        let found: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
        if found != FORMAT {
            return Err(CardError::PackVersion { found, supported: FORMAT });
        }
        if !trusted {
            // A view, a trigger or a virtual table would be a program.
            let programs: i64 = connection.query_row(
                "SELECT count(*) FROM sqlite_schema WHERE type NOT IN ('table', 'index') OR sql LIKE 'CREATE VIRTUAL%'",
                [],
                |row| row.get(0),
            )?;
            if programs > 0 {
                return Err(CardError::PackUnreadable { reason: "it holds more than tables".to_owned() });
            }
            let answer: String = connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
            if answer != "ok" {
                return Err(CardError::PackUnreadable { reason: answer });
            }
        }
        Ok(Self { connection: Mutex::new(connection) })
    }

    /// The connection. A thread that panicked while holding it left nothing half-done, because nothing is ever written.
    pub(crate) fn connection(&self) -> MutexGuard<'_, Connection> {
        self.connection.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn connect(source: PackSource) -> Result<Connection, CardError> {
    match source {
        PackSource::Embedded(bytes) => {
            let mut connection = Connection::open_in_memory()?;
            connection.deserialize_bytes("main", bytes)?;
            Ok(connection)
        }
        PackSource::Bytes(bytes) => {
            if !bytes.starts_with(b"SQLite format 3\0") {
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
