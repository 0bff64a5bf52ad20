//! Jobs: offered, accepted, worked, approved, paid. Every change goes through `states::next` and is written down.

use super::log::{Entry, check_id, parsed};
use super::seats::{free_seat, take_seat, when_all_done, when_full};
use super::service::{check_terms, gig_row};
use super::states::{self, JobState, MAX_REWORKS, OFFER_MS, Role, Step};
use super::{Gig, GigError, terms_hash};
use crate::Day;
use crate::content::{Library, Texts};
use crate::members::consents;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use store::{Millis, Row, StoreError, Tx, params};

/// G3: what both sides agree to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    pub kind: String,
    /// By language.
    pub title: BTreeMap<String, String>,
    pub place_id: String,
    /// Usual English spelling.
    pub place: Option<String>,
    pub time: String,
    pub minutes_per_day: i64,
    pub pay_paise_per_day: i64,
    pub days: i64,
    /// Days since 1970, in India.
    pub starts_on: Option<i64>,
    pub starts_minute: Option<i64>,
    pub employer: String,
}

impl Terms {
    /// The terms of a posting.
    pub fn of(gig: &Gig) -> Self {
        Self {
            kind: gig.kind.clone(),
            title: gig.title.0.clone(),
            place_id: gig.place_id.clone(),
            place: gig.spot.as_ref().map(|it| it.name.clone()),
            time: gig.time.clone(),
            minutes_per_day: gig.minutes_per_day,
            pay_paise_per_day: gig.pay_paise_per_day,
            days: gig.days,
            starts_on: gig.starts_on.map(|day| day.0),
            starts_minute: gig.starts_minute,
            employer: gig.employer.clone(),
        }
    }

    /// What the work is, in a language.
    pub fn title(&self, language: &str) -> String {
        Texts(self.title.clone()).in_language(language).text
    }
}

/// One worker's work on a gig.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    pub id: String,
    pub gig_id: String,
    pub application_id: String,
    pub(crate) worker: Option<String>,
    pub(crate) employer: Option<String>,
    /// Which of the seats; none until accepted.
    pub seat: Option<i64>,
    pub state: JobState,
    pub terms: Terms,
    pub terms_hash: String,
    /// What is owed.
    pub due_paise: i64,
    /// What the employer says was paid.
    pub paid_paise: Option<i64>,
    /// What the worker says came.
    pub received_paise: Option<i64>,
    pub reworks: i64,
    /// Why it was cancelled.
    pub reason: Option<String>,
    pub offered_at: Millis,
    pub changed_at: Millis,
    pub(super) version: i64,
}

impl Job {
    /// What somebody is in this job; nobody else learns that it exists.
    pub fn role_of(&self, member: &str) -> Option<Role> {
        if self.worker.as_deref() == Some(member) {
            Some(Role::Worker)
        } else if self.employer.as_deref() == Some(member) {
            Some(Role::Employer)
        } else {
            None
        }
    }

    /// When time itself moves it on.
    pub fn deadline(&self) -> Option<Millis> {
        self.state.deadline().map(|within| self.changed_at + within)
    }
}

/// Who does what to which job, under which id.
#[derive(Debug, Clone, Copy)]
pub struct Acting<'a> {
    /// Made by the client.
    pub id: &'a str,
    pub job: &'a str,
    /// Who acts; her role follows from the job.
    pub member: &'a str,
}

/// A step of a job with what belongs to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move<'a> {
    /// G3: to exactly these terms. The contact is the worker's own, for the employer.
    Accept {
        terms_hash: &'a str,
        contact: Option<&'a str>,
    },
    Decline,
    Withdraw,
    Start,
    Submit,
    Rework,
    Approve,
    /// Paise that the employer paid.
    Paid(i64),
    /// Paise that the worker got.
    Received(i64),
    /// G8
    Cancel(&'a str),
    NoShow,
}

impl Move<'_> {
    /// The step.
    pub fn step(self) -> Step {
        match self {
            Self::Accept { .. } => Step::Accept,
            Self::Decline => Step::Decline,
            Self::Withdraw => Step::Withdraw,
            Self::Start => Step::Start,
            Self::Submit => Step::Submit,
            Self::Rework => Step::Rework,
            Self::Approve => Step::Approve,
            Self::Paid(_) => Step::Paid,
            Self::Received(_) => Step::Received,
            Self::Cancel(_) => Step::Cancel,
            Self::NoShow => Step::NoShow,
        }
    }

    fn detail(self) -> Value {
        match self {
            // The contact itself is not written down where it could never be erased.
            Self::Accept { terms_hash, .. } => json!({"terms_hash": terms_hash}),
            Self::Paid(paise) | Self::Received(paise) => json!({"paise": paise}),
            Self::Cancel(reason) => json!({"reason": reason}),
            _ => json!({}),
        }
    }
}

