//! Numbers in words, up to crores.

use crate::content::Numbers;

/// Says numbers in one language.
#[derive(Debug, Clone)]
pub(super) struct NumberSayer {
    cardinals: Vec<String>,
    hundreds: Vec<String>,
    hundreds_more: Vec<String>,
    /// Hundred, thousand, lakh, crore.
    scales: Vec<(u64, ScaleWords)>,
    point: String,
}

#[derive(Debug, Clone)]
struct ScaleWords {
    say: String,
    say_more: String,
    say_one: String,
    say_one_more: String,
}

fn first(forms: &str) -> String {
    forms.split('|').next().unwrap_or_default().trim().to_owned()
}

impl NumberSayer {
    pub(super) fn new(numbers: &Numbers, point: &str) -> Self {
        let cardinals: Vec<String> = numbers.cardinals.iter().map(|forms| first(forms)).collect();
        let mut scales = Vec::new();
        for (name, value) in [
            ("crore", 10_000_000),
            ("lakh", 100_000),
            ("thousand", 1_000),
            ("hundred", 100),
        ] {
            if let Some(scale) = numbers.scale.get(name) {
                let one = cardinals.get(1).cloned().unwrap_or_default();
                let say_more = scale.say_more.clone().unwrap_or_else(|| scale.say.clone());
                let words = ScaleWords {
                    say_one: scale
                        .say_one
                        .clone()
                        .unwrap_or_else(|| format!("{one} {}", scale.say)),
                    say_one_more: scale
                        .say_one_more
                        .clone()
                        .unwrap_or_else(|| format!("{one} {say_more}")),
                    say: scale.say.clone(),
                    say_more,
                };
                scales.push((value, words));
            }
        }
        Self {
            cardinals,
            hundreds: numbers.hundreds.iter().map(|forms| first(forms)).collect(),
            hundreds_more: numbers.hundreds_more.iter().map(|forms| first(forms)).collect(),
            scales,
            point: point.to_owned(),
        }
    }

    /// Digits one by one; other characters as they are.
    pub(super) fn digits(&self, text: &str) -> String {
        let spoken: Vec<String> = text
            .chars()
            .filter(|c| c.is_alphanumeric())
            .map(|c| {
                c.to_digit(10)
                    .and_then(|d| self.cardinals.get(d as usize))
                    .cloned()
                    .unwrap_or_else(|| c.to_string())
            })
            .collect();
        spoken.join(" ")
    }

    /// A number in words, with at most two digits after the point. Beyond the crores digits are said one by one.
    pub(super) fn number(&self, value: f64) -> String {
        if !value.is_finite() || value.abs() >= 1e12 {
            return self.digits(&format!("{value:.0}"));
        }
        let hundredths = (value.abs() * 100.0).round() as u64;
        let mut said = self.integer(hundredths / 100);
        let fraction = hundredths % 100;
        if fraction > 0 {
            let digits = format!("{fraction:02}");
            said = format!(
                "{said} {} {}",
                self.point,
                self.digits(digits.trim_end_matches('0'))
            );
        }
        said
    }

    fn integer(&self, n: u64) -> String {
        if n <= 99 {
            return self.cardinals.get(n as usize).cloned().unwrap_or_default();
        }
        for (value, words) in &self.scales {
            let (count, rest) = (n / value, n % value);
            if count == 0 {
                continue;
            }
            let more = rest > 0;
            let irregular = if more && !self.hundreds_more.is_empty() {
                &self.hundreds_more
            } else {
                &self.hundreds
            };
            let head = match (*value, count) {
                (100, 1..=9) if !irregular.is_empty() => {
                    irregular.get(count as usize - 1).cloned().unwrap_or_default()
                }
                (_, 1) if more => words.say_one_more.clone(),
                (_, 1) => words.say_one.clone(),
                _ => format!(
                    "{} {}",
                    self.integer(count),
                    if more { &words.say_more } else { &words.say }
                ),
            };
            return if more {
                format!("{head} {}", self.integer(rest))
            } else {
                head
            };
        }
        n.to_string()
    }
}
