//! Laws that differ from state to state: she is asked where she lives, once.

use serde_json::json;

use super::super::node::{Node, scripted};
use super::super::privacy::all_rows;
use super::{content_with, kept_talks, person, reply, written};

/// A node where these laws are known for Uttar Pradesh alone.
async fn of_uttar_pradesh(laws: &[&str]) -> (Node, tempfile::TempDir) {
    let content = content_with("legal/provisions.toml", |text| {
        let mut file: toml::Table = text.parse().unwrap();
        for row in file["provision"].as_array_mut().unwrap() {
            let row = row.as_table_mut().unwrap();
            if laws.contains(&row["id"].as_str().unwrap()) {
                row.insert("jurisdiction".to_owned(), "IN-UP".into());
            }
        }
        toml::to_string(&file).unwrap()
    });
    let folder = content.path().to_owned();
    let node = Node::start(scripted(None), move |config| config.paths.content = Some(folder)).await;
    (node, content)
}

/// The law on pensions, a state, a town of the community there; and the law on ration cards.
const TALKS: [(&str, &str, &str, &str, &str); 4] = [
    (
        "en",
        "what is the law on old age pension",
        "in Uttar Pradesh",
        "Lucknow",
        "what is the law on ration cards",
    ),
    (
        "hi",
        "वृद्धा पेंशन का कानून क्या है",
        "उत्तर प्रदेश में",
        "लखनऊ में",
        "राशन कार्ड का कानून क्या है",
    ),
    (
        "ta",
        "முதியோர் ஓய்வூதியம் சட்டம் என்ன",
        "உத்தரப் பிரதேசம்",
        "லக்னோ",
        "ரேஷன் கார்டு சட்டம் என்ன",
    ),
    (
        "bn",
        "বার্ধক্য ভাতার আইন কী",
        "উত্তর প্রদেশে থাকি",
        "লখনউ",
        "রেশন কার্ডের আইন কী",
    ),
];

#[tokio::test]
async fn she_is_asked_for_her_state_and_it_is_remembered() {
    let (node, _content) = of_uttar_pradesh(&["nsap-1995", "nfsa-2013"]).await;
    for (language, pension, state, town, ration) in TALKS {
        for home in [state, town] {
            let session = person(&node, language).await;
            let asked = node.say(Some(&session), pension).await;
            assert_eq!(asked["state"], "need:state", "{asked}");
            let told = node.say(Some(&session), home).await;
            assert_eq!(
                (&told["state"], &told["intent"]),
                (&json!("answered"), &json!("legal.ask")),
                "{told}"
            );
            let text: String = written("pension_scheme", language).chars().take(20).collect();
            assert!(reply(&told).contains(&text), "{told}");
            // Another matter, and nobody asks again.
            let other = node.say(Some(&session), ration).await;
            assert_eq!(
                (&other["state"], &other["slots"]["topic"]),
                (&json!("answered"), &json!("ration_card")),
                "{other}"
            );
        }
    }
    let session = person(&node, "en").await;
    let named = node
        .say(
            Some(&session),
            "what is the law on old age pension in Uttar Pradesh",
        )
        .await;
    assert_eq!(named["state"], "answered", "{named}");
    // What is no place of India's states is asked for again, and what is no law of hers is not told.
    let session = person(&node, "en").await;
    node.say(Some(&session), "what is the law on old age pension")
        .await;
    let unclear = node.say(Some(&session), "blue elephants").await;
    assert_eq!(unclear["state"], "need:state", "{unclear}");
    let elsewhere = node.say(Some(&session), "Kerala").await;
    assert_eq!(elsewhere["state"], "not_found:topic", "{elsewhere}");
    node.stop().await;
}

#[tokio::test]
async fn j7_in_a_sensitive_matter_her_state_is_not_remembered() {
    let (node, _content) = of_uttar_pradesh(&["dowry-1961", "bns-2023", "ipc-1860"]).await;
    let session = person(&node, "en").await;
    let asked = node
        .say(Some(&session), "what does the law say about dowry")
        .await;
    assert_eq!(asked["state"], "need:state", "{asked}");
    let told = node.say(Some(&session), "Uttar Pradesh").await;
    assert_eq!(told["state"], "answered", "{told}");
    let folder = node.stop().await;
    let kept = kept_talks(&all_rows(folder.path()).await);
    for trace in ["dowry", "IN-UP", "Uttar"] {
        assert!(!kept.contains(trace), "{trace}: {kept}");
    }
}

#[tokio::test]
async fn the_place_that_she_told_goes_with_the_packet_and_is_read_back() {
    let (node, _content) = of_uttar_pradesh(&["nsap-1995"]).await;
    let session = person(&node, "en").await;
    node.say(Some(&session), "what is the law on old age pension")
        .await;
    node.say(Some(&session), "in Lucknow").await;
    node.say(Some(&session), "I want to talk to a person").await;
    let asked = node.say(Some(&session), "yes").await;
    assert_eq!(asked["state"], "confirm:share_plv", "{asked}");
    assert!(reply(&asked).contains("Lucknow"), "{asked}");
    node.stop().await;
}
