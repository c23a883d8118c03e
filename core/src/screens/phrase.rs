//! A sentence to show or say in Japanese, and the list of them.

use super::contact_block::{Detail, contact_block};
use super::notices::review_line;
use super::{View, blank, link};
use crate::error::CardError;
use crate::facts::{Phrase, Takes};
use crate::route::{ContactsFilter, Route};
use crate::say::{Letters, reading, sounds};
use crate::screen::{Action, Block, Button, Layout, Screen, Sign, Text};

/// Where a sentence leads: the situations in which it helps, and the people. In a file the people stand below every screen.
fn leads(view: &View<'_>, id: &str) -> Result<Vec<Block>, CardError> {
    let mut items = Vec::new();
    for (situation, sign) in view.pack.situations_with(id)? {
        items.push(link(view.voice.say(&format!("situation-{situation}")), &Route::Situation(situation), sign));
    }
    if !view.is_lasting() {
        let people = Route::Contacts(ContactsFilter::default());
        items.push(link(view.voice.say("home-contacts"), &people, Some(Sign::Person)));
    }
    if items.is_empty() {
        return Ok(Vec::new());
    }
    Ok(vec![Block::heading(view.voice.say("search-leads")), Block::Links { items }])
}

/// The list of sentences.
pub(super) fn phrases(view: &View<'_>) -> Result<Screen, CardError> {
    let mut screen = blank(&Route::Phrases, view.voice.say("phrases-title"), Layout::Plain);
    view.voice.read_ahead("phrase-");
    view.japanese.read_ahead("phrase-");
    for phrase in view.card.phrases()? {
        screen.blocks.push(phrase_block(view, phrase, None)?);
    }
    screen.blocks.extend(review_line(view));
    Ok(screen)
}

/// One sentence, large and turned for the person opposite, with the number that belongs to it.
pub(super) fn phrase(view: &View<'_>, id: &str, contact: Option<&str>) -> Result<Option<Screen>, CardError> {
    let Some(phrase) = view.card.phrases()?.iter().find(|phrase| phrase.id == id) else { return Ok(None) };
    // Another number beside "call an ambulance" would be a wrong number.
    if contact.is_some() && phrase.takes != Takes::Number {
        return Ok(None);
    }
    let ranked = match (contact, phrase.contact.as_deref()) {
        (Some(asked), _) => match view.ranked_contact(asked)? {
            Some(found) => Some(found),
            None => return Ok(None),
        },
        // When its own contact has ended, the sentence can still be said.
        (None, Some(own)) => view.ranked_contact(own)?,
        (None, None) => None,
    };
    let route = Route::Phrase { id: id.to_owned(), contact: contact.map(str::to_owned) };
    let number = ranked
        .as_ref()
        .and_then(|ranked| ranked.channels.iter().find(|weighed| weighed.channel.kind.is_voice()))
        .map(|weighed| weighed.channel.value.clone());
    let block = phrase_block(view, phrase, number)?;
    let title = match &block {
        Block::Phrase { text, .. } => text.clone(),
        _ => view.voice.say("phrases-title"),
    };
    let mut screen = blank(&route, title, Layout::Facing);
    screen.blocks.push(block);
    if let Some(ranked) = ranked {
        screen.blocks.push(contact_block(view, &ranked, Detail::Line)?);
    }
    // Where it is shown for a number, the number is what it leads to.
    if contact.is_none() {
        screen.blocks.extend(leads(view, id)?);
    }
    screen.blocks.extend(review_line(view).filter(|_| !view.is_lasting()));
    Ok(Some(screen))
}

/// The sentence that asks for an interpreter of her language.
pub(super) fn interpreter_phrase<'a>(view: &View<'a>) -> Result<Option<&'a Phrase>, CardError> {
    Ok(view.card.phrases()?.iter().find(|phrase| phrase.takes == Takes::Language))
}

/// The sentence that asks someone to call a number.
pub(super) fn call_for_me(view: &View<'_>, contact: &str) -> Result<Option<Button>, CardError> {
    let phrase = view.card.phrases()?.iter().find(|phrase| phrase.takes == Takes::Number);
    Ok(phrase.map(|phrase| {
        let route = Route::Phrase { id: phrase.id.clone(), contact: Some(contact.to_owned()) };
        Button { text: view.voice.say("button-ask-to-call"), action: Action::ShowLarge { route: route.to_string() } }
    }))
}

/// A sentence as a block: meaning, Japanese, kana and sound.
pub(super) fn phrase_block(view: &View<'_>, phrase: &Phrase, number: Option<String>) -> Result<Block, CardError> {
    let message = format!("phrase-{}", phrase.id);
    let mut hers = phrase.fills.clone();
    let mut theirs = phrase.fills.clone();
    let mut spoken = phrase.fills.clone();
    if phrase.takes == Takes::Language {
        let (written, kana) = view.japanese_language_name();
        let named = if view.language.tag == "ja" { &written } else { &view.language_name };
        hers.insert("language".to_owned(), named.to_string());
        theirs.insert("language".to_owned(), written.to_string());
        spoken.insert("language".to_owned(), kana.to_string());
    }
    let japanese = view.japanese.say_filled(&message, &theirs);
    let kana = view.japanese.say_filled(&format!("{message}.kana"), &spoken).value.to_string();
    let letters = Letters::named(&view.language.sounds).unwrap_or(Letters::Latin);
    let sound = sounds(&kana, letters).unwrap_or_else(|| reading(&kana));
    let route = Route::Phrase { id: phrase.id.clone(), contact: None }.to_string();
    let buttons = vec![
        Button { text: view.voice.say("button-show-large"), action: Action::ShowLarge { route: route.clone() } },
        Button {
            text: view.voice.say("button-speak"),
            action: Action::Speak { text: japanese.value.to_string(), lang: "ja".to_owned() },
        },
    ];
    let number = match (number, phrase.contact.as_deref()) {
        (Some(number), _) => Some(number),
        (None, Some(contact)) => own_number(view, contact)?,
        (None, None) => None,
    };
    Ok(Block::Phrase {
        id: phrase.id.clone(),
        route,
        text: view.voice.say_filled(&message, &hers).above(japanese),
        kana: reading(&kana),
        // The sounds are Japanese, whatever the letters: BCP 47 says so with the script.
        say: Text::new(sound, sound_tag(&view.language.sounds)),
        number,
        sign: phrase.sign,
        buttons,
    })
}

/// BCP 47 of Japanese sounds in the letters of a script (ISO 15924).
pub(crate) fn sound_tag(script: &str) -> String {
    if script.is_empty() { "ja-Latn".to_owned() } else { format!("ja-{script}") }
}

fn own_number(view: &View<'_>, contact: &str) -> Result<Option<String>, CardError> {
    let ranked = view.ranked_contact(contact)?;
    let number = ranked.and_then(|ranked| {
        let voice = ranked.channels.iter().find(|weighed| weighed.channel.kind.is_voice())?;
        Some(voice.channel.value.clone())
    });
    Ok(number)
}
