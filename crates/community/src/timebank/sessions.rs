//! Teaching sessions: booked by the learner, taken up by the teacher, confirmed by both; then hours move.

use super::ledger::{self, Entry, day_total};
use super::rules::{self, Event, Role, Step};
use super::{Account, Approval, Code, DAY_CAP, How, Learner, Offer, Session, TimebankError, members};
use crate::Day;
use store::{Millis, Row, StoreError, Tx, params};

/// A session that a learner wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Booking<'a> {
    /// Made by the client. A second learner books the same id to join.
    pub id: &'a str,
    pub offer: &'a str,
    /// Member who wants to learn.
    pub learner: &'a str,
    /// As long as the offer says when not given.
    pub minutes: Option<i64>,
    pub starts_at: Option<Millis>,
    pub how: How,
}

/// Whose move it is in a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// Teacher: yes or no to a learner.
    Answer,
    /// Teacher: was it held?
    Finish,
    /// Learner: was it held?
    Confirm,
}

/// A session that waits for somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    pub session: Session,
    pub due: Due,
}

/// What a booking would cost, checked against every limit before she says yes; writes nothing.
pub async fn quote(
    tx: &mut Tx,
    offer_id: &str,
    learner: &str,
    minutes: Option<i64>,
    day: Day,
    now: Millis,
) -> Result<(Offer, i64), TimebankError> {
    let offer = members::offer_by_id(tx, offer_id)
        .await?
        .ok_or(TimebankError::NotFound)?;
    members::check_age(tx, learner, now).await?;
    let minutes = minutes.unwrap_or(offer.minutes);
    if !(15..=480).contains(&minutes) {
        return Err(TimebankError::Impossible("a session has 15 to 480 minutes"));
    }
    if offer.member_id == learner {
        return Err(TimebankError::Impossible(
            "payer and payee are two different accounts",
        ));
    }
    let teacher = members::account_of(tx, &offer.member_id, now).await?;
    let learner = members::account_of(tx, learner, now).await?;
    for (account, amount) in [(&learner, -minutes), (&teacher, minutes)] {
        if account.state != "open" {
            return Err(TimebankError::NotOpen {
                state: account.state.clone(),
            });
        }
        rules::apply(account.balance, account.limits, amount, Event::Pending, false)?;
        if day_total(tx, &account.id, day).await? + minutes > DAY_CAP {
            return Err(TimebankError::DayCap);
        }
    }
    Ok((offer, minutes))
}

/// Books: her hours are set aside until the teacher answers. The same booking again gives the same session.
pub async fn book(tx: &mut Tx, booking: &Booking<'_>, now: Millis) -> Result<Session, TimebankError> {
    rules::check_id(booking.id)?;
    let learner = members::account_of(tx, booking.learner, now).await?;
    let known = session(tx, booking.id).await?;
    if let Some(known) = &known {
        let differs =
            known.offer_id != booking.offer || booking.minutes.is_some_and(|it| it != known.planned_min);
        if differs {
            return Err(TimebankError::DuplicateIdDifferent);
        }
        if known.learners.iter().any(|it| it.account == learner.id) {
            return Ok(known.clone());
        }
        if !matches!(known.state.as_str(), "proposed" | "agreed") {
            return Err(wrong(&known.state));
        }
    }
    let planned = known.as_ref().map(|it| it.planned_min);
    let starts_at = known.as_ref().map_or(booking.starts_at, |it| it.starts_at);
    let day = Day::at(starts_at.unwrap_or(now));
    let (offer, minutes) = quote(
        tx,
        booking.offer,
        booking.learner,
        planned.or(booking.minutes),
        day,
        now,
    )
    .await?;
    let teacher = members::account_of(tx, &offer.member_id, now).await?;
    if known.is_none() {
        tx.execute(
            "INSERT INTO timebank_sessions (id, community_id, offer_id, teacher, skill, starts_at, planned_min, state,
                                            proposed_at, changed_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, 'proposed', $8, $8)",
            params![
                booking.id,
                &teacher.community,
                &offer.id,
                &teacher.id,
                &offer.skill,
                starts_at,
                minutes,
                now
            ],
        )
        .await?;
    }
    let approval = Approval::Owner {
        account: learner.id.clone(),
        how: booking.how,
    };
    let hold = format!("{}:{}", booking.id, learner.id);
    let postings = [(learner.id.clone(), -minutes), (teacher.id, minutes)];
    let entry = paying(&hold, booking.id, &teacher.community, &postings, day, &approval);
    ledger::enter(tx, &entry, Event::Pending, now).await?;
    tx.execute(
        "INSERT INTO timebank_learners (session_id, account_id, hold_id, done) VALUES ($1, $2, $3, 0)",
        params![booking.id, &learner.id, &hold],
    )
    .await?;
    session(tx, booking.id).await?.ok_or(TimebankError::NotFound)
}

