//! What the card remembers for her: the saved pages, the question at the end of a page, and how to erase everything.

use super::{View, blank, link};
use crate::error::CardError;
use crate::private::{Remembered, Trouble};
use crate::route::Route;
use crate::screen::{Action, Block, ChoiceOption, Layout, Link, Screen, Text, Tone};

/// What is remembered here. `None`: there is nowhere to remember it; in a file that is handed on there never is.
fn memory(view: &View<'_>) -> Option<Result<Remembered, Trouble>> {
    view.card.memory().filter(|_| !view.is_lasting())
}

/// The list of saved pages.
pub(super) fn saved(view: &View<'_>) -> Result<Screen, CardError> {
    let mut screen = blank(&Route::Saved, view.voice.say("saved-title"), Layout::Plain);
    let saved = match memory(view) {
        Some(Err(trouble)) => {
            screen.blocks.push(trouble_notice(view, &trouble));
            return Ok(screen);
        }
        Some(Ok(remembered)) => remembered.saved,
        None => Vec::new(),
    };
    if saved.is_empty() {
        screen.blocks.push(Block::text(view.voice.say("saved-none")));
        return Ok(screen);
    }
    let mut pages = Vec::new();
    for route in saved {
        // Only what she could save here: a later version, or another hand, may have written what this one cannot show.
        let known = view.card.check_route(&route).and_then(|()| Route::parse(&route));
        let page = known.ok().map(|known| super::screen(view, &known)).transpose()?.flatten();
        match page {
            Some(page) => pages.push(Link { text: page.title, detail: None, sign: None, route: page.route }),
            None => screen.blocks.push(gone(view, route)),
        }
    }
    screen.blocks.insert(0, Block::Links { items: pages });
    Ok(screen)
}

/// A newer card may have lost what she saved; she can still take it out.
fn gone(view: &View<'_>, route: String) -> Block {
    let forget = ChoiceOption { text: view.voice.say("save-no"), chosen: false, action: Action::Forget { route } };
    Block::Choice { id: "gone".to_owned(), text: view.voice.say("saved-gone"), options: vec![forget] }
}

/// Link on the first screen, once something is saved.
pub(super) fn saved_pages(view: &View<'_>) -> Option<Link> {
    let remembered = memory(view)?.ok()?;
    (!remembered.saved.is_empty()).then(|| link(view.voice.say("saved-title"), &Route::Saved, None))
}

/// At the end of a page that can be saved.
pub(super) fn save_question(view: &View<'_>, route: &Route) -> Option<Block> {
    let is_page = matches!(route, Route::Situation(_) | Route::Contact(_) | Route::Phrase { contact: None, .. });
    let remembered = memory(view).filter(|_| is_page)?.ok()?;
    let route = route.to_string();
    let is_saved = remembered.saved.contains(&route);
    let answer = |message: &str, chosen, action| ChoiceOption { text: view.voice.say(message), chosen, action };
    Some(Block::Choice {
        id: "save".to_owned(),
        text: view.voice.say("save-question"),
        options: vec![
            answer("save-yes", is_saved, Action::Save { route: route.clone() }),
            answer("save-no", !is_saved, Action::Forget { route }),
        ],
    })
}

/// On the settings screen: what is remembered, whether that works, and the way to erase it.
pub(super) fn what_is_remembered(view: &View<'_>) -> Vec<Block> {
    let Some(memory) = memory(view) else { return Vec::new() };
    let mut blocks = vec![Block::text(view.voice.say("memory-what"))];
    blocks.extend(memory.err().map(|trouble| trouble_notice(view, &trouble)));
    let erase = ChoiceOption { text: view.voice.say("memory-erase"), chosen: false, action: Action::Erase };
    // That she was asked, or what she answered, is never kept.
    blocks.push(Block::Choice {
        id: "erase".to_owned(),
        text: view.voice.say("memory-question"),
        options: vec![erase],
    });
    blocks
}

fn trouble_notice(view: &View<'_>, trouble: &Trouble) -> Block {
    let text: Text = view.voice.say(trouble.kind.message());
    Block::Notice { tone: Tone::Caution, text, details: Vec::new(), buttons: Vec::new() }
}
