//! The files of `content/` and `locales/`, as they stand on the disk.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::problem::Problem;

/// Every file of the two folders, by its path from the folder of the project.
#[derive(Clone, Debug, Default)]
pub struct Project {
    /// Path with `/` between folders, and the text.
    pub files: BTreeMap<String, String>,
}

impl Project {
    /// Reads the two folders below `root`.
    pub fn read(root: &Path) -> Result<Self, Problem> {
        let mut project = Self::default();
        for folder in ["content", "locales"] {
            project.read_folder(root, folder)?;
        }
        Ok(project)
    }

    fn read_folder(&mut self, root: &Path, folder: &str) -> Result<(), Problem> {
        let unreadable = |found: String| Problem { file: folder.to_owned(), line: 0, found };
        let entries = fs::read_dir(root.join(folder))
            .map_err(|error| unreadable(format!("this folder cannot be read: {error}")))?;
        for entry in entries {
            let entry = entry.map_err(|error| unreadable(error.to_string()))?;
            let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                self.read_folder(root, &path)?;
            } else if [".toml", ".ftl"].iter().any(|ending| path.ends_with(ending)) {
                let text = fs::read_to_string(entry.path()).map_err(|error| Problem {
                    file: path.clone(),
                    line: 0,
                    found: format!("this file cannot be read: {error}"),
                })?;
                self.files.insert(path, text);
            }
        }
        Ok(())
    }

    /// The files below a folder with an ending, in order.
    pub fn below<'a>(&'a self, folder: &'a str, ending: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.files
            .iter()
            .filter(move |(path, _)| path.starts_with(folder) && path.ends_with(ending))
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }
}
