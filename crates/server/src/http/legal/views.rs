//! Shapes of rights, schemes and letters on the wire.

use std::collections::BTreeMap;

use community::Day;
use community::legal::{Answers, Citation, DeadlineRule, Fact, FactKind, HelplineRef, Scheme, Told};
use conversation::language::Language;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::app::App;
use crate::http::error::{Kind, Problem};
use crate::legal::{self, Claim};

/// In which language.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Wanted {
    /// A language code; Hindi when missing. What has no translation comes in English.
    pub language: Option<String>,
}

/// What is asked about a topic.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct TopicQuery {
    /// A language code; Hindi when missing.
    pub language: Option<String>,
    /// `IN-UP`, where it is known: some laws differ from state to state.
    pub jurisdiction: Option<String>,
    /// ISO date on which it happened: it decides which law counts. Today when missing.
    pub event_on: Option<String>,
}

/// Which helplines.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct HelplineQuery {
    /// Only those for somebody in danger, in the order to call them.
    #[serde(default)]
    pub danger: bool,
    /// A language code; Hindi when missing.
    pub language: Option<String>,
}

/// A topic in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct TopicEntry {
    pub id: String,
    pub name: String,
    /// Nothing about it is kept: do not store it on a shared phone either.
    pub sensitive: bool,
}

/// What can be told on a topic. `text` holds only sentences whose numbers, laws and sections are in the quotes.
#[derive(Debug, Serialize, ToSchema)]
pub struct TopicView {
    pub id: String,
    pub name: String,
    /// `GROUNDED`, `STALE`, `NO_MATCH`, `CONFLICT`, `JURISDICTION_UNKNOWN`, `UNAVAILABLE` or `OUT_OF_SCOPE`.
    pub outcome: String,
    pub language: String,
    pub text: String,
    /// To be shown and said with it: information, not advice.
    pub disclaimer: String,
    /// What to say of rows that nobody has checked, or that were looked at too long ago.
    pub caution: Option<String>,
    pub claims: Vec<ClaimView>,
    pub citations: Vec<LawView>,
    pub helplines: Vec<HelplineView>,
    pub documents: Vec<NamedView>,
    pub deadlines: Vec<DeadlineRuleView>,
    pub schemes: Vec<SchemeView>,
    /// The kind of letter that `drafts` can write on it.
    pub letter: Option<String>,
    pub next_person: NamedView,
    /// ISO date of the oldest look at any row behind it.
    pub as_of: Option<String>,
    /// Some row behind it is general knowledge.
    pub confirm: bool,
    pub sensitive: bool,
}

/// Something with an id and a name in her language.
#[derive(Debug, Serialize, ToSchema)]
pub struct NamedView {
    pub id: String,
    pub name: String,
}

/// A sentence and what it rests on.
#[derive(Debug, Serialize, ToSchema)]
pub struct ClaimView {
    pub text: String,
    pub provision: Option<String>,
    /// The row's own words, in English.
    pub quote: Option<String>,
    pub source: Option<String>,
    pub as_of: Option<String>,
    pub verified: bool,
}

impl From<&Claim> for ClaimView {
    fn from(it: &Claim) -> Self {
        let row = it.row.as_ref();
        Self {
            text: it.text.clone(),
            provision: row.map(|it| it.provision_id.clone()),
            quote: row.map(|it| it.quote.clone()),
            source: row.map(|it| it.source.clone()),
            as_of: row.map(|it| it.as_of.to_string()),
            verified: row.is_some_and(|it| it.verified),
        }
    }
}

/// A law behind an answer.
#[derive(Debug, Serialize, ToSchema)]
pub struct LawView {
    pub provision: String,
    pub act: String,
    pub year: u32,
    /// Only from a row that was read in a source, in a grounded answer.
    pub section: Option<String>,
    /// What stands in its place today.
    pub replaced_by: Vec<String>,
    pub quote: String,
    pub source: String,
    pub as_of: String,
    pub verified: bool,
}

impl From<&Citation> for LawView {
    fn from(it: &Citation) -> Self {
        Self {
            provision: it.provision_id.clone(),
            act: it.act.clone(),
            year: it.year,
            section: it.section.clone(),
            replaced_by: it.replaced_by.clone(),
            quote: it.quote.clone(),
            source: it.source.clone(),
            as_of: it.as_of.to_string(),
            verified: it.verified,
        }
    }
}

