//! A letter from a few spoken answers, read back at the end. It is hers: nothing is sent, nothing is kept.

use std::collections::BTreeMap;

use community::Day;
use community::legal::{self, Step};
use conversation::turn::{Line, Outcome, OutcomeKind, ToolCall};

use super::super::{message, text};
use crate::app::App;

pub(super) fn call(app: &App, call: &ToolCall) -> Outcome {
    let letter = text(call, "letter").unwrap_or_default();
    let questions = app.library.letter_questions.iter();
    // Masked where it was said; a bare row of digits is only masked here.
    let said = questions.filter_map(|it| Some((it.id.clone(), app.brain.mask(text(call, &it.id)?).text)));
    let said: BTreeMap<String, String> = said.collect();
    let today = Day::at(app.now());
    let language = call.language.code();
    let (kind, say) = match legal::step(&app.library, letter, language, &said, today) {
        None => (OutcomeKind::Unavailable, Vec::new()),
        Some(Step::Ask { id, question }) => {
            let begins = said.is_empty().then(|| message("legal-letter-start", []));
            let say = begins.into_iter().chain([Line::Text { text: question }]);
            (OutcomeKind::Need(id), say.collect())
        }
        Some(Step::Ready(draft)) => {
            let say = vec![message("legal-letter-ready", []), Line::Text { text: draft.text }];
            (OutcomeKind::Answered, say)
        }
    };
    Outcome {
        kind,
        say,
        private: true,
        ..Outcome::default()
    }
}
