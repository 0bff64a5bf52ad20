//! Is a scheme for her? One short question at a time; J8: what is not known is asked, never taken for a no.

use community::legal::{self, Answers, FactKind, Scheme, Told, Verdict};
use conversation::turn::{Arg, Citation, Line, Outcome, OutcomeKind, ToolCall};
use serde_json::Value;

use super::super::{message, text};
use crate::app::App;
use crate::legal as told;

pub(super) fn call(app: &App, call: &ToolCall) -> Outcome {
    let Some(scheme) = text(call, "scheme").and_then(|id| app.library.schemes.get(id)) else {
        let number = app.brain.replies().helplines().remove("number");
        let number = number.unwrap_or_else(|| Arg::Text(String::new()));
        return Outcome {
            kind: OutcomeKind::NotFound("scheme".into()),
            say: vec![message("legal-no-match", [("number", number)])],
            ..Outcome::default()
        };
    };
    let (kind, say) = match legal::judge(scheme, &known(app, call)) {
        Verdict::Ask { fact } => {
            let ask = app
                .library
                .facts
                .get(&fact)
                .map(|it| told::in_language(&it.ask, call.language));
            let say = vec![Line::Text {
                text: ask.unwrap_or_default(),
            }];
            (OutcomeKind::Need(fact), say)
        }
        Verdict::Yes => (OutcomeKind::Answered, yes(app, scheme, call)),
        Verdict::No { because } => (OutcomeKind::Answered, no(app, scheme, call, &because)),
    };
    Outcome {
        kind,
        say,
        citations: vec![Citation {
            title: scheme.name.clone(),
            reference: None,
            source: scheme.source.clone(),
            as_of: scheme.as_of.to_string(),
            verified: scheme.verified && scheme.rule_verified,
        }],
        // What she tells of herself is used for this answer alone.
        private: true,
        ..Outcome::default()
    }
}

/// What she has told so far. An answer of the wrong kind is none.
fn known(app: &App, call: &ToolCall) -> Answers {
    let told = call.args.iter().filter_map(|(id, value)| {
        let told = match (app.library.facts.get(id)?.kind, value) {
            (FactKind::YesNo, Value::Bool(true)) => Told::Yes,
            (FactKind::YesNo, Value::Bool(false)) => Told::No,
            (FactKind::Number, value) => Told::Number(value.as_i64()?),
            _ => return None,
        };
        Some((id.clone(), told))
    });
    told.collect()
}

fn yes(app: &App, scheme: &Scheme, call: &ToolCall) -> Vec<Line> {
    let name = ("scheme", Arg::Text(scheme.name.clone()));
    let place = || {
        (
            "place",
            Arg::Text(told::person(app, call.language, &scheme.apply_at)),
        )
    };
    let mut say = vec![message("legal-scheme-yes", [name, place()])];
    let papers = scheme
        .documents
        .iter()
        .filter_map(|id| app.library.documents.get(id));
    let papers: Vec<String> = papers
        .map(|it| told::in_language(&it.name, call.language))
        .collect();
    if !papers.is_empty() {
        say.push(message("legal-bring", [("papers", Arg::Text(papers.join(", ")))]));
    }
    if !scheme.rule_verified {
        say.push(message("legal-unverified", [place()]));
    }
    say
}

fn no(app: &App, scheme: &Scheme, call: &ToolCall, because: &[String]) -> Vec<Line> {
    let about = because.iter().filter_map(|id| app.library.facts.get(id));
    let about: Vec<String> = about
        .map(|it| told::in_language(&it.about, call.language))
        .collect();
    let name = ("scheme", Arg::Text(scheme.name.clone()));
    let mut say = vec![message(
        "legal-scheme-no",
        [name, ("reason", Arg::Text(about.join(", ")))],
    )];
    if !scheme.rule_verified {
        let place = Arg::Text(told::person(app, call.language, &scheme.apply_at));
        say.push(message("legal-unverified", [("place", place)]));
    }
    say
}