/// An offer to somebody who applied; what is not said stays as posted.
#[derive(Debug, Clone, Copy, Default)]
pub struct NewOffer<'a> {
    /// Made by the client; becomes the id of the job.
    pub id: &'a str,
    pub application: &'a str,
    pub pay_paise_per_day: Option<i64>,
    pub minutes_per_day: Option<i64>,
    pub days: Option<i64>,
    pub starts_on: Option<Day>,
    pub starts_minute: Option<i64>,
}

/// How to reach the other side, and where to come (G6).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    pub contact: String,
    pub address: String,
}

/// The employer asks an applicant, with terms that both will sign (G3). The same offer again is the same.
pub async fn offer(
    tx: &mut Tx,
    library: &Library,
    employer: &str,
    new: &NewOffer<'_>,
    now: Millis,
) -> Result<Job, GigError> {
    check_id(new.id)?;
    consents::may_trade(tx, employer, Day::at(now)).await??;
    let row = tx
        .query_opt(
            "SELECT a.member_id AS applicant, a.state AS application_state, g.*
             FROM gig_applications a JOIN gigs g ON g.id = a.gig_id WHERE a.id = $1 AND g.posted_by = $2",
            params![new.application, employer],
        )
        .await?
        .ok_or(GigError::NotFound)?;
    let mut gig = gig_row(&row)?;
    gig.pay_paise_per_day = new.pay_paise_per_day.unwrap_or(gig.pay_paise_per_day);
    gig.minutes_per_day = new.minutes_per_day.unwrap_or(gig.minutes_per_day);
    gig.days = new.days.unwrap_or(gig.days);
    gig.starts_on = new.starts_on.or(gig.starts_on);
    gig.starts_minute = new.starts_minute.or(gig.starts_minute);
    let agreed = terms_hash(&gig);
    let entry = Entry {
        id: new.id,
        gig: &gig.id,
        job: Some(new.id),
        role: Role::Employer,
        event: "offer",
        detail: json!({"application": new.application, "terms_hash": agreed}),
    };
    if entry.is_known(tx).await? {
        return job(tx, new.id).await?.ok_or(GigError::NotFound);
    }
    check_terms(library, &gig, now)?;
    if gig.state != "open" || row.get::<String>("application_state")? != "applied" {
        return Err(GigError::Closed);
    }
    if let Some(open) = of_application(tx, new.application).await? {
        return Err(wrong(open.state));
    }
    tx.execute(
        "INSERT INTO gig_jobs (id, gig_id, application_id, worker, employer, state, terms, terms_hash, due_paise,
                               offered_at, changed_at)
         VALUES ($1, $2, $3, $4, $5, 'offered', $6, $7, $8, $9, $9)",
        params![
            new.id,
            &gig.id,
            new.application,
            row.get::<String>("applicant")?,
            employer,
            serde_json::to_string(&Terms::of(&gig)).map_err(StoreError::from)?,
            &agreed,
            gig.total_paise(),
            now
        ],
    )
    .await?;
    entry.write(tx, None, Some(JobState::Offered), now).await?;
    job(tx, new.id).await?.ok_or(GigError::NotFound)
}

pub(super) async fn of_application(tx: &mut Tx, application: &str) -> Result<Option<Job>, StoreError> {
    let rows = tx
        .query(
            "SELECT * FROM gig_jobs WHERE application_id = $1",
            params![application],
        )
        .await?;
    let jobs = rows.iter().map(job_row).collect::<Result<Vec<_>, _>>()?;
    Ok(jobs
        .into_iter()
        .find(|it| it.state.has_seat() || it.state == JobState::Offered))
}

