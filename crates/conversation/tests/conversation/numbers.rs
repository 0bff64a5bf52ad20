//! Numbers, dates and money in both directions, against tables written by hand, and for any number.

use crate::support::{brain, packs};
use conversation::calendar::Date;
use conversation::language::Language;
use proptest::prelude::*;

#[derive(serde::Deserialize)]
struct Table {
    read: Vec<(String, String)>,
    hear: Vec<(String, String)>,
}

fn table(language: Language) -> Table {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../eval/numbers");
    let path = format!("{folder}/{}.toml", language.code());
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{path}: {e}"));
    toml::from_str(&text).unwrap_or_else(|e| panic!("{path}: {e}"))
}

fn heard(language: Language, text: &str) -> String {
    let today = Date::new(2026, 3, 4).expect("a day");
    let quantities = brain().quantities(text, language);
    let lines: Vec<String> = quantities.iter().map(|q| q.value.line(today)).collect();
    lines.join("; ")
}

#[test]
fn the_golden_tables_hold_in_every_language() {
    let mut wrong = Vec::new();
    for language in brain().languages() {
        let table = table(language);
        assert!(table.read.len() + table.hear.len() >= 60, "{language:?}");
        for (text, said) in table.read {
            let got = brain().replies().read_aloud(language, &text);
            if got != said {
                wrong.push(format!(
                    "{} read {text:?}\n   want {said}\n   got  {got}",
                    language.code()
                ));
            }
        }
        for (text, meaning) in table.hear {
            let got = heard(language, &text);
            if got != meaning {
                wrong.push(format!(
                    "{} hear {text:?}\n   want {meaning}\n   got  {got}",
                    language.code()
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{} rows:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn ordinary_words_are_read_as_they_are_written() {
    for pack in packs() {
        for sentence in pack.phrases.values().flatten() {
            let plain = !sentence.contains('{')
                && sentence
                    .chars()
                    .all(|c| !c.is_ascii() || matches!(c, ' ' | ',' | '?' | '!' | '\''))
                && !sentence.chars().any(char::is_numeric);
            if plain {
                assert_eq!(brain().replies().read_aloud(pack.code, sentence), *sentence);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_number_said_and_heard_is_the_same(n in prop_oneof![0_u64..10_000, 0_u64..1_000_000_000_000]) {
        for language in brain().languages() {
            // With grouping, so that a long number is no id.
            let written = grouped(n);
            let said = brain().replies().read_aloud(language, &written);
            let heard = heard(language, &said);
            let number = heard.split_once(' ').and_then(|(_, value)| value.parse::<f64>().ok());
            prop_assert_eq!(number, Some(n as f64), "{:?} {}: {} -> {}", language, written, said, heard);
        }
    }

    #[test]
    fn reading_any_text_ends_and_stays_in_bounds(text in "\\PC{0,80}", mixed in "[0-9.,:/₹%@ A-Zकதல'-]{0,60}") {
        for language in brain().languages() {
            for text in [&text, &mixed] {
                let said = brain().replies().read_aloud(language, text);
                prop_assert!(said.len() <= 200 * (text.len() + 1), "{:?} {}: {}", language, text, said.len());
                let _ = brain().quantities(text, language);
            }
        }
    }
}

fn grouped(n: u64) -> String {
    let digits = n.to_string();
    let mut out = String::new();
    for (i, c) in digits.chars().enumerate() {
        let left = digits.len() - i;
        if i > 0 && left >= 3 && left % 2 == 1 {
            out.push(',');
        }
        out.push(c);
    }
    out
}
