//! The time bank: teach, find a teacher, book, confirm, hear one's hours.

use community::Day;
use community::timebank::{
    self, Account, Booking, Due, How, NewOffer, Offer, Statement, Step, TimebankError, Waiting,
};
use conversation::turn::{Arg, Line, Offered, Outcome, OutcomeKind, Phase, ToolCall, Values};
use serde_json::Value;

use super::gigs::place;
use super::{Act, hashed, member, message, no_more, not_allowed, pending, skipped, text};
use crate::app::App;

/// How many are read out.
const READ_OUT: usize = 3;
/// Minutes of a session where nobody says.
const USUAL: i64 = 60;

pub(super) async fn call(app: &App, session: &str, call: &ToolCall) -> Result<Outcome, Act> {
    match (call.tool.as_str(), &call.phase) {
        ("skills.teach", Phase::Prepare | Phase::Read) => prepare_teach(app, session, call).await,
        ("skills.teach", Phase::Commit { token }) => teach(app, session, call, token).await,
        ("skills.find", _) => find(app, session, call).await,
        ("skills.balance", _) => balance(app, session).await,
        ("skills.book", Phase::Prepare | Phase::Read) => prepare_book(app, session, call).await,
        ("skills.book", Phase::Commit { token }) => book(app, session, call, token).await,
        ("skills.session", Phase::Prepare | Phase::Read) => prepare_step(app, session, call).await,
        ("skills.session", Phase::Commit { .. }) => step(app, session, call).await,
        _ => Ok(pending::call(call)),
    }
}

async fn prepare_teach(app: &App, session: &str, call: &ToolCall) -> Result<Outcome, Act> {
    let Some(skill) = text(call, "skill") else {
        return Ok(need("skill"));
    };
    let minutes = number(call, "hours").map_or(USUAL, |hours| hours.saturating_mul(60));
    if !(15..=timebank::DAY_CAP).contains(&minutes) {
        return Ok(refused(&TimebankError::DayCap, skill, minutes));
    }
    let mut tx = app.store.write("skills.prepare_teach").await?;
    let member = member(app, &mut tx, session).await?;
    let known = timebank::offers_of(&mut tx, &member.id).await?;
    tx.commit().await?;
    if known.iter().any(|it| it.skill == skill && it.minutes == minutes) {
        let say = vec![message("skills-taught-already", [("skill", named(skill))])];
        return Ok(Outcome {
            kind: OutcomeKind::Refused,
            say,
            ..Outcome::default()
        });
    }
    let args = Values::from([
        ("skill".to_owned(), Value::from(skill)),
        ("minutes".to_owned(), Value::from(minutes)),
    ]);
    let terms = [("skill", named(skill)), ("hours", Arg::Minutes(minutes))];
    Ok(confirm(
        "skill_teach",
        args,
        message("skills-teach-confirm", terms),
    ))
}

async fn teach(app: &App, session: &str, call: &ToolCall, token: &str) -> Result<Outcome, Act> {
    let (Some(skill), Some(minutes)) = (text(call, "skill"), number(call, "minutes")) else {
        return Ok(need("skill"));
    };
    let id = &hashed(&format!("{session}:{token}"));
    let done = app.store.write_with("skills.teach", move |mut tx| async move {
        let member = member(app, &mut tx, session).await?;
        let new = NewOffer {
            id,
            member_id: &member.id,
            skill,
            minutes,
        };
        let offer = timebank::offer(&mut tx, &new, app.now()).await?;
        Ok::<_, TimebankError>((tx, offer))
    });
    if let Err(error) = done.await {
        return or_refused(error, skill, minutes);
    }
    Ok(done_with(
        "skill_teach",
        message("skills-taught", [("skill", named(skill))]),
    ))
}

