//! Who answers in her language, for whoever reads it at another time: in a file, where nothing is open or closed now.
//!
//! The same answer as the notice above a list gives by the clock: who speaks her language, who reads it, who answers in Japanese day and night.

use std::sync::Arc;

use super::View;
use super::contact_block::doubts;
use super::notices::way;
use super::phrase::{interpreter_phrase, phrase_block};
use crate::error::CardError;
use crate::facts::{ChannelKind, Contact};
use crate::order;
use crate::rank::{Fit, GENERAL, Ranked, Speaks, Trouble, Weighed};
use crate::screen::{Action, Block, Button, Text, Tone};

/// How many people one line of the answer names; all others stand in the list.
const MOST: usize = 2;

/// The notice, and the sentence to say where only Japanese is spoken. `topics` is what the list below it helps with, the weightiest first.
pub(super) fn who_answers(view: &View<'_>, topics: &[String]) -> Result<Vec<Block>, CardError> {
    let language = &view.language_name;
    let people = people(view, topics)?;
    let is_japanese = view.language.tag == "ja";
    let mut said = Said { view, details: Vec::new(), buttons: Vec::new() };
    if !is_japanese {
        let speaking = by(&people, |weighed| weighed.channel.kind.is_voice() && weighed.speaks != Speaks::No);
        if speaking.is_empty() {
            said.details.push(view.voice.say_with("file-nobody-speaks", &[("language", language)]));
        }
        for (ranked, weighed) in speaking.into_iter().take(MOST) {
            said.person("file-speaks", ranked, weighed);
        }
        let writing = by(&people, |weighed| is_written(weighed.channel.kind) && weighed.speaks != Speaks::No);
        for (ranked, weighed) in writing.into_iter().take(MOST) {
            said.person("file-writes", ranked, weighed);
        }
    }
    let day_and_night =
        |weighed: &Weighed<'_>| weighed.channel.kind.is_voice() && is_always(weighed) && speaks_japanese(weighed);
    let lines = by(&people, day_and_night);
    // Not the line for violence at home because a wage is not paid.
    let is_general = |contact: &Contact| contact.help.first().is_some_and(|main| main == GENERAL);
    let line = lines.iter().find(|(ranked, _)| ranked.fit == Fit::Made || is_general(ranked.contact));
    if let Some((ranked, weighed)) = line {
        said.person("file-day-and-night", ranked, weighed);
    }
    if said.details.is_empty() {
        return Ok(Vec::new());
    }
    let Said { details, buttons, .. } = said;
    let text = view.voice.say_with("file-who", &[("language", language)]);
    let mut blocks = vec![Block::Notice { tone: Tone::Info, text, details, buttons }];
    if line.is_some()
        && !is_japanese
        && let Some(phrase) = interpreter_phrase(view)?
    {
        blocks.push(phrase_block(view, phrase, None)?);
    }
    Ok(blocks)
}

/// Who may be named, whoever is made for this trouble first. Never the immigration authority, nor anybody for citizens of another country than hers; and
/// a line for visitors or for men only where the trouble is theirs.
fn people<'a>(view: &View<'a>, topics: &[String]) -> Result<Vec<Ranked<'a>>, CardError> {
    let fits = |help: &String| topics.contains(help) || help == GENERAL || help == "interpretation";
    let trouble = Trouble { help: topics, ..Trouble::default() };
    let mut people = view.ranked(trouble, |contact| contact.help.iter().any(fits))?;
    let country = country(view)?;
    let is_hers = |contact: &Contact| contact.citizens.is_none() || contact.citizens == country;
    people.retain(|ranked| ranked.serves_her() && is_hers(ranked.contact));
    order::by_key(&mut people, |ranked| ranked.fit);
    Ok(people)
}

/// The country whose citizens speak her language: the only one whose offices speak it. All of them speak English or Japanese, which says nothing.
fn country(view: &View<'_>) -> Result<Option<String>, CardError> {
    let hers = view.ranked(Trouble::default(), |contact| contact.citizens.is_some())?;
    let mut countries: Vec<&String> = hers
        .iter()
        .filter(|ranked| ranked.speaks() != Speaks::No)
        .filter_map(|ranked| ranked.contact.citizens.as_ref())
        .collect();
    order::by_key(&mut countries, |country| *country);
    countries.dedup();
    Ok(match countries.as_slice() {
        [only] if !["en", "ja"].contains(&view.language.tag.as_str()) => Some((*only).clone()),
        _ => None,
    })
}

/// Who has a channel that passes a test, with that channel.
fn by<'r, 'a>(
    people: &'r [Ranked<'a>],
    passes: impl Fn(&Weighed<'a>) -> bool,
) -> Vec<(&'r Ranked<'a>, &'r Weighed<'a>)> {
    people.iter().filter_map(|ranked| Some((ranked, ranked.channels.iter().find(|weighed| passes(weighed))?))).collect()
}

/// Somebody reads there, and no page in a browser keeps a trace of it.
fn is_written(kind: ChannelKind) -> bool {
    matches!(kind, ChannelKind::Email | ChannelKind::Sms | ChannelKind::Line | ChannelKind::Chat)
}

fn is_always(weighed: &Weighed<'_>) -> bool {
    let channel = weighed.channel;
    let is_sure = channel.hours_as_of.is_none() && !channel.hours_mostly;
    is_sure && channel.hours.as_ref().is_some_and(|hours| hours.always)
}

fn speaks_japanese(weighed: &Weighed<'_>) -> bool {
    weighed.channel.languages.iter().any(|language| language == "ja")
}

/// What has been said so far.
struct Said<'v, 'a> {
    view: &'v View<'a>,
    details: Vec<Text>,
    buttons: Vec<Button>,
}

impl Said<'_, '_> {
    /// A person on a line, with the hours where they are not all day; and the button that reaches them, once.
    fn person(&mut self, message: &str, ranked: &Ranked<'_>, weighed: &Weighed<'_>) {
        let voice = &self.view.voice;
        let name = self.view.contact_name(&ranked.contact.id);
        let channel = weighed.channel;
        // By which way she writes: the button may be of the telephone.
        let said = if channel.kind.is_voice() { Arc::clone(&name.value) } else { way(self.view, ranked, weighed) };
        let mut parts = vec![voice.say_with(message, &[("language", &self.view.language_name), ("name", &said)])];
        if channel.kind.is_voice() && !is_always(weighed) {
            match &channel.hours {
                Some(hours) => {
                    parts.extend(voice.week(hours));
                    parts.extend(doubts(self.view, weighed));
                }
                None => parts.push(voice.say("availability-unknown")),
            }
        }
        if weighed.speaks == Speaks::SomeDays && !is_always(weighed) {
            parts.push(voice.say_with("availability-some-days", &[("language", &self.view.language_name)]));
        }
        let line: Vec<&str> = parts.iter().map(|part| &*part.value).collect();
        self.details.push(Text::new(line.join(" · "), voice.language()));
        let action = match channel.kind {
            ChannelKind::Phone | ChannelKind::ShortDial => {
                Action::Dial { number: channel.dialled(), then: channel.then.clone() }
            }
            ChannelKind::Sms => Action::Message { number: channel.dialled() },
            ChannelKind::Email => Action::Mail { address: channel.value.clone() },
            // Her browser can do nothing with an id of LINE, and a chat is a page; their own screens say more.
            _ => return,
        };
        let text = Text::new(format!("{} {}", name.value, channel.value), name.lang);
        let button = Button { text, action };
        if !self.buttons.contains(&button) {
            self.buttons.push(button);
        }
    }
}
