//! How well given sentences fit the sound: all of them in one decoder tree, shared beginnings read once.

use super::decoder::{Encoded, Logits, Read, Tree, log_total};
use super::transcribe::{encode, read_line, short_window};
use super::{MIN_SAMPLES, WhisperModel};
use crate::EngineError;
use crate::hear::Candidate;
use crate::worker::Stop;
use std::collections::{BTreeMap, HashMap};

/// Nodes read in one decoder call: enough to fill the processor, few enough to hold their logits.
const BLOCK: usize = 48;
const MAX_CANDIDATES: u64 = 2_000;
/// Longer sentences are cut: their beginning decides.
const MAX_TOKENS: usize = 200;

/// A token in the prefix tree of candidates of one language.
struct Place {
    token: u32,
    /// Place before it, `None` right after the prompt.
    parent: Option<usize>,
}

/// Candidates of one language as a prefix tree, parents before children.
struct Prefixes {
    places: Vec<Place>,
    /// For each candidate its last place and its number of tokens.
    ends: Vec<(usize, Option<usize>, usize)>,
}

impl Prefixes {
    fn new(sentences: &[(usize, Vec<u32>)]) -> Self {
        let mut places = Vec::new();
        let mut known: HashMap<(Option<usize>, u32), usize> = HashMap::new();
        let mut ends = Vec::new();
        for (candidate, tokens) in sentences {
            let mut at = None;
            for &token in tokens {
                let place = *known.entry((at, token)).or_insert_with(|| {
                    places.push(Place { token, parent: at });
                    places.len() - 1
                });
                at = Some(place);
            }
            ends.push((*candidate, at, tokens.len()));
        }
        Self { places, ends }
    }
}

pub(super) fn score(
    model: &mut WhisperModel,
    audio: &[f32],
    candidates: &[Candidate],
    stop: &Stop,
) -> Result<Vec<f32>, EngineError> {
    if candidates.len() as u64 > MAX_CANDIDATES {
        let actual = candidates.len() as u64;
        return Err(EngineError::TooLong {
            limit: MAX_CANDIDATES,
            actual,
            unit: "candidates",
        });
    }
    if audio.len() < MIN_SAMPLES || candidates.is_empty() {
        return Ok(vec![f32::NEG_INFINITY; candidates.len()]);
    }
    let mut by_language: BTreeMap<u32, Vec<(usize, Vec<u32>)>> = BTreeMap::new();
    for (index, candidate) in candidates.iter().enumerate() {
        let language = model.tokens.language(&candidate.language).ok_or_else(|| {
            EngineError::Unsupported(format!("scoring under language {}", candidate.language))
        })?;
        let mut tokens = model.tokens.encode(&candidate.text)?;
        tokens.truncate(MAX_TOKENS);
        by_language.entry(language).or_default().push((index, tokens));
    }
    let (sound, _, _) = encode(model, audio, short_window(model, audio.len()))?;
    let mut scores = vec![f32::NEG_INFINITY; candidates.len()];
    for (language, sentences) in by_language {
        score_language(
            model,
            &sound,
            language,
            &Prefixes::new(&sentences),
            &mut scores,
            stop,
        )?;
    }
    Ok(scores)
}

fn score_language(
    model: &mut WhisperModel,
    sound: &Encoded,
    language: u32,
    prefixes: &Prefixes,
    scores: &mut [f32],
    stop: &Stop,
) -> Result<(), EngineError> {
    let mut tree: Tree = model.networks.tree()?;
    let prompt = [
        model.tokens.start,
        language,
        model.tokens.transcribe,
        model.tokens.no_timestamps,
    ];
    let logits = read_line(model, sound, &mut tree, &prompt)?;
    let root = prompt.len();

    let mut children: Vec<Vec<usize>> = vec![Vec::new(); prefixes.places.len() + 1];
    for (place, Place { parent, .. }) in prefixes.places.iter().enumerate() {
        children[parent.map_or(0, |p| p + 1)].push(place);
    }
    // Log-probability of the path to each place, and of ending there (slot 0: right after the prompt).
    let mut sums = vec![0.0_f32; prefixes.places.len() + 1];
    let mut endings = vec![0.0_f32; prefixes.places.len() + 1];
    let end = model.tokens.end;
    let mut settle = |slot: usize, row: &[f32], sums: &mut Vec<f32>| {
        let total = log_total(row);
        endings[slot] = row[end as usize] - total;
        for &child in &children[slot] {
            sums[child + 1] = sums[slot] + row[prefixes.places[child].token as usize] - total;
        }
    };
    settle(0, logits.row(root - 1)?, &mut sums);
    for block in (0..prefixes.places.len()).step_by(BLOCK) {
        if stop.stopped() {
            return Err(EngineError::Cancelled);
        }
        let places = &prefixes.places[block..prefixes.places.len().min(block + BLOCK)];
        let reads: Vec<Read> = places
            .iter()
            .map(|p| Read {
                token: p.token,
                parent: Some(p.parent.map_or(root - 1, |parent| root + parent)),
            })
            .collect();
        let logits: Logits = model.networks.read(sound, &mut tree, &reads)?;
        for row in 0..reads.len() {
            settle(block + row + 1, logits.row(row)?, &mut sums);
        }
    }
    for &(candidate, at, length) in &prefixes.ends {
        let slot = at.map_or(0, |place| place + 1);
        scores[candidate] = (sums[slot] + endings[slot]) / (length + 1) as f32;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shared_beginnings_are_stored_once() {
        let prefixes = Prefixes::new(&[(0, vec![1, 2, 3]), (1, vec![1, 2, 4]), (2, vec![5]), (3, vec![])]);
        assert_eq!(prefixes.places.len(), 5);
        assert_eq!(
            prefixes.ends,
            [(0, Some(2), 3), (1, Some(3), 3), (2, Some(4), 1), (3, None, 0)]
        );
        assert!(
            prefixes
                .places
                .iter()
                .enumerate()
                .all(|(i, p)| p.parent.is_none_or(|parent| parent < i))
        );
    }
}
