//! Puts a newer pack in the place of the old one: all or nothing, whenever the process ends or the power goes.

use std::fs::{self, File, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;

use super::PackSource;
use super::refusal::Refusal;
use super::seal::LARGEST;
use crate::disk::{hers_alone, is_same_file, keep_hers_alone, make_folder, sync_folder};

/// The installed pack.
pub(crate) const INSTALLED: &str = "installed.helpcard";
/// The same while it is being written. It is also the lock: one process at a time writes it.
pub(crate) const NEW: &str = "installed.new";

/// The bytes of a file that was handed over. What is larger than any card is not read.
pub(crate) fn read(source: PackSource) -> Result<Vec<u8>, Refusal> {
    match source {
        PackSource::Embedded(bytes) => Ok(bytes.to_vec()),
        PackSource::Bytes(bytes) if bytes.len() as u64 > LARGEST => Err(Refusal::TooLarge { size: bytes.len() as u64 }),
        PackSource::Bytes(bytes) => Ok(bytes),
        PackSource::File(path) => read_file(&path),
    }
}

/// The bytes of the installed pack. `None`: there is none.
pub(crate) fn installed(folder: &Path) -> Option<Result<Vec<u8>, Refusal>> {
    let path = folder.join(INSTALLED);
    // What cannot even be looked at is not known to be there; whoever reads the private store says so.
    fs::symlink_metadata(&path).is_ok().then(|| read_file(&path))
}

/// The bytes of a file, if it is one and no larger than any card. What never ends is not begun.
pub fn read_file(path: &Path) -> Result<Vec<u8>, Refusal> {
    let about = fs::metadata(path).map_err(|error| Refusal::unreadable(&error))?;
    if !about.is_file() {
        return Err(Refusal::Unreadable { reason: "it is no regular file".to_owned() });
    }
    if about.len() > LARGEST {
        return Err(Refusal::TooLarge { size: about.len() });
    }
    let file = File::open(path).map_err(|error| Refusal::unreadable(&error))?;
    let mut bytes = Vec::new();
    // A file may grow while it is read.
    file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(|error| Refusal::unreadable(&error))?;
    let size = bytes.len() as u64;
    if size > LARGEST { Err(Refusal::TooLarge { size }) } else { Ok(bytes) }
}

/// Writes the bytes beside the installed pack, lets them be looked at as they stand on the disk, and only then puts them in its place.
pub(crate) fn replace(
    folder: &Path,
    bytes: &[u8],
    look: impl FnOnce(Vec<u8>) -> Result<(), Refusal>,
) -> Result<(), Refusal> {
    let unwritable = |error: io::Error| Refusal::unwritable(&error);
    make_folder(folder).map_err(unwritable)?;
    let path = folder.join(NEW);
    let mut new = locked(&path)?;
    let done = write(&mut new, bytes).map_err(unwritable).and_then(look).and_then(|()| {
        let installed = folder.join(INSTALLED);
        make_way(&installed).and_then(|()| fs::rename(&path, installed)).map_err(unwritable)
    });
    match done {
        // In its place already; whether the folder knows it for good is beyond what can be mended here.
        Ok(()) => drop(sync_folder(folder)),
        // Still locked, so it is nobody else's.
        Err(_) => drop(fs::remove_file(&path)),
    }
    done
}

/// The file, locked. Another process that has it takes a moment, so nobody waits.
fn locked(path: &Path) -> Result<File, Refusal> {
    let unwritable = |error: io::Error| Refusal::unwritable(&error);
    make_way(path).map_err(unwritable)?;
    let file = hers_alone().read(true).create(true).truncate(false).open(path).map_err(unwritable)?;
    match file.try_lock() {
        Ok(()) if is_same_file(&file, path) => {}
        // Moved into its place by another process between the two lines above.
        Ok(()) | Err(TryLockError::WouldBlock) => return Err(Refusal::Busy),
        Err(TryLockError::Error(error)) => return Err(unwritable(error)),
    }
    keep_hers_alone(path);
    Ok(file)
}

/// Only a file of ours may stand where one of ours is written: whatever a link leads to is somebody else's.
fn make_way(path: &Path) -> io::Result<()> {
    match fs::symlink_metadata(path) {
        Ok(about) if about.is_dir() => fs::remove_dir(path),
        Ok(about) if !about.is_file() => fs::remove_file(path),
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Writes and gives back what then stands on the disk.
fn write(file: &mut File, bytes: &[u8]) -> io::Result<Vec<u8>> {
    // What a process that was ended has left.
    file.set_len(0)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    file.seek(SeekFrom::Start(0))?;
    let mut written = Vec::new();
    file.read_to_end(&mut written)?;
    Ok(written)
}
