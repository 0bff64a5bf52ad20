//! One thing about the matter in hand: its papers, its last day, or whom to go to. Just that, and nothing that no row holds.

use community::Day;
use community::legal::{self, Deadline, DeadlineRule, Topic};
use conversation::act;
use conversation::turn::{Arg, Line, Offered, Outcome, OutcomeKind, ToolCall, Values};
use serde_json::Value;

use super::super::{message, no_more, skipped, text};
use super::{cite, handover, helpline};
use crate::app::App;
use crate::legal::{self as told, Told};

/// At most so many papers are read out at once.
const PAPERS: usize = 3;
/// At most so many numbers are read out.
const NUMBERS: usize = 2;
/// The argument of a day on which a step was taken, where the period begins with that.
const STEP_ON: &str = act::STEP_ON;

/// Answers what is asked about a topic; `None` where that is nothing special.
pub(super) fn call(
    app: &App,
    call: &ToolCall,
    told: &mut Told<'_>,
    about: &str,
    today: Day,
) -> Option<Outcome> {
    let topic = app.library.topics.get(told.answer.topic.as_deref()?)?;
    let outcome = match about {
        "papers" => papers(app, call, told, topic),
        "deadline" => last_day(app, call, told, topic, today),
        "whom" => whom(app, call, told, topic),
        _ => return None,
    };
    Some(Outcome {
        citations: told.answer.citations.iter().map(|it| cite(app, it)).collect(),
        ..outcome
    })
}

fn papers(app: &App, call: &ToolCall, told: &mut Told<'_>, topic: &Topic) -> Outcome {
    let skip = skipped(call);
    let rows = topic
        .documents
        .iter()
        .filter_map(|id| app.library.documents.get(id));
    let offered: Vec<Offered> = rows
        .skip(skip)
        .take(PAPERS)
        .map(|it| Offered {
            slot: "paper".to_owned(),
            id: it.id.clone(),
            title: told::in_language(&it.name, call.language),
            about: Values::new(),
        })
        .collect();
    if offered.is_empty() && skip > 0 {
        return no_more();
    }
    if offered.is_empty() {
        return whom(app, call, told, topic);
    }
    for paper in &offered {
        told.check.allow_in(&paper.title, call.language);
    }
    let names: Vec<&str> = offered.iter().map(|it| it.title.as_str()).collect();
    let mut say = vec![message("legal-bring", [("papers", Arg::Text(names.join(", ")))])];
    if topic.documents.len() > skip + PAPERS {
        say.push(message("more-offer", []));
    }
    Outcome {
        say,
        offered,
        ..Outcome::default()
    }
}

fn last_day(app: &App, call: &ToolCall, told: &mut Told<'_>, topic: &Topic, today: Day) -> Outcome {
    let place = || {
        let person = told::person(app, call.language, &topic.next_person);
        ("place", Arg::Text(person))
    };
    let Some(rule) = legal::deadline_rules(&app.library, &topic.id).next() else {
        let say = vec![message("legal-last-day-none", [place()])];
        return Outcome {
            say,
            ..Outcome::default()
        };
    };
    let slot = if rule.since_it_happened {
        act::HAPPENED_ON
    } else {
        STEP_ON
    };
    let mut say = match call.args.get(slot) {
        Some(Value::String(day)) => {
            let found = Day::parse(day).and_then(|day| legal::deadline(&app.library, &rule.id, day, today));
            let Some(found) = found else {
                return ask_for(slot, rule, call);
            };
            counted(app, call, told, rule, &found, place())
        }
        // She does not know it: the period alone.
        Some(Value::Null) => vec![period(app, call, told, rule)],
        _ => return ask_for(slot, rule, call),
    };
    let stale = legal::is_stale(rule.as_of, today);
    if stale {
        told.check.allow(&rule.as_of.to_string());
        say.push(message("legal-stale", [("date", told::date(rule.as_of))]));
    } else if !rule.verified {
        say.push(message("legal-unverified", [place()]));
    }
    Outcome {
        say,
        ..Outcome::default()
    }
}

fn ask_for(slot: &str, rule: &DeadlineRule, call: &ToolCall) -> Outcome {
    Outcome {
        kind: OutcomeKind::Need(slot.to_owned()),
        say: vec![Line::Text {
            text: told::in_language(&rule.ask, call.language),
        }],
        ..Outcome::default()
    }
}

fn counted(
    app: &App,
    call: &ToolCall,
    told: &mut Told<'_>,
    rule: &DeadlineRule,
    found: &Deadline,
    place: (&'static str, Arg),
) -> Vec<Line> {
    let what = ("what", Arg::Text(told::in_language(&rule.what, call.language)));
    told.check.allow(&found.due_on.to_string());
    let date = ("date", told::date(found.due_on));
    let weekday = ("weekday", told::weekday(app, call.language, found.due_on));
    let mut say = vec![message("legal-last-day", [weekday, date, what])];
    if found.days_left < 0 {
        say.push(message("legal-last-day-past", [place]));
    }
    if let Some(longer) = found.extended_to {
        told.check.allow(&longer.to_string());
        say.push(message("legal-last-day-longer", [("date", told::date(longer))]));
    }
    say
}

fn period(app: &App, call: &ToolCall, told: &mut Told<'_>, rule: &DeadlineRule) -> Line {
    let parts = [("months", rule.months), ("days", rule.days)];
    let parts = parts.into_iter().filter(|(_, count)| *count > 0);
    let parts: Vec<String> = parts
        .map(|(unit, count)| {
            told.check.allow(&format!("{count} {unit}"));
            told::words(
                app,
                call.language,
                &format!("legal-period-{unit}"),
                [("count", Arg::Number(count as f64))],
            )
        })
        .collect();
    let what = ("what", Arg::Text(told::in_language(&rule.what, call.language)));
    message("legal-within", [("period", Arg::Text(parts.join(" "))), what])
}

fn whom(app: &App, call: &ToolCall, told: &Told<'_>, topic: &Topic) -> Outcome {
    let person = told::person(app, call.language, &topic.next_person);
    let mut say = vec![message("legal-next-person", [("person", Arg::Text(person))])];
    let numbers = told.answer.helplines.iter().take(NUMBERS);
    say.extend(numbers.flat_map(|it| helpline(it, call)));
    let (offered, line) = handover::offer(app, call.language, &topic.id);
    say.push(line);
    Outcome {
        say,
        offered: vec![offered],
        ..Outcome::default()
    }
}

/// What is asked about the matter in hand, if anything.
pub(super) fn asked(call: &ToolCall) -> Option<&str> {
    text(call, "about")
}
