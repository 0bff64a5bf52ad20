//! What may be said in one language: its words, and which follow which, out of the example sentences and the lexicon.

use super::pieces;
use super::spelling::{self, Speller};
use super::tree::Tree;
use crate::content::Pack;
use crate::language::Language;
use crate::understand::normalise;
use std::collections::{BTreeMap, HashMap, HashSet};

/// Class of the sentence's edges.
pub(super) const EDGE: u32 = 0;
/// Class of speech that no known word fits.
pub(super) const UNKNOWN: u32 = 1;
/// Class of all number words.
const NUMBER: &str = "<number>";
/// Pretended number of times that every class was seen.
const UNSEEN: f32 = 0.3;
/// Endings glued to placeholders that are kept for each slot.
const ENDINGS_PER_SLOT: usize = 4;
/// How much an example counts in which a named thing stands for its whole class.
const GENERALISED: f32 = 0.5;

/// Something that is said in one piece.
#[derive(Debug, Clone)]
pub(super) struct Item {
    pub(super) text: String,
    pub(super) class: u32,
}

/// What may be said in one language.
#[derive(Debug, Clone)]
pub(super) struct Grammar {
    pub(super) items: Vec<Item>,
    /// Members of each class.
    sizes: Vec<u32>,
    unigrams: Vec<f32>,
    /// How often each class has a follower, and how many different ones.
    followed: Vec<(f32, f32)>,
    bigrams: HashMap<(u32, u32), f32>,
}

impl Grammar {
    pub(super) fn new(pack: &Pack) -> Self {
        let mut builder = Builder::new(pack);
        builder.lexicon(pack);
        builder.numbers(pack);
        builder.sentences(pack);
        builder.finish()
    }

    /// The tree of all words by their sounds.
    pub(super) fn spoken(&self, speller: &Speller) -> Tree {
        let said = |item: &Item| spelling::variants(&speller.sounds(&item.text));
        Tree::new(self.items.iter().map(said))
    }

    /// The tree of all words by their letters.
    pub(super) fn written(&self) -> Tree {
        Tree::new(self.items.iter().map(|item| [pieces::letters(&item.text)]))
    }

    /// Log-probability that something of class `next` follows class `before`, shared among the members of the class.
    pub(super) fn follows(&self, before: u32, next: u32) -> f32 {
        let (total, kinds) = self.followed[before as usize];
        let seen = self.bigrams.get(&(before, next)).copied().unwrap_or_default();
        // Witten and Bell: the more different followers, the likelier is one never seen.
        let probability = (seen + kinds.max(1.0) * self.unigrams[next as usize]) / (total + kinds.max(1.0));
        (probability / self.sizes[next as usize].max(1) as f32).ln()
    }
}

struct Builder {
    language: Language,
    classes: HashMap<String, u32>,
    items: Vec<Item>,
    /// The first item of each class.
    firsts: HashMap<u32, usize>,
    known: HashSet<(String, u32)>,
    /// Single words of the lexicon with their slots' classes.
    named: HashMap<String, Vec<u32>>,
    endings: BTreeMap<String, BTreeMap<String, u32>>,
    counts: HashMap<(u32, u32), f32>,
}

impl Builder {
    fn new(pack: &Pack) -> Self {
        let mut builder = Self {
            language: pack.code,
            classes: HashMap::from([("<edge>".to_owned(), EDGE), ("<unknown>".to_owned(), UNKNOWN)]),
            items: Vec::new(),
            firsts: HashMap::new(),
            known: HashSet::new(),
            named: HashMap::new(),
            endings: BTreeMap::new(),
            counts: HashMap::new(),
        };
        for sentence in pack.phrases.values().flatten() {
            for piece in sentence.split('{').skip(1) {
                let Some((slot, rest)) = piece.split_once('}') else {
                    continue;
                };
                let ending: String = rest.chars().take_while(|c| !c.is_whitespace()).collect();
                if is_native(&ending, pack.code) {
                    *builder
                        .endings
                        .entry(slot.trim().to_owned())
                        .or_default()
                        .entry(ending)
                        .or_default() += 1;
                }
            }
        }
        builder
    }

    fn class(&mut self, name: &str) -> u32 {
        if let Some(known) = self.classes.get(name) {
            return *known;
        }
        let next = self.classes.len() as u32;
        self.classes.insert(name.to_owned(), next);
        next
    }

    fn item(&mut self, text: &str, class: u32) {
        if is_native(text, self.language) && self.known.insert((text.to_owned(), class)) {
            self.firsts.entry(class).or_insert(self.items.len());
            self.items.push(Item {
                text: text.to_owned(),
                class,
            });
        }
    }

    fn lexicon(&mut self, pack: &Pack) {
        for (slot, keys) in &pack.lexicon {
            let class = self.class(&format!("<{slot}>"));
            let mut endings: Vec<(String, u32)> = self
                .endings
                .get(slot)
                .cloned()
                .unwrap_or_default()
                .into_iter()
                .collect();
            endings.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
            endings.truncate(ENDINGS_PER_SLOT);
            for text in keys
                .values()
                .flat_map(|entry| entry.words.iter().chain([&entry.say]))
            {
                let words = normalise::words(&normalise::normalise(text));
                let joined = words.join(" ");
                self.item(&joined, class);
                if let [word] = words.as_slice() {
                    let slots = self.named.entry(word.clone()).or_default();
                    if !slots.contains(&class) {
                        slots.push(class);
                    }
                }
                for (ending, _) in &endings {
                    self.item(&format!("{joined}{ending}"), class);
                }
            }
        }
    }

