//! The card as one HTML file that can be sent to any phone.

use super::Card;
use crate::civil::UnixSeconds;
use crate::context::Context;
use crate::error::CardError;
use crate::order;
use crate::pack::encoding::Field;
use crate::rank::{PlaceFit, Ranked, Trouble};
use crate::render::html::{self, Edition, SearchData, Words};
use crate::route::{ContactsFilter, Route, nearest};
use crate::say::{Letters, reading, sounds};
use crate::screen::{Action, Block, Button, Setting, Text};
use crate::screens::{self, View, sound_tag};

/// What the harmless page counts to.
const NUMBERS: u8 = 10;

/// What a file holds.
#[derive(Clone, Debug, Default)]
pub struct Export {
    /// The languages (BCP 47), the first one first; all of the card when empty.
    pub languages: Vec<String>,
    /// Only this situation and what it leads to.
    pub only: Option<String>,
}

/// A name for the file that says nothing: names stand in chats and in lists of downloads.
pub const FILE_NAME: &str = "notes.html";

/// Whether bytes begin as every file does that [`Card::export`] made, also an unfinished one. Nothing else is written over.
#[must_use]
pub fn is_export(bytes: &[u8]) -> bool {
    html::is_ours(bytes)
}

impl Card {
    /// All screens as one HTML file without a clock, made on the day of `now` (Unix seconds).
    ///
    /// The errors are a language or a situation that the card does not have, and a pack that is broken or missing.
    pub fn export(&self, export: &Export, now: UnixSeconds) -> Result<String, CardError> {
        self.export_for(None, export, now)
    }

    /// The same for whoever is in a prefecture (ISO 3166-2): its own offices come first, those of others are left out. `None` is for everybody.
    ///
    /// One more error is a prefecture that there is not.
    pub fn export_for(&self, place: Option<&str>, export: &Export, now: UnixSeconds) -> Result<String, CardError> {
        let languages = self.languages_of(&export.languages)?;
        let place = self.known_place(place)?;
        let context = |tag| Context { now, languages: vec![tag], place: place.clone(), ..Context::default() };
        let contexts: Vec<Context> = languages.into_iter().map(context).collect();
        let views = contexts.iter().map(|context| self.make_view(context, true)).collect::<Result<Vec<_>, _>>()?;
        let Some(first) = views.first() else { return Err(super::no_language()) };
        let routes = match &export.only {
            None => self.all_of_it(first)?,
            Some(situation) => Self::only(first, situation)?,
        };
        let editions = views.iter().map(|view| edition(view, &routes)).collect::<Result<Vec<_>, _>>()?;
        Ok(html::file(&editions, &self.searched(&routes, &views)?))
    }

    fn known_place(&self, place: Option<&str>) -> Result<Option<String>, CardError> {
        let Some(place) = place else { return Ok(None) };
        let known = self.places()?;
        if known.iter().any(|code| code == place) {
            return Ok(Some(place.to_owned()));
        }
        Err(CardError::UnknownValue { setting: Setting::Place.name(), value: place.to_owned(), known })
    }

    fn languages_of(&self, asked: &[String]) -> Result<Vec<String>, CardError> {
        let known: Vec<String> = self.languages().iter().map(|language| language.tag.clone()).collect();
        if let Some(unknown) = asked.iter().find(|tag| !known.contains(tag)) {
            return Err(CardError::UnknownValue { setting: Setting::Language.name(), value: unknown.clone(), known });
        }
        let once: Vec<String> = asked
            .iter()
            .enumerate()
            .filter(|(index, tag)| !asked.iter().take(*index).any(|earlier| earlier == *tag))
            .map(|(_, tag)| tag.clone())
            .collect();
        Ok(if once.is_empty() { known } else { once })
    }

