//! Legal awareness: cited, dated, verified-or-not. Information, never advice.

mod deadlines;
mod eligibility;
mod handovers;
mod letters;
mod naming;
mod rules;
mod service;

use crate::content::{Day, Spoken, Texts};
use serde::Deserialize;

pub use deadlines::{Deadline, DeadlineRule, deadline, deadline_rules};
pub use eligibility::{Answers, Condition, Fact, FactKind, Rule, Told, Verdict, judge};
pub(crate) use handovers::forget;
pub use handovers::{
    Handover, HandoverError, NewHandover, hand_over, handover_done, open_handovers, take_back,
};
pub use letters::{Draft, Letter, LetterFrame, LetterQuestion, MOST_CHARACTERS, Step, letter_for, step};
pub use naming::{Repealed, abroad, named, repealed, state_named};
pub use rules::{STALE_AFTER_DAYS, answer, danger_helplines, helpline_refs, is_stale};
pub use service::{asked, count, find, index};

/// One law or part of a law.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provision {
    /// `posh-2013`.
    pub id: String,
    /// Name of the Act as it is cited.
    pub act: String,
    /// Year of the Act.
    pub year: u32,
    /// Section; only for rows whose section was read in a source.
    pub section: Option<String>,
    /// One sentence in plain English.
    pub summary: String,
    /// `IN`, or a state such as `IN-UP`.
    pub jurisdiction: String,
    /// In force from.
    pub commenced_on: Option<Day>,
    /// No longer law from.
    pub repealed_on: Option<Day>,
    /// What stands in its place.
    #[serde(default)]
    pub replaced_by: Vec<String>,
    /// Whether the end and the successor were read in a source, whatever is known of the old law itself.
    #[serde(default)]
    pub repeal_verified: bool,
    /// What people call it, in any script: "IPC", "आईपीसी".
    #[serde(default)]
    pub names: Vec<String>,
    /// Read in a source (true), or general knowledge that has to be confirmed (false).
    pub verified: bool,
    /// Where it was read.
    pub source: String,
    /// When the row was last looked at.
    pub as_of: Day,
}

/// A number to call.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Helpline {
    /// `women-181`.
    pub id: String,
    /// The number as dialled.
    pub number: String,
    /// Whose it is, in English.
    pub name: String,
    /// The same in other languages.
    #[serde(default)]
    pub names: Texts,
    /// What it is for.
    pub purpose: String,
    /// Order in danger, 1 first; none for numbers that do not help in danger.
    pub danger_rank: Option<u32>,
    /// `24x7`, where it is known.
    pub hours: Option<String>,
    /// Languages spoken there, by code, where they are known.
    #[serde(default)]
    pub languages: Vec<String>,
    /// Whom to call when it does not answer: id of a helpline.
    pub fallback: Option<String>,
    /// Read in a source, or general knowledge.
    pub verified: bool,
    /// Where it was read.
    pub source: String,
    /// When the row was last looked at.
    pub as_of: Day,
}

/// A government scheme.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scheme {
    /// `pm-vishwakarma`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// First year, where it is known.
    pub year: Option<u32>,
    /// What it gives; names no amount.
    pub benefit: Texts,
    /// Where to apply or ask: a key that the replies turn into words.
    pub apply_at: String,
    /// Who may have it.
    pub rule: Rule,
    /// The rule was read in a source (true), or is general knowledge that has to be confirmed (false).
    pub rule_verified: bool,
    /// Ids of documents to bring.
    #[serde(default)]
    pub documents: Vec<String>,
    /// Id of the helpline to ask.
    pub helpline: Option<String>,
    /// Read in a source, or general knowledge.
    pub verified: bool,
    /// Where it was read.
    pub source: String,
    /// When the row was last looked at.
    pub as_of: Day,
}

/// A paper, or something like one, that helps.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// `identity`.
    pub id: String,
    /// Its name.
    pub name: Texts,
}

