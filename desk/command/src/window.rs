//! The window of the terminal: the card stands on a screen of its own, and nothing of it stays there, however it ends.

use std::io::{self, Write};

/// A screen of its own, without lines above it.
const ENTER: &[u8] = b"\x1b[?1049h\x1b[2J\x1b[H";
/// Back to the screen before, cleared, with the lines above it, as far as a terminal can.
const LEAVE: &[u8] = b"\x1b[2J\x1b[H\x1b[?1049l\x1b[2J\x1b[3J\x1b[H";

/// Begins the screen of its own. From now on whatever ends the program from outside clears it first.
pub(crate) fn enter(out: &mut impl Write) -> io::Result<()> {
    clear_when_ended()?;
    out.write_all(ENTER)?;
    out.flush()
}

/// Clears it and goes back.
pub(crate) fn leave(out: &mut impl Write) -> io::Result<()> {
    out.write_all(LEAVE)?;
    out.flush()
}

/// A key that ends, a closed window, a stop: the page goes first. And no file with what was in memory is left (`core`).
#[cfg(unix)]
fn clear_when_ended() -> io::Result<()> {
    use std::os::fd::AsFd;

    use rustix::process::{Resource, Rlimit, setrlimit};
    use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP};
    use signal_hook::iterator::Signals;

    setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) })?;
    let mut signals = Signals::new([SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP])?;
    // Beside the locked one: whoever holds that waits for a key.
    let mut window = std::fs::File::from(io::stdout().as_fd().try_clone_to_owned()?);
    std::thread::spawn(move || {
        if let Some(signal) = signals.forever().next() {
            let _ = leave(&mut window);
            // As a shell says it of a program that was ended. A stop ends it too: what is stopped could be brought back.
            std::process::exit(128 + signal);
        }
    });
    Ok(())
}

#[cfg(not(unix))]
fn clear_when_ended() -> io::Result<()> {
    Ok(())
}
