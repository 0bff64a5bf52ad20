//! Rights: what the content says, with its sources. Never a section or a number that is not in a row (J1, J4).

mod detail;
mod handover;
mod home;
mod letter;
mod scheme;

use community::Day;
use community::legal::{self, HelplineRef, Outcome as Found, Question, Repealed};
use conversation::act;
use conversation::calendar::Date;
use conversation::turn::{Arg, Citation, Line, Offered, Outcome, OutcomeKind, ToolCall};
use conversation::understand::Value;

use super::{Act, message, text};
use crate::app::App;
use crate::legal::{self as told, Told};

/// At most so many numbers are read out.
const NUMBERS: usize = 1;
/// Earlier years are those of laws, not of what happened.
const LIVING_MEMORY: u32 = 1990;

pub(super) async fn call(app: &App, session: &str, call: &ToolCall) -> Result<Outcome, Act> {
    match call.tool.as_str() {
        act::HANDOVER => handover::call(app, session, call).await,
        act::SCHEME => Ok(scheme::call(app, call)),
        act::LETTER => Ok(letter::call(app, call)),
        _ => ask(app, call).await,
    }
}

async fn ask(app: &App, call: &ToolCall) -> Result<Outcome, Act> {
    let today = Day::at(app.now());
    let words = text(call, "question").unwrap_or_default();
    // The law told here is India's: what is asked about elsewhere is out of scope, whatever it sounds like.
    let here = !legal::abroad(&app.library, words);
    let home = home::of(app, call, words);
    let question = Question {
        topic: if here { text(call, "topic") } else { Some("abroad") },
        language: call.language.code(),
        jurisdiction: home.as_ref().map(|it| it.state.as_str()),
        event_on: text(call, act::HAPPENED_ON)
            .and_then(Day::parse)
            .or_else(|| happened_on(app, call, words, today)),
        today,
        danger: false,
    };
    let mut told = told::ask(app, &question, call.language, words);
    let about = detail::asked(call);
    // A question that goes on is no other one.
    let asked_anew = about.is_none() && told.answer.outcome != Found::JurisdictionUnknown;
    if let Some(topic) = told.answer.topic.as_ref().filter(|_| asked_anew) {
        let mut tx = app.store.write("legal.ask").await?;
        legal::count(&mut tx, topic, today).await?;
        tx.commit().await?;
    }
    let just_that = about.and_then(|about| detail::call(app, call, &mut told, about, today));
    let mut outcome = just_that.unwrap_or_else(|| outcome(app, &mut told, call));
    // The last word: what no row holds does not leave.
    outcome.say = told.check.lines(outcome.say, call.language);
    outcome.private = told.answer.sensitive;
    // What she said of herself when she was asked; a state that a question names may be somebody else's.
    let told_it = home.filter(|_| call.args.contains_key(home::STATE));
    outcome.remember = told_it.map(home::Home::remembered).unwrap_or_default();
    Ok(outcome)
}

/// J2: the day or the year in which she says it happened. Years of laws, and the year in which the law changed, tell nothing.
fn happened_on(app: &App, call: &ToolCall, words: &str, today: Day) -> Option<Day> {
    let now = Date::from_days(today.0);
    let laws = legal::named(&app.library, words);
    let found = app.brain.quantities(words, call.language);
    let on = found.iter().find_map(|it| match it.value {
        Value::Date(when) => when.past(now).map(|date| Day(date.days())),
        Value::Year(year) if year >= LIVING_MEMORY && laws.iter().all(|it| it.year != year) => {
            let year = i64::from(year);
            let changed = app.library.provisions.values().filter_map(|it| it.repealed_on);
            let changed = changed.map(|day| day.date().0).any(|it| it == year);
            (!changed).then(|| Day::from_date(year, 7, 1))
        }
        _ => None,
    });
    on.filter(|day| *day <= today)
}

