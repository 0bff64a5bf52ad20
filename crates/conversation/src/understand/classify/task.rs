//! Questions to learn: which intent, which danger or attack, which value of a slot.

use super::{Dense, Lexical, log_softmax};
use crate::language::Language;
use crate::side_by_side::side_by_side;
use crate::understand::Script;
use crate::understand::embedding::VectorError;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// What is asked of a message.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(in crate::understand) enum Label {
    Intent,
    Safety,
    /// The value of a lexicon slot.
    Slot(String),
}

/// Weights of the words and of the vector: their mistakes are nearly independent, so their evidence adds up; the vector
/// knows less and is surer of itself.
const WORDS: f32 = 1.0;
const MEANING: f32 = 0.5;
/// Cries for help are told by their words more than by what they are about.
const MEANING_OF_DANGER: f32 = 0.45;

/// One question with its answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(in crate::understand) struct Task {
    /// Sorted.
    pub classes: Vec<String>,
    pub lexical: BTreeMap<Language, Lexical>,
}

/// A sentence whose vector is learnt from, and the class that it shows of each question it belongs to.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::understand) struct Lesson {
    pub text: String,
    pub language: Language,
    /// How the sentence is written, whatever values were filled in.
    pub script: Script,
    pub classes: BTreeMap<Label, usize>,
}

/// All questions.
#[derive(Debug)]
pub(in crate::understand) struct TaskSet {
    tasks: BTreeMap<Label, Task>,
    /// Empty where the questions were read back rather than learnt.
    lessons: Vec<Lesson>,
    heads: OnceLock<Heads>,
    /// Of the sentences and of the way they are learnt from: what was learnt in another way is of no use.
    fingerprint: u64,
}

/// What was learnt from the vectors of the sentences.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Heads(BTreeMap<Label, Dense>);

/// The form that is kept.
#[derive(Serialize, Deserialize)]
struct Kept {
    fingerprint: u64,
    tasks: BTreeMap<Label, Task>,
    heads: Option<Heads>,
}

impl TaskSet {
    pub(in crate::understand) fn new(
        tasks: BTreeMap<Label, Task>,
        lessons: Vec<Lesson>,
        fingerprint: u64,
    ) -> Self {
        Self {
            fingerprint,
            tasks,
            lessons,
            heads: OnceLock::new(),
        }
    }

    /// Reads what [`Self::to_bytes`] wrote; `None` if it is damaged or was learnt in another way.
    pub(in crate::understand) fn from_bytes(bytes: &[u8], fingerprint: u64) -> Option<Self> {
        let kept: Kept = postcard::from_bytes(bytes).ok()?;
        let sound = |task: &Task| task.lexical.values().all(|l| l.is_sound(task.classes.len()));
        if kept.fingerprint != fingerprint
            || !kept.tasks.contains_key(&Label::Intent)
            || !kept.tasks.values().all(sound)
        {
            return None;
        }
        let set = Self::new(kept.tasks, Vec::new(), fingerprint);
        if let Some(heads) = kept.heads {
            set.set_heads(heads).ok()?;
        }
        Some(set)
    }

    /// Everything that was learnt so far, to be kept.
    pub(in crate::understand) fn to_bytes(&self) -> Vec<u8> {
        let kept = Kept {
            fingerprint: self.fingerprint,
            tasks: self.tasks.clone(),
            heads: self.heads.get().cloned(),
        };
        // Unwrap safety: plain numbers and texts, written to memory.
        postcard::to_stdvec(&kept).expect("what was learnt can be written")
    }

    /// The classes of a question, each with its probability; nothing where nothing is known.
    pub(in crate::understand) fn probabilities(
        &self,
        label: &Label,
        language: Language,
        features: &[(String, f32)],
        vector: Option<&[f32]>,
    ) -> Vec<(&str, f32)> {
        let Some(task) = self.tasks.get(label) else {
            return Vec::new();
        };
        let words = task
            .lexical
            .get(&language)
            .and_then(|l| l.log_probabilities(features));
        let head = self.heads.get().and_then(|heads| heads.0.get(label));
        let meaning = vector
            .zip(head)
            .and_then(|(vector, head)| head.log_probabilities(vector));
        if words.is_none() && meaning.is_none() {
            return Vec::new();
        }
        let mut scores = vec![0.0; task.classes.len()];
        let share = if *label == Label::Safety {
            MEANING_OF_DANGER
        } else {
            MEANING
        };
        for (part, share) in [(words, WORDS), (meaning, share)] {
            for (score, value) in scores.iter_mut().zip(part.into_iter().flatten()) {
                *score += value * share;
            }
        }
        log_softmax(&mut scores);
        let probabilities = scores.into_iter().map(f32::exp);
        task.classes
            .iter()
            .map(String::as_str)
            .zip(probabilities)
            .collect()
    }

    pub(in crate::understand) fn has_heads(&self) -> bool {
        self.heads.get().is_some()
    }

    /// The sentences to embed.
    pub(in crate::understand) fn lessons(&self) -> &[Lesson] {
        &self.lessons
    }

    /// Learns from the vectors of [`Self::lessons`], with all cores. Takes half a minute.
    pub(in crate::understand) fn learn(&self, vectors: &[Vec<f32>]) -> Result<Heads, VectorError> {
        let expected = self.lessons.len();
        if vectors.len() != expected {
            let got = vectors.len();
            return Err(VectorError::Count { expected, got });
        }
        let length = vectors.first().map_or(0, Vec::len);
        let fits = |v: &Vec<f32>| !v.is_empty() && v.len() == length && v.iter().all(|x| x.is_finite());
        if let Some(index) = vectors.iter().position(|v| !fits(v)) {
            return Err(VectorError::Shape { index });
        }
        let mut samples: BTreeMap<&Label, Vec<(usize, &[f32])>> = BTreeMap::new();
        for (lesson, vector) in self.lessons.iter().zip(vectors) {
            for (label, class) in &lesson.classes {
                samples.entry(label).or_default().push((*class, vector));
            }
        }
        let train = |(label, samples): (&Label, Vec<(usize, &[f32])>)| {
            let head = Dense::train(&samples, self.tasks[label].classes.len())?;
            Some((label.clone(), head))
        };
        let heads: BTreeMap<Label, Dense> = side_by_side(samples, train).into_iter().flatten().collect();
        if heads.is_empty() {
            return Err(VectorError::Empty);
        }
        Ok(Heads(heads))
    }

    /// Uses what was learnt, once.
    pub(in crate::understand) fn set_heads(&self, heads: Heads) -> Result<(), VectorError> {
        let fits = |(label, head): (&Label, &Dense)| {
            self.tasks
                .get(label)
                .is_some_and(|task| head.is_sound(task.classes.len()))
        };
        if !heads.0.iter().all(fits) {
            return Err(VectorError::Foreign);
        }
        self.heads.set(heads).map_err(|_| VectorError::AlreadySet)
    }
}
