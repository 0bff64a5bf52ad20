//! Her own data: hearing what is kept of her, agreeing to a purpose, taking it back, being forgotten.

use community::Day;
use community::audit::Actor;
use community::members::consents::{self, Given, Standing};
use community::members::{GivenHow, MemberError, Purpose, Refused, credentials, guardians, rights};
use conversation::act;
use conversation::turn::{Arg, Line, Manner, Offered, Outcome, OutcomeKind, Phase, ToolCall, Values};
use serde_json::Value;
use store::StoreError;

use super::{Act, hashed, member, message, no_more, not_allowed, pending, skipped, text};
use crate::app::App;

/// How many are read out.
const READ_OUT: usize = 3;
/// What is offered, the most asked about first. Hearing her is on the list only when she has ended it: this talk needs it.
const OFFERED: [Purpose; 9] = [
    Purpose::Asr,
    Purpose::Learning,
    Purpose::GigProfile,
    Purpose::SharePlv,
    Purpose::StoreAudio,
    Purpose::LegalMemory,
    Purpose::Analytics,
    Purpose::PortfolioPublic,
    Purpose::WhatsappOptin,
];

pub(super) async fn call(app: &App, session: &str, call: &ToolCall) -> Result<Outcome, Act> {
    match (call.tool.as_str(), &call.phase) {
        ("account.privacy", _) => privacy(app, session, call).await,
        (act::CONSENT, Phase::Commit { .. }) => agree(app, session, call).await,
        (act::CONSENT, _) => prepare_agree(app, session, call).await,
        (act::WITHDRAW, _) => withdraw(app, session, call).await,
        (act::FORGET, Phase::Commit { .. }) => forget(app, session, call).await,
        (act::FORGET, _) => prepare_forget(app, session).await,
        _ => Ok(pending::call(call)),
    }
}

/// The message that tells what a purpose means, before she says yes or no.
pub(crate) fn notice(purpose: Purpose) -> String {
    format!("consent-{}", purpose.as_str().replace('_', "-"))
}

async fn privacy(app: &App, session: &str, call: &ToolCall) -> Result<Outcome, Act> {
    let today = Day::at(app.now());
    let mut tx = app.store.write("account.privacy").await?;
    let member = member(app, &mut tx, session).await?;
    let young = guardians::minor(&mut tx, &member.id, today).await?.is_some();
    let all = consents::of(&mut tx, &member.id, today).await?;
    tx.commit().await?;
    let standing = |purpose: &Purpose| all.iter().find(|it| it.purpose == *purpose);
    // P3: the young agree to nothing; what goes on they may end.
    let open: Vec<&Standing> = OFFERED
        .iter()
        .filter_map(standing)
        .filter(|it| it.purpose != Purpose::Asr || it.withdrawn_at.is_some_and(|_| !goes_on(it)))
        .filter(|it| !young || goes_on(it))
        .collect();
    let skip = skipped(call);
    let page: Vec<&Standing> = open.iter().skip(skip).take(READ_OUT).copied().collect();
    if page.is_empty() && skip > 0 {
        return Ok(no_more());
    }
    let mut say = Vec::new();
    if skip == 0 {
        say.extend(["account-notice", "account-notice-others", "account-rights"].map(|id| message(id, [])));
    }
    say.extend(page.iter().enumerate().map(|(index, it)| item(index, it)));
    if !page.is_empty() {
        say.push(message("account-choose", []));
    }
    if open.len() > skip + READ_OUT {
        say.push(message("more-offer", []));
    }
    Ok(Outcome {
        say,
        offered: page.into_iter().map(|it| offer(app, call, it)).collect(),
        ..Outcome::default()
    })
}

fn item(index: usize, standing: &Standing) -> Line {
    let id = if goes_on(standing) {
        "account-item-on"
    } else {
        "account-item-off"
    };
    let position = ("position", Arg::Number((index + 1) as f64));
    message(id, [position, ("purpose", named(standing.purpose))])
}

