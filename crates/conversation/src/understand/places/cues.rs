//! Where a sentence has room for a place, and finding the place that stands there.

use super::{Blind, Gazetteer, Rank, Sounds};
use crate::content::{LexiconEntry, Pack, PlaceWords};
use crate::language::Language;
use crate::understand::fold::Folder;
use std::collections::{HashMap, HashSet};

/// Most words that one name is written in.
const MOST_WORDS: usize = 3;
/// Words of a message that are looked at.
const MOST_LOOKED_AT: usize = 60;

/// Whether the message answers the question "where?".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Asked {
    Yes,
    No,
}

/// What stands around places in one language.
#[derive(Debug, Clone)]
pub(crate) struct Cues {
    language: Language,
    folder: Folder,
    /// Folded postpositions (`में`, `ke paas`).
    after: Vec<Vec<String>>,
    /// Folded prepositions (`near`, `gaon`).
    before: Vec<Vec<String>>,
    /// The longest first.
    endings: Vec<Ending>,
    /// Where the language is at home.
    states: Vec<String>,
}

/// A case ending glued to names.
#[derive(Debug, Clone)]
struct Ending {
    written: String,
    /// What the bare name ends in where the ending took its place.
    instead: String,
    /// Whether it shows a place by itself.
    strong: bool,
}

/// The words of all languages that are no places.
#[derive(Debug, Clone, Default)]
pub(crate) struct Vocabulary {
    /// Words of sentences and how often they occur.
    spoken: HashMap<Vec<u8>, u16>,
    /// Words that mean something else, by language.
    meant: HashSet<(Language, Vec<u8>)>,
    /// The same as exact sounds.
    exactly: HashSet<(Language, Vec<u8>)>,
}

/// So often a word of the example sentences is an everyday word; names of places occur in them once or twice.
const OFTEN: u16 = 4;
/// A lexicon slot whose words are named after towns (Thanjavur painting).
pub(super) const NAMED_AFTER_TOWNS: &str = "craft";

/// A place found in words `start..end`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Mention {
    pub name: String,
    pub start: usize,
    pub end: usize,
    pub exact: bool,
}

/// How strongly the sentence asks for a place here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Room {
    None,
    Some,
}

impl Vocabulary {
    /// Takes in all words that a language's content uses for other things.
    pub(crate) fn add(&mut self, pack: &Pack) {
        let folder = Folder::new(&pack.language);
        let words = &pack.language.words;
        let placed: HashSet<String> = pack
            .lexicon
            .get("place")
            .into_iter()
            .flat_map(|keys| keys.values())
            .flat_map(|entry| entry.words.iter().chain([&entry.say]))
            .flat_map(|text| split(text))
            .collect();
        let (named_after_towns, others): (Vec<_>, Vec<_>) = pack
            .lexicon
            .iter()
            .filter(|(slot, _)| *slot != "place")
            .flat_map(|(slot, keys)| keys.values().map(move |entry| (slot, entry)))
            .partition(|(slot, _)| *slot == NAMED_AFTER_TOWNS);
        let words_of = |list: Vec<(&String, &LexiconEntry)>| -> Vec<String> {
            list.into_iter()
                .flat_map(|(_, entry)| entry.words.iter().chain([&entry.say]))
                .flat_map(|text| split(text))
                .collect()
        };
        let lists = [
            &words.yes,
            &words.no,
            &words.hesitate,
            &words.markers,
            &words.markers_roman,
            &words.stop,
            &words.fillers,
            &words.first_words_of_question,
            &pack.language.dates.months,
            &pack.language.dates.weekdays,
            &pack.language.dates.today,
            &pack.language.dates.tomorrow,
            &pack.language.dates.yesterday,
            &pack.language.places.never,
        ];
        let meant = lists
            .into_iter()
            .flatten()
            .chain(&pack.language.numbers.cardinals)
            .flat_map(|text| split(text));
        for word in meant
            .chain(words_of(others))
            .filter(|word| !placed.contains(word))
        {
            let sounds = as_heard(&word, &folder);
            self.meant.insert((pack.code, sounds.bare(true)));
            self.exactly.insert((pack.code, sounds.as_bytes().to_vec()));
            *self.spoken.entry(sounds.bare(true)).or_default() += 1;
        }
        let cues = [&pack.language.places.after, &pack.language.places.before];
        let spoken = pack
            .phrases
            .values()
            .chain(cues)
            .flatten()
            .flat_map(|text| split(text));
        let mut times: HashMap<String, u16> = HashMap::new();
        for word in spoken.chain(words_of(named_after_towns)) {
            let count = times.entry(word).or_default();
            *count = count.saturating_add(1);
        }
        for (word, more) in times.into_iter().filter(|(word, _)| !placed.contains(word)) {
            let count = self
                .spoken
                .entry(as_heard(&word, &folder).bare(true))
                .or_default();
            *count = count.saturating_add(more);
        }
    }

