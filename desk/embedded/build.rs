//! Compiles `content/` and `locales/` into a pack. What is wrong in them stops the build, one clean line for each.

use std::path::{Path, PathBuf};
use std::{env, fs};

use helpcard_desk::{Problem, Project, check, emergency_constants, keys_as_rust, trusted_keys};

/// Whose newer packs this build takes.
const KEYS: &str = "desk/embedded/trusted-keys.toml";

/// The number of the pack inside the program. A newer set of facts gets a higher one.
const PACK_NUMBER: u32 = 1;

fn main() {
    // Asked when it runs: a target folder that two checkouts share may hold a build script that the other one compiled.
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("../..");
    for folder in ["content", "locales", KEYS] {
        println!("cargo::rerun-if-changed={}", root.join(folder).display());
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    if let Err(problems) = build(&root, &out) {
        for problem in problems {
            println!("cargo::error={problem}");
        }
    }
}

fn build(root: &Path, out: &Path) -> Result<(), Vec<Problem>> {
    let project = Project::read(root).map_err(|problem| vec![problem])?;
    let pack = check(&project)?.pack(PACK_NUMBER).map_err(|problem| vec![problem])?;
    let constants = emergency_constants(pack.clone()).map_err(|error| vec![whole(error.to_string())])?;
    let keys = fs::read_to_string(root.join(KEYS)).map_err(|error| vec![whole(format!("{KEYS}: {error}"))])?;
    trusted_keys(KEYS, &keys)?;
    let number = format!("/// The number of the pack.\npub const PACK_NUMBER: u32 = {PACK_NUMBER};\n");
    fs::write(out.join("keys.rs"), keys_as_rust(&keys) + &number).map_err(|error| vec![whole(error.to_string())])?;
    fs::write(out.join("card.pack"), pack).map_err(|error| vec![whole(error.to_string())])?;
    fs::write(out.join("emergency.rs"), constants).map_err(|error| vec![whole(error.to_string())])
}

fn whole(found: String) -> Problem {
    Problem { file: "the pack".to_owned(), line: 0, found }
}