/// Takes a step. The same act again gives the job as it is now.
pub async fn act(
    tx: &mut Tx,
    library: &Library,
    acting: &Acting<'_>,
    step: Move<'_>,
    now: Millis,
) -> Result<Job, GigError> {
    let before = job(tx, acting.job).await?.ok_or(GigError::NotFound)?;
    let role = before.role_of(acting.member).ok_or(GigError::NotFound)?;
    let entry = Entry {
        id: acting.id,
        gig: &before.gig_id,
        job: Some(&before.id),
        role,
        event: step.step().as_str(),
        detail: step.detail(),
    };
    if entry.is_known(tx).await? {
        return Ok(before);
    }
    let to = states::next(before.state, step.step(), role).ok_or(wrong(before.state))?;
    let mut after = before.clone();
    match step {
        Move::Accept { terms_hash, contact } => {
            if terms_hash != before.terms_hash {
                return Err(GigError::TermsChanged);
            }
            if now >= before.offered_at + OFFER_MS {
                return Err(GigError::TooLate);
            }
            after.seat = Some(take_seat(tx, &before, contact).await?);
        }
        Move::NoShow => {
            let begins = before.terms.starts_on.unwrap_or(i64::MIN);
            if Day::at(now).0 < begins {
                return Err(wrong(before.state));
            }
        }
        Move::Rework if before.reworks >= MAX_REWORKS => return Err(wrong(before.state)),
        Move::Rework => after.reworks += 1,
        Move::Cancel(reason) => {
            let known = library.cancel_reasons.iter().find(|it| it.code == reason);
            known.filter(|it| it.is_of(role)).ok_or(GigError::UnknownReason)?;
            after.reason = Some(reason.to_owned());
        }
        Move::Paid(paise) | Move::Received(paise) if paise <= 0 => {
            return Err(GigError::PaidShort {
                due: before.due_paise,
            });
        }
        Move::Paid(paise) => after.paid_paise = Some(paise),
        // G10: what came short is never waved through; there is the dispute for it.
        Move::Received(paise) if paise < before.due_paise => {
            return Err(GigError::PaidShort {
                due: before.due_paise,
            });
        }
        Move::Received(paise) => after.received_paise = Some(paise),
        Move::Decline | Move::Withdraw | Move::Start | Move::Submit | Move::Approve => {}
    }
    change(tx, &before, after, to, &entry, now).await?;
    if let (Move::Received(_), Some(_)) = (step, before.paid_paise) {
        // Both sides have said it.
        let id = format!("{}:close", acting.id);
        by_rule(tx, acting.job, Step::Close, &id, json!({}), now).await?;
    }
    job(tx, acting.job).await?.ok_or(GigError::NotFound)
}

/// A step that a deadline or a rule takes.
pub(super) async fn by_rule(
    tx: &mut Tx,
    job_id: &str,
    step: Step,
    id: &str,
    detail: Value,
    now: Millis,
) -> Result<(), GigError> {
    let before = job(tx, job_id).await?.ok_or(GigError::NotFound)?;
    let entry = Entry {
        id,
        gig: &before.gig_id,
        job: Some(job_id),
        role: Role::Timer,
        event: step.as_str(),
        detail,
    };
    if entry.is_known(tx).await? {
        return Ok(());
    }
    let to = states::next(before.state, step, Role::Timer).ok_or(wrong(before.state))?;
    change(tx, &before, before.clone(), to, &entry, now).await
}

/// Writes a job's next state, by compare-and-swap, with all that follows for seats and applications.
pub(super) async fn change(
    tx: &mut Tx,
    before: &Job,
    mut after: Job,
    to: JobState,
    entry: &Entry<'_>,
    now: Millis,
) -> Result<(), GigError> {
    if !to.has_seat() {
        after.seat = None;
    }
    let changed_at = if to == before.state {
        before.changed_at
    } else {
        now
    };
    let swapped = tx
        .execute(
            "UPDATE gig_jobs SET state = $3, seat = $4, due_paise = $5, paid_paise = $6, received_paise = $7, reworks = $8,
                    reason = $9, changed_at = $10, version = version + 1,
                    worker_agreed_at = CASE WHEN $3 = 'accepted' THEN $11 ELSE worker_agreed_at END
             WHERE id = $1 AND version = $2",
            params![
                &before.id,
                before.version,
                to.as_str(),
                after.seat,
                after.due_paise,
                after.paid_paise,
                after.received_paise,
                after.reworks,
                after.reason.as_ref(),
                changed_at,
                now
            ],
        )
        .await?;
    if swapped == 0 {
        return Err(GigError::Moved);
    }
    entry.write(tx, Some(before.state), Some(to), now).await?;
    match to {
        JobState::Accepted => {
            tx.execute(
                "UPDATE gig_applications SET state = 'accepted', seat = $2 WHERE id = $1",
                params![&before.application_id, after.seat],
            )
            .await?;
            when_full(tx, before, now).await?;
        }
        JobState::Declined => application_is(tx, before, "withdrawn").await?,
        JobState::CancelledByWorker | JobState::CancelledByEmployer | JobState::NoShow => {
            application_is(tx, before, "withdrawn").await?;
            free_seat(tx, before, now).await?;
        }
        JobState::Closed => when_all_done(tx, before).await?,
        _ => {}
    }
    Ok(())
}

async fn application_is(tx: &mut Tx, job: &Job, state: &'static str) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE gig_applications SET state = $2, seat = NULL WHERE id = $1",
        params![&job.application_id, state],
    )
    .await
    .map(drop)
}

