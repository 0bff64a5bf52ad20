//! Passing a matter to a para-legal volunteer.

use serde_json::{Value, json};
use server::http::auth::operator_key_hash;

use super::super::node::{NOW, Node, answer, scripted};
use super::super::privacy::all_rows;
use super::{person, posts, reply};

/// A node whose operator has this key.
async fn watched() -> Node {
    let data = tempfile::tempdir().unwrap();
    let file = data.path().join("operator.key.sha256");
    std::fs::write(file, operator_key_hash("the key")).unwrap();
    Node::start_in(data, server::clock::Clock::manual(NOW), scripted(None), |_| {}).await
}

async fn open_packets(node: &Node) -> Vec<Value> {
    let asked = node.http.get(node.url("/api/v1/legal/handovers"));
    let (_, open) = answer(asked.bearer_auth("the key").send().await.unwrap()).await;
    open.as_array().unwrap().clone()
}

/// In one language: a question on rights, a person, yes, no, and the language's name in itself.
const TALKS: [(&str, &str, &str, &str, &str, &str); 4] = [
    (
        "en",
        "what does the law say about domestic violence",
        "I want to talk to a person",
        "yes",
        "no",
        "English",
    ),
    (
        "hi",
        "घरेलू हिंसा का कानून क्या है",
        "किसी इंसान से बात कराओ",
        "हाँ",
        "नहीं",
        "हिंदी",
    ),
    (
        "ta",
        "குடும்ப வன்முறை சட்டம் என்ன",
        "ஒரு மனுஷங்ககிட்ட பேசணும்",
        "ஆமாம்",
        "இல்லை",
        "தமிழ்",
    ),
    ("bn", "গার্হস্থ্য হিংসার আইন কী", "মানুষের সঙ্গে কথা বলব", "হ্যাঁ", "না", "বাংলা"),
];

#[tokio::test]
async fn p1_p2_by_voice_a_matter_is_passed_on_only_after_a_yes_to_what_was_read_back() {
    let node = watched().await;
    for (language, law, person_please, yes, no, name) in TALKS {
        let session = person(&node, language).await;
        node.say(Some(&session), law).await;
        let offered = node.say(Some(&session), person_please).await;
        assert_eq!(offered["state"], "handoff", "{offered}");
        assert_eq!(offered["choices"].as_array().unwrap().len(), 1, "{offered}");
        let asked = node.say(Some(&session), yes).await;
        assert_eq!(asked["state"], "confirm:share_plv", "{asked}");
        let path = format!("/api/v1/legal/topics/domestic_violence?language={language}");
        let (_, topic) = node.get(&path).await;
        assert!(reply(&asked).contains(topic["name"].as_str().unwrap()), "{asked}");
        assert!(reply(&asked).contains(name), "{asked}");
        assert!(open_packets(&node).await.is_empty(), "nothing before the yes");

        let left = node.say(Some(&session), no).await;
        assert_eq!(left["state"], "aborted:share_plv", "{left}");
        assert!(open_packets(&node).await.is_empty(), "a no makes nothing");

        node.say(Some(&session), person_please).await;
        node.say(Some(&session), yes).await;
        let done = node.say(Some(&session), yes).await;
        assert_eq!(done["state"], "done:share_plv", "{done}");
        let packets = open_packets(&node).await;
        let [packet] = packets.as_slice() else {
            panic!("one packet: {packets:?}")
        };
        assert!(reply(&done).contains(packet["code"].as_str().unwrap()), "{done}");
        assert_eq!(
            (&packet["topic"], &packet["language"], &packet["words"]),
            (&json!("domestic_violence"), &json!(language), &json!("")),
            "nothing of what she said"
        );
        let id = packet["id"].as_str().unwrap();
        let done = node
            .http
            .post(node.url(&format!("/api/v1/legal/handovers/{id}/done")));
        assert_eq!(done.bearer_auth("the key").send().await.unwrap().status(), 200);
    }
    let folder = node.stop().await;
    let rows = all_rows(folder.path()).await;
    assert!(rows.contains("share_plv") && rows.contains("'voice'"), "{rows}");
}

