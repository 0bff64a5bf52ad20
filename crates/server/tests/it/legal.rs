//! Stories of rights: what is told and what is not, schemes by questions, letters, leaving at once, and that nothing stays.

use std::path::Path;

use serde_json::{Value, json};
use server::http::auth::operator_key_hash;

use super::node::{LANGUAGES, NOW, Node, answer, scripted};
use super::privacy::all_rows;

fn reply(turn: &Value) -> &str {
    turn["reply"].as_str().unwrap()
}

/// A topic's text as it is written.
fn written(topic: &str, language: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../content/legal/topics/{topic}.toml"));
    let file: toml::Table = std::fs::read_to_string(path).unwrap().parse().unwrap();
    file["text"][language].as_str().unwrap().to_owned()
}

async fn person(node: &Node, language: &str) -> String {
    let hello = json!({"text": "hello", "language": language});
    let (_, turn) = node.post("/api/v1/turns", hello).await;
    turn["session_id"].as_str().unwrap().to_owned()
}

async fn posts(node: &Node, session: &str, path: &str, body: Value) -> (u16, Value) {
    let request = node.http.post(node.url(path)).header("x-awaaz-session", session);
    answer(request.json(&body).send().await.unwrap()).await
}

#[tokio::test]
async fn j1_every_sentence_of_every_topic_passes_with_its_source_in_every_language() {
    let node = Node::deaf().await;
    for language in LANGUAGES {
        let (_, topics) = node
            .get(&format!("/api/v1/legal/topics?language={language}"))
            .await;
        let topics = topics.as_array().unwrap();
        assert_eq!(topics.len(), 14);
        for entry in topics {
            let id = entry["id"].as_str().unwrap();
            let reply = node
                .http
                .get(node.url(&format!("/api/v1/legal/topics/{id}?language={language}")));
            let reply = reply.send().await.unwrap();
            let kept = reply
                .headers()
                .get("cache-control")
                .map(|it| it.to_str().unwrap().to_owned());
            assert_eq!(
                kept.as_deref() == Some("no-store"),
                entry["sensitive"] == true,
                "{id}"
            );
            let (_, topic) = answer(reply).await;
            assert_eq!(
                (&topic["outcome"], &topic["language"]),
                (&json!("GROUNDED"), &json!(language)),
                "{id}"
            );
            assert_eq!(
                topic["text"].as_str().unwrap(),
                written(id, language),
                "{id} in {language}: a sentence was dropped"
            );
            assert_eq!(topic["name"], entry["name"]);
            for claim in topic["claims"].as_array().unwrap() {
                assert!(
                    claim["quote"].as_str().is_some_and(|it| !it.is_empty()),
                    "{id} in {language}: {claim}"
                );
            }
            for citation in topic["citations"].as_array().unwrap() {
                assert!(
                    citation["section"].is_null() || citation["verified"] == true,
                    "{citation}"
                );
            }
            let person = topic["next_person"]["name"].as_str().unwrap();
            assert!(!person.is_empty() && !person.contains('_'), "{person}");
            assert!(
                !topic["documents"].as_array().unwrap().is_empty()
                    && !topic["helplines"].as_array().unwrap().is_empty()
            );
            assert_eq!(topic["caution"].is_string(), topic["confirm"] == true, "{id}");
            assert!(!topic["disclaimer"].as_str().unwrap().is_empty());
        }
    }
    assert_eq!(node.get("/api/v1/legal/topics/tax_evasion").await.0, 404);
    assert_eq!(
        node.get("/api/v1/legal/topics/dowry?event_on=2024-13-01").await.0,
        400
    );
    node.stop().await;
}

/// A copy of the content with one file changed.
fn content_with(path: &str, change: impl Fn(String) -> String) -> tempfile::TempDir {
    fn copy(from: &Path, to: &Path) {
        std::fs::create_dir_all(to).unwrap();
        for entry in std::fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            let to = to.join(entry.file_name());
            if entry.path().is_dir() {
                copy(&entry.path(), &to);
            } else {
                std::fs::copy(entry.path(), to).unwrap();
            }
        }
    }
    let folder = tempfile::tempdir().unwrap();
    copy(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content"),
        folder.path(),
    );
    let file = folder.path().join(path);
    let text = std::fs::read_to_string(&file).unwrap();
    let changed = change(text.clone());
    assert_ne!(text, changed);
    std::fs::write(file, changed).unwrap();
    folder
}

