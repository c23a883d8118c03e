//! The table of `docs/reliability.md`: each fault, what the card says of it, and what answers afterwards.

use std::fmt::Write as _;
use std::path::PathBuf;

use helpcard_core::pack::Refusal;
use helpcard_core::screen::{Action, Block};
use helpcard_core::{Card, Standing};

use crate::{LANGUAGES, noon, person, root};

/// Names the folder into which a run writes the rows, in place of comparing them.
pub const ROWS: &str = "HELPCARD_ROWS";

/// How many rows there are.
pub const FAULTS: usize = 39;

/// One row of the table.
#[derive(Debug)]
pub struct Fault {
    order: &'static str,
    what: &'static str,
    said: String,
}

impl Fault {
    /// What was done to the card; `order` says where it stands in the table.
    #[must_use]
    pub fn new(order: &'static str, what: &'static str) -> Self {
        Self { order, what, said: String::new() }
    }

    /// What the card says of it, in English.
    ///
    /// # Panics
    /// When it says nothing.
    #[must_use]
    pub fn said(mut self, refusal: &Refusal) -> Self {
        let said = crate::card().say_refusal(refusal, &person("en", noon())).unwrap_or_else(|error| panic!("{error}"));
        if !self.said.is_empty() {
            self.said.push_str(" or: ");
        }
        let _ = write!(self.said, "{}", said.value);
        self
    }

    /// One of several things.
    #[must_use]
    pub fn said_each(self, refusals: &[Refusal]) -> Self {
        refusals.iter().fold(self, Self::said)
    }

    /// Something that is no refusal.
    #[must_use]
    pub fn says(self, said: &str) -> Self {
        Self { said: said.to_owned(), ..self }
    }

    /// The pack that answers afterwards. Compares the row with the table, or writes it.
    ///
    /// # Panics
    /// When the table has no such row.
    pub fn stays(self, card: &Card) {
        let answers = match card.standing() {
            Standing::Newer { .. } => "the installed card",
            _ => "the card inside",
        };
        let row = format!("| {} | {} | {answers} |", self.what, self.said);
        if let Some(folder) = std::env::var_os(ROWS).map(PathBuf::from) {
            std::fs::write(folder.join(self.order), row).unwrap_or_else(|problem| panic!("{problem}"));
            return;
        }
        let path = root().join("docs/reliability.md");
        let table = std::fs::read_to_string(&path).unwrap_or_else(|problem| panic!("{}: {problem}", path.display()));
        assert!(table.contains(&row), "docs/reliability.md lacks this row; run tests/reliability.sh:\n{row}");
    }
}

/// The first screen, the emergency screen and a contact answer, and the refusal is one sentence in every language.
///
/// # Panics
/// When they do not.
pub fn still_answers(card: &Card, refusal: &Refusal) {
    for language in LANGUAGES {
        let context = person(language, noon());
        for route in ["/", "/emergency", "/contact/police-110"] {
            let screen = card.screen(route, &context).unwrap_or_else(|error| panic!("{route}: {error}"));
            let dials = |block: &Block| {
                block.buttons().any(|button| matches!(&button.action, Action::Dial { number, .. } if number == "110"))
            };
            assert!(screen.blocks.iter().any(dials), "{route} in {language} does not dial 110");
        }
        let said = crate::card().say_refusal(refusal, &context).map(|text| text.value.to_string());
        assert!(said.is_ok_and(|said| !said.is_empty() && !said.contains('{')), "{refusal} in {language}");
    }
}