async fn find(app: &App, session: &str, call: &ToolCall) -> Result<Outcome, Act> {
    let Some(skill) = text(call, "skill") else {
        return Ok(need("skill"));
    };
    let mut tx = app.store.write("skills.find").await?;
    let member = member(app, &mut tx, session).await?;
    let skip = skipped(call);
    let most = skip + READ_OUT + 1;
    let mut found = timebank::find(&mut tx, &app.library.gazetteer, skill, &member.id, most).await?;
    tx.commit().await?;
    let all = found.len();
    found.drain(..skip.min(all));
    if found.is_empty() && skip > 0 {
        return Ok(no_more());
    }
    let more = found.len() > READ_OUT;
    found.truncate(READ_OUT);
    if found.is_empty() {
        return Ok(Outcome {
            kind: OutcomeKind::NotFound("skill".into()),
            say: vec![message("skills-none", [("skill", named(skill))])],
            ..Outcome::default()
        });
    }
    let count = Arg::Number(found.len() as f64);
    let mut say = vec![message(
        "skills-found",
        [("count", count), ("skill", named(skill))],
    )];
    say.extend(
        found
            .iter()
            .enumerate()
            .map(|(index, offer)| teacher(app, call, index, offer)),
    );
    say.push(message(
        if found.len() == 1 {
            "skills-choose-one"
        } else {
            "skills-choose"
        },
        [],
    ));
    if more {
        say.push(message("more-offer", []));
    }
    let offered = |offer: &Offer| {
        let place = offer
            .place_id
            .as_deref()
            .and_then(|id| app.library.gazetteer.by_id(id));
        let about = [
            ("skill", Some(&offer.skill)),
            ("place", place.map(|place| &place.name)),
        ];
        Offered {
            slot: "person".into(),
            id: offer.id.clone(),
            title: offer.name.clone().unwrap_or_default(),
            about: about
                .into_iter()
                .filter_map(|(slot, value)| Some((slot.to_owned(), Value::from(value?.as_str()))))
                .collect(),
        }
    };
    Ok(Outcome {
        say,
        offered: found.iter().map(offered).collect(),
        ..Outcome::default()
    })
}

/// Who teaches, as far as she has told.
fn teacher(app: &App, call: &ToolCall, index: usize, offer: &Offer) -> Line {
    let position = ("position", Arg::Number((index + 1) as f64));
    let at = |id: &str| ("place", place(&app.library, id, call.language));
    match (&offer.name, &offer.place_id) {
        (Some(name), Some(id)) => message(
            "skills-item",
            [position, ("name", Arg::Text(name.clone())), at(id)],
        ),
        (Some(name), None) => message("skills-item-name", [position, ("name", Arg::Text(name.clone()))]),
        (None, Some(id)) => message("skills-item-place", [position, at(id)]),
        (None, None) => message("skills-item-neighbour", [position]),
    }
}

async fn prepare_book(app: &App, session: &str, call: &ToolCall) -> Result<Outcome, Act> {
    let Some(person) = text(call, "person") else {
        // Who? Those who teach it, first; then she can say "the second one".
        let found = find(app, session, call).await?;
        return Ok(match found.kind {
            OutcomeKind::Answered => Outcome {
                kind: OutcomeKind::Need("person".into()),
                ..found
            },
            _ => found,
        });
    };
    let now = app.now();
    let mut tx = app.store.write("skills.prepare_book").await?;
    let member = member(app, &mut tx, session).await?;
    let offer = timebank::offer_by_id(&mut tx, person).await?;
    let quoted = timebank::quote(&mut tx, person, &member.id, None, Day::at(now), now).await;
    tx.commit().await?;
    let (offer, minutes) = match quoted {
        Ok(quoted) => quoted,
        Err(error) => {
            let (skill, minutes) = offer.map_or((String::new(), 0), |it| (it.skill, it.minutes));
            return or_refused(error, &skill, minutes);
        }
    };
    let args = Values::from([
        ("person".to_owned(), Value::from(offer.id.as_str())),
        ("skill".to_owned(), Value::from(offer.skill.as_str())),
        ("minutes".to_owned(), Value::from(minutes)),
    ]);
    let terms = [("skill", named(&offer.skill)), ("hours", Arg::Minutes(minutes))];
    let line = match offer.name {
        Some(name) => {
            let [skill, hours] = terms;
            message("skills-book-confirm", [("name", Arg::Text(name)), skill, hours])
        }
        None => message("skills-book-confirm-neighbour", terms),
    };
    Ok(confirm("skill_booking", args, line))
}

async fn book(app: &App, session: &str, call: &ToolCall, token: &str) -> Result<Outcome, Act> {
    let (Some(person), Some(minutes)) = (text(call, "person"), number(call, "minutes")) else {
        return Ok(need("person"));
    };
    let skill = text(call, "skill").unwrap_or_default();
    let id = &hashed(&format!("{session}:{token}"));
    let done = app.store.write_with("skills.book", move |mut tx| async move {
        let member = member(app, &mut tx, session).await?;
        let booking = Booking {
            id,
            offer: person,
            learner: &member.id,
            minutes: Some(minutes),
            starts_at: None,
            how: How::Voice,
        };
        let session = timebank::book(&mut tx, &booking, app.now()).await?;
        Ok::<_, TimebankError>((tx, session))
    });
    match done.await {
        Ok(_) => {
            let terms = [("skill", named(skill)), ("hours", Arg::Minutes(minutes))];
            Ok(done_with("skill_booking", message("skills-asked", terms)))
        }
        Err(error) => or_refused(error, skill, minutes),
    }
}

