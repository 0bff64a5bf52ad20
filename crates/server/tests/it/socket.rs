//! The voice session, message by message (`docs/websocket.md`).

use std::sync::Arc;
use std::time::Duration;

use futures::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio::sync::Notify;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

use engines::EngineError;
use engines::hear::{Capabilities, HearOptions, Transcriber, Transcript};
use engines::scripted::heard;
use engines::worker::Stop;

use super::node::{Node, hearing_with, hum, pcm, wav};

struct Socket(WebSocketStream<MaybeTlsStream<TcpStream>>);

/// What came, and the sound that followed it.
#[derive(Debug)]
enum Came {
    Event(Value),
    Sound(Vec<u8>),
}

impl Socket {
    async fn open(node: &Node, path: &str) -> (Self, String) {
        let (socket, _) = connect_async(format!("ws://{}{path}", node.address))
            .await
            .unwrap();
        let mut socket = Self(socket);
        let session = socket.event().await;
        assert_eq!(session["type"], "session", "the session comes first");
        (socket, session["session_id"].as_str().unwrap().to_owned())
    }

    async fn send(&mut self, message: Value) {
        self.0.send(Message::text(message.to_string())).await.unwrap();
    }

    async fn sound(&mut self, bytes: Vec<u8>) {
        for piece in bytes.chunks(2560) {
            self.0.send(Message::binary(piece.to_vec())).await.unwrap();
        }
    }

    async fn came(&mut self) -> Option<Came> {
        let next = tokio::time::timeout(Duration::from_secs(20), self.0.next())
            .await
            .expect("silence");
        match next?.ok()? {
            Message::Text(text) => Some(Came::Event(serde_json::from_str(&text).unwrap())),
            Message::Binary(bytes) => Some(Came::Sound(bytes.to_vec())),
            _ => None,
        }
    }

    async fn event(&mut self) -> Value {
        loop {
            if let Came::Event(event) = self.came().await.expect("closed") {
                return event;
            }
        }
    }

    /// Everything up to an event of this type.
    async fn until(&mut self, kind: &str) -> Vec<Came> {
        let mut all = Vec::new();
        loop {
            let came = self
                .came()
                .await
                .unwrap_or_else(|| panic!("closed before {kind}: {all:?}"));
            let last = matches!(&came, Came::Event(event) if event["type"] == kind);
            all.push(came);
            if last {
                return all;
            }
        }
    }
}

fn kinds(all: &[Came]) -> Vec<String> {
    let kind = |came: &Came| match came {
        Came::Event(event) => event["type"].as_str().unwrap().to_owned(),
        Came::Sound(_) => "sound".to_owned(),
    };
    all.iter().map(kind).collect()
}

fn last(all: &[Came]) -> &Value {
    match all.last() {
        Some(Came::Event(event)) => event,
        other => panic!("no event: {other:?}"),
    }
}

#[tokio::test]
async fn a_spoken_question_is_answered_sentence_by_sentence_in_order() {
    let node = Node::hearing(&[("tell me about dowry law", "en")]).await;
    let (mut socket, _) = Socket::open(&node, "/api/v1/voice-session").await;
    socket
        .send(json!({"type": "config", "language": "en", "reply_audio": "wav"}))
        .await;
    socket.sound(pcm(&hum(1.0))).await;
    socket.send(json!({"type": "end"})).await;
    let all = socket.until("turn_done").await;
    let kinds = kinds(&all);
    assert_eq!(kinds[0], "transcript", "{kinds:?}");
    assert!(
        kinds.iter().filter(|kind| *kind == "reply").count() >= 2,
        "{kinds:?}"
    );
    for (index, kind) in kinds.iter().enumerate() {
        assert!(
            kind != "sound" || kinds[index - 1] == "audio",
            "sound is announced: {kinds:?}"
        );
    }
    assert_eq!(
        kinds.iter().filter(|kind| *kind == "sound").count(),
        kinds.iter().filter(|kind| *kind == "reply").count()
    );
    assert!(kinds.contains(&"audio_end".to_owned()), "{kinds:?}");
    let Some(Came::Sound(sound)) = all.iter().find(|came| matches!(came, Came::Sound(_))) else {
        panic!()
    };
    assert!(sound.starts_with(b"RIFF"));
    let turn = &last(&all)["turn"];
    assert_eq!(
        (&turn["intent"], &turn["state"]),
        (&json!("legal.ask"), &json!("answered"))
    );
    assert!(
        turn["timings_ms"]["first_audio"].as_f64().unwrap() <= turn["timings_ms"]["total"].as_f64().unwrap()
    );
    node.stop().await;
}

