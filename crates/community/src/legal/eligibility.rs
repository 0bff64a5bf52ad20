//! J8: who may have a scheme, as data, decided with three values. What is not known becomes a question, never a no.

use super::Scheme;
use crate::content::Texts;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// A condition of a scheme.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Rule {
    All(AllOf),
    Any(AnyOf),
    Not(NotSo),
    Fact(Condition),
}

/// Every one of these.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AllOf {
    pub all: Vec<Rule>,
}

/// One of these is enough.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnyOf {
    pub any: Vec<Rule>,
}

/// The opposite.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NotSo {
    pub not: Box<Rule>,
}

/// What one fact must be.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// Id of a [`Fact`].
    pub fact: String,
    /// For facts that are asked with yes or no.
    pub is: Option<bool>,
    /// For numbers.
    pub at_least: Option<i64>,
    /// For numbers.
    pub at_most: Option<i64>,
}

/// Something that a person can tell of herself.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// `age`, `self_employed`.
    pub id: String,
    /// How it is answered.
    pub kind: FactKind,
    /// The spoken question.
    pub ask: Texts,
    /// Two or three words for it, to say what a no was about.
    pub about: Texts,
}

/// How a fact is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FactKind {
    YesNo,
    Number,
}

/// What somebody said of herself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    Yes,
    No,
    Number(i64),
}

/// What somebody said of herself, by the id of the fact.
pub type Answers = BTreeMap<String, Told>;

/// What the rule says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    Yes,
    /// The facts that stand against it, each once, in the order of the rule.
    No {
        because: Vec<String>,
    },
    /// The next fact that is not known and matters.
    Ask {
        fact: String,
    },
}

/// Whether `scheme` is for somebody of whom `answers` are known.
pub fn judge(scheme: &Scheme, answers: &Answers) -> Verdict {
    weigh(&scheme.rule, answers, true)
}

/// `wanted`: false inside an odd number of `not`s.
fn weigh(rule: &Rule, answers: &Answers, wanted: bool) -> Verdict {
    match rule {
        Rule::Not(it) => weigh(&it.not, answers, !wanted),
        Rule::Fact(it) => fact(it, answers, wanted),
        // De Morgan: what must not all be so is enough when one is not.
        Rule::All(it) if wanted => every(&it.all, answers, wanted),
        Rule::All(it) => one(&it.all, answers, wanted),
        Rule::Any(it) if wanted => one(&it.any, answers, wanted),
        Rule::Any(it) => every(&it.any, answers, wanted),
    }
}

fn fact(it: &Condition, answers: &Answers, wanted: bool) -> Verdict {
    let held = match answers.get(&it.fact) {
        None => {
            return Verdict::Ask {
                fact: it.fact.clone(),
            };
        }
        Some(Told::Number(n)) => {
            it.is.is_none()
                && it.at_least.is_none_or(|least| *n >= least)
                && it.at_most.is_none_or(|most| *n <= most)
        }
        Some(Told::Yes) => it.is == Some(true),
        Some(Told::No) => it.is == Some(false),
    };
    if held == wanted {
        Verdict::Yes
    } else {
        Verdict::No {
            because: vec![it.fact.clone()],
        }
    }
}

fn every(rules: &[Rule], answers: &Answers, wanted: bool) -> Verdict {
    let mut ask = None;
    for rule in rules {
        match weigh(rule, answers, wanted) {
            no @ Verdict::No { .. } => return no,
            question @ Verdict::Ask { .. } => ask = ask.or(Some(question)),
            Verdict::Yes => {}
        }
    }
    ask.unwrap_or(Verdict::Yes)
}

fn one(rules: &[Rule], answers: &Answers, wanted: bool) -> Verdict {
    let (mut ask, mut against) = (None, Vec::new());
    for rule in rules {
        match weigh(rule, answers, wanted) {
            Verdict::Yes => return Verdict::Yes,
            question @ Verdict::Ask { .. } => ask = ask.or(Some(question)),
            Verdict::No { because } => against.extend(
                because
                    .into_iter()
                    .filter(|it| !against.contains(it))
                    .collect::<Vec<_>>(),
            ),
        }
    }
    ask.unwrap_or(Verdict::No { because: against })
}

impl Rule {
    /// Every fact that the rule may ask for.
    pub fn facts(&self) -> BTreeSet<&str> {
        match self {
            Self::All(it) => it.all.iter().flat_map(Self::facts).collect(),
            Self::Any(it) => it.any.iter().flat_map(Self::facts).collect(),
            Self::Not(it) => it.not.facts(),
            Self::Fact(it) => BTreeSet::from([it.fact.as_str()]),
        }
    }

    /// What is wrong with the rule, given the facts that there are.
    pub(crate) fn problem(&self, facts: &BTreeMap<String, Fact>) -> Option<String> {
        match self {
            Self::All(it) => it.all.iter().find_map(|rule| rule.problem(facts)),
            Self::Any(it) => it.any.iter().find_map(|rule| rule.problem(facts)),
            Self::Not(it) => it.not.problem(facts),
            Self::Fact(it) => {
                let Some(fact) = facts.get(&it.fact) else {
                    return Some(format!("no such fact: {}", it.fact));
                };
                let right = match fact.kind {
                    FactKind::YesNo => it.is.is_some() && it.at_least.is_none() && it.at_most.is_none(),
                    FactKind::Number => it.is.is_none() && (it.at_least.is_some() || it.at_most.is_some()),
                };
                (!right).then(|| format!("{} is asked otherwise", it.fact))
            }
        }
    }
}