/// What can be asked about: one value of the slot `topic`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// The slot value.
    pub id: String,
    /// J7: words about it are not stored, only counted.
    pub sensitive: bool,
    /// Who helps next: a key that the replies turn into words (`legal_services`, `one_stop_centre`, ..).
    pub next_person: String,
    /// Ids, most important first.
    pub provisions: Vec<String>,
    /// Ids, most important first.
    pub helplines: Vec<String>,
    /// Ids.
    #[serde(default)]
    pub schemes: Vec<String>,
    /// Ids of documents to bring or to keep.
    #[serde(default)]
    pub documents: Vec<String>,
    /// The short spoken answer.
    pub text: Texts,
}

/// How good an answer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Rests on provisions in force on the day in question, looked at recently.
    Grounded,
    /// It is not clear what was asked.
    NoMatch,
    /// No legal content is loaded.
    Unavailable,
    /// The rows were last looked at too long ago; say so, and whom to ask.
    Stale,
    /// An old and its new provision are both in force on that day; a person has to look.
    Conflict,
    /// Not one of the topics.
    OutOfScope,
    /// The answer depends on the state, which is not known.
    JurisdictionUnknown,
    /// Somebody is in danger now: numbers first, nothing else.
    Danger,
}

impl Outcome {
    /// The name in APIs and logs.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Grounded => "GROUNDED",
            Self::NoMatch => "NO_MATCH",
            Self::Unavailable => "UNAVAILABLE",
            Self::Stale => "STALE",
            Self::Conflict => "CONFLICT",
            Self::OutOfScope => "OUT_OF_SCOPE",
            Self::JurisdictionUnknown => "JURISDICTION_UNKNOWN",
            Self::Danger => "DANGER",
        }
    }
}

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question<'a> {
    /// Slot value, if one was understood.
    pub topic: Option<&'a str>,
    /// Language of the answer.
    pub language: &'a str,
    /// `IN-UP`, if known.
    pub jurisdiction: Option<&'a str>,
    /// J2: the day it happened, which decides the law; today when not said.
    pub event_on: Option<Day>,
    /// Today.
    pub today: Day,
    /// Somebody is in danger now.
    pub danger: bool,
}

/// A law behind the answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    /// Id of the provision.
    pub provision_id: String,
    /// Name of the Act.
    pub act: String,
    /// Its year.
    pub year: u32,
    /// Section, only in a grounded answer and only from a verified row (J4).
    pub section: Option<String>,
    /// False: say "please confirm".
    pub verified: bool,
    /// When the row was last looked at.
    pub as_of: Day,
    /// Where it was read.
    pub source: String,
    /// Names of the Acts that stand in its place today (J3).
    pub replaced_by: Vec<String>,
    /// J1: all that may be said on the strength of this row.
    pub quote: String,
}

/// A number to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HelplineRef {
    /// Id of the helpline.
    pub id: String,
    /// The number as dialled.
    pub number: String,
    /// Whose it is, in English.
    pub name: String,
    /// The same in other languages.
    pub names: Texts,
    /// What it is for.
    pub purpose: String,
    /// `24x7`, where it is known.
    pub hours: Option<String>,
    /// Languages spoken there, by code, where they are known.
    pub languages: Vec<String>,
    /// Number to call when it does not answer.
    pub fallback: Option<String>,
    /// False: say "please confirm".
    pub verified: bool,
    /// When the row was last looked at.
    pub as_of: Day,
    /// J5: looked at too long ago to be relied on.
    pub stale: bool,
}

impl HelplineRef {
    /// Whose it is, in a language where that is known.
    pub fn name_in(&self, language: &str) -> String {
        self.names.0.get(language).unwrap_or(&self.name).clone()
    }
}

/// The answer to a [`Question`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// How good it is.
    pub outcome: Outcome,
    /// The topic, when there is one.
    pub topic: Option<String>,
    /// What to say; names no section, number or amount from unverified rows.
    pub text: Option<Spoken>,
    /// The laws behind it; empty unless the outcome is grounded or stale.
    pub citations: Vec<Citation>,
    /// Numbers, most important first.
    pub helplines: Vec<HelplineRef>,
    /// Key of the person to ask next.
    pub next_person: String,
    /// The oldest look at any row behind it.
    pub as_of: Option<Day>,
    /// Some row behind it is general knowledge: add "please confirm with ..".
    pub confirm: bool,
    /// J7: keep no words of this turn.
    pub sensitive: bool,
}
