//! The person's own words, less the words of the request.

use super::Evidence;

/// The whole message.
pub(super) fn whole(evidence: &Evidence) -> Option<String> {
    (!evidence.surface.is_empty()).then(|| evidence.surface.join(" "))
}

/// From the first word with a content of its own to the last, as they were said.
pub(super) fn content(evidence: &Evidence) -> Option<String> {
    let in_number = |i: usize| evidence.numbers.iter().any(|n| (n.start..n.end).contains(&i));
    let carries = |i: usize| evidence.empty[i] || (evidence.carrying[i] && !evidence.in_name(i));
    let mut content = (0..evidence.surface.len()).filter(|&i| !carries(i) && !in_number(i));
    let first = content.next()?;
    let last = content.next_back().unwrap_or(first);
    Some(evidence.surface[first..=last].join(" "))
}
