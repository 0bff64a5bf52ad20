//! Asking again before it is forgotten: every question of a passed quiz is a card that FSRS schedules. Its state is folded
//! from the same events as progress, so that it merges as they do (K1).

use super::events::rounds;
use super::{Event, What, rules};
use crate::content::Library;
use fsrs::{FSRS, MemoryState};
use std::collections::BTreeSet;
use store::Millis;

/// How likely it should still be known when it is asked again.
const RETENTION: f32 = 0.9;
/// An answer that took longer was hard.
pub const SLOW_MS: i64 = 12_000;
const DAY_MS: i64 = 86_400_000;

/// A question to be asked again.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    pub module_id: String,
    /// Which question of the module, from 0.
    pub question: u32,
    /// Days until it is known with nine in ten.
    pub stability: f32,
    /// 1 to 10.
    pub difficulty: f32,
    /// When it was answered last.
    pub last_at: Millis,
    pub due_at: Millis,
}

/// The cards of somebody, by when they are due. A module gives cards from the visit on in which its quiz was first passed.
pub fn cards(library: &Library, events: impl IntoIterator<Item = Event>) -> Vec<Card> {
    let unique: BTreeSet<Event> = events.into_iter().collect();
    let scheduler = FSRS::default();
    let mut all = Vec::new();
    for module in library.modules.values().filter(|it| it.approved) {
        let since = rounds(&unique, module)
            .into_values()
            .filter(|round| {
                let right = round.values().filter(|it| it.1.correct).count();
                round.len() >= module.quiz.len() && rules::passes(right, module.quiz.len())
            })
            .filter_map(|round| round.values().map(|(at, _)| *at).min())
            .min();
        let Some(since) = since else { continue };
        for question in 0..module.quiz.len() as u32 {
            let answers = unique.iter().filter_map(|event| match &event.what {
                What::Answered(it)
                    if event.module_id == module.id && it.question == question && event.at >= since =>
                {
                    Some((event.at, it.correct, it.latency_ms))
                }
                _ => None,
            });
            all.extend(schedule(&scheduler, &module.id, question, answers));
        }
    }
    all.sort_by(|a, b| (a.due_at, &a.module_id, a.question).cmp(&(b.due_at, &b.module_id, b.question)));
    all
}

/// The cards that are due.
pub fn due(cards: &[Card], now: Millis) -> Vec<Card> {
    cards.iter().filter(|it| it.due_at <= now).cloned().collect()
}

fn schedule(
    scheduler: &FSRS,
    module_id: &str,
    question: u32,
    answers: impl Iterator<Item = (Millis, bool, Option<i64>)>,
) -> Option<Card> {
    let mut card: Option<Card> = None;
    for (at, correct, latency) in answers {
        let memory = card.as_ref().map(|it| MemoryState {
            stability: it.stability,
            difficulty: it.difficulty,
        });
        let days = card.as_ref().map_or(0, |it| (at - it.last_at).div_euclid(DAY_MS));
        let days = u32::try_from(days).unwrap_or(0);
        // Parameters and states are its own: it refuses only numbers that are none.
        let Ok(next) = scheduler.next_states(memory, RETENTION, days) else {
            continue;
        };
        let slow = latency.is_some_and(|it| it > SLOW_MS);
        let next = match (correct, slow) {
            (false, _) => next.again,
            (true, true) => next.hard,
            (true, false) => next.good,
        };
        let wait = (f64::from(next.interval.max(1.0)).round() as i64).saturating_mul(DAY_MS);
        card = Some(Card {
            module_id: module_id.to_owned(),
            question,
            stability: next.memory.stability,
            difficulty: next.memory.difficulty,
            last_at: at,
            due_at: at.saturating_add(wait),
        });
    }
    card
}
