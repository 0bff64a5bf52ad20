//! Identifiers that begin with letters: PAN, IFSC, voter cards, UPI ids, mail addresses; also spelled out.

use super::Hit;
use super::checks::has_shape;
use super::hints::{self, Hint, Hints, Told};
use super::reading::{Unit, What};

/// Most pieces that an identifier is written or spelled in.
const PIECES: usize = 16;

/// Names of payment services after the `@` of a UPI id: they need no "at the rate" to be believed.
const HANDLES: [&str; 26] = [
    "okaxis",
    "okhdfcbank",
    "okicici",
    "oksbi",
    "ybl",
    "ibl",
    "axl",
    "paytm",
    "upi",
    "apl",
    "yapl",
    "sbi",
    "icici",
    "hdfcbank",
    "axisbank",
    "kotak",
    "pnb",
    "barodampay",
    "fbl",
    "jupiteraxis",
    "ikwik",
    "freecharge",
    "ptsbi",
    "pthdfc",
    "ptaxis",
    "ptyes",
];

/// PAN, IFSC and voter cards, in one piece or several: "ABCPE 1234 F", "S B I N 0 ...", "ए बी सी पी ई एक दो तीन चार एफ".
pub(super) fn shapes(hints: &Hints, units: &[Unit], told: &[Told], chars: &[char], hits: &mut Vec<Hit>) {
    let mut from = 0;
    while from < units.len() {
        match shape_at(hints, units, told, chars, from) {
            Some((hit, end)) => {
                hits.push(hit);
                from = end;
            }
            None => from += 1,
        }
    }
}

fn shape_at(
    hints: &Hints,
    units: &[Unit],
    told: &[Told],
    chars: &[char],
    from: usize,
) -> Option<(Hit, usize)> {
    let mut pieces = Pieces::default();
    let mut best = None;
    for (i, unit) in units.iter().enumerate().skip(from).take(PIECES) {
        if i > from && !pieces.joins(&units[i - 1], unit, chars) {
            break;
        }
        if !pieces.add(hints, unit, chars) {
            break;
        }
        if pieces.text.len() > 17 {
            break;
        }
        let near = hints::near(told, from, i + 1);
        if let Some(kind) = pieces.kind(&near) {
            let hit = Hit {
                kind,
                start: units[from].start,
                end: unit.end,
                keep: 0,
                said: pieces.said,
            };
            best = Some((hit, i + 1));
        }
    }
    best
}

/// Letters and digits put together.
#[derive(Default)]
struct Pieces {
    /// ASCII only; a spelled letter of another script is an `x`.
    text: String,
    /// Whether any part was not one written piece with the part before.
    apart: bool,
    /// Whether all letters are written as capitals.
    capitals: bool,
    said: bool,
}

impl Pieces {
    fn joins(&mut self, before: &Unit, unit: &Unit, chars: &[char]) -> bool {
        let gap = &chars[before.end..unit.start];
        self.apart |= !gap.is_empty();
        gap.len() <= 3 && gap.iter().all(|c| matches!(c, ' ' | '-' | '/' | '.' | ',' | '_'))
    }

    fn add(&mut self, hints: &Hints, unit: &Unit, chars: &[char]) -> bool {
        let first = self.text.is_empty();
        match unit.what {
            What::Written => self.text.push_str(&unit.text),
            What::Said if !first => {
                self.text.push_str(&unit.text);
                self.said = true;
            }
            What::Said | What::Sum => return false,
            _ if unit.text.is_ascii() => {
                let written = &chars[unit.start..unit.end];
                if written.len() != unit.text.len() || !written.iter().all(char::is_ascii_alphabetic) {
                    return false;
                }
                self.capitals = (first || self.capitals) && written.iter().all(char::is_ascii_uppercase);
                self.text.push_str(&unit.text);
            }
            _ if hints.is_letter(&unit.text) => {
                self.text.push('x');
                self.said = true;
                self.apart = true;
            }
            _ => return false,
        }
        true
    }

