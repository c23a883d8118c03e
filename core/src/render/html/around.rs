//! What stands around the screens of a language: the bar, the foot, the page that prints all of them, and the harmless page.

use maud::{Markup, html};

use super::places::{Here, Places};
use super::{Edition, pictogram};
use crate::screen::{Block, Sign, Text};

/// What "Leave now" opens: true, everyday, and without a way back into the card. The box in front of it is the way there where neither script nor
/// links work: the words "Leave now" in the bar are its label.
pub(super) fn harmless(edition: &Edition, places: &Places, index: usize) -> Markup {
    let leave = &edition.words.leave;
    html! {
        input.out type="checkbox" id=(format!("o{index}")) autocomplete="off" aria-label=(leave.value) lang=(leave.lang);
        section.away id=(places.harmless(index)) lang=(edition.tag) {
            h1 { (edition.words.title.value) }
            table {
                @for (digit, word, japanese) in &edition.numbers {
                    tr {
                        th scope="row" { (digit) }
                        td { (word.value) }
                        td lang="ja" { (japanese.value) }
                        @if let Some(kana) = &japanese.beneath { td lang=(kana.lang) { (kana.value) } }
                    }
                }
            }
        }
    }
}

/// Above everything that follows the first screen while nothing was asked for: what it is, or in which language it goes on.
pub(super) fn whole(edition: &Edition, index: usize) -> Markup {
    let words = &edition.words.whole;
    html! {
        @if index == 0 { h2.whole lang=(words.lang) { (words.value) } } @else { h2.whole { (edition.name) } }
    }
}

/// For viewers that follow no links. Without script nobody can know whether this is one.
pub(super) fn nothing_happens(here: &Here<'_>) -> Markup {
    let words = &here.edition.words.nothing_happens;
    html! { p.tip.plain-only.quiet lang=[here.other(words)] { (words.value) } }
}

/// All pages of a language as one, to be printed.
pub(super) fn all(editions: &[Edition], places: &Places, index: usize) -> Markup {
    let Some(edition) = editions.get(index) else { return html! {} };
    let words = &edition.words;
    html! {
        section.all id=(places.all(index)) {
            p.languages { (in_languages(editions, |other| (other != index).then(|| places.all(other)))) }
            h1 lang=(words.print_all.lang) { (words.print_all.value) }
            p lang=(words.print_how.lang) { (words.print_how.value) }
            p.closed lang=(words.print_open.lang) { (words.print_open.value) }
        }
    }
}

/// From the page of sources, which belongs to no language.
pub(super) fn to_about(editions: &[Edition], places: &Places) -> Markup {
    in_languages(editions, |index| places.anchor_of(index, "/about"))
}

fn in_languages(editions: &[Edition], anchor: impl Fn(usize) -> Option<String>) -> Markup {
    html! {
        @for (index, edition) in editions.iter().enumerate() {
            @if let Some(anchor) = anchor(index) { a href=(format!("#{anchor}")) lang=(edition.tag) { (edition.name) } }
        }
    }
}

/// From the first screen of a file about one situation.
pub(super) fn ways(here: &Here<'_>) -> Markup {
    let words = &here.edition.words;
    html! {
        ul.links {
            (way_in_words(here.link("/emergency"), &words.emergency))
            (way_in_words(here.link("/about"), &words.about))
        }
    }
}

fn way_in_words(link: Option<String>, words: &Text) -> Markup {
    html! { @if let Some(link) = link { li { a href=(link) lang=(words.lang) { (words.value) } } } }
}

/// Below every screen of a language: what the card is, and how to print all of it. On paper the numbers for danger.
pub(super) fn foot(edition: &Edition, places: &Places, index: usize) -> Markup {
    let words = &edition.words;
    let opening = (index == 0).then_some("opening");
    html! {
        p.foot {
            @if let Some(about) = places.anchor_of(index, "/about") {
                a href=(format!("#{about}")) lang=(words.about.lang) { (words.about.value) }
            }
            a href=(format!("#{}", places.all(index))) lang=(words.print_all.lang) { (words.print_all.value) }
        }
        p class=(["paper"].into_iter().chain(opening).collect::<Vec<_>>().join(" ")) {
            @for (place, (name, number)) in for_danger(edition).into_iter().enumerate() {
                @if place > 0 { " · " }
                span lang=(name.lang) { (name.value) } " " b { (number) }
            }
        }
    }
}

/// Below every screen of a language: away from here, the numbers for danger, and to its first screens.
pub(super) fn bar(edition: &Edition, places: &Places, index: usize) -> Markup {
    let words = &edition.words;
    let numbers: Vec<&str> = for_danger(edition).into_iter().map(|(_, number)| number).collect();
    let numbers = numbers.join(" ");
    html! {
        nav class=[(index == 0).then_some("opening")] aria-label=(edition.name) {
            a.leave href=(format!("#{}", places.harmless(index))) lang=(words.leave.lang) { (words.leave.value) }
            label.leave for=(format!("o{index}")) lang=(words.leave.lang) { (words.leave.value) }
            @if let Some(emergency) = places.anchor_of(index, "/emergency") {
                a.sos href=(format!("#{emergency}")) lang=(words.emergency.lang) aria-label=(format!("{} {numbers}", words.emergency.value)) { (numbers) }
            }
            (way(places.anchor_of(index, "/phrases"), Sign::Speech, &words.phrases))
            (way(places.anchor_of(index, "/contacts"), Sign::Person, &words.people))
            (way(Some(places.start(index)), Sign::House, &words.home))
        }
    }
}

/// The names and numbers of the screen for danger.
fn for_danger(edition: &Edition) -> Vec<(&Text, &str)> {
    let screen = edition.screens.iter().find(|screen| screen.route == "/emergency");
    let blocks = screen.into_iter().flat_map(|screen| &screen.blocks);
    let numbers = blocks.filter_map(|block| match block {
        Block::Contact(contact) => Some((&contact.name, contact.channels.first()?.value.as_str())),
        _ => None,
    });
    numbers.collect()
}

/// A pictogram that leads somewhere. Words would not fit beside each other on a small phone; they are there for whoever listens.
fn way(anchor: Option<String>, sign: Sign, words: &Text) -> Markup {
    html! {
        @if let Some(anchor) = anchor {
            a href=(format!("#{anchor}")) lang=(words.lang) aria-label=(words.value) title=(words.value) { (pictogram(Some(sign))) }
        }
    }
}
