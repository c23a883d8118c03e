//! What stands on many screens of a language, written once: a right that counts in five situations, what holds for most people who help.
//!
//! A piece stands behind the screens that need it, and the style shows it with each of them. Whoever sees the file as one page reads each once.

use std::fmt::Write as _;

use maud::{Markup, html};

use super::places::{Here, is_contact, is_situation};
use super::{Edition, block, contact};
use crate::screen::{Block, Screen, Text};

/// A part of a screen that others may have too.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Piece<'a> {
    /// A right with its laws.
    Right(&'a [Block]),
    /// What is known of a contact.
    Fact(&'a Text),
    /// The words of a button, and the Japanese sentence that it shows.
    Ask(&'a Text, &'a Text),
    /// Whom to try if nobody answers.
    Next(&'a [Block]),
}

/// What stands above the shared pieces.
pub(super) enum Above<'a> {
    /// A heading that belongs to the screens too.
    Heading(&'a Text),
    /// They speak for themselves.
    Nothing,
    /// A sentence for whoever sees the file as one page, where nothing else says whose the pieces are.
    Explanation(&'a Text),
}

/// Which pieces each screen has, by number. `None`: no other screen has it, and it stands on the screen itself.
pub(super) struct Shared {
    of: Vec<Vec<Option<usize>>>,
}

/// The blocks of a screen: before what others may share, that, and after it. On a situation it is the rights, on a contact whom to try next.
pub(super) fn parts<'s>(screen: &'s Screen, edition: &Edition) -> (&'s [Block], &'s [Block], &'s [Block]) {
    let blocks = screen.blocks.as_slice();
    if is_contact(screen) {
        let start = blocks.iter().position(|block| matches!(block, Block::Text { .. })).unwrap_or(blocks.len());
        let (before, rest) = blocks.split_at(start);
        let end = rest.iter().position(|block| matches!(block, Block::Links { .. })).map_or(0, |links| links + 1);
        let (next, after) = rest.split_at(end);
        return (before, next, after);
    }
    let is_heading = |block: &Block| matches!(block, Block::Heading { text, .. } if *text == edition.words.rights);
    let Some(start) = blocks.iter().position(is_heading) else { return (blocks, &[], &[]) };
    let (before, rest) = blocks.split_at(start);
    let rest = rest.get(1..).unwrap_or_default();
    let end = rest.iter().position(|block| matches!(block, Block::Heading { .. })).unwrap_or(rest.len());
    let (rights, after) = rest.split_at(end);
    (before, rights, after)
}

/// What a situation says of each group about immigration: the same on many. What is true of all stands in the notice itself, above the people.
pub(super) fn of_immigration<'a>(screen: &Screen, block: &'a Block, edition: &Edition) -> &'a [Text] {
    match block {
        Block::Notice { text, details, .. } if is_situation(screen) && *text == edition.words.immigration => details,
        _ => &[],
    }
}

/// The pieces of a screen, in order.
fn pieces<'a>(screen: &'a Screen, edition: &'a Edition) -> Vec<Piece<'a>> {
    let is_source = |block: &Block| matches!(block, Block::Source { .. });
    let (_, shared, _) = parts(screen, edition);
    let (rights, next) = if is_contact(screen) { (&[][..], shared) } else { (shared, &[][..]) };
    // A right is what stands from a text to the last of its sources.
    let rights = rights.chunk_by(|block, next| !is_source(block) || is_source(next)).map(Piece::Right);
    let next = Some(next).filter(|next| !next.is_empty()).map(Piece::Next);
    let own = screen.blocks.iter().filter_map(|block| match block {
        Block::Contact(contact) if contact.route == screen.route => Some(contact),
        _ => None,
    });
    let groups = screen.blocks.iter().flat_map(|block| of_immigration(screen, block, edition)).map(Piece::Fact);
    rights.chain(groups).chain(own.flat_map(|own| contact::pieces(own, edition))).chain(next).collect()
}

