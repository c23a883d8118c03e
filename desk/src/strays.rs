//! A file that is not read is not missed: a help.ftl.txt, a Help.FTL, a copy. So each file has a place, and whatever has none is named.

use crate::content::is_content_file;
use crate::locale::REFERENCE;
use crate::problem::{Problem, Problems};
use crate::project::Project;

/// How a file with words ends.
const WORDS: &str = ".ftl";
/// How a file with facts or settings ends.
const FACTS: &str = ".toml";

/// Names every file of the two folders that is not read, or holds nothing, or is cut off.
pub(crate) fn check(project: &Project, problems: &mut Problems, warnings: &mut Problems) {
    for Problem { file, line, found } in &project.unreadable {
        problems.add(file, *line, found.clone());
    }
    for (path, text) in &project.files {
        if place(path) == Place::Read && path.ends_with(WORDS) && says_nothing(text) && !is_empty(text) {
            // Whoever begins a language small may keep the file for later. What it lacks is said elsewhere.
            warnings.add(path, 0, NOTHING);
            continue;
        }
        let found = match place(path) {
            Place::Read => cut(project, path, text),
            Place::Explains => None,
            Place::Stray => Some(not_read(path)),
        };
        if let Some(found) = found {
            problems.add(path, 0, found);
        }
    }
}

/// What a file is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// It is read.
    Read,
    /// It tells people about the folder.
    Explains,
    /// Nothing reads it.
    Stray,
}

fn place(path: &str) -> Place {
    if path.ends_with("/README.md") {
        return Place::Explains;
    }
    let parts: Vec<&str> = path.split('/').collect();
    let is_read = match parts.as_slice() {
        ["content", ..] => is_content_file(path),
        ["locales", _, "locale.toml" | "review.toml"] => true,
        ["locales", _, _, ..] => path.ends_with(WORDS),
        _ => false,
    };
    if is_read { Place::Read } else { Place::Stray }
}

fn not_read(path: &str) -> String {
    let small = path.to_lowercase();
    let parts: Vec<&str> = path.split('/').collect();
    let locales = parts.first() == Some(&"locales");
    if locales && parts.len() == 2 {
        return "this file is not read: it stands beside the folders of the languages; put it into the folder of its language".to_owned();
    }
    for ending in [WORDS, FACTS] {
        if small.ends_with(ending) && !path.ends_with(ending) {
            return format!(
                "this file is not read: its name ends in capital letters; rename it so that it ends in {ending}"
            );
        }
        if small.contains(&format!("{ending}.")) {
            let shorter = path.get(..small.find(&format!("{ending}.")).unwrap_or_default() + ending.len());
            let name = shorter.and_then(|shorter| shorter.rsplit('/').next()).unwrap_or_default();
            return format!(
                "this file is not read: its name goes on after {ending}; rename it to {name}, or take it away if it is a copy"
            );
        }
    }
    if locales {
        return "this file is not read; words stand in files that end in .ftl, beside locale.toml and review.toml; rename it or take it away".to_owned();
    }
    "this file is not read; docs/outreach.md says which files there are; mend its name or its folder, or take it away"
        .to_owned()
}

const NOTHING: &str = "this file holds nothing; put its words back, or take it away";

/// No byte but perhaps the mark at its beginning.
fn is_empty(text: &str) -> bool {
    text.trim_start_matches('\u{feff}').is_empty()
}

/// Nothing but comments and empty lines.
fn says_nothing(text: &str) -> bool {
    text.trim_start_matches('\u{feff}').lines().all(|line| line.trim().is_empty() || line.starts_with('#'))
}

