//! Finding the likeliest token sequence: greedy, or a few beams side by side in one decoder tree.

use super::decoder::{Encoded, Logits, Networks, Read, Tree, log_total};
use super::quality;
use super::tokens::{Permissions, Tokens};
use crate::EngineError;
use crate::hear::TokenScore;
use crate::worker::Stop;

/// What to look for.
pub(super) struct Search<'a> {
    pub(super) tokens: &'a Tokens,
    pub(super) permissions: &'a Permissions,
    /// 1 = greedy.
    pub(super) beams: usize,
    pub(super) max_tokens: usize,
}

/// One found sequence.
#[derive(Debug, Clone)]
pub(super) struct Found {
    /// Text tokens without the end, with log-probabilities under the unrestricted model.
    pub(super) scores: Vec<TokenScore>,
    /// Log-probability of all tokens and the end.
    pub(super) total: f32,
    /// Came to an end by itself, without repeating itself.
    pub(super) ended: bool,
}

impl Found {
    /// No tokens yet.
    pub(super) fn nothing() -> Self {
        Self {
            scores: Vec::new(),
            total: 0.0,
            ended: false,
        }
    }

    /// Mean log-probability per token.
    pub(super) fn mean(&self) -> f32 {
        self.total / (self.scores.len() + 1) as f32
    }
}

#[derive(Clone)]
struct Beam {
    found: Found,
    /// Where its last token stands in the tree; until that is read, the one before it.
    node: usize,
    state: u8,
}

struct Step {
    beam: usize,
    token: usize,
    logprob: f32,
    total: f32,
    state: u8,
}

/// The best of those that ended, or of those that are alive if none did.
fn best(alive: Vec<Beam>, ended: Vec<Found>) -> Result<Found, EngineError> {
    let pool = if ended.is_empty() {
        alive.into_iter().map(|beam| beam.found).collect()
    } else {
        ended
    };
    pool.into_iter()
        .max_by(|a, b| a.mean().total_cmp(&b.mean()))
        .ok_or_else(|| EngineError::Inference("no token may follow the prompt".to_owned()))
}

impl Search<'_> {
    /// Continues after the prompt, whose last token is `node` with opinion `row` of `logits`.
    pub(super) fn run(
        &self,
        networks: &mut Networks,
        sound: &Encoded,
        tree: &mut Tree,
        (mut logits, prompt_row): (Logits, usize),
        node: usize,
        stop: &Stop,
    ) -> Result<Found, EngineError> {
        let mut beams = vec![Beam {
            found: Found::nothing(),
            node,
            state: 0,
        }];
        let mut ended: Vec<Found> = Vec::new();
        let mut rows = vec![prompt_row];
        let mut next_node = node + 1;
        loop {
            if stop.stopped() {
                return Err(EngineError::Cancelled);
            }
            let steps = self.best_steps(&beams, &logits, &rows)?;
            let grown = self.grow(&beams, steps, &mut ended);
            if self.is_over(&grown, &ended) {
                return best(grown, ended);
            }
            let reads: Vec<Read> = grown
                .iter()
                .map(|beam| Read {
                    token: beam.found.scores.last().map_or(self.tokens.end, |t| t.id),
                    parent: Some(beam.node),
                })
                .collect();
            logits = networks.read(sound, tree, &reads)?;
            rows = (0..reads.len()).collect();
            beams = grown;
            for (node, beam) in (next_node..).zip(&mut beams) {
                beam.node = node;
            }
            next_node += reads.len();
        }
    }

    /// Beams with one more token each, still at the node before it; those that ended join the others that did.
    fn grow(&self, beams: &[Beam], steps: Vec<Step>, ended: &mut Vec<Found>) -> Vec<Beam> {
        let mut grown = Vec::new();
        for (rank, step) in steps.into_iter().enumerate() {
            let parent = &beams[step.beam];
            let mut found = parent.found.clone();
            found.total = step.total;
            if step.token == self.tokens.end as usize {
                // An unlikely end must not crowd out a likely continuation.
                if rank < self.beams {
                    found.ended = true;
                    ended.push(found);
                }
                continue;
            }
            found.scores.push(TokenScore {
                id: step.token as u32,
                logprob: step.logprob,
            });
            if grown.len() < self.beams {
                grown.push(Beam {
                    found,
                    node: parent.node,
                    state: step.state,
                });
            }
        }
        grown
    }

    /// Whether going on would find nothing better.
    fn is_over(&self, grown: &[Beam], ended: &[Found]) -> bool {
        let Some(first) = grown.first() else {
            return true;
        };
        let highest = |means: &mut dyn Iterator<Item = f32>| means.fold(f32::NEG_INFINITY, f32::max);
        let alive = highest(&mut grown.iter().map(|beam| beam.found.mean()));
        let over = highest(&mut ended.iter().map(Found::mean));
        let settled = ended.len() >= self.beams || (!ended.is_empty() && over >= alive);
        settled || quality::repeats(&first.found.scores) || first.found.scores.len() >= self.max_tokens
    }

    /// The likeliest continuations over all beams, best first, twice as many as beams so that ends leave enough.
    fn best_steps(&self, beams: &[Beam], logits: &Logits, rows: &[usize]) -> Result<Vec<Step>, EngineError> {
        let wanted = if self.beams == 1 { 1 } else { 2 * self.beams };
        let mut best: Vec<Step> = Vec::with_capacity(wanted + 1);
        for (index, (beam, &row)) in beams.iter().zip(rows).enumerate() {
            let row = logits.row(row)?;
            let total = log_total(row);
            let first = beam.found.scores.is_empty();
            for (token, &logit) in row.iter().enumerate() {
                let sum = beam.found.total + logit - total;
                if best.len() == wanted && best.last().is_some_and(|worst| sum <= worst.total) {
                    continue;
                }
                let Some(state) = self.permissions.next(beam.state, token, first) else {
                    continue;
                };
                let at = best.partition_point(|step| step.total >= sum);
                best.insert(
                    at,
                    Step {
                        beam: index,
                        token,
                        logprob: logit - total,
                        total: sum,
                        state,
                    },
                );
                best.truncate(wanted);
            }
        }
        Ok(best)
    }
}
