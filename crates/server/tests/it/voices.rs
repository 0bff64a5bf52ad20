//! The voices of a box: whoever waits comes before what is rendered ahead.

use std::sync::mpsc;
use std::time::Duration;

use engines::EngineError;
use engines::audio::Clip;
use engines::scripted::ScriptedSynthesizer;
use engines::speak::cache::{Limits, PhraseCache};
use engines::speak::voicebox::{Spoken, Utterance, Voicebox};
use engines::speak::{SpeakOptions, Synthesizer, VoiceCapabilities};
use engines::worker::{ComputeGate, Stop, Worker};
use server::machines::Voices;

/// A natural voice that is too slow to be waited for: the first time it sounds only when it is stopped.
struct Slow {
    capabilities: VoiceCapabilities,
    voice: ScriptedSynthesizer,
    began: Option<mpsc::Sender<()>>,
}

impl Synthesizer for Slow {
    fn capabilities(&self) -> &VoiceCapabilities {
        &self.capabilities
    }

    fn speak(&mut self, text: &str, options: &SpeakOptions, stop: &Stop) -> Result<Clip, EngineError> {
        if let Some(began) = self.began.take() {
            began.send(()).unwrap();
            while !stop.stopped() {
                std::thread::yield_now();
            }
        }
        self.voice.speak(text, options, stop)
    }
}

fn hindi() -> ScriptedSynthesizer {
    ScriptedSynthesizer::speaking(&["hi"])
}

fn utterance(text: &str) -> Utterance {
    Utterance {
        text: text.to_owned(),
        options: SpeakOptions {
            language: "hi".to_owned(),
            ..SpeakOptions::default()
        },
        budget: Some(Duration::from_millis(600)),
        cacheable: true,
    }
}

fn engine(spoken: Result<Spoken, EngineError>) -> String {
    match spoken.unwrap() {
        Spoken::Sound { engine, .. } => engine,
        Spoken::TextOnly { reason } => panic!("{reason}"),
    }
}

#[tokio::test]
async fn a_phrase_that_is_rendered_ahead_gives_way_to_somebody_who_waits() {
    let (began, has_begun) = mpsc::channel();
    let slow = Slow {
        capabilities: VoiceCapabilities {
            name: "natural".to_owned(),
            natural: true,
            real_time_factor: 100.0,
            ..hindi().capabilities().clone()
        },
        voice: hindi(),
        began: Some(began),
    };
    let worker = Worker::spawn("voice", 4, || {
        let cache = PhraseCache::open(None, Limits::default())?;
        Ok(Voicebox::new(vec![Box::new(slow), Box::new(hindi())], cache))
    });
    let voices = Voices::new(worker).await.unwrap();
    let gate = ComputeGate::new(2);
    let greeting = utterance("नमस्ते");
    let first = voices.speak(greeting.clone(), &gate, Stop::default()).await;
    assert_ne!(engine(first), "natural", "it would come too late");

    let asks = async {
        tokio::task::spawn_blocking(move || has_begun.recv())
            .await
            .unwrap()
            .unwrap();
        voices.speak(utterance("ठीक है"), &gate, Stop::default()).await
    };
    let both = async { tokio::join!(voices.improve(&gate), asks).1 };
    let answered = tokio::time::timeout(Duration::from_secs(20), both).await;
    let answered = answered.expect("somebody waits for what is rendered ahead");
    assert_ne!(engine(answered), "natural");

    while voices.improve(&gate).await {}
    let later = voices.speak(greeting, &gate, Stop::default()).await;
    assert_eq!(engine(later), "natural", "rendered when nobody waited");
}
