//! Opening hours: what the core says, proved against the `opening-hours` crate for every contact over the whole calendar.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "a test may stop here")]

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDateTime, TimeDelta};
use helpcard_core::civil::{Day, JapanTime, UnixSeconds};
use helpcard_core::hours::OpenState;
use helpcard_desk::check;
use helpcard_desk::hours::{naive, parse_hours};
use helpcard_tests::{card, contacts_on, japan, person, project};
use opening_hours::localization::Country;
use opening_hours::{DateTimeRange, OpeningHours, RuleKind};

/// Moments for each channel.
const MOMENTS: u64 = 400;

/// The same moments in every run: a linear congruential generator (Knuth's MMIX constants).
fn moments(seed: u64, from: Day, until: Day) -> Vec<UnixSeconds> {
    let span = u64::try_from(until.plus(1).start() - from.start()).unwrap();
    let mut state = seed;
    (0..MOMENTS)
        .map(|_| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            from.start() + i64::try_from((state >> 20) % span).unwrap()
        })
        .collect()
}

fn local(moment: UnixSeconds) -> NaiveDateTime {
    let time = JapanTime::at(moment);
    naive(time.day).and_time(chrono::NaiveTime::MIN) + TimeDelta::minutes(time.minute.into())
}

fn state(kind: RuleKind) -> OpenState {
    match kind {
        RuleKind::Open => OpenState::Open,
        RuleKind::Closed => OpenState::Closed,
        RuleKind::Unknown => OpenState::Unknown,
    }
}

/// What the crate says over the whole calendar, worked out once.
struct Oracle(Vec<DateTimeRange>);

impl Oracle {
    fn new(hours: &OpeningHours, from: Day, until: Day) -> Self {
        let midnight = |day| naive(day).and_time(chrono::NaiveTime::MIN);
        Self(hours.iter_range(midnight(from), midnight(until.plus(1))).collect())
    }

    /// The state, and when it stops being open or is open next.
    fn at(&self, moment: NaiveDateTime) -> (OpenState, Option<NaiveDateTime>) {
        let index = self.0.partition_point(|span| span.range.end <= moment);
        let (now, later) = self.0[index..].split_first().unwrap();
        let is_open = |span: &&DateTimeRange| span.kind == RuleKind::Open;
        let change = if is_open(&now) { later.iter().find(|span| !is_open(span)) } else { later.iter().find(is_open) };
        (state(now.kind), change.map(|span| span.range.start))
    }
}

#[test]
fn every_contact_is_open_just_when_the_crate_says_so() {
    let checked = check(&project()).unwrap();
    let days = checked.days();
    let card = card();
    let calendar = card.calendar().unwrap();
    let mut proved = 0;
    for (seed, located) in (0u64..).zip(&checked.content.contacts) {
        let id = located.value.id.get_ref();
        let Some(contact) = card.all_contacts().unwrap().iter().find(|contact| contact.id == *id) else { continue };
        let channels =
            located.value.channel.iter().map(toml::Spanned::get_ref).filter(|channel| channel.doubtful.is_none());
        for (written, compiled) in channels.zip(&contact.channels) {
            assert_eq!(written.value.get_ref(), &compiled.value);
            let (Some(expression), Some(hours)) = (&written.hours, &compiled.hours) else {
                assert!(written.hours.is_none() && compiled.hours.is_none(), "{id}");
                continue;
            };
            let oracle = Oracle::new(&parse_hours(expression.get_ref(), days).unwrap(), days.from, days.until);
            for moment in moments(seed, days.from, days.until) {
                let said = hours.at(moment, calendar);
                let at = format!("{id} \"{}\" at {}", expression.get_ref(), JapanTime::at(moment).rfc3339());
                let (wanted_state, wanted) = oracle.at(local(moment));
                assert_eq!(said.state, wanted_state, "{at}");
                // The core looks 40 days ahead, as a person would; the crate looks further.
                let wanted = wanted.filter(|wanted| *wanted - local(moment) < TimeDelta::days(40));
                if said.changes_at.map(local) != wanted {
                    let beyond = said.changes_at.is_some_and(|moment| JapanTime::at(moment).day > days.until);
                    assert!(beyond, "{at}: {:?}, the crate says {wanted:?}", said.changes_at.map(local));
                }
                proved += 1;
            }
        }
    }
    assert!(proved > 20_000, "{proved}");
}

