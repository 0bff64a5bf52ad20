//! Rows of digits, written in groups or said.

use super::Hit;
use super::checks::{is_aadhaar, is_aadhaar_like, is_dialled, is_mobile, is_order, luhn};
use super::hints::{self, Hint, Told};
use super::reading::{Unit, What};

/// Digits said one after another from which they are no amount.
const LONG: usize = 11;
/// Longest row that is looked at as one identifier.
const LONGEST: usize = 19;

/// Most words between two parts of one number.
const BETWEEN: usize = 2;

/// Numbers that stand next to each other: the units `first..=last` and what is between them.
struct Row<'a> {
    units: &'a [Unit],
    told: &'a [Told],
    chars: &'a [char],
    /// Indices of the numbers.
    numbers: Vec<usize>,
}

/// Finds the identifiers among the numbers.
pub(super) fn rows(units: &[Unit], told: &[Told], chars: &[char], hits: &mut Vec<Hit>) {
    let mut numbers: Vec<usize> = Vec::new();
    let (mut joining, mut foreign) = (0, false);
    let mut finish = |numbers: &mut Vec<usize>| {
        let numbers = std::mem::take(numbers);
        let row = Row {
            units,
            told,
            chars,
            numbers,
        };
        row.find(hits);
    };
    for (i, unit) in units.iter().enumerate() {
        if unit.is_number() {
            if numbers
                .last()
                .is_some_and(|last| !joined(&units[*last], unit, joining, foreign, chars))
            {
                finish(&mut numbers);
            }
            numbers.push(i);
            (joining, foreign) = (0, false);
        } else if joining < BETWEEN && !told.iter().any(|t| t.start == i) {
            foreign |= unit.what == What::Word;
            joining += 1;
        } else {
            finish(&mut numbers);
            (joining, foreign) = (0, false);
        }
    }
    finish(&mut numbers);
}

/// Whether two numbers, with so many words between, may be parts of one.
fn joined(before: &Unit, after: &Unit, joining: usize, foreign: bool, chars: &[char]) -> bool {
    let gap = &chars[before.end..after.start];
    let ends = gap.iter().any(|c| matches!(c, '?' | '!' | '।' | '॥'));
    let said = |unit: &Unit| unit.what == What::Said;
    if foreign {
        // "nine eight seven six, and after that five four ...": dictated in long pieces.
        return said(before) && said(after) && before.text.len() >= 3 && after.text.len() >= 3;
    }
    if joining > 0 {
        return !ends && (said(before) || said(after));
    }
    !ends && gap.len() <= 4 && !gap.iter().any(|c| c.is_alphanumeric())
}