/// A file that holds nothing, or that ends in the middle.
fn cut(project: &Project, path: &str, text: &str) -> Option<String> {
    if says_nothing(text) {
        return Some(NOTHING.to_owned());
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.ends_with('\n') {
        return None;
    }
    let last: String = text.lines().last().unwrap_or_default().chars().take(30).collect();
    let cut = format!(
        "this file does not end with a line break, so it may be cut off; look at its end (\"{last}…\"), and press Enter there"
    );
    if path.ends_with(FACTS) {
        return path.starts_with("content/").then_some(cut);
    }
    // An editor may leave the line break out; a file that is cut off lacks what stands in English behind.
    let english = path.split('/').skip(2).fold(format!("locales/{REFERENCE}"), |path, part| format!("{path}/{part}"));
    let wanted = project.files.get(&english)?;
    let id = |line: &str| line.split_once(" =").map(|(id, _)| id.to_owned()).filter(|id| !id.starts_with(['#', ' ']));
    let own: Vec<String> = text.lines().filter_map(id).collect();
    let lacks = wanted.lines().filter_map(id).any(|id| !own.contains(&id));
    lacks.then_some(cut)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str, text: &str) -> Vec<String> {
        let mut project = Project::default();
        project.files.insert("locales/en/help.ftl".to_owned(), "# x\na = b\nc = d\n".to_owned());
        project.files.insert(path.to_owned(), text.to_owned());
        let (mut problems, mut warnings) = (Problems::default(), Problems::default());
        check(&project, &mut problems, &mut warnings);
        let named = problems.into_sorted().into_iter().chain(warnings.into_sorted());
        named.map(|named| named.to_string()).collect()
    }

    #[test]
    fn a_file_that_is_not_read_is_named() {
        for (path, said) in [
            ("locales/km/help.ftl.txt", "rename it to help.ftl"),
            ("locales/km/Help.FTL", "capital letters"),
            ("locales/km/help.ftl~", "words stand in files"),
            ("locales/km/help.ftl.bak", "if it is a copy"),
            ("locales/km/locale.toml.bak", "if it is a copy"),
            ("locales/km/review.TOML", "capital letters"),
            ("locales/km/settings.toml", "words stand in files"),
            ("locales/km/situations/review.toml", "words stand in files"),
            ("locales/km/help.docx", "words stand in files"),
            ("locales/help.ftl", "the folder of its language"),
            ("content/contacts/work.toml.bak", "rename it to work.toml"),
            ("content/contacts/work.TOML", "capital letters"),
            ("content/contact/work.toml", "docs/outreach.md"),
            ("content/contacts/help.ftl", "docs/outreach.md"),
            ("content/contacts/more/work.toml", "docs/outreach.md"),
            ("content/right.toml", "docs/outreach.md"),
            ("content/notes.txt", "docs/outreach.md"),
        ] {
            let found = found(path, "x = y\n");
            assert!(found.len() == 1 && found[0].starts_with(path) && found[0].contains(said), "{path}: {found:?}");
        }
        for path in [
            "content/rights.toml",
            "content/contacts/new.toml",
            "content/README.md",
            "locales/km/situations/new.ftl",
            "locales/km/review.toml",
        ] {
            assert_eq!(found(path, "x = y\n"), Vec::<String>::new(), "{path}");
        }
    }

    #[test]
    fn a_file_that_holds_nothing_or_is_cut_off_is_named() {
        for (path, text) in [
            ("locales/km/help.ftl", ""),
            ("locales/km/help.ftl", "\u{feff}"),
            ("locales/km/help.ftl", "# only a comment\n\n"),
            ("locales/km/locale.toml", "\n"),
            ("content/contacts/work.toml", " \n"),
            ("content/contacts/work.toml", "x = 1\ny = \"a"),
            ("locales/km/help.ftl", "# x\na = ខ"),
        ] {
            let found = found(path, text);
            assert!(
                found.len() == 1 && (found[0].contains("holds nothing") || found[0].contains("cut off")),
                "{path} {text:?}: {found:?}"
            );
        }
        assert_eq!(found("locales/km/help.ftl", "# x\na = ខ\nc = គ"), Vec::<String>::new());
    }
}
