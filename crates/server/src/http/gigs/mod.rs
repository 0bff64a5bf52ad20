//! Paid work for programs: the same services as by voice. Who asks is known by the session's unguessable name in the header
//! `x-awaaz-session`; what she may do to a job follows from her part in it (`gigs::next`).

mod views;

use axum::Json;
use axum::extract::{Path, Query, State};
use community::audit::{self, Actor, Entry};
use community::gigs::{self, Acting, Decision, GigError, Move, NewGig, NewRating, Wish};
use store::Tx;

use crate::app::App;
use crate::http::auth::By;
use crate::http::error::{Kind, Problem, ProblemDocument};
use crate::http::extract::{Body, Caller};
use crate::http::members::refused;
use crate::verbs;
use views::{
    ApplicantView, ApplicationRequest, ApplicationView, ClaimRequest, DecisionRequest, DisputeView,
    FoundView, GigView, Identified, JobView, MineView, OfferRequest, PostRequest, PostingView, RatingRequest,
    SearchQuery, StepRequest,
};

/// Most that one search gives.
const MOST: usize = 50;
const USUAL: usize = 10;

impl From<GigError> for Problem {
    fn from(error: GigError) -> Self {
        let kind = match &error {
            GigError::NotFound => Kind::NotFound,
            GigError::DuplicateIdDifferent | GigError::NonceReused => Kind::DuplicateId,
            GigError::Closed
            | GigError::AlreadyApplied { .. }
            | GigError::TermsChanged
            | GigError::Full
            | GigError::WrongState { .. }
            | GigError::TooLate
            | GigError::AlreadyRated
            | GigError::Moved => Kind::Conflict,
            GigError::OwnGig
            | GigError::UnknownPlace
            | GigError::BelowFloor { .. }
            | GigError::Impossible { .. }
            | GigError::Scam { .. }
            | GigError::TooMany
            | GigError::UnknownReason
            | GigError::PaidShort { .. }
            | GigError::NotADecision => Kind::RuleForbids,
            GigError::NotAllowed(why) => refused(*why),
            GigError::Store(_) => {
                tracing::error!(%error, "gigs");
                return Self::new(Kind::Unavailable);
            }
        };
        Self::new(kind).because(error.to_string())
    }
}

/// Runs a write, again after a collision, for the member behind the session.
macro_rules! write {
    ($app:ident, $caller:ident, $name:literal, |$tx:ident, $member:ident| $work:expr) => {
        $app.store
            .write_with($name, move |mut $tx| async move {
                let $member = $caller.member($app, &mut $tx).await?;
                let done = $work?;
                Ok::<_, GigError>(($tx, done))
            })
            .await
    };
}

