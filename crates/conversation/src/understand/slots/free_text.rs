//! The person's own words, less the words of the request.

use super::Evidence;

/// Ends a clause, where it stands between two words.
const CLAUSE_ENDS: &str = ",;:.!?।॥…—";

/// The whole message.
pub(super) fn whole(evidence: &Evidence) -> Option<String> {
    (!evidence.spans.is_empty()).then(|| evidence.said(0, evidence.spans.len() - 1))
}

/// From the first word with a content of its own to the last, as they were said, in the clause that has most of them: "I
/// want to know something, how do I change the address?".
pub(super) fn content(evidence: &Evidence) -> Option<String> {
    let telling = evidence.telling_words();
    let mut clauses: Vec<&[usize]> = evidence.clauses(&telling).collect();
    // The first of two alike.
    clauses.reverse();
    let clause = clauses.into_iter().max_by_key(|words| words.len())?;
    Some(evidence.said(*clause.first()?, *clause.last()?))
}

/// The clause that says most beside the wish to send something back, the last of two alike: "take it back, it is torn".
pub(super) fn reason(evidence: &Evidence) -> Option<String> {
    let telling = evidence.telling_words();
    let all: Vec<usize> = (0..evidence.spans.len()).collect();
    let tells = |i: &&usize| telling.contains(i) && !evidence.returning[**i];
    let (told, clause) = evidence
        .clauses(&all)
        .map(|words| (words.iter().filter(tells).count(), words))
        .max_by_key(|(told, _)| *told)?;
    (told > 0).then(|| evidence.said(clause[0], clause[clause.len() - 1]))
}

impl Evidence {
    /// Words `first` to `last` as they were said, with what stands between them.
    fn said(&self, first: usize, last: usize) -> String {
        let (start, end) = (self.spans[first].0, self.spans[last].1);
        self.text[start..end].iter().collect()
    }

    /// The words with a content of their own.
    fn telling_words(&self) -> Vec<usize> {
        let carries = |i: usize| self.empty[i] || (self.carrying[i] && !self.in_name(i));
        (0..self.spans.len())
            .filter(|&i| !carries(i) && !self.in_number(i))
            .collect()
    }

    /// These words, clause by clause.
    fn clauses<'a>(&self, words: &'a [usize]) -> impl Iterator<Item = &'a [usize]> {
        words.chunk_by(|&a, &b| !self.clause_ends_between(a, b))
    }

    fn clause_ends_between(&self, before: usize, after: usize) -> bool {
        let between = &self.text[self.spans[before].1..self.spans[after].0];
        between.iter().any(|c| CLAUSE_ENDS.contains(*c))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A message whose words in brackets belong to the request, those with a star to a return.
    fn message(text: &str) -> Evidence {
        let mut evidence = Evidence::default();
        for word in text.split(' ') {
            if !evidence.text.is_empty() {
                evidence.text.push(' ');
            }
            let start = evidence.text.len();
            evidence.empty.push(word.starts_with('('));
            evidence.returning.push(word.starts_with('*'));
            evidence.carrying.push(false);
            let plain: String = word.chars().filter(|c| !"()*".contains(*c)).collect();
            let bare = plain.trim_end_matches([',', '?']);
            evidence.text.extend(plain.chars());
            evidence.spans.push((start, start + bare.chars().count()));
        }
        evidence
    }

    #[test]
    fn the_clause_with_most_to_say_is_meant_and_said_as_it_was() {
        for (text, words) in [
            ("(show) blue cotton (please)", Some("blue cotton")),
            (
                "tell-me something, (how) change the address?",
                Some("change the address"),
            ),
            ("gift-wrapping, questions", Some("gift-wrapping")),
            ("Size of (it) 5, small", Some("Size of it 5")),
            ("(please)", None),
        ] {
            assert_eq!(content(&message(text)).as_deref(), words, "{text}");
        }
        assert_eq!(
            whole(&message("why, (is) Sky blue?")).as_deref(),
            Some("why, is Sky blue")
        );
        assert_eq!(whole(&Evidence::default()), None);
    }

    #[test]
    fn a_reason_is_the_clause_that_does_not_ask_for_the_return() {
        for (text, words) in [
            (
                "my blue cup *take *back, (it) is torn",
                Some("my blue cup take back"),
            ),
            ("cup *take *back, (it) is torn", Some("it is torn")),
            ("(it) is torn, *return *order (please)", Some("it is torn")),
            ("*return (it) colour gone", Some("return it colour gone")),
            ("*return (please)", None),
        ] {
            assert_eq!(reason(&message(text)).as_deref(), words, "{text}");
        }
    }
}