/// A number to call.
#[derive(Debug, Serialize, ToSchema)]
pub struct HelplineView {
    pub id: String,
    pub number: String,
    /// In English.
    pub name: String,
    /// In the language asked for, or in English.
    pub local_name: String,
    pub purpose: String,
    /// `24x7`, where it is known.
    pub hours: Option<String>,
    /// Languages spoken there, where they are known.
    pub languages: Vec<String>,
    /// Number to call when it does not answer.
    pub fallback: Option<String>,
    pub verified: bool,
    /// ISO date.
    pub as_of: String,
    /// Nobody has looked at it for 180 days: say so.
    pub stale: bool,
}

impl HelplineView {
    pub(super) fn new(it: &HelplineRef, language: Language) -> Self {
        Self {
            id: it.id.clone(),
            number: it.number.clone(),
            name: it.name.clone(),
            local_name: it.name_in(language.code()),
            purpose: it.purpose.clone(),
            hours: it.hours.clone(),
            languages: it.languages.clone(),
            fallback: it.fallback.clone(),
            verified: it.verified,
            as_of: it.as_of.to_string(),
            stale: it.stale,
        }
    }
}

/// A rule that counts days.
#[derive(Debug, Serialize, ToSchema)]
pub struct DeadlineRuleView {
    pub id: String,
    /// What has to be done, or is done by others, by then.
    pub what: String,
    pub months: i64,
    pub days: i64,
    pub extension_months: i64,
    pub provision: String,
    pub verified: bool,
    pub source: String,
    pub as_of: String,
}

impl DeadlineRuleView {
    pub(super) fn new(it: &DeadlineRule, language: Language) -> Self {
        Self {
            id: it.id.clone(),
            what: legal::in_language(&it.what, language),
            months: it.months,
            days: it.days,
            extension_months: it.extension_months,
            provision: it.provision.clone(),
            verified: it.verified,
            source: it.source.clone(),
            as_of: it.as_of.to_string(),
        }
    }
}

/// A government scheme.
#[derive(Debug, Serialize, ToSchema)]
pub struct SchemeView {
    pub id: String,
    pub name: String,
    pub benefit: String,
    pub apply_at: NamedView,
    pub documents: Vec<NamedView>,
    /// Number to ask.
    pub helpline: Option<String>,
    /// What may be asked to find out whether it is for her, in no order.
    pub facts: Vec<FactView>,
    /// The scheme was read in a source.
    pub verified: bool,
    /// Who may have it was read in a source; otherwise say "please confirm".
    pub rule_verified: bool,
    pub source: String,
    pub as_of: String,
}

impl SchemeView {
    pub(super) fn new(app: &App, it: &Scheme, language: Language) -> Self {
        let facts = it.rule.facts();
        let helpline = it.helpline.as_ref().and_then(|id| app.library.helplines.get(id));
        Self {
            id: it.id.clone(),
            name: it.name.clone(),
            benefit: legal::in_language(&it.benefit, language),
            apply_at: person(app, language, &it.apply_at),
            documents: documents(app, &it.documents, language),
            helpline: helpline.map(|it| it.number.clone()),
            facts: facts.iter().filter_map(|id| fact(app, id, language)).collect(),
            verified: it.verified,
            rule_verified: it.rule_verified,
            source: it.source.clone(),
            as_of: it.as_of.to_string(),
        }
    }
}

/// Something to ask about her.
#[derive(Debug, Serialize, ToSchema)]
pub struct FactView {
    pub id: String,
    /// `yes_no` or `number`.
    pub kind: String,
    pub ask: String,
    /// Two or three words for it.
    pub about: String,
}

impl FactView {
    fn new(it: &Fact, language: Language) -> Self {
        let kind = match it.kind {
            FactKind::YesNo => "yes_no",
            FactKind::Number => "number",
        };
        Self {
            id: it.id.clone(),
            kind: kind.to_owned(),
            ask: legal::in_language(&it.ask, language),
            about: legal::in_language(&it.about, language),
        }
    }
}

/// What is known of her.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EligibilityRequest {
    pub language: Option<String>,
    /// By the fact's id: true, false or a number. What is not there is asked for.
    #[serde(default)]
    pub answers: BTreeMap<String, FactValue>,
}

/// Yes, no or a number.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(untagged)]
pub enum FactValue {
    YesNo(bool),
    Number(i64),
}

