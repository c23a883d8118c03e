//! How lists, slots and values are written in a pack: one place for the desk that writes and the core that reads.

use std::collections::BTreeMap;

use crate::civil::{DAY_MINUTES, Day};
use crate::hours::{DaySlots, Hours, Slot};

/// Signs between search words: every comma and semicolon that keyboards write.
pub const BETWEEN_WORDS: [char; 8] = [',', '、', '，', '､', '،', ';', '；', '؛'];

/// What the words of a message take, by name.
pub type Fills = BTreeMap<String, String>;

/// Where in a screen a search key stands. The better field first; its place here is its number in the pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// The digits of a number.
    Number,
    /// The title or the name.
    Title,
    /// Search words, one a line.
    Keywords,
    /// What it says.
    Text,
}

impl Field {
    /// The field of a number in the pack.
    #[must_use]
    pub fn numbered(number: i64) -> Self {
        match number {
            0 => Self::Number,
            1 => Self::Title,
            2 => Self::Keywords,
            _ => Self::Text,
        }
    }
}

/// Joins a list. Items never hold a comma: they are ids, codes and tags.
#[must_use]
pub fn write_list(items: &[String]) -> String {
    items.join(",")
}

/// Splits a list.
#[must_use]
pub fn read_list(text: &str) -> Vec<String> {
    text.split(',').filter(|item| !item.is_empty()).map(str::to_owned).collect()
}

/// Writes values as `name=value;name=value`.
#[must_use]
pub fn write_fills(fills: &Fills) -> String {
    fills.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join(";")
}

/// Reads values.
#[must_use]
pub fn read_fills(text: &str) -> Fills {
    let pairs = text.split(';').filter_map(|pair| pair.split_once('='));
    // One by one: collected, they would bring a sort of their own.
    let mut fills = Fills::new();
    fills.extend(pairs.map(|(name, value)| (name.to_owned(), value.to_owned())));
    fills
}

/// Writes the slots of a day: `540-1020 1080-1200?`.
#[must_use]
pub fn write_slots(slots: &[Slot]) -> String {
    slots
        .iter()
        .map(|slot| format!("{}-{}{}", slot.from, slot.until, if slot.unknown { "?" } else { "" }))
        .collect::<Vec<_>>()
        .join(" ")
}

/// Reads the slots of a day. `None` when they are damaged.
#[must_use]
pub fn read_slots(text: &str) -> Option<DaySlots> {
    text.split(' ').filter(|slot| !slot.is_empty()).map(read_slot).collect()
}

fn read_slot(text: &str) -> Option<Slot> {
    let (times, unknown) = text.strip_suffix('?').map_or((text, false), |times| (times, true));
    let (from, until) = times.split_once('-')?;
    let slot = Slot { from: from.parse().ok()?, until: until.parse().ok()?, unknown };
    (slot.from < slot.until && slot.until <= DAY_MINUTES).then_some(slot)
}

/// Writes the three columns of some hours: week, holiday, exceptions.
#[must_use]
pub fn write_hours(hours: &Hours) -> (String, String, String) {
    let week = hours.week.iter().map(|slots| write_slots(slots)).collect::<Vec<_>>().join("/");
    let exceptions =
        hours.exceptions.iter().map(|(day, slots)| format!("{}:{}", day.0, write_slots(slots))).collect::<Vec<_>>();
    (week, write_slots(&hours.holiday), exceptions.join("/"))
}

/// Reads some hours from their columns. `None` when they are damaged.
#[must_use]
pub fn read_hours(always: bool, week: &str, holiday: &str, exceptions: &str) -> Option<Hours> {
    let days: Option<Vec<DaySlots>> = week.split('/').map(read_slots).collect();
    let exceptions: Option<Vec<(Day, DaySlots)>> = exceptions
        .split('/')
        .filter(|exception| !exception.is_empty())
        .map(|exception| {
            let (day, slots) = exception.split_once(':')?;
            Some((Day(day.parse().ok()?), read_slots(slots)?))
        })
        .collect();
    Some(Hours { always, week: days?.try_into().ok()?, holiday: read_slots(holiday)?, exceptions: exceptions? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_survive_the_way_through_a_pack() {
        let slot = |from, until, unknown| Slot { from, until, unknown };
        let hours = Hours {
            always: false,
            week: std::array::from_fn(|day| {
                if day < 5 { vec![slot(540, 720, false), slot(780, 1020, false)] } else { vec![] }
            }),
            holiday: vec![slot(0, 1440, true)],
            exceptions: vec![(Day(20_451), vec![]), (Day(20_452), vec![slot(0, 60, false)])],
        };
        let (week, holiday, exceptions) = write_hours(&hours);
        assert_eq!(read_hours(false, &week, &holiday, &exceptions), Some(hours));
    }

    #[test]
    fn damaged_hours_are_refused() {
        for (week, holiday, exceptions) in [
            ("", "", ""),
            ("1-2/////", "", ""),
            ("//////", "9", ""),
            ("//////", "", "x:"),
            ("//////", "5-2", ""),
            ("//////", "0-1441", ""),
        ] {
            assert_eq!(read_hours(false, week, holiday, exceptions), None, "{week} {holiday} {exceptions}");
        }
    }
}
