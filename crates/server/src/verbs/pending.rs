//! Domains that are not open yet on this box: said honestly, never faked.

use conversation::turn::{Outcome, OutcomeKind, ToolCall};

use super::message;

/// Says that this part is not open.
pub(super) fn call(call: &ToolCall) -> Outcome {
    let id = match call.tool.split('.').next().unwrap_or_default() {
        "artisan" => "closed-artisan",
        "shop" => "closed-shop",
        "school" => "closed-school",
        "gigs" => "closed-gigs",
        _ => "apology-unavailable",
    };
    Outcome {
        kind: OutcomeKind::Unavailable,
        say: vec![message(id, [])],
        ..Outcome::default()
    }
}
