//! What can be done by voice: one thin file a domain, calling the same services as REST does.

mod account;
mod gigs;
mod learning;
mod legal;
mod pending;
mod school;
mod skills;

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use community::Day;
use community::gigs::GigError;
use community::members::tokens::{self, Bearer};
use community::members::{self, Member, MemberError, Refused, consents};
use community::timebank::TimebankError;
use conversation::Millis;
use conversation::act;
use conversation::turn::{Arg, Line, Outcome, OutcomeKind, Part, Phase, ToolCall};
use store::{StoreError, Tx};

use crate::app::App;

pub(crate) use account::notice;
pub(crate) use gigs::locate;

/// Confirmations that have been used, until they expire: each counts once.
#[derive(Debug, Default)]
pub struct Spent(Mutex<BTreeMap<(String, u64), Millis>>);

impl Spent {
    /// True the first time.
    fn spend(&self, session: &str, token: &act::ConfirmationToken, now: Millis) -> bool {
        let mut spent = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        spent.retain(|_, expires| *expires > now);
        spent
            .insert((session.to_owned(), token.nonce), token.expires)
            .is_none()
    }
}

/// Why an action failed for reasons that are not the person's.
#[derive(Debug, thiserror::Error)]
enum Act {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Gig(#[from] GigError),
    #[error(transparent)]
    Timebank(#[from] TimebankError),
    #[error(transparent)]
    Member(#[from] MemberError),
}

/// Carries out what a conversation asks for. Never fails: what goes wrong is something to say.
pub async fn call(app: &App, session: &str, call: ToolCall) -> Outcome {
    if let Phase::Commit { token } = &call.phase
        && let Err(reason) = proven(app, session, &call, token)
    {
        tracing::warn!(
            tool = call.tool,
            reason,
            "a write without a fresh yes was refused"
        );
        let say = vec![message("confirm-expired", [])];
        return Outcome {
            kind: OutcomeKind::Refused,
            say,
            ..Outcome::default()
        };
    }
    let done = match call.tool.split('.').next().unwrap_or_default() {
        "account" => account::call(app, session, &call).await,
        "legal" => legal::call(app, session, &call).await,
        "gigs" => gigs::call(app, session, &call).await,
        "learning" => learning::call(app, session, &call).await,
        "skills" => skills::call(app, session, &call).await,
        "school" => Ok(school::call(app, &call).await),
        _ => Ok(pending::call(&call)),
    };
    done.unwrap_or_else(|error| {
        tracing::error!(tool = call.tool, %error, "an action failed");
        Outcome {
            kind: OutcomeKind::Unavailable,
            ..Outcome::default()
        }
    })
}

/// A lesson was heard up to the end of this piece.
pub async fn heard(app: &App, session: &str, part: &Part) {
    if let Err(error) = learning::heard(app, session, part).await {
        tracing::error!(%error, "what was heard of a lesson could not be noted");
    }
}

/// P2: whether a session's voice may be turned into words.
pub async fn may_listen(app: &App, session: &str) -> Result<bool, StoreError> {
    let mut tx = app.store.read("session.may_listen").await?;
    let now = app.now();
    match members::by_session(&mut tx, &hashed(session), now).await? {
        Some(member) => consents::may_listen(&mut tx, &member.id, Day::at(now)).await,
        None => Ok(true),
    }
}

/// Whether the yes was given for exactly this, just now, and not used before.
fn proven(app: &App, session: &str, call: &ToolCall, token: &str) -> Result<(), String> {
    let now = app.now();
    let token = act::verify(&app.confirm_key, session, &call.tool, &call.args, token, now)
        .map_err(|e| e.to_string())?;
    if app.spent.spend(session, &token, now) {
        Ok(())
    } else {
        Err("the confirmation was used before".into())
    }
}

/// Whether a session is known, by its talk or by the member behind it.
pub(crate) async fn is_somebody(app: &App, session: &str) -> Result<bool, StoreError> {
    let mut tx = app.store.read("session.known").await?;
    if members::by_session(&mut tx, &hashed(session), app.now())
        .await?
        .is_some()
    {
        return Ok(true);
    }
    drop(tx);
    app.sessions.knows(app, session).await
}

/// The member behind a session. The session's name itself is a secret: only its hash is kept.
pub(crate) async fn member(app: &App, tx: &mut Tx, session: &str) -> Result<Member, StoreError> {
    let mut rng = app.chance.fork();
    members::for_session(tx, &hashed(session), app.now(), &mut rng).await
}

/// What is kept of a session's name.
pub(crate) use community::members::tokens::hashed;

/// From now on a session is that of the member who has signed in.
pub(crate) async fn attach(app: &App, session: &str, bearer: &Bearer) -> Result<(), StoreError> {
    let session = &hashed(session);
    let attaching = app.store.write_with("session.attach", move |mut tx| async move {
        let until = tokens::until(&mut tx, &bearer.family).await?;
        tokens::attach(&mut tx, session, &bearer.member, Some(&bearer.family), until).await?;
        Ok::<_, StoreError>((tx, ()))
    });
    attaching.await
}

/// Why something is refused to somebody, to be said.
fn not_allowed(why: Refused) -> Outcome {
    let id = match why {
        Refused::UnderAge => "problem-under-age",
        Refused::NoConsent => "problem-no-consent",
    };
    Outcome {
        kind: OutcomeKind::Refused,
        say: vec![message(id, [])],
        ..Outcome::default()
    }
}

/// A Fluent message.
fn message<const N: usize>(id: &str, args: [(&'static str, Arg); N]) -> Line {
    let args: BTreeMap<String, Arg> = args
        .into_iter()
        .map(|(name, arg)| (name.to_owned(), arg))
        .collect();
    Line::Message { id: id.into(), args }
}

/// How many of a list were read out before: "more" asks for those after them.
fn skipped(call: &ToolCall) -> usize {
    call.args
        .get("skip")
        .and_then(serde_json::Value::as_u64)
        .unwrap_or(0) as usize
}

/// The list has come to its end.
fn no_more() -> Outcome {
    Outcome {
        say: vec![message("more-none", [])],
        ..Outcome::default()
    }
}

/// An argument that is a text.
fn text<'a>(call: &'a ToolCall, name: &str) -> Option<&'a str> {
    call.args.get(name).and_then(|value| value.as_str())
}