#[tokio::test]
async fn no_sound_of_a_cancelled_answer_follows_its_stop() {
    let node = Node::deaf().await;
    let (mut socket, _) = Socket::open(&node, "/api/voice/stream").await;
    socket.send(json!({"type": "config", "language": "en"})).await;
    socket
        .send(json!({"type": "text", "text": "tell me about dowry law"}))
        .await;
    let before = socket.until("audio").await;
    let Some(Came::Event(first)) = before.last() else {
        panic!()
    };
    let generation = first["generation"].as_u64().unwrap();
    socket.send(json!({"type": "cancel"})).await;
    let stopping = socket.until("stop_speaking").await;
    assert!(last(&stopping)["generation"].as_u64().unwrap() >= generation);
    socket.send(json!({"type": "text", "text": "hello"})).await;
    socket.send(json!({"type": "ping"})).await;
    let mut done = 0;
    while done < 2 {
        match socket.came().await.unwrap() {
            Came::Event(event) if event["type"] == "audio" => {
                assert!(event["generation"].as_u64().unwrap() > generation, "{event}");
            }
            Came::Event(event) if event["type"] == "turn_done" => done += 1,
            _ => {}
        }
    }
    node.stop().await;
}

#[tokio::test]
async fn the_box_finds_the_end_of_the_utterance_and_stops_speaking_when_she_speaks() {
    let node = Node::hearing(&[("tell me about dowry law", "en"), ("namaste", "hi")]).await;
    let (mut socket, _) = Socket::open(&node, "/api/v1/voice-session").await;
    socket
        .send(json!({"type": "config", "vad": true, "reply_audio": "opus"}))
        .await;
    socket.sound(pcm(&hum(1.0))).await;
    socket.sound(pcm(&vec![0.0; 16_000])).await;
    let all = socket.until("audio").await;
    let so_far = kinds(&all);
    assert_eq!(
        so_far[..3],
        ["speech_started", "speech_ended", "transcript"].map(String::from),
        "{so_far:?}"
    );
    socket.sound(pcm(&hum(1.0))).await;
    let interrupted = kinds(&socket.until("stop_speaking").await);
    assert!(
        interrupted.contains(&"speech_started".to_owned()),
        "{interrupted:?}"
    );
    socket.sound(pcm(&vec![0.0; 16_000])).await;
    let greeting = socket.until("audio_end").await;
    assert!(kinds(&greeting).contains(&"transcript".to_owned()));
    node.stop().await;
}

/// The middle of a long hum: sound of somebody who goes on speaking.
fn speech(seconds: f32) -> Vec<u8> {
    let hum = hum(seconds);
    pcm(&hum[8_000..hum.len() - 8_000])
}

#[tokio::test]
async fn she_sees_her_words_while_she_speaks_and_no_number_of_hers() {
    let node = Node::hearing(&[
        ("my number is 9876543210", "en"),
        ("my number is 9876543210 tell me", "en"),
        ("tell me about dowry law", "en"),
    ])
    .await;
    let (mut socket, _) = Socket::open(&node, "/api/v1/voice-session").await;
    socket
        .send(json!({"type": "config", "vad": true, "language": "en", "reply_audio": "none"}))
        .await;
    socket.sound(speech(2.5)).await;
    let first = socket.until("partial").await;
    assert_eq!(kinds(&first), ["speech_started", "partial"]);
    let text = last(&first)["text"].as_str().unwrap();
    assert!(
        text.starts_with("my number is") && !text.contains("987654"),
        "{text}"
    );
    socket.sound(speech(2.0)).await;
    let second = socket.until("partial").await;
    assert!(last(&second)["text"].as_str().unwrap().ends_with("tell me"));
    socket.sound(pcm(&vec![0.0; 16_000])).await;
    let rest = socket.until("turn_done").await;
    assert_eq!(
        kinds(&rest)[..2],
        ["speech_ended", "transcript"].map(String::from)
    );
    assert_eq!(last(&rest)["turn"]["transcript"], "tell me about dowry law");
    node.stop().await;
}

/// Guesses for ever, until stopped; then hears.
struct Ponderous {
    capabilities: Capabilities,
    guessed: bool,
    guessing: Arc<Notify>,
}

impl Transcriber for Ponderous {
    fn capabilities(&self) -> &Capabilities {
        &self.capabilities
    }

