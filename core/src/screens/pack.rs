//! Which card this is, what a newer one brings, and why a file is not taken.

use std::collections::BTreeMap;

use super::{View, blank, link};
use crate::card::Standing;
use crate::civil::{Day, JapanTime};
use crate::error::CardError;
use crate::facts::{Contact, ContactChannel};
use crate::pack::Refusal;
use crate::route::Route;
use crate::screen::{Action, Block, Button, Layout, Screen, Text, Tone};
use crate::words::Voice;

/// One of two packs that are compared.
pub(crate) struct Side<'a> {
    pub(crate) number: u32,
    pub(crate) made: String,
    pub(crate) fingerprint: [u8; 32],
    pub(crate) contacts: &'a [Contact],
    /// Knows the names of its contacts.
    pub(crate) voice: Voice<'a>,
}

/// On the screen about the card: which one it is, which one answers, whose newer cards it takes.
pub(super) fn which_card(view: &View<'_>) -> Result<Vec<Block>, CardError> {
    let here = view.card.side(std::slice::from_ref(&view.language.tag))?;
    // A file cannot vouch for itself: whoever puts another number into it leaves the words as they were.
    if view.is_lasting() {
        return Ok(vec![card_number(view, &here)]);
    }
    let mut blocks = recognised(view, &here);
    blocks.push(Block::text(view.voice.say("pack-words-what")));
    match view.card.standing() {
        Standing::Newer { .. } => {
            let inside = view.card.side_inside(std::slice::from_ref(&view.language.tag))?;
            let is_newer = inside.is_some_and(|inside| inside.number < here.number);
            blocks.push(Block::text(view.voice.say(if is_newer { "pack-newer" } else { "offer-title" })));
            blocks.push(Block::Links { items: vec![link(view.voice.say("changes-title"), &Route::Changes, None)] });
        }
        Standing::Trial => blocks.push(Block::text(view.voice.say("pack-unsigned"))),
        Standing::Fallback(refusal) => blocks.push(fallback(view, refusal)),
        Standing::Inside | Standing::Nothing => blocks.push(Block::text(view.voice.say("pack-inside"))),
    }
    blocks.extend(whose_cards(view));
    Ok(blocks)
}

/// Number, date and four words.
fn recognised(view: &View<'_>, side: &Side<'_>) -> Vec<Block> {
    let words = |voice: &Voice<'_>| {
        let words = four_words(voice, &side.fingerprint);
        let said = voice.say_with("pack-words", &[("words", &words.value)]);
        Text { lang: words.lang, ..said }
    };
    vec![card_number(view, side), Block::text(view.with_japanese(words(&view.voice), words))]
}

fn card_number(view: &View<'_>, side: &Side<'_>) -> Block {
    let (number, made) = (side.number.to_string(), view.voice.date(&side.made));
    Block::text(view.voice.say_with("about-pack", &[("number", &number), ("date", &made)]))
}

/// The first four bytes of the fingerprint, each as a word: the high half chooses the list, the low half the word.
pub(crate) fn four_words(voice: &Voice<'_>, fingerprint: &[u8; 32]) -> Text {
    let mut lang = None;
    let words: Vec<String> = fingerprint
        .iter()
        .take(4)
        .filter_map(|byte| {
            let list = voice.say(&format!("words-{}", byte >> 4));
            let word = list.value.split(',').nth(usize::from(byte & 15))?.trim().to_owned();
            lang.get_or_insert(list.lang);
            Some(word)
        })
        .collect();
    Text::new(voice.list(&words), lang.unwrap_or_else(|| voice.language().into()))
}

/// Whose newer cards this copy takes, and the way to one.
fn whose_cards(view: &View<'_>) -> Vec<Block> {
    let keys = view.card.trusted_keys();
    if keys.is_empty() {
        return vec![Block::text(view.voice.say("pack-keys-none"))];
    }
    let details = keys.iter().map(|key| match key.until.map(|until| view.voice.date(&until.to_string())) {
        Some(until) => {
            view.voice.say_with("pack-key", &[("name", &key.name), ("key", &key.number()), ("date", &until)])
        }
        None => view.voice.say_with("pack-key-trial", &[("name", &key.name), ("key", &key.number())]),
    });
    let mut blocks = vec![Block::Notice {
        tone: Tone::Info,
        text: view.voice.say("pack-keys"),
        details: details.collect(),
        buttons: Vec::new(),
    }];
    if view.card.can_install() {
        blocks.push(Block::Notice {
            tone: Tone::Info,
            text: view.voice.say("pack-take-about"),
            details: Vec::new(),
            buttons: vec![Button { text: view.voice.say("pack-take"), action: Action::Install }],
        });
    }
    blocks
}

/// The installed card cannot be used: that, and why.
pub(super) fn fallback(view: &View<'_>, refusal: &Refusal) -> Block {
    Block::Notice {
        tone: Tone::Caution,
        text: view.voice.say("fallback-title"),
        details: vec![sentence(view, refusal)],
        buttons: Vec::new(),
    }
}

fn sentence(view: &View<'_>, refusal: &Refusal) -> Text {
    view.voice.say_filled(refusal.message(), &refusal.fills())
}

/// A file that was not taken.
pub(crate) fn refused(view: &View<'_>, refusal: &Refusal) -> Screen {
    let mut screen = blank(&Route::About, view.voice.say("refused-title"), Layout::Plain);
    screen.blocks = vec![
        Block::Notice {
            tone: Tone::Caution,
            text: sentence(view, refusal),
            details: vec![view.voice.say("refused-nothing-changed")],
            buttons: Vec::new(),
        },
        Block::Links { items: vec![link(view.voice.say("about-title"), &Route::About, None)] },
    ];
    screen
}