fn paying<'a>(
    id: &'a str,
    session: &'a str,
    community: &'a str,
    postings: &'a [(String, i64)],
    day: Day,
    approval: &'a Approval,
) -> Entry<'a> {
    Entry {
        id,
        community,
        code: Code::Session,
        postings,
        session: Some(session),
        reverses: None,
        memo: "",
        day,
        approval,
    }
}

/// One step of a session by one of its people. `minutes`: how long it took (finish, confirm); as planned when not given.
/// The same step again changes nothing.
pub async fn step(
    tx: &mut Tx,
    id: &str,
    account: &Account,
    step: Step,
    minutes: Option<i64>,
    how: How,
    now: Millis,
) -> Result<Session, TimebankError> {
    let found = session(tx, id).await?.ok_or(TimebankError::NotFound)?;
    let learner = found.learners.iter().find(|it| it.account == account.id);
    let role = match learner {
        _ if found.teacher == account.id => Role::Teacher,
        Some(_) => Role::Learner,
        None => return Err(TimebankError::NotFound),
    };
    let next = rules::next_state(&found.state, step, role).map_err(|_| wrong(&found.state))?;
    let approval = Approval::Owner {
        account: account.id.clone(),
        how,
    };
    match (step, learner) {
        (Step::Confirm, Some(learner)) => {
            let said = minutes.or(found.actual_min).unwrap_or(found.planned_min);
            if learner.done {
                let same = learner.confirmed_min == Some(said);
                return if same { Ok(found) } else { Err(wrong(&found.state)) };
            }
            // Another number than the teacher's is a dispute, not a confirmation.
            if found.actual_min != Some(said) {
                return Err(TimebankError::Impossible(
                    "both sides say the same number of minutes",
                ));
            }
            tx.execute(
                "UPDATE timebank_learners SET confirmed_min = $3 WHERE session_id = $1 AND account_id = $2",
                params![id, &account.id, said],
            )
            .await?;
            settle_part(tx, &found, learner, said, &approval, now).await?;
        }
        (Step::Cancel, Some(learner)) => {
            release(tx, id, learner, Event::Voided, &approval, now).await?;
            if !all_done(tx, id).await? {
                return session(tx, id).await?.ok_or(TimebankError::NotFound);
            }
            change(tx, &found, next, now).await?;
        }
        (Step::Decline | Step::Cancel | Step::NoShow, _) => {
            for learner in &found.learners {
                release(tx, id, learner, Event::Voided, &approval, now).await?;
            }
            change(tx, &found, next, now).await?;
        }
        (Step::Finish, _) => {
            let actual = minutes.or(found.actual_min).unwrap_or(found.planned_min);
            if found.actual_min.is_some_and(|it| it != actual) {
                return Err(wrong(&found.state));
            }
            if !(1..=DAY_CAP).contains(&actual) {
                return Err(TimebankError::Impossible("a session has 1 to 480 minutes"));
            }
            tx.execute(
                "UPDATE timebank_sessions SET actual_min = $2 WHERE id = $1",
                params![id, actual],
            )
            .await?;
            change(tx, &found, next, now).await?;
        }
        (Step::Agree | Step::Start | Step::Confirm, _) => change(tx, &found, next, now).await?,
    }
    session(tx, id).await?.ok_or(TimebankError::NotFound)
}

/// L9: one learner pays exactly the minutes that were held; then the session is settled if she was the last.
pub(super) async fn settle_part(
    tx: &mut Tx,
    of: &Session,
    learner: &Learner,
    minutes: i64,
    approval: &Approval,
    now: Millis,
) -> Result<(), TimebankError> {
    // The day on which it was held, as far as anybody said: when the teacher reported it.
    let day = Day::at(of.changed_at);
    let held = ledger::transfer(tx, &learner.hold_id)
        .await?
        .ok_or(TimebankError::NotFound)?;
    let settled = if minutes == of.planned_min && held.day == day {
        ledger::settle(tx, &held.id, Event::Posted, approval, now).await?;
        Some(held.id)
    } else {
        ledger::settle(tx, &held.id, Event::Voided, approval, now).await?;
        if minutes > 0 {
            let id = format!("{}:p", held.id);
            let postings = [(learner.account.clone(), -minutes), (of.teacher.clone(), minutes)];
            let entry = paying(&id, &of.id, &held.community, &postings, day, approval);
            ledger::enter(tx, &entry, Event::Posted, now).await?;
            Some(id)
        } else {
            None
        }
    };
    tx.execute(
        "UPDATE timebank_learners SET settled_id = $3, done = 1 WHERE session_id = $1 AND account_id = $2",
        params![&of.id, &learner.account, settled],
    )
    .await?;
    if all_done(tx, &of.id).await? {
        let disputed = tx
            .query_opt(
                "SELECT id FROM timebank_disputes WHERE session_id = $1",
                params![&of.id],
            )
            .await?;
        change(
            tx,
            of,
            if disputed.is_some() { "resolved" } else { "settled" },
            now,
        )
        .await?;
    }
    Ok(())
}

