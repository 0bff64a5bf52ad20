//! Whether a scheme is for her: by questions, one at a time.

use serde_json::{Value, json};

use super::super::node::{LANGUAGES, Node};
use super::super::privacy::all_rows;
use super::{kept_talks, person, reply};

#[tokio::test]
async fn j8_a_scheme_is_found_out_by_questions_one_at_a_time_by_voice() {
    let node = Node::deaf().await;
    for (language, ask, yes, no) in [
        ("en", "what is the law on maternity leave", "yes", "no"),
        ("hi", "मातृत्व अवकाश का कानून क्या है", "हाँ", "नहीं"),
        ("ta", "மகப்பேறு விடுப்பு சட்டம் என்ன", "ஆமாம்", "இல்லை"),
    ] {
        let session = person(&node, language).await;
        let told = node.say(Some(&session), ask).await;
        assert_eq!(told["state"], "answered", "{told}");
        assert!(reply(&told).contains("PM Matru Vandana Yojana"), "{told}");
        let first = node.say(Some(&session), yes).await;
        assert_eq!(first["state"], "need:expecting", "{first}");
        let unclear = node.say(Some(&session), "blue elephants").await;
        assert_eq!(
            unclear["state"], "need:expecting",
            "what is not known is no no: {unclear}"
        );
        let second = node.say(Some(&session), yes).await;
        assert_eq!(second["state"], "need:first_child_or_girl", "{second}");
        let refused = node.say(Some(&session), no).await;
        assert_eq!(refused["state"], "answered", "{refused}");
        assert!(reply(&refused).contains("PM Matru Vandana Yojana"), "{refused}");
    }
    let folder = node.stop().await;
    assert!(
        !kept_talks(&all_rows(folder.path()).await).contains("expecting"),
        "what she told of herself is not kept"
    );
}

#[tokio::test]
async fn j8_numbers_are_taken_as_they_are_said() {
    let node = Node::deaf().await;
    let session = person(&node, "hi").await;
    let told = node.say(Some(&session), "वृद्धा पेंशन का कानून क्या है").await;
    assert!(reply(&told).contains("Atal Pension Yojana"), "{told}");
    assert_eq!(node.say(Some(&session), "हाँ").await["state"], "need:age");
    assert_eq!(
        node.say(Some(&session), "पैंतीस साल").await["state"],
        "need:bank_account"
    );
    assert_eq!(node.say(Some(&session), "हाँ").await["state"], "need:taxpayer");
    let done = node.say(Some(&session), "नहीं").await;
    assert_eq!(done["state"], "answered", "{done}");
    assert_eq!(done["citations"][0]["verified"], false);
    node.stop().await;
}

#[tokio::test]
async fn j8_over_rest_a_scheme_asks_for_what_it_does_not_know() {
    let node = Node::deaf().await;
    let path = "/api/v1/legal/schemes/pm-vishwakarma/eligibility";
    for language in LANGUAGES {
        let (_, open) = node
            .post(path, json!({"language": language, "answers": {"age": 30}}))
            .await;
        assert_eq!(
            (&open["outcome"], &open["question"]["id"]),
            (&json!("question"), &json!("self_employed"))
        );
        assert!(
            open["question"]["ask"].as_str().unwrap().contains('?') || language == "or",
            "{open}"
        );
    }
    let known = json!({"answers": {"age": 30, "self_employed": true, "traditional_trade": true}});
    let (_, yes) = node.post(path, known).await;
    assert_eq!(
        (&yes["outcome"], &yes["rule_verified"], &yes["caution"]),
        (&json!("yes"), &json!(true), &Value::Null)
    );
    let (_, no) = node
        .post(path, json!({"language": "en", "answers": {"age": 17}}))
        .await;
    assert_eq!(
        (&no["outcome"], &no["because"][0]["about"]),
        (&json!("no"), &json!("the age"))
    );
    let (_, unsure) = node
        .post(
            "/api/v1/legal/schemes/pmjdy/eligibility",
            json!({"answers": {"bank_account": false}}),
        )
        .await;
    assert!(
        unsure["outcome"] == "yes" && unsure["caution"].is_string(),
        "{unsure}"
    );
    for wrong in [
        json!({"answers": {"height": 3}}),
        json!({"answers": {"age": true}}),
        json!({"answers": {"woman": 1}}),
    ] {
        let (status, _) = node
            .post("/api/v1/legal/schemes/ujjwala/eligibility", wrong)
            .await;
        assert_eq!(status, 400);
    }
    assert_eq!(
        node.post("/api/v1/legal/schemes/none/eligibility", json!({}))
            .await
            .0,
        404
    );
    let (_, all) = node.get("/api/v1/legal/schemes?language=te").await;
    assert_eq!(all.as_array().unwrap().len(), 27);
    assert!(
        all.as_array()
            .unwrap()
            .iter()
            .all(|it| !it["facts"].as_array().unwrap().is_empty())
    );
    node.stop().await;
}
