//! What can be typed after `helpcard`.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

/// Help for people who are in trouble at work in Japan, in their language, without a network.
#[derive(Debug, Parser)]
#[command(name = "helpcard", version, disable_help_subcommand = true)]
pub(crate) struct Options {
    #[command(flatten)]
    pub(crate) common: Common,
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
}

/// Options that every command takes.
#[derive(Debug, Args)]
pub(crate) struct Common {
    /// The language: km, th, ja, en
    #[arg(long, global = true, value_name = "TAG")]
    pub(crate) lang: Option<String>,
    /// The moment, in place of now: 2026-11-23T11:00:00+09:00
    #[arg(long, global = true, value_name = "RFC3339")]
    pub(crate) at: Option<String>,
    /// The prefecture: JP-13
    #[arg(long, global = true, value_name = "CODE")]
    pub(crate) place: Option<String>,
    /// What the phone can do: normal, data-only or none
    #[arg(long, global = true, value_name = "PHONE")]
    pub(crate) phone: Option<String>,
    /// A pack in place of the one inside
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) pack: Option<PathBuf>,
    /// JSON, as docs/json.md describes it
    #[arg(long, global = true)]
    pub(crate) json: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Shows a screen: /, /emergency, /situation/passport-taken, /contact/police-110 …
    Show {
        /// The route of the screen
        route: String,
    },
    /// Finds situations, sentences and people by a word in any language
    Search {
        /// What to look for
        #[arg(required = true)]
        words: Vec<String>,
    },
    /// Lists people and offices who help, best first
    Contacts {
        /// Only those who help with this: labour, police …
        #[arg(long, value_name = "HELP")]
        help_with: Option<String>,
        /// Only those who are open now
        #[arg(long)]
        now_open: bool,
        /// Those of other places too
        #[arg(long)]
        all: bool,
    },
    /// Makes and reads packs
    Pack {
        #[command(subcommand)]
        command: PackCommand,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum PackCommand {
    /// Compiles content/ and locales/ of this folder into a pack
    Build {
        /// The file to write
        file: PathBuf,
        /// The number of the pack
        #[arg(long, default_value_t = 1, value_name = "N")]
        number: u32,
    },
    /// Says what is in a pack
    Inspect {
        /// The file to read
        file: PathBuf,
    },
}
