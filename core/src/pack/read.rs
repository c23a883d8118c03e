//! The questions that are asked of a pack, one function each.

use std::collections::BTreeMap;
use std::sync::Arc;

use rusqlite::{OptionalExtension, Row, params};

use super::encoding::{BETWEEN_WORDS, Field, read_fills, read_hours, read_list};
use super::open::{Pack, quoted};
use crate::card::PackInfo;
use crate::civil::Day;
use crate::error::CardError;
use crate::facts::{
    Answer, Callers, CardLanguage, ChannelKind, Contact, ContactChannel, Cost, Ended, FactSource, Law, Nature, Phrase,
    Places, Right, Serves, Situation, SituationStep, Takes, TellsImmigration,
};
use crate::fold::{FOLD_VERSION, fold, fold_with_marks};
use crate::hours::{Calendar, Hours};
use crate::screen::{Sign, Verb};
use crate::search::{Around, Note, Quiet, Row as SearchRow};

type Answered<T> = Result<T, CardError>;

impl Pack {
    /// A named value: `number`, `made`, `navi-dial-yen` and so on.
    pub(crate) fn value(&self, name: &str) -> Answered<String> {
        let connection = self.connection();
        let mut statement = connection.prepare_cached("SELECT value FROM pack WHERE name = ?1")?;
        Ok(statement.query_row([name], |row| row.get(0))?)
    }

    /// Its number; a newer pack has a higher one.
    pub(crate) fn number(&self) -> Answered<u32> {
        let number = self.value("number")?;
        number.parse().map_err(|_| CardError::PackUnreadable { reason: format!("its number is \"{number}\"") })
    }

    /// The languages of the card, in the order of the list.
    pub(crate) fn languages(&self) -> Answered<Vec<CardLanguage>> {
        self.rows("SELECT tag, name, chain, choosable, sounds, review FROM language ORDER BY position", |row| {
            Ok(CardLanguage {
                tag: row.get(0)?,
                name: row.get(1)?,
                chain: read_list(row.get_ref(2)?.as_str()?),
                choosable: row.get(3)?,
                sounds: row.get(4)?,
                review: row.get(5)?,
            })
        })
    }

