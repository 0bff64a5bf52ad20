//! Written days and times in words.

use super::{Reader, patterns};
use crate::calendar::Date;

impl Reader {
    /// `15/08/1947`, `2026-03-05`.
    pub(super) fn day(&self, rest: &str) -> Option<(String, usize)> {
        let (day, month, year, used) = if let Some(found) = patterns::ISO_DATE.captures(rest) {
            (
                found[3].to_owned(),
                found[2].to_owned(),
                found[1].to_owned(),
                found.get(0)?.end(),
            )
        } else {
            let found = patterns::DATE.captures(rest)?;
            // With dots and dashes two digits are no year: `1.2.26` may be a section.
            let slashes = found.get(0)?.as_str().contains('/');
            if found[3].len() == 2 && !slashes {
                return None;
            }
            let year = if found[3].len() == 2 {
                format!("20{}", &found[3])
            } else {
                found[3].to_owned()
            };
            (
                found[1].to_owned(),
                found[2].to_owned(),
                year,
                found.get(0)?.end(),
            )
        };
        let date = Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)?;
        Some((self.date(date), used))
    }

    /// A day in words.
    pub(crate) fn date(&self, date: Date) -> String {
        let (year, month, day) = date.civil();
        let month = self
            .dates
            .months
            .get(month as usize - 1)
            .map_or("", String::as_str);
        format!(
            "{} {month} {}",
            self.sayer.integer(day.into()),
            self.sayer.year(year.unsigned_abs())
        )
    }

    /// `6:30`, `16:30`, `6 pm`, `6.30 बजे`.
    pub(super) fn time_of_day(&self, before: &str, rest: &str) -> Option<(String, usize)> {
        if let Some(found) = patterns::TIME.captures(rest) {
            let half = found.get(3).map(|m| m.as_str());
            return self.time(before, rest, (&found[1], &found[2], half), found.get(0)?.end());
        }
        if let Some(found) = patterns::HOUR.captures(rest) {
            return self.time(
                before,
                rest,
                (&found[1], "00", Some(&found[2])),
                found.get(0)?.end(),
            );
        }
        let found = patterns::POINT_TIME.captures(rest)?;
        let used = found.get(0)?.end();
        self.at_word(&rest[used..])?;
        self.time(before, rest, (&found[1], &found[2], None), used)
    }

    fn time(
        &self,
        before: &str,
        rest: &str,
        (hour, minutes, half): (&str, &str, Option<&str>),
        mut used: usize,
    ) -> Option<(String, usize)> {
        let (hour, minutes): (u64, u64) = (hour.parse().ok()?, minutes.parse().ok()?);
        if hour > 23 || minutes > 59 || (half.is_some() && !(1..=12).contains(&hour)) {
            return None;
        }
        let after = rest[used..].trim_start();
        if let Some(length) = self.at_word(after) {
            used = rest.len() - after.len() + length;
        }
        let of_day = match half {
            Some("p" | "P") => hour % 12 + 12,
            Some(_) => hour % 12,
            None => hour,
        };
        let said = self.clock_time((of_day + 11) % 12 + 1, minutes);
        let tell_part = (half.is_some() || hour >= 13 || hour == 0) && !self.part_before(before);
        let part = self.part_of_day(of_day).filter(|_| tell_part);
        let said = part.map_or_else(
            || said.clone(),
            |part| {
                let pattern = self.clock.say.with_part.replace("{part}", part);
                pattern.replace("{time}", &said)
            },
        );
        Some((said, used))
    }

    /// Length of the word for o'clock at the beginning of a text.
    fn at_word(&self, text: &str) -> Option<usize> {
        let ends = |form: &&String| {
            text.strip_prefix(form.as_str())
                .is_some_and(|after| after.chars().next().is_none_or(|c| !super::is_word(c)))
        };
        self.clock.at.iter().find(ends).map(String::len)
    }

    fn clock_time(&self, hour: u64, minutes: u64) -> String {
        let say = &self.clock.say;
        let pattern = match (hour, minutes) {
            (1, 30) => say.one_half.as_ref().unwrap_or(&say.half),
            (2, 30) => say.two_half.as_ref().unwrap_or(&say.half),
            (_, 0) => &say.whole,
            (_, 30) => &say.half,
            (_, 15) => &say.quarter,
            (_, 45) => &say.three_quarters,
            _ => &say.minutes,
        };
        pattern
            .replace("{h}", &self.sayer.integer(hour))
            .replace("{next}", &self.sayer.integer(hour % 12 + 1))
            .replace("{m}", &self.sayer.integer(minutes))
            .replace("{half}", &self.sayer.hour_with(hour, 2))
            .replace("{quarter}", &self.sayer.hour_with(hour, 1))
            .replace("{three_quarters}", &self.sayer.hour_with(hour, 3))
    }

    fn part_of_day(&self, hour: u64) -> Option<&str> {
        let parts = &self.clock.parts;
        let part = match hour {
            4..12 => &parts.morning,
            12..16 => &parts.afternoon,
            16..20 => &parts.evening,
            _ => &parts.night,
        };
        part.first().map(String::as_str)
    }

    /// Whether the text ends with a word for a part of the day.
    fn part_before(&self, before: &str) -> bool {
        let mut last = before.split_whitespace().rev().take(2).map(str::to_lowercase);
        last.any(|word| self.parts.contains(&word))
    }
}
