//! The blocks of a screen as HTML.

use maud::{Markup, html};

use super::places::{Here, is_list};
use super::shared::of_immigration;
use super::{contact, pictogram};
use crate::address;
use crate::screen::{Action, Block, Button, Layout, Link, Text, Tone, Verb};

/// All blocks: what follows each other in one kind stands in one list.
pub(super) fn blocks(here: &Here<'_>, blocks: &[Block]) -> Markup {
    let same_kind = |first: &Block, second: &Block| std::mem::discriminant(first) == std::mem::discriminant(second);
    let is_list = is_list(here.screen);
    html! {
        @for run in blocks.chunk_by(same_kind) {
            @match run {
                // Its people and its parts stand below it, each on their own.
                [Block::Contact(_) | Block::Heading { .. }, ..] if is_list => {}
                [Block::Step { .. }, ..] => ol { @for step in run { (block(here, step)) } },
                [Block::Contact(contact), ..] if contact.route == here.screen.route => (contact::whole(here, contact)),
                [Block::Contact(_), ..] => ul.rows {
                    @for block in run { @if let Block::Contact(contact) = block { (contact::row(here, contact)) } }
                },
                [Block::Source { .. }, ..] => (sources(here, run)),
                // Over the sources of a contact, which stand elsewhere.
                [Block::Heading { text, .. }] if text.value == here.edition.words.sources.value => {}
                _ => @for other in run { (block(here, other)) },
            }
        }
    }
}

fn block(here: &Here<'_>, block: &Block) -> Markup {
    match block {
        // The title of the screen already stands above.
        Block::Heading { level: 1, .. } => html! {},
        Block::Heading { text, sign, .. } => {
            html! { h2 lang=[here.other(text)] { (pictogram(*sign)) (text.value) } (here.beneath(text)) }
        }
        // Who has read the words stands right below what to do.
        Block::Text { text } if *text == here.edition.words.review => here.paragraph("quiet", text),
        Block::Text { text } => here.paragraph("", text),
        Block::Notice { tone, text, details, buttons } => html! {
            div class=(tone_class(*tone)) role="note" {
                p.first lang=[here.other(text)] { (text.value) }
                @if of_immigration(here.screen, block, here.edition).is_empty() {
                    @for detail in details { (here.paragraph("", detail)) }
                }
                @for button in buttons { (button_of(here, button, &button.text.value)) }
            }
        },
        Block::Step { verb, label, text, sign, buttons, .. } => html! {
            li class=(verb_class(*verb)) {
                b { (pictogram(*sign)) (label.value) } " "
                @match here.other(text) { Some(lang) => span lang=(lang) { (text.value) }, None => (text.value) }
                (here.beneath(text))
                @for button in buttons { " " (button_of(here, button, &button.text.value)) }
            }
        },
        Block::Phrase { .. } => phrase(here, block),
        Block::Links { items } if items.len() == 1 => html! {
            @for item in items {
                @if let Some(link) = here.link(&item.route) { p { a href=(link) lang=[here.other(&item.text)] { (item.text.value) } } }
            }
        },
        Block::Links { items } => html! {
            ul.links {
                @for item in without_twins(here, items) {
                    @if let Some(link) = here.link(&item.route) {
                        li class=[(item.route == "/search").then_some("js-only")] {
                            a href=(link) lang=[here.other(&item.text)] {
                                (pictogram(item.sign)) (item.text.value)
                                @if let Some(detail) = &item.detail { small lang=[here.other(detail)] { (detail.value) } }
                            }
                        }
                    }
                }
            }
        },
        Block::Field { text, .. } => html! {
            form.search data-lang=(here.edition.tag) {
                label { (text.value) input type="search" autocomplete="off" autocapitalize="off" spellcheck="false"; }
                (said_by_search(here))
                ul.found.links {}
            }
        },
        // A file cannot remember an answer; its languages stand above every screen. The others stand in lists, above.
        Block::Choice { .. } | Block::Contact(_) | Block::Source { .. } => html! {},
    }
}

/// What search can say above what it finds; the script shows what fits.
fn said_by_search(here: &Here<'_>) -> Markup {
    let words = &here.edition.words;
    let line = |class: &str, text: &Text| html! { p class=(class) lang=[here.other(text)] hidden { (text.value) } };
    html! {
        @for note in &words.notes { (line("note", note)) }
        (line("none", &words.nothing_found))
        (line("unsure", &words.unsure))
        @for number in &words.numbers { (line("number", number)) }
        div.check hidden {
            (here.paragraph("", &words.number_check))
            @if let Some(people) = here.link("/contacts") { p { a href=(people) { (words.people.value) } } }
        }
    }
}

