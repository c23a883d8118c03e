//! A screen as something a person reads without a shell.

mod text;

pub use text::{contact_text, text};
