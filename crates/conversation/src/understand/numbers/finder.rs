//! Which numbers of a message are money, times, days, phones and ids.

mod clock;
mod days;
mod ids;

use super::terms::Terms;
use super::{Found, NumberWords, Quantity, Value};
use crate::content::{Clock, Dates, LanguageFile, Units};
use crate::understand::fold::Folder;

/// What a word beside a number tells of it.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Term {
    /// Index into the names of units.
    Unit(usize),
    /// From January, 1.
    Month(u32),
    /// From Monday, 0.
    Weekday(i64),
    /// So many days from today.
    Day(i64),
    DateWord,
    Of,
    /// This, next, last: weeks from now.
    Week(i64),
    Later,
    Ago,
    Within,
    Age,
    /// O'clock.
    At,
    Past,
    To,
    PastFirst,
    ToFirst,
    Part(Part),
    Order,
}

/// A part of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Morning,
    Afternoon,
    Evening,
    Night,
}

/// So many months are no time but a sum for each.
const MANY_MONTHS: f64 = 200.0;

/// Finds quantities in the words of one language.
#[derive(Debug, Clone)]
pub(in crate::understand) struct Finder {
    terms: Terms<Term>,
    /// Keys of units.
    units: Vec<String>,
    /// Whether an hour may be an ending of its number.
    glued: bool,
}

/// A message being searched.
struct View<'a> {
    finder: &'a Finder,
    numbers: &'a NumberWords,
    words: &'a [String],
    surface: &'a [String],
    found: &'a [Found],
}

impl Finder {
    pub(in crate::understand) fn new(
        language: &LanguageFile,
        english: Option<&LanguageFile>,
        folder: &Folder,
    ) -> Self {
        let mut finder = Self {
            terms: Terms::new(english.is_some()),
            units: language.units.words.keys().cloned().collect(),
            glued: !language.clock.glued.is_empty(),
        };
        let mut own = |form: &str, term| finder.terms.add(form, term, folder);
        add_dates(&language.dates, &mut own);
        add_clock(&language.clock, &mut own);
        add_units(&language.units, &finder.units, &mut own);
        for form in &language.numbers.order {
            own(form, Term::Order);
        }
        if let Some(english) = english {
            let mut other = |form: &str, term| finder.terms.add_exact(form, term);
            add_dates(&english.dates, &mut other);
            add_units(&english.units, &finder.units, &mut other);
        }
        finder
    }

    /// All quantities of a message, from left to right; `found` are its numbers.
    pub(in crate::understand) fn find(
        &self,
        numbers: &NumberWords,
        words: &[String],
        surface: &[String],
        found: &[Found],
    ) -> Vec<Quantity> {
        let view = View {
            finder: self,
            numbers,
            words,
            surface,
            found,
        };
        let mut quantities = Vec::new();
        let mut at = 0;
        while at < words.len() {
            match view.quantity(at) {
                Some((value, start, end)) if end > at => {
                    quantities.push(Quantity { start, end, value });
                    at = end;
                }
                _ => at += 1,
            }
        }
        quantities
    }
}

type Spanned = (Value, usize, usize);