    /// Whether a place of this rank may not be called so by a speaker of the language.
    fn forbids(&self, sounds: &Sounds, rank: Rank, language: Language) -> bool {
        let own = |set: &HashSet<(Language, Vec<u8>)>, sounds: &[u8]| {
            [language, Language::En]
                .iter()
                .any(|language| set.contains(&(*language, sounds.to_vec())))
        };
        let spoken = || self.spoken.get(&sounds.bare(true)).copied().unwrap_or_default();
        match rank {
            // A town whose name is a word of some other language is still a town.
            Rank::Headquarters => own(&self.exactly, sounds.as_bytes()),
            Rank::Town => own(&self.meant, &sounds.bare(true)) || spoken() >= OFTEN,
            Rank::Village => spoken() > 0,
        }
    }
}

fn split(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    for (i, piece) in text.split(['{', '}']).enumerate() {
        // Every other piece is the name of a placeholder.
        if i % 2 == 0 {
            out.extend(super::super::normalise::words(
                &super::super::normalise::normalise(piece),
            ));
        }
    }
    out
}

fn as_heard(word: &str, folder: &Folder) -> Sounds {
    if word.is_ascii() {
        Sounds::of(word)
    } else {
        Sounds::of(&folder.romanised(word))
    }
}

impl Cues {
    pub(crate) fn new(language: Language, folder: Folder, words: &PlaceWords) -> Self {
        let phrases = |list: &[String]| {
            let mut folded: Vec<Vec<String>> = list.iter().map(|text| folder.fold(text)).collect();
            folded.retain(|words| !words.is_empty());
            folded
        };
        let mut endings = words
            .endings
            .iter()
            .map(|text| {
                let (text, strong) = text
                    .strip_prefix('~')
                    .map_or((text.as_str(), true), |weak| (weak, false));
                let (written, instead) = text.split_once('>').unwrap_or((text, ""));
                Ending {
                    written: written.to_owned(),
                    instead: instead.to_owned(),
                    strong,
                }
            })
            .collect::<Vec<_>>();
        endings.sort_by_key(|ending| std::cmp::Reverse(ending.written.len()));
        Self {
            language,
            after: phrases(&words.after),
            before: phrases(&words.before),
            folder,
            endings,
            states: words.states.clone(),
        }
    }

    /// The place that a message names, if it names one. `surface` are its words as written, `words` the same folded; `taken`
    /// says which words already mean something else.
    pub(crate) fn find(
        &self,
        gazetteer: &Gazetteer,
        vocabulary: &Vocabulary,
        (surface, words): (&[String], &[String]),
        taken: &dyn Fn(usize) -> bool,
        asked: Asked,
    ) -> Option<Mention> {
        let mut best: Option<(f32, Mention)> = None;
        let count = words.len().min(surface.len()).min(MOST_LOOKED_AT);
        for start in 0..count {
            for end in start + 1..=(start + MOST_WORDS).min(count) {
                let span = &surface[start..end];
                let short = end - start > 1 && span.iter().any(|word| word.chars().count() < 2);
                if short
                    || (start..end).any(taken)
                    || span.iter().any(|w| w.chars().any(|c| c.is_ascii_digit()))
                {
                    break;
                }
                let around = if asked == Asked::Yes && count <= 4 {
                    Room::Some
                } else {
                    self.room(words, start, end)
                };
                let Some((score, name, exact)) = self.span(gazetteer, vocabulary, span, around) else {
                    continue;
                };
                // A longer name explains more of the message.
                let score = score - 0.2 * (end - start) as f32 - if around == Room::Some { 0.3 } else { 0.0 };
                if best.as_ref().is_none_or(|(known, _)| score < *known) {
                    let mention = Mention {
                        name: name.to_owned(),
                        start,
                        end,
                        exact,
                    };
                    best = Some((score, mention));
                }
            }
        }
        best.map(|(_, mention)| mention)
    }

    /// Whether words `start..end` stand where places stand.
    fn room(&self, words: &[String], start: usize, end: usize) -> Room {
        let after = self.after.iter().any(|cue| words[end..].starts_with(cue));
        let before = self.before.iter().any(|cue| words[..start].ends_with(cue));
        if after || before { Room::Some } else { Room::None }
    }