#[tokio::test]
async fn j1_j4_a_sentence_without_a_row_does_not_leave_and_a_person_is_named_instead() {
    let planted = [
        ("en", "It is in section 498A."),
        ("hi", "सज़ा सात साल है।"),
        ("bn", "শাস্তি ৭ বছর।"),
        ("ta", "இது பிரிவு 304 இல் உள்ளது."),
        ("pa", "ਜੁਰਮਾਨਾ ਪੰਜ ਹਜ਼ਾਰ ਰੁਪਏ ਹੈ।"),
        ("kn", "ಇದು ಮೋಟಾರ್ ವಾಹನ ಅಧಿನಿಯಮ ಹೇಳುತ್ತದೆ."),
    ];
    let content = content_with("legal/topics/dowry.toml", |mut text| {
        for (language, sentence) in planted {
            let from = format!("\n{language} = \"");
            text = text.replace(&from, &format!("{from}{sentence} "));
        }
        text
    });
    let folder = content.path().to_owned();
    let node = Node::start(scripted(None), move |config| config.paths.content = Some(folder)).await;
    for (language, sentence) in planted {
        let (_, topic) = node
            .get(&format!("/api/v1/legal/topics/dowry?language={language}"))
            .await;
        assert_eq!(
            topic["text"].as_str().unwrap(),
            written("dowry", language),
            "{sentence}"
        );
        assert!(topic["caution"].is_string(), "{topic}");
        let said = json!({"text": "tell me about dowry law", "language": language});
        let said = if language == "en" {
            said
        } else {
            json!({"text": "dahej kanoon", "language": language})
        };
        let (_, turn) = node.post("/api/v1/turns", said).await;
        if turn["intent"] == "legal.ask" && turn["state"] == "answered" {
            assert!(
                !reply(&turn).contains(sentence.trim_end_matches(['.', '।'])),
                "{turn}"
            );
        }
    }
    node.stop().await;
}

#[tokio::test]
async fn j5_old_rows_are_told_as_old_and_helplines_say_when_they_were_tried() {
    let node = Node::deaf().await;
    node.clock.advance(200 * 86_400_000);
    let (_, topic) = node.get("/api/v1/legal/topics/free_legal_aid?language=en").await;
    assert_eq!(topic["outcome"], "STALE");
    assert!(
        topic["citations"]
            .as_array()
            .unwrap()
            .iter()
            .all(|it| it["section"].is_null()),
        "{topic}"
    );
    assert!(topic["caution"].as_str().unwrap().contains("checked"));
    let (_, helplines) = node.get("/api/v1/legal/helplines").await;
    assert!(
        helplines.as_array().unwrap().iter().all(|it| it["stale"] == true),
        "{helplines}"
    );
    let turn = node.say(None, "tell me about free legal aid").await;
    assert!(!reply(&turn).contains("section"), "{turn}");
    node.stop().await;
}

#[tokio::test]
async fn j6_numbers_for_danger_come_in_their_order_with_whom_to_call_next() {
    let node = Node::deaf().await;
    let (_, helplines) = node.get("/api/v1/legal/helplines?danger=true").await;
    let numbers: Vec<&str> = helplines
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["number"].as_str().unwrap())
        .collect();
    assert_eq!(numbers, ["112", "181", "1091", "14416", "1098"]);
    assert_eq!(helplines[1]["fallback"], "112");
    assert_eq!(helplines[1]["hours"], "24x7");
    node.stop().await;
}

