//! Packs at the desk: made, signed, checked, looked into, and installed for a trial.

mod keys;

use std::fmt::Write as _;
use std::io::Write;
use std::path::Path;

use helpcard_core::civil::JapanTime;
use helpcard_core::pack::{PackSource, Refusal, Sealed, read_file};
use helpcard_core::{Card, Context, PackInfo, render};
use helpcard_desk::{Checked, Languages, Project, check, drafts_in};
use serde_json::json;

use crate::failure::{Failure, one_line};
use crate::options::{Common, PackCommand};
use crate::{ask, output};

/// The field of a header that says whether a key made it.
const CHECK: &str = "check";
const DOES_NOT_FIT: &str = "does not fit the pack";

/// Carries out one of the commands about packs.
pub(crate) fn run(common: &Common, command: &PackCommand, out: &mut impl Write) -> Result<(), Failure> {
    match command {
        PackCommand::Keygen { secret, public, no_passphrase } => keys::keygen(secret, public, !no_passphrase, out),
        PackCommand::Build { file, number, with_drafts } => {
            let languages = if *with_drafts { Languages::WithDrafts } else { Languages::Choosable };
            build(common, file, *number, languages, out)
        }
        PackCommand::Check => look_over(common, out).map(|_| ()),
        PackCommand::Sign { pack, secret, output } => sign(common, pack, secret, output, out),
        PackCommand::Verify { file, public } => verify(common, file, public.as_deref(), out),
        PackCommand::Inspect { file } => inspect(common, file, out),
        PackCommand::Install { file } => install(common, file, out),
    }
}

fn build(common: &Common, file: &Path, number: u32, languages: Languages, out: &mut impl Write) -> Result<(), Failure> {
    let checked = look_over(common, out)?;
    let pack = checked.pack_in(languages, number).map_err(|problem| Failure::broken(problem.to_string()))?;
    write(file, &pack)?;
    Ok(writeln!(out, "{}: pack number {number}, {} bytes", file.display(), pack.len())?)
}

/// Checks the project in this folder: every problem is an error, what falls back is said, and how far each language is that has gaps.
fn look_over(common: &Common, out: &mut impl Write) -> Result<Checked, Failure> {
    let mut project = Project::read(Path::new(".")).map_err(|problem| Failure::broken(problem.to_string()))?;
    project.today = ask::day(common)?.or(project.today);
    let checked = check(&project)
        .map_err(|problems| Failure::all(&problems.iter().map(ToString::to_string).collect::<Vec<_>>()))?;
    for warning in &checked.warnings {
        let _ = writeln!(std::io::stderr(), "helpcard: {warning}");
    }
    for language in checked.progress.iter().filter(|language| language.is_draft || language.translated < language.all) {
        let kind = if language.is_draft { ", a draft (choosable = false)" } else { "" };
        writeln!(
            out,
            "locales/{}{kind}: {} of {} messages translated, {} still English, {} missing; {} safety messages not yet there",
            language.tag,
            language.translated,
            language.all,
            language.still_english,
            language.all - language.translated - language.still_english,
            language.safety_missing,
        )?;
    }
    Ok(checked)
}

fn sign(common: &Common, pack: &Path, secret: &Path, signed: &Path, out: &mut impl Write) -> Result<(), Failure> {
    let (card, context) = inside(common)?;
    let bytes = ask::read(pack)?;
    match Sealed::read(&bytes) {
        Err(Refusal::Unsigned) => {}
        Ok(_) => return Err(Failure::broken(format!("{}: it is signed already; sign the bare pack", pack.display()))),
        Err(_) => return Err(Failure::broken(format!("{}: it is no pack; pack build makes one", pack.display()))),
    }
    let drafts = drafts_in(&bytes);
    if !drafts.is_empty() {
        return Err(Failure::broken(format!(
            "{}: it holds {}, which is still being translated, so it is not signed; build it without --with-drafts",
            pack.display(),
            drafts.join(", ")
        )));
    }
    let written = std::fs::canonicalize(signed).ok();
    for input in [pack, secret] {
        if written.is_some() && std::fs::canonicalize(input).ok() == written {
            return Err(Failure::wrong_use(format!("-o {}: this would write over what is read", signed.display())));
        }
    }
    let file = keys::sign(&bytes, secret)?;
    write(signed, &file)?;
    if let Err(refusal) = card.is_proper(&bytes, &context) {
        // Whoever signs decides; every card looks again.
        let refused = Failure::refused(&card, &context, signed, &refusal);
        let _ = writeln!(std::io::stderr(), "helpcard: signed, but no card will take it: {}", refused.line);
    }
    Ok(writeln!(out, "{}: signed, {} bytes", signed.display(), file.len())?)
}

