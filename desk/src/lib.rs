#![doc = include_str!("../README.md")]

mod check;
mod compile;
mod constants;
pub mod content;
pub mod hours;
mod keys;
pub mod locale;
mod problem;
mod project;
mod search;
mod sign;

pub use check::{check_content, worked_days};
pub use constants::emergency_constants;
pub use keys::{keys_as_rust, trusted_keys};
pub use problem::{Problem, Problems};
pub use project::Project;
pub use sign::{NewKey, is_encrypted, new_key, sign};

use content::{Content, read_content};
use locale::{Locale, read_locales};

/// Content and locales that have passed every check.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The facts.
    pub content: Content,
    /// The words, English first.
    pub locales: Vec<Locale>,
    days: hours::WorkedDays,
}

/// Reads and checks a project. The error holds every problem, by file and line.
pub fn check(project: &Project) -> Result<Checked, Vec<Problem>> {
    let mut problems = Problems::default();
    let content = read_content(project, &mut problems);
    // What a file that cannot be read would have said is missing everywhere: only its own mistake is worth saying.
    if !problems.is_empty() {
        return Err(problems.into_sorted());
    }
    let locales = read_locales(project, &mut problems);
    check_content(project, &content, &mut problems);
    locale::check(&content, &locales, &mut problems);
    match (worked_days(&content), problems.is_empty()) {
        (Some(days), true) => Ok(Checked { content, locales, days }),
        _ => Err(problems.into_sorted()),
    }
}

impl Checked {
    /// The days for which hours are worked out.
    #[must_use]
    pub fn days(&self) -> &hours::WorkedDays {
        &self.days
    }

    /// The bytes of a pack with this number.
    pub fn pack(&self, number: u32) -> Result<Vec<u8>, Problem> {
        compile::compile(&self.content, &self.locales, &self.days, number).map_err(|error| Problem {
            file: "the pack".to_owned(),
            line: 0,
            found: error.to_string(),
        })
    }
}
