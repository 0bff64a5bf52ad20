//! The same words in the script that is asked for.

use crate::support::brain;
use conversation::language::{Language, ScriptCount};
use conversation::reading::OutputScript::{self, English, Mixed, Native, Roman, Verbatim};
use proptest::prelude::*;

#[test]
fn known_words_are_written_as_people_write_them() {
    let cases = [
        (
            Language::Hi,
            "मुझे सिलाई का काम चाहिए",
            Roman,
            "mujhe silai ka kaam chahiye",
        ),
        (
            Language::Hi,
            "mujhe silai ka kaam chahiye",
            Native,
            "मुझे सिलाई का काम चाहिए",
        ),
        (
            Language::Hi,
            "मेरा phone number है 9840950950",
            Native,
            "मेरा फ़ोन नंबर है 9840950950",
        ),
        (
            Language::Hi,
            "mera phone number hai 9840950950",
            Mixed,
            "मेरा phone number है 9840950950",
        ),
        (Language::Hi, "₹500 चाहिए", Verbatim, "पाँच सौ रुपये चाहिए"),
        (
            Language::Hi,
            "मुझे लखनऊ में सिलाई का काम चाहिए, पाँच सौ रुपये",
            English,
            "mujhe Lucknow mein tailoring chahiye ₹500",
        ),
        (Language::Ta, "எனக்கு வேலை வேண்டும்", Roman, "enakku velai vendum"),
        (Language::Bn, "আমার কাজ চাই", Roman, "amar kaj chai"),
        (
            Language::Hi,
            "ORD-2024-001234 asha@upi",
            Native,
            "ORD-2024-001234 asha@upi",
        ),
        (Language::En, "I want work", Native, "I want work"),
    ];
    let wrong: Vec<String> = cases
        .into_iter()
        .filter_map(|(language, text, script, want)| {
            let got = brain().in_script(text, language, script);
            (got != want).then(|| format!("{text} {script:?}\n  want {want}\n  got  {got}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_example_can_be_written_in_latin_letters_and_back_in_its_own() {
    for pack in crate::support::packs() {
        for sentence in pack.phrases.values().flatten().filter(|s| !s.contains('{')) {
            let roman = brain().in_script(sentence, pack.code, Roman);
            assert_eq!(ScriptCount::of(&roman).native_letters, 0, "{sentence}: {roman}");
            let native = brain().in_script(sentence, pack.code, Native);
            let capitals = sentence.chars().filter(char::is_ascii_uppercase).count();
            if pack.code != Language::En && capitals == 0 {
                assert_eq!(ScriptCount::of(&native).latin_letters, 0, "{sentence}: {native}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_in_any_script_ends_and_stays_in_bounds(text in "\\PC{0,60}") {
        for language in brain().languages() {
            for (_, script) in OutputScript::ALL {
                let written = brain().in_script(&text, language, script);
                prop_assert!(written.len() <= 200 * (text.len() + 1));
            }
        }
    }
}
