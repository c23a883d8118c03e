//! Values of content in the form in which the tables hold them.

use helpcard_core::civil::Day;
use helpcard_core::facts::{Nature, Operator, TellsImmigration};
use helpcard_core::pack::encoding::{Fills, write_list};

use crate::content::{Contact, Cost, FillTable, FillValue, Placed, YesNo};

pub(super) fn count(position: usize) -> i64 {
    i64::try_from(position).unwrap_or(i64::MAX)
}

pub(super) fn list(items: &[Placed]) -> String {
    write_list(&items.iter().map(|item| item.get_ref().clone()).collect::<Vec<_>>())
}

pub(super) fn text(placed: Option<&Placed>) -> String {
    placed.map(|placed| placed.get_ref().clone()).unwrap_or_default()
}

pub(super) fn known(published: &str) -> &str {
    if published == "unknown" { "" } else { published }
}

/// How old the number is: never younger than the source that gives it.
pub(super) fn published(contact: &Contact) -> String {
    let newest = contact.source.iter().map(|source| source.published.get_ref()).map(|day| known(day)).max();
    contact.published.as_ref().map_or(newest.unwrap_or_default(), |day| known(day.get_ref())).to_owned()
}

pub(super) fn day(placed: Option<&Placed>) -> Option<i32> {
    placed.and_then(|placed| Day::parse(placed.get_ref())).map(|day| day.0)
}

pub(super) fn fills(table: &FillTable) -> Fills {
    table
        .iter()
        .map(|(name, value)| {
            let value = match value {
                FillValue::Number(number) => number.to_string(),
                FillValue::Text(text) => text.clone(),
            };
            (name.clone(), value)
        })
        .collect()
}

pub(super) fn yes_no(answer: YesNo) -> &'static str {
    match answer {
        YesNo::Yes => "yes",
        YesNo::No => "no",
        YesNo::Unknown => "unknown",
    }
}

/// What a source says, or what follows from the nature. Both names have been checked.
pub(super) fn tells_immigration(contact: &Contact) -> &'static str {
    let said = contact.tells_immigration.as_ref().map(|said| TellsImmigration::named(said.get_ref()));
    let operator = contact.operator.as_ref().and_then(|operator| Operator::named(operator.get_ref()));
    let nature = Nature::named(contact.nature.get_ref());
    let follows = || nature.map_or(TellsImmigration::Unknown, |nature| TellsImmigration::following(nature, operator));
    said.unwrap_or_else(follows).name()
}

pub(super) fn cost(cost: Cost) -> &'static str {
    match cost {
        Cost::Free => "free",
        Cost::Normal => "normal",
        Cost::NaviDial => "navi-dial",
        Cost::Unknown => "unknown",
    }
}