#[test]
fn our_holidays_are_the_crates_and_the_three_that_its_table_lacks() {
    let days = check(&project()).unwrap().days().clone();
    let ours: BTreeSet<String> = days.holidays.iter().map(ToString::to_string).collect();
    let table = Country::JP.holidays();
    let theirs: BTreeSet<String> = table
        .get_public()
        .iter()
        .filter(|day| (2026..=2027).contains(&day.year()))
        .map(|day| day.to_string())
        .collect();
    let lacking: Vec<&String> = ours.difference(&theirs).collect();
    // A Sunday, the day between two holidays, and a day in lieu: Act on National Holidays, Articles 2 and 3.
    assert_eq!(lacking, ["2026-05-03", "2026-09-22", "2027-03-22"]);
    assert_eq!(theirs.difference(&ours).count(), 0);
}

/// The words below the channels of a contact, on its own screen.
fn words(id: &str) -> Vec<String> {
    let screen = card().screen(&format!("/contact/{id}"), &person("en", japan("2026-11-24", 14, 0))).unwrap();
    let channels = contacts_on(&screen).remove(0).channels;
    channels.into_iter().flat_map(|channel| channel.lines).map(|line| line.value.to_string()).collect()
}

#[test]
fn hours_stand_in_words_on_the_screen_of_a_contact() {
    for (id, expected) in [
        (
            "labour-standards-hotline",
            &[
                "Monday to Friday: 17:00 to 22:00",
                "Saturday, Sunday: 09:00 to 21:00",
                "Public holidays: 09:00 to 21:00",
                "Closed from 29 December to 3 January",
            ][..],
        ),
        // The second, fourth and fifth Wednesday, the first and third Saturday; nothing is said about holidays.
        (
            "center-jp-20",
            &["Monday to Friday: 10:00 to 18:00", "Public holidays: not known", "Different on some dates"],
        ),
        (
            "shimane-men-sexual-violence",
            &[
                "Tuesday, Friday: 10:00 to 16:00",
                "Closed on public holidays",
                "Closed from 29 December to 4 January",
                "Closed from 13 August to 16 August",
            ],
        ),
        ("childline", &["Monday to Saturday: 16:00 to 21:00", "Sunday: not known"]),
    ] {
        let words = words(id);
        for line in expected {
            assert!(words.iter().any(|word| word == line), "{id}: {line:?} is not in {words:#?}");
        }
    }
}

/// Nights are not the crate's: what was open before midnight goes on, whatever the next day or a holiday says. So they are proved against the rule itself,
/// every quarter of an hour of the whole calendar.
#[test]
fn a_night_goes_on_after_midnight_on_every_day_of_the_calendar() {
    let days = check(&project()).unwrap().days().clone();
    let calendar = card().calendar().unwrap().clone();
    // Written hours, the weekdays whose nights they are (1 is Monday), when they begin and end, and the other hours of a Saturday.
    for (written, nights, from, until, saturday) in [
        ("Fr 18:00-02:00; Sa 10:00-14:00; PH off", &[5][..], 18 * 60, 2 * 60, Some((600, 840))),
        ("Su 19:00-02:00; PH off", &[7], 19 * 60, 2 * 60, None),
        ("Mo-Sa 22:00-05:30; PH off", &[1, 2, 3, 4, 5, 6], 22 * 60, 5 * 60 + 30, None),
    ] {
        let hours = helpcard_desk::hours::compile_hours(written, &days).unwrap();
        let is_night = |day: Day| nights.contains(&day.weekday()) && !days.holidays.contains(&day);
        for day in (days.from.0..=days.until.0).map(Day) {
            for minute in (0..1440).step_by(15) {
                let evening = is_night(day) && minute >= from;
                let morning = is_night(day.plus(-1)) && minute < until;
                let other = saturday.is_some_and(|(from, until)| {
                    day.weekday() == 6 && !days.holidays.contains(&day) && (from..until).contains(&minute)
                });
                let wanted = if evening || morning || other { OpenState::Open } else { OpenState::Closed };
                let moment = JapanTime { day, minute }.moment();
                assert_eq!(
                    hours.at(moment, &calendar).state,
                    wanted,
                    "{written} at {}",
                    JapanTime { day, minute }.rfc3339()
                );
            }
        }
    }
}