    fn transcribe(
        &mut self,
        _audio: &[f32],
        _options: &HearOptions,
        stop: &Stop,
    ) -> Result<Transcript, EngineError> {
        if std::mem::replace(&mut self.guessed, true) {
            return Ok(heard("namaste", "hi"));
        }
        self.guessing.notify_one();
        while !stop.stopped() {
            std::thread::yield_now();
        }
        Err(EngineError::Cancelled)
    }
}

#[tokio::test]
async fn a_guess_at_her_words_makes_way_for_what_others_have_said() {
    let guessing = Arc::new(Notify::new());
    let ears = Ponderous {
        capabilities: Capabilities::default(),
        guessed: false,
        guessing: Arc::clone(&guessing),
    };
    let node = Node::start(hearing_with(Some(Box::new(ears))), |_| {}).await;
    let (mut socket, _) = Socket::open(&node, "/api/v1/voice-session").await;
    socket.send(json!({"type": "config", "vad": true})).await;
    socket.sound(speech(2.5)).await;
    guessing.notified().await;
    let (status, turn) = node.speak(wav(hum(1.0)), &[]).await;
    assert_eq!((status, &turn["transcript"]), (200, &json!("namaste")), "{turn}");
    socket.sound(pcm(&vec![0.0; 16_000])).await;
    let all = socket.until("turn_done").await;
    assert!(kinds(&all).iter().all(|kind| kind != "partial"));
    assert_eq!(last(&all)["turn"]["transcript"], "namaste");
    node.stop().await;
}

#[tokio::test]
async fn a_lost_connection_is_taken_up_where_it_was() {
    let node = Node::deaf().await;
    let (mut socket, session) = Socket::open(&node, "/api/v1/voice-session").await;
    socket
        .send(json!({"type": "text", "text": "mujhe silai ka kaam chahiye"}))
        .await;
    socket.until("turn_done").await;
    // The old connection hangs somewhere; the new one takes over.
    let (mut again, same) = Socket::open(&node, &format!("/api/v1/voice-session?session_id={session}")).await;
    assert_eq!(same, session);
    again.send(json!({"type": "text", "text": "pehla wala"})).await;
    let all = again.until("turn_done").await;
    assert_eq!(last(&all)["turn"]["state"], "confirm:gig_apply");
    while socket.came().await.is_some() {}
    node.stop().await;
}

#[tokio::test]
async fn keys_are_pressed_and_words_come_in_the_script_that_was_asked_for() {
    let node = Node::hearing(&[]).await;
    let (mut socket, _) = Socket::open(&node, "/api/v1/voice-session").await;
    socket
        .send(json!({"type": "config", "reply_audio": "none", "language": "hi", "script": "roman"}))
        .await;
    socket.send(json!({"type": "key", "key": "0"})).await;
    let help = socket.until("turn_done").await;
    let turn = &last(&help)["turn"];
    assert_eq!(turn["state"], "helped", "{turn}");
    let shown = help.iter().filter_map(|came| match came {
        Came::Event(event) if event["type"] == "reply" => Some(&event["text"]),
        _ => None,
    });
    let labels = turn["choices"].as_array().unwrap().iter().map(|it| &it["label"]);
    for text in shown.chain(labels).chain([&turn["reply"]]) {
        // Marks of punctuation stay.
        let native = |letter: char| ('\u{900}'..='\u{963}').contains(&letter);
        assert!(!text.as_str().unwrap().contains(native), "{text}");
    }
    node.stop().await;
}

