//! Situations and phrases: short enough, and every reference exists.

use helpcard_core::civil::Day;
use helpcard_core::facts::{Nature, Serves, counts_on};
use helpcard_core::screen::Sign;

use super::{Checks, worked_days};
use crate::content::{Contact, Content, Located, Placed, PlacesField, Situation};

const PHRASES: &str = "content/phrases.toml";
const MOST_STEPS: usize = 6;
const MOST_RIGHTS: usize = 4;

pub(super) fn check(content: &Content, checks: &mut Checks<'_>) {
    checks.ids("situation", content.situations.iter().map(|situation| (situation.file.as_str(), &situation.value.id)));
    checks.ids("phrase", content.phrases.iter().map(|phrase| (PHRASES, &phrase.id)));
    for located in &content.situations {
        let (file, situation) = (located.file.as_str(), &located.value);
        references(content, checks, file, situation);
        steps(content, checks, file, situation);
        rights_on_every_day(content, checks, file, situation);
    }
    for phrase in &content.phrases {
        sign(checks, PHRASES, &phrase.sign);
        checks.values(PHRASES, &phrase.id, &phrase.values);
        if let Some(contact) = &phrase.contact {
            checks.reference(PHRASES, contact, "contact", |name| is_contact(content, name), "content/contacts/");
            if phrase.emergency {
                answers_in_danger(content, checks, contact);
            }
        }
    }
}

/// Who is asked for on the emergency screen must stand on it: "call the police" without its number helps nobody.
fn answers_in_danger(content: &Content, checks: &mut Checks<'_>, contact: &Placed) {
    let named =
        content.contacts.iter().map(|located| &located.value).find(|known| known.id.get_ref() == contact.get_ref());
    if named.is_some_and(|named| !named.emergency) {
        let found = format!(
            "contact \"{}\": an emergency sentence asks for it, but it is not \"emergency = true\"; write that in content/contacts/",
            contact.get_ref()
        );
        checks.at(PHRASES, contact, found);
    }
}

fn references(content: &Content, checks: &mut Checks<'_>, file: &str, situation: &Situation) {
    sign(checks, file, &situation.sign);
    for help in &situation.help {
        let known = |name: &str| content.help.iter().any(|help| help.get_ref() == name);
        checks.reference(file, help, "kind of help", known, "content/help.toml");
    }
    for contact in &situation.first {
        checks.reference(file, contact, "contact", |name| is_contact(content, name), "content/contacts/");
    }
    for right in &situation.rights {
        let known = |name: &str| content.rights.iter().any(|right| right.id.get_ref() == name);
        checks.reference(file, right, "right", known, "content/rights.toml");
    }
    for phrase in &situation.phrases {
        let known = |name: &str| content.phrases.iter().any(|phrase| phrase.id.get_ref() == name);
        checks.reference(file, phrase, "phrase", known, PHRASES);
    }
}

fn steps(content: &Content, checks: &mut Checks<'_>, file: &str, situation: &Situation) {
    checks.ids("step", situation.step.iter().map(|step| (file, &step.id)));
    if situation.step.is_empty() || situation.step.len() > MOST_STEPS {
        let found = format!(
            "situation \"{}\": it has {} steps; a card has 1 to {MOST_STEPS}",
            situation.id.get_ref(),
            situation.step.len()
        );
        checks.at(file, &situation.id, found);
    }
    for step in &situation.step {
        checks.values(file, &step.id, &step.values);
        for asked in &step.asks {
            checks.name(file, asked, "nature", &Nature::ALL.map(Nature::name));
            if Nature::named(asked.get_ref()).is_some() && !can_be_asked(content, situation, asked) {
                let found = format!(
                    "step \"{}\": it tells her to ask, but no contact of nature \"{nature}\" is there for this situation, for everyone and in all of Japan; \
                     name one in \"first\", name its kind of help in \"help\", or take \"{nature}\" out of \"asks\"",
                    step.id.get_ref(),
                    nature = asked.get_ref(),
                );
                checks.at(file, asked, found);
            }
        }
        for contact in &step.contacts {
            checks.reference(file, contact, "contact", |name| is_contact(content, name), "content/contacts/");
            if is_contact(content, contact.get_ref()) && !may_be_shown(content, situation, contact) {
                let found = format!(
                    "step \"{}\": contact \"{}\" is no number for danger and not in \"first\", so it may not be among the people of the page; name it there too",
                    step.id.get_ref(),
                    contact.get_ref()
                );
                checks.at(file, contact, found);
            }
        }
    }
}

