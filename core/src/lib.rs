#![doc = include_str!("../README.md")]

mod address;
mod card;
pub mod citation;
pub mod civil;
mod context;
mod disk;
mod emergency;
mod error;
pub mod facts;
pub mod fold;
pub mod hours;
pub mod language;
mod order;
pub mod pack;
mod private;
mod rank;
mod recent;
pub mod render;
mod route;
pub mod say;
pub mod screen;
mod screens;
mod search;
mod sound;
mod words;

pub use card::{
    Card, Export, FILE_NAME, Newer, PackInfo, Platform, SECONDS_KEPT, ShellWords, Standing, is_export, is_kept,
};
pub use context::Context;
pub use emergency::{EmergencyConstant, EmergencyConstants};
pub use error::CardError;
pub use private::{Remembered, Trouble, TroubleKind};
pub use rank::Phone;
pub use route::{ContactsFilter, Route};
pub use screens::Found;
