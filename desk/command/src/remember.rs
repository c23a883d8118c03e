//! What the card remembers: set, save, forget, list, erase.

use std::io::{self, BufRead, IsTerminal, Write};

use helpcard_core::screen::{Action, Setting};
use helpcard_core::{Card, TroubleKind};
use serde_json::json;

use crate::failure::{Failure, one_line};
use crate::options::Common;
use crate::{ask, output};

/// Carries out what changes something of hers. A damaged store is put aside by it, and that is said.
pub(crate) fn perform(common: &Common, action: &Action) -> Result<(), Failure> {
    let card = ask::card(common)?;
    if ask::home(common).is_none() {
        return Err(Failure::broken("this system names no folder for data; name one with --home DIR"));
    }
    ask::say_fallback(&card, &ask::context_quietly(common, &card)?)?;
    let damaged = card.trouble().filter(|trouble| trouble.kind == TroubleKind::Damaged);
    card.perform(action)?;
    if let Some(trouble) = damaged {
        let _ = writeln!(
            io::stderr(),
            "helpcard: a new file was begun; the old one was put aside: {}",
            one_line(&trouble.to_string())
        );
    }
    Ok(())
}

/// What `set` asks for. "unknown" says nothing of a phone, so nothing is kept.
pub(crate) fn setting(setting: Setting, value: &str) -> Action {
    let value = if setting == Setting::Phone && value == "unknown" { "" } else { value };
    Action::Set { setting, value: value.to_owned() }
}

/// One saved screen a line.
pub(crate) fn saved(common: &Common, out: &mut impl Write) -> Result<(), Failure> {
    let card = ask::card(common)?;
    let context = ask::context_quietly(common, &card)?;
    ask::say_fallback(&card, &context)?;
    let saved = card.saved(&context)?;
    if common.json {
        let items = saved.into_iter().map(|(route, title)| json!({ "route": route, "title": title })).collect();
        return Ok(output::json_line(out, &serde_json::Value::Array(items))?);
    }
    for (route, title) in saved {
        // Another hand may have written it.
        let route = one_line(&route);
        match title {
            Some(title) => writeln!(out, "{route}\t{}", title.value)?,
            None => writeln!(out, "{route}")?,
        }
    }
    Ok(())
}

/// Erases everything, after a question when a person sits there.
pub(crate) fn erase(common: &Common, out: &mut impl Write) -> Result<(), Failure> {
    let card = ask::card(common)?;
    let Some(home) = ask::home(common) else { return Ok(()) };
    if io::stdin().is_terminal() && !agrees(&card, common, out)? {
        return Err(Failure::broken("nothing was erased"));
    }
    card.perform(&Action::Erase)?;
    if common.home.is_none() {
        // The card's own folder is a trace too; where something else lies in it, it stays.
        let _ = std::fs::remove_dir(home);
    }
    Ok(())
}

/// The question in her language: any answer but a clear yes leaves everything as it is.
fn agrees(card: &Card, common: &Common, out: &mut impl Write) -> Result<bool, Failure> {
    let context = ask::context(common, card)?;
    let screen = card.screen("/settings", &context)?;
    let words = screen.blocks.iter().find_map(|block| match block {
        helpcard_core::screen::Block::Choice { options, .. } => {
            options.iter().find(|option| option.action == Action::Erase).map(|option| option.text.value.clone())
        }
        _ => None,
    });
    let words = words.unwrap_or_default();
    write!(out, "{words} [y/N] ")?;
    out.flush()?;
    let mut answer = String::new();
    io::stdin().lock().read_line(&mut answer)?;
    // The words begin with "yes" in her language, or with two of them.
    let first = words.split(char::is_whitespace).next().unwrap_or_default().to_lowercase();
    let mut yes = first.trim_end_matches(['.', '\u{3002}', '\u{3001}', '\u{17d4}']).split('/');
    let answer = answer.trim().to_lowercase();
    Ok(["y", "yes"].contains(&answer.as_str()) || (!answer.is_empty() && yes.any(|word| word == answer)))
}
