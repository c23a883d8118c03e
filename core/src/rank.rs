//! Whom to call first, and why.
//!
//! The order: in danger the emergency numbers; then what she can reach with her phone; then what answers now in her language; what is open now; what
//! fits her place; what is free. The immigration authority's own lines stand below every other line that she can reach.

mod channel;

use std::cmp::Reverse;

pub(crate) use channel::{Reach, Speaks, Weighed, weigh};

use crate::civil::{JapanTime, UnixSeconds};
use crate::facts::{ChannelKind, Contact, Cost, Places, counts_on};
use crate::hours::{Calendar, OpenNow, OpenState};

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
    pub(crate) first_choice: bool,
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

    /// Somebody answers, and speaks her language, but not now: the line that is open is another one.
    pub(crate) fn speaks_later(&self) -> bool {
        self.speaks() != Speaks::No
            && self.line().is_some_and(|line| line.open.state == OpenState::Open && line.speaks == Speaks::No)
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

    /// Only web pages for her: nobody answers, and opening one leaves a trace.
    pub(crate) fn is_only_web(&self) -> bool {
        self.reachable().iter().all(|weighed| weighed.channel.kind == ChannelKind::Web)
    }

    /// Whether she, or someone beside her who speaks Japanese, can talk there.
    fn can_be_spoken_with(&self) -> bool {
        self.reachable().iter().any(|weighed| weighed.channel.kind.is_answered() && weighed.can_be_spoken_with())
    }

    /// Somebody answers, but in languages that neither she nor the people beside her speak.
    pub(crate) fn is_for_others(&self) -> bool {
        self.line().is_some() && !self.can_be_spoken_with()
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

    /// The parts of the list: what she can reach, other places, the immigration authority, what she cannot reach.
    fn part(&self) -> u8 {
        let elsewhere = self.place == PlaceFit::Elsewhere;
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
            (OpenState::Open, _) => 1,
            (OpenState::Unknown, true) if hers => 2,
            (OpenState::Closed, _) if hers => 3,
            (_, false) if hers => 4,
            (OpenState::Unknown, true) => 5,
            (OpenState::Closed, _) => 6,
            (OpenState::Unknown, false) => 7,
        }
    }
}

/// Orders contacts for a person, best first. Contacts that do not count today are left out.
///
/// `first_choices` are named by the situation and decide between equals; `danger` puts the emergency numbers first.
pub(crate) fn rank<'a>(
    contacts: impl Iterator<Item = &'a Contact>,
    asker: &Asker<'_>,
    first_choices: &[String],
    danger: bool,
) -> Vec<Ranked<'a>> {
    let today = JapanTime::at(asker.now).day;
    let mut ranked: Vec<Ranked<'a>> = contacts
        .filter(|contact| counts_on(today, contact.from, contact.until))
        .map(|contact| Ranked {
            channels: weigh(contact, asker),
            place: place_fit(&contact.places, asker.place),
            first_choice: first_choices.contains(&contact.id),
            contact,
        })
        .filter(|ranked| !ranked.channels.is_empty())
        .collect();
    ranked.sort_by_cached_key(|ranked| {
        (
            !(danger && ranked.contact.emergency),
            ranked.part(),
            ranked.nearness(),
            ranked.place,
            !ranked.is_free(),
            !ranked.can_be_spoken_with(),
            !ranked.first_choice,
            ranked.opens_at(),
            ranked.contact.position,
        )
    });
    let emergency = ranked.iter().take_while(|ranked| danger && ranked.contact.emergency).count();
    if let Some(others) = ranked.get_mut(emergency..) {
        lift_above_web_pages(others);
    }
    ranked
}

/// A web page never comes first where another channel serves, even when it alone is in her language.
fn lift_above_web_pages(ranked: &mut [Ranked<'_>]) {
    let serves = |ranked: &Ranked<'_>| !ranked.contact.is_immigration() && ranked.reach() != Reach::No;
    // Something she can use now; else somebody whom she can also reach once she has another phone.
    let best = || {
        let now = ranked.iter().position(|ranked| serves(ranked) && !ranked.is_only_web());
        now.or_else(|| ranked.iter().position(|ranked| serves(ranked) && ranked.has_more_than_web()))
    };
    if let Some(best) = ranked.first().is_some_and(Ranked::is_only_web).then(best).flatten()
        && let Some(head) = ranked.get_mut(..=best)
    {
        head.rotate_right(1);
    }
}

fn place_fit(places: &Places, hers: Option<&str>) -> PlaceFit {
    match places {
        Places::National | Places::Abroad => PlaceFit::Everywhere,
        Places::Only(codes) if hers.is_some_and(|hers| codes.iter().any(|code| code == hers)) => PlaceFit::Hers,
        Places::Only(_) => PlaceFit::Elsewhere,
    }
}

/// The contact in her language that opens next, for a notice. The immigration authority only when nobody else does.
pub(crate) fn opens_next<'r, 'a>(ranked: &'r [Ranked<'a>]) -> Option<(&'r Ranked<'a>, UnixSeconds)> {
    ranked
        .iter()
        .filter(|ranked| {
            ranked.place != PlaceFit::Elsewhere && ranked.reach() != Reach::No && !ranked.contact.emergency
        })
        .filter_map(|ranked| {
            let opens = ranked.channels.iter().filter_map(Weighed::opens_in_her_language_at).min()?;
            Some((ranked, opens))
        })
        .min_by_key(|(ranked, opens)| (ranked.contact.is_immigration(), *opens, Reverse(ranked.first_choice)))
}
