//! What a number in a message stands for.

use crate::calendar::Date;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A number with its meaning, among the words `start..end` of a message.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Quantity {
    pub start: usize,
    pub end: usize,
    #[serde(flatten)]
    pub value: Value,
}

/// What is counted, and how much of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
pub enum Value {
    Number(f64),
    /// Several digits said one after another that are neither a phone number nor an order's.
    Digits(String),
    /// Position in a row.
    Ordinal(u32),
    /// Paise.
    Money(i64),
    Percent(f64),
    /// Years.
    Age(u32),
    /// A year of the calendar.
    Year(u32),
    /// Minutes since midnight.
    Time(u32),
    /// Minutes.
    Duration(f64),
    /// Days, weeks, months or years.
    Period {
        amount: f64,
        unit: String,
    },
    /// A weight, a length ... by the key of its unit.
    Measure {
        amount: f64,
        unit: String,
    },
    Date(When),
    /// Ten digits.
    Phone(String),
    /// `ORD-YYYY-NNNNNN`.
    OrderId(String),
}

/// A day as people name it; which one it is depends on today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum When {
    /// So many days from today.
    Days(i64),
    /// So many months from today.
    Months(i64),
    /// A weekday (Monday is 0): the coming one, or that of so many weeks from this week.
    Weekday {
        day: i64,
        week: Option<i64>,
    },
    /// A day of the month: of this month, or the next where it is past.
    DayOfMonth(u32),
    /// A day of the year: of this year, or the next where it is past.
    DayMonth {
        day: u32,
        month: u32,
    },
    Exact(Date),
}

impl When {
    /// The day meant, as seen from `today`; `None` where there is no such day.
    pub fn on(self, today: Date) -> Option<Date> {
        let (year, month, _) = today.civil();
        match self {
            Self::Days(days) => Some(today.plus(days)),
            Self::Months(months) => Some(today.plus_months(months)),
            Self::Weekday { day, week: None } => {
                let ahead = (day - today.weekday()).rem_euclid(7);
                Some(today.plus(if ahead == 0 { 7 } else { ahead }))
            }
            Self::Weekday {
                day,
                week: Some(week),
            } => {
                let monday = today.plus(-today.weekday());
                Some(monday.plus(day + week.saturating_mul(7)))
            }
            Self::DayOfMonth(day) => (0..4).find_map(|later| {
                let (year, month, _) = Date::new(year, month, 1)?.plus_months(later).civil();
                Date::new(year, month, day).filter(|date| *date >= today)
            }),
            Self::DayMonth { day, month } => {
                (year..year + 9).find_map(|year| Date::new(year, month, day).filter(|date| *date >= today))
            }
            Self::Exact(date) => Some(date),
        }
    }

    /// The day meant where something has happened: the latest such day up to `today`.
    pub fn past(self, today: Date) -> Option<Date> {
        let (year, month, _) = today.civil();
        let found = match self {
            // "Kal" is yesterday and tomorrow.
            Self::Days(days @ 1..=2) => Some(today.plus(-days)),
            Self::Weekday { day, week: None } => Some(today.plus(-(today.weekday() - day).rem_euclid(7))),
            Self::DayOfMonth(day) => (0..4).find_map(|earlier| {
                let (year, month, _) = Date::new(year, month, 1)?.plus_months(-earlier).civil();
                Date::new(year, month, day).filter(|date| *date <= today)
            }),
            Self::DayMonth { day, month } => {
                (0..9).find_map(|earlier| Date::new(year - earlier, month, day).filter(|date| *date <= today))
            }
            other => other.on(today),
        };
        found.filter(|date| *date <= today)
    }
}

impl Value {
    /// Kind and value in one line, days as seen from `today`: `money 500`, `time 16:30`, `date 2026-03-05`.
    pub fn line(&self, today: Date) -> String {
        match self {
            Self::Date(when) => when
                .on(today)
                .map_or_else(|| "date -".to_owned(), |date| format!("date {date}")),
            other => other.to_string(),
        }
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(n) => write!(f, "number {n}"),
            Self::Digits(text) => write!(f, "digits {text}"),
            Self::Ordinal(n) => write!(f, "ordinal {n}"),
            Self::Money(paise) => write!(f, "money {}", *paise as f64 / 100.0),
            Self::Percent(n) => write!(f, "percent {n}"),
            Self::Age(years) => write!(f, "age {years}"),
            Self::Year(year) => write!(f, "year {year}"),
            Self::Time(minutes) => write!(f, "time {:02}:{:02}", minutes / 60, minutes % 60),
            Self::Duration(minutes) => write!(f, "duration {minutes}"),
            Self::Period { amount, unit } => write!(f, "period {amount} {unit}"),
            Self::Measure { amount, unit } => write!(f, "measure {amount} {unit}"),
            Self::Date(when) => write!(f, "date {when:?}"),
            Self::Phone(digits) => write!(f, "phone {digits}"),
            Self::OrderId(id) => write!(f, "order {id}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_happened_is_the_latest_such_day() {
        // A Wednesday.
        let today = Date::new(2026, 11, 18).unwrap();
        let past = |when: When| when.past(today).map(|date| date.to_string());
        let on = |day, month| When::DayMonth { day, month };
        assert_eq!(past(on(5, 10)).as_deref(), Some("2026-10-05"));
        assert_eq!(past(on(25, 12)).as_deref(), Some("2025-12-25"));
        assert_eq!(past(on(29, 2)).as_deref(), Some("2024-02-29"));
        assert_eq!(past(When::DayOfMonth(18)).as_deref(), Some("2026-11-18"));
        assert_eq!(past(When::DayOfMonth(31)).as_deref(), Some("2026-10-31"));
        let weekday = |day, week| When::Weekday { day, week };
        assert_eq!(past(weekday(0, None)).as_deref(), Some("2026-11-16"));
        assert_eq!(past(weekday(3, None)).as_deref(), Some("2026-11-12"));
        assert_eq!(past(weekday(0, Some(-1))).as_deref(), Some("2026-11-09"));
        // "Kal" is either.
        assert_eq!(past(When::Days(1)).as_deref(), Some("2026-11-17"));
        assert_eq!(past(When::Days(-3)).as_deref(), Some("2026-11-15"));
        assert_eq!(past(When::Months(2)), None);
    }
}
