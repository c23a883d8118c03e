//! What can be typed after `helpcard`.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use helpcard_core::screen::Setting;

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
    /// The folder in which the card remembers what you set and save
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) home: Option<PathBuf>,
    /// A public key whose installed pack counts too, for trying: a minisign file. It is remembered nowhere
    #[arg(long, global = true, value_name = "PUBLIC")]
    pub(crate) trust: Option<PathBuf>,
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
    /// Remembers a language, a place or what the phone can do; an empty value is forgotten
    Set {
        /// What to remember
        setting: Answer,
        /// km, th, ja, en; JP-13; normal, data-only, none, unknown
        value: String,
    },
    /// Saves a screen
    Save {
        /// The route of the screen
        route: String,
    },
    /// Takes a screen out of the saved ones
    Forget {
        /// The route of the screen
        route: String,
    },
    /// Lists the saved screens: route, then title
    Saved,
    /// Erases everything that the card remembers
    Erase,
    /// Writes the card as one HTML file that can be sent to any phone; with --place for that prefecture
    Export {
        /// The file to write, ending in .html; a name like notes.html says nothing to whoever sees it
        file: PathBuf,
        /// The languages in it, the first one first: km,th,ja,en
        #[arg(long, value_name = "TAGS", value_delimiter = ',')]
        langs: Vec<String>,
        /// Only this situation and what it leads to: passport-taken
        #[arg(long, value_name = "SITUATION")]
        only: Option<String>,
    },
    /// Makes and reads packs
    Pack {
        #[command(subcommand)]
        command: PackCommand,
    },
}

/// What can be remembered.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Answer {
    Language,
    Place,
    Phone,
}

impl Answer {
    pub(crate) fn setting(self) -> Setting {
        match self {
            Self::Language => Setting::Language,
            Self::Place => Setting::Place,
            Self::Phone => Setting::Phone,
        }
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum PackCommand {
    /// Makes a key to sign packs with
    Keygen {
        /// The file for the secret key; one that is there stays
        #[arg(long, value_name = "FILE")]
        secret: PathBuf,
        /// The file for the public key
        #[arg(long, value_name = "FILE")]
        public: PathBuf,
        /// Whoever has the secret file can sign
        #[arg(long)]
        no_passphrase: bool,
    },
    /// Compiles content/ and locales/ of this folder into a pack
    Build {
        /// The file to write
        file: PathBuf,
        /// The number of the pack; without it that of the pack inside
        #[arg(long, default_value_t = helpcard_embedded::PACK_NUMBER, value_name = "N")]
        number: u32,
        /// Languages that are being translated too, to look at with --lang; such a pack is not signed
        #[arg(long)]
        with_drafts: bool,
    },
    /// Checks content/ and locales/ of this folder and says how far each language is; writes nothing
    Check,
    /// Signs a bare pack, so that a card can take it
    Sign {
        /// The bare pack
        pack: PathBuf,
        /// The secret key
        #[arg(long, value_name = "FILE")]
        secret: PathBuf,
        /// The file to write
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
    },
    /// Checks who signed a file, and that a card would take it
    Verify {
        /// The signed file
        file: PathBuf,
        /// The public key; without it the keys of this build
        #[arg(long, value_name = "FILE")]
        public: Option<PathBuf>,
    },
    /// Takes a newer card from a signed file
    Install {
        /// The signed file
        file: PathBuf,
    },
    /// Says what is in a pack
    Inspect {
        /// The file to read
        file: PathBuf,
    },
}
