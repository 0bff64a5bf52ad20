//! Days by which something has to be done, as data with sources.

use super::is_stale;
use crate::content::{Day, Library, Texts};
use serde::Deserialize;

/// A period that begins with an event.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeadlineRule {
    /// `posh_complaint`.
    pub id: String,
    /// The topics it belongs to.
    pub topics: Vec<String>,
    /// The law it comes from: id of a provision.
    pub provision: String,
    /// What must be done by then, for a screen and to say.
    pub what: Texts,
    /// The question for the day on which the period begins.
    pub ask: Texts,
    /// The period begins with what happened to her, not with a step that she took.
    #[serde(default)]
    pub since_it_happened: bool,
    /// Calendar months after the event.
    #[serde(default)]
    pub months: i64,
    /// Days after the event, beside the months.
    #[serde(default)]
    pub days: i64,
    /// It can be extended by so many months.
    #[serde(default)]
    pub extension_months: i64,
    /// Read in a source (true), or general knowledge that has to be confirmed (false).
    pub verified: bool,
    /// Where it was read.
    pub source: String,
    /// When the row was last looked at.
    pub as_of: Day,
}

/// A rule applied to a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadline {
    /// Id of the rule.
    pub rule: String,
    /// Last day; a holiday may move it, which no rule here knows.
    pub due_on: Day,
    /// Last day with the extension that may be granted.
    pub extended_to: Option<Day>,
    /// Days from today; negative when it is over.
    pub days_left: i64,
    /// False: say "please confirm", and no day as certain.
    pub verified: bool,
    /// J5: looked at too long ago.
    pub stale: bool,
}

/// The deadline that follows from an event; `None` for a rule that does not exist.
pub fn deadline(library: &Library, rule: &str, event_on: Day, today: Day) -> Option<Deadline> {
    let rule = library.deadlines.get(rule)?;
    let due_on = event_on.plus_months(rule.months).plus_days(rule.days);
    Some(Deadline {
        rule: rule.id.clone(),
        due_on,
        extended_to: (rule.extension_months > 0).then(|| due_on.plus_months(rule.extension_months)),
        days_left: due_on.0 - today.0,
        verified: rule.verified,
        stale: is_stale(rule.as_of, today),
    })
}

/// The rules that belong to a topic.
pub fn deadline_rules<'a>(library: &'a Library, topic: &'a str) -> impl Iterator<Item = &'a DeadlineRule> {
    library
        .deadlines
        .values()
        .filter(move |it| it.topics.iter().any(|id| id == topic))
}
