//! Hours over midnight belong to the day on which they begin.
//!
//! In OpenStreetMap's language a rule for the next day, or for a holiday on it, cuts the night before. Nobody who writes hours means that, and night
//! lines are called at night. So what comes after midnight is worked out by itself and laid beside the next day's own hours.

use std::collections::BTreeMap;

use helpcard_core::civil::{DAY_MINUTES, Day};
use helpcard_core::hours::{DaySlots, Slot};
use opening_hours::RuleKind;
use opening_hours_syntax::ExtendedTime;
use opening_hours_syntax::rules::time::{Time, TimeSelector, TimeSpan};
use opening_hours_syntax::rules::{OpeningHoursExpression, RuleOperator, RuleSequence};

/// The rules up to midnight, and those after it as hours of the day on which they began. `None` when nothing goes over midnight.
pub(super) fn split(
    expression: &OpeningHoursExpression,
) -> Result<Option<(OpeningHoursExpression, OpeningHoursExpression)>, String> {
    let goes_over = |rule: &RuleSequence| spans(rule).iter().any(|(_, until)| *until > DAY_MINUTES);
    if !expression.rules.iter().any(goes_over) {
        return Ok(None);
    }
    if let Some(part) = expression.rules.iter().find(|rule| rule.kind == RuleKind::Closed && !is_all_day(rule)) {
        return Err(format!("\"{part}\" closes a part of a day beside hours over midnight; write only the open hours"));
    }
    let mut evenings = expression.clone();
    for rule in &mut evenings.rules {
        let own = spans(rule).into_iter().map(|(from, until)| (from, until.min(DAY_MINUTES)));
        rule.time_selector = selector(own);
    }
    let mornings = OpeningHoursExpression { rules: expression.rules.iter().filter_map(morning).collect() };
    Ok(Some((evenings, mornings)))
}

/// The part of a rule after midnight. A rule without one still takes its day from the rules before it.
fn morning(rule: &RuleSequence) -> Option<RuleSequence> {
    let mut rule = rule.clone();
    let after: Vec<(u16, u16)> = spans(&rule)
        .into_iter()
        .filter(|(_, until)| *until > DAY_MINUTES)
        .map(|(from, until)| (from.saturating_sub(DAY_MINUTES), until - DAY_MINUTES))
        .collect();
    if rule.kind == RuleKind::Closed {
        return Some(rule);
    }
    if !after.is_empty() {
        rule.time_selector = selector(after.into_iter());
        return Some(rule);
    }
    if rule.operator == RuleOperator::Additional {
        return None;
    }
    rule.kind = RuleKind::Closed;
    rule.time_selector = TimeSelector::default();
    Some(rule)
}

/// Each day's own hours with what is left of the night before. What is sure counts before what is not known.
pub(super) fn joined(own: BTreeMap<Day, DaySlots>, after: &BTreeMap<Day, DaySlots>) -> BTreeMap<Day, DaySlots> {
    own.into_iter()
        .map(|(day, slots)| match after.get(&day.plus(-1)) {
            Some(night) if !night.is_empty() => (day, join(&slots, night)),
            _ => (day, slots),
        })
        .collect()
}

fn join(own: &[Slot], night: &[Slot]) -> DaySlots {
    let mut borders: Vec<u16> = own.iter().chain(night).flat_map(|slot| [slot.from, slot.until]).collect();
    borders.sort_unstable();
    borders.dedup();
    let mut joined = DaySlots::new();
    for pair in borders.windows(2) {
        let [from, until] = pair else { continue };
        let here = || own.iter().chain(night).filter(|slot| slot.contains(*from));
        if here().next().is_none() {
            continue;
        }
        let unknown = here().all(|slot| slot.unknown);
        match joined.last_mut() {
            Some(last) if last.until == *from && last.unknown == unknown => last.until = *until,
            _ => joined.push(Slot { from: *from, until: *until, unknown }),
        }
    }
    joined
}

/// Minutes from midnight to midnight and beyond. What is not a time by the clock has been refused.
fn spans(rule: &RuleSequence) -> Vec<(u16, u16)> {
    rule.time_selector.spans.iter().filter_map(span).collect()
}

/// From and until in minutes of the day on which the span begins; more than [`DAY_MINUTES`] is after midnight.
pub(super) fn span(span: &TimeSpan) -> Option<(u16, u16)> {
    let (Time::Fixed(from), Time::Fixed(until)) = (span.range.start, span.range.end) else { return None };
    let minutes = |time: ExtendedTime| u16::from(time.hour()) * 60 + u16::from(time.minute());
    let (from, until) = (minutes(from), minutes(until));
    Some((from, if until <= from { until + DAY_MINUTES } else { until }))
}

fn is_all_day(rule: &RuleSequence) -> bool {
    spans(rule) == [(0, DAY_MINUTES)]
}

fn selector(spans: impl Iterator<Item = (u16, u16)>) -> TimeSelector {
    let time = |minute: u16| {
        let small = |value: u16| u8::try_from(value).unwrap_or(u8::MAX);
        ExtendedTime::new(small(minute / 60), small(minute % 60)).unwrap_or(ExtendedTime::MIDNIGHT_24)
    };
    TimeSelector::new(spans.map(|(from, until)| TimeSpan::fixed_range(time(from), time(until))).collect())
}
