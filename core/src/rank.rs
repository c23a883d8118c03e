//! Whom to call first, and why.
//!
//! The order: in danger the emergency numbers; then what she can reach with her phone; then what is made for the trouble; what answers now in her
//! language; what is open now; what fits her place; what is free. The immigration authority's own lines stand below every other line that she can
//! reach, and whoever is for citizens of another country below everyone.

mod channel;
mod fit;
mod people;

use std::cmp::Reverse;

pub(crate) use channel::{Reach, Speaks, Weighed, weigh};
pub(crate) use fit::{Fit, GENERAL, Trouble};
pub(crate) use people::{People, people};

use crate::civil::{Day, JapanTime, UnixSeconds};
use crate::facts::{Callers, ChannelKind, Contact, Cost, Places, counts_on};
use crate::hours::{Calendar, OpenNow, OpenState};
use crate::order;

/// What a person's phone can do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Phone {
    /// Not said.
    #[default]
    Unknown,
    /// It can make calls.
    Normal,
    /// Internet only.
    DataOnly,
    /// No SIM.
    None,
}

impl Phone {
    /// Every answer.
    pub const ALL: [Self; 4] = [Self::Normal, Self::DataOnly, Self::None, Self::Unknown];

    /// `normal`, `data-only`, `none`, or empty when it was not said.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Unknown => "",
            Self::Normal => "normal",
            Self::DataOnly => "data-only",
            Self::None => "none",
        }
    }

    /// The phone of a name; "unknown" is another way to say nothing.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let name = if name == "unknown" { "" } else { name };
        Self::ALL.into_iter().find(|phone| phone.name() == name)
    }

    /// Whether only the internet reaches anybody.
    pub(crate) fn needs_data(self) -> bool {
        matches!(self, Self::DataOnly | Self::None)
    }
}

/// What the order depends on.
pub(crate) struct Asker<'a> {
    pub(crate) now: UnixSeconds,
    pub(crate) language: String,
    pub(crate) place: Option<&'a str>,
    pub(crate) phone: Phone,
    pub(crate) calendar: &'a Calendar,
    /// What is made is read later: only what is always open is open, and nothing is closed.
    pub(crate) lasting: bool,
    /// The day of the facts, where they are too old to say of anybody but the emergency numbers that somebody answers now.
    pub(crate) old: Option<Day>,
}

/// How a contact's places suit hers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum PlaceFit {
    /// For her prefecture.
    Hers,
    /// For all of Japan, or from abroad.
    Everywhere,
    /// For other prefectures, or hers is not known.
    Elsewhere,
}

/// A contact with all that its place in the list rests on.
#[derive(Clone, Debug)]
pub(crate) struct Ranked<'a> {
    pub(crate) contact: &'a Contact,
    /// Every channel that serves her place, best first.
    pub(crate) channels: Vec<Weighed<'a>>,
    pub(crate) place: PlaceFit,
    pub(crate) fit: Fit,
    /// Its place among the first choices.
    pub(crate) first: Option<usize>,
    /// It serves everyone, or the trouble names the people whom it serves.
    pub(crate) for_all: bool,
    /// For citizens of another country than hers.
    pub(crate) for_other_citizens: bool,
}

impl<'a> Ranked<'a> {
    /// What her phone can use, best first; all channels when it can use none.
    pub(crate) fn reachable(&self) -> &[Weighed<'a>] {
        let reached = self.channels.partition_point(|weighed| weighed.reach != Reach::No);
        if reached == 0 { &self.channels } else { self.channels.get(..reached).unwrap_or(&self.channels) }
    }

