//! The emergency screen as constants, for the day when every file is broken.
//!
//! The desk makes them at build time from the same content and locales, so that they say what the pack says.

use crate::language::negotiate;
use crate::screen::{Action, Block, Button, Layout, Screen, Text, Tone};

/// The emergency screen in one language.
#[derive(Clone, Copy, Debug)]
pub struct EmergencyConstant {
    /// BCP 47.
    pub language: &'static str,
    /// The title.
    pub title: &'static str,
    /// The sentences, in order.
    pub sentences: &'static [&'static str],
    /// The numbers: the name of who answers, and what is dialled.
    pub numbers: &'static [(&'static str, &'static str)],
    /// Sentences to show: the meaning, and the Japanese.
    pub phrases: &'static [(&'static str, &'static str)],
}

/// The emergency screen in every language of the card. There is at least one, so there is always an answer.
#[derive(Clone, Copy, Debug)]
pub struct EmergencyConstants {
    /// The language that answers when none of hers is here.
    pub first: EmergencyConstant,
    /// The other languages.
    pub others: &'static [EmergencyConstant],
}

impl EmergencyConstants {
    /// The languages of the card (BCP 47).
    pub(crate) fn languages(&self) -> impl Iterator<Item = &'static str> + use<> {
        std::iter::once(self.first.language).chain(self.others.iter().map(|other| other.language))
    }

    /// Whether a screen has words and dials every number that was built in. No pack can take one away.
    pub(crate) fn are_all_on(&self, screen: &Screen) -> bool {
        let dials = |wanted: &str| {
            screen.blocks.iter().any(|block| match block {
                Block::Contact(contact) => contact
                    .buttons
                    .iter()
                    .any(|button| matches!(&button.action, Action::Dial { number, .. } if number == wanted)),
                _ => false,
            })
        };
        !screen.title.value.is_empty() && self.first.numbers.iter().all(|(_, number)| dials(number))
    }
}

/// The screen of the constants that suit a list of languages.
#[must_use]
pub(crate) fn constant_screen(constants: &EmergencyConstants, requested: &[String]) -> Screen {
    let all = || std::iter::once(&constants.first).chain(constants.others);
    let available: Vec<&str> = all().map(|constant| constant.language).collect();
    let chosen = negotiate(requested, &available);
    let constant = all().find(|constant| Some(constant.language) == chosen).unwrap_or(&constants.first);
    let text = |value: &str| Text::new(value, constant.language);
    let dial = |(name, number): &(&str, &str)| Button {
        text: text(name),
        action: Action::Dial { number: (*number).to_owned(), then: None },
    };
    let numbers = Block::Notice {
        tone: Tone::Danger,
        text: text(constant.title),
        details: constant.numbers.iter().map(|(name, number)| text(&format!("{name}: {number}"))).collect(),
        buttons: constant.numbers.iter().map(dial).collect(),
    };
    let mut blocks = vec![numbers];
    blocks.extend(constant.sentences.iter().map(|sentence| Block::text(text(sentence))));
    blocks.extend(
        constant.phrases.iter().map(|(meaning, japanese)| Block::text(text(meaning).above(Text::new(*japanese, "ja")))),
    );
    Screen { route: "/emergency".to_owned(), title: text(constant.title), layout: Layout::Plain, blocks }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CONSTANTS: EmergencyConstants =
        EmergencyConstants { first: constant("en", "Danger"), others: &[constant("km", "អាសន្ន")] };

    const fn constant(language: &'static str, title: &'static str) -> EmergencyConstant {
        EmergencyConstant {
            language,
            title,
            sentences: &[],
            numbers: &[("Police", "110")],
            phrases: &[("Help", "助けて")],
        }
    }

    #[test]
    fn the_constants_answer_in_the_language_that_is_asked_for() {
        assert_eq!(constant_screen(&CONSTANTS, &["km-KH".to_owned()]).title, Text::new("អាសន្ន", "km"));
    }

    #[test]
    fn without_her_language_the_first_constant_answers_and_the_number_can_be_dialled() {
        let screen = constant_screen(&CONSTANTS, &["garbage".to_owned()]);
        assert_eq!(screen.title, Text::new("Danger", "en"));
        assert!(format!("{:?}", screen.blocks).contains("Dial { number: \"110\""));
    }
}
