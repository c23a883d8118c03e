//! Where the facts come from: one page for all languages, because titles, addresses and days are the same in each.

use maud::{Markup, html};

use super::Edition;
use super::places::Places;
use crate::address;
use crate::screen::{Block, Screen};

/// A source: its title, the language of the title, where to read it, when it was published, when it was read.
type Source<'a> = (&'a str, &'a str, Option<&'a str>, Option<&'a str>, &'a str);

/// `about`: the way back, to the page about the card in every language.
pub(super) fn page(edition: &Edition, places: &Places, about: &Markup) -> Markup {
    let mut known: Vec<Source<'_>> = Vec::new();
    html! {
        section id=(places.sources()) {
            p.languages { (about) }
            h1 lang=(edition.words.sources.lang) { (edition.words.sources.value) }
            @for screen in &edition.screens {
                @let new = new_on(screen, &mut known);
                @if !new.is_empty() {
                    h2 lang="ja" { (screen.title.beneath.as_ref().map_or(&screen.title.value, |japanese| &japanese.value)) }
                    ul.links {
                        @for (title, lang, address, published, read) in new {
                            li {
                                @match address.filter(|address| address::is_web(address)) {
                                    Some(address) => a href=(address) lang=(lang) { (title) },
                                    None => span lang=(lang) { (title) },
                                }
                                // Days as ISO 8601 writes them are read in every language: published, then read.
                                small { (published.unwrap_or("?")) " · " (read) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The sources of a screen that no screen before it named.
fn new_on<'a>(screen: &'a Screen, known: &mut Vec<Source<'a>>) -> Vec<Source<'a>> {
    let mut new = Vec::new();
    for block in &screen.blocks {
        if let Block::Source { title, title_lang, address, published, read, .. } = block {
            let source: Source<'_> = (title, title_lang, address.as_deref(), published.as_deref(), read);
            if !known.contains(&source) {
                known.push(source);
                new.push(source);
            }
        }
    }
    new
}
