#![doc = include_str!("../README.md")]

mod check;
mod compile;
mod constants;
pub mod content;
pub mod hours;
mod keys;
mod keywords;
pub mod locale;
mod problem;
mod project;
mod search;
mod sign;
mod strays;

pub use check::{check_content, worked_days};
pub use constants::emergency_constants;
pub use keys::{keys_as_rust, trusted_keys};
pub use problem::{Problem, Problems};
pub use project::Project;
pub use sign::{NewKey, drafts_in, is_encrypted, new_key, sign};

use content::{Content, read_content};
use locale::{Locale, Progress, read_locales};

/// Content and locales that have passed every check.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The facts.
    pub content: Content,
    /// The words, English first; drafts too.
    pub locales: Vec<Locale>,
    /// How far each language but English is.
    pub progress: Vec<Progress>,
    /// What is right and yet worth knowing: messages that fall back to English.
    pub warnings: Vec<Problem>,
    days: hours::WorkedDays,
}

/// Which languages get into a pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Languages {
    /// Those that people may choose.
    Choosable,
    /// Drafts too (`choosable = false`): for looking at, never to be handed on.
    WithDrafts,
}

/// Reads and checks a project. The error holds every problem, by file and line.
pub fn check(project: &Project) -> Result<Checked, Vec<Problem>> {
    let (mut problems, mut warnings) = (Problems::default(), Problems::default());
    // A file that is not read is missing everywhere else: only its own mistake is worth saying.
    strays::check(project, &mut problems, &mut warnings);
    if !problems.is_empty() {
        return Err(problems.into_sorted());
    }
    let content = read_content(project, &mut problems);
    // So is what a file that cannot be read would have said.
    if !problems.is_empty() {
        return Err(problems.into_sorted());
    }
    let mut locales = read_locales(project, &mut problems);
    locale::mark_untranslated(&mut locales);
    check_content(project, &content, &mut problems);
    let progress = locale::check(&content, &locales, &mut problems, &mut warnings);
    match (worked_days(&content), problems.is_empty()) {
        (Some(days), true) => Ok(Checked { content, locales, progress, warnings: warnings.into_sorted(), days }),
        _ => Err(problems.into_sorted()),
    }
}

impl Checked {
    /// The days for which hours are worked out.
    #[must_use]
    pub fn days(&self) -> &hours::WorkedDays {
        &self.days
    }

    /// The bytes of a pack with this number, in the languages that people may choose.
    pub fn pack(&self, number: u32) -> Result<Vec<u8>, Problem> {
        self.pack_in(Languages::Choosable, number)
    }

    /// The same in these languages.
    pub fn pack_in(&self, languages: Languages, number: u32) -> Result<Vec<u8>, Problem> {
        let locales = self.locales_of(languages);
        compile::compile(&self.content, &locales, &self.days, number).map_err(|error| Problem {
            file: "the pack".to_owned(),
            line: 0,
            found: error.to_string(),
        })
    }

    /// The locales of a pack. What is still English is left out: the card then shows the English one and says that it is English.
    fn locales_of(&self, languages: Languages) -> Vec<Locale> {
        let goes_in = |locale: &&Locale| languages == Languages::WithDrafts || !locale.is_draft();
        let mut locales: Vec<Locale> = self.locales.iter().filter(goes_in).cloned().collect();
        let tags: Vec<String> = locales.iter().map(|locale| locale.tag.clone()).collect();
        for locale in &mut locales {
            locale.settings.chain.retain(|next| tags.contains(next));
            locale.messages.retain(|_, message| !message.untranslated);
        }
        locales
    }
}
