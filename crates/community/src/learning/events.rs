//! What happened, and what follows from it: progress is a fold over the set of events (K1), so that two devices that met
//! again agree whatever they saw first.

use super::{Module, rules};
use crate::content::Library;
use std::collections::{BTreeMap, BTreeSet};
use store::Millis;

const DAY_MS: i64 = 86_400_000;

/// One record of learning; never changed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Event {
    /// When; first, so that events sort by time.
    pub at: Millis,
    /// Made by the client; unique for a member.
    pub id: String,
    /// Which of her devices or channels wrote it.
    pub device: String,
    pub module_id: String,
    /// Language the lesson was heard in.
    pub language: String,
    pub what: What,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// A visit began after this many sentences.
    Started { from: u32, all: u32 },
    /// So many sentences had been heard, of so many.
    Heard { sentences: u32, all: u32 },
    /// A question was answered.
    Answered(Answer),
}

/// An answer that counts. One that was not heard well is never recorded (K2).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Answer {
    /// Which question of the module, from 0.
    pub question: u32,
    /// From 1.
    pub choice: u32,
    /// As the box judged it, never as a client claims.
    pub correct: bool,
    /// The visit it belongs to: a quiz is passed in one visit.
    pub round: String,
    pub judged_by: Judge,
    /// The recogniser's, in thousandths.
    pub confidence: Option<u32>,
    /// Time to answer.
    pub latency_ms: Option<i64>,
}

/// How an answer reached us.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Judge {
    Asr,
    Tap,
    Dtmf,
    Text,
}

impl Judge {
    /// As stored and sent.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Asr => "asr",
            Self::Tap => "tap",
            Self::Dtmf => "dtmf",
            Self::Text => "text",
        }
    }

    /// What [`Judge::as_str`] wrote.
    pub fn parse(name: &str) -> Option<Self> {
        [Self::Asr, Self::Tap, Self::Dtmf, Self::Text]
            .into_iter()
            .find(|it| it.as_str() == name)
    }
}

/// How far somebody is in one module.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ModuleProgress {
    /// Sentences heard in the latest visit, of how many.
    pub heard_sentences: u32,
    pub all_sentences: u32,
    /// When it was first heard to the end.
    pub finished_at: Option<Millis>,
    /// When its quiz was first passed.
    pub passed_at: Option<Millis>,
    /// Most right answers in one visit.
    pub best: u32,
    /// The last time.
    pub last_at: Millis,
}

impl ModuleProgress {
    /// Heard to the end at least once.
    pub fn finished(&self) -> bool {
        self.finished_at.is_some()
    }

    /// One credit, once: heard to the end and its quiz passed. Doing it again earns nothing.
    pub fn credits(&self) -> u32 {
        u32::from(self.finished_at.is_some() && self.passed_at.is_some())
    }
}

/// How far somebody is in all: module id to progress.
pub type Progress = BTreeMap<String, ModuleProgress>;

/// K1: the same set of events, in any order and however often, gives the same progress.
pub fn fold(library: &Library, events: impl IntoIterator<Item = Event>) -> Progress {
    let unique: BTreeSet<Event> = events.into_iter().collect();
    let mut all = Progress::new();
    // In order of time, so that the latest visit says where to go on.
    for event in &unique {
        let module = all.entry(event.module_id.clone()).or_default();
        module.last_at = module.last_at.max(event.at);
        if let What::Started { from: heard, all }
        | What::Heard {
            sentences: heard,
            all,
        } = event.what
        {
            (module.heard_sentences, module.all_sentences) = (heard, all);
            if heard >= all && all > 0 {
                module.finished_at.get_or_insert(event.at);
            }
        }
    }
    for (id, progress) in &mut all {
        let Some(module) = library.modules.get(id) else {
            continue;
        };
        for round in rounds(&unique, module).into_values() {
            let right = round.values().filter(|it| it.1.correct).count();
            progress.best = progress.best.max(right as u32);
            let done = round.len() >= module.quiz.len() && rules::passes(right, module.quiz.len());
            if done && let Some(at) = round.values().map(|(at, _)| *at).max() {
                progress.passed_at = Some(progress.passed_at.map_or(at, |it| it.min(at)));
            }
        }
    }
    all
}

/// The first answer to each question, by visit.
pub(super) fn rounds<'a>(
    events: &'a BTreeSet<Event>,
    module: &Module,
) -> BTreeMap<&'a str, BTreeMap<u32, (Millis, &'a Answer)>> {
    let mut rounds: BTreeMap<&str, BTreeMap<u32, (Millis, &Answer)>> = BTreeMap::new();
    for event in events.iter().filter(|it| it.module_id == module.id) {
        if let What::Answered(answer) = &event.what
            && (answer.question as usize) < module.quiz.len()
        {
            let round = rounds.entry(&answer.round).or_default();
            round.entry(answer.question).or_insert((event.at, answer));
        }
    }
    rounds
}

/// Days in a row on which something was heard or answered, up to today or yesterday. `offset` is her time zone: what is
/// added to universal time.
pub fn streak(events: &[Event], now: Millis, offset: Millis) -> u32 {
    let day = |at: Millis| (at + offset).div_euclid(DAY_MS);
    let days: BTreeSet<i64> = events
        .iter()
        .filter(|it| !matches!(it.what, What::Started { .. }))
        .map(|it| day(it.at))
        .collect();
    let today = day(now);
    // A day that is not over does not break it.
    let last = if days.contains(&today) { today } else { today - 1 };
    let days: Vec<i64> = days.into_iter().rev().skip_while(|day| *day > last).collect();
    let in_a_row = days
        .iter()
        .zip(0..)
        .take_while(|(day, back)| **day == last - back);
    in_a_row.count() as u32
}
