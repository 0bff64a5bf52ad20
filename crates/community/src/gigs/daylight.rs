//! When it gets dark: whether somebody is home before that.

use super::Place;
use crate::Day;

/// Sunset lies lower than the geometric horizon: refraction and half of the sun's disc.
const SUNSET_ZENITH_DEGREES: f64 = 90.833;
/// India's clock runs on this meridian.
const CLOCK_MERIDIAN_DEGREES: f64 = 82.5;
const MINUTES_PER_DEGREE: f64 = 4.0;
const NOON_MINUTES: f64 = 720.0;
/// How far one walks rather than rides, in kilometres: about three quarters of an hour.
pub const WALK_KM: f64 = 3.0;
const WALK_KM_PER_MINUTE: f64 = 4.0 / 60.0;
const BUS_KM_PER_MINUTE: f64 = 20.0 / 60.0;

/// Sunset in minutes after midnight, Indian time; within a few minutes (low-precision solar position, as NOAA's sheet uses).
pub fn sunset_minute(lat: f64, lon: f64, day: Day) -> i64 {
    let first = Day::from_date(year_of(day), 1, 1);
    let angle = std::f64::consts::TAU / 365.0 * ((day.0 - first.0) as f64 + 0.25);
    let equation_of_time = 229.18
        * (0.000_075 + 0.001_868 * angle.cos()
            - 0.032_077 * angle.sin()
            - 0.014_615 * (2.0 * angle).cos()
            - 0.040_849 * (2.0 * angle).sin());
    let declination = 0.006_918 - 0.399_912 * angle.cos() + 0.070_257 * angle.sin()
        - 0.006_758 * (2.0 * angle).cos()
        + 0.000_907 * (2.0 * angle).sin()
        - 0.002_697 * (3.0 * angle).cos()
        + 0.001_48 * (3.0 * angle).sin();
    let lat = lat.to_radians();
    let half_day = (SUNSET_ZENITH_DEGREES.to_radians().cos() / (lat.cos() * declination.cos())
        - lat.tan() * declination.tan())
    .clamp(-1.0, 1.0)
    .acos()
    .to_degrees();
    let noon = NOON_MINUTES - MINUTES_PER_DEGREE * (lon - CLOCK_MERIDIAN_DEGREES) - equation_of_time;
    (noon + MINUTES_PER_DEGREE * half_day).round() as i64
}

/// Minutes on the way: on foot when it is near, else by bus.
pub(super) fn travel_minutes(km: f64) -> i64 {
    let speed = if km <= WALK_KM {
        WALK_KM_PER_MINUTE
    } else {
        BUS_KM_PER_MINUTE
    };
    (km / speed).ceil() as i64
}

/// Whether work that ends at a minute of the day leaves time to be home before dark.
pub fn home_before_dark(ends_minute: i64, km: f64, at: &Place, day: Day) -> bool {
    ends_minute + travel_minutes(km) <= sunset_minute(at.lat, at.lon, day)
}

fn year_of(day: Day) -> i64 {
    day.to_string()[..4].parse().unwrap_or(1970)
}
