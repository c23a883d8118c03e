//! Carries out a command.

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use helpcard_core::ContactsFilter;
use helpcard_core::screen::Action;

use crate::failure::Failure;
use crate::options::{Command, Common, Options};
use crate::{ask, browse, export, output, pack, remember};

/// Runs a command and says in one line why it could not.
pub(crate) fn run(options: &Options) -> ExitCode {
    let mut out = io::BufWriter::new(io::stdout().lock());
    let done = command(options, &mut out).and_then(|()| out.flush().map_err(Failure::from));
    match done {
        Ok(()) => ExitCode::SUCCESS,
        // Nobody reads any more (`helpcard contacts | head`): that is no mistake.
        Err(failure) if failure.pipe_closed => ExitCode::SUCCESS,
        Err(failure) => {
            let _ = writeln!(io::stderr(), "helpcard: {}", failure.line);
            ExitCode::from(failure.code)
        }
    }
}

fn command(options: &Options, out: &mut impl Write) -> Result<(), Failure> {
    let common = &options.common;
    match &options.command {
        None if io::stdin().is_terminal() && io::stdout().is_terminal() && !common.json => {
            let card = ask::card(common)?;
            browse::browse(&card, ask::context(common, &card)?, &mut io::stdin().lock(), out)
        }
        None => show(common, "/", out),
        Some(Command::Show { route }) => show(common, route, out),
        Some(Command::Search { words }) => search(common, &words.join(" "), out),
        Some(Command::Contacts { help_with, now_open, all }) => {
            let filter =
                ContactsFilter { help: help_with.clone(), open: *now_open, all: *all, ..ContactsFilter::default() };
            contacts(common, &filter, out)
        }
        Some(Command::Set { setting, value }) => {
            remember::perform(common, &remember::setting(setting.setting(), value))
        }
        Some(Command::Save { route }) => remember::perform(common, &Action::Save { route: route.clone() }),
        Some(Command::Forget { route }) => remember::perform(common, &Action::Forget { route: route.clone() }),
        Some(Command::Saved) => remember::saved(common, out),
        Some(Command::Erase) => remember::erase(common, out),
        Some(Command::Export { file, langs, only }) => export::export(common, file, langs, only.as_deref(), out),
        Some(Command::Pack { command }) => pack::run(common, command, out),
    }
}

fn show(common: &Common, route: &str, out: &mut impl Write) -> Result<(), Failure> {
    let card = ask::card(common)?;
    let context = ask::context(common, &card)?;
    let screen = card.screen(route, &context)?;
    Ok(output::screen(out, &screen, common.json)?)
}

fn contacts(common: &Common, filter: &ContactsFilter, out: &mut impl Write) -> Result<(), Failure> {
    let card = ask::card(common)?;
    let context = ask::context(common, &card)?;
    let known = card.helps()?;
    if let Some(help) = filter.help.as_ref().filter(|help| !known.contains(help)) {
        return Err(Failure::wrong_use(format!(
            "--help-with \"{help}\" is not known; write one of {}",
            known.join(", ")
        )));
    }
    let contacts = card.contacts(filter, &context)?;
    Ok(output::contacts(out, &contacts, common.json)?)
}

fn search(common: &Common, words: &str, out: &mut impl Write) -> Result<(), Failure> {
    let card = ask::card(common)?;
    let context = ask::context(common, &card)?;
    let found = card.search(words, &context)?;
    if !common.json {
        // What is sure, or that nothing is; then what was found.
        output::sentences(out, &card.search_notes(words, &context)?)?;
    }
    Ok(output::found(out, &found, common.json)?)
}
