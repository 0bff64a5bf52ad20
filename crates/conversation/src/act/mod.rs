//! What may be done by voice, what needs a spoken yes.

mod token;

pub use token::{ConfirmationToken, TOKEN_LIFE_MS, TokenError, issue, verify};

/// One thing the community can be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tool {
    /// Same as the intent: `gigs.search`.
    pub name: &'static str,
    /// A write needs a spoken yes; its action name is what the states show (`confirm:gig_apply`).
    pub action: Option<&'static str>,
    /// Slots that must be known before it is called; for each, other slots that will do instead.
    pub required: &'static [Required],
}

/// A slot that must be known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Required {
    pub slot: &'static str,
    /// Names of offered things that stand in for it.
    pub instead: &'static [&'static str],
    /// Fluent message that asks for it.
    pub ask: &'static str,
}

const fn need(slot: &'static str, ask: &'static str) -> Required {
    Required {
        slot,
        instead: &[],
        ask,
    }
}

const fn read(name: &'static str, required: &'static [Required]) -> Tool {
    Tool {
        name,
        action: None,
        required,
    }
}

const fn write(name: &'static str, action: &'static str, required: &'static [Required]) -> Tool {
    Tool {
        name,
        action: Some(action),
        required,
    }
}

/// Every tool, one a line.
pub const TOOLS: [Tool; 35] = [
    read("learning.browse", &[]),
    read(
        "learning.start",
        &[Required {
            slot: "topic",
            instead: &["module", "lesson", "which"],
            ask: "need-topic",
        }],
    ),
    read("learning.progress", &[]),
    read("learning.answer", &[]),
    read("learning.review", &[]),
    write("skills.teach", "skill_teach", &[need("skill", "need-skill")]),
    read("skills.find", &[need("skill", "need-skill")]),
    read("skills.balance", &[]),
    write("skills.book", "skill_booking", &[]),
    write("skills.session", "skill_session", &[]),
    read("gigs.search", &[]),
    write("gigs.apply", "gig_apply", &[]),
    write("gigs.post", "gig_post", &[need("kind", "need-kind")]),
    read("gigs.status", &[]),
    write("gigs.step", "gig_step", &[]),
    write("gigs.cancel", "gig_cancel", &[]),
    read("artisan.assess", &[]),
    read("artisan.price", &[]),
    read("artisan.buyers", &[]),
    read("artisan.portfolio", &[]),
    read("legal.ask", &[need("topic", "need-legal-topic")]),
    read(SCHEME, &[]),
    read(LETTER, &[]),
    read("shop.search_products", &[need("query", "need-query")]),
    read(
        "shop.product_details",
        &[Required {
            slot: "query",
            instead: &["product"],
            ask: "need-query",
        }],
    ),
    read("shop.track_order", &[]),
    read(
        "shop.order_details",
        &[Required {
            slot: "order_id",
            instead: &["order"],
            ask: "need-order-id",
        }],
    ),
    write(
        "shop.cancel_order",
        "cancel_order",
        &[Required {
            slot: "order_id",
            instead: &["order"],
            ask: "need-order-id",
        }],
    ),
    read("shop.search_faqs", &[need("query", "need-query")]),
    read("shop.get_policy", &[need("policy", "need-policy")]),
    write("shop.initiate_return", "initiate_return", &[]),
    read("shop.return_status", &[]),
    read("school.ask", &[need("question", "need-question")]),
    read("school.simplify", &[]),
    read("school.translate", &[need("language", "need-language")]),
];

/// The slot of the answer to a question with choices. What is offered for it can only be chosen while it is asked for.
pub const CHOICE: &str = "choice";

/// Finds out whether a scheme is for somebody: what it needs is a yes, a no or a number each, by the name of the fact.
pub const SCHEME: &str = "legal.scheme";
/// Writes a letter: what it needs is any words.
pub const LETTER: &str = "legal.letter";

/// The same search without what nothing was found for: offered by itself, taken with a yes.
pub(crate) const WIDER: &str = "wider";
/// What of hers is to end: the slot of the list that `gigs.cancel` reads out.
const ENDING: &str = "ending";

/// The tool that takes the answer to a question that another one asked.
pub(crate) fn answers(tool: &str, slot: &str) -> String {
    let tool = match (tool, slot) {
        (_, CHOICE) => "learning.answer",
        // Once it is known what is to end, the details are those of a step.
        ("gigs.cancel", slot) if slot != ENDING => "gigs.step",
        _ => tool,
    };
    tool.to_owned()
}

/// Whether a slot is filled from a short list that was just read out: by number, by place or in its words.
pub(crate) fn is_menu(slot: &str) -> bool {
    matches!(slot, ENDING | "step" | "reason" | "about" | "score")
}

/// The tool of an intent.
pub fn tool(name: &str) -> Option<&'static Tool> {
    TOOLS.iter().find(|t| t.name == name)
}

impl Tool {
    /// The first slot that is still missing.
    pub fn missing(&self, slots: &crate::turn::Values) -> Option<&'static Required> {
        let has = |slot: &str| slots.contains_key(slot);
        self.required
            .iter()
            .find(|r| !has(r.slot) && !r.instead.iter().any(|s| has(s)))
    }
}

/// The Fluent message that asks for a slot, whether or not the tool declares it as required.
pub fn question_for(tool: &str, slot: &str) -> &'static str {
    match (tool, slot) {
        ("legal.ask", "topic") => "need-legal-topic",
        (_, "topic" | "module" | "lesson") => "need-topic",
        (_, CHOICE) | ("gigs.step" | "gigs.cancel", "step" | "reason" | "about" | ENDING) => "need-choice",
        (_, "score") => "gigs-score",
        (_, "owed") => "gigs-owed",
        (_, "skill") => "need-skill",
        (_, "hours") => "need-hours",
        (_, "kind") => "need-kind",
        (_, "place" | "state") => "need-place",
        (_, "pay" | "max_price") => "need-pay",
        (_, "gig" | "job") => "need-gig",
        (_, "person") => "need-person",
        (_, "session") => "need-session",
        (_, "craft") => "need-craft",
        (_, "query") => "need-query",
        (_, "question") => "need-question",
        (_, "policy") => "need-policy",
        (_, "order_id") => "need-order-id",
        (_, "phone") => "need-phone",
        (_, "reason") => "need-reason",
        (_, "language") => "need-language",
        (_, "text") => "need-text",
        (_, "grade") => "need-grade",
        (_, "time") => "need-time",
        _ => "not-understood",
    }
}

/// What goes on with a list of such things: "more".
pub fn lists(slot: &str) -> Option<&'static str> {
    Some(match slot {
        "gig" => "gigs.search",
        "job" => "gigs.status",
        "step" | "reason" | "about" => "gigs.step",
        ENDING => "gigs.cancel",
        "module" => "learning.browse",
        "person" => "skills.find",
        _ => return None,
    })
}

/// What choosing an offered thing asks for: "the first one" after a list of gigs means to apply.
pub fn follow_up(slot: &str) -> Option<&'static str> {
    Some(match slot {
        "gig" => "gigs.apply",
        "job" | "step" | "reason" | "about" | "score" => "gigs.step",
        ENDING => "gigs.cancel",
        WIDER => "gigs.search",
        "topic" | "module" | "lesson" => "learning.start",
        "review" => "learning.review",
        "legal_topic" => "legal.ask",
        "scheme" => SCHEME,
        "letter" => LETTER,
        "person" => "skills.book",
        "session" => "skills.session",
        "product" => "shop.product_details",
        "order" => "shop.order_details",
        _ => return None,
    })
}
