//! Reads the content files. What does not parse is a problem with its line.

use serde::de::DeserializeOwned;

use super::{
    CalendarFile, Contact, ContactsFile, HelpFile, Law, LawsFile, Numbering, Phrase, PhrasesFile, Place, Placed,
    PlacesFile, Right, RightsFile, Situation, Source, SourcesFile, Traps,
};
use crate::problem::{Problems, line_of};
use crate::project::Project;

/// A thing and the file it stands in.
#[derive(Clone, Debug)]
pub struct Located<T> {
    /// The file, from the folder of the project.
    pub file: String,
    /// The thing.
    pub value: T,
}

/// Everything in `content/`.
#[derive(Clone, Debug, Default)]
pub struct Content {
    /// In the order of the files and in them.
    pub contacts: Vec<Located<Contact>>,
    /// By position.
    pub situations: Vec<Located<Situation>>,
    /// In the order of the file.
    pub rights: Vec<Right>,
    /// In the order of the file.
    pub laws: Vec<Law>,
    /// In the order of the file.
    pub sources: Vec<Source>,
    /// In the order of the file.
    pub phrases: Vec<Phrase>,
    /// In the order of the file.
    pub places: Vec<Place>,
    /// In the order of the lists.
    pub help: Vec<Placed>,
    /// How numbers are dialled.
    pub numbering: Numbering,
    /// Wrong numbers and closed groups.
    pub traps: Traps,
    /// First day of the calendar.
    pub calendar_from: Option<Placed>,
    /// Last day of the calendar.
    pub calendar_until: Option<Placed>,
    /// Public holidays.
    pub holidays: Vec<Placed>,
    /// Where the holidays come from.
    pub calendar_sources: Vec<Source>,
}

/// The order of the contact files: it decides between contacts that are equal in all else.
const CONTACT_FILES: [&str; 11] = [
    "emergency",
    "work",
    "embassies",
    "violence",
    "images",
    "young",
    "general",
    "police",
    "health",
    "local",
    "immigration",
];

/// Files that stand alone in `content/`.
const SINGLE: [&str; 9] = ["calendar", "help", "laws", "numbering", "phrases", "places", "rights", "sources", "traps"];
/// Folders with a file for each group of things.
const FOLDERS: [&str; 2] = ["content/contacts/", "content/situations/"];

/// Whether [`read_content`] reads a file.
#[must_use]
pub(crate) fn is_content_file(path: &str) -> bool {
    let name = |start: &str| {
        path.strip_prefix(start).and_then(|name| name.strip_suffix(".toml")).filter(|name| !name.contains('/'))
    };
    name("content/").is_some_and(|name| SINGLE.contains(&name))
        || FOLDERS.iter().any(|folder| name(folder).is_some_and(|name| !name.is_empty()))
}

/// Reads `content/`.
pub fn read_content(project: &Project, problems: &mut Problems) -> Content {
    let mut content = Content::default();
    let mut contact_files: Vec<(&str, &str)> = project.below("content/contacts/", ".toml").collect();
    contact_files.sort_by_key(|(path, _)| (contact_file_order(path), *path));
    for (file, text) in contact_files {
        let Some(read) = parse::<ContactsFile>(file, text, problems) else { continue };
        let contacts =
            read.contact.into_iter().map(|contact| Located { file: file.to_owned(), value: contact.into_inner() });
        content.contacts.extend(contacts);
    }
    for (file, text) in project.below("content/situations/", ".toml") {
        if let Some(value) = parse::<Situation>(file, text, problems) {
            content.situations.push(Located { file: file.to_owned(), value });
        }
    }
    content.situations.sort_by_key(|situation| *situation.value.position.get_ref());
    let mut one = Single { project, problems };
    content.rights = one.read::<RightsFile>("rights").map(|file| file.right).unwrap_or_default();
    content.laws = one.read::<LawsFile>("laws").map(|file| file.law).unwrap_or_default();
    content.sources = one.read::<SourcesFile>("sources").map(|file| file.source).unwrap_or_default();
    content.phrases = one.read::<PhrasesFile>("phrases").map(|file| file.phrase).unwrap_or_default();
    content.places = one.read::<PlacesFile>("places").map(|file| file.place).unwrap_or_default();
    content.help = one.read::<HelpFile>("help").map(|file| file.help).unwrap_or_default();
    content.numbering = one.read("numbering").unwrap_or_default();
    content.traps = one.read("traps").unwrap_or_default();
    let calendar: CalendarFile = one.read("calendar").unwrap_or_default();
    content.calendar_from = calendar.from;
    content.calendar_until = calendar.until;
    content.holidays = calendar.holidays;
    content.calendar_sources = calendar.source;
    content
}

fn contact_file_order(path: &str) -> usize {
    CONTACT_FILES.iter().position(|name| path == format!("content/contacts/{name}.toml")).unwrap_or(CONTACT_FILES.len())
}

/// Reads files that stand alone.
struct Single<'a> {
    project: &'a Project,
    problems: &'a mut Problems,
}

impl Single<'_> {
    fn read<T: DeserializeOwned>(&mut self, name: &str) -> Option<T> {
        debug_assert!(SINGLE.contains(&name), "{name} is read, but is_content_file does not know it");
        let file = format!("content/{name}.toml");
        let Some(text) = self.project.files.get(&file) else {
            self.problems.add(&file, 0, "this file is missing; put it back");
            return None;
        };
        parse(&file, text, self.problems)
    }
}

pub(crate) fn parse<T: DeserializeOwned>(file: &str, text: &str, problems: &mut Problems) -> Option<T> {
    match toml::from_str(text) {
        Ok(read) => Some(read),
        Err(error) => {
            let line = error.span().map_or(0, |span| line_of(text, span.start));
            let hint = if error.message().starts_with("missing field") { "; add it" } else { "; mend or remove it" };
            problems.add(file, line, format!("{}{hint}", error.message()));
            None
        }
    }
}
