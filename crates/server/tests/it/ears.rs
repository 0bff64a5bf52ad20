//! What is made of what ears heard: known words out of the pieces that a recogniser nearly wrote.

use engines::hear::Transcript;
use engines::scripted::wrote;
use serde_json::Value;

use super::node::{Node, hum, reply, scripted, wav};

/// What was heard of each utterance, turn by turn.
async fn talk(script: Vec<Transcript>, guided: bool) -> Vec<Value> {
    let turns = script.len();
    let script = scripted(Some(script.into_iter().map(Ok).collect()));
    let node = Node::start(script, |config| config.voice.guided = guided).await;
    let mut told: Vec<Value> = Vec::new();
    for _ in 0..turns {
        let session = told.last().and_then(|turn| turn["session_id"].as_str());
        let fields: Vec<(&'static str, &str)> = session.map(|it| ("session_id", it)).into_iter().collect();
        let (status, turn) = node.speak(wav(hum(1.0)), &fields).await;
        assert_eq!(status, 200, "{turn}");
        told.push(turn);
    }
    node.stop().await;
    told
}

/// "I want tailoring work", with three words misspelt.
fn near_miss() -> Transcript {
    let heard = [
        ("▁मु", ""),
        ("जे", "झे"),
        ("▁सि", ""),
        ("लाइ", "लाई"),
        ("▁का", ""),
        ("▁कम", "▁काम"),
        ("▁चाहिए", ""),
    ];
    wrote(&heard, "hi")
}

#[tokio::test]
async fn what_a_recogniser_nearly_wrote_is_read_in_known_words() {
    let turns = talk(vec![near_miss()], true).await;
    assert_eq!(turns[0]["transcript"], "मुझे सिलाई का काम चाहिए", "{}", turns[0]);
    assert_eq!(turns[0]["intent"], "gigs.search");
    let unguided = talk(vec![near_miss()], false).await;
    assert_eq!(unguided[0]["transcript"], "मुजे सिलाइ का कम चाहिए");
}

#[tokio::test]
async fn a_yes_to_the_open_question_is_heard_where_the_recogniser_wrote_something_else() {
    let search = wrote(
        &[
            ("▁लखनऊ", ""),
            ("▁में", ""),
            ("▁खाना", ""),
            ("▁बनाने", ""),
            ("▁का", ""),
            ("▁काम", ""),
        ],
        "hi",
    );
    let first = wrote(&[("▁पहला", ""), ("▁वाला", "")], "hi");
    let yes = wrote(&[("▁हैं", "▁हाँ"), ("▁दी", "▁जी")], "hi");
    let script = vec![search, first, yes];
    let unguided = talk(script.clone(), false).await;
    assert_eq!(
        unguided[2]["state"], "confirm:gig_apply",
        "asked again: {}",
        unguided[2]
    );
    let turns = talk(script, true).await;
    let states: Vec<&str> = turns.iter().map(|turn| turn["state"].as_str().unwrap()).collect();
    assert_eq!(
        states[1..],
        ["confirm:gig_apply", "done:gig_apply"],
        "{}",
        reply(&turns[1])
    );
    assert_eq!(turns[2]["transcript"], "हाँ जी");
}
