//! Cutting a text into pieces that can be spoken one after another, so that the first sound comes early.

/// Marks that end a sentence in our eleven languages.
const SENTENCE_ENDS: [char; 6] = ['.', '!', '?', '।', '॥', '…'];
/// Marks that end a clause.
const CLAUSE_ENDS: [char; 5] = [',', ';', ':', '—', '،'];
/// Latin and Indic abbreviations after which a full stop ends nothing (lower case, without the stop).
const ABBREVIATIONS: [&str; 22] = [
    "mr",
    "mrs",
    "ms",
    "dr",
    "smt",
    "shri",
    "sri",
    "st",
    "no",
    "nos",
    "rs",
    "re",
    "art",
    "sec",
    "vs",
    "etc",
    "डॉ",
    "श्री",
    "रु",
    "क्र",
    "ডা",
    "মো",
];

/// Cuts into sentences.
pub fn sentences(text: &str) -> Vec<String> {
    cut(text, &|before, mark, after| ends_sentence(before, mark, after))
}

/// Cuts into pieces of at most `longest` characters: at sentence ends, then at clause ends, then between words.
pub fn clauses(text: &str, longest: usize) -> Vec<String> {
    let longest = longest.max(8);
    let mut pieces = Vec::new();
    for sentence in sentences(text) {
        if sentence.chars().count() <= longest {
            pieces.push(sentence);
            continue;
        }
        let parts = cut(&sentence, &|before, mark, after| ends_clause(before, mark, after));
        join_up_to(parts, longest, &mut pieces);
    }
    pieces
}

/// Cuts so that the first piece is short (at most `first` characters, where a clause ends that early) and the rest whole
/// sentences: the first sound comes early and the melody of the rest stays.
pub fn for_streaming(text: &str, first: usize, longest: usize) -> Vec<String> {
    let mut pieces = clauses(text, longest);
    if let Some(head) = pieces.first().filter(|head| head.chars().count() > first) {
        let parts = cut(head, &|before, mark, after| ends_clause(before, mark, after));
        if parts.len() > 1 {
            let rest = parts.get(1..).unwrap_or_default().join(" ");
            let mut split = parts.into_iter().take(1).collect::<Vec<_>>();
            split.push(rest);
            pieces.splice(0..1, split);
        }
    }
    pieces
}

/// Joins neighbours while they fit; what is too long alone is cut between words.
fn join_up_to(parts: Vec<String>, longest: usize, pieces: &mut Vec<String>) {
    let mut current = String::new();
    for part in parts.iter().flat_map(|part| words_up_to(part, longest)) {
        if !current.is_empty() && current.chars().count() + 1 + part.chars().count() > longest {
            pieces.push(std::mem::take(&mut current));
        }
        if !current.is_empty() {
            current.push(' ');
        }
        current.push_str(&part);
    }
    if !current.is_empty() {
        pieces.push(current);
    }
}

fn words_up_to(part: &str, longest: usize) -> Vec<String> {
    if part.chars().count() <= longest {
        return vec![part.to_owned()];
    }
    let mut out = Vec::new();
    let mut line = String::new();
    for word in part.split_whitespace() {
        if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > longest {
            out.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        // A "word" without spaces for ever is not speech; cut it anyway, so that every piece keeps its bound.
        for c in word.chars() {
            if line.chars().count() >= longest {
                out.push(std::mem::take(&mut line));
            }
            line.push(c);
        }
    }
    out.push(line);
    out
}

/// Cuts behind each mark for which `ends` holds, keeping closing quotes and brackets with it; line breaks always cut.
fn cut(text: &str, ends: &dyn Fn(&str, char, &str) -> bool) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut marks = text.char_indices().peekable();
    while let Some((index, c)) = marks.next() {
        let mut end = index + c.len_utf8();
        let rest = text.get(end..).unwrap_or_default();
        if c != '\n' && !ends(text.get(start..index).unwrap_or_default(), c, rest) {
            continue;
        }
        while let Some((at, next)) = marks.next_if(|(_, next)| is_tail(*next)) {
            end = at + next.len_utf8();
        }
        push(&mut pieces, text.get(start..end).unwrap_or_default());
        start = end;
    }
    push(&mut pieces, text.get(start..).unwrap_or_default());
    pieces
}

