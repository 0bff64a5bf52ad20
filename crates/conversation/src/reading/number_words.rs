//! Numbers in words, up to crores.

use crate::content::{Numbers, Scale};

/// Says numbers in one language.
#[derive(Debug, Clone)]
pub(crate) struct NumberSayer {
    numbers: Numbers,
    cardinals: Vec<String>,
    hundreds: Vec<String>,
    hundreds_more: Vec<String>,
    /// Hundred, thousand, lakh, crore.
    scales: Vec<(u64, ScaleWords)>,
    point: String,
}

#[derive(Debug, Clone)]
struct ScaleWords {
    scale: Scale,
    say_more: String,
    say_one: String,
    say_one_more: String,
}

/// Digits take these in text of any of the languages.
const ENGLISH_ENDINGS: [&str; 4] = ["st", "nd", "rd", "th"];

fn first(forms: &str) -> String {
    forms.split('|').next().unwrap_or_default().trim().to_owned()
}

/// So many thousands in one word, in languages that write them so; `form` is a word for `n`.
pub(crate) fn fuse_thousand(thousand: &Scale, n: u64, form: &str, more: bool) -> Option<String> {
    let end = thousand.fused_end.get(usize::from(more))?;
    match thousand.fused_irregular.get(&n.to_string()) {
        Some(whole) => Some(format!("{whole}{end}")),
        None => fuse_by_rule(thousand, form, more),
    }
}

/// The same as many say it even where the usual word is another.
pub(crate) fn fuse_by_rule(thousand: &Scale, form: &str, more: bool) -> Option<String> {
    let stem = form.strip_suffix(thousand.fuse.as_deref()?)?;
    let end = thousand.fused_end.get(usize::from(more))?;
    let joint = thousand.fused.as_deref().unwrap_or_default();
    Some(format!("{stem}{joint}{end}"))
}

/// A word with an ending; `~` in front of the ending takes the last vowel sign of the word away.
pub(crate) fn with_ending(word: &str, ending: &str) -> String {
    let sign =
        |c: char| (0x0900..=0x0D7F).contains(&(c as u32)) && (0x3E..=0x4D).contains(&(c as u32 & 0x7F));
    if let Some(ending) = ending.strip_prefix('~') {
        let stem = word.strip_suffix(sign).unwrap_or(word);
        // `இருபது` + `ஆம்`: the vowel takes the place of the last one, as a sign.
        let first = ending.chars().next().map_or(0, u32::from);
        let vowel = (0x0900..=0x0D7F).contains(&first) && (0x06..=0x14).contains(&(first & 0x7F));
        return match char::from_u32(first + 0x38).filter(|_| vowel) {
            Some(sign) => format!("{stem}{sign}{}", ending.chars().skip(1).collect::<String>()),
            None => format!("{stem}{ending}"),
        };
    }
    // `eight` + `th`, `একুশ` + `শে`: the letter both have is written once.
    let shared = ending.chars().next().filter(|c| word.ends_with(*c));
    let rest = shared.map_or(ending, |c| &ending[c.len_utf8()..]);
    format!("{word}{rest}")
}

/// Two words in one: `ನೂರ` + `ಎಂಬತ್ತು`, the vowel that begins the second takes the place of the one that ends the first.
pub(crate) fn joined(word: &str, next: &str) -> String {
    let first = next.chars().next().map_or(0, u32::from);
    let indic = (0x0900..=0x0D7F).contains(&first);
    match first & 0x7F {
        // `a` has no sign: the bare consonant is spoken with it.
        0x05 if indic => with_ending(word, &format!("~{}", next.chars().skip(1).collect::<String>())),
        0x06..=0x14 if indic => with_ending(word, &format!("~{next}")),
        _ => format!("{word}{next}"),
    }
}

