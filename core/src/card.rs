//! The façade: everything a shell asks goes through here.

mod export;
mod install;
mod memory;
mod open_pack;
mod shell;

pub use export::{Export, FILE_NAME, is_export};
pub use install::{Newer, Standing};
pub use shell::{Platform, SECONDS_KEPT, ShellWords, is_kept};

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use crate::context::Context;
use crate::emergency::{EmergencyConstants, constant_screen};
use crate::error::CardError;
use crate::facts::{CardLanguage, Contact, Phrase};
use crate::hours::Calendar;
use crate::pack::{Pack, PackSource};
use crate::private::Private;
use crate::rank::Asker;
use crate::recent::Recent;
use crate::route::{ContactsFilter, Route, nearest};
use crate::screen::{ContactBlock, Screen};
use crate::screens::{self, Found, View};
use crate::search::Index;
use install::Installation;
use open_pack::OpenPack;

/// The whole help card: everything a shell asks goes through here.
///
/// Make one per process and keep it. Calls are synchronous and fast (see `docs/performance.md`), so a shell may call from any thread it likes.
/// It never opens a network connection, never logs, and never fails to answer [`Card::emergency`], even when every file is broken.
pub struct Card {
    /// The pack that answers.
    open: Option<OpenPack>,
    /// The pack that came with the program, while a newer one answers.
    inside: Option<OpenPack>,
    installation: Installation,
    constants: EmergencyConstants,
    recent: Recent,
    private: Private,
    platform: Option<Platform>,
}

/// What a pack says about itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackInfo {
    /// Its number; a newer pack has a higher one.
    pub number: u32,
    /// The day of its newest fact.
    pub made: String,
    /// SHA-256 of the pack.
    pub fingerprint: [u8; 32],
    /// The named values in it, by name.
    pub values: Vec<(String, String)>,
    /// The languages in it, with how many messages each has and who has read them.
    pub languages: Vec<(String, i64, String)>,
    /// The tables and how many rows each has.
    pub tables: Vec<(String, i64)>,
}

impl Card {
    /// Opens a card over a pack. The constants answer the emergency screen if the pack ever cannot.
    pub fn open(source: PackSource, constants: EmergencyConstants) -> Result<Self, CardError> {
        let standing = if matches!(source, PackSource::Embedded(_)) { Standing::Inside } else { Standing::Trial };
        let open = OpenPack::new(Pack::open(source)?)?;
        let installation = Installation::new(standing);
        Ok(Self { open: Some(open), installation, ..Self::without_pack(constants) })
    }

    /// A card without a pack: it answers the emergency screen and nothing else.
    #[must_use]
    pub fn without_pack(constants: EmergencyConstants) -> Self {
        Self {
            open: None,
            inside: None,
            installation: Installation::default(),
            constants,
            recent: Recent::default(),
            private: Private::default(),
            platform: None,
        }
    }

    /// The same card with a folder to remember in. Nothing is made there before she chooses something.
    #[must_use]
    pub fn remembering(self, folder: PathBuf) -> Self {
        Self { private: Private::new(folder), ..self }
    }

    /// The same card with a draft among its languages: for whoever translates, who names it by its tag. Without this nobody meets it.
    #[must_use]
    pub fn showing_draft(mut self, tag: &str) -> Self {
        if let Some(open) = &mut self.open {
            open.show_draft(tag);
        }
        self
    }

    /// The languages that a person may choose, in the order of the list.
    #[must_use]
    pub fn languages(&self) -> Vec<&CardLanguage> {
        self.open.as_ref().map(OpenPack::choosable).unwrap_or_default()
    }

    /// The language in which a person with this list reads the card. `None` when the card has none of hers.
    #[must_use]
    pub fn language(&self, requested: &[String]) -> Option<&str> {
        self.open.as_ref()?.tag(requested)
    }

    /// The prefectures that the card knows (ISO 3166-2), in order.
    pub fn places(&self) -> Result<Vec<String>, CardError> {
        self.answering()?.pack.places()
    }

