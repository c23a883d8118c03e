//! One file for each screen: facts and words become a [`Screen`].

mod about;
mod contact;
mod contact_block;
mod contacts;
mod emergency;
mod ended;
mod home;
mod immigration;
mod memory;
mod notices;
mod pack;
mod phrase;
mod search;
mod settings;
mod shell;
mod situation;
mod sources;
mod timeless;

pub(crate) use contacts::ranked_contacts;
pub(crate) use emergency::emergency;
pub(crate) use pack::{Side, four_words, offer, refused, taken};
pub(crate) use phrase::sound_tag;
pub use search::Found;
pub(crate) use search::{found, found_notes};
pub(crate) use shell::words as shell_words;

use std::sync::Arc;

use self::notices::{interpreter, no_voice_sim, old_card};
use crate::card::Card;
use crate::error::CardError;
use crate::facts::{CardLanguage, Contact, Situation};
use crate::pack::Pack;
use crate::rank::{Asker, People, PlaceFit, Ranked, Trouble, people, rank};
use crate::route::Route;
use crate::screen::{Block, Layout, Link, Screen, Sign, Text};
use crate::words::Voice;

/// What every screen is made from: the facts, her language, and the moment.
pub(crate) struct View<'a> {
    pub(crate) card: &'a Card,
    pub(crate) pack: &'a Pack,
    pub(crate) language: &'a CardLanguage,
    /// Speaks her language.
    pub(crate) voice: Voice<'a>,
    /// The name of her language, in her language.
    pub(crate) language_name: Arc<str>,
    /// Speaks Japanese, for the person opposite.
    pub(crate) japanese: Voice<'a>,
    pub(crate) asker: Asker<'a>,
}

/// The screen of a route. `None`: it names a situation, contact, phrase or help that the card does not know.
pub(crate) fn screen(view: &View<'_>, route: &Route) -> Result<Option<Screen>, CardError> {
    let mut screen = blocks_of(view, route)?;
    if let Some(screen) = &mut screen {
        say_sentences_once(screen);
        // That screen has both already: it is made without this, too.
        if *route != Route::Emergency {
            say_how_old(view, screen)?;
            beside_emergency(view, screen)?;
            say_what_to_say_first(view, route, screen)?;
        }
        screen.blocks.extend(shell::picture(view, route));
        screen.blocks.extend(memory::save_question(view, route));
    }
    Ok(screen)
}

fn blocks_of(view: &View<'_>, route: &Route) -> Result<Option<Screen>, CardError> {
    match route {
        Route::Home => home::home(view).map(Some),
        Route::Emergency => emergency::emergency(view).map(Some),
        Route::Situation(id) => situation::situation(view, id),
        Route::Contacts(filter) => contacts::contacts(view, filter),
        Route::Contact(id) => match contact::contact(view, id)? {
            Some(screen) => Ok(Some(screen)),
            None => ended::ended(view, id),
        },
        Route::Phrases => phrase::phrases(view).map(Some),
        Route::Phrase { id, contact } => phrase::phrase(view, id, contact.as_deref()),
        Route::Search(words) => search::search(view, words).map(Some),
        Route::Saved => memory::saved(view).map(Some),
        Route::Settings => settings::settings(view).map(Some),
        Route::Changes => pack::changes(view).map(Some),
        Route::App => Ok(shell::app(view)),
        Route::About => about::about(view).map(Some),
    }
}

impl<'a> View<'a> {
    /// Whether the screens are read later than they are made, in a file or on paper: hours are said as hours, and nothing is open or closed now.
    fn is_lasting(&self) -> bool {
        self.asker.lasting
    }

    /// Words in her language, the same in Japanese beneath, so that she can point at them. Japanese readers need no second line.
    fn with_japanese(&self, text: Text, japanese: impl FnOnce(&Voice<'a>) -> Text) -> Text {
        if self.language.tag == "ja" {
            return text;
        }
        let beneath = japanese(&self.japanese);
        if beneath.value.is_empty() { text } else { text.above(beneath) }
    }

    /// The name of her language in Japanese, written and in kana. As it calls itself when Japanese does not know it.
    ///
    /// Who holds a card in Japanese needs no interpreter of Japanese: she asks for the language of a country, whichever it is.
    fn japanese_language_name(&self) -> (Arc<str>, Arc<str>) {
        let message = format!("language-{}", if self.language.tag == "ja" { "own" } else { &self.language.tag });
        let written = self.japanese.say(&message).value;
        let kana = self.japanese.say(&format!("{message}.kana")).value;
        let written = if written.is_empty() { Arc::clone(&self.language_name) } else { written };
        let kana = if kana.is_empty() { Arc::clone(&written) } else { kana };
        (written, kana)
    }

    /// The name of a contact.
    fn contact_name(&self, id: &str) -> Text {
        self.voice.say(&format!("contact-{id}"))
    }

    /// The name of a prefecture.
    fn place_name(&self, code: &str) -> Arc<str> {
        self.voice.say(&format!("place-{code}")).value
    }

    /// A contact by its id, if it counts today.
    fn ranked_contact(&self, id: &str) -> Result<Option<Ranked<'a>>, CardError> {
        let found = self.card.all_contacts()?.iter().filter(|contact| contact.id == id);
        Ok(rank(found, &self.asker, Trouble::default()).into_iter().next())
    }

