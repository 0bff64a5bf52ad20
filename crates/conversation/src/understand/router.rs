//! Which intent a message has: likeness to the example sentences of one language, in the folded form.

use super::lexicon::{Lexicon, Named};
use super::numbers::NumberWords;
use std::collections::HashMap;

/// A message as weighted features.
type Features = HashMap<u32, f32>;

/// The example sentences of one language as an inverted index.
#[derive(Debug, Clone)]
pub(super) struct Router {
    intents: Vec<String>,
    /// Feature text -> id.
    ids: HashMap<String, u32>,
    idf: Vec<f32>,
    /// Feature id -> (prototype, weight).
    postings: Vec<Vec<(u32, f32)>>,
    /// Intent of each prototype, and its norm.
    prototypes: Vec<(u16, f32)>,
    /// Feature id -> (intent, weighted count), and the sum of counts of each intent.
    counts: Vec<Vec<(u16, f32)>>,
    totals: Vec<f32>,
}

/// Weight of the intent as a whole beside its nearest examples.
const WHOLE: f32 = 0.45;
/// Pretended count of what an intent was never seen with.
const SMOOTH: f32 = 0.08;
/// Features overlap (words, pairs, trigrams), so their evidence counts less than if they were independent.
const INDEPENDENCE: f32 = 0.3;

/// How much of a covered word's own weight stays beside its slot.
const COVERED: f32 = 0.5;
const WORD: f32 = 1.0;
const PAIR: f32 = 0.7;
const TRIGRAM: f32 = 0.25;

impl Router {
    /// Builds the index from folded example sentences: `(intent, words, placeholders)`.
    pub(super) fn new(examples: &[(String, Sentence)]) -> Self {
        let mut intents: Vec<String> = examples.iter().map(|(intent, _)| intent.clone()).collect();
        intents.sort();
        intents.dedup();
        let mut router = Self {
            intents,
            ids: HashMap::new(),
            idf: Vec::new(),
            postings: Vec::new(),
            prototypes: Vec::new(),
            counts: Vec::new(),
            totals: Vec::new(),
        };
        let mut counted: Vec<(u16, Vec<(u32, f32)>)> = Vec::new();
        let mut seen_in: HashMap<u32, Vec<u16>> = HashMap::new();
        for (intent, sentence) in examples {
            let intent = router.intents.binary_search(intent).unwrap_or_default() as u16;
            let mut bag: HashMap<u32, f32> = HashMap::new();
            for (text, weight) in sentence.features() {
                let next = router.ids.len() as u32;
                let id = *router.ids.entry(text).or_insert(next);
                *bag.entry(id).or_default() += weight;
                let intents = seen_in.entry(id).or_default();
                if !intents.contains(&intent) {
                    intents.push(intent);
                }
            }
            counted.push((intent, bag.into_iter().collect()));
        }
        let total = router.intents.len() as f32;
        router.idf = (0..router.ids.len() as u32)
            .map(|id| (1.0 + total / seen_in[&id].len() as f32).ln())
            .collect();
        router.postings = vec![Vec::new(); router.ids.len()];
        router.counts = vec![Vec::new(); router.ids.len()];
        router.totals = vec![0.0; router.intents.len()];
        for (intent, bag) in &counted {
            for (id, weight) in bag {
                router.totals[*intent as usize] += weight;
                let list = &mut router.counts[*id as usize];
                match list.iter_mut().find(|(i, _)| i == intent) {
                    Some(entry) => entry.1 += weight,
                    None => list.push((*intent, *weight)),
                }
            }
        }
        for (prototype, (intent, bag)) in counted.into_iter().enumerate() {
            let mut norm = 0.0;
            for (id, weight) in bag {
                let weight = weight * router.idf[id as usize];
                norm += weight * weight;
                router.postings[id as usize].push((prototype as u32, weight));
            }
            router.prototypes.push((intent, norm.sqrt().max(1e-6)));
        }
        router
    }

