//! What the classifiers learn from: the sentences of the content files, by question.

use super::Script;
use super::classify::{Feature, Label, Lesson, Lexical, Sample, Task, TaskSet, feature_hash};
use super::slots;
use super::tongue::Tongue;
use crate::content::{LexiconEntry, Pack, PhraseList};
use crate::guard::{ATTACK_KINDS, DANGER_KINDS, SOME_DANGER};
use crate::language::Language;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// To be raised when sentences become other features, or the models themselves change.
const VERSION: u64 = 8;
/// The class of what is none of the classes of a question.
pub(super) const NONE: &str = "none";
/// Weight of another language's sentences: of English everywhere, since people mix, and of a language's kin.
const LENT: f32 = 0.4;
/// Weight of ordinary requests among the harmless: they are many and easy.
const ORDINARY: f32 = 0.08;
/// The intents whose sentences come nearest to danger ("close it for ever", "I cannot come any more"), and their weight among
/// the harmless: those with many sentences count for less each.
const NEARLY: [(&str, f32); 5] = [
    ("legal.ask", 0.5),
    ("account.privacy", 0.25),
    ("account.withdraw", 0.25),
    ("account.forget", 0.25),
    ("gigs.cancel", 0.25),
];
/// The intent whose sentences are dangerous, of one kind or another.
pub(super) const EMERGENCY: &str = "legal.emergency";
/// A slot whose every message has a value, so that "none" is no answer.
const ALWAYS_SOME: &str = "legal";

/// A sentence that shows a class.
struct Example<'a> {
    class: &'a str,
    text: &'a str,
    weight: f32,
    /// Whether its vector is learnt from, too.
    embedded: bool,
}

impl<'a> Example<'a> {
    fn new(class: &'a str, text: &'a str, weight: f32, embedded: bool) -> Self {
        Self {
            class,
            text,
            weight,
            embedded,
        }
    }
}

/// The sentences of one language, by question.
type Examples<'a> = BTreeMap<Label, Vec<Example<'a>>>;

