//! The OpenAI doors, byte by byte (the stock client is tried elsewhere).

use serde_json::{Value, json};

use engines::EngineError;
use engines::scripted::heard;

use super::node::{Node, answer, file, hum, scripted, wav};

async fn transcribe(node: &Node, format: &str) -> reqwest::Response {
    let form = reqwest::multipart::Form::new()
        .part("file", file(wav(hum(1.0))))
        .text("model", "whisper-1")
        .text("temperature", "0")
        .text("response_format", format.to_owned());
    node.http
        .post(node.url("/v1/audio/transcriptions"))
        .multipart(form)
        .send()
        .await
        .unwrap()
}

#[tokio::test]
async fn a_recording_is_written_down_in_every_shape() {
    let node = Node::hearing(&[("namaste", "hi"); 5]).await;
    let plain: Value = transcribe(&node, "json").await.json().await.unwrap();
    assert_eq!(plain["text"], "namaste");
    let verbose: Value = transcribe(&node, "verbose_json").await.json().await.unwrap();
    assert_eq!(
        (&verbose["task"], &verbose["language"]),
        (&json!("transcribe"), &json!("hi"))
    );
    let segment = &verbose["segments"][0];
    assert!(segment["start"].as_f64().unwrap() < segment["end"].as_f64().unwrap());
    assert!(verbose["duration"].as_f64().unwrap() > 1.9);
    let text = transcribe(&node, "text").await;
    assert!(
        text.headers()["content-type"]
            .to_str()
            .unwrap()
            .starts_with("text/plain")
    );
    assert_eq!(text.text().await.unwrap(), "namaste\n");
    assert!(
        transcribe(&node, "srt")
            .await
            .text()
            .await
            .unwrap()
            .starts_with("1\n00:00:00,")
    );
    assert!(
        transcribe(&node, "vtt")
            .await
            .text()
            .await
            .unwrap()
            .starts_with("WEBVTT\n\n00:00:00.")
    );
    let (status, wrong) = answer(transcribe(&node, "morse").await).await;
    assert_eq!(
        (status, &wrong["error"]["param"]),
        (400, &json!("response_format")),
        "{wrong}"
    );
    node.stop().await;
}

#[tokio::test]
async fn a_text_is_read_aloud_in_every_format_or_refused_in_openais_words() {
    let node = Node::deaf().await;
    let speech = |body: Value| node.http.post(node.url("/v1/audio/speech")).json(&body).send();
    for (format, kind, start) in [
        ("mp3", "audio/mpeg", &[0xff][..]),
        ("opus", "audio/ogg; codecs=opus", b"OggS"),
        ("wav", "audio/wav", b"RIFF"),
        ("pcm", "audio/pcm", b""),
    ] {
        let body = json!({"model": "tts-1", "input": "Hello. How are you?", "voice": "alloy", "response_format": format});
        let reply = speech(body).await.unwrap();
        assert_eq!(reply.headers()["content-type"], kind);
        let bytes = reply.bytes().await.unwrap();
        assert!(bytes.starts_with(start) && bytes.len() > 2000, "{format}");
    }
    for (body, param) in [
        (
            json!({"model": "m", "input": "a", "voice": "alloy", "response_format": "flac"}),
            "response_format",
        ),
        (json!({"model": "m", "input": "a", "voice": "nobody"}), "voice"),
        (
            json!({"model": "m", "input": "a", "voice": "alloy", "speed": 9}),
            "speed",
        ),
        (json!({"model": "m", "input": "", "voice": "alloy"}), "input"),
        (
            json!({"model": "m", "input": "a".repeat(4097), "voice": "alloy"}),
            "input",
        ),
    ] {
        let (status, error) = answer(speech(body).await.unwrap()).await;
        assert_eq!(
            (status, &error["error"]["param"]),
            (400, &json!(param)),
            "{error}"
        );
        assert_eq!(error["error"]["type"], "invalid_request_error");
    }
    node.stop().await;
}

