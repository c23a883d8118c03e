//! However the card ends in a terminal, nothing of it stays in the window.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test may stop here")]

mod common;

use std::process::Command;

use common::{HELPCARD, scratch};

/// Opens the card in a terminal of its own, types something, and gives back all that the terminal was sent and how the program ended.
const TYPE: &str = r"
import os, pty, sys
home, typed = sys.argv[2], eval(sys.argv[3])
child, terminal = pty.fork()
if child == 0:
    os.execv(sys.argv[1], [sys.argv[1], '--home', home, '--lang', 'en'])
sent = b''
while b'q 0 >' not in sent:
    sent += os.read(terminal, 65536)
for keys in typed:
    if isinstance(keys, int):
        os.kill(child, keys)
    else:
        os.write(terminal, keys)
try:
    while True:
        more = os.read(terminal, 65536)
        if not more:
            break
        sent += more
except OSError:
    pass
os.waitpid(child, 0)
sys.stdout.buffer.write(sent)
";

const BACK: &str = "\u{1b}[?1049l\u{1b}[2J\u{1b}[3J\u{1b}[H";

fn sent(typed: &str) -> String {
    let home = scratch("terminal");
    let output = Command::new("python3").args(["-c", TYPE, HELPCARD]).arg(&home).arg(typed).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn every_way_out_clears_the_window() {
    // Leaving, the end of the input, Ctrl-C, Ctrl-\, Ctrl-Z, a stop from outside, a closed window.
    for typed in ["[b'q\\n']", "[b'0\\n']", "[b'\\x04']", "[b'\\x03']", "[b'\\x1c']", "[b'\\x1a']", "[15]", "[1]"] {
        let sent = sent(typed);
        assert!(sent.contains("\u{1b}[?1049h"), "{typed}: a screen of its own");
        assert!(sent.trim_end().ends_with(BACK), "{typed}: {sent:?}");
    }
}

#[test]
fn letters_of_an_old_terminal_end_nothing() {
    // TIS-620, then Shift_JIS.
    let sent = sent("[b'/\\xcb\\xb9\\xd5\\n', b'/\\x83p\\x83X\\n', b'q\\n']");
    assert!(!sent.contains("UTF-8"), "{sent}");
    assert!(sent.ends_with(BACK));
}
