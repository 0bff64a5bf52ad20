//! Matching (M1-M5): which gigs suit a wish, which applicants suit a gig. Pure; what goes in has no place for a name, a faith, a
//! caste, a family or a face (M3).

use super::daylight::{self, WALK_KM};
use super::{DEFAULT_RADIUS_KM, Found, Gazetteer, Gig, Place, Reach, Reason, Wish};
use crate::Day;
use serde::Deserialize;
use std::collections::BTreeMap;

const SKILL: f64 = 0.35;
const DISTANCE: f64 = 0.20;
const TIME: f64 = 0.15;
const PAY: f64 = 0.10;
const RELIABILITY: f64 = 0.10;
const FAIRNESS: f64 = 0.10;
/// M4: nobody waits longer than this many applications without an offer.
pub const FAIR_AFTER: i64 = 5;
/// How alike two kinds of work must be for one to stand in for the other.
const ALIKE: f64 = 0.5;
/// 95 per cent.
const WILSON_Z: f64 = 1.96;
const BUS_KM: f64 = 25.0;
/// Days without an offer after which somebody counts as waiting fully.
const FULL_WAIT_DAYS: f64 = 30.0;

/// One kind of work in the taxonomy.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kind {
    pub id: String,
    /// Kinds of a group are alike.
    pub group: String,
    /// Class of the minimum wage: `unskilled`, `semi_skilled`, `skilled`, `highly_skilled`.
    pub class: String,
    /// Skills of the time bank that are used in it.
    #[serde(default)]
    pub skills: Vec<String>,
}

/// How alike kinds of work are (M5).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kinds(pub Vec<Kind>);

impl Kinds {
    /// By id.
    pub fn get(&self, id: &str) -> Option<&Kind> {
        self.0.iter().find(|it| it.id == id)
    }

    /// M5: 1 the same work, 0.8 a skill that is used in it, 0.5 the same group, else 0.
    pub fn similarity(&self, wanted: &str, known: &str) -> f64 {
        if wanted == known {
            return 1.0;
        }
        let Some(wanted) = self.get(wanted) else {
            return 0.0;
        };
        if wanted.skills.iter().any(|it| it == known) {
            return 0.8;
        }
        match self.get(known) {
            Some(known) if known.group == wanted.group => ALIKE,
            _ => 0.0,
        }
    }
}

/// How often somebody kept her word, and how often not.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Kept {
    pub kept: i64,
    pub broken: i64,
}

impl Kept {
    /// Lower bound of the 95 per cent Wilson interval; a half where nothing is known, so that a newcomer is not the last.
    pub fn reliability(self) -> f64 {
        let n = (self.kept + self.broken) as f64;
        if n <= 0.0 {
            return 0.5;
        }
        let share = self.kept as f64 / n;
        let z = WILSON_Z * WILSON_Z;
        let spread = WILSON_Z * (share * (1.0 - share) / n + z / (4.0 * n * n)).sqrt();
        ((share + z / (2.0 * n) - spread) / (1.0 + z / n)).clamp(0.0, 1.0)
    }
}

/// What ranking looks up.
#[derive(Debug, Clone, Copy)]
pub struct Lookup<'a> {
    pub places: &'a Gazetteer,
    pub kinds: &'a Kinds,
    /// How employers kept their word, by gig.
    pub employers: &'a BTreeMap<String, Kept>,
    pub today: Day,
}

/// The gigs that meet every wish, best first. M1: the same gigs and wish give the same order, whatever order they come in;
/// equal ones by ULID.
pub fn rank(gigs: Vec<Gig>, wish: &Wish, lookup: &Lookup<'_>) -> Vec<Found> {
    let known = || wish.place_id.as_deref().and_then(|id| lookup.places.by_id(id));
    let centre = wish.around.as_ref().or_else(known);
    if wish.place_id.is_some() && centre.is_none() {
        return Vec::new();
    }
    let best_pay = gigs.iter().map(per_hour).max().unwrap_or(1).max(1);
    let mut found: Vec<Found> = gigs
        .into_iter()
        .filter_map(|gig| meet(gig, wish, centre, best_pay, lookup))
        .collect();
    found.sort_by(|a, b| b.score.cmp(&a.score).then_with(|| a.gig.id.cmp(&b.gig.id)));
    found
}

/// How far somebody goes for work.
pub fn radius(wish: &Wish) -> f64 {
    let asked = wish.radius_km.unwrap_or(match wish.reach {
        Some(Reach::Walk) => WALK_KM,
        Some(Reach::Bus) => BUS_KM,
        None => DEFAULT_RADIUS_KM,
    });
    match wish.reach {
        Some(Reach::Walk) => asked.min(WALK_KM),
        _ => asked,
    }
}

