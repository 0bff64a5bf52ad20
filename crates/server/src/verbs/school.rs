//! School questions, explained by a language model where one runs on this box, and translations. Only these: what is said
//! of laws, work and money comes from checked content.

mod translate;

use std::borrow::Cow;
use std::time::Duration;

use conversation::guard::SafetyAction;
use conversation::language::{Language, WritingSystem};
use conversation::turn::{Line, Outcome, Tier, ToolCall};
use engines::think::{GenerateOptions, Message};
use pulldown_cmark::{Event, Parser};
use unicode_segmentation::UnicodeSegmentation;

use super::{pending, text};
use crate::app::App;
use crate::content::Content;

const PROMPT: &str = "prompts/school.txt";
/// More than this cannot be followed by ear.
const SENTENCES: usize = 3;
const CHARACTERS: usize = 500;
/// Little, so that it keeps to what it knows.
const TEMPERATURE: f32 = 0.2;

/// Explains, or says honestly that school is closed here.
pub(super) async fn call(app: &App, call: &ToolCall) -> Outcome {
    if call.tool == "school.translate" {
        return translate::call(app, call).await;
    }
    match explained(app, call).await {
        Some(text) => Outcome {
            say: vec![Line::Text { text }],
            tier: Some(Tier::LocalLlm),
            ..Outcome::default()
        },
        None => pending::call(call),
    }
}

async fn explained(app: &App, call: &ToolCall) -> Option<String> {
    if !matches!(call.tool.as_str(), "school.ask" | "school.simplify") {
        return None;
    }
    let machines = app.machines()?;
    machines.think.as_ref()?;
    let template = template(app, PROMPT)?;
    let grade = call.args.get("grade").and_then(serde_json::Value::as_u64);
    let messages = vec![
        chat("system", prompt(&template, call.language, grade)),
        // Masked by the conversation already; an answer to "what is your question?" may not be.
        chat("user", app.brain.mask(text(call, "question")?).text),
    ];
    let llm = &app.config.llm;
    let options = GenerateOptions {
        max_tokens: llm.max_tokens,
        temperature: TEMPERATURE,
        schema: None,
    };
    let limit = Duration::from_secs(llm.timeout_seconds);
    let answer = machines
        .think(messages, options, limit)
        .await
        .inspect_err(|error| tracing::warn!(%error, "no answer of the language model"))
        .ok()?;
    let text = cleaned(&answer, call.language);
    let fit = text.filter(|text| {
        let safety = app.brain.judge_answer(text, call.language);
        matches!(safety.action, SafetyAction::Allow | SafetyAction::Redact)
    });
    if fit.is_none() {
        tracing::warn!(
            characters = answer.chars().count(),
            "an answer of the language model was refused"
        );
    }
    fit
}

/// The text of a prompt.
fn template(app: &App, path: &str) -> Option<Cow<'static, str>> {
    Content::new(app.config.paths.content.as_deref())
        .text(path)
        .inspect_err(|error| tracing::error!("{error:#}"))
        .ok()
}

fn chat(role: &str, content: String) -> Message {
    Message {
        role: role.to_owned(),
        content,
    }
}

/// The template for one child; the line about the class goes where none is known.
fn prompt(template: &str, language: Language, grade: Option<u64>) -> String {
    let grade = grade
        .filter(|grade| (1..=12).contains(grade))
        .map(|grade| grade.to_string());
    template
        .lines()
        .filter(|line| grade.is_some() || !line.contains("{grade}"))
        .map(|line| {
            line.replace("{language}", language.code())
                .replace("{grade}", grade.as_deref().unwrap_or_default())
        })
        .collect::<Vec<_>>()
        .join("\n")
}

/// What of an answer can be said: a few whole sentences of plain text in the writing of the language.
fn cleaned(answer: &str, language: Language) -> Option<String> {
    // Some models think aloud first.
    let answer = answer.rsplit("</think>").next()?;
    let plain = plain(answer);
    let mut said = String::new();
    for sentence in plain.unicode_sentences().take(SENTENCES) {
        if said.chars().count() + sentence.trim_end().chars().count() > CHARACTERS {
            break;
        }
        said.push_str(sentence);
    }
    let said = said.trim();
    own_script(said, language).then(|| said.to_owned())
}

/// Whether a text is in the writing of a language; a foreign term or two may stand in it.
fn own_script(text: &str, language: Language) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let own = text
        .chars()
        .filter(|c| c.is_alphabetic() && WritingSystem::of(*c) == Some(language.writing_system()))
        .count();
    own > 0 && own * 4 >= letters * 3
}

/// Markdown to plain text on one line.
fn plain(markdown: &str) -> String {
    let mut text = String::new();
    for event in Parser::new(markdown) {
        match event {
            Event::Text(part) | Event::Code(part) => text.push_str(&part),
            Event::SoftBreak | Event::HardBreak | Event::End(_) => text.push(' '),
            _ => {}
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_goes_and_three_whole_sentences_stay() {
        let answer = "<think>easy</think>\n## Fractions\n\n**A fraction** is a *part* of a whole. Cut 1 roti in 4.\n- One piece is `1/4`. Eat it!";
        assert_eq!(
            cleaned(answer, Language::En).unwrap(),
            "Fractions A fraction is a part of a whole. Cut 1 roti in 4. One piece is 1/4."
        );
        let hindi = cleaned(
            "पौधे **धूप** से खाना बनाते हैं। पत्ती रसोई है। पानी जड़ से आता है। और बस।",
            Language::Hi,
        );
        assert_eq!(
            hindi.unwrap(),
            "पौधे धूप से खाना बनाते हैं। पत्ती रसोई है। पानी जड़ से आता है।"
        );
        let long = format!("Plants eat light. They {}grow.", "really ".repeat(80));
        assert_eq!(cleaned(&long, Language::En).unwrap(), "Plants eat light.");
    }

    #[test]
    fn what_cannot_be_said_is_refused() {
        for (answer, language) in [
            ("", Language::En),
            ("-", Language::En),
            ("  \n```\n```", Language::Hi),
            ("Plants make food from light.", Language::Hi),
            ("பூமி சூரியனைச் சுற்றுகிறது.", Language::Te),
            ("Растения едят свет.", Language::En),
            (&format!("{} end.", "very ".repeat(120)), Language::En),
        ] {
            assert_eq!(cleaned(answer, language), None, "{answer}");
        }
        assert!(cleaned("पौधे CO2 लेकर खाना बनाते हैं।", Language::Hi).is_some());
    }

    #[test]
    fn the_class_is_named_only_where_it_is_known() {
        let template = "In {language}.\nClass {grade}.\nShort.";
        assert_eq!(
            prompt(template, Language::Or, Some(5)),
            "In or.\nClass 5.\nShort."
        );
        for unknown in [None, Some(0), Some(4000)] {
            assert_eq!(prompt(template, Language::Or, unknown), "In or.\nShort.");
        }
    }
}
