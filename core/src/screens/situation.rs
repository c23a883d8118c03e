//! What is happening to her: what to do, who can help, what the law says, what to show.

use super::contact_block::{Detail, contact_block};
use super::immigration::immigration_note;
use super::notices::{people_notices, review_line, wifi};
use super::phrase::phrase_block;
use super::sources::{dated, right_sources};
use super::{View, blank, link};
use crate::civil::JapanTime;
use crate::error::CardError;
use crate::facts::{Nature, Situation, SituationStep, counts_on};
use crate::rank::{People, Ranked};
use crate::route::{ContactsFilter, Route};
use crate::screen::{Action, Block, Button, Layout, Link, Screen, Text, Verb};

/// The kind of help that embassies give.
const EMBASSY: &str = "embassy";

pub(super) fn situation(view: &View<'_>, id: &str) -> Result<Option<Screen>, CardError> {
    let Some(situation) = view.pack.situation(id)? else { return Ok(None) };
    let title = view.voice.say(&format!("situation-{id}"));
    let title = view.with_japanese(title, |japanese| japanese.say(&format!("situation-{id}")));
    let mut screen = blank(&Route::Situation(id.to_owned()), title.clone(), Layout::Plain);
    screen.blocks.push(Block::Heading { text: title, level: 1, sign: situation.sign });
    screen.blocks.push(Block::text(view.voice.say(&format!("situation-{id}.summary"))));
    screen.blocks.push(Block::heading(view.voice.say("heading-steps")));
    let people = view.people(&situation)?;
    for (step, number) in situation.steps.iter().zip(1..) {
        screen.blocks.push(step_block(view, &situation, &people, step, number)?);
    }
    screen.blocks.extend(review_line(view));
    contacts(view, &situation, &people, &mut screen)?;
    rights(view, &situation, &mut screen)?;
    phrases(view, &situation, &mut screen)?;
    Ok(Some(screen))
}

fn step_block(
    view: &View<'_>,
    situation: &Situation,
    people: &People<'_>,
    step: &SituationStep,
    number: u8,
) -> Result<Block, CardError> {
    let label = match step.verb {
        Verb::Do => "step-do",
        Verb::DoNot => "step-do-not",
        Verb::Keep => "step-keep",
    };
    let mut buttons = Vec::new();
    for contact in &step.contacts {
        buttons.extend(named(view, people, contact)?);
    }
    let asked: Vec<&Ranked<'_>> = asked(people, step).collect();
    let is_unknown_country = step.asks.contains(&Nature::Embassy)
        && !asked.iter().any(|ranked| ranked.contact.nature == Some(Nature::Embassy));
    buttons.extend(asked.into_iter().map(|ranked| asked_button(view, ranked)));
    // Which embassy is hers is not known of every language: then all of them.
    buttons.extend(is_unknown_country.then(|| embassies(view)));
    Ok(Block::Step {
        number,
        verb: step.verb,
        label: view.voice.say(label),
        text: view.voice.say_filled(&format!("step-{}-{}", situation.id, step.id), &step.fills),
        sign: None,
        buttons,
    })
}

/// Those among the people of the page whom a step means: the first of each nature, rather one who speaks her language. Only the emergency numbers are
/// buttons that dial twice.
fn asked<'r, 'a>(people: &'r People<'a>, step: &'r SituationStep) -> impl Iterator<Item = &'r Ranked<'a>> {
    step.asks.iter().filter_map(|nature| {
        let mut meant = people.few.iter().filter(|ranked| ranked.contact.nature == Some(*nature));
        let for_all = || meant.clone().filter(|ranked| ranked.for_all);
        let best = for_all().find(|ranked| ranked.is_in_her_language()).or_else(|| for_all().next());
        best.or_else(|| meant.next())
    })
}

/// All embassies.
fn embassies(view: &View<'_>) -> Button {
    let route = Route::Contacts(ContactsFilter { help: Some(EMBASSY.to_owned()), ..ContactsFilter::default() });
    Button { text: view.voice.say(&format!("help-{EMBASSY}")), action: Action::Open { route: route.to_string() } }
}

/// Whom a step names: a number for danger is dialled; of the others whoever is among the people of the page, where their number stands.
fn named(view: &View<'_>, people: &People<'_>, contact: &str) -> Result<Option<Button>, CardError> {
    if people.emergency.iter().all(|ranked| ranked.contact.id != contact)
        && let Some(ranked) = people.few.iter().find(|ranked| ranked.contact.id == contact)
    {
        return Ok(Some(asked_button(view, ranked)));
    }
    call_button(view, contact)
}

/// Leads to the page of a contact: its number stands in the list below.
fn asked_button(view: &View<'_>, ranked: &Ranked<'_>) -> Button {
    let route = Route::Contact(ranked.contact.id.clone()).to_string();
    Button { text: view.contact_name(&ranked.contact.id), action: Action::Open { route } }
}

/// Dials a number for danger; the number stands in the words of the button.
fn call_button(view: &View<'_>, contact: &str) -> Result<Option<Button>, CardError> {
    let Some(ranked) = view.ranked_contact(contact)?.filter(|ranked| ranked.contact.emergency) else { return Ok(None) };
    let Some(voice) = ranked.channels.iter().find(|weighed| weighed.channel.kind.is_voice()) else { return Ok(None) };
    let name = view.contact_name(contact);
    Ok(Some(Button {
        text: Text::new(format!("{} {}", name.value, voice.channel.value), name.lang),
        action: Action::Dial { number: voice.channel.dialled(), then: voice.channel.then.clone() },
    }))
}

/// In danger the emergency numbers, then at most four people, then one way to all the others.
fn contacts(view: &View<'_>, situation: &Situation, people: &People<'_>, screen: &mut Screen) -> Result<(), CardError> {
    let shown: Vec<&Ranked<'_>> = people.emergency.iter().chain(&people.few).collect();
    screen.blocks.push(Block::heading(view.voice.say("heading-contacts")));
    screen.blocks.extend(immigration_note(view, &shown));
    screen.blocks.extend(wifi(view));
    screen.blocks.extend(people_notices(view, people, &situation.help)?);
    for ranked in &shown {
        screen.blocks.push(contact_block(view, ranked, Detail::Line)?);
    }
    if people.few.is_empty() {
        screen.blocks.push(Block::text(view.voice.say("contacts-none")));
    }
    screen.blocks.push(Block::Links { items: vec![more(view, situation, people)] });
    Ok(())
}

/// All who can help besides; the whole list when there is nobody else.
fn more(view: &View<'_>, situation: &Situation, people: &People<'_>) -> Link {
    let others = ContactsFilter { situation: Some(situation.id.clone()), ..ContactsFilter::default() };
    let filter = if people.others.is_empty() { ContactsFilter::default() } else { others };
    link(view.voice.say("contacts-more"), &Route::Contacts(filter), None)
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
