//! One screen that holds every kind of block, for the tests of every shell.
//!
//! It is no screen of the card. `tests/data/every-kind.json` holds the same as JSON, and a test compares the two.

use super::{
    Action, Availability, Block, Button, Channel, ChoiceOption, ContactBlock, Input, Layout, Link, Look, Screen,
    Setting, Sign, State, Text, Tone, Verb,
};

/// Every kind of block, every tone, verb and input, and every action.
#[must_use]
pub fn every_kind() -> Screen {
    Screen {
        route: "/every-kind".to_owned(),
        title: en("Every kind of block"),
        layout: Layout::Plain,
        blocks: [reading(), answering()].concat(),
    }
}

fn reading() -> Vec<Block> {
    let mut blocks = vec![
        Block::Heading {
            text: en("A heading of the screen").above(ja("画面の見出し")),
            level: 1,
            sign: Some(Sign::Document),
        },
        Block::heading(en("A heading of a part")),
        Block::text(en("A paragraph.").above(ja("段落。"))),
    ];
    blocks.extend([Tone::Info, Tone::Caution, Tone::Danger].map(|tone| Block::Notice {
        tone,
        text: en("A notice."),
        details: vec![en("Its first detail."), en("Its second detail.")],
        buttons: vec![button(Action::Open { route: "/emergency".to_owned() })],
    }));
    blocks.extend([(Verb::Do, 1), (Verb::DoNot, 2), (Verb::Keep, 3)].map(|(verb, number)| Block::Step {
        number,
        verb,
        label: en("A label"),
        text: en("A step."),
        sign: Some(Sign::Hand),
        buttons: vec![button(Action::Dial { number: "110".to_owned(), then: None })],
    }));
    blocks.push(Block::Contact(Box::new(contact())));
    blocks.push(Block::Phrase {
        id: "help-me".to_owned(),
        route: "/phrase/help-me".to_owned(),
        text: en("Please help me.").above(ja("助けて ください。")),
        kana: "たすけて ください。".to_owned(),
        say: Text::new("tasukete kudasai", "ja-Latn"),
        number: Some("110".to_owned()),
        sign: Some(Sign::Speech),
        buttons: vec![button(Action::ShowLarge { route: "/phrase/help-me".to_owned() })],
    });
    blocks.push(Block::Source {
        text: Some(en("A law, Article 5").above(ja("法律 第5条"))),
        title: "法律".to_owned(),
        title_lang: "ja".to_owned(),
        address: Some("https://example.com/law".to_owned()),
        published: Some("2026-06".to_owned()),
        read: "2026-11-23".to_owned(),
        confirmed: None,
        age: en("Published in June. Read in November."),
    });
    blocks
}

fn contact() -> ContactBlock {
    let availability = Availability {
        state: State::Open,
        changes_at: Some("2026-11-24T17:00:00+09:00".to_owned()),
        text: en("Open until 17:00"),
    };
    ContactBlock {
        id: "someone".to_owned(),
        route: "/contact/someone".to_owned(),
        name: en("Someone who helps").above(ja("助ける人")),
        about: en("What they do."),
        sign: Some(Sign::Phone),
        availability: availability.clone(),
        channels: vec![Channel {
            kind: "phone".to_owned(),
            value: "03-0000-0000".to_owned(),
            then: Some("2".to_owned()),
            languages: vec!["en".to_owned(), "km".to_owned()],
            cost: "free".to_owned(),
            needs_voice_plan: "unknown".to_owned(),
            availability,
            lines: vec![en("Phone"), en("Free")],
            button: Some(button(Action::Dial { number: "0300000000".to_owned(), then: Some("2".to_owned()) })),
        }],
        tells_immigration: "unknown".to_owned(),
        why: vec![en("Open now")],
        facts: vec![en("We do not know.")],
        read: "2026-11-23".to_owned(),
        published: None,
        confirmed: Some("2026-11-24".to_owned()),
        buttons: vec![button(Action::Copy { text: "03-0000-0000".to_owned() })],
    }
}

fn answering() -> Vec<Block> {
    let mut blocks = vec![
        Block::Links {
            items: vec![Link {
                text: en("A way to go on"),
                detail: Some(en("A second line")),
                sign: Some(Sign::House),
                route: "/".to_owned(),
            }],
        },
        Block::Choice {
            id: "actions".to_owned(),
            text: en("Which action?"),
            options: every_action()
                .into_iter()
                .enumerate()
                .map(|(index, action)| ChoiceOption { text: en("An answer"), chosen: index == 0, action })
                .collect(),
        },
    ];
    blocks.extend([Input::Text, Input::Number, Input::Date].map(|input| Block::Field {
        id: "field".to_owned(),
        text: en("A free answer"),
        input,
        value: String::new(),
        route: "/every-kind?q=".to_owned(),
    }));
    blocks
}

fn every_action() -> Vec<Action> {
    let route = || "/about".to_owned();
    vec![
        Action::Open { route: route() },
        Action::Dial { number: "119".to_owned(), then: None },
        Action::Message { number: "0300000000".to_owned() },
        Action::Mail { address: "someone@example.com".to_owned() },
        Action::Line { id: "@someone".to_owned() },
        Action::Web { address: "https://example.com".to_owned() },
        Action::Share { text: "words".to_owned() },
        Action::ShareFile { languages: vec!["km".to_owned()], only: Some("debt".to_owned()) },
        Action::Copy { text: "words".to_owned() },
        Action::Speak { text: "助けて".to_owned(), lang: "ja".to_owned() },
        Action::ShowLarge { route: route() },
        Action::Set { setting: Setting::Language, value: "km".to_owned() },
        Action::Set { setting: Setting::Place, value: "JP-13".to_owned() },
        Action::Set { setting: Setting::Phone, value: "none".to_owned() },
        Action::Save { route: route() },
        Action::Forget { route: route() },
        Action::Erase,
        Action::Install,
        Action::AllowPicture,
        Action::ShowAs { look: Look::Recipes },
        Action::Leave,
    ]
}

fn button(action: Action) -> Button {
    Button { text: en("A button"), action }
}

fn en(value: &str) -> Text {
    Text::new(value, "en")
}

fn ja(value: &str) -> Text {
    Text::new(value, "ja")
}
