//! Phone numbers: their form, and that none of the wrong ones that circulate gets in.

use helpcard_core::facts::ChannelKind;

use super::Checks;
use crate::content::{Channel, Contact, Content, Placed};

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
    let problem = match ChannelKind::named(channel.kind.get_ref()) {
        Some(ChannelKind::ShortDial) if !content.numbering.short_dials.contains(value) => {
            Some("this short number is not known; mend it, or add it to content/numbering.toml".to_owned())
        }
        Some(ChannelKind::Phone | ChannelKind::Sms) => phone(value).err(),
        Some(ChannelKind::Web | ChannelKind::Chat)
            if !["https://", "http://"].iter().any(|start| value.starts_with(start)) =>
        {
            Some("a web address begins with https:// or http://; mend it".to_owned())
        }
        Some(ChannelKind::Email) if !value.contains('@') || value.contains([' ', '/']) => {
            Some("this is no mail address; mend it".to_owned())
        }
        _ => None,
    };
    if let Some(problem) = problem {
        checks.at(file, &channel.value, format!("channel \"{value}\": {problem}"));
    }
    if let Some(then) = &channel.then {
        keys(checks, file, then);
    }
}

/// What is dialled is 10 or 11 digits in Japan, or E.164.
fn phone(value: &str) -> Result<(), String> {
    let digits = value.chars().filter(char::is_ascii_digit).count();
    let allowed = |letter: char| letter.is_ascii_digit() || matches!(letter, '-' | ' ');
    if let Some(rest) = value.strip_prefix('+') {
        if rest.starts_with("81") {
            return Err("a number in Japan is written as it is dialled there: with 0, without +81; mend it".to_owned());
        }
        let fits = rest.chars().all(allowed) && (7..=15).contains(&digits) && !rest.starts_with(['0', '-', ' ']);
        return if fits {
            Ok(())
        } else {
            Err("a number abroad is + and 7 to 15 digits (E.164), such as +66 2 000 0000; mend it".to_owned())
        };
    }
    if !value.chars().all(allowed) {
        return Err("a phone number has only digits and hyphens; keys to press afterwards stand in \"then\"".to_owned());
    }
    let wanted = length(value);
    if digits != wanted || !value.starts_with('0') {
        return Err(format!(
            "a Japanese phone number that begins like this has {wanted} digits and begins with 0; mend it"
        ));
    }
    Ok(())
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
        for right in ["0120-279-338", "03-5412-8521", "090-4435-7812", "+66 2 572 8442", "0570-011000", "050-3754-5430"]
        {
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
        ] {
            assert!(phone(wrong).is_err(), "{wrong}");
        }
    }
}
