//! Where she lives, as far as the law differs by that: the state, and the town she named it by.

use community::legal;
use conversation::turn::{ToolCall, Values};
use serde_json::Value;

use super::super::{locate, text};
use crate::app::App;

/// Shortest name of a state that is believed in a message that was not asked for one: "up" is no state there.
const UNASKED: usize = 4;
/// The arguments: a code such as `IN-UP`, or her words when she was asked; and the place that she named.
pub(super) const STATE: &str = "state";
const PLACE: &str = "home";

/// Where she lives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Home {
    /// `IN-UP`.
    pub state: String,
    /// The place that she named, in its usual English spelling.
    pub place: Option<String>,
}

impl Home {
    /// What is remembered of it for the rest of the talk.
    pub(super) fn remembered(self) -> Values {
        let state = (STATE.to_owned(), Value::from(self.state));
        let place = self.place.map(|it| (PLACE.to_owned(), Value::from(it)));
        std::iter::once(state).chain(place).collect()
    }
}

/// Where she lives, by what is known, by her answer to the question, or by what her question names.
pub(super) fn of(app: &App, call: &ToolCall, words: &str) -> Option<Home> {
    let Some(said) = text(call, STATE) else {
        let state = legal::state_named(&app.library, words, UNASKED)?;
        return Some(Home { state, place: None });
    };
    if app.library.states.contains_key(said) {
        return Some(Home {
            state: said.to_owned(),
            place: text(call, PLACE).map(str::to_owned),
        });
    }
    if let Some(state) = legal::state_named(&app.library, said, 1) {
        return Some(Home { state, place: None });
    }
    let place = locate(app, &app.brain.place_in(said, call.language, true)?)?;
    Some(Home {
        state: place.state,
        place: Some(place.name),
    })
}

/// What she has told of it, to be passed on: the place, else the state, in English as a volunteer reads it.
pub(super) fn told(app: &App, call: &ToolCall) -> Option<String> {
    let home = of(app, call, "")?;
    let state = || app.library.states.get(&home.state)?.first().cloned();
    home.place.clone().or_else(state)
}
