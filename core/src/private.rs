//! What a person lets the card remember: language, place, phone, and what she saved. Nothing else, and no time of anything.
//!
//! It is an SQLite file in a folder that the shell gives. Nothing is made before she chooses something; erasing leaves no file behind.

mod file;
mod migrate;
mod trouble;

use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

use rusqlite::{Connection, Params};

use self::file::Folder;
pub use self::trouble::{Trouble, TroubleKind};
use crate::screen::Setting;

/// What is remembered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Remembered {
    /// The language that she chose (BCP 47).
    pub language: Option<String>,
    /// Her prefecture (ISO 3166-2).
    pub place: Option<String>,
    /// What her phone can do, by the name of a [`crate::Phone`].
    pub phone: Option<String>,
    /// The routes that she saved, oldest first.
    pub saved: Vec<String>,
}

/// The private store, or none.
#[derive(Debug, Default)]
pub(crate) struct Private {
    folder: Option<Folder>,
    /// What was read last. A change reads it anew.
    known: Mutex<Option<Result<Remembered, Trouble>>>,
}

impl Private {
    pub(crate) fn new(folder: PathBuf) -> Self {
        Self { folder: Some(Folder::new(folder)), known: Mutex::new(None) }
    }

    /// Whether there is a folder to remember in.
    pub(crate) fn has_folder(&self) -> bool {
        self.folder.is_some()
    }

    /// What is remembered, read once.
    pub(crate) fn remembered(&self) -> Result<Remembered, Trouble> {
        let mut known = self.known();
        known.get_or_insert_with(|| self.folder.as_ref().map_or_else(|| Ok(Remembered::default()), read)).clone()
    }

    /// The same, read again if there was trouble: it may be over.
    pub(crate) fn remembered_now(&self) -> Result<Remembered, Trouble> {
        self.known().take_if(|known| known.is_err());
        self.remembered()
    }

    /// Remembers an answer; an empty one is forgotten.
    pub(crate) fn set(&self, setting: Setting, value: &str) -> Result<(), Trouble> {
        let name = setting.name();
        if value.is_empty() {
            return self.take_out("DELETE FROM setting WHERE name = ?1", (name,));
        }
        self.change(
            "INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            (name, value),
        )
    }

    /// Keeps a route in the list of saved ones.
    pub(crate) fn save(&self, route: &str) -> Result<(), Trouble> {
        self.change("INSERT INTO saved (route) VALUES (?1) ON CONFLICT (route) DO NOTHING", (route,))
    }

    /// Takes a route out of that list.
    pub(crate) fn forget(&self, route: &str) -> Result<(), Trouble> {
        self.take_out("DELETE FROM saved WHERE route = ?1", (route,))
    }

    /// Erases all that is hers.
    pub(crate) fn erase(&self) -> Result<(), Trouble> {
        let mut known = self.known();
        *known = None;
        self.folder.as_ref().map_or(Ok(()), Folder::erase)
    }

    /// Where nothing is remembered there is nothing to take out, and no file is made.
    fn take_out(&self, sql: &str, values: impl Params) -> Result<(), Trouble> {
        match self.folder.as_ref().map(Folder::is_there) {
            Some(Ok(true)) => self.change(sql, values),
            Some(Err(trouble)) => Err(trouble),
            _ => Ok(()),
        }
    }

    fn change(&self, sql: &str, values: impl Params) -> Result<(), Trouble> {
        let Some(folder) = &self.folder else { return Ok(()) };
        let mut known = self.known();
        *known = None;
        let done = folder.open_to_write().and_then(|connection| {
            let done = connection.execute(sql, values);
            done.map(|_| ()).map_err(|error| Trouble::from_sqlite(&error, &folder.store()))
        });
        if matches!(&done, Err(trouble) if trouble.kind == TroubleKind::Full) {
            folder.take_empty_away();
        }
        done
    }

    fn known(&self) -> MutexGuard<'_, Option<Result<Remembered, Trouble>>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn read(folder: &Folder) -> Result<Remembered, Trouble> {
    let Some(connection) = folder.open_to_read()? else { return Ok(Remembered::default()) };
    rows(&connection).map_err(|error| Trouble::from_sqlite(&error, &folder.store()))
}

fn rows(connection: &Connection) -> rusqlite::Result<Remembered> {
    let mut remembered = Remembered::default();
    let mut settings = connection.prepare("SELECT name, value FROM setting")?;
    for setting in settings.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))? {
        let (name, value) = setting?;
        match Setting::named(&name) {
            Some(Setting::Language) => remembered.language = Some(value),
            Some(Setting::Place) => remembered.place = Some(value),
            Some(Setting::Phone) => remembered.phone = Some(value),
            None => {}
        }
    }
    let mut saved = connection.prepare("SELECT route FROM saved ORDER BY position")?;
    remembered.saved = saved.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(remembered)
}
