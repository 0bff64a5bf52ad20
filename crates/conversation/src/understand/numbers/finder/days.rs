//! Days.

use super::{Spanned, Term, Value, View};
use crate::calendar::Date;
use crate::understand::numbers::When;

impl View<'_> {
    pub(super) fn date(&self, at: usize) -> Option<Spanned> {
        let dated = |(when, end)| (Value::Date(when), at, end);
        self.written_date(at)
            .or_else(|| self.day_and_month(at))
            .or_else(|| self.month_and_day(at))
            .or_else(|| self.weekday(at))
            .or_else(|| self.day_of_month(at))
            .or_else(|| self.counted_from_today(at))
            .or_else(|| self.day_word(at))
            .map(dated)
    }

    /// `5/3/2026`, `5-3-2026`, `2026-03-05`.
    fn written_date(&self, at: usize) -> Option<(When, usize)> {
        let word = self.words.get(at)?;
        let (parts, end): (Vec<&str>, usize) = if word.contains('/') {
            (word.split('/').collect(), at + 1)
        } else {
            (
                self.words.get(at..at + 3)?.iter().map(String::as_str).collect(),
                at + 3,
            )
        };
        let [a, b, c] = parts[..] else { return None };
        if !matches!((a.len(), b.len(), c.len()), (1..=2, 1..=2, 4) | (4, 1..=2, 1..=2)) {
            return None;
        }
        let (a, b, c) = (
            a.parse::<u32>().ok()?,
            b.parse::<u32>().ok()?,
            c.parse::<u32>().ok()?,
        );
        let (year, month, day) = if a > 31 { (a, b, c) } else { (c, b, a) };
        let date = Date::new(year.into(), month, day).filter(|_| (1_900..2_100).contains(&year))?;
        Some((When::Exact(date), end))
    }

    /// A day of a month: a cardinal, an ordinal, `5th`.
    fn day(&self, at: usize) -> Option<(u32, usize)> {
        let ordinal = self.numbers.ordinal(self.words, self.surface, at);
        let small = || self.numbers.small(self.words, self.surface, at);
        let (day, n) = ordinal.or_else(small).filter(|(day, _)| (1..=31).contains(day))?;
        let end = at + n;
        let ending = self
            .surface
            .get(end)
            .is_some_and(|w| matches!(w.as_str(), "th" | "st" | "nd" | "rd"));
        Some((day, if ending { end + 1 } else { end }))
    }

    fn month(&self, at: usize) -> Option<(u32, usize)> {
        self.term(at, |t| match t {
            Term::Month(month) => Some(month),
            _ => None,
        })
    }

    /// The end of what may stand between a day and its month.
    fn joined(&self, at: usize) -> usize {
        let at = self.is(at, Term::DateWord).unwrap_or(at);
        self.is(at, Term::Of).unwrap_or(at)
    }

    fn with_year(&self, day: u32, month: u32, end: usize) -> (When, usize) {
        let year = self
            .number(end)
            .filter(|found| (1_900.0..2_100.0).contains(&found.value) && self.unit(found.end).is_none());
        let exact = year.and_then(|found| {
            let date = Date::new(found.value as i64, month, day)?;
            Some((When::Exact(date), found.end))
        });
        exact.unwrap_or((When::DayMonth { day, month }, end))
    }

    /// "पाँच मार्च", "5th of March 2026".
    fn day_and_month(&self, at: usize) -> Option<(When, usize)> {
        let (day, next) = self.day(at)?;
        let (month, end) = self.month(next).or_else(|| self.month(self.joined(next)))?;
        Some(self.with_year(day, month, end))
    }

    /// "March 5", "मार्च की पाँच तारीख".
    fn month_and_day(&self, at: usize) -> Option<(When, usize)> {
        let (month, next) = self.month(at)?;
        let (day, end) = self.day(next).or_else(|| self.day(self.joined(next)))?;
        let end = self.is(end, Term::DateWord).unwrap_or(end);
        Some(self.with_year(day, month, end))
    }

    /// "on the 5th", "पाँच तारीख".
    fn day_of_month(&self, at: usize) -> Option<(When, usize)> {
        let (day, next) = self.day(at)?;
        let end = self.is(next, Term::DateWord)?;
        Some((When::DayOfMonth(day), end))
    }

    fn week(&self, at: usize) -> Option<(i64, usize)> {
        self.term(at, |t| match t {
            Term::Week(week) => Some(week),
            _ => None,
        })
    }

    /// "Monday", "next Monday", "next week".
    fn weekday(&self, at: usize) -> Option<(When, usize)> {
        let name = |at| {
            self.term(at, |t| match t {
                Term::Weekday(day) => Some(day),
                _ => None,
            })
        };
        if let Some((day, end)) = name(at) {
            return Some((When::Weekday { day, week: None }, end));
        }
        let (week, next) = self.week(at)?;
        if let Some((day, end)) = name(next) {
            // "This Monday" is the coming one.
            let week = Some(week).filter(|week| *week != 0);
            return Some((When::Weekday { day, week }, end));
        }
        match self.unit(next).filter(|_| week != 0)? {
            ("week", end) => Some((When::Days(week * 7), end)),
            ("month", end) => Some((When::Months(week), end)),
            _ => None,
        }
    }

    /// "in three days", "तीन दिन बाद", "two weeks ago".
    fn counted_from_today(&self, at: usize) -> Option<(When, usize)> {
        let within = self.is(at, Term::Within);
        let found = self
            .number(within.unwrap_or(at))
            .filter(|found| found.value < 1e4)?;
        let (unit, end) = self.unit(found.end)?;
        let (sign, end) = self
            .is(end, Term::Later)
            .map(|end| (1, end))
            .or_else(|| self.is(end, Term::Ago).map(|end| (-1, end)))
            .or_else(|| within.map(|_| (1, end)))?;
        let amount = found.value.round() as i64 * sign;
        let when = match unit {
            "day" => When::Days(amount),
            "week" => When::Days(amount * 7),
            "month" => When::Months(amount),
            "year" => When::Months(amount * 12),
            _ => return None,
        };
        Some((when, end))
    }

    /// "कल", "day after tomorrow".
    fn day_word(&self, at: usize) -> Option<(When, usize)> {
        let (days, end) = self.term(at, |t| match t {
            Term::Day(days) => Some(days),
            _ => None,
        })?;
        Some((When::Days(days), end))
    }
}
