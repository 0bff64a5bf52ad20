//! Counting and finding legal topics.

use crate::content::{Day, Library};
use store::{StoreError, Tx, params, search};

/// J7: counts that a topic was asked today. There is no place for words or for who asked.
pub async fn count(tx: &mut Tx, topic: &str, today: Day) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO legal_topic_counts (topic, day, asked) VALUES ($1, $2, 1)
         ON CONFLICT (topic, day) DO UPDATE SET asked = legal_topic_counts.asked + 1",
        params![topic, today.0],
    )
    .await
    .map(drop)
}

/// How often a topic was asked on a day.
pub async fn asked(tx: &mut Tx, topic: &str, day: Day) -> Result<i64, StoreError> {
    let row = tx
        .query_opt(
            "SELECT asked FROM legal_topic_counts WHERE topic = $1 AND day = $2",
            params![topic, day.0],
        )
        .await?;
    row.map_or(Ok(0), |it| it.get("asked"))
}

/// Puts every topic's answer in every language into the search index.
pub async fn index(tx: &mut Tx, library: &Library) -> Result<(), StoreError> {
    for topic in library.topics.values() {
        for (language, text) in &topic.text.0 {
            let words = format!("{} {text}", topic.id.replace('_', " "));
            search::index(tx, &format!("legal.{language}"), &topic.id, &words).await?;
        }
    }
    Ok(())
}

/// Topics whose answer shares words with the question, best first.
pub async fn find(tx: &mut Tx, language: &str, words: &str, limit: usize) -> Result<Vec<String>, StoreError> {
    let hits = search::find(tx, &format!("legal.{language}"), words, limit).await?;
    Ok(hits.into_iter().map(|it| it.id).collect())
}
