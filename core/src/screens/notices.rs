//! What has to be said above a list: that nobody answers in her language now, and what works instead.

mod hers;

pub(super) use self::hers::way;
use self::hers::{hours_unknown, in_her_prefecture, is_hers, next_opening, without_a_call};
use super::View;
use super::phrase::{interpreter_phrase, phrase_block};
use super::timeless::who_answers;
use crate::civil::{Day, JapanTime};
use crate::error::CardError;
use crate::facts::{Cost, Nature};
use crate::hours::OpenState;
use crate::rank::{Fit, GENERAL, People, Phone, PlaceFit, Ranked, Reach, Trouble, Weighed};
use crate::say::{Letters, reading, sounds};
use crate::screen::{Action, Block, Button, Text, Tone};

/// Beside the emergency numbers, unless her phone can make calls.
pub(super) fn no_voice_sim(view: &View<'_>) -> Option<Block> {
    (view.asker.phone != Phone::Normal).then(|| Block::Notice {
        tone: Tone::Caution,
        text: view.voice.say("phone-no-voice-sim"),
        details: vec![view.voice.say("phone-other-phone"), view.voice.say("phone-public-phone")],
        buttons: Vec::new(),
    })
}

/// One short line below a safety text that no native reader has read yet.
pub(super) fn review_line(view: &View<'_>) -> Option<Block> {
    (view.language.review == "machine").then(|| Block::text(view.voice.say("review-line")))
}

/// What to say first on an emergency call. An interpreter is possible, never promised.
pub(super) fn interpreter(view: &View<'_>) -> Text {
    if view.language.tag == "ja" {
        return view.voice.say("emergency-interpreter-none");
    }
    let (written, kana) = view.japanese_language_name();
    // A whole request: of one word alone an operator may hear something else.
    let said = |message: &str, language: &str| view.japanese.say_with(message, &[("language", language)]).value;
    let (japanese, kana) = (said("phrase-need-interpreter", &written), said("phrase-need-interpreter.kana", &kana));
    let letters = Letters::named(&view.language.sounds).unwrap_or(Letters::Latin);
    let sound = sounds(&kana, letters).unwrap_or_else(|| reading(&kana));
    view.voice.say_with("emergency-interpreter", &[("sound", &sound), ("japanese", &japanese)])
}

/// Without a SIM whoever can be written to needs Wi-Fi, and a call somebody else's phone.
pub(super) fn wifi(view: &View<'_>) -> Option<Block> {
    (view.asker.phone == Phone::None).then(|| Block::text(view.voice.say("phone-wifi")))
}

/// The notices above a list of contacts, in the order they are read. `topics` is what the list helps with; nothing when it is about everything.
pub(super) fn list_notices(view: &View<'_>, ranked: &[Ranked<'_>], topics: &[String]) -> Result<Vec<Block>, CardError> {
    notices(view, ranked, immigration_answers(ranked), topics)
}

/// The same above the people of a situation: only they are named.
pub(super) fn people_notices(view: &View<'_>, people: &People<'_>, topics: &[String]) -> Result<Vec<Block>, CardError> {
    notices(view, &people.few, immigration_answers(&people.others), topics)
}