    fn numbers(&mut self, pack: &Pack) {
        let class = self.class(NUMBER);
        let numbers = &pack.language.numbers;
        let cardinals = numbers
            .cardinals
            .iter()
            .chain(&numbers.hundreds)
            .chain(&numbers.hundreds_more);
        let lists = [
            &numbers.half,
            &numbers.quarter,
            &numbers.one_and_half,
            &numbers.two_and_half,
            &numbers.plus_quarter,
            &numbers.minus_quarter,
            &numbers.plus_half,
            &numbers.double,
            &numbers.triple,
        ];
        let scales = numbers.scale.values().flat_map(|scale| &scale.words);
        for text in cardinals
            .flat_map(|forms| forms.split('|'))
            .chain(lists.into_iter().flatten().map(String::as_str))
            .chain(scales.map(String::as_str))
        {
            self.item(&normalise::normalise(text).to_lowercase(), class);
        }
        // Numbers come in rows: digits of an id, thousands and hundreds.
        *self.counts.entry((class, class)).or_default() += 40.0;
    }

    fn sentences(&mut self, pack: &Pack) {
        let words = &pack.language.words;
        let answers = [&words.yes, &words.no, &words.hesitate]
            .into_iter()
            .chain(&words.ordinals);
        for sentence in pack.phrases.values().flatten().chain(answers.flatten()) {
            let classes = self.learn(sentence);
            for at in 0..classes.len() {
                self.generalise(&classes, at);
            }
        }
        // Danger must be heard too, and what only sounds like it.
        let kinds = pack.safety.danger.kinds();
        let messages = kinds.iter().flat_map(|kind| &kind.examples);
        let phrases = kinds.iter().flat_map(|kind| &kind.phrases);
        for message in messages.chain(&pack.safety.harmless.examples) {
            self.learn(message);
        }
        for part in phrases.flat_map(|phrase| phrase.split('*')) {
            let _ = self.read(part);
        }
        let dates = &pack.language.dates;
        let alone = [
            &words.fillers,
            &words.stop,
            &words.markers,
            &words.first_words_of_question,
        ];
        let days = [
            &dates.today,
            &dates.tomorrow,
            &dates.yesterday,
            &dates.day_after_tomorrow,
            &dates.months,
            &dates.weekdays,
        ];
        for text in alone.into_iter().chain(days).flatten() {
            let _ = self.read(text);
        }
    }

    /// The same sentence with the whole class of a named thing in its place.
    fn generalise(&mut self, classes: &[u32], at: usize) {
        let word = self
            .firsts
            .get(&classes[at])
            .map(|first| &self.items[*first].text);
        let slots = word
            .and_then(|word| self.named.get(word).cloned())
            .unwrap_or_default();
        for slot in slots {
            let mut general = classes.to_vec();
            general[at] = slot;
            self.count(&general, GENERALISED);
        }
    }

    /// Counts what follows what in an example, unless it is in other letters; returns its classes.
    fn learn(&mut self, sentence: &str) -> Vec<u32> {
        let classes = self.read(sentence);
        if classes.iter().any(|class| *class > UNKNOWN) {
            self.count(&classes, 1.0);
        }
        classes
    }

    /// Classes of the words of an example, each word becoming known.
    fn read(&mut self, sentence: &str) -> Vec<u32> {
        let mut classes = Vec::new();
        let mut rest = sentence;
        while !rest.is_empty() {
            let (plain, tail) = rest.split_once('{').unwrap_or((rest, ""));
            for word in normalise::words(&normalise::normalise(plain)) {
                if is_native(&word, self.language) {
                    let class = self.class(&word);
                    self.item(&word, class);
                    classes.push(class);
                } else if classes.last() != Some(&UNKNOWN) {
                    classes.push(UNKNOWN);
                }
            }
            let Some((slot, after)) = tail.split_once('}') else {
                break;
            };
            classes.push(match slot.trim() {
                "order_id" | "phone" | "grade" | "number" => self.class(NUMBER),
                "query" => UNKNOWN,
                slot => self.class(&format!("<{slot}>")),
            });
            rest = after.trim_start_matches(|c: char| !c.is_whitespace());
        }
        classes
    }

    fn count(&mut self, classes: &[u32], weight: f32) {
        let mut before = EDGE;
        for &class in classes.iter().chain([&EDGE]) {
            *self.counts.entry((before, class)).or_default() += weight;
            before = class;
        }
    }

    fn finish(self) -> Grammar {
        let classes = self.classes.len();
        let mut sizes = vec![0; classes];
        for item in &self.items {
            sizes[item.class as usize] += 1;
        }
        let mut seen = vec![UNSEEN; classes];
        let mut followed = vec![(0.0, 0.0); classes];
        for (&(before, next), &count) in &self.counts {
            seen[next as usize] += count;
            followed[before as usize].0 += count;
            followed[before as usize].1 += 1.0;
        }
        let total: f32 = seen.iter().sum();
        Grammar {
            items: self.items,
            sizes,
            unigrams: seen.into_iter().map(|count| count / total).collect(),
            followed,
            bigrams: self.counts,
        }
    }
}

/// Whether a text is in the letters of its language.
pub(super) fn is_native(text: &str, language: Language) -> bool {
    if language == Language::En {
        return text.chars().any(|c| c.is_ascii_alphabetic())
            && text.chars().all(|c| c.is_ascii_alphabetic() || " '-".contains(c));
    }
    !text.chars().any(|c| c.is_ascii_alphanumeric())
        && text.chars().any(|c| ('\u{0900}'..='\u{0D7F}').contains(&c))
}
