//! Compiles OpenStreetMap `opening_hours` into weekly slots, a holiday rule and dated exceptions, so that the phone carries no parser.

mod holiday;
mod nights;
mod refused;

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};
use compact_calendar::CompactCalendar;
use helpcard_core::civil::{DAY_MINUTES, Day};
use helpcard_core::hours::{DaySlots, Hours, Slot};
use opening_hours::{Context, ContextHolidays, OpeningHours, RuleKind};
use opening_hours_syntax::rules::OpeningHoursExpression;

/// The days for which hours are worked out.
#[derive(Clone, Debug)]
pub struct WorkedDays {
    /// First day.
    pub from: Day,
    /// Last day.
    pub until: Day,
    /// Public holidays among them.
    pub holidays: Vec<Day>,
}

/// Compiles an expression. The error says what is wrong with it, or why a card cannot show it.
pub fn compile_hours(expression: &str, days: &WorkedDays) -> Result<Hours, String> {
    let rules = read(expression)?;
    if expression.trim() == "24/7" {
        let all_day = vec![Slot { from: 0, until: DAY_MINUTES, unknown: false }];
        return Ok(Hours {
            always: true,
            week: std::array::from_fn(|_| all_day.clone()),
            holiday: all_day,
            exceptions: Vec::new(),
        });
    }
    let by_day = match nights::split(&rules)? {
        None => slots_by_day(&evaluated(&rules, days)?, days.from, days.until),
        Some((days_themselves, mornings_after)) => {
            let own = slots_by_day(&evaluated(&days_themselves, days)?, days.from, days.until);
            let after = slots_by_day(&evaluated(&mornings_after, days)?, days.from.plus(-1), days.until);
            nights::joined(own, &after)
        }
    };
    if by_day.values().all(Vec::is_empty) {
        return Err("with these hours nobody ever answers".to_owned());
    }
    let week: [DaySlots; 7] = std::array::from_fn(|weekday| {
        usual(
            by_day.iter().filter(|(day, _)| usize::from(day.weekday()) == weekday + 1 && !days.holidays.contains(day)),
        )
    });
    let holiday = usual(by_day.iter().filter(|(day, _)| days.holidays.contains(day)));
    let mut compiled = Hours { always: false, week, holiday, exceptions: Vec::new() };
    let calendar =
        helpcard_core::hours::Calendar { holidays: days.holidays.iter().copied().collect(), ..Default::default() };
    compiled.exceptions =
        by_day.into_iter().filter(|(day, slots)| compiled.slots(*day, &calendar) != slots.as_slice()).collect();
    Ok(compiled)
}

/// Reads an expression as the crate does, with our holidays and our rule about them.
///
/// Hours that name weekdays but say nothing of public holidays are unknown on one.
pub fn parse_hours(expression: &str, days: &WorkedDays) -> Result<OpeningHours, String> {
    evaluated(&read(expression)?, days)
}

/// The rules of an expression that a card can show.
fn read(expression: &str) -> Result<OpeningHoursExpression, String> {
    let mut rules =
        opening_hours_syntax::parse(expression).map_err(|error| refused::unreadable(expression, &error.to_string()))?;
    refused::check(expression, &rules)?;
    holiday::complete(&mut rules)?;
    Ok(rules)
}

/// Printed as a whole, so that the signs between rules (";", ",") stay what they are.
fn evaluated(rules: &OpeningHoursExpression, days: &WorkedDays) -> Result<OpeningHours, String> {
    let whole: OpeningHours =
        rules.to_string().parse().map_err(|error| format!("these hours cannot be read: {error}"))?;
    Ok(whole.with_context(Context::default().with_holidays(holidays(days))))
}

fn holidays(days: &WorkedDays) -> ContextHolidays {
    let mut calendar = CompactCalendar::default();
    for day in &days.holidays {
        calendar.insert(naive(*day));
    }
    ContextHolidays::new(Arc::new(calendar), Arc::default())
}

/// A day as the crate counts it.
#[must_use]
pub fn naive(day: Day) -> NaiveDate {
    let date = day.civil();
    NaiveDate::from_ymd_opt(date.year, date.month.into(), date.day.into()).unwrap_or_default()
}

fn slots_by_day(hours: &OpeningHours, first: Day, last: Day) -> BTreeMap<Day, DaySlots> {
    let mut by_day: BTreeMap<Day, DaySlots> = (first.0..=last.0).map(|day| (Day(day), DaySlots::new())).collect();
    let start = naive(first).and_time(NaiveTime::MIN);
    let end = naive(last.plus(1)).and_time(NaiveTime::MIN);
    for span in hours.iter_range(start, end) {
        if span.kind == RuleKind::Closed {
            continue;
        }
        let mut from = span.range.start;
        while from < span.range.end {
            let midnight = from.date().and_time(NaiveTime::MIN) + TimeDelta::days(1);
            let until = span.range.end.min(midnight);
            let slot = Slot {
                from: minute(from),
                until: if until == midnight { DAY_MINUTES } else { minute(until) },
                unknown: span.kind == RuleKind::Unknown,
            };
            by_day.entry(day(from.date())).or_default().push(slot);
            from = until;
        }
    }
    by_day
}

fn minute(time: NaiveDateTime) -> u16 {
    u16::try_from(time.hour() * 60 + time.minute()).unwrap_or(0)
}

fn day(date: NaiveDate) -> Day {
    let small = |value: u32| u8::try_from(value).unwrap_or(0);
    Day::from_civil(date.year(), small(date.month()), small(date.day()))
}

