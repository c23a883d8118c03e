//! When a line is open: weekly slots, dated exceptions and public holidays, as the desk compiled them.
//!
//! The desk reads OpenStreetMap `opening_hours` and writes the slots; nothing here parses that language. All times are Japan's.

use std::collections::BTreeSet;

use crate::civil::{DAY_MINUTES, Day, JapanTime, UnixSeconds};

/// How many days ahead an opening or a closing is looked for. Longer than any New Year closing.
const HORIZON_DAYS: i32 = 40;

/// Whether somebody answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OpenState {
    /// Somebody answers.
    Open,
    /// Not known. Never the same as closed.
    Unknown,
    /// Nobody answers.
    Closed,
}

/// A part of one day. Minutes since midnight; what lies outside all slots is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// First minute, 0 to 1439.
    pub from: u16,
    /// First minute after it, at most 1440.
    pub until: u16,
    /// `true` when it is not known whether the line is open in this slot.
    pub unknown: bool,
}

/// The slots of one day, in order, not touching each other unless they differ.
pub type DaySlots = Vec<Slot>;

/// The opening hours of one channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hours {
    /// Open all day, every day, without end.
    pub always: bool,
    /// Monday first.
    pub week: [DaySlots; 7],
    /// What replaces the weekday on a public holiday.
    pub holiday: DaySlots,
    /// What replaces all else on one day; sorted by day.
    pub exceptions: Vec<(Day, DaySlots)>,
}

/// The days whose holidays the pack knows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    /// Public holidays in Japan.
    pub holidays: BTreeSet<Day>,
    /// First day that the pack knows.
    pub from: Option<Day>,
    /// Last day that the pack knows.
    pub until: Option<Day>,
}

/// What a clock on the wall says about some hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenNow {
    /// The state now.
    pub state: OpenState,
    /// Open: when it stops being open. Otherwise: when it is open next, for certain. A change to unknown is never an opening.
    pub changes_at: Option<UnixSeconds>,
}

impl OpenNow {
    /// Nothing is known.
    pub const UNKNOWN: Self = Self { state: OpenState::Unknown, changes_at: None };
}

impl Hours {
    /// The state at a moment and its next change.
    #[must_use]
    pub fn at(&self, moment: UnixSeconds, calendar: &Calendar) -> OpenNow {
        if self.always {
            return OpenNow { state: OpenState::Open, changes_at: None };
        }
        let now = JapanTime::at(moment);
        if !calendar.knows(now.day) {
            return OpenNow::UNKNOWN;
        }
        let state = state_in(self.slots(now.day, calendar), now.minute);
        let changes_at =
            if state == OpenState::Open { self.closing(now, calendar) } else { self.opening(now, calendar) };
        OpenNow { state, changes_at: changes_at.map(JapanTime::moment) }
    }

    /// The slots that count on a day.
    #[must_use]
    pub fn slots(&self, day: Day, calendar: &Calendar) -> &[Slot] {
        if let Ok(index) = self.exceptions.binary_search_by_key(&day, |(day, _)| *day)
            && let Some((_, slots)) = self.exceptions.get(index)
        {
            return slots;
        }
        if calendar.holidays.contains(&day) {
            return &self.holiday;
        }
        self.week.get(usize::from(day.weekday()) - 1).map_or(&[], Vec::as_slice)
    }

    /// The first minute after `now` at which it is no longer open.
    fn closing(&self, now: JapanTime, calendar: &Calendar) -> Option<JapanTime> {
        let mut at = now;
        let last = now.day.plus(HORIZON_DAYS);
        while at.day <= last {
            match self.slots(at.day, calendar).iter().find(|slot| !slot.unknown && slot.contains(at.minute)) {
                Some(slot) if slot.until < DAY_MINUTES => at.minute = slot.until,
                Some(_) => at = JapanTime { day: at.day.plus(1), minute: 0 },
                None => return Some(at),
            }
        }
        None
    }

    /// The first minute after `now` at which it is surely open. Beyond the last day that the pack knows nothing is sure.
    fn opening(&self, now: JapanTime, calendar: &Calendar) -> Option<JapanTime> {
        (0..=HORIZON_DAYS).map(|days| now.day.plus(days)).take_while(|day| calendar.knows(*day)).find_map(|day| {
            self.slots(day, calendar)
                .iter()
                .filter(|slot| !slot.unknown)
                .map(|slot| JapanTime { day, minute: slot.from })
                .find(|start| *start > now)
        })
    }
}

