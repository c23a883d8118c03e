//! In danger now: whom to call, from where, and what to show.

use super::contact_block::{Detail, contact_block};
use super::notices::{interpreter, review_line};
use super::phrase::phrase_block;
use super::{View, blank};
use crate::error::CardError;
use crate::route::Route;
use crate::screen::{Block, Layout, Screen};

pub(crate) fn emergency(view: &View<'_>) -> Result<Screen, CardError> {
    let mut screen = blank(&Route::Emergency, view.voice.say("emergency-title"), Layout::Plain);
    screen.blocks.push(Block::text(view.voice.say("emergency-call")));
    for ranked in view.emergency_contacts()? {
        screen.blocks.push(contact_block(view, &ranked, Detail::Line)?);
    }
    screen.blocks.push(Block::text(interpreter(view)));
    screen.blocks.push(Block::heading(view.voice.say("emergency-show")));
    for phrase in view.card.phrases()?.iter().filter(|phrase| phrase.emergency) {
        screen.blocks.push(phrase_block(view, phrase, None)?);
    }
    screen.blocks.extend(review_line(view));
    super::say_how_old(view, &mut screen)?;
    super::beside_emergency(view, &mut screen)?;
    Ok(screen)
}
