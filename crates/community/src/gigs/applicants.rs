//! Who applied for a gig, in the order of `matching` (M1-M5). Names and places are told to the employer, never ranked by (M3).

use super::jobs::{job_row, of_application};
use super::matching::{Candidate, CandidateReason, Kept, distance_km, rank_candidates};
use super::{CancelReason, Gig, GigError, JobState, Role, service};
use crate::content::Library;
use store::{Millis, StoreError, Tx, params};

const DAY_MS: Millis = 86_400_000;
/// How many applications of a gig are looked at.
const MOST: i64 = 200;

/// An applicant as the employer sees her.
#[derive(Debug, Clone, PartialEq)]
pub struct Applicant {
    pub application_id: String,
    /// What she wants to be called, if she said.
    pub name: Option<String>,
    /// Her place, if she said.
    pub place_id: Option<String>,
    pub distance_km: Option<f64>,
    /// Jobs that she has done to their end.
    pub jobs_done: i64,
    pub reasons: Vec<CandidateReason>,
    /// Her job, where she has been asked.
    pub job: Option<(String, JobState)>,
    pub applied_at: Millis,
}

/// Those who applied, best first; for the employer alone.
pub async fn applicants(
    tx: &mut Tx,
    library: &Library,
    gig_id: &str,
    employer: &str,
    now: Millis,
) -> Result<Vec<Applicant>, GigError> {
    let owned = tx
        .query_opt(
            "SELECT id FROM gigs WHERE id = $1 AND posted_by = $2",
            params![gig_id, employer],
        )
        .await?;
    owned.ok_or(GigError::NotFound)?;
    let gig = service::by_id(tx, gig_id).await?.ok_or(GigError::NotFound)?;
    let rows = tx
        .query(
            "SELECT a.id AS id, a.member_id AS member_id, a.applied_at AS applied_at,
                    m.display_name AS name, m.place_id AS place_id
             FROM gig_applications a JOIN members m ON m.id = a.member_id
             WHERE a.gig_id = $1 AND a.state IN ('applied', 'accepted') ORDER BY a.id LIMIT $2",
            params![gig_id, MOST],
        )
        .await?;
    let (mut seen, mut candidates) = (Vec::new(), Vec::new());
    for row in &rows {
        let member: String = row.get("member_id")?;
        let (id, applied_at): (String, Millis) = (row.get("id")?, row.get("applied_at")?);
        let place_id: Option<String> = row.get("place_id")?;
        let candidate = candidate(
            tx,
            library,
            &gig,
            (&id, applied_at),
            &member,
            place_id.as_deref(),
            now,
        )
        .await?;
        let job = of_application(tx, &id).await?;
        seen.push(Applicant {
            application_id: id,
            name: row.get("name")?,
            place_id,
            distance_km: candidate.km,
            jobs_done: candidate.kept.kept,
            reasons: Vec::new(),
            job: job.map(|it| (it.id, it.state)),
            applied_at,
        });
        candidates.push(candidate);
    }
    let ranked = rank_candidates(candidates);
    Ok(ranked
        .into_iter()
        .filter_map(|it| {
            let at = seen
                .iter()
                .position(|seen| seen.application_id == it.candidate.application_id)?;
            Some(Applicant {
                reasons: it.reasons,
                ..seen.swap_remove(at)
            })
        })
        .collect())
}

async fn candidate(
    tx: &mut Tx,
    library: &Library,
    gig: &Gig,
    (application, applied_at): (&str, Millis),
    member: &str,
    place_id: Option<&str>,
    now: Millis,
) -> Result<Candidate, GigError> {
    let rows = tx
        .query("SELECT * FROM gig_jobs WHERE worker = $1", params![member])
        .await?;
    let jobs = rows.iter().map(job_row).collect::<Result<Vec<_>, StoreError>>()?;
    let done = jobs.iter().filter(|it| it.state == JobState::Closed);
    let worked = done
        .clone()
        .map(|it| library.kinds.similarity(&gig.kind, &it.terms.kind));
    let teaches = tx
        .query(
            "SELECT skill FROM timebank_offers WHERE member_id = $1 AND state = 'open'",
            params![member],
        )
        .await?;
    let mut skill = worked.fold(0.0, f64::max);
    for row in &teaches {
        let known: String = row.get("skill")?;
        skill = f64::max(skill, library.kinds.similarity(&gig.kind, &known));
    }
    let broken = jobs
        .iter()
        .filter(|it| counts_against(&library.cancel_reasons, it.state, it.reason.as_deref()));
    let kept = Kept {
        kept: done.count() as i64,
        broken: broken.count() as i64,
    };
    // The job of this very application is no offer from before.
    let last_offer = jobs
        .iter()
        .filter(|it| it.application_id != application)
        .map(|it| it.offered_at)
        .max();
    let waited = tx
        .query_one(
            "SELECT COUNT(*) AS waited FROM gig_applications
             WHERE member_id = $1 AND id <> $2 AND state <> 'withdrawn' AND applied_at > $3 AND applied_at <= $4",
            params![member, application, last_offer.unwrap_or(i64::MIN), applied_at],
        )
        .await?;
    let here = gig.place(&library.gazetteer);
    let home = place_id.and_then(|id| library.gazetteer.by_id(id));
    Ok(Candidate {
        application_id: application.to_owned(),
        skill,
        km: here
            .as_ref()
            .zip(home)
            .map(|(here, home)| distance_km(here, home)),
        kept,
        waited: waited.get("waited")?,
        days_since_offer: last_offer.map(|at| (now - at).max(0) / DAY_MS),
    })
}

/// G8: whether an ended job goes on the worker's account.
fn counts_against(reasons: &[CancelReason], state: JobState, reason: Option<&str>) -> bool {
    match state {
        JobState::NoShow => true,
        JobState::CancelledByWorker => reasons
            .iter()
            .any(|it| Some(it.code.as_str()) == reason && it.counts_against(Role::Worker)),
        _ => false,
    }
}