    /// A message as it stands in the pack: whether it is Fluent, and its text.
    pub(crate) fn message(&self, language: &str, id: &str) -> Answered<Option<(bool, String)>> {
        let connection = self.connection();
        let mut statement =
            connection.prepare_cached("SELECT fluent, text FROM message WHERE language = ?1 AND id = ?2")?;
        Ok(statement.query_row([language, id], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
    }

    /// Hands on all messages of a language whose id begins like this: id, whether it is Fluent, and its text.
    pub(crate) fn messages(
        &self,
        language: &str,
        start: &str,
        mut hand_on: impl FnMut(&str, bool, &str),
    ) -> Answered<()> {
        let connection = self.connection();
        let mut statement = connection
            .prepare_cached("SELECT id, fluent, text FROM message WHERE language = ?1 AND id >= ?2 AND id < ?3")?;
        // The first id that begins otherwise: the same with its last character raised above every other.
        let end = format!("{start}\u{10ffff}");
        let mut rows = statement.query([language, start, &end])?;
        while let Some(row) = rows.next()? {
            let text = |column| row.get_ref(column)?.as_str().map_err(rusqlite::Error::from);
            hand_on(text(0)?, row.get(1)?, text(2)?);
        }
        Ok(())
    }

    /// The codes of all prefectures, in order.
    pub(crate) fn places(&self) -> Answered<Vec<String>> {
        self.rows("SELECT code FROM place ORDER BY code", |row| row.get(0))
    }

    /// Everything that contacts can help with, in order.
    pub(crate) fn helps(&self) -> Answered<Vec<String>> {
        self.rows("SELECT id FROM help ORDER BY position", |row| row.get(0))
    }

    /// The holidays that the pack knows.
    pub(crate) fn calendar(&self) -> Answered<Calendar> {
        let holidays: Vec<i32> = self.rows("SELECT day FROM holiday", |row| row.get(0))?;
        Ok(Calendar {
            holidays: holidays.into_iter().map(Day).collect(),
            from: Day::parse(&self.value("calendar-from")?),
            until: Day::parse(&self.value("calendar-until")?),
        })
    }

    /// All contacts with their channels, in the order of the content.
    pub(crate) fn contacts(&self) -> Answered<Vec<Contact>> {
        let hours = self.hours()?;
        let mut languages = SharedLists::default();
        let channels = self.rows(
            "SELECT contact, kind, value, then_keys, languages, some_days, hours, cost, needs_voice_plan, places, confirmed,
             note, hours_as_of, hours_mostly, advises FROM channel ORDER BY contact, position",
            |row| Ok((row.get::<_, i64>(0)?, channel(row, &hours, &mut languages)?)),
        )?;
        // A way to reach someone that this program does not know is left out: it must not be taken for one that it knows.
        let known = channels.into_iter().filter_map(|(contact, channel)| Some((contact, channel?)));
        let mut channels = known.peekable();
        let mut contacts = self.rows(
            "SELECT id, position, emergency, help, places, citizens, anonymous, tells_immigration, interpreter, caution, about, fills,
             from_day, until_day, read, published, nature, serves, callers_from_everywhere, reports_only FROM contact ORDER BY position",
            contact,
        )?;
        for contact in &mut contacts {
            while let Some((_, channel)) = channels.next_if(|(position, _)| *position == contact.position) {
                contact.channels.push(channel);
            }
        }
        Ok(contacts)
    }

    /// All groups and lines that have ended, in the order of the content.
    pub(crate) fn ended(&self) -> Answered<Vec<Ended>> {
        self.rows("SELECT id, year, instead FROM ended ORDER BY position", |row| {
            Ok(Ended { id: row.get(0)?, year: row.get(1)?, instead: read_list(row.get_ref(2)?.as_str()?) })
        })
    }

    fn hours(&self) -> Answered<BTreeMap<i64, Arc<Hours>>> {
        let rows = self.rows("SELECT id, always, week, holiday, exceptions FROM hours", |row| {
            let hours = read_hours(
                row.get(1)?,
                row.get_ref(2)?.as_str()?,
                row.get_ref(3)?.as_str()?,
                row.get_ref(4)?.as_str()?,
            );
            Ok((row.get::<_, i64>(0)?, hours))
        })?;
        rows.into_iter()
            .map(|(id, hours)| {
                let damaged = || CardError::PackUnreadable { reason: format!("the opening hours {id} are damaged") };
                Ok((id, Arc::new(hours.ok_or_else(damaged)?)))
            })
            .collect()
    }

    /// Ids and signs of all situations, in order.
    pub(crate) fn situation_list(&self) -> Answered<Vec<(String, Option<Sign>)>> {
        self.rows("SELECT id, sign FROM situation ORDER BY position", |row| {
            Ok((row.get(0)?, Sign::named(row.get_ref(1)?.as_str()?)))
        })
    }

    /// The situations that list a sentence, in order.
    pub(crate) fn situations_with(&self, phrase: &str) -> Answered<Vec<(String, Option<Sign>)>> {
        let all = self.rows("SELECT id, sign, phrases FROM situation ORDER BY position", |row| {
            let phrases = read_list(row.get_ref(2)?.as_str()?);
            Ok((row.get(0)?, Sign::named(row.get_ref(1)?.as_str()?), phrases))
        })?;
        let listing = all.into_iter().filter(|(.., phrases)| phrases.iter().any(|listed| listed == phrase));
        Ok(listing.map(|(id, sign, _)| (id, sign)).collect())
    }

    /// A situation with its steps.
    pub(crate) fn situation(&self, id: &str) -> Answered<Option<Situation>> {
        let connection = self.connection();
        let found = connection
            .prepare_cached(
                "SELECT id, dangerous, sign, help, first_choices, rights, phrases FROM situation WHERE id = ?1",
            )?
            .query_row([id], |row| {
                Ok(Situation {
                    id: row.get(0)?,
                    dangerous: row.get(1)?,
                    sign: Sign::named(row.get_ref(2)?.as_str()?),
                    help: read_list(row.get_ref(3)?.as_str()?),
                    first: read_list(row.get_ref(4)?.as_str()?),
                    rights: read_list(row.get_ref(5)?.as_str()?),
                    phrases: read_list(row.get_ref(6)?.as_str()?),
                    steps: Vec::new(),
                })
            })
            .optional()?;
        let Some(mut situation) = found else { return Ok(None) };
        let mut statement = connection.prepare_cached(
            "SELECT id, verb, contacts, fills, asks FROM step WHERE situation = ?1 ORDER BY position",
        )?;
        let steps = statement.query_map([id], step)?;
        // A step that this program cannot say is no step: "do not sign" must never be read as "sign".
        situation.steps = steps.filter_map(Result::transpose).collect::<Result<_, _>>()?;
        Ok(Some(situation))
    }

    /// A right.
    pub(crate) fn right(&self, id: &str) -> Answered<Option<Right>> {
        let connection = self.connection();
        let mut statement = connection
            .prepare_cached("SELECT id, articles, fills, from_day, until_day FROM right_of_law WHERE id = ?1")?;
        let right = statement.query_row([id], |row| {
            Ok(Right {
                id: row.get(0)?,
                articles: row
                    .get_ref(1)?
                    .as_str()?
                    .split(';')
                    .filter_map(|article| article.split_once(' '))
                    .map(|(law, article)| (law.to_owned(), article.to_owned()))
                    .collect(),
                fills: read_fills(row.get_ref(2)?.as_str()?),
                from: row.get::<_, Option<i32>>(3)?.map(Day),
                until: row.get::<_, Option<i32>>(4)?.map(Day),
            })
        });
        Ok(right.optional()?)
    }

    /// A law.
    pub(crate) fn law(&self, id: &str) -> Answered<Option<Law>> {
        let connection = self.connection();
        let mut statement =
            connection.prepare_cached("SELECT title, address, published, read FROM law WHERE id = ?1")?;
        let law = statement.query_row([id], |row| {
            Ok(Law { title: row.get(0)?, address: filled(row, 1)?, published: filled(row, 2)?, read: row.get(3)? })
        });
        Ok(law.optional()?)
    }

    /// The sources of `contact/ID`, `right/ID` or `cost/navi-dial`.
    pub(crate) fn sources(&self, owner: &str) -> Answered<Vec<FactSource>> {
        let connection = self.connection();
        let mut statement = connection.prepare_cached(
            "SELECT title, title_lang, address, published, read FROM source_of JOIN source ON source.id = source_of.source
             WHERE owner = ?1 ORDER BY position",
        )?;
        let rows = statement.query_map(params![owner], |row| {
            Ok(FactSource {
                title: row.get(0)?,
                title_lang: row.get(1)?,
                address: filled(row, 2)?,
                published: filled(row, 3)?,
                read: row.get(4)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The first and the last day on which a source or a law was read. `None`: there is none.
    pub(crate) fn read_between(&self) -> Answered<Option<(String, String)>> {
        let days = self.rows("SELECT read FROM source UNION SELECT read FROM law ORDER BY read", |row| row.get(0))?;
        Ok(days.first().cloned().zip(days.last().cloned()))
    }

    /// All phrases, in order.
    pub(crate) fn phrases(&self) -> Answered<Vec<Phrase>> {
        let phrases =
            self.rows("SELECT id, sign, contact, emergency, takes, fills FROM phrase ORDER BY position", phrase)?;
        Ok(phrases.into_iter().flatten().collect())
    }

    /// Everything that can be searched.
    pub(crate) fn search_rows(&self) -> Answered<Vec<SearchRow>> {
        // Keys of another fold are folded again; where words begin in them is then not known.
        let is_current = self.value("fold-version")? == FOLD_VERSION.to_string();
        let refolded = |key: &str| key.lines().map(fold_with_marks).collect::<Vec<_>>().join("\n");
        self.rows("SELECT route, language, field, key, starts FROM search ORDER BY position", |row| {
            let key = row.get_ref(3)?.as_str()?;
            let starts = row.get_ref(4)?.as_str()?;
            Ok(SearchRow {
                route: row.get(0)?,
                language: row.get(1)?,
                field: Field::numbered(row.get(2)?),
                key: if is_current { key.to_owned() } else { refolded(key) },
                starts: starts.split(',').filter(|_| is_current).filter_map(|start| start.parse().ok()).collect(),
            })
        })
    }

    /// What search must know beside its keys.
    pub(crate) fn around_search(&self) -> Answered<Around> {
        let (counts, words) =
            (self.search_words("search-count-keywords")?, self.search_words("search-quiet-keywords")?);
        let quiet = Quiet::new(counts.iter().map(String::as_str), words.iter().map(String::as_str));
        let wrong = self.more_of("number/", "wrong")?;
        let notes = vec![self.note("search-live")?];
        Ok(Around { quiet, leads: self.leads()?, wrong, notes })
    }

    fn note(&self, message: &str) -> Answered<Note> {
        let words = self.search_words(&format!("{message}-keywords"))?;
        let words = words.iter().map(|word| fold(word)).filter(|word| !word.is_empty()).collect();
        Ok(Note { message: message.to_owned(), words })
    }

    /// What a pack says of some things beyond its own tables: of each, what follows the beginning of its owner, and the value of a name.
    fn more_of(&self, owner: &str, name: &str) -> Answered<Vec<(String, String)>> {
        let connection = self.connection();
        let mut statement = connection.prepare_cached(
            "SELECT substr(owner, length(?1) + 1), value FROM more WHERE owner LIKE ?1 || '%' AND name = ?2 ORDER BY owner",
        )?;
        let rows = statement.query_map([owner, name], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Words that search must know, of all languages.
    fn search_words(&self, message: &str) -> Answered<Vec<String>> {
        let connection = self.connection();
        let mut statement = connection.prepare_cached("SELECT text FROM message WHERE id = ?1 ORDER BY language")?;
        let lists = statement.query_map([message], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
        Ok(lists.iter().flat_map(|list| list.split(BETWEEN_WORDS).map(|word| word.trim().to_owned())).collect())
    }

    /// Sentences, each with the situations that list it, as routes.
    fn leads(&self) -> Answered<Vec<(String, Vec<String>)>> {
        let lists = self.rows("SELECT id, phrases FROM situation ORDER BY position", |row| {
            Ok((format!("/situation/{}", row.get_ref(0)?.as_str()?), read_list(row.get_ref(1)?.as_str()?)))
        })?;
        let mut leads: Vec<(String, Vec<String>)> = Vec::new();
        for (situation, phrases) in &lists {
            for phrase in phrases.iter().map(|phrase| format!("/phrase/{phrase}")) {
                match leads.iter_mut().find(|(known, _)| *known == phrase) {
                    Some((_, situations)) => situations.push(situation.clone()),
                    None => leads.push((phrase, vec![situation.clone()])),
                }
            }
        }
        Ok(leads)
    }

    /// What the pack says about itself.
    pub(crate) fn info(&self) -> Answered<PackInfo> {
        let languages = self.rows(
            "SELECT tag, (SELECT count(*) FROM message WHERE language = tag), review FROM language ORDER BY position",
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )?;
        let values = self.rows("SELECT name, value FROM pack ORDER BY name", |row| Ok((row.get(0)?, row.get(1)?)))?;
        let mut tables = Vec::new();
        for name in self.tables()? {
            let count = format!("SELECT count(*) FROM {}", quoted(&name));
            let rows: i64 = self.connection().query_row(&count, [], |row| row.get(0))?;
            tables.push((name, rows));
        }
        Ok(PackInfo {
            number: self.number()?,
            made: self.value("made")?,
            fingerprint: self.fingerprint()?,
            values,
            languages,
            tables,
        })
    }

    pub(super) fn rows<T>(
        &self,
        question: &str,
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Answered<Vec<T>> {
        let connection = self.connection();
        let mut statement = connection.prepare_cached(question)?;
        let rows = statement.query_map([], read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

/// Lists that many rows have in common, read once.
#[derive(Default)]
struct SharedLists(Vec<(String, Arc<[String]>)>);

impl SharedLists {
    fn list(&mut self, text: &str) -> Arc<[String]> {
        if let Some((_, list)) = self.0.iter().find(|(known, _)| known == text) {
            return Arc::clone(list);
        }
        let list: Arc<[String]> = read_list(text).into();
        self.0.push((text.to_owned(), Arc::clone(&list)));
        list
    }
}

/// A column that is empty when there is nothing to say.
fn filled(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<String>> {
    let text: String = row.get(column)?;
    Ok((!text.is_empty()).then_some(text))
}

fn contact(row: &Row<'_>) -> rusqlite::Result<Contact> {
    Ok(Contact {
        id: row.get(0)?,
        position: row.get(1)?,
        emergency: row.get(2)?,
        help: read_list(row.get_ref(3)?.as_str()?),
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
        serves: read_list(row.get_ref(17)?.as_str()?).iter().filter_map(|name| Serves::named(name)).collect(),
        callers: if row.get(18)? { Callers::FromEverywhere } else { Callers::FromItsPlaces },
        reports_only: row.get(19)?,
        channels: Vec::new(),
    })
}

/// A sentence, if this program knows what it takes.
fn phrase(row: &Row<'_>) -> rusqlite::Result<Option<Phrase>> {
    let takes = match row.get_ref(4)?.as_str()? {
        "" => Takes::Nothing,
        "language" => Takes::Language,
        "number" => Takes::Number,
        _ => return Ok(None),
    };
    Ok(Some(Phrase {
        id: row.get(0)?,
        sign: Sign::named(row.get_ref(1)?.as_str()?),
        contact: filled(row, 2)?,
        emergency: row.get(3)?,
        takes,
        fills: read_fills(row.get_ref(5)?.as_str()?),
    }))
}

/// A step, if this program knows what it asks for.
fn step(row: &Row<'_>) -> rusqlite::Result<Option<SituationStep>> {
    let Some(verb) = Verb::named(row.get_ref(1)?.as_str()?) else { return Ok(None) };
    Ok(Some(SituationStep {
        id: row.get(0)?,
        verb,
        contacts: read_list(row.get_ref(2)?.as_str()?),
        fills: read_fills(row.get_ref(3)?.as_str()?),
        asks: read_list(row.get_ref(4)?.as_str()?).iter().filter_map(|name| Nature::named(name)).collect(),
    }))
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
        places: read_list(row.get_ref(9)?.as_str()?),
        confirmed: filled(row, 10)?,
        note: filled(row, 11)?,
        hours_as_of: filled(row, 12)?,
        hours_mostly: row.get(13)?,
        advises: row.get(14)?,
    }))
}
