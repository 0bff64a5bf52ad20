//! Remote engines against a small server of our own that answers as OpenAI's protocol says.
#![expect(
    clippy::unwrap_used,
    reason = "the helpers of a test may panic as the test itself may"
)]

use engines::EngineError;
use engines::audio::{AudioFormat, Clip, encode};
use engines::hear::openai::OpenAiTranscriber;
use engines::hear::{HearOptions, Transcriber};
use engines::speak::openai::OpenAiSynthesizer;
use engines::speak::{SpeakOptions, Synthesizer, Voice};
use engines::think::openai::{OpenAiConfig, OpenAiGenerator};
use engines::think::{GenerateOptions, Generator, Message};
use engines::worker::Stop;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

/// Answers one request and passes on what was asked.
fn server(status: &'static str, body: Vec<u8>) -> (OpenAiConfig, Receiver<(String, Vec<u8>)>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let config = OpenAiConfig {
        base_url: format!("http://{}/v1/", listener.local_addr().unwrap()),
        api_key: Some("secret".to_owned()),
        model: "tiny".to_owned(),
        timeout: Duration::from_secs(5),
    };
    let (asked, receiver) = channel();
    std::thread::spawn(move || {
        let (stream, _) = listener.accept().unwrap();
        let mut reader = BufReader::new(stream);
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            assert!(reader.read_line(&mut head).unwrap() > 0);
        }
        let length = head
            .lines()
            .find_map(|line| line.to_lowercase().strip_prefix("content-length: ")?.parse().ok());
        let mut request = vec![0; length.unwrap_or(0)];
        reader.read_exact(&mut request).unwrap();
        let mut stream = reader.into_inner();
        write!(
            stream,
            "HTTP/1.1 {status}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
            body.len()
        )
        .unwrap();
        stream.write_all(&body).unwrap();
        asked.send((head, request)).unwrap();
    });
    (config, receiver)
}

fn question() -> Vec<Message> {
    vec![Message {
        role: "user".to_owned(),
        content: "Namaste?".to_owned(),
    }]
}

#[test]
fn a_generator_asks_with_its_key_and_schema() {
    let body = br#"{"choices":[{"message":{"role":"assistant","content":"{\"a\":1}"}}]}"#;
    let (config, asked) = server("200 OK", body.to_vec());
    let schema = serde_json::json!({"type": "object"});
    let options = GenerateOptions {
        max_tokens: 40,
        temperature: 0.0,
        schema: Some(schema.clone()),
    };
    let answer = OpenAiGenerator::new(config)
        .unwrap()
        .generate(&question(), &options, &Stop::default())
        .unwrap();
    assert_eq!(answer, "{\"a\":1}");
    let (head, request) = asked.recv().unwrap();
    assert!(
        head.starts_with("POST /v1/chat/completions ") && head.contains("Bearer secret"),
        "{head}"
    );
    let request: serde_json::Value = serde_json::from_slice(&request).unwrap();
    assert_eq!(request["response_format"]["json_schema"]["schema"], schema);
    assert_eq!(request["max_tokens"], 40);
}

#[test]
fn what_a_server_refuses_is_told_apart() {
    type Check = fn(&EngineError) -> bool;
    let cases: [(&'static str, Check); 4] = [
        ("429 Too Many Requests", |error| {
            matches!(error, EngineError::Busy(_))
        }),
        ("401 Unauthorized", |error| {
            matches!(error, EngineError::Unavailable(_))
        }),
        ("503 Service Unavailable", |error| {
            matches!(error, EngineError::Unavailable(_))
        }),
        ("200 OK", |error| matches!(error, EngineError::Inference(_))),
    ];
    for (status, expected) in cases {
        let (config, _asked) = server(status, b"not json".to_vec());
        let mut generator = OpenAiGenerator::new(config).unwrap();
        let error = generator
            .generate(&question(), &GenerateOptions::default(), &Stop::default())
            .unwrap_err();
        assert!(expected(&error), "{status}: {error}");
    }
}

#[test]
fn a_stopped_request_returns_at_once_and_a_closed_port_is_unavailable() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let config = OpenAiConfig {
        base_url: format!("http://{}/v1", listener.local_addr().unwrap()),
        api_key: None,
        model: "tiny".to_owned(),
        timeout: Duration::from_mins(1),
    };
    let mut generator = OpenAiGenerator::new(config).unwrap();
    let stop = Stop::default();
    let stopper = stop.clone();
    let accepted = std::thread::spawn(move || {
        let connection = listener.accept().unwrap();
        stopper.stop();
        (listener, connection)
    });
    let error = generator
        .generate(&question(), &GenerateOptions::default(), &stop)
        .unwrap_err();
    assert!(matches!(error, EngineError::Cancelled), "{error}");
    drop(accepted.join().unwrap());
    let error = generator
        .generate(&question(), &GenerateOptions::default(), &Stop::default())
        .unwrap_err();
    assert!(matches!(error, EngineError::Unavailable(_)), "{error}");
    assert!(!error.to_string().contains("127.0.0.1"), "{error}");
}

#[test]
fn a_remote_recogniser_gives_segments_and_confidence() {
    let body = br#"{"task":"transcribe","language":"hindi","duration":1.2,"text":" namaste ",
        "segments":[{"id":0,"start":0.0,"end":1.2,"text":" namaste","avg_logprob":-0.1,"no_speech_prob":0.02}]}"#;
    let (config, asked) = server("200 OK", body.to_vec());
    let mut transcriber = OpenAiTranscriber::new(config, vec!["hi".to_owned()]).unwrap();
    let options = HearOptions {
        hint: Some("Sunita".to_owned()),
        ..HearOptions::default()
    };
    let heard = transcriber
        .transcribe(&vec![0.1; 16_000], &options, &Stop::default())
        .unwrap();
    assert_eq!((heard.text.as_str(), heard.language.as_str()), ("namaste", "hi"));
    assert!((heard.confidence - 0.905).abs() < 0.01 && (heard.no_speech - 0.02).abs() < 1e-6);
    assert_eq!((heard.segments[0].start_ms, heard.segments[0].end_ms), (0, 1200));
    let (_, request) = asked.recv().unwrap();
    let request = String::from_utf8_lossy(&request).into_owned();
    assert!(request.contains("verbose_json") && request.contains("Sunita") && request.contains("RIFF"));
}

#[test]
fn a_remote_voice_is_decoded() {
    let sound = encode(
        &Clip {
            samples: vec![0.25; 24_000],
            rate: 24_000,
        },
        AudioFormat::Wav,
    )
    .unwrap();
    let (config, asked) = server("200 OK", sound);
    let voice = Voice {
        id: "asha".to_owned(),
        language: "hi".to_owned(),
        gender: "female",
    };
    let mut remote = OpenAiSynthesizer::new(config, vec![voice]).unwrap();
    let options = SpeakOptions {
        language: "hi".to_owned(),
        ..SpeakOptions::default()
    };
    let clip = remote.speak("नमस्ते", &options, &Stop::default()).unwrap();
    assert_eq!((clip.rate, clip.millis()), (24_000, 1000));
    let (_, request) = asked.recv().unwrap();
    let request: serde_json::Value = serde_json::from_slice(&request).unwrap();
    assert_eq!(
        (&request["voice"], &request["input"]),
        (&"asha".into(), &"नमस्ते".into())
    );
    let french = SpeakOptions {
        language: "fr".to_owned(),
        ..SpeakOptions::default()
    };
    assert!(matches!(
        remote.speak("x", &french, &Stop::default()),
        Err(EngineError::Unsupported(_))
    ));
}