/// Builds and trains all questions, as far as words go.
pub(super) fn learn(packs: &[Pack], tongues: &BTreeMap<Language, Tongue>) -> TaskSet {
    let slots: BTreeSet<&str> = packs
        .iter()
        .flat_map(|p| p.lexicon.iter())
        .filter(|(_, values)| values.values().any(|v| !v.examples.is_empty()))
        .map(|(slot, _)| slot.as_str())
        .collect();
    let all: Vec<(&Pack, Examples<'_>)> = packs
        .iter()
        .map(|pack| (pack, examples(pack, &tongues[&pack.code], &slots)))
        .collect();
    let mut tasks: BTreeMap<Label, Task> = BTreeMap::new();
    for (label, list) in all.iter().flat_map(|(_, examples)| examples) {
        let task = tasks.entry(label.clone()).or_insert_with(|| Task {
            classes: Vec::new(),
            lexical: BTreeMap::new(),
        });
        task.classes.extend(list.iter().map(|e| e.class.to_owned()));
        task.classes.sort();
        task.classes.dedup();
    }
    let trained: Vec<(Language, BTreeMap<Label, Lexical>)> = std::thread::scope(|scope| {
        let workers: Vec<_> = all
            .iter()
            .map(|(pack, own)| {
                let (tongue, tasks) = (&tongues[&pack.code], &tasks);
                let lenders = all.iter().filter(|(other, _)| lends(other, pack));
                let lent: Vec<_> = lenders.map(|(_, examples)| examples).collect();
                scope.spawn(move || (pack.code, train(tongue, tasks, own, &lent)))
            })
            .collect();
        // A worker that panics leaves its language to the vectors; the panic is in the log.
        workers.into_iter().filter_map(|w| w.join().ok()).collect()
    });
    for (language, models) in trained {
        for (label, model) in models {
            if let Some(task) = tasks.get_mut(&label) {
                task.lexical.insert(language, model);
            }
        }
    }
    let lessons = lessons(&all, &tasks);
    TaskSet::new(tasks, lessons, fingerprint(packs))
}

/// Changes with the sentences and with the way they are learnt from.
pub(super) fn fingerprint(packs: &[Pack]) -> u64 {
    let examples = packs.iter().flat_map(|pack| {
        let named = pack.lexicon.values().flat_map(|values| values.values());
        let named = named.flat_map(|entry| entry.words.iter().chain(&entry.examples));
        let safety = unsafe_kinds(pack);
        let safety = safety.flat_map(|(_, list)| list.phrases.iter().chain(&list.examples));
        let harmless = pack.safety.harmless.examples.iter();
        pack.phrases
            .values()
            .flatten()
            .chain(named)
            .chain(safety)
            .chain(harmless)
    });
    let kin = packs.iter().flat_map(|pack| &pack.language.kin);
    let texts = examples.map(String::as_str).chain(kin.map(|kin| kin.code()));
    texts.fold(VERSION, |sum, text| sum.rotate_left(5) ^ feature_hash(text))
}

/// Whether the sentences of one language teach another, too.
fn lends(lender: &Pack, borrower: &Pack) -> bool {
    let near = lender.code == Language::En || borrower.language.kin.contains(&lender.code);
    near && lender.code != borrower.code
}

/// Whether the sentences of another language help with a question.
fn is_lent(label: &Label) -> bool {
    matches!(label, Label::Intent | Label::Safety)
}

/// Trains one language. Many sentences serve several questions: their features are found once.
fn train(
    tongue: &Tongue,
    tasks: &BTreeMap<Label, Task>,
    own: &Examples<'_>,
    lent: &[&Examples<'_>],
) -> BTreeMap<Label, Lexical> {
    let borrowed = |label: &Label| {
        let lists = lent
            .iter()
            .filter(|_| is_lent(label))
            .filter_map(|e| e.get(label));
        lists.flatten().collect::<Vec<_>>()
    };
    let mut features: HashMap<&str, Vec<Feature>> = HashMap::new();
    let foreign = own.keys().flat_map(borrowed);
    for example in own.values().flatten().chain(foreign) {
        features
            .entry(example.text)
            .or_insert_with(|| tongue.example(example.text));
    }
    let mut models = BTreeMap::new();
    for (label, list) in own {
        let classes = &tasks[label].classes;
        let lent = borrowed(label);
        let weighed = list.iter().map(|e| (e, e.weight));
        let weighed = weighed.chain(lent.into_iter().map(|e| (e, e.weight * LENT)));
        let samples: Vec<Sample<'_>> = weighed
            .filter_map(|(example, weight)| {
                Some(Sample {
                    class: classes.binary_search_by(|c| c.as_str().cmp(example.class)).ok()?,
                    features: &features[example.text],
                    weight,
                })
            })
            .collect();
        models.insert(label.clone(), Lexical::train(&samples, classes.len()));
    }
    models
}

/// The sentences to embed, each text once.
fn lessons(all: &[(&Pack, Examples<'_>)], tasks: &BTreeMap<Label, Task>) -> Vec<Lesson> {
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut lessons: Vec<Lesson> = Vec::new();
    for (pack, examples) in all {
        for (label, list) in examples {
            for example in list.iter().filter(|e| e.embedded) {
                let text = filled(example.text, pack);
                let place = *places.entry(text).or_insert_with_key(|text| {
                    lessons.push(Lesson {
                        language: pack.code,
                        script: Script::of(example.text, pack.code),
                        text: text.clone(),
                        classes: BTreeMap::new(),
                    });
                    lessons.len() - 1
                });
                let class = tasks[label].classes.iter().position(|c| c == example.class);
                lessons[place]
                    .classes
                    .extend(class.map(|class| (label.clone(), class)));
            }
        }
    }
    lessons
}

fn examples<'a>(pack: &'a Pack, tongue: &Tongue, slots: &BTreeSet<&str>) -> Examples<'a> {
    let mut examples = BTreeMap::from([(Label::Intent, intents(pack)), (Label::Safety, safety(pack))]);
    for slot in slots {
        examples.insert(Label::Slot((*slot).to_owned()), values(slot, pack, tongue));
    }
    examples
}

fn intents(pack: &Pack) -> Vec<Example<'_>> {
    let each = pack
        .phrases
        .iter()
        .flat_map(|(intent, list)| list.iter().map(move |text| Example::new(intent, text, 1.0, true)));
    let danger = pack
        .safety
        .danger
        .kinds()
        .into_iter()
        .flat_map(|list| &list.examples);
    let values = pack.lexicon.iter().filter_map(|(slot, values)| {
        let mut asking = pack.phrases.keys().filter(|intent| asks_for(intent, slot));
        // Where several intents have the slot, its values say nothing of the intent.
        let only = asking.next().filter(|_| asking.next().is_none())?;
        Some((only, values))
    });
    let values = values.flat_map(|(intent, values)| {
        let examples = values.values().flat_map(|value| &value.examples);
        examples.map(move |text| Example::new(intent, text, 1.0, true))
    });
    each.chain(values)
        .chain(danger.map(|text| Example::new(EMERGENCY, text, 0.3, false)))
        .collect()
}

fn safety(pack: &Pack) -> Vec<Example<'_>> {
    let kinds = unsafe_kinds(pack);
    let hostile = kinds.flat_map(|(kind, list)| {
        let phrases = list
            .phrases
            .iter()
            .filter(|p| !p.contains('*'))
            .map(|p| (p, 0.5, false));
        let whole = list.examples.iter().map(|e| (e, 1.0, true));
        phrases
            .chain(whole)
            .map(move |(text, weight, embedded)| Example::new(kind, text, weight, embedded))
    });
    let harmless = pack
        .safety
        .harmless
        .examples
        .iter()
        .map(|text| Example::new(NONE, text, 1.0, true));
    let ordinary = pack
        .phrases
        .iter()
        .filter(|(intent, _)| intent.as_str() != EMERGENCY)
        .flat_map(|(intent, list)| {
            let near = NEARLY.iter().find(|(nearly, _)| nearly == intent);
            let weight = near.map_or(ORDINARY, |(_, weight)| *weight);
            list.iter()
                .map(move |text| Example::new(NONE, text, weight, true))
        });
    // Their kind is not told; that there is danger is.
    let emergency = pack.phrases.get(EMERGENCY).into_iter().flatten();
    let emergency = emergency.map(|text| Example::new(SOME_DANGER, text, 1.0, true));
    hostile.chain(emergency).chain(harmless).chain(ordinary).collect()
}

