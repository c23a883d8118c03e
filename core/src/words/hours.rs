//! Opening hours in words, as they stand on a door: for whoever plans a call, and for what is read later than it is made.

use std::sync::Arc;

use super::Voice;
use crate::civil::Day;
use crate::hours::{Calendar, Hours, Slot};
use crate::screen::Text;

/// How far ahead closed days are named. A year holds every New Year and every summer once.
const DAYS_AHEAD: i32 = 365;

impl Voice<'_> {
    /// Opening hours, one sentence for each group of weekdays, then holidays and closed days.
    pub(crate) fn hours(&self, hours: &Hours, today: Day, calendar: &Calendar) -> Vec<Text> {
        let mut said = self.week(hours);
        if !hours.always {
            said.extend(self.holidays(hours));
            said.extend(self.other_days(hours, today, calendar));
        }
        said
    }

    /// The hours of the weekdays alone.
    pub(crate) fn week(&self, hours: &Hours) -> Vec<Text> {
        if hours.always {
            return vec![self.say("availability-always")];
        }
        groups(&hours.week).iter().map(|(days, slots)| self.group(days, slots)).collect()
    }

    fn group(&self, days: &[u8], slots: &[Slot]) -> Text {
        let days = self.days(days);
        if slots.iter().any(|slot| slot.unknown) {
            return self.say_with("hours-line-unknown", &[("days", &days)]);
        }
        self.say_with("hours-line", &[("days", &days), ("times", &self.times(slots))])
    }

    /// `Monday to Friday, Sunday`. Two days that follow each other are named, not joined.
    fn days(&self, days: &[u8]) -> String {
        if days.len() == 7 {
            return self.say("hours-every-day").value.to_string();
        }
        let name = |day: &u8| self.say(&format!("weekday-{day}")).value;
        let mut parts: Vec<Arc<str>> = Vec::new();
        for run in days.chunk_by(|day, next| day + 1 == *next) {
            match run {
                [first, _, .., last] => {
                    parts.push(self.say_with("hours-days", &[("first", &name(first)), ("last", &name(last))]).value);
                }
                _ => parts.extend(run.iter().map(name)),
            }
        }
        self.list(&parts)
    }

    fn times(&self, slots: &[Slot]) -> String {
        let times: Vec<Arc<str>> = slots
            .iter()
            .map(|slot| {
                self.say_with("hours-times", &[("from", &self.clock(slot.from)), ("until", &self.clock(slot.until))])
                    .value
            })
            .collect();
        self.list(&times)
    }

    /// Nothing when a holiday is like any other day.
    fn holidays(&self, hours: &Hours) -> Option<Text> {
        if hours.week.iter().all(|slots| *slots == hours.holiday) {
            return None;
        }
        Some(match hours.holiday.as_slice() {
            [] => self.say("hours-holiday-closed"),
            slots if slots.iter().any(|slot| slot.unknown) => self.say("hours-holiday-unknown"),
            slots => self.say_with("hours-holiday", &[("times", &self.times(slots))]),
        })
    }

    /// Closed days in a row by their dates; that anything else is different on some dates.
    fn other_days(&self, hours: &Hours, today: Day, calendar: &Calendar) -> Vec<Text> {
        let mut said = Vec::new();
        let mut others = false;
        let mut closed_until = today.plus(-1);
        let coming = hours.exceptions.iter().filter(|(day, _)| (today..=today.plus(DAYS_AHEAD)).contains(day));
        for (day, slots) in coming {
            if *day <= closed_until {
                continue;
            }
            let last = last_closed(hours, *day, calendar);
            if slots.is_empty() && last > *day {
                closed_until = last;
                said.push(self.say_with("hours-closed-days", &[("first", &self.day(*day)), ("last", &self.day(last))]));
            } else {
                others = true;
            }
        }
        said.extend(others.then(|| self.say("hours-some-dates")));
        said
    }

    fn day(&self, day: Day) -> String {
        let date = day.civil();
        let month = self.say(&format!("month-{}", date.month)).value;
        self.say_with("date-day-month", &[("day", &date.day.to_string()), ("month", &month)]).value.to_string()
    }
}

/// Weekdays (1 is Monday) with the same hours, in the order of the first of each; closed days are left out.
fn groups(week: &[Vec<Slot>; 7]) -> Vec<(Vec<u8>, &[Slot])> {
    let mut groups: Vec<(Vec<u8>, &[Slot])> = Vec::new();
    for (slots, day) in week.iter().zip(1..).filter(|(slots, _)| !slots.is_empty()) {
        match groups.iter_mut().find(|(_, same)| *same == slots.as_slice()) {
            Some((days, _)) => days.push(day),
            None => groups.push((vec![day], slots)),
        }
    }
    groups
}

/// The last of the closed days in a row. A closed weekend that follows belongs to it: nobody answers there either.
fn last_closed(hours: &Hours, first: Day, calendar: &Calendar) -> Day {
    let mut last = first;
    while last < first.plus(DAYS_AHEAD) && hours.slots(last.plus(1), calendar).is_empty() {
        last = last.plus(1);
    }
    last
}
