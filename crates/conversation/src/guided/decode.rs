//! The likeliest sequence of known words for what was heard: a search over the tree of all words, frame by frame.

use super::grammar::{EDGE, Grammar, UNKNOWN};
use super::{FLOOR, SoundRows, loudest};
use std::collections::HashMap;
use std::ops::Range;

/// What the likelihood of word sequences counts beside the sounds.
const LANGUAGE: f32 = 0.6;
/// What each word costs: short ones fit anywhere.
const WORD: f32 = -1.0;
/// What speech costs that no known word fits: to begin, and for each sound.
const UNKNOWN_BEGIN: f32 = -6.0;
const UNKNOWN_SOUND: f32 = -2.0;
/// Hypotheses this much worse than the best are dropped, and so are all but the best so many.
const BEAM: f32 = 16.0;
const MOST: usize = 1200;
/// The place in the tree that stands for unknown speech.
const OUTSIDE: u32 = u32::MAX;
const NOWHERE: f32 = f32::NEG_INFINITY;

/// What so many words of this log-probability count beside the sounds.
pub(super) fn cost(words: usize, probability: f32) -> f32 {
    WORD * words as f32 + LANGUAGE * probability
}

/// What was decoded.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Path {
    /// What was said, in order.
    pub(super) pieces: Vec<Piece>,
    /// Log-likelihood of sounds and words together.
    pub(super) total: f32,
    /// Of the sounds alone.
    pub(super) sounds: f32,
}

/// A stretch of speech.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    /// An item of the grammar.
    Known(u32),
    /// Frames that no known word fits.
    Unknown(Range<usize>),
}

/// A word that a hypothesis has behind it.
struct Past {
    before: u32,
    /// `None` for a stretch that no known word fits.
    item: Option<u32>,
    /// What the words have cost up to here.
    words: f32,
    /// The frame after its last one.
    end: usize,
}

/// A hypothesis at one place of the tree: the best way to be there with its sound just heard, and after a pause.
#[derive(Debug, Clone, Copy)]
struct Place {
    heard: f32,
    heard_past: u32,
    paused: f32,
    paused_past: u32,
}

impl Place {
    const EMPTY: Self = Self {
        heard: NOWHERE,
        heard_past: 0,
        paused: NOWHERE,
        paused_past: 0,
    };

    fn best(&self) -> (f32, u32) {
        if self.heard >= self.paused {
            (self.heard, self.heard_past)
        } else {
            (self.paused, self.paused_past)
        }
    }

    fn hear(&mut self, score: f32, past: u32) {
        if score > self.heard {
            (self.heard, self.heard_past) = (score, past);
        }
    }

    fn pause(&mut self, score: f32, past: u32) {
        if score > self.paused {
            (self.paused, self.paused_past) = (score, past);
        }
    }
}

/// Node of the tree and class of the word before.
type Key = (u32, u32);

struct Search<'a> {
    grammar: &'a Grammar,
    /// Column of each node's sound.
    columns: Vec<usize>,
    past: Vec<Past>,
}

/// The best sequences, best first; they differ in their last words at least.
pub(super) fn decode(grammar: &Grammar, sounds: &SoundRows, most: usize) -> Vec<Path> {
    let columns = grammar
        .nodes
        .iter()
        .map(|node| sounds.column(node.letter).unwrap_or(usize::MAX))
        .collect();
    let mut search = Search {
        grammar,
        columns,
        past: vec![Past {
            before: 0,
            item: None,
            words: 0.0,
            end: 0,
        }],
    };
    let mut active: HashMap<Key, Place, Hasher> = HashMap::default();
    let mut start = Place::EMPTY;
    start.paused = 0.0;
    active.insert((0, EDGE), start);
    let mut last = 0;
    for (frame, row) in sounds.frames().enumerate() {
        let sound = loudest(row);
        let new_sound = sound != 0 && sound != last;
        last = sound;
        let unknown = row[sound].max(FLOOR) + if new_sound { UNKNOWN_SOUND } else { 0.0 };
        active = search.step(active, row, unknown);
        search.end_words(&mut active, frame + 1);
    }
    search.finish(&active, most)
}