    /// Every screen that a file can hold. Of two that a search finds alike, the one that stands first here comes first.
    fn all_of_it(&self, view: &View<'_>) -> Result<Vec<Route>, CardError> {
        let situations: Vec<Route> =
            view.pack.situation_list()?.into_iter().map(|(id, _)| Route::Situation(id)).collect();
        let mut routes = vec![Route::Home, Route::Emergency];
        routes.extend(situations);
        routes.push(Route::Phrases);
        routes.extend(self.phrases()?.iter().map(|phrase| Route::Phrase { id: phrase.id.clone(), contact: None }));
        routes.push(Route::Contacts(ContactsFilter { all: true, ..ContactsFilter::default() }));
        // One that has ended stands in no list, and one that is elsewhere in no file for a place.
        let is_near = |ranked: &Ranked<'_>| view.asker.place.is_none() || ranked.place != PlaceFit::Elsewhere;
        let people = view.ranked(Trouble::default(), |_| true)?;
        let people = people.iter().filter(|ranked| is_near(ranked));
        routes.extend(people.map(|ranked| Route::Contact(ranked.contact.id.clone())));
        routes.extend(view.pack.ended()?.into_iter().map(|ended| Route::Contact(ended.id)));
        routes.extend([Route::Search(String::new()), Route::About]);
        Ok(routes)
    }

    /// One situation and the people and sentences that it leads to, however far away, but no other situation.
    fn only(view: &View<'_>, situation: &str) -> Result<Vec<Route>, CardError> {
        let start = Route::Situation(situation.to_owned());
        let known: Vec<String> = view.pack.situation_list()?.into_iter().map(|(id, _)| id).collect();
        if !known.iter().any(|id| id == situation) {
            let nearest = nearest(situation, &known);
            return Err(CardError::UnknownRoute { route: start.to_string(), nearest });
        }
        let mut found = vec![start, Route::Emergency];
        let mut next = 0;
        while let Some(route) = found.get(next).cloned() {
            next += 1;
            for led in leads_to(view, &route)? {
                if !matches!(led, Route::Contact(_) | Route::Phrase { contact: None, .. }) {
                    continue;
                }
                if !found.contains(&led) {
                    found.push(led);
                }
            }
        }
        found.push(Route::About);
        Ok(found)
    }

