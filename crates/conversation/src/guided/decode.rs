//! The likeliest sequence of known words for what was heard: a search over the tree of all words, frame by frame.

use super::grammar::{EDGE, Grammar, UNKNOWN};
use super::tree::Tree;
use std::collections::HashMap;
use std::ops::Range;

/// What the likelihood of word sequences counts beside the sounds.
const LANGUAGE: f32 = 0.6;
/// What each word costs: short ones fit anywhere.
const WORD: f32 = -1.0;
/// Hypotheses this much worse than the best are dropped, and so are all but the best so many.
const BEAM: f32 = 16.0;
const MOST: usize = 1200;
/// The place in the tree that stands for unknown speech.
const OUTSIDE: u32 = u32::MAX;
pub(super) const NOWHERE: f32 = f32::NEG_INFINITY;

/// What a recogniser hears in a frame, sounds or pieces of writing, and where in the tree of all words that leads.
pub(super) trait Units {
    /// What it costs to begin speech that no known word fits.
    const UNKNOWN: f32;

    fn tree(&self) -> &Tree;
    fn frames(&self) -> usize;
    /// Log-probability that nothing new is heard in a frame.
    fn nothing(&self, frame: usize) -> f32;
    /// That a unit is heard in it, or goes on.
    fn held(&self, unit: u32, frame: usize) -> f32;
    fn loudest(&self, frame: usize) -> Loudest;
    /// Tells `lead` each place to which a unit of a frame leads from a node, the unit, and its log-probability.
    fn onward(&self, node: u32, frame: usize, lead: impl FnMut(u32, u32, f32));
}

/// The likeliest unit of a frame.
pub(super) struct Loudest {
    /// `None` for nothing new.
    pub(super) unit: Option<u32>,
    pub(super) score: f32,
    /// A word may begin with it.
    pub(super) begins_word: bool,
    /// What it costs where no known word fits.
    pub(super) strange: f32,
}

/// What so many words of this log-probability count beside the sounds.
pub(super) fn cost(words: usize, probability: f32) -> f32 {
    WORD * words as f32 + LANGUAGE * probability
}

/// What was decoded.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Path {
    /// What was said, in order.
    pub(super) stretches: Vec<Stretch>,
    /// Log-likelihood of sounds and words together.
    pub(super) total: f32,
    /// Of what was heard alone.
    pub(super) heard: f32,
}

/// A stretch of speech.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Stretch {
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

/// A hypothesis at one place of the tree: the best way to be there with its unit just heard, and after a pause.
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

/// Node of the tree, unit that led there and class of the word before.
type Key = (u32, u32, u32);
type Places = HashMap<Key, Place, Hasher>;

/// The unit that led to the root.
const NONE: u32 = u32::MAX;

struct Search<'a, U> {
    grammar: &'a Grammar,
    units: &'a U,
    past: Vec<Past>,
}

/// The best sequences, best first; they differ in their last words at least.
pub(super) fn decode<U: Units>(grammar: &Grammar, units: &U, most: usize) -> Vec<Path> {
    let mut search = Search {
        grammar,
        units,
        past: vec![Past {
            before: 0,
            item: None,
            words: 0.0,
            end: 0,
        }],
    };
    let mut active = Places::default();
    let mut start = Place::EMPTY;
    start.paused = 0.0;
    active.insert((0, NONE, EDGE), start);
    let mut last = None;
    for frame in 0..units.frames() {
        let loudest = units.loudest(frame);
        let new_unit = loudest.unit.is_some() && loudest.unit != last;
        last = loudest.unit;
        let unknown = Unknown {
            score: loudest.score + if new_unit { loudest.strange } else { 0.0 },
            begins: loudest.begins_word,
        };
        active = search.step(active, frame, &unknown);
        search.end_words(&mut active, frame + 1);
    }
    search.finish(&active, most)
}

/// A frame as part of a word that is not known.
struct Unknown {
    score: f32,
    begins: bool,
}

