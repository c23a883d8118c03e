//! What the language of hours can say and a card cannot show, and hours that cannot be read at all: each with how to write it.

use helpcard_core::civil::DAY_MINUTES;
use opening_hours_syntax::rules::day::{Date, HolidayKind, MonthdayRange, WeekDayRange};
use opening_hours_syntax::rules::time::{Time, TimeSpan};
use opening_hours_syntax::rules::{OpeningHoursExpression, RuleOperator, RuleSequence};

use super::nights::span;

const DAYS: [&str; 9] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su", "PH", "SH"];
const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// The first thing that a card cannot show.
pub(super) fn check(written: &str, expression: &OpeningHoursExpression) -> Result<(), String> {
    if let Some(pair) = holiday_beside_weekday(written) {
        return Err(format!("\"{pair}\": write a comma between PH and the weekdays"));
    }
    match expression.rules.iter().find_map(cannot_be_shown) {
        Some(found) => Err(found),
        None => Ok(()),
    }
}

fn cannot_be_shown(rule: &RuleSequence) -> Option<String> {
    if !rule.comment.is_empty() {
        return Some(format!(
            "the comment \"{}\" cannot be shown, and without it the line looks open; write \"unknown\" for that time, as in \"Sa unknown\"",
            rule.comment
        ));
    }
    if rule.operator == RuleOperator::Fallback {
        return Some(
            "\"||\" cannot be shown; write each time as a rule of its own with \";\", and \"unknown\" where it is not known"
                .to_owned(),
        );
    }
    day(rule).or_else(|| rule.time_selector.spans.iter().find_map(time))
}

fn day(rule: &RuleSequence) -> Option<String> {
    let days = &rule.day_selector;
    let is_school = |range: &WeekDayRange| matches!(range, WeekDayRange::Holiday { kind: HolidayKind::School, .. });
    let is_easter = |range: &MonthdayRange| match range {
        MonthdayRange::Month { .. } => false,
        MonthdayRange::Date { start, end } => [start.0, end.0].iter().any(|date| matches!(date, Date::Easter { .. })),
    };
    if days.weekday.iter().any(is_school) {
        return Some(
            "the card does not know school holidays (SH); write their dates, as in \"Jul 21-Aug 31 off\"".to_owned(),
        );
    }
    if days.monthday.iter().any(is_easter) {
        return Some("the card does not know Easter; write the dates".to_owned());
    }
    if !days.week.is_empty() {
        return Some(
            "weeks of the year cannot be shown; write which weekday of the month, as in \"We[2,4]\", or the dates"
                .to_owned(),
        );
    }
    if !days.year.is_empty() {
        return Some(
            "hours of single years cannot be shown; write \"from\" and \"until\" of the contact, or dates such as \"2026 Dec 29-2027 Jan 03 off\""
                .to_owned(),
        );
    }
    None
}

fn time(written: &TimeSpan) -> Option<String> {
    if written.open_end {
        return Some(format!(
            "\"{written}\" has no end; write the time when it closes, or \"unknown\" behind the last sure hours, as in \"09:00-17:00, 17:00-24:00 unknown\""
        ));
    }
    if written.repeats.is_some() {
        return Some(format!("\"{written}\" repeats; write each time by itself"));
    }
    if [written.range.start, written.range.end].iter().any(|time| matches!(time, Time::Variable(_))) {
        return Some(format!(
            "\"{written}\": the card does not know when the sun rises or sets; write hours by the clock"
        ));
    }
    match span(written) {
        Some((from, until)) if until - from > DAY_MINUTES || (until - from == DAY_MINUTES && from > 0) => {
            Some(format!("\"{written}\" is a whole day or longer; write when it closes, or 24/7"))
        }
        _ => None,
    }
}

/// `PH Mo-Fr`: only holidays on these weekdays, or a comma that is missing? Tools differ, so it is not read at all.
fn holiday_beside_weekday(written: &str) -> Option<String> {
    let words: Vec<&str> = written.split(' ').filter(|word| !word.is_empty()).collect();
    let is_weekday = |word: &str| DAYS.iter().take(7).any(|day| word.starts_with(day));
    words.windows(2).find_map(|pair| {
        let [first, second] = pair else { return None };
        let beside = (first.ends_with("PH") && is_weekday(second))
            || (is_weekday(first) && !first.ends_with([';', ',']) && second.starts_with("PH"));
        beside.then(|| format!("{first} {second}"))
    })
}

/// The parser draws an arrow under the letter; one line says it with the words that follow, and what is likely meant.
pub(super) fn unreadable(expression: &str, drawn: &str) -> String {
    let column =
        drawn.split_once("1:").and_then(|(_, rest)| rest.split(|letter: char| !letter.is_ascii_digit()).next());
    let column = column.and_then(|digits| digits.parse::<usize>().ok()).unwrap_or(1);
    let rest: String = expression.chars().skip(column.saturating_sub(1)).collect();
    match meant(expression, &rest) {
        Some(meant) => format!("these hours cannot be read from \"{rest}\" on: {meant}"),
        None => format!("these hours cannot be read from \"{rest}\" on"),
    }
}

