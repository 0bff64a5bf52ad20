//! Every step of a job by voice: what is due, and what else can be done. Asked for, read back, done after the yes.

use community::gigs::{
    self, About, Acting, Claim, GigError, Job, JobState, Move, NewOffer, NewRating, RATE_MS,
};
use conversation::Millis;
use conversation::language::Language;
use conversation::turn::{Arg, Line, Outcome, OutcomeKind, ToolCall, Values};
use serde_json::Value;
use store::Tx;

use super::super::{Act, hashed, member, message, not_allowed, text};
use super::choices::{self, BEST};
use super::deeds::{Deed, asks_owed};
use super::mine::{self, Mine};
use crate::app::App;

const DAY_MS: Millis = 86_400_000;
/// Instead of a step: what else there is.
const ELSE: &str = "else";
/// The tool that calls things off.
const CANCEL: &str = "gigs.cancel";

/// What was asked for, as far as it is known.
struct Asked<'a> {
    mine: &'a Mine,
    deed: Deed,
}

pub(super) async fn prepare(app: &App, session: &str, call: &ToolCall) -> Result<Outcome, Act> {
    let mut tx = app.store.write("gigs.prepare_step").await?;
    let member = member(app, &mut tx, session).await?;
    let all = mine::all(app, &mut tx, &member.id).await?;
    tx.commit().await?;
    let ending = text(call, "ending");
    let Some(id) = text(call, "job").or(ending) else {
        return Ok(list(app, call, &all));
    };
    let Some(mine) = all.iter().find(|it| it.id == id) else {
        return Ok(nothing_waits());
    };
    let deed = match text(call, "step") {
        None if ending.is_some() => mine.ending(),
        None => mine.due,
        Some(ELSE) => None,
        Some(name) => match Deed::parse(name).filter(|it| mine.allows(*it)) {
            Some(deed) => Some(deed),
            None => return Ok(nothing_waits()),
        },
    };
    Ok(match deed {
        Some(deed) => Asked { mine, deed }.outcome(app, call),
        None if mine.others.is_empty() => nothing_waits(),
        None => choices::deeds(app, call, mine),
    })
}

/// Which one? Where only one can be called off, it is that.
fn list(app: &App, call: &ToolCall, all: &[Mine]) -> Outcome {
    if call.tool == CANCEL {
        let can: Vec<(&Mine, Deed)> = all.iter().filter_map(|it| Some((it, it.ending()?))).collect();
        return match can.as_slice() {
            [] => not_found("gigs-ending-none"),
            [(mine, deed)] => Asked { mine, deed: *deed }.outcome(app, call),
            _ => choices::endings(app, call, all),
        };
    }
    let (say, offered) = mine::told(all, 0, call.language);
    if say.is_empty() {
        return nothing_waits();
    }
    Outcome {
        kind: OutcomeKind::Need("job".into()),
        say,
        offered,
        ..Outcome::default()
    }
}

