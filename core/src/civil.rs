//! Days and hours in Japan, without a clock and without a time-zone table.
//!
//! Japan has been at UTC+9 all year since 1952, so a fixed offset is the whole rule. The core carries no clock crate: the shell hands in the time.

use std::fmt;

/// Minutes in a day.
pub const DAY_MINUTES: u16 = 24 * 60;

const JAPAN_OFFSET_SECONDS: i64 = 9 * 60 * 60;
const DAY_SECONDS: i64 = 24 * 60 * 60;

/// A moment, in Unix seconds.
pub type UnixSeconds = i64;

/// A day in Japan, counted from 1970-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub i32);

/// The parts of a day in the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CivilDate {
    /// The Gregorian year.
    pub year: i32,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

/// A moment as a clock on a wall in Japan shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct JapanTime {
    /// The day.
    pub day: Day,
    /// Minutes since midnight, 0 to 1439.
    pub minute: u16,
}

/// Minutes since midnight as a clock shows them: `17:00`, and `24:00` for the end of a day.
#[must_use]
pub fn clock(minute: u16) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

impl Day {
    /// The day of a date. Days that do not exist (31 June) count on into the next month.
    ///
    /// The rule is Howard Hinnant's `days_from_civil`, for the proleptic Gregorian calendar.
    #[must_use]
    pub fn from_civil(year: i32, month: u8, day: u8) -> Self {
        let shifted = if month <= 2 { year - 1 } else { year };
        let era = shifted.div_euclid(400);
        let year_of_era = shifted.rem_euclid(400);
        let month = i32::from(month);
        let day_of_year = (153 * (month + if month > 2 { -3 } else { 9 }) + 2) / 5 + i32::from(day) - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        Self(era * 146_097 + day_of_era - 719_468)
    }

    /// The date of this day.
    #[must_use]
    pub fn civil(self) -> CivilDate {
        let shifted = self.0 + 719_468;
        let era = shifted.div_euclid(146_097);
        let day_of_era = shifted.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_index = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_index + 2) / 5 + 1;
        let month = if month_index < 10 { month_index + 3 } else { month_index - 9 };
        let year = year_of_era + era * 400 + i32::from(month <= 2);
        CivilDate { year, month: narrow(month), day: narrow(day) }
    }

    /// Monday is 1, Sunday is 7 (ISO 8601).
    #[must_use]
    pub fn weekday(self) -> u8 {
        narrow((self.0 + 3).rem_euclid(7) + 1)
    }

    /// The day so many days later.
    #[must_use]
    pub fn plus(self, days: i32) -> Self {
        Self(self.0 + days)
    }

    /// Midnight at the start of this day in Japan.
    #[must_use]
    pub fn start(self) -> UnixSeconds {
        i64::from(self.0) * DAY_SECONDS - JAPAN_OFFSET_SECONDS
    }

    /// Reads `2026-11-23`. `None` when it is not a day that exists.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        if parts.next().is_some() || year.len() != 4 || month.len() != 2 || day.len() != 2 {
            return None;
        }
        let date = CivilDate { year: year.parse().ok()?, month: month.parse().ok()?, day: day.parse().ok()? };
        let found = Self::from_civil(date.year, date.month, date.day);
        (found.civil() == date).then_some(found)
    }
}

/// The parts above are small by construction; this keeps the arithmetic free of panics.
fn narrow(value: i32) -> u8 {
    u8::try_from(value).unwrap_or(0)
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let date = self.civil();
        write!(f, "{:04}-{:02}-{:02}", date.year, date.month, date.day)
    }
}

impl JapanTime {
    /// The wall clock in Japan at a moment.
    #[must_use]
    pub fn at(moment: UnixSeconds) -> Self {
        // Far beyond any real clock, so that no sum below can overflow.
        let moment = moment.clamp(-60_000_000_000, 250_000_000_000);
        let local = moment + JAPAN_OFFSET_SECONDS;
        let day = i32::try_from(local.div_euclid(DAY_SECONDS)).unwrap_or(0);
        let minute = u16::try_from(local.rem_euclid(DAY_SECONDS) / 60).unwrap_or(0);
        Self { day: Day(day), minute }
    }

    /// The moment at which this minute begins.
    #[must_use]
    pub fn moment(self) -> UnixSeconds {
        self.day.start() + i64::from(self.minute) * 60
    }

    /// `17:00`.
    #[must_use]
    pub fn clock(self) -> String {
        clock(self.minute)
    }

    /// RFC 3339 with Japan's offset: `2026-11-24T10:00:00+09:00`.
    #[must_use]
    pub fn rfc3339(self) -> String {
        format!("{}T{}:00+09:00", self.day, self.clock())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn known_days_have_their_weekday() {
        assert_eq!(Day::parse("1970-01-01"), Some(Day(0)));
        assert_eq!(Day::parse("1970-01-01").map(Day::weekday), Some(4));
        assert_eq!(Day::parse("2026-11-23").map(Day::weekday), Some(1));
        assert_eq!(Day::parse("2028-02-29").map(Day::weekday), Some(2));
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
        for wrong in ["2026-02-29", "2026-13-01", "2026-1-1", "2026-11-23x", "", "2026-11", "2026-11-23-1"] {
            assert_eq!(Day::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn the_clock_is_japans() {
        let time = JapanTime::at(1_795_399_200); // 2026-11-23T02:00:00Z
        assert_eq!(time.rfc3339(), "2026-11-23T11:00:00+09:00");
        assert_eq!(time.moment(), 1_795_399_200);
    }

    proptest! {
        #[test]
        fn every_day_survives_the_way_through_its_date(day in -700_000i32..2_900_000) {
            let date = Day(day).civil();
            prop_assert_eq!(Day::from_civil(date.year, date.month, date.day), Day(day));
        }

        #[test]
        fn no_moment_is_too_strange(moment in any::<i64>()) {
            let time = JapanTime::at(moment);
            prop_assert!(time.minute < DAY_MINUTES);
        }
    }
}
