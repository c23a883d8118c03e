//! A pack that is open, with what it answered once and for all.

use std::sync::OnceLock;

use crate::error::CardError;
use crate::facts::{CardLanguage, Contact, Phrase};
use crate::hours::Calendar;
use crate::language::{DEFAULT_LANGUAGE, negotiate};
use crate::pack::Pack;
use crate::screens::Side;
use crate::search::Index;
use crate::words::{Voice, Words};

/// A pack, and what is read of it only once.
pub(super) struct OpenPack {
    pub(super) pack: Pack,
    pub(super) words: Words,
    pub(super) languages: Vec<CardLanguage>,
    contacts: OnceLock<Vec<Contact>>,
    phrases: OnceLock<Vec<Phrase>>,
    index: OnceLock<Index>,
    calendar: OnceLock<Calendar>,
    fingerprint: OnceLock<[u8; 32]>,
}

impl OpenPack {
    pub(super) fn new(pack: Pack) -> Result<Self, CardError> {
        Ok(Self {
            languages: pack.languages()?,
            pack,
            words: Words::default(),
            contacts: OnceLock::new(),
            phrases: OnceLock::new(),
            index: OnceLock::new(),
            calendar: OnceLock::new(),
            fingerprint: OnceLock::new(),
        })
    }

    /// Lets a language be chosen that is not yet for anybody.
    pub(super) fn show_draft(&mut self, tag: &str) {
        for language in self.languages.iter_mut().filter(|language| language.tag == tag) {
            language.choosable = true;
        }
    }

    pub(super) fn choosable(&self) -> Vec<&CardLanguage> {
        self.languages.iter().filter(|language| language.choosable).collect()
    }

    /// The tag of the language in which a person with this list reads. `None`: the pack has none of hers.
    pub(super) fn tag(&self, requested: &[String]) -> Option<&str> {
        let available: Vec<&str> = self.choosable().into_iter().map(|language| language.tag.as_str()).collect();
        let chosen = negotiate(requested, &available)?.to_owned();
        self.languages.iter().map(|language| language.tag.as_str()).find(|tag| *tag == chosen)
    }

    /// The language itself; the default one, or the first, when it has none of hers.
    pub(super) fn language(&self, requested: &[String]) -> Result<&CardLanguage, CardError> {
        let tag = self.tag(requested).unwrap_or(DEFAULT_LANGUAGE);
        let found = self.languages.iter().find(|language| language.tag == tag);
        found.or(self.languages.first()).ok_or_else(super::no_language)
    }

    pub(super) fn voice(&self, language: &CardLanguage) -> Voice<'_> {
        let chain = std::iter::once(&language.tag).chain(&language.chain).map(String::as_str);
        self.words.voice(&self.pack, chain)
    }

    pub(super) fn contacts(&self) -> Result<&[Contact], CardError> {
        self.read_once(&self.contacts, Pack::contacts).map(Vec::as_slice)
    }

    pub(super) fn phrases(&self) -> Result<&[Phrase], CardError> {
        self.read_once(&self.phrases, Pack::phrases).map(Vec::as_slice)
    }

    pub(super) fn index(&self) -> Result<&Index, CardError> {
        self.read_once(&self.index, |pack| Ok(Index::new(pack.search_rows()?, pack.around_search()?)))
    }

    pub(super) fn calendar(&self) -> Result<&Calendar, CardError> {
        self.read_once(&self.calendar, Pack::calendar)
    }

    /// What it is when it is compared with another.
    pub(super) fn side(&self, languages: &[String]) -> Result<Side<'_>, CardError> {
        Ok(Side {
            number: self.pack.number()?,
            made: self.pack.value("made")?,
            fingerprint: *self.read_once(&self.fingerprint, Pack::fingerprint)?,
            contacts: self.contacts()?,
            voice: self.voice(self.language(languages)?),
        })
    }

    fn read_once<'a, T>(
        &'a self,
        kept: &'a OnceLock<T>,
        read: impl FnOnce(&Pack) -> Result<T, CardError>,
    ) -> Result<&'a T, CardError> {
        if let Some(known) = kept.get() {
            return Ok(known);
        }
        let answer = read(&self.pack)?;
        Ok(kept.get_or_init(|| answer))
    }
}
