//! Paid work: find, apply, post, follow, and every step of a job by voice.

mod choices;
mod deeds;
mod mine;
mod posting;
mod search;
mod steps;

use community::content::Library;
use community::gigs::{self, Gig, GigError, Place};
use community::members;
use conversation::language::Language;
use conversation::turn::{Arg, Outcome, OutcomeKind, Phase, ToolCall, Values};
use serde_json::Value;

use super::{Act, hashed, member, message, no_more, not_allowed, pending, skipped, text};
use crate::app::App;

/// How many are read out.
const READ_OUT: usize = 3;

pub(super) async fn call(app: &App, session: &str, call: &ToolCall) -> Result<Outcome, Act> {
    match (call.tool.as_str(), &call.phase) {
        ("gigs.search", _) => search::search(app, session, call).await,
        ("gigs.apply", Phase::Prepare | Phase::Read) => prepare(app, session, call).await,
        ("gigs.apply", Phase::Commit { token }) => apply(app, session, call, token).await,
        ("gigs.post", Phase::Prepare | Phase::Read) => posting::prepare(app, session, call).await,
        ("gigs.post", Phase::Commit { token }) => posting::post(app, session, call, token).await,
        ("gigs.status", _) => status(app, session, call).await,
        ("gigs.step" | "gigs.cancel", Phase::Prepare | Phase::Read) => {
            steps::prepare(app, session, call).await
        }
        ("gigs.step" | "gigs.cancel", Phase::Commit { token }) => {
            steps::take(app, session, call, token).await
        }
        _ => Ok(pending::call(call)),
    }
}

async fn prepare(app: &App, session: &str, call: &ToolCall) -> Result<Outcome, Act> {
    let Some(gig) = text(call, "gig") else {
        // Which work? What there is, first; then she can say "the second one".
        let found = search::search(app, session, call).await?;
        return Ok(match found.kind {
            OutcomeKind::Answered => Outcome {
                kind: OutcomeKind::Need("gig".into()),
                ..found
            },
            // There is none that she could mean.
            OutcomeKind::NotFound(_) => Outcome {
                kind: OutcomeKind::NotFound("gig".into()),
                ..found
            },
            _ => found,
        });
    };
    let mut tx = app.store.write("gigs.prepare").await?;
    let member = member(app, &mut tx, session).await?;
    let prepared = gigs::prepare_application(&mut tx, gig, &member.id, app.now()).await;
    tx.commit().await?;
    let read_back = match prepared {
        Ok(read_back) => read_back,
        Err(error) => return refused(app, call, gig, error).await,
    };
    let gig = &read_back.gig;
    let args = Values::from([
        ("gig".to_owned(), Value::from(gig.id.as_str())),
        ("terms".to_owned(), Value::from(read_back.terms_hash)),
    ]);
    let terms = [
        ("title", title(gig, call.language)),
        ("place", place_of(&app.library, gig, call.language)),
        ("pay", Arg::Money(hourly(gig))),
    ];
    Ok(Outcome {
        kind: OutcomeKind::Confirm {
            action: "gig_apply".into(),
            args,
        },
        say: vec![message("gigs-apply-confirm-hour", terms)],
        ..Outcome::default()
    })
}

async fn apply(app: &App, session: &str, call: &ToolCall, token: &str) -> Result<Outcome, Act> {
    let (Some(gig), Some(terms)) = (text(call, "gig"), text(call, "terms")) else {
        return Ok(Outcome {
            kind: OutcomeKind::Need("gig".into()),
            ..Outcome::default()
        });
    };
    // The nonce is one session's own count: together with the session it is unique.
    let nonce = &hashed(&format!("{session}:{token}"));
    let applied = app.store.write_with("gigs.apply", move |mut tx| async move {
        let mut rng = app.chance.fork();
        let member = member(app, &mut tx, session).await?;
        let applied =
            gigs::commit_application(&mut tx, gig, &member.id, nonce, terms, app.now(), &mut rng).await?;
        Ok::<_, GigError>((tx, applied))
    });
    if let Err(error) = applied.await {
        return refused(app, call, gig, error).await;
    }
    let said = named_gig(app, gig, call.language).await?;
    let say = vec![message("gigs-applied", [("title", said)])];
    Ok(Outcome {
        kind: OutcomeKind::Done("gig_apply".into()),
        say,
        ..Outcome::default()
    })
}

async fn status(app: &App, session: &str, call: &ToolCall) -> Result<Outcome, Act> {
    let mut tx = app.store.write("gigs.status").await?;
    let member = member(app, &mut tx, session).await?;
    let applications = gigs::status(&mut tx, &member.id).await?;
    let mine = mine::all(app, &mut tx, &member.id).await?;
    tx.commit().await?;
    // "More": those after the ones that were read out.
    let skip = skipped(call);
    let (list, offered) = mine::told(&mine, skip, call.language);
    if skip > 0 {
        return Ok(if list.is_empty() {
            no_more()
        } else {
            Outcome {
                say: list,
                offered,
                ..Outcome::default()
            }
        });
    }
    let mut say = Vec::new();
    if applications.is_empty() && list.is_empty() {
        say.push(message("gigs-status-none", []));
    }
    if !applications.is_empty() {
        let count = Arg::Number(applications.len() as f64);
        say.push(message("gigs-status-count", [("count", count)]));
    }
    // Those that still wait for an answer are in the list.
    let decided = applications.iter().filter(|it| !mine::waits_for_an_answer(it));
    say.extend(decided.take(READ_OUT).map(|application| {
        let id = match application.state.as_str() {
            "accepted" => "gigs-status-accepted",
            "declined" => "gigs-status-rejected",
            "withdrawn" => "gigs-status-withdrawn",
            _ => "gigs-status-closed",
        };
        message(id, [("title", title(&application.gig, call.language))])
    }));
    say.extend(list);
    Ok(Outcome {
        say,
        offered,
        ..Outcome::default()
    })
}

