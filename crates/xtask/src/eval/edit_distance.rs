//! Error rates: the least number of insertions, deletions and substitutions between what was said and what was heard.

use unicode_normalization::UnicodeNormalization;

/// Levenshtein distance between two sequences.
pub(super) fn distance<T: PartialEq>(left: &[T], right: &[T]) -> usize {
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, a) in left.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, b) in right.iter().enumerate() {
            let substituted = diagonal + usize::from(a != b);
            diagonal = row[j + 1];
            row[j + 1] = substituted.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[right.len()]
}

/// The form in which transcripts are compared: NFC, lower case, no punctuation, no nukta, one nasal sign, single spaces.
pub(super) fn normalise(text: &str) -> String {
    let folded: String = text
        .nfd()
        .filter(|c| *c != '\u{93c}')
        .map(|c| if c == '\u{901}' { '\u{902}' } else { c })
        .nfc()
        .flat_map(char::to_lowercase)
        .map(|c| if is_punctuation(c) { ' ' } else { c })
        .collect();
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_punctuation(c: char) -> bool {
    c.is_ascii_punctuation()
        || matches!(
            c,
            '।' | '॥' | '۔' | '،' | '؟' | '…' | '“' | '”' | '‘' | '’' | '–' | '—'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_count_every_kind_of_edit() {
        let chars = |text: &str| text.chars().collect::<Vec<_>>();
        assert_eq!(distance(&chars("kitten"), &chars("sitting")), 3);
        assert_eq!(distance(&chars(""), &chars("abc")), 3);
        assert_eq!(distance(&chars("abc"), &chars("abc")), 0);
    }

    #[test]
    fn punctuation_case_and_nukta_do_not_count_as_errors() {
        assert_eq!(normalise("काग़ज़, कहाँ?"), normalise("कागज कहां"));
        assert_eq!(normalise("  Hello,  World. "), "hello world");
    }
}
