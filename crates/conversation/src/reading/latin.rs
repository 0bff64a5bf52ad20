//! Latin letters: addresses, abbreviations, Roman numerals and English words.

use super::{Reader, patterns};
use crate::language::Language;

impl Reader {
    /// Web and mail addresses, UPI ids, and codes of letters and digits.
    pub(super) fn address(&self, rest: &str) -> Option<(String, usize)> {
        if let Some(found) = patterns::ID.find(rest) {
            let parts: Vec<String> = found.as_str().split('-').map(|part| self.spell(part)).collect();
            return Some((parts.join(", "), found.end()));
        }
        if let Some(found) = patterns::CODE.find(rest)
            && found.end() >= 5
        {
            return Some((self.spell(found.as_str()), found.end()));
        }
        let found = [&patterns::LINK, &patterns::MAIL, &patterns::DOMAIN]
            .into_iter()
            .find_map(|pattern| pattern.find(rest))?;
        let text = found
            .as_str()
            .trim_end_matches(|c: char| !(c.is_alphanumeric() || c == '/'))
            .trim_end_matches('/');
        // A word and an abbreviation's full stop are no address.
        let length = text.len();
        (length > 3).then(|| (self.spell_address(text), length))
    }

    /// Letters and digits one by one.
    pub(super) fn spell(&self, text: &str) -> String {
        let mut said: Vec<&str> = Vec::new();
        for c in text.chars() {
            let letter = (c.to_ascii_uppercase() as usize).checked_sub('A' as usize);
            let name = self.sayer.digit(c).or_else(|| {
                let letter = letter.filter(|_| c.is_ascii_alphabetic())?;
                self.letters.get(letter).map(String::as_str)
            });
            said.extend(name);
        }
        said.join(" ")
    }

    fn spell_address(&self, text: &str) -> String {
        let text = text.split_once("://").map_or(text, |(_, address)| address);
        let mut said: Vec<String> = Vec::new();
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            let same = |d: char| d.is_ascii_digit() == c.is_ascii_digit() && d.is_alphanumeric();
            let length = if c.is_alphanumeric() {
                rest.find(|d: char| !same(d)).unwrap_or(rest.len())
            } else {
                c.len_utf8()
            };
            let (part, after) = rest.split_at(length);
            said.push(self.address_part(part));
            rest = after;
        }
        said.retain(|part| !part.is_empty());
        said.join(" ")
    }

    fn address_part(&self, part: &str) -> String {
        if let Some(sign) = self.reading.signs.get(part) {
            return sign.clone();
        }
        if part.starts_with(|c: char| c.is_ascii_digit()) {
            return self.sayer.digits(part);
        }
        if let Some(word) = self.english.get(&part.to_lowercase()) {
            return word.clone();
        }
        let spelled = part.is_ascii() && part.len() <= 4 && !part.contains(['a', 'e', 'i', 'o', 'u']);
        if spelled {
            self.spell(part)
        } else {
            part.to_owned()
        }
    }

    pub(super) fn abbreviation(&self, rest: &str) -> Option<(String, usize)> {
        let (key, said, _) = self.abbreviations.iter().find(|(key, _, numbered)| {
            rest.strip_prefix(key.as_str()).is_some_and(|after| {
                let next = after.trim_start().chars().next();
                if *numbered {
                    next.is_some_and(|c| c.is_ascii_digit())
                } else {
                    key.ends_with('.') || after.chars().next().is_none_or(|c| !super::is_word(c))
                }
            })
        })?;
        // The full stop may end the sentence, too; then the words need none.
        Some((said.clone(), key.len()))
    }

    pub(super) fn latin(&self, before: &str, rest: &str) -> Option<(String, usize)> {
        let word = patterns::LATIN.find(rest)?.as_str();
        let whole = rest[word.len()..]
            .chars()
            .next()
            .is_none_or(|c| !super::is_word(c));
        if !whole {
            return None;
        }
        if let Some(n) = roman(word)
            && self.after_section(before)
        {
            return Some((self.sayer.integer(n), word.len()));
        }
        let capitals = word.chars().all(|c| c.is_ascii_uppercase());
        let known = self.english.get(&word.to_lowercase());
        if self.language == Language::En {
            // English letters are said by any English voice once they stand apart.
            let spelled = capitals && word.len() > 1 && known.is_none() && unspeakable(word);
            return spelled.then(|| (self.spell(word), word.len()));
        }
        if let Some(said) = known {
            return Some((said.clone(), word.len()));
        }
        let spelled = capitals && (word.len() == 1 || unspeakable(word));
        spelled.then(|| (self.spell(word), word.len()))
    }

    fn after_section(&self, before: &str) -> bool {
        let last = before.split_whitespace().last().unwrap_or_default();
        self.section_words.contains(&last.to_lowercase())
    }
}

/// Whether capitals are said letter by letter: short ones, and those that nobody can pronounce.
fn unspeakable(word: &str) -> bool {
    const BEGINNINGS: [&str; 28] = [
        "BL", "BR", "CH", "CL", "CR", "DR", "FL", "FR", "GL", "GR", "KR", "PH", "PL", "PR", "SC", "SH", "SK",
        "SL", "SM", "SN", "SP", "ST", "SW", "TH", "TR", "TW", "WH", "SH",
    ];
    let vowel = |c: char| matches!(c, 'A' | 'E' | 'I' | 'O' | 'U');
    let open = word.chars().take(2).any(vowel);
    let speakable = word.chars().any(vowel)
        && (open || BEGINNINGS.iter().any(|start| word.starts_with(start)))
        && word.len() > 3;
    word.len() <= 6 && !speakable
}

/// The value of a Roman numeral below a hundred.
fn roman(word: &str) -> Option<u64> {
    let digit = |c: char| match c {
        'I' => Some(1),
        'V' => Some(5),
        'X' => Some(10),
        'L' => Some(50),
        'C' => Some(100),
        _ => None,
    };
    let digits: Vec<u64> = word.chars().map(digit).collect::<Option<_>>()?;
    let mut total = 0;
    for (i, &value) in digits.iter().enumerate() {
        if digits.get(i + 1).is_some_and(|next| *next > value) {
            total -= value as i64;
        } else {
            total += value as i64;
        }
    }
    let total = u64::try_from(total).ok().filter(|n| (1..100).contains(n))?;
    (written_roman(total) == word).then_some(total)
}

fn written_roman(mut n: u64) -> String {
    let mut out = String::new();
    for (value, digits) in [
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ] {
        while n >= value {
            out.push_str(digits);
            n -= value;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roman_numerals_are_those_that_are_written_right() {
        assert_eq!(roman("IV"), Some(4));
        assert_eq!(roman("XLII"), Some(42));
        assert_eq!(roman("IIII"), None);
        assert_eq!(roman("CIVIL"), None);
        assert_eq!(roman("MIX"), None);
    }

    #[test]
    fn short_capitals_are_spelled_and_words_are_not() {
        for spelled in ["IPC", "UPI", "PMAY", "FIR", "RTGS"] {
            assert!(unspeakable(spelled), "{spelled}");
        }
        for word in ["STOP", "NALSA", "AYUSH", "PLEASE"] {
            assert!(!unspeakable(word), "{word}");
        }
    }
}
