//! What the classifiers learn from: the sentences of the content files, by question.

use super::classify::{Example, Label, Task, TaskSet, train};
use super::slots;
use super::tongue::Tongue;
use crate::content::{LexiconEntry, Pack, PhraseList};
use crate::guard::{ATTACK_KINDS, DANGER_KINDS};
use crate::language::Language;
use std::collections::{BTreeMap, BTreeSet};

/// The class of what is none of the classes of a question.
pub(super) const NONE: &str = "none";
/// Weight of English sentences in the other languages: people mix.
const ENGLISH: f32 = 0.4;
/// Weight of ordinary requests among the harmless: they are many and easy.
const ORDINARY: f32 = 0.5;
/// Of ordinary requests every so many-th is embedded as harmless.
const EVERY: usize = 9;
/// The intent whose sentences are dangerous, of one kind or another.
const EMERGENCY: &str = "legal.emergency";
/// A slot whose every message has a value, so that "none" is no answer.
const ALWAYS_SOME: &str = "legal";

/// A sentence, its class, its weight, and whether its vector is learnt from, too.
struct Lesson {
    class: String,
    text: String,
    weight: f32,
    embedded: bool,
}

impl Lesson {
    fn new(class: &str, text: &str, weight: f32, embedded: bool) -> Self {
        Self {
            class: class.to_owned(),
            text: text.to_owned(),
            weight,
            embedded,
        }
    }
}

/// Builds and trains all questions, as far as words go.
pub(super) fn learn(packs: &[Pack], tongues: &BTreeMap<Language, Tongue>) -> TaskSet {
    let slots: BTreeSet<&String> = packs
        .iter()
        .flat_map(|p| p.lexicon.iter())
        .filter(|(_, values)| values.values().any(|v| !v.examples.is_empty()))
        .map(|(slot, _)| slot)
        .collect();
    let labels = [Label::Intent, Label::Safety]
        .into_iter()
        .chain(slots.into_iter().map(|slot| Label::Slot(slot.clone())));
    let mut set = TaskSet::default();
    for label in labels {
        let task = question(&label, packs, tongues);
        set.insert(label, task);
    }
    set
}

fn question(label: &Label, packs: &[Pack], tongues: &BTreeMap<Language, Tongue>) -> Task {
    let lessons: Vec<(&Pack, Vec<Lesson>)> = packs
        .iter()
        .map(|p| (p, lessons(label, p, &tongues[&p.code])))
        .collect();
    let classes: BTreeSet<String> = lessons
        .iter()
        .flat_map(|(_, l)| l.iter().map(|l| l.class.clone()))
        .collect();
    let classes: Vec<String> = classes.into_iter().collect();
    let english = lessons
        .iter()
        .find(|(p, _)| p.code == Language::En)
        .map(|(_, l)| l);
    let trained = std::thread::scope(|scope| {
        let workers: Vec<_> = lessons
            .iter()
            .map(|(pack, own)| {
                let (tongue, classes) = (&tongues[&pack.code], &classes);
                let borrowed = english.filter(|_| pack.code != Language::En);
                scope.spawn(move || {
                    let own = own.iter().map(|l| (l, l.weight));
                    let borrowed = borrowed.into_iter().flatten().map(|l| (l, l.weight * ENGLISH));
                    let samples = own
                        .chain(borrowed)
                        .map(|(l, weight)| (l.class.clone(), tongue.example(&l.text), weight))
                        .collect();
                    (pack.code, train(classes, samples))
                })
            })
            .collect();
        // A worker can only fail by a bug in the training, which then is the caller's panic.
        workers.into_iter().filter_map(|w| w.join().ok()).collect()
    });
    let embedded: Vec<(Language, Example)> = lessons
        .iter()
        .flat_map(|(pack, list)| list.iter().filter(|l| l.embedded).map(move |l| (*pack, l)))
        .map(|(pack, lesson)| {
            let example = Example {
                class: lesson.class.clone(),
                text: filled(&lesson.text, pack),
            };
            (pack.code, example)
        })
        .collect();
    Task::new(classes, trained, &embedded)
}

