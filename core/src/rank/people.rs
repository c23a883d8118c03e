//! Who stands on the page of a situation: at most four people who are an answer together.
//!
//! Fit comes before open. Among the four are whoever answers in her language, an independent group, union or lawyer, whoever has the power to act,
//! whom the steps mean, and the situation's first choices. The immigration authority is never one of them, nor anyone for others.

use super::fit::{Fit, Trouble, has_country, is_general};
use super::{Asker, PlaceFit, Ranked, Reach, Speaks, lift_above_web_pages, rank};
use crate::facts::{Contact, Nature, Places, Situation, SituationStep};
use crate::hours::OpenState;
use crate::order;

/// Four people are an answer; ninety are a list.
const PEOPLE: usize = 4;
/// Of four, so many can be reached without a call when her phone cannot make one.
const REACHED_BY_DATA: usize = 2;

/// On whose side she is not asked to trust an office: they work for her alone.
const INDEPENDENT: [Nature; 3] = [Nature::Independent, Nature::Union, Nature::Lawyer];
/// Who can order, fetch or stop something.
const POWERFUL: [Nature; 4] = [Nature::Police, Nature::LabourOffice, Nature::Official, Nature::Rescue];

/// The trouble in which the power to act is the immigration authority's.
const VISA: &str = "immigration-status";

/// The help that a lawyer gives.
const LAW: &str = "legal-aid";

/// Everyone who belongs to a situation.
pub(crate) struct People<'a> {
    /// In danger the emergency numbers.
    pub(crate) emergency: Vec<Ranked<'a>>,
    /// The answer, in the order in which to try.
    pub(crate) few: Vec<Ranked<'a>>,
    /// All the others, the immigration authority last.
    pub(crate) others: Vec<Ranked<'a>>,
}

/// Chooses for a person.
pub(crate) fn people<'a>(
    contacts: impl Iterator<Item = &'a Contact>,
    asker: &Asker<'_>,
    situation: &Situation,
) -> People<'a> {
    let trouble = Trouble { help: &situation.help, first: &situation.first, danger: situation.dangerous };
    let is_near = |contact: &&Contact| {
        if contact.emergency { situation.dangerous } else { belongs(contact, situation) || is_general(contact) }
    };
    let everyone = rank(contacts.filter(is_near), asker, trouble);
    let (mut emergency, rest): (Vec<_>, Vec<_>) = everyone.into_iter().partition(|ranked| ranked.contact.emergency);
    // Whoever bleeds calls the ambulance first: in the order in which the steps name them.
    order::by_key(&mut emergency, |ranked| named_at(situation, &ranked.contact.id));
    let mut candidates: Vec<Ranked<'a>> =
        rest.iter().filter(|ranked| may_be_chosen(ranked, situation, asker)).cloned().collect();
    order::by_key(&mut candidates, merit);
    let few = choose(candidates, asker, situation);
    let is_chosen = |ranked: &Ranked<'_>| few.iter().any(|chosen| chosen.contact.id == ranked.contact.id);
    let others = rest
        .into_iter()
        .filter(|ranked| belongs(ranked.contact, situation) && !ranked.for_other_citizens && !ranked.is_for_others())
        .filter(|ranked| !is_chosen(ranked))
        .collect();
    People { emergency, few, others }
}

/// The step that names a contact first; behind all where none does.
fn named_at(situation: &Situation, contact: &str) -> usize {
    let names = |step: &SituationStep| step.contacts.iter().any(|named| named == contact);
    situation.steps.iter().position(names).unwrap_or(usize::MAX)
}

fn is_one_of(ranked: &Ranked<'_>, natures: &[Nature]) -> bool {
    ranked.contact.nature.is_some_and(|nature| natures.contains(&nature))
}

/// Named by the situation, or helps with something of it.
fn belongs(contact: &Contact, situation: &Situation) -> bool {
    situation.first.contains(&contact.id) || contact.help.iter().any(|help| situation.help.contains(help))
}

fn may_be_chosen(ranked: &Ranked<'_>, situation: &Situation, asker: &Asker<'_>) -> bool {
    let contact = ranked.contact;
    // Whoever talks with her in her language is worth more than a fourth in Japanese, also when that is for any trouble.
    let is_there = belongs(contact, situation) || (is_general(contact) && ranked.is_in_her_language());
    // Where only the immigration authority could act, offices that must tell it are a step to take together with somebody.
    let is_visa = situation.help.first().is_some_and(|help| help == VISA);
    is_there
        && !contact.is_immigration()
        && !contact.reports_only
        && !ranked.for_other_citizens
        && !ranked.is_for_others()
        // Of an embassy it must be known that it is hers.
        && (contact.citizens.is_none() || has_country(&asker.language))
        && ranked.place != PlaceFit::Elsewhere
        // Only for some people, in another country, or out of reach: only where the situation names it.
        && (ranked.first.is_some() || (ranked.for_all && contact.places != Places::Abroad && ranked.reach() != Reach::No))
        && !(is_visa && is_one_of(ranked, &POWERFUL))
        // The police have a line for each crime: only the one for this.
        && (ranked.fit == Fit::Made || contact.nature != Some(Nature::Police))
}

