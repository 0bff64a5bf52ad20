//! Shapes of paid work on the wire.

use std::collections::BTreeMap;

use community::gigs::{
    About, Applicant, ApplicationStatus, Claim, Contact, Dispute, Found, Gig, Job, LogRow, Move, NewGig,
    NewOffer, Place, Rating, Role, terms_hash,
};
use community::{Day, Library, Texts};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::http::error::{Kind, Problem};
use crate::http::extract;

const DAY_MS: i64 = 86_400_000;
/// How long one can apply where nobody says.
const OPEN_DAYS: i64 = 14;

/// A search.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct SearchQuery {
    /// `tailoring`, `cooking`, ..
    pub kind: Option<String>,
    /// Name of a town or village, in any language.
    pub place: Option<String>,
    /// `morning`, `afternoon` or `evening`.
    pub time: Option<String>,
    /// At least this much, paise a day.
    pub min_pay_paise: Option<i64>,
    /// How far; 10 where it is not said.
    pub radius_km: Option<f64>,
    /// `walk` (at most 3 km) or `bus`.
    pub reach: Option<String>,
    /// Only work from which one is home before dark, or is brought home.
    #[serde(default)]
    pub daylight: bool,
    #[serde(default)]
    pub women_only: bool,
    /// Also work of a kind that is alike.
    #[serde(default)]
    pub related: bool,
    #[serde(default)]
    pub skip: usize,
    /// At most 50.
    pub limit: Option<usize>,
}

/// A posting as anybody may see it.
#[derive(Debug, Serialize, ToSchema)]
pub struct GigView {
    pub id: String,
    pub kind: String,
    /// By language; English is always there.
    pub title: BTreeMap<String, String>,
    pub place: String,
    pub time: String,
    pub minutes_per_day: i64,
    pub pay_paise_per_day: i64,
    pub days: i64,
    /// ISO date; none: to be agreed.
    pub starts_on: Option<String>,
    pub seats: i64,
    pub employer: String,
    pub women_only: bool,
    pub ride_home: bool,
    /// `open`, `accepted` (all seats are taken), `closed`, ..
    pub state: String,
    /// Milliseconds since 1970.
    pub closes_at: i64,
    /// Names exactly these terms; goes back with an application.
    pub terms_hash: String,
}

impl GigView {
    pub(super) fn new(library: &Library, gig: &Gig) -> Self {
        let place = gig.place(&library.gazetteer);
        Self {
            id: gig.id.clone(),
            kind: gig.kind.clone(),
            title: gig.title.0.clone(),
            place: place.map_or_else(|| gig.place_id.clone(), |it| it.name),
            time: gig.time.clone(),
            minutes_per_day: gig.minutes_per_day,
            pay_paise_per_day: gig.pay_paise_per_day,
            days: gig.days,
            starts_on: gig.starts_on.map(|day| day.to_string()),
            seats: gig.seats,
            employer: gig.employer.clone(),
            women_only: gig.women_only,
            ride_home: gig.ride_home,
            state: gig.state.clone(),
            closes_at: gig.closes_at,
            terms_hash: terms_hash(gig),
        }
    }
}

/// A found posting.
#[derive(Debug, Serialize, ToSchema)]
pub struct FoundView {
    #[serde(flatten)]
    pub gig: GigView,
    pub distance_km: Option<f64>,
    /// Why it was found: `same_kind`, `walkable`, ..
    pub reasons: Vec<String>,
}

impl FoundView {
    pub(super) fn new(library: &Library, found: &Found) -> Self {
        Self {
            gig: GigView::new(library, &found.gig),
            distance_km: found.distance_km.map(|km| (km * 10.0).round() / 10.0),
            reasons: found.reasons.iter().map(|it| it.as_str().to_owned()).collect(),
        }
    }
}

