//! How a message goes on from what was said before it: fragments, corrections, questions about the same matter.

use super::cues::Cue;
use super::slots::{self, Evidence};
use super::{Context, lexicon::Named};
use crate::turn::Values;

/// Words that may be left over in a message that only goes on.
const LEFT_OVER: usize = 1;
/// The same where the message says itself that it goes on, or takes something back.
const LEFT_OVER_TIED: usize = 3;
/// Longest question about the same matter, in words.
const SAME_MATTER: usize = 9;
/// Longest message that means the thing talked about without naming it ("cancel it").
const BRIEF: usize = 6;
/// Slots that a brief request about the same subject takes over, by subject.
const TAKEN_OVER: [(&str, &[&str]); 5] = [
    ("learning", &["topic"]),
    ("legal", &["topic"]),
    ("skills", &["skill"]),
    ("artisan", &["craft"]),
    ("shop", &["order_id"]),
];

/// What a yes or no is worth, beside other meanings, in a message that says more.
const BESIDE_OTHERS: f32 = 0.3;
/// What asking for a language is worth where one is named and spoken of.
const ASKS_FOR_LANGUAGE: f32 = 1000.0;

/// Whether the message is about speaking a language that it names.
fn speaks_of_language(evidence: &Evidence) -> bool {
    evidence.has(Cue::Speak)
        && evidence.named.iter().any(|n| n.slot == "language")
        && evidence.left_over().count() <= LEFT_OVER
}

/// Whether values that are not named may be guessed: not in a fragment, which says what it says, and no kind of work where
/// any will do.
pub(super) fn may_guess(intent: &str, evidence: &Evidence, goes_on: Option<&Continuing>) -> bool {
    goes_on.is_none_or(|c| c.intent != intent) && !(intent == "gigs.search" && evidence.has(Cue::Any))
}

/// The intent that a fragment goes on with: after an offer to apply for work, "and in Kanpur?" searches again.
pub(crate) fn thread(intent: &str) -> &str {
    match intent {
        "gigs.apply" | "gigs.status" => "gigs.search",
        "skills.book" => "skills.find",
        "gigs.step" | "gigs.cancel" => "gigs.status",
        "skills.session" => "skills.balance",
        "shop.product_details" => "shop.search_products",
        other => other,
    }
}

/// The subject of an intent: `gigs` of `gigs.search`.
pub(crate) fn subject(intent: &str) -> &str {
    intent.split('.').next().unwrap_or(intent)
}

/// A message that goes on.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Continuing {
    /// What it goes on with.
    pub intent: String,
    /// How sure that is, beside the probabilities of all intents, which add up to one: it is multiplied and added.
    times: f32,
    plus: f32,
    /// It asks about the same matter, whatever it seems to name.
    pub same_matter: bool,
}

impl Continuing {
    /// Whether and how a message goes on.
    pub(super) fn of(evidence: &Evidence, taken_back: &[Named], context: &Context) -> Option<Self> {
        let before = context.intent.as_deref()?;
        let intent = thread(before);
        let lexicons: Vec<&str> = slots::lexicon_slots(intent).map(|(_, lexicon)| lexicon).collect();
        let names = evidence.named.iter().any(|n| lexicons.contains(&n.slot.as_str()));
        let left = evidence.left_over().count();
        let tied = evidence.has(Cue::Also);
        // "No, no: cooking."
        let refuses = evidence.answered.first() == Some(&true) && evidence.has(Cue::NotAfter);
        let bare = evidence.words.len() - evidence.named_words();
        let open = intent == "gigs.search" && (evidence.has(Cue::Any) || evidence.has(Cue::Anywhere));
        let (times, plus) = if names && !taken_back.is_empty() && left <= LEFT_OVER_TIED {
            (100.0, 2.0)
        } else if names && left == 0 {
            (100.0, 3.0)
        } else if names && refuses && left <= LEFT_OVER_TIED {
            (60.0, 1.5)
        } else if names && left <= LEFT_OVER && bare <= 3 {
            (30.0, 0.3)
        } else if (open || names && tied) && left < LEFT_OVER_TIED {
            (60.0, 0.6)
        } else if intent == "legal.ask" && same_matter(evidence) {
            (60.0, 1.0)
        } else {
            return None;
        };
        Some(Self {
            intent: intent.to_owned(),
            times,
            plus,
            same_matter: intent == "legal.ask" && same_matter(evidence),
        })
    }