impl Shared {
    /// The languages say the same, so what the first one repeats is repeated in all.
    pub(super) fn new(edition: Option<&Edition>) -> Self {
        let screens: Vec<Vec<Piece<'_>>> =
            edition.iter().flat_map(|edition| edition.screens.iter().map(|screen| pieces(screen, edition))).collect();
        let all: Vec<Piece<'_>> = screens.iter().flatten().copied().collect();
        let mut known: Vec<Piece<'_>> = Vec::new();
        for piece in &all {
            let stands_twice = all.iter().filter(|other| *other == piece).nth(1).is_some();
            if (stands_twice || matches!(piece, Piece::Right(_))) && !known.contains(piece) {
                known.push(*piece);
            }
        }
        let number = |piece: &Piece<'_>| known.iter().position(|other| other == piece);
        Self { of: screens.iter().map(|pieces| pieces.iter().map(number).collect()).collect() }
    }

    /// Shows each piece with the screens that have it.
    pub(super) fn style(&self) -> String {
        let last = self.of.iter().flatten().flatten().max();
        let mut style = String::new();
        for piece in last.map_or(0..0, |last| 0..last + 1) {
            // Writing to a string cannot fail.
            let _ = writeln!(style, ".k{piece}:target~.shared>.k{piece}{{display:block}}");
        }
        style
    }

    /// The classes of a screen that has shared pieces.
    pub(super) fn classes(&self, screen: usize) -> String {
        let shared = self.of.get(screen).into_iter().flatten().flatten();
        shared.fold(String::new(), |mut classes, piece| {
            let _ = write!(classes, " k{piece}");
            classes
        })
    }

    /// The pieces that stand on a screen itself.
    pub(super) fn own<'a>(&self, number: usize, screen: &'a Screen, edition: &'a Edition) -> Vec<Piece<'a>> {
        let numbers = self.of.get(number).map(Vec::as_slice).unwrap_or_default();
        let own = pieces(screen, edition).into_iter().zip(numbers).filter(|(_, number)| number.is_none());
        own.map(|(piece, _)| piece).collect()
    }

    /// Whether the first screen has a piece.
    fn is_on_first(&self, piece: usize) -> bool {
        self.of.first().is_some_and(|pieces| pieces.contains(&Some(piece)))
    }

    /// All shared pieces of some screens, each once.
    pub(super) fn page<'a>(
        &self,
        edition: &'a Edition,
        here: impl Fn(&'a Screen) -> Here<'a>,
        above: &Above<'_>,
        is_here: impl Fn(&Screen, &Piece<'_>) -> bool,
    ) -> Markup {
        let mut shared: Vec<(usize, &Screen, Piece<'_>)> = Vec::new();
        for (screen, numbers) in edition.screens.iter().zip(&self.of) {
            for (piece, number) in pieces(screen, edition).into_iter().zip(numbers) {
                let is_new = |number: &usize| !shared.iter().any(|(known, ..)| known == number);
                if let Some(number) = number.filter(|number| is_here(screen, &piece) && is_new(number)) {
                    shared.push((number, screen, piece));
                }
            }
        }
        // The first screen has no anchor before it is asked for by one.
        let is_opening = |number: usize| here_first(&here, edition) && self.is_on_first(number);
        html! {
            @if !shared.is_empty() {
                div.shared.rights[matches!(above, Above::Heading(_))] {
                    @match above {
                        Above::Heading(text) => {
                            h2.opening[shared.iter().any(|(number, ..)| is_opening(*number))] lang=(text.lang) { (text.value) }
                        }
                        Above::Nothing => {}
                        Above::Explanation(text) => p lang=(text.lang) { (text.value) },
                    }
                    @for (number, screen, piece) in shared {
                        div class=(format!("k{number}{}", if is_opening(number) { " opening" } else { "" })) { (piece_of(&here(screen), piece)) }
                    }
                }
            }
        }
    }
}

/// Whether the screens are those of the first language.
fn here_first<'a>(here: &impl Fn(&'a Screen) -> Here<'a>, edition: &'a Edition) -> bool {
    edition.screens.first().is_some_and(|screen| here(screen).is_first())
}

/// A piece where it stands.
pub(super) fn piece_of(here: &Here<'_>, piece: Piece<'_>) -> Markup {
    match piece {
        Piece::Right(blocks) | Piece::Next(blocks) => block::blocks(here, blocks),
        Piece::Fact(fact) => here.paragraph("", fact),
        Piece::Ask(words, japanese) => html! {
            details {
                summary lang=[here.other(words)] { (words.value) }
                p.facing lang="ja" { (japanese.value) }
            }
        },
    }
}