async fn balance(app: &App, session: &str) -> Result<Outcome, Act> {
    let now = app.now();
    let today = Day::at(now);
    let mut tx = app.store.write("skills.balance").await?;
    let member = member(app, &mut tx, session).await?;
    let account = timebank::account_of(&mut tx, &member.id, now).await?;
    let (from, to) = timebank::month_of(today);
    let month = timebank::statement(&mut tx, &account.id, from, to).await?;
    let waiting = timebank::waiting(&mut tx, &account.id, now).await?;
    tx.commit().await?;
    let mut say = hours(&account, &month);
    let (lines, offered) = open(&waiting);
    say.extend(lines);
    Ok(Outcome {
        say,
        offered,
        ..Outcome::default()
    })
}

fn hours(account: &Account, month: &Statement) -> Vec<Line> {
    let posted = account.balance.posted;
    let left = ("left", Arg::Minutes(account.spendable().max(0)));
    let mut say = vec![match posted {
        0 => message("skills-balance-zero", [left]),
        1.. => message("skills-balance", [("hours", Arg::Minutes(posted))]),
        _ => message("skills-balance-owed", [("hours", Arg::Minutes(-posted)), left]),
    }];
    if account.balance.pending_out > 0 {
        let aside = Arg::Minutes(account.balance.pending_out);
        say.push(message("skills-set-aside", [("hours", aside)]));
    }
    if !month.lines.is_empty() {
        let (earned, spent) = (Arg::Minutes(month.earned), Arg::Minutes(month.spent));
        say.push(message("skills-month", [("earned", earned), ("spent", spent)]));
    }
    say
}

/// What waits for her, to be read out and to be chosen from.
fn open(waiting: &[Waiting]) -> (Vec<Line>, Vec<Offered>) {
    if waiting.is_empty() {
        return (Vec::new(), Vec::new());
    }
    let mut say = vec![message(
        "skills-waiting",
        [("count", Arg::Number(waiting.len() as f64))],
    )];
    say.extend(waiting.iter().take(READ_OUT).enumerate().map(|(index, it)| {
        let id = match it.due {
            Due::Answer => "skills-waiting-answer",
            Due::Finish => "skills-waiting-finish",
            Due::Confirm => "skills-waiting-confirm",
        };
        let terms = [
            ("position", Arg::Number((index + 1) as f64)),
            ("skill", named(&it.session.skill)),
            ("hours", Arg::Minutes(minutes_of(it))),
        ];
        message(id, terms)
    }));
    say.push(message(
        if waiting.len() == 1 {
            "skills-waiting-choose-one"
        } else {
            "skills-waiting-choose"
        },
        [],
    ));
    let offered = waiting.iter().take(READ_OUT).map(|it| Offered {
        slot: "session".into(),
        id: it.session.id.clone(),
        title: String::new(),
        about: Values::from([("skill".to_owned(), Value::from(it.session.skill.as_str()))]),
    });
    (say, offered.collect())
}

fn minutes_of(waiting: &Waiting) -> i64 {
    let session = &waiting.session;
    match waiting.due {
        Due::Confirm => session.actual_min.unwrap_or(session.planned_min),
        Due::Answer | Due::Finish => session.planned_min,
    }
}

async fn prepare_step(app: &App, session: &str, call: &ToolCall) -> Result<Outcome, Act> {
    let now = app.now();
    let mut tx = app.store.write("skills.prepare_step").await?;
    let member = member(app, &mut tx, session).await?;
    let account = timebank::account_of(&mut tx, &member.id, now).await?;
    let waiting = timebank::waiting(&mut tx, &account.id, now).await?;
    tx.commit().await?;
    let Some(id) = text(call, "session") else {
        let (say, offered) = open(&waiting);
        if say.is_empty() {
            return Ok(nothing_waits());
        }
        return Ok(Outcome {
            kind: OutcomeKind::Need("session".into()),
            say,
            offered,
            ..Outcome::default()
        });
    };
    let Some(found) = waiting.iter().find(|it| it.session.id == id) else {
        return Ok(nothing_waits());
    };
    let (ask, step) = match found.due {
        Due::Answer => ("skills-agree-confirm", Step::Agree),
        Due::Finish => ("skills-finish-confirm", Step::Finish),
        Due::Confirm => ("skills-settle-confirm", Step::Confirm),
    };
    let minutes = minutes_of(found);
    let args = Values::from([
        ("session".to_owned(), Value::from(id)),
        ("step".to_owned(), Value::from(step.as_str())),
        ("skill".to_owned(), Value::from(found.session.skill.as_str())),
        ("minutes".to_owned(), Value::from(minutes)),
    ]);
    let terms = [
        ("skill", named(&found.session.skill)),
        ("hours", Arg::Minutes(minutes)),
    ];
    Ok(confirm("skill_session", args, message(ask, terms)))
}

