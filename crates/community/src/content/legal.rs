//! Legal content: every reference leads to a row, every text has English.

use super::{ContentError, Library, Texts};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Words that announce a law or a part of it, by language code.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LegalWording {
    /// "Section", "धारा", "u/s": a number beside them is a part of a law.
    pub section: BTreeMap<String, Vec<String>>,
    /// "Act", "अधिनियम": what carries them is the name of a law.
    pub act: BTreeMap<String, Vec<String>>,
    /// Other countries: whose law is asked for there is not known here.
    pub abroad: BTreeMap<String, Vec<String>>,
}

fn wrong(path: &str, key: String, problem: impl Into<String>) -> ContentError {
    ContentError {
        path: format!("legal/{path}.toml"),
        key,
        problem: problem.into(),
    }
}

/// The first id that leads nowhere.
fn lost<'a, T>(ids: impl IntoIterator<Item = &'a String>, rows: &BTreeMap<String, T>) -> Option<String> {
    let lost = ids.into_iter().find(|id| !rows.contains_key(*id))?;
    Some(format!("no such row: {lost}"))
}

fn english(path: &str, id: &str, texts: &[&Texts]) -> Result<(), ContentError> {
    if texts.iter().all(|it| it.0.contains_key("en")) {
        return Ok(());
    }
    Err(wrong(path, id.to_owned(), "a text without English"))
}

pub(super) fn check(all: &Library) -> Result<(), ContentError> {
    topics(all)?;
    provisions(all)?;
    schemes(all)?;
    for it in all.helplines.values() {
        if let Some(problem) = lost(&it.fallback, &all.helplines) {
            return Err(wrong("helplines", format!("{}.fallback", it.id), problem));
        }
    }
    for it in all.documents.values() {
        english("documents", &it.id, &[&it.name])?;
    }
    for it in all.facts.values() {
        english("facts", &it.id, &[&it.ask, &it.about])?;
    }
    for it in all.deadlines.values() {
        english("deadlines", &it.id, &[&it.what, &it.ask])?;
        let ids = lost(&it.topics, &all.topics).or_else(|| lost([&it.provision], &all.provisions));
        let empty = (it.months <= 0 && it.days <= 0).then(|| "no period".to_owned());
        if let Some(problem) = ids.or(empty) {
            return Err(wrong("deadlines", it.id.clone(), problem));
        }
    }
    for it in all.letters.values() {
        english("letters", &it.id, &[&it.to, &it.subject, &it.request])?;
        if let Some(problem) = lost(&it.topics, &all.topics) {
            return Err(wrong("letters", it.id.clone(), problem));
        }
    }
    Ok(())
}

fn topics(all: &Library) -> Result<(), ContentError> {
    for it in all.topics.values() {
        let path = format!("topics/{}", it.id);
        let checks = [
            ("provisions", lost(&it.provisions, &all.provisions)),
            ("helplines", lost(&it.helplines, &all.helplines)),
            ("schemes", lost(&it.schemes, &all.schemes)),
            ("documents", lost(&it.documents, &all.documents)),
        ];
        for (key, problem) in checks {
            if let Some(problem) = problem {
                return Err(wrong(&path, key.to_owned(), problem));
            }
        }
        if !it.text.0.contains_key("en") {
            return Err(wrong(&path, "text.en".to_owned(), "missing"));
        }
    }
    Ok(())
}

fn provisions(all: &Library) -> Result<(), ContentError> {
    for it in all.provisions.values() {
        let key = || format!("{}.replaced_by", it.id);
        if let Some(problem) = lost(&it.replaced_by, &all.provisions) {
            return Err(wrong("provisions", key(), problem));
        }
        // J3: there is nothing to say about a repealed law without its successor.
        if it.repealed_on.is_some() && it.replaced_by.is_empty() {
            return Err(wrong(
                "provisions",
                key(),
                "a repealed provision names its successor",
            ));
        }
    }
    Ok(())
}

fn schemes(all: &Library) -> Result<(), ContentError> {
    for it in all.schemes.values() {
        english("schemes", &it.id, &[&it.benefit])?;
        let problem = it
            .rule
            .problem(&all.facts)
            .or_else(|| lost(&it.documents, &all.documents))
            .or_else(|| lost(&it.helpline, &all.helplines));
        if let Some(problem) = problem {
            return Err(wrong("schemes", it.id.clone(), problem));
        }
    }
    Ok(())
}
