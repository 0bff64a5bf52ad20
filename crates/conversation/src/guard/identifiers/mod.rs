//! Finding and masking identifiers. Masked text is the only form that is kept, logged or sent.

mod checks;
mod digits;
mod hints;
mod letters;
pub(crate) mod reading;

use crate::content::Pack;
use crate::understand::normalise::{Placed, ascii_digit, placed};
use hints::Hints;
use reading::Unit;

/// What stands where digits were said.
const SAID: &str = "XXXX";
/// Masking may bring numbers together that were apart; so often it is looked again.
const ROUNDS: usize = 6;

/// An identifier in the characters `start..end` of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Hit {
    kind: &'static str,
    start: usize,
    end: usize,
    /// Characters at the end that stay readable (the last four of an Aadhaar number).
    keep: usize,
    /// Whether it was said in words: they vanish as a whole.
    said: bool,
}

/// A text without identifiers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Masked {
    pub text: String,
    /// `aadhaar`, `pan`, `phone`, `upi`, `bank`, `card`, `voter`, `email`, in order of their first place.
    pub kinds: Vec<&'static str>,
}

/// Knows identifiers by their shapes and by the words beside them.
#[derive(Debug, Clone, Default)]
pub(crate) struct Identifiers {
    hints: Hints,
}

impl Identifiers {
    pub(crate) fn new(packs: &[Pack]) -> Self {
        Self {
            hints: Hints::new(packs),
        }
    }

    /// Masks every identifier of a text. `read` gives the readings of its words: one for each language they may be in,
    /// so that digits said in words are known.
    pub(crate) fn mask(&self, text: &str, read: impl Fn(&[char], &[Placed]) -> Vec<Vec<Unit>>) -> Masked {
        let mut masked = Masked {
            text: text.to_owned(),
            kinds: Vec::new(),
        };
        for _ in 0..ROUNDS {
            let original: Vec<char> = masked.text.chars().collect();
            // One character stays one character, so places agree.
            let chars: Vec<char> = original.iter().map(|c| ascii_digit(*c)).collect();
            let words = placed(&chars);
            let mut all = Vec::new();
            letters::addresses(&chars, &mut all);
            for units in read(&chars, &words) {
                let mut hits = Vec::new();
                let told = self.hints.told(&units);
                letters::shapes(&self.hints, &units, &told, &chars, &mut hits);
                letters::said_addresses(&units, &told, &chars, &mut hits);
                digits::rows(&units, &told, &chars, &mut hits);
                add(&mut all, merge(hits));
            }
            if all.is_empty() {
                break;
            }
            let hits = merge(all);
            for hit in &hits {
                if !masked.kinds.contains(&hit.kind) {
                    masked.kinds.push(hit.kind);
                }
            }
            let text = cover(&original, &hits);
            if text == masked.text {
                break;
            }
            masked.text = text;
        }
        masked
    }
}

/// Masks what is written in digits and letters, whatever the language.
pub fn mask(text: &str) -> Masked {
    Identifiers::default().mask(text, |chars, words| vec![reading::as_written(chars, words)])
}

/// Adds the hits of a further reading. Where an earlier, likelier one saw an identifier in the same place it is right,
/// unless a check digit says otherwise.
fn add(all: &mut Vec<Hit>, hits: Vec<Hit>) {
    let known = all.clone();
    let sees = |hit: &Hit| known.iter().any(|k| k.start < hit.end && hit.start < k.end);
    all.extend(hits.into_iter().filter(|hit| hit.kind == "aadhaar" || !sees(hit)));
}

/// Hits that overlap become one.
fn merge(mut hits: Vec<Hit>) -> Vec<Hit> {
    hits.sort_by_key(|h| (h.start, std::cmp::Reverse(h.end)));
    let mut merged: Vec<Hit> = Vec::new();
    for hit in hits {
        match merged.last_mut() {
            Some(last) if hit.start < last.end => {
                if hit.end > last.end {
                    last.keep = hit.keep;
                    last.end = hit.end;
                }
                last.keep = last.keep.min(hit.keep);
                last.said |= hit.said;
            }
            _ => merged.push(hit),
        }
    }
    merged
}

fn cover(original: &[char], hits: &[Hit]) -> String {
    let mut out = String::new();
    let mut at = 0;
    for hit in hits {
        out.extend(&original[at..hit.start]);
        if hit.said {
            out.push_str(SAID);
        } else {
            let hidden = hit.end - hit.keep;
            let cover = |c: &char| if c.is_alphanumeric() { 'X' } else { *c };
            out.extend(original[hit.start..hidden].iter().map(cover));
            out.extend(&original[hidden..hit.end]);
        }
        at = hit.end;
    }
    out.extend(&original[at..]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn f3_identifiers_are_masked_in_any_digits() {
        // 2341 2341 2346 carries a right check digit.
        for text in [
            "mera aadhaar 2341 2341 2346 hai",
            "234123412346",
            "आधार २३४१-२३४१-२३४६",
            "2.3.4.1/2341_2346",
            "५ २३ ४१२३ ४१२३४ ६",
        ] {
            let masked = mask(text);
            assert_eq!(masked.kinds, ["aadhaar"], "{text}");
            assert!(
                !masked.text.contains("2341")
                    && !masked.text.contains("२३४१")
                    && !masked.text.contains("४१२३"),
                "{masked:?}"
            );
        }
        assert!(
            mask("234123412345").kinds.is_empty(),
            "a wrong check digit is no Aadhaar number"
        );
        let cases = [
            ("call 98765 43210 now", "phone"),
            ("+91-9876543210", "phone"),
            ("PAN ABCPE1234F", "pan"),
            ("ABCPE 1234 F", "pan"),
            ("pay sunita.devi@okaxis please", "upi"),
            ("pay sunita.devi at okaxis please", "upi"),
            ("write to sunita@example.org", "email"),
            ("IFSC SBIN0001234", "bank"),
            ("barb0dbrajk", "bank"),
            ("card 4111 1111 1111 1111", "card"),
            ("voter card ABC1234567", "voter"),
        ];
        for (text, kind) in cases {
            let masked = mask(text);
            assert!(masked.kinds.contains(&kind), "{text}: {masked:?}");
            assert!(
                !["1234", "sunita", "4321", "dbraj"]
                    .iter()
                    .any(|part| masked.text.contains(part)),
                "{masked:?}"
            );
        }
    }

    #[test]
    fn other_numbers_stay() {
        for text in [
            "order ORD-2024-001234",
            "500 rupees",
            "pin 226001",
            "class 5 in 2026",
            "call 112 or 15100",
            "650, 700, 7500 and 800",
            "count 6 7 8 9 10 11 12",
            "on 5/3/2026 at 6:30 for 45 minutes",
        ] {
            assert_eq!((mask(text).text.as_str(), mask(text).kinds), (text, Vec::new()));
        }
    }
}