/// Work to post.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PostRequest {
    /// Made by the client; the same again is the same posting.
    pub id: String,
    pub kind: String,
    /// By language; English is needed.
    pub title: BTreeMap<String, String>,
    /// Name of a town or village.
    pub place: String,
    pub time: String,
    pub minutes_per_day: i64,
    pub pay_paise_per_day: i64,
    pub seats: Option<i64>,
    pub days: Option<i64>,
    /// ISO date.
    pub starts_on: Option<String>,
    pub starts_minute: Option<i64>,
    pub employer: String,
    /// Shown after acceptance only.
    #[serde(default)]
    pub contact: String,
    /// Shown after acceptance only.
    #[serde(default)]
    pub address: String,
    #[serde(default)]
    pub women_only: bool,
    #[serde(default)]
    pub ride_home: bool,
    /// Milliseconds since 1970; 14 days from now where it is not said.
    pub closes_at: Option<i64>,
}

impl PostRequest {
    pub(super) fn as_new<'a>(&'a self, place: &'a Place, now: i64) -> Result<NewGig<'a>, Problem> {
        Ok(NewGig {
            kind: &self.kind,
            title: Texts(self.title.clone()),
            place,
            time: &self.time,
            minutes_per_day: self.minutes_per_day,
            pay_paise_per_day: self.pay_paise_per_day,
            seats: self.seats.unwrap_or(1),
            employer: &self.employer,
            contact: &self.contact,
            address: &self.address,
            // To the day, so that the same request again is the same posting.
            closes_at: self
                .closes_at
                .unwrap_or_else(|| (now.div_euclid(DAY_MS) + OPEN_DAYS + 1) * DAY_MS),
            days: self.days.unwrap_or(1),
            starts_on: self
                .starts_on
                .as_deref()
                .map(|it| extract::day("starts_on", it))
                .transpose()?,
            starts_minute: self.starts_minute,
            women_only: self.women_only,
            ride_home: self.ride_home,
        })
    }
}

/// A write without more than its id.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Identified {
    /// Made by the client; the same again changes nothing.
    pub id: String,
}

/// An application.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ApplicationRequest {
    /// Made by the client; the same again is the same application.
    pub id: String,
    /// Of the gig as it was shown.
    pub terms_hash: String,
}

/// An application that was made.
#[derive(Debug, Serialize, ToSchema)]
pub struct ApplicationView {
    pub application: String,
    pub gig: String,
    /// `applied`, `accepted`, `declined`, `withdrawn`.
    pub state: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<BTreeMap<String, String>>,
}

impl From<ApplicationStatus> for ApplicationView {
    fn from(it: ApplicationStatus) -> Self {
        Self {
            application: it.application_id,
            gig: it.gig.id,
            state: it.state,
            title: Some(it.gig.title.0),
        }
    }
}

/// Somebody who applied.
#[derive(Debug, Serialize, ToSchema)]
pub struct ApplicantView {
    pub application: String,
    /// What she wants to be called, if she said.
    pub name: Option<String>,
    pub distance_km: Option<f64>,
    pub jobs_done: i64,
    /// `her_turn`, `knows_the_work`, ..
    pub reasons: Vec<String>,
    /// Her job, where she has been asked.
    pub job: Option<String>,
    pub job_state: Option<String>,
}

impl From<Applicant> for ApplicantView {
    fn from(it: Applicant) -> Self {
        let (job, job_state) = it.job.map(|(id, state)| (id, state.as_str().to_owned())).unzip();
        Self {
            application: it.application_id,
            name: it.name,
            // She told her village, not her door.
            distance_km: it.distance_km.map(f64::round),
            jobs_done: it.jobs_done,
            reasons: it.reasons.iter().map(|it| it.as_str().to_owned()).collect(),
            job,
            job_state,
        }
    }
}

/// An offer; what is not said stays as posted.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OfferRequest {
    /// Made by the client; becomes the id of the job.
    pub id: String,
    pub application: String,
    pub pay_paise_per_day: Option<i64>,
    pub minutes_per_day: Option<i64>,
    pub days: Option<i64>,
    pub starts_minute: Option<i64>,
}

