//! Stories of learning: a lesson told, stopped and gone on with, its quiz, what is asked again, two devices that meet.

use std::collections::BTreeMap;
use std::path::Path;

use engines::hear::Transcript;
use engines::scripted::heard;
use serde_json::{Value, json};

use super::members::{admin, enrolled, signed_in, with_operator};
use super::node::{LANGUAGES, NOW, Node, hum, scripted, wav};

const DAY_MS: i64 = 86_400_000;

/// "Start the lesson on saving", and "how far am I".
const TALK: [(&str, &str, &str); 11] = [
    ("hi", "बचत का पाठ शुरू करो", "मैंने कितना सीख लिया"),
    ("bn", "টাকা জমানোর পাঠ শুরু করুন", "আমার কতটা শেখা হয়েছে"),
    ("mr", "बचत शिकवा", "मी किती शिकले"),
    ("ta", "சேமிப்பு பாடம் தொடங்குங்க", "நான் எவ்வளவு படிச்சிருக்கேன்"),
    ("te", "పొదుపు పాఠం మొదలుపెట్టండి", "నేను ఎంత వరకు చదివాను"),
    ("gu", "બચત શીખવાડો", "મેં કેટલું શીખ્યું"),
    ("kn", "ಉಳಿತಾಯ ಪಾಠ ಶುರು ಮಾಡಿ", "ನಾನು ಎಲ್ಲಿವರೆಗೂ ಕಲಿತಿದ್ದೀನಿ"),
    ("ml", "സമ്പാദ്യം പാഠം തുടങ്ങൂ", "ഞാൻ എവിടെ വരെ പഠിച്ചു"),
    ("pa", "ਬੱਚਤ ਦਾ ਪਾਠ ਸ਼ੁਰੂ ਕਰੋ", "ਮੈਂ ਕਿੰਨਾ ਸਿੱਖ ਲਿਆ"),
    ("or", "ସଞ୍ଚୟ ପାଠ ଆରମ୍ଭ କରନ୍ତୁ", "ମୁଁ କେତେ ଶିଖିଲିଣି"),
    ("en", "start the lesson on saving", "how much have I learnt"),
];

struct Question {
    right: usize,
    choices: Vec<String>,
    because: String,
}

/// The quiz of a lesson as it is written.
fn quiz(id: &str, language: &str) -> Vec<Question> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../content/learning/{id}.toml"));
    let text = std::fs::read_to_string(path).unwrap();
    let file: toml::Table = text.parse().unwrap();
    let question = |it: &toml::Value| {
        let words = &it["words"][language];
        let string = |it: &toml::Value| it.as_str().unwrap().to_owned();
        Question {
            right: it["right"].as_integer().unwrap() as usize,
            choices: words["choices"].as_array().unwrap().iter().map(string).collect(),
            because: string(&words["because"]),
        }
    };
    file["quiz"].as_array().unwrap().iter().map(question).collect()
}

fn reply(turn: &Value) -> &str {
    turn["reply"].as_str().unwrap()
}

async fn begin(node: &Node, language: &str) -> String {
    let (_, turn) = node
        .post("/api/v1/turns", json!({"text": "hello", "language": language}))
        .await;
    turn["session_id"].as_str().unwrap().to_owned()
}

async fn say(node: &Node, session: &str, text: &str, state: &str) -> Value {
    let turn = node.say(Some(session), text).await;
    assert_eq!(turn["state"], state, "{text}: {turn}");
    turn
}

async fn progress(node: &Node, session: &str) -> Value {
    let request = node.http.get(node.url("/api/v1/learning/progress"));
    let reply = request.header("x-awaaz-session", session).send().await.unwrap();
    assert_eq!(reply.status(), 200);
    reply.json().await.unwrap()
}

