//! The contacts of a pack, each with its channels and their hours.

use std::collections::BTreeMap;
use std::sync::Arc;

use rusqlite::Row;

use super::ask::{Answered, SharedLists, filled, list};
use super::encoding::{read_fills, read_hours, read_list};
use super::open::Pack;
use crate::civil::Day;
use crate::error::CardError;
use crate::facts::{
    Answer, Callers, ChannelKind, Contact, ContactChannel, Cost, Nature, Places, Serves, TellsImmigration,
};
use crate::hours::Hours;

impl Pack {
    /// All contacts with their channels, in the order of the content.
    pub(crate) fn contacts(&self) -> Answered<Vec<Contact>> {
        let hours = self.hours()?;
        let mut languages = SharedLists::default();
        let channels = self.rows("SELECT contact, kind, value, then_keys, languages, some_days, hours, cost, needs_voice_plan, places, confirmed,
             note, hours_as_of, hours_mostly, advises FROM channel ORDER BY contact, position", &[], |row| Ok((row.get::<_, i64>(0)?, channel(row, &hours, &mut languages)?)),
        )?;
        // A way to reach someone that this program does not know is left out: it must not be taken for one that it knows.
        let known = channels.into_iter().filter_map(|(contact, channel)| Some((contact, channel?)));
        let mut channels = known.peekable();
        let mut contacts = self.rows("SELECT id, position, emergency, help, places, citizens, anonymous, tells_immigration, interpreter, caution, about, fills,
             from_day, until_day, read, published, nature, serves, callers_from_everywhere, reports_only FROM contact ORDER BY position", &[], contact,
        )?;
        for contact in &mut contacts {
            while let Some((_, channel)) = channels.next_if(|(position, _)| *position == contact.position) {
                contact.channels.push(channel);
            }
        }
        Ok(contacts)
    }

    fn hours(&self) -> Answered<BTreeMap<i64, Arc<Hours>>> {
        let rows = self.rows("SELECT id, always, week, holiday, exceptions FROM hours", &[], |row| {
            let hours = read_hours(
                row.get(1)?,
                row.get_ref(2)?.as_str()?,
                row.get_ref(3)?.as_str()?,
                row.get_ref(4)?.as_str()?,
            );
            Ok((row.get::<_, i64>(0)?, hours))
        })?;
        let mut all = BTreeMap::new();
        for (id, hours) in rows {
            let damaged = || CardError::PackUnreadable { reason: format!("the opening hours {id} are damaged") };
            all.insert(id, Arc::new(hours.ok_or_else(damaged)?));
        }
        Ok(all)
    }
}

fn contact(row: &Row<'_>) -> rusqlite::Result<Contact> {
    Ok(Contact {
        id: row.get(0)?,
        position: row.get(1)?,
        emergency: row.get(2)?,
        help: list(row, 3)?,
        places: match row.get_ref(4)?.as_str()? {
            "national" => Places::National,
            "abroad" => Places::Abroad,
            codes => Places::Only(read_list(codes)),
        },
        citizens: filled(row, 5)?,
        anonymous: Answer::named(row.get_ref(6)?.as_str()?),
        tells_immigration: TellsImmigration::named(row.get_ref(7)?.as_str()?),
        interpreter: row.get(8)?,
        caution: filled(row, 9)?,
        about: row.get(10)?,
        fills: read_fills(row.get_ref(11)?.as_str()?),
        from: row.get::<_, Option<i32>>(12)?.map(Day),
        until: row.get::<_, Option<i32>>(13)?.map(Day),
        read: row.get(14)?,
        published: filled(row, 15)?,
        nature: Nature::named(row.get_ref(16)?.as_str()?),
        serves: list(row, 17)?.iter().filter_map(|name| Serves::named(name)).collect(),
        callers: if row.get(18)? { Callers::FromEverywhere } else { Callers::FromItsPlaces },
        reports_only: row.get(19)?,
        channels: Vec::new(),
    })
}

fn channel(
    row: &Row<'_>,
    hours: &BTreeMap<i64, Arc<Hours>>,
    languages: &mut SharedLists,
) -> rusqlite::Result<Option<ContactChannel>> {
    let Some(kind) = ChannelKind::named(row.get_ref(1)?.as_str()?) else { return Ok(None) };
    Ok(Some(ContactChannel {
        kind,
        value: row.get(2)?,
        then: filled(row, 3)?,
        languages: languages.list(row.get_ref(4)?.as_str()?),
        some_days: row.get(5)?,
        hours: row.get::<_, Option<i64>>(6)?.and_then(|id| hours.get(&id).cloned()),
        cost: Cost::named(row.get_ref(7)?.as_str()?),
        needs_voice_plan: Answer::named(row.get_ref(8)?.as_str()?),
        places: list(row, 9)?,
        confirmed: filled(row, 10)?,
        note: filled(row, 11)?,
        hours_as_of: filled(row, 12)?,
        hours_mostly: row.get(13)?,
        advises: row.get(14)?,
    }))
}