/// Gives back what was set aside for one learner.
pub(super) async fn release(
    tx: &mut Tx,
    id: &str,
    learner: &Learner,
    event: Event,
    approval: &Approval,
    now: Millis,
) -> Result<(), TimebankError> {
    if learner.done {
        return Ok(());
    }
    ledger::settle(tx, &learner.hold_id, event, approval, now).await?;
    tx.execute(
        "UPDATE timebank_learners SET done = 1 WHERE session_id = $1 AND account_id = $2",
        params![id, &learner.account],
    )
    .await?;
    Ok(())
}

async fn all_done(tx: &mut Tx, id: &str) -> Result<bool, StoreError> {
    let open = tx
        .query_opt(
            "SELECT account_id FROM timebank_learners WHERE session_id = $1 AND done = 0",
            params![id],
        )
        .await?;
    Ok(open.is_none())
}

/// Writes the new state; a step that leads where the session is already leaves its deadline alone.
pub(super) async fn change(tx: &mut Tx, of: &Session, state: &str, now: Millis) -> Result<(), StoreError> {
    if of.state == state {
        return Ok(());
    }
    tx.execute(
        "UPDATE timebank_sessions SET state = $2, changed_at = $3 WHERE id = $1",
        params![&of.id, state, now],
    )
    .await
    .map(drop)
}

pub(super) fn wrong(state: &str) -> TimebankError {
    TimebankError::WrongState {
        state: state.to_owned(),
    }
}

/// One session with its learners.
pub async fn session(tx: &mut Tx, id: &str) -> Result<Option<Session>, StoreError> {
    let row = tx
        .query_opt("SELECT * FROM timebank_sessions WHERE id = $1", params![id])
        .await?;
    match row {
        Some(row) => Ok(Some(with_learners(tx, &row).await?)),
        None => Ok(None),
    }
}

/// The sessions of an account, as teacher or learner, newest first, at most 100.
pub async fn sessions_of(tx: &mut Tx, account: &str) -> Result<Vec<Session>, StoreError> {
    let rows = tx
        .query(
            "SELECT * FROM timebank_sessions WHERE teacher = $1
                OR id IN (SELECT session_id FROM timebank_learners WHERE account_id = $1)
             ORDER BY proposed_at DESC, id DESC LIMIT 100",
            params![account],
        )
        .await?;
    let mut all = Vec::with_capacity(rows.len());
    for row in &rows {
        all.push(with_learners(tx, row).await?);
    }
    Ok(all)
}

/// What waits for this account, oldest first.
pub async fn waiting(tx: &mut Tx, account: &str, now: Millis) -> Result<Vec<Waiting>, StoreError> {
    let mut all = sessions_of(tx, account).await?;
    all.reverse();
    let due = |it: &Session| {
        let teaches = it.teacher == account;
        let begun = it.starts_at.is_none_or(|at| at <= now);
        let open = it.learners.iter().any(|l| l.account == account && !l.done);
        match it.state.as_str() {
            "proposed" if teaches => Some(Due::Answer),
            "agreed" | "started" if teaches && begun => Some(Due::Finish),
            "finished" if open => Some(Due::Confirm),
            _ => None,
        }
    };
    Ok(all
        .into_iter()
        .filter_map(|session| due(&session).map(|due| Waiting { session, due }))
        .collect())
}

pub(super) async fn with_learners(tx: &mut Tx, row: &Row) -> Result<Session, StoreError> {
    let id: String = row.get("id")?;
    let learners = tx
        .query(
            "SELECT * FROM timebank_learners WHERE session_id = $1 ORDER BY account_id",
            params![&id],
        )
        .await?;
    Ok(Session {
        id,
        offer_id: row.get("offer_id")?,
        teacher: row.get("teacher")?,
        skill: row.get("skill")?,
        starts_at: row.get("starts_at")?,
        planned_min: row.get("planned_min")?,
        actual_min: row.get("actual_min")?,
        state: row.get("state")?,
        changed_at: row.get("changed_at")?,
        learners: learners
            .iter()
            .map(|it| {
                Ok(Learner {
                    account: it.get("account_id")?,
                    hold_id: it.get("hold_id")?,
                    confirmed_min: it.get("confirmed_min")?,
                    settled_id: it.get("settled_id")?,
                    done: it.get("done")?,
                })
            })
            .collect::<Result<_, StoreError>>()?,
    })
}
