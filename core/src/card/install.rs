//! A newer pack that is handed over as a file: looked at, taken, and found again at the next start.

use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::Card;
use super::open_pack::OpenPack;
use crate::civil::{Day, JapanTime};
use crate::context::Context;
use crate::emergency::EmergencyConstants;
use crate::error::CardError;
use crate::pack::{Pack, PackSource, Refusal, Sealed, TrustedKey, install};
use crate::route::Route;
use crate::screen::{Screen, Text};
use crate::screens::{self, Side};

/// Any word: that something can be searched at all.
const SEARCHED: &str = "110";

/// Which pack answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Standing {
    /// None: only the emergency screen can be shown.
    #[default]
    Nothing,
    /// The one that came with the program.
    Inside,
    /// One from outside, for a trial at a desk. Nobody's signature was checked.
    Trial,
    /// A newer one that was installed, or a signed one that was named in place of the one inside.
    Newer {
        /// Who signed it.
        by: String,
    },
    /// The one that came with the program, because the installed one cannot be used.
    Fallback(Refusal),
}

/// What is known of newer packs: where one is kept, and who may sign one.
#[derive(Default)]
pub(super) struct Installation {
    standing: Standing,
    folder: Option<PathBuf>,
    keys: Vec<TrustedKey>,
    /// How often everything was erased. Whoever puts a newer card in its place holds it: an erasing waits, or is seen.
    erasures: Mutex<u64>,
}

impl Installation {
    pub(super) fn new(standing: Standing) -> Self {
        Self { standing, ..Self::default() }
    }

    /// Everything is about to be erased.
    pub(super) fn erased(&self) {
        *self.erasures() += 1;
    }

    fn erasures(&self) -> MutexGuard<'_, u64> {
        self.erasures.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A newer pack that is on the disk and has not answered yet.
pub struct Newer(Candidate);

/// A signed pack that is open.
struct Candidate {
    open: OpenPack,
    number: u32,
    key: TrustedKey,
}

impl Card {
    /// The same card with a folder in which a newer pack may be, and the keys whose packs it takes. If one is there, it answers from now on, unless it
    /// is older than the pack inside. If it cannot be used, the pack inside answers, and [`Card::standing`] says why.
    #[must_use]
    pub fn with_installed(mut self, folder: PathBuf, keys: Vec<TrustedKey>) -> Self {
        let found = install::installed(&folder).map(|bytes| bytes.and_then(|bytes| candidate(&bytes, &keys)));
        self.installation.folder = Some(folder);
        self.installation.keys = keys;
        match found {
            None => {}
            Some(Err(refusal)) => self.installation.standing = Standing::Fallback(refusal),
            Some(Ok(newer)) if newer.number < self.number() => {}
            Some(Ok(newer)) => self.answer_from(newer),
        }
        self
    }

    /// Opens a signed file in place of the pack inside, if one of the keys signed it. Nothing is installed.
    pub fn open_signed(file: &[u8], keys: &[TrustedKey], constants: EmergencyConstants) -> Result<Self, Refusal> {
        let found = candidate(file, keys)?;
        found.open.pack.look_through()?;
        let installation = Installation::new(Standing::Newer { by: found.key.name });
        Ok(Self { open: Some(found.open), installation, ..Self::without_pack(constants) })
    }

    /// Which pack answers.
    #[must_use]
    pub fn standing(&self) -> &Standing {
        &self.installation.standing
    }

    /// What a file would bring: which card it is, who signed it, what is new. Nothing is changed.
    ///
    /// Its screen has a button that takes the file; the shell then calls [`Card::install`] with the same file.
    pub fn offer(&self, file: PackSource, context: &Context) -> Result<Screen, Refusal> {
        let candidate = self.examine(&install::read(file)?, context)?;
        let offered = candidate.open.side(&context.languages)?;
        let name = &candidate.key.name;
        Ok(screens::offer(&self.view(context)?, &self.side(&context.languages)?, &offered, name))
    }

    /// Takes a newer pack from a file. When it returns, the pack is on the disk and answers; the screen says so. When it is refused, nothing was
    /// changed.
    pub fn install(&mut self, file: PackSource, context: &Context) -> Result<Screen, Refusal> {
        let newer = self.store(file, context)?;
        self.answer_with(newer, context)
    }