fn meant(expression: &str, rest: &str) -> Option<String> {
    let rest = rest.trim_start();
    if let Some(letter) = expression.chars().find(|letter| !letter.is_ascii()) {
        return Some(format!("\"{letter}\" is no sign of hours; write - : , ; and the days in plain letters"));
    }
    if expression.contains('"') {
        return Some("a comment cannot be shown; write \"unknown\" for that time, as in \"Sa unknown\"".to_owned());
    }
    if expression.trim().is_empty() {
        return Some("nothing is written".to_owned());
    }
    if let Some(sign) = [';', ',', '|'].into_iter().find(|sign| expression.trim_end().ends_with(*sign)) {
        return Some(format!("they end with \"{sign}\"; delete it, or write the rule that is missing behind it"));
    }
    if let Some(sign) = [';', ','].into_iter().find(|sign| expression.trim_start().starts_with(*sign)) {
        return Some(format!("they begin with \"{sign}\"; delete it"));
    }
    let packed: String = expression.chars().filter(|letter| *letter != ' ').collect();
    if [";;", ",,", ";,", ",;"].iter().any(|pair| packed.contains(pair)) {
        return Some("two signs stand where one belongs; delete one".to_owned());
    }
    let small = expression.to_ascii_lowercase();
    if ["am", "pm"].iter().any(|half| follows_a_digit(&small, half)) {
        return Some("write the hours from 00:00 to 24:00, without am and pm".to_owned());
    }
    if ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].iter().any(|day| small.contains(day)) {
        return Some("the days are Mo, Tu, We, Th, Fr, Sa, Su and PH (public holidays)".to_owned());
    }
    let begins_a_rule = DAYS.iter().chain(&MONTHS).any(|name| rest.starts_with(name));
    if begins_a_rule && rest.len() < expression.trim().len() {
        return Some(format!("a \";\" is missing; write \"; {rest}\""));
    }
    None
}

fn follows_a_digit(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(byte, _)| {
        text.get(..byte).is_some_and(|before| before.trim_end().ends_with(|letter: char| letter.is_ascii_digit()))
    })
}

#[cfg(test)]
mod tests {
    use super::super::{WorkedDays, compile_hours};
    use helpcard_core::civil::Day;

    fn compiled(expression: &str) -> Result<(), String> {
        let day = |text: &str| Day::parse(text).unwrap();
        let days = WorkedDays {
            from: day("2026-01-01"),
            until: day("2027-12-31"),
            holidays: vec![day("2026-01-01"), day("2026-11-03"), day("2026-11-23"), day("2027-03-22")],
        };
        compile_hours(expression, &days).map(|_| ())
    }

    #[test]
    fn what_a_card_cannot_show_is_refused_with_how_to_write_it() {
        for (wrong, said) in [
            ("Mo-Fr 09:00-17:00; PH off; Sa \"by appointment\"", "write \"unknown\""),
            ("Mo-Fr 09:00-17:00; PH off || \"by appointment\"", "write \"unknown\""),
            ("Mo-Fr 09:00-17:00 \"by appointment\"; PH off", "write \"unknown\""),
            ("\"in summer\": Mo-Fr 09:00-17:00; PH off", "write \"unknown\""),
            ("Mo-Fr 09:00-17:00 open \"call first\"; PH off", "write \"unknown\""),
            ("Mo-Fr 09:00-17:00 unknown \"maybe\"; PH off", "write \"unknown\""),
            ("24/7 \"voicemail\"", "write \"unknown\""),
            ("Mo-Fr 09:00-17:00 || unknown", "\"||\""),
            ("Mo-Fr 09:00-17:00; PH,SH off", "school holidays"),
            ("SH 10:00-12:00", "school holidays"),
            ("Mo-Fr sunrise-sunset; PH off", "the sun"),
            ("Mo-Fr 09:00-dusk; PH off", "the sun"),
            ("(dawn+01:00)-18:00", "the sun"),
            ("Mo-Fr 17:00+; PH off", "has no end"),
            ("Mo-Fr 17:00-22:00+; PH off", "has no end"),
            ("10:00-16:00/01:30", "repeats"),
            ("week 1-53/2 Mo-Fr 09:00-17:00; PH off", "weeks of the year"),
            ("2026 Mo-Fr 09:00-17:00; PH off", "single years"),
            ("2026-2027 Mo-Fr 09:00-17:00; PH off", "single years"),
            ("easter off; 10:00-12:00", "Easter"),
            ("09:00-09:00", "a whole day"),
            ("09:00-34:00", "a whole day"),
            ("off", "nobody ever answers"),
            ("closed", "nobody ever answers"),
            ("Mo-Fr off; PH off", "nobody ever answers"),
            ("24/7 off", "nobody ever answers"),
            ("Mo-Fr 09:00-17:00; off", "nobody ever answers"),
            ("PH off", "nobody ever answers"),
            ("PH Mo-Fr 10:00-12:00", "a comma"),
            ("Mo-Fr PH 10:00-12:00", "a comma"),
            ("Fr 18:00-02:00; Sa 00:00-01:00 off", "write only the open hours"),
        ] {
            let found = compiled(wrong).expect_err(wrong);
            assert!(found.contains(said), "{wrong}: {found}");
        }
    }