    /// Contacts that pass a test, best first.
    pub(crate) fn ranked(
        &self,
        trouble: Trouble<'_>,
        passes: impl Fn(&Contact) -> bool,
    ) -> Result<Vec<Ranked<'a>>, CardError> {
        let contacts = self.card.all_contacts()?.iter().filter(|contact| passes(contact));
        Ok(rank(contacts, &self.asker, trouble))
    }

    /// Who can help with a situation.
    fn people(&self, situation: &Situation) -> Result<People<'a>, CardError> {
        Ok(people(self.card.all_contacts()?.iter(), &self.asker, situation))
    }

    /// The numbers for danger now.
    fn emergency_contacts(&self) -> Result<Vec<Ranked<'a>>, CardError> {
        self.ranked(Trouble { danger: true, ..Trouble::default() }, |contact| contact.emergency)
    }
}

/// Wherever an emergency number can be dialled stands that a phone without a voice SIM cannot, and from where she can.
fn beside_emergency(view: &View<'_>, screen: &mut Screen) -> Result<(), CardError> {
    let Some(mut notice) = no_voice_sim(view) else { return Ok(()) };
    // A file is small: of the public phone its emergency page speaks, one tap away from everywhere.
    if let Block::Notice { details, .. } = &mut notice
        && view.is_lasting()
        && screen.route != Route::Emergency.to_string()
    {
        details.truncate(1);
    }
    let contacts = view.emergency_contacts()?;
    let numbers: Vec<String> =
        contacts.iter().flat_map(|ranked| &ranked.channels).map(|weighed| weighed.channel.dialled()).collect();
    // Below the last of the first numbers that stand together.
    let dials = |block: &Block| block.buttons().any(|button| button.dials(&numbers));
    if let Some(first) = screen.blocks.iter().position(dials) {
        let together = screen.blocks.iter().skip(first).take_while(|block| dials(block)).count();
        // It never cuts numbered steps in two.
        let below = first + together;
        let steps = screen.blocks.iter().skip(below).take_while(|block| matches!(block, Block::Step { .. })).count();
        let is_step = matches!(screen.blocks.get(first), Some(Block::Step { .. }));
        screen.blocks.insert(if is_step { below + steps } else { below }, notice);
    }
    Ok(())
}

/// A Japanese sentence that a notice has given already is not given again below.
fn say_sentences_once(screen: &mut Screen) {
    let mut given: Vec<String> = Vec::new();
    screen.blocks.retain(|block| match block {
        Block::Phrase { id, .. } if given.contains(id) => false,
        Block::Phrase { id, .. } => {
            given.push(id.clone());
            true
        }
        _ => true,
    });
}

/// Below the numbers for danger in a list, once for both: what to say first, and that an interpreter is possible, never promised.
fn say_what_to_say_first(view: &View<'_>, route: &Route, screen: &mut Screen) -> Result<(), CardError> {
    let contacts = view.emergency_contacts()?;
    let is_emergency = |block: &Block| match block {
        Block::Contact(contact) => contacts.iter().any(|ranked| ranked.contact.id == contact.id),
        _ => false,
    };
    let said = interpreter(view);
    let is_said = screen.blocks.iter().any(|block| match block {
        Block::Notice { details, .. } => details.contains(&said),
        _ => false,
    });
    // Its own screen says it with the number. A file is small: there the page for danger says it, one tap away from everywhere.
    if is_said || view.is_lasting() || matches!(route, Route::Contact(_)) {
        return Ok(());
    }
    if let Some(last) = screen.blocks.iter().rposition(is_emergency) {
        // Below what is said of these numbers.
        let notices = screen.blocks.iter().skip(last + 1).take_while(|block| matches!(block, Block::Notice { .. }));
        let below = last + 1 + notices.count();
        screen.blocks.insert(below, Block::text(said));
    }
    Ok(())
}

/// On every screen of a card whose facts are old: below the numbers for danger, which stay, and above all else.
fn say_how_old(view: &View<'_>, screen: &mut Screen) -> Result<(), CardError> {
    let Some(notice) = old_card(view) else { return Ok(()) };
    let contacts = view.emergency_contacts()?;
    let is_emergency = |block: &&Block| match block {
        Block::Contact(contact) => contacts.iter().any(|ranked| ranked.contact.id == contact.id),
        _ => false,
    };
    let numbers = screen.blocks.iter().take_while(is_emergency).count();
    screen.blocks.insert(numbers, notice);
    Ok(())
}

/// A screen without blocks yet.
fn blank(route: &Route, title: Text, layout: Layout) -> Screen {
    Screen { route: route.to_string(), title, layout, blocks: Vec::new() }
}

/// Leaves out what is for other places, and for any place while hers is not known.
fn for_her_place(ranked: Vec<Ranked<'_>>) -> Vec<Ranked<'_>> {
    ranked.into_iter().filter(|ranked| ranked.place != PlaceFit::Elsewhere).collect()
}

fn link(text: Text, route: &Route, sign: Option<Sign>) -> Link {
    Link { text, detail: None, sign, route: route.to_string() }
}
