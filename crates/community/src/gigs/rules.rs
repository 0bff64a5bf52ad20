//! Wage floor (G5), frozen terms (G3), what a reason for cancelling costs (G8): pure.

use super::{Gig, Role, WageFloor};
use crate::Day;
pub(super) use crate::chain::hash;
use crate::content::Texts;
use serde::Deserialize;

/// How far "nearby" is when nobody says.
pub const DEFAULT_RADIUS_KM: f64 = 10.0;
const FULL_DAY_MINUTES: i64 = 480;
/// Classes of the minimum wage, the lowest first.
const CLASSES: [&str; 4] = ["unskilled", "semi_skilled", "skilled", "highly_skilled"];

/// Why a job may be cancelled, and on whose account that goes (G8).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CancelReason {
    /// `illness`.
    pub code: String,
    /// Roles that may give it.
    pub by: Vec<String>,
    /// Whom it counts against: `worker`, `employer` or `nobody`.
    pub cost: String,
    /// As it is told and chosen.
    pub name: Texts,
}

impl CancelReason {
    /// Whether somebody in this role may give it.
    pub fn is_of(&self, role: Role) -> bool {
        self.by.iter().any(|by| by == role.as_str())
    }

    /// G8: whether it goes on the account of who cancels.
    pub fn counts_against(&self, role: Role) -> bool {
        self.cost == "own" || self.cost == role.as_str()
    }
}

/// G5: the floor of the state for a class of work on a day: the state's newest row for that class, else for a lower one, else
/// the country's.
pub fn floor_for<'a>(floors: &'a [WageFloor], state: &str, class: &str, today: Day) -> Option<&'a WageFloor> {
    let top = CLASSES.iter().position(|it| *it == class).unwrap_or(0);
    let latest = |state: &str, class: &str| {
        floors
            .iter()
            .filter(|it| it.state == state && it.class == class && it.from <= today)
            .max_by_key(|it| it.from)
    };
    let of = |state: &str| {
        CLASSES[..=top]
            .iter()
            .rev()
            .find_map(|class| latest(state, class))
    };
    of(state).or_else(|| of("IN"))
}

/// G5: pay for the hours asked is at least the same share of the floor for eight hours.
pub(super) fn pays_floor(pay_paise_per_day: i64, minutes_per_day: i64, floor_paise_per_day: i64) -> bool {
    i128::from(pay_paise_per_day) * i128::from(FULL_DAY_MINUTES)
        >= i128::from(floor_paise_per_day) * i128::from(minutes_per_day)
}

/// G3: one fingerprint of everything that was read back.
pub fn terms_hash(gig: &Gig) -> String {
    hash(&[
        gig.id.clone(),
        gig.kind.clone(),
        gig.place_id.clone(),
        gig.time.clone(),
        gig.minutes_per_day.to_string(),
        gig.pay_paise_per_day.to_string(),
        gig.employer.clone(),
        gig.days.to_string(),
        gig.starts_on.map_or_else(String::new, |day| day.0.to_string()),
        gig.starts_minute.map_or_else(String::new, |it| it.to_string()),
    ])
}
