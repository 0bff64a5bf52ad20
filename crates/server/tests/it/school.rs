//! School questions with and without a language model on the box.

use std::sync::mpsc;

use engines::EngineError;
use engines::scripted::ScriptedGenerator;
use engines::think::{GenerateOptions, Generator, Message};
use engines::worker::{Stop, Worker};
use serde_json::{Value, json};
use server::config::Config;
use server::machines::{AnyGenerator, Machines};

use super::node::Node;

const QUESTION: &str = "पौधे खाना कैसे बनाते हैं";

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

/// A node with this language model.
async fn thinking(model: impl Generator + 'static) -> Node {
    let load: server::Load = Box::new(|config| {
        Box::pin(async move {
            let worker = Worker::spawn("think", config.engines.queue, move || {
                Ok(Box::new(model) as AnyGenerator)
            });
            worker.wait_loaded();
            Machines {
                think: Some(worker),
                ..Machines::none()
            }
        })
    });
    Node::start(load, |config: &mut Config| config.llm.timeout_seconds = 1).await
}

fn is_closed(turn: &Value) {
    assert_eq!(
        (&turn["intent"], &turn["tier"]),
        (&json!("school.ask"), &json!("template")),
        "{turn}"
    );
    assert!(
        turn["reply"].as_str().unwrap().contains("अभी शुरू नहीं हुई"),
        "{turn}"
    );
}

#[tokio::test]
async fn a_child_asks_in_hindi_and_is_answered_in_short_plain_hindi() {
    let (tell, asked) = mpsc::channel();
    let answers =
        ["**पौधे** धूप, पानी और हवा से खाना बनाते हैं। पत्ती उनकी रसोई है। जड़ पानी लाती है। यह चौथा वाक्य है।"; 2];
    let model = ScriptedGenerator::answering(answers.map(|text| Ok(text.to_owned())));
    let node = thinking(Overheard(model, tell)).await;
    let turn = node.say(None, QUESTION).await;
    assert_eq!(
        (&turn["intent"], &turn["state"], &turn["tier"]),
        (&json!("school.ask"), &json!("answered"), &json!("local_llm")),
        "{turn}"
    );
    assert_eq!(
        turn["reply"],
        "पौधे धूप, पानी और हवा से खाना बनाते हैं। पत्ती उनकी रसोई है। जड़ पानी लाती है।"
    );
    let messages = asked.recv().unwrap();
    assert!(messages[0].content.contains("code hi"), "{messages:?}");
    assert!(!messages[0].content.contains("class"), "{messages:?}");
    assert_eq!(
        (messages[1].role.as_str(), messages[1].content.as_str()),
        ("user", QUESTION)
    );
    // The class is passed on, a telephone number is not.
    node.say(None, "class 7 ka sawal hai fraction kya hota hai, 9876543210")
        .await;
    let messages = asked.recv().unwrap();
    assert!(messages[0].content.contains("class 7"), "{messages:?}");
    assert!(!messages[1].content.contains("98765"), "{messages:?}");
    // Other questions never reach it, and the next turn is not said to be its work.
    let law = node.say(None, "दहेज के कानून के बारे में बताओ").await;
    assert_eq!(
        (&law["intent"], &law["tier"]),
        (&json!("legal.ask"), &json!("template"))
    );
    assert!(asked.try_recv().is_err());
    node.stop().await;
}

#[tokio::test]
async fn an_answer_in_the_wrong_script_or_none_at_all_is_not_passed_on() {
    let answers = [
        Ok("Plants make food from sunlight.".to_owned()),
        Ok("-".to_owned()),
        Err(EngineError::Unavailable("connection refused".into())),
    ];
    let node = thinking(ScriptedGenerator::answering(answers)).await;
    for _ in 0..3 {
        is_closed(&node.say(None, QUESTION).await);
    }
    node.stop().await;
}

#[tokio::test]
async fn a_model_that_takes_too_long_is_not_waited_for() {
    struct Slow(mpsc::Receiver<()>);
    impl Generator for Slow {
        fn name(&self) -> &'static str {
            "slow"
        }
        fn generate(&mut self, _: &[Message], _: &GenerateOptions, _: &Stop) -> Result<String, EngineError> {
            self.0.recv().map_err(|_| EngineError::Cancelled)?;
            Ok("पौधे खाना बनाते हैं।".into())
        }
    }
    let (go, wait) = mpsc::channel();
    let node = thinking(Slow(wait)).await;
    is_closed(&node.say(None, QUESTION).await);
    drop(go);
    node.stop().await;
}

#[tokio::test]
async fn a_language_model_that_is_down_is_shown_and_leaves_the_box_ready() {
    let node = thinking(ScriptedGenerator::answering([])).await;
    let (status, health) = node.get("/health/ready").await;
    assert_eq!(status, 200, "{health}");
    let think = |health: &Value| {
        let parts = health["parts"].as_array().unwrap().clone();
        parts.into_iter().find(|part| part["part"] == "think").unwrap()
    };
    assert_eq!(
        (&think(&health)["ready"], &think(&health)["optional"]),
        (&json!(true), &json!(true))
    );
    for _ in 0..5 {
        is_closed(&node.say(None, QUESTION).await);
    }
    let (status, health) = node.get("/health/ready").await;
    assert_eq!((status, &health["status"]), (200, &json!("ready")), "{health}");
    assert_eq!(think(&health)["ready"], false, "{health}");
    node.stop().await;
}

#[tokio::test]
async fn without_a_language_model_school_is_said_to_be_closed() {
    let node = Node::deaf().await;
    is_closed(&node.say(None, QUESTION).await);
    node.stop().await;
}
