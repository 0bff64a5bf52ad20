//! Passing a matter to a para-legal volunteer: what would be passed on is read back, and only a yes to that passes it on (P1, P2).

use community::legal::{self, HandoverError, NewHandover};
use community::members::{GivenHow, Refused};
use conversation::act;
use conversation::language::Language;
use conversation::turn::{Arg, Line, Offered, Outcome, OutcomeKind, Phase, ToolCall, Values};
use serde_json::Value;
use store::new_id;

use super::super::{Act, member, message, not_allowed, text};
use super::home;
use crate::app::App;
use crate::legal as told;

/// The question whether to pass a topic on.
pub(super) fn offer(app: &App, language: Language, topic: &str) -> (Offered, Line) {
    let offered = Offered {
        slot: "handover".to_owned(),
        id: topic.to_owned(),
        title: told::words(app, language, "legal-handover-title", []),
        about: Values::from([("topic".to_owned(), Value::from(topic))]),
    };
    (offered, message("legal-handover-offer", []))
}

pub(super) async fn call(app: &App, session: &str, call: &ToolCall) -> Result<Outcome, Act> {
    let topic = text(call, "topic").and_then(|id| app.library.topics.get(id));
    let Some(topic) = topic else {
        return Ok(Outcome {
            kind: OutcomeKind::Need("topic".into()),
            ..Outcome::default()
        });
    };
    let mut outcome = match call.phase {
        Phase::Commit { .. } => pass_on(app, session, call, topic).await?,
        Phase::Prepare | Phase::Read => read_back(app, call, topic),
    };
    outcome.private = topic.sensitive;
    Ok(outcome)
}

fn read_back(app: &App, call: &ToolCall, topic: &legal::Topic) -> Outcome {
    let mut rng = app.chance.fork();
    let mut args = Values::from([
        ("topic".to_owned(), Value::from(topic.id.as_str())),
        // Made here: the same yes twice is the same packet.
        ("packet".to_owned(), Value::from(new_id(app.now(), &mut rng))),
    ]);
    let matter = ("topic", Arg::Named(format!("legal.{}", topic.id)));
    let language = (
        "language",
        Arg::Named(format!("language.{}", call.language.code())),
    );
    let say = match home::told(app, call) {
        Some(home) => {
            let say = message(
                "legal-handover-read-back-place",
                [matter, language, ("place", Arg::Text(home.clone()))],
            );
            args.insert("place".to_owned(), Value::from(home));
            say
        }
        None => message("legal-handover-read-back", [matter, language]),
    };
    Outcome {
        kind: OutcomeKind::Confirm {
            action: "share_plv".to_owned(),
            args,
        },
        say: vec![say],
        ..Outcome::default()
    }
}

async fn pass_on(app: &App, session: &str, call: &ToolCall, topic: &legal::Topic) -> Result<Outcome, Act> {
    let packet = text(call, "packet").unwrap_or_default();
    // None of what she said: only where she lives, if she has told it.
    let words = text(call, "place").unwrap_or_default();
    let made = app
        .store
        .write_with("legal.hand_over", move |mut tx| async move {
            let member = member(app, &mut tx, session).await?;
            let new = NewHandover {
                id: packet,
                topic: &topic.id,
                language: call.language.code(),
                words,
            };
            let made = told::hand_over(app, &mut tx, &member.id, &new, GivenHow::Voice).await?;
            Ok::<_, HandoverError>((tx, made))
        })
        .await;
    match made {
        Ok(made) => Ok(Outcome {
            kind: OutcomeKind::Done("share_plv".to_owned()),
            say: vec![message("legal-handover-done", [("code", Arg::Digits(made.code))])],
            ..Outcome::default()
        }),
        Err(HandoverError::NoConsent) => Ok(not_allowed(Refused::NoConsent)),
        Err(HandoverError::Store(error)) => Err(error.into()),
        Err(error @ (HandoverError::NotFound | HandoverError::DuplicateIdDifferent)) => {
            tracing::error!(%error, tool = act::HANDOVER, "a packet could not be made");
            Ok(Outcome {
                kind: OutcomeKind::Unavailable,
                ..Outcome::default()
            })
        }
    }
}
