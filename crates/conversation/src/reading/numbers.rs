//! Written numbers in words: amounts, money, units, ranges, fractions, ordinals, phones.

use super::{Reader, patterns};

/// A number as it is written.
struct Written<'a> {
    /// Digits without grouping.
    whole: String,
    point: &'a str,
    grouped: bool,
    length: usize,
}

impl<'a> Written<'a> {
    fn at(rest: &'a str) -> Option<Self> {
        let text = patterns::NUMBER.find(rest)?.as_str();
        let (whole, point) = text.split_once('.').unwrap_or((text, ""));
        Some(Self {
            whole: whole.replace(',', ""),
            point,
            grouped: whole.contains(','),
            length: text.len(),
        })
    }

    fn value(&self) -> Option<u64> {
        (self.whole.len() <= 12)
            .then(|| self.whole.parse().ok())
            .flatten()
    }

    fn is_one(&self) -> bool {
        self.whole == "1" && self.point.is_empty()
    }

    /// Quarters behind the point.
    fn quarters(&self) -> Option<u64> {
        match self.point {
            "25" => Some(1),
            "5" | "50" => Some(2),
            "75" => Some(3),
            _ => None,
        }
    }
}

impl Reader {
    /// What begins with a digit.
    pub(super) fn numeric(&self, before: &str, rest: &str) -> Option<(String, usize)> {
        self.day(rest)
            .or_else(|| self.time_of_day(before, rest))
            .or_else(|| self.telephone(rest))
            .or_else(|| self.fraction(rest))
            .or_else(|| self.range(rest))
            .or_else(|| self.lettered(rest))
            .or_else(|| self.amount(rest))
    }

    /// `₹1,250.50`, `Rs. 500/-`, `₹1.5 lakh`.
    pub(super) fn money(&self, rest: &str) -> Option<(String, usize)> {
        let sign = self
            .rupee_signs
            .iter()
            .find(|sign| rest.starts_with(sign.as_str()))?;
        let after = rest[sign.len()..].trim_start_matches(['.', ' ', '\u{a0}']);
        let skipped = rest.len() - after.len();
        if let Some(range) = patterns::RANGE.captures(after) {
            let unit = format!(" {}", self.units.rupees);
            let (said, used) = self.range_of(&range, &unit)?;
            return Some((said, skipped + used));
        }
        let (said, used) = self.rupees(after)?;
        Some((said, skipped + used))
    }

    /// A number of rupees, the number first.
    fn rupees(&self, text: &str) -> Option<(String, usize)> {
        let number = Written::at(text)?;
        let mut used = number.length;
        let value = number.value()?;
        if let Some((scale, length)) = self.scale_after(&text[used..], true) {
            let said = format!("{} {scale} {}", self.mixed(&number, value), self.units.rupees);
            return Some((said, used + length));
        }
        if text[used..].trim_start().starts_with("/-") {
            used = text.len() - text[used..].trim_start().len() + 2;
        }
        let unit = if number.is_one() {
            &self.units.rupee
        } else {
            &self.units.rupees
        };
        if !matches!(number.point.len(), 0 | 2) {
            return Some((
                format!(
                    "{} {}",
                    self.sayer.decimal(value, number.point),
                    self.units.rupees
                ),
                used,
            ));
        }
        let mut said = format!("{} {unit}", self.sayer.counting(value));
        let paise: u64 = number.point.parse().unwrap_or(0);
        if paise > 0 {
            let paise = format!("{} {}", self.sayer.counting(paise), self.units.paise);
            said = if value == 0 {
                paise
            } else {
                format!("{said} {paise}")
            };
        }
        Some((said, used))
    }

    /// A word for lakh, crore ... after digits.
    fn scale_after(&self, rest: &str, counting: bool) -> Option<(&str, usize)> {
        let word = rest.trim_start();
        let skipped = rest.len() - word.len();
        let length = word.find(|c| !super::is_word(c)).unwrap_or(word.len());
        let (alone, before_noun) = self.scales.get(&word[..length].to_lowercase())?;
        let said = if counting { before_noun } else { alone };
        (length > 0 && skipped <= 2).then_some((said.as_str(), skipped + length))
    }

    /// A number with a fraction before a scale or a unit: डेढ़, ढाई, साढ़े तीन.
    fn mixed(&self, number: &Written<'_>, value: u64) -> String {
        let quarters = number.quarters();
        let said = quarters.and_then(|quarters| self.sayer.with_quarters(value, quarters));
        said.unwrap_or_else(|| {
            if number.point.is_empty() {
                self.sayer.counting(value)
            } else {
                self.sayer.decimal(value, number.point)
            }
        })
    }

