//! She types a word and the card answers. The word stands on the screen and nowhere else.

use serde::Serialize;

use super::{View, blank};
use crate::error::CardError;
use crate::route::Route;
use crate::screen::{Block, Input, Layout, Link, Screen, Text};

/// One result of a search.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Found {
    /// Where it leads.
    pub route: String,
    /// Its title in her language.
    pub title: Text,
    /// What it says, in one or two sentences.
    pub snippet: Text,
    /// More is better; only good for comparing results of one search.
    pub score: u32,
}

pub(super) fn search(view: &View<'_>, words: &str) -> Result<Screen, CardError> {
    let mut screen = blank(&Route::Search(words.to_owned()), view.voice.say("search-title"), Layout::Plain);
    screen.blocks.push(Block::Field {
        id: "search".to_owned(),
        text: view.voice.say("search-title"),
        input: Input::Text,
        value: words.to_owned(),
        route: "/search?q=".to_owned(),
    });
    let found = found(view, words)?;
    if found.is_empty() && !words.trim().is_empty() {
        screen.blocks.push(Block::text(view.voice.say("search-nothing")));
    }
    if !found.is_empty() {
        let link =
            |found: Found| Link { text: found.title, detail: Some(found.snippet), sign: None, route: found.route };
        screen.blocks.push(Block::Links { items: found.into_iter().map(link).collect() });
    }
    Ok(screen)
}

/// What was found, best first. Contacts that do not count today are left out.
pub(crate) fn found(view: &View<'_>, words: &str) -> Result<Vec<Found>, CardError> {
    let answer = view.card.index()?.find(words, &view.language.tag);
    let mut results = Vec::new();
    for hit in answer.hits().iter().cloned() {
        let said = match Route::parse(&hit.route)? {
            Route::Situation(id) => {
                Some((view.voice.say(&format!("situation-{id}")), view.voice.say(&format!("situation-{id}.summary"))))
            }
            Route::Phrase { id, .. } => phrase(view, &id)?,
            Route::Contact(id) => contact(view, &id)?,
            _ => None,
        };
        results.extend(said.map(|(title, snippet)| Found { route: hit.route, title, snippet, score: hit.score }));
    }
    Ok(results)
}

fn phrase(view: &View<'_>, id: &str) -> Result<Option<(Text, Text)>, CardError> {
    let Some(phrase) = view.card.phrases()?.iter().find(|phrase| phrase.id == id) else { return Ok(None) };
    Ok(match super::phrase::phrase_block(view, phrase, None)? {
        Block::Phrase { text: Text { beneath: Some(japanese), value, lang }, .. } => {
            Some((Text { value, lang, beneath: None }, *japanese))
        }
        _ => None,
    })
}

fn contact(view: &View<'_>, id: &str) -> Result<Option<(Text, Text)>, CardError> {
    let Some(ranked) = view.ranked_contact(id)? else { return Ok(None) };
    let about = view.voice.say_filled(&ranked.contact.about, &ranked.contact.fills);
    Ok(Some((view.contact_name(id), about)))
}
