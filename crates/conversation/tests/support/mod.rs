//! The real content, and a conversation driven by hand.

#![expect(unreachable_pub, reason = "shared by several test binaries")]

use conversation::Millis;
use conversation::content::{Pack, PackFiles};
use conversation::turn::*;
use conversation::understand::Brain;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

pub const KEY: [u8; 32] = [3; 32];

pub fn languages_dir() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../content/languages")
}

pub fn read_pack(code: &str) -> Option<Pack> {
    let read = |file: &str| std::fs::read_to_string(languages_dir().join(code).join(file)).ok();
    let (language, phrases, lexicon) = (
        read("language.toml")?,
        read("phrases.toml")?,
        read("lexicon.toml")?,
    );
    let (replies, safety) = (read("replies.ftl")?, read("safety.toml")?);
    let files = PackFiles {
        language: &language,
        phrases: &phrases,
        lexicon: &lexicon,
        replies: &replies,
        safety: &safety,
    };
    Some(Pack::parse(&files).unwrap_or_else(|e| panic!("{code}: {e}")))
}

pub fn packs() -> Vec<Pack> {
    conversation::language::Language::ALL
        .iter()
        .filter_map(|l| read_pack(l.code()))
        .collect()
}

pub fn brain() -> Arc<Brain> {
    static BRAIN: OnceLock<Arc<Brain>> = OnceLock::new();
    BRAIN
        .get_or_init(|| Arc::new(Brain::new(packs()).unwrap()))
        .clone()
}

pub fn options() -> SessionOptions {
    SessionOptions {
        language: None,
        confirm_key: KEY,
        seed: 1,
        embed: false,
    }
}

/// A conversation and its clock.
pub struct Talk {
    pub conversation: Conversation,
    pub now: Millis,
}

impl Talk {
    pub fn new() -> Self {
        Self {
            conversation: Conversation::new(brain(), "story".into(), options()),
            now: 1_000,
        }
    }

    pub fn give(&mut self, input: Input) -> Vec<Output> {
        self.now += 10;
        self.conversation.handle(input, self.now);
        std::iter::from_fn(|| self.conversation.poll()).collect()
    }

    pub fn type_in(&mut self, text: &str) -> Vec<Output> {
        self.give(Input::Typed { text: text.into() })
    }

    /// Types and expects the turn to be over at once.
    pub fn say(&mut self, text: &str) -> TurnReport {
        let outputs = self.type_in(text);
        report(&outputs).unwrap_or_else(|| panic!("{text}: no turn in {outputs:?}"))
    }

    /// Types and expects an action to be asked for.
    pub fn ask(&mut self, text: &str) -> ToolCall {
        let outputs = self.type_in(text);
        call(&outputs).unwrap_or_else(|| panic!("{text}: no call in {outputs:?}"))
    }

    pub fn answer(&mut self, call: &ToolCall, outcome: Outcome) -> TurnReport {
        let outputs = self.give(Input::Called {
            call: call.call,
            outcome,
        });
        report(&outputs).unwrap()
    }
}

pub fn call(outputs: &[Output]) -> Option<ToolCall> {
    outputs.iter().find_map(|o| {
        if let Output::Call(call) = o {
            Some(call.clone())
        } else {
            None
        }
    })
}

pub fn report(outputs: &[Output]) -> Option<TurnReport> {
    outputs.iter().find_map(|o| {
        if let Output::TurnDone(report) = o {
            Some((**report).clone())
        } else {
            None
        }
    })
}

pub fn message(id: &str, args: &[(&str, Arg)]) -> Line {
    let args = args.iter().map(|(k, v)| ((*k).to_owned(), v.clone())).collect();
    Line::Message { id: id.into(), args }
}