/// Two hums with a long pause between them.
fn two_stretches() -> Vec<f32> {
    [hum(1.0), vec![0.0; 16_000], hum(1.0)].concat()
}

async fn post_recording(
    node: &Node,
    path: &str,
    fields: &[(&'static str, &'static str)],
) -> reqwest::Response {
    let mut form = reqwest::multipart::Form::new()
        .part("file", file(wav(two_stretches())))
        .text("model", "whisper-1");
    for (name, value) in fields {
        form = form.text(*name, *value);
    }
    node.http
        .post(node.url(path))
        .multipart(form)
        .send()
        .await
        .unwrap()
}

#[tokio::test]
async fn a_recording_is_written_down_while_it_is_heard() {
    let node = Node::hearing(&[("namaste", "hi"), ("kaise hain", "hi")]).await;
    let reply = post_recording(&node, "/v1/audio/transcriptions", &[("stream", "true")]).await;
    assert_eq!(reply.headers()["content-type"], "text/event-stream");
    let body = reply.text().await.unwrap();
    let events: Vec<Value> = body
        .split("\n\n")
        .filter_map(|event| serde_json::from_str(event.strip_prefix("data: ")?).ok())
        .collect();
    assert_eq!(
        events,
        [
            json!({"type": "transcript.text.delta", "delta": "namaste"}),
            json!({"type": "transcript.text.delta", "delta": " kaise hain"}),
            json!({"type": "transcript.text.done", "text": "namaste kaise hain"}),
        ],
        "{body}"
    );
    let fields = [("stream", "true"), ("response_format", "srt")];
    let (status, error) = answer(post_recording(&node, "/v1/audio/transcriptions", &fields).await).await;
    assert_eq!(
        (status, &error["error"]["param"]),
        (400, &json!("response_format"))
    );
    node.stop().await;
}

#[tokio::test]
async fn what_fails_in_the_middle_of_a_stream_is_said_in_it() {
    let broken = EngineError::Inference("the model is tired".into());
    let script = vec![Ok(heard("namaste", "hi")), Err(broken)];
    let node = Node::start(scripted(Some(script)), |_| {}).await;
    let reply = post_recording(&node, "/v1/audio/transcriptions", &[("stream", "true")]).await;
    let body = reply.text().await.unwrap();
    let last = body.trim().rsplit("\n\n").next().unwrap();
    let last: Value = serde_json::from_str(last.strip_prefix("data: ").unwrap()).unwrap();
    assert_eq!(last["error"]["type"], "server_error", "{body}");
    node.stop().await;
}

#[tokio::test]
async fn english_is_its_own_translation_and_what_nobody_translates_is_refused() {
    let node = Node::hearing(&[("good morning", "en"), ("thank you", "en"), ("namaste", "hi")]).await;
    let fields = [("response_format", "verbose_json")];
    let (status, english) = answer(post_recording(&node, "/v1/audio/translations", &fields).await).await;
    assert_eq!(
        (status, &english["task"]),
        (200, &json!("translate")),
        "{english}"
    );
    assert_eq!(english["text"], "good morning thank you");
    let (status, hindi) = answer(post_recording(&node, "/v1/audio/translations", &[]).await).await;
    assert_eq!(
        (status, &hindi["error"]["code"]),
        (501, &json!("not_offered")),
        "{hindi}"
    );
    node.stop().await;
}

#[tokio::test]
async fn models_are_listed_and_unknown_ones_are_not_found() {
    let node = Node::hearing(&[]).await;
    let (_, models) = node.get("/v1/models").await;
    assert_eq!(models["object"], "list");
    let id = models["data"][0]["id"].as_str().unwrap();
    assert_eq!(node.get(&format!("/v1/models/{id}")).await.1["object"], "model");
    let (status, error) = node.get("/v1/models/none").await;
    assert_eq!((status, &error["error"]["code"]), (404, &json!("not_found")));
    node.stop().await;
}
