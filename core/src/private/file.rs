//! The file of the private store: made, opened, put aside, erased.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use super::migrate::{APPLICATION_ID, STEPS, migrate};
use super::rows;
use super::trouble::{Trouble, TroubleKind};
use crate::disk::{Links, erase_file, hers_alone, is_same_file, keep_hers_alone, make_folder, sync_folder};
use crate::pack::install::{INSTALLED, NEW};

/// The store.
const STORE: &str = "private.sqlite";
/// A damaged store, kept once: a later one takes its place.
const ASIDE: &str = "private.damaged";
/// What SQLite puts beside a file that it writes. Both journals go before the store, so that no store is ever left with the journal of another.
const BESIDE: [&str; 3] = ["-journal", "-wal", "-shm"];

/// Where the header of an SQLite file says whose it is, and what it says in ours.
const OURS: Links = Links::Follow { at: 68, mark: APPLICATION_ID.to_be_bytes() };

/// More than she can choose and save. What is larger was not written by this program.
const LARGEST: u64 = 1024 * 1024;

/// How long another process may take to finish its write. A write takes some milliseconds.
const PATIENCE: Duration = Duration::from_millis(250);

/// The folder of the private store. It need not exist.
#[derive(Clone, Debug)]
pub(super) struct Folder(PathBuf);

impl Folder {
    pub(super) fn new(path: PathBuf) -> Self {
        Self(path)
    }

    pub(super) fn store(&self) -> PathBuf {
        self.0.join(STORE)
    }

    /// Whether there is a store with something in it. A folder that may not be looked into is trouble, not "no".
    pub(super) fn is_there(&self) -> Result<bool, Trouble> {
        let file = self.store();
        match fs::metadata(&file) {
            Ok(about) => Ok(about.len() > 0),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(Trouble::from_io(&error, &file)),
        }
    }

    /// Opens the store to read it. `None`: there is none. Nothing is made.
    pub(super) fn open_to_read(&self) -> Result<Option<Connection>, Trouble> {
        self.is_there()?.then(|| self.open()).transpose()
    }

    /// Opens the store to write it. It is made if there is none, and made anew if it is damaged.
    pub(super) fn open_to_write(&self) -> Result<Connection, Trouble> {
        self.make().map_err(|error| Trouble::from_io(&error, &self.store()))?;
        match self.open() {
            Err(trouble) if trouble.kind == TroubleKind::Damaged => {
                self.put_aside().and_then(|()| self.make()).map_err(|error| Trouble::from_io(&error, &self.store()))?;
                self.open()
            }
            opened => opened,
        }
    }

    /// The folder and an empty file, both hers alone.
    fn make(&self) -> io::Result<()> {
        make_folder(&self.0)?;
        match hers_alone().create_new(true).open(self.store()) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
            _ => Ok(()),
        }
    }

    /// A store in which nothing could be written for want of room tells that she tried. It goes, if it is still empty.
    pub(super) fn take_empty_away(&self) {
        let store = self.store();
        if fs::metadata(&store).is_ok_and(|about| about.is_file() && about.len() == 0) {
            let _ = fs::remove_file(store);
        }
    }

    fn open(&self) -> Result<Connection, Trouble> {
        let file = self.store();
        let said = |error: &rusqlite::Error| Trouble::from_sqlite(error, &file);
        if fs::metadata(&file).is_ok_and(|about| about.len() > LARGEST) {
            return Err(Trouble::new(TroubleKind::Damaged, &file, "it is larger than what can be chosen and saved"));
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut connection = Connection::open_with_flags(&file, flags).map_err(|error| said(&error))?;
        let version = prepare(&connection).map_err(|error| said(&error))?;
        match version {
            Version::Of(taken) if taken > STEPS.len() => Err(Trouble::new(
                TroubleKind::Newer,
                &file,
                "a newer version of this program wrote it; it is kept as it is",
            )),
            Version::Foreign => {
                Err(Trouble::new(TroubleKind::Foreign, &file, "it is the file of another program; it is left alone"))
            }
            Version::Damaged(what) => Err(Trouble::new(TroubleKind::Damaged, &file, what)),
            Version::Of(taken) => {
                if taken < STEPS.len() {
                    migrate(&mut connection, STEPS).map_err(|error| said(&error))?;
                }
                keep_hers_alone(&file);
                Ok(connection)
            }
        }
    }

    /// Keeps the damaged file under another name, so that nothing is lost.
    fn put_aside(&self) -> io::Result<()> {
        let store = self.store();
        let damaged = File::open(&store)?;
        // Two processes may have seen the damage: only the first may move the file, or the second would move the new one.
        damaged.lock()?;
        if !is_same_file(&damaged, &store) {
            return Ok(());
        }
        for ending in BESIDE {
            move_over(&self.beside(STORE, ending), &self.beside(ASIDE, ending))?;
        }
        move_over(&store, &self.0.join(ASIDE))?;
        keep_hers_alone(&self.0.join(ASIDE));
        sync_folder(&self.0)
    }

    fn beside(&self, name: &str, ending: &str) -> PathBuf {
        self.0.join(format!("{name}{ending}"))
    }

    /// Overwrites and removes every file that the card ever made here. The folder itself stays: the shell gave it. A store of another program stays
    /// too.
    pub(super) fn erase(&self) -> Result<(), Trouble> {
        let foreign = self.open_to_read().err().filter(|trouble| trouble.kind == TroubleKind::Foreign);
        let hers = if foreign.is_some() { &[ASIDE][..] } else { &[STORE, ASIDE] };
        let with_journals = |name: &&'static str| {
            let name = *name;
            BESIDE.into_iter().map(move |ending| format!("{name}{ending}")).chain(std::iter::once(name.to_owned()))
        };
        // Her store may have been moved and linked. Through the name of a journal or a pack nothing of hers was ever written elsewhere.
        let links = |name: &str| if [STORE, ASIDE].contains(&name) { OURS } else { Links::Cut };
        let packs = [INSTALLED, NEW].map(str::to_owned);
        let mut first_trouble = foreign;
        for name in hers.iter().flat_map(with_journals).chain(packs) {
            let file = self.0.join(&name);
            // One file that stays must not keep the others.
            if let Err(error) = erase_file(&file, links(&name)) {
                first_trouble.get_or_insert_with(|| Trouble::from_io(&error, &file));
            }
        }
        if self.0.is_dir() {
            // Gone already; whether the folder knows it for good is beyond what can be mended here.
            let _ = sync_folder(&self.0);
        }
        first_trouble.map_or(Ok(()), Err)
    }
}