/// What to say when an application cannot be.
async fn refused(app: &App, call: &ToolCall, gig: &str, error: GigError) -> Result<Outcome, Act> {
    let (kind, id) = match error {
        GigError::NotFound => {
            return Ok(none("gig", "gigs-not-found", []));
        }
        GigError::AlreadyApplied { .. } | GigError::NonceReused => {
            (OutcomeKind::Refused, "gigs-already-applied")
        }
        GigError::Closed | GigError::OwnGig => (OutcomeKind::Refused, "gigs-closed"),
        GigError::TooMany => {
            let most = Arg::Number(gigs::MAX_OPEN as f64);
            let say = vec![message("gigs-too-many", [("count", most)])];
            return Ok(Outcome {
                kind: OutcomeKind::Refused,
                say,
                ..Outcome::default()
            });
        }
        GigError::TermsChanged => {
            let say = vec![message("confirm-changed", [])];
            return Ok(Outcome {
                kind: OutcomeKind::Refused,
                say,
                ..Outcome::default()
            });
        }
        GigError::NotAllowed(why) => return Ok(not_allowed(why)),
        other => return Err(other.into()),
    };
    let said = named_gig(app, gig, call.language).await?;
    Ok(Outcome {
        kind,
        say: vec![message(id, [("title", said)])],
        ..Outcome::default()
    })
}

async fn named_gig(app: &App, id: &str, language: Language) -> Result<Arg, Act> {
    let mut tx = app.store.read("gigs.title").await?;
    let gig = gigs::by_id(&mut tx, id).await?;
    Ok(Arg::Text(
        gig.map_or_else(String::new, |gig| title_text(&gig, language)),
    ))
}

fn title(gig: &Gig, language: Language) -> Arg {
    Arg::Text(title_text(gig, language))
}

fn title_text(gig: &Gig, language: Language) -> String {
    gig.title.in_language(language.code()).text
}

/// Where a named place is: in the community's own table, else in the gazetteer, near the community first.
pub(crate) fn locate(app: &App, name: &str) -> Option<Place> {
    let known = &app.library.gazetteer;
    if let Some(place) = known.by_name(name) {
        return Some(place.clone());
    }
    let near: Vec<(f64, f64)> = known.0.iter().map(|it| (it.lat, it.lon)).collect();
    let spot = app.brain.resolve_place(name, &near)?;
    let (lat, lon) = spot.at?;
    Some(Place {
        id: format!("{}/{}/{}", spot.state, spot.district, spot.name),
        name: spot.name.to_owned(),
        state: spot.state.to_owned(),
        lat,
        lon,
        names: std::collections::BTreeMap::new(),
    })
}

/// The place of a member, if she told it.
async fn home(app: &App, session: &str) -> Result<Option<Place>, Act> {
    let mut tx = app.store.read("gigs.home").await?;
    let member = members::by_session(&mut tx, &hashed(session), app.now()).await?;
    let id = member.and_then(|member| member.place_id);
    Ok(id.and_then(|id| app.library.gazetteer.by_id(&id).cloned()))
}

/// Where a gig is, by its name in a language where there is one.
fn place_of(library: &Library, gig: &Gig, language: Language) -> Arg {
    if library.gazetteer.by_id(&gig.place_id).is_some() {
        return place(library, &gig.place_id, language);
    }
    let spot = gig.spot.as_ref().map(|it| it.name.clone());
    Arg::Text(spot.unwrap_or_else(|| gig.place_id.clone()))
}

/// A place of the community by its name in a language.
pub(super) fn place(library: &Library, id: &str, language: Language) -> Arg {
    let place = library.gazetteer.by_id(id);
    Arg::Text(place.map_or_else(
        || id.to_owned(),
        |place| place.names.get(language.code()).unwrap_or(&place.name).clone(),
    ))
}

/// Paise for one hour.
fn hourly(gig: &Gig) -> i64 {
    gig.pay_paise_per_day * 60 / gig.minutes_per_day.max(1)
}

fn named(kind: &str) -> Arg {
    Arg::Named(format!("kind.{kind}"))
}

fn none<const N: usize>(slot: &str, id: &str, args: [(&'static str, Arg); N]) -> Outcome {
    Outcome {
        kind: OutcomeKind::NotFound(slot.into()),
        say: vec![message(id, args)],
        ..Outcome::default()
    }
}

fn nothing_at(name: &str, language: Language, library: &Library) -> Outcome {
    let known = library
        .gazetteer
        .by_name(name)
        .map(|found| place(library, &found.id, language));
    none(
        "place",
        "gigs-none-place",
        [("place", known.unwrap_or_else(|| Arg::Text(name.to_owned())))],
    )
}
