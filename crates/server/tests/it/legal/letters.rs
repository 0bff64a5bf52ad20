//! Letters from a few answers.

use serde_json::json;

use super::super::node::Node;
use super::super::privacy::all_rows;
use super::{person, reply};

#[tokio::test]
async fn a_letter_is_written_from_answers_with_identifiers_hidden_and_nothing_kept() {
    let node = Node::deaf().await;
    let mut answers = json!({});
    for expected in ["what", "when", "where", "who", "wish"] {
        let (_, step) = node
            .post(
                "/api/v1/legal/drafts",
                json!({"letter": "wages", "language": "hi", "answers": answers}),
            )
            .await;
        assert_eq!(
            (&step["state"], &step["question"]["id"]),
            (&json!("question"), &json!(expected)),
            "{step}"
        );
        answers[expected] = json!(format!("{expected}: मेरा आधार 2341 2341 2346 है"));
    }
    let (_, done) = node
        .post(
            "/api/v1/legal/drafts",
            json!({"letter": "wages", "language": "hi", "answers": answers}),
        )
        .await;
    let text = done["text"].as_str().unwrap();
    assert!(done["state"] == "ready" && text.contains("श्रम कार्यालय"), "{done}");
    assert!(!text.contains("2341 2341"), "{text}");
    assert_eq!(done["hidden"], json!(["aadhaar"]));
    assert!(done["file_name"].as_str().unwrap().starts_with("note-"));
    assert_eq!(
        node.post("/api/v1/legal/drafts", json!({"letter": "none"}))
            .await
            .0,
        404
    );
    assert_eq!(
        node.post(
            "/api/v1/legal/drafts",
            json!({"letter": "wages", "answers": {"x": "y"}})
        )
        .await
        .0,
        400
    );
    let folder = node.stop().await;
    assert!(!all_rows(folder.path()).await.contains("मेरा आधार"));
}

#[tokio::test]
async fn a_letter_is_written_by_voice_and_danger_in_it_comes_first() {
    let node = Node::deaf().await;
    let session = person(&node, "en").await;
    node.say(Some(&session), "what is the law on harassment at work")
        .await;
    let first = node.say(Some(&session), "yes").await;
    assert_eq!(
        (&first["state"], &first["intent"]),
        (&json!("need:what"), &json!("legal.letter")),
        "{first}"
    );
    let told = node
        .say(Some(&session), "my husband is beating me now, help")
        .await;
    assert_eq!(told["state"], "escalated", "{told}");
    assert!(reply(&told).contains("112"), "{told}");
    let second = node.say(Some(&session), "yes").await;
    assert_eq!(
        second["state"], "need:when",
        "what she said is not lost: {second}"
    );
    for (said, next) in [
        ("last Monday", "need:where"),
        ("in the big hall", "need:who"),
        ("the supervisor", "need:wish"),
    ] {
        let turn = node.say(Some(&session), said).await;
        assert_eq!(turn["state"], next, "{said}: {turn}");
    }
    let letter = node.say(Some(&session), "that it stops").await;
    assert_eq!(letter["state"], "answered", "{letter}");
    assert!(
        reply(&letter).contains("in the big hall") && reply(&letter).contains("that it stops"),
        "{letter}"
    );
    let folder = node.stop().await;
    assert!(
        !all_rows(folder.path()).await.contains("big hall"),
        "nothing of it is kept"
    );
}
