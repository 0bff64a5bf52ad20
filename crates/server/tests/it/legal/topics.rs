//! What is told of a topic: every sentence with its source, old laws as old, days as counted.

use serde_json::json;

use super::super::node::{LANGUAGES, Node, answer, scripted};
use super::{content_with, reply, written};

#[tokio::test]
async fn j1_every_sentence_of_every_topic_passes_with_its_source_in_every_language() {
    let node = Node::deaf().await;
    for language in LANGUAGES {
        let (_, topics) = node
            .get(&format!("/api/v1/legal/topics?language={language}"))
            .await;
        let topics = topics.as_array().unwrap();
        assert_eq!(topics.len(), 14);
        for entry in topics {
            let id = entry["id"].as_str().unwrap();
            let reply = node
                .http
                .get(node.url(&format!("/api/v1/legal/topics/{id}?language={language}")));
            let reply = reply.send().await.unwrap();
            let kept = reply
                .headers()
                .get("cache-control")
                .map(|it| it.to_str().unwrap().to_owned());
            assert_eq!(
                kept.as_deref() == Some("no-store"),
                entry["sensitive"] == true,
                "{id}"
            );
            let (_, topic) = answer(reply).await;
            assert_eq!(
                (&topic["outcome"], &topic["language"]),
                (&json!("GROUNDED"), &json!(language)),
                "{id}"
            );
            assert_eq!(
                topic["text"].as_str().unwrap(),
                written(id, language),
                "{id} in {language}: a sentence was dropped"
            );
            assert_eq!(topic["name"], entry["name"]);
            for claim in topic["claims"].as_array().unwrap() {
                assert!(
                    claim["quote"].as_str().is_some_and(|it| !it.is_empty()),
                    "{id} in {language}: {claim}"
                );
            }
            for citation in topic["citations"].as_array().unwrap() {
                assert!(
                    citation["section"].is_null() || citation["verified"] == true,
                    "{citation}"
                );
            }
            let person = topic["next_person"]["name"].as_str().unwrap();
            assert!(!person.is_empty() && !person.contains('_'), "{person}");
            assert!(
                !topic["documents"].as_array().unwrap().is_empty()
                    && !topic["helplines"].as_array().unwrap().is_empty()
            );
            assert_eq!(topic["caution"].is_string(), topic["confirm"] == true, "{id}");
            assert!(!topic["disclaimer"].as_str().unwrap().is_empty());
        }
    }
    assert_eq!(node.get("/api/v1/legal/topics/tax_evasion").await.0, 404);
    assert_eq!(
        node.get("/api/v1/legal/topics/dowry?event_on=2024-13-01").await.0,
        400
    );
    node.stop().await;
}

#[tokio::test]
async fn j1_j4_a_sentence_without_a_row_does_not_leave_and_a_person_is_named_instead() {
    let planted = [
        ("en", "It is in section 498A."),
        ("hi", "सज़ा सात साल है।"),
        ("bn", "শাস্তি ৭ বছর।"),
        ("ta", "இது பிரிவு 304 இல் உள்ளது."),
        ("pa", "ਜੁਰਮਾਨਾ ਪੰਜ ਹਜ਼ਾਰ ਰੁਪਏ ਹੈ।"),
        ("kn", "ಇದು ಮೋಟಾರ್ ವಾಹನ ಅಧಿನಿಯಮ ಹೇಳುತ್ತದೆ."),
    ];
    let content = content_with("legal/topics/dowry.toml", |mut text| {
        for (language, sentence) in planted {
            let from = format!("\n{language} = \"");
            text = text.replace(&from, &format!("{from}{sentence} "));
        }
        text
    });
    let folder = content.path().to_owned();
    let node = Node::start(scripted(None), move |config| config.paths.content = Some(folder)).await;
    for (language, sentence) in planted {
        let (_, topic) = node
            .get(&format!("/api/v1/legal/topics/dowry?language={language}"))
            .await;
        assert_eq!(
            topic["text"].as_str().unwrap(),
            written("dowry", language),
            "{sentence}"
        );
        assert!(topic["caution"].is_string(), "{topic}");
        let said = json!({"text": "tell me about dowry law", "language": language});
        let said = if language == "en" {
            said
        } else {
            json!({"text": "dahej kanoon", "language": language})
        };
        let (_, turn) = node.post("/api/v1/turns", said).await;
        if turn["intent"] == "legal.ask" && turn["state"] == "answered" {
            assert!(
                !reply(&turn).contains(sentence.trim_end_matches(['.', '।'])),
                "{turn}"
            );
        }
    }
    node.stop().await;
}

#[tokio::test]
async fn j5_old_rows_are_told_as_old_and_helplines_say_when_they_were_tried() {
    let node = Node::deaf().await;
    node.clock.advance(200 * 86_400_000);
    let (_, topic) = node.get("/api/v1/legal/topics/free_legal_aid?language=en").await;
    assert_eq!(topic["outcome"], "STALE");
    assert!(
        topic["citations"]
            .as_array()
            .unwrap()
            .iter()
            .all(|it| it["section"].is_null()),
        "{topic}"
    );
    assert!(topic["caution"].as_str().unwrap().contains("checked"));
    let (_, helplines) = node.get("/api/v1/legal/helplines").await;
    assert!(
        helplines.as_array().unwrap().iter().all(|it| it["stale"] == true),
        "{helplines}"
    );
    let turn = node.say(None, "tell me about free legal aid").await;
    assert!(!reply(&turn).contains("section"), "{turn}");
    node.stop().await;
}

#[tokio::test]
async fn days_are_counted_and_rules_that_nobody_checked_say_so() {
    let node = Node::deaf().await;
    let (_, found) = node
        .post(
            "/api/v1/legal/deadlines",
            json!({"rule": "posh_complaint", "event_on": "2026-11-30", "language": "en"}),
        )
        .await;
    assert_eq!(
        (&found["due_on"], &found["extended_to"]),
        (&json!("2027-02-28"), &json!("2027-05-28"))
    );
    assert!(found["caution"].as_str().unwrap().contains("confirm"), "{found}");
    for (rule, day, status) in [("none", "2026-11-30", 404), ("posh_complaint", "30.11.", 400)] {
        let asked = json!({"rule": rule, "event_on": day});
        assert_eq!(
            node.post("/api/v1/legal/deadlines", asked).await.0,
            status,
            "{rule} {day}"
        );
    }
    node.stop().await;
}

#[tokio::test]
async fn j3_an_old_law_is_told_as_old_with_its_successor() {
    let node = Node::deaf().await;
    let turn = node
        .say(None, "what is section 498A IPC on domestic violence")
        .await;
    assert_eq!(turn["intent"], "legal.ask", "{turn}");
    assert!(
        reply(&turn).contains("Indian Penal Code") && reply(&turn).contains("Bharatiya Nyaya Sanhita"),
        "{turn}"
    );
    assert!(
        !reply(&turn).contains("498"),
        "no section without its source: {turn}"
    );
    let hindi = node
        .say(None, "मुझ पर घरेलू हिंसा, आईपीसी क्या कहता है, कानून बताओ")
        .await;
    assert!(reply(&hindi).contains("Bharatiya Nyaya Sanhita"), "{hindi}");
    node.stop().await;
}
