//! What waits for somebody's word: offers to answer, work to begin, to report, to approve, money to pay and to acknowledge.

use community::gigs::{self, Acting, Applicant, GigError, Job, JobState, Move, NewOffer, Role};
use conversation::language::Language;
use conversation::turn::{Arg, Line, Offered, Outcome, OutcomeKind, ToolCall, Values};
use serde_json::Value;
use store::Tx;

use super::super::{Act, hashed, member, message, text};
use super::READ_OUT;
use crate::app::App;

/// Something that waits.
pub(super) struct Waiting {
    /// Of the job, or of the application that could become one.
    id: String,
    due: Due,
    title: gigs::Terms,
    paise: i64,
    terms_hash: String,
}

/// Whose move it is, and which.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Due {
    Accept,
    Start,
    Submit,
    Received,
    Offer,
    Approve,
    Paid,
}

impl Due {
    const ALL: [Self; 7] = [
        Self::Accept,
        Self::Approve,
        Self::Received,
        Self::Paid,
        Self::Offer,
        Self::Start,
        Self::Submit,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Accept => "accept",
            Self::Start => "start",
            Self::Submit => "submit",
            Self::Received => "received",
            Self::Offer => "offer",
            Self::Approve => "approve",
            Self::Paid => "paid",
        }
    }

    /// Messages: what waits, and what is read back.
    fn messages(self) -> (&'static str, &'static str) {
        match self {
            Self::Accept => ("gigs-waiting-accept", "gigs-accept-confirm"),
            Self::Start => ("gigs-waiting-start", "gigs-start-confirm"),
            Self::Submit => ("gigs-waiting-submit", "gigs-submit-confirm"),
            Self::Received => ("gigs-waiting-received", "gigs-received-confirm"),
            Self::Offer => ("gigs-waiting-offer", "gigs-offer-confirm"),
            Self::Approve => ("gigs-waiting-approve", "gigs-approve-confirm"),
            Self::Paid => ("gigs-waiting-paid", "gigs-paid-confirm"),
        }
    }

    fn of(job: &Job, member: &str) -> Option<Self> {
        Some(match (job.role_of(member)?, job.state) {
            (Role::Worker, JobState::Offered) => Self::Accept,
            (Role::Worker, JobState::Accepted) => Self::Start,
            (Role::Worker, JobState::InProgress) => Self::Submit,
            (Role::Worker, JobState::Approved | JobState::ResolvedWorker | JobState::Split) => Self::Received,
            (Role::Employer, JobState::Submitted) => Self::Approve,
            (Role::Employer, JobState::PaidAck) => Self::Paid,
            (Role::Employer, JobState::Approved | JobState::ResolvedWorker | JobState::Split)
                if job.paid_paise.is_none() =>
            {
                Self::Paid
            }
            _ => return None,
        })
    }
}

/// Everything that waits for a member, what is most urgent first.
pub(super) async fn waiting(app: &App, tx: &mut Tx, member: &str) -> Result<Vec<Waiting>, GigError> {
    let mut all = Vec::new();
    for job in gigs::jobs_of(tx, member).await? {
        if let Some(due) = Due::of(&job, member) {
            all.push(Waiting {
                id: job.id,
                due,
                title: job.terms,
                paise: job.due_paise,
                terms_hash: job.terms_hash,
            });
        }
    }
    for (gig, applied) in gigs::mine(tx, member).await? {
        if applied == 0 || gig.state != "open" {
            continue;
        }
        // The best of those who have not been asked.
        let ranked: Vec<Applicant> = gigs::applicants(tx, &app.library, &gig.id, member, app.now()).await?;
        if let Some(best) = ranked.into_iter().find(|it| it.job.is_none()) {
            all.push(Waiting {
                id: best.application_id,
                due: Due::Offer,
                paise: gig.total_paise(),
                terms_hash: gigs::terms_hash(&gig),
                title: gigs::Terms::of(&gig),
            });
        }
    }
    all.sort_by_key(|it| Due::ALL.iter().position(|due| *due == it.due));
    Ok(all)
}

