//! The card as Kotlin, Swift and Python see it. Every call hands on to `helpcard-core`; nothing is decided here.
//!
//! What a shell gets are records and enums that do not change; what it asks may touch a disk and so returns a result. There are no callbacks, no
//! threads and no logger. `docs/bindings.md` says how to generate the other side.

mod action;
mod card;
mod contact;
mod error;
mod person;
mod screen;
mod shell;
mod sign;

pub use action::{Action, Button, Look, Setting};
pub use card::{Found, HelpCard, Saved};
pub use contact::{Availability, Channel, ContactBlock, State};
pub use error::{HelpCardError, Refused, Trouble};
pub use person::{Person, Phone};
pub use screen::{Block, ChoiceOption, Input, Japanese, Layout, Link, Screen, Text, Tone, Verb};
pub use shell::{
    Platform, ShellWords, every_kind_of_block, is_place_kept, largest_card_file, seconds_copied, shared_file_name,
};
pub use sign::{Stroke, sign_drawing};

uniffi::setup_scaffolding!("helpcard");
