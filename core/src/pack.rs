//! The compiled content: one SQLite file that the phone only reads.

pub mod depth;
pub mod encoding;
pub(crate) mod install;
mod open;
mod read;

pub use open::{APPLICATION_ID, FORMAT, Pack, PackSource};

/// The tables of a pack. The desk fills them; nothing else writes them.
pub const SCHEMA: &str = include_str!("pack/schema.sql");