impl OfferRequest {
    pub(super) fn as_new(&self) -> NewOffer<'_> {
        NewOffer {
            id: &self.id,
            application: &self.application,
            pay_paise_per_day: self.pay_paise_per_day,
            minutes_per_day: self.minutes_per_day,
            days: self.days,
            starts_on: None,
            starts_minute: self.starts_minute,
        }
    }
}

/// A step of a job.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct StepRequest {
    /// Made by the client; the same again changes nothing.
    pub id: String,
    /// For `accept`: the terms of the offer.
    pub terms_hash: Option<String>,
    /// For `accept`: how the employer may reach the worker.
    pub contact: Option<String>,
    /// For `paid` and `received`.
    pub paise: Option<i64>,
    /// For `cancel`: `illness`, `family`, `unsafe`, ..
    pub reason: Option<String>,
}

impl StepRequest {
    pub(super) fn as_move(&self, step: &str) -> Result<Move<'_>, Problem> {
        let lacks = |field: &'static str| {
            Problem::new(Kind::BadRequest)
                .in_field(field)
                .because(format!("{field} is missing"))
        };
        let paise = || self.paise.ok_or_else(|| lacks("paise"));
        Ok(match step {
            "accept" => Move::Accept {
                terms_hash: self.terms_hash.as_deref().ok_or_else(|| lacks("terms_hash"))?,
                contact: self.contact.as_deref(),
            },
            "decline" => Move::Decline,
            "withdraw" => Move::Withdraw,
            "start" => Move::Start,
            "submit" => Move::Submit,
            "rework" => Move::Rework,
            "approve" => Move::Approve,
            "paid" => Move::Paid(paise()?),
            "received" => Move::Received(paise()?),
            "cancel" => Move::Cancel(self.reason.as_deref().ok_or_else(|| lacks("reason"))?),
            "no_show" => Move::NoShow,
            _ => return Err(Problem::new(Kind::NotFound).because("no such step")),
        })
    }
}

/// A job as one of its two sides sees it.
#[derive(Debug, Serialize, ToSchema)]
pub struct JobView {
    pub id: String,
    pub gig: String,
    /// `worker` or `employer`: what the asker is in it.
    pub role: Option<String>,
    pub state: String,
    pub title: BTreeMap<String, String>,
    pub kind: String,
    pub place: Option<String>,
    pub time: String,
    pub minutes_per_day: i64,
    pub pay_paise_per_day: i64,
    pub days: i64,
    pub starts_on: Option<String>,
    pub employer: String,
    pub terms_hash: String,
    pub due_paise: i64,
    pub paid_paise: Option<i64>,
    pub received_paise: Option<i64>,
    pub reason: Option<String>,
    /// When time itself moves it on; milliseconds since 1970.
    pub deadline: Option<i64>,
    /// After acceptance.
    pub contact: Option<String>,
    /// After acceptance.
    pub address: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub history: Vec<EventView>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ratings: Vec<RatingView>,
}

impl JobView {
    pub(super) fn new(
        job: &Job,
        role: Option<Role>,
        contact: Option<Contact>,
        history: Vec<LogRow>,
        ratings: Vec<Rating>,
    ) -> Self {
        let terms = &job.terms;
        let (contact, address) = contact.map(|it| (it.contact, it.address)).unzip();
        let said = |it: Option<String>| it.filter(|it| !it.is_empty());
        Self {
            id: job.id.clone(),
            gig: job.gig_id.clone(),
            role: role.map(|it| it.as_str().to_owned()),
            state: job.state.as_str().to_owned(),
            title: terms.title.clone(),
            kind: terms.kind.clone(),
            place: terms.place.clone(),
            time: terms.time.clone(),
            minutes_per_day: terms.minutes_per_day,
            pay_paise_per_day: terms.pay_paise_per_day,
            days: terms.days,
            starts_on: terms.starts_on.map(|day| Day(day).to_string()),
            employer: terms.employer.clone(),
            terms_hash: job.terms_hash.clone(),
            due_paise: job.due_paise,
            paid_paise: job.paid_paise,
            received_paise: job.received_paise,
            reason: job.reason.clone(),
            deadline: job.deadline(),
            contact: said(contact),
            address: said(address),
            history: history.into_iter().map(EventView::from).collect(),
            ratings: ratings.into_iter().map(RatingView::from).collect(),
        }
    }
}