    /// Price, name and whether it was written without an ending.
    fn span<'g>(
        &self,
        gazetteer: &'g Gazetteer,
        vocabulary: &Vocabulary,
        span: &[String],
        around: Room,
    ) -> Option<(f32, &'g str, bool)> {
        let (last, first) = span.split_last()?;
        let stems = self.stems(last);
        // An everyday word with any ending is no village, and no name begins or ends in one.
        let town = self.ordinary(vocabulary, last, &stems, Rank::Headquarters);
        let small = town || self.ordinary(vocabulary, last, &stems, Rank::Town);
        let village = small || self.ordinary(vocabulary, last, &stems, Rank::Village);
        if town
            || first
                .first()
                .is_some_and(|it| self.ordinary(vocabulary, it, &[], Rank::Headquarters))
        {
            return None;
        }
        let mut best: Option<(f32, &'g str, bool)> = None;
        for (stem, ending) in &stems {
            let room = if ending.is_some_and(|strong| strong) {
                Room::Some
            } else {
                around
            };
            let whole: String = first.iter().map(String::as_str).chain([stem.as_str()]).collect();
            let heard = self.hearings(&whole);
            let blind = self.blind(&whole);
            let most = |rank, len, home| match rank {
                Rank::Town if small => -1.0,
                Rank::Village if village => -1.0,
                _ => allowed(rank, len, home, room),
            };
            let Some(hit) = gazetteer.hear(&heard, blind, &self.states, most) else {
                continue;
            };
            let score = hit.score + if ending.is_some() { 0.1 } else { 0.0 };
            if best.is_none_or(|(known, ..)| score < known) {
                best = Some((score, gazetteer.spelling(hit.name), ending.is_none()));
            }
        }
        best
    }

    fn ordinary(
        &self,
        vocabulary: &Vocabulary,
        word: &str,
        stems: &[(String, Option<bool>)],
        rank: Rank,
    ) -> bool {
        stems
            .iter()
            .map(|(stem, _)| stem.as_str())
            .chain([word])
            .any(|word| vocabulary.forbids(&as_heard(word, &self.folder), rank, self.language))
    }

    /// The word itself, and what is left of it without an ending of the language; whether the ending shows a place.
    fn stems(&self, word: &str) -> Vec<(String, Option<bool>)> {
        let mut stems = vec![(word.to_owned(), None)];
        for Ending {
            written,
            instead,
            strong,
        } in &self.endings
        {
            if let Some(stem) = word.strip_suffix(written.as_str())
                && stem.chars().count() >= 3
            {
                stems.push((format!("{stem}{instead}"), Some(*strong)));
            }
        }
        stems
    }

    /// The ways that a written word may sound.
    fn hearings(&self, word: &str) -> Vec<Sounds> {
        let mut heard = vec![as_heard(word, &self.folder)];
        if word.is_ascii() {
            heard.extend(flapped_roman(word).map(|other| Sounds::of(&other)));
            return heard;
        }
        // The flapped d is an r in Roman letters as often as a d.
        let flapped: String = word.chars().map(flap).collect();
        // Tamil has no h of its own and writes a k; the ng of Malayalam is one letter doubled.
        let own = match self.language {
            Language::Ta => word.replace('க', "ஹ"),
            Language::Ml => word.replace("ങ്ങ", "ങ്ഗ"),
            _ => word.to_owned(),
        };
        // The vowel after a y is often only written.
        let unspoken = self.folder.romanised(word).replace("aya", "ay");
        let others = [
            self.folder.romanised(&flapped),
            self.folder.romanised(&own),
            unspoken,
        ];
        for other in others {
            let sounds = Sounds::of(&other);
            if !heard.contains(&sounds) {
                heard.push(sounds);
            }
        }
        heard
    }

    fn blind(&self, word: &str) -> Blind {
        Blind {
            voice: self.language == Language::Ta && !word.is_ascii(),
            eastern: matches!(self.language, Language::Bn | Language::Or),
        }
    }
}

/// A retroflex d of any of the scripts as the r of that script.
fn flap(c: char) -> char {
    let code = c as u32;
    match code & 0x7F {
        0x21 | 0x22 if (0x0900..=0x0D7F).contains(&code) => {
            char::from_u32((code & !0x7F) | 0x30).unwrap_or(c)
        }
        _ => c,
    }
}

/// A Roman spelling with r for each d after a vowel, where there is one.
fn flapped_roman(word: &str) -> Option<String> {
    let vowel = |c: Option<char>| c.is_some_and(|c| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u'));
    let letters: Vec<char> = word.chars().collect();
    let at = |i: usize| letters.get(i).copied();
    let other: String = (0..letters.len())
        .map(|i| match letters[i] {
            'd' if i > 1 && vowel(at(i - 1)) && (vowel(at(i + 1)) || i + 2 >= letters.len()) => 'r',
            letter => letter,
        })
        .collect();
    (other != word).then_some(other)
}

/// The highest price for a name of a rank and a number of sounds, at home or not.
fn allowed(rank: Rank, len: usize, home: bool, room: Room) -> f32 {
    let len = len as f32;
    match (room, rank) {
        (Room::Some, Rank::Headquarters | Rank::Town) if home => (0.075 * len).min(0.75),
        (Room::Some, Rank::Headquarters | Rank::Town) if len >= 4.0 => (0.06 * len).min(0.5),
        (Room::Some, Rank::Village) if home && len >= 4.0 => (0.03 * len).min(0.22),
        // A village far away is meant only where it is named clearly.
        (Room::Some, Rank::Village) if len >= 5.0 => 0.1,
        // Without a cue only what everybody knows, said clearly.
        (Room::None, Rank::Headquarters) if home && len >= 5.0 => (0.05 * len).min(0.4),
        (Room::None, Rank::Headquarters) if len >= 6.0 => 0.1,
        _ => -1.0,
    }
}