    /// What the script searches, of the languages in the file.
    fn searched(&self, routes: &[Route], views: &[View<'_>]) -> Result<SearchData, CardError> {
        let routes: Vec<String> = routes.iter().map(ToString::to_string).collect();
        let number = |route: &String| routes.iter().position(|known| known == route);
        let is_spoken = |tag: &str| tag.is_empty() || views.iter().any(|view| view.language.tag == tag);
        let pack = &self.answering()?.pack;
        let around = pack.around_search()?;
        let mut data = SearchData::default();
        for row in pack.search_rows()?.into_iter().filter(|row| is_spoken(&row.language)) {
            let Some(number) = number(&row.route) else { continue };
            match row.field {
                Field::Number => data.numbers.push((number, row.key)),
                // What a title or a keyword does not find, the text of a screen hardly ever does, and it is long.
                Field::Text => {}
                Field::Title | Field::Keywords => data.keys.push((number, row.field.points(), row.language, row.key)),
            }
        }
        // What is alike stands together, so that it packs smaller.
        order::by(&mut data.keys, |one, other| one.2.cmp(&other.2));
        let messages = around.number_messages();
        let place = |message: &str| messages.iter().position(|known| *known == message).unwrap_or_default();
        data.wrong = around.wrong.iter().map(|(number, message)| (number.clone(), place(message))).collect();
        data.leads = around
            .leads
            .iter()
            .filter_map(|(from, to)| Some((number(from)?, to.iter().filter_map(number).collect())))
            .collect();
        data.notes = around.notes.iter().map(|note| note.words.clone()).collect();
        let is_situation = |route: &str| matches!(Route::parse(route), Ok(Route::Situation(_)));
        data.situations =
            routes.iter().enumerate().filter(|(_, route)| is_situation(route)).map(|(number, _)| number).collect();
        (data.counts, data.quiet) = around.quiet.into_lists();
        Ok(data)
    }
}

/// Where a screen leads.
fn leads_to(view: &View<'_>, route: &Route) -> Result<Vec<Route>, CardError> {
    let Some(screen) = screens::screen(view, route)? else { return Ok(Vec::new()) };
    let routes = screen.blocks.iter().flat_map(|block| match block {
        Block::Links { items } => items.iter().map(|link| link.route.as_str()).collect(),
        Block::Contact(contact) => vec![contact.route.as_str()],
        Block::Phrase { route, .. } => vec![route.as_str()],
        _ => Vec::new(),
    });
    routes.map(Route::parse).collect()
}

fn edition(view: &View<'_>, routes: &[Route]) -> Result<Edition, CardError> {
    let mut drawn = Vec::new();
    for route in routes {
        drawn.extend(screens::screen(view, route)?);
    }
    for screen in &mut drawn {
        in_one_list(&mut screen.blocks);
        not_twice(&mut screen.blocks);
    }
    let mut inserts = Vec::new();
    for route in drawn.iter().flat_map(|screen| &screen.blocks).flat_map(Block::buttons).filter_map(opens_here) {
        inserts.extend(screens::screen(view, &Route::parse(route)?)?);
    }
    let say = |message: &str| view.voice.say(message);
    let around = view.pack.around_search()?;
    Ok(Edition {
        tag: view.language.tag.clone(),
        name: view.language.name.clone(),
        words: Words {
            title: say("file-title"),
            home: say("app-name"),
            leave: say("app-leave"),
            leave_with_script: say("file-leave-script"),
            leave_without: say("file-leave-plain"),
            nothing_found: say("search-nothing"),
            unsure: say("search-unsure"),
            number_check: say("search-number-check"),
            numbers: around.number_messages().into_iter().map(say).collect(),
            notes: around.notes.iter().map(|note| say(&note.message)).collect(),
            sources: say("about-sources"),
            rights: say("heading-rights"),
            review: say("review-line"),
            immigration: say("file-immigration"),
            some_people: say("file-some-people"),
            phrases: say("home-phrases"),
            people: say("home-contacts"),
            emergency: say("home-emergency"),
            about: say("home-about"),
            whole: say("file-whole"),
            nothing_happens: say("file-nothing-happens"),
            dial_yourself: say("file-dial-yourself"),
            print_all: say("file-print-all"),
            print_how: view.voice.say_with("file-print-how", &[("language", &view.language_name)]),
            print_open: say("file-print-open"),
        },
        screens: drawn,
        inserts,
        numbers: (1..=NUMBERS).map(|number| count(view, number)).collect(),
    })
}

/// One list of steps, counted through: what stands between them comes below. And no notice and no sentence twice on a screen.
fn in_one_list(blocks: &mut Vec<Block>) {
    let mut said: Vec<Block> = Vec::new();
    blocks.retain(|block| {
        let is_new = !said.contains(block);
        if is_new && matches!(block, Block::Notice { .. } | Block::Phrase { .. }) {
            said.push(block.clone());
        }
        is_new
    });
    let is_step = |block: &Block| matches!(block, Block::Step { .. });
    let (Some(first), Some(last)) = (blocks.iter().position(is_step), blocks.iter().rposition(is_step)) else { return };
    let (steps, between): (Vec<Block>, Vec<Block>) = blocks.drain(first..=last).partition(is_step);
    blocks.splice(first..first, steps.into_iter().chain(between));
}

/// Whoever stands in a list of the same screen is named in a notice without a second button: the number is right below.
fn not_twice(blocks: &mut [Block]) {
    let listed: Vec<Action> = blocks
        .iter()
        .filter_map(|block| match block {
            Block::Contact(contact) => contact.buttons.first().map(|button| button.action.clone()),
            _ => None,
        })
        .collect();
    for block in blocks {
        if let Block::Notice { buttons, .. } = block {
            buttons.retain(|button| !listed.contains(&button.action));
        }
    }
}

/// The route of a sentence with the number of one contact: it has no screen of its own in a file.
fn opens_here(button: &Button) -> Option<&str> {
    match &button.action {
        Action::ShowLarge { route } if route.contains('?') => Some(route),
        _ => None,
    }
}

/// A number in her language, in Japanese, and how that sounds.
fn count(view: &View<'_>, number: u8) -> (String, Text, Text) {
    let message = format!("count-{number}");
    let kana = view.japanese.say(&format!("{message}.kana")).value;
    let letters = Letters::named(&view.language.sounds).unwrap_or(Letters::Latin);
    let sound = sounds(&kana, letters).unwrap_or_else(|| reading(&kana));
    let sound = Text::new(sound, sound_tag(&view.language.sounds));
    (number.to_string(), view.voice.say(&message), view.japanese.say(&message).above(sound))
}
