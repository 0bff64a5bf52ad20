//! Full-text search that does not cut Indic words, the same on both databases.
//!
//! SQLite's default tokeniser splits at vowel signs and viramas, PostgreSQL's depends on the server's locale, and the two
//! rank differently. So words are cut here (Unicode word boundaries, which keep marks with their letter), kept in an
//! inverted index of ordinary tables, and ranked with BM25 in one place.

use crate::{StoreError, Tx, Value, params};
use std::collections::BTreeMap;
use unicode_normalization::UnicodeNormalization as _;
use unicode_segmentation::UnicodeSegmentation as _;

const MAX_QUERY_TERMS: usize = 24;
const MAX_TERM_CHARS: usize = 64;
/// One statement instead of a round trip per word.
const POSTINGS_PER_STATEMENT: usize = 64;
const K1: f64 = 1.2;
const B: f64 = 0.75;

/// One found document.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// The id it was indexed under.
    pub id: String,
    /// BM25, larger is better; comparable only within one answer.
    pub score: f64,
}

/// The words of a text as they are indexed: NFC, lower case, joiners and digits' scripts folded.
pub fn terms(text: &str) -> Vec<String> {
    let folded: String = text
        .nfc()
        .filter(|it| !is_joiner(*it))
        .map(fold_digit)
        .collect::<String>()
        .to_lowercase();
    // Composing can change after joiners are gone (a nukta may now meet its letter), hence the second pass.
    let folded: String = folded.nfc().collect();
    folded
        .unicode_words()
        .map(|word| word.chars().take(MAX_TERM_CHARS).collect())
        .collect()
}

/// Zero-width joiners change how a conjunct is drawn, not which word it is.
fn is_joiner(it: char) -> bool {
    matches!(it, '\u{200c}' | '\u{200d}' | '\u{2060}' | '\u{feff}')
}

/// Digits of the Indic scripts as ASCII: "१२" and "12" are the same word.
fn fold_digit(it: char) -> char {
    const ZEROS: [u32; 9] = [
        0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66,
    ];
    ZEROS
        .iter()
        .find_map(|zero| u32::from(it).checked_sub(*zero).filter(|digit| *digit < 10))
        .and_then(|digit| char::from_digit(digit, 10))
        .unwrap_or(it)
}

/// Adds or replaces a document in a collection ("learning.hi").
pub async fn index(tx: &mut Tx, collection: &str, id: &str, text: &str) -> Result<(), StoreError> {
    remove(tx, collection, id).await?;
    let mut counts = BTreeMap::<String, i64>::new();
    let mut length = 0_i64;
    for term in terms(text) {
        *counts.entry(term).or_default() += 1;
        length += 1;
    }
    tx.execute(
        "INSERT INTO search_documents (collection, id, length) VALUES ($1, $2, $3)",
        params![collection, id, length],
    )
    .await?;
    let counts: Vec<(String, i64)> = counts.into_iter().collect();
    for part in counts.chunks(POSTINGS_PER_STATEMENT) {
        let rows: Vec<String> = (0..part.len())
            .map(|at| format!("($1, ${}, $2, ${})", 2 * at + 3, 2 * at + 4))
            .collect();
        let sql = format!(
            "INSERT INTO search_postings (collection, term, id, occurrences) VALUES {}",
            rows.join(", ")
        );
        let mut values = params![collection, id];
        for (term, occurrences) in part {
            values.extend(params![term, *occurrences]);
        }
        tx.query_built(sql, values).await?;
    }
    Ok(())
}

/// Forgets a document and its words.
pub async fn remove(tx: &mut Tx, collection: &str, id: &str) -> Result<(), StoreError> {
    tx.execute(
        "DELETE FROM search_documents WHERE collection = $1 AND id = $2",
        params![collection, id],
    )
    .await
    .map(drop)
}

/// The best `limit` documents that hold any word of `query`, best first, ties by id.
pub async fn find(tx: &mut Tx, collection: &str, query: &str, limit: usize) -> Result<Vec<Hit>, StoreError> {
    let mut wanted = terms(query);
    wanted.sort_unstable();
    wanted.dedup();
    wanted.truncate(MAX_QUERY_TERMS);
    if wanted.is_empty() || limit == 0 {
        return Ok(Vec::new());
    }
    let totals = tx
        .query_one(
            "SELECT COUNT(*) AS documents, CAST(COALESCE(SUM(length), 0) AS BIGINT) AS words
             FROM search_documents WHERE collection = $1",
            params![collection],
        )
        .await?;
    let documents = totals.get::<f64>("documents")?;
    let average = (totals.get::<f64>("words")? / documents.max(1.0)).max(1.0);

    let places: Vec<String> = (2..wanted.len() + 2).map(|at| format!("${at}")).collect();
    let sql = format!(
        "SELECT p.term AS term, p.id AS id, p.occurrences AS occurrences, d.length AS length
         FROM search_postings p JOIN search_documents d ON d.collection = p.collection AND d.id = p.id
         WHERE p.collection = $1 AND p.term IN ({})",
        places.join(", ")
    );
    let mut values = params![collection];
    values.extend(wanted.into_iter().map(Value::from));
    let rows = tx.query_built(sql, values).await?;

    let mut holders = BTreeMap::<String, f64>::new();
    for row in &rows {
        *holders.entry(row.get("term")?).or_default() += 1.0;
    }
    // Summed in a fixed order, so equal scores are equal to the last bit on both databases.
    let mut parts = BTreeMap::<String, BTreeMap<String, f64>>::new();
    for row in &rows {
        let term: String = row.get("term")?;
        let having = holders.get(&term).copied().unwrap_or(1.0);
        let rarity = (1.0 + (documents - having + 0.5) / (having + 0.5)).ln();
        let occurrences: f64 = row.get("occurrences")?;
        let weight = occurrences * (K1 + 1.0)
            / (occurrences + K1 * (1.0 - B + B * row.get::<f64>("length")? / average));
        parts
            .entry(row.get("id")?)
            .or_default()
            .insert(term, rarity * weight);
    }
    let mut hits: Vec<Hit> = parts
        .into_iter()
        .map(|(id, scores)| Hit {
            id,
            score: scores.into_values().sum(),
        })
        .collect();
    hits.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.id.cmp(&b.id)));
    hits.truncate(limit);
    Ok(hits)
}
