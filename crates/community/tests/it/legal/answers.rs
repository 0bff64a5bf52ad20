//! What is said about the law, and what is not.

use crate::shipped;
use community::legal::{self, Answer, Outcome, Question};
use community::{Day, Library, MIGRATIONS};
use store::params;
use store::testing::each_database;

fn today() -> Day {
    Day::from_date(2026, 12, 1)
}

fn ask(library: &Library, topic: &str, change: impl FnOnce(&mut Question<'_>)) -> Answer {
    let mut question = Question {
        topic: Some(topic),
        language: "hi",
        jurisdiction: None,
        event_on: None,
        today: today(),
        danger: false,
    };
    change(&mut question);
    legal::answer(library, &question)
}

fn cited(answer: &Answer) -> Vec<&str> {
    answer
        .citations
        .iter()
        .map(|it| it.provision_id.as_str())
        .collect()
}

#[test]
fn j1_an_answer_rests_on_rows_with_source_and_date() {
    let library = shipped::library();
    for topic in library.topics.keys() {
        let answer = ask(&library, topic, |_| {});
        assert_eq!(answer.outcome, Outcome::Grounded, "{topic}");
        assert!(!answer.citations.is_empty() && answer.as_of.is_some());
        assert!(answer.citations.iter().all(|it| !it.source.is_empty()));
        assert_eq!(answer.confirm, answer.citations.iter().any(|it| !it.verified));
        assert_eq!(answer.text.unwrap().language, "hi");
        assert!(!answer.helplines.is_empty() && !answer.next_person.is_empty());
    }
}

#[test]
fn j2_the_day_it_happened_decides_the_law() {
    let library = shipped::library();
    let before = ask(&library, "police_complaint", |it| {
        it.event_on = Some(Day::from_date(2024, 6, 30));
    });
    assert!(cited(&before).contains(&"crpc-1973") && !cited(&before).contains(&"bnss-2023"));
    let after = ask(&library, "police_complaint", |it| {
        it.event_on = Some(Day::from_date(2024, 7, 1));
    });
    assert!(cited(&after).contains(&"bnss-2023") && !cited(&after).contains(&"crpc-1973"));
}

#[test]
fn j3_a_repealed_law_is_named_only_with_its_successor() {
    let library = shipped::library();
    let answer = ask(&library, "minimum_wage", |it| {
        it.event_on = Some(Day::from_date(2025, 1, 1));
    });
    let old = answer
        .citations
        .iter()
        .find(|it| it.provision_id == "minimum-wages-1948")
        .unwrap();
    assert_eq!(old.replaced_by, ["Code on Wages"]);
    let now = ask(&library, "minimum_wage", |_| {});
    assert_eq!(cited(&now), ["wages-code-2019"]);
}

#[test]
fn j4_no_section_without_grounding() {
    let mut library = shipped::library();
    let grounded = ask(&library, "free_legal_aid", |_| {});
    assert!(
        grounded
            .citations
            .iter()
            .any(|it| it.section.as_deref() == Some("12"))
    );
    let stale = ask(&library, "free_legal_aid", |it| it.today = Day(today().0 + 400));
    assert_eq!(stale.outcome, Outcome::Stale);
    assert!(!stale.citations.is_empty() && stale.citations.iter().all(|it| it.section.is_none()));
    // A section that nobody has read in a source is not named either.
    library
        .provisions
        .get_mut("legal-services-1987")
        .unwrap()
        .verified = false;
    let unverified = ask(&library, "free_legal_aid", |_| {});
    assert!(unverified.confirm && unverified.citations.iter().all(|it| it.section.is_none()));
}

#[test]
fn j5_rows_older_than_180_days_are_stale() {
    let library = shipped::library();
    let looked_at = library.provisions["dowry-1961"].as_of.0;
    let fresh = ask(&library, "dowry", |it| it.today = Day(looked_at + 180));
    assert_eq!(fresh.outcome, Outcome::Grounded);
    let stale = ask(&library, "dowry", |it| it.today = Day(looked_at + 181));
    assert_eq!(stale.outcome, Outcome::Stale);
    assert!(!stale.next_person.is_empty());
}

#[test]
fn j6_danger_gives_numbers_in_order_and_nothing_else() {
    let library = shipped::library();
    let answer = ask(&library, "domestic_violence", |it| it.danger = true);
    assert_eq!(answer.outcome, Outcome::Danger);
    let numbers: Vec<&str> = answer
        .helplines
        .iter()
        .take(3)
        .map(|it| it.number.as_str())
        .collect();
    assert_eq!(numbers, ["112", "181", "1091"]);
    assert!(answer.citations.is_empty() && answer.text.is_none() && answer.sensitive);
}

#[test]
fn what_is_not_known_is_not_answered() {
    let mut library = shipped::library();
    let none = Question {
        topic: None,
        language: "ta",
        jurisdiction: None,
        event_on: None,
        today: today(),
        danger: false,
    };
    assert_eq!(legal::answer(&library, &none).outcome, Outcome::NoMatch);
    assert_eq!(ask(&library, "tax_evasion", |_| {}).outcome, Outcome::OutOfScope);
    assert_eq!(
        ask(&Library::default(), "dowry", |_| {}).outcome,
        Outcome::Unavailable
    );
    // Before the first law on the topic.
    let early = ask(&library, "maternity_benefit", |it| {
        it.event_on = Some(Day::from_date(1950, 1, 1));
    });
    assert_eq!((early.outcome, early.text), (Outcome::NoMatch, None));
    // Only a state's law, and nobody said which state.
    library.provisions.get_mut("dowry-1961").unwrap().jurisdiction = "IN-UP".to_owned();
    library.topics.get_mut("dowry").unwrap().provisions = vec!["dowry-1961".to_owned()];
    assert_eq!(
        ask(&library, "dowry", |_| {}).outcome,
        Outcome::JurisdictionUnknown
    );
    assert_eq!(
        ask(&library, "dowry", |it| it.jurisdiction = Some("IN-UP")).outcome,
        Outcome::Grounded
    );
    assert_eq!(
        ask(&library, "dowry", |it| it.jurisdiction = Some("IN-TN")).outcome,
        Outcome::NoMatch
    );
    // Old and new law in force on one day.
    library
        .provisions
        .get_mut("minimum-wages-1948")
        .unwrap()
        .repealed_on = None;
    let conflict = ask(&library, "minimum_wage", |_| {});
    assert_eq!(
        (conflict.outcome, conflict.citations.len()),
        (Outcome::Conflict, 0)
    );
}

#[tokio::test]
async fn j7_a_sensitive_topic_leaves_only_a_count() {
    let library = shipped::library();
    assert!(ask(&library, "domestic_violence", |_| {}).sensitive);
    each_database(&[MIGRATIONS], async |db| {
        for _ in 0..3 {
            let mut tx = db.write().await;
            legal::count(&mut tx, "domestic_violence", today()).await.unwrap();
            tx.commit().await.unwrap();
        }
        let mut tx = db.read().await;
        assert_eq!(
            legal::asked(&mut tx, "domestic_violence", today()).await.unwrap(),
            3
        );
        assert_eq!(
            legal::asked(&mut tx, "domestic_violence", Day(today().0 + 1))
                .await
                .unwrap(),
            0
        );
        let rows = tx
            .query("SELECT * FROM legal_topic_counts", params![])
            .await
            .unwrap();
        assert_eq!(rows.len(), 1, "one row a day, whoever asks");
    })
    .await;
}

#[tokio::test]
async fn topics_are_found_by_words_in_the_callers_language() {
    let library = shipped::library();
    each_database(&[MIGRATIONS], async |db| {
        let mut tx = db.write().await;
        legal::index(&mut tx, &library).await.unwrap();
        tx.commit().await.unwrap();
        let mut tx = db.read().await;
        assert_eq!(
            legal::find(&mut tx, "en", "they demand dowry", 1).await.unwrap(),
            ["dowry"]
        );
        assert_eq!(legal::find(&mut tx, "hi", "दहेज", 1).await.unwrap(), ["dowry"]);
        assert!(legal::find(&mut tx, "hi", "क्रिकेट", 1).await.unwrap().is_empty());
    })
    .await;
}
