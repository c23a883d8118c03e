//! Where everything stands in the file: which anchor leads to which screen.

use maud::{Markup, html};
use rustc_hash::FxHashMap;

use super::Edition;
use super::shared::Shared;
use crate::route::{ContactsFilter, Route};
use crate::screen::{Block, Screen, Text};

/// The anchors of the file. They are numbers: an anchor stands in histories, and must say nothing.
pub(crate) struct Places {
    /// The number of a screen by its route; the same in every language.
    screens: FxHashMap<String, usize>,
    /// The screens of one language, the page that prints them all, and the harmless page.
    sections: usize,
    editions: usize,
}

/// One screen, while it is written.
pub(super) struct Here<'a> {
    pub(super) places: &'a Places,
    pub(super) shared: &'a Shared,
    pub(super) editions: &'a [Edition],
    pub(super) edition: &'a Edition,
    pub(super) index: usize,
    pub(super) screen: &'a Screen,
}

/// The list of people. The file has no place and no clock, so every list is the whole list.
pub(super) fn is_list(screen: &Screen) -> bool {
    matches!(Route::parse(&screen.route), Ok(Route::Contacts(_)))
}

/// The screen of someone who helps. One that has ended stands by itself: it is in no list.
pub(super) fn is_contact(screen: &Screen) -> bool {
    matches!(Route::parse(&screen.route), Ok(Route::Contact(_)))
        && screen.blocks.iter().any(|block| matches!(block, Block::Contact(_)))
}

/// A page of someone who stands in no list: search leads there, and whoever reads the file as one page comes by.
pub(super) fn is_sought(screen: &Screen) -> bool {
    matches!(Route::parse(&screen.route), Ok(Route::Contact(_))) && !is_contact(screen)
}

pub(super) fn is_situation(screen: &Screen) -> bool {
    matches!(Route::parse(&screen.route), Ok(Route::Situation(_)))
}

impl Places {
    pub(super) fn new(editions: &[Edition]) -> Self {
        let screens = editions.first().map_or(&[][..], |edition| &edition.screens);
        Self {
            screens: screens.iter().enumerate().map(|(number, screen)| (screen.route.clone(), number)).collect(),
            sections: screens.len() + 2,
            editions: editions.len(),
        }
    }

    /// The number of a screen. Every list is the whole list.
    pub(super) fn number(&self, route: &str) -> Option<usize> {
        let whole = Route::Contacts(ContactsFilter { all: true, ..ContactsFilter::default() });
        let is_list = || matches!(Route::parse(route), Ok(Route::Contacts(_)));
        let number = self.screens.get(route).copied();
        number.or_else(|| self.screens.get(&whole.to_string()).copied().filter(|_| is_list()))
    }

    fn anchor(&self, index: usize, number: usize) -> String {
        format!("a{}", index * self.sections + number + 1)
    }

    /// The anchor of a route in a language. `None`: the file does not hold it.
    pub(super) fn anchor_of(&self, index: usize, route: &str) -> Option<String> {
        self.number(route).map(|number| self.anchor(index, number))
    }

    /// The harmless page of a language.
    pub(super) fn harmless(&self, index: usize) -> String {
        self.anchor(index, self.sections - 1)
    }

    /// The page that is all pages of a language, for paper.
    pub(super) fn all(&self, index: usize) -> String {
        self.anchor(index, self.sections - 2)
    }

    /// The page of sources, which all languages share.
    pub(super) fn sources(&self) -> String {
        self.anchor(self.editions, 0)
    }

    /// The first screen of a language.
    pub(super) fn start(&self, index: usize) -> String {
        self.anchor(index, 0)
    }

    /// For the script: the languages in order, and how many sections each has. That is enough to reckon an anchor.
    pub(super) fn for_script<'e>(&self, editions: &'e [Edition]) -> (Vec<&'e str>, usize) {
        (editions.iter().map(|edition| edition.tag.as_str()).collect(), self.sections)
    }
}

impl Here<'_> {
    /// The anchor of a route in this language. `None`: the file does not hold it.
    pub(super) fn anchor(&self, route: &str) -> Option<String> {
        self.places.anchor_of(self.index, route)
    }

    /// The number of this screen.
    pub(super) fn number(&self) -> Option<usize> {
        self.places.number(&self.screen.route)
    }

    pub(super) fn link(&self, route: &str) -> Option<String> {
        self.anchor(route).map(|anchor| format!("#{anchor}"))
    }

    /// What a browser shows before any anchor was asked for.
    pub(super) fn is_first(&self) -> bool {
        self.anchor(&self.screen.route).as_deref() == Some("a1")
    }

    /// Whether the page of a contact is a part of the list, which has what all of them need.
    pub(super) fn is_in_list(&self) -> bool {
        is_contact(self.screen) && self.edition.screens.iter().any(is_list)
    }

    /// This screen in the other languages: tag, own name, anchor.
    pub(super) fn other_languages(&self) -> Vec<(&str, &str, String)> {
        let Some(number) = self.number() else { return Vec::new() };
        let others = self.editions.iter().enumerate().filter(|(index, _)| *index != self.index);
        others
            .map(|(index, edition)| (edition.tag.as_str(), edition.name.as_str(), self.places.anchor(index, number)))
            .collect()
    }

    /// The language of a text, where it is not that of the section around it.
    pub(super) fn other<'t>(&self, text: &'t Text) -> Option<&'t str> {
        (*text.lang != *self.edition.tag).then_some(&*text.lang)
    }

    /// The Japanese beneath a text.
    pub(super) fn beneath(&self, text: &Text) -> Markup {
        let beneath = text.beneath.as_ref().filter(|beneath| beneath.value != text.value);
        html! {
            @if let Some(beneath) = beneath { i lang=[self.other(beneath)] { (beneath.value) } }
        }
    }

    /// A paragraph, and the Japanese beneath it.
    pub(super) fn paragraph(&self, class: &str, text: &Text) -> Markup {
        html! {
            @if !text.value.is_empty() {
                p class=[Some(class).filter(|class| !class.is_empty())] lang=[self.other(text)] { (marked(text)) (self.beneath(text)) }
            }
        }
    }

    /// Short facts on one line.
    pub(super) fn line(&self, class: &str, texts: &[Text]) -> Markup {
        html! {
            @if texts.iter().any(|text| !text.value.is_empty()) {
                p class=(class) {
                    @for (index, text) in texts.iter().enumerate() {
                        @if index > 0 { " · " }
                        @if let Some(lang) = self.other(text) { span lang=(lang) { (text.value) } } @else { (text.value) }
                    }
                }
            }
        }
    }
}

/// Japanese words inside a sentence of another language are marked, so that they are read aloud rightly.
fn marked(text: &Text) -> Markup {
    let is_japanese = |letter: char| matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}');
    let mut runs: Vec<(bool, String)> = Vec::new();
    for letter in text.value.chars() {
        let foreign = &*text.lang != "ja" && is_japanese(letter);
        match runs.last_mut() {
            Some((same, run)) if *same == foreign => run.push(letter),
            _ => runs.push((foreign, letter.to_string())),
        }
    }
    html! { @for (foreign, run) in runs { @if foreign { span lang="ja" { (run) } } @else { (run) } } }
}