/// G6: how to reach the other side; there is nothing to see before a worker has accepted, or for anybody else.
pub async fn contact(tx: &mut Tx, job_id: &str, member: &str) -> Result<Option<Contact>, GigError> {
    let found = job(tx, job_id).await?.ok_or(GigError::NotFound)?;
    let role = found.role_of(member).ok_or(GigError::NotFound)?;
    if !found.state.has_seat() {
        return Ok(None);
    }
    let row = tx
        .query_one(
            "SELECT g.contact AS contact, g.address AS address, j.worker_contact AS worker_contact
             FROM gig_jobs j JOIN gigs g ON g.id = j.gig_id WHERE j.id = $1",
            params![job_id],
        )
        .await?;
    Ok(match role {
        Role::Worker => Some(Contact {
            contact: row.get("contact")?,
            address: row.get("address")?,
        }),
        _ => row
            .get::<Option<String>>("worker_contact")?
            .map(|contact| Contact {
                contact,
                address: String::new(),
            }),
    })
}

/// One job.
pub async fn job(tx: &mut Tx, id: &str) -> Result<Option<Job>, StoreError> {
    let row = tx
        .query_opt("SELECT * FROM gig_jobs WHERE id = $1", params![id])
        .await?;
    row.as_ref().map(job_row).transpose()
}

/// Jobs of a member, as worker and as employer, the newest change first.
pub async fn jobs_of(tx: &mut Tx, member: &str) -> Result<Vec<Job>, StoreError> {
    let rows = tx
        .query(
            "SELECT * FROM gig_jobs WHERE worker = $1 OR employer = $1 ORDER BY changed_at DESC, id DESC LIMIT 200",
            params![member],
        )
        .await?;
    rows.iter().map(job_row).collect()
}

/// Gigs that a member posted, the newest first, each with the number of applications that wait.
pub async fn mine(tx: &mut Tx, member: &str) -> Result<Vec<(Gig, i64)>, StoreError> {
    let rows = tx
        .query(
            "SELECT g.*, (SELECT COUNT(*) FROM gig_applications a WHERE a.gig_id = g.id AND a.state = 'applied'
                          AND NOT EXISTS (SELECT 1 FROM gig_jobs j WHERE j.application_id = a.id AND j.state = 'offered'))
                   AS waiting
             FROM gigs g WHERE g.posted_by = $1 ORDER BY g.created_at DESC, g.id DESC LIMIT 100",
            params![member],
        )
        .await?;
    rows.iter()
        .map(|row| Ok((gig_row(row)?, row.get("waiting")?)))
        .collect()
}

/// An erased member: what she posted and was asked ends, how to reach her goes; what was worked stays, without her.
pub async fn forget(tx: &mut Tx, member: &str) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE gig_jobs SET worker_contact = NULL WHERE worker = $1",
        params![member],
    )
    .await?;
    let ended = [
        "UPDATE gig_jobs SET state = 'declined', version = version + 1 WHERE worker = $1 AND state = 'offered'",
        "UPDATE gig_jobs SET state = 'withdrawn', version = version + 1 WHERE employer = $1 AND state = 'offered'",
        "UPDATE gigs SET seats_taken = seats_taken - 1, state = CASE WHEN state = 'accepted' THEN 'open' ELSE state END
         WHERE id IN (SELECT gig_id FROM gig_jobs WHERE worker = $1 AND state = 'accepted') AND seats_taken > 0",
        "UPDATE gig_jobs SET state = 'cancelled_by_worker', reason = 'left', seat = NULL, version = version + 1
         WHERE worker = $1 AND state = 'accepted'",
        "UPDATE gig_jobs SET state = 'cancelled_by_employer', reason = 'left', seat = NULL, version = version + 1
         WHERE employer = $1 AND state = 'accepted'",
        // Who worked for her may have to name her, to claim wages.
        "UPDATE gigs SET state = CASE WHEN state = 'open' THEN 'withdrawn' ELSE state END, contact = '', address = '',
                employer = CASE WHEN EXISTS (SELECT 1 FROM gig_jobs j WHERE j.gig_id = gigs.id) THEN employer ELSE '' END,
                posted_by = NULL WHERE posted_by = $1",
    ];
    for statement in ended {
        tx.execute(statement, params![member]).await?;
    }
    Ok(())
}

pub(super) fn wrong(state: JobState) -> GigError {
    GigError::WrongState {
        state: state.as_str(),
    }
}

pub(super) fn job_row(row: &Row) -> Result<Job, StoreError> {
    Ok(Job {
        id: row.get("id")?,
        gig_id: row.get("gig_id")?,
        application_id: row.get("application_id")?,
        worker: row.get("worker")?,
        employer: row.get("employer")?,
        seat: row.get("seat")?,
        state: parsed(JobState::parse, row, "state")?,
        terms: serde_json::from_str(&row.get::<String>("terms")?)?,
        terms_hash: row.get("terms_hash")?,
        due_paise: row.get("due_paise")?,
        paid_paise: row.get("paid_paise")?,
        received_paise: row.get("received_paise")?,
        reworks: row.get("reworks")?,
        reason: row.get("reason")?,
        offered_at: row.get("offered_at")?,
        changed_at: row.get("changed_at")?,
        version: row.get("version")?,
    })
}
