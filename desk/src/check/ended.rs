//! Groups and lines that have ended: when, whom to ask now, and where that was read.

use super::{Checks, is_date};
use crate::content::Content;

const FILE: &str = "content/traps.toml";

pub(super) fn check(content: &Content, checks: &mut Checks<'_>) {
    checks.ids("ended group", content.traps.closed.iter().map(|ended| (FILE, &ended.id)));
    for ended in &content.traps.closed {
        let (id, year) = (ended.id.get_ref(), ended.ended.get_ref());
        if year.len() != 4 || !is_date(year) {
            checks.at(
                FILE,
                &ended.ended,
                format!("ended = \"{year}\": write the year in which it ended, such as 2022"),
            );
        }
        if ended.instead.is_empty() {
            let found = format!("ended group \"{id}\": \"instead\" names nobody; write whom to ask now");
            checks.at(FILE, &ended.id, found);
        }
        for contact in &ended.instead {
            // Whoever is sent on must arrive: a contact with only doubtful channels is on no card.
            let on_the_card = |name: &str| {
                content.contacts.iter().map(|located| &located.value).any(|contact| {
                    contact.id.get_ref() == name
                        && contact.channel.iter().any(|channel| channel.get_ref().doubtful.is_none())
                })
            };
            checks.reference(FILE, contact, "contact on the card", on_the_card, "content/contacts/");
        }
        if ended.source.is_empty() {
            let found = format!("ended group \"{id}\": it has no source; add a [[closed.source]]");
            checks.at(FILE, &ended.id, found);
        }
        for source in &ended.source {
            checks.source(FILE, source);
        }
    }
}
