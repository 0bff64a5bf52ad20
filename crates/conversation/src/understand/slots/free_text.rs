//! The person's own words, less the words of the request.

use super::Evidence;

/// What is left of the message as a search text; with `trim`, words that carry no content go.
pub(crate) fn leftover(evidence: &Evidence, trim: bool) -> Option<String> {
    if !trim {
        return (!evidence.surface.is_empty()).then(|| evidence.surface.join(" "));
    }
    let in_number = |i: usize| evidence.numbers.iter().any(|n| (n.start..n.end).contains(&i));
    let kept: Vec<&str> = evidence
        .surface
        .iter()
        .enumerate()
        .filter(|(i, _)| !evidence.empty.get(*i).copied().unwrap_or(false) && !in_number(*i))
        .map(|(_, w)| w.as_str())
        .collect();
    (!kept.is_empty()).then(|| kept.join(" "))
}
