//! A message with what is known of it in English.

use super::{Evidence, PURPOSE};
use crate::understand::numbers::Value;

impl Evidence {
    /// Names of slot values and amounts in English, the other words as `roman` writes them.
    pub(in crate::understand) fn in_english<'a>(
        &self,
        english: impl Fn(&str, &str) -> Option<&'a str>,
        roman: impl Fn(&str) -> String,
    ) -> String {
        let mut out: Vec<String> = Vec::new();
        let mut at = 0;
        while at < self.surface.len() {
            let quantity = self.quantities.iter().find(|q| q.start == at);
            if let Some((text, end)) = quantity.and_then(|q| Some((written(&q.value)?, q.end))) {
                out.push(text);
                at = end;
                continue;
            }
            let mut named = self
                .named
                .iter()
                .filter(|n| n.start == at && n.exact && n.slot != PURPOSE);
            let name = named.find_map(|n| Some((english(&n.slot, &n.key)?.to_owned(), n.end)));
            let (text, end) = name.unwrap_or_else(|| (roman(&self.surface[at]), at + 1));
            out.push(text);
            at = end.max(at + 1);
        }
        out.join(" ")
    }
}

/// An amount in figures.
fn written(value: &Value) -> Option<String> {
    Some(match value {
        Value::Number(n) => n.to_string(),
        Value::Digits(text) | Value::Phone(text) | Value::OrderId(text) => text.clone(),
        Value::Money(paise) if paise % 100 == 0 => format!("₹{}", paise / 100),
        Value::Money(paise) => format!("₹{}.{:02}", paise / 100, paise % 100),
        Value::Percent(n) => format!("{n}%"),
        Value::Year(year) => year.to_string(),
        Value::Time(minutes) => format!("{:02}:{:02}", minutes / 60, minutes % 60),
        Value::Duration(minutes) => format!("{minutes} minutes"),
        Value::Age(years) => format!("{years} years"),
        Value::Period { amount, unit } | Value::Measure { amount, unit } => {
            format!("{amount} {}", unit.replace('_', " "))
        }
        Value::Date(_) | Value::Ordinal(_) => return None,
    })
}