/// The slots that most of some days have; of two equally common ones the earlier.
fn usual<'a>(days: impl Iterator<Item = (&'a Day, &'a DaySlots)>) -> DaySlots {
    let mut counted: Vec<(usize, DaySlots)> = Vec::new();
    for (_, slots) in days {
        match counted.iter_mut().find(|(_, known)| known == slots) {
            Some((count, _)) => *count += 1,
            None => counted.push((1, slots.clone())),
        }
    }
    let most = counted.iter().map(|(count, _)| *count).max();
    counted.into_iter().find(|(count, _)| Some(*count) == most).map(|(_, slots)| slots).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days() -> WorkedDays {
        let day = |text: &str| Day::parse(text).unwrap();
        WorkedDays {
            from: day("2026-01-01"),
            until: day("2026-12-31"),
            holidays: vec![day("2026-01-01"), day("2026-11-03"), day("2026-11-23")],
        }
    }

    fn slots(expression: &str, day: &str) -> DaySlots {
        let days = days();
        let hours = compile_hours(expression, &days).unwrap();
        let calendar =
            helpcard_core::hours::Calendar { holidays: days.holidays.iter().copied().collect(), ..Default::default() };
        hours.slots(Day::parse(day).unwrap(), &calendar).to_vec()
    }

    const UNKNOWN_DAY: Slot = Slot { from: 0, until: DAY_MINUTES, unknown: true };

    #[test]
    fn weekday_hours_that_say_nothing_of_holidays_are_unknown_on_one() {
        assert_eq!(slots("Mo-Fr 09:00-17:00", "2026-11-23"), [UNKNOWN_DAY]);
        assert_eq!(slots("Mo-Sa 16:00-21:00; Su unknown", "2026-11-23"), [UNKNOWN_DAY]);
    }

    #[test]
    fn a_new_year_closing_counts_before_the_unknown_holiday() {
        assert_eq!(slots("Mo-Fr 09:00-17:00; Dec 29-Jan 03 off", "2026-01-01"), []);
    }

    #[test]
    fn hours_of_every_day_include_holidays() {
        let every_day = [Slot { from: 600, until: 1320, unknown: false }];
        assert_eq!(slots("10:00-22:00", "2026-11-23"), every_day);
        assert_eq!(slots("Mo-Su 10:00-22:00", "2026-11-23"), every_day);
    }

    #[test]
    fn a_night_is_cut_at_midnight() {
        let slot = |from, until| Slot { from, until, unknown: false };
        assert_eq!(slots("22:00-02:00", "2026-11-24"), [slot(0, 120), slot(1320, DAY_MINUTES)]);
    }

    #[test]
    fn hours_that_cannot_be_read_are_refused() {
        for wrong in ["9 to 5", "Mo-Fr 25:99", "", "Montag"] {
            assert!(compile_hours(wrong, &days()).is_err(), "{wrong}");
        }
    }

    /// `None`: closed; else the letters `o` and `u` at the minute.
    fn at(expression: &str, day: &str, minute: u16) -> Option<char> {
        let slot = slots(expression, day).into_iter().find(|slot| slot.contains(minute));
        slot.map(|slot| if slot.unknown { 'u' } else { 'o' })
    }

    #[test]
    fn a_night_goes_on_whatever_the_next_day_says() {
        // A Friday night into a Saturday with its own rule.
        for expression in ["Fr 18:00-02:00; Sa 10:00-14:00; PH off", "Fr 18:00-26:00; Sa 10:00-14:00; PH off"] {
            assert_eq!(at(expression, "2026-12-05", 60), Some('o'), "{expression}");
            assert_eq!(at(expression, "2026-12-05", 121), None);
            assert_eq!(at(expression, "2026-12-05", 660), Some('o'));
            assert_eq!(at(expression, "2026-12-04", 1430), Some('o'));
        }
        // A Sunday night into a holiday, into an unknown one, and into a closed New Year.
        assert_eq!(at("Su 19:00-02:00; PH off", "2026-11-23", 60), Some('o'));
        assert_eq!(at("Su 19:00-02:00; PH off", "2026-11-23", 600), None);
        assert_eq!(at("Su 19:00-02:00", "2026-11-23", 60), Some('o'));
        assert_eq!(at("Su 19:00-02:00", "2026-11-23", 600), Some('u'));
        assert_eq!(at("20:00-02:00; Dec 29-Jan 03 off", "2026-12-29", 60), Some('o'));
        assert_eq!(at("20:00-02:00; Dec 29-Jan 03 off", "2026-12-30", 60), None);
    }

    #[test]
    fn a_night_of_a_day_that_is_closed_does_not_begin() {
        // Monday 23 November is a holiday: its own night does not run into Tuesday.
        assert_eq!(at("Mo 19:00-02:00; PH off", "2026-11-24", 60), None);
        assert_eq!(at("Mo 19:00-02:00; PH off", "2026-11-17", 60), Some('o'));
        // The later rule of the same weekday takes the place of the earlier one, and of its night.
        assert_eq!(at("Fr 18:00-02:00; Fr 10:00-12:00; PH off", "2026-12-05", 60), None);
        assert_eq!(at("Fr 18:00-02:00, Fr 10:00-12:00; PH off", "2026-12-05", 60), Some('o'));
    }

    #[test]
    fn the_night_before_the_calendar_is_known_too() {
        assert_eq!(at("20:00-02:00", "2026-01-01", 60), Some('o'));
    }
}
