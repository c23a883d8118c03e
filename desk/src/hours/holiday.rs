//! What a rule does on a public holiday, which is not the same as whether it names one.

use opening_hours::RuleKind;
use opening_hours_syntax::rules::day::{HolidayKind, WeekDayRange};
use opening_hours_syntax::rules::{OpeningHoursExpression, RuleOperator, RuleSequence};

/// Refuses a rule for holidays that another one takes the day from, and adds "unknown" where weekdays are named and holidays are not.
pub(super) fn complete(expression: &mut OpeningHoursExpression) -> Result<(), String> {
    let rules = &mut expression.rules;
    let Some(last) = rules.iter().rposition(names_holidays) else {
        if let Some(last) = rules.iter().rposition(names_weekdays) {
            rules.insert(last + 1, unknown_on_holidays()?);
        }
        return Ok(());
    };
    let takes_the_day = |rule: &&RuleSequence| rule.kind == RuleKind::Open && rule.day_selector.monthday.is_empty();
    if let Some(later) = rules.iter().skip(last + 1).find(takes_the_day) {
        return Err(format!(
            "\"{later}\" opens on a holiday that falls on its day, whatever stands before it; put the rule with PH behind the weekdays, as in \"Mo-Fr 09:00-17:00; PH off\""
        ));
    }
    let added = rules.iter().skip(1).find(|rule| {
        names_holidays(rule) && rule.operator == RuleOperator::Additional && rule.kind != RuleKind::Closed
    });
    match added {
        Some(rule) => Err(format!(
            "with a comma before \"{rule}\" a holiday keeps the hours of its weekday too; write \";\" before the rule with PH"
        )),
        None => Ok(()),
    }
}

fn unknown_on_holidays() -> Result<RuleSequence, String> {
    let parsed =
        opening_hours_syntax::parse("PH unknown").map_err(|error| format!("PH unknown cannot be read: {error}"))?;
    parsed.rules.into_iter().next().ok_or_else(|| "PH unknown holds no rule".to_owned())
}

fn names_holidays(rule: &RuleSequence) -> bool {
    let is_holiday =
        |range: &WeekDayRange| matches!(range, WeekDayRange::Holiday { kind: HolidayKind::Public, offset: 0 });
    rule.day_selector.weekday.iter().any(is_holiday)
}

/// Whether a rule is for some weekdays. All seven without exception are "every day", which holds on a holiday too.
fn names_weekdays(rule: &RuleSequence) -> bool {
    let fixed = |range: &WeekDayRange| matches!(range, WeekDayRange::Fixed { .. });
    rule.day_selector.weekday.iter().any(fixed) && !is_every_day(&rule.day_selector.weekday)
}

fn is_every_day(ranges: &[WeekDayRange]) -> bool {
    let mut seen = [false; 7];
    for range in ranges {
        let WeekDayRange::Fixed { range, offset: 0, nth_from_start, nth_from_end } = range else { continue };
        if nth_from_start.contains(&false) || nth_from_end.contains(&false) {
            continue;
        }
        let mut day = *range.start();
        // Seven steps go round the week once, also for Sa-Mo.
        for _ in 0..7 {
            if let Some(seen) = seen.get_mut(day.num_days_from_monday() as usize) {
                *seen = true;
            }
            if day == *range.end() {
                break;
            }
            day = day.succ();
        }
    }
    seen == [true; 7]
}
