//! What goes wrong is said clearly, in the caller's language, with a stable name.

use engines::EngineError;
use engines::scripted::heard;
use serde_json::{Value, json};
use std::sync::mpsc;

use super::node::{Node, answer, file, hum, scripted, wav};
use server::machines::{AnyTranscriber, Ears, Machines};

fn is(problem: &(u16, Value), status: u16, kind: &str) {
    assert_eq!(problem.0, status, "{}", problem.1);
    assert_eq!(problem.1["type"], format!("/problems/{kind}"), "{}", problem.1);
    assert_eq!(problem.1["status"], status);
    assert!(!problem.1["title"].as_str().unwrap().is_empty());
    assert!(
        !problem.1["instance"].as_str().unwrap().is_empty(),
        "the request's id"
    );
}

#[tokio::test]
async fn bad_recordings_each_have_a_name() {
    let node = Node::hearing(&[]).await;
    is(&node.speak(Vec::new(), &[]).await, 400, "empty-audio");
    is(
        &node
            .speak(b"this is no sound at all, just text".to_vec(), &[])
            .await,
        422,
        "invalid-audio",
    );
    let mut cut = wav(hum(1.0));
    cut.truncate(30);
    is(&node.speak(cut, &[]).await, 422, "invalid-audio");
    let two_minutes = wav(vec![0.1; 16_000 * 120]);
    is(&node.speak(two_minutes, &[]).await, 422, "too-long");
    // Two hours at eight kilohertz and a bit: the body itself is too large.
    is(&node.speak(vec![0; 20 << 20], &[]).await, 413, "too-large");
    is(
        &node.speak(wav(hum(1.0)), &[("language", "xx")]).await,
        400,
        "unknown-language",
    );
    is(
        &node.speak(wav(hum(1.0)), &[("colour", "red")]).await,
        400,
        "bad-request",
    );
    is(
        &node.speak(wav(hum(1.0)), &[("format", "flac")]).await,
        400,
        "unsupported",
    );
    node.stop().await;
}

#[tokio::test]
async fn silence_and_noise_are_answered_kindly_in_words_and_sound() {
    let node = Node::hearing(&[]).await;
    let (status, silent) = node
        .speak(wav(vec![0.0; 32_000]), &[("language", "hi"), ("format", "wav")])
        .await;
    assert_eq!(
        (status, &silent["state"], &silent["language"]),
        (200, &json!("need:speech"), &json!("hi")),
        "{silent}"
    );
    assert!(
        !silent["reply"].as_str().unwrap().is_empty()
            && silent["audio"]["milliseconds"].as_u64().unwrap() > 0
    );
    // The script has ended: the recogniser finds that nobody spoke.
    let (status, noise) = node.speak(wav(hum(1.0)), &[("language", "hi")]).await;
    assert_eq!((status, &noise["state"]), (200, &json!("need:speech")), "{noise}");
    assert_ne!(noise["reply"], silent["reply"]);
    node.stop().await;
}

#[tokio::test]
async fn without_a_recogniser_speech_is_answered_with_a_hint_to_type_and_typing_works() {
    let node = Node::deaf().await;
    let (status, turn) = node.speak(wav(hum(1.0)), &[("language", "en")]).await;
    assert_eq!(status, 200);
    assert!(turn["reply"].as_str().unwrap().contains("type"), "{turn}");
    assert_eq!(node.say(None, "hello").await["intent"], "general.greet");
    let form = reqwest::multipart::Form::new()
        .part("file", file(wav(hum(1.0))))
        .text("model", "whisper-1");
    let reply = node
        .http
        .post(node.url("/v1/audio/transcriptions"))
        .multipart(form)
        .send()
        .await
        .unwrap();
    assert_eq!(reply.headers()["retry-after"], "30");
    let (status, problem) = answer(reply).await;
    assert_eq!(
        (status, &problem["error"]["code"]),
        (503, &json!("missing_model")),
        "{problem}"
    );
    node.stop().await;
}