#[tokio::test]
async fn a_lesson_is_heard_its_quiz_answered_and_asked_again_later_in_every_language() {
    let node = Node::deaf().await;
    for (language, start, how_far) in TALK {
        let session = begin(&node, language).await;
        let told = say(&node, &session, start, "need:choice").await;
        assert_eq!(told["intent"], "learning.start", "{told}");
        assert_eq!(told["language"], language);
        let quiz = quiz("savings_first", language);
        for choice in &quiz[0].choices {
            assert!(
                reply(&told).contains(choice.trim_end_matches(['.', '।'])),
                "{choice}: {told}"
            );
        }
        // In words.
        let right = &quiz[0].choices[quiz[0].right - 1];
        let second = say(&node, &session, right, "need:choice").await;
        assert!(
            reply(&second).contains(&quiz[1].choices[0]),
            "{language}: {second}"
        );
        assert!(
            !reply(&second).contains(&quiz[0].because),
            "right: nothing to explain"
        );
        // By number, wrongly: it is explained.
        let wrong = (quiz[1].right % 3 + 1).to_string();
        let third = say(&node, &session, &wrong, "need:choice").await;
        assert!(reply(&third).contains(&quiz[1].because), "{language}: {third}");
        // What fits no choice is asked again.
        let again = say(&node, &session, "blue elephants", "need:choice").await;
        assert_ne!(reply(&again), reply(&third));
        let done = say(&node, &session, &quiz[2].right.to_string(), "answered").await;
        assert!(reply(&done).contains('2') && reply(&done).contains('3'), "{done}");
        let known = progress(&node, &session).await;
        assert_eq!(
            (&known["credits"], &known["lessons"][0]["best"]),
            (&json!(1), &json!(2)),
            "{known}"
        );
        let far = say(&node, &session, how_far, "answered").await;
        assert_eq!(far["intent"], "learning.progress", "{far}");
    }
    node.stop().await;
}

#[tokio::test]
async fn what_was_learnt_is_asked_again_when_it_is_due() {
    let node = Node::start(scripted(None), |config| {
        config.limits.session_idle_minutes = 30 * 24 * 60;
    })
    .await;
    let session = begin(&node, "en").await;
    say(&node, &session, "start the lesson on saving", "need:choice").await;
    let quiz = quiz("savings_first", "en");
    for question in &quiz {
        node.say(Some(&session), &question.right.to_string()).await;
    }
    assert_eq!(progress(&node, &session).await["due"], json!([]));
    node.clock.advance(4 * DAY_MS);
    assert_eq!(
        progress(&node, &session).await["due"].as_array().unwrap().len(),
        3
    );
    let far = say(&node, &session, "how much have I learnt", "answered").await;
    assert!(reply(&far).contains("asked again"), "{far}");
    let mut turn = say(&node, &session, "yes", "need:choice").await;
    for question in &quiz {
        assert!(reply(&turn).contains(&question.choices[0]), "{turn}");
        turn = node.say(Some(&session), &question.right.to_string()).await;
    }
    assert_eq!(turn["state"], "answered", "{turn}");
    let known = progress(&node, &session).await;
    assert_eq!(
        (&known["due"], &known["credits"]),
        (&json!([]), &json!(1)),
        "asking again earns nothing"
    );
    node.stop().await;
}

#[tokio::test]
async fn she_steers_with_few_words_in_every_language() {
    let node = Node::deaf().await;
    for (language, next, anew) in [
        ("hi", "अगला पाठ", "शुरू से सुनाओ"),
        ("bn", "পরের পাঠ", "শুরু থেকে শোনাও"),
        ("mr", "पुढचा धडा", "सुरुवातीपासून सांगा"),
        ("ta", "அடுத்த பாடம்", "ஆரம்பத்துல இருந்து சொல்லுங்க"),
        ("te", "తర్వాతి పాఠం", "మొదటి నుంచి చెప్పండి"),
        ("gu", "પછીનો પાઠ", "શરૂઆતથી બોલો"),
        ("kn", "ಮುಂದಿನ ಪಾಠ", "ಮೊದಲಿನಿಂದ ಹೇಳಿ"),
        ("ml", "അടുത്ത പാഠം", "ആദ്യം മുതൽ പറയൂ"),
        ("pa", "ਅਗਲਾ ਪਾਠ", "ਸ਼ੁਰੂ ਤੋਂ ਸੁਣਾਓ"),
        ("or", "ପରବର୍ତ୍ତୀ ପାଠ", "ଆରମ୍ଭରୁ ଶୁଣାଅ"),
        ("en", "next lesson", "from the beginning"),
    ] {
        let session = begin(&node, language).await;
        let (_, start, _) = TALK.into_iter().find(|it| it.0 == language).unwrap();
        let first = say(&node, &session, start, "need:choice").await;
        let again = say(&node, &session, anew, "need:choice").await;
        assert_eq!(reply(&first), reply(&again), "{language}: from the beginning");
        let other = say(&node, &session, next, "need:choice").await;
        assert_ne!(reply(&first), reply(&other), "{language}: the next one");
        assert_eq!(other["intent"], "learning.start");
        let known = progress(&node, &session).await;
        assert_eq!(
            known["lessons"].as_array().unwrap().len(),
            2,
            "{language}: {known}"
        );
    }
    node.stop().await;
}

