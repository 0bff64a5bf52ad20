//! The text that a request is about: what stands in quotes, or after a colon.

/// Opening quotes and what closes them.
const QUOTES: [(char, char); 5] = [('"', '"'), ('“', '”'), ('«', '»'), ('„', '“'), ('\'', '\'')];

/// The text inside a message, as written.
pub(crate) fn quoted(message: &str) -> Option<&str> {
    QUOTES
        .iter()
        .filter_map(|&(open, close)| between(message, open, close))
        .chain(message.split_once(": ").map(|(_, rest)| rest))
        .map(str::trim)
        .find(|text| text.chars().any(char::is_alphanumeric))
}

/// From the first opening quote that begins a word to the last closing one that ends one: apostrophes do neither.
fn between(message: &str, open: char, close: char) -> Option<&str> {
    let begins = |at: usize| !message[..at].ends_with(char::is_alphanumeric);
    let ends = |at: usize| !message[at..].chars().nth(1).is_some_and(char::is_alphanumeric);
    let start = message
        .match_indices(open)
        .map(|(at, _)| at)
        .find(|&at| begins(at))?
        + open.len_utf8();
    let end = message
        .rmatch_indices(close)
        .map(|(at, _)| at)
        .find(|&at| ends(at))?;
    message.get(start..end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_quotes_or_after_a_colon_is_the_text() {
        for (message, text) in [
            (
                "translate \"The school is closed.\" into Hindi",
                Some("The school is closed."),
            ),
            ("'beautiful' को हिंदी में क्या कहते हैं", Some("beautiful")),
            ("“பள்ளி” in English", Some("பள்ளி")),
            ("what is 'don't go' in tamil", Some("don't go")),
            (
                "Translate into Odia: school opens at 9:30",
                Some("school opens at 9:30"),
            ),
            ("translate my daughter's and son's homework", None),
            ("what is it at 6:30 in hindi", None),
            ("translate this: ", None),
            ("\"\" in hindi", None),
            ("\"", None),
        ] {
            assert_eq!(quoted(message), text, "{message}");
        }
    }
}
