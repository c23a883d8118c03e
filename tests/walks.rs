//! The walks of `tests/walks/`, straight through the core. Python and the shells walk the same ones.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop here")]

use std::fs;
use std::path::{Path, PathBuf};

use helpcard_core::screen::{Action, Block, Screen};
use helpcard_core::{Card, Context, Route};
use helpcard_tests::{card, root};
use serde_json::Value;

struct Walker {
    card: Card,
    folder: PathBuf,
    now: i64,
    languages: Vec<String>,
    stack: Vec<String>,
}

impl Walker {
    fn new(walk: &Value, folder: &Path) -> Self {
        Self {
            card: remembering(folder),
            folder: folder.to_owned(),
            now: walk["now"].as_i64().unwrap(),
            languages: strings(&walk["languages"]),
            stack: Vec::new(),
        }
    }

    fn context(&self) -> Context {
        self.card.context(self.now, &self.languages)
    }

    fn screen(&self) -> Screen {
        (*self.card.screen(self.stack.last().unwrap(), &self.context()).unwrap()).clone()
    }

    fn step(&mut self, step: &Value) {
        let text = |name: &str| step[name].as_str().unwrap_or_default().to_owned();
        match step["do"].as_str().unwrap() {
            "open" => self.stack = vec![text("route")],
            "tap" => {
                let route = text("route");
                assert!(leads(&self.screen(), &route), "nothing on {} leads to {route}", self.screen().route);
                self.stack.push(route);
            }
            "answer" => {
                let action = answer(&self.screen(), &text("choice"), &text("value"));
                let next = self.card.perform(&action).unwrap();
                self.replace(next);
            }
            "search" => {
                let field = self.screen().blocks.into_iter().find_map(|block| match block {
                    Block::Field { route, .. } => Some(route),
                    _ => None,
                });
                let typed = Route::Search(text("words")).to_string();
                assert!(typed.starts_with(&field.unwrap()));
                self.replace(typed);
            }
            "back" => drop(self.stack.pop()),
            "restart" => {
                self.card = remembering(&self.folder);
                self.stack = vec!["/".to_owned()];
            }
            other => panic!("there is no step {other}"),
        }
    }

    fn replace(&mut self, route: String) {
        self.stack.pop();
        self.stack.push(route);
    }

    fn sees(&self, step: &Value) {
        let screen = self.screen();
        let json = serde_json::to_string(&screen).unwrap();
        for (name, seen) in [
            ("route", &screen.route),
            ("title", &screen.title.value.to_string()),
            ("lang", &screen.title.lang.to_string()),
        ] {
            if let Some(wanted) = step[name].as_str() {
                assert_eq!(seen, wanted, "{name}");
            }
        }
        for piece in strings(&step["holds"]) {
            assert!(json.contains(&piece), "{piece} is not on {json}");
        }
        for piece in strings(&step["lacks"]) {
            assert!(!json.contains(&piece), "{piece} is on {json}");
        }
        for number in strings(&step["dials"]) {
            let dials = |block: &Block| block.buttons().any(|button| button.dials(std::slice::from_ref(&number)));
            assert!(screen.blocks.iter().any(dials), "{} does not dial {number}", screen.route);
        }
        if step["saved"].is_array() {
            let saved: Vec<String> =
                self.card.saved(&self.context()).unwrap().into_iter().map(|(route, _)| route).collect();
            assert_eq!(saved, strings(&step["saved"]));
        }
    }
}

fn remembering(folder: &Path) -> Card {
    card().with_installed(folder.to_owned(), Vec::new()).remembering(folder.to_owned())
}

fn strings(list: &Value) -> Vec<String> {
    list.as_array().into_iter().flatten().map(|item| item.as_str().unwrap().to_owned()).collect()
}

fn leads(screen: &Screen, wanted: &str) -> bool {
    screen.blocks.iter().any(|block| match block {
        Block::Links { items } => items.iter().any(|link| link.route == wanted),
        Block::Contact(contact) => contact.route == wanted,
        Block::Phrase { route, .. } => route == wanted,
        _ => false,
    })
}

fn answer(screen: &Screen, choice: &str, wanted: &str) -> Action {
    let options = screen.blocks.iter().find_map(|block| match block {
        Block::Choice { id, options, .. } if id == choice => Some(options),
        _ => None,
    });
    let is_wanted = |action: &Action| match action {
        Action::Set { value, .. } => value == wanted,
        Action::Save { .. } => wanted == "save",
        Action::Forget { .. } => wanted == "forget",
        Action::Erase => wanted == "erase",
        _ => false,
    };
    let found = options.into_iter().flatten().find(|option| is_wanted(&option.action));
    found.unwrap_or_else(|| panic!("{} has no answer {wanted} to {choice}", screen.route)).action.clone()
}

#[test]
fn every_walk_shows_the_screens_that_must_follow() {
    let mut walked = 0;
    for entry in fs::read_dir(root().join("tests/walks")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|ending| ending != "json") {
            continue;
        }
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let file: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        let folder = helpcard_tests::scratch(env!("CARGO_TARGET_TMPDIR"), &format!("walk-{name}"));
        let mut hers = Walker::new(&file, &folder);
        for (number, step) in file["steps"].as_array().unwrap().iter().enumerate() {
            println!("{name}, step {}: {step}", number + 1);
            hers.step(step);
            hers.sees(step);
        }
        walked += 1;
    }
    assert!(walked >= 4, "{walked}");
}
