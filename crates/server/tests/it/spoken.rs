//! One story of each service told in speech, with the models that are installed: the box's own voice asks, its ears hear, and
//! what it found is what it says. Without `AWAAZ_MODELS` the stories say that they were skipped.

use std::path::PathBuf;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};
use server::machines::load;

use super::node::{Node, gets, reply};

/// A box as it is installed, or `None` after saying why not.
#[expect(clippy::print_stderr, reason = "a skipped test has to say so")]
async fn installed() -> Option<Node> {
    let models = std::env::var_os("AWAAZ_MODELS").map(PathBuf::from);
    let Some(models) = models.filter(|it| it.join("whisper-base/model.bin").is_file()) else {
        eprintln!("skipped: no whisper-base in AWAAZ_MODELS");
        return None;
    };
    let machines: server::Load = Box::new(|config| Box::pin(async move { load(&config).await }));
    let node = Node::start(machines, |config| {
        config.paths.models = models;
        // What was learnt with the models lies beside them.
        config.paths.learnt = None;
    });
    Some(node.await)
}

/// Says it aloud, sends the sound, gives the turn. The answer must have been spoken too.
async fn aloud(node: &Node, session: Option<&str>, language: &str, words: &str) -> Value {
    let text = json!({"text": words, "language": language, "format": "wav"});
    let sound = node.http.post(node.url("/api/v1/voice/synthesize")).json(&text);
    let sound = sound.send().await.unwrap().bytes().await.unwrap().to_vec();
    let mut fields = vec![("language", language), ("format", "opus")];
    fields.extend(session.map(|session| ("session_id", session)));
    let (status, turn) = node.speak(sound, &fields).await;
    assert_eq!(status, 200, "{turn}");
    let answer = BASE64_STANDARD
        .decode(
            turn["audio"]["base64"]
                .as_str()
                .unwrap_or_else(|| panic!("no sound: {turn}")),
        )
        .unwrap();
    assert!(answer.starts_with(b"OggS"), "the answer has no sound");
    turn
}

/// A spoken turn with this intent and state.
async fn heard(node: &Node, session: Option<&str>, said: (&str, &str), intent: &str, state: &str) -> Value {
    let turn = aloud(node, session, said.0, said.1).await;
    let found = (&turn["intent"], &turn["state"]);
    assert_eq!(found, (&json!(intent), &json!(state)), "{}: {turn}", said.1);
    turn
}

fn session(turn: &Value) -> &str {
    turn["session_id"].as_str().unwrap()
}

#[tokio::test]
async fn a_lesson_a_teacher_work_and_a_right_are_asked_for_aloud_in_hindi() {
    let Some(node) = installed().await else { return };
    let lesson = ("hi", "मुझे बचत के बारे में सीखना है, पाठ शुरू करो।");
    let turn = heard(&node, None, lesson, "learning.start", "need:choice").await;
    assert_eq!(turn["slots"]["topic"], "savings", "{turn}");

    let teacher = ("hi", "मुझे सिलाई सिखाने वाली कोई दीदी चाहिए।");
    let turn = heard(&node, None, teacher, "skills.find", "answered").await;
    assert_eq!(turn["slots"]["skill"], "tailoring", "{turn}");

    let right = ("hi", "न्यूनतम मज़दूरी कितनी मिलनी चाहिए?");
    let turn = heard(&node, None, right, "legal.ask", "answered").await;
    assert_eq!(turn["slots"]["topic"], "minimum_wage", "{turn}");
    assert!(!turn["citations"].as_array().unwrap().is_empty(), "{turn}");
    node.stop().await;
}

#[tokio::test]
async fn work_is_found_and_applied_for_aloud_in_english() {
    let Some(node) = installed().await else { return };
    let search = ("en", "I am looking for cooking work in Lucknow.");
    let found = heard(&node, None, search, "gigs.search", "answered").await;
    let me = Some(session(&found));
    let asked = heard(
        &node,
        me,
        ("en", "The first one, please."),
        "gigs.apply",
        "confirm:gig_apply",
    )
    .await;
    let (_, before) = gets(&node, session(&found), "/api/v1/gigs/mine").await;
    heard(
        &node,
        me,
        ("en", "Yes, please do it."),
        "gigs.apply",
        "done:gig_apply",
    )
    .await;
    let (_, after) = gets(&node, session(&found), "/api/v1/gigs/mine").await;
    assert_eq!(
        before["applications"],
        json!([]),
        "nothing is written before the yes: {}",
        reply(&asked)
    );
    assert_eq!(after["applications"].as_array().unwrap().len(), 1, "{after}");
    node.stop().await;
}
