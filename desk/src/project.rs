//! The files of `content/` and `locales/`, as they stand on the disk.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use helpcard_core::civil::{Day, JapanTime};

use crate::problem::Problem;

/// What systems lay into folders by themselves. Nobody wrote it, so nobody misses it.
const OF_SYSTEMS: [&str; 3] = [".DS_Store", "Thumbs.db", "desktop.ini"];

/// Every file of the two folders, by its path from the folder of the project.
#[derive(Clone, Debug, Default)]
pub struct Project {
    /// Path with `/` between folders, and the text.
    pub files: BTreeMap<String, String>,
    /// Files and folders that cannot be read as text, or hold nothing.
    pub unreadable: Vec<Problem>,
    /// The day in Japan on which they were read: nobody has read a source later. `None` when it is not known.
    pub today: Option<Day>,
}

impl Project {
    /// Reads the two folders below `root`, and the clock.
    pub fn read(root: &Path) -> Result<Self, Problem> {
        let mut project = Self { today: today(), ..Self::default() };
        for folder in ["content", "locales"] {
            project.read_folder(root, folder)?;
        }
        Ok(project)
    }

    fn read_folder(&mut self, root: &Path, folder: &str) -> Result<(), Problem> {
        let unreadable = |found: String| Problem { file: folder.to_owned(), line: 0, found };
        let entries = fs::read_dir(root.join(folder))
            .map_err(|error| unreadable(format!("this folder cannot be read: {error}")))?;
        let mut is_empty = true;
        for entry in entries {
            let entry = entry.map_err(|error| unreadable(error.to_string()))?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if OF_SYSTEMS.contains(&name.as_str()) {
                continue;
            }
            is_empty = false;
            let path = format!("{folder}/{name}");
            if entry.path().is_dir() {
                self.read_folder(root, &path)?;
            } else {
                self.read_file(&entry.path(), path);
            }
        }
        if is_empty {
            let found = "this folder is empty; put its files into it, or delete it";
            self.unreadable.push(Problem { file: format!("{folder}/"), line: 0, found: found.to_owned() });
        }
        Ok(())
    }

    fn read_file(&mut self, place: &Path, path: String) {
        match fs::read(place).map_err(|error| format!("this file cannot be read: {error}")).and_then(text) {
            Ok(text) => {
                self.files.insert(path, text);
            }
            // What is not read anyway is named as that.
            Err(_) if ![".toml", ".ftl"].iter().any(|ending| path.ends_with(ending)) => {
                self.files.insert(path, String::new());
            }
            Err(found) => self.unreadable.push(Problem { file: path, line: 0, found }),
        }
    }

    /// The files below a folder with an ending, in order.
    pub fn below<'a>(&'a self, folder: &'a str, ending: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.files
            .iter()
            .filter(move |(path, _)| path.starts_with(folder) && path.ends_with(ending))
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }
}

/// The text of a file, in UTF-8.
fn text(bytes: Vec<u8>) -> Result<String, String> {
    let save = "open it in the editor and save it as UTF-8 (in Notepad: Save as, Encoding: UTF-8)";
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) || bytes.contains(&0) {
        return Err(format!("this file is saved as UTF-16 (\"Unicode\"), not as UTF-8; {save}"));
    }
    String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        let line = error.as_bytes().iter().take(good).filter(|byte| **byte == b'\n').count() + 1;
        if error.utf8_error().error_len().is_none() {
            return format!("this file is cut off in the middle of a letter in line {line}; put back what is missing");
        }
        format!("this file is not saved as UTF-8 (line {line}); {save}")
    })
}

/// The day in Japan. `None` when the clock stands before the year 1970.
fn today() -> Option<Day> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
    Some(JapanTime::at(i64::try_from(since.as_secs()).ok()?).day)
}