fn verify(common: &Common, file: &Path, public: Option<&Path>, out: &mut impl Write) -> Result<(), Failure> {
    let (card, context) = inside(common)?;
    let keys = match public {
        Some(public) => vec![ask::public_key(public)?],
        None => ask::trusted_keys(common)?,
    };
    let bytes = ask::read(file)?;
    let refused = |refusal| Failure::refused(&card, &context, file, &refusal);
    let sealed = Sealed::read(&bytes).map_err(refused)?;
    let by = sealed.signed_by(&keys).map_err(refused)?;
    by.counts_on(JapanTime::at(context.now).day).map_err(refused)?;
    card.is_proper(sealed.pack(), &context).map_err(refused)?;
    let info = info(file, sealed.pack())?;
    let words = card.four_words(&info.fingerprint, &context)?;
    if common.json {
        let whole = json!({
            "number": info.number, "made": info.made, "words": words, "key": by.number(), "signed_by": by.name,
        });
        return Ok(output::json_line(out, &whole)?);
    }
    writeln!(out, "signed by {} (key {})", by.name, by.number())?;
    Ok(writeln!(out, "number    {}\nmade      {}\nwords     {}", info.number, info.made, words.value)?)
}

fn install(common: &Common, file: &Path, out: &mut impl Write) -> Result<(), Failure> {
    if common.pack.is_some() {
        return Err(Failure::wrong_use(
            "pack install takes no --pack: it compares the file with the card that is here",
        ));
    }
    let mut card = ask::card(common)?;
    // What this file is, is all that is said now.
    let context = ask::context_quietly(common, &card)?;
    // Read once: what is shown is what is taken.
    let bytes = read_file(file).map_err(|refusal| Failure::refused(&card, &context, file, &refusal))?;
    let source = || PackSource::Bytes(bytes.clone());
    let offer = card.offer(source(), &context).map_err(|refusal| Failure::refused(&card, &context, file, &refusal))?;
    // First done, then said: nobody may be reading.
    let installed = card.install(source(), &context);
    let taken = installed.map_err(|refusal| Failure::refused(&card, &context, file, &refusal))?;
    if common.json {
        return Ok(output::json_line(out, &json!({ "offer": offer, "taken": taken }))?);
    }
    Ok(write!(out, "{}\n{}", render::text(&offer), render::text(&taken))?)
}

