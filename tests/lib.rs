//! What the tests share: the card inside the program, moments, and the project's own files.

pub mod reliability;
pub mod walked;

use std::path::{Path, PathBuf};

use helpcard_core::civil::{Day, JapanTime, UnixSeconds};
use helpcard_core::pack::{PackSource, TrustedKey};
use helpcard_core::screen::{Action, Block, ContactBlock, Screen, Setting, Tone};
use helpcard_core::{Card, ContactsFilter, Context, Phone};
use helpcard_desk::Project;
use rusqlite::Connection;

/// The languages that must be whole.
pub const LANGUAGES: [&str; 4] = ["en", "ja", "km", "th"];

/// The folder of the project.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The files of content and locales.
///
/// # Panics
/// When the folder cannot be read.
#[must_use]
pub fn project() -> Project {
    Project::read(&root()).unwrap_or_else(|problem| panic!("{problem}"))
}

/// The card inside the program.
///
/// # Panics
/// When it cannot be opened.
#[must_use]
pub fn card() -> Card {
    helpcard_embedded::card().unwrap_or_else(|error| panic!("{error}"))
}

/// A moment in Japan: `2026-11-23`, 11, 0.
///
/// # Panics
/// When there is no such day.
#[must_use]
pub fn japan(day: &str, hour: u16, minute: u16) -> UnixSeconds {
    let day = Day::parse(day).unwrap_or_else(|| panic!("{day} is no day"));
    JapanTime { day, minute: hour * 60 + minute }.moment()
}

/// A person who reads one language and has said nothing else.
#[must_use]
pub fn person(language: &str, now: UnixSeconds) -> Context {
    Context { now, languages: vec![language.to_owned()], place: None, phone: Phone::Unknown }
}

/// A line of `tests/data/queries.tsv`: what a person types, and what she means.
#[derive(Clone, Debug)]
pub struct QueryLine {
    /// The language of her card. What she types may be in another.
    pub language: String,
    /// What she types.
    pub query: String,
    /// The route that answers.
    pub route: String,
}

/// The queries by which search is measured.
///
/// # Panics
/// When the file cannot be read or a line has not three columns.
#[must_use]
pub fn queries() -> Vec<QueryLine> {
    queries_in("queries.tsv")
}

/// The queries of a file in `tests/data`.
///
/// # Panics
/// When the file cannot be read or a line has not three columns.
#[must_use]
pub fn queries_in(file: &str) -> Vec<QueryLine> {
    let path = root().join("tests/data").join(file);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|problem| panic!("{}: {problem}", path.display()));
    text.lines()
        .map(|line| {
            let mut columns = line.split('\t').map(ToOwned::to_owned);
            match (columns.next(), columns.next(), columns.next(), columns.next()) {
                (Some(language), Some(query), Some(route), None) => QueryLine { language, query, route },
                _ => panic!("{}: {line:?} has not three columns", path.display()),
            }
        })
        .collect()
}

/// Numbers that circulate and are wrong.
///
/// # Panics
/// When the content cannot be read.
#[must_use]
pub fn wrong_numbers() -> Vec<String> {
    let path = root().join("content/traps.toml");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|problem| panic!("{}: {problem}", path.display()));
    let lines = text.lines().filter_map(|line| line.strip_prefix("number = "));
    lines.map(|number| number.trim().trim_matches('"').to_owned()).collect()
}

/// The pack inside the program, changed by SQL.
///
/// # Panics
/// When the SQL cannot be done.
#[must_use]
pub fn changed_pack(sql: &str) -> Vec<u8> {
    let change = || -> rusqlite::Result<Vec<u8>> {
        let mut connection = Connection::open_in_memory()?;
        connection.deserialize_read_exact("main", helpcard_embedded::PACK, helpcard_embedded::PACK.len(), false)?;
        connection.execute_batch("PRAGMA foreign_keys = OFF")?;
        connection.execute_batch(sql)?;
        Ok(connection.serialize("main")?.to_vec())
    };
    change().unwrap_or_else(|problem| panic!("{sql}: {problem}"))
}

/// A card with everything that can be searched so many times.
///
/// # Panics
/// When the pack does not open.
#[must_use]
pub fn card_with_search_rows(times: usize) -> Card {
    let copies: Vec<String> = (1..times)
        .map(|copy| {
            format!(
                "INSERT INTO search SELECT position + {copy} * 1000000, route, language, field, key, starts FROM once"
            )
        })
        .collect();
    let sql = format!("CREATE TEMP TABLE once AS SELECT * FROM search; {}", copies.join(";"));
    Card::open(PackSource::Bytes(changed_pack(&sql)), helpcard_embedded::EMERGENCY)
        .unwrap_or_else(|error| panic!("{error}"))
}

/// Writes without end: a place, a saved screen, a place, another … and in the next round the screens are taken out again.
///
/// # Panics
/// When the pack cannot answer.
pub fn writes(card: &Card) -> impl Iterator<Item = Action> + use<> {
    let places = card.places().unwrap_or_else(|error| panic!("{error}"));
    let routes = card.routes().unwrap_or_else(|error| panic!("{error}"));
    let routes: Vec<String> = routes.into_iter().filter(|route| route.starts_with("/contact/")).collect();
    (0..).map(move |number: usize| {
        let route = || routes.iter().cycle().nth(number / 2 % routes.len()).cloned().unwrap_or_default();
        match (number % 2, number / 2 / routes.len() % 2) {
            (0, _) => Action::Set {
                setting: Setting::Place,
                value: places.iter().cycle().nth(number / 2 % places.len()).cloned().unwrap_or_default(),
            },
            (_, 0) => Action::Save { route: route() },
            _ => Action::Forget { route: route() },
        }
    })
}

