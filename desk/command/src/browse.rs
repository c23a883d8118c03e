//! A small browser for the terminal: numbers open, `b` back, `l` language, `/word` searches, `q` or `0` leaves.
//!
//! It remembers what is chosen on the settings screen and what is saved. `l` only turns the language for the moment.

use std::io::{BufRead, Write};

use helpcard_core::screen::{Action, Block, Screen, Setting};
use helpcard_core::{Card, CardError, Context, Phone, Route, render};

use crate::failure::Failure;
use crate::window;

/// Shows screens until the person leaves. However it ends, nothing of them stays in the window.
pub(crate) fn browse(
    card: &Card,
    context: Context,
    input: &mut impl BufRead,
    out: &mut impl Write,
) -> Result<(), Failure> {
    window::enter(out)?;
    let done = screens(card, context, input, out);
    window::leave(out)?;
    done
}

fn screens(card: &Card, mut context: Context, input: &mut impl BufRead, out: &mut impl Write) -> Result<(), Failure> {
    let mut back: Vec<String> = Vec::new();
    let mut route = "/".to_owned();
    loop {
        let screen = card.screen(&route, &context)?;
        let choices = choices(&screen);
        out.write_all(render::text(&screen).as_bytes())?;
        list(out, &choices)?;
        write!(out, "\n1-{} · b · l · /… · q 0 > ", choices.len())?;
        out.flush()?;
        let mut line = Vec::new();
        if input.read_until(b'\n', &mut line)? == 0 {
            return Ok(());
        }
        // An old terminal may send letters that are no UTF-8: they find nothing, and end nothing.
        let line = String::from_utf8_lossy(&line);
        match line.trim() {
            // A Thai or Khmer keyboard has no q; every keyboard has a 0.
            "q" | "0" => return Ok(()),
            "b" => route = back.pop().unwrap_or_else(|| "/".to_owned()),
            "l" => turn_language(card, &mut context),
            "" => {}
            typed if typed.starts_with('/') => {
                let words = typed.trim_start_matches('/').to_owned();
                back.push(std::mem::replace(&mut route, Route::Search(words).to_string()));
            }
            answer => match answer.parse::<usize>().ok().and_then(|number| choices.get(number.wrapping_sub(1))) {
                Some((_, Choice::Open(next))) => back.push(std::mem::replace(&mut route, next.clone())),
                Some((_, Choice::Do(action))) => route = perform(card, &mut context, action, &route, out)?,
                None => {}
            },
        }
    }
}

enum Choice {
    Open(String),
    /// Something that the card carries out.
    Do(Action),
}

/// Everything on a screen that a number can do here. Dialling, speaking and sharing need a phone.
fn choices(screen: &Screen) -> Vec<(String, Choice)> {
    let mut choices = Vec::new();
    for block in &screen.blocks {
        match block {
            Block::Links { items } => {
                choices
                    .extend(items.iter().map(|link| (link.text.value.to_string(), Choice::Open(link.route.clone()))));
            }
            Block::Contact(contact) if contact.route != screen.route => {
                choices.push((contact.name.value.to_string(), Choice::Open(contact.route.clone())));
            }
            Block::Phrase { text, route, .. } if *route != screen.route => {
                choices.push((text.value.to_string(), Choice::Open(route.clone())));
            }
            Block::Choice { options, .. } => choices.extend(
                options.iter().map(|option| (option.text.value.to_string(), Choice::Do(option.action.clone()))),
            ),
            _ => {}
        }
    }
    choices
}

fn list(out: &mut impl Write, choices: &[(String, Choice)]) -> Result<(), Failure> {
    writeln!(out)?;
    for (number, (text, _)) in (1..).zip(choices) {
        writeln!(out, "{number:>4}  {text}")?;
    }
    Ok(())
}

/// The next language of the list.
fn turn_language(card: &Card, context: &mut Context) {
    let tags: Vec<String> = card.languages().iter().map(|language| language.tag.clone()).collect();
    let now = card.language(&context.languages).and_then(|tag| tags.iter().position(|known| known == tag));
    let next = now.map_or(0, |index| (index + 1) % tags.len().max(1));
    context.languages = tags.get(next).cloned().into_iter().collect();
}

/// Carries out an action and returns the next route. What could not be remembered counts at least until she leaves.
fn perform(
    card: &Card,
    context: &mut Context,
    action: &Action,
    route: &str,
    out: &mut impl Write,
) -> Result<String, Failure> {
    let next = match card.perform(action) {
        Ok(next) => next,
        Err(CardError::NotRemembered(trouble)) => {
            writeln!(out, "\n! {}\n", card.say_trouble(&trouble, context)?.value)?;
            route.to_owned()
        }
        Err(CardError::NoFolder) => route.to_owned(),
        Err(error) => return Err(error.into()),
    };
    match action {
        Action::Set { setting: Setting::Language, value } => context.languages = vec![value.clone()],
        Action::Set { setting: Setting::Place, value } => {
            context.place = Some(value.clone()).filter(|place| !place.is_empty());
        }
        Action::Set { setting: Setting::Phone, value } => context.phone = Phone::named(value).unwrap_or_default(),
        Action::Erase => (context.place, context.phone) = (None, Phone::Unknown),
        _ => {}
    }
    Ok(next)
}
