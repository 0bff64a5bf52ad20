//! Any text a person could send, in every language: a meaning or "not understood", identifiers masked, never a panic.
#![no_main]

use std::sync::LazyLock;

use conversation::content::{Pack, PackFiles};
use conversation::understand::{Brain, Context};
use libfuzzer_sys::fuzz_target;

macro_rules! pack {
    ($code:literal) => {
        Pack::parse(&PackFiles {
            language: include_str!(concat!("../../content/languages/", $code, "/language.toml")),
            phrases: include_str!(concat!("../../content/languages/", $code, "/phrases.toml")),
            lexicon: include_str!(concat!("../../content/languages/", $code, "/lexicon.toml")),
            replies: include_str!(concat!("../../content/languages/", $code, "/replies.ftl")),
            safety: include_str!(concat!("../../content/languages/", $code, "/safety.toml")),
        })
        .expect($code)
    };
}

static BRAIN: LazyLock<Brain> =
    LazyLock::new(|| Brain::new(vec![pack!("en"), pack!("hi"), pack!("ta"), pack!("bn")]).expect("brain"));

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let understood = BRAIN.understand(&text, None, &Context::default(), None);
    assert!((0.0..=1.0).contains(&understood.intent.confidence));
    assert!((0.0..=1.0).contains(&understood.language.confidence));
    let again = BRAIN.judge_text(&understood.safety.redacted_text, None, None);
    assert_eq!(again.redacted_text, understood.safety.redacted_text, "masking is complete the first time");
});