enum Version {
    /// So many steps have been taken.
    Of(usize),
    Foreign,
    Damaged(String),
}

/// Sets what every connection needs, and looks what file it is, at one moment: another process may be making it.
fn prepare(connection: &Connection) -> rusqlite::Result<Version> {
    connection.busy_timeout(PATIENCE)?;
    // secure_delete: what is taken out is overwritten. temp_store: nothing goes to a temporary file.
    connection.execute_batch(
        "PRAGMA secure_delete = ON; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;
         BEGIN",
    )?;
    let version = version(connection)?;
    connection.execute_batch("COMMIT")?;
    if matches!(version, Version::Of(taken) if taken <= STEPS.len()) {
        // A journal that is deleted after each write keeps no old pages, as WAL would.
        connection.query_row("PRAGMA journal_mode = DELETE", [], |row| row.get::<_, String>(0))?;
    }
    Ok(version)
}

fn version(connection: &Connection) -> rusqlite::Result<Version> {
    let number = |name: &str| connection.query_row(&format!("PRAGMA {name}"), [], |row| row.get::<_, i64>(0));
    let (version, application, tables) = (
        number("user_version")?,
        number("application_id")?,
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0))?,
    );
    if application != i64::from(APPLICATION_ID) {
        let empty = (version, application, tables) == (0, 0, 0);
        return Ok(if empty { Version::Of(0) } else { Version::Foreign });
    }
    // No step was ever taken backwards, and the first one makes all tables.
    let Some(taken) = usize::try_from(version).ok().filter(|taken| *taken > 0 || tables == 0) else {
        return Ok(Version::Damaged(format!("its version is {version}")));
    };
    if taken > STEPS.len() {
        return Ok(Version::Of(taken));
    }
    let answer: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if answer != "ok" {
        return Ok(Version::Damaged(answer));
    }
    // Damage that SQLite does not see: another table or column, a trigger that copies what she saves.
    if statements(connection)? != statements(&made(taken)?)? {
        return Ok(Version::Damaged("its tables are not those of this card".to_owned()));
    }
    // … and rows that cannot be read.
    if taken == STEPS.len()
        && let Err(error) = rows(connection)
    {
        return Ok(Version::Damaged(error.to_string()));
    }
    Ok(Version::Of(taken))
}

/// What the steps make that have been taken.
fn made(taken: usize) -> rusqlite::Result<Connection> {
    let mut connection = Connection::open_in_memory()?;
    if taken > 0 {
        migrate(&mut connection, STEPS.get(..taken).unwrap_or(STEPS))?;
    }
    Ok(connection)
}

/// Everything that the schema of a file says.
fn statements(connection: &Connection) -> rusqlite::Result<Vec<[Option<String>; 4]>> {
    let mut statement =
        connection.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name")?;
    let rows = statement.query_map([], |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?]))?;
    rows.collect()
}

fn move_over(from: &Path, to: &Path) -> io::Result<()> {
    match fs::rename(from, to) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
