//! Posting work by voice: asks for what is missing, one thing at a time, reads all of it back, posts after the yes.

use std::collections::BTreeMap;

use community::Texts;
use community::gigs::{self, GigError, NewGig, Place};
use community::members::Member;
use conversation::language::Language;
use conversation::turn::{Arg, Outcome, OutcomeKind, ToolCall, Values};
use serde_json::Value;

use super::super::{Act, hashed, member, message, not_allowed, text};
use super::{home, locate, named, place};
use crate::app::App;

const DAY_MS: i64 = 86_400_000;
/// How long one can apply.
const OPEN_DAYS: i64 = 14;
/// A day's work of this many minutes begins in the morning: nobody needs to be asked.
const ALL_DAY: i64 = 360;

/// What was said, complete.
struct Wanted<'a> {
    kind: &'a str,
    place: Place,
    time: &'a str,
    minutes: i64,
    pay_paise: i64,
}

pub(super) async fn prepare(app: &App, session: &str, call: &ToolCall) -> Result<Outcome, Act> {
    let wanted = match read(app, session, call).await? {
        Ok(wanted) => wanted,
        Err(asks) => return Ok(asks),
    };
    let posting = wanted.posting(app, None, call.language);
    if let Err(error) = gigs::check_posting(&app.library, &posting.as_new(), app.now()) {
        return refused(error);
    }
    let args = Values::from([
        ("kind".to_owned(), Value::from(wanted.kind)),
        ("place".to_owned(), Value::from(wanted.place.name.as_str())),
        ("time".to_owned(), Value::from(wanted.time)),
        ("minutes".to_owned(), Value::from(wanted.minutes)),
        ("pay_paise".to_owned(), Value::from(wanted.pay_paise)),
    ]);
    let known = app.library.gazetteer.by_id(&wanted.place.id);
    let at = known.map_or_else(
        || Arg::Text(wanted.place.name.clone()),
        |it| place(&app.library, &it.id, call.language),
    );
    let terms = [
        ("kind", named(wanted.kind)),
        ("place", at),
        ("time", Arg::Named(format!("time.{}", wanted.time))),
        ("hours", Arg::Minutes(wanted.minutes)),
        ("pay", Arg::Money(wanted.pay_paise)),
    ];
    Ok(Outcome {
        kind: OutcomeKind::Confirm {
            action: "gig_post".into(),
            args,
        },
        say: vec![message("gigs-post-confirm-day", terms)],
        ..Outcome::default()
    })
}

pub(super) async fn post(app: &App, session: &str, call: &ToolCall, token: &str) -> Result<Outcome, Act> {
    let wanted = &match read(app, session, call).await? {
        Ok(wanted) => wanted,
        Err(asks) => return Ok(asks),
    };
    let id = &hashed(&format!("{session}:{token}"));
    let done = app.store.write_with("gigs.post", move |mut tx| async move {
        let member = member(app, &mut tx, session).await?;
        let posting = wanted.posting(app, Some(&member), call.language);
        let gig = gigs::post(
            &mut tx,
            &app.library,
            &member.id,
            id,
            &posting.as_new(),
            app.now(),
        )
        .await?;
        Ok::<_, GigError>((tx, gig))
    });
    match done.await {
        Ok(_) => Ok(Outcome {
            kind: OutcomeKind::Done("gig_post".into()),
            say: vec![message("gigs-posted", [("kind", named(wanted.kind))])],
            ..Outcome::default()
        }),
        Err(error) => refused(error),
    }
}