/// The order among those who may be chosen, and in which the chosen stand: what her phone reaches, what does not cost a stranger, what is made for
/// this, what is in her language; the rest decides between equals.
fn merit(ranked: &Ranked<'_>) -> impl Ord + use<> {
    let fits = (
        ranked.reach() == Reach::No,
        ranked.is_costly_stranger(),
        ranked.fit,
        ranked.first.is_none(),
        language(ranked),
    );
    let among_equals = (
        ranked.is_only_web(),
        ranked.first.unwrap_or(usize::MAX),
        ranked.place,
        ranked.open().state != OpenState::Open,
        !ranked.is_free(),
        ranked.reach(),
        ranked.contact.position,
    );
    (fits, among_equals)
}

/// In her language: answers now, answers later or reads what she writes, on some days or at a desk, has a page, not at all.
fn language(ranked: &Ranked<'_>) -> u8 {
    let is_desk = !ranked.is_in_her_language_from_afar();
    match (ranked.is_in_her_language(), ranked.speaks()) {
        _ if ranked.answers_in_her_language() => 0,
        (true, Speaks::Yes) if !is_desk => 1,
        (true, _) => 2,
        (false, Speaks::Yes | Speaks::SomeDays) => 3,
        (false, Speaks::No) => 4,
    }
}

/// Two names for one telephone number.
fn is_same_number(one: &Ranked<'_>, other: &Ranked<'_>) -> bool {
    let number = |ranked: &Ranked<'_>| {
        let voice = ranked.channels.iter().find(|weighed| weighed.channel.kind.is_voice())?;
        Some(voice.channel.dialled())
    };
    number(one).is_some_and(|dialled| number(other) == Some(dialled))
}

/// Only pages, and none in her language: they answer nobody.
fn is_page_of_strangers(ranked: &Ranked<'_>) -> bool {
    ranked.is_only_web() && ranked.speaks() == Speaks::No
}

/// Takes one need after the other; each by the best who meets it.
fn choose<'a>(candidates: Vec<Ranked<'a>>, asker: &Asker<'_>, situation: &Situation) -> Vec<Ranked<'a>> {
    let mut table = Table { free: candidates, few: Vec::new() };
    table.seat_in_order();
    // Of those who speak her language rather one on her side, where a step sends her there first.
    let is_meant = |ranked: &Ranked<'_>| {
        is_one_of(ranked, &INDEPENDENT) && situation.steps.iter().any(|step| is_one_of(ranked, &step.asks))
    };
    if !table.few.iter().any(Ranked::is_in_her_language) {
        let is_for_her = |ranked: &Ranked<'_>| ranked.for_all || ranked.first.is_some();
        table.seat(|ranked| is_for_her(ranked) && ranked.is_in_her_language() && is_meant(ranked));
    }
    table.seat_unless_there(Ranked::is_in_her_language);
    for named in situation.steps.iter().flat_map(|step| &step.contacts) {
        table.seat(|ranked| ranked.contact.id == *named);
    }
    let is_there = |ranked: &Ranked<'a>| ranked.for_all || ranked.first.is_some();
    table.seat_named_unless_there(|ranked| is_there(ranked) && is_one_of(ranked, &INDEPENDENT));
    table.seat_named_unless_there(|ranked| ranked.fit == Fit::Made && is_one_of(ranked, &POWERFUL));
    for step in situation.steps.iter().filter(|step| !step.asks.is_empty()) {
        table.seat_named_unless_there(|ranked| ranked.for_all && is_one_of(ranked, &step.asks));
    }
    let is_about = |ranked: &Ranked<'a>| belongs(ranked.contact, situation);
    table.seat_unless_there(|ranked| is_about(ranked) && ranked.answers_in_her_language());
    while table.seat_of_a_new_kind(|ranked| ranked.first.is_some()) {}
    table.seat_unless_there(Ranked::answers_in_her_language);
    if situation.help.iter().any(|help| help == LAW) {
        table.seat_unless_there(|ranked| is_one_of(ranked, &[Nature::Lawyer]));
    }
    let is_more = |ranked: &Ranked<'a>| {
        !is_page_of_strangers(ranked) && (ranked.fit == Fit::Made || (is_about(ranked) && ranked.is_in_her_language()))
    };
    while table.seat_of_a_new_kind(is_more) {}
    while table.seat(|ranked| ranked.first.is_some()) {}
    while table.seat(is_more) {}
    if asker.phone.needs_data() {
        table.make_reachable_by_data(situation);
    }
    // What stands first must be what her phone can use.
    let is_out_of_reach = |ranked: &Ranked<'_>| asker.phone.needs_data() && !ranked.is_reached_by_data();
    order::by_key(&mut table.few, |ranked| (is_out_of_reach(ranked), merit(ranked)));
    if !asker.phone.needs_data() {
        lift_above_web_pages(&mut table.few);
    }
    table.few
}

