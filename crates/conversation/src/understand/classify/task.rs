//! Questions to learn: which intent, which danger or attack, which value of a slot.

use super::{Dense, Lexical, Sample, log_softmax};
use crate::language::Language;
use crate::understand::embedding::VectorError;
use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

/// What is asked of a message.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::understand) enum Label {
    Intent,
    Safety,
    /// The value of a lexicon slot.
    Slot(String),
}

/// A sentence that shows one class: as words (for the model of its language) and as text (for the vector).
#[derive(Debug, Clone)]
pub(in crate::understand) struct Example {
    pub class: String,
    pub text: String,
}

/// Weight of the words beside the vector; the two mistakes are nearly independent, so their evidence adds up.
const WORDS: f32 = 1.0;
const MEANING: f32 = 1.0;
/// Sentences of one class and language whose vector is learnt from; more cost time at the first start.
const EMBEDDED: usize = 24;

/// One question with its answers.
#[derive(Debug)]
pub(in crate::understand) struct Task {
    /// Sorted.
    pub classes: Vec<String>,
    lexical: BTreeMap<Language, Lexical>,
    dense: OnceLock<Dense>,
    /// Class and text of each sentence to embed.
    texts: Vec<(usize, String)>,
}

impl Task {
    pub(in crate::understand) fn new(
        classes: Vec<String>,
        lexical: BTreeMap<Language, Lexical>,
        examples: &[(Language, Example)],
    ) -> Self {
        let mut counted: HashMap<(Language, usize), usize> = HashMap::new();
        let mut texts = Vec::new();
        for (language, example) in examples {
            let Ok(class) = classes.binary_search(&example.class) else {
                continue;
            };
            let count = counted.entry((*language, class)).or_default();
            *count += 1;
            if *count <= EMBEDDED {
                texts.push((class, example.text.clone()));
            }
        }
        Self {
            classes,
            lexical,
            dense: OnceLock::new(),
            texts,
        }
    }

    /// Probability of each class, in the order of `classes`.
    pub(in crate::understand) fn probabilities(
        &self,
        language: Language,
        features: &[(String, f32)],
        vector: Option<&[f32]>,
    ) -> Vec<f32> {
        let mut scores = vec![0.0; self.classes.len()];
        let words = self.lexical.get(&language).map(|l| l.log_probabilities(features));
        let meaning = vector
            .zip(self.dense.get())
            .and_then(|(v, dense)| dense.log_probabilities(v));
        for (part, share) in [(words, WORDS), (meaning, MEANING)] {
            for (score, value) in scores.iter_mut().zip(part.into_iter().flatten()) {
                *score += value * share;
            }
        }
        log_softmax(&mut scores);
        scores.iter().map(|s| s.exp()).collect()
    }
}

/// All questions.
#[derive(Debug, Default)]
pub(in crate::understand) struct TaskSet {
    tasks: BTreeMap<Label, Task>,
}

/// What was learnt from the vectors of the sentences: to be kept, and given back at the next start.
#[derive(Debug, Clone, PartialEq)]
pub struct Heads {
    /// One per question, in the order of the questions.
    models: Vec<Dense>,
    length: usize,
}

impl TaskSet {
    pub(in crate::understand) fn insert(&mut self, label: Label, task: Task) {
        self.tasks.insert(label, task);
    }

    pub(in crate::understand) fn get(&self, label: &Label) -> Option<&Task> {
        self.tasks.get(label)
    }

    pub(in crate::understand) fn has_heads(&self) -> bool {
        self.tasks.values().any(|t| t.dense.get().is_some())
    }

    /// All sentences to embed, in the order of the questions.
    pub(in crate::understand) fn sentences(&self) -> impl Iterator<Item = &str> {
        self.tasks
            .values()
            .flat_map(|t| t.texts.iter().map(|(_, text)| text.as_str()))
    }

    /// Learns from the vectors of [`Self::sentences`]. Takes seconds.
    pub(in crate::understand) fn learn(&self, vectors: &[Vec<f32>]) -> Result<Heads, VectorError> {
        let expected = self.sentences().count();
        if vectors.len() != expected {
            let got = vectors.len();
            return Err(VectorError::Count { expected, got });
        }
        let length = vectors.first().map_or(0, Vec::len);
        let fits = |v: &Vec<f32>| !v.is_empty() && v.len() == length && v.iter().all(|x| x.is_finite());
        if let Some(index) = vectors.iter().position(|v| !fits(v)) {
            return Err(VectorError::Shape { index });
        }
        let mut rest = vectors;
        let mut models = Vec::new();
        for task in self.tasks.values() {
            let (own, after) = rest.split_at(task.texts.len());
            rest = after;
            let samples: Vec<(usize, &[f32])> = task
                .texts
                .iter()
                .zip(own)
                .map(|((class, _), vector)| (*class, vector.as_slice()))
                .collect();
            models.push(Dense::train(&samples, task.classes.len()).ok_or(VectorError::Empty)?);
        }
        Ok(Heads { models, length })
    }

    /// Uses what was learnt, once.
    pub(in crate::understand) fn set_heads(&self, heads: Heads) -> Result<(), VectorError> {
        for (task, model) in self.tasks.values().zip(heads.models) {
            task.dense.set(model).map_err(|_| VectorError::AlreadySet)?;
        }
        Ok(())
    }

    /// Reads kept heads; `None` if they are not of these questions.
    pub(in crate::understand) fn read_heads(&self, bytes: &[u8]) -> Option<Heads> {
        let (length, rest) = bytes.split_first_chunk::<4>()?;
        let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
        let (fours, odd) = rest.as_chunks::<4>();
        let numbers: Vec<f32> = fours.iter().map(|four| f32::from_le_bytes(*four)).collect();
        let mut rest = numbers.as_slice();
        let mut models = Vec::new();
        for task in self.tasks.values() {
            let size = task
                .classes
                .len()
                .checked_mul(length.checked_add(1)?)?
                .checked_add(length)?;
            let (own, after) = rest.split_at_checked(size)?;
            rest = after;
            models.push(Dense::from_numbers(own, length, task.classes.len())?);
        }
        (rest.is_empty() && odd.is_empty()).then_some(Heads { models, length })
    }
}

impl Heads {
    /// As little-endian numbers, to be kept.
    pub fn to_bytes(&self) -> Vec<u8> {
        let length = u32::try_from(self.length).unwrap_or_default().to_le_bytes();
        let numbers = self
            .models
            .iter()
            .flat_map(Dense::numbers)
            .flat_map(f32::to_le_bytes);
        length.into_iter().chain(numbers).collect()
    }
}

/// Trains the model of one language: its own sentences, and English ones a little, since people mix.
pub(in crate::understand) fn train(
    classes: &[String],
    samples: Vec<(String, Vec<(String, f32)>, f32)>,
) -> Lexical {
    let samples: Vec<Sample> = samples
        .into_iter()
        .filter_map(|(class, features, weight)| {
            let class = classes.binary_search(&class).ok()?;
            Some(Sample {
                class,
                features,
                weight,
            })
        })
        .collect();
    Lexical::train(&samples, classes.len())
}