/// What waits, to be read out and to be chosen from.
pub(super) fn told(waiting: &[Waiting], language: Language) -> (Vec<Line>, Vec<Offered>) {
    if waiting.is_empty() {
        return (Vec::new(), Vec::new());
    }
    let mut say = vec![message(
        "gigs-waiting",
        [("count", Arg::Number(waiting.len() as f64))],
    )];
    say.extend(waiting.iter().take(READ_OUT).enumerate().map(|(index, it)| {
        let position = Arg::Number((index + 1) as f64);
        let title = Arg::Text(it.title.title(language.code()));
        message(
            it.due.messages().0,
            [
                ("position", position),
                ("title", title),
                ("pay", Arg::Money(it.paise)),
            ],
        )
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
        slot: "job".into(),
        id: it.id.clone(),
        title: it.title.title(language.code()),
        about: Values::from([("kind".to_owned(), Value::from(it.title.kind.as_str()))]),
    });
    (say, offered.collect())
}

pub(super) async fn prepare(app: &App, session: &str, call: &ToolCall) -> Result<Outcome, Act> {
    let mut tx = app.store.write("gigs.prepare_step").await?;
    let member = member(app, &mut tx, session).await?;
    let all = waiting(app, &mut tx, &member.id).await?;
    tx.commit().await?;
    let Some(id) = text(call, "job") else {
        let (say, offered) = told(&all, call.language);
        if say.is_empty() {
            return Ok(nothing_waits());
        }
        return Ok(Outcome {
            kind: OutcomeKind::Need("job".into()),
            say,
            offered,
            ..Outcome::default()
        });
    };
    let Some(found) = all.iter().find(|it| it.id == id) else {
        return Ok(nothing_waits());
    };
    let args = Values::from([
        ("job".to_owned(), Value::from(id)),
        ("step".to_owned(), Value::from(found.due.as_str())),
        ("paise".to_owned(), Value::from(found.paise)),
        ("terms".to_owned(), Value::from(found.terms_hash.as_str())),
    ]);
    let terms = [
        ("title", Arg::Text(found.title.title(call.language.code()))),
        ("hours", Arg::Minutes(found.title.minutes_per_day)),
        ("days", Arg::Number(found.title.days as f64)),
        ("pay", Arg::Money(found.paise)),
    ];
    Ok(Outcome {
        kind: OutcomeKind::Confirm {
            action: "gig_step".into(),
            args,
        },
        say: vec![message(found.due.messages().1, terms)],
        ..Outcome::default()
    })
}

pub(super) async fn take(app: &App, session: &str, call: &ToolCall, token: &str) -> Result<Outcome, Act> {
    let paise = call.args.get("paise").and_then(Value::as_i64).unwrap_or(0);
    let said = text(call, "step").and_then(|step| Due::ALL.into_iter().find(|it| it.as_str() == step));
    let (Some(job), Some(due), Some(terms)) = (text(call, "job"), said, text(call, "terms")) else {
        return Ok(nothing_waits());
    };
    let id = &hashed(&format!("{session}:{token}"));
    let done = app.store.write_with("gigs.step", move |mut tx| async move {
        let member = member(app, &mut tx, session).await?;
        let now = app.now();
        let step = match due {
            Due::Offer => {
                let new = NewOffer {
                    id,
                    application: job,
                    ..NewOffer::default()
                };
                let offered = gigs::offer(&mut tx, &app.library, &member.id, &new, now).await?;
                return Ok::<_, GigError>((tx, (offered, None)));
            }
            Due::Accept => Move::Accept {
                terms_hash: terms,
                contact: None,
            },
            Due::Start => Move::Start,
            Due::Submit => Move::Submit,
            Due::Received => Move::Received(paise),
            Due::Approve => Move::Approve,
            Due::Paid => Move::Paid(paise),
        };
        let acting = Acting {
            id,
            job,
            member: &member.id,
        };
        let after = gigs::act(&mut tx, &app.library, &acting, step, now).await?;
        let contact = gigs::contact(&mut tx, job, &member.id).await?;
        Ok((tx, (after, contact)))
    });
    match done.await {
        Ok((after, contact)) => Ok(Outcome {
            kind: OutcomeKind::Done("gig_step".into()),
            say: done_lines(due, &after, contact, call.language),
            ..Outcome::default()
        }),
        Err(error) => refused(error),
    }
}

fn done_lines(due: Due, after: &Job, contact: Option<gigs::Contact>, language: Language) -> Vec<Line> {
    let title = || [("title", Arg::Text(after.terms.title(language.code())))];
    match (due, after.state) {
        (_, JobState::Closed) => vec![message("gigs-finished", title())],
        (Due::Accept, _) => {
            let mut say = vec![message("gigs-accepted", title())];
            // G6: only now.
            if let Some(contact) = contact.map(|it| it.contact).filter(|it| !it.is_empty()) {
                let digits = contact.chars().all(|c| c.is_ascii_digit());
                let how = if digits {
                    Arg::Digits(contact)
                } else {
                    Arg::Text(contact)
                };
                say.push(message("gigs-contact", [("contact", how)]));
            }
            say
        }
        (Due::Received | Due::Paid, _) => vec![message("gigs-paid-said", [])],
        _ => vec![message("gigs-step-done", [])],
    }
}

fn nothing_waits() -> Outcome {
    Outcome {
        kind: OutcomeKind::NotFound("job".into()),
        say: vec![message("gigs-nothing-waiting", [])],
        ..Outcome::default()
    }
}

fn refused(error: GigError) -> Result<Outcome, Act> {
    let id = match error {
        GigError::Full => "gigs-full",
        GigError::TooLate => "gigs-late",
        GigError::Store(_) | GigError::Moved => return Err(error.into()),
        other => {
            tracing::warn!(error = %other, "a step of a job was refused");
            "confirm-changed"
        }
    };
    Ok(Outcome {
        kind: OutcomeKind::Refused,
        say: vec![message(id, [])],
        ..Outcome::default()
    })
}