async fn step(app: &App, session: &str, call: &ToolCall) -> Result<Outcome, Act> {
    let taken = (
        text(call, "session"),
        text(call, "step").and_then(Step::parse),
        number(call, "minutes"),
    );
    let (Some(id), Some(step), Some(minutes)) = taken else {
        return Ok(need("session"));
    };
    let skill = text(call, "skill").unwrap_or_default();
    let said = (step != Step::Agree).then_some(minutes);
    let done = app.store.write_with("skills.session", move |mut tx| async move {
        let now = app.now();
        let member = member(app, &mut tx, session).await?;
        let account = timebank::account_of(&mut tx, &member.id, now).await?;
        let after = timebank::step(&mut tx, id, &account, step, said, How::Voice, now).await?;
        Ok::<_, TimebankError>((tx, after))
    });
    if let Err(error) = done.await {
        return or_refused(error, skill, minutes);
    }
    let line = match step {
        Step::Agree => message("skills-agreed", [("skill", named(skill))]),
        Step::Finish => message("skills-finished", []),
        _ => message("skills-settled", [("hours", Arg::Minutes(minutes))]),
    };
    Ok(done_with("skill_session", line))
}

fn nothing_waits() -> Outcome {
    Outcome {
        kind: OutcomeKind::NotFound("session".into()),
        say: vec![message("skills-nothing-waiting", [])],
        ..Outcome::default()
    }
}

/// What a rule forbids is something to say; what is broken is not hers to hear.
fn or_refused(error: TimebankError, skill: &str, minutes: i64) -> Result<Outcome, Act> {
    match error {
        TimebankError::Store(_) | TimebankError::Moved => Err(error.into()),
        rule => Ok(refused(&rule, skill, minutes)),
    }
}

fn refused(rule: &TimebankError, skill: &str, minutes: i64) -> Outcome {
    let (kind, line) = match rule {
        TimebankError::NotAllowed(why) => return not_allowed(*why),
        TimebankError::NotFound => (
            OutcomeKind::NotFound("person".into()),
            message("skills-offer-gone", []),
        ),
        TimebankError::Floor { spendable } => {
            let terms = [
                ("hours", Arg::Minutes(minutes)),
                ("left", Arg::Minutes(*spendable)),
            ];
            (OutcomeKind::Refused, message("skills-floor", terms))
        }
        TimebankError::Ceiling { .. } => (OutcomeKind::Refused, message("skills-ceiling", [])),
        TimebankError::DayCap => {
            let cap = [("hours", Arg::Minutes(timebank::DAY_CAP))];
            (OutcomeKind::Refused, message("skills-day-cap", cap))
        }
        TimebankError::NotOpen { .. } => (OutcomeKind::Refused, message("skills-not-open", [])),
        other => {
            tracing::warn!(error = %other, skill, "a step of the time bank was refused");
            (OutcomeKind::Refused, message("confirm-changed", []))
        }
    };
    Outcome {
        kind,
        say: vec![line],
        ..Outcome::default()
    }
}

fn confirm(action: &str, args: Values, line: Line) -> Outcome {
    Outcome {
        kind: OutcomeKind::Confirm {
            action: action.into(),
            args,
        },
        say: vec![line],
        ..Outcome::default()
    }
}

fn done_with(action: &str, line: Line) -> Outcome {
    Outcome {
        kind: OutcomeKind::Done(action.into()),
        say: vec![line],
        ..Outcome::default()
    }
}

fn need(slot: &str) -> Outcome {
    Outcome {
        kind: OutcomeKind::Need(slot.into()),
        ..Outcome::default()
    }
}

fn number(call: &ToolCall, name: &str) -> Option<i64> {
    call.args.get(name).and_then(Value::as_i64)
}

fn named(skill: &str) -> Arg {
    Arg::Named(format!("skill.{skill}"))
}