#[tokio::test]
async fn without_any_machine_typed_text_is_still_answered() {
    let node = Node::start(Box::new(|_| Box::pin(async { Machines::none() })), |_| {}).await;
    let (status, turn) = node
        .post("/api/v1/turns", json!({"text": "hello", "format": "wav"}))
        .await;
    assert_eq!((status, turn["audio"].is_null()), (200, true), "{turn}");
    assert_eq!(turn["intent"], "general.greet");
    is(
        &node
            .post("/api/v1/voice/synthesize", json!({"text": "hello"}))
            .await,
        503,
        "missing-model",
    );
    node.stop().await;
}

#[tokio::test]
async fn bad_requests_are_named_and_speak_the_callers_language() {
    let node = Node::deaf().await;
    let turns = node.url("/api/v1/turns");
    let raw = |kind: &'static str, body: &'static str| {
        let request = node.http.post(&turns).header("content-type", kind).body(body);
        async { answer(request.send().await.unwrap()).await }
    };
    is(&raw("application/json", "{\"text\": ").await, 400, "bad-request");
    is(&raw("application/json", "").await, 400, "bad-request");
    is(&raw("text/plain", "hello").await, 415, "unsupported-media-type");
    is(
        &node
            .post("/api/v1/turns", json!({"text": "hello", "colour": 1}))
            .await,
        400,
        "bad-request",
    );
    is(&node.post("/api/v1/turns", json!({})).await, 400, "bad-request");
    is(
        &node
            .post("/api/v1/turns", json!({"text": "a", "audio_base64": "UklGRg=="}))
            .await,
        400,
        "bad-request",
    );
    is(
        &node.post("/api/v1/turns", json!({"audio_base64": "%%%"})).await,
        400,
        "bad-request",
    );
    is(
        &node.post("/api/v1/turns", json!({"text": "  "})).await,
        400,
        "bad-request",
    );
    is(
        &node
            .post("/api/v1/turns", json!({"text": "a".repeat(8001)}))
            .await,
        413,
        "too-large",
    );
    is(
        &node
            .post("/api/v1/turns", json!({"text": "a", "language": "klingon"}))
            .await,
        400,
        "unknown-language",
    );
    is(&node.get("/api/v1/nothing").await, 404, "not-found");
    is(&node.get("/api/v1/turns").await, 405, "method-not-allowed");
    let hindi = node
        .http
        .post(&turns)
        .header("accept-language", "hi-IN,hi;q=0.9")
        .json(&json!({}))
        .send()
        .await
        .unwrap();
    assert_eq!(hindi.headers()["content-type"], "application/problem+json");
    let problem: Value = hindi.json().await.unwrap();
    assert_eq!(problem["language"], "hi");
    assert!(
        problem["title"]
            .as_str()
            .unwrap()
            .chars()
            .any(|c| ('\u{900}'..='\u{97f}').contains(&c)),
        "{problem}"
    );
    let long = json!({"text": "a", "language": "klingon"});
    let (_, english) = node.post("/api/v1/turns", long).await;
    assert_eq!(english["language"], "en");
    node.stop().await;
}

/// Ears that wait until the test lets them go.
fn blocked(queue: usize) -> (mpsc::Sender<()>, server::Load) {
    struct Waiting(mpsc::Receiver<()>, engines::hear::Capabilities);
    impl engines::hear::Transcriber for Waiting {
        fn capabilities(&self) -> &engines::hear::Capabilities {
            &self.1
        }
        fn transcribe(
            &mut self,
            _: &[f32],
            _: &engines::hear::HearOptions,
            _: &engines::worker::Stop,
        ) -> Result<engines::hear::Transcript, EngineError> {
            self.0.recv().map_err(|_| EngineError::Cancelled)?;
            Ok(heard("namaste", "hi"))
        }
    }
    let (go, wait) = mpsc::channel();
    let load: server::Load = Box::new(move |_| {
        Box::pin(async move {
            let ears = engines::worker::Worker::spawn("hear", queue, move || {
                Ok(Box::new(Waiting(wait, engines::hear::Capabilities::default())) as AnyTranscriber)
            });
            let loud = scripted(None)(server::config::Config::default()).await;
            Machines {
                ears: Some(Ears::new(ears).await.unwrap()),
                ..loud
            }
        })
    });
    (go, load)
}