    /// The first half: looks at a file and puts it on the disk, while this card goes on answering from the pack that it has.
    pub fn store(&self, file: PackSource, context: &Context) -> Result<Newer, Refusal> {
        let before = *self.installation.erasures();
        let bytes = install::read(file)?;
        let folder = self.installation.folder.clone();
        let folder = folder.ok_or(Refusal::NotWritable { reason: "there is no folder to install in".to_owned() })?;
        self.examine(&bytes, context)?;
        // Held until the file is in its place, so that an erasing comes before, and is seen, or after, and takes the file away.
        let erasures = self.installation.erasures();
        if *erasures != before {
            return Err(Refusal::Busy);
        }
        install::replace(&folder, &bytes, |written| {
            let candidate = self.examine(&written, context)?;
            // Another process may have been quicker, with a newer one.
            let there = install::installed(&folder).and_then(Result::ok);
            let there = there.and_then(|there| self::candidate(&there, &self.installation.keys).ok());
            let have = there.map_or(0, |there| there.number);
            not_older(candidate.number, have)
        })?;
        drop(erasures);
        candidate(&bytes, &self.installation.keys).map(Newer)
    }

    /// The second half: answers from it; the screen says so.
    pub fn answer_with(&mut self, newer: Newer, context: &Context) -> Result<Screen, Refusal> {
        self.answer_from(newer.0);
        Ok(screens::taken(&self.view(context)?, &self.side(&context.languages)?))
    }

    /// Answers from the pack inside again. For a shell that goes on after everything was erased.
    pub fn answer_from_inside(&mut self) {
        if let Some(inside) = self.inside.take() {
            self.open = Some(inside);
        }
        if matches!(self.installation.standing, Standing::Newer { .. } | Standing::Fallback(_)) {
            self.installation.standing = Standing::Inside;
        }
        self.recent.clear();
    }

    /// Looks at everything in the pack that answers: that it is whole, and that a reader sees all of it. For one that nobody vouches for.
    pub fn look_through(&self) -> Result<(), Refusal> {
        self.answering()?.pack.look_through()
    }

    /// Whether a pack would be taken if a trusted key had signed it. The numbers are not compared.
    pub fn is_proper(&self, pack: &[u8], context: &Context) -> Result<(), Refusal> {
        let pack = Pack::open_signed(pack.to_vec())?;
        pack.number()?;
        day_of(&pack)?;
        self.answers(OpenPack::new(pack)?, context).map(|_| ())
    }

    /// Why a file was not taken, in her language, in one sentence.
    pub fn say_refusal(&self, refusal: &Refusal, context: &Context) -> Result<Text, CardError> {
        Ok(self.view(context)?.voice.say_filled(refusal.message(), &refusal.fills()))
    }

    /// That the installed card cannot be used and the one inside answers, and why, in her language. `None`: it can be used, or there is none.
    pub fn say_fallback(&self, context: &Context) -> Result<Option<Vec<Text>>, CardError> {
        let Standing::Fallback(refusal) = self.standing() else { return Ok(None) };
        let view = self.view(context)?;
        Ok(Some(vec![view.voice.say("fallback-title"), self.say_refusal(refusal, context)?]))
    }

    /// Why a file was not taken, as a screen.
    pub fn refused(&self, refusal: &Refusal, context: &Context) -> Result<Screen, CardError> {
        Ok(screens::refused(&self.view(context)?, refusal))
    }

    /// The four words of a pack, in her language.
    pub fn four_words(&self, fingerprint: &[u8; 32], context: &Context) -> Result<Text, CardError> {
        Ok(screens::four_words(&self.view(context)?.voice, fingerprint))
    }

    /// The keys whose packs are taken.
    #[must_use]
    pub fn trusted_keys(&self) -> &[TrustedKey] {
        &self.installation.keys
    }

    /// Whether a newer pack could be taken at all.
    pub(crate) fn can_install(&self) -> bool {
        self.installation.folder.is_some() && !self.installation.keys.is_empty()
    }

    /// The pack that came with the program, while a newer one answers.
    pub(crate) fn side_inside(&self, languages: &[String]) -> Result<Option<Side<'_>>, CardError> {
        self.inside.as_ref().map(|inside| inside.side(languages)).transpose()
    }