/// A file that may be taken: which card it is, who signed it, what is new.
pub(crate) fn offer(view: &View<'_>, here: &Side<'_>, file: &Side<'_>, by: &str) -> Screen {
    let mut screen = blank(&Route::About, view.voice.say("offer-title"), Layout::Plain);
    screen.blocks = recognised(view, file);
    screen.blocks.push(Block::text(view.voice.say("pack-words-what")));
    screen.blocks.push(Block::Notice {
        tone: Tone::Info,
        text: view.voice.say_with("offer-signed", &[("name", by)]),
        details: Vec::new(),
        buttons: vec![
            Button { text: view.voice.say("offer-take"), action: Action::Install },
            Button { text: view.voice.say("offer-leave"), action: Action::Open { route: Route::About.to_string() } },
        ],
    });
    screen.blocks.push(Block::heading(view.voice.say("changes-title")));
    screen.blocks.extend(differences(view, here, file));
    screen
}

/// It was taken.
pub(crate) fn taken(view: &View<'_>, here: &Side<'_>) -> Screen {
    let mut screen = blank(&Route::About, view.voice.say("offer-taken"), Layout::Plain);
    screen.blocks = recognised(view, here);
    screen.blocks.push(Block::Links {
        items: vec![
            link(view.voice.say("changes-title"), &Route::Changes, None),
            link(view.voice.say("app-name"), &Route::Home, None),
        ],
    });
    screen
}

/// What is new since the card that came with the program.
pub(super) fn changes(view: &View<'_>) -> Result<Screen, CardError> {
    let languages = [view.language.tag.clone()];
    let mut screen = blank(&Route::Changes, view.voice.say("changes-title"), Layout::Plain);
    screen.blocks = match view.card.side_inside(&languages)? {
        None => match view.card.standing() {
            Standing::Trial => vec![Block::text(view.voice.say("pack-unsigned"))],
            Standing::Newer { .. } => vec![Block::text(view.voice.say("offer-title"))],
            _ => vec![Block::text(view.voice.say("pack-inside"))],
        },
        Some(before) => differences(view, &before, &view.card.side(&languages)?),
    };
    Ok(screen)
}

/// Contacts that came and went, and numbers that changed.
fn differences(view: &View<'_>, before: &Side<'_>, after: &Side<'_>) -> Vec<Block> {
    let today = JapanTime::at(view.asker.now).day;
    let (old, new) = (counting(before.contacts, today), counting(after.contacts, today));
    let (number, made) = (before.number.to_string(), view.voice.date(&before.made));
    let since = view.voice.say_with("changes-since", &[("number", &number), ("date", &made)]);
    let added = new.values().filter(|contact| !old.contains_key(contact.id.as_str()));
    let ended = old.values().filter(|contact| !new.contains_key(contact.id.as_str()));
    let changed = new.values().filter_map(|contact| {
        let was = old.get(contact.id.as_str())?;
        let (gone, come) = (only_in(was, contact), only_in(contact, was));
        let said = match (come.is_empty(), gone.is_empty()) {
            (true, true) => return None,
            (false, false) => view.voice.say_with("changes-number", &[("now", &come), ("before", &gone)]),
            (false, true) => view.voice.say_with("changes-number-added", &[("now", &come)]),
            (true, false) => view.voice.say_with("changes-number-ended", &[("before", &gone)]),
        };
        Some(entry(Tone::Info, after, contact, said))
    });
    let plain = |tone, side, contact: &Contact| {
        entry(tone, side, contact, Text::new(values(&contact.channels), view.voice.language()))
    };
    let mut blocks = vec![Block::text(since)];
    let parts: [(&str, Vec<Block>); 3] = [
        ("changes-numbers", changed.collect()),
        ("changes-ended", ended.map(|contact| plain(Tone::Caution, before, contact)).collect()),
        ("changes-added", added.map(|contact| plain(Tone::Info, after, contact)).collect()),
    ];
    for (heading, part) in parts.into_iter().filter(|(_, part)| !part.is_empty()) {
        blocks.push(Block::heading(view.voice.say(heading)));
        blocks.extend(part);
    }
    if blocks.len() == 1 {
        blocks.push(Block::text(view.voice.say("changes-none")));
    }
    blocks
}

/// The contacts that count on a day, by id.
fn counting(contacts: &[Contact], today: Day) -> BTreeMap<&str, &Contact> {
    let counts = |contact: &&Contact| {
        contact.from.is_none_or(|from| from <= today) && contact.until.is_none_or(|until| today <= until)
    };
    let mut counting = BTreeMap::new();
    counting.extend(contacts.iter().filter(counts).map(|contact| (contact.id.as_str(), contact)));
    counting
}

fn entry(tone: Tone, side: &Side<'_>, contact: &Contact, said: Text) -> Block {
    let name = side.voice.say(&format!("contact-{}", contact.id));
    Block::Notice { tone, text: name, details: vec![said], buttons: Vec::new() }
}

/// The numbers and addresses that one contact has and another has not.
fn only_in(contact: &Contact, other: &Contact) -> String {
    let stands = |channel: &ContactChannel| {
        other
            .channels
            .iter()
            .any(|known| (known.kind, known.dialled(), &known.then) == (channel.kind, channel.dialled(), &channel.then))
    };
    values(contact.channels.iter().filter(|channel| !stands(channel)))
}

/// Numbers and addresses as published, each once.
fn values<'c>(channels: impl IntoIterator<Item = &'c ContactChannel>) -> String {
    let mut values: Vec<String> = Vec::new();
    for channel in channels {
        let keys = channel.then.as_ref().map(|then| format!(" → {then}")).unwrap_or_default();
        let value = format!("{}{keys}", channel.value);
        if !values.contains(&value) {
            values.push(value);
        }
    }
    values.join(", ")
}
