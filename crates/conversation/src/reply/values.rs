//! Typed values as they are shown and as they are spoken.

use super::number_words::NumberSayer;
use crate::content::{Pack, Units};
use crate::turn::Arg;
use std::collections::HashMap;

/// India is five and a half hours ahead of UTC all year.
const IST_OFFSET_MS: i64 = 19_800_000;
const DAY_MS: i64 = 86_400_000;

/// Tells values in one language.
#[derive(Debug, Clone)]
pub(super) struct Teller {
    sayer: NumberSayer,
    units: Units,
    months: Vec<String>,
    /// `kind.tailoring` -> its name.
    names: HashMap<String, String>,
}

impl Teller {
    pub(super) fn new(pack: &Pack) -> Self {
        let names = pack
            .lexicon
            .iter()
            .flat_map(|(slot, keys)| {
                keys.iter()
                    .map(move |(key, entry)| (format!("{slot}.{key}"), entry.say.clone()))
            })
            .collect();
        Self {
            sayer: NumberSayer::new(&pack.language.numbers, &pack.language.units.point),
            units: pack.language.units.clone(),
            months: pack.language.dates.months.clone(),
            names,
        }
    }

    /// The name of a canonical value. Legal topics may also be asked for as `topic`.
    pub(super) fn name(&self, key: &str) -> Option<&str> {
        let legal = key.strip_prefix("topic.").map(|k| format!("legal.{k}"));
        self.names
            .get(key)
            .or_else(|| self.names.get(&legal?))
            .map(String::as_str)
    }

    /// Shown and spoken.
    pub(super) fn number(&self, value: f64) -> (String, String) {
        (grouped(value), self.sayer.number(value))
    }

    /// Shown and spoken.
    pub(super) fn tell(&self, arg: &Arg) -> (String, String) {
        let units = &self.units;
        match arg {
            Arg::Text(text) | Arg::Named(text) => (text.clone(), self.read_aloud(text)),
            Arg::Number(value) => self.number(*value),
            Arg::Money(paise) => self.money(*paise),
            Arg::Minutes(minutes) => {
                let (hours, rest) = (minutes / 60, minutes % 60);
                let mut parts = Vec::new();
                if hours != 0 {
                    parts.push(self.with_unit(hours as f64, &units.hour, &units.hours));
                }
                if rest != 0 || hours == 0 {
                    parts.push(self.with_unit(rest as f64, &units.minute, &units.minutes));
                }
                let joined = |pick: fn(&(String, String)) -> &String| {
                    parts.iter().map(pick).cloned().collect::<Vec<_>>().join(" ")
                };
                (joined(|p| &p.0), joined(|p| &p.1))
            }
            Arg::Distance(metres) if *metres < 1_000 => {
                self.with_unit(*metres as f64, &units.metre, &units.metres)
            }
            Arg::Distance(metres) => {
                // Nobody walks by the metre: tenths below ten kilometres, whole ones above.
                let tenths = (*metres as f64 / 100.0).round() / 10.0;
                let km = if tenths < 10.0 { tenths } else { tenths.round() };
                self.with_unit(km, &units.kilometre, &units.kilometres)
            }
            Arg::Date(millis) => self.date(*millis),
            Arg::Digits(text) => (text.clone(), self.sayer.digits(text)),
        }
    }

    fn with_unit(&self, value: f64, one: &str, many: &str) -> (String, String) {
        let unit = if value == 1.0 { one } else { many };
        let (shown, spoken) = self.number(value);
        (format!("{shown} {unit}"), format!("{spoken} {unit}"))
    }

    fn money(&self, paise: i64) -> (String, String) {
        let (rupees, rest) = (paise.unsigned_abs() / 100, paise.unsigned_abs() % 100);
        let sign = if paise < 0 { "-" } else { "" };
        let mut shown = format!("{sign}₹{}", grouped(rupees as f64));
        let mut spoken = self
            .with_unit(rupees as f64, &self.units.rupee, &self.units.rupees)
            .1;
        if rest > 0 {
            shown = format!("{shown}.{rest:02}");
            spoken = format!("{spoken} {} {}", self.sayer.number(rest as f64), self.units.paise);
        }
        (shown, spoken)
    }