#[tokio::test]
async fn k2_an_answer_that_was_not_heard_well_counts_as_nothing() {
    let quiz = quiz("savings_first", "en");
    let unsure = |choice: usize| -> Transcript {
        let mut transcript = heard(&quiz[0].choices[choice], "en");
        transcript.confidence = 0.4;
        transcript
    };
    let wrong = quiz[0].right % 3;
    let script = vec![
        Ok(heard("start the lesson on saving", "en")),
        Ok(unsure(wrong)),
        Ok(heard(&quiz[0].choices[quiz[0].right - 1], "en")),
    ];
    let node = Node::start(scripted(Some(script)), |_| {}).await;
    let mut session = None;
    let mut states = Vec::new();
    for _ in 0..3 {
        let fields: Vec<(&'static str, &str)> = session
            .as_deref()
            .map(|it| ("session_id", it))
            .into_iter()
            .collect();
        let (status, turn) = node.speak(wav(hum(1.0)), &fields).await;
        assert_eq!(status, 200, "{turn}");
        session = turn["session_id"].as_str().map(str::to_owned);
        states.push(turn["state"].as_str().unwrap().to_owned());
    }
    assert_eq!(states, ["need:choice", "need:choice", "need:choice"]);
    let session = session.unwrap();
    let request = node.http.get(node.url("/api/v1/learning/attempts"));
    let all: Vec<Value> = request
        .header("x-awaaz-session", &session)
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    let answers: Vec<&Value> = all.iter().filter(|it| it["kind"] == "answered").collect();
    assert_eq!(answers.len(), 1, "the unsure one is not there: {answers:?}");
    assert_eq!(
        (&answers[0]["correct"], &answers[0]["judged_by"]),
        (&json!(true), &json!("asr"))
    );
    node.stop().await;
}

#[tokio::test]
async fn lessons_are_listed_shown_and_spoken_for_screens() {
    let node = Node::deaf().await;
    for language in LANGUAGES {
        let (status, list) = node
            .get(&format!("/api/v1/learning/modules?language={language}"))
            .await;
        assert_eq!(status, 200);
        let list = list.as_array().unwrap().clone();
        let own = list
            .iter()
            .filter(|it| it["languages"].as_array().unwrap().contains(&json!(language)));
        assert!(own.count() >= 6, "{language}");
        let (_, lesson) = node
            .get(&format!(
                "/api/v1/learning/modules/savings_first?language={language}"
            ))
            .await;
        assert_eq!(lesson["spoken_in"], language);
        assert_eq!(lesson["quiz"].as_array().unwrap().len(), 3);
        assert!(lesson["listening"]["score"].as_u64().unwrap() <= 100);
        let sound = format!("/api/v1/learning/modules/savings_first/audio?language={language}&sentence=0");
        let reply = node.http.get(node.url(&sound)).send().await.unwrap();
        assert_eq!(reply.headers()["content-type"], "audio/wav");
        assert!(reply.bytes().await.unwrap().starts_with(b"RIFF"));
    }
    for (path, expected) in [
        ("/api/v1/learning/modules/none", 404),
        ("/api/v1/learning/modules/savings_first/audio?sentence=999", 404),
        ("/api/v1/learning/modules/savings_first/audio?question=3", 404),
        (
            "/api/v1/learning/modules/savings_first/audio?sentence=0&question=0",
            400,
        ),
        ("/api/v1/learning/modules?language=xx", 400),
        ("/api/v1/learning/progress", 400),
    ] {
        assert_eq!(node.get(path).await.0, expected, "{path}");
    }
    node.stop().await;
}

#[tokio::test]
async fn two_devices_send_what_they_know_and_agree() {
    let node = Node::deaf().await;
    let session = begin(&node, "en").await;
    let send = async |session: &str, attempts: &[Value]| -> (u16, Value) {
        let request = node.http.post(node.url("/api/v1/learning/attempts"));
        let request = request
            .header("x-awaaz-session", session)
            .json(&json!({"attempts": attempts}));
        super::node::answer(request.send().await.unwrap()).await
    };
    let (_, lesson) = node
        .get("/api/v1/learning/modules/health_handwash?language=en")
        .await;
    let all = lesson["sentences"].as_array().unwrap().len();
    let of = |id: &str, at: i64| {
        BTreeMap::from([
            ("id", json!(id)),
            ("device", json!("phone")),
            ("at", json!(NOW + at)),
            ("module_id", json!("health_handwash")),
            ("language", json!("en")),
        ])
    };
    let mut heard = of("h", 1);
    heard.extend([
        ("kind", json!("heard")),
        ("heard_sentences", json!(all)),
        ("all_sentences", json!(all)),
    ]);
    let answers = lesson["quiz"]
        .as_array()
        .unwrap()
        .iter()
        .enumerate()
        .map(|(question, it)| {
            let mut answer = of(&format!("a{question}"), 10 + question as i64);
            answer.extend([
                ("kind", json!("answered")),
                ("question", json!(question)),
                ("choice", it["right"].clone()),
                ("round", json!("r")),
                ("judged_by", json!("tap")),
            ]);
            json!(answer)
        });
    let attempts: Vec<Value> = answers.chain([json!(heard)]).collect();
    let (status, first) = send(&session, &attempts).await;
    assert_eq!(
        (status, &first["new"], &first["refused"]),
        (200, &json!(4), &json!([])),
        "{first}"
    );
    assert_eq!(
        (&first["progress"]["credits"], &first["progress"]["streak_days"]),
        (&json!(1), &json!(1))
    );
    let (_, second) = send(&session, &attempts).await;
    assert_eq!((&second["new"], &second["known"]), (&json!(0), &json!(4)));
    assert_eq!(first["progress"], second["progress"]);
    // What she did on the phone, the talk knows.
    let far = say(&node, &session, "how much have I learnt", "answered").await;
    assert!(reply(&far).contains("Clean hands"), "{far}");
    let (status, _) = send("0123456789abcdef0123456789abcdef", &attempts).await;
    assert_eq!(status, 404, "a session that is not hers is not there");
    node.stop().await;
}

#[tokio::test]
async fn k3_a_teacher_hears_a_lesson_and_says_whether_it_is_right() {
    let node = with_operator(|_| {}).await;
    let (_, code) = enrolled(&node, "2580").await;
    let tokens = signed_in(&node, &code, "2580").await;
    let key = tokens["access_token"].as_str().unwrap();
    let path = "/api/v1/learning/modules/health_ors/reviews/hi";
    let right = || Some(json!({"verdict": "approved"}));
    assert_eq!(
        admin(&node, "PUT", path, right(), key).await.0,
        403,
        "not everybody"
    );
    let role = format!("/api/v1/admin/members/{code}/roles/teacher");
    assert_eq!(admin(&node, "PUT", &role, None, "the key").await.0, 204);
    let reviewed = async |language: &str| {
        let path = format!("/api/v1/learning/modules/health_ors?language={language}");
        node.get(&path).await.1["reviewed"].clone()
    };
    assert_eq!(reviewed("hi").await, false);
    // What she finds wrong, without whom it may name.
    let note = "one glass, not one litre; ask 9876543210";
    let fault = json!({"verdict": "fix", "note": note});
    let (status, standing) = admin(&node, "PUT", path, Some(fault), key).await;
    assert_eq!((status, &standing["state"]), (200, &json!("fix")), "{standing}");
    let kept = standing["remarks"][0]["note"].as_str().unwrap();
    assert!(
        kept.starts_with("one glass") && !kept.contains("9876543210"),
        "{kept}"
    );
    let (_, standing) = admin(&node, "PUT", path, right(), key).await;
    assert_eq!(
        (&standing["state"], &standing["approvals"]),
        (&json!("approved"), &json!(1))
    );
    assert_eq!(
        (reviewed("hi").await, reviewed("ta").await),
        (json!(true), json!(false))
    );
    let (_, all) = admin(&node, "GET", "/api/v1/learning/reviews", None, "the key").await;
    let approved = all
        .as_array()
        .unwrap()
        .iter()
        .filter(|it| it["state"] == "approved");
    assert_eq!(approved.count(), 1);
    for (body, status) in [
        (json!({"verdict": "fix"}), 400),
        (json!({"verdict": "wonderful"}), 400),
        (json!({}), 400),
    ] {
        let (refused, problem) = admin(&node, "PUT", path, Some(body), key).await;
        assert_eq!(refused, status, "{problem}");
    }
    for path in ["modules/none/reviews/hi", "modules/health_ors/reviews/xx"] {
        let path = format!("/api/v1/learning/{path}");
        assert_eq!(admin(&node, "PUT", &path, right(), key).await.0, 404);
    }
    node.stop().await;
}
