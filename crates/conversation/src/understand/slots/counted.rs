//! Slots that are numbers: which of the quantities of a message answers them.

use super::Evidence;
use crate::understand::numbers::Value as Counted;
use serde_json::Value;

/// Rupees: nobody is paid less, nor looks for anything cheaper. What is smaller counts people, things or years.
const LEAST_SUM: f64 = 30.0;

impl Evidence {
    /// Ten digits of an Indian mobile number.
    pub(super) fn phone(&self) -> Option<String> {
        self.quantities.iter().find_map(|q| match &q.value {
            Counted::Phone(digits) => Some(digits.clone()),
            _ => None,
        })
    }

    /// The whole id, else the digits of a tail (3 to 6).
    pub(super) fn order_id(&self) -> Option<String> {
        let whole = self.quantities.iter().find_map(|q| match &q.value {
            Counted::OrderId(id) => Some(id.clone()),
            _ => None,
        });
        whole.or_else(|| self.tail()).or_else(|| {
            // A tail in words: "one thousand two hundred thirty four".
            self.quantities.iter().find_map(|q| match q.value {
                Counted::Number(n) if n.fract() == 0.0 && (100.0..1e6).contains(&n) => Some(format!("{n}")),
                _ => None,
            })
        })
    }

    /// Digits said next to each other, at most one word apart, that count nothing.
    fn tail(&self) -> Option<String> {
        let counts_nothing =
            |value: &Counted| matches!(value, Counted::Number(_) | Counted::Digits(_) | Counted::Year(_));
        let free: Vec<_> = self
            .numbers
            .iter()
            .filter(|n| !n.digits.is_empty())
            .filter(|n| {
                self.quantities
                    .iter()
                    .any(|q| counts_nothing(&q.value) && q.start <= n.start && n.end <= q.end)
            })
            .collect();
        (0..free.len()).find_map(|i| {
            let (mut digits, mut end) = (String::new(), free[i].start);
            for next in free[i..]
                .iter()
                .take_while(|_| digits.len() < 7)
                .collect::<Vec<_>>()
            {
                if next.start > end + 1 {
                    break;
                }
                digits.push_str(&next.digits);
                end = next.end;
            }
            (3..=6).contains(&digits.len()).then_some(digits)
        })
    }

    /// The part of the day that a time in the message falls into.
    pub(super) fn part_of_day(&self) -> Option<&'static str> {
        let minutes = self.quantities.iter().find_map(|q| match q.value {
            Counted::Time(minutes) => Some(minutes),
            _ => None,
        })?;
        Some(match minutes / 60 {
            4..=11 => "morning",
            12..=16 => "afternoon",
            _ => "evening",
        })
    }

    /// The number that a slot of its kind takes: money is no number of hours, and a date no price. A number by itself, without
    /// its unit, is an answer where it was asked for; unasked it may count anything.
    pub(super) fn amount(&self, slot: &str, asked: bool) -> Option<Value> {
        let first = |take: fn(&Counted) -> Option<f64>| self.quantities.iter().find_map(|q| take(&q.value));
        let plain = || {
            let number = |value: &Counted| match value {
                Counted::Number(n) => Some(*n),
                Counted::Year(year) => Some(f64::from(*year)),
                // Digits of a sum said one by one.
                Counted::Digits(digits) if digits.len() <= 9 && !digits.starts_with('0') => {
                    digits.parse().ok()
                }
                _ => None,
            };
            let mut numbers = self.quantities.iter().filter_map(|q| number(&q.value));
            numbers.find(|n| asked || (slot != "hours" && *n >= LEAST_SUM))
        };
        let value = match slot {
            "pay" | "owed" | "max_price" => first(|value| match value {
                Counted::Money(paise) => Some(*paise as f64 / 100.0),
                _ => None,
            })
            .or_else(plain)?,
            // Hours may be halves.
            "hours" => {
                let hours = first(|value| match value {
                    Counted::Duration(minutes) => Some(minutes / 60.0),
                    _ => None,
                })
                .or_else(plain)?;
                if hours.fract() != 0.0 {
                    return Some(Value::from((hours * 100.0).round() / 100.0));
                }
                hours
            }
            "grade" => first(|value| match value {
                Counted::Ordinal(n) if *n <= 12 => Some(f64::from(*n)),
                Counted::Number(n) if (1.0..=12.0).contains(n) && n.fract() == 0.0 => Some(*n),
                _ => None,
            })?,
            _ => plain()?,
        };
        Some(Value::from(value.round() as i64))
    }
}