    /// The best voice, chat or message channel that she can use; it makes the contact open or not.
    pub(crate) fn line(&self) -> Option<&Weighed<'a>> {
        self.reachable().iter().find(|weighed| weighed.channel.kind.is_answered())
    }

    /// Whether the contact answers now.
    pub(crate) fn open(&self) -> OpenNow {
        self.line().map_or(OpenNow::UNKNOWN, |weighed| weighed.open)
    }

    /// Whether she can reach it with her phone, by the best of its channels.
    pub(crate) fn reach(&self) -> Reach {
        self.channels.iter().map(|weighed| weighed.reach).min().unwrap_or(Reach::No)
    }

    /// Whether somebody answers now in her language.
    pub(crate) fn answers_in_her_language(&self) -> bool {
        self.channels.iter().any(Weighed::answers_in_her_language)
    }

    /// How well it speaks her language, by the best of its channels.
    pub(crate) fn speaks(&self) -> Speaks {
        self.channels.iter().map(|weighed| weighed.speaks).min().unwrap_or(Speaks::No)
    }

    /// Somebody there talks with her in her language, or reads what she writes in it. A page answers nobody, and a desk far away is no answer.
    pub(crate) fn is_in_her_language(&self) -> bool {
        let is_desk = |weighed: &Weighed<'_>| {
            let here = weighed.channel.kind == ChannelKind::WalkIn && self.place == PlaceFit::Hers;
            here && weighed.speaks != Speaks::No
        };
        self.is_in_her_language_from_afar() || self.channels.iter().any(is_desk)
    }

    /// The same without going there.
    pub(crate) fn is_in_her_language_from_afar(&self) -> bool {
        self.channels.iter().any(|weighed| {
            let answers = match weighed.channel.kind {
                ChannelKind::Web => weighed.channel.advises,
                ChannelKind::WalkIn => false,
                _ => true,
            };
            answers && weighed.speaks != Speaks::No && weighed.reach != Reach::No
        })
    }

    /// Only a line that always costs, in another language than hers.
    pub(crate) fn is_costly_stranger(&self) -> bool {
        !self.is_in_her_language() && self.line().is_some_and(|line| line.channel.cost == Cost::NaviDial)
    }

    /// Written to, or read, without a call.
    pub(crate) fn is_reached_by_data(&self) -> bool {
        self.channels.iter().any(|weighed| {
            let kind = weighed.channel.kind;
            let is_call = kind.is_voice() || kind == ChannelKind::Sms;
            !is_call && kind != ChannelKind::WalkIn && weighed.reach != Reach::No
        })
    }

    /// Only web pages for her: nobody answers, and opening one leaves a trace.
    pub(crate) fn is_only_web(&self) -> bool {
        self.reachable().iter().all(|weighed| weighed.channel.kind == ChannelKind::Web)
    }

    /// Whether she, or someone beside her who speaks Japanese, can talk there.
    fn can_be_spoken_with(&self) -> bool {
        self.reachable().iter().any(|weighed| weighed.channel.kind.is_answered() && weighed.can_be_spoken_with())
    }

    /// Somebody answers, or there is a page to read, but in languages that neither she nor the people beside her speak.
    pub(crate) fn is_for_others(&self) -> bool {
        let is_answered = |weighed: &&Weighed<'_>| weighed.channel.kind.is_answered();
        let is_line = self.channels.iter().any(|weighed| is_answered(&weighed));
        let mut used = self.channels.iter().filter(|weighed| !is_line || is_answered(weighed));
        !used.any(Weighed::can_be_spoken_with)
    }

    /// A notice may name it: an office of her place or of all places, for people like her as far as is known, and not the immigration authority.
    pub(crate) fn serves_her(&self) -> bool {
        let contact = self.contact;
        let is_there = self.place != PlaceFit::Elsewhere && !contact.emergency && !contact.is_immigration();
        is_there && (self.for_all || self.first.is_some()) && !contact.reports_only && !self.for_other_citizens
    }

    fn has_more_than_web(&self) -> bool {
        self.channels.iter().any(|weighed| weighed.channel.kind != ChannelKind::Web)
    }

    fn is_free(&self) -> bool {
        self.line().is_some_and(|weighed| weighed.channel.cost == Cost::Free)
    }

    /// When it opens, if it is not open now. What is open is not ordered by when it closes.
    fn opens_at(&self) -> UnixSeconds {
        let open = self.open();
        if open.state == OpenState::Open { 0 } else { open.changes_at.unwrap_or(UnixSeconds::MAX) }
    }

    /// The parts of the list: what she can reach, other places, the immigration authority, what she cannot reach, what is for others.
    fn part(&self) -> u8 {
        let elsewhere = self.place == PlaceFit::Elsewhere;
        if self.for_other_citizens {
            return 8;
        }
        match (self.reach(), self.contact.is_immigration()) {
            (Reach::Yes, false) if !elsewhere => 1,
            (Reach::Maybe, false) if !elsewhere => 2,
            (Reach::Yes | Reach::Maybe, false) => 3,
            (Reach::Yes | Reach::Maybe, true) => 4,
            (Reach::No, false) if !elsewhere => 5,
            (Reach::No, false) => 6,
            (Reach::No, true) => 7,
        }
    }

    /// Within a part: open in her language, open, then what may open, what opens later, what is only read.
    fn nearness(&self) -> u8 {
        let hers = self.speaks() <= Speaks::SomeDays;
        match (self.open().state, self.line().is_some()) {
            (OpenState::Open, _) if self.answers_in_her_language() => 0,
            _ if self.is_costly_stranger() => 9,
            (OpenState::Open, _) => 1,
            (OpenState::Unknown, true) if hers => 2,
            (OpenState::Closed, _) if hers => 3,
            (_, false) if hers => 4,
            (OpenState::Unknown, true) => 5,
            (OpenState::Closed, _) => 6,
            (OpenState::Unknown, false) => 8,
        }
    }
}

