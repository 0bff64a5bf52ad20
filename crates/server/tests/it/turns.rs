//! Stories through `POST /api/v1/turns` and its neighbours.

use base64::Engine;
use serde_json::{Value, json};

use super::node::{LANGUAGES, NOW, Node, hum, scripted, wav};
use server::clock::Clock;

#[tokio::test]
async fn a_woman_looks_for_work_says_which_and_applies_only_after_her_yes() {
    let node = Node::deaf().await;
    let turn = node.say(None, "मुझे लखनऊ में सिलाई का काम चाहिए").await;
    assert_eq!(
        (&turn["intent"], &turn["language"]),
        (&json!("gigs.search"), &json!("hi")),
        "{turn}"
    );
    assert_eq!(turn["slots"]["kind"], "tailoring");
    let session = turn["session_id"].as_str().unwrap().to_owned();
    let turn = node.say(Some(&session), "पहला वाला").await;
    assert_eq!(turn["state"], "confirm:gig_apply", "{turn}");
    assert_eq!(turn["session_id"], session);
    let status = node.say(Some(&session), "नहीं").await;
    assert_eq!(status["state"], "aborted:gig_apply", "{status}");
    let none = node.say(Some(&session), "मेरे आवेदन का क्या हुआ").await;
    assert_eq!(none["intent"], "gigs.status", "{none}");
    assert!(
        !none["reply"].as_str().unwrap().contains("वर्दी"),
        "nothing was written before a yes: {none}"
    );
    node.say(Some(&session), "मुझे लखनऊ में सिलाई का काम चाहिए").await;
    node.say(Some(&session), "पहला वाला").await;
    let done = node.say(Some(&session), "हाँ").await;
    assert_eq!(done["state"], "done:gig_apply", "{done}");
    let status = node.say(Some(&session), "मेरे आवेदन का क्या हुआ").await;
    assert_eq!(status["intent"], "gigs.status", "{status}");
    assert_ne!(status["reply"], none["reply"]);
    node.stop().await;
}

#[tokio::test]
async fn a_question_about_rights_is_answered_with_dated_sources_in_english_and_hindi() {
    let node = Node::deaf().await;
    for (text, language) in [
        ("tell me about dowry law", "en"),
        ("दहेज के कानून के बारे में बताओ", "hi"),
    ] {
        let turn = node.say(None, text).await;
        assert_eq!(
            (&turn["intent"], &turn["language"]),
            (&json!("legal.ask"), &json!(language)),
            "{turn}"
        );
        assert_eq!(turn["state"], "answered");
        let citations = turn["citations"].as_array().unwrap();
        assert!(!citations.is_empty(), "{turn}");
        for citation in citations {
            assert!(
                citation["as_of"].as_str().unwrap().starts_with("20"),
                "{citation}"
            );
            assert!(
                citation["verified"] == true || citation["reference"].is_null(),
                "j4_no_section_without_grounding"
            );
        }
        assert_eq!(turn["tier"], "template");
        assert!(turn["timings_ms"]["total"].as_f64().unwrap() > 0.0);
    }
    node.stop().await;
}

#[tokio::test]
async fn a_lesson_is_told_and_counts_as_heard() {
    let node = Node::deaf().await;
    let turn = node
        .say(None, "I want to learn about banking, start the lesson")
        .await;
    let session = turn["session_id"].as_str().unwrap().to_owned();
    let turn = match turn["intent"].as_str() {
        Some("learning.start") => turn,
        _ => node.say(Some(&session), "the first one").await,
    };
    assert_eq!(
        turn["state"], "need:choice",
        "after the lesson comes its quiz: {turn}"
    );
    assert!(
        turn["reply"].as_str().unwrap().to_lowercase().contains("bank"),
        "{turn}"
    );
    let progress = node.say(Some(&session), "how many lessons have I finished").await;
    assert_eq!(progress["intent"], "learning.progress", "{progress}");
    assert!(
        progress["reply"].as_str().unwrap().contains("one of"),
        "{progress}"
    );
    node.stop().await;
}

#[tokio::test]
async fn a_cry_for_help_is_answered_at_once_with_numbers() {
    let node = Node::deaf().await;
    for text in ["my husband is beating me", "मेरा पति मुझे मार रहा है"]
    {
        let turn = node.say(None, text).await;
        assert_eq!(
            (&turn["state"], &turn["safety"]["action"]),
            (&json!("escalated"), &json!("escalate")),
            "{turn}"
        );
        assert!(
            turn["reply"].as_str().unwrap().contains("112")
                && turn["reply"].as_str().unwrap().contains("181")
        );
    }
    node.stop().await;
}

