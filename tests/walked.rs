//! An exported file as whoever is given it sees it: what each page shows, and what can be tapped there.
//!
//! The rules are those of `core/src/render/html/style.css`, written once more and read by eye; `browser/check.mjs` holds them against a real browser.

use std::collections::{BTreeMap, BTreeSet};

/// What can be tapped on a page.
#[derive(Default)]
pub struct Seen<'p> {
    /// The anchors of other pages.
    pub links: BTreeSet<&'p str>,
    /// Addresses that dial.
    pub dials: BTreeSet<&'p str>,
}

struct Section<'p> {
    classes: Vec<&'p str>,
    inside: &'p str,
    edition: usize,
}

/// A file, taken apart.
pub struct File<'p> {
    sections: BTreeMap<&'p str, Section<'p>>,
    /// The order of the sections.
    order: Vec<&'p str>,
    editions: Vec<&'p str>,
}

/// The value of an attribute, with or without quotes.
fn attribute<'p>(tag: &'p str, name: &str) -> Option<&'p str> {
    let value = tag.split(&format!(" {name}=")).nth(1)?;
    match value.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next(),
        None => value.split([' ', '>']).next(),
    }
}

/// The text of each element of this kind that begins with `start`, up to `end`.
fn elements<'p>(text: &'p str, start: &str, end: &str) -> Vec<(&'p str, &'p str)> {
    text.split(start)
        .skip(1)
        .filter_map(|rest| {
            let (tag, rest) = rest.split_once('>')?;
            Some((tag, rest.split(end).next().unwrap_or_default()))
        })
        .collect()
}

impl<'p> File<'p> {
    /// Takes a file apart.
    ///
    /// # Panics
    /// When it is no file of ours.
    #[must_use]
    pub fn read(page: &'p str) -> Self {
        let main = page.split("<main>").nth(1).and_then(|rest| rest.split("</main>").next());
        let main = main.expect("a file has a main part");
        let editions: Vec<&str> = main.split("<div class=edition ").skip(1).collect();
        let mut file = Self { sections: BTreeMap::new(), order: Vec::new(), editions: editions.clone() };
        for (edition, text) in editions.iter().enumerate() {
            for (tag, inside) in elements(text, "<section", "</section>") {
                let id = attribute(tag, "id").expect("a section has an anchor");
                let classes = attribute(tag, "class").unwrap_or_default().split(' ').collect();
                file.sections.insert(id, Section { classes, inside, edition });
                file.order.push(id);
            }
        }
        file
    }

    /// Every page, but for the harmless ones.
    #[must_use]
    pub fn anchors(&self) -> Vec<&'p str> {
        self.order.clone()
    }

    /// Whether a page stands in no list: only search leads there.
    #[must_use]
    pub fn is_sought(&self, anchor: &str) -> bool {
        self.sections.get(anchor).is_some_and(|section| section.classes.contains(&"sought"))
    }

    /// Which language a page is in, by its number. The page of sources counts to the first.
    #[must_use]
    pub fn language(&self, anchor: &str) -> Option<usize> {
        self.sections.get(anchor).map(|section| section.edition)
    }

    /// The pages about the card: those that the foot of each language leads to.
    #[must_use]
    pub fn about(&self) -> BTreeSet<&'p str> {
        let foot = |text: &'p str| elements(text, "<p class=foot", "<p class=").into_iter().next();
        let first = |(_, inside): (&'p str, &'p str)| elements(inside, "<a", "</a>").first().copied();
        let links = self.editions.iter().filter_map(|text| foot(text).and_then(first));
        links.filter_map(|(tag, _)| attribute(tag, "href")?.strip_prefix('#')).collect()
    }

    /// What can be tapped while a page is the target.
    #[must_use]
    pub fn seen(&self, anchor: &str) -> Seen<'p> {
        let mut seen = Seen::default();
        let Some(section) = self.sections.get(anchor) else { return seen };
        let edition = self.editions.get(section.edition).copied().unwrap_or_default();
        let is = |class: &str| section.classes.contains(&class);
        seen.add(section.inside);
        for around in [("<nav", "</nav>"), ("<p class=foot", "<p class=paper")] {
            for (_, inside) in &elements(edition, around.0, around.1) {
                seen.add(inside);
            }
        }
        for (tag, inside) in
            elements(edition, "<div class=\"k", "</div>").iter().chain(&elements(edition, "<div class=k", "</div>"))
        {
            let number = tag.split([' ', '"']).next().unwrap_or_default();
            if is(&format!("k{number}")) {
                seen.add(inside);
            }
        }
        if is("people") || is("all") {
            let also = self.sections.values().filter(|other| other.edition == section.edition);
            also.filter(|other| is("all") || other.classes.contains(&"contact"))
                // There the way to other languages stands above all of them, once.
                .for_each(|other| seen.add(other.inside.split_once("<h1").map_or("", |(_, rest)| rest)));
        }
        if is("contact") {
            for (_, inside) in &elements(edition, "<p class=\"languages switch\"", "</div>") {
                seen.add(inside);
            }
        }
        seen
    }
}

impl<'p> Seen<'p> {
    fn add(&mut self, text: &'p str) {
        for (tag, _) in elements(text, "<a", "</a>") {
            // Leaving is no way on.
            let is_leave = attribute(tag, "class") == Some("leave");
            match attribute(tag, "href") {
                Some(link) if link.starts_with("tel:") => {
                    self.dials.insert(link);
                }
                Some(link) if !is_leave => {
                    self.links.extend(link.strip_prefix('#'));
                }
                _ => {}
            }
        }
    }
}