/// Look for work near a place.
#[utoipa::path(get, path = "/api/v1/gigs", tag = "gigs", params(SearchQuery),
    responses((status = 200, body = Vec<FoundView>),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn search(
    State(app): State<App>,
    Query(query): Query<SearchQuery>,
) -> Result<Json<Vec<FoundView>>, Problem> {
    let around = match &query.place {
        Some(name) => Some(verbs::locate(&app, name).ok_or_else(|| {
            Problem::new(Kind::NotFound)
                .in_field("place")
                .because("no such place")
        })?),
        None => None,
    };
    let wish = Wish {
        kind: query.kind,
        around,
        time: query.time,
        min_pay_paise: query.min_pay_paise,
        radius_km: query.radius_km.filter(|km| km.is_finite() && *km > 0.0),
        reach: query.reach.as_deref().and_then(gigs::Reach::parse),
        daylight: query.daylight,
        women_only: query.women_only,
        related: query.related,
        ..Wish::default()
    };
    let limit = query.limit.unwrap_or(USUAL).min(MOST);
    let mut tx = app.store.read("gigs.search").await?;
    let found = gigs::search(&mut tx, &app.library, &wish, query.skip, limit, app.now()).await?;
    Ok(Json(
        found.iter().map(|it| FoundView::new(&app.library, it)).collect(),
    ))
}

/// One posting, without contact and address.
#[utoipa::path(get, path = "/api/v1/gigs/{gig_id}", tag = "gigs", params(("gig_id" = String, Path)),
    responses((status = 200, body = GigView),
        (status = 404, body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn posting(State(app): State<App>, Path(id): Path<String>) -> Result<Json<GigView>, Problem> {
    let mut tx = app.store.read("gigs.one").await?;
    let gig = gigs::by_id(&mut tx, &id)
        .await?
        .ok_or_else(|| Problem::new(Kind::NotFound))?;
    Ok(Json(GigView::new(&app.library, &gig)))
}

/// Post work. Refused below the minimum wage, with words that ask workers for money or papers, or with a contact in the title.
#[utoipa::path(post, path = "/api/v1/gigs", tag = "gigs", request_body = PostRequest,
    responses((status = 200, body = GigView),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn post(
    State(app): State<App>,
    caller: Caller,
    Body(request): Body<PostRequest>,
) -> Result<Json<GigView>, Problem> {
    let place = verbs::locate(&app, &request.place).ok_or_else(|| {
        Problem::new(Kind::NotFound)
            .in_field("place")
            .because("no such place")
    })?;
    let new: NewGig<'_> = request.as_new(&place, app.now())?;
    let (new, id) = (&new, request.id.as_str());
    let (app, caller) = (&app, &caller);
    let gig = write!(app, caller, "gigs.post", |tx, member| {
        gigs::post(&mut tx, &app.library, &member.id, id, new, app.now()).await
    })?;
    Ok(Json(GigView::new(&app.library, &gig)))
}

/// Take a posting back; who works already goes on.
#[utoipa::path(post, path = "/api/v1/gigs/{gig_id}/withdraw", tag = "gigs", params(("gig_id" = String, Path)),
    request_body = Identified,
    responses((status = 200, body = GigView),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn withdraw(
    State(app): State<App>,
    caller: Caller,
    Path(gig): Path<String>,
    Body(request): Body<Identified>,
) -> Result<Json<GigView>, Problem> {
    let (gig, id) = (gig.as_str(), request.id.as_str());
    let (app, caller) = (&app, &caller);
    let gig = write!(app, caller, "gigs.withdraw", |tx, member| {
        gigs::withdraw(&mut tx, gig, &member.id, id, app.now()).await
    })?;
    Ok(Json(GigView::new(&app.library, &gig)))
}

/// Apply for work, to exactly the terms that were shown (`terms_hash` of the gig).
#[utoipa::path(post, path = "/api/v1/gigs/{gig_id}/apply", tag = "gigs", params(("gig_id" = String, Path)),
    request_body = ApplicationRequest,
    responses((status = 200, body = ApplicationView),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn apply(
    State(app): State<App>,
    caller: Caller,
    Path(gig): Path<String>,
    Body(request): Body<ApplicationRequest>,
) -> Result<Json<ApplicationView>, Problem> {
    // One client's own id: together with the session it is unique.
    let nonce = verbs::hashed(&format!("{}:{}", caller.0, request.id));
    let (gig, nonce, terms) = (gig.as_str(), nonce.as_str(), request.terms_hash.as_str());
    let (app, caller) = (&app, &caller);
    let applied = write!(app, caller, "gigs.apply", |tx, member| {
        let mut rng = app.chance.fork();
        gigs::commit_application(&mut tx, gig, &member.id, nonce, terms, app.now(), &mut rng).await
    })?;
    Ok(Json(ApplicationView {
        application: applied.application_id,
        gig: gig.to_owned(),
        state: "applied".to_owned(),
        title: None,
    }))
}

/// Take an application back before anything was agreed.
#[utoipa::path(post, path = "/api/v1/gigs/{gig_id}/unapply", tag = "gigs", params(("gig_id" = String, Path)),
    request_body = Identified,
    responses((status = 204),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn unapply(
    State(app): State<App>,
    caller: Caller,
    Path(gig): Path<String>,
    Body(request): Body<Identified>,
) -> Result<axum::http::StatusCode, Problem> {
    let (gig, id) = (gig.as_str(), request.id.as_str());
    let (app, caller) = (&app, &caller);
    write!(app, caller, "gigs.unapply", |tx, member| {
        gigs::withdraw_application(&mut tx, gig, &member.id, id, app.now()).await
    })?;
    Ok(axum::http::StatusCode::NO_CONTENT)
}

/// Those who applied, best first, with reasons; for who posted it.
#[utoipa::path(get, path = "/api/v1/gigs/{gig_id}/applicants", tag = "gigs", params(("gig_id" = String, Path)),
    responses((status = 200, body = Vec<ApplicantView>),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn applicants(
    State(app): State<App>,
    caller: Caller,
    Path(gig): Path<String>,
) -> Result<Json<Vec<ApplicantView>>, Problem> {
    let mut tx = app.store.write("gigs.applicants").await?;
    let member = caller.member(&app, &mut tx).await?;
    let all = gigs::applicants(&mut tx, &app.library, &gig, &member.id, app.now()).await?;
    tx.commit().await?;
    Ok(Json(all.into_iter().map(ApplicantView::from).collect()))
}

/// Ask an applicant, with terms that both sides sign; the id becomes the job's.
#[utoipa::path(post, path = "/api/v1/gigs/offers", tag = "gigs", request_body = OfferRequest,
    responses((status = 200, body = JobView),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn offer(
    State(app): State<App>,
    caller: Caller,
    Body(request): Body<OfferRequest>,
) -> Result<Json<JobView>, Problem> {
    let new = &request.as_new();
    let (app, caller) = (&app, &caller);
    let (job, role) = write!(app, caller, "gigs.offer", |tx, member| {
        let made = gigs::offer(&mut tx, &app.library, &member.id, new, app.now()).await;
        made.map(|job| {
            let role = job.role_of(&member.id);
            (job, role)
        })
    })?;
    Ok(Json(JobView::new(&job, role, None, Vec::new(), Vec::new())))
}

/// What is mine: applications and jobs as a worker, postings and jobs as an employer.
#[utoipa::path(get, path = "/api/v1/gigs/mine", tag = "gigs",
    responses((status = 200, body = MineView),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn mine(State(app): State<App>, caller: Caller) -> Result<Json<MineView>, Problem> {
    let mut tx = app.store.write("gigs.mine").await?;
    let member = caller.member(&app, &mut tx).await?;
    let applications = gigs::status(&mut tx, &member.id).await?;
    let jobs = gigs::jobs_of(&mut tx, &member.id).await?;
    let postings = gigs::mine(&mut tx, &member.id).await?;
    tx.commit().await?;
    Ok(Json(MineView {
        applications: applications.into_iter().map(ApplicationView::from).collect(),
        jobs: jobs
            .iter()
            .map(|job| JobView::new(job, job.role_of(&member.id), None, Vec::new(), Vec::new()))
            .collect(),
        postings: postings
            .iter()
            .map(|(gig, waiting)| PostingView {
                gig: GigView::new(&app.library, gig),
                waiting: *waiting,
            })
            .collect(),
    }))
}

/// One job with its terms, all that happened, and (after acceptance) how to reach the other side: also the file for a claim of
/// wages.
#[utoipa::path(get, path = "/api/v1/gigs/jobs/{job_id}", tag = "gigs", params(("job_id" = String, Path)),
    responses((status = 200, body = JobView),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn job(
    State(app): State<App>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<Json<JobView>, Problem> {
    let mut tx = app.store.write("gigs.job").await?;
    let member = caller.member(&app, &mut tx).await?;
    let found = gigs::job(&mut tx, &id).await?.ok_or(GigError::NotFound)?;
    let role = found.role_of(&member.id).ok_or(GigError::NotFound)?;
    let contact = gigs::contact(&mut tx, &id, &member.id).await?;
    let ratings = gigs::ratings(&mut tx, &id, &member.id, app.now()).await?;
    let history = gigs::history(&mut tx, &id).await?;
    tx.commit().await?;
    Ok(Json(JobView::new(&found, Some(role), contact, history, ratings)))
}

/// Take a step of a job: `accept`, `decline`, `withdraw`, `start`, `submit`, `rework`, `approve`, `paid`, `received`, `cancel`,
/// `no_show`. What does not follow, or is not this side's to do, is refused.
#[utoipa::path(post, path = "/api/v1/gigs/jobs/{job_id}/steps/{step}", tag = "gigs",
    params(("job_id" = String, Path), ("step" = String, Path)), request_body = StepRequest,
    responses((status = 200, body = JobView),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn step(
    State(app): State<App>,
    caller: Caller,
    Path((job, step)): Path<(String, String)>,
    Body(request): Body<StepRequest>,
) -> Result<Json<JobView>, Problem> {
    let taken: Move<'_> = request.as_move(&step)?;
    let (job, id) = (job.as_str(), request.id.as_str());
    let (app, caller) = (&app, &caller);
    let (job, role, contact) = write!(app, caller, "gigs.step", |tx, member| {
        let acting = Acting {
            id,
            job,
            member: &member.id,
        };
        let after = gigs::act(&mut tx, &app.library, &acting, taken, app.now()).await?;
        let (role, contact) = (
            after.role_of(&member.id),
            gigs::contact(&mut tx, job, &member.id).await,
        );
        contact.map(|contact| (after, role, contact))
    })?;
    Ok(Json(JobView::new(&job, role, contact, Vec::new(), Vec::new())))
}

/// Rate the other side after the end; nobody sees the other's rating before both are in or seven days are over.
#[utoipa::path(post, path = "/api/v1/gigs/jobs/{job_id}/rating", tag = "gigs", params(("job_id" = String, Path)),
    request_body = RatingRequest,
    responses((status = 204),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn rate(
    State(app): State<App>,
    caller: Caller,
    Path(job): Path<String>,
    Body(request): Body<RatingRequest>,
) -> Result<axum::http::StatusCode, Problem> {
    let rating = &NewRating {
        score: request.score,
        reasons: request.reasons.iter().map(String::as_str).collect(),
    };
    let (job, id) = (job.as_str(), request.id.as_str());
    let (app, caller) = (&app, &caller);
    write!(app, caller, "gigs.rate", |tx, member| {
        let acting = Acting {
            id,
            job,
            member: &member.id,
        };
        gigs::rate(&mut tx, &acting, rating, app.now()).await
    })?;
    Ok(axum::http::StatusCode::NO_CONTENT)
}

/// Open a dispute about a job, or say one's own number in an open one.
#[utoipa::path(post, path = "/api/v1/gigs/jobs/{job_id}/dispute", tag = "gigs", params(("job_id" = String, Path)),
    request_body = ClaimRequest,
    responses((status = 200, body = DisputeView),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn dispute(
    State(app): State<App>,
    caller: Caller,
    Path(job): Path<String>,
    Body(request): Body<ClaimRequest>,
) -> Result<Json<DisputeView>, Problem> {
    let claim = request.as_claim()?;
    let (job, id) = (job.as_str(), request.id.as_str());
    let (app, caller) = (&app, &caller);
    let found = write!(app, caller, "gigs.dispute", |tx, member| {
        let acting = Acting {
            id,
            job,
            member: &member.id,
        };
        gigs::dispute(&mut tx, &acting, claim, app.now()).await
    })?;
    Ok(Json(DisputeView::from(found)))
}

/// Disputes that wait for a mediator, the most urgent first.
#[utoipa::path(get, path = "/api/v1/gigs/disputes", tag = "gigs", security(("operator" = [])),
    responses((status = 200, body = Vec<DisputeView>),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn disputes(State(app): State<App>) -> Result<Json<Vec<DisputeView>>, Problem> {
    let mut tx = app.store.read("gigs.disputes").await?;
    let all = gigs::open_disputes(&mut tx).await?;
    Ok(Json(all.into_iter().map(DisputeView::from).collect()))
}

/// Decide a dispute: what is owed, and why.
#[utoipa::path(post, path = "/api/v1/gigs/disputes/{dispute_id}/decision", tag = "gigs",
    params(("dispute_id" = String, Path)), request_body = DecisionRequest, security(("operator" = [])),
    responses((status = 200, body = DisputeView),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn decide(
    State(app): State<App>,
    By(actor): By,
    Path(id): Path<String>,
    Body(request): Body<DecisionRequest>,
) -> Result<Json<DisputeView>, Problem> {
    let (app, id, request, actor) = (&app, id.as_str(), &request, &actor);
    let decided = app
        .store
        .write_with("gigs.decide", |mut tx| async move {
            let word = Decision {
                mediator: &request.mediator,
                memo: &request.memo,
                paise: request.paise,
            };
            let decided = gigs::decide(&mut tx, id, &word, app.now()).await?;
            neither_side(&mut tx, actor, &decided.job).await?;
            let target = format!("dispute:{id}");
            let entry = Entry::done(actor, "dispute.decide", &target, "");
            audit::append(&mut tx, &entry, app.now()).await?;
            Ok::<_, GigError>((tx, decided))
        })
        .await?;
    Ok(Json(DisputeView::from(decided)))
}

/// A mediator decides nothing about her own work.
async fn neither_side(tx: &mut Tx, actor: &Actor, job: &str) -> Result<(), GigError> {
    let Actor::Member(member) = actor else {
        return Ok(());
    };
    let job = gigs::job(tx, job).await?.ok_or(GigError::NotFound)?;
    if job.role_of(member).is_some() {
        return Err(GigError::NotADecision);
    }
    Ok(())
}
