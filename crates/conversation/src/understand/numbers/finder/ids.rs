//! Order ids and phone numbers, written or said digit by digit.

use super::{Term, Value, View};
use crate::understand::numbers::Found;
use std::fmt::Write as _;

impl View<'_> {
    /// Ten digits of an Indian mobile number, with or without 0 or 91 in front, in one to five groups.
    pub(super) fn phone(&self, at: usize) -> Option<(Value, usize)> {
        let first = self.found.iter().position(|found| found.start == at)?;
        (1..=5).find_map(|size| {
            let window = self.found.get(first..first + size)?;
            if window.iter().any(|n| n.digits.is_empty()) || window.windows(2).any(|w| w[0].end != w[1].start)
            {
                return None;
            }
            let digits: String = window.iter().map(|n| n.digits.as_str()).collect();
            let digits = match digits.len() {
                11 => digits.strip_prefix('0')?,
                12 => digits.strip_prefix("91")?,
                10 => digits.as_str(),
                _ => return None,
            };
            let end = window.last()?.end;
            digits
                .starts_with(['6', '7', '8', '9'])
                .then(|| (Value::Phone(digits.to_owned()), end))
        })
    }

    /// `ORD-YYYY-NNNNNN`: a year of this century and six digits, with or without the prefix said.
    pub(super) fn order_id(&self, at: usize) -> Option<(Value, usize)> {
        let prefix = self.is(at, Term::Order);
        let first = self.number(prefix.unwrap_or(at))?;
        let (mut digits, mut end) = (year_digits(first)?, first.end);
        while digits.len() < 10 {
            let Some(next) = self.number(end).or_else(|| self.number(end + 1)) else {
                break;
            };
            if next.digits.is_empty() {
                // Only after the prefix may the number itself be said in words: "... one thousand two hundred thirty four".
                let whole =
                    prefix.is_some() && digits.len() == 4 && next.value < 1e6 && next.value.fract() == 0.0;
                if !whole {
                    break;
                }
                let _ = write!(digits, "{:06}", next.value);
            } else {
                digits.push_str(&next.digits);
            }
            end = next.end;
        }
        if prefix.is_some() && (5..10).contains(&digits.len()) {
            // Leading zeros that were not said.
            let tail = digits.split_off(4);
            let _ = write!(digits, "{tail:0>6}");
        }
        (digits.len() == 10 && digits.starts_with("20")).then(|| {
            (
                Value::OrderId(format!("ORD-{}-{}", &digits[..4], &digits[4..])),
                end,
            )
        })
    }
}

/// The digits of a number that may begin an order id.
fn year_digits(found: &Found) -> Option<String> {
    if !found.digits.is_empty() {
        return Some(found.digits.clone());
    }
    let year = (2_000.0..2_100.0).contains(&found.value) && found.value.fract() == 0.0;
    year.then(|| format!("{}", found.value))
}