/// All of it, or the question for what is missing.
async fn read<'a>(app: &App, session: &str, call: &'a ToolCall) -> Result<Result<Wanted<'a>, Outcome>, Act> {
    let Some(kind) = text(call, "kind") else {
        return Ok(Err(need("kind")));
    };
    let found = match text(call, "place") {
        Some(name) => {
            let Some(found) = locate(app, name) else {
                let said = [("place", Arg::Text(name.to_owned()))];
                return Ok(Err(Outcome {
                    kind: OutcomeKind::Need("place".into()),
                    say: vec![message("gigs-place-unknown", said)],
                    ..Outcome::default()
                }));
            };
            Some(found)
        }
        None => home(app, session).await?,
    };
    let Some(place) = found else {
        return Ok(Err(need("place")));
    };
    let number = |slot: &str| call.args.get(slot).and_then(Value::as_f64);
    let minutes = number("minutes").or_else(|| number("hours").map(|hours| hours * 60.0));
    let Some(minutes) = minutes else {
        return Ok(Err(need("hours")));
    };
    let minutes = minutes.round() as i64;
    let all_day = (minutes >= ALL_DAY).then_some("morning");
    let Some(time) = text(call, "time").or(all_day) else {
        return Ok(Err(need("time")));
    };
    let pay = number("pay_paise").or_else(|| number("pay").map(|rupees| rupees * 100.0));
    let Some(pay) = pay else {
        return Ok(Err(need("pay")));
    };
    Ok(Ok(Wanted {
        kind,
        place,
        time,
        minutes,
        pay_paise: pay.round() as i64,
    }))
}

impl Wanted<'_> {
    /// As it will stand there: a title in every language, and who offers it.
    fn posting(&self, app: &App, member: Option<&Member>, language: Language) -> Posting<'_> {
        let replies = app.brain.replies();
        let args = BTreeMap::from([("kind".to_owned(), named(self.kind))]);
        let titles = app.brain.languages().into_iter().filter_map(|language| {
            let title = replies.message(language, "gigs-title", &args)?;
            Some((language.code().to_owned(), title))
        });
        let called = member.and_then(|it| it.display_name.clone());
        let neighbour = || replies.message(language, "gigs-neighbour", &BTreeMap::new());
        Posting {
            wanted: self,
            title: Texts(titles.collect()),
            employer: called.or_else(neighbour).unwrap_or_default(),
            // To the day, so that the same yes again is the same posting.
            closes_at: (app.now().div_euclid(DAY_MS) + OPEN_DAYS + 1) * DAY_MS,
        }
    }
}

/// A posting with the words that it owns.
struct Posting<'a> {
    wanted: &'a Wanted<'a>,
    title: Texts,
    employer: String,
    closes_at: i64,
}

impl Posting<'_> {
    fn as_new(&self) -> NewGig<'_> {
        NewGig {
            kind: self.wanted.kind,
            title: self.title.clone(),
            place: &self.wanted.place,
            time: self.wanted.time,
            minutes_per_day: self.wanted.minutes,
            pay_paise_per_day: self.wanted.pay_paise,
            seats: 1,
            employer: &self.employer,
            // Numbers said aloud are never kept: how to reach her is typed in, or asked for on the box.
            contact: "",
            address: "",
            closes_at: self.closes_at,
            days: 1,
            starts_on: None,
            starts_minute: None,
            women_only: false,
            ride_home: false,
        }
    }
}

fn need(slot: &str) -> Outcome {
    Outcome {
        kind: OutcomeKind::Need(slot.into()),
        ..Outcome::default()
    }
}

/// What a rule forbids is something to say.
fn refused(error: GigError) -> Result<Outcome, Act> {
    let line = match error {
        GigError::BelowFloor {
            floor_paise_per_day, ..
        } => {
            // Rounded up: what is named must be enough.
            let hourly = (floor_paise_per_day + 7) / 8;
            message("gigs-below-wage", [("pay", Arg::Money(hourly))])
        }
        GigError::Impossible { .. } => message("gigs-post-impossible", []),
        GigError::Scam { .. } => message("gigs-post-scam", []),
        GigError::NotAllowed(why) => return Ok(not_allowed(why)),
        other => return Err(other.into()),
    };
    Ok(Outcome {
        kind: OutcomeKind::Refused,
        say: vec![line],
        ..Outcome::default()
    })
}
