//! Writes a pack: the same input gives the same bytes.

mod values;

use std::collections::BTreeMap;

use helpcard_core::fold::FOLD_VERSION;
use helpcard_core::pack::SCHEMA;
use helpcard_core::pack::encoding::{write_fills, write_hours, write_list};
use rusqlite::{Connection, params};

use crate::content::{Contact, Content, Located, Placed, PlacesField, Source, StepVerb, TakesField, WrongSaid};
use crate::hours::{WorkedDays, compile_hours};
use crate::locale::Locale;
use crate::search::search_rows;

use values::{cost, count, day, fills, known, list, published, tells_immigration, text, yes_no};

type Written = rusqlite::Result<()>;

/// Compiles checked content and locales into the bytes of a pack.
///
/// The error is one of SQLite's; it cannot come from content, which has been checked.
pub(crate) fn compile(
    content: &Content,
    locales: &[Locale],
    days: &WorkedDays,
    number: u32,
) -> rusqlite::Result<Vec<u8>> {
    let mut connection = Connection::open_in_memory()?;
    connection.execute_batch(SCHEMA)?;
    let mut writer = Writer { connection: &connection, days, sources: 0, hours: BTreeMap::new() };
    connection.execute_batch("BEGIN")?;
    writer.pack(content, number)?;
    writer.languages(locales)?;
    writer.lists(content)?;
    for (position, contact) in content.contacts.iter().enumerate() {
        writer.contact(position, contact)?;
    }
    writer.ended(content)?;
    writer.laws(content)?;
    writer.situations(content)?;
    writer.phrases(content)?;
    writer.search(content, locales)?;
    writer.traps(content)?;
    connection.execute_batch("COMMIT; VACUUM")?;
    Ok(connection.serialize("main")?.to_vec())
}

/// The newest day on which a source was read: the day of the pack, whatever the clock of the desk says.
fn made(content: &Content) -> String {
    let contacts = content.contacts.iter().flat_map(|contact| &contact.value.source);
    let ended = content.traps.closed.iter().flat_map(|ended| &ended.source);
    let read = contacts
        .chain(&content.sources)
        .chain(ended)
        .map(|source| source.read.get_ref())
        .chain(content.laws.iter().map(|law| law.read.get_ref()));
    read.max().cloned().unwrap_or_default()
}

struct Writer<'a> {
    connection: &'a Connection,
    days: &'a WorkedDays,
    sources: i64,
    /// Expressions that are already in the pack.
    hours: BTreeMap<String, i64>,
}

