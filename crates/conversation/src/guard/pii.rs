//! Finding and masking identifiers. Masked text is the only form that is kept or logged.

use crate::understand::normalise::ascii_digit;

/// An identifier in the characters `start..end` of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Hit {
    kind: &'static str,
    start: usize,
    end: usize,
    /// Characters at the end that stay readable (the last four of an Aadhaar number).
    keep: usize,
}

/// Masks every identifier found; also says which kinds there were, in order of their first place.
pub fn mask(text: &str) -> (String, Vec<&'static str>) {
    let original: Vec<char> = text.chars().collect();
    // One character stays one character, so places agree.
    let chars: Vec<char> = original.iter().map(|c| ascii_digit(*c)).collect();
    let mut hits = Vec::new();
    letters_and_digits(&chars, &mut hits);
    upi(&chars, &mut hits);
    digit_runs(&chars, &mut hits);
    hits.sort_by_key(|h: &Hit| (h.start, std::cmp::Reverse(h.end)));
    let mut out = String::with_capacity(text.len());
    let mut kinds: Vec<&'static str> = Vec::new();
    let mut at = 0;
    for hit in hits {
        if hit.start < at {
            continue;
        }
        out.extend(&original[at..hit.start]);
        let hidden = hit.end - hit.keep;
        out.extend(
            chars[hit.start..hidden]
                .iter()
                .map(|c| if c.is_alphanumeric() { 'X' } else { *c }),
        );
        out.extend(&chars[hidden..hit.end]);
        if !kinds.contains(&hit.kind) {
            kinds.push(hit.kind);
        }
        at = hit.end;
    }
    out.extend(&original[at..]);
    (out, kinds)
}

/// Runs of digits that may be cut by single spaces, hyphens or dots.
fn digit_runs(chars: &[char], hits: &mut Vec<Hit>) {
    let mut at = 0;
    while at < chars.len() {
        let starts = chars[at].is_ascii_digit()
            && (at == 0 || !(chars[at - 1].is_ascii_alphanumeric() || chars[at - 1] == '@'));
        if !starts {
            at += 1;
            continue;
        }
        let mut places = Vec::new();
        let mut end = at;
        while end < chars.len() {
            if chars[end].is_ascii_digit() {
                places.push(end);
            } else if !(matches!(chars[end], ' ' | '-' | '.')
                && chars.get(end + 1).is_some_and(char::is_ascii_digit))
            {
                break;
            }
            end += 1;
        }
        let digits: String = places.iter().map(|i| chars[*i]).collect();
        let glued = chars.get(end).is_some_and(char::is_ascii_alphabetic);
        if !glued && let Some(hit) = classify(&digits, &places, chars) {
            hits.push(hit);
        }
        at = end.max(at + 1);
    }
}

fn classify(digits: &str, places: &[usize], chars: &[char]) -> Option<Hit> {
    let whole = |kind, keep| Hit {
        kind,
        start: places[0],
        end: places[places.len() - 1] + 1,
        keep,
    };
    // A phone number and another number may stand side by side: look for each length at each place.
    match digits.len() {
        12 if is_aadhaar(digits) => return Some(whole("aadhaar", 4)),
        16 if is_aadhaar_shape(digits) && verhoeff(digits) => return Some(whole("aadhaar", 4)),
        10 if is_mobile(digits) => return Some(whole("phone", 2)),
        11 if digits.starts_with('0') && is_mobile(&digits[1..]) => return Some(whole("phone", 2)),
        12 if digits.starts_with("91") && is_mobile(&digits[2..]) => return Some(whole("phone", 2)),
        13..=19 if luhn(digits) => return Some(whole("card", 4)),
        _ => {}
    }
    if (9..=18).contains(&digits.len()) && near_account_word(chars, places[0]) {
        return Some(whole("bank_account", 4));
    }
    if digits.len() > 12 {
        // Several numbers said in one breath.
        for size in [12, 10] {
            for from in 0..=digits.len() - size {
                let part = &digits[from..from + size];
                // Only at the start of a written group.
                let group = from == 0 || places[from] != places[from - 1] + 1;
                let kind = if size == 12 && is_aadhaar(part) {
                    "aadhaar"
                } else if size == 10 && is_mobile(part) {
                    "phone"
                } else {
                    continue;
                };
                if group {
                    return Some(whole(kind, 0));
                }
            }
        }
    }
    None
}

