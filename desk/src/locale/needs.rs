//! Which messages content needs, and what it hands to each.

use std::collections::BTreeSet;

use crate::content::{Content, FillTable, Located, Placed, TakesField};

/// A message that some content needs.
#[derive(Clone, Debug)]
pub struct Need {
    /// `id`, or `id.attribute`.
    pub id: String,
    /// The file of the content that needs it.
    pub file: String,
    /// Where in that file.
    pub byte: usize,
    /// What content hands to it.
    pub gives: BTreeSet<String>,
    /// Only Japanese needs it: the sentence that is shown has a reading.
    pub only_japanese: bool,
    /// Where the message may go on (`right-x.more`). What content hands over stands in one of the two.
    pub more: Option<String>,
}

/// All messages that content needs.
#[must_use]
pub fn needs(content: &Content) -> Vec<Need> {
    let mut needs = Needs::default();
    for contact in &content.contacts {
        contact_needs(&mut needs, contact);
    }
    for ended in &content.traps.closed {
        needs.add(format!("ended-{}", ended.id.get_ref()), "content/traps.toml", &ended.id, &FillTable::new());
    }
    for located in &content.situations {
        let situation = &located.value;
        let id = situation.id.get_ref();
        needs.add(format!("situation-{id}"), &located.file, &situation.id, &FillTable::new());
        needs.add(format!("situation-{id}.summary"), &located.file, &situation.id, &FillTable::new());
        needs.add(format!("situation-{id}-keywords"), &located.file, &situation.id, &FillTable::new());
        for step in &situation.step {
            needs.add(format!("step-{id}-{}", step.id.get_ref()), &located.file, &step.id, &step.values);
        }
    }
    for right in &content.rights {
        let id = format!("right-{}", right.id.get_ref());
        needs.0.push(Need {
            more: Some(format!("{id}.more")),
            id,
            file: "content/rights.toml".to_owned(),
            byte: right.id.span().start,
            gives: right.values.keys().cloned().collect(),
            only_japanese: false,
        });
    }
    for law in &content.laws {
        needs.add(format!("law-{}", law.id.get_ref()), "content/laws.toml", &law.id, &FillTable::new());
    }
    for help in &content.help {
        needs.add(format!("help-{}", help.get_ref()), "content/help.toml", help, &FillTable::new());
    }
    for place in &content.places {
        needs.add(format!("place-{}", place.code.get_ref()), "content/places.toml", &place.code, &FillTable::new());
    }
    phrase_needs(&mut needs, content);
    needs.0
}

#[derive(Default)]
struct Needs(Vec<Need>);

impl Needs {
    fn add(&mut self, id: String, file: &str, placed: &Placed, gives: &FillTable) {
        let gives: BTreeSet<String> = gives.keys().cloned().collect();
        // A shared sentence is filled by each who uses it.
        if self.0.iter().any(|need| need.id == id && need.gives == gives) {
            return;
        }
        let (file, byte) = (file.to_owned(), placed.span().start);
        self.0.push(Need { id, file, byte, gives, only_japanese: false, more: None });
    }
}

fn contact_needs(needs: &mut Needs, located: &Located<crate::content::Contact>) {
    let (file, contact) = (located.file.as_str(), &located.value);
    let nothing = FillTable::new();
    let id = contact.id.get_ref();
    needs.add(format!("contact-{id}"), file, &contact.id, &nothing);
    match &contact.about {
        Some(shared) => needs.add(format!("about-{}", shared.get_ref()), file, shared, &contact.values),
        None => needs.add(format!("contact-{id}.about"), file, &contact.id, &contact.values),
    }
    if let Some(caution) = &contact.caution {
        needs.add(format!("caution-{}", caution.get_ref()), file, caution, &nothing);
    }
    if let Some(country) = &contact.citizens {
        needs.add(format!("country-{}", country.get_ref()), file, country, &nothing);
    }
    for channel in &contact.channel {
        if let Some(note) = &channel.get_ref().note {
            needs.add(format!("channel-note-{}", note.get_ref()), file, note, &nothing);
        }
        for language in &channel.get_ref().languages {
            needs.add(format!("language-{}", language.get_ref()), file, language, &nothing);
        }
    }
}

fn phrase_needs(needs: &mut Needs, content: &Content) {
    for phrase in &content.phrases {
        let id = phrase.id.get_ref();
        let mut gives: BTreeSet<String> = phrase.values.keys().cloned().collect();
        if phrase.takes == Some(TakesField::Language) {
            gives.insert("language".to_owned());
        }
        let need = |id: String, gives: BTreeSet<String>, only_japanese| Need {
            id,
            file: "content/phrases.toml".to_owned(),
            byte: phrase.id.span().start,
            gives,
            only_japanese,
            more: None,
        };
        needs.0.push(need(format!("phrase-{id}"), gives.clone(), false));
        needs.0.push(need(format!("phrase-{id}.keywords"), BTreeSet::new(), false));
        // A reading spells numbers in kana, so it takes the language's name and nothing else.
        gives.retain(|name| name == "language");
        needs.0.push(need(format!("phrase-{id}.kana"), gives, true));
    }
}