fn meet(gig: Gig, wish: &Wish, centre: Option<&Place>, best_pay: i64, lookup: &Lookup<'_>) -> Option<Found> {
    let mut reasons = Vec::new();
    let mut skill = ALIKE;
    if let Some(kind) = &wish.kind {
        skill = lookup.kinds.similarity(&gig.kind, kind);
        if *kind == gig.kind {
            reasons.push(Reason::SameKind);
        } else {
            (wish.related && skill >= ALIKE).then(|| reasons.push(Reason::RelatedKind))?;
        }
    }
    let place = gig.place(lookup.places);
    let mut distance = None;
    if let Some(centre) = centre {
        let km = distance_km(centre, place.as_ref()?);
        (km <= radius(wish)).then_some(())?;
        reasons.push(if centre.id == gig.place_id {
            Reason::SamePlace
        } else {
            Reason::Near
        });
        if km <= WALK_KM {
            reasons.push(Reason::Walkable);
        }
        distance = Some(km);
    }
    if let Some(time) = &wish.time {
        (*time == gig.time).then(|| reasons.push(Reason::RightTime))?;
    }
    if let Some(pay) = wish.min_pay_paise {
        (pay <= gig.pay_paise_per_day).then(|| reasons.push(Reason::PaysEnough))?;
    }
    if wish.women_only {
        gig.women_only.then(|| reasons.push(Reason::WomenOnly))?;
    }
    if wish.daylight {
        let day = gig.starts_on.unwrap_or(lookup.today);
        let home =
            daylight::home_before_dark(gig.ends_minute(), distance.unwrap_or(0.0), place.as_ref()?, day);
        reasons.push(if home {
            Reason::HomeBeforeDark
        } else {
            gig.ride_home.then_some(Reason::RideHome)?
        });
    }
    let near = distance.map_or(ALIKE, |km| (-km / DEFAULT_RADIUS_KM).exp());
    let kept = lookup.employers.get(&gig.id).copied().unwrap_or_default();
    let score = SKILL * skill
        + DISTANCE * near
        + TIME * if wish.time.is_some() { 1.0 } else { ALIKE }
        + PAY * per_hour(&gig) as f64 / best_pay as f64
        + RELIABILITY * kept.reliability();
    Some(Found {
        gig,
        distance_km: distance,
        reasons,
        score: micros(score),
    })
}

fn per_hour(gig: &Gig) -> i64 {
    gig.pay_paise_per_day.saturating_mul(60) / gig.minutes_per_day.max(1)
}

/// Whole numbers compare the same on every machine.
fn micros(score: f64) -> i64 {
    (score * 1e6).round() as i64
}

/// Great-circle distance.
pub fn distance_km(a: &Place, b: &Place) -> f64 {
    const EARTH_RADIUS_KM: f64 = 6371.0;
    let (lat_a, lat_b) = (a.lat.to_radians(), b.lat.to_radians());
    let half_lat = ((lat_b - lat_a) / 2.0).sin();
    let half_lon = ((b.lon - a.lon).to_radians() / 2.0).sin();
    let chord = half_lat * half_lat + lat_a.cos() * lat_b.cos() * half_lon * half_lon;
    2.0 * EARTH_RADIUS_KM * chord.sqrt().clamp(0.0, 1.0).asin()
}

/// Somebody who applied, as ranking sees her (M3: numbers and an id, nothing else).
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate {
    /// ULID of the application.
    pub application_id: String,
    /// 0..1, by what she has worked and teaches (M5).
    pub skill: f64,
    /// How far from the work, where she told her place.
    pub km: Option<f64>,
    pub kept: Kept,
    /// Applications since her last offer, this one not counted.
    pub waited: i64,
    /// Days since her last offer; none: never had one.
    pub days_since_offer: Option<i64>,
}

/// Why an applicant stands where she stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CandidateReason {
    /// Waited for so long that it is her turn (M4).
    HerTurn,
    KnowsTheWork,
    LivesNear,
    Reliable,
    Newcomer,
}
crate::timebank::names!(CandidateReason {
    HerTurn = "her_turn",
    KnowsTheWork = "knows_the_work",
    LivesNear = "lives_near",
    Reliable = "reliable",
    Newcomer = "newcomer",
});

/// An applicant with her place in the list.
#[derive(Debug, Clone, PartialEq)]
pub struct Ranked {
    pub candidate: Candidate,
    /// Millionths.
    pub score: i64,
    pub reasons: Vec<CandidateReason>,
}

/// M1, M4: applicants, best first; who has waited too long comes before all others, the longest waiting first.
pub fn rank_candidates(candidates: Vec<Candidate>) -> Vec<Ranked> {
    let mut ranked: Vec<Ranked> = candidates.into_iter().map(scored).collect();
    ranked.sort_by(|a, b| {
        let turn = |it: &Ranked| {
            if it.candidate.waited >= FAIR_AFTER {
                it.candidate.waited
            } else {
                0
            }
        };
        turn(b)
            .cmp(&turn(a))
            .then_with(|| b.score.cmp(&a.score))
            .then_with(|| a.candidate.application_id.cmp(&b.candidate.application_id))
    });
    ranked
}

fn scored(candidate: Candidate) -> Ranked {
    let mut reasons = Vec::new();
    let near = candidate.km.map_or(ALIKE, |km| (-km / DEFAULT_RADIUS_KM).exp());
    let wait = candidate
        .days_since_offer
        .map_or(1.0, |days| (days as f64 / FULL_WAIT_DAYS).clamp(0.0, 1.0));
    let reliable = candidate.kept.reliability();
    // She applied: time and pay suit her.
    let score =
        SKILL * candidate.skill + DISTANCE * near + TIME + PAY + RELIABILITY * reliable + FAIRNESS * wait;
    for (holds, reason) in [
        (candidate.waited >= FAIR_AFTER, CandidateReason::HerTurn),
        (candidate.skill >= 0.8, CandidateReason::KnowsTheWork),
        (
            candidate.km.is_some_and(|km| km <= WALK_KM),
            CandidateReason::LivesNear,
        ),
        (
            candidate.kept.kept > 0 && reliable >= ALIKE,
            CandidateReason::Reliable,
        ),
        (candidate.kept == Kept::default(), CandidateReason::Newcomer),
    ] {
        if holds {
            reasons.push(reason);
        }
    }
    Ranked {
        candidate,
        score: micros(score),
        reasons,
    }
}