#[tokio::test]
async fn parts_that_are_not_open_are_said_to_be_closed_never_faked() {
    let node = Node::deaf().await;
    let turn = node.say(None, "where is my order ORD-2024-000123").await;
    assert_eq!(
        (&turn["intent"], &turn["state"]),
        (&json!("shop.track_order"), &json!("answered")),
        "{turn}"
    );
    assert!(turn["reply"].as_str().unwrap().contains("not open"), "{turn}");
    node.stop().await;
}

#[tokio::test]
async fn every_language_that_is_loaded_answers_in_itself() {
    let node = Node::deaf().await;
    let (_, languages) = node.get("/api/v1/voice/languages").await;
    let languages = languages.as_array().unwrap();
    assert_eq!(languages.len(), LANGUAGES.len());
    for entry in languages.iter().filter(|entry| entry["understood"] == true) {
        let code = entry["code"].as_str().unwrap();
        let (status, turn) = node
            .post("/api/v1/turns", json!({"text": "112", "language": code}))
            .await;
        assert_eq!((status, &turn["language"]), (200, &json!(code)), "{turn}");
        assert!(!turn["reply"].as_str().unwrap().is_empty());
        assert_eq!(entry["spoken"], true);
    }
    node.stop().await;
}

#[tokio::test]
async fn a_spoken_question_gets_words_sound_and_timings() {
    let node = Node::hearing(&[("दहेज के कानून के बारे में बताओ", "hi"), ("namaste", "hi")]).await;
    let (status, turn) = node.speak(wav(hum(1.0)), &[("format", "opus")]).await;
    assert_eq!(status, 200, "{turn}");
    assert_eq!(
        (&turn["intent"], &turn["transcript"]),
        (&json!("legal.ask"), &json!("दहेज के कानून के बारे में बताओ"))
    );
    for stage in [
        "decode",
        "vad",
        "hear",
        "understand",
        "act",
        "speak",
        "first_audio",
        "total",
    ] {
        assert!(
            turn["timings_ms"][stage].is_number(),
            "{stage} is missing: {}",
            turn["timings_ms"]
        );
    }
    assert_eq!(turn["audio"]["content_type"], "audio/ogg; codecs=opus");
    let sound = base64::engine::general_purpose::STANDARD
        .decode(turn["audio"]["base64"].as_str().unwrap())
        .unwrap();
    assert!(sound.starts_with(b"OggS"));
    // The same as raw sound, the turn in a header.
    let request = node
        .http
        .post(node.url("/api/v1/turns"))
        .header("accept", "audio/wav")
        .header("content-type", "audio/wav");
    let reply = request.body(wav(hum(1.0))).send().await.unwrap();
    assert_eq!(reply.headers()["content-type"], "audio/wav");
    let header = reply.headers()["x-awaaz-turn"].to_str().unwrap().to_owned();
    let turn: Value =
        serde_json::from_slice(&base64::engine::general_purpose::STANDARD.decode(header).unwrap()).unwrap();
    assert_eq!(turn["intent"], "general.greet", "{turn}");
    assert!(reply.bytes().await.unwrap().starts_with(b"RIFF"));
    node.stop().await;
}

#[tokio::test]
async fn voice_process_returns_transcript_reply_and_sound() {
    let node = Node::hearing(&[("namaste", "hi")]).await;
    let form = reqwest::multipart::Form::new().part("audio", super::node::file(wav(hum(1.0))));
    let reply = node
        .http
        .post(node.url("/api/v1/voice/process"))
        .multipart(form)
        .send()
        .await
        .unwrap();
    let turn: Value = reply.json().await.unwrap();
    assert_eq!(turn["transcript"], "namaste");
    assert!(turn["audio"]["base64"].as_str().unwrap().len() > 1000);
    node.stop().await;
}

#[tokio::test]
async fn a_session_goes_on_after_a_restart_and_is_forgotten_after_half_an_hour() {
    let node = Node::deaf().await;
    let turn = node.say(None, "मुझे लखनऊ में सिलाई का काम चाहिए").await;
    let session = turn["session_id"].as_str().unwrap().to_owned();
    let data = node.stop().await;
    let clock = Clock::manual(NOW + 60_000);
    let node = Node::start_in(data, clock, scripted(None), |_| {}).await;
    let turn = node.say(Some(&session), "पहला वाला").await;
    assert_eq!(
        (&turn["session_id"], &turn["state"]),
        (&json!(session), &json!("confirm:gig_apply")),
        "{turn}"
    );
    node.clock.advance(31 * 60_000);
    let turn = node.say(Some(&session), "हाँ").await;
    assert_ne!(turn["session_id"], json!(session));
    assert_ne!(turn["state"], "done:gig_apply");
    node.stop().await;
}

