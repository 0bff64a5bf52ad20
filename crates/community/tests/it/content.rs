//! The content that ships is whole, and broken content is named.

use community::learning::{Module, is_stale, sentences};
use community::{ContentError, Day, Library, Source};

use crate::shipped;

const LANGUAGES: [&str; 11] = ["hi", "bn", "mr", "ta", "te", "gu", "kn", "ml", "pa", "or", "en"];

#[test]
fn every_topic_label_has_content() {
    let library = shipped::library();
    for topic in [
        "domestic_violence",
        "dowry",
        "workplace_harassment",
        "minimum_wage",
        "maternity_benefit",
        "property_inheritance",
        "divorce_maintenance",
        "child_marriage",
        "cyber_harassment",
        "free_legal_aid",
        "ration_card",
        "pension_scheme",
        "police_complaint",
        "equal_pay",
    ] {
        let topic = library
            .topics
            .get(topic)
            .unwrap_or_else(|| panic!("legal topic {topic}"));
        assert!(
            !topic.provisions.is_empty() && !topic.helplines.is_empty(),
            "{}",
            topic.id
        );
        for language in LANGUAGES {
            assert!(topic.text.0.contains_key(language), "{} in {language}", topic.id);
        }
    }
    for topic in [
        "banking",
        "savings",
        "digital_payments",
        "online_safety",
        "tailoring",
        "health",
        "nutrition",
        "farming",
        "english",
        "entrepreneurship",
    ] {
        for language in LANGUAGES {
            let told = |it: &Module| it.topic == topic && it.languages().any(|it| it == language);
            assert!(
                library.modules.values().any(told),
                "lesson about {topic} in {language}"
            );
        }
    }
}

/// First letter of the block that a language is written in.
fn block(language: &str) -> u32 {
    match language {
        "hi" | "mr" => 0x900,
        "bn" => 0x980,
        "pa" => 0xa00,
        "gu" => 0xa80,
        "or" => 0xb00,
        "ta" => 0xb80,
        "te" => 0xc00,
        "kn" => 0xc80,
        "ml" => 0xd00,
        _ => 0,
    }
}

#[test]
fn every_text_is_in_its_own_script() {
    let library = shipped::library();
    let answers = library.topics.values().flat_map(|it| it.text.0.iter());
    let titles = library.modules.values().flat_map(|it| it.title.0.iter());
    let lessons = library
        .modules
        .values()
        .flat_map(|it| it.text.iter().map(|(language, it)| (language, &it.words)));
    for (language, text) in answers.chain(titles).chain(lessons) {
        let strange = text.chars().find(|it| {
            let block_of_it = u32::from(*it) & !0x7f;
            // The danda of Devanagari serves all scripts.
            it.is_alphabetic() && block_of_it != block(language) && *it != '।'
        });
        assert_eq!(strange, None, "{language}: {text}");
    }
}

#[test]
fn j4_no_shipped_answer_speaks_a_section_number() {
    for topic in shipped::library().topics.values() {
        for (language, text) in &topic.text.0 {
            // Amounts, day counts and sections come from rows, never from prose.
            assert!(
                !text.chars().any(char::is_numeric),
                "{} in {language}: {text}",
                topic.id
            );
        }
    }
    for provision in shipped::library().provisions.values() {
        assert!(
            provision.verified || provision.section.is_none(),
            "{}",
            provision.id
        );
    }
}

#[test]
fn k4_every_shipped_translation_is_fresh_and_lessons_are_short() {
    for module in shipped::library().modules.values() {
        for (language, text) in &module.text {
            assert_eq!(
                text.made_from.is_none(),
                language == "en",
                "{} {language}",
                module.id
            );
            assert!(!is_stale(module, language), "{} {language}", module.id);
            // Two minutes at a slow 130 words a minute.
            assert!(
                text.words.split_whitespace().count() <= 260,
                "{} {language}",
                module.id
            );
            assert!(sentences(&text.words).len() >= 4, "{} {language}", module.id);
        }
    }
}

fn broken(path: &str, from: &str, to: &str) -> ContentError {
    let mut sources = shipped::sources();
    let source = sources.iter_mut().find(|it| it.path == path).unwrap();
    assert!(source.text.contains(from));
    source.text = source.text.replacen(from, to, 1);
    Library::load(&sources).unwrap_err()
}

#[test]
fn broken_content_names_file_and_key() {
    let error = broken("legal/helplines.toml", "verified = true", "verified = \"yes\"");
    assert_eq!(error.path, "legal/helplines.toml");
    assert!(error.key.ends_with("verified"), "{error}");
    let error = broken("legal/topics/dowry.toml", "dowry-1961", "dowry-1691");
    assert_eq!(
        (error.path.as_str(), error.key.as_str()),
        ("legal/topics/dowry.toml", "provisions")
    );
    let error = broken("demo/gigs.toml", "place = \"lucknow\"", "place = \"atlantis\"");
    assert!(error.to_string().contains("atlantis"));
    let error = broken("legal/topics/dowry.toml", "sensitive", "sensitiv");
    assert_eq!(error.path, "legal/topics/dowry.toml");
    let error = broken(
        "legal/provisions.toml",
        "replaced_by = [\"bns-2023\"]",
        "replaced_by = []",
    );
    assert_eq!(error.key, "ipc-1860.replaced_by");
    let garbage = Source {
        path: "demo/places.toml".to_owned(),
        text: "\u{0}= [[[".to_owned(),
    };
    assert!(Library::load(&[garbage]).is_err());
}

#[test]
fn days_are_days_in_india() {
    assert_eq!(Day::from_date(1970, 1, 1), Day(0));
    assert_eq!(Day::from_date(2024, 7, 1).to_string(), "2024-07-01");
    assert_eq!(Day::from_date(2024, 2, 29).0 + 1, Day::from_date(2024, 3, 1).0);
    // 18:29 and 18:30 UTC are the two sides of midnight in India.
    assert_eq!(Day::at(18 * 3_600_000 + 29 * 60_000), Day(0));
    assert_eq!(Day::at(18 * 3_600_000 + 30 * 60_000), Day(1));
    for day in (-800_000..800_000).step_by(97) {
        let text = Day(day).to_string();
        let parts: Vec<i64> = text
            .trim_start_matches('-')
            .split('-')
            .map(|it| it.parse().unwrap())
            .collect();
        if day > -719_000 {
            assert_eq!(Day::from_date(parts[0], parts[1], parts[2]), Day(day));
        }
    }
}
