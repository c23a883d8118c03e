//! Days: that they exist, in our years, and that nobody has read or heard something on a day that has not come.

use std::collections::BTreeMap;

use helpcard_core::civil::Day;

use super::Checks;
use crate::content::{Content, Placed, Source};

/// Years from here on are counted from the death of the Buddha, as in Thailand and Cambodia.
const BUDDHIST: i32 = 2400;
/// The Buddhist era began so many years before ours.
const EARLIER: i32 = 543;
/// A clock is wrong when it stands before a day on which so many sources were read.
const SHARED: usize = 3;

/// The last day on which something can have been read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Latest {
    /// Today.
    Today(Day),
    /// The last day of the calendar, where the clock is not known or wrong.
    CalendarEnd(Day),
}

/// The last day on which something can have been read. `None` without a calendar, which is said elsewhere.
pub(super) fn latest(content: &Content, today: Option<Day>) -> Option<Latest> {
    let end = Day::parse(content.calendar_until.as_ref()?.get_ref())?;
    let mut read: BTreeMap<Day, usize> = BTreeMap::new();
    for source in content.contacts.iter().flat_map(|contact| &contact.value.source).chain(&content.sources) {
        if let Some(day) = Day::parse(source.read.get_ref()) {
            *read.entry(day).or_default() += 1;
        }
    }
    let newest = read.iter().rev().find(|(day, count)| **count >= SHARED && **day <= end).map(|(day, _)| *day);
    Some(match today {
        Some(today) if newest.is_none_or(|newest| newest <= today) && today <= end => Latest::Today(today),
        _ => Latest::CalendarEnd(end),
    })
}

impl Checks<'_> {
    /// A day must exist, in our years. Says the day when it does.
    pub(crate) fn day(&mut self, file: &str, placed: &Placed) -> Option<Day> {
        let text = placed.get_ref();
        if let Some(ours) = buddhist(text) {
            self.at(file, placed, format!("\"{text}\" is a year of the Buddhist era; write {ours}"));
            return None;
        }
        let day = Day::parse(text);
        if day.is_none() {
            self.at(file, placed, format!("\"{text}\" is not a day; write it like 2026-11-23"));
        }
        day
    }

    /// A day on which something was read or heard: it has come.
    pub(crate) fn day_that_has_come(&mut self, file: &str, placed: &Placed) -> Option<Day> {
        let day = self.day(file, placed)?;
        let found = match self.latest {
            Some(Latest::Today(today)) if day > today => {
                format!("{day} has not come yet (today is {today}); write the day on which it was done")
            }
            Some(Latest::CalendarEnd(end)) if day > end => {
                format!(
                    "{day} is after the last day of the calendar ({end}); write the day on which it was done, like 2026-11-23"
                )
            }
            _ => return Some(day),
        };
        self.at(file, placed, found);
        None
    }

    /// When something was published: a day, a month, a year, or nobody knows. Not after it was read.
    pub(crate) fn published(&mut self, file: &str, published: &Placed, read: Option<Day>) {
        let text = published.get_ref();
        if text == "unknown" {
            return;
        }
        let whole = match text.len() {
            4 => format!("{text}-01-01"),
            7 => format!("{text}-01"),
            _ => text.clone(),
        };
        if let Some(ours) = buddhist(text) {
            self.at(file, published, format!("published \"{text}\" is a year of the Buddhist era; write {ours}"));
            return;
        }
        let Some(day) = Day::parse(&whole) else {
            let found = format!(
                "published \"{text}\": write a day, a month or a year (2026-11-23, 2026-11, 2026), or \"unknown\""
            );
            self.at(file, published, found);
            return;
        };
        if read.is_some_and(|read| day > read) {
            let found = format!("published \"{text}\" is after the day on which it was read; mend one of the two");
            self.at(file, published, found);
        }
    }

    /// A source says when it was published (or that nobody knows) and when it was read.
    pub(crate) fn source(&mut self, file: &str, source: &Source) {
        let read = self.day_that_has_come(file, &source.read);
        self.published(file, &source.published, read);
        if let Some(problem) = source.address.as_deref().and_then(super::channels::source_address) {
            let address = source.address.as_deref().unwrap_or_default();
            self.at(file, &source.read, format!("address \"{address}\": {problem}"));
        }
    }
}

/// A day, a month or a year of the Buddhist era in ours.
pub(super) fn buddhist(text: &str) -> Option<String> {
    let year = text.get(..4)?;
    let rest = text.get(4..).filter(|rest| rest.is_empty() || rest.starts_with('-'))?;
    let ours = year.parse::<i32>().ok().filter(|year| *year >= BUDDHIST)? - EARLIER;
    Some(format!("{ours}{rest}"))
}