/// "My husband is beating me, help".
const DANGER: [(&str, &str); 11] = [
    ("hi", "मेरा पति मुझे मार रहा है बचाओ"),
    ("bn", "আমার স্বামী আমাকে মারছে বাঁচান"),
    ("mr", "माझा नवरा मला मारतोय वाचवा"),
    ("ta", "என் கணவர் என்னை அடிக்கிறார் காப்பாத்துங்க"),
    ("te", "నా భర్త నన్ను కొడుతున్నాడు కాపాడండి"),
    ("gu", "મારો પતિ મને મારે છે બચાવો"),
    ("kn", "ನನ್ನ ಗಂಡ ನನ್ನನ್ನು ಹೊಡೆಯುತ್ತಿದ್ದಾನೆ ಕಾಪಾಡಿ"),
    ("ml", "എന്റെ ഭർത്താവ് എന്നെ തല്ലുന്നു രക്ഷിക്കണേ"),
    ("pa", "ਮੇਰਾ ਪਤੀ ਮੈਨੂੰ ਮਾਰ ਰਿਹਾ ਹੈ ਬਚਾਓ"),
    ("or", "ମୋ ସ୍ୱାମୀ ମୋତେ ମାରୁଛନ୍ତି ବଞ୍ଚାଅ"),
    ("en", "my husband is beating me, help"),
];

#[tokio::test]
async fn f1_j6_j7_danger_comes_first_in_every_language_and_leaves_no_trace() {
    let node = Node::deaf().await;
    for (language, cry) in DANGER {
        let session = person(&node, language).await;
        let turn = node.say(Some(&session), cry).await;
        assert_eq!(
            (&turn["state"], &turn["intent"]),
            (&json!("escalated"), &json!("legal.emergency")),
            "{turn}"
        );
        let told = reply(&turn);
        let first = told.find("112").unwrap_or(usize::MAX);
        assert!(first < told.find("181").unwrap_or(usize::MAX), "{told}");
        assert!(
            !told.contains("Act") && turn["citations"].as_array().unwrap().is_empty(),
            "{turn}"
        );
    }
    let folder = node.stop().await;
    let kept = kept_talks(&all_rows(folder.path()).await);
    for trace in ["emergency", "beating", "मार", "in_danger\":true", "legal."] {
        assert!(!kept.contains(trace), "{trace}: {kept}");
    }
}

/// What the store keeps of conversations.
fn kept_talks(rows: &str) -> String {
    let kept: Vec<&str> = rows.lines().filter(|row| row.contains("\"turn\":")).collect();
    assert!(!kept.is_empty(), "talks are kept: {rows}");
    kept.join("\n")
}

/// "What does the law say on domestic violence", and "stop".
const SENSITIVE: [(&str, &str, &str); 11] = [
    ("hi", "घरेलू हिंसा का कानून क्या है", "बस करो"),
    ("bn", "গার্হস্থ্য হিংসার আইন কী", "থামুন"),
    ("mr", "घरगुती हिंसाचाराचा कायदा काय आहे", "थांबा"),
    ("ta", "குடும்ப வன்முறை சட்டம் என்ன", "போதும்"),
    ("te", "గృహ హింస చట్టం ఏమిటి", "చాలు"),
    ("gu", "ઘરેલુ હિંસાનો કાયદો શું છે", "બસ"),
    ("kn", "ಕೌಟುಂಬಿಕ ದೌರ್ಜನ್ಯ ಕಾನೂನು ಏನು", "ಸಾಕು"),
    ("ml", "ഗാർഹിക പീഡന നിയമം എന്താണ്", "മതി"),
    ("pa", "ਘਰੇਲੂ ਹਿੰਸਾ ਦਾ ਕਾਨੂੰਨ ਕੀ ਹੈ", "ਬੱਸ ਕਰੋ"),
    ("or", "ଘରୋଇ ହିଂସା ଆଇନ କଣ", "ବନ୍ଦ କର"),
    ("en", "what does the law say about domestic violence", "stop"),
];

#[tokio::test]
async fn j7_a_sensitive_talk_is_not_kept_and_a_word_leaves_it_in_every_language() {
    let node = Node::deaf().await;
    for (language, ask, stop) in SENSITIVE {
        let session = person(&node, language).await;
        let told = node.say(Some(&session), ask).await;
        assert_eq!(
            (&told["intent"], &told["state"]),
            (&json!("legal.ask"), &json!("answered")),
            "{told}"
        );
        let left = node.say(Some(&session), stop).await;
        assert_eq!(left["state"], "answered", "{left}");
        for trace in ["law", "legal", "क़ानून"] {
            assert!(!reply(&left).contains(trace), "{left}");
        }
        assert_ne!(left["intent"], "legal.ask", "{left}");
        // "Say that again" tells nothing of it either.
        let again = node.say(Some(&session), "repeat that").await;
        assert_ne!(reply(&again), reply(&told), "{again}");
    }
    // Another one goes away in the middle.
    let session = person(&node, "hi").await;
    node.say(Some(&session), SENSITIVE[0].1).await;
    let folder = node.stop().await;
    let rows = all_rows(folder.path()).await;
    let sessions = kept_talks(&rows);
    for trace in ["domestic_violence", "legal.ask", "हिंसा", "violence", "question"] {
        assert!(!sessions.contains(trace), "{trace}: {sessions}");
    }
    // Only that it was asked.
    assert!(rows.contains("'domestic_violence'"), "{rows}");
}

