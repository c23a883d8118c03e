//! Days and hours in words. Always Japan's time and the Gregorian year.

use std::sync::Arc;

use super::Voice;
use crate::civil::{Day, JapanTime, UnixSeconds};
use crate::screen::Text;

/// Minutes since midnight.
const END_OF_DAY: u16 = 24 * 60;

/// A coming hour: how near it is, its day in words, its clock.
pub(crate) struct Coming {
    /// `today`, `tomorrow` or `day`.
    pub(crate) when: &'static str,
    /// A weekday with its date.
    pub(crate) day: Arc<str>,
    /// `17:00`, or as the language says it.
    pub(crate) time: Arc<str>,
}

impl Voice<'_> {
    /// A published date: a day, a month or a year (`2026-11-23`, `2024-07`, `2019`).
    pub(crate) fn date(&self, text: &str) -> Arc<str> {
        self.once("date", &[text], || self.make_date(text))
    }

    fn make_date(&self, text: &str) -> String {
        let mut parts = text.split('-');
        let year = parts.next().unwrap_or_default();
        let month = parts.next().and_then(|month| month.parse::<u8>().ok());
        let day = parts.next().and_then(|day| day.parse::<u8>().ok());
        let said = match (month, day) {
            (Some(month), Some(day)) => {
                let (month, day) = (self.month(month), day.to_string());
                self.say_with("date-day", &[("day", &day), ("month", &month), ("year", year)])
            }
            (Some(month), None) => self.say_with("date-month", &[("month", &self.month(month)), ("year", year)]),
            _ => self.say_with("date-year", &[("year", year)]),
        };
        said.value.to_string()
    }

    /// `Tuesday 24 November`.
    pub(crate) fn weekday(&self, day: Day) -> Arc<str> {
        self.once("weekday", &[&day.0.to_string()], || self.make_weekday(day))
    }

    fn make_weekday(&self, day: Day) -> String {
        let date = day.civil();
        let weekday = self.say(&format!("weekday-{}", day.weekday())).value;
        let (number, month) = (date.day.to_string(), self.month(date.month));
        self.say_with("date-weekday", &[("weekday", &weekday), ("day", &number), ("month", &month)]).value.to_string()
    }

    /// A moment after `now`, as a sentence needs it. The last minute of a day is said as 24:00 of that day, not as the next day.
    pub(crate) fn coming(&self, now: UnixSeconds, moment: UnixSeconds, is_end: bool) -> Coming {
        let (now, then) = (JapanTime::at(now), JapanTime::at(moment));
        let (day, minute) =
            if is_end && then.minute == 0 { (then.day.plus(-1), END_OF_DAY) } else { (then.day, then.minute) };
        let when = match day.0 - now.day.0 {
            0 => "today",
            1 => "tomorrow",
            _ => "day",
        };
        Coming { when, day: self.weekday(day), time: self.clock(minute) }
    }

    /// A sentence about a coming hour. Many lines open and close at the same hour, so each is made once.
    pub(crate) fn say_coming(&self, message: &str, now: UnixSeconds, moment: UnixSeconds, is_end: bool) -> Text {
        let today = JapanTime::at(now).day.0;
        let value = self.once(message, &[&format!("{today} {moment}")], || {
            let coming = self.coming(now, moment, is_end);
            let given = [("when", coming.when), ("day", &*coming.day), ("time", &*coming.time)];
            self.say_with(message, &given).value.to_string()
        });
        Text::new(value, self.language_of(message))
    }

    fn month(&self, month: u8) -> Arc<str> {
        self.say(&format!("month-{month}")).value
    }
}
