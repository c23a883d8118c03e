//! An hour of the day as people say it: `17:00`, or five in the evening.
//!
//! A station board counts to 24. Whoever learned the hours by ear counts to twelve and names the part of the day, so `22:00` on a door may say nothing to her.
//! Each language chooses for itself: `clock-hours` is `24` or `12`, and `clock` puts the part of the day beside the hour.

use std::sync::Arc;

use super::Voice;
use crate::civil::clock;

const MINUTES_A_DAY: u16 = 24 * 60;

impl Voice<'_> {
    /// Minutes since midnight as this language says them. The end of a day (`24:00`) is a midnight too.
    pub(crate) fn clock(&self, minute: u16) -> Arc<str> {
        self.once("clock", &[&minute.to_string()], || self.make_clock(minute))
    }

    fn make_clock(&self, minute: u16) -> String {
        let time = if self.counts_to_twelve() { to_twelve(minute) } else { clock(minute) };
        let said = self.say_with("clock", &[("part", part_of_day(minute)), ("time", &time)]).value;
        // A pack from before this message still says its hours.
        if said.is_empty() { clock(minute) } else { said.to_string() }
    }

    /// Only when the same language also says the part of the day: "5" alone could be either.
    fn counts_to_twelve(&self) -> bool {
        let hours = self.say("clock-hours");
        &*hours.value == "12" && *hours.lang == *self.language_of("clock")
    }
}

/// `5`, or `5:30`: a whole hour is said without its minutes.
fn to_twelve(minute: u16) -> String {
    let hour = match minute / 60 % 12 {
        0 => 12,
        hour => hour,
    };
    match minute % 60 {
        0 => hour.to_string(),
        rest => format!("{hour}:{rest:02}"),
    }
}

/// The name of the part that chooses between the branches of `clock`.
fn part_of_day(minute: u16) -> &'static str {
    match minute % MINUTES_A_DAY / 60 {
        5..=11 => "morning",
        12 => "noon",
        13..=16 => "afternoon",
        17 | 18 => "evening",
        _ => "night",
    }
}

#[cfg(test)]
mod tests {
    use super::{part_of_day, to_twelve};

    #[test]
    fn an_hour_counted_to_twelve_has_its_part_of_the_day() {
        for (minute, said, part) in [
            (0, "12", "night"),
            (30, "12:30", "night"),
            (4 * 60 + 59, "4:59", "night"),
            (5 * 60, "5", "morning"),
            (8 * 60 + 30, "8:30", "morning"),
            (11 * 60 + 59, "11:59", "morning"),
            (12 * 60, "12", "noon"),
            (13 * 60, "1", "afternoon"),
            (16 * 60 + 45, "4:45", "afternoon"),
            (17 * 60, "5", "evening"),
            (18 * 60 + 5, "6:05", "evening"),
            (19 * 60, "7", "night"),
            (22 * 60, "10", "night"),
            (24 * 60, "12", "night"),
        ] {
            assert_eq!((to_twelve(minute).as_str(), part_of_day(minute)), (said, part), "{minute}");
        }
    }
}
