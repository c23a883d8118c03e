//! The branches of a message, one by one, against those of English: which variable chooses, which branches there are, which one is left when none fits,
//! and what each shows.

use std::collections::BTreeSet;

use super::Message;
use super::message::{Choice, Way};
use super::plural::{PLURALS, plurals};

/// What is wrong with the branches of a message, each with its line.
pub(super) fn branches(message: &Message, english: &Message, language: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for choice in &message.choices {
        let line = choice.branches.first().map_or(message.line, |(_, line)| *line);
        match english.choices.iter().find(|wanted| wanted.by == choice.by) {
            Some(wanted) if is_named(wanted) => same_branches(choice, wanted, line, &mut found),
            _ => other_choice(choice, english, language, line, &mut found),
        }
    }
    for wanted in english.choices.iter().filter(|wanted| is_named(wanted)) {
        if !message.choices.iter().any(|choice| choice.by == wanted.by) {
            found.push((
                message.line,
                format!(
                    "{{ ${} }} chooses between branches in English and is no word to show; write the branches {}",
                    wanted.by,
                    list(wanted)
                ),
            ));
        }
    }
    for way in &message.ways {
        shown(way, message, english, &mut found);
    }
    found
}

/// Whether the branches have names of our own, not the plural forms of a language.
fn is_named(choice: &Choice) -> bool {
    choice.branches.iter().any(|(branch, _)| !is_plural(branch) && !is_number(branch))
}

fn is_plural(branch: &str) -> bool {
    PLURALS.contains(&branch)
}

fn is_number(branch: &str) -> bool {
    branch.starts_with(|letter: char| letter.is_ascii_digit())
}

fn list(choice: &Choice) -> String {
    let names: Vec<String> = choice.branches.iter().map(|(branch, _)| format!("[{branch}]")).collect();
    names.join(", ")
}

fn same_branches(choice: &Choice, wanted: &Choice, line: usize, found: &mut Vec<(usize, String)>) {
    let has = |choice: &Choice, branch: &str| choice.branches.iter().any(|(known, _)| known == branch);
    for (branch, line) in choice.branches.iter().filter(|(branch, _)| !has(wanted, branch)) {
        found.push((*line, format!("nothing chooses the branch [{branch}]; the branches are {}", list(wanted))));
    }
    for (branch, _) in wanted.branches.iter().filter(|(branch, _)| !has(choice, branch)) {
        found.push((line, format!("the branch [{branch}] is missing; write it as in English")));
    }
    if choice.default != wanted.default && has(choice, &wanted.default) {
        found.push((
            line,
            format!("the * stands before [{}], in English before [{}]; move it there", choice.default, wanted.default),
        ));
    }
}

/// A choice that English does not make, or makes by the number of something: each language has its own plural forms.
fn other_choice(choice: &Choice, english: &Message, language: &str, line: usize, found: &mut Vec<(usize, String)>) {
    if let Some(wanted) = english.choices.iter().find(|wanted| is_named(wanted)) {
        found.push((
            line,
            format!(
                "{{ ${} }} chooses between the branches here, in English {{ ${} }} does; write that",
                choice.by, wanted.by
            ),
        ));
        return;
    }
    for (branch, line) in choice.branches.iter().filter(|(branch, _)| !is_plural(branch) && !is_number(branch)) {
        found.push((*line, format!("nothing chooses the branch [{branch}]; English has no such branches")));
    }
    let Some(known) = plurals(language) else { return };
    for (branch, line) in
        choice.branches.iter().filter(|(branch, _)| is_plural(branch) && !known.contains(branch.as_str()))
    {
        let names: Vec<String> = known.iter().map(|name| format!("[{name}]")).collect();
        found.push((
            *line,
            format!("the branch [{branch}] is never chosen: \"{language}\" has only {}; delete it", names.join(", ")),
        ));
    }
    if is_plural(&choice.default) && choice.default != "other" {
        found.push((line, format!("the * stands before [{}]; put it before [other]", choice.default)));
    }
}

/// On each way through the branches stands what English shows on the same way.
fn shown(way: &Way, message: &Message, english: &Message, found: &mut Vec<(usize, String)>) {
    let Some(same) = same_way(way, english) else { return };
    let place = if way.chosen.is_empty() { String::new() } else { format!(" in the branch {}", way.name()) };
    let line = line_of(way, message);
    for name in same.shows.difference(&way.shows) {
        // One hour needs no number.
        let counted = way.chosen.iter().any(|(by, branch)| by == name && branch != "other");
        if !counted {
            found.push((line, format!("{{ ${name} }} is missing{place}; put it in")));
        }
    }
    let of_english: BTreeSet<String> = english.variables();
    // What English has nowhere has been said.
    for name in way.shows.difference(&same.shows).filter(|name| of_english.contains(*name)) {
        let counted = english.choices.iter().any(|choice| choice.by == **name && !is_named(choice));
        let chooses = english.choices.iter().any(|choice| choice.by == **name);
        if counted || (chooses && message.choices.is_empty()) {
            continue;
        }
        found.push((line, format!("{{ ${name} }} is not shown by English{place}; take it out")));
    }
}

/// The way through English that is taken when this one is. `None` where a branch fits nothing, which has been said.
fn same_way<'a>(way: &Way, english: &'a Message) -> Option<&'a Way> {
    english.ways.iter().find(|wanted| {
        wanted.chosen.iter().all(|(by, branch)| match way.chosen.iter().find(|(own, _)| own == by) {
            Some((_, own)) if own == branch => true,
            // A number that English tells apart and this language does not: what English says of most numbers.
            own => {
                let choice = english.choices.iter().find(|choice| choice.by == *by);
                let known = own.is_some_and(|(_, own)| {
                    choice.is_some_and(|choice| choice.branches.iter().any(|(known, _)| known == own))
                });
                !known && choice.is_some_and(|choice| choice.default == *branch && (own.is_none() || !is_named(choice)))
            }
        })
    })
}

fn line_of(way: &Way, message: &Message) -> usize {
    let (Some((by, branch)), true) = (way.chosen.last(), !message.choices.is_empty()) else { return message.line };
    let choice = message.choices.iter().find(|choice| choice.by == *by);
    let line = choice.and_then(|choice| choice.branches.iter().find(|(known, _)| known == branch));
    line.map_or(message.line, |(_, line)| *line)
}
