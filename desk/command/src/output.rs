//! Screens and contacts as text or JSON. Everything goes through one locked writer; a closed pipe ends the command quietly.

use std::io::{self, Write};

use helpcard_core::screen::{ContactBlock, Screen, Text};
use helpcard_core::{Found, render};
use serde_json::{Value, json};

/// Writes a screen.
pub(crate) fn screen(out: &mut impl Write, screen: &Screen, as_json: bool) -> io::Result<()> {
    if as_json { json_line(out, &json!(screen)) } else { out.write_all(render::text(screen).as_bytes()) }
}

/// Writes a list of contacts.
pub(crate) fn contacts(out: &mut impl Write, contacts: &[ContactBlock], as_json: bool) -> io::Result<()> {
    if as_json {
        return json_line(out, &Value::Array(contacts.iter().map(contact_json).collect()));
    }
    for contact in contacts {
        out.write_all(render::contact_text(contact).as_bytes())?;
    }
    Ok(())
}

/// The stable fields of a contact in a list.
fn contact_json(contact: &ContactBlock) -> Value {
    let channels: Vec<Value> = contact
        .channels
        .iter()
        .map(|channel| {
            json!({
                "kind": channel.kind,
                "value": channel.value,
                "then": channel.then,
                "languages": channel.languages,
                "cost": channel.cost,
                "needs_voice_plan": channel.needs_voice_plan,
                "availability": channel.availability,
            })
        })
        .collect();
    json!({
        "id": contact.id,
        "name": contact.name,
        "availability": contact.availability,
        "channels": channels,
        "tells_immigration": contact.tells_immigration,
        "why": contact.why,
        "read": contact.read,
        "published": contact.published,
        "confirmed": contact.confirmed,
    })
}

/// Writes what was found, best first.
/// Sentences, each on a line.
pub(crate) fn sentences(out: &mut impl Write, sentences: &[Text]) -> io::Result<()> {
    sentences.iter().try_for_each(|sentence| writeln!(out, "{}", sentence.value))
}

pub(crate) fn found(out: &mut impl Write, found: &[Found], as_json: bool) -> io::Result<()> {
    if as_json {
        return json_line(out, &json!(found));
    }
    for found in found {
        writeln!(out, "{}\n  {}\n  {}", found.title.value, found.snippet.value, found.route)?;
    }
    Ok(())
}

pub(crate) fn json_line(out: &mut impl Write, value: &Value) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, value)?;
    out.write_all(b"\n")
}