impl Asked<'_> {
    /// What is missing, or all of it read back.
    fn outcome(&self, app: &App, call: &ToolCall) -> Outcome {
        match self.deed {
            Deed::Cancel => self.cancel(app, call),
            Deed::Rate => match score(call) {
                Some(score) if (1..=BEST).contains(&score) => {
                    let said = [
                        ("score", Arg::Number(score as f64)),
                        ("most", Arg::Number(BEST as f64)),
                    ];
                    self.read_back(call, self.mine.paise, [("score", Value::from(score))], said)
                }
                said => choices::scores(app, call, self.mine, said.is_some()),
            },
            Deed::Dispute => self.dispute(app, call),
            Deed::Claim => match owed(call, self.mine.paise) {
                Ok(paise) => self.read_back(call, paise, [], []),
                Err(wrong) => choices::owed(self.mine, wrong),
            },
            _ => self.read_back(call, self.mine.paise, [], []),
        }
    }

    /// G8: with the reason, and on whose account it goes.
    fn cancel(&self, app: &App, call: &ToolCall) -> Outcome {
        let code = text(call, "reason");
        let known = app
            .library
            .cancel_reasons
            .iter()
            .find(|it| Some(it.code.as_str()) == code && it.is_of(self.mine.role));
        let Some(reason) = known else {
            return choices::reasons(app, call, self.mine);
        };
        let counts = if reason.counts_against(self.mine.role) {
            "gigs-cancel-counts"
        } else {
            "gigs-cancel-free"
        };
        let name = reason.name.in_language(call.language.code()).text;
        let given = [("reason", Value::from(reason.code.as_str()))];
        let mut outcome = self.read_back(call, self.mine.paise, given, [("reason", Arg::Text(name))]);
        outcome.say.insert(0, message(counts, []));
        outcome
    }

    fn dispute(&self, app: &App, call: &ToolCall) -> Outcome {
        let matter = text(call, "about").and_then(|about| {
            let name = choices::matter(app, call, self.mine.role, about)?;
            Some((About::parse(about)?, name))
        });
        let Some((about, name)) = matter else {
            return choices::matters(app, call, self.mine);
        };
        let paise = match owed(call, self.mine.paise) {
            Ok(paise) => paise,
            Err(wrong) if wrong || asks_owed(about) => return choices::owed(self.mine, wrong),
            Err(_) if self.mine.role == gigs::Role::Worker => self.mine.paise,
            Err(_) => 0,
        };
        let given = [("about", Value::from(about.as_str()))];
        self.read_back(call, paise, given, [("reason", Arg::Text(name))])
    }

    fn read_back<const G: usize, const S: usize>(
        &self,
        call: &ToolCall,
        paise: i64,
        given: [(&str, Value); G],
        said: [(&'static str, Arg); S],
    ) -> Outcome {
        let mine = self.mine;
        let args = [
            ("job", Value::from(mine.id.as_str())),
            ("gig", Value::from(mine.gig.as_str())),
            ("step", Value::from(self.deed.as_str())),
            ("paise", Value::from(paise)),
            ("terms", Value::from(mine.terms_hash.as_str())),
        ];
        let args = args.into_iter().chain(given);
        let mut line = message(
            self.deed.read_back(),
            [
                ("title", Arg::Text(mine.name(call.language))),
                ("hours", Arg::Minutes(mine.title.minutes_per_day)),
                ("days", Arg::Number(mine.title.days as f64)),
                ("pay", Arg::Money(paise)),
            ],
        );
        if let Line::Message { args, .. } = &mut line {
            args.extend(said.map(|(name, arg)| (name.to_owned(), arg)));
        }
        // A no to what is due leads to what else there is.
        let elsewhere = mine.due == Some(self.deed) && !mine.others.is_empty();
        let otherwise = [("job", mine.id.as_str()), ("step", ELSE)];
        let otherwise = otherwise.map(|(name, value)| (name.to_owned(), Value::from(value)));
        Outcome {
            kind: OutcomeKind::Confirm {
                action: self.deed.action().into(),
                args: args.map(|(name, value)| (name.to_owned(), value)).collect(),
            },
            say: vec![line],
            otherwise: if elsewhere {
                Values::from(otherwise)
            } else {
                Values::new()
            },
            ..Outcome::default()
        }
    }
}

/// The number she said, or the one that was chosen.
fn score(call: &ToolCall) -> Option<i64> {
    let said = call.args.get("score")?;
    said.as_i64().or_else(|| said.as_str()?.parse().ok())
}

/// Paise; an error where none is said (false) or where it is more than can be (true).
fn owed(call: &ToolCall, most: i64) -> Result<i64, bool> {
    let rupees = call.args.get("owed").and_then(Value::as_f64).ok_or(false)?;
    let paise = (rupees * 100.0).round() as i64;
    if (0..=most).contains(&paise) {
        Ok(paise)
    } else {
        Err(true)
    }
}

/// What came of it.
enum After {
    Job(Box<Job>, Option<gigs::Contact>),
    /// Until when a mediator decides.
    Dispute(Millis),
    Done,
}

pub(super) async fn take(app: &App, session: &str, call: &ToolCall, token: &str) -> Result<Outcome, Act> {
    let said = text(call, "step").and_then(Deed::parse);
    let (Some(_), Some(deed)) = (text(call, "job"), said) else {
        return Ok(nothing_waits());
    };
    // The nonce is one session's own count: together with the session it is unique.
    let id = &hashed(&format!("{session}:{token}"));
    let done = app.store.write_with("gigs.step", move |mut tx| async move {
        let member = member(app, &mut tx, session).await?;
        let after = write(app, &mut tx, call, &member.id, id, deed).await?;
        Ok::<_, GigError>((tx, after))
    });
    let after = match done.await {
        Ok(after) => after,
        Err(error) => return refused(error),
    };
    let gig = text(call, "gig").unwrap_or_default();
    let title = super::named_gig(app, gig, call.language).await?;
    Ok(Outcome {
        kind: OutcomeKind::Done(deed.action().into()),
        say: done_lines(deed, after, title, call.language),
        ..Outcome::default()
    })
}

async fn write(
    app: &App,
    tx: &mut Tx,
    call: &ToolCall,
    member: &str,
    id: &str,
    deed: Deed,
) -> Result<After, GigError> {
    let now = app.now();
    let arg = |name| text(call, name).unwrap_or_default();
    let job = arg("job");
    let paise = call.args.get("paise").and_then(Value::as_i64).unwrap_or(0);
    let acting = Acting { id, job, member };
    let step = match deed {
        Deed::Offer => {
            let new = NewOffer {
                id,
                application: job,
                ..NewOffer::default()
            };
            let offered = gigs::offer(tx, &app.library, member, &new, now).await?;
            return Ok(After::Job(Box::new(offered), None));
        }
        Deed::Unapply => {
            gigs::withdraw_application(tx, arg("gig"), member, id, now).await?;
            return Ok(After::Done);
        }
        Deed::Close => {
            gigs::withdraw(tx, arg("gig"), member, id, now).await?;
            return Ok(After::Done);
        }
        Deed::Rate => {
            let rating = NewRating {
                score: score(call).unwrap_or(0),
                reasons: Vec::new(),
            };
            gigs::rate(tx, &acting, &rating, now).await?;
            return Ok(After::Done);
        }
        Deed::Dispute | Deed::Claim => {
            let claim = Claim {
                about: About::parse(arg("about")).unwrap_or(About::Other),
                paise: Some(paise),
            };
            let dispute = gigs::dispute(tx, &acting, claim, now).await?;
            return Ok(After::Dispute(dispute.decide_by));
        }
        Deed::Accept => Move::Accept {
            terms_hash: arg("terms"),
            contact: None,
        },
        Deed::Start => Move::Start,
        Deed::Submit => Move::Submit,
        Deed::Received => Move::Received(paise),
        Deed::Approve => Move::Approve,
        Deed::Paid => Move::Paid(paise),
        Deed::Decline => Move::Decline,
        Deed::Cancel => Move::Cancel(arg("reason")),
        Deed::TakeBack => Move::Withdraw,
        Deed::Rework => Move::Rework,
        Deed::NoShow => Move::NoShow,
    };
    let after = gigs::act(tx, &app.library, &acting, step, now).await?;
    let contact = gigs::contact(tx, job, member).await?;
    Ok(After::Job(Box::new(after), contact))
}

fn done_lines(deed: Deed, after: After, title: Arg, language: Language) -> Vec<Line> {
    let (after, contact) = match after {
        After::Job(after, contact) => (after, contact),
        After::Dispute(decide_by) => return vec![message("gigs-disputed", [("day", Arg::Date(decide_by))])],
        After::Done => {
            return vec![match deed {
                Deed::Rate => message("gigs-rated", [("days", Arg::Number((RATE_MS / DAY_MS) as f64))]),
                Deed::Unapply => message("gigs-unapplied", [("title", title)]),
                _ => message("gigs-posting-closed", [("title", title)]),
            }];
        }
    };
    let title = || [("title", Arg::Text(after.terms.title(language.code())))];
    match (deed, after.state) {
        (_, JobState::Closed) => vec![message("gigs-finished", title())],
        (Deed::Accept, _) => {
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
        (Deed::Received | Deed::Paid, _) => vec![message("gigs-paid-said", [])],
        _ => vec![message("gigs-step-done", [])],
    }
}

fn nothing_waits() -> Outcome {
    not_found("gigs-nothing-waiting")
}

fn not_found(id: &str) -> Outcome {
    Outcome {
        kind: OutcomeKind::NotFound("job".into()),
        say: vec![message(id, [])],
        ..Outcome::default()
    }
}

fn refused(error: GigError) -> Result<Outcome, Act> {
    let id = match error {
        GigError::Full => "gigs-full",
        GigError::TooLate => "gigs-late",
        GigError::AlreadyRated => "gigs-rated-already",
        GigError::NotAllowed(why) => return Ok(not_allowed(why)),
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
