//! J1, J4: which numbers and parts of laws a sentence names, and whether a source holds them. Blocking: what no source holds is
//! not said.

use super::Brain;
use super::normalise::{MAX_CHARS, normalise, words};
use super::numbers::{Found, Quantity, Value, When};
use crate::language::Language;
use std::collections::BTreeSet;

/// Words that announce a part of a law, of all languages, as they are written.
#[derive(Debug, Clone, Default)]
pub struct SectionWords(Vec<Vec<String>>);

/// What sources hold: numbers, amounts with their units, parts of laws.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Backing {
    numbers: BTreeSet<String>,
    amounts: BTreeSet<(String, String)>,
    sections: BTreeSet<String>,
}

/// What a text names.
type Named = Backing;

impl SectionWords {
    /// From the forms that people write.
    pub fn new<'a>(forms: impl IntoIterator<Item = &'a str>) -> Self {
        let forms = forms.into_iter().map(|form| words(&normalise(form)));
        Self(forms.filter(|form| !form.is_empty()).collect())
    }

    /// Where a form that begins at `at` ends.
    fn end(&self, text: &[String], at: usize) -> Option<usize> {
        let long = self.0.iter().filter(|form| text[at..].starts_with(form));
        long.map(|form| at + form.len()).max()
    }
}

impl Backing {
    /// Holds what another holds, too.
    pub fn hold(&mut self, other: Self) {
        self.numbers.extend(other.numbers);
        self.amounts.extend(other.amounts);
        self.sections.extend(other.sections);
    }

    fn holds(&self, named: &Named) -> bool {
        named.numbers.is_subset(&self.numbers)
            && named.amounts.is_subset(&self.amounts)
            && named.sections.is_subset(&self.sections)
    }
}

impl Brain {
    /// What these English sources hold together.
    pub fn backing<'a>(
        &self,
        sources: impl IntoIterator<Item = &'a str>,
        sections: &SectionWords,
    ) -> Backing {
        let mut all = Backing::default();
        for source in sources {
            all.hold(self.named_in(source, Language::En, sections));
        }
        all
    }

    /// What a source in a language holds.
    pub fn backing_in(&self, source: &str, language: Language, sections: &SectionWords) -> Backing {
        self.named_in(source, language, sections)
    }

    /// Whether every number, amount, period, day and part of a law that a sentence names is held by its sources.
    pub fn is_backed(
        &self,
        sentence: &str,
        language: Language,
        sections: &SectionWords,
        by: &Backing,
    ) -> bool {
        // What is too long to be looked at as a whole is not vouched for.
        sentence.chars().count() <= MAX_CHARS && by.holds(&self.named_in(sentence, language, sections))
    }

    fn named_in(&self, text: &str, language: Language, sections: &SectionWords) -> Named {
        let text = normalise(text);
        let mut named = Named {
            numbers: written(&text),
            ..Named::default()
        };
        // Numbers on both sides of a comma are two.
        for clause in clauses(&text) {
            self.add_clause(&mut named, &clause, language, sections);
        }
        named
    }

    fn add_clause(&self, named: &mut Named, clause: &str, language: Language, sections: &SectionWords) {
        let tongue = self.tongue(language);
        let mut evidence = tongue.evidence(clause);
        let (written, heard): (Vec<_>, Vec<_>) = std::mem::take(&mut evidence.numbers)
            .into_iter()
            .partition(|number| tongue.is_written(number, &evidence.surface));
        evidence.numbers = written;
        let only_sounds = |quantity: &&Quantity| {
            let inside = |number: &Found| quantity.start < number.end && number.start < quantity.end;
            heard.iter().any(inside) && !evidence.numbers.iter().any(inside)
        };
        let surface = &evidence.surface;
        let in_digits = |word: &String| word.starts_with(|c: char| c.is_ascii_digit());
        for number in &evidence.numbers {
            // "One" is an article in most of these languages, unless it counts something (below), and "cyber" is also nought.
            let article = number.value <= 1.0 && number.end == number.start + 1;
            if !article && !surface[number.start..number.end].iter().all(in_digits) {
                named.numbers.insert(plain(number.value));
            }
        }
        for quantity in evidence.quantities.iter().filter(|it| !only_sounds(it)) {
            named.add(quantity);
        }
        let at = |i: usize| {
            let said = evidence
                .numbers
                .iter()
                .find(|number| (number.start..number.end).contains(&i));
            let digits = surface.get(i).filter(|word| in_digits(word));
            digits.cloned().or_else(|| said.map(|number| plain(number.value)))
        };
        for start in 0..surface.len() {
            let Some(end) = sections.end(surface, start) else {
                continue;
            };
            // Before it in some languages, after it in most.
            let after = at(end).or_else(|| at(end + 1));
            named
                .sections
                .extend(after.or_else(|| start.checked_sub(1).and_then(at)));
        }
    }
}

/// A text cut at its marks; those inside a number stay.
fn clauses(text: &str) -> Vec<String> {
    let mut all = vec![String::new()];
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let cuts = matches!(c, ',' | ';' | ':' | '.' | '(' | ')' | '?' | '!' | '।')
            && chars.peek().is_none_or(|next| next.is_whitespace());
        if cuts {
            all.push(String::new());
        } else if let Some(clause) = all.last_mut() {
            clause.push(c);
        }
    }
    all
}

impl Named {
    fn add(&mut self, quantity: &Quantity) {
        let mut amount = |value: f64, unit: &str| {
            self.amounts.insert((plain(value), unit.to_owned()));
        };
        match &quantity.value {
            Value::Money(paise) => amount(*paise as f64 / 100.0, "rupee"),
            Value::Percent(value) => amount(*value, "percent"),
            Value::Age(years) => amount(f64::from(*years), "year"),
            Value::Duration(minutes) => amount(*minutes, "minute"),
            Value::Period { amount: value, unit } | Value::Measure { amount: value, unit } => {
                amount(*value, unit);
            }
            Value::Date(When::Days(days)) if days.abs() > 2 => amount(days.abs() as f64, "day"),
            Value::Date(When::Months(months)) if months.abs() > 1 => amount(months.abs() as f64, "month"),
            Value::Date(When::DayMonth { day, month }) => {
                self.numbers
                    .extend([plain(f64::from(*day)), plain(f64::from(*month))]);
            }
            Value::Date(When::Exact(date)) => {
                let (year, month, day) = date.civil();
                self.numbers
                    .extend([year as f64, f64::from(month), f64::from(day)].map(plain));
            }
            _ => {}
        }
    }
}

/// Every row of digits, without signs between thousands.
fn written(text: &str) -> BTreeSet<String> {
    let chars: Vec<char> = text.chars().collect();
    let digit = |i: usize| chars.get(i).is_some_and(char::is_ascii_digit);
    let mut all = BTreeSet::new();
    let mut row = String::new();
    for (i, c) in chars.iter().enumerate() {
        if c.is_ascii_digit() {
            row.push(*c);
            continue;
        }
        let between_digits = *c == ',' && i > 0 && digit(i - 1) && digit(i + 1);
        if !between_digits && !row.is_empty() {
            all.insert(trimmed(&std::mem::take(&mut row)));
        }
    }
    if !row.is_empty() {
        all.insert(trimmed(&row));
    }
    all
}

fn trimmed(digits: &str) -> String {
    let short = digits.trim_start_matches('0');
    if short.is_empty() {
        "0".to_owned()
    } else {
        short.to_owned()
    }
}

fn plain(value: f64) -> String {
    format!("{value}")
}
