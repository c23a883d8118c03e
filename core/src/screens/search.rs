//! She types a word and the card answers. The word stands on the screen and nowhere else.

use serde::Serialize;

use super::{View, blank, link};
use crate::error::CardError;
use crate::order;
use crate::route::{ContactsFilter, Route};
use crate::screen::{Block, Input, Layout, Link, Screen, Sign, Text, Tone};
use crate::search::Answer;

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
    /// Whether the search is sure of its first result. If not, the screen says so and lists the situations.
    pub sure: bool,
}

pub(super) fn search(view: &View<'_>, words: &str) -> Result<Screen, CardError> {
    let mut screen = blank(&Route::Search(words.to_owned()), view.voice.say("search-title"), Layout::Plain);
    screen.blocks.push(Block::Field {
        id: "search".to_owned(),
        text: view.voice.say("search-field"),
        input: Input::Text,
        value: words.to_owned(),
        route: "/search?q=".to_owned(),
    });
    let answer = view.card.index()?.find(words, &view.language.tag);
    for note in notes(view, words)? {
        screen.blocks.push(Block::Notice { tone: Tone::Caution, text: note, details: Vec::new(), buttons: Vec::new() });
    }
    let found = said(view, &answer)?;
    let sentence = sentence(view, words, &answer);
    if let Answer::NotOnCard(_) = answer {
        screen.blocks.extend(sentence.into_iter().map(|text| Block::Notice {
            tone: Tone::Caution,
            text,
            details: vec![view.voice.say("search-number-check")],
            buttons: Vec::new(),
        }));
        let people = Route::Contacts(ContactsFilter::default());
        let people = link(view.voice.say("home-contacts"), &people, Some(Sign::Person));
        screen.blocks.push(Block::Links { items: vec![people] });
        return Ok(screen);
    }
    screen.blocks.extend(sentence.map(Block::text));
    // What is sure stands alone. Where nothing was typed, and where nothing is sure, she chooses from all situations.
    let items = match answer {
        Answer::Found(_) if !found.is_empty() => links(found),
        _ => situations(view, &answer)?,
    };
    screen.blocks.push(Block::Links { items });
    Ok(screen)
}

/// What was found, best first. Contacts that do not count today are left out.
pub(crate) fn found(view: &View<'_>, words: &str) -> Result<Vec<Found>, CardError> {
    said(view, &view.card.index()?.find(words, &view.language.tag))
}

/// What stands above the results: that a number is not on the card, that the card is not sure, what must be known of what was asked for.
pub(crate) fn found_notes(view: &View<'_>, words: &str) -> Result<Vec<Text>, CardError> {
    let answer = view.card.index()?.find(words, &view.language.tag);
    let mut texts = notes(view, words)?;
    texts.extend(sentence(view, words, &answer));
    if let Answer::NotOnCard(_) = answer {
        texts.push(view.voice.say("search-number-check"));
    }
    Ok(texts)
}

/// Sentences that belong to some words, whatever is found for them.
fn notes(view: &View<'_>, words: &str) -> Result<Vec<Text>, CardError> {
    let notes = view.card.index()?.notes(words).into_iter();
    Ok(notes.map(|message| view.voice.say(message)).collect())
}

fn sentence(view: &View<'_>, words: &str, answer: &Answer) -> Option<Text> {
    match answer {
        Answer::NotOnCard(Some(why)) => Some(view.voice.say(why)),
        Answer::NotOnCard(None) => Some(view.voice.say("search-number-unknown")),
        Answer::Unsure(hits) if hits.is_empty() => Some(view.voice.say("search-nothing")),
        Answer::Unsure(_) => Some(view.voice.say("search-unsure")),
        // Punctuation alone is nothing that could be found.
        Answer::Found(hits) if hits.is_empty() && !words.trim().is_empty() && !words.contains('+') => {
            Some(view.voice.say("search-nothing"))
        }
        Answer::Found(_) => None,
    }
}

fn said(view: &View<'_>, answer: &Answer) -> Result<Vec<Found>, CardError> {
    let sure = matches!(answer, Answer::Found(_));
    let mut results = Vec::new();
    for hit in answer.hits() {
        let said = match Route::parse(&hit.route) {
            Ok(Route::Situation(id)) => {
                Some((view.voice.say(&format!("situation-{id}")), view.voice.say(&format!("situation-{id}.summary"))))
            }
            Ok(Route::Phrase { id, .. }) => phrase(view, &id)?,
            Ok(Route::Contact(id)) => match contact(view, &id)? {
                Some(said) => Some(said),
                None => super::ended::in_short(view, &id)?,
            },
            // A newer pack may lead where this program cannot go.
            _ => None,
        };
        let found = |(title, snippet)| Found { route: hit.route.clone(), title, snippet, score: hit.score, sure };
        results.extend(said.map(found));
    }
    Ok(results)
}

fn links(found: Vec<Found>) -> Vec<Link> {
    let link = |found: Found| Link { text: found.title, detail: Some(found.snippet), sign: None, route: found.route };
    found.into_iter().map(link).collect()
}

/// All situations: those first that may have been meant.
fn situations(view: &View<'_>, answer: &Answer) -> Result<Vec<Link>, CardError> {
    let place = |route: &str| answer.hits().iter().position(|hit| hit.route == route).unwrap_or(usize::MAX);
    let list = view.pack.situation_list()?.into_iter().map(|(id, sign)| {
        let text = view.voice.say(&format!("situation-{id}"));
        link(text, &Route::Situation(id), sign)
    });
    let mut items: Vec<Link> = list.collect();
    order::by_key(&mut items, |item| place(&item.route));
    Ok(items)
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
