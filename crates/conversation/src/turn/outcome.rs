//! What an action's result means for the conversation.

use super::conversation::{Conversation, Ending, message};
use super::dialogue::{Confirming, Open};
use super::{Arg, Line, Outcome, OutcomeKind, Phase, Tier, Values};
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
        let Outcome {
            kind,
            say,
            citations,
            offered,
            tier,
            private,
            otherwise,
        } = outcome;
        self.dialogue.keep_to_yourself(private);
        let tier = tier.or(Some(Tier::Template));
        self.dialogue.missed = 0;
        self.dialogue.in_danger = false;
        self.dialogue.lesson = tool == "learning.start"
            && (matches!(kind, OutcomeKind::Answered)
                || matches!(&kind, OutcomeKind::Need(slot) if slot == act::CHOICE));
        // What was offered can still be chosen from after one of it was: "then the other one".
        let done = matches!(kind, OutcomeKind::Done(_));
        let answered = |o: &super::Offered| done && act::is_menu(&o.slot);
        let over = matches!(tool, act::SCHEME | act::LETTER);
        let of_offer = |o: &super::Offered| act::follow_up(&o.slot) == Some(tool) && !over && !answered(o);
        if !offered.is_empty() || !self.dialogue.offered.first().is_some_and(of_offer) {
            self.dialogue.offered = offered;
            self.dialogue.more = say
                .iter()
                .any(|it| matches!(it, Line::Message { id, .. } if id == MORE));
        }
        let (state, fallback) = match kind {
            OutcomeKind::NotFound(slot) => (format!("not_found:{slot}"), message("not-found-generic")),
            OutcomeKind::Need(slot) => {
                self.dialogue.open = Open::Need {
                    tool: act::answers(tool, &slot),
                    slot: slot.clone(),
                };
                (format!("need:{slot}"), message(act::question_for(tool, &slot)))
            }
            OutcomeKind::Confirm { action, args } if *phase == Phase::Prepare => {
                let state = format!("confirm:{action}");
                let named = Arg::Named(format!("action.{action}"));
                let ask = Line::Message {
                    id: "confirm-generic".to_owned(),
                    args: BTreeMap::from([("action".to_owned(), named)]),
                };
                let expires = now.saturating_add(act::TOKEN_LIFE_MS);
                self.dialogue.open = Open::Confirm(Confirming {
                    tool: tool.to_owned(),
                    action,
                    args,
                    expires,
                    asked_again: 0,
                    otherwise,
                });
                (state, ask)
            }
            OutcomeKind::Done(action) if matches!(phase, Phase::Commit { .. }) => {
                self.dialogue.slots.clear();
                (format!("done:{action}"), message("done-generic"))
            }
            // A write that claims to be done, or to be asked about, at the wrong moment is not believed.
            OutcomeKind::Confirm { .. } | OutcomeKind::Done(_) => {
                let lines = vec![message("apology-unavailable")];
                return Ending {
                    lines,
                    state: "answered".to_owned(),
                    citations,
                    tier,
                };
            }
            OutcomeKind::Refused => ("declined".to_owned(), message("out-of-scope")),
            OutcomeKind::Answered | OutcomeKind::Unavailable => {
                ("answered".to_owned(), message("apology-unavailable"))
            }
            OutcomeKind::Handoff => {
                let args = self.brain.replies().helplines();
                (
                    "handoff".to_owned(),
                    Line::Message {
                        id: "handoff".to_owned(),
                        args,
                    },
                )
            }
        };
        if let Phase::Prepare | Phase::Read = phase {
            self.dialogue.slots = args;
        }
        let lines = if say.is_empty() { vec![fallback] } else { say };
        Ending {
            lines,
            state,
            citations,
            tier,
        }
    }
}