/// A number for danger can be dialled from a step; of others only whoever is among the people of the page is shown.
fn may_be_shown(content: &Content, situation: &Situation, contact: &Placed) -> bool {
    let is_emergency =
        |located: &Located<Contact>| located.value.emergency && located.value.id.get_ref() == contact.get_ref();
    situation.first.iter().any(|first| first.get_ref() == contact.get_ref())
        || content.contacts.iter().any(is_emergency)
}

/// Somebody of this nature answers whoever reads the situation: not only in some prefectures, not only women, not only until some day. An embassy is
/// each for its own citizens.
fn can_be_asked(content: &Content, situation: &Situation, nature: &Placed) -> bool {
    let names = |id: &Placed| situation.first.iter().any(|first| first.get_ref() == id.get_ref());
    let helps = |help: &Placed| situation.help.iter().any(|asked| asked.get_ref() == help.get_ref());
    let is_theirs = |serves: &Placed| {
        let help = Serves::named(serves.get_ref()).and_then(Serves::help);
        help.is_some_and(|help| situation.help.iter().any(|asked| asked.get_ref() == help))
    };
    content.contacts.iter().map(|located| &located.value).any(|contact| {
        let is_everywhere = match contact.places.get_ref() {
            PlacesField::Word(word) => word == "national",
            PlacesField::Codes(_) => contact.callers.is_some(),
        };
        contact.nature.get_ref() == nature.get_ref()
            && (names(&contact.id) || contact.help.iter().any(helps))
            && (contact.serves.is_empty() || contact.serves.iter().any(is_theirs))
            && (contact.citizens.is_none() || nature.get_ref() == Nature::Embassy.name())
            && is_everywhere
            && contact.until.is_none()
            && !contact.emergency
            && !contact.reports_only
            && contact.channel.iter().any(|channel| channel.get_ref().doubtful.is_none())
    })
}

/// On every day, whatever starts or ends then, a card shows one to four rights.
fn rights_on_every_day(content: &Content, checks: &mut Checks<'_>, file: &str, situation: &Situation) {
    let rights: Vec<(Option<Day>, Option<Day>)> = situation
        .rights
        .iter()
        .filter_map(|name| content.rights.iter().find(|right| right.id.get_ref() == name.get_ref()))
        .map(|right| {
            let day = |placed: &Option<Placed>| placed.as_ref().and_then(|placed| Day::parse(placed.get_ref()));
            (day(&right.from), day(&right.until))
        })
        .collect();
    let turns = rights.iter().flat_map(|(from, until)| [*from, until.map(|until| until.plus(1))]).flatten();
    let first = worked_days(content).map(|days| days.from);
    for day in turns.chain(first) {
        let shown = rights.iter().filter(|(from, until)| counts_on(day, *from, *until)).count();
        if shown == 0 || shown > MOST_RIGHTS {
            let found = format!(
                "situation \"{}\": on {day} it shows {shown} rights; a card shows 1 to {MOST_RIGHTS}",
                situation.id.get_ref()
            );
            checks.at(file, &situation.id, found);
        }
    }
}

fn sign(checks: &mut Checks<'_>, file: &str, sign: &Placed) {
    if Sign::named(sign.get_ref()).is_none() {
        let names: Vec<&str> = Sign::ALL.iter().map(|sign| sign.name()).collect();
        checks.at(file, sign, format!("there is no sign \"{}\"; the signs are {}", sign.get_ref(), names.join(", ")));
    }
}

fn is_contact(content: &Content, name: &str) -> bool {
    content.contacts.iter().any(|contact| contact.value.id.get_ref() == name)
}
