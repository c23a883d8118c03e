//! The card as one HTML file: every screen a section, reached by anchors, in every language that was asked for.
//!
//! It carries all it needs, asks nothing of a network, and may not: the content security policy allows its own style and script and nothing else.
//! Names that stay in histories and chats, the title and the anchors, say nothing.

mod around;
mod block;
mod contact;
mod places;
mod shared;
mod small;
mod sources;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use miniz_oxide::deflate::compress_to_vec_zlib;
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::screen::{Block, Input, Screen, Sign, Text};
use places::{Here, Places};
use shared::{Above, Piece, Shared};

const STYLE: &str = include_str!("html/style.css");
const SEARCH: &str = include_str!("html/search.js");
const SCRIPT: &str = include_str!("html/script.js");

/// One language of the file.
pub(crate) struct Edition {
    /// BCP 47.
    pub(crate) tag: String,
    /// The language by its own name.
    pub(crate) name: String,
    /// The words around the screens.
    pub(crate) words: Words,
    /// The screens, in the same order in every language.
    pub(crate) screens: Vec<Screen>,
    /// Screens that have no place of their own and open where they are asked for, by route.
    pub(crate) inserts: Vec<Screen>,
    /// The numbers of the harmless page: the digit, the word, the Japanese, its kana.
    pub(crate) numbers: Vec<(String, Text, Text)>,
}

impl Edition {
    /// The Japanese sentence of a screen that has no place of its own.
    fn sentence(&self, route: &str) -> Option<&Text> {
        let screen = self.inserts.iter().find(|screen| screen.route == route)?;
        screen.blocks.iter().find_map(|block| match block {
            Block::Phrase { text, .. } => Some(text.beneath.as_deref().unwrap_or(text)),
            _ => None,
        })
    }
}

/// The words around the screens of one language.
pub(crate) struct Words {
    pub(crate) title: Text,
    pub(crate) home: Text,
    pub(crate) leave: Text,
    pub(crate) leave_with_script: Text,
    pub(crate) leave_without: Text,
    pub(crate) nothing_found: Text,
    /// Above all situations, when search is not sure.
    pub(crate) unsure: Text,
    /// How to find out about a number that is not on the card.
    pub(crate) number_check: Text,
    /// What is said of a number that is not on the card: first that it is not, then why it is wrong.
    pub(crate) numbers: Vec<Text>,
    /// Sentences that belong to some words.
    pub(crate) notes: Vec<Text>,
    pub(crate) sources: Text,
    pub(crate) rights: Text,
    pub(crate) review: Text,
    pub(crate) immigration: Text,
    pub(crate) some_people: Text,
    pub(crate) phrases: Text,
    pub(crate) people: Text,
    pub(crate) emergency: Text,
    pub(crate) about: Text,
    pub(crate) whole: Text,
    pub(crate) nothing_happens: Text,
    pub(crate) dial_yourself: Text,
    pub(crate) print_all: Text,
    pub(crate) print_how: Text,
    pub(crate) print_open: Text,
}

/// What the script searches. Screens are numbers, in the order of the file.
#[derive(Debug, Default, Serialize)]
pub(crate) struct SearchData {
    /// A screen, its points, its language, its folded lines with their marks.
    pub(crate) keys: Vec<(usize, u32, String, String)>,
    /// What is left out behind a number.
    pub(crate) counts: Vec<String>,
    /// What is left out beside other words.
    pub(crate) quiet: Vec<String>,
    /// Sentences, each with the situations that list it.
    pub(crate) leads: Vec<(usize, Vec<usize>)>,
    /// People, and their numbers, each on a line.
    pub(crate) numbers: Vec<(usize, String)>,
    /// Numbers that are wrong, each with the place of its sentence in [`Words::numbers`].
    pub(crate) wrong: Vec<(String, usize)>,
    /// For each sentence of [`Words::notes`], the words to which it belongs.
    pub(crate) notes: Vec<Vec<String>>,
    pub(crate) situations: Vec<usize>,
}