#[tokio::test]
async fn a_full_queue_says_busy_early_and_when_to_come_back() {
    let (go, load) = blocked(1);
    let node = Node::start(load, |_| {}).await;
    let transcribe = || {
        let form = reqwest::multipart::Form::new()
            .part("file", file(wav(hum(1.0))))
            .text("model", "any");
        node.http
            .post(node.url("/v1/audio/transcriptions"))
            .multipart(form)
            .send()
    };
    // Three at once: one is being worked on, one waits, and who finds the queue full is refused before anybody is answered. (A
    // second may be refused, too, when it comes before the first has left the queue.)
    let (first, second, third) = (transcribe(), transcribe(), transcribe());
    let replies = async {
        let mut waiting = futures::stream::FuturesUnordered::new();
        waiting.push(first);
        waiting.push(second);
        waiting.push(third);
        let mut statuses = Vec::new();
        while let Some(reply) = futures::StreamExt::next(&mut waiting).await {
            let reply = reply.unwrap();
            if reply.status() == 503 {
                assert_eq!(reply.headers()["retry-after"], "2");
            }
            statuses.push(reply.status().as_u16());
            go.send(()).unwrap();
            go.send(()).unwrap();
        }
        statuses
    };
    let statuses = replies.await;
    assert_eq!((statuses[0], statuses[2]), (503, 200), "{statuses:?}");
    node.stop().await;
}

#[tokio::test]
async fn ready_is_false_while_a_configured_part_is_down_and_names_it() {
    let broken: server::Load = Box::new(|_| {
        Box::pin(async {
            let broken = vec![("hear".to_owned(), "the model file is damaged".to_owned())];
            Machines {
                broken,
                ..Machines::none()
            }
        })
    });
    let node = Node::start(broken, |_| {}).await;
    let (status, health) = node.get("/health/ready").await;
    assert_eq!((status, &health["status"]), (503, &json!("degraded")), "{health}");
    let part = health["parts"]
        .as_array()
        .unwrap()
        .iter()
        .find(|part| part["part"] == "hear")
        .unwrap();
    assert_eq!(
        (&part["ready"], &part["reason"]),
        (&json!(false), &json!("the model file is damaged"))
    );
    assert_eq!(node.get("/health").await.0, 200);
    assert_eq!(
        node.http
            .get(node.url("/health/live"))
            .send()
            .await
            .unwrap()
            .status(),
        200
    );
    node.stop().await;
    let node = Node::deaf().await;
    assert_eq!(node.get("/health/ready").await.0, 200);
    node.stop().await;
}

#[tokio::test]
async fn who_asks_too_often_is_told_when_to_come_back() {
    let adjust = |config: &mut server::config::Config| {
        config.server.rate_per_minute = 1;
        config.server.rate_burst = 2;
    };
    let node = Node::start(scripted(None), adjust).await;
    let ask = || node.http.get(node.url("/v1/models")).send();
    assert_eq!(ask().await.unwrap().headers()["ratelimit-remaining"], "1");
    assert_eq!(ask().await.unwrap().status(), 200);
    let refused = ask().await.unwrap();
    assert_eq!(refused.status(), 429);
    assert!(
        refused.headers()["retry-after"]
            .to_str()
            .unwrap()
            .parse::<u64>()
            .unwrap()
            > 10
    );
    assert_eq!(node.get("/health").await.0, 200, "health is never refused");
    node.stop().await;
}

#[tokio::test]
async fn sessions_beyond_the_limit_make_room_but_never_for_one_in_use() {
    let node = Node::start(scripted(None), |config| config.limits.sessions = 2).await;
    let first = node.say(None, "mujhe silai ka kaam chahiye").await;
    let first = first["session_id"].as_str().unwrap().to_owned();
    for _ in 0..3 {
        node.say(None, "hello").await;
    }
    let (_, health) = node.get("/health").await;
    assert_eq!(health["sessions"], 2);
    let again = node.say(Some(&first), "pehla wala").await;
    assert_eq!(
        (&again["session_id"], &again["state"]),
        (&json!(first), &json!("confirm:gig_apply")),
        "{again}"
    );
    node.stop().await;
}
