//! What the two sides think of each other: blind until both have said it, or until the time is over (G9).

use super::GigError;
use super::jobs::{Acting, Job, job, wrong};
use super::log::{Entry, parsed};
use super::states::{JobState, RATE_MS, Role};
use serde_json::json;
use store::{Millis, Row, StoreError, Tx, params};

/// What a rating can be about; no free words, so that nobody is written about.
pub const RATING_REASONS: [&str; 12] = [
    "on_time",
    "good_work",
    "kind",
    "paid_in_full",
    "paid_on_time",
    "safe_place",
    "late",
    "poor_work",
    "rude",
    "paid_late",
    "unsafe_place",
    "extra_work",
];
/// Fewer ratings than this would point at single people.
const FEWEST_SHOWN: usize = 3;

/// What one side says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewRating<'a> {
    /// 1 to 5.
    pub score: i64,
    /// Of [`RATING_REASONS`].
    pub reasons: Vec<&'a str>,
}

/// A rating that may be seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rating {
    pub by: Role,
    pub score: i64,
    pub reasons: Vec<String>,
}

/// What people said of somebody; none while there are too few.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    pub ratings: usize,
    /// Hundredths of a point.
    pub average_hundredths: i64,
    /// Reasons, the most frequent first.
    pub reasons: Vec<String>,
}

/// Rates the other side. The same act again changes nothing.
pub async fn rate(
    tx: &mut Tx,
    acting: &Acting<'_>,
    rating: &NewRating<'_>,
    now: Millis,
) -> Result<(), GigError> {
    let of = job(tx, acting.job).await?.ok_or(GigError::NotFound)?;
    let role = of.role_of(acting.member).ok_or(GigError::NotFound)?;
    let entry = Entry {
        id: acting.id,
        gig: &of.gig_id,
        job: Some(&of.id),
        role,
        event: "rate",
        // The score is not told before its time, not even by the log.
        detail: json!({}),
    };
    if entry.is_known(tx).await? {
        return Ok(());
    }
    if of.state != JobState::Closed {
        return Err(wrong(of.state));
    }
    if now >= of.changed_at + RATE_MS {
        return Err(GigError::TooLate);
    }
    let known = rating.reasons.iter().all(|it| RATING_REASONS.contains(it));
    if !known || !(1..=5).contains(&rating.score) || rating.reasons.len() > RATING_REASONS.len() {
        return Err(GigError::UnknownReason);
    }
    let before = of_job(tx, &of.id).await?;
    if before.iter().any(|it| it.by == role) {
        return Err(GigError::AlreadyRated);
    }
    tx.execute(
        "INSERT INTO gig_ratings (id, job_id, by_role, score, reasons, at) VALUES ($1, $2, $3, $4, $5, $6)",
        params![
            acting.id,
            &of.id,
            role.as_str(),
            rating.score,
            rating.reasons.join(" "),
            now
        ],
    )
    .await?;
    entry.write(tx, None, None, now).await
}

/// The ratings of a job that its two sides may see: one's own, and the other's when both are in or the time is over.
pub async fn ratings(tx: &mut Tx, job_id: &str, member: &str, now: Millis) -> Result<Vec<Rating>, GigError> {
    let of = job(tx, job_id).await?.ok_or(GigError::NotFound)?;
    let role = of.role_of(member).ok_or(GigError::NotFound)?;
    let all = of_job(tx, job_id).await?;
    let shown = is_shown(&of, all.len(), now);
    Ok(all.into_iter().filter(|it| shown || it.by == role).collect())
}

fn is_shown(of: &Job, ratings: usize, now: Millis) -> bool {
    ratings >= 2 || now >= of.changed_at + RATE_MS
}

/// What people said of a member as worker or as employer, from jobs whose ratings are shown.
pub async fn standing(
    tx: &mut Tx,
    member: &str,
    role: Role,
    now: Millis,
) -> Result<Option<Standing>, GigError> {
    let statement = match role {
        Role::Worker => {
            "SELECT r.by_role AS by_role, r.score AS score, r.reasons AS reasons FROM gig_ratings r
             JOIN gig_jobs j ON j.id = r.job_id WHERE j.worker = $1 AND r.by_role = 'employer'
               AND (j.changed_at <= $2 OR (SELECT COUNT(*) FROM gig_ratings b WHERE b.job_id = j.id) = 2)"
        }
        _ => {
            "SELECT r.by_role AS by_role, r.score AS score, r.reasons AS reasons FROM gig_ratings r
             JOIN gig_jobs j ON j.id = r.job_id WHERE j.employer = $1 AND r.by_role = 'worker'
               AND (j.changed_at <= $2 OR (SELECT COUNT(*) FROM gig_ratings b WHERE b.job_id = j.id) = 2)"
        }
    };
    let rows = tx.query(statement, params![member, now - RATE_MS]).await?;
    let all = rows.iter().map(rating_row).collect::<Result<Vec<_>, _>>()?;
    if all.len() < FEWEST_SHOWN {
        return Ok(None);
    }
    let sum: i64 = all.iter().map(|it| it.score).sum();
    let count = |reason: &str| {
        all.iter()
            .filter(|it| it.reasons.iter().any(|r| r == reason))
            .count()
    };
    let mut reasons: Vec<(usize, &str)> = RATING_REASONS.iter().map(|it| (count(it), *it)).collect();
    reasons.retain(|(count, _)| *count > 0);
    reasons.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(b.1)));
    Ok(Some(Standing {
        ratings: all.len(),
        average_hundredths: sum * 100 / all.len() as i64,
        reasons: reasons.into_iter().map(|(_, it)| it.to_owned()).collect(),
    }))
}

async fn of_job(tx: &mut Tx, job_id: &str) -> Result<Vec<Rating>, StoreError> {
    let rows = tx
        .query(
            "SELECT by_role, score, reasons FROM gig_ratings WHERE job_id = $1 ORDER BY by_role",
            params![job_id],
        )
        .await?;
    rows.iter().map(rating_row).collect()
}

fn rating_row(row: &Row) -> Result<Rating, StoreError> {
    let reasons: String = row.get("reasons")?;
    Ok(Rating {
        by: parsed(Role::parse, row, "by_role")?,
        score: row.get("score")?,
        reasons: reasons.split_whitespace().map(str::to_owned).collect(),
    })
}