fn lessons(label: &Label, pack: &Pack, tongue: &Tongue) -> Vec<Lesson> {
    match label {
        Label::Intent => intents(pack),
        Label::Safety => safety(pack),
        Label::Slot(slot) => values(slot, pack, tongue),
    }
}

fn intents(pack: &Pack) -> Vec<Lesson> {
    let each = pack.phrases.iter().flat_map(|(intent, list)| {
        // Spread over the list, so that what is embedded is not one person's first ideas.
        list.iter().map(move |text| Lesson::new(intent, text, 1.0, true))
    });
    let danger = dangers(pack).into_iter().flat_map(|(_, list)| &list.examples);
    each.chain(danger.map(|text| Lesson::new(EMERGENCY, text, 1.0, false)))
        .collect()
}

fn safety(pack: &Pack) -> Vec<Lesson> {
    let kinds = dangers(pack).into_iter().chain(attacks(pack));
    let hostile = kinds.flat_map(|(kind, list)| {
        let phrases = list
            .phrases
            .iter()
            .filter(|p| !p.contains('*'))
            .map(|p| (p, 0.5, false));
        let whole = list.examples.iter().map(|e| (e, 1.0, true));
        phrases
            .chain(whole)
            .map(move |(text, weight, embedded)| Lesson::new(kind, text, weight, embedded))
    });
    let harmless = pack
        .safety
        .harmless
        .examples
        .iter()
        .map(|text| Lesson::new(NONE, text, 1.0, true));
    let ordinary = pack
        .phrases
        .iter()
        .filter(|(intent, _)| intent.as_str() != EMERGENCY)
        .flat_map(|(_, list)| list)
        .enumerate()
        .map(|(at, text)| Lesson::new(NONE, text, ORDINARY, at % EVERY == 0));
    hostile.chain(harmless).chain(ordinary).collect()
}

fn values(slot: &str, pack: &Pack, tongue: &Tongue) -> Vec<Lesson> {
    let named = pack
        .lexicon
        .get(slot)
        .into_iter()
        .flatten()
        .flat_map(|(key, entry)| {
            let LexiconEntry { say, words, examples } = entry;
            let names = words.iter().chain(std::iter::once(say)).map(|w| (w, 0.5, false));
            let whole = examples.iter().map(|e| (e, 1.0, true));
            names
                .chain(whole)
                .map(move |(text, weight, embedded)| Lesson::new(key, text, weight, embedded))
        });
    // What asks for the slot's subject and names no value has none.
    let without = pack
        .phrases
        .iter()
        .filter(|(intent, _)| {
            slot != ALWAYS_SOME && slots::lexicon_slots(intent).any(|(_, name)| name == slot)
        })
        .flat_map(|(_, list)| list)
        .filter(|text| !text.contains('{') && tongue.evidence(text).value(slot).is_none())
        .map(|text| Lesson::new(NONE, text, 1.0, true));
    named.chain(without).collect()
}

fn dangers(pack: &Pack) -> [(&'static str, &PhraseList); 5] {
    let [violence, self_harm, child, medical, fraud] = DANGER_KINDS;
    let danger = &pack.safety.danger;
    [
        (violence, &danger.violence),
        (self_harm, &danger.self_harm),
        (child, &danger.child),
        (medical, &danger.medical),
        (fraud, &danger.fraud),
    ]
}

fn attacks(pack: &Pack) -> [(&'static str, &PhraseList); 5] {
    let [injection, jailbreak, hate, sexual, harm] = ATTACK_KINDS;
    let attack = &pack.safety.attack;
    [
        (injection, &attack.injection),
        (jailbreak, &attack.jailbreak),
        (hate, &attack.hate),
        (sexual, &attack.sexual),
        (harm, &attack.harm),
    ]
}

/// A sentence with its placeholders replaced by what people would say there.
fn filled(text: &str, pack: &Pack) -> String {
    let mut text = text.to_owned();
    for (slot, keys) in &pack.lexicon {
        if let Some(entry) = keys.values().next() {
            text = text.replace(&format!("{{{slot}}}"), &entry.say);
        }
    }
    for (placeholder, value) in [
        ("{number}", "5"),
        ("{grade}", "5"),
        ("{order_id}", "1234"),
        ("{phone}", ""),
        ("{query}", ""),
    ] {
        text = text.replace(placeholder, value);
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