    fn kind(&self, near: &[Hint]) -> Option<&'static str> {
        let shape = |pattern: &str| has_shape(&self.text, pattern);
        let sure = |hint: Hint| !self.apart || self.capitals || self.said || near.contains(&hint);
        if shape("LLLLLDDDDL") && sure(Hint::Pan) {
            // The fourth letter tells what kind of taxpayer it is.
            let known = matches!(
                self.text.as_bytes()[3].to_ascii_uppercase(),
                b'A' | b'B' | b'C' | b'F' | b'G' | b'H' | b'J' | b'L' | b'P' | b'T'
            );
            return (known || self.said || near.contains(&Hint::Pan)).then_some("pan");
        }
        if shape("LLLL0AAAAAA") && sure(Hint::Account) {
            return Some("bank");
        }
        let money = ["inr", "ord", "usd"]
            .iter()
            .any(|word| self.text.starts_with(word));
        let voter = near.contains(&Hint::Voter);
        if shape("LLLDDDDDDD") && (voter || !self.apart && !money) {
            return Some("voter");
        }
        // The older numbers: state / constituency / part / number.
        let old = ["LLDDDDDDDDDDD", "LLDDDDDDDDDDDD", "LLDDDDDDDDDD"];
        (voter && old.iter().any(|pattern| shape(pattern))).then_some("voter")
    }
}

/// `name@bank`; with a dot after the sign it is a mail address.
pub(super) fn addresses(chars: &[char], hits: &mut Vec<Hit>) {
    let local = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '+');
    for (at, _) in chars
        .iter()
        .enumerate()
        .filter(|(_, c)| matches!(**c, '@' | '\u{FF20}'))
    {
        // "sunita @ oksbi"
        let spaces =
            |list: &mut dyn Iterator<Item = usize>| list.take_while(|i| chars[*i] == ' ').take(2).count();
        let left = at - spaces(&mut (0..at).rev());
        let right = at + 1 + spaces(&mut (at + 1..chars.len()));
        let start = (0..left)
            .rev()
            .take_while(|i| local(chars[*i]))
            .last()
            .unwrap_or(left);
        let end = (right..chars.len())
            .find(|i| !chars[*i].is_ascii_alphanumeric())
            .unwrap_or(chars.len());
        if left - start < 2 || end - right < 2 || !chars[right].is_ascii_alphabetic() {
            continue;
        }
        let handle: String = chars[right..end].iter().collect::<String>().to_lowercase();
        let apart = left < at || right > at + 1;
        if apart && !HANDLES.contains(&handle.as_str()) {
            continue;
        }
        let dot = chars.get(end) == Some(&'.') && chars.get(end + 1).is_some_and(char::is_ascii_alphanumeric);
        let (kind, end) = if dot {
            let end = (end..chars.len())
                .find(|i| !local(chars[*i]))
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
            said: false,
        });
    }
}

/// "sunita eighty two at the rate ok sbi", "sunita82 at ybl".
pub(super) fn said_addresses(units: &[Unit], told: &[Told], chars: &[char], hits: &mut Vec<Hit>) {
    let signs = told
        .iter()
        .filter(|t| t.hint == Hint::At)
        .map(|t| (t.start, t.end));
    let handles = units.iter().enumerate().filter_map(|(i, unit)| {
        let bare = i >= 2 && HANDLES.contains(&unit.text.as_str()) && units[i - 1].text == "at";
        bare.then_some((i - 1, i))
    });
    for (start, end) in signs.chain(handles) {
        if start == 0 || end >= units.len() {
            continue;
        }
        let space = |c: &char| *c == ' ';
        // What is written without a space is one name.
        let from = chars[..units[start - 1].start]
            .iter()
            .rposition(space)
            .map_or(0, |i| i + 1);
        // "o k s b i", "ok sbi": short pieces belong together.
        let mut last = end;
        while units[last].text.chars().count() <= 2
            && units.get(last + 1).is_some_and(|u| u.text.chars().count() <= 4)
        {
            last += 1;
        }
        hits.push(Hit {
            kind: "upi",
            start: from,
            end: units[last].end,
            keep: 0,
            said: true,
        });
    }
}
