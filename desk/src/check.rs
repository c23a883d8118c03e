//! What must be true of content. Everything that is not is said at once, each with its file and line.

mod channels;
mod contacts;
mod days;
mod ended;
mod numbers;
mod rights;
mod situations;

use std::collections::BTreeMap;

use helpcard_core::civil::Day;

use crate::content::{Content, FillTable, FillValue, Placed};
use crate::hours::WorkedDays;
use crate::problem::{Problems, line_of};
use crate::project::Project;

/// Where checks find files and leave problems.
pub(crate) struct Checks<'a> {
    pub(crate) project: &'a Project,
    pub(crate) problems: &'a mut Problems,
    /// The last day on which something can have been read.
    pub(crate) latest: Option<days::Latest>,
}

/// Checks everything in `content/`.
pub fn check_content(project: &Project, content: &Content, problems: &mut Problems) {
    let mut checks = Checks { project, problems, latest: days::latest(content, project.today) };
    contacts::check(content, &mut checks);
    ended::check(content, &mut checks);
    numbers::check(content, &mut checks);
    rights::check(content, &mut checks);
    situations::check(content, &mut checks);
    checks.ids("kind of help", content.help.iter().map(|help| ("content/help.toml", help)));
    checks.calendar(content);
    checks.places(content);
}

/// The days for which hours are worked out. `None` when the calendar cannot be read; the problem is said by the check.
#[must_use]
pub fn worked_days(content: &Content) -> Option<WorkedDays> {
    let day = |placed: &Option<Placed>| Day::parse(placed.as_ref()?.get_ref());
    Some(WorkedDays {
        from: day(&content.calendar_from)?,
        until: day(&content.calendar_until)?,
        holidays: content.holidays.iter().filter_map(|holiday| Day::parse(holiday.get_ref())).collect(),
    })
}

