//! The questions that are asked of a pack, one function each.

use std::collections::BTreeSet;

use rusqlite::Row;

use super::ask::{Answered, filled, list};
use super::encoding::{BETWEEN_WORDS, Field, read_fills};
use super::open::{Pack, quoted};
use crate::card::PackInfo;
use crate::civil::Day;
use crate::error::CardError;
use crate::facts::{CardLanguage, Ended, FactSource, Law, Nature, Phrase, Right, Situation, SituationStep, Takes};
use crate::fold::{FOLD_VERSION, fold, fold_with_marks};
use crate::hours::Calendar;
use crate::screen::{Sign, Verb};
use crate::search::{Around, Note, Quiet, Row as SearchRow};

impl Pack {
    /// A named value: `number`, `made`, `navi-dial-yen` and so on.
    pub(crate) fn value(&self, name: &str) -> Answered<String> {
        let value = self.row("SELECT value FROM pack WHERE name = ?1", &[name], |row| row.get(0))?;
        value.ok_or_else(|| CardError::PackUnreadable { reason: format!("it has no value \"{name}\"") })
    }

    /// Its number; a newer pack has a higher one.
    pub(crate) fn number(&self) -> Answered<u32> {
        let number = self.value("number")?;
        number.parse().map_err(|_| CardError::PackUnreadable { reason: format!("its number is \"{number}\"") })
    }

    /// The languages of the card, in the order of the list.
    pub(crate) fn languages(&self) -> Answered<Vec<CardLanguage>> {
        self.rows("SELECT tag, name, chain, choosable, sounds, review FROM language ORDER BY position", &[], |row| {
            Ok(CardLanguage {
                tag: row.get(0)?,
                name: row.get(1)?,
                chain: list(row, 2)?,
                choosable: row.get(3)?,
                sounds: row.get(4)?,
                review: row.get(5)?,
            })
        })
    }

    /// A message as it stands in the pack: whether it is Fluent, and its text.
    pub(crate) fn message(&self, language: &str, id: &str) -> Answered<Option<(bool, String)>> {
        let question = "SELECT fluent, text FROM message WHERE language = ?1 AND id = ?2";
        self.row(question, &[language, id], |row| Ok((row.get(0)?, row.get(1)?)))
    }

    /// Hands on all messages of a language whose id begins like this: id, whether it is Fluent, and its text.
    pub(crate) fn messages(
        &self,
        language: &str,
        start: &str,
        mut hand_on: impl FnMut(&str, bool, &str),
    ) -> Answered<()> {
        // The first id that begins otherwise: the same with its last character raised above every other.
        let end = format!("{start}\u{10ffff}");
        let question = "SELECT id, fluent, text FROM message WHERE language = ?1 AND id >= ?2 AND id < ?3";
        self.ask(question, &[language, start, &end], &mut |row| {
            let text = |column| row.get_ref(column)?.as_str().map_err(rusqlite::Error::from);
            hand_on(text(0)?, row.get(1)?, text(2)?);
            Ok(())
        })
    }

    /// The codes of all prefectures, in order.
    pub(crate) fn places(&self) -> Answered<Vec<String>> {
        self.rows("SELECT code FROM place ORDER BY code", &[], |row| row.get(0))
    }

    /// Everything that contacts can help with, in order.
    pub(crate) fn helps(&self) -> Answered<Vec<String>> {
        self.rows("SELECT id FROM help ORDER BY position", &[], |row| row.get(0))
    }

    /// The holidays that the pack knows.
    pub(crate) fn calendar(&self) -> Answered<Calendar> {
        let mut holidays = BTreeSet::new();
        self.ask("SELECT day FROM holiday", &[], &mut |row| {
            holidays.insert(Day(row.get(0)?));
            Ok(())
        })?;
        Ok(Calendar {
            holidays,
            from: Day::parse(&self.value("calendar-from")?),
            until: Day::parse(&self.value("calendar-until")?),
        })
    }

    /// All groups and lines that have ended, in the order of the content.
    pub(crate) fn ended(&self) -> Answered<Vec<Ended>> {
        self.rows("SELECT id, year, instead FROM ended ORDER BY position", &[], |row| {
            Ok(Ended { id: row.get(0)?, year: row.get(1)?, instead: list(row, 2)? })
        })
    }

    /// Ids and signs of all situations, in order.
    pub(crate) fn situation_list(&self) -> Answered<Vec<(String, Option<Sign>)>> {
        self.rows("SELECT id, sign FROM situation ORDER BY position", &[], |row| {
            Ok((row.get(0)?, Sign::named(row.get_ref(1)?.as_str()?)))
        })
    }

    /// The situations that list a sentence, in order.
    pub(crate) fn situations_with(&self, phrase: &str) -> Answered<Vec<(String, Option<Sign>)>> {
        let all = self.rows("SELECT id, sign, phrases FROM situation ORDER BY position", &[], |row| {
            let phrases = list(row, 2)?;
            Ok((row.get(0)?, Sign::named(row.get_ref(1)?.as_str()?), phrases))
        })?;
        let listing = all.into_iter().filter(|(.., phrases)| phrases.iter().any(|listed| listed == phrase));
        Ok(listing.map(|(id, sign, _)| (id, sign)).collect())
    }

