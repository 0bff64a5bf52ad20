//! Short lists to choose from while a step is prepared: what to do, why, what it is about, how it was.

use std::collections::BTreeMap;

use community::gigs::Role;
use conversation::turn::{Arg, Line, Offered, Outcome, OutcomeKind, ToolCall, Values};
use serde_json::Value;

use super::super::{message, no_more, skipped};
use super::READ_OUT;
use super::deeds::{Deed, abouts};
use super::mine::Mine;
use crate::app::App;

/// G8: told by the service when somebody leaves; nobody chooses it.
const LEFT: &str = "left";
/// The best that can be said of a job.
pub(super) const BEST: i64 = 5;

/// One entry: its id and its name in her language.
struct Choice {
    id: String,
    name: String,
}

/// The list of a slot: three are read out, the others follow on "more".
struct List<'a> {
    slot: &'static str,
    /// Said before the list.
    ask: Line,
    choices: Vec<Choice>,
    /// What is known already, taken along by each choice.
    known: Values,
    call: &'a ToolCall,
}

impl List<'_> {
    fn outcome(self) -> Outcome {
        let skip = skipped(self.call);
        let page: Vec<&Choice> = self.choices.iter().skip(skip).take(READ_OUT).collect();
        if page.is_empty() {
            return no_more();
        }
        let mut say = vec![self.ask];
        say.extend(page.iter().enumerate().map(|(index, it)| {
            let position = Arg::Number((index + 1) as f64);
            message(
                "gigs-choice",
                [("position", position), ("name", Arg::Text(it.name.clone()))],
            )
        }));
        if self.choices.len() > skip + page.len() {
            say.push(message("more-offer", []));
        }
        let offered = page
            .iter()
            .map(|it| entry(self.slot, &it.id, &it.name, self.known.clone()));
        Outcome {
            kind: OutcomeKind::Need(self.slot.into()),
            say,
            offered: offered.collect(),
            ..Outcome::default()
        }
    }
}

fn entry(slot: &str, id: &str, name: &str, about: Values) -> Offered {
    Offered {
        slot: slot.into(),
        id: id.to_owned(),
        title: name.to_owned(),
        about,
    }
}

fn named(app: &App, call: &ToolCall, id: &str) -> String {
    let text = app.brain.replies().message(call.language, id, &BTreeMap::new());
    text.unwrap_or_default()
}

fn known(mine: &Mine, deed: Option<Deed>) -> Values {
    let step = deed.map(|it| ("step".to_owned(), Value::from(it.as_str())));
    std::iter::once(("job".to_owned(), Value::from(mine.id.as_str())))
        .chain(step)
        .collect()
}

/// What else can be done with it.
pub(super) fn deeds(app: &App, call: &ToolCall, mine: &Mine) -> Outcome {
    let title = Arg::Text(mine.name(call.language));
    let choices = mine.others.iter().map(|it| Choice {
        id: it.as_str().to_owned(),
        name: named(app, call, it.offered_as()),
    });
    List {
        slot: "step",
        ask: message("gigs-else", [("title", title)]),
        choices: choices.collect(),
        known: known(mine, None),
        call,
    }
    .outcome()
}

/// G8: why it is cancelled.
pub(super) fn reasons(app: &App, call: &ToolCall, mine: &Mine) -> Outcome {
    let all = app.library.cancel_reasons.iter();
    let hers = all.filter(|it| it.code != LEFT && it.is_of(mine.role));
    let choices = hers.map(|it| Choice {
        id: it.code.clone(),
        name: it.name.in_language(call.language.code()).text,
    });
    List {
        slot: "reason",
        ask: message("gigs-reason-which", []),
        choices: choices.collect(),
        known: known(mine, Some(Deed::Cancel)),
        call,
    }
    .outcome()
}

/// What a dispute is about.
pub(super) fn matters(app: &App, call: &ToolCall, mine: &Mine) -> Outcome {
    let choices = abouts(mine.role).into_iter().map(|(about, id)| Choice {
        id: about.as_str().to_owned(),
        name: named(app, call, id),
    });
    List {
        slot: "about",
        ask: message("gigs-about-which", []),
        choices: choices.collect(),
        known: known(mine, Some(Deed::Dispute)),
        call,
    }
    .outcome()
}

/// How it was: a number, said or keyed, or one of five words. `wrong`: what was said is no such number.
pub(super) fn scores(app: &App, call: &ToolCall, mine: &Mine, wrong: bool) -> Outcome {
    let words = [
        "gigs-score-1",
        "gigs-score-2",
        "gigs-score-3",
        "gigs-score-4",
        "gigs-score-5",
    ];
    let offered = words.into_iter().zip(1_i64..).map(|(id, score)| {
        let about = known(mine, Some(Deed::Rate));
        entry("score", &score.to_string(), &named(app, call, id), about)
    });
    let range = wrong.then(|| message("gigs-score-range", []));
    Outcome {
        kind: OutcomeKind::Need("score".into()),
        say: range.into_iter().chain([message("gigs-score", [])]).collect(),
        offered: offered.collect(),
        ..Outcome::default()
    }
}

/// How much is still owed; at most what was agreed. `wrong`: what was said is more.
pub(super) fn owed(mine: &Mine, wrong: bool) -> Outcome {
    let most = wrong.then(|| message("gigs-owed-most", [("pay", Arg::Money(mine.paise))]));
    Outcome {
        kind: OutcomeKind::Need("owed".into()),
        say: most.into_iter().chain([message("gigs-owed", [])]).collect(),
        ..Outcome::default()
    }
}

/// What of hers can be taken back or called off.
pub(super) fn endings(app: &App, call: &ToolCall, all: &[Mine]) -> Outcome {
    let skip = skipped(call);
    let can: Vec<(&Mine, Deed)> = all.iter().filter_map(|it| Some((it, it.ending()?))).collect();
    let page: Vec<&(&Mine, Deed)> = can.iter().skip(skip).take(READ_OUT).collect();
    if page.is_empty() {
        return no_more();
    }
    let mut say = vec![message("gigs-ending-which", [])];
    say.extend(page.iter().enumerate().map(|(index, (it, deed))| {
        message(
            "gigs-ending",
            [
                ("position", Arg::Number((index + 1) as f64)),
                ("title", Arg::Text(it.name(call.language))),
                ("name", Arg::Text(named(app, call, deed.offered_as()))),
            ],
        )
    }));
    if can.len() > skip + page.len() {
        say.push(message("more-offer", []));
    }
    let offered = page
        .iter()
        .map(|(it, _)| entry("ending", &it.id, &it.name(call.language), Values::new()));
    Outcome {
        kind: OutcomeKind::Need("ending".into()),
        say,
        offered: offered.collect(),
        ..Outcome::default()
    }
}

/// The name of what a dispute is about, for this side.
pub(super) fn matter(app: &App, call: &ToolCall, role: Role, about: &str) -> Option<String> {
    let (_, id) = abouts(role).into_iter().find(|(it, _)| it.as_str() == about)?;
    Some(named(app, call, id))
}
