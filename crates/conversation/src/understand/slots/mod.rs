//! Details of a request: canonical values, numbers, ids, free words.

mod counted;
mod english;
mod free_text;
mod quoted;

use super::cues::{Cue, Cued};
use super::lexicon::Named;
use super::numbers::{Found, Quantity};
use crate::turn::Values;
pub(super) use quoted::quoted;
use serde_json::Value;

/// Lexicon slots whose values are things that people do or make.
const OCCUPATIONS: [&str; 3] = ["kind", "skill", "craft"];

/// Everything found in one message, before an intent says what it is for.
#[derive(Debug, Clone, Default)]
pub(super) struct Evidence {
    /// The message, normalised.
    pub text: Vec<char>,
    /// The characters `start..end` of each word.
    pub spans: Vec<(usize, usize)>,
    /// Folded words.
    pub words: Vec<String>,
    /// The same words as written, one to one with `words`.
    pub surface: Vec<String>,
    pub named: Vec<Named>,
    pub numbers: Vec<Found>,
    /// The same numbers with what they stand for.
    pub quantities: Vec<Quantity>,
    /// Words without meaning for a search (stop words, fillers, words of the request itself).
    pub empty: Vec<bool>,
    /// Words that requests of many kinds are made of ("is there", "I want to get").
    pub carrying: Vec<bool>,
    /// Words that ask for an order to be taken back.
    pub returning: Vec<bool>,
    /// Words of a yes, a no or a hesitation.
    pub answered: Vec<bool>,
    /// Words that tie the message to what was said before.
    pub cues: Vec<Cued>,
}

impl Evidence {
    /// The best value of a lexicon slot; the longest, then the first, wins.
    pub(super) fn value(&self, slot: &str) -> Option<&str> {
        self.named.iter().find(|n| n.slot == slot).map(|n| n.key.as_str())
    }

    /// What people do that the message names, whatever it is asked for as; `None` where nothing is named.
    pub(super) fn occupations(&self) -> Option<Vec<&str>> {
        let named = self
            .named
            .iter()
            .filter(|n| OCCUPATIONS.contains(&n.slot.as_str()));
        let keys: Vec<&str> = named.map(|n| n.key.as_str()).collect();
        (!keys.is_empty()).then_some(keys)
    }

    pub(super) fn has(&self, cue: Cue) -> bool {
        self.cues.iter().any(|c| c.cue == cue)
    }

    /// Whether word `at` belongs to one of these cues.
    pub(super) fn in_cue(&self, at: usize, cues: &[Cue]) -> bool {
        self.cues
            .iter()
            .any(|c| cues.contains(&c.cue) && (c.start..c.end).contains(&at))
    }

    fn in_name(&self, at: usize) -> bool {
        self.named.iter().any(|n| (n.start..n.end).contains(&at))
    }

    fn in_number(&self, at: usize) -> bool {
        self.numbers.iter().any(|n| (n.start..n.end).contains(&at))
    }

    /// Whether there is nothing but numbers, which mean something only to a question.
    pub(super) fn only_counts(&self) -> bool {
        !self.numbers.is_empty() && (0..self.words.len()).all(|i| self.in_number(i) || self.empty[i])
    }

    /// How many words name a value of any slot.
    pub(super) fn named_words(&self) -> usize {
        (0..self.words.len()).filter(|&i| self.in_name(i)).count()
    }

    /// Whether a value is named wholly inside these words.
    pub(super) fn named_between(&self, start: usize, end: usize) -> bool {
        self.named.iter().any(|n| n.start >= start && n.end <= end)
    }

    /// Words with a content of their own: neither values nor answers nor what ties or fills a sentence.
    pub(super) fn left_over(&self) -> impl Iterator<Item = usize> {
        (0..self.words.len()).filter(|&i| {
            !self.empty[i]
                && !self.answered[i]
                && !self.in_name(i)
                && !self
                    .cues
                    .iter()
                    .any(|c| !c.cue.of_lessons() && (c.start..c.end).contains(&i))
        })
    }

    /// Whether the message says nothing but yes, no, wait, stop, or the values of a request: nothing that could be danger.
    pub(super) fn only_goes_on(&self) -> bool {
        const TIES: [Cue; 14] = [
            Cue::FollowUp,
            Cue::More,
            Cue::Also,
            Cue::Enough,
            Cue::Next,
            Cue::GoOn,
            Cue::Anew,
            Cue::Thanks,
            Cue::ThatOne,
            Cue::One,
            Cue::Any,
            Cue::Anywhere,
            Cue::NotAfter,
            Cue::NotBefore,
        ];
        let asked_for = |at: usize| {
            let mut named = self
                .named
                .iter()
                .filter(|n| n.slot != "legal" && n.slot != "topic");
            named.any(|n| (n.start..n.end).contains(&at))
        };
        (0..self.words.len()).all(|i| {
            self.empty[i] || self.answered[i] || self.in_number(i) || asked_for(i) || self.in_cue(i, &TIES)
        })
    }

    /// The words that tell one title from another.
    pub(super) fn telling(&self) -> Vec<String> {
        let empty = |i: usize| self.empty.get(i).copied().unwrap_or(false);
        let words = self.words.iter().enumerate().filter(|(i, _)| !empty(*i));
        words.map(|(_, word)| word.clone()).collect()
    }

    /// The same without these values.
    pub(super) fn without(&self, values: &[Named]) -> Self {
        let mut kept = self.clone();
        kept.named.retain(|n| !values.contains(n));
        kept
    }

