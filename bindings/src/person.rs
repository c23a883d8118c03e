//! Who asks, and when.

use helpcard_core as core;

/// Who asks, and when: what the card remembers of her, and what the phone says.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Person {
    /// The moment, in Unix seconds.
    pub now: i64,
    /// The languages she reads, best first (BCP 47).
    pub languages: Vec<String>,
    /// Her prefecture (ISO 3166-2), if she said it.
    pub place: Option<String>,
    /// What her phone can do.
    pub phone: Phone,
}

/// What her phone can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum Phone {
    /// Not said.
    Unknown,
    /// It can make calls.
    Normal,
    /// Internet only.
    DataOnly,
    /// No SIM.
    NoSim,
}

impl From<core::Context> for Person {
    fn from(context: core::Context) -> Self {
        let core::Context { now, languages, place, phone } = context;
        let phone = match phone {
            core::Phone::Unknown => Phone::Unknown,
            core::Phone::Normal => Phone::Normal,
            core::Phone::DataOnly => Phone::DataOnly,
            core::Phone::None => Phone::NoSim,
        };
        Self { now, languages, place, phone }
    }
}

impl From<Person> for core::Context {
    fn from(person: Person) -> Self {
        let Person { now, languages, place, phone } = person;
        let phone = match phone {
            Phone::Unknown => core::Phone::Unknown,
            Phone::Normal => core::Phone::Normal,
            Phone::DataOnly => core::Phone::DataOnly,
            Phone::NoSim => core::Phone::None,
        };
        Self { now, languages, place, phone }
    }
}
