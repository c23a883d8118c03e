//! Phone numbers: their form, and that none of the wrong ones that circulate gets in.

use helpcard_core::facts::ChannelKind;

use super::{Checks, channels};
use crate::content::{Channel, Contact, Content, Cost, Placed, YesNo};

pub(super) fn check(content: &Content, checks: &mut Checks<'_>) {
    for located in &content.contacts {
        for channel in &located.value.channel {
            let channel = channel.get_ref();
            form(content, checks, &located.file, channel);
            wrong(content, checks, &located.file, &located.value, channel);
        }
    }
    for source in &content.numbering.navi_dial.source {
        checks.source("content/numbering.toml", source);
    }
}

fn form(content: &Content, checks: &mut Checks<'_>, file: &str, channel: &Channel) {
    let value = channel.value.get_ref();
    let kind = ChannelKind::named(channel.kind.get_ref());
    if let Some(problem) = kind.and_then(|kind| channels::form(content, kind, value)) {
        checks.at(file, &channel.value, format!("channel \"{value}\": {problem}"));
    }
    if let Some(then) = &channel.then {
        keys(checks, file, then);
        if kind.is_some_and(|kind| !matches!(kind, ChannelKind::Phone | ChannelKind::ShortDial)) {
            checks.at(file, then, "then: keys are pressed in a call; take it out, or write kind = \"phone\"");
        }
    }
    if let Some(kind) = kind {
        price(content, checks, file, kind, channel);
    }
}

/// What the beginning of a number says about it counts: `numbering.toml` knows it.
fn price(content: &Content, checks: &mut Checks<'_>, file: &str, kind: ChannelKind, channel: &Channel) {
    let value = channel.value.get_ref();
    let numbering = &content.numbering;
    if !kind.is_voice() {
        if channel.needs_voice_plan == YesNo::Yes && kind != ChannelKind::Sms {
            let found = format!("channel \"{value}\": no call is made here; write needs_voice_plan = \"no\"");
            checks.at(file, &channel.value, found);
        }
        return;
    }
    let digits: String = value.chars().filter(char::is_ascii_digit).collect();
    let starts = |start: &String| !value.starts_with('+') && digits.starts_with(start.as_str());
    let rule = numbering.beginning.iter().find(|rule| starts(&rule.starts));
    let Some(rule) = rule else {
        if channel.cost == Cost::NaviDial {
            let found =
                format!("channel \"{value}\": only numbers that begin with 0570 cost \"navi-dial\"; mend the cost");
            checks.at(file, &channel.value, found);
        }
        return;
    };
    if channel.cost != rule.cost {
        let found = format!(
            "channel \"{value}\": a number that begins with {} has cost = \"{}\" (content/numbering.toml); mend the cost",
            rule.starts,
            rule.cost.name()
        );
        checks.at(file, &channel.value, found);
    }
    let known = rule.needs_voice_plan;
    if channel.needs_voice_plan == YesNo::No || (known == YesNo::Yes && channel.needs_voice_plan != known) {
        let found = format!(
            "channel \"{value}\": a number that begins with {} is not called without a call plan (content/numbering.toml); write needs_voice_plan = \"{}\"",
            rule.starts,
            if known == YesNo::Yes { "yes" } else { "unknown" }
        );
        checks.at(file, &channel.value, found);
    }
}

/// Country codes of two digits (ITU-T E.164); 1 and 7 have one, all others three.
const TWO_DIGITS: [u8; 43] = [
    20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54, 55, 56, 57, 58, 60, 61, 62,
    63, 64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95,
];

/// What is dialled is 10 or 11 digits in Japan, or E.164.
pub(super) fn phone(value: &str) -> Result<(), String> {
    let allowed = |letter: char| letter.is_ascii_digit() || matches!(letter, '-' | ' ');
    let parts: Vec<&str> = value.strip_prefix('+').unwrap_or(value).split(['-', ' ']).collect();
    if let Some(rest) = value.strip_prefix('+') {
        return if rest.chars().all(allowed) { abroad(rest, &parts) } else { Err(ABROAD.to_owned()) };
    }
    if !value.chars().all(allowed) {
        return Err("a phone number has only digits and hyphens; keys to press afterwards stand in \"then\"".to_owned());
    }
    if parts.iter().any(|part| part.is_empty()) {
        return Err("two hyphens or spaces stand together, or one stands at an end; delete it".to_owned());
    }
    let digits = value.chars().filter(char::is_ascii_digit).count();
    let wanted = length(value);
    if digits != wanted || !value.starts_with('0') || value.starts_with("00") {
        return Err(format!(
            "a Japanese phone number that begins like this has {wanted} digits and begins with 0; mend it"
        ));
    }
    Ok(())
}