/// Four chairs, and who may still take one, best first.
struct Table<'a> {
    free: Vec<Ranked<'a>>,
    few: Vec<Ranked<'a>>,
}

impl<'a> Table<'a> {
    /// Whether somebody took a chair. Who answers the same number as somebody at the table is nobody else.
    fn seat(&mut self, fits: impl Fn(&Ranked<'a>) -> bool) -> bool {
        let is_new = |ranked: &Ranked<'a>| !self.few.iter().any(|seated| is_same_number(seated, ranked));
        let best = self.free.iter().position(|ranked| is_new(ranked) && fits(ranked));
        let best = best.filter(|_| self.few.len() < PEOPLE);
        self.few.extend(best.map(|best| self.free.remove(best)));
        best.is_some()
    }

    /// The same for somebody of a nature of which there is nobody yet.
    fn seat_of_a_new_kind(&mut self, fits: impl Fn(&Ranked<'a>) -> bool) -> bool {
        let seated: Vec<Nature> = self.few.iter().filter_map(|ranked| ranked.contact.nature).collect();
        self.seat(|ranked| fits(ranked) && !is_one_of(ranked, &seated))
    }

    /// The first of the first choices.
    fn seat_in_order(&mut self) {
        let first = self.free.iter().filter_map(|ranked| ranked.first).min();
        self.seat(|ranked| first.is_some() && ranked.first == first);
    }

    /// Of those who fit the trouble equally well rather somebody of another nature than those who are there.
    fn seat_unless_there(&mut self, fits: impl Fn(&Ranked<'a>) -> bool) {
        if self.few.iter().any(&fits) {
            return;
        }
        let best = self.free.iter().find(|ranked| fits(ranked)).map(|best| best.fit);
        if !self.seat_of_a_new_kind(|ranked| Some(ranked.fit) == best && fits(ranked)) {
            self.seat(fits);
        }
    }

    /// The same; a first choice before all others, also when her phone does not reach it, and a page that she cannot read after all others.
    fn seat_named_unless_there(&mut self, fits: impl Fn(&Ranked<'a>) -> bool) {
        if self.few.iter().any(&fits) || self.seat(|ranked| ranked.first.is_some() && fits(ranked)) {
            return;
        }
        if !self.seat(|ranked| !is_page_of_strangers(ranked) && fits(ranked)) {
            self.seat(fits);
        }
    }

    /// Without a voice plan two of four are reached by data, where there are such people. Who came last makes room, but nobody whom a step means.
    fn make_reachable_by_data(&mut self, situation: &Situation) {
        while self.few.iter().filter(|ranked| ranked.is_reached_by_data()).count() < REACHED_BY_DATA {
            let is_read = |ranked: &Ranked<'a>| ranked.is_reached_by_data() && ranked.speaks() != Speaks::No;
            let next = self.free.iter().position(is_read);
            let Some(next) = next.or_else(|| self.free.iter().position(Ranked::is_reached_by_data)) else { return };
            if self.few.len() == PEOPLE {
                let leaves =
                    (0..PEOPLE).filter(|index| self.few.get(*index).is_some_and(|ranked| !ranked.is_reached_by_data()));
                let last = leaves.max_by_key(|index| {
                    let is_first = self.few.get(*index).is_some_and(|ranked| ranked.first.is_some());
                    (!self.is_meant(*index, situation), !is_first, *index)
                });
                let Some(last) = last else { return };
                self.few.remove(last);
            }
            self.few.push(self.free.remove(next));
        }
    }

    /// A step asks for such people, and nobody else at the table is one.
    fn is_meant(&self, index: usize, situation: &Situation) -> bool {
        situation.steps.iter().filter(|step| !step.asks.is_empty()).any(|step| {
            let mut meant = self.few.iter().enumerate().filter(|(_, ranked)| is_one_of(ranked, &step.asks));
            meant.next().is_some_and(|(only, _)| only == index) && meant.next().is_none()
        })
    }
}
