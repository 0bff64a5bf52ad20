//! What can be done by voice: one thin file a domain, calling the same services as REST does.

mod pending;

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use conversation::Millis;
use conversation::act;
use conversation::turn::{Line, Outcome, OutcomeKind, Phase, ToolCall};

use crate::app::App;

/// Confirmations that have been used, until they expire: each counts once.
#[derive(Debug, Default)]
pub struct Spent(Mutex<BTreeMap<(String, u64), Millis>>);

impl Spent {
    /// True the first time.
    fn spend(&self, session: &str, token: &act::ConfirmationToken, now: Millis) -> bool {
        let mut spent = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        spent.retain(|_, expires| *expires > now);
        spent.insert((session.to_owned(), token.nonce), token.expires).is_none()
    }
}

/// Carries out what a conversation asks for. Never fails: what goes wrong is something to say.
pub async fn call(app: &App, session: &str, call: ToolCall) -> Outcome {
    if let Phase::Commit { token } = &call.phase
        && let Err(reason) = proven(app, session, &call, token)
    {
        tracing::warn!(tool = call.tool, reason, "a write without a fresh yes was refused");
        return said(OutcomeKind::Refused, "confirm-expired");
    }
    match call.tool.split('.').next().unwrap_or_default() {
        _ => pending::call(&call),
    }
}

/// Whether the yes was given for exactly this, just now, and not used before.
fn proven(app: &App, session: &str, call: &ToolCall, token: &str) -> Result<(), String> {
    let now = app.now();
    let token = act::verify(&app.confirm_key, session, &call.tool, &call.args, token, now).map_err(|e| e.to_string())?;
    if app.spent.spend(session, &token, now) { Ok(()) } else { Err("the confirmation was used before".into()) }
}

/// An outcome that says one message without arguments.
fn said(kind: OutcomeKind, id: &str) -> Outcome {
    Outcome { kind, say: vec![Line::Message { id: id.into(), args: BTreeMap::new() }], ..Outcome::default() }
}