/// The whole file.
pub(crate) fn file(editions: &[Edition], searched: &SearchData) -> String {
    let places = Places::new(editions);
    let shared = Shared::new(editions.first());
    let style = small::smaller_style(&format!("{}{}", without_comments(STYLE), shared.style()));
    let script = format!("{}\n{}", without_comments(SEARCH), without_comments(SCRIPT));
    let first = editions.first();
    let main = html! {
        main {
                    // First, so that whoever sees the file as one page sees harmless words first.
                    @for (index, edition) in editions.iter().enumerate() { (around::harmless(edition, &places, index)) }
                    @for (index, edition) in editions.iter().enumerate() {
                        div.edition lang=(edition.tag) {
                            (around::all(editions, &places, index))
                            (sections(&places, &shared, editions, index))
                            @if index == 0 { (sources::page(edition, &places, &around::to_about(editions, &places))) }
                            (around::foot(edition, &places, index))
                            (around::bar(edition, &places, index))
                        }
                    }
                }
    };
    let page = html! {
        (DOCTYPE)
        // A browser that translates sends the page to somebody, and may lose a "not".
        html lang=[first.map(|edition| &edition.tag)] translate="no" {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy(&style, &script));
                meta name="google" content="notranslate";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="referrer" content="no-referrer";
                meta name="robots" content="noindex, nofollow";
                // Numbers are links where they are numbers; nothing else becomes one.
                meta name="format-detection" content="telephone=no, date=no, address=no";
                meta name="color-scheme" content="light dark";
                title { (first.map_or("", |edition| &edition.words.title.value)) }
                style { (PreEscaped(&style)) }
            }
            body {
                (pictograms())
                (PreEscaped(small::smaller(&main.into_string())))
                script type="text/plain" id="k" { (packed(searched)) }
                script type="application/json" id="s" { (data(&places.for_script(editions))) }
                script { (PreEscaped(&script)) }
            }
        }
    };
    page.into_string()
}

/// How every file begins, up to what differs.
const BEGINNING: [&str; 3] = [
    "<!DOCTYPE html><html lang=\"",
    "<head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"",
    POLICY,
];
const POLICY: &str = "default-src 'none'; style-src 'sha256-";

/// Whether bytes begin as a file of ours: what it lets itself do is as good as a name, and says nothing to whoever looks.
pub(crate) fn is_ours(bytes: &[u8]) -> bool {
    let beginning = String::from_utf8_lossy(bytes.get(..400).unwrap_or(bytes));
    let [start, head, policy] = BEGINNING;
    beginning.starts_with(start) && beginning.contains(&format!("{head}{policy}"))
}

/// Nothing may be loaded, sent or run but this style and this script.
fn policy(style: &str, script: &str) -> String {
    let hash = |text: &str| STANDARD.encode(Sha256::digest(text.as_bytes()));
    format!("{POLICY}{}'; script-src 'sha256-{}'; base-uri 'none'; form-action 'none'", hash(style), hash(script))
}

/// Comments are for whoever mends the two files, and lines of their own; spaces at the beginning of a line are for them too.
fn without_comments(code: &str) -> String {
    let lines = code.lines().map(str::trim).filter(|line| !line.starts_with("//") && !line.starts_with("/*"));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// Data for the script. The only sign that could end it early is written another way.
fn data(value: &impl serde::Serialize) -> PreEscaped<String> {
    PreEscaped(serde_json::to_string(value).unwrap_or_default().replace('<', "\\u003c"))
}

/// What the script searches: JSON, packed as zlib in Base64, because nobody reads it without script.
fn packed(searched: &SearchData) -> String {
    STANDARD.encode(compress_to_vec_zlib(&serde_json::to_vec(searched).unwrap_or_default(), 9))
}

/// Every pictogram once; screens point at them.
fn pictograms() -> Markup {
    html! {
        svg hidden {
            @for (index, sign) in Sign::ALL.iter().enumerate() {
                symbol id=(format!("i{index}")) viewBox="0 0 24 24" { (PreEscaped(drawing(*sign))) }
            }
        }
    }
}

/// What stands inside the drawing's own `svg`.
fn drawing(sign: Sign) -> &'static str {
    let inside = sign.svg().split_once('>').map_or("", |(_, inside)| inside);
    inside.rsplit_once("</svg>").map_or(inside, |(inside, _)| inside)
}

/// A drawing without a name: readers aloud pass over it (SVG Accessibility API Mappings).
fn pictogram(sign: Option<Sign>) -> Markup {
    let index = sign.and_then(|sign| Sign::ALL.iter().position(|known| *known == sign));
    html! {
        @if let Some(index) = index {
            svg.sign { use href=(format!("#i{index}")) {} }
        }
    }
}

/// Every screen of a language, and behind them what they share.
fn sections(places: &Places, shared: &Shared, editions: &[Edition], index: usize) -> Markup {
    let Some(edition) = editions.get(index) else { return html! {} };
    let here = |screen| Here { places, shared, editions, edition, index, screen };
    let list = edition.screens.iter().find(|screen| places::is_list(screen));
    let (contacts, others): (Vec<&Screen>, Vec<&Screen>) =
        edition.screens.iter().partition(|screen| places::is_contact(screen));
    let last_situation = others.iter().rposition(|screen| places::is_situation(screen));
    html! {
        @if index > 0 { (around::whole(edition, index)) }
        @for (number, screen) in others.iter().enumerate() {
            @if !places::is_list(screen) { (section(&here(screen))) }
            @if Some(number) == last_situation {
                (shared.page(edition, here, &Above::Heading(&edition.words.rights), |_, piece| matches!(piece, Piece::Right(_))))
                (shared.page(edition, here, &Above::Nothing, |screen, piece| places::is_situation(screen) && matches!(piece, Piece::Fact(_))))
            }
            @if index == 0 && number == 0 { (around::whole(edition, index)) }
        }
        @match list {
            Some(list) => (people(&here(list), &contacts, here)),
            None => @for contact in &contacts { (section(&here(contact))) },
        }
        (shared.page(edition, here, &Above::Explanation(&edition.words.some_people), |screen, _| places::is_contact(screen)))
        @if let Some(list) = list { (switch(&here(list))) }
    }
}