    /// A situation with its steps.
    pub(crate) fn situation(&self, id: &str) -> Answered<Option<Situation>> {
        let question = "SELECT id, dangerous, sign, help, first_choices, rights, phrases FROM situation WHERE id = ?1";
        let found = self.row(question, &[id], |row| {
            Ok(Situation {
                id: row.get(0)?,
                dangerous: row.get(1)?,
                sign: Sign::named(row.get_ref(2)?.as_str()?),
                help: list(row, 3)?,
                first: list(row, 4)?,
                rights: list(row, 5)?,
                phrases: list(row, 6)?,
                steps: Vec::new(),
            })
        })?;
        let Some(mut situation) = found else { return Ok(None) };
        let question = "SELECT id, verb, contacts, fills, asks FROM step WHERE situation = ?1 ORDER BY position";
        // A step that this program cannot say is no step: "do not sign" must never be read as "sign".
        situation.steps = self.rows(question, &[id], step)?.into_iter().flatten().collect();
        Ok(Some(situation))
    }

    /// A right.
    pub(crate) fn right(&self, id: &str) -> Answered<Option<Right>> {
        let question = "SELECT id, articles, fills, from_day, until_day FROM right_of_law WHERE id = ?1";
        self.row(question, &[id], |row| {
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
        })
    }

    /// A law.
    pub(crate) fn law(&self, id: &str) -> Answered<Option<Law>> {
        self.row("SELECT title, address, published, read FROM law WHERE id = ?1", &[id], |row| {
            Ok(Law { title: row.get(0)?, address: filled(row, 1)?, published: filled(row, 2)?, read: row.get(3)? })
        })
    }

    /// The sources of `contact/ID`, `right/ID` or `cost/navi-dial`.
    pub(crate) fn sources(&self, owner: &str) -> Answered<Vec<FactSource>> {
        let question = "SELECT title, title_lang, address, published, read FROM source_of
             JOIN source ON source.id = source_of.source WHERE owner = ?1 ORDER BY position";
        self.rows(question, &[owner], |row| {
            Ok(FactSource {
                title: row.get(0)?,
                title_lang: row.get(1)?,
                address: filled(row, 2)?,
                published: filled(row, 3)?,
                read: row.get(4)?,
            })
        })
    }

    /// The first and the last day on which a source or a law was read. `None`: there is none.
    pub(crate) fn read_between(&self) -> Answered<Option<(String, String)>> {
        let days =
            self.rows("SELECT read FROM source UNION SELECT read FROM law ORDER BY read", &[], |row| row.get(0))?;
        Ok(days.first().cloned().zip(days.last().cloned()))
    }

    /// All phrases, in order.
    pub(crate) fn phrases(&self) -> Answered<Vec<Phrase>> {
        let phrases =
            self.rows("SELECT id, sign, contact, emergency, takes, fills FROM phrase ORDER BY position", &[], phrase)?;
        Ok(phrases.into_iter().flatten().collect())
    }

    /// Everything that can be searched.
    pub(crate) fn search_rows(&self) -> Answered<Vec<SearchRow>> {
        // Keys of another fold are folded again; where words begin in them is then not known.
        let is_current = self.value("fold-version")? == FOLD_VERSION.to_string();
        let refolded = |key: &str| key.lines().map(fold_with_marks).collect::<Vec<_>>().join("\n");
        self.rows("SELECT route, language, field, key, starts FROM search ORDER BY position", &[], |row| {
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
        let question = "SELECT substr(owner, length(?1) + 1), value FROM more WHERE owner LIKE ?1 || '%' AND name = ?2 ORDER BY owner";
        self.rows(question, &[owner, name], |row| Ok((row.get(0)?, row.get(1)?)))
    }

    /// Words that search must know, of all languages.
    fn search_words(&self, message: &str) -> Answered<Vec<String>> {
        let lists: Vec<String> =
            self.rows("SELECT text FROM message WHERE id = ?1 ORDER BY language", &[message], |row| row.get(0))?;
        Ok(lists.iter().flat_map(|list| list.split(BETWEEN_WORDS).map(|word| word.trim().to_owned())).collect())
    }

    /// Sentences, each with the situations that list it, as routes.
    fn leads(&self) -> Answered<Vec<(String, Vec<String>)>> {
        let lists = self.rows("SELECT id, phrases FROM situation ORDER BY position", &[], |row| {
            Ok((format!("/situation/{}", row.get_ref(0)?.as_str()?), list(row, 1)?))
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
            &[],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )?;
        let values =
            self.rows("SELECT name, value FROM pack ORDER BY name", &[], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let mut tables = Vec::new();
        for name in self.tables()? {
            let count = format!("SELECT count(*) FROM {}", quoted(&name));
            tables.push((name, self.row(&count, &[], |row| row.get(0))?.unwrap_or_default()));
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
        contacts: list(row, 2)?,
        fills: read_fills(row.get_ref(3)?.as_str()?),
        asks: list(row, 4)?.iter().filter_map(|name| Nature::named(name)).collect(),
    }))
}