    /// The pack that answers.
    pub(crate) fn side(&self, languages: &[String]) -> Result<Side<'_>, CardError> {
        self.answering()?.side(languages)
    }

    /// Looks at everything, in this order: whose signature, which format, which number, until when, what is inside, and whether it answers.
    fn examine(&self, bytes: &[u8], context: &Context) -> Result<Candidate, Refusal> {
        let candidate = candidate(bytes, &self.installation.keys)?;
        not_older(candidate.number, self.number())?;
        // A clock can be wrong or set back, but it is no earlier than the day of either pack.
        let here = self.open.as_ref().map(|open| day_of(&open.pack)).transpose()?;
        let day = JapanTime::at(context.now).day.max(day_of(&candidate.open.pack)?).max(here.unwrap_or(Day(0)));
        candidate.key.counts_on(day)?;
        let open = self.answers(candidate.open, context)?;
        Ok(Candidate { open, ..candidate })
    }

    /// Nothing in it is hidden, and it answers as this card does: in every language that can be chosen here, the first screen and the emergency screen dial
    /// every number for danger that was built in, every screen can be made and has a title in that language, and the words that name a card are the same.
    fn answers(&self, open: OpenPack, context: &Context) -> Result<OpenPack, Refusal> {
        open.pack.look_through()?;
        let mut card = Self { open: Some(open), ..Self::without_pack(self.constants) };
        let routes = card.routes()?;
        let has_situation = routes.iter().any(|route| route.starts_with("/situation/"));
        if !has_situation {
            return Err(Refusal::badly_built("it knows no situation"));
        }
        for language in self.constants.languages() {
            let language = language.to_owned();
            if !card.languages().iter().any(|known| known.tag == language) {
                return Err(Refusal::badly_built(format!("it has no {language}")));
            }
            let reader = Context { now: context.now, languages: vec![language.clone()], ..Context::default() };
            let view = card.view(&reader)?;
            for route in [Route::Home, Route::Emergency] {
                let screen = screens::screen(&view, &route)?;
                if !screen.is_some_and(|screen| self.constants.are_all_on(&screen)) {
                    return Err(Refusal::NoEmergency { language });
                }
            }
            for route in &routes {
                // A contact that has ended has no screen any more.
                let Some(screen) = screens::screen(&view, &Route::parse(route)?)? else { continue };
                if screen.title.value.is_empty() || *screen.title.lang != *language {
                    return Err(Refusal::badly_built(format!("{route} has no title in {language}")));
                }
            }
            if self.open.is_some() && (0..16).any(|list| self.words(list, &reader) != card.words(list, &reader)) {
                return Err(Refusal::badly_built(format!("its words for naming a card are others in {language}")));
            }
            card.search(SEARCHED, &reader)?;
        }
        card.places()?;
        card.helps()?;
        card.open.take().ok_or_else(|| Refusal::badly_built("it does not answer"))
    }

    /// One of the lists of words that name a card.
    fn words(&self, list: u8, context: &Context) -> Option<Text> {
        Some(self.view(context).ok()?.voice.say(&format!("words-{list}")))
    }

    /// The number of the pack that answers.
    fn number(&self) -> u32 {
        self.open.as_ref().and_then(|open| open.pack.number().ok()).unwrap_or(0)
    }

    fn answer_from(&mut self, newer: Candidate) {
        let before = self.open.replace(newer.open);
        if !matches!(self.installation.standing, Standing::Newer { .. }) {
            self.inside = before;
        }
        self.installation.standing = Standing::Newer { by: newer.key.name };
        self.recent.clear();
    }
}

/// The day of its newest fact.
fn day_of(pack: &Pack) -> Result<Day, Refusal> {
    Day::parse(&pack.value("made")?).ok_or_else(|| Refusal::badly_built("it says no day"))
}

fn not_older(found: u32, have: u32) -> Result<(), Refusal> {
    if found < have { Err(Refusal::Older { found, have }) } else { Ok(()) }
}

/// Opens a signed file if one of the keys signed it.
fn candidate(bytes: &[u8], keys: &[TrustedKey]) -> Result<Candidate, Refusal> {
    let sealed = Sealed::read(bytes)?;
    let key = sealed.signed_by(keys)?.clone();
    let pack = Pack::open_signed(sealed.pack().to_vec())?;
    let number = pack.number()?;
    Ok(Candidate { open: OpenPack::new(pack)?, number, key })
}
