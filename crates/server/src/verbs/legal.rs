//! Rights: what the content says, with its sources. Never a section or a number that is not in a checked row.

use community::legal::{self, Answer, HelplineRef, Outcome as Found, Question};
use community::{Day, content::Library};
use conversation::turn::{Arg, Citation, Line, Outcome, OutcomeKind, ToolCall};

use super::{Act, message, text};
use crate::app::App;

/// At most so many numbers are read out.
const NUMBERS: usize = 1;

pub(super) async fn call(app: &App, call: &ToolCall) -> Result<Outcome, Act> {
    let today = Day::at(app.now());
    let topic = text(call, "topic");
    let question = Question {
        topic,
        language: call.language.code(),
        jurisdiction: None,
        event_on: None,
        today,
        danger: false,
    };
    let answer = legal::answer(&app.library, &question);
    if let Some(topic) = &answer.topic {
        let mut tx = app.store.write("legal.ask").await?;
        legal::count(&mut tx, topic, today).await?;
        tx.commit().await?;
    }
    Ok(outcome(app, answer))
}

fn outcome(app: &App, answer: Answer) -> Outcome {
    let ask = app.brain.replies().helplines();
    let number = ask
        .get("number")
        .cloned()
        .unwrap_or_else(|| Arg::Text(String::new()));
    match answer.outcome {
        Found::Grounded | Found::Stale => {}
        Found::JurisdictionUnknown => {
            let say = vec![message("legal-jurisdiction-unknown", [])];
            return Outcome {
                kind: OutcomeKind::Answered,
                say,
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
            let say = vec![message("legal-no-match", [("number", number)])];
            return Outcome {
                kind: OutcomeKind::NotFound("topic".into()),
                say,
                ..Outcome::default()
            };
        }
    }
    let mut say: Vec<Line> = answer
        .text
        .iter()
        .map(|spoken| Line::Text {
            text: spoken.text.clone(),
        })
        .collect();
    say.extend(source(&answer));
    if answer.outcome == Found::Stale
        && let Some(day) = answer.as_of
    {
        say.push(message("legal-stale", [("date", Arg::Date(at(day)))]));
    } else if answer.confirm {
        say.push(message("legal-unverified", [("place", number)]));
    }
    say.extend(answer.helplines.iter().take(NUMBERS).map(helpline));
    let citations = answer
        .citations
        .iter()
        .map(|citation| cite(&app.library, citation))
        .collect();
    Outcome {
        kind: OutcomeKind::Answered,
        say,
        citations,
        ..Outcome::default()
    }
}

/// The law behind the answer, spoken only when all that the answer rests on has been checked.
fn source(answer: &Answer) -> Option<Line> {
    if answer.confirm {
        return None;
    }
    let checked = answer.citations.iter().find(|citation| citation.verified)?;
    let act = ("act", Arg::Text(format!("{}, {}", checked.act, checked.year)));
    let date = ("date", Arg::Date(at(checked.as_of)));
    Some(match &checked.section {
        Some(section) => message(
            "legal-source",
            [act, ("section", Arg::Text(section.clone())), date],
        ),
        None => message("legal-source-act", [act, date]),
    })
}

fn helpline(helpline: &HelplineRef) -> Line {
    let name = ("name", Arg::Text(helpline.name.clone()));
    message(
        "legal-helpline",
        [name, ("number", Arg::Digits(helpline.number.clone()))],
    )
}

fn cite(library: &Library, citation: &legal::Citation) -> Citation {
    let successors = citation.replaced_by.join(", ");
    let summary = library
        .provisions
        .get(&citation.provision_id)
        .map(|provision| provision.summary.as_str());
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
        reference: reference.or_else(|| summary.filter(|_| citation.verified).map(str::to_owned)),
        source: citation.source.clone(),
        as_of: citation.as_of.to_string(),
        verified: citation.verified,
    }
}

/// Noon in India of a day, so that the date is the same wherever it is told.
fn at(day: Day) -> i64 {
    day.0 * 86_400_000 + 6 * 3_600_000
}
