//! Typed values as they are shown and as they are spoken.

use crate::calendar::Date;
use crate::content::{Pack, Units};
use crate::reading::Reader;
use crate::turn::Arg;
use std::collections::HashMap;

/// Tells values in one language.
#[derive(Debug, Clone)]
pub(super) struct Teller {
    pub(super) reader: Reader,
    units: Units,
    months: Vec<String>,
    /// `kind.tailoring` -> its name; `weekday.0` -> Monday.
    names: HashMap<String, String>,
}

impl Teller {
    pub(super) fn new(pack: &Pack, english: &Pack) -> Self {
        let weekdays = pack.language.dates.weekdays.iter().enumerate();
        let weekdays = weekdays.map(|(at, name)| (format!("weekday.{at}"), name.clone()));
        let names = pack
            .lexicon
            .iter()
            .flat_map(|(slot, keys)| {
                keys.iter()
                    .map(move |(key, entry)| (format!("{slot}.{key}"), entry.say.clone()))
            })
            .chain(weekdays)
            .collect();
        Self {
            reader: Reader::new(pack, english),
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
        (grouped(value), self.reader.sayer.number(value))
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
            Arg::Digits(text) => (text.clone(), self.reader.digits(text)),
        }
    }

    fn with_unit(&self, value: f64, one: &str, many: &str) -> (String, String) {
        let unit = if value == 1.0 { one } else { many };
        let (shown, mut spoken) = self.number(value);
        if value.fract() == 0.0 && (0.0..1e12).contains(&value) {
            spoken = self.reader.sayer.counting(value as u64);
        }
        (format!("{shown} {unit}"), format!("{spoken} {unit}"))
    }

    fn money(&self, paise: i64) -> (String, String) {
        let (rupees, rest) = (paise.unsigned_abs() / 100, paise.unsigned_abs() % 100);
        let sign = if paise < 0 { "-" } else { "" };
        let mut shown = format!("{sign}₹{}", grouped(rupees as f64));
        let mut spoken = self
            .with_unit(rupees as f64, &self.units.rupee, &self.units.rupees)
            .1;
        if paise < 0 {
            spoken = self.reader.negative_of(&spoken);
        }
        if rest > 0 {
            shown = format!("{shown}.{rest:02}");
            spoken = format!(
                "{spoken} {} {}",
                self.reader.sayer.number(rest as f64),
                self.units.paise
            );
        }
        (shown, spoken)
    }

    fn date(&self, millis: i64) -> (String, String) {
        let date = Date::at(millis);
        let (year, month, day) = date.civil();
        let month = self.months.get(month as usize - 1).map_or("", String::as_str);
        (format!("{day} {month} {year}"), self.reader.date(date))
    }

    /// Text as it is read aloud.
    pub(super) fn read_aloud(&self, text: &str) -> String {
        self.reader.read(text)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn indian_grouping() {
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
    }
}
