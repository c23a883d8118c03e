//! What is happening to her: what to do, who can help, what the law says, what to show.

use super::contact_block::{Detail, contact_block};
use super::notices::{GENERAL, list_notices, review_line, somebody_answers};
use super::phrase::phrase_block;
use super::sources::{dated, right_sources};
use super::{View, blank, for_her_place, link};
use crate::civil::JapanTime;
use crate::error::CardError;
use crate::facts::{Contact, Situation, SituationStep, counts_on};
use crate::rank::{Ranked, Speaks};
use crate::route::{ContactsFilter, Route};
use crate::screen::{Action, Block, Button, Layout, Link, Screen, Text, Verb};

/// How many contacts stand on the card; the rest is one tap away.
const CONTACTS_ON_CARD: usize = 6;

pub(super) fn situation(view: &View<'_>, id: &str) -> Result<Option<Screen>, CardError> {
    let Some(situation) = view.pack.situation(id)? else { return Ok(None) };
    let title = view.voice.say(&format!("situation-{id}"));
    let title = view.with_japanese(title, |japanese| japanese.say(&format!("situation-{id}")));
    let mut screen = blank(&Route::Situation(id.to_owned()), title.clone(), Layout::Plain);
    screen.blocks.push(Block::Heading { text: title, level: 1, sign: situation.sign });
    screen.blocks.push(Block::text(view.voice.say(&format!("situation-{id}.summary"))));
    screen.blocks.push(Block::heading(view.voice.say("heading-steps")));
    for (step, number) in situation.steps.iter().zip(1..) {
        screen.blocks.push(step_block(view, &situation, step, number)?);
    }
    screen.blocks.extend(review_line(view));
    contacts(view, &situation, &mut screen)?;
    rights(view, &situation, &mut screen)?;
    phrases(view, &situation, &mut screen)?;
    Ok(Some(screen))
}

fn step_block(view: &View<'_>, situation: &Situation, step: &SituationStep, number: u8) -> Result<Block, CardError> {
    let label = match step.verb {
        Verb::Do => "step-do",
        Verb::DoNot => "step-do-not",
        Verb::Keep => "step-keep",
    };
    let mut buttons = Vec::new();
    for contact in &step.contacts {
        buttons.extend(call_button(view, contact)?);
    }
    Ok(Block::Step {
        number,
        verb: step.verb,
        label: view.voice.say(label),
        text: view.voice.say_filled(&format!("step-{}-{}", situation.id, step.id), &step.fills),
        sign: None,
        buttons,
    })
}

/// Dials the first number of a contact; the number stands in the words of the button.
fn call_button(view: &View<'_>, contact: &str) -> Result<Option<Button>, CardError> {
    let Some(ranked) = view.ranked_contact(contact)? else { return Ok(None) };
    let Some(voice) = ranked.channels.iter().find(|weighed| weighed.channel.kind.is_voice()) else { return Ok(None) };
    let name = view.contact_name(contact);
    Ok(Some(Button {
        text: Text::new(format!("{} {}", name.value, voice.channel.value), name.lang),
        action: Action::Dial { number: voice.channel.dialled(), then: voice.channel.then.clone() },
    }))
}

fn contacts(view: &View<'_>, situation: &Situation, screen: &mut Screen) -> Result<(), CardError> {
    let belongs = |contact: &Contact| {
        (contact.emergency && situation.dangerous)
            || situation.first.contains(&contact.id)
            || (!contact.emergency && contact.help.iter().any(|help| situation.help.contains(help)))
    };
    let mut ranked = for_her_place(view.ranked(&situation.first, situation.dangerous, belongs)?);
    ranked.retain(|ranked| !ranked.is_for_others());
    if !somebody_answers(&ranked, false) {
        // Whoever talks with her now is worth more than to read that nobody does.
        let general =
            for_her_place(view.ranked(&[], false, |contact| contact.help.iter().any(|help| is_general(help)))?);
        let who =
            general.into_iter().find(|ranked| !ranked.contact.is_immigration() && ranked.answers_in_her_language());
        if let Some(who) = who.filter(|who| !ranked.iter().any(|ranked| ranked.contact.id == who.contact.id)) {
            let emergency = ranked.iter().take_while(|ranked| ranked.contact.emergency).count();
            ranked.insert(emergency, who);
        }
    }
    screen.blocks.push(Block::heading(view.voice.say("heading-contacts")));
    screen.blocks.extend(list_notices(view, &ranked, &situation.help)?);
    let shown = on_the_card(&ranked);
    for ranked in &shown {
        screen.blocks.push(contact_block(view, ranked, Detail::Line)?);
    }
    screen.blocks.push(Block::Links { items: situation.help.iter().map(|help| more(view, help)).collect() });
    Ok(())
}

/// Help with anything, or with being understood.
fn is_general(help: &str) -> bool {
    help == GENERAL || help == "interpretation"
}

/// All who help with one thing.
fn more(view: &View<'_>, help: &str) -> Link {
    let name = view.voice.say(&format!("help-{help}")).value;
    let route = Route::Contacts(ContactsFilter { help: Some(help.to_owned()), ..ContactsFilter::default() });
    let mut more = link(view.voice.say("contacts-more"), &route, None);
    more.detail = Some(Text::new(name, view.voice.language()));
    more
}

/// The first contacts, and besides them the best ones that speak her language, in the order of the whole list.
fn on_the_card<'r, 'a>(ranked: &'r [Ranked<'a>]) -> Vec<&'r Ranked<'a>> {
    let usual = CONTACTS_ON_CARD + ranked.iter().take_while(|ranked| ranked.contact.emergency).count();
    let (first, rest) = ranked.split_at(usual.min(ranked.len()));
    let hers = rest.iter().filter(|ranked| ranked.speaks() != Speaks::No && !ranked.contact.is_immigration()).take(2);
    first.iter().chain(hers).collect()
}

fn rights(view: &View<'_>, situation: &Situation, screen: &mut Screen) -> Result<(), CardError> {
    let today = JapanTime::at(view.asker.now).day;
    screen.blocks.push(Block::heading(view.voice.say("heading-rights")));
    for id in &situation.rights {
        let Some(right) = view.pack.right(id)? else { continue };
        // Whoever reads it later may read it on the other side of the day on which the law changes.
        let from = right.from.filter(|_| !view.is_lasting());
        if counts_on(today, from, right.until) {
            let sentence = format!("right-{id}");
            screen.blocks.push(Block::text(view.voice.say_filled(&sentence, &right.fills)));
            // What the sentence, true alone, leaves out. Never cut from it: Thai has no full stop.
            let more = view.voice.say_filled(&format!("{sentence}.more"), &right.fills);
            screen.blocks.extend(Some(more).filter(|more| !more.value.is_empty()).map(Block::text));
            if view.is_lasting() {
                screen.blocks.extend(dated(view, right.from, right.until).into_iter().map(Block::text));
            }
            screen.blocks.extend(right_sources(view, &right)?);
        }
    }
    Ok(())
}

fn phrases(view: &View<'_>, situation: &Situation, screen: &mut Screen) -> Result<(), CardError> {
    screen.blocks.push(Block::heading(view.voice.say("heading-phrases")));
    let known = view.card.phrases()?;
    for id in &situation.phrases {
        if let Some(phrase) = known.iter().find(|phrase| phrase.id == *id) {
            screen.blocks.push(phrase_block(view, phrase, None)?);
        }
    }
    screen.blocks.push(Block::Links { items: vec![link(view.voice.say("phrases-title"), &Route::Phrases, None)] });
    Ok(())
}