impl View<'_> {
    fn quantity(&self, at: usize) -> Option<Spanned> {
        let whole = |(value, end)| (value, at, end);
        self.order_id(at)
            .or_else(|| self.phone(at))
            .map(whole)
            .or_else(|| self.date(at))
            .or_else(|| self.time(at).map(whole))
            .or_else(|| self.counted(at).map(whole))
            .or_else(|| self.plain(at).map(whole))
    }

    fn term<T>(&self, at: usize, wanted: impl Fn(Term) -> Option<T>) -> Option<(T, usize)> {
        let (term, n) = self
            .finder
            .terms
            .at(self.words, self.surface, at, |term| wanted(term).is_some())?;
        wanted(term).map(|value| (value, at + n))
    }

    fn is(&self, at: usize, term: Term) -> Option<usize> {
        self.term(at, |t| (t == term).then_some(())).map(|((), end)| end)
    }

    fn number(&self, at: usize) -> Option<&Found> {
        self.found.iter().find(|found| found.start == at)
    }

    fn unit(&self, at: usize) -> Option<(&str, usize)> {
        let (unit, end) = self.term(at, |t| match t {
            Term::Unit(i) => Some(i),
            _ => None,
        })?;
        Some((self.finder.units[unit].as_str(), end))
    }

    /// Money, durations, weights: a number with its unit.
    fn counted(&self, at: usize) -> Option<(Value, usize)> {
        if let Some(money) = self.money_before(at) {
            return Some(money);
        }
        let found = self.number(at)?;
        let (unit, end) = self.unit(found.end)?;
        let value = found.value;
        Some(match unit {
            "rupee" => self.with_paise(value, end),
            "paise" => (Value::Money(value.round() as i64), end),
            "percent" => (Value::Percent(value), end),
            "second" | "minute" | "hour" => self.duration(value, unit, end),
            "year" if self.speaks_of_age(at, end) => {
                let end = self.is(end, Term::Age).unwrap_or(end);
                (Value::Age(value.round() as u32), end)
            }
            // "Nine thousand a month".
            "month" if value >= MANY_MONTHS => (Value::Money((value * 100.0).round() as i64), found.end),
            "day" | "week" | "month" | "year" => (period(value, unit), end),
            _ => {
                let unit = unit.to_owned();
                (Value::Measure { amount: value, unit }, end)
            }
        })
    }

    /// "Rs 500", "रुपये पाँच सौ".
    fn money_before(&self, at: usize) -> Option<(Value, usize)> {
        let (unit, next) = self.unit(at)?;
        let found = self.number(next).filter(|_| unit == "rupee")?;
        // A number with a unit of its own is no sum.
        match self.unit(found.end) {
            Some(("rupee", end)) => Some(self.with_paise(found.value, end)),
            Some(_) => None,
            None => Some(self.with_paise(found.value, found.end)),
        }
    }

    fn with_paise(&self, rupees: f64, end: usize) -> (Value, usize) {
        let paise = self.number(end).and_then(|found| {
            let (unit, end) = self.unit(found.end)?;
            (unit == "paise" && found.value < 100.0).then_some((found.value, end))
        });
        let (rest, end) = paise.unwrap_or((0.0, end));
        (Value::Money((rupees * 100.0 + rest).round() as i64), end)
    }

    fn duration(&self, value: f64, unit: &str, end: usize) -> (Value, usize) {
        let minutes = |value: f64, unit: &str| match unit {
            "second" => value / 60.0,
            "hour" => value * 60.0,
            _ => value,
        };
        let rest = self.number(end).filter(|_| unit == "hour").and_then(|found| {
            let (unit, end) = self.unit(found.end)?;
            (unit == "minute").then_some((found.value, end))
        });
        let (rest, end) = rest.unwrap_or((0.0, end));
        (Value::Duration(minutes(value, unit) + rest), end)
    }

    fn speaks_of_age(&self, at: usize, end: usize) -> bool {
        (at.saturating_sub(4)..at).any(|i| self.is(i, Term::Age).is_some())
            || (end..(end + 2).min(self.words.len())).any(|i| self.is(i, Term::Age).is_some())
    }

    /// "Age eighty", without years.
    fn is_age(&self, at: usize, found: &Found) -> bool {
        let beside = |i: usize| self.is(i, Term::Age).is_some();
        found.value < 120.0 && found.value.fract() == 0.0 && (beside(found.end) || at > 0 && beside(at - 1))
    }

    /// A number by itself.
    fn plain(&self, at: usize) -> Option<(Value, usize)> {
        if let Some(found) = self.number(at) {
            let digits = &found.digits;
            let year = (1_900.0..2_100.0).contains(&found.value)
                && (digits.len() == 4 || found.hundreds)
                && found.value.fract() == 0.0;
            let value = match digits.len() {
                _ if year => Value::Year(found.value as u32),
                // What begins with a zero, or was said digit by digit, is no amount.
                _ if self.is_age(at, found) => Value::Age(found.value as u32),
                5.. => Value::Digits(digits.clone()),
                2.. if digits.starts_with('0') => Value::Digits(digits.clone()),
                _ => Value::Number(found.value),
            };
            return Some((value, found.end));
        }
        // In the middle of a number that something else took the beginning of.
        if self.found.iter().any(|f| f.start < at && at < f.end) {
            return None;
        }
        let (value, n) = self.numbers.ordinal(self.words, self.surface, at)?;
        Some((Value::Ordinal(value), at + n))
    }
}

fn period(amount: f64, unit: &str) -> Value {
    let unit = unit.to_owned();
    Value::Period { amount, unit }
}

fn each(list: &str) -> impl Iterator<Item = &str> {
    list.split('|').map(str::trim)
}

fn add_dates(dates: &Dates, add: &mut impl FnMut(&str, Term)) {
    for (list, term) in [
        (&dates.today, Term::Day(0)),
        (&dates.tomorrow, Term::Day(1)),
        (&dates.yesterday, Term::Day(-1)),
        (&dates.day_after_tomorrow, Term::Day(2)),
        (&dates.day_before_yesterday, Term::Day(-2)),
        (&dates.date_word, Term::DateWord),
        (&dates.of, Term::Of),
        (&dates.this, Term::Week(0)),
        (&dates.next, Term::Week(1)),
        (&dates.last, Term::Week(-1)),
        (&dates.later, Term::Later),
        (&dates.ago, Term::Ago),
        (&dates.within, Term::Within),
        (&dates.age, Term::Age),
    ] {
        for form in list {
            add(form, term);
        }
    }
    for (names, more, term) in [
        (&dates.months, &dates.month_words, Term::Month as fn(u32) -> Term),
        (&dates.weekdays, &dates.weekday_words, |i| {
            Term::Weekday(i64::from(i) - 1)
        }),
    ] {
        for (i, (name, more)) in names.iter().zip(more).enumerate() {
            for form in std::iter::once(name.as_str()).chain(each(more)) {
                add(form, term(i as u32 + 1));
            }
        }
    }
}

fn add_clock(clock: &Clock, add: &mut impl FnMut(&str, Term)) {
    for (list, term) in [
        (&clock.at, Term::At),
        (&clock.past, Term::Past),
        (&clock.to, Term::To),
        (&clock.past_first, Term::PastFirst),
        (&clock.to_first, Term::ToFirst),
        (&clock.parts.morning, Term::Part(Part::Morning)),
        (&clock.parts.afternoon, Term::Part(Part::Afternoon)),
        (&clock.parts.evening, Term::Part(Part::Evening)),
        (&clock.parts.night, Term::Part(Part::Night)),
    ] {
        for form in list {
            add(form, term);
        }
    }
}

fn add_units(units: &Units, keys: &[String], add: &mut impl FnMut(&str, Term)) {
    for (key, forms) in &units.words {
        if let Ok(i) = keys.binary_search(key) {
            for form in forms.iter().chain(units.one.get(key)) {
                add(form, Term::Unit(i));
            }
        }
    }
}
