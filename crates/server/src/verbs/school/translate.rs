//! Translations: by the translator where it is installed, by a language model where one runs on this box.

use std::time::Duration;

use conversation::guard::SafetyAction;
use conversation::language::Language;
use conversation::turn::{Line, Outcome, OutcomeKind, Tier, ToolCall};
use conversation::understand::Script;
use conversation::understand::normalise::ascii_digit;
use engines::think::GenerateOptions;

use super::{own_script, plain, prompt};
use crate::app::App;
use crate::machines::Machines;
use crate::verbs::{message, pending, text};

const PROMPT: &str = "prompts/translate.txt";
/// What the translator may take for a page; a sentence takes a second or less.
const LIMIT: Duration = Duration::from_secs(15);
/// Tokens that a character of an Indian script may cost a language model.
const TOKENS_PER_CHARACTER: u32 = 3;

/// Translates, asks for the text, or says honestly that it cannot.
pub(super) async fn call(app: &App, call: &ToolCall) -> Outcome {
    let machines = app.machines().filter(|m| m.translates() || m.think.is_some());
    let (Some(machines), Some(to)) = (machines, text(call, "language").and_then(Language::parse)) else {
        return pending::call(call);
    };
    let Some(wanted) = text(call, "text") else {
        return Outcome {
            kind: OutcomeKind::Need("text".to_owned()),
            ..Outcome::default()
        };
    };
    // Masked by the conversation already; a text that an older session kept may not be.
    let wanted = app.brain.mask(wanted).text;
    match translated(app, machines, &wanted, call.language, to).await {
        Some(text) => Outcome {
            say: vec![Line::Foreign { text, language: to }],
            tier: Some(Tier::LocalLlm),
            ..Outcome::default()
        },
        None => Outcome {
            kind: OutcomeKind::Unavailable,
            say: vec![message("translate-failed", [])],
            ..Outcome::default()
        },
    }
}

/// The translation that may be said: of the translator if it manages, else of the language model.
async fn translated(
    app: &App,
    machines: &Machines,
    wanted: &str,
    likely: Language,
    to: Language,
) -> Option<String> {
    let from = app.brain.written_in(wanted, Some(likely));
    if machines.translates() && from.script == Script::Native && from.code != to {
        let answer = machines.translate(wanted.to_owned(), from.code, to, LIMIT).await;
        match answer {
            Ok(text) => {
                if let Some(text) = fit(app, wanted, &text, to) {
                    return Some(text);
                }
                tracing::warn!("a translation was refused");
            }
            Err(error) => tracing::warn!(%error, "no translation"),
        }
    }
    let (template, llm) = (super::template(app, PROMPT)?, &app.config.llm);
    machines.think.as_ref()?;
    let messages = vec![
        super::chat("system", prompt(&template, to, None)),
        super::chat("user", wanted.to_owned()),
    ];
    let length = u32::try_from(wanted.chars().count()).unwrap_or(u32::MAX);
    let options = GenerateOptions {
        max_tokens: llm.max_tokens.max(length.saturating_mul(TOKENS_PER_CHARACTER)),
        temperature: 0.0,
        schema: None,
    };
    let limit = Duration::from_secs(llm.timeout_seconds);
    let answer = machines
        .think(messages, options, limit)
        .await
        .inspect_err(|error| tracing::warn!(%error, "no translation of the language model"))
        .ok()?;
    // Some models think aloud first.
    let text = fit(app, wanted, &plain(answer.rsplit("</think>").next()?), to);
    if text.is_none() {
        tracing::warn!("a translation of the language model was refused");
    }
    text
}

/// The text if it may be said: in the language's writing, harmless, with the numbers of the original and no others.
fn fit(app: &App, original: &str, text: &str, to: Language) -> Option<String> {
    let text = text.trim();
    let safety = app.brain.judge_answer(text, to);
    let harmless = matches!(safety.action, SafetyAction::Allow | SafetyAction::Redact);
    (harmless && own_script(&rewritten(original, text), to) && numbers(original) == numbers(text))
        .then(|| text.to_owned())
}

/// The words of a translation that are not simply copied: masks and addresses are in no script.
fn rewritten(original: &str, text: &str) -> String {
    let word = |w: &str| w.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    let copied: Vec<String> = original
        .split_whitespace()
        .map(word)
        .filter(|w| w.contains(|c: char| c.is_ascii_digit() || c == '@'))
        .collect();
    let new = text.split_whitespace().filter(|w| !copied.contains(&word(w)));
    new.collect::<Vec<_>>().join(" ")
}

/// Numbers of two digits and more, sorted; one digit may become a word or come from one. Commas are grouping.
fn numbers(text: &str) -> Vec<String> {
    let plain: String = text.chars().filter(|c| *c != ',').map(ascii_digit).collect();
    let mut found: Vec<String> = plain
        .split(|c: char| !c.is_ascii_digit())
        .filter(|digits| digits.len() > 1)
        .map(str::to_owned)
        .collect();
    found.sort();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn k5_numbers_are_compared_whatever_their_digits_and_grouping() {
        assert_eq!(
            numbers("₹1,25,000 by 15/08/2026, 3 times"),
            numbers("१५/०८/२०२६ तक ₹125,000 तीन बार")
        );
        assert_ne!(numbers("Take 10 mg"), numbers("100 मिलीग्राम लीजिए"));
        assert_ne!(numbers("Take it"), numbers("20 बार लीजिए"));
    }
}
