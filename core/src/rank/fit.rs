//! How well somebody fits a trouble, and for whom nobody stands here.

use crate::facts::{Contact, Nature, Serves};

/// What a list is about.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Trouble<'t> {
    /// Kinds of help, in order of weight. Nothing when the list is about everything.
    pub(crate) help: &'t [String],
    /// Contacts that are named, in order.
    pub(crate) first: &'t [String],
    /// The emergency numbers stand first.
    pub(crate) danger: bool,
}

/// How well a contact fits a trouble. Best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fit {
    /// It is named, or mainly there for this.
    Made,
    /// It helps with this too, but is mainly there for something else.
    Also,
    /// It is there for any trouble.
    Any,
}

/// The help of whoever listens to any trouble.
pub(crate) const GENERAL: &str = "general";

/// The first kinds of help say what a trouble is about; what stands behind them is needed besides.
const MAIN: usize = 2;

/// The country of the people who read a language. Other languages are read in many countries: there nobody is hidden.
const COUNTRY_OF_LANGUAGE: [(&str, &str); 2] = [("km", "KH"), ("th", "TH")];

impl Trouble<'_> {
    /// What a contact is there for stands first in its help; the rest are side tags.
    pub(crate) fn fit(&self, contact: &Contact) -> Fit {
        let is_about_everything = self.help.is_empty() && self.first.is_empty();
        let is_asked_for = |help: &String| self.help.len() == 1 || help != GENERAL;
        let is_main = |main: &String| is_asked_for(main) && self.help.iter().take(MAIN).any(|help| help == main);
        let main = contact.help.first();
        if is_about_everything
            || (self.danger && contact.emergency)
            || self.first.contains(&contact.id)
            || main.is_some_and(is_main)
        {
            Fit::Made
        } else if !is_for_anything(contact) && contact.help.iter().any(|help| self.help.contains(help)) {
            Fit::Also
        } else {
            Fit::Any
        }
    }

    /// The place of a contact among those that are named.
    pub(crate) fn place_among_first(&self, contact: &Contact) -> Option<usize> {
        self.first.iter().position(|first| *first == contact.id)
    }

    /// Whether whoever has this trouble can ask there: it serves everyone, or the trouble names the help for those whom it serves. The card does not
    /// know who she is.
    pub(crate) fn is_for_all(&self, contact: &Contact) -> bool {
        let named = |serves: &Serves| serves.help().is_some_and(|name| self.help.iter().any(|help| help == name));
        contact.serves.is_empty() || contact.serves.iter().any(named)
    }
}

/// Mainly there for any trouble, and no line that listens to those who suffer: such a line knows what it names besides.
fn is_for_anything(contact: &Contact) -> bool {
    contact.help.first().is_some_and(|main| main == GENERAL) && contact.nature != Some(Nature::CrisisLine)
}

/// Listens to any trouble.
pub(crate) fn is_general(contact: &Contact) -> bool {
    contact.help.iter().any(|help| help == GENERAL)
}

/// Whether the people who read a language are mostly of one country.
pub(crate) fn has_country(language: &str) -> bool {
    COUNTRY_OF_LANGUAGE.iter().any(|(tag, _)| *tag == language)
}

/// For citizens of another country than that of the people who read her language.
pub(crate) fn is_for_other_citizens(contact: &Contact, language: &str) -> bool {
    let hers = COUNTRY_OF_LANGUAGE.iter().find(|(tag, _)| *tag == language).map(|(_, country)| *country);
    match (&contact.citizens, hers) {
        (Some(citizens), Some(hers)) => citizens != hers,
        (None, _) | (_, None) => false,
    }
}