impl Search<'_> {
    /// `unknown` is what this frame costs as part of a word that is not known.
    fn step(
        &self,
        active: HashMap<Key, Place, Hasher>,
        row: &[f32],
        unknown: f32,
    ) -> HashMap<Key, Place, Hasher> {
        let blank = row[0].max(FLOOR);
        let heard = |column: usize| row.get(column).copied().unwrap_or(FLOOR).max(FLOOR);
        let mut places: Vec<(Key, Place)> = active.into_iter().collect();
        let most = places.len().min(MOST);
        if places.len() > MOST {
            places.select_nth_unstable_by(MOST - 1, |a, b| b.1.best().0.total_cmp(&a.1.best().0));
        }
        let peak = places[..most]
            .iter()
            .map(|(_, place)| place.best().0)
            .fold(NOWHERE, f32::max);
        let mut next: HashMap<Key, Place, Hasher> =
            HashMap::with_capacity_and_hasher(most * 2, Hasher::default());
        for &((node, class), place) in &places[..most] {
            let (best, best_past) = place.best();
            if best < peak - BEAM {
                continue;
            }
            if node == OUTSIDE {
                let stay = next.entry((node, class)).or_insert(Place::EMPTY);
                stay.pause(best + unknown, best_past);
                continue;
            }
            let here = &self.grammar.nodes[node as usize];
            let stay = next.entry((node, class)).or_insert(Place::EMPTY);
            stay.pause(best + blank, best_past);
            if node == 0 {
                let outside = next.entry((OUTSIDE, class)).or_insert(Place::EMPTY);
                outside.pause(best + unknown + UNKNOWN_BEGIN, best_past);
            } else {
                stay.hear(place.heard + heard(self.columns[node as usize]), place.heard_past);
            }
            for &child in &here.children {
                let repeated = node != 0 && self.grammar.nodes[child as usize].letter == here.letter;
                let (score, past) = if repeated {
                    (place.paused, place.paused_past)
                } else {
                    (best, best_past)
                };
                let score = score + heard(self.columns[child as usize]);
                if score > peak - 2.0 * BEAM {
                    next.entry((child, class))
                        .or_insert(Place::EMPTY)
                        .hear(score, past);
                }
            }
        }
        next
    }

    /// Hypotheses at the end of a word may begin another one.
    fn end_words(&mut self, active: &mut HashMap<Key, Place, Hasher>, end: usize) {
        let peak = active
            .values()
            .map(|place| place.best().0)
            .fold(NOWHERE, f32::max);
        let mut begun: HashMap<Key, (f32, u32, Option<u32>, f32), Hasher> = HashMap::default();
        for (&(node, class), place) in active.iter() {
            let (score, past) = place.best();
            if node == 0 || score < peak - BEAM {
                continue;
            }
            let words = self.past[past as usize].words;
            let mut begin = |class_after: u32, item: Option<u32>, cost: f32| {
                let begun = begun.entry((0, class_after)).or_insert((NOWHERE, 0, None, 0.0));
                if score + cost > begun.0 {
                    *begun = (score + cost, past, item, words + cost);
                }
            };
            if node == OUTSIDE {
                begin(UNKNOWN, None, cost(1, self.grammar.follows(class, UNKNOWN)));
                continue;
            }
            for &item in &self.grammar.nodes[node as usize].ends {
                let after = self.grammar.items[item as usize].class;
                begin(after, Some(item), cost(1, self.grammar.follows(class, after)));
            }
        }
        for (key, (score, before, item, words)) in begun {
            let place = active.entry(key).or_insert(Place::EMPTY);
            if score > place.best().0 {
                self.past.push(Past {
                    before,
                    item,
                    words,
                    end,
                });
                place.pause(score, (self.past.len() - 1) as u32);
            }
        }
    }

    fn finish(&self, active: &HashMap<Key, Place, Hasher>, most: usize) -> Vec<Path> {
        let mut ends: Vec<(f32, f32, u32)> = active
            .iter()
            .filter(|((node, _), _)| *node == 0)
            .map(|((_, class), place)| {
                let (score, past) = place.best();
                let close = cost(0, self.grammar.follows(*class, EDGE));
                (score + close, score - self.past[past as usize].words, past)
            })
            .collect();
        ends.sort_by(|a, b| b.0.total_cmp(&a.0));
        ends.truncate(most);
        ends.into_iter()
            .map(|(total, sounds, past)| Path {
                pieces: self.trace(past),
                total,
                sounds,
            })
            .collect()
    }

    fn trace(&self, mut past: u32) -> Vec<Piece> {
        let mut pieces = Vec::new();
        while past != 0 {
            let word = &self.past[past as usize];
            let begin = self.past[word.before as usize].end;
            pieces.push(word.item.map_or(Piece::Unknown(begin..word.end), Piece::Known));
            past = word.before;
        }
        pieces.reverse();
        pieces
    }
}

/// Keys are small numbers of our own making: a multiplication mixes them well enough.
#[derive(Debug, Clone, Copy, Default)]
struct Hasher(u64);

impl std::hash::BuildHasher for Hasher {
    type Hasher = Self;

    fn build_hasher(&self) -> Self {
        Self(0)
    }
}

impl std::hash::Hasher for Hasher {
    fn finish(&self) -> u64 {
        self.0 ^ (self.0 >> 29)
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u32(u32::from(*byte));
        }
    }

    fn write_u32(&mut self, value: u32) {
        self.0 = (self.0.rotate_left(5) ^ u64::from(value)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }
}
