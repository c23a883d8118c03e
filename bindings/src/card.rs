//! The one object: the whole card.

use std::path::PathBuf;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use helpcard_core::pack::{PackSource, Refusal, TrustedKey};
use helpcard_core::{Card, Context, Export, Found as CoreFound};

use crate::action::Action;
use crate::error::{HelpCardError, Trouble};
use crate::person::Person;
use crate::screen::{Screen, Text, all};
use crate::shell::{Platform, ShellWords};

type Answer<T> = Result<T, HelpCardError>;

/// The whole card, with the pack that came with the program. Make one for a process and keep it; any thread may call.
#[derive(Debug, uniffi::Object)]
pub struct HelpCard {
    /// Written only while a newer card is taken.
    card: RwLock<Card>,
}

/// One result of a search.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Found {
    /// Where it leads.
    pub route: String,
    /// Its title in her language.
    pub title: Text,
    /// What it says.
    pub snippet: Text,
    /// More is better; only good for comparing results of one search.
    pub score: u32,
    /// Whether the search is sure of its first result.
    pub sure: bool,
}

/// A saved screen.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Saved {
    /// Its route.
    pub route: String,
    /// Its title; `None` when the card no longer has that screen.
    pub title: Option<Text>,
}

#[uniffi::export]
impl HelpCard {
    /// Opens the card. `folder`: where it may remember and keep a newer card; nothing is made there before she chooses something. It always opens: if
    /// every file is broken the emergency screen still answers. `platform`: what the app runs on.
    #[uniffi::constructor]
    #[must_use]
    pub fn open(folder: Option<String>, platform: Platform) -> Arc<Self> {
        let card = helpcard_embedded::card().unwrap_or_else(|_| Card::without_pack(helpcard_embedded::EMERGENCY));
        let card = match folder.map(PathBuf::from) {
            Some(folder) => card.with_installed(folder.clone(), keys()).remembering(folder),
            None => card,
        };
        Arc::new(Self { card: RwLock::new(card.in_app(platform.into())) })
    }

    /// The person: what she let the card remember, then the phone's own languages, best first (BCP 47). `now`: Unix seconds.
    #[must_use]
    pub fn person(&self, now: i64, system_languages: &[String]) -> Person {
        self.read().context(now, system_languages).into()
    }

    /// The screen of a route.
    pub fn screen(&self, route: &str, person: Person) -> Answer<Screen> {
        Ok((*self.read().screen(route, &person.into())?).clone().into())
    }

    /// The emergency screen. It never fails.
    #[must_use]
    pub fn emergency(&self, person: Person) -> Screen {
        self.read().emergency(&person.into()).into()
    }

    /// What the card finds for some words, best first. The words are not kept.
    pub fn search(&self, words: &str, person: Person) -> Answer<Vec<Found>> {
        Ok(all(self.read().search(words, &person.into())?))
    }

    /// The route of every screen that stands by itself.
    pub fn routes(&self) -> Answer<Vec<String>> {
        Ok(self.read().routes()?)
    }

    /// Carries out what changes something of hers and says where to go next.
    pub fn perform(&self, action: Action) -> Answer<String> {
        if matches!(action, Action::Erase) {
            // First: a file that cannot be erased must not go on answering from memory.
            self.write().answer_from_inside();
        }
        Ok(self.read().perform(&action.into())?)
    }

    /// Why nothing could be remembered, in her language.
    pub fn say_trouble(&self, trouble: Trouble, person: Person) -> Answer<Text> {
        Ok(self.read().say_trouble(&trouble.into(), &person.into())?.into())
    }

    /// The words on the shell's own controls, in her language.
    pub fn words(&self, person: Person) -> Answer<ShellWords> {
        Ok(self.read().shell_words(&person.into())?.into())
    }

    /// The routes that she saved, oldest first.
    pub fn saved(&self, person: Person) -> Answer<Vec<Saved>> {
        let saved = self.read().saved(&person.into())?;
        Ok(saved.into_iter().map(|(route, title)| Saved { route, title: title.map(Into::into) }).collect())
    }

    /// What a file would bring. Nothing is changed.
    pub fn offer(&self, file: Vec<u8>, person: Person) -> Answer<Screen> {
        let (card, context) = (self.read(), person.into());
        card.offer(PackSource::Bytes(file), &context)
            .map(Into::into)
            .map_err(|refusal| refused(&card, refusal, &context))
    }

    /// Takes a newer card from the same file.
    pub fn install(&self, file: Vec<u8>, person: Person) -> Answer<Screen> {
        let context = person.into();
        // The card goes on answering others while the file is looked at and written.
        let stored = {
            let card = self.read();
            card.store(PackSource::Bytes(file), &context).map_err(|refusal| refused(&card, refusal, &context))?
        };
        let mut card = self.write();
        let taken = card.answer_with(stored, &context);
        taken.map(Into::into).map_err(|refusal| refused(&card, refusal, &context))
    }

    /// The card as one HTML file, in these languages.
    pub fn export(&self, languages: Vec<String>, only: Option<String>, now: i64) -> Answer<String> {
        Ok(self.read().export(&Export { languages, only }, now)?)
    }
}

/// Panics, so that the tests see that it goes no further than one call.
#[cfg(feature = "test-panic")]
#[uniffi::export]
impl HelpCard {
    /// Panics while the card is held.
    pub fn test_panic(&self) -> Answer<String> {
        let _held = self.write();
        panic!("on purpose");
    }
}

impl HelpCard {
    /// A call that panicked while it held the card left nothing half-done.
    fn read(&self) -> RwLockReadGuard<'_, Card> {
        self.card.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, Card> {
        self.card.write().unwrap_or_else(PoisonError::into_inner)
    }
}

fn refused(card: &Card, refusal: Refusal, context: &Context) -> HelpCardError {
    let screen = card.refused(&refusal, context).ok().map(Into::into);
    HelpCardError::not_taken(refusal, screen)
}

fn keys() -> Vec<TrustedKey> {
    let keys = helpcard_embedded::trusted_keys();
    #[cfg(feature = "test-key")]
    let keys = {
        let test = include_str!("../../tests/data/test-only.pub");
        keys.into_iter()
            .chain(TrustedKey::parse("test only", test, helpcard_core::civil::Day::parse("2030-12-31")))
            .collect()
    };
    keys
}

impl From<CoreFound> for Found {
    fn from(found: CoreFound) -> Self {
        let CoreFound { route, title, snippet, score, sure } = found;
        Self { route, title: title.into(), snippet: snippet.into(), score, sure }
    }
}