#[tokio::test]
async fn f1_who_is_in_danger_hears_the_numbers_first_and_is_offered_nothing() {
    let node = watched().await;
    let session = person(&node, "en").await;
    node.say(Some(&session), "what does the law say about domestic violence")
        .await;
    node.say(Some(&session), "my husband is beating me, help").await;
    let turn = node.say(Some(&session), "I want to talk to a person").await;
    assert!(
        matches!(turn["state"].as_str(), Some("handoff" | "escalated")),
        "{turn}"
    );
    let told = reply(&turn);
    let first = told.find("112").unwrap_or(usize::MAX);
    assert!(first < told.find("15100").unwrap_or(usize::MAX), "{turn}");
    assert_eq!(turn["choices"], json!([]), "{turn}");
    assert!(open_packets(&node).await.is_empty());
    node.stop().await;
}

#[tokio::test]
async fn an_answer_that_ends_in_a_person_offers_to_pass_the_matter_on() {
    let node = watched().await;
    let session = person(&node, "en").await;
    node.say(Some(&session), "what is the law on divorce and maintenance")
        .await;
    let whom = node.say(Some(&session), "whom do I ask").await;
    assert_eq!(whom["choices"][0]["label"], "A legal volunteer", "{whom}");
    let (status, asked) = node
        .post("/api/v1/turns", json!({"key": "1", "session_id": session}))
        .await;
    assert_eq!(
        (status, &asked["state"]),
        (200, &json!("confirm:share_plv")),
        "{asked}"
    );
    let (_, done) = node
        .post("/api/v1/turns", json!({"key": "1", "session_id": session}))
        .await;
    assert_eq!(done["state"], "done:share_plv", "{done}");
    assert_eq!(open_packets(&node).await.len(), 1);
    // One may still ask about it.
    let papers = node.say(Some(&session), "which papers do I need").await;
    assert_eq!(
        (&papers["intent"], &papers["state"]),
        (&json!("legal.ask"), &json!("answered")),
        "{papers}"
    );
    assert!(reply(&papers).contains("identity card"), "{papers}");
    node.stop().await;
}

#[tokio::test]
async fn p1_a_packet_for_the_volunteer_needs_her_yes_and_the_operators_key() {
    let node = watched().await;
    let session = person(&node, "hi").await;
    let path = "/api/v1/legal/handovers";
    let packet = |consent: bool| json!({"id": "p1", "topic": "minimum_wage", "language": "hi", "words": "मज़दूरी नहीं मिली, फ़ोन 98123 45670", "consent": consent});
    assert_eq!(posts(&node, &session, path, packet(false)).await.0, 422);
    let (status, made) = posts(&node, &session, path, packet(true)).await;
    assert_eq!((status, made["code"].as_str().unwrap().len()), (200, 6), "{made}");
    assert!(!made["words"].as_str().unwrap().contains("98123"), "{made}");
    assert_eq!(posts(&node, &session, path, packet(true)).await.1, made);
    let operator = async |method: reqwest::Method, path: &str| {
        answer(
            node.http
                .request(method, node.url(path))
                .bearer_auth("the key")
                .send()
                .await
                .unwrap(),
        )
        .await
    };
    let (_, open) = operator(reqwest::Method::GET, path).await;
    assert_eq!(open, json!([made]));
    let (_, done) = operator(reqwest::Method::POST, "/api/v1/legal/handovers/p1/done").await;
    assert_eq!(done["words"], "");
    assert_eq!(operator(reqwest::Method::GET, path).await.1, json!([]));
    let own = node
        .http
        .delete(node.url("/api/v1/legal/handovers/p1"))
        .header("x-awaaz-session", &session);
    assert_eq!(own.send().await.unwrap().status(), 204);
    node.stop().await;
}
