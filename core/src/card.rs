//! The façade: everything a shell asks goes through here.

mod export;
mod memory;

pub use export::{Export, FILE_NAME};

use std::fmt;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use crate::context::Context;
use crate::emergency::{EmergencyConstants, constant_screen};
use crate::error::CardError;
use crate::facts::{CardLanguage, Contact, Phrase};
use crate::hours::Calendar;
use crate::language::{DEFAULT_LANGUAGE, negotiate};
use crate::pack::{Pack, PackSource};
use crate::private::Private;
use crate::rank::Asker;
use crate::recent::Recent;
use crate::route::{ContactsFilter, Route, nearest};
use crate::screen::{ContactBlock, Screen};
use crate::screens::{self, Found, View};
use crate::search::Index;
use crate::words::Words;

/// The whole help card: everything a shell asks goes through here.
///
/// Make one per process and keep it. Calls are synchronous and fast (see `docs/performance.md`), so a shell may call from any thread it likes.
/// It never opens a network connection, never logs, and never fails to answer [`Card::emergency`], even when every file is broken.
pub struct Card {
    pack: Option<Pack>,
    words: Words,
    constants: EmergencyConstants,
    languages: Vec<CardLanguage>,
    contacts: OnceLock<Vec<Contact>>,
    phrases: OnceLock<Vec<Phrase>>,
    index: OnceLock<Index>,
    calendar: OnceLock<Calendar>,
    recent: Recent,
    private: Private,
}

/// What a pack says about itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackInfo {
    /// Its number; a newer pack has a higher one.
    pub number: String,
    /// The day of its newest fact.
    pub made: String,
    /// The languages in it, with how many messages each has and who has read them.
    pub languages: Vec<(String, i64, String)>,
    /// The tables and how many rows each has.
    pub tables: Vec<(String, i64)>,
}

impl Card {
    /// Opens a card over a pack. The constants answer the emergency screen if the pack ever cannot.
    pub fn open(source: PackSource, constants: EmergencyConstants) -> Result<Self, CardError> {
        let pack = Pack::open(source)?;
        let languages = pack.languages()?;
        Ok(Self { pack: Some(pack), languages, ..Self::without_pack(constants) })
    }

    /// A card without a pack: it answers the emergency screen and nothing else.
    #[must_use]
    pub fn without_pack(constants: EmergencyConstants) -> Self {
        Self {
            pack: None,
            words: Words::default(),
            constants,
            languages: Vec::new(),
            contacts: OnceLock::new(),
            phrases: OnceLock::new(),
            index: OnceLock::new(),
            calendar: OnceLock::new(),
            recent: Recent::default(),
            private: Private::default(),
        }
    }

    /// The same card with a folder to remember in. Nothing is made there before she chooses something.
    #[must_use]
    pub fn remembering(self, folder: PathBuf) -> Self {
        Self { private: Private::new(folder), ..self }
    }

    /// The languages that a person may choose, in the order of the list.
    #[must_use]
    pub fn languages(&self) -> Vec<&CardLanguage> {
        self.languages.iter().filter(|language| language.choosable).collect()
    }

    /// The language in which a person with this list reads the card. `None` when the card has none of hers.
    #[must_use]
    pub fn language(&self, requested: &[String]) -> Option<&str> {
        let available: Vec<&str> = self.languages().iter().map(|language| language.tag.as_str()).collect();
        let chosen = negotiate(requested, &available)?.to_owned();
        self.languages.iter().map(|language| language.tag.as_str()).find(|tag| *tag == chosen)
    }

    /// The prefectures that the card knows (ISO 3166-2), in order.
    pub fn places(&self) -> Result<Vec<String>, CardError> {
        self.pack.as_ref().ok_or(CardError::NoPack)?.places()
    }

    /// What contacts can help with, in order.
    pub fn helps(&self) -> Result<Vec<String>, CardError> {
        self.pack.as_ref().ok_or(CardError::NoPack)?.helps()
    }

    /// The screen of a route. Asked again in the same minute, as when a phone is turned, it is the same one.
    ///
    /// The errors are an unknown route (with the nearest known ones), and a pack that is broken or missing.
    pub fn screen(&self, route: &str, context: &Context) -> Result<Arc<Screen>, CardError> {
        if let Some(screen) = self.recent.find(route, context) {
            return Ok(screen);
        }
        let screen = Arc::new(self.make_screen(route, context)?);
        // What she typed is not kept, not even in memory.
        if !route.starts_with("/search") {
            self.recent.keep(route, context, &screen);
        }
        Ok(screen)
    }

    fn make_screen(&self, route: &str, context: &Context) -> Result<Screen, CardError> {
        let found = Route::parse(route).and_then(|parsed| match parsed {
            Route::Emergency => Ok(Some(self.emergency(context))),
            other => screens::screen(&self.view(context)?, &other),
        });
        match found {
            Ok(Some(screen)) => Ok(screen),
            Ok(None) | Err(CardError::UnknownRoute { .. }) => {
                // A contact that has ended is in the pack, but it is no way out.
                let others: Vec<String> = self.routes()?.into_iter().filter(|known| known != route).collect();
                Err(CardError::UnknownRoute { route: route.to_owned(), nearest: nearest(route, &others) })
            }
            Err(error) => Err(error),
        }
    }

