//! The real content, and a conversation driven by hand.

use conversation::Millis;
use conversation::content::{Pack, PackFiles};
use conversation::turn::*;
use conversation::understand::Brain;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

pub(crate) const KEY: [u8; 32] = [3; 32];

pub(crate) fn languages_dir() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../content/languages")
}

pub(crate) fn read_pack(code: &str) -> Option<Pack> {
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
        pronunciation: &read("pronunciation.toml").unwrap_or_default(),
    };
    Some(Pack::parse(&files).unwrap_or_else(|e| panic!("{code}: {e}")))
}

pub(crate) fn packs() -> Vec<Pack> {
    conversation::language::Language::ALL
        .iter()
        .filter_map(|l| read_pack(l.code()))
        .collect()
}

pub(crate) fn brain() -> Arc<Brain> {
    static BRAIN: OnceLock<Arc<Brain>> = OnceLock::new();
    BRAIN
        .get_or_init(|| Arc::new(taught().expect("content and report")))
        .clone()
}

/// Learning takes seconds, and each test is a process of its own: the first of a build keeps what it learnt.
fn taught() -> Result<Brain, conversation::content::ContentError> {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("learnt.bin");
    // What was learnt from other content is not believed.
    let known = std::fs::read(&file).unwrap_or_default();
    let brain = Brain::taught(packs(), &known)?;
    let learnt = brain.learnt();
    if learnt != known {
        let partial = file.with_extension(std::process::id().to_string());
        std::fs::write(&partial, learnt).expect("a temporary file");
        std::fs::rename(partial, file).expect("a temporary file");
    }
    Ok(brain)
}

pub(crate) fn options() -> SessionOptions {
    SessionOptions {
        language: None,
        confirm_key: KEY,
        seed: 1,
        embed: false,
    }
}

/// A conversation and its clock.
pub(crate) struct Talk {
    pub(crate) conversation: Conversation,
    pub(crate) now: Millis,
}

impl Talk {
    pub(crate) fn new() -> Self {
        Self {
            conversation: Conversation::new(brain(), "story".into(), options()),
            now: 1_000,
        }
    }

    pub(crate) fn give(&mut self, input: Input) -> Vec<Output> {
        self.now += 10;
        self.conversation.handle(input, self.now);
        std::iter::from_fn(|| self.conversation.poll()).collect()
    }

    pub(crate) fn type_in(&mut self, text: &str) -> Vec<Output> {
        self.give(Input::Typed { text: text.into() })
    }

    /// Types and expects the turn to be over at once.
    pub(crate) fn say(&mut self, text: &str) -> TurnReport {
        let outputs = self.type_in(text);
        report(&outputs).unwrap_or_else(|| panic!("{text}: no turn in {outputs:?}"))
    }

    /// Types and expects an action to be asked for.
    pub(crate) fn ask(&mut self, text: &str) -> ToolCall {
        let outputs = self.type_in(text);
        call(&outputs).unwrap_or_else(|| panic!("{text}: no call in {outputs:?}"))
    }

    pub(crate) fn answer(&mut self, call: &ToolCall, outcome: Outcome) -> TurnReport {
        let outputs = self.give(Input::Called {
            call: call.call,
            outcome,
        });
        report(&outputs).expect("content and report")
    }
}

pub(crate) fn call(outputs: &[Output]) -> Option<ToolCall> {
    outputs.iter().find_map(|o| {
        if let Output::Call(call) = o {
            Some(call.clone())
        } else {
            None
        }
    })
}

pub(crate) fn report(outputs: &[Output]) -> Option<TurnReport> {
    outputs.iter().find_map(|o| {
        if let Output::TurnDone(report) = o {
            Some((**report).clone())
        } else {
            None
        }
    })
}

pub(crate) fn message(id: &str, args: &[(&str, Arg)]) -> Line {
    let args = args.iter().map(|(k, v)| ((*k).to_owned(), v.clone())).collect();
    Line::Message { id: id.into(), args }
}
