//! Letters from a few answers.

use crate::shipped;
use community::Day;
use community::legal::{Step, letter_for, step};
use std::collections::BTreeMap;

const LANGUAGES: [&str; 11] = ["hi", "bn", "mr", "ta", "te", "gu", "kn", "ml", "pa", "or", "en"];

#[test]
fn a_letter_is_asked_for_piece_by_piece_and_holds_her_words_in_every_language() {
    let library = shipped::library();
    let today = Day::from_date(2026, 12, 1);
    for letter in library.letters.keys() {
        for language in LANGUAGES {
            let mut said = BTreeMap::new();
            let mut asked = Vec::new();
            let draft = loop {
                match step(&library, letter, language, &said, today).unwrap() {
                    Step::Ask { id, question } => {
                        assert!(question.ends_with(['?', '।', '.']), "{question}");
                        said.insert(id.clone(), format!("<{id}>"));
                        asked.push(id);
                    }
                    Step::Ready(draft) => break draft,
                }
            };
            assert_eq!(asked, ["what", "when", "where", "who", "wish"]);
            assert_eq!(draft.language, language);
            assert!(
                asked.iter().all(|id| draft.text.contains(&format!("<{id}>"))),
                "{}",
                draft.text
            );
            assert!(draft.text.contains("01-12-2026"));
            // Whoever sees the folder learns nothing.
            assert_eq!(draft.file_name, "note-2026-12-01.txt");
        }
    }
}

#[test]
fn no_letter_names_a_law_by_itself() {
    let library = shipped::library();
    for it in library.letters.values() {
        for text in [&it.to, &it.subject, &it.request] {
            assert_eq!(text.0.len(), 11, "{}", it.id);
            assert!(!text.0.values().any(|it| it.chars().any(char::is_numeric)));
        }
    }
}

#[test]
fn topics_lead_to_their_letter_and_sensitive_ones_to_sensitive_letters() {
    let library = shipped::library();
    let letter = |topic: &str| letter_for(&library, topic).map(|it| (it.id.as_str(), it.sensitive));
    assert_eq!(letter("workplace_harassment"), Some(("committee", true)));
    assert_eq!(letter("minimum_wage"), Some(("wages", false)));
    assert_eq!(letter("free_legal_aid"), None);
    for topic in library.topics.values().filter(|it| it.sensitive) {
        assert_ne!(
            letter(&topic.id).map(|(_, sensitive)| sensitive),
            Some(false),
            "{}",
            topic.id
        );
    }
    assert_eq!(step(&library, "no_such", "hi", &BTreeMap::new(), Day(0)), None);
}
