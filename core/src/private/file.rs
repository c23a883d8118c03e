//! The file of the private store: made, opened, put aside, erased.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use super::migrate::{APPLICATION_ID, STEPS, migrate};
use super::trouble::{Trouble, TroubleKind};

/// The store.
const STORE: &str = "private.sqlite";
/// A damaged store, kept once: a later one takes its place.
const ASIDE: &str = "private.damaged";
/// A pack that was handed over.
const PACK: &str = "installed.helpcard";
/// What SQLite puts beside a file that it writes. Both journals go before the store, so that no store is ever left with the journal of another.
const BESIDE: [&str; 3] = ["-journal", "-wal", "-shm"];

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

    /// Opens the store to read it. `None`: there is none. Nothing is made.
    pub(super) fn open_to_read(&self) -> Result<Option<Connection>, Trouble> {
        let file = self.store();
        match fs::metadata(&file) {
            Ok(about) if about.len() == 0 => Ok(None),
            Ok(_) => self.open().map(Some),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Trouble::from_io(&error, &file)),
        }
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
        if !self.0.is_dir() {
            let mut folder = fs::DirBuilder::new();
            folder.recursive(true);
            #[cfg(unix)]
            std::os::unix::fs::DirBuilderExt::mode(&mut folder, 0o700);
            folder.create(&self.0)?;
            self.0.parent().map_or(Ok(()), sync_folder)?;
        }
        match hers_alone().create_new(true).open(self.store()) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
            _ => Ok(()),
        }
    }

    fn open(&self) -> Result<Connection, Trouble> {
        let file = self.store();
        let said = |error: &rusqlite::Error| Trouble::from_sqlite(error, &file);
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

    /// Overwrites and removes every file that the card ever made here. The folder itself stays: the shell gave it.
    pub(super) fn erase(&self) -> Result<(), Trouble> {
        let with_journals = |name: &'static str| {
            BESIDE.into_iter().map(move |ending| format!("{name}{ending}")).chain(std::iter::once(name.to_owned()))
        };
        let names = [STORE, ASIDE, PACK].into_iter().flat_map(with_journals);
        let mut first_trouble = None;
        for file in names.map(|name| self.0.join(name)) {
            // One file that stays must not keep the others.
            if let Err(error) = erase_file(&file) {
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

/// Sets what every connection needs, and looks what file it is.
fn prepare(connection: &Connection) -> rusqlite::Result<Version> {
    connection.busy_timeout(PATIENCE)?;
    // secure_delete: what is taken out is overwritten. temp_store: nothing goes to a temporary file.
    connection.execute_batch(
        "PRAGMA secure_delete = ON; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;",
    )?;
    let number = |name: &str| connection.query_row(&format!("PRAGMA {name}"), [], |row| row.get::<_, i64>(0));
    let (version, application, tables) = (
        number("user_version")?,
        number("application_id")?,
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0))?,
    );
    if application != APPLICATION_ID {
        let empty = (version, application, tables) == (0, 0, 0);
        return Ok(if empty { Version::Of(0) } else { Version::Foreign });
    }
    let taken = usize::try_from(version).unwrap_or(usize::MAX);
    if taken <= STEPS.len() {
        let answer: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
        if answer != "ok" {
            return Ok(Version::Damaged(answer));
        }
        // A journal that is deleted after each write keeps no old pages, as WAL would.
        connection.query_row("PRAGMA journal_mode = DELETE", [], |row| row.get::<_, String>(0))?;
    }
    Ok(Version::Of(taken))
}

fn hers_alone() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// A file that was copied here may have been open to others. Where that cannot be changed, the store is still better than none.
fn keep_hers_alone(file: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let open_to_others = fs::metadata(file).is_ok_and(|about| about.permissions().mode() & 0o077 != 0);
        if open_to_others {
            let _ = fs::set_permissions(file, fs::Permissions::from_mode(0o600));
        }
    }
    #[cfg(not(unix))]
    let _ = file;
}

#[cfg(unix)]
fn is_same_file(open: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (open.metadata(), fs::metadata(path)) {
        (Ok(open), Ok(there)) => (open.dev(), open.ino()) == (there.dev(), there.ino()),
        _ => false,
    }
}

#[cfg(not(unix))]
fn is_same_file(_: &File, path: &Path) -> bool {
    path.exists()
}

fn move_over(from: &Path, to: &Path) -> io::Result<()> {
    match fs::rename(from, to) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Overwrites a file before it goes. Flash storage may keep old blocks all the same; `docs/worker-safety.md` says so.
fn erase_file(file: &Path) -> io::Result<()> {
    let size = match fs::symlink_metadata(file) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
        Ok(about) if about.is_file() => about.len(),
        Ok(_) => 0,
    };
    // That it goes matters more than that it was overwritten.
    let _ = overwrite(file, size);
    fs::remove_file(file)
}

fn overwrite(file: &Path, size: u64) -> io::Result<()> {
    let mut open = OpenOptions::new().write(true).open(file)?;
    io::copy(&mut io::Read::take(io::repeat(0), size), &mut open)?;
    open.flush()?;
    open.sync_all()
}

/// Makes sure that names in a folder outlive a loss of power, where a folder can be opened.
fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) && !folder.as_os_str().is_empty() { File::open(folder)?.sync_all() } else { Ok(()) }
}