/// The way to the other languages for all pages of contacts: to the list, and with script to the same contact. Links of their own on each page
/// would make the file too large.
fn switch(list: &Here<'_>) -> Markup {
    html! { p.languages.switch { (languages(list)) } }
}

fn languages(here: &Here<'_>) -> Markup {
    html! { @for (tag, name, anchor) in here.other_languages() { a href=(format!("#{anchor}")) lang=(tag) { (name) } } }
}

/// The list of people is a heading above their own screens: asked for, it shows them all, in short.
fn people<'a>(list: &Here<'_>, contacts: &[&'a Screen], here: impl Fn(&'a Screen) -> Here<'a>) -> Markup {
    html! {
        (section(list))
        @for block in &list.screen.blocks {
            @match block {
                Block::Heading { text, .. } => h2.group lang=[list.other(text)] { (text.value) },
                Block::Contact(contact) => {
                    @if let Some(own) = contacts.iter().find(|own| own.route == contact.route) { (section(&here(own))) }
                }
                _ => {}
            }
        }
    }
}

fn section(here: &Here<'_>) -> Markup {
    let screen = here.screen;
    let anchor = here.anchor(&screen.route);
    let sign = screen.blocks.iter().find_map(|block| match block {
        Block::Heading { level: 1, sign, .. } => *sign,
        _ => None,
    });
    let shared = here.number().map(|number| here.shared.classes(number)).unwrap_or_default();
    let classes = format!("{}{shared}", classes(here).join(" "));
    let (before, _, after) = shared::parts(screen, here.edition);
    let is_in_list = here.is_in_list();
    html! {
        section class=[Some(classes.trim()).filter(|classes| !classes.is_empty())] id=[&anchor] {
            // The page of a contact is part of the list, which has them.
            @if !is_in_list {
                p.languages { (languages(here)) }
            }
            h1 lang=[here.other(&screen.title)] {
                @match anchor.as_ref().filter(|_| is_in_list) {
                    Some(anchor) => a href=(format!("#{anchor}")) { (screen.title.value) },
                    None => { (pictogram(sign)) (screen.title.value) }
                }
            }
            // A sentence stands in Japanese below, turned to whoever reads it.
            @if !is_sentence(screen) { (here.beneath(&screen.title)) }
            @if here.is_first() { (around::nothing_happens(here)) }
            (block::blocks(here, before))
            (block::blocks(here, after))
            @if places::is_situation(screen) { (own(here)) }
            @if screen.route == "/about" { (about_the_file(here)) }
            // The first screen of a file about one situation is no list of ways.
            @if here.is_first() && screen.route != "/" { (around::ways(here)) }
        }
    }
}

/// Whether this is the page of a Japanese sentence.
fn is_sentence(screen: &Screen) -> bool {
    screen.blocks.iter().any(|block| matches!(block, Block::Phrase { route, .. } if *route == screen.route))
}

/// What the style and the script know a screen by.
fn classes(here: &Here<'_>) -> Vec<&'static str> {
    let is_search = here.screen.blocks.iter().any(|block| matches!(block, Block::Field { input: Input::Text, .. }));
    let known = [
        (here.is_first(), "home"),
        (is_search, "js-only"),
        (places::is_list(here.screen), "people"),
        (places::is_contact(here.screen), "contact"),
        (places::is_situation(here.screen), "situation"),
        (places::is_sought(here.screen), "sought"),
    ];
    known.into_iter().filter_map(|(is_it, class)| is_it.then_some(class)).collect()
}

/// What no other screen of this file shares.
fn own(here: &Here<'_>) -> Markup {
    let pieces = here.number().map(|number| here.shared.own(number, here.screen, here.edition)).unwrap_or_default();
    html! { @for piece in pieces { (shared::piece_of(here, piece)) } }
}

/// What leaving does, as this browser can do it; and where the facts come from.
fn about_the_file(here: &Here<'_>) -> Markup {
    let words = &here.edition.words;
    html! {
        p.js-leave { (words.leave_with_script.value) }
        p.plain-only { (words.leave_without.value) }
        ul.links { li { a href=(format!("#{}", here.places.sources())) lang=[here.other(&words.sources)] { (words.sources.value) } } }
    }
}