impl Writer<'_> {
    fn pack(&self, content: &Content, number: u32) -> Written {
        let navi = &content.numbering.navi_dial;
        let values = [
            ("number", number.to_string()),
            ("made", made(content)),
            ("calendar-from", self.days.from.to_string()),
            ("calendar-until", self.days.until.to_string()),
            ("navi-dial-yen", navi.yen.to_string()),
            ("navi-dial-seconds", navi.seconds.to_string()),
            ("fold-version", FOLD_VERSION.to_string()),
        ];
        for (name, value) in values {
            self.connection.execute("INSERT INTO pack (name, value) VALUES (?1, ?2)", params![name, value])?;
        }
        for holiday in &self.days.holidays {
            self.connection.execute("INSERT INTO holiday (day) VALUES (?1)", params![holiday.0])?;
        }
        Ok(())
    }

    fn languages(&self, locales: &[Locale]) -> Written {
        let mut message =
            self.connection.prepare("INSERT INTO message (language, id, fluent, text) VALUES (?1, ?2, ?3, ?4)")?;
        for (position, locale) in locales.iter().enumerate() {
            let settings = &locale.settings;
            self.connection.execute(
                "INSERT INTO language (tag, position, name, chain, choosable, sounds, review) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                params![
                    locale.tag,
                    count(position),
                    settings.name,
                    write_list(&settings.chain),
                    settings.choosable,
                    settings.sounds,
                    locale.review.state.name()
                ],
            )?;
            for (id, words) in &locale.messages {
                message.execute(params![locale.tag, id, words.packed.0, words.packed.1])?;
            }
        }
        Ok(())
    }

    fn lists(&mut self, content: &Content) -> Written {
        for place in &content.places {
            let code = place.code.get_ref();
            self.connection.execute("INSERT INTO place (code, name) VALUES (?1, ?2)", params![code, place.name])?;
        }
        for (position, help) in content.help.iter().enumerate() {
            let row = params![help.get_ref(), count(position)];
            self.connection.execute("INSERT INTO help (id, position) VALUES (?1, ?2)", row)?;
        }
        self.sources_of("cost/navi-dial", &content.numbering.navi_dial.source)
    }

    fn contact(&mut self, position: usize, located: &Located<Contact>) -> Written {
        let contact = &located.value;
        let id = contact.id.get_ref();
        let channels: Vec<_> =
            contact.channel.iter().map(toml::Spanned::get_ref).filter(|channel| channel.doubtful.is_none()).collect();
        if channels.is_empty() {
            return Ok(());
        }
        let about =
            contact.about.as_ref().map_or(format!("contact-{id}.about"), |about| format!("about-{}", about.get_ref()));
        self.connection.execute(
            "INSERT INTO contact (id, position, emergency, help, places, citizens, anonymous, tells_immigration, interpreter, caution,
             about, fills, from_day, until_day, read, published, nature, serves, callers_from_everywhere, reports_only)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20)",
            params![
                id,
                count(position),
                contact.emergency,
                list(&contact.help),
                match contact.places.get_ref() {
                    PlacesField::Word(word) => word.clone(),
                    PlacesField::Codes(codes) => write_list(codes),
                },
                text(contact.citizens.as_ref()),
                yes_no(contact.anonymous),
                tells_immigration(contact),
                contact.interpreter.is_some(),
                text(contact.caution.as_ref()),
                about,
                write_fills(&fills(&contact.values)),
                day(contact.from.as_ref()),
                day(contact.until.as_ref()),
                contact.source.iter().map(|source| source.read.get_ref()).max(),
                published(contact),
                contact.nature.get_ref(),
                list(&contact.serves),
                contact.callers.is_some(),
                contact.reports_only,
            ],
        )?;
        let contact_position = count(position);
        for (position, channel) in channels.into_iter().enumerate() {
            let hours = channel.hours.as_ref().map(|hours| self.hours(hours.get_ref())).transpose()?;
            self.connection.execute(
                "INSERT INTO channel (contact, position, kind, value, then_keys, languages, some_days, hours, cost, needs_voice_plan, places, confirmed,
                 note, hours_as_of, hours_mostly, advises)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
                params![
                    contact_position,
                    count(position),
                    channel.kind.get_ref(),
                    channel.value.get_ref(),
                    text(channel.then.as_ref()),
                    list(&channel.languages),
                    channel.some_days,
                    hours,
                    cost(channel.cost),
                    yes_no(channel.needs_voice_plan),
                    list(&channel.places),
                    text(channel.confirmed.as_ref()),
                    text(channel.note.as_ref()),
                    text(channel.hours_as_of.as_ref()),
                    channel.hours_mostly,
                    channel.advises,
                ],
            )?;
        }
        self.sources_of(&format!("contact/{id}"), &contact.source)
    }

    fn ended(&mut self, content: &Content) -> Written {
        for (position, ended) in content.traps.closed.iter().enumerate() {
            let id = ended.id.get_ref();
            self.connection.execute(
                "INSERT INTO ended (position, id, year, instead) VALUES (?1, ?2, ?3, ?4)",
                params![count(position), id, ended.ended.get_ref(), list(&ended.instead)],
            )?;
            self.sources_of(&format!("contact/{id}"), &ended.source)?;
        }
        Ok(())
    }

    /// The row of some hours; each expression stands once.
    fn hours(&mut self, expression: &str) -> rusqlite::Result<i64> {
        if let Some(id) = self.hours.get(expression) {
            return Ok(*id);
        }
        let id = count(self.hours.len()) + 1;
        let compiled = compile_hours(expression, self.days).map_err(rusqlite::Error::InvalidParameterName)?;
        let (week, holiday, exceptions) = write_hours(&compiled);
        self.connection.execute(
            "INSERT INTO hours (id, expression, always, week, holiday, exceptions) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![id, expression, compiled.always, week, holiday, exceptions],
        )?;
        self.hours.insert(expression.to_owned(), id);
        Ok(id)
    }

    fn sources_of(&mut self, owner: &str, sources: &[Source]) -> Written {
        for (position, source) in sources.iter().enumerate() {
            self.sources += 1;
            let published = source.published.get_ref();
            self.connection.execute(
                "INSERT INTO source (id, title, title_lang, address, published, read) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                params![
                    self.sources,
                    source.title,
                    source.title_lang,
                    source.address.clone().unwrap_or_default(),
                    known(published),
                    source.read.get_ref()
                ],
            )?;
            self.connection.execute(
                "INSERT INTO source_of (owner, position, source) VALUES (?1, ?2, ?3)",
                params![owner, count(position), self.sources],
            )?;
        }
        Ok(())
    }

    fn laws(&mut self, content: &Content) -> Written {
        for law in &content.laws {
            self.connection.execute(
                "INSERT INTO law (id, title, address, published, read) VALUES (?1, ?2, ?3, ?4, ?5)",
                params![
                    law.id.get_ref(),
                    law.title,
                    law.address.clone().unwrap_or_default(),
                    known(law.published.get_ref()),
                    law.read.get_ref()
                ],
            )?;
        }
        for right in &content.rights {
            let articles: Vec<String> = right
                .law
                .iter()
                .map(|citation| format!("{} {}", citation.law.get_ref(), citation.article.get_ref()))
                .collect();
            self.connection.execute(
                "INSERT INTO right_of_law (id, articles, fills, from_day, until_day) VALUES (?1, ?2, ?3, ?4, ?5)",
                params![
                    right.id.get_ref(),
                    articles.join(";"),
                    write_fills(&fills(&right.values)),
                    day(right.from.as_ref()),
                    day(right.until.as_ref())
                ],
            )?;
            let named = |name: &Placed| {
                content
                    .sources
                    .iter()
                    .find(|source| source.id.as_ref().is_some_and(|id| id.get_ref() == name.get_ref()))
            };
            let sources: Vec<Source> = right.sources.iter().filter_map(named).cloned().collect();
            self.sources_of(&format!("right/{}", right.id.get_ref()), &sources)?;
        }
        Ok(())
    }

    fn situations(&self, content: &Content) -> Written {
        for located in &content.situations {
            let situation = &located.value;
            let id = situation.id.get_ref();
            self.connection.execute(
                "INSERT INTO situation (id, position, dangerous, sign, help, first_choices, rights, phrases)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                params![
                    id,
                    situation.position.get_ref(),
                    situation.dangerous,
                    situation.sign.get_ref(),
                    list(&situation.help),
                    list(&situation.first),
                    list(&situation.rights),
                    list(&situation.phrases)
                ],
            )?;
            for (position, step) in situation.step.iter().enumerate() {
                let verb = match step.verb {
                    StepVerb::Do => "do",
                    StepVerb::DoNot => "do-not",
                    StepVerb::Keep => "keep",
                };
                self.connection.execute(
                    "INSERT INTO step (situation, position, id, verb, contacts, fills, asks) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                    params![
                        id,
                        count(position),
                        step.id.get_ref(),
                        verb,
                        list(&step.contacts),
                        write_fills(&fills(&step.values)),
                        list(&step.asks)
                    ],
                )?;
            }
        }
        Ok(())
    }

    fn search(&self, content: &Content, locales: &[Locale]) -> Written {
        let mut insert = self.connection.prepare(
            "INSERT INTO search (position, route, language, field, key, starts) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?;
        for (position, row) in search_rows(content, locales).into_iter().enumerate() {
            let starts = row.starts.iter().map(ToString::to_string).collect::<Vec<_>>().join(",");
            insert.execute(params![count(position), row.route, row.language, row.field as i64, row.key, starts])?;
        }
        Ok(())
    }

    /// What search knows of numbers that are wrong.
    fn traps(&self, content: &Content) -> Written {
        let mut insert = self.connection.prepare("INSERT INTO more (owner, name, value) VALUES (?1, ?2, ?3)")?;
        for wrong in &content.traps.wrong_number {
            // Where it is wrong for some only, it is another's.
            let said = if wrong.not_for.is_empty() { wrong.said } else { WrongSaid::Other };
            insert.execute(params![format!("number/{}", wrong.number), "wrong", said.message()])?;
        }
        Ok(())
    }

    fn phrases(&self, content: &Content) -> Written {
        for (position, phrase) in content.phrases.iter().enumerate() {
            let takes = match phrase.takes {
                Some(TakesField::Language) => "language",
                Some(TakesField::Number) => "number",
                None => "",
            };
            self.connection.execute(
                "INSERT INTO phrase (id, position, sign, contact, emergency, takes, fills) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                params![
                    phrase.id.get_ref(),
                    count(position),
                    phrase.sign.get_ref(),
                    text(phrase.contact.as_ref()),
                    phrase.emergency,
                    takes,
                    write_fills(&fills(&phrase.values))
                ],
            )?;
        }
        Ok(())
    }
}