#[tokio::test]
async fn what_is_not_sensitive_can_be_gone_on_with() {
    let node = Node::deaf().await;
    let session = person(&node, "en").await;
    node.say(Some(&session), "what is the law on minimum wages").await;
    let folder = node.stop().await;
    let rows = all_rows(folder.path()).await;
    assert!(rows.contains("minimum_wage\""), "{rows}");
}

#[tokio::test]
async fn j8_a_scheme_is_found_out_by_questions_one_at_a_time_by_voice() {
    let node = Node::deaf().await;
    for (language, ask, yes, no) in [
        ("en", "what is the law on maternity leave", "yes", "no"),
        ("hi", "मातृत्व अवकाश का कानून क्या है", "हाँ", "नहीं"),
        ("ta", "மகப்பேறு விடுப்பு சட்டம் என்ன", "ஆமாம்", "இல்லை"),
    ] {
        let session = person(&node, language).await;
        let told = node.say(Some(&session), ask).await;
        assert_eq!(told["state"], "answered", "{told}");
        assert!(reply(&told).contains("PM Matru Vandana Yojana"), "{told}");
        let first = node.say(Some(&session), yes).await;
        assert_eq!(first["state"], "need:expecting", "{first}");
        let unclear = node.say(Some(&session), "blue elephants").await;
        assert_eq!(
            unclear["state"], "need:expecting",
            "what is not known is no no: {unclear}"
        );
        let second = node.say(Some(&session), yes).await;
        assert_eq!(second["state"], "need:first_child_or_girl", "{second}");
        let refused = node.say(Some(&session), no).await;
        assert_eq!(refused["state"], "answered", "{refused}");
        assert!(reply(&refused).contains("PM Matru Vandana Yojana"), "{refused}");
    }
    let folder = node.stop().await;
    assert!(
        !kept_talks(&all_rows(folder.path()).await).contains("expecting"),
        "what she told of herself is not kept"
    );
}

#[tokio::test]
async fn j8_numbers_are_taken_as_they_are_said() {
    let node = Node::deaf().await;
    let session = person(&node, "hi").await;
    let told = node.say(Some(&session), "वृद्धा पेंशन का कानून क्या है").await;
    assert!(reply(&told).contains("Atal Pension Yojana"), "{told}");
    assert_eq!(node.say(Some(&session), "हाँ").await["state"], "need:age");
    assert_eq!(
        node.say(Some(&session), "पैंतीस साल").await["state"],
        "need:bank_account"
    );
    assert_eq!(node.say(Some(&session), "हाँ").await["state"], "need:taxpayer");
    let done = node.say(Some(&session), "नहीं").await;
    assert_eq!(done["state"], "answered", "{done}");
    assert_eq!(done["citations"][0]["verified"], false);
    node.stop().await;
}