#[tokio::test]
async fn a_session_can_be_forgotten_by_who_knows_its_name() {
    let node = Node::deaf().await;
    let turn = node.say(None, "hello").await;
    let path = format!("/api/v1/sessions/{}", turn["session_id"].as_str().unwrap());
    let forget = || async {
        node.http
            .delete(node.url(&path))
            .send()
            .await
            .unwrap()
            .status()
            .as_u16()
    };
    assert_eq!(forget().await, 204);
    assert_eq!(forget().await, 404);
    node.stop().await;
}

#[tokio::test]
async fn the_store_holds_no_word_of_what_was_said() {
    let node = Node::deaf().await;
    node.say(None, "my husband is beating me in Mohanlalganj").await;
    node.say(None, "tell me about dowry law").await;
    let data = node.stop().await;
    let mut seen = 0;
    for entry in std::fs::read_dir(data.path()).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            let bytes = std::fs::read(&path).unwrap();
            seen += bytes.len();
            for word in [&b"husband"[..], b"dowry law", b"CREATE TABLE", b"Stitch school"] {
                assert!(
                    !bytes.windows(word.len()).any(|window| window == word),
                    "{}",
                    path.display()
                );
            }
        }
    }
    assert!(seen > 10_000, "the database was looked at");
}

#[tokio::test]
async fn understand_has_exactly_the_shape_of_its_contract() {
    let node = Node::deaf().await;
    let question = json!({"text": "mujhe silai ka kaam chahiye", "language": "auto", "context": {}});
    let (status, meaning) = node.post("/api/v1/understand", question).await;
    assert_eq!(status, 200, "{meaning}");
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(
        keys(&meaning),
        ["language", "intent", "slots", "safety", "timings_ms"]
    );
    assert_eq!(keys(&meaning["language"]), ["code", "script", "confidence"]);
    assert_eq!(keys(&meaning["intent"]), ["name", "confidence", "alternatives"]);
    assert_eq!(keys(&meaning["safety"]), ["action", "kinds", "redacted_text"]);
    assert_eq!(
        (&meaning["intent"]["name"], &meaning["language"]["script"]),
        (&json!("gigs.search"), &json!("roman"))
    );
    assert_eq!(meaning["slots"]["kind"], "tailoring");
    let (_, masked) = node
        .post("/api/v1/understand", json!({"text": "my PAN is ABCPE1234F"}))
        .await;
    assert_eq!(masked["safety"]["action"], "redact");
    assert!(!masked.to_string().contains("ABCPE1234F"), "{masked}");
    let context = json!({"intent": "learning.start", "state": "need:topic", "slots": {}});
    let (_, answer) = node
        .post(
            "/api/v1/understand",
            json!({"text": "banking", "language": "en", "context": context}),
        )
        .await;
    assert_eq!(answer["slots"]["topic"], "banking", "{answer}");
    node.stop().await;
}

#[tokio::test]
async fn work_is_found_and_applied_for_with_keys_alone() {
    let node = Node::deaf().await;
    let press = async |session: Option<&str>, key: &str| {
        let body = json!({"key": key, "language": "hi", "session_id": session});
        let (status, turn) = node.post("/api/v1/turns", body).await;
        assert_eq!(status, 200, "{turn}");
        turn
    };
    let help = press(None, "0").await;
    assert_eq!(
        (&help["state"], &help["language"]),
        (&json!("helped"), &json!("hi"))
    );
    let session = help["session_id"].as_str();
    let found = press(session, "1").await;
    assert_eq!(
        (&found["intent"], &found["state"]),
        (&json!("gigs.search"), &json!("answered")),
        "{found}"
    );
    let more = found["choices"].as_array().unwrap().last().unwrap();
    assert_eq!(more, &json!({"key": "9", "label": "और"}));
    let others = press(session, "9").await;
    assert_ne!(others["choices"][0], found["choices"][0], "{others}");
    let asked = press(session, "2").await;
    assert_eq!(asked["state"], "confirm:gig_apply", "{asked}");
    assert_eq!(
        asked["choices"],
        json!([{"key": "1", "label": "हाँ"}, {"key": "2", "label": "नहीं"}])
    );
    let done = press(session, "1").await;
    assert_eq!(done["state"], "done:gig_apply", "{done}");
    for wrong in ["10", "", "x"] {
        let (status, problem) = node.post("/api/v1/turns", json!({"key": wrong})).await;
        let kind = &problem["type"];
        assert_eq!(
            (status, kind),
            (400, &json!("/problems/bad-request")),
            "{problem}"
        );
    }
    node.stop().await;
}
