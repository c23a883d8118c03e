//! Files that are hers alone, and how they come, move and go without a trace. One place for the private store and for an installed pack.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;

/// A folder that is hers alone. One that is there already stays as it is.
pub(crate) fn make_folder(folder: &Path) -> io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let mut new = fs::DirBuilder::new();
    new.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut new, 0o700);
    new.create(folder)?;
    folder.parent().map_or(Ok(()), sync_folder)
}

/// Whether an error says that the storage is full, or that files may not grow any more.
pub(crate) fn is_full(error: &io::Error) -> bool {
    [io::ErrorKind::StorageFull, io::ErrorKind::QuotaExceeded, io::ErrorKind::FileTooLarge].contains(&error.kind())
}

/// How a file is opened that nobody else may read.
pub(crate) fn hers_alone() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// A file that was copied here may have been open to others. Where that cannot be changed, the store is still better than none.
pub(crate) fn keep_hers_alone(file: &Path) {
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

/// Whether an open file is still the one of that name.
#[cfg(unix)]
pub(crate) fn is_same_file(open: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (open.metadata(), fs::metadata(path)) {
        (Ok(open), Ok(there)) => (open.dev(), open.ino()) == (there.dev(), there.ino()),
        _ => false,
    }
}

#[cfg(not(unix))]
pub(crate) fn is_same_file(_: &File, path: &Path) -> bool {
    path.exists()
}

/// What is done with a name that leads elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Links {
    /// Only the name goes.
    Cut,
    /// What it leads to goes too, if it is a file that begins with these bytes at this place: one of ours that she moved.
    Follow {
        /// Where in the file.
        at: u64,
        /// What stands there.
        mark: [u8; 4],
    },
}

/// More than any file of ours holds. What lies behind is not overwritten: nobody may wait for a file that only seems large.
const OVERWRITTEN: u64 = 64 * 1024 * 1024;

/// Overwrites a file before it goes. Flash storage may keep old blocks all the same; `docs/worker-safety.md` says so.
pub(crate) fn erase_file(file: &Path, links: Links) -> io::Result<()> {
    let about = match fs::symlink_metadata(file) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        about => about?,
    };
    if about.is_symlink()
        && let Links::Follow { at, mark } = links
        && let Ok(target) = fs::canonicalize(file)
        && is_marked(&target, at, mark)
    {
        erase_file(&target, Links::Cut)?;
    }
    // That it goes matters more than that it was overwritten.
    let is_empty = about.is_file() && overwrite(file, about.len()).is_ok();
    let removed = if about.is_dir() { fs::remove_dir(file) } else { fs::remove_file(file) };
    match removed {
        // Somebody else was quicker.
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) if is_empty => Err(io::Error::new(error.kind(), format!("{error}; what was in it is erased"))),
        removed => removed,
    }
}

/// Whether this is a regular file with these bytes at this place. What is no file is not even opened.
fn is_marked(file: &Path, at: u64, mark: [u8; 4]) -> bool {
    let read = || -> io::Result<bool> {
        if !fs::metadata(file)?.is_file() {
            return Ok(false);
        }
        let mut open = File::open(file)?;
        open.seek(SeekFrom::Start(at))?;
        let mut found = [0; 4];
        open.read_exact(&mut found)?;
        Ok(found == mark)
    };
    read().unwrap_or(false)
}

fn overwrite(file: &Path, size: u64) -> io::Result<()> {
    let mut open = OpenOptions::new().write(true).open(file)?;
    io::copy(&mut Read::take(io::repeat(0), size.min(OVERWRITTEN)), &mut open)?;
    open.flush()?;
    open.sync_all()?;
    // An empty file is no damaged one, where it has to stay.
    open.set_len(0)
}

/// Makes sure that names in a folder outlive a loss of power, where a folder can be opened.
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) && !folder.as_os_str().is_empty() { File::open(folder)?.sync_all() } else { Ok(()) }
}