fn offer(app: &App, call: &ToolCall, standing: &Standing) -> Offered {
    let id = standing.purpose.as_str();
    let on = (act::ON.to_owned(), Value::from(goes_on(standing)));
    Offered {
        slot: "purpose".into(),
        id: id.into(),
        title: called(app, call, standing.purpose).to_owned(),
        about: Values::from([("purpose".to_owned(), Value::from(id)), on]),
    }
}

async fn prepare_agree(app: &App, session: &str, call: &ToolCall) -> Result<Outcome, Act> {
    let Some(purpose) = purpose(call) else {
        return Ok(Outcome {
            kind: OutcomeKind::Need("purpose".into()),
            ..Outcome::default()
        });
    };
    let today = Day::at(app.now());
    let mut tx = app.store.write("account.prepare_consent").await?;
    let member = member(app, &mut tx, session).await?;
    let young = guardians::minor(&mut tx, &member.id, today).await?.is_some();
    let allowed = consents::allows(&mut tx, &member.id, purpose, today).await?;
    tx.commit().await?;
    if young {
        return Ok(not_allowed(Refused::UnderAge));
    }
    if allowed {
        return Ok(said(message("account-on-already", [("purpose", named(purpose))])));
    }
    Ok(Outcome {
        kind: OutcomeKind::Confirm {
            action: "consent_give".into(),
            args: Values::from([("purpose".to_owned(), purpose.as_str().into())]),
        },
        say: vec![message(&notice(purpose), []), message(agreed_how(purpose), [])],
        ..Outcome::default()
    })
}

/// How she can say yes.
fn agreed_how(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Asr => "account-agree-key",
        _ => "account-agree-confirm",
    }
}

async fn agree(app: &App, session: &str, call: &ToolCall) -> Result<Outcome, Act> {
    let Some(purpose) = purpose(call) else {
        return Ok(said(message("confirm-expired", [])));
    };
    let given = &Given {
        how: how(call),
        language: call.language.code(),
        until: None,
        guardian: None,
    };
    let giving = app.store.write_with("account.consent", move |mut tx| async move {
        let mut rng = app.chance.fork();
        let member = member(app, &mut tx, session).await?;
        consents::give(&mut tx, &member.id, purpose, given, app.now(), &mut rng).await?;
        Ok::<_, MemberError>((tx, ()))
    });
    match giving.await {
        Ok(()) => Ok(Outcome {
            kind: OutcomeKind::Done("consent_give".into()),
            ..said(message("account-agreed", [("purpose", named(purpose))]))
        }),
        Err(MemberError::UnderAge) => Ok(not_allowed(Refused::UnderAge)),
        Err(error) => Err(error.into()),
    }
}

/// P2: at once. Without a purpose all that goes on ends, but for what this answer itself needs: hearing her.
async fn withdraw(app: &App, session: &str, call: &ToolCall) -> Result<Outcome, Act> {
    let one = purpose(call);
    let (how, language) = (how(call), call.language.code());
    let ending = app
        .store
        .write_with("account.withdraw", move |mut tx| async move {
            let (now, mut rng) = (app.now(), app.chance.fork());
            let member = member(app, &mut tx, session).await?;
            let all = consents::of(&mut tx, &member.id, Day::at(now)).await?;
            let meant = |it: &&Standing| one.map_or(it.purpose != Purpose::Asr, |one| it.purpose == one);
            let ended: Vec<Purpose> = all
                .iter()
                .filter(meant)
                .filter(|it| goes_on(it))
                .map(|it| it.purpose)
                .collect();
            for purpose in &ended {
                consents::withdraw(&mut tx, &member.id, *purpose, how, language, now, &mut rng).await?;
            }
            Ok::<_, StoreError>((tx, ended))
        });
    let ended = ending.await?;
    if ended.is_empty() {
        return Ok(said(match one {
            Some(purpose) => message("account-off-already", [("purpose", named(purpose))]),
            None => message("account-nothing-on", []),
        }));
    }
    let names: Vec<&str> = ended.iter().map(|it| called(app, call, *it)).collect();
    let mut say = vec![message(
        "account-withdrawn",
        [("purposes", Arg::Text(names.join(", ")))],
    )];
    say.extend(ended.into_iter().filter_map(gone_with).map(|id| message(id, [])));
    Ok(Outcome {
        say,
        ..Outcome::default()
    })
}