    /// What contacts can help with, in order.
    pub fn helps(&self) -> Result<Vec<String>, CardError> {
        self.answering()?.pack.helps()
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
            Ok(Some(screen)) => Ok(self.with_emergency(screen, context)),
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

    /// The first screen dials every number for danger that was built in, whatever pack answers.
    fn with_emergency(&self, mut screen: Screen, context: &Context) -> Screen {
        if screen.route == "/" && !self.constants.are_all_on(&screen) {
            let constants = constant_screen(&self.constants, &context.languages);
            screen.blocks.splice(0..0, constants.blocks.into_iter().take(1));
        }
        screen
    }

    /// Contacts for a list, best first.
    pub fn contacts(&self, filter: &ContactsFilter, context: &Context) -> Result<Vec<ContactBlock>, CardError> {
        screens::ranked_contacts(&self.view(context)?, filter)
    }

    /// What the card finds for some words, in all its languages, best first. The words are not kept.
    pub fn search(&self, words: &str, context: &Context) -> Result<Vec<Found>, CardError> {
        screens::found(&self.view(context)?, words)
    }

    /// What stands above the results of a search: that a number is not on the card, that the card is not sure, what must be known.
    pub fn search_notes(&self, words: &str, context: &Context) -> Result<Vec<crate::screen::Text>, CardError> {
        screens::found_notes(&self.view(context)?, words)
    }

    /// The route of every screen that stands by itself, and of every situation, contact (ended ones too) and phrase.
    pub fn routes(&self) -> Result<Vec<String>, CardError> {
        let pack = &self.answering()?.pack;
        let mut routes: Vec<Route> = vec![
            Route::Home,
            Route::Emergency,
            Route::Contacts(ContactsFilter::default()),
            Route::Phrases,
            Route::Saved,
            Route::Settings,
            Route::Changes,
            Route::About,
        ];
        routes.extend(self.platform().map(|_| Route::App));
        routes.extend(pack.situation_list()?.into_iter().map(|(id, _)| Route::Situation(id)));
        routes.extend(self.all_contacts()?.iter().map(|contact| Route::Contact(contact.id.clone())));
        routes.extend(pack.ended()?.into_iter().map(|ended| Route::Contact(ended.id)));
        routes.extend(self.phrases()?.iter().map(|phrase| Route::Phrase { id: phrase.id.clone(), contact: None }));
        Ok(routes.iter().map(ToString::to_string).collect())
    }

    /// What the pack says about itself.
    pub fn pack_info(&self) -> Result<PackInfo, CardError> {
        self.answering()?.pack.info()
    }

    /// All contacts with their channels, in the order of the content.
    pub fn all_contacts(&self) -> Result<&[Contact], CardError> {
        self.answering()?.contacts()
    }

    /// The holidays that the pack knows.
    pub fn calendar(&self) -> Result<&Calendar, CardError> {
        self.answering()?.calendar()
    }

    pub(crate) fn phrases(&self) -> Result<&[Phrase], CardError> {
        self.answering()?.phrases()
    }

    pub(crate) fn index(&self) -> Result<&Index, CardError> {
        self.answering()?.index()
    }

    /// The pack that answers.
    fn answering(&self) -> Result<&OpenPack, CardError> {
        self.open.as_ref().ok_or(CardError::NoPack)
    }

    fn view<'a>(&'a self, context: &'a Context) -> Result<View<'a>, CardError> {
        self.make_view(context, false)
    }

    /// `lasting`: what is made with it is read later than it is made.
    fn make_view<'a>(&'a self, context: &'a Context, lasting: bool) -> Result<View<'a>, CardError> {
        let open = self.answering()?;
        let pack = &open.pack;
        let language = open.language(&context.languages)?;
        let voice = open.voice(language);
        let japanese = open.words.voice(pack, std::iter::once("ja"));
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
        self.open.as_ref().map_or(&[], |open| open.languages.as_slice())
    }
}

fn no_language() -> CardError {
    CardError::PackUnreadable { reason: "it holds no language".to_owned() }
}

impl fmt::Debug for Card {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Card").field("standing", self.standing()).finish_non_exhaustive()
    }
}