    /// Whether the next word names a unit.
    fn names_unit(&self, after: &str) -> bool {
        let word = after.trim_start();
        let length = word.find(|c| !super::is_word(c)).unwrap_or(word.len());
        self.unit_words.contains(&word[..length].to_lowercase())
    }

    /// Any other number, with the unit after it.
    fn amount(&self, rest: &str) -> Option<(String, usize)> {
        let number = Written::at(rest)?;
        let used = number.length;
        let after = &rest[used..];
        let Some(value) = number.value() else {
            return Some((self.sayer.digits(&number.whole), used));
        };
        if after.starts_with("/-") {
            return self.rupees(rest);
        }
        if let Some((unit, length)) = self.unit_after(after, number.is_one()) {
            return Some((format!("{} {unit}", self.mixed(&number, value)), used + length));
        }
        if let Some((scale, length)) = self.scale_after(after, false) {
            let noun = self.names_unit(&after[length..]);
            let scale = if noun {
                self.scale_after(after, true).map_or(scale, |s| s.0)
            } else {
                scale
            };
            return Some((format!("{} {scale}", self.mixed(&number, value)), used + length));
        }
        if number.point.is_empty()
            && let Some((said, length)) = self.ordinal_after(value, after)
        {
            return Some((said, used + length));
        }
        let plain = number.point.is_empty() && !number.grouped;
        let said = if plain && self.is_id(&number.whole) {
            self.sayer.digits(&number.whole)
        } else if plain && (1_800..2_100).contains(&value) && number.whole.len() == 4 {
            self.sayer.year(value)
        } else if number.point.is_empty() && self.names_unit(after) {
            self.sayer.counting(value)
        } else {
            self.sayer.decimal(value, number.point)
        };
        // `10-ல்`: the ending belongs to the number.
        let ending = after
            .strip_prefix('-')
            .and_then(|ending| ending.chars().next())
            .is_some_and(|c| !c.is_ascii() && super::is_word(c));
        Some((said, if ending { used + 1 } else { used }))
    }

    /// Numbers that are said digit by digit: helplines, leading zeros, long ones that are not round.
    fn is_id(&self, digits: &str) -> bool {
        self.helplines.contains(digits)
            || (digits.len() > 1 && digits.starts_with('0'))
            || (digits.len() >= 6 && !digits.ends_with("000"))
    }

    fn unit_after(&self, after: &str, one: bool) -> Option<(&str, usize)> {
        let sign_at = after.strip_prefix([' ', '\u{a0}']).unwrap_or(after);
        let (sign, unit) = self.unit_signs.iter().find(|(sign, _)| {
            sign_at
                .strip_prefix(sign.as_str())
                .is_some_and(|next| sign == "%" || next.chars().next().is_none_or(|c| !super::is_word(c)))
        })?;
        let said = self.unit(unit, one)?;
        Some((said, after.len() - sign_at.len() + sign.len()))
    }

    fn ordinal_after(&self, value: u64, after: &str) -> Option<(String, usize)> {
        let letters = after.strip_prefix('-').unwrap_or(after);
        let length = letters.find(|c| !super::is_word(c)).unwrap_or(letters.len());
        let ending = &letters[..length];
        let ordinal = length > 0 && self.sayer.is_ordinal_ending(value, ending);
        ordinal.then(|| {
            (
                self.sayer.ordinal(value, Some(ending)),
                after.len() - letters.len() + length,
            )
        })
    }

    pub(super) fn negative(&self, before: &str, rest: &str) -> Option<(String, usize)> {
        let sign = rest.chars().next()?.len_utf8();
        let alone = before
            .chars()
            .last()
            .is_none_or(|c| c.is_whitespace() || c == '(');
        let digits = &rest[sign..];
        if !alone || !digits.starts_with(|c: char| c.is_ascii_digit()) {
            return None;
        }
        let (said, used) = self.amount(digits)?;
        Some((format!("{} {said}", self.reading.minus), sign + used))
    }

    /// `10-12`, `2024-25`, `5-6 kg`.
    fn range(&self, rest: &str) -> Option<(String, usize)> {
        let found = patterns::RANGE.captures(rest)?;
        let whole = found.get(0)?.end();
        let (unit, more) = match self.unit_after(&rest[whole..], false) {
            Some((unit, length)) => (format!(" {unit}"), length),
            None => (String::new(), 0),
        };
        let (said, used) = self.range_of(&found, &unit)?;
        Some((said, used + more))
    }