/// What the numbers `from..=to` of a row are, and how many characters of it may stay.
type Rule<'a> = fn(&Row<'a>, usize, usize) -> Option<(&'static str, usize)>;

impl<'a> Row<'a> {
    fn find(&self, hits: &mut Vec<Hit>) {
        if self.numbers.is_empty() {
            return;
        }
        let mut taken = vec![false; self.numbers.len()];
        self.take_orders(&mut taken);
        let mut take = |rule: Rule<'a>, most: usize| {
            for from in 0..taken.len() {
                let free = taken[from..].iter().take_while(|t| !**t).count();
                let found = (from..from + free.min(most))
                    .rev()
                    .find_map(|to| rule(self, from, to).map(|kind| (kind, to)));
                if let Some(((kind, keep), to)) = found {
                    taken[from..=to].fill(true);
                    hits.push(self.hit(kind, keep, from, to));
                }
            }
        };
        take(Self::card, usize::MAX);
        take(Self::aadhaar, usize::MAX);
        // A number in one piece is one identifier, whatever stands beside it.
        take(Self::kind, 1);
        take(Self::kind, usize::MAX);
        take(Self::inside, 1);
        take(Self::long, usize::MAX);
    }

    /// Order ids are no identifiers of a person.
    fn take_orders(&self, taken: &mut [bool]) {
        for i in 0..self.numbers.len() {
            let (one, two) = (self.unit(i), self.numbers.get(i + 1).map(|n| &self.units[*n]));
            let prefixed =
                hints::near(self.told, self.numbers[i], self.numbers[i] + 1).first() == Some(&Hint::Order);
            let ours = prefixed || self.glued_to_prefix(one);
            if is_order(&one.text) && ours {
                taken[i] = true;
            } else if let Some(two) = two
                && one.text.len() == 4
                && two.text.len() == 6
                && is_order(&format!("{}{}", one.text, two.text))
                && (ours || !self.in_aadhaar(i))
            {
                taken[i] = true;
                taken[i + 1] = true;
            }
        }
    }

    /// Whether a number and the next one, with what stands beside them, are the twelve digits of an Aadhaar number.
    fn in_aadhaar(&self, i: usize) -> bool {
        let ends = i + 1..self.numbers.len().min(i + 4);
        (i.saturating_sub(2)..=i).any(|from| ends.clone().any(|to| is_aadhaar(&self.digits(from, to))))
    }

    /// `ORD2024004512`, `ORD-2024...`.
    fn glued_to_prefix(&self, unit: &Unit) -> bool {
        let before = self.chars[..unit.start]
            .iter()
            .rev()
            .filter(|c| **c != '-')
            .take(3);
        before.map(char::to_ascii_lowercase).eq("dro".chars())
    }

    fn unit(&self, i: usize) -> &Unit {
        &self.units[self.numbers[i]]
    }

    fn digits(&self, from: usize, to: usize) -> String {
        (from..=to).map(|i| self.unit(i).text.as_str()).collect()
    }

    fn near(&self, from: usize, to: usize) -> Vec<Hint> {
        hints::near(self.told, self.numbers[from], self.numbers[to] + 1)
    }

    fn hit(&self, kind: &'static str, keep: usize, from: usize, to: usize) -> Hit {
        let said = (from..=to).any(|i| self.unit(i).what != What::Written);
        Hit {
            kind,
            start: self.unit(from).start,
            end: self.unit(to).end,
            keep: if said { 0 } else { keep },
            said,
        }
    }

    /// The first word of meaning that tells what a number is.
    fn told_first(near: &[Hint]) -> Option<Hint> {
        near.iter().copied().find(|hint| *hint != Hint::Money)
    }

    /// Four groups of four with a right check digit: twelve digits of it may look like an Aadhaar number.
    fn card(&self, from: usize, to: usize) -> Option<(&'static str, usize)> {
        let groups = to == from + 3 && (from..=to).all(|i| self.unit(i).text.len() == 4);
        let digits = self.digits(from, to);
        let card = groups && luhn(&digits) && digits.starts_with(['3', '4', '5', '6']);
        let other = matches!(
            Self::told_first(&self.near(from, to)),
            Some(Hint::Aadhaar | Hint::Account)
        );
        (card && !other).then_some(("card", 4))
    }

    fn aadhaar(&self, from: usize, to: usize) -> Option<(&'static str, usize)> {
        let digits = self.digits(from, to);
        if !is_aadhaar(&digits) {
            return None;
        }
        let near = self.near(from, to);
        // One phone number in ten with its 91 has the right check digit.
        let plus = self.chars[..self.unit(from).start].last() == Some(&'+');
        let phone = is_dialled(&digits) && (plus || Self::told_first(&near) == Some(Hint::Phone));
        (!phone).then_some(("aadhaar", 4))
    }

    fn kind(&self, from: usize, to: usize) -> Option<(&'static str, usize)> {
        let digits = self.digits(from, to);
        let n = digits.len();
        if !(9..=LONGEST).contains(&n) {
            return None;
        }
        let near = self.near(from, to);
        let first = Self::told_first(&near);
        let money = near.first() == Some(&Hint::Money) && self.beside_money(from, to);
        let sums = (from..=to).any(|i| self.unit(i).what == What::Sum);
        if (money || sums || self.counts_up(from, to)) && !matches!(first, Some(Hint::Phone | Hint::Aadhaar))
        {
            return None;
        }
        let account = first == Some(Hint::Account);
        if is_dialled(&digits) && !account {
            return self.looks_like_phone(from, to, first).then_some(("phone", 2));
        }
        if (10..=16).contains(&n) && first == Some(Hint::Aadhaar) {
            return Some(("aadhaar", if n >= 12 { 4 } else { 0 }));
        }
        if n == 16 && near.contains(&Hint::Aadhaar) && is_aadhaar_like(&digits) {
            return Some(("aadhaar", 4));
        }
        if n >= 13 && !account && (near.contains(&Hint::Card) || luhn(&digits)) {
            return Some(("card", 4));
        }
        if n <= 13 && first == Some(Hint::Phone) {
            return Some(("phone", 2));
        }
        if n <= 18 && near.contains(&Hint::Account) {
            return Some(("bank", 4));
        }
        (n == 12 && near.contains(&Hint::Aadhaar)).then_some(("aadhaar", 4))
    }

    /// Money words right beside the numbers.
    fn beside_money(&self, from: usize, to: usize) -> bool {
        let (start, end) = (self.numbers[from], self.numbers[to] + 1);
        self.told
            .iter()
            .any(|t| t.hint == Hint::Money && (t.end == start || t.start == end))
    }

    /// "6 7 8 9 10 11": somebody counts.
    fn counts_up(&self, from: usize, to: usize) -> bool {
        let value = |i: usize| self.unit(i).text.parse::<u64>().ok();
        to >= from + 4
            && (from..to).all(|i| value(i).zip(value(i + 1)).is_some_and(|(a, b)| b == a + 1))
            && self.digits(from, to).len() != to - from + 1
    }

    /// A list of prices is no phone number: "650, 700, 7500".
    fn looks_like_phone(&self, from: usize, to: usize, first: Option<Hint>) -> bool {
        if from == to || first == Some(Hint::Phone) {
            return true;
        }
        let sizes: Vec<usize> = (from..=to).map(|i| self.unit(i).text.len()).collect();
        let comma = (from..to).any(|i| {
            let gap = &self.chars[self.unit(i).end..self.unit(i + 1).start];
            gap.contains(&',')
        });
        let said = (from..=to).any(|i| self.unit(i).what == What::Said);
        let list = comma && sizes.iter().all(|n| (2..=4).contains(n)) && sizes.iter().any(|n| *n > 2);
        said || !list
    }

    /// A row of digits without a gap that holds an identifier: two numbers written together, one digit too many.
    fn inside(&self, from: usize, to: usize) -> Option<(&'static str, usize)> {
        let digits = self.digits(from, to);
        let n = digits.len();
        if n <= 12 {
            return None;
        }
        let ends = |size: usize, is: fn(&str) -> bool| is(&digits[..size]) || is(&digits[n - size..]);
        if ends(12, is_aadhaar) {
            return Some(("aadhaar", 0));
        }
        ends(10, is_mobile).then_some(("phone", 0))
    }

    /// So many digits said one by one are no amount, even if one was misheard.
    fn long(&self, from: usize, to: usize) -> Option<(&'static str, usize)> {
        let said: usize = (from..=to)
            .map(|i| self.unit(i))
            .filter(|unit| unit.what == What::Said)
            .map(|unit| unit.text.len())
            .sum();
        let digits = self.digits(from, to);
        let near = self.near(from, to);
        let first = Self::told_first(&near);
        let personal = matches!(
            first,
            Some(Hint::Aadhaar | Hint::Phone | Hint::Account | Hint::Card)
        );
        let enough = if personal { 9 } else { LONG };
        if said < enough || self.unit(from).what != What::Said || self.counts_up(from, to) {
            return None;
        }
        let kind = match (first, digits.len()) {
            (Some(Hint::Aadhaar), _) => "aadhaar",
            (Some(Hint::Phone), _) => "phone",
            (Some(Hint::Account), _) => "bank",
            (Some(Hint::Card), _) => "card",
            _ if digits.get(..12).is_some_and(is_aadhaar) => "aadhaar",
            _ if digits.get(..10).is_some_and(is_mobile) => "phone",
            (_, 11 | 12) => "aadhaar",
            (_, 13..=19) => "card",
            _ => "bank",
        };
        Some((kind, 0))
    }
}