#[tokio::test]
async fn j8_over_rest_a_scheme_asks_for_what_it_does_not_know() {
    let node = Node::deaf().await;
    let path = "/api/v1/legal/schemes/pm-vishwakarma/eligibility";
    for language in LANGUAGES {
        let (_, open) = node
            .post(path, json!({"language": language, "answers": {"age": 30}}))
            .await;
        assert_eq!(
            (&open["outcome"], &open["question"]["id"]),
            (&json!("question"), &json!("self_employed"))
        );
        assert!(
            open["question"]["ask"].as_str().unwrap().contains('?') || language == "or",
            "{open}"
        );
    }
    let known = json!({"answers": {"age": 30, "self_employed": true, "traditional_trade": true}});
    let (_, yes) = node.post(path, known).await;
    assert_eq!(
        (&yes["outcome"], &yes["rule_verified"], &yes["caution"]),
        (&json!("yes"), &json!(true), &Value::Null)
    );
    let (_, no) = node
        .post(path, json!({"language": "en", "answers": {"age": 17}}))
        .await;
    assert_eq!(
        (&no["outcome"], &no["because"][0]["about"]),
        (&json!("no"), &json!("the age"))
    );
    let (_, unsure) = node
        .post(
            "/api/v1/legal/schemes/pmjdy/eligibility",
            json!({"answers": {"bank_account": false}}),
        )
        .await;
    assert!(
        unsure["outcome"] == "yes" && unsure["caution"].is_string(),
        "{unsure}"
    );
    for wrong in [
        json!({"answers": {"height": 3}}),
        json!({"answers": {"age": true}}),
        json!({"answers": {"woman": 1}}),
    ] {
        let (status, _) = node
            .post("/api/v1/legal/schemes/ujjwala/eligibility", wrong)
            .await;
        assert_eq!(status, 400);
    }
    assert_eq!(
        node.post("/api/v1/legal/schemes/none/eligibility", json!({}))
            .await
            .0,
        404
    );
    let (_, all) = node.get("/api/v1/legal/schemes?language=te").await;
    assert_eq!(all.as_array().unwrap().len(), 27);
    assert!(
        all.as_array()
            .unwrap()
            .iter()
            .all(|it| !it["facts"].as_array().unwrap().is_empty())
    );
    node.stop().await;
}

#[tokio::test]
async fn days_are_counted_and_rules_that_nobody_checked_say_so() {
    let node = Node::deaf().await;
    let (_, found) = node
        .post(
            "/api/v1/legal/deadlines",
            json!({"rule": "posh_complaint", "event_on": "2026-11-30", "language": "en"}),
        )
        .await;
    assert_eq!(
        (&found["due_on"], &found["extended_to"]),
        (&json!("2027-02-28"), &json!("2027-05-28"))
    );
    assert!(found["caution"].as_str().unwrap().contains("confirm"), "{found}");
    assert_eq!(
        node.post(
            "/api/v1/legal/deadlines",
            json!({"rule": "none", "event_on": "2026-11-30"})
        )
        .await
        .0,
        404
    );
    assert_eq!(
        node.post(
            "/api/v1/legal/deadlines",
            json!({"rule": "posh_complaint", "event_on": "30.11."})
        )
        .await
        .0,
        400
    );
    node.stop().await;
}

#[tokio::test]
async fn j3_an_old_law_is_told_as_old_with_its_successor() {
    let node = Node::deaf().await;
    let turn = node
        .say(None, "what is section 498A IPC on domestic violence")
        .await;
    assert_eq!(turn["intent"], "legal.ask", "{turn}");
    assert!(
        reply(&turn).contains("Indian Penal Code") && reply(&turn).contains("Bharatiya Nyaya Sanhita"),
        "{turn}"
    );
    assert!(
        !reply(&turn).contains("498"),
        "no section without its source: {turn}"
    );
    let hindi = node
        .say(None, "मुझ पर घरेलू हिंसा, आईपीसी क्या कहता है, कानून बताओ")
        .await;
    assert!(reply(&hindi).contains("Bharatiya Nyaya Sanhita"), "{hindi}");
    node.stop().await;
}

#[tokio::test]
async fn a_letter_is_written_from_answers_with_identifiers_hidden_and_nothing_kept() {
    let node = Node::deaf().await;
    let mut answers = json!({});
    for expected in ["what", "when", "where", "who", "wish"] {
        let (_, step) = node
            .post(
                "/api/v1/legal/drafts",
                json!({"letter": "wages", "language": "hi", "answers": answers}),
            )
            .await;
        assert_eq!(
            (&step["state"], &step["question"]["id"]),
            (&json!("question"), &json!(expected)),
            "{step}"
        );
        answers[expected] = json!(format!("{expected}: मेरा आधार 2341 2341 2346 है"));
    }
    let (_, done) = node
        .post(
            "/api/v1/legal/drafts",
            json!({"letter": "wages", "language": "hi", "answers": answers}),
        )
        .await;
    let text = done["text"].as_str().unwrap();
    assert!(done["state"] == "ready" && text.contains("श्रम कार्यालय"), "{done}");
    assert!(!text.contains("2341 2341"), "{text}");
    assert_eq!(done["hidden"], json!(["aadhaar"]));
    assert!(done["file_name"].as_str().unwrap().starts_with("note-"));
    assert_eq!(
        node.post("/api/v1/legal/drafts", json!({"letter": "none"}))
            .await
            .0,
        404
    );
    assert_eq!(
        node.post(
            "/api/v1/legal/drafts",
            json!({"letter": "wages", "answers": {"x": "y"}})
        )
        .await
        .0,
        400
    );
    let folder = node.stop().await;
    assert!(!all_rows(folder.path()).await.contains("मेरा आधार"));
}