impl Calendar {
    /// Whether the pack knows the holidays of a day, and so its hours.
    #[must_use]
    pub fn knows(&self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

impl Slot {
    /// Whether a minute of the day lies in the slot.
    #[must_use]
    pub fn contains(&self, minute: u16) -> bool {
        self.from <= minute && minute < self.until
    }
}

fn state_in(slots: &[Slot], minute: u16) -> OpenState {
    match slots.iter().find(|slot| slot.contains(minute)) {
        Some(slot) if slot.unknown => OpenState::Unknown,
        Some(_) => OpenState::Open,
        None => OpenState::Closed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open(from: u16, until: u16) -> Slot {
        Slot { from, until, unknown: false }
    }

    fn at(text: &str, minute: u16) -> UnixSeconds {
        JapanTime { day: Day::parse(text).unwrap(), minute }.moment()
    }

    /// Monday to Friday 9 to 17; not known on a holiday.
    fn weekdays() -> Hours {
        let day = vec![open(540, 1020)];
        Hours {
            always: false,
            week: [day.clone(), day.clone(), day.clone(), day.clone(), day, vec![], vec![]],
            holiday: vec![Slot { from: 0, until: DAY_MINUTES, unknown: true }],
            exceptions: Vec::new(),
        }
    }

    fn calendar() -> Calendar {
        Calendar { holidays: BTreeSet::from([Day::parse("2026-11-23").unwrap()]), ..Calendar::default() }
    }

    #[test]
    fn a_weekday_line_is_unknown_on_a_holiday_and_says_its_next_certain_opening() {
        let now = weekdays().at(at("2026-11-23", 660), &calendar());
        assert_eq!(now.state, OpenState::Unknown);
        assert_eq!(now.changes_at, Some(at("2026-11-24", 540)));
    }

    #[test]
    fn outside_the_calendar_only_a_line_that_never_closes_is_known() {
        let calendar = Calendar { until: Day::parse("2026-11-24"), ..calendar() };
        assert_eq!(weekdays().at(at("2026-11-25", 660), &calendar), OpenNow::UNKNOWN);
        assert_eq!(weekdays().at(at("2026-11-24", 1100), &calendar).changes_at, None);
        let hours = Hours { always: true, ..weekdays() };
        assert_eq!(hours.at(at("2026-11-25", 660), &calendar).state, OpenState::Open);
    }

    #[test]
    fn a_change_to_unknown_is_not_an_opening() {
        let now = weekdays().at(at("2026-11-22", 660), &calendar());
        assert_eq!(now, OpenNow { state: OpenState::Closed, changes_at: Some(at("2026-11-24", 540)) });
    }

    #[test]
    fn a_slot_over_midnight_closes_on_the_next_day() {
        let mut hours = weekdays();
        hours.week = std::array::from_fn(|_| vec![open(0, 120), open(1320, DAY_MINUTES)]);
        let now = hours.at(at("2026-11-25", 1380), &calendar());
        assert_eq!(now, OpenNow { state: OpenState::Open, changes_at: Some(at("2026-11-26", 120)) });
    }

    #[test]
    fn an_exception_counts_before_holiday_and_weekday() {
        let mut hours = weekdays();
        hours.exceptions.push((Day::parse("2026-11-23").unwrap(), vec![open(600, 660)]));
        assert_eq!(hours.at(at("2026-11-23", 630), &calendar()).state, OpenState::Open);
        assert_eq!(hours.at(at("2026-11-23", 660), &calendar()).state, OpenState::Closed);
    }

    #[test]
    fn hours_without_any_slot_have_no_next_opening() {
        let mut hours = weekdays();
        hours.week = std::array::from_fn(|_| vec![]);
        assert_eq!(hours.at(at("2026-11-25", 1), &calendar()), OpenNow { state: OpenState::Closed, changes_at: None });
    }

    #[test]
    fn always_open_never_changes() {
        let hours = Hours { always: true, ..weekdays() };
        assert_eq!(hours.at(0, &calendar()), OpenNow { state: OpenState::Open, changes_at: None });
    }
}
