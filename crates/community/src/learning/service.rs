//! Use cases of learning on a transaction.

use super::{Attempt, AttemptKind, Lesson, Listed, Module, Progress, rules};
use crate::content::Library;
use rand::RngCore;
use store::{Millis, Row, StoreError, Tx, new_id, params, search};

/// Lessons that may be played, of one topic or all, in order.
pub fn browse(library: &Library, topic: Option<&str>, language: &str) -> Vec<Listed> {
    let mut modules: Vec<&Module> = library
        .modules
        .values()
        .filter(|it| it.approved && topic.is_none_or(|topic| it.topic == topic))
        .collect();
    modules.sort_by(|a, b| (&a.topic, a.order, &a.id).cmp(&(&b.topic, b.order, &b.id)));
    modules.into_iter().map(|it| listed(it, language)).collect()
}

/// The lesson of a topic to play next: the first unfinished one, or the first again when all are finished.
pub fn pick<'a>(library: &'a Library, topic: &str, progress: &Progress) -> Option<&'a Module> {
    let ids: Vec<String> = browse(library, Some(topic), "en")
        .into_iter()
        .map(|it| it.module_id)
        .collect();
    let unfinished = ids
        .iter()
        .find(|id| progress.get(*id).is_none_or(|it| !it.finished));
    library.modules.get(unfinished.or(ids.first())?)
}

/// Starts or resumes a lesson and records it. `None`: no such lesson, or not approved (K3).
pub async fn start(
    tx: &mut Tx,
    library: &Library,
    module_id: &str,
    member_id: &str,
    language: &str,
    now: Millis,
    rng: &mut (dyn RngCore + Send),
) -> Result<Option<Lesson>, StoreError> {
    let Some(module) = library.modules.get(module_id).filter(|it| it.approved) else {
        return Ok(None);
    };
    let Some((spoken_in, words)) = rules::text_for(module, language) else {
        return Ok(None);
    };
    let sentences = rules::sentences(words);
    let before = progress(tx, member_id)
        .await?
        .remove(module_id)
        .unwrap_or_default();
    let heard = before.heard_sentences as usize;
    let resumed = !before.finished && heard > 0 && heard < sentences.len();
    record(
        tx,
        member_id,
        module_id,
        spoken_in,
        AttemptKind::Started,
        0,
        now,
        rng,
    )
    .await?;
    Ok(Some(Lesson {
        module_id: module.id.clone(),
        topic: module.topic.clone(),
        title: module.title.in_language(language),
        language: spoken_in.to_owned(),
        sentences,
        from_sentence: if resumed { heard } else { 0 },
        resumed,
        reviewed: module.reviewed_by.is_some(),
    }))
}

/// Appends what was heard; never changes an earlier record.
#[expect(
    clippy::too_many_arguments,
    reason = "one column each; a struct would only repeat the table"
)]
pub async fn record(
    tx: &mut Tx,
    member_id: &str,
    module_id: &str,
    language: &str,
    kind: AttemptKind,
    heard_sentences: u32,
    now: Millis,
    rng: &mut (dyn RngCore + Send),
) -> Result<(), StoreError> {
    let kind = match kind {
        AttemptKind::Started => "started",
        AttemptKind::Heard => "heard",
        AttemptKind::Finished => "finished",
    };
    tx.execute(
        "INSERT INTO learning_attempts (id, member_id, module_id, language, kind, heard_sentences, at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        params![
            new_id(now, rng),
            member_id,
            module_id,
            language,
            kind,
            heard_sentences,
            now
        ],
    )
    .await
    .map(drop)
}

/// How far a member is, folded from her attempts.
pub async fn progress(tx: &mut Tx, member_id: &str) -> Result<Progress, StoreError> {
    let rows = tx
        .query(
            "SELECT id, module_id, kind, heard_sentences, at FROM learning_attempts WHERE member_id = $1",
            params![member_id],
        )
        .await?;
    let attempts: Vec<Attempt> = rows.iter().map(attempt).collect::<Result<_, _>>()?;
    Ok(rules::fold(attempts))
}

/// Puts every playable lesson into the search index.
pub async fn index(tx: &mut Tx, library: &Library) -> Result<(), StoreError> {
    for module in library.modules.values().filter(|it| it.approved) {
        for (language, title) in &module.title.0 {
            let words = module.text.get(language).map_or("", |it| it.words.as_str());
            search::index(
                tx,
                &format!("learning.{language}"),
                &module.id,
                &format!("{title} {words}"),
            )
            .await?;
        }
    }
    Ok(())
}

/// Lessons that share words with the question, best first.
pub async fn find(
    tx: &mut Tx,
    library: &Library,
    language: &str,
    words: &str,
    limit: usize,
) -> Result<Vec<Listed>, StoreError> {
    let hits = search::find(tx, &format!("learning.{language}"), words, limit).await?;
    let modules = hits
        .iter()
        .filter_map(|it| library.modules.get(&it.id))
        .filter(|it| it.approved);
    Ok(modules.map(|it| listed(it, language)).collect())
}

fn listed(module: &Module, language: &str) -> Listed {
    Listed {
        module_id: module.id.clone(),
        topic: module.topic.clone(),
        title: module.title.in_language(language),
        minutes: module.minutes,
    }
}

fn attempt(row: &Row) -> Result<Attempt, StoreError> {
    Ok(Attempt {
        id: row.get("id")?,
        module_id: row.get("module_id")?,
        kind: match row.get::<String>("kind")?.as_str() {
            "finished" => AttemptKind::Finished,
            "heard" => AttemptKind::Heard,
            _ => AttemptKind::Started,
        },
        heard_sentences: row.get("heard_sentences")?,
        at: row.get("at")?,
    })
}
