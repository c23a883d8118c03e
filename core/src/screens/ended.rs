//! A group or line that has ended: search finds it, and it says whom to ask now. It is in no list, and nothing on it can be called.

use super::notices::review_line;
use super::sources::source_block;
use super::{View, blank, link};
use crate::error::CardError;
use crate::facts::Ended;
use crate::route::Route;
use crate::screen::{Block, Layout, Screen, Text, Tone};

pub(super) fn ended(view: &View<'_>, id: &str) -> Result<Option<Screen>, CardError> {
    let Some(ended) = find(view, id)? else { return Ok(None) };
    let title = view.with_japanese(name(view, id), |japanese| japanese.say(&format!("ended-{id}")));
    let mut screen = blank(&Route::Contact(id.to_owned()), title, Layout::Plain);
    let instead = instead(view, &ended)?;
    let text = notice(view, &ended, &instead);
    screen.blocks.push(Block::Notice { tone: Tone::Caution, text, details: Vec::new(), buttons: Vec::new() });
    let items = instead.iter().map(|id| link(view.contact_name(id), &Route::Contact(id.clone()), None)).collect();
    screen.blocks.push(Block::Links { items });
    screen.blocks.extend(review_line(view).filter(|_| !view.is_lasting()));
    screen.blocks.push(Block::heading(view.voice.say("about-sources")));
    let sources = view.pack.sources(&format!("contact/{id}"))?;
    screen.blocks.extend(sources.into_iter().map(|source| source_block(view, source, &[], None)));
    Ok(Some(screen))
}

/// Its name, and the sentence that it has ended: what a search shows.
pub(super) fn in_short(view: &View<'_>, id: &str) -> Result<Option<(Text, Text)>, CardError> {
    let Some(ended) = find(view, id)? else { return Ok(None) };
    let instead = instead(view, &ended)?;
    Ok(Some((name(view, id), notice(view, &ended, &instead))))
}

fn find(view: &View<'_>, id: &str) -> Result<Option<Ended>, CardError> {
    Ok(view.pack.ended()?.into_iter().find(|ended| ended.id == id))
}

fn name(view: &View<'_>, id: &str) -> Text {
    view.voice.say(&format!("ended-{id}"))
}

/// Whom to ask now, of those that have not ended too.
fn instead(view: &View<'_>, ended: &Ended) -> Result<Vec<String>, CardError> {
    let mut instead = Vec::new();
    for id in &ended.instead {
        if view.ranked_contact(id)?.is_some() {
            instead.push(id.clone());
        }
    }
    Ok(instead)
}

fn notice(view: &View<'_>, ended: &Ended, instead: &[String]) -> Text {
    let (name, date) = (name(view, &ended.id).value, view.voice.date(&ended.year));
    let others = view.voice.names("contact", instead);
    let arguments: [(&str, &str); 3] = [("name", &name), ("date", &date), ("instead", &others)];
    match instead {
        [] => view.voice.say_with("ended-notice-alone", arguments.get(..2).unwrap_or_default()),
        _ => view.voice.say_with("ended-notice", &arguments),
    }
}