fn is_aadhaar_shape(digits: &str) -> bool {
    digits.starts_with(|c: char| ('2'..='9').contains(&c))
}

/// Twelve digits, the first 2 to 9, with a right Verhoeff check digit.
pub(super) fn is_aadhaar(digits: &str) -> bool {
    digits.len() == 12 && is_aadhaar_shape(digits) && verhoeff(digits)
}

pub(super) fn is_mobile(digits: &str) -> bool {
    digits.len() == 10 && digits.starts_with(['6', '7', '8', '9'])
}

/// Verhoeff check over all digits, the last being the check digit.
fn verhoeff(digits: &str) -> bool {
    const D: [[u8; 10]; 10] = [
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
        [1, 2, 3, 4, 0, 6, 7, 8, 9, 5],
        [2, 3, 4, 0, 1, 7, 8, 9, 5, 6],
        [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
        [4, 0, 1, 2, 3, 9, 5, 6, 7, 8],
        [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
        [6, 5, 9, 8, 7, 1, 0, 4, 3, 2],
        [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
        [8, 7, 6, 5, 9, 3, 2, 1, 0, 4],
        [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
    ];
    const P: [[u8; 10]; 8] = [
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
        [1, 5, 7, 6, 2, 8, 3, 0, 9, 4],
        [5, 8, 0, 3, 7, 9, 6, 1, 4, 2],
        [8, 9, 1, 6, 0, 4, 3, 5, 2, 7],
        [9, 4, 5, 3, 1, 2, 6, 8, 7, 0],
        [4, 2, 8, 6, 5, 7, 3, 9, 0, 1],
        [2, 7, 9, 3, 8, 0, 6, 4, 1, 5],
        [7, 0, 4, 6, 9, 1, 3, 2, 5, 8],
    ];
    let sum = digits.bytes().rev().enumerate().fold(0_u8, |sum, (i, b)| {
        let digit = usize::from(b.wrapping_sub(b'0').min(9));
        D[usize::from(sum)][usize::from(P[i % 8][digit])]
    });
    sum == 0
}

fn luhn(digits: &str) -> bool {
    let sum: u32 = digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(i, b)| {
            let d = u32::from(b - b'0') * if i % 2 == 1 { 2 } else { 1 };
            if d > 9 { d - 9 } else { d }
        })
        .sum();
    sum.is_multiple_of(10)
}

/// Words of a bank account in the languages of the product, as written or as said in English.
const ACCOUNT_WORDS: [&str; 22] = [
    "account",
    "a/c",
    "acct",
    "acc no",
    "ifsc",
    "khata",
    "khaata",
    "bank",
    "खाता",
    "खाते",
    "अकाउंट",
    "बैंक",
    "একাউন্ট",
    "অ্যাকাউন্ট",
    "கணக்கு",
    "ఖాతా",
    "ખાતા",
    "ಖಾತೆ",
    "അക്കൗണ്ട്",
    "ਖਾਤਾ",
    "ଖାତା",
    "ବ୍ୟାଙ୍କ",
];

fn near_account_word(chars: &[char], at: usize) -> bool {
    let from = at.saturating_sub(40);
    let before: String = chars[from..at].iter().collect::<String>().to_lowercase();
    let after: String = chars[at..chars.len().min(at + 50)]
        .iter()
        .collect::<String>()
        .to_lowercase();
    ACCOUNT_WORDS
        .iter()
        .any(|w| before.contains(w) || after.contains(w))
}

/// PAN, IFSC and voter cards: fixed shapes of capital letters and digits (people type them small, too).
fn letters_and_digits(chars: &[char], hits: &mut Vec<Hit>) {
    let mut at = 0;
    while at < chars.len() {
        if !chars[at].is_ascii_alphanumeric() {
            at += 1;
            continue;
        }
        let end = (at..chars.len())
            .find(|i| !chars[*i].is_ascii_alphanumeric())
            .unwrap_or(chars.len());
        let word: String = chars[at..end].iter().map(char::to_ascii_uppercase).collect();
        let kind = if is_shape(&word, "LLLLLDDDDL") && "ABCFGHJLPT".contains(&word[3..4]) {
            Some("pan")
        } else if word.len() == 11
            && is_shape(&word[..4], "LLLL")
            && &word[4..5] == "0"
            && word[5..].contains(|c: char| c.is_ascii_digit())
        {
            Some("ifsc")
        } else if is_shape(&word, "LLLDDDDDDD") {
            Some("voter_id")
        } else {
            None
        };
        if let Some(kind) = kind {
            hits.push(Hit {
                kind,
                start: at,
                end,
                keep: 0,
            });
        }
        at = end;
    }
}

fn is_shape(word: &str, shape: &str) -> bool {
    word.len() == shape.len()
        && word.chars().zip(shape.chars()).all(|(c, s)| {
            if s == 'L' {
                c.is_ascii_uppercase()
            } else {
                c.is_ascii_digit()
            }
        })
}

/// `name@bank`: no dot after the sign, for an e-mail address has one.
fn upi(chars: &[char], hits: &mut Vec<Hit>) {
    for (at, _) in chars.iter().enumerate().filter(|(_, c)| **c == '@') {
        let local = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
        let start = (0..at)
            .rev()
            .take_while(|i| local(chars[*i]))
            .last()
            .unwrap_or(at);
        let end = (at + 1..chars.len())
            .find(|i| !chars[*i].is_ascii_alphanumeric())
            .unwrap_or(chars.len());
        let dot = chars.get(end) == Some(&'.') && chars.get(end + 1).is_some_and(char::is_ascii_alphanumeric);
        if at - start >= 2 && end - at >= 3 && chars[at + 1..end].iter().all(char::is_ascii_alphabetic) {
            let (kind, end) = if dot {
                let end = (end..chars.len())
                    .find(|i| !(local(chars[*i])))
                    .unwrap_or(chars.len());
                ("email", end)
            } else {
                ("upi", end)
            };
            hits.push(Hit {
                kind,
                start,
                end,
                keep: 0,
            });
        }
    }
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
        ] {
            let (masked, kinds) = mask(text);
            assert_eq!(kinds, ["aadhaar"], "{text}");
            assert!(
                masked.contains("2346") && !masked.contains("2341") && !masked.contains("२३४१"),
                "{masked}"
            );
        }
        assert!(
            mask("234123412345").1.is_empty(),
            "a wrong check digit is no Aadhaar number"
        );
        let cases = [
            ("call 98765 43210 now", "phone"),
            ("+91-9876543210", "phone"),
            ("PAN ABCPE1234F", "pan"),
            ("pay sunita.devi@okaxis please", "upi"),
            ("write to sunita@example.org", "email"),
            ("my account number is 123456789012345", "bank_account"),
            ("IFSC SBIN0001234", "ifsc"),
            ("card 4111 1111 1111 1111", "card"),
            ("voter card ABC1234567", "voter_id"),
        ];
        for (text, kind) in cases {
            let (masked, kinds) = mask(text);
            assert!(kinds.contains(&kind), "{text}: {kinds:?}");
            assert!(
                !masked.contains("123456") && !masked.contains("sunita") && !masked.contains("4321"),
                "{masked}"
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
        ] {
            assert_eq!(mask(text), (text.to_owned(), Vec::new()));
        }
    }
}
