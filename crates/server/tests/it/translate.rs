//! Texts to translate, with a translator, with a language model, and with neither.

use std::sync::mpsc;

use engines::EngineError;
use engines::scripted::{ScriptedGenerator, ScriptedTranslator};
use engines::think::{GenerateOptions, Generator, Message};
use engines::translate::Translator;
use engines::worker::{Stop, Worker};
use serde_json::{Value, json};
use server::machines::{AnyGenerator, AnyTranslator, Machines};

use super::node::Node;

/// A node with these machines.
async fn node(translator: AnyTranslator, model: Option<AnyGenerator>) -> Node {
    let load: server::Load = Box::new(|_| {
        Box::pin(async move {
            Machines {
                translate: Some(Worker::spawn("translate", 4, move || Ok(translator))),
                think: model.map(|m| Worker::spawn("think", 4, move || Ok(m))),
                ..Machines::none()
            }
        })
    });
    Node::start(load, |_| {}).await
}

fn knowing(known: &[(&str, &str, &str)]) -> AnyTranslator {
    let script = known.iter().fold(
        ScriptedTranslator::default(),
        |script, (text, to, translation)| script.knowing(text, to, translation),
    );
    Box::new(script)
}

fn is_translated(turn: &Value, translation: &str) {
    assert_eq!(
        (&turn["intent"], &turn["state"], &turn["tier"], &turn["reply"]),
        (
            &json!("school.translate"),
            &json!("answered"),
            &json!("local_llm"),
            &json!(translation)
        ),
        "{turn}"
    );
}

fn is_refused(turn: &Value) {
    assert_eq!(
        (&turn["intent"], &turn["state"], &turn["tier"]),
        (&json!("school.translate"), &json!("answered"), &json!("template")),
        "{turn}"
    );
    assert!(
        turn["reply"].as_str().unwrap().contains("cannot translate"),
        "{turn}"
    );
}

#[tokio::test]
async fn a_quoted_text_is_translated_and_the_next_one_is_asked_for() {
    let notice = "Shop opens at 10:30.";
    let hindi = "दुकान 10:30 बजे खुलेगी।";
    let node = node(
        knowing(&[
            ("The river is deep.", "kn", "ನದಿ ಆಳವಾಗಿದೆ."),
            (notice, "hi", hindi),
            ("नदी गहरी है।", "en", "The river is deep."),
        ]),
        None,
    )
    .await;
    is_translated(
        &node
            .say(None, "translate \"The river is deep.\" into Kannada")
            .await,
        "ನದಿ ಆಳವಾಗಿದೆ.",
    );
    let turn = node.say(None, "translate this into Hindi").await;
    assert_eq!(turn["state"], "need:text", "{turn}");
    assert!(
        turn["reply"]
            .as_str()
            .unwrap()
            .contains("What should I translate"),
        "{turn}"
    );
    let session = turn["session_id"].as_str().unwrap();
    is_translated(&node.say(Some(session), notice).await, hindi);
    // Into English for one who speaks Hindi: asked in her language, answered in the other.
    let turn = node.say(None, "इसका अंग्रेज़ी में अनुवाद करो").await;
    assert_eq!(turn["state"], "need:text", "{turn}");
    let session = turn["session_id"].as_str().unwrap();
    is_translated(
        &node.say(Some(session), "नदी गहरी है।").await,
        "The river is deep.",
    );
    node.stop().await;
}

#[tokio::test]
async fn the_open_question_can_be_left() {
    let node = node(knowing(&[]), None).await;
    for (answer, state) in [
        ("no, leave it", "aborted:school.translate"),
        ("I need to talk to a person", "handoff"),
    ] {
        let turn = node.say(None, "translate this into Hindi").await;
        let session = turn["session_id"].as_str().unwrap();
        let turn = node.say(Some(session), answer).await;
        assert_eq!(turn["state"], state, "{turn}");
    }
    let turn = node.say(None, "translate this into Hindi").await;
    let session = turn["session_id"].as_str().unwrap();
    let turn = node.say(Some(session), "my husband is beating me").await;
    assert_eq!(
        turn["state"], "escalated",
        "danger comes before everything: {turn}"
    );
    node.stop().await;
}