fn outcome(app: &App, told: &mut Told<'_>, call: &ToolCall) -> Outcome {
    let helplines = app.brain.replies().helplines();
    let number = helplines
        .get("number")
        .cloned()
        .unwrap_or_else(|| Arg::Text(String::new()));
    if let Arg::Digits(digits) = &number {
        told.check.allow(digits);
    }
    let mut say = match told.answer.outcome {
        Found::Grounded | Found::Stale => Vec::new(),
        Found::JurisdictionUnknown => {
            return Outcome {
                kind: OutcomeKind::Need("state".into()),
                say: vec![message("legal-jurisdiction-unknown", [])],
                ..Outcome::default()
            };
        }
        Found::Unavailable => {
            return Outcome {
                kind: OutcomeKind::Unavailable,
                ..Outcome::default()
            };
        }
        Found::NoMatch | Found::OutOfScope | Found::Conflict | Found::Danger => {
            return Outcome {
                kind: OutcomeKind::NotFound("topic".into()),
                say: vec![message("legal-no-match", [("number", number)])],
                ..Outcome::default()
            };
        }
    };
    say.extend(told.claims.iter().map(|it| Line::Text {
        text: it.text.clone(),
    }));
    let place = |key: &str| ("place", Arg::Text(told::person(app, call.language, key)));
    let next = told.answer.next_person.clone();
    let old = told.old.first().and_then(|it| old_law(app, it));
    let unsure = told.answer.confirm || told.old.first().is_some_and(|it| !it.verified);
    say.extend(source(told));
    say.extend(old);
    if told.answer.outcome == Found::Stale
        && let Some(day) = told.answer.as_of
    {
        say.push(message("legal-stale", [("date", told::date(day))]));
    } else if unsure || told.dropped {
        say.push(message("legal-unverified", [place(&next)]));
    } else {
        say.push(message("legal-disclaimer", []));
    }
    let numbers = told.answer.helplines.iter().take(NUMBERS);
    say.extend(numbers.flat_map(|it| helpline(it, call)));
    let offered = offer(app, told, call);
    say.extend(offered.as_ref().map(|(_, line)| line.clone()));
    Outcome {
        kind: OutcomeKind::Answered,
        say,
        citations: told.answer.citations.iter().map(|it| cite(app, it)).collect(),
        offered: offered.into_iter().map(|(offered, _)| offered).collect(),
        ..Outcome::default()
    }
}

/// The law behind the answer, spoken only when all that the answer rests on has been checked.
fn source(told: &Told<'_>) -> Option<Line> {
    if told.answer.confirm {
        return None;
    }
    let checked = told.answer.citations.iter().find(|citation| citation.verified)?;
    let act = ("act", Arg::Text(format!("{}, {}", checked.act, checked.year)));
    let date = ("date", told::date(checked.as_of));
    Some(match &checked.section {
        Some(section) => message(
            "legal-source",
            [act, ("section", Arg::Text(section.clone())), date],
        ),
        None => message("legal-source-act", [act, date]),
    })
}

/// J2, J3: a law that she names and that has ended, with what stands in its place.
fn old_law(app: &App, it: &Repealed) -> Option<Line> {
    let row = app.library.provisions.get(&it.old)?;
    let new = it
        .replaced_by
        .iter()
        .filter_map(|id| app.library.provisions.get(id))
        .map(told::cited);
    let new = ("new", Arg::Text(new.collect::<Vec<_>>().join(", ")));
    let old = ("old", Arg::Text(told::cited(row)));
    let date = ("date", told::date(it.repealed_on));
    let id = if it.still_applies {
        "legal-old-law-counts"
    } else {
        "legal-old-law"
    };
    Some(message(id, [old, date, new]))
}

fn helpline(it: &HelplineRef, call: &ToolCall) -> Vec<Line> {
    let name = ("name", Arg::Text(it.name_in(call.language.code())));
    let mut say = vec![message(
        "legal-helpline",
        [name, ("number", Arg::Digits(it.number.clone()))],
    )];
    if it.stale {
        say.push(message("legal-helpline-old", [("date", told::date(it.as_of))]));
    }
    say
}

/// What can be done next about the matter: a scheme to look at, a letter where people have done wrong, else a volunteer to pass
/// it to.
fn offer(app: &App, told: &mut Told<'_>, call: &ToolCall) -> Option<(Offered, Line)> {
    let topic = app.library.topics.get(text(call, "topic")?)?;
    let letter = || {
        let it = legal::letter_for(&app.library, &topic.id)?;
        Some((
            offered("letter", &it.id, &it.id),
            message("legal-letter-offer", []),
        ))
    };
    let scheme = topic
        .schemes
        .iter()
        .find_map(|id| app.library.schemes.get(id))
        .filter(|_| !topic.sensitive);
    let Some(scheme) = scheme else {
        return letter().or_else(|| Some(handover::offer(app, call.language, &topic.id)));
    };
    told.check.allow(&scheme.name);
    let name = Arg::Text(scheme.name.clone());
    Some((
        offered("scheme", &scheme.id, &scheme.name),
        message("legal-scheme-offer", [("scheme", name)]),
    ))
}

fn offered(slot: &str, id: &str, title: &str) -> Offered {
    Offered {
        slot: slot.to_owned(),
        id: id.to_owned(),
        title: title.to_owned(),
        about: conversation::turn::Values::new(),
    }
}

fn cite(app: &App, citation: &legal::Citation) -> Citation {
    let successors = citation.replaced_by.join(", ");
    let row = app.library.provisions.get(&citation.provision_id);
    let summary = row.map(|provision| provision.summary.clone());
    let reference = citation
        .section
        .as_ref()
        .map(|section| format!("section {section}"));
    let title = format!("{}, {}", citation.act, citation.year);
    Citation {
        title: if successors.is_empty() {
            title
        } else {
            format!("{title} (replaced by {successors})")
        },
        reference: reference.or_else(|| summary.filter(|_| citation.verified)),
        source: citation.source.clone(),
        as_of: citation.as_of.to_string(),
        verified: citation.verified,
    }
}