fn notices(
    view: &View<'_>,
    ranked: &[Ranked<'_>],
    immigration_answers: bool,
    topics: &[String],
) -> Result<Vec<Block>, CardError> {
    if view.is_lasting() {
        return who_answers(view, topics);
    }
    let mut blocks = Vec::new();
    blocks.extend(clock_notice(view));
    blocks.extend(language_notice(view, ranked, immigration_answers, topics)?);
    Ok(blocks)
}

/// The facts are old: numbers may have ended, and laws may have changed.
pub(super) fn old_card(view: &View<'_>) -> Option<Block> {
    let date = view.voice.date(&view.asker.old?.to_string());
    let text = view.voice.say_with("notice-card-old", &[("date", &date)]);
    Some(Block::Notice { tone: Tone::Caution, text, details: Vec::new(), buttons: Vec::new() })
}

/// No clock that is right is so much earlier than the newest fact: it takes a desk no longer to hand a card on.
const DAYS_AT_THE_DESK: i32 = 31;

/// Past the last holiday that the pack knows, before the first, or long before the newest fact: what the card says about hours may be wrong.
pub(super) fn clock_notice(view: &View<'_>) -> Option<Block> {
    if view.is_lasting() {
        return None;
    }
    let today = JapanTime::at(view.asker.now).day;
    let calendar = view.asker.calendar;
    let made = view.pack.value("made").ok().and_then(|made| Day::parse(&made));
    let from = calendar.from.max(made.map(|made| made.plus(-DAYS_AT_THE_DESK)));
    let text = if from.is_some_and(|from| today < from) {
        view.voice.say("notice-clock-wrong")
    } else {
        let until = calendar.until.filter(|until| *until < today)?;
        let date = view.voice.date(&until.to_string());
        view.voice.say_with("notice-calendar-ended", &[("date", &date)])
    };
    Some(Block::Notice { tone: Tone::Caution, text, details: Vec::new(), buttons: Vec::new() })
}

/// When nobody but perhaps the immigration authority answers in her language now.
fn language_notice(
    view: &View<'_>,
    ranked: &[Ranked<'_>],
    immigration_answers: bool,
    topics: &[String],
) -> Result<Vec<Block>, CardError> {
    let nobody_listed = ranked.iter().all(|ranked| ranked.contact.emergency);
    if somebody_answers(ranked) || nobody_listed {
        return Ok(Vec::new());
    }
    let language = &view.language_name;
    let message = match (immigration_answers, answers_elsewhere(ranked)) {
        (true, _) => "notice-only-immigration",
        (false, true) => "notice-none-open-japan",
        (false, false) => "notice-none-open",
    };
    let unknown = hours_unknown(view, ranked);
    let mut details: Vec<Text> =
        next_opening(view, ranked, unknown.is_some(), immigration_answers).into_iter().chain(unknown).collect();
    details.extend(in_her_prefecture(view)?);
    let (emergency, mut buttons) = emergency_works(view)?;
    details.push(emergency);
    details.push(interpreter(view));
    details.extend(without_a_call(view, ranked, language));
    let japanese_line = japanese_line(view, ranked, topics)?;
    let has_japanese_line = japanese_line.is_some();
    if let Some((line, button)) = japanese_line {
        details.push(line);
        buttons.extend(button);
    }
    details.extend(no_office(view)?);
    let text = view.voice.say_with(message, &[("language", language)]);
    let mut blocks = vec![Block::Notice { tone: Tone::Caution, text, details, buttons }];
    if has_japanese_line
        && view.language.tag != "ja"
        && let Some(phrase) = interpreter_phrase(view)?
    {
        blocks.push(phrase_block(view, phrase, None)?);
    }
    Ok(blocks)
}

/// Somebody who serves her answers in her language now. The immigration authority never counts.
fn somebody_answers(ranked: &[Ranked<'_>]) -> bool {
    ranked.iter().any(|ranked| ranked.serves_her() && ranked.answers_in_her_language())
}

/// An office of another place answers in her language now, where those are listed too.
fn answers_elsewhere(ranked: &[Ranked<'_>]) -> bool {
    let is_there = |ranked: &Ranked<'_>| ranked.place == PlaceFit::Elsewhere && is_hers(ranked);
    ranked.iter().any(|ranked| is_there(ranked) && ranked.answers_in_her_language())
}

fn immigration_answers(ranked: &[Ranked<'_>]) -> bool {
    ranked.iter().any(|ranked| {
        ranked.contact.is_immigration() && ranked.place != PlaceFit::Elsewhere && ranked.answers_in_her_language()
    })
}

/// An open line in Japanese that is made for what the list is about: not the police's line for sexual crimes for a blow at work. If there is none,
/// one that is there for any trouble. Never one that always costs.
fn japanese_line(
    view: &View<'_>,
    ranked: &[Ranked<'_>],
    topics: &[String],
) -> Result<Option<(Text, Option<Button>)>, CardError> {
    // Nobody is sent to the police by the way.
    let is_police = |ranked: &Ranked<'_>| ranked.contact.nature == Some(Nature::Police);
    let is_made = |ranked: &&Ranked<'_>| !topics.is_empty() && ranked.fit == Fit::Made && !is_police(ranked);
    if let Some(listed) = ranked.iter().filter(is_made).find_map(answers_in_japanese) {
        return Ok(Some(say_japanese_line(view, listed, ranked)));
    }
    let general =
        view.ranked(Trouble::default(), |contact| contact.help.first().is_some_and(|main| main == GENERAL))?;
    Ok(general.iter().find_map(answers_in_japanese).map(|general| say_japanese_line(view, general, ranked)))
}

/// The sentence, and the button that dials the line where it stands in no list of this screen.
fn say_japanese_line(
    view: &View<'_>,
    (line, weighed): (&Ranked<'_>, &Weighed<'_>),
    listed: &[Ranked<'_>],
) -> (Text, Option<Button>) {
    let name = view.contact_name(&line.contact.id);
    // Who reads Japanese needs no sentence to say.
    let said = match view.language.tag.as_str() {
        "ja" => Text::new(format!("{} · {}", name.value, view.voice.say("why-open").value), name.lang.clone()),
        _ => view.voice.say_with("notice-japanese-line", &[("name", &name.value)]),
    };
    let is_listed = listed.iter().any(|listed| listed.contact.id == line.contact.id);
    let button = (!is_listed).then(|| Button {
        text: Text::new(format!("{} {}", name.value, weighed.channel.value), name.lang),
        action: Action::Dial { number: weighed.channel.dialled(), then: weighed.channel.then.clone() },
    });
    (said, button)
}

/// The channel by which a contact answers now in Japanese.
fn answers_in_japanese<'r, 'a>(ranked: &'r Ranked<'a>) -> Option<(&'r Ranked<'a>, &'r Weighed<'a>)> {
    let line = ranked.channels.iter().find(|weighed| {
        weighed.channel.kind.is_voice()
            && weighed.reach != Reach::No
            && weighed.channel.cost != Cost::NaviDial
            && weighed.open.state == OpenState::Open
            && weighed.channel.languages.iter().any(|language| language == "ja")
    });
    line.filter(|_| ranked.serves_her()).map(|line| (ranked, line))
}

/// The two numbers that answer at any hour, and the buttons that dial them.
fn emergency_works(view: &View<'_>) -> Result<(Text, Vec<Button>), CardError> {
    let mut names = Vec::new();
    let mut buttons = Vec::new();
    for ranked in view.emergency_contacts()? {
        let name = view.contact_name(&ranked.contact.id);
        if let Some(weighed) = ranked.channels.first() {
            buttons.push(Button {
                text: Text::new(format!("{} {}", name.value, weighed.channel.value), name.lang.clone()),
                action: Action::Dial { number: weighed.channel.dialled(), then: None },
            });
        }
        names.push(name.value);
    }
    let name = |index: usize| names.get(index).map_or("", |name| &**name);
    let text = view.voice.say_with("notice-emergency-works", &[("police", name(0)), ("ambulance", name(1))]);
    Ok((text, buttons))
}

/// The card knows no office in her prefecture.
fn no_office(view: &View<'_>) -> Result<Option<Text>, CardError> {
    let Some(place) = view.asker.place else { return Ok(None) };
    let offices = view.ranked(Trouble::default(), |_| true)?;
    let knows_one = offices.iter().any(|ranked| ranked.place == PlaceFit::Hers);
    let place = view.place_name(place);
    Ok((!knows_one).then(|| view.voice.say_with("notice-no-office", &[("place", &place)])))
}