    /// What a yes or a no is worth that comes with something else.
    pub(super) fn beside(intent: &str, evidence: &Evidence) -> f32 {
        match intent {
            "general.yes" | "general.no" if evidence.left_over().count() > 0 => BESIDE_OTHERS,
            "general.change_language" if speaks_of_language(evidence) => ASKS_FOR_LANGUAGE,
            _ => 1.0,
        }
    }

    /// The weight of an intent that had `probability`.
    pub(super) fn weight(&self, intent: &str, probability: f32) -> f32 {
        if self.intent == intent {
            probability * self.times + self.plus
        } else {
            probability
        }
    }
}

/// Whether the message asks how to go about the matter that is being talked of.
fn same_matter(evidence: &Evidence) -> bool {
    let inside = |n: &Named| {
        evidence
            .cues
            .iter()
            .any(|c| c.cue == Cue::FollowUp && c.start < n.end && n.start < c.end)
    };
    evidence.has(Cue::FollowUp)
        && evidence.words.len() <= SAME_MATTER
        && evidence.left_over().count() <= LEFT_OVER_TIED
        && evidence.named.iter().filter(|n| n.slot == "legal").all(inside)
}

/// The values that a message takes back: "not tailoring, cooking". A negation that may be part of a question ("is there no
/// tailoring work?") counts only where the value was asked for before, or another is named instead.
pub(super) fn taken_back(evidence: &Evidence, context: &Context, refused: bool) -> Vec<Named> {
    let near = |n: &Named| {
        evidence.cues.iter().any(|c| match c.cue {
            Cue::NotAfter => {
                c.start >= n.end && c.start - n.end <= 2 && !evidence.named_between(n.end, c.start)
            }
            Cue::NotBefore => {
                n.start >= c.end && n.start - c.end <= 2 && !evidence.named_between(c.end, n.start)
            }
            _ => false,
        })
    };
    let negated: Vec<&Named> = evidence.named.iter().filter(|n| near(n)).collect();
    let instead = |n: &Named| {
        evidence.named.iter().any(|other| {
            other.slot == n.slot && other.key != n.key && !negated.iter().any(|m| m.start == other.start)
        })
    };
    let before = |n: &Named| context.slots.values().any(|v| v.as_str() == Some(n.key.as_str()));
    negated
        .iter()
        .filter(|n| instead(n) || before(n) || refused)
        .map(|n| (*n).clone())
        .collect()
}

/// The slots of a message together with those that it takes over from before.
pub(super) fn merge(
    intent: &str,
    own: Values,
    evidence: &Evidence,
    continuing: Option<&Continuing>,
    taken_back: &[Named],
    context: &Context,
) -> Values {
    let Some(before) = context.intent.as_deref() else {
        return own;
    };
    let asked = before == intent
        && context
            .state
            .as_deref()
            .is_some_and(|s| s.starts_with("need:") && s != "need:intent");
    let goes_on = continuing.is_some_and(|c| c.intent == intent);
    let same_matter = goes_on && continuing.is_some_and(|c| c.same_matter);
    let applies = intent == "gigs.apply" && thread(before) == "gigs.search";
    let mut values = if asked || goes_on || applies {
        context.slots.clone()
    } else {
        taken_over(intent, before, evidence, context)
    };
    values.retain(|slot, value| {
        let gone = taken_back.iter().any(|n| value.as_str() == Some(n.key.as_str()));
        slots::has(intent, slot) && !gone
    });
    if intent == "gigs.search" && goes_on {
        if evidence.has(Cue::Any) {
            values.remove("kind");
        }
        if evidence.has(Cue::Anywhere) {
            values.remove("place");
        }
    }
    let kept = same_matter.then(|| values.get("topic").cloned()).flatten();
    values.extend(own);
    if let Some(topic) = kept {
        values.insert("topic".to_owned(), topic);
    }
    values
}

fn taken_over(intent: &str, before: &str, evidence: &Evidence, context: &Context) -> Values {
    let brief = evidence.words.len() <= BRIEF || evidence.has(Cue::ThatOne);
    if !brief
        || subject(intent) != subject(before)
        || matches!(intent, "learning.browse" | "learning.progress")
    {
        return Values::new();
    }
    let slots = TAKEN_OVER
        .iter()
        .find(|(s, _)| *s == subject(intent))
        .map_or(&[][..], |(_, slots)| slots);
    let taken = context
        .slots
        .iter()
        .filter(|(slot, _)| slots.contains(&slot.as_str()));
    taken.map(|(slot, value)| (slot.clone(), value.clone())).collect()
}