const ABROAD: &str = "a number abroad is + and 7 to 15 digits (E.164), such as +66 2 000 0000; mend it";

fn abroad(rest: &str, parts: &[&str]) -> Result<(), String> {
    let digits: String = rest.chars().filter(char::is_ascii_digit).collect();
    if digits.starts_with("81") {
        return Err("a number in Japan is written as it is dialled there: with 0, without +81; mend it".to_owned());
    }
    if !(7..=15).contains(&digits.len()) || digits.starts_with('0') || parts.iter().any(|part| part.is_empty()) {
        return Err(ABROAD.to_owned());
    }
    let (country, own) = digits.split_at(code_length(&digits));
    if own.starts_with('0') {
        return Err(format!("behind the code of the country (+{country}) the number has no 0; delete it"));
    }
    Ok(())
}

fn code_length(digits: &str) -> usize {
    let two = digits.get(..2).and_then(|two| two.parse::<u8>().ok());
    match two {
        _ if digits.starts_with(['1', '7']) => 1,
        Some(two) if TWO_DIGITS.contains(&two) || two == 98 => 2,
        _ => 3.min(digits.len()),
    }
}

/// How many digits a Japanese number has: 11 for mobile and IP phones and 0800, 10 for all others (0120 and 0570 among them).
fn length(value: &str) -> usize {
    if ["050", "070", "080", "090"].iter().any(|start| value.starts_with(start)) { 11 } else { 10 }
}

fn keys(checks: &mut Checks<'_>, file: &str, then: &Placed) {
    let value = then.get_ref();
    let fits = !value.is_empty()
        && value.len() <= 4
        && value.chars().all(|key| key.is_ascii_digit() || matches!(key, '#' | '*'));
    if !fits {
        checks.at(file, then, format!("then = \"{value}\": write the keys to press, one to four of 0-9, # and *"));
    }
}

fn wrong(content: &Content, checks: &mut Checks<'_>, file: &str, contact: &Contact, channel: &Channel) {
    let value = channel.value.get_ref();
    let found = content.traps.wrong_number.iter().find(|wrong| {
        dialled(&wrong.number) == dialled(value)
            && (wrong.not_for.is_empty() || wrong.not_for.contains(contact.id.get_ref()))
    });
    if let Some(wrong) = found {
        let found = format!("channel \"{value}\": this number is wrong here ({}); remove it", wrong.why);
        checks.at(file, &channel.value, found);
    }
}

fn dialled(number: &str) -> String {
    number.chars().filter(|letter| letter.is_ascii_digit() || matches!(letter, '#' | '+')).collect()
}

#[cfg(test)]
mod tests {
    use super::phone;

    #[test]
    fn numbers_that_can_be_dialled_pass() {
        for right in [
            "0120-279-338",
            "03-5412-8521",
            "090-4435-7812",
            "+66 2 572 8442",
            "0570-011000",
            "050-3754-5430",
            "+855 23 123 456",
            "+1 212 555 0100",
            "+84-24-1234-5678",
            "+7 495 123 45 67",
        ] {
            assert_eq!(phone(right), Ok(()), "{right}");
        }
    }

    #[test]
    fn other_numbers_do_not_pass() {
        for wrong in [
            "0570-01390",
            "0120-279-338, then 2",
            "0120-279-338 then 2",
            "0120-279-338-2",
            "+81 570 011000",
            "110",
            "+0 12345678",
            "+66",
            "03-5412-8521-22",
            "٠٣-٥٤١٢-٨٥٢١",
            "1234567890",
            "+66-02-572-8442",
            "+66 02 572 8442",
            "+855 023 123 456",
            "+1 0212 555 0100",
            "+66 (0)2 572 8442",
            "+66(0)25728442",
            "+6602 572 8442",
            "+66--2-572-8442",
            "0012345678",
            "0120--279-338",
            "0120-279-338-",
            "-0120-279-338",
            "０１２０-279-338",
            "0120−279−338",
            "0120.279.338",
            "TEL 0120-279-338",
        ] {
            assert!(phone(wrong).is_err(), "{wrong}");
        }
    }
}
