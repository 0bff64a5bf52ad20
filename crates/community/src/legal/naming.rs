//! Which laws a text names, whatever the script; old ones lead to what stands in their place (J2, J3).

use super::{Provision, rules};
use crate::content::{Day, Library};

/// A law that no longer holds for what happens today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repealed {
    /// The old law.
    pub old: String,
    /// No longer law from.
    pub repealed_on: Day,
    /// What stands in its place; never empty (J3).
    pub replaced_by: Vec<String>,
    /// J2: it happened while the old law held, so the old law still decides it.
    pub still_applies: bool,
    /// Both rows were read in a source.
    pub verified: bool,
}

/// Laws named in a text, in the order of the content. Longer names win: "Code on Wages" is no "Code".
pub fn named<'a>(library: &'a Library, text: &str) -> Vec<&'a Provision> {
    let text = plain(text);
    library
        .provisions
        .values()
        .filter(|it| names(it).any(|name| holds(&text, &name)))
        .collect()
}

/// Old laws named in a text, each with its successor.
pub fn repealed(library: &Library, text: &str, event_on: Option<Day>, today: Day) -> Vec<Repealed> {
    let day = event_on.unwrap_or(today);
    let old = named(library, text).into_iter();
    old.filter_map(|it| {
        let repealed_on = it.repealed_on.filter(|gone| *gone <= today)?;
        let successors = it.replaced_by.iter().filter_map(|id| library.provisions.get(id));
        Some(Repealed {
            old: it.id.clone(),
            repealed_on,
            replaced_by: successors.clone().map(|it| it.id.clone()).collect(),
            still_applies: rules::is_in_force(it, day),
            verified: it.repeal_verified && successors.clone().all(|it| it.verified),
        })
    })
    .collect()
}

/// Whether a text speaks of another country.
pub fn abroad(library: &Library, text: &str) -> bool {
    let text = plain(text);
    library
        .wording
        .abroad
        .values()
        .flatten()
        .any(|name| holds(&text, &plain(name)))
}

/// The state or union territory that a text names, as its code; names shorter than `least` letters are not believed. The longest
/// name counts.
pub fn state_named(library: &Library, text: &str, least: usize) -> Option<String> {
    let text = plain(text);
    let named = library.states.iter().filter_map(|(code, names)| {
        let names = names.iter().map(|it| plain(it));
        let said = names.filter(|it| it.trim().chars().count() >= least && holds(&text, it));
        Some((said.map(|it| it.chars().count()).max()?, code))
    });
    named.max().map(|(_, code)| code.clone())
}

/// All names of a law, as they are compared.
pub(super) fn names(it: &Provision) -> impl Iterator<Item = String> {
    std::iter::once(it.act.as_str())
        .chain(it.names.iter().map(String::as_str))
        .map(plain)
}

/// Lower case, punctuation and joiners gone, one space between words and around them.
fn plain(text: &str) -> String {
    let mut out = String::from(" ");
    for c in text.chars().flat_map(char::to_lowercase) {
        if matches!(c, '\u{200B}'..='\u{200F}' | '\u{FEFF}') {
            continue;
        }
        let c = ascii_digit(c);
        // Marks of Indic scripts are no letters and belong to the word.
        let keeps = c.is_alphanumeric() || (c > '\u{0900}' && c < '\u{0E00}' && c != '।' && c != '॥');
        if keeps {
            out.push(c);
        } else if !out.ends_with(' ') {
            out.push(' ');
        }
    }
    if !out.ends_with(' ') {
        out.push(' ');
    }
    out
}

/// A digit of an Indian script as the ASCII digit: each of the nine blocks has its ten at the same place.
fn ascii_digit(c: char) -> char {
    let place = (c as u32) & 0x7F;
    if ('\u{0900}'..'\u{0D80}').contains(&c) && (0x66..=0x6F).contains(&place) {
        return char::from_digit(place - 0x66, 10).unwrap_or(c);
    }
    c
}

/// As whole words; an Indic case ending may follow, a digit may be glued to it ("IPC498A").
fn holds(text: &str, name: &str) -> bool {
    let name = name.trim();
    if name.is_empty() {
        return false;
    }
    let indic = name.chars().next_back().is_some_and(|c| c > '\u{0900}');
    text.match_indices(name).any(|(at, _)| {
        let before = text[..at]
            .chars()
            .next_back()
            .is_none_or(|c| c == ' ' || c.is_numeric());
        let after = text[at + name.len()..].chars().next();
        before && (indic || after.is_none_or(|c| c == ' ' || c.is_numeric()))
    })
}