/// Something that happened.
#[derive(Debug, Serialize, ToSchema)]
pub struct EventView {
    pub seq: i64,
    pub role: String,
    pub event: String,
    pub from: Option<String>,
    pub to: Option<String>,
    pub detail: serde_json::Value,
    pub at: i64,
}

impl From<LogRow> for EventView {
    fn from(it: LogRow) -> Self {
        Self {
            seq: it.seq,
            role: it.role.as_str().to_owned(),
            event: it.event,
            from: it.from.map(|it| it.as_str().to_owned()),
            to: it.to.map(|it| it.as_str().to_owned()),
            detail: it.detail,
            at: it.at,
        }
    }
}

/// A rating that may be seen.
#[derive(Debug, Serialize, ToSchema)]
pub struct RatingView {
    pub by: String,
    pub score: i64,
    pub reasons: Vec<String>,
}

impl From<Rating> for RatingView {
    fn from(it: Rating) -> Self {
        Self {
            by: it.by.as_str().to_owned(),
            score: it.score,
            reasons: it.reasons,
        }
    }
}

/// What one side thinks of the other.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RatingRequest {
    /// Made by the client.
    pub id: String,
    /// 1 to 5.
    pub score: i64,
    /// `on_time`, `paid_in_full`, ..
    #[serde(default)]
    pub reasons: Vec<String>,
}

/// What one side says in a dispute.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ClaimRequest {
    /// Made by the client; of the first one the id of the dispute.
    pub id: String,
    /// `not_paid`, `paid_less`, `hours`, `quality`, `not_done`, `conduct` or `other`.
    pub about: String,
    /// What is owed; not said: the worker all of it, the employer nothing.
    pub paise: Option<i64>,
}

impl ClaimRequest {
    pub(super) fn as_claim(&self) -> Result<Claim, Problem> {
        let about = About::parse(&self.about).ok_or_else(|| {
            Problem::new(Kind::BadRequest)
                .in_field("about")
                .because("no such reason")
        })?;
        Ok(Claim {
            about,
            paise: self.paise,
        })
    }
}

/// A dispute.
#[derive(Debug, Serialize, ToSchema)]
pub struct DisputeView {
    pub id: String,
    pub job: String,
    pub opened_by: String,
    pub about: String,
    pub worker_paise: i64,
    pub employer_paise: Option<i64>,
    /// After this it ends by itself.
    pub decide_by: i64,
    pub decided_paise: Option<i64>,
}

impl From<Dispute> for DisputeView {
    fn from(it: Dispute) -> Self {
        Self {
            id: it.id,
            job: it.job,
            opened_by: it.opened_by.as_str().to_owned(),
            about: it.about.as_str().to_owned(),
            worker_paise: it.worker_paise,
            employer_paise: it.employer_paise,
            decide_by: it.decide_by,
            decided_paise: it.decided_paise,
        }
    }
}

/// A mediator's word.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DecisionRequest {
    pub mediator: String,
    /// Why.
    pub memo: String,
    pub paise: i64,
}

/// What is one's own.
#[derive(Debug, Serialize, ToSchema)]
pub struct MineView {
    pub applications: Vec<ApplicationView>,
    pub jobs: Vec<JobView>,
    pub postings: Vec<PostingView>,
}

/// One's own posting.
#[derive(Debug, Serialize, ToSchema)]
pub struct PostingView {
    pub gig: GigView,
    /// Applications that wait.
    pub waiting: i64,
}
