//! Days of the calendar, without a clock.

use serde::{Deserialize, Serialize};
use std::fmt;

/// India is five and a half hours ahead of UTC all year.
const IST_OFFSET_MS: i64 = 19_800_000;
const DAY_MS: i64 = 86_400_000;

/// A day, proleptic Gregorian. Serialised as `YYYY-MM-DD`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Date {
    days: i64,
}

impl Date {
    /// A day by its number since 1 January 1970.
    pub fn from_days(days: i64) -> Self {
        Self {
            days: days.clamp(-3_652_059, 3_652_059),
        }
    }

    /// The day in India at a moment, in milliseconds since 1970.
    pub fn at(moment: crate::Millis) -> Self {
        Self::from_days(moment.saturating_add(IST_OFFSET_MS).div_euclid(DAY_MS))
    }

    /// A day by year, month and day of the month, if there is such a day.
    pub fn new(year: i64, month: u32, day: u32) -> Option<Self> {
        if !(1..=9_999).contains(&year) || !(1..=12).contains(&month) || day == 0 {
            return None;
        }
        // The well-known days-from-civil arithmetic.
        let y = year - i64::from(month <= 2);
        let era = y.div_euclid(400);
        let yoe = y.rem_euclid(400);
        let shifted = i64::from((month + 9) % 12);
        let doy = (153 * shifted + 2) / 5 + i64::from(day) - 1;
        let doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
        let date = Self::from_days(era * 146_097 + doe - 719_468);
        (date.civil() == (year, month, day)).then_some(date)
    }

    /// Days since 1 January 1970.
    pub fn days(self) -> i64 {
        self.days
    }

    /// Year, month and day of the month.
    pub fn civil(self) -> (i64, u32, u32) {
        let z = self.days + 719_468;
        let era = z.div_euclid(146_097);
        let doe = z.rem_euclid(146_097);
        let yoe = (doe - doe / 1_460 + doe / 36_524 - doe / 146_096) / 365;
        let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
        let mp = (5 * doy + 2) / 153;
        let month = if mp < 10 { mp + 3 } else { mp - 9 };
        let year = yoe + era * 400 + i64::from(month <= 2);
        (year, month as u32, (doy - (153 * mp + 2) / 5 + 1) as u32)
    }

    /// Monday is 0.
    pub fn weekday(self) -> i64 {
        (self.days + 3).rem_euclid(7)
    }

    /// So many days later.
    #[must_use]
    pub fn plus(self, days: i64) -> Self {
        Self::from_days(self.days.saturating_add(days))
    }

    /// So many months later; the last day of the month where the day does not exist.
    #[must_use]
    pub fn plus_months(self, months: i64) -> Self {
        let (year, month, day) = self.civil();
        let index = (year * 12 + i64::from(month) - 1).saturating_add(months);
        let (year, month) = (index.div_euclid(12), index.rem_euclid(12) as u32 + 1);
        (0..4)
            .find_map(|less| Self::new(year, month, day.saturating_sub(less)))
            .unwrap_or(self)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.civil();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl From<Date> for String {
    fn from(date: Date) -> Self {
        date.to_string()
    }
}

impl TryFrom<String> for Date {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let mut parts = text.splitn(3, '-').map(str::parse::<u32>);
        let mut next = || parts.next().and_then(Result::ok);
        let (year, month, day) = (next(), next(), next());
        year.zip(month)
            .zip(day)
            .and_then(|((y, m), d)| Self::new(y.into(), m, d))
            .ok_or("a date is YYYY-MM-DD")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_weekdays_and_months_follow_the_calendar() {
        assert_eq!(Date::from_days(0).civil(), (1970, 1, 1));
        assert_eq!(Date::from_days(20_513).to_string(), "2026-03-01");
        assert_eq!(Date::from_days(20_513).weekday(), 6);
        assert_eq!(Date::new(2024, 2, 29).map(Date::days), Some(19_782));
        assert_eq!(Date::new(2023, 2, 29), None);
        let end = Date::new(2026, 1, 31).unwrap();
        assert_eq!(end.plus_months(1).to_string(), "2026-02-28");
        assert_eq!(end.plus_months(-2).to_string(), "2025-11-30");
        for days in (-100_000..200_000).step_by(97) {
            let (y, m, d) = Date::from_days(days).civil();
            assert_eq!(Date::new(y, m, d).map(Date::days), Some(days));
        }
    }
}