    #[test]
    fn a_rule_for_holidays_that_does_not_hold_is_refused() {
        for wrong in [
            "PH off; Mo-Fr 09:00-17:00",
            "Su,PH off; Mo-Sa 09:00-17:00",
            "PH off, Mo-Fr 09:00-17:00",
            "PH off; 10:00-12:00",
            "PH 10:00-12:00; Mo-Fr 09:00-17:00",
            "Mo-Fr 09:00-17:00; PH off; Sa 10:00-14:00",
            "Mo-Fr 09:00-17:00; PH off; 10:00-12:00",
            "Mo-Fr 17:00-22:00, Sa,Su,PH 09:00-21:00",
            "Sa,Su,PH 09:00-21:00, Mo-Fr 17:00-22:00",
            "PH unknown; Mo-Fr 09:00-17:00",
        ] {
            let found = compiled(wrong).expect_err(wrong);
            assert!(found.contains("PH"), "{wrong}: {found}");
        }
    }

    #[test]
    fn a_mistake_in_writing_is_said_with_what_is_likely_meant() {
        for (wrong, said) in [
            ("Mo-Fr 09:00-17:00;", "they end with \";\""),
            ("Mo-Fr 09:00-17:00; ", "they end with \";\""),
            ("Mo-Fr 09:00-17:00,", "they end with \",\""),
            ("; Mo-Fr 09:00-17:00", "they begin with \";\""),
            ("Mo-Fr 09:00-17:00;; PH off", "two signs"),
            ("Mo-Fr 09:00-17:00 Sa 09:00-12:00", "write \"; Sa 09:00-12:00\""),
            ("Mo-Fr 09:00-17:00 PH off", "write \"; PH off\""),
            ("Mo-Fr 09:00-17:00 Dec 29-Jan 03 off", "write \"; Dec 29"),
            ("Mo-Fr 9am-5pm", "without am and pm"),
            ("Mon-Fri 09:00-17:00", "the days are Mo, Tu"),
            ("Mo–Fr 09:00-17:00", "\"–\" is no sign"),
            ("Mo-Fr 09：00-17：00", "\"：\" is no sign"),
            ("月-金 09:00-17:00", "\"月\" is no sign"),
            (" ", "nothing is written"),
        ] {
            let found = compiled(wrong).expect_err(wrong);
            assert!(found.contains(said) && found.contains("cannot be read"), "{wrong}: {found}");
        }
    }

    #[test]
    fn hours_as_offices_write_them_are_taken() {
        for right in [
            "24/7",
            "10:00-22:00",
            "Mo-Su 10:00-22:00",
            "Mo-Fr 09:00-17:00",
            "Mo-Fr 09:00-12:00,13:00-17:00; PH off",
            "Mo-Fr 09:00-12:00, 13:00-17:00; PH off",
            "Mo-Fr 09:00-13:00, Mo,Th 14:00-18:00; PH off",
            "Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off",
            "Mo-Fr 09:00-17:00; PH off; Su off",
            "Mo-Fr 17:00-22:00; Sa,Su,PH 09:00-21:00; Dec 29-Jan 03 off",
            "Mo,Tu,Th,Fr 10:00-18:00; We[2,4,5] 10:00-18:00; Sa[1,3] 10:00-18:00",
            "Mo-Fr,PH 09:00-17:00",
            "Mo-Fr 09:00-17:00, PH off",
            "Mo-Sa 16:00-21:00; Su unknown",
            "Mo-Fr 09:00-17:00; PH unknown; Sa unknown",
            "Mo-Fr 09:00-17:00, 17:00-24:00 unknown; PH off",
            "unknown",
            "Mo-Fr 22:00-06:00; PH off",
            "Fr 18:00-02:00; Sa 10:00-14:00; PH off",
            "Su 19:00-02:00; PH off",
            "24/7; PH off",
            "Apr-Sep 09:00-18:00; Oct-Mar 09:00-17:00",
            "2026 Dec 29-2027 Jan 03 off, 10:00-18:00",
            "mo-fr 9:00-17:00; ph off",
            "Mo-Fr 09:00-17:00; PH off; Dec 25 10:00-12:00",
        ] {
            // Small letters are read as the crate reads them, but for PH.
            let right = right.replace("ph off", "PH off");
            assert_eq!(compiled(&right), Ok(()), "{right}");
        }
    }
}