/// Orders contacts for a person, best first. Contacts that do not count today are left out.
pub(crate) fn rank<'a>(
    contacts: impl Iterator<Item = &'a Contact>,
    asker: &Asker<'_>,
    trouble: Trouble<'_>,
) -> Vec<Ranked<'a>> {
    let today = JapanTime::at(asker.now).day;
    let mut ranked: Vec<Ranked<'a>> = contacts
        .filter(|contact| counts_on(today, contact.from, contact.until))
        .map(|contact| Ranked {
            channels: weigh(contact, asker),
            place: place_fit(contact, asker.place),
            fit: trouble.fit(contact),
            first: trouble.place_among_first(contact),
            for_all: trouble.is_for_all(contact),
            for_other_citizens: fit::is_for_other_citizens(contact, &asker.language),
            contact,
        })
        .filter(|ranked| !ranked.channels.is_empty())
        .collect();
    order::by_key(&mut ranked, |ranked| {
        (
            !(trouble.danger && ranked.contact.emergency),
            ranked.part(),
            ranked.fit,
            ranked.nearness(),
            ranked.place,
            !ranked.is_free(),
            !ranked.can_be_spoken_with(),
            ranked.first.unwrap_or(usize::MAX),
            ranked.opens_at(),
            ranked.contact.position,
        )
    });
    let emergency = ranked.iter().take_while(|ranked| trouble.danger && ranked.contact.emergency).count();
    if let Some(others) = ranked.get_mut(emergency..) {
        lift_above_web_pages(others);
    }
    ranked
}

/// A web page never comes first where another channel of somebody who fits as well serves, even when it alone is in her language.
fn lift_above_web_pages(ranked: &mut [Ranked<'_>]) {
    let Some(fit) = ranked.first().filter(|first| first.is_only_web()).map(|first| first.fit) else { return };
    let serves = |ranked: &Ranked<'_>| {
        let is_hers = !ranked.contact.is_immigration() && !ranked.for_other_citizens;
        is_hers && ranked.fit <= fit && ranked.reach() != Reach::No
    };
    // Something she can use now; else somebody whom she can also reach once she has another phone.
    let now = ranked.iter().position(|ranked| serves(ranked) && !ranked.is_only_web());
    let best = now.or_else(|| ranked.iter().position(|ranked| serves(ranked) && ranked.has_more_than_web()));
    if let Some(head) = best.and_then(|best| ranked.get_mut(..=best)) {
        head.rotate_right(1);
    }
}

fn place_fit(contact: &Contact, hers: Option<&str>) -> PlaceFit {
    match &contact.places {
        Places::National | Places::Abroad => PlaceFit::Everywhere,
        Places::Only(codes) if hers.is_some_and(|hers| codes.iter().any(|code| code == hers)) => PlaceFit::Hers,
        Places::Only(_) if contact.callers == Callers::FromEverywhere => PlaceFit::Everywhere,
        Places::Only(_) => PlaceFit::Elsewhere,
    }
}

/// The contact in her language that opens next, for a notice: never the immigration authority, never anyone for others.
pub(crate) fn opens_next<'r, 'a>(ranked: &'r [Ranked<'a>]) -> Option<(&'r Ranked<'a>, UnixSeconds)> {
    ranked
        .iter()
        .filter(|ranked| ranked.serves_her() && ranked.reach() != Reach::No)
        .filter_map(|ranked| {
            let opens = ranked.channels.iter().filter_map(Weighed::opens_in_her_language_at).min()?;
            Some((ranked, opens))
        })
        .min_by_key(|(ranked, opens)| (*opens, Reverse(ranked.first.is_some())))
}
