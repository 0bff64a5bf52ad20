//! The places of a brain: the words around them, and the gazetteer once it is there.

use super::cues::{Asked, Cues, NAMED_AFTER_TOWNS, Vocabulary};
use super::{Gazetteer, Spot};
use crate::content::Pack;
use crate::language::Language;
use crate::understand::fold::Folder;
use crate::understand::lexicon::Named;
use crate::understand::slots::{Evidence, PURPOSE};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// What understanding knows of places.
#[derive(Debug)]
pub(crate) struct Places {
    cues: BTreeMap<Language, Cues>,
    vocabulary: Vocabulary,
    gazetteer: OnceLock<Gazetteer>,
}

impl Places {
    pub(crate) fn new(packs: &[Pack]) -> Self {
        let mut vocabulary = Vocabulary::default();
        for pack in packs {
            vocabulary.add(pack);
        }
        let cues = packs.iter().map(|pack| {
            let folder = Folder::new(&pack.language);
            (pack.code, Cues::new(pack.code, folder, &pack.language.places))
        });
        Self {
            cues: cues.collect(),
            vocabulary,
            gazetteer: OnceLock::new(),
        }
    }

    /// Gives the gazetteer, once; false when there was one.
    pub(crate) fn set(&self, gazetteer: Gazetteer) -> bool {
        self.gazetteer.set(gazetteer).is_ok()
    }

    pub(crate) fn gazetteer(&self) -> Option<&Gazetteer> {
        self.gazetteer.get()
    }

    /// Adds the place that a message names to what was found in it, unless the lexicon knows it. `asked`: the message answers
    /// the question for a place.
    pub(in crate::understand) fn add(&self, evidence: &mut Evidence, language: Language, asked: bool) {
        if evidence.named.iter().any(|named| named.slot == "place") {
            return;
        }
        let (Some(gazetteer), Some(cues)) = (self.gazetteer.get(), self.cues.get(&language)) else {
            return;
        };
        let taken = |i: usize| {
            evidence.named.iter().any(|named| {
                let keeps = ![NAMED_AFTER_TOWNS, PURPOSE].contains(&named.slot.as_str());
                keeps && (named.start..named.end).contains(&i)
            })
        };
        let asked = if asked { Asked::Yes } else { Asked::No };
        let words = (evidence.surface.as_slice(), evidence.words.as_slice());
        if let Some(found) = cues.find(gazetteer, &self.vocabulary, words, &taken, asked) {
            evidence.named.push(Named {
                slot: "place".to_owned(),
                key: found.name,
                start: found.start,
                end: found.end,
                exact: found.exact,
            });
        }
    }

    /// The place that is meant by a canonical name.
    pub(crate) fn resolve(&self, name: &str, near: &[(f64, f64)]) -> Option<Spot<'_>> {
        self.gazetteer.get()?.resolve(name, near)
    }
}