impl EligibilityRequest {
    /// As the rules want it; a fact that does not exist, or is answered in another way, is an error.
    pub(super) fn as_told(&self, app: &App) -> Result<Answers, Problem> {
        let wrong = |why: String| Problem::new(Kind::BadRequest).in_field("answers").because(why);
        let told = self.answers.iter().map(|(id, value)| {
            let fact = app
                .library
                .facts
                .get(id)
                .ok_or_else(|| wrong(format!("no such fact: {id}")))?;
            let told = match (fact.kind, value) {
                (FactKind::YesNo, FactValue::YesNo(true)) => Told::Yes,
                (FactKind::YesNo, FactValue::YesNo(false)) => Told::No,
                (FactKind::Number, FactValue::Number(n)) => Told::Number(*n),
                (FactKind::YesNo, FactValue::Number(_)) => return Err(wrong(format!("{id}: true or false"))),
                (FactKind::Number, FactValue::YesNo(_)) => return Err(wrong(format!("{id}: a number"))),
            };
            Ok((id.clone(), told))
        });
        told.collect()
    }
}

/// Whether a scheme is for her.
#[derive(Debug, Serialize, ToSchema)]
pub struct EligibilityView {
    pub scheme: String,
    /// `yes`, `no` or `question`.
    pub outcome: String,
    /// What to ask next.
    pub question: Option<FactView>,
    /// What stands against it.
    pub because: Vec<FactView>,
    /// Where to apply.
    pub apply_at: NamedView,
    pub documents: Vec<NamedView>,
    /// Who may have it was read in a source; otherwise say "please confirm".
    pub rule_verified: bool,
    /// What to say of a rule that nobody has checked.
    pub caution: Option<String>,
}

/// From when to count.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DeadlineRequest {
    /// Id of the rule.
    pub rule: String,
    /// ISO date of the event.
    pub event_on: String,
    pub language: Option<String>,
}

/// Until when.
#[derive(Debug, Serialize, ToSchema)]
pub struct DeadlineView {
    pub rule: DeadlineRuleView,
    pub event_on: String,
    /// ISO date; holidays are not known.
    pub due_on: String,
    /// ISO date, with the extension that may be granted.
    pub extended_to: Option<String>,
    /// Negative when it is over.
    pub days_left: i64,
    /// What to say of a rule that nobody has checked.
    pub caution: Option<String>,
    /// Nobody has looked at the rule for 180 days.
    pub stale: bool,
}

/// What a letter is to say.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DraftRequest {
    /// `police`, `committee`, `wages` or `information`.
    pub letter: String,
    pub language: Option<String>,
    /// Her words by question: `what`, `when`, `where`, `who`, `wish`. What is not there is asked for.
    #[serde(default)]
    pub answers: BTreeMap<String, String>,
}

/// The next question, or the letter. Nothing of it is kept here, and nothing is sent.
#[derive(Debug, Serialize, ToSchema)]
pub struct DraftView {
    pub letter: String,
    /// `question` or `ready`.
    pub state: String,
    /// Id and words of the next question.
    pub question: Option<NamedView>,
    pub text: Option<String>,
    /// Says nothing of what is inside.
    pub file_name: Option<String>,
    pub language: String,
    /// Kinds of identifiers that were hidden: she writes them in by hand.
    pub hidden: Vec<String>,
    /// Do not keep it on a shared phone.
    pub sensitive: bool,
}

pub(super) fn documents(app: &App, ids: &[String], language: Language) -> Vec<NamedView> {
    let rows = ids.iter().filter_map(|id| app.library.documents.get(id));
    rows.map(|it| NamedView {
        id: it.id.clone(),
        name: legal::in_language(&it.name, language),
    })
    .collect()
}

pub(super) fn person(app: &App, language: Language, key: &str) -> NamedView {
    NamedView {
        id: key.to_owned(),
        name: legal::person(app, language, key),
    }
}

pub(super) fn fact(app: &App, id: &str, language: Language) -> Option<FactView> {
    app.library.facts.get(id).map(|it| FactView::new(it, language))
}

/// An ISO date of a request.
pub(super) fn day(text: &str, field: &'static str) -> Result<Day, Problem> {
    Day::parse(text).ok_or_else(|| {
        Problem::new(Kind::BadRequest)
            .in_field(field)
            .because(format!("{field}: a date such as 2024-07-01"))
    })
}