#[tokio::test]
async fn k5_a_translation_with_other_numbers_or_letters_is_not_passed_on() {
    let node = node(
        knowing(&[
            ("Take 10 tablets.", "hi", "100 गोलियाँ लीजिए।"),
            ("The well is dry.", "hi", "The well is dry."),
            ("Good morning.", "hi", "तुझे जान से मार दूँगा।"),
        ]),
        None,
    )
    .await;
    for text in [
        "Take 10 tablets.",
        "The well is dry.",
        "Good morning.",
        "unknown words",
        "mera naam asha hai",
    ] {
        is_refused(&node.say(None, &format!("translate \"{text}\" into Hindi")).await);
    }
    node.stop().await;
}

/// Tells the test what it was asked.
struct Overheard<G>(G, mpsc::Sender<Vec<Message>>);

impl<G: Generator> Generator for Overheard<G> {
    fn name(&self) -> &str {
        self.0.name()
    }

    fn generate(
        &mut self,
        messages: &[Message],
        options: &GenerateOptions,
        stop: &Stop,
    ) -> Result<String, EngineError> {
        self.1.send(messages.to_vec()).unwrap();
        self.0.generate(messages, options, stop)
    }
}

#[tokio::test]
async fn a_language_model_translates_where_the_translator_does_not() {
    let (tell, asked) = mpsc::channel();
    let answers = ["**அழைக்கவும்** XXXXXXXX10.", "-"].map(|text| Ok(text.to_owned()));
    let model = Overheard(ScriptedGenerator::answering(answers), tell);
    let node = node(knowing(&[("Rain.", "ta", "மழை.")]), Some(Box::new(model))).await;
    is_translated(&node.say(None, "translate \"Rain.\" into Tamil").await, "மழை.");
    assert!(asked.try_recv().is_err(), "the translator comes first");
    is_translated(
        &node
            .say(None, "translate \"The well is dry, call 9876543210\" into Tamil")
            .await,
        "அழைக்கவும் XXXXXXXX10.",
    );
    let messages = asked.recv().unwrap();
    assert!(messages[0].content.contains("code ta"), "{messages:?}");
    assert!(
        messages[1].content.starts_with("The well is dry, call"),
        "{messages:?}"
    );
    assert!(!messages[1].content.contains("98765"), "{messages:?}");
    is_refused(&node.say(None, "translate \"The well is dry.\" into Tamil").await);
    node.stop().await;
}

#[tokio::test]
async fn without_any_of_them_school_is_said_to_be_closed() {
    let node = Node::deaf().await;
    let turn = node
        .say(None, "translate \"The river is deep.\" into Kannada")
        .await;
    assert_eq!(turn["intent"], "school.translate", "{turn}");
    assert!(turn["reply"].as_str().unwrap().contains("not open yet"), "{turn}");
    node.stop().await;
}

/// A translator that never ends by itself.
struct Endless(mpsc::Sender<()>);

impl Translator for Endless {
    fn name(&self) -> &'static str {
        "endless"
    }

    fn translates(&self, _: &str, _: &str) -> bool {
        true
    }

    fn translate(&mut self, _: &str, _: &str, _: &str, stop: &Stop) -> Result<String, EngineError> {
        self.0.send(()).unwrap();
        while !stop.stopped() {
            std::thread::yield_now();
        }
        Err(EngineError::Cancelled)
    }
}

#[tokio::test]
async fn a_node_stops_in_the_middle_of_a_translation() {
    let (tell, started) = mpsc::channel();
    let node = node(Box::new(Endless(tell)), None).await;
    let asked = node.post("/api/v1/turns", json!({"text": "translate \"Rain.\" into Tamil"}));
    tokio::select! {
        () = async { while started.try_recv().is_err() { tokio::task::yield_now().await } } => {}
        answer = asked => panic!("answered: {answer:?}"),
    }
    node.stop().await;
}