impl NumberSayer {
    pub(crate) fn new(numbers: &Numbers, point: &str) -> Self {
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
                    scale: scale.clone(),
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
            numbers: numbers.clone(),
        }
    }

    /// One digit.
    pub(crate) fn digit(&self, c: char) -> Option<&str> {
        let digit = c.to_digit(10)?;
        self.cardinals.get(digit as usize).map(String::as_str)
    }

    /// Digits one by one; what is no digit is left out.
    pub(crate) fn digits(&self, text: &str) -> String {
        let spoken: Vec<&str> = text.chars().filter_map(|c| self.digit(c)).collect();
        spoken.join(" ")
    }

    /// A number in words, with at most two digits after the point. Beyond the crores digits are said one by one.
    pub(crate) fn number(&self, value: f64) -> String {
        if !value.is_finite() || value.abs() >= 1e12 {
            return self.digits(&format!("{value:.0}"));
        }
        let hundredths = (value.abs() * 100.0).round() as u64;
        let fraction = hundredths % 100;
        let digits = format!("{fraction:02}");
        self.decimal(hundredths / 100, digits.trim_end_matches('0'))
    }

    /// A whole number and the digits after its point.
    pub(crate) fn decimal(&self, whole: u64, digits: &str) -> String {
        let said = self.integer(whole);
        if digits.is_empty() {
            return said;
        }
        format!("{said} {} {}", self.point, self.digits(digits))
    }

    /// A whole number below a million crores; more is said digit by digit.
    pub(crate) fn integer(&self, n: u64) -> String {
        self.whole(n, false)
    }

    /// A whole number as it is said before the name of what is counted.
    pub(crate) fn counting(&self, n: u64) -> String {
        match &self.numbers.one_counting {
            Some(one) if n == 1 => one.clone(),
            _ => self.whole(n, self.numbers.oblique_counting),
        }
    }

    fn whole(&self, n: u64, counting: bool) -> String {
        if n >= 1_000_000_000_000 {
            return self.digits(&n.to_string());
        }
        if n <= 99 {
            return self.cardinals.get(n as usize).cloned().unwrap_or_default();
        }
        for (value, words) in &self.scales {
            let (count, rest) = (n / value, n % value);
            if count == 0 {
                continue;
            }
            let head = self.so_many(*value, count, words, rest > 0 || (counting && count > 1));
            return if rest > 0 {
                format!("{head} {}", self.whole(rest, counting))
            } else {
                head
            };
        }
        n.to_string()
    }

    fn so_many(&self, value: u64, count: u64, words: &ScaleWords, more: bool) -> String {
        let irregular = if more && !self.hundreds_more.is_empty() {
            &self.hundreds_more
        } else {
            &self.hundreds
        };
        match (value, count) {
            (100, 1..=9) if !irregular.is_empty() => {
                irregular.get(count as usize - 1).cloned().unwrap_or_default()
            }
            (_, 1) if more => words.say_one_more.clone(),
            (_, 1) => words.say_one.clone(),
            _ => {
                let fused = self
                    .cardinals
                    .get(count as usize)
                    .filter(|_| count < 100)
                    .and_then(|form| fuse_thousand(&words.scale, count, form, more));
                let scale = if more { &words.say_more } else { &words.scale.say };
                fused.unwrap_or_else(|| format!("{} {scale}", self.integer(count)))
            }
        }
    }

    /// A year of the calendar.
    pub(crate) fn year(&self, year: u64) -> String {
        let (high, low) = (year / 100, year % 100);
        let with_rest = |head: String| {
            if low == 0 {
                head
            } else {
                format!("{head} {}", self.integer(low))
            }
        };
        if self.numbers.year_pairs && ((1_100..2_000).contains(&year) || (2_010..2_100).contains(&year)) {
            return match low {
                0 => self.so_many_hundreds(high),
                1..=9 => format!("{} oh {}", self.integer(high), self.integer(low)),
                _ => format!("{} {}", self.integer(high), self.integer(low)),
            };
        }
        match &self.numbers.year_hundreds {
            Some(pattern) if (1_100..2_000).contains(&year) => {
                with_rest(pattern.replace("{n}", &self.integer(high)))
            }
            _ => self.integer(year),
        }
    }

    fn so_many_hundreds(&self, count: u64) -> String {
        let hundred = self.scales.iter().find(|(value, _)| *value == 100);
        hundred.map_or_else(String::new, |(_, words)| {
            format!("{} {}", self.integer(count), words.scale.say)
        })
    }

    /// The position `n`, with the ending that was written after the digits, if any.
    pub(crate) fn ordinal(&self, n: u64, ending: Option<&str>) -> String {
        let forms = n
            .checked_sub(1)
            .and_then(|i| self.numbers.ordinals.get(usize::try_from(i).ok()?));
        if let Some(forms) = forms {
            let like = ending.and_then(|ending| forms.split('|').find(|form| form.ends_with(ending)));
            let usual = ending.is_none_or(|ending| {
                let own = self.numbers.ordinal_endings.first();
                ending.is_ascii() || own.is_some_and(|own| own.trim_start_matches('~') == ending)
            });
            if like.is_some() || usual {
                return like.map_or_else(|| first(forms), ToOwned::to_owned);
            }
        }
        let cardinal = self.integer(n);
        let ending = ending.filter(|ending| !ENGLISH_ENDINGS.contains(ending) || self.numbers.year_pairs);
        let own = self.numbers.ordinal_endings.first().map(String::as_str);
        let listed = ending.and_then(|ending| {
            let mut all = self.numbers.ordinal_endings.iter();
            all.find(|known| known.trim_start_matches('~') == ending)
        });
        let ending = listed.map(String::as_str).or(ending).or(own).unwrap_or_default();
        with_ending(&cardinal, ending)
    }

    /// Whether letters written after digits make them an ordinal.
    pub(crate) fn is_ordinal_ending(&self, n: u64, ending: &str) -> bool {
        let listed = |known: &String| known.trim_start_matches('~') == ending;
        let own = n
            .checked_sub(1)
            .and_then(|i| self.numbers.ordinals.get(usize::try_from(i).ok()?));
        self.numbers.ordinal_endings.iter().any(listed)
            || ENGLISH_ENDINGS.contains(&ending)
            || (ending.chars().count() >= 2
                && own.is_some_and(|forms| forms.split('|').any(|form| form.ends_with(ending))))
    }

    /// A whole number and quarters, where the language has words for it: डेढ़, सवा तीन, ரெண்டரை.
    pub(crate) fn with_quarters(&self, whole: u64, quarters: u64) -> Option<String> {
        let n = &self.numbers;
        let (alone, own, shift, next) = match quarters {
            1 => (&n.quarter, &n.with_quarter, &n.plus_quarter, whole),
            2 => (&n.half, &n.with_half, &n.plus_half, whole),
            3 => (
                &n.three_quarters,
                &n.with_three_quarters,
                &n.minus_quarter,
                whole + 1,
            ),
            _ => return None,
        };
        let said = match (whole, quarters) {
            (0, _) => alone.first().cloned(),
            (1, 2) if !n.one_and_half.is_empty() => n.one_and_half.first().cloned(),
            (2, 2) if !n.two_and_half.is_empty() => n.two_and_half.first().cloned(),
            (1, 1) if !shift.is_empty() => shift.first().cloned(),
            _ => None,
        };
        if whole == 0 {
            return said;
        }
        let own = || {
            own.get(usize::try_from(whole).ok()?.checked_sub(1)?)
                .map(|forms| first(forms))
        };
        let shifted = || Some(format!("{} {}", shift.first()?, self.integer(next)));
        let halves = || {
            let and_half = n
                .and_half
                .first()
                .filter(|_| quarters == 2 && n.with_half.is_empty())?;
            Some(format!("{} {and_half}", self.integer(whole)))
        };
        said.or_else(own).or_else(shifted).or_else(halves)
    }

    /// The word for n and a quarter, a half, three quarters, if there is one.
    pub(crate) fn hour_with(&self, hour: u64, quarters: u64) -> String {
        self.with_quarters(hour, quarters)
            .unwrap_or_else(|| self.integer(hour))
    }
}