#[tokio::test]
async fn what_is_wrong_is_said_and_the_connection_stays() {
    let node = Node::hearing(&[]).await;
    let (mut socket, _) = Socket::open(&node, "/api/v1/voice-session").await;
    for (message, kind) in [
        (
            json!({"type": "config", "language": "klingon"}),
            "unknown-language",
        ),
        (json!({"type": "config", "format": "speex"}), "unsupported"),
        (json!({"type": "config", "sample_rate": 10}), "bad-request"),
        (json!({"type": "config", "script": "runes"}), "unsupported"),
        (json!({"type": "key", "key": "12"}), "bad-request"),
        (json!({"type": "config", "reply_audio": "midi"}), "unsupported"),
        (json!({"type": "text", "text": "a".repeat(9000)}), "too-large"),
        (json!(["no", "object"]), "bad-request"),
    ] {
        socket.send(message).await;
        let error = socket.event().await;
        assert_eq!(error["problem"]["type"], format!("/problems/{kind}"), "{error}");
    }
    socket.send(json!({"type": "brew_coffee", "newer": true})).await;
    socket.send(json!({"type": "ping"})).await;
    assert_eq!(
        socket.event().await["type"],
        "pong",
        "unknown messages are ignored"
    );
    socket
        .send(json!({"type": "config", "reply_audio": "none", "language": "en"}))
        .await;
    socket.send(json!({"type": "end"})).await;
    let silence = socket.until("turn_done").await;
    assert_eq!(last(&silence)["turn"]["state"], "need:speech");
    socket
        .send(json!({"type": "config", "format": "container"}))
        .await;
    socket
        .0
        .send(Message::binary(b"no sound".to_vec()))
        .await
        .unwrap();
    socket.send(json!({"type": "end"})).await;
    let unreadable = socket.until("turn_done").await;
    assert!(
        last(&unreadable)["turn"]["reply"]
            .as_str()
            .unwrap()
            .contains("read"),
        "{unreadable:?}"
    );
    assert!(
        kinds(&unreadable).iter().all(|kind| kind != "audio"),
        "no sound was wanted"
    );
    socket.send(json!({"type": "config", "format": "pcm16"})).await;
    socket.sound(pcm(&vec![0.2; 16_000 * 61])).await;
    let long = socket.until("error").await;
    assert_eq!(last(&long)["problem"]["type"], "/problems/too-long");
    node.stop().await;
}

#[tokio::test]
async fn an_utterance_may_be_a_file() {
    let node = Node::hearing(&[("namaste", "hi")]).await;
    let (mut socket, _) = Socket::open(&node, "/api/v1/voice-session").await;
    socket
        .send(json!({"type": "config", "format": "container", "reply_audio": "mp3"}))
        .await;
    socket.sound(wav(hum(1.0))).await;
    socket.send(json!({"type": "end"})).await;
    let all = socket.until("turn_done").await;
    assert_eq!(last(&all)["turn"]["transcript"], "namaste");
    node.stop().await;
}

#[tokio::test]
async fn a_lesson_goes_on_at_the_sentence_where_she_stopped_it() {
    let node = Node::deaf().await;
    let (mut socket, session) = Socket::open(&node, "/api/v1/voice-session").await;
    socket
        .send(json!({"type": "config", "language": "en", "reply_audio": "wav"}))
        .await;
    let text = |text: &str| json!({"type": "text", "text": text});
    socket.send(text("start the lesson on saving")).await;
    let told = socket.until("turn_done").await;
    let replies = |all: &[Came]| -> Vec<String> {
        let text = |came: &Came| match came {
            Came::Event(event) if event["type"] == "reply" => {
                Some(event["text"].as_str().unwrap().to_owned())
            }
            _ => None,
        };
        all.iter().filter_map(text).collect()
    };
    let sounds: Vec<usize> = told
        .iter()
        .filter_map(|came| match came {
            Came::Sound(bytes) => Some(bytes.len()),
            Came::Event(_) => None,
        })
        .collect();
    // Seven sentences have been played, and half of the next.
    let rate = told.iter().find_map(|came| match came {
        Came::Event(event) if event["type"] == "audio" => event["sample_rate"].as_u64(),
        _ => None,
    });
    let bytes_a_second = 2 * rate.unwrap() as usize;
    let played: usize = sounds[..7].iter().sum::<usize>() + sounds[7] / 2;
    node.clock.advance((played * 1000 / bytes_a_second) as i64);
    socket.send(text("stop")).await;
    let stopped = socket.until("turn_done").await;
    assert!(
        kinds(&stopped).contains(&"stop_speaking".to_owned()),
        "{:?}",
        kinds(&stopped)
    );
    let kept = |heard: &Value| heard["lessons"][0]["heard_sentences"].as_u64().unwrap();
    let request = node.http.get(node.url("/api/v1/learning/progress"));
    let reply = request.header("x-awaaz-session", &session).send().await.unwrap();
    let before: Value = reply.json().await.unwrap();
    assert!((1..7).contains(&kept(&before)), "{before}");
    assert_eq!(
        before["lessons"][0]["finished_at"],
        Value::Null,
        "made is not heard: {before}"
    );
    socket.send(text("go on")).await;
    let on = replies(&socket.until("turn_done").await);
    assert_eq!(on[1], replies(&told)[7], "{on:?}");
    node.stop().await;
}