    fn date(&self, millis: i64) -> (String, String) {
        let (year, month, day) = civil(millis.saturating_add(IST_OFFSET_MS).div_euclid(DAY_MS));
        let month = self.months.get(month as usize - 1).map_or("", String::as_str);
        let shown = format!("{day} {month} {year}");
        let spoken = format!(
            "{} {month} {}",
            self.sayer.number(day as f64),
            self.sayer.number(year as f64)
        );
        (shown, spoken)
    }

    /// Text with its numbers in words: money, plain numbers, and long ones digit by digit.
    pub(super) fn read_aloud(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(at) = rest.find(|c: char| c.is_ascii_digit()) {
            let before = &rest[..at];
            let run = rest[at..]
                .find(|c: char| !(c.is_ascii_digit() || c == ',' || c == '.'))
                .map_or(rest.len(), |n| at + n);
            let number = rest[at..run].trim_end_matches(['.', ',']);
            let plain = number.replace(',', "");
            let money = before.ends_with('₹');
            out.push_str(before.trim_end_matches('₹'));
            // Leading zeros, and more than seven digits, are ids and phone numbers.
            let id = plain.len() > 7 || (plain.starts_with('0') && plain.len() > 1 && !plain.contains('.'));
            match plain.parse::<f64>() {
                Ok(value) if !id && money => {
                    out.push_str(&self.with_unit(value, &self.units.rupee, &self.units.rupees).1);
                }
                Ok(value) if !id => out.push_str(&self.sayer.number(value)),
                _ => out.push_str(&self.sayer.digits(&plain)),
            }
            rest = &rest[at + number.len()..];
        }
        out.push_str(rest);
        out
    }
}

/// Indian grouping: the last three digits, then pairs.
fn grouped(value: f64) -> String {
    let rounded = (value * 100.0).round() / 100.0;
    let text = rounded.abs().to_string();
    let (whole, fraction) = text
        .split_once('.')
        .map_or((text.as_str(), None), |(w, f)| (w, Some(f)));
    let mut out = String::new();
    for (i, c) in whole.chars().enumerate() {
        let left = whole.len() - i;
        if i > 0 && left >= 3 && left % 2 == 1 {
            out.push(',');
        }
        out.push(c);
    }
    let sign = if rounded < 0.0 { "-" } else { "" };
    fraction.map_or_else(|| format!("{sign}{out}"), |f| format!("{sign}{out}.{f}"))
}

/// Year, month and day of a day number since 1970 (the well-known days-from-civil arithmetic, backwards).
fn civil(days: i64) -> (i64, i64, i64) {
    let z = days + 719_468;
    let era = z.div_euclid(146_097);
    let doe = z.rem_euclid(146_097);
    let yoe = (doe - doe / 1_460 + doe / 36_524 - doe / 146_096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    let mp = (5 * doy + 2) / 153;
    let month = if mp < 10 { mp + 3 } else { mp - 9 };
    (
        yoe + era * 400 + i64::from(month <= 2),
        month,
        doy - (153 * mp + 2) / 5 + 1,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn indian_grouping_and_dates() {
        let cases = [
            (5.0, "5"),
            (999.0, "999"),
            (1_000.0, "1,000"),
            (100_000.0, "1,00,000"),
            (12_345_678.5, "1,23,45,678.5"),
        ];
        for (value, text) in cases {
            assert_eq!(grouped(value), text);
        }
        assert_eq!(civil(0), (1970, 1, 1));
        assert_eq!(civil(20_513), (2026, 3, 1));
        assert_eq!(civil(19_782), (2024, 2, 29));
    }
}