fn values<'a>(slot: &str, pack: &'a Pack, tongue: &Tongue) -> Vec<Example<'a>> {
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
                .map(move |(text, weight, embedded)| Example::new(key, text, weight, embedded))
        });
    // What asks for the slot's subject: with the value that it names, or with none.
    let asking = pack
        .phrases
        .iter()
        .filter(|(intent, _)| asks_for(intent, slot))
        .flat_map(|(_, list)| list)
        .filter(|text| !text.contains('{'));
    let asking = asking.filter_map(|text| {
        let evidence = tongue.evidence(text);
        let mut values = evidence.values(slot);
        match (values.next(), values.next()) {
            (None, _) if slot == ALWAYS_SOME => None,
            (None, _) => Some(Example::new(NONE, text, 1.0, true)),
            (Some(only), None) => {
                let (key, _) = pack.lexicon.get(slot)?.get_key_value(only)?;
                Some(Example::new(key, text, 1.0, true))
            }
            _ => None,
        }
    });
    named.chain(asking).collect()
}

/// Whether an intent has a slot of the lexicon.
fn asks_for(intent: &str, slot: &str) -> bool {
    slots::lexicon_slots(intent).any(|(_, name)| name == slot)
}

/// Kinds of danger, then of attack.
fn unsafe_kinds(pack: &Pack) -> impl Iterator<Item = (&'static str, &PhraseList)> {
    let danger = DANGER_KINDS.into_iter().zip(pack.safety.danger.kinds());
    danger.chain(ATTACK_KINDS.into_iter().zip(pack.safety.attack.kinds()))
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
