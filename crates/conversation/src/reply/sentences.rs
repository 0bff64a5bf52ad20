//! Where one sentence ends and the next begins.

/// Splits text into sentences: after a mark of the language that is followed by a space or the end.
pub(super) fn split(text: &str, ends: &[char]) -> Vec<String> {
    let mut out = Vec::new();
    let mut sentence = String::new();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        sentence.push(if c == '\n' { ' ' } else { c });
        let ends_here = ends.contains(&c) || c == '।';
        // A closing quote belongs to the sentence it closes.
        let closing = ends_here && chars.peek().is_some_and(|n| matches!(n, '"' | '”' | ')'));
        if closing {
            sentence.extend(chars.next());
        }
        if ends_here && chars.peek().is_none_or(|n| n.is_whitespace()) {
            out.push(std::mem::take(&mut sentence).trim().to_owned());
        }
    }
    out.push(sentence.trim().to_owned());
    out.retain(|s| s.chars().any(|c| c.is_alphanumeric() || c >= '\u{E000}'));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_at_marks_before_a_space() {
        let ends = ['.', '?', '!'];
        assert_eq!(split("Pay is 1.5 lakh. Shall I? Say \"yes.\" ok", &ends).len(), 4);
        assert_eq!(split("नमस्ते। कैसे हैं?", &ends), ["नमस्ते।", "कैसे हैं?"]);
        assert!(split(" . ", &ends).is_empty());
    }
}