/// Every field of the header, then what the pack says about itself.
fn inspect(common: &Common, file: &Path, out: &mut impl Write) -> Result<(), Failure> {
    let (card, context) = inside(common)?;
    let bytes = ask::read(file)?;
    let sealed = match Sealed::read(&bytes) {
        Ok(sealed) => Some(sealed),
        Err(Refusal::Unsigned) => None,
        Err(refusal) => return Err(Failure::refused(&card, &context, file, &refusal)),
    };
    let pack = sealed.map_or(bytes.as_slice(), |sealed| sealed.pack());
    let info = info(file, pack)?;
    let mut words = Vec::new();
    for language in card.languages() {
        let reader = Context { languages: vec![language.tag.clone()], ..context.clone() };
        words.push((language.tag.clone(), card.four_words(&info.fingerprint, &reader)?.value.to_string()));
    }
    let keys = ask::trusted_keys(common)?;
    let header = sealed.map(|sealed| header(&sealed, &keys));
    if common.json {
        let pairs = |pairs: &[(String, String)]| -> serde_json::Map<String, serde_json::Value> {
            pairs.iter().map(|(name, value)| (name.clone(), json!(value))).collect()
        };
        let languages: Vec<_> = info
            .languages
            .iter()
            .map(|(tag, messages, review)| json!({ "tag": tag, "messages": messages, "review": review }))
            .collect();
        let tables: serde_json::Map<String, serde_json::Value> =
            info.tables.iter().map(|(name, rows)| (name.clone(), json!(rows))).collect();
        let whole = json!({
            "number": info.number, "made": info.made, "bytes": bytes.len(), "signed": header.is_some(),
            "header": header.as_deref().map(pairs), "sha256": hex(&info.fingerprint), "words": pairs(&words),
            "values": pairs(&info.values), "languages": languages, "tables": tables,
        });
        return Ok(output::json_line(out, &whole)?);
    }
    writeln!(out, "number    {}\nmade      {}\nbytes     {}", info.number, info.made, bytes.len())?;
    let check = header.iter().flatten().find(|(name, _)| name == CHECK).map(|(_, value)| value.as_str());
    let signed = match check {
        None => "no",
        Some(DOES_NOT_FIT) => "yes, but the signature does not fit",
        Some(_) => "yes",
    };
    writeln!(out, "signed    {signed}")?;
    for (name, value) in header.iter().flatten() {
        writeln!(out, "header    {name}: {value}")?;
    }
    writeln!(out, "sha256    {}", hex(&info.fingerprint))?;
    for (tag, words) in &words {
        writeln!(out, "words     {tag}: {words}")?;
    }
    for (name, value) in &info.values {
        writeln!(out, "value     {name}: {value}")?;
    }
    for (tag, messages, review) in &info.languages {
        writeln!(out, "language  {tag}: {messages} messages, {review}")?;
    }
    for (table, rows) in &info.tables {
        writeln!(out, "table     {table}: {rows} rows")?;
    }
    Ok(())
}

/// The fields of a header as minisign writes them, and whether a key that is trusted here made it.
fn header(sealed: &Sealed<'_>, keys: &[helpcard_core::pack::TrustedKey]) -> Vec<(String, String)> {
    let minisig = sealed.minisig();
    let mut lines = minisig.lines();
    let mut line = || lines.next().unwrap_or_default().to_owned();
    let (_, signature, comment, global) = (line(), line(), line(), line());
    let checked = match sealed.signed_by(keys) {
        Ok(key) => format!("good, by {}", key.name),
        Err(Refusal::UnknownKey { .. }) => "not checked: no key that is trusted here has this number".to_owned(),
        Err(_) => DOES_NOT_FIT.to_owned(),
    };
    let fields = [
        ("pack bytes", sealed.pack().len().to_string()),
        ("key", sealed.key_number()),
        ("signature", signature),
        ("trusted comment", comment.trim_start_matches("trusted comment: ").to_owned()),
        ("comment signature", global),
        (CHECK, checked),
    ];
    fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// What the pack says about itself. It may come from anybody, so what moves the cursor is taken out before it is shown.
fn info(file: &Path, pack: &[u8]) -> Result<PackInfo, Failure> {
    let open = || Card::open(PackSource::Bytes(pack.to_vec()), helpcard_embedded::EMERGENCY)?.pack_info();
    let mut info = open().map_err(|error| Failure::broken(format!("{}: {error}", file.display())))?;
    info.made = one_line(&info.made);
    for (name, value) in &mut info.values {
        (*name, *value) = (one_line(name), one_line(value));
    }
    for (tag, _, review) in &mut info.languages {
        (*tag, *review) = (one_line(tag), one_line(review));
    }
    Ok(info)
}

/// The card inside the program, which says things about packs, whatever pack was named.
fn inside(common: &Common) -> Result<(Card, Context), Failure> {
    let card = helpcard_embedded::card()?;
    let context = ask::context(common, &card)?;
    Ok((card, context))
}

fn write(file: &Path, bytes: &[u8]) -> Result<(), Failure> {
    std::fs::write(file, bytes).map_err(|error| Failure::broken(format!("{}: {error}", file.display())))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