#[tokio::test]
async fn a_letter_is_written_by_voice_and_danger_in_it_comes_first() {
    let node = Node::deaf().await;
    let session = person(&node, "en").await;
    node.say(Some(&session), "what is the law on harassment at work")
        .await;
    let first = node.say(Some(&session), "yes").await;
    assert_eq!(
        (&first["state"], &first["intent"]),
        (&json!("need:what"), &json!("legal.letter")),
        "{first}"
    );
    let told = node
        .say(Some(&session), "my husband is beating me now, help")
        .await;
    assert_eq!(told["state"], "escalated", "{told}");
    assert!(reply(&told).contains("112"), "{told}");
    let second = node.say(Some(&session), "yes").await;
    assert_eq!(
        second["state"], "need:when",
        "what she said is not lost: {second}"
    );
    for (said, next) in [
        ("last Monday", "need:where"),
        ("in the big hall", "need:who"),
        ("the supervisor", "need:wish"),
    ] {
        let turn = node.say(Some(&session), said).await;
        assert_eq!(turn["state"], next, "{said}: {turn}");
    }
    let letter = node.say(Some(&session), "that it stops").await;
    assert_eq!(letter["state"], "answered", "{letter}");
    assert!(
        reply(&letter).contains("in the big hall") && reply(&letter).contains("that it stops"),
        "{letter}"
    );
    let folder = node.stop().await;
    assert!(
        !all_rows(folder.path()).await.contains("big hall"),
        "nothing of it is kept"
    );
}

#[tokio::test]
async fn p1_a_packet_for_the_volunteer_needs_her_yes_and_the_operators_key() {
    let data = tempfile::tempdir().unwrap();
    std::fs::write(
        data.path().join("operator.key.sha256"),
        operator_key_hash("the key"),
    )
    .unwrap();
    let node = Node::start_in(data, server::clock::Clock::manual(NOW), scripted(None), |_| {}).await;
    let session = person(&node, "hi").await;
    let path = "/api/v1/legal/handovers";
    let packet = |consent: bool| json!({"id": "p1", "topic": "minimum_wage", "language": "hi", "words": "मज़दूरी नहीं मिली, फ़ोन 98123 45670", "consent": consent});
    assert_eq!(posts(&node, &session, path, packet(false)).await.0, 422);
    let (status, made) = posts(&node, &session, path, packet(true)).await;
    assert_eq!((status, made["code"].as_str().unwrap().len()), (200, 6), "{made}");
    assert!(!made["words"].as_str().unwrap().contains("98123"), "{made}");
    assert_eq!(posts(&node, &session, path, packet(true)).await.1, made);
    let operator = async |method: reqwest::Method, path: &str| {
        answer(
            node.http
                .request(method, node.url(path))
                .bearer_auth("the key")
                .send()
                .await
                .unwrap(),
        )
        .await
    };
    let (_, open) = operator(reqwest::Method::GET, path).await;
    assert_eq!(open, json!([made]));
    let (_, done) = operator(reqwest::Method::POST, "/api/v1/legal/handovers/p1/done").await;
    assert_eq!(done["words"], "");
    assert_eq!(operator(reqwest::Method::GET, path).await.1, json!([]));
    let own = node
        .http
        .delete(node.url("/api/v1/legal/handovers/p1"))
        .header("x-awaaz-session", &session);
    assert_eq!(own.send().await.unwrap().status(), 204);
    node.stop().await;
}