/// Lists of one kind of help are one list here; it is named once.
fn without_twins(here: &Here<'_>, items: &[Link]) -> Vec<Link> {
    let mut kept: Vec<Link> = Vec::new();
    for item in items {
        match kept.iter_mut().find(|other| other.text == item.text && here.link(&other.route) == here.link(&item.route))
        {
            Some(twin) => twin.detail = None,
            None => kept.push(item.clone()),
        }
    }
    kept
}

fn tone_class(tone: Tone) -> &'static str {
    match tone {
        Tone::Info => "notice",
        Tone::Caution => "notice caution",
        Tone::Danger => "notice danger",
    }
}

fn verb_class(verb: Verb) -> &'static str {
    match verb {
        Verb::Do => "do",
        Verb::DoNot => "do-not",
        Verb::Keep => "keep",
    }
}

/// The laws that are cited, each with its Japanese name; how old they are stands once below those that are of one age. Where to read them, and the
/// sources of a contact, stand on a page of their own.
fn sources(here: &Here<'_>, run: &[Block]) -> Markup {
    let cited = |block: &Block| match block {
        Block::Source { text: Some(text), age, .. } => Some((text.clone(), age.clone())),
        _ => None,
    };
    let cited: Vec<(Text, Text)> = run.iter().filter_map(cited).collect();
    html! {
        @for same in cited.chunk_by(|(_, first), (_, second)| first == second) {
            @for (text, _) in same {
                (here.paragraph("law", text))
            }
            @if let [(_, age), ..] = same { (here.paragraph("quiet", age)) }
        }
    }
}

/// A sentence. Where it is one of many, what it means and the Japanese; on its own screen also how it sounds, large, and turned for the person
/// opposite.
fn phrase(here: &Here<'_>, block: &Block) -> Markup {
    let Block::Phrase { route, text, kana, say, number, .. } = block else { return html! {} };
    let japanese = text.beneath.as_deref().unwrap_or(text);
    if here.screen.layout == Layout::Facing && *route == here.screen.route {
        return html! {
            @if *say.value != **kana { p.say lang=(say.lang) { (say.value) } }
            (facing(japanese, kana, number.as_deref()))
        };
    }
    html! {
        p.phrase {
            @match here.link(route) {
                Some(link) => a href=(link) lang=[here.other(text)] { (text.value) },
                None => span lang=[here.other(text)] { (text.value) },
            }
            @if here.edition.tag != "ja" { b lang="ja" { (japanese.value) } }
            @if let Some(number) = number { " " (number) }
        }
    }
}

/// Large, and turned for whoever stands opposite.
fn facing(japanese: &Text, kana: &str, number: Option<&str>) -> Markup {
    html! {
        div.facing lang="ja" {
            p.japanese { (japanese.value) }
            p { (kana) }
            @if let Some(number) = number { p.number { (number) } }
        }
    }
}

/// A button with these words on it, as far as a browser can do without script what it does.
pub(super) fn button_of(here: &Here<'_>, button: &Button, words: &str) -> Markup {
    let link = match &button.action {
        Action::Dial { number, .. } => Some(format!("tel:{}", dialled(number))),
        Action::Message { number } => Some(format!("sms:{}", dialled(number))),
        Action::Mail { address } => address::mail_link(address),
        Action::Web { address } => Some(address.clone()).filter(|address| address::is_web(address)),
        Action::Open { route } | Action::ShowLarge { route } => here.link(route),
        _ => None,
    };
    // A number to dial is known by its address.
    let class = (!matches!(&button.action, Action::Dial { .. })).then_some("button");
    // An iPhone dials no number with this sign and says nothing.
    let by_hand = match &button.action {
        Action::Dial { number, .. } if number.contains('#') => Some(number),
        _ => None,
    };
    let dial_yourself = &here.edition.words.dial_yourself;
    html! {
        @if let Some(link) = link { a class=[class] href=(link) lang=[here.other(&button.text)] { (words) } }
        @if let Some(number) = by_hand { " " small lang=[here.other(dial_yourself)] { (dial_yourself.value) " " (number) } }
    }
}

/// RFC 3966 knows no bare number sign, and in an address it would begin an anchor.
fn dialled(number: &str) -> String {
    number.replace('#', "%23")
}