impl Checks<'_> {
    /// A problem where a piece of text stands.
    pub(crate) fn at(&mut self, file: &str, placed: &Placed, found: impl Into<String>) {
        self.at_byte(file, placed.span().start, found);
    }

    pub(crate) fn at_byte(&mut self, file: &str, byte: usize, found: impl Into<String>) {
        let line = self.project.files.get(file).map_or(0, |text| line_of(text, byte));
        self.problems.add(file, line, found);
    }

    /// Ids are lower-case words with hyphens, and unique among their kind.
    pub(crate) fn ids<'p>(&mut self, kind: &str, ids: impl Iterator<Item = (&'p str, &'p Placed)>) {
        let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
        for (file, id) in ids {
            let name = id.get_ref().as_str();
            let well_formed = !name.is_empty()
                && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
            if !well_formed {
                self.at(
                    file,
                    id,
                    format!("{kind} \"{name}\": an id has only small letters a to z, digits and hyphens; rename it"),
                );
            }
            if let Some(first) = seen.insert(name, file) {
                self.at(
                    file,
                    id,
                    format!("{kind} \"{name}\": this id is already in {first}; give one of the two another id"),
                );
            }
        }
    }

    /// A reference must name something that exists.
    pub(crate) fn reference(
        &mut self,
        file: &str,
        placed: &Placed,
        kind: &str,
        known: impl Fn(&str) -> bool,
        list: &str,
    ) {
        let name = placed.get_ref();
        if !known(name) {
            self.at(file, placed, format!("there is no {kind} \"{name}\"; mend the word, or add it to {list}"));
        }
    }

    /// A name must be one of those that the card knows.
    pub(crate) fn name(&mut self, file: &str, placed: &Placed, kind: &str, known: &[&str]) {
        let name = placed.get_ref();
        if !known.contains(&name.as_str()) {
            self.at(file, placed, format!("there is no {kind} \"{name}\"; write one of {}", known.join(", ")));
        }
    }

    /// `until` does not come before `from`.
    pub(crate) fn life(&mut self, file: &str, from: Option<&Placed>, until: Option<&Placed>) {
        let first = from.and_then(|placed| self.day(file, placed));
        let last = until.and_then(|placed| self.day(file, placed));
        if let (Some(first), Some(last), Some(placed)) = (first, last, until)
            && last < first
        {
            self.at(file, placed, format!("until {last} comes before from {first}; mend one of the two"));
        }
    }

    /// A value that words take is a number, a day or an hour.
    pub(crate) fn values(&mut self, file: &str, owner: &Placed, values: &FillTable) {
        for (name, value) in values {
            if let FillValue::Text(text) = value
                && let Some(ours) = days::buddhist(text)
            {
                self.at(file, owner, format!("values {name} = \"{text}\" is a year of the Buddhist era; write {ours}"));
                continue;
            }
            if let FillValue::Text(text) = value
                && Day::parse(text).is_none()
                && !is_hour(text)
            {
                let found =
                    format!("values {name} = \"{text}\": write a number, a day like 2026-12-22 or an hour like 22:00");
                self.at(file, owner, found);
            }
        }
    }

    fn calendar(&mut self, content: &Content) {
        const FILE: &str = "content/calendar.toml";
        self.life(FILE, content.calendar_from.as_ref(), content.calendar_until.as_ref());
        let days = worked_days(content);
        for (index, holiday) in content.holidays.iter().enumerate() {
            let day = self.day(FILE, holiday);
            let outside = |day: Day| days.as_ref().is_some_and(|days| day < days.from || day > days.until);
            if let Some(day) = day.filter(|day| outside(*day)) {
                self.at(
                    FILE,
                    holiday,
                    format!("the holiday {day} lies outside the calendar; mend it, or \"from\" and \"until\""),
                );
            }
            if content.holidays.iter().take(index).any(|earlier| earlier.get_ref() == holiday.get_ref()) {
                self.at(FILE, holiday, format!("the holiday {} stands here twice; remove one", holiday.get_ref()));
            }
        }
        if content.calendar_from.is_none() || content.calendar_until.is_none() {
            self.problems.add(FILE, 0, "the calendar needs \"from\" and \"until\"; add them");
        }
        for source in &content.calendar_sources {
            self.source(FILE, source);
        }
    }

    /// 47 prefectures, JP-01 to JP-47 (JIS X 0401).
    fn places(&mut self, content: &Content) {
        const FILE: &str = "content/places.toml";
        self.ids_of_places(FILE, content);
        for number in 1..=47 {
            let code = format!("JP-{number:02}");
            if !content.places.iter().any(|place| *place.code.get_ref() == code) {
                self.problems.add(FILE, 0, format!("the prefecture {code} is missing; put it back"));
            }
        }
    }

    fn ids_of_places(&mut self, file: &str, content: &Content) {
        for (index, place) in content.places.iter().enumerate() {
            let code = place.code.get_ref();
            let number = code
                .strip_prefix("JP-")
                .filter(|digits| digits.len() == 2)
                .and_then(|digits| digits.parse::<u8>().ok());
            if !number.is_some_and(|number| (1..=47).contains(&number)) {
                self.at(file, &place.code, format!("\"{code}\" is no prefecture; the codes go from JP-01 to JP-47"));
            }
            if content.places.iter().take(index).any(|earlier| earlier.code.get_ref() == code) {
                self.at(file, &place.code, format!("the prefecture {code} stands here twice; remove one"));
            }
        }
    }
}

/// A day, a month or a year.
pub(crate) fn is_date(text: &str) -> bool {
    if days::buddhist(text).is_some() {
        return false;
    }
    let whole = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        _ => text.to_owned(),
    };
    Day::parse(&whole).is_some()
}

/// `22:00`.
fn is_hour(text: &str) -> bool {
    let number = |digits: &str| digits.parse::<u8>().ok().filter(|_| digits.len() == 2);
    text.split_once(':')
        .is_some_and(|(hour, minute)| number(hour).is_some_and(|h| h <= 24) && number(minute).is_some_and(|m| m < 60))
}