/// What a purpose takes with it.
fn gone_with(purpose: Purpose) -> Option<&'static str> {
    Some(match purpose {
        Purpose::Learning => "account-gone-learning",
        Purpose::GigProfile => "account-gone-gig-profile",
        Purpose::SharePlv => "account-gone-share-plv",
        Purpose::Asr => "account-gone-asr",
        _ => return None,
    })
}

async fn prepare_forget(app: &App, session: &str) -> Result<Outcome, Act> {
    let mut tx = app.store.write("account.prepare_forget").await?;
    let member = member(app, &mut tx, session).await?;
    let code = credentials::code_of(&mut tx, &member.id).await?;
    tx.commit().await?;
    let mut say = vec![message("account-forget", [])];
    say.extend(code.map(|_| message("account-forget-code", [])));
    say.extend(["account-forget-stays", "account-forget-confirm"].map(|id| message(id, [])));
    Ok(Outcome {
        kind: OutcomeKind::Confirm {
            action: "forget_me".into(),
            // T1: the yes is for her, and for nobody who signs in between.
            args: Values::from([("member".to_owned(), member.id.into())]),
        },
        say,
        ..Outcome::default()
    })
}

async fn forget(app: &App, session: &str, call: &ToolCall) -> Result<Outcome, Act> {
    let meant = text(call, "member");
    let erasing = app.store.write_with("account.forget", move |mut tx| async move {
        let (now, mut rng) = (app.now(), app.chance.fork());
        let member = member(app, &mut tx, session).await?;
        if meant != Some(member.id.as_str()) {
            return Ok((tx, None));
        }
        let code = credentials::code_of(&mut tx, &member.id).await?;
        let by = Actor::Member(member.id.clone());
        let erased = rights::erase(&mut tx, &by, &member.id, now, &mut rng).await?;
        Ok::<_, StoreError>((tx, Some((erased, code))))
    });
    let Some((erased, code)) = erasing.await? else {
        return Ok(Outcome {
            kind: OutcomeKind::Refused,
            ..said(message("confirm-expired", []))
        });
    };
    let own = hashed(session);
    let mut sessions = erased.sessions;
    sessions.push(own.clone());
    app.sessions.forget_hashed(app, &sessions, Some(&own)).await?;
    let receipt = ("receipt", Arg::Digits(erased.receipt));
    let mut say = vec![message("account-forgotten", [receipt])];
    if code.is_none() {
        // What was done under a code and a PIN cannot be found without them.
        say.push(message("account-forgotten-here", []));
    }
    Ok(Outcome {
        kind: OutcomeKind::Done("forget_me".into()),
        say,
        // Nor is the receipt kept beside the session.
        private: true,
        ..Outcome::default()
    })
}

/// Whether something is done for it now, or would be again.
fn goes_on(standing: &Standing) -> bool {
    standing.allowed || standing.given_at.is_some()
}

fn purpose(call: &ToolCall) -> Option<Purpose> {
    text(call, "purpose").and_then(Purpose::parse)
}

/// Keys come from buttons as well as from telephones: which, is not known here.
fn how(call: &ToolCall) -> GivenHow {
    match call.manner {
        Manner::Spoken => GivenHow::Voice,
        Manner::Typed | Manner::Key => GivenHow::Tap,
    }
}

fn named(purpose: Purpose) -> Arg {
    Arg::Named(format!("purpose.{}", purpose.as_str()))
}

/// A purpose in her language.
fn called<'a>(app: &'a App, call: &ToolCall, purpose: Purpose) -> &'a str {
    let key = format!("purpose.{}", purpose.as_str());
    let name = app.brain.replies().name(call.language, &key);
    name.unwrap_or(purpose.as_str())
}

fn said(line: Line) -> Outcome {
    Outcome {
        say: vec![line],
        ..Outcome::default()
    }
}
