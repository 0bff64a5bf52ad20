//! K3: who knows the subject hears a lesson and says of each language whether it is right, or what has to be mended.

use super::{Module, rules};
use crate::audit::{self, Actor, Entry};
use crate::content::Library;
use crate::timebank::names;
use std::collections::{BTreeMap, BTreeSet};
use store::{Millis, Retry, StoreError, Tx, params};

/// What somebody says of a lesson in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    Approved,
    /// Something is wrong; the note says what.
    Fix,
}

names!(Verdict { Approved = "approved", Fix = "fix" });

/// A verdict to be written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewReview<'a> {
    pub module_id: &'a str,
    pub language: &'a str,
    pub verdict: Verdict,
    /// What has to be mended; free of identifiers.
    pub note: &'a str,
}

/// What has been said of today's words of a lesson in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    pub module_id: String,
    pub language: String,
    /// How many people said that it is right.
    pub approvals: usize,
    /// What has to be mended, the oldest first.
    pub remarks: Vec<Remark>,
}

/// What somebody wants mended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    pub note: String,
    /// Milliseconds since 1970.
    pub at: Millis,
}

/// A lesson in one language.
type Text = (String, String);

impl Standing {
    fn waiting((module_id, language): Text) -> Self {
        Self {
            module_id,
            language,
            approvals: 0,
            remarks: Vec::new(),
        }
    }

    /// Somebody said that it is right, and nobody that it is not.
    pub fn approved(&self) -> bool {
        self.approvals > 0 && self.remarks.is_empty()
    }
}

/// Why a verdict is not taken.
#[derive(Debug, thiserror::Error)]
pub enum ReviewError {
    /// There is no such lesson, or no fresh text of it in this language.
    #[error("no such lesson in this language")]
    NotFound,
    #[error("what has to be mended?")]
    NoteMissing,
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Retry for ReviewError {
    fn is_collision(&self) -> bool {
        matches!(self, Self::Store(error) if error.is_collision())
    }
}

/// Writes a verdict on today's words down; a second one of the same person takes the place of her first.
pub async fn review(
    tx: &mut Tx,
    library: &Library,
    by: &Actor,
    new: &NewReview<'_>,
    now: Millis,
) -> Result<Standing, ReviewError> {
    let module = library.modules.get(new.module_id);
    let words = module
        .and_then(|it| fingerprint(it, new.language))
        .ok_or(ReviewError::NotFound)?;
    if new.verdict == Verdict::Fix && new.note.is_empty() {
        return Err(ReviewError::NoteMissing);
    }
    let reviewer = by.name();
    let member = match by {
        Actor::Member(id) => Some(id.as_str()),
        _ => None,
    };
    tx.execute(
        "INSERT INTO lesson_reviews (module_id, language, words, reviewer, member_id, verdict, note, at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (module_id, language, words, reviewer)
         DO UPDATE SET verdict = excluded.verdict, note = excluded.note, at = excluded.at",
        params![
            new.module_id,
            new.language,
            &words,
            &reviewer,
            member,
            new.verdict.as_str(),
            new.note,
            now
        ],
    )
    .await?;
    let target = format!("lesson:{}/{}", new.module_id, new.language);
    audit::append(
        tx,
        &Entry::done(by, "lesson.review", &target, new.verdict.as_str()),
        now,
    )
    .await?;
    let text = (new.module_id.to_owned(), new.language.to_owned());
    said(tx, library)
        .await?
        .remove(&text)
        .ok_or(ReviewError::NotFound)
}

/// How every fresh text of every lesson stands, in order of lesson and language.
pub async fn standings(tx: &mut Tx, library: &Library) -> Result<Vec<Standing>, StoreError> {
    let mut said = said(tx, library).await?;
    let texts = library
        .modules
        .values()
        .flat_map(|module| module.languages().map(|it| (module.id.clone(), it.to_owned())));
    Ok(texts
        .map(|text| said.remove(&text).unwrap_or_else(|| Standing::waiting(text)))
        .collect())
}

/// The lessons and languages that people on this box have found right.
pub async fn approved(tx: &mut Tx, library: &Library) -> Result<BTreeSet<Text>, StoreError> {
    let mut said = said(tx, library).await?;
    said.retain(|_, standing| standing.approved());
    Ok(said.into_keys().collect())
}

/// What was said of today's words.
async fn said(tx: &mut Tx, library: &Library) -> Result<BTreeMap<Text, Standing>, StoreError> {
    let rows = tx
        .query(
            "SELECT module_id, language, words, verdict, note, at FROM lesson_reviews ORDER BY at, reviewer",
            params![],
        )
        .await?;
    let mut today = BTreeMap::new();
    let mut said = BTreeMap::new();
    for row in rows {
        let text: Text = (row.get("module_id")?, row.get("language")?);
        let words = today.entry(text.clone()).or_insert_with(|| {
            let module = library.modules.get(&text.0)?;
            fingerprint(module, &text.1)
        });
        if *words != Some(row.get("words")?) {
            continue;
        }
        let standing = said
            .entry(text.clone())
            .or_insert_with(|| Standing::waiting(text));
        match Verdict::parse(&row.get::<String>("verdict")?) {
            Some(Verdict::Approved) => standing.approvals += 1,
            Some(Verdict::Fix) => standing.remarks.push(Remark {
                note: row.get("note")?,
                at: row.get("at")?,
            }),
            None => {}
        }
    }
    Ok(said)
}

/// Of all that is heard in a language. `None` where nothing fresh can be heard.
fn fingerprint(module: &Module, language: &str) -> Option<String> {
    let text = module
        .text
        .get(language)
        .filter(|_| !rules::is_stale(module, language))?;
    let mut all = vec![module.title.in_language(language).text, text.words.clone()];
    for words in module.quiz.iter().filter_map(|it| it.words.get(language)) {
        all.push(words.question.clone());
        all.extend(words.choices.iter().cloned());
        all.push(words.because.clone());
    }
    all.extend(module.quiz.iter().map(|it| it.right.to_string()));
    Some(rules::hash(&all.join("\n")))
}