    /// The distinct values named of a lexicon slot.
    pub(super) fn values<'a>(&'a self, slot: &'a str) -> impl Iterator<Item = &'a str> {
        let of_slot = move |n: &&Named| n.slot == slot;
        let named = &self.named;
        let first = move |at: usize, key: &str| !named[..at].iter().any(|n| n.slot == slot && n.key == key);
        let each = named.iter().enumerate().filter(move |(_, n)| of_slot(n));
        each.filter(move |(at, n)| first(*at, &n.key))
            .map(|(_, n)| n.key.as_str())
    }
}

/// How a slot is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Source {
    /// A lexicon slot (its name there).
    Lexicon(&'static str),
    Number,
    OrderId,
    Phone,
    /// The person's words.
    Words,
    /// A text within the message that the request is about, punctuation and all: not in the evidence, see `quoted`.
    Quoted,
}

/// The slots of an intent, in the order they are asked for.
fn slots_of(intent: &str) -> &'static [(&'static str, Source)] {
    use Source::{Lexicon, Number, OrderId, Phone, Quoted, Words};
    match intent {
        "learning.browse" | "learning.start" => &[("topic", Lexicon("topic"))],
        "skills.teach" => &[("skill", Lexicon("skill")), ("hours", Number)],
        "skills.find" => &[("skill", Lexicon("skill"))],
        "gigs.search" => &[
            ("kind", Lexicon("kind")),
            ("place", Lexicon("place")),
            ("time", Lexicon("time")),
            ("reach", Lexicon("reach")),
            ("daylight", Lexicon("daylight")),
        ],
        "gigs.apply" => &[("kind", Lexicon("kind"))],
        "gigs.post" => &[
            ("kind", Lexicon("kind")),
            ("pay", Number),
            ("place", Lexicon("place")),
            ("hours", Number),
        ],
        "artisan.assess" | "artisan.price" | "artisan.buyers" | "artisan.portfolio" => {
            &[("craft", Lexicon("craft"))]
        }
        "legal.ask" => &[("topic", Lexicon("legal"))],
        "shop.search_products" => &[("query", Words), ("max_price", Number)],
        "shop.product_details" | "shop.search_faqs" => &[("query", Words)],
        "shop.track_order" => &[("order_id", OrderId), ("phone", Phone)],
        "shop.order_details" | "shop.cancel_order" | "shop.return_status" => &[("order_id", OrderId)],
        "shop.initiate_return" => &[("order_id", OrderId), ("reason", Words)],
        "shop.get_policy" => &[("policy", Lexicon("policy"))],
        "school.ask" => &[("question", Words), ("grade", Number)],
        "school.simplify" => &[("grade", Number)],
        "school.translate" => &[("language", Lexicon("language")), ("text", Quoted)],
        "general.change_language" => &[("language", Lexicon("language"))],
        _ => &[],
    }
}

/// Slots that are filled by the answer to a question alone.
fn asked_slots(intent: &str) -> &'static [(&'static str, Source)] {
    match intent {
        "gigs.post" => &[("time", Source::Lexicon("time"))],
        "gigs.step" => &[("score", Source::Number), ("owed", Source::Number)],
        _ => &[],
    }
}

/// The slots of an intent whose values are in the lexicon, each with its name there.
pub(super) fn lexicon_slots(intent: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    slots_of(intent).iter().filter_map(|(slot, source)| match source {
        Source::Lexicon(name) => Some((*slot, *name)),
        _ => None,
    })
}

/// Whether an intent has a slot.
pub(super) fn has(intent: &str, slot: &str) -> bool {
    slots_of(intent)
        .iter()
        .chain(asked_slots(intent))
        .any(|(name, _)| *name == slot)
        || (intent == "gigs.apply" && matches!(slot, "place" | "time"))
}

/// The slots of `intent` that the message fills.
pub(super) fn fill(intent: &str, evidence: &Evidence) -> Values {
    let mut values = Values::new();
    for (slot, source) in slots_of(intent) {
        if let Some(value) = find(*source, slot, evidence, false) {
            values.insert((*slot).to_owned(), value);
        }
    }
    values
}

/// One slot of `intent` as the answer to a question for exactly this slot.
pub(super) fn answer(intent: &str, slot: &str, evidence: &Evidence) -> Option<Value> {
    let mut slots = slots_of(intent).iter().chain(asked_slots(intent));
    let source = slots.find(|(name, _)| *name == slot)?.1;
    match source {
        // To the question "which order?" any digits are an answer, and any words to "why?".
        Source::OrderId => find(source, slot, evidence, true).or_else(|| digits(evidence).map(Value::from)),
        Source::Words => free_text::whole(evidence).map(Value::from),
        _ => find(source, slot, evidence, true),
    }
}

fn digits(evidence: &Evidence) -> Option<String> {
    evidence
        .numbers
        .iter()
        .find(|n| !n.digits.is_empty())
        .map(|n| n.digits.clone())
}

fn find(source: Source, slot: &str, evidence: &Evidence, asked: bool) -> Option<Value> {
    match source {
        Source::Lexicon("time") => evidence
            .value("time")
            .or_else(|| evidence.part_of_day())
            .map(Value::from),
        Source::Lexicon(name) => evidence.value(name).map(Value::from),
        Source::Number => evidence.amount(slot, asked),
        Source::OrderId => evidence.order_id().map(Value::from),
        Source::Phone => evidence.phone().map(Value::from),
        Source::Words if slot == "question" => free_text::whole(evidence).map(Value::from),
        Source::Words if slot == "reason" => free_text::reason(evidence).map(Value::from),
        Source::Words => free_text::content(evidence).map(Value::from),
        Source::Quoted => None,
    }
}