impl<U: Units> Search<'_, U> {
    fn step(&self, active: Places, frame: usize, unknown: &Unknown) -> Places {
        let nothing = self.units.nothing(frame);
        let mut places: Vec<(Key, Place)> = active.into_iter().collect();
        let most = places.len().min(MOST);
        if places.len() > MOST {
            places.select_nth_unstable_by(MOST - 1, |a, b| b.1.best().0.total_cmp(&a.1.best().0));
        }
        let peak = places[..most]
            .iter()
            .map(|(_, place)| place.best().0)
            .fold(NOWHERE, f32::max);
        let mut next = Places::with_capacity_and_hasher(most * 2, Hasher::default());
        for &((node, unit, class), place) in &places[..most] {
            let (best, best_past) = place.best();
            if best < peak - BEAM {
                continue;
            }
            let stay = next.entry((node, unit, class)).or_insert(Place::EMPTY);
            if node == OUTSIDE {
                stay.pause(best + unknown.score, best_past);
                continue;
            }
            stay.pause(best + nothing, best_past);
            if node != 0 {
                stay.hear(place.heard + self.units.held(unit, frame), place.heard_past);
            } else if unknown.begins {
                let outside = next.entry((OUTSIDE, NONE, class)).or_insert(Place::EMPTY);
                outside.pause(best + unknown.score + U::UNKNOWN, best_past);
            }
            self.units.onward(node, frame, |to, with, likely| {
                // The same unit again is a new one only after a pause.
                let (score, past) = if with == unit {
                    (place.paused, place.paused_past)
                } else {
                    (best, best_past)
                };
                if score + likely > peak - 2.0 * BEAM {
                    let to = next.entry((to, with, class)).or_insert(Place::EMPTY);
                    to.hear(score + likely, past);
                }
            });
        }
        next
    }

    /// Hypotheses at the end of a word may begin another one.
    fn end_words(&mut self, active: &mut Places, end: usize) {
        let peak = active
            .values()
            .map(|place| place.best().0)
            .fold(NOWHERE, f32::max);
        let mut begun: HashMap<Key, (f32, u32, Option<u32>, f32), Hasher> = HashMap::default();
        for (&(node, _, class), place) in active.iter() {
            let (score, past) = place.best();
            if node == 0 || score < peak - BEAM {
                continue;
            }
            let words = self.past[past as usize].words;
            let mut begin = |class_after: u32, item: Option<u32>, cost: f32| {
                let begun = begun
                    .entry((0, NONE, class_after))
                    .or_insert((NOWHERE, 0, None, 0.0));
                if score + cost > begun.0 {
                    *begun = (score + cost, past, item, words + cost);
                }
            };
            if node == OUTSIDE {
                begin(UNKNOWN, None, cost(1, self.grammar.follows(class, UNKNOWN)));
                continue;
            }
            for &item in &self.units.tree().node(node).ends {
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

    fn finish(&self, active: &Places, most: usize) -> Vec<Path> {
        let mut ends: Vec<(f32, f32, u32)> = active
            .iter()
            .filter(|((node, ..), _)| *node == 0)
            .map(|((.., class), place)| {
                let (score, past) = place.best();
                let close = cost(0, self.grammar.follows(*class, EDGE));
                (score + close, score - self.past[past as usize].words, past)
            })
            .collect();
        ends.sort_by(|a, b| b.0.total_cmp(&a.0));
        ends.truncate(most);
        ends.into_iter()
            .map(|(total, heard, past)| Path {
                stretches: self.trace(past),
                total,
                heard,
            })
            .collect()
    }

    fn trace(&self, mut past: u32) -> Vec<Stretch> {
        let mut stretches = Vec::new();
        while past != 0 {
            let word = &self.past[past as usize];
            let begin = self.past[word.before as usize].end;
            stretches.push(
                word.item
                    .map_or(Stretch::Unknown(begin..word.end), Stretch::Known),
            );
            past = word.before;
        }
        stretches.reverse();
        stretches
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
