//! Writes the card as one HTML file: beside its place first, then in one step, so that nobody ever opens half a card.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use helpcard_core::{Export, FILE_NAME, is_export};

use crate::ask;
use crate::failure::Failure;
use crate::options::Common;

/// How much of a file is looked at to know whose it is.
const BEGINNING: u64 = 400;

/// Makes the file and says where it is.
pub(crate) fn export(
    common: &Common,
    file: &Path,
    langs: &[String],
    only: Option<&str>,
    out: &mut impl Write,
) -> Result<(), Failure> {
    let file = place_of(file)?;
    let card = ask::card(common)?;
    let context = ask::context(common, &card)?;
    let mut languages = langs.to_vec();
    if languages.is_empty() {
        // Hers first, then all others.
        languages.extend(card.language(&context.languages).map(str::to_owned));
        let others: Vec<String> = card.languages().iter().map(|language| language.tag.clone()).collect();
        languages.extend(others);
    }
    // Only a place that was typed: one that is remembered says where she lives to whoever is given the file.
    let place = context.place.filter(|_| common.place.is_some());
    let page = card.export_for(place.as_deref(), &Export { languages, only: only.map(str::to_owned) }, context.now)?;
    write_whole(&file, page.as_bytes()).map_err(|error| Failure::broken(format!("{}: {error}", file.display())))?;
    Ok(writeln!(out, "{}: {} bytes", file.display(), page.len())?)
}

/// Where the file goes. Its name ends as a browser knows it, and it takes the place of nothing but an older one.
fn place_of(named: &Path) -> Result<PathBuf, Failure> {
    let file = if named.is_dir() { named.join(FILE_NAME) } else { named.to_owned() };
    let ending = file.extension().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
    if !["html", "htm"].contains(&ending.as_str()) {
        return Err(Failure::wrong_use(format!(
            "{}: the card is written as HTML, nothing else; let the name end in .html, and print it from a browser",
            file.display()
        )));
    }
    // What a link leads to is written, and the link stays.
    let file = fs::canonicalize(&file).unwrap_or(file);
    match fs::metadata(&file) {
        Ok(about) if !about.is_file() || !is_ours(&file) => Err(Failure::broken(format!(
            "{}: this is no card, and it stays as it is; write another name",
            file.display()
        ))),
        _ => Ok(file),
    }
}

fn is_ours(file: &Path) -> bool {
    let mut beginning = Vec::new();
    let read = File::open(file).and_then(|file| file.take(BEGINNING).read_to_end(&mut beginning));
    read.is_ok() && is_export(&beginning)
}

/// Beside it, then in its place: what stood there stays whole until the new one is.
fn write_whole(file: &Path, page: &[u8]) -> io::Result<()> {
    let beside = file.with_extension(format!("{}.part", std::process::id()));
    let written = write_new(&beside, page).and_then(|()| fs::rename(&beside, file));
    if written.is_err() {
        // It holds a part of the card or nothing. That it stays is less than what is said already.
        let _ = fs::remove_file(&beside);
    }
    written?;
    sync_folder(file)
}

/// Nobody else on this computer may read which language and situation somebody took.
fn write_new(file: &Path, page: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut open = options.open(file)?;
    open.write_all(page)?;
    open.sync_all()
}

/// So that the new name outlives a loss of power.
fn sync_folder(file: &Path) -> io::Result<()> {
    match file.parent().filter(|folder| cfg!(unix) && !folder.as_os_str().is_empty()) {
        Some(folder) => File::open(folder)?.sync_all(),
        None => Ok(()),
    }
}