fn push(pieces: &mut Vec<String>, piece: &str) {
    // A piece without a letter or digit has no sound.
    if piece.chars().any(char::is_alphanumeric) {
        pieces.push(piece.split_whitespace().collect::<Vec<_>>().join(" "));
    }
}

fn is_tail(c: char) -> bool {
    SENTENCE_ENDS.contains(&c) || matches!(c, '"' | '\'' | '”' | '’' | ')' | ']' | '»')
}

fn ends_sentence(before: &str, mark: char, after: &str) -> bool {
    if !SENTENCE_ENDS.contains(&mark) {
        return false;
    }
    let next = after.chars().next();
    if mark != '.' {
        return true;
    }
    // 1,500.50 and file.name and 8.30 are one word.
    if next.is_some_and(char::is_alphanumeric) {
        return false;
    }
    let word = before
        .rsplit(|c: char| c.is_whitespace() || c == '(')
        .next()
        .unwrap_or_default();
    // "Rs. 500", "Dr. Rao" and initials ("B. R.") go on; at the end of the text nothing does.
    let goes_on = !after.trim().is_empty();
    let lower = word.to_lowercase();
    let initial = word.chars().count() == 1 && word.chars().all(|c| c.is_ascii_uppercase());
    !(goes_on && (initial || ABBREVIATIONS.contains(&lower.as_str())))
}

fn ends_clause(before: &str, mark: char, after: &str) -> bool {
    let spaced = after.is_empty() || after.starts_with(char::is_whitespace);
    // The comma of 1,500 and the colon of 10:30 have a digit behind them, never a space.
    spaced && (CLAUSE_ENDS.contains(&mark) || ends_sentence(before, mark, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_where_people_pause() {
        for (text, expected) in [
            ("नमस्ते। आप कैसे हैं?", vec!["नमस्ते।", "आप कैसे हैं?"]),
            (
                "It costs ₹1,500.50 today. Buy it.",
                vec!["It costs ₹1,500.50 today.", "Buy it."],
            ),
            (
                "Dr. Rao called. Call back.",
                vec!["Dr. Rao called.", "Call back."],
            ),
            ("Pay Rs. 500 now.", vec!["Pay Rs. 500 now."]),
            ("श्री. बी. आर. आंबेडकर", vec!["श्री. बी.", "आर.", "आंबेडकर"]),
            ("B. R. Ambedkar wrote it.", vec!["B. R. Ambedkar wrote it."]),
            ("“வணக்கம்.” நலமா?", vec!["“வணக்கம்.”", "நலமா?"]),
            ("One\nTwo", vec!["One", "Two"]),
            ("Really?! Yes…", vec!["Really?!", "Yes…"]),
            ("... ! ?", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(sentences(text), expected, "{text}");
        }
    }

    #[test]
    fn long_sentences_are_cut_at_clauses_then_words() {
        assert_eq!(
            clauses("At 10:30, bring 1,500 rupees, please.", 20),
            ["At 10:30,", "bring 1,500 rupees,", "please."]
        );
        let words = "ab ".repeat(50);
        assert!(
            clauses(&words, 20)
                .iter()
                .all(|piece| piece.chars().count() <= 20)
        );
        assert!(
            clauses(&"x".repeat(500), 40)
                .iter()
                .all(|piece| piece.chars().count() <= 40)
        );
    }

    #[test]
    fn the_first_piece_is_short_and_nothing_is_lost() {
        let text = "नमस्ते सुनीता जी, आपके गाँव के पास सिलाई के तीन काम मिले हैं। पहला काम सुनिए।";
        let pieces = for_streaming(text, 25, 120);
        assert_eq!(pieces[0], "नमस्ते सुनीता जी,");
        assert_eq!(pieces.join(" "), text);
    }

    proptest::proptest! {
        #[test]
        fn no_letter_is_lost_and_every_piece_keeps_its_bound(text in "\\PC{0,200}") {
            let letters = |s: &str| s.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
            let pieces = clauses(&text, 30);
            proptest::prop_assert_eq!(letters(&pieces.concat()), letters(&text));
            proptest::prop_assert!(pieces.iter().all(|piece| piece.chars().count() <= 30));
        }
    }
}
