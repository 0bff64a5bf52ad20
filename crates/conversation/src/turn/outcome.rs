//! What an action's result means for the conversation.

use super::conversation::{Conversation, Ending, message};
use super::dialogue::{Confirming, Open};
use super::{Arg, Line, Offered, Outcome, OutcomeKind, Phase, Tier, Values};
use crate::Millis;
use crate::act;
use std::collections::BTreeMap;

/// The message that says that a list goes on.
const MORE: &str = "more-offer";

impl Conversation {
    /// Turns the outcome of `tool` into the end of the turn, and remembers what it leaves open.
    pub(super) fn conclude(
        &mut self,
        tool: &str,
        args: Values,
        phase: &Phase,
        outcome: Outcome,
        now: Millis,
    ) -> Ending {
        self.dialogue.keep_to_yourself(outcome.private);
        if !outcome.private {
            self.dialogue.known.extend(outcome.remember);
        }
        self.dialogue.missed = 0;
        self.dialogue.in_danger = false;
        self.dialogue.lesson = tool == "learning.start"
            && match &outcome.kind {
                OutcomeKind::Answered => true,
                OutcomeKind::Need(slot) => slot == act::CHOICE,
                _ => false,
            };
        self.keep_offered(tool, phase, &outcome.kind, outcome.offered, &outcome.say);
        let tier = outcome.tier.or(Some(Tier::Template));
        let citations = outcome.citations;
        let Some((state, otherwise)) = self.settle(tool, phase, outcome.kind, outcome.otherwise, now) else {
            return Ending {
                lines: vec![message("apology-unavailable")],
                state: "answered".to_owned(),
                citations,
                tier,
            };
        };
        if let Phase::Prepare | Phase::Read = phase {
            self.dialogue.slots = args;
        }
        let lines = if outcome.say.is_empty() {
            vec![otherwise]
        } else {
            outcome.say
        };
        Ending {
            lines,
            state,
            citations,
            tier,
        }
    }

    /// What was offered can still be chosen from after one of it was: "then the other one".
    fn keep_offered(
        &mut self,
        tool: &str,
        phase: &Phase,
        kind: &OutcomeKind,
        offered: Vec<Offered>,
        say: &[Line],
    ) {
        // How purposes stand has changed once one was agreed to.
        let agreed = tool == act::CONSENT && matches!(phase, Phase::Commit { .. });
        let over = agreed || matches!(tool, act::SCHEME | act::LETTER | act::HANDOVER);
        let done = matches!(kind, OutcomeKind::Done(_));
        let still =
            |o: &Offered| act::follow_up(&o.slot) == Some(tool) && !over && !(done && act::is_menu(&o.slot));
        if offered.is_empty() && self.dialogue.offered.first().is_some_and(still) {
            return;
        }
        self.dialogue.offered = offered;
        let goes_on = |it: &Line| matches!(it, Line::Message { id, .. } if id == MORE);
        self.dialogue.more = say.iter().any(goes_on);
    }

    /// What an outcome leaves open, as the state of the talk, and what is said where the action says nothing itself. A write
    /// that claims to be done, or to be asked about, at the wrong moment is not believed: `None`.
    fn settle(
        &mut self,
        tool: &str,
        phase: &Phase,
        kind: OutcomeKind,
        otherwise: Values,
        now: Millis,
    ) -> Option<(String, Line)> {
        Some(match kind {
            OutcomeKind::NotFound(slot) => (format!("not_found:{slot}"), message("not-found-generic")),
            OutcomeKind::Need(slot) => {
                let ended = (format!("need:{slot}"), message(act::question_for(tool, &slot)));
                let tool = act::answers(tool, &slot);
                self.dialogue.open = Open::Need { tool, slot };
                ended
            }
            OutcomeKind::Confirm { action, args } if *phase == Phase::Prepare => {
                let ended = (format!("confirm:{action}"), confirm(&action));
                self.dialogue.open = Open::Confirm(Confirming {
                    tool: tool.to_owned(),
                    action,
                    args,
                    expires: now.saturating_add(act::TOKEN_LIFE_MS),
                    asked_again: 0,
                    otherwise,
                });
                ended
            }
            OutcomeKind::Done(action) if matches!(phase, Phase::Commit { .. }) => {
                // Of a matter that was passed on one may still ask.
                self.dialogue
                    .slots
                    .retain(|slot, _| tool == act::HANDOVER && slot == "topic");
                if tool == act::FORGET {
                    self.dialogue.forget_her();
                }
                (format!("done:{action}"), message("done-generic"))
            }
            OutcomeKind::Confirm { .. } | OutcomeKind::Done(_) => return None,
            OutcomeKind::Refused => ("declined".to_owned(), message("out-of-scope")),
            OutcomeKind::Answered | OutcomeKind::Unavailable => {
                ("answered".to_owned(), message("apology-unavailable"))
            }
            OutcomeKind::Handoff => {
                let id = "handoff".to_owned();
                let args = self.brain.replies().helplines();
                ("handoff".to_owned(), Line::Message { id, args })
            }
        })
    }
}

/// The question whether to do it.
fn confirm(action: &str) -> Line {
    let named = Arg::Named(format!("action.{action}"));
    Line::Message {
        id: "confirm-generic".to_owned(),
        args: BTreeMap::from([("action".to_owned(), named)]),
    }
}
