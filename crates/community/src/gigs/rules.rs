//! Matching (M1-M3), wage floor (G5), frozen terms (G3): pure.

use super::{Found, Gazetteer, Gig, Place, Reason, WageFloor, Wish};
use crate::Day;
use sha2::{Digest as _, Sha256};

/// How far "nearby" is when nobody says.
pub const DEFAULT_RADIUS_KM: f64 = 10.0;
const FULL_DAY_MINUTES: i64 = 480;

/// Great-circle distance.
pub fn distance_km(a: &Place, b: &Place) -> f64 {
    const EARTH_RADIUS_KM: f64 = 6371.0;
    let (lat_a, lat_b) = (a.lat.to_radians(), b.lat.to_radians());
    let half_lat = ((lat_b - lat_a) / 2.0).sin();
    let half_lon = ((b.lon - a.lon).to_radians() / 2.0).sin();
    let chord = half_lat * half_lat + lat_a.cos() * lat_b.cos() * half_lon * half_lon;
    2.0 * EARTH_RADIUS_KM * chord.sqrt().clamp(0.0, 1.0).asin()
}

/// The gigs that meet every wish, best first: nearest (whole kilometres), then best paid per hour, then oldest ULID.
/// The same gigs and wish give the same order, whatever order they come in.
pub fn rank(gigs: Vec<Gig>, wish: &Wish, places: &Gazetteer) -> Vec<Found> {
    let known = || wish.place_id.as_deref().and_then(|id| places.by_id(id));
    let centre = wish.around.as_ref().or_else(known);
    if wish.place_id.is_some() && centre.is_none() {
        return Vec::new();
    }
    let mut found: Vec<Found> = gigs
        .into_iter()
        .filter_map(|gig| meet(gig, wish, centre, places))
        .collect();
    let whole_km = |it: &Found| it.distance_km.map_or(0, |km| km.round() as i64);
    found.sort_by(|a, b| {
        // Pay per hour compared crosswise, without division.
        let pay = (b.gig.pay_paise_per_day * a.gig.minutes_per_day)
            .cmp(&(a.gig.pay_paise_per_day * b.gig.minutes_per_day));
        whole_km(a)
            .cmp(&whole_km(b))
            .then(pay)
            .then_with(|| a.gig.id.cmp(&b.gig.id))
    });
    found
}

fn meet(gig: Gig, wish: &Wish, centre: Option<&Place>, places: &Gazetteer) -> Option<Found> {
    let mut reasons = Vec::new();
    if let Some(kind) = &wish.kind {
        (*kind == gig.kind).then(|| reasons.push(Reason::SameKind))?;
    }
    let mut distance = None;
    if let Some(centre) = centre {
        let km = distance_km(centre, places.by_id(&gig.place_id)?);
        (km <= wish.radius_km.unwrap_or(DEFAULT_RADIUS_KM)).then_some(())?;
        reasons.push(if centre.id == gig.place_id {
            Reason::SamePlace
        } else {
            Reason::Near
        });
        distance = Some(km);
    }
    if let Some(time) = &wish.time {
        (*time == gig.time).then(|| reasons.push(Reason::RightTime))?;
    }
    if let Some(pay) = wish.min_pay_paise {
        (pay <= gig.pay_paise_per_day).then(|| reasons.push(Reason::PaysEnough))?;
    }
    Some(Found {
        gig,
        distance_km: distance,
        reasons,
    })
}

/// G5: the floor of the state on a day, or the country's where the state has none.
pub fn floor_for<'a>(floors: &'a [WageFloor], state: &str, today: Day) -> Option<&'a WageFloor> {
    let latest = |state: &str| {
        floors
            .iter()
            .filter(|it| it.state == state && it.from <= today)
            .max_by_key(|it| it.from)
    };
    latest(state).or_else(|| latest("IN"))
}

/// G5: pay for the hours asked is at least the same share of the floor for eight hours.
pub(super) fn pays_floor(pay_paise_per_day: i64, minutes_per_day: i64, floor_paise_per_day: i64) -> bool {
    i128::from(pay_paise_per_day) * i128::from(FULL_DAY_MINUTES)
        >= i128::from(floor_paise_per_day) * i128::from(minutes_per_day)
}

/// G3: one fingerprint of everything that was read back.
pub fn terms_hash(gig: &Gig) -> String {
    let terms = [
        gig.id.clone(),
        gig.kind.clone(),
        gig.place_id.clone(),
        gig.time.clone(),
        gig.minutes_per_day.to_string(),
        gig.pay_paise_per_day.to_string(),
        gig.employer.clone(),
    ];
    // Length before each part: no two different terms give the same bytes.
    let mut hasher = Sha256::new();
    for part in &terms {
        hasher.update((part.len() as u64).to_le_bytes());
        hasher.update(part.as_bytes());
    }
    hex::encode(hasher.finalize())
}