/// A folder of its own for one test, below cargo's folder for such things. It does not exist yet.
///
/// # Panics
/// When an old one cannot be removed.
#[must_use]
pub fn scratch(below: &str, name: &str) -> PathBuf {
    let folder = Path::new(below).join(name);
    match std::fs::remove_dir_all(&folder) {
        Err(problem) if problem.kind() != std::io::ErrorKind::NotFound => panic!("{}: {problem}", folder.display()),
        _ => folder,
    }
}

/// The list of contacts.
///
/// # Panics
/// When the pack cannot answer.
#[must_use]
pub fn list(context: &Context, filter: &ContactsFilter) -> Vec<ContactBlock> {
    card().contacts(filter, context).unwrap_or_else(|error| panic!("{error}"))
}

/// The contacts on a screen.
#[must_use]
pub fn contacts_on(screen: &Screen) -> Vec<ContactBlock> {
    let contact = |block: &Block| match block {
        Block::Contact(contact) => Some((**contact).clone()),
        _ => None,
    };
    screen.blocks.iter().filter_map(contact).collect()
}

/// The first sentence and the details of every notice that warns. What a list says of immigration, once and whatever happens, is none.
#[must_use]
pub fn notices(screen: &Screen) -> Vec<Vec<String>> {
    let notice = |block: &Block| match block {
        Block::Notice { tone: Tone::Caution | Tone::Danger, text, details, .. } => {
            Some(std::iter::once(text).chain(details).map(|text| text.value.to_string()).collect())
        }
        _ => None,
    };
    screen.blocks.iter().filter_map(notice).collect()
}

/// A channel that needs a phone that can call.
#[must_use]
pub fn is_call(kind: &str) -> bool {
    ["phone", "short-dial", "sms"].contains(&kind)
}

/// A channel where somebody answers.
#[must_use]
pub fn is_answered(kind: &str) -> bool {
    is_call(kind) || ["chat", "line"].contains(&kind)
}

/// The key that only these tests trust, until a day.
///
/// # Panics
/// When its file is not what it was.
#[must_use]
pub fn test_key(until: Option<&str>) -> TrustedKey {
    let until = until.map(|until| Day::parse(until).unwrap_or_else(|| panic!("{until} is no day")));
    TrustedKey::parse("test only", include_str!("data/test-only.pub"), until).unwrap_or_else(|| panic!("no public key"))
}

/// A pack with the signature of that key.
///
/// # Panics
/// When it cannot be signed.
#[must_use]
pub fn signed(pack: &[u8]) -> Vec<u8> {
    helpcard_desk::sign(pack, include_str!("data/test-only.key"), None).unwrap_or_else(|problem| panic!("{problem}"))
}

/// A card that takes what the test key signed, and may have taken something before.
#[must_use]
pub fn installing(card: Card, folder: &Path) -> Card {
    card.with_installed(folder.to_owned(), vec![test_key(Some("2030-12-31"))])
}

/// A pack with this number, with little in it but all that a card needs, changed by more SQL.
#[must_use]
pub fn small_pack(number: u32, sql: &str) -> Vec<u8> {
    changed_pack(&format!(
        "UPDATE pack SET value = '{number}' WHERE name = 'number'; DELETE FROM search; DELETE FROM source_of; DELETE FROM source;
         DELETE FROM message WHERE id LIKE 'right-%' OR id LIKE 'step-%' OR id LIKE '%keywords' OR id LIKE '%.about' OR id LIKE 'law-%'
         OR id LIKE 'place-%'; DELETE FROM step; DELETE FROM right_of_law; DELETE FROM law; DELETE FROM phrase WHERE NOT emergency;
         DELETE FROM situation WHERE id <> 'debt'; UPDATE situation SET rights = '', phrases = '', first_choices = '';
         DELETE FROM contact WHERE NOT emergency; DELETE FROM channel WHERE contact NOT IN (SELECT position FROM contact);
         DELETE FROM message WHERE id LIKE 'contact-%' AND id NOT IN (SELECT 'contact-' || id FROM contact);
         DELETE FROM message WHERE id LIKE 'situation-%' AND id NOT LIKE 'situation-debt%';
         DELETE FROM hours WHERE id NOT IN (SELECT hours FROM channel WHERE hours IS NOT NULL); {sql}; VACUUM"
    ))
}

/// The pack inside the program with its words and search keys so many times.
#[must_use]
pub fn larger_pack(times: usize) -> Vec<u8> {
    let copies: Vec<String> = (1..times)
        .map(|copy| {
            format!(
                "INSERT INTO message SELECT language, id || '~{copy}', fluent, text FROM message WHERE id NOT LIKE '%~%';
                 INSERT INTO search SELECT position + {copy} * 1000000, route, language, field, key, starts FROM search
                 WHERE position < 1000000;"
            )
        })
        .collect();
    changed_pack(&copies.concat())
}

/// A usual moment.
#[must_use]
pub fn noon() -> UnixSeconds {
    japan("2026-11-24", 12, 0)
}

/// How a bare pack begins.
#[must_use]
pub fn bare_beginning() -> &'static [u8] {
    b"SQLite format 3\0"
}

/// The names in a folder, in order.
///
/// # Panics
/// When it cannot be read.
#[must_use]
pub fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|problem| panic!("{}: {problem}", folder.display()));
    let mut names: Vec<String> =
        entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// Where the links of a screen lead.
#[must_use]
pub fn links(screen: &Screen) -> Vec<&str> {
    let items = screen.blocks.iter().filter_map(|block| match block {
        Block::Links { items } => Some(items),
        _ => None,
    });
    items.flatten().map(|link| link.route.as_str()).collect()
}