    /// The emergency screen. It never fails: if the pack cannot answer, the constants do.
    #[must_use]
    pub fn emergency(&self, context: &Context) -> Screen {
        let from_pack = self.view(context).and_then(|view| screens::emergency(&view));
        match from_pack {
            Ok(screen) if self.constants.are_all_on(&screen) => screen,
            _ => constant_screen(&self.constants, &context.languages),
        }
    }

    /// Contacts for a list, best first.
    pub fn contacts(&self, filter: &ContactsFilter, context: &Context) -> Result<Vec<ContactBlock>, CardError> {
        screens::ranked_contacts(&self.view(context)?, filter)
    }

    /// What the card finds for some words, in all its languages, best first. The words are not kept.
    pub fn search(&self, words: &str, context: &Context) -> Result<Vec<Found>, CardError> {
        screens::found(&self.view(context)?, words)
    }

    /// The route of every screen that stands by itself, and of every situation, contact and phrase.
    pub fn routes(&self) -> Result<Vec<String>, CardError> {
        let pack = self.pack.as_ref().ok_or(CardError::NoPack)?;
        let mut routes: Vec<Route> = vec![
            Route::Home,
            Route::Emergency,
            Route::Contacts(ContactsFilter::default()),
            Route::Phrases,
            Route::Saved,
            Route::Settings,
            Route::About,
        ];
        routes.extend(pack.situation_list()?.into_iter().map(|(id, _)| Route::Situation(id)));
        routes.extend(self.all_contacts()?.iter().map(|contact| Route::Contact(contact.id.clone())));
        routes.extend(self.phrases()?.iter().map(|phrase| Route::Phrase { id: phrase.id.clone(), contact: None }));
        Ok(routes.iter().map(ToString::to_string).collect())
    }

    /// What the pack says about itself.
    pub fn pack_info(&self) -> Result<PackInfo, CardError> {
        self.pack.as_ref().ok_or(CardError::NoPack)?.info()
    }

    /// All contacts with their channels, in the order of the content.
    pub fn all_contacts(&self) -> Result<&[Contact], CardError> {
        self.read_once(&self.contacts, Pack::contacts).map(Vec::as_slice)
    }

    /// The holidays that the pack knows.
    pub fn calendar(&self) -> Result<&Calendar, CardError> {
        self.read_once(&self.calendar, Pack::calendar)
    }

    pub(crate) fn phrases(&self) -> Result<&[Phrase], CardError> {
        self.read_once(&self.phrases, Pack::phrases).map(Vec::as_slice)
    }

    pub(crate) fn index(&self) -> Result<&Index, CardError> {
        self.read_once(&self.index, |pack| Ok(Index::new(pack.search_rows()?)))
    }

    /// What the pack answers once and for all.
    fn read_once<'a, T>(
        &self,
        kept: &'a OnceLock<T>,
        read: impl FnOnce(&Pack) -> Result<T, CardError>,
    ) -> Result<&'a T, CardError> {
        if let Some(known) = kept.get() {
            return Ok(known);
        }
        let answer = read(self.pack.as_ref().ok_or(CardError::NoPack)?)?;
        Ok(kept.get_or_init(|| answer))
    }

    fn view<'a>(&'a self, context: &'a Context) -> Result<View<'a>, CardError> {
        self.make_view(context, false)
    }

    /// `lasting`: what is made with it is read later than it is made.
    fn make_view<'a>(&'a self, context: &'a Context, lasting: bool) -> Result<View<'a>, CardError> {
        let pack = self.pack.as_ref().ok_or(CardError::NoPack)?;
        let tag = self.language(&context.languages).unwrap_or(DEFAULT_LANGUAGE);
        let find = |tag: &str| self.languages.iter().find(|language| language.tag == tag);
        let language = find(tag).or(self.languages.first()).ok_or_else(no_language)?;
        let chain = std::iter::once(&language.tag).chain(&language.chain).map(String::as_str);
        let voice = self.words.voice(pack, chain);
        let japanese = self.words.voice(pack, std::iter::once("ja"));
        let asker = Asker {
            now: context.now,
            language: language.tag.clone(),
            place: context.place.as_deref(),
            phone: context.phone,
            calendar: self.calendar()?,
            lasting,
        };
        // A language of which no locale speaks yet is called as it calls itself.
        let named = voice.say(&format!("language-{}", language.tag)).value;
        let language_name = if named.is_empty() { language.name.as_str().into() } else { named };
        Ok(View { card: self, pack, language, voice, language_name, japanese, asker })
    }

    pub(crate) fn all_languages(&self) -> &[CardLanguage] {
        &self.languages
    }
}

fn no_language() -> CardError {
    CardError::PackUnreadable { reason: "it holds no language".to_owned() }
}

impl fmt::Debug for Card {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Card").field("languages", &self.languages.len()).finish_non_exhaustive()
    }
}