    /// Likeness 0..1 to each intent that shares anything with the sentence, best first.
    pub(super) fn score(&self, sentence: &Sentence) -> Vec<(&str, f32)> {
        let mut query: Features = HashMap::new();
        let mut seen: Features = HashMap::new();
        let mut unknown = 0.0;
        let rare = (1.0 + self.intents.len() as f32).ln();
        for (text, weight) in sentence.features() {
            match self.ids.get(&text) {
                Some(id) => {
                    *query.entry(*id).or_default() += weight * self.idf[*id as usize];
                    *seen.entry(*id).or_default() += weight;
                }
                // Words that no example has count as content that was not met; half, people chat.
                None => unknown += (weight * rare * 0.5).powi(2),
            }
        }
        let norm = (query.values().map(|w| w * w).sum::<f32>() + unknown)
            .sqrt()
            .max(1e-6);
        let mut dots: HashMap<u32, f32> = HashMap::new();
        for (id, weight) in &query {
            for (prototype, theirs) in &self.postings[*id as usize] {
                *dots.entry(*prototype).or_default() += weight * theirs;
            }
        }
        let mut per_intent: Vec<[f32; 3]> = vec![[0.0; 3]; self.intents.len()];
        for (prototype, dot) in dots {
            let (intent, theirs) = self.prototypes[prototype as usize];
            let cosine = dot / (norm * theirs);
            // How much of the example is in the message: a long message may hold a short request.
            let contained = (dot / (theirs * theirs)).min(1.0);
            insert_best(&mut per_intent[intent as usize], 0.8 * cosine + 0.2 * contained);
        }
        let near = |best: &[f32; 3]| 0.7 * best[0] + 0.2 * best[1] + 0.1 * best[2];
        let nearest = per_intent.iter().map(near).fold(0.0_f32, f32::max);
        let whole = self.whole(&seen);
        let mut scores: Vec<(&str, f32)> = per_intent
            .iter()
            .enumerate()
            .filter(|(_, best)| best[0] > 0.0)
            // The intent as a whole only shares out how near the message is to anything at all.
            .map(|(i, best)| {
                (
                    self.intents[i].as_str(),
                    (1.0 - WHOLE) * near(best) + WHOLE * nearest * whole[i],
                )
            })
            .collect();
        scores.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(b.0)));
        scores
    }

    /// Probability of each intent from all its examples together (naive Bayes over the same features).
    fn whole(&self, seen: &Features) -> Vec<f32> {
        let kinds = self.ids.len() as f32;
        let mut logs: Vec<f32> = vec![0.0; self.intents.len()];
        let floor: Vec<f32> = self
            .totals
            .iter()
            .map(|t| (SMOOTH / (t + SMOOTH * kinds)).ln())
            .collect();
        for (id, weight) in seen {
            for (log, floor) in logs.iter_mut().zip(&floor) {
                *log += weight * floor;
            }
            for (intent, count) in &self.counts[*id as usize] {
                logs[*intent as usize] += weight * ((count + SMOOTH) / SMOOTH).ln();
            }
        }
        let top = logs.iter().copied().fold(f32::MIN, f32::max);
        let mut out: Vec<f32> = logs.iter().map(|l| ((l - top) * INDEPENDENCE).exp()).collect();
        let sum: f32 = out.iter().sum();
        for p in &mut out {
            *p /= sum.max(1e-6);
        }
        out
    }
}

fn insert_best(best: &mut [f32; 3], score: f32) {
    let mut score = score;
    for slot in best {
        if score > *slot {
            std::mem::swap(slot, &mut score);
        }
    }
}

/// A folded sentence with what its words stand for.
#[derive(Debug, Clone, Default)]
pub(super) struct Sentence {
    pub words: Vec<String>,
    /// Per word: slots it names or a placeholder it is.
    slots: Vec<Vec<String>>,
}

impl Sentence {
    /// From the words of a message.
    pub(super) fn of_message(words: Vec<String>, named: &[Named], numbers: &[super::numbers::Found]) -> Self {
        let mut slots = vec![Vec::new(); words.len()];
        for n in named {
            // The slot counts once, at the first word of its name.
            for (i, list) in slots.iter_mut().enumerate().take(n.end).skip(n.start) {
                list.push(if i == n.start {
                    format!("<{}>", n.slot)
                } else {
                    String::new()
                });
            }
        }
        for n in numbers {
            for (i, list) in slots.iter_mut().enumerate().take(n.end).skip(n.start) {
                list.push(if i == n.start {
                    "<number>".to_owned()
                } else {
                    String::new()
                });
            }
        }
        Self { words, slots }
    }

    /// From an example sentence with `{placeholders}`.
    pub(super) fn of_example(
        text: &str,
        fold: impl Fn(&str) -> Vec<String>,
        lexicon: &Lexicon,
        numbers: &NumberWords,
    ) -> Self {
        let mut sentence = Self::default();
        let mut rest = text;
        while !rest.is_empty() {
            let (plain, tail) = rest.split_once('{').unwrap_or((rest, ""));
            let words = fold(plain);
            let (named, found) = (lexicon.find(&words), numbers.find(&words, &words));
            let part = Self::of_message(words, &named, &found);
            sentence.words.extend(part.words);
            sentence.slots.extend(part.slots);
            let Some((name, after)) = tail.split_once('}') else {
                break;
            };
            let name = match name.trim() {
                "order_id" | "phone" | "grade" | "number" => Some("<number>".to_owned()),
                "query" => None,
                other => Some(format!("<{other}>")),
            };
            if let Some(name) = name {
                sentence.words.push(String::new());
                sentence.slots.push(vec![name]);
            }
            // An ending glued to the placeholder belongs to the value.
            rest = after.trim_start_matches(|c: char| !c.is_whitespace());
        }
        sentence
    }

    fn features(&self) -> Vec<(String, f32)> {
        let mut features = Vec::with_capacity(self.words.len() * 8);
        let mut previous = "^".to_owned();
        for (word, slots) in self.words.iter().zip(&self.slots) {
            let weight = if slots.is_empty() { 1.0 } else { COVERED };
            let mut shown = word.as_str();
            for slot in slots.iter().filter(|s| !s.is_empty()) {
                features.push((slot.clone(), WORD));
            }
            let is_number = slots.iter().any(|s| s == "<number>");
            if word.is_empty() || is_number {
                shown = slots.first().map_or("", String::as_str);
            } else {
                features.push((word.clone(), WORD * weight));
                for gram in trigrams(word) {
                    features.push((gram, TRIGRAM * weight));
                }
            }
            features.push((format!("{previous} {shown}"), PAIR * weight));
            shown.clone_into(&mut previous);
        }
        features
    }
}

fn trigrams(word: &str) -> Vec<String> {
    let padded: Vec<char> = std::iter::once('_')
        .chain(word.chars())
        .chain(std::iter::once('_'))
        .collect();
    padded
        .windows(3)
        .map(|w| format!("#{}{}{}", w[0], w[1], w[2]))
        .collect()
}