    fn range_of(&self, found: &regex::Captures<'_>, unit: &str) -> Option<(String, usize)> {
        let (from, to) = (Written::at(&found[1])?, Written::at(&found[2])?);
        let (a, b) = (from.value()?, to.value()?);
        let used = found.get(0)?.end();
        let financial = from.whole.len() == 4 && to.whole.len() == 2 && b == (a + 1) % 100;
        if financial && unit.is_empty() {
            return Some((format!("{} {}", self.sayer.year(a), self.sayer.integer(b)), used));
        }
        let id = |n: &Written<'_>| n.whole.len() > 1 && n.whole.starts_with('0') || n.whole.len() > 9;
        if id(&from) || id(&to) || a > b {
            return None;
        }
        let say = |n: &Written<'_>, value: u64| {
            let year = n.whole.len() == 4 && !n.grouped && (1_800..2_100).contains(&value) && unit.is_empty();
            if year {
                self.sayer.year(value)
            } else {
                self.mixed(n, value)
            }
        };
        let said = self
            .reading
            .range
            .replace("{a}", &say(&from, a))
            .replace("{b}", &say(&to, b))
            .replace("{u}", unit);
        Some((said, used))
    }

    /// `½`, `3/4`, `2 1/2`.
    pub(super) fn fraction(&self, rest: &str) -> Option<(String, usize)> {
        let (whole, a, b, used) = if let Some(found) = patterns::VULGAR.captures(rest) {
            let (a, b) = match &found[2] {
                "½" => (1, 2),
                "¼" => (1, 4),
                "¾" => (3, 4),
                "⅓" => (1, 3),
                _ => (2, 3),
            };
            (found.get(1).map(|m| m.as_str()), a, b, found.get(0)?.end())
        } else {
            let found = patterns::FRACTION.captures(rest)?;
            let digit = |i: usize| found[i].parse::<u64>().ok();
            (
                found.get(1).map(|m| m.as_str()),
                digit(2)?,
                digit(3)?,
                found.get(0)?.end(),
            )
        };
        let whole = whole.and_then(|digits| digits.parse::<u64>().ok());
        if b < 2 || (whole.is_some() && a >= b) {
            return None;
        }
        let quarters = (4 % b == 0).then(|| a * 4 / b);
        if let (Some(whole), Some(said)) = (whole, quarters.and_then(|q| self.sayer.with_quarters(whole?, q)))
        {
            debug_assert!(whole < 10_000);
            return Some((said, used));
        }
        let part = self
            .reading
            .fractions
            .get(&format!("{a}/{b}"))
            .cloned()
            .unwrap_or_else(|| {
                self.reading
                    .fraction
                    .replace("{a}", &self.sayer.integer(a))
                    .replace("{b}", &self.sayer.integer(b))
            });
        let said = whole.map_or_else(
            || part.clone(),
            |n| format!("{} {} {part}", self.sayer.integer(n), self.units.and),
        );
        Some((said, used))
    }

    /// `498A`.
    fn lettered(&self, rest: &str) -> Option<(String, usize)> {
        let found = patterns::LETTERED.captures(rest)?;
        let digits = &found[1];
        if self.unit_after(&rest[digits.len()..], false).is_some() {
            return None;
        }
        let said = format!(
            "{} {}",
            self.sayer.integer(digits.parse().ok()?),
            self.spell(&found[2])
        );
        Some((said, found.get(0)?.end()))
    }

    /// Phones and cards, in the groups people say them in.
    fn telephone(&self, rest: &str) -> Option<(String, usize)> {
        if let Some(found) = patterns::PHONE.captures(rest) {
            let mut groups = vec![self.sayer.digits(&found[2]), self.sayer.digits(&found[3])];
            match found.get(1).map(|m| m.as_str()) {
                Some("0") => groups.insert(0, self.sayer.digits("0")),
                Some(_) => {
                    let plus = self.reading.signs.get("+").map_or("", String::as_str);
                    groups.insert(0, format!("{plus} {}", self.sayer.digits("91")));
                }
                None => {}
            }
            return Some((groups.join(", "), found.get(0)?.end()));
        }
        let found = patterns::GROUPS.find(rest)?;
        let groups: Vec<String> = found
            .as_str()
            .split([' ', '-'])
            .map(|group| self.sayer.digits(group))
            .collect();
        Some((groups.join(", "), found.end()))
    }
}
