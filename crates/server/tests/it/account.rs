//! What she does about her own data by voice and keys: the same as by REST.

use serde_json::{Value, json};

use super::members::{enrolled, signed_in, with_operator};
use super::node::{LANGUAGES, NOW, Node, gets, hum, person, posts, reply, turn, wav};
use super::privacy::all_rows;

/// The pages of help up to her own data: reached whatever was learnt from sentences.
const HER_OWN: &str = "0999";

/// Presses keys one after the other; gives the last turn.
async fn press(node: &Node, session: &str, keys: &str) -> Value {
    let mut last = Value::Null;
    for key in keys.chars() {
        let body = json!({"key": key.to_string(), "session_id": session});
        let (status, turn) = node.post("/api/v1/turns", body).await;
        assert_eq!(status, 200, "{turn}");
        last = turn;
    }
    last
}

async fn tell_me(node: &Node, session: &str) -> Value {
    let told = press(node, session, &format!("{HER_OWN}1")).await;
    assert_eq!(
        (&told["intent"], &told["state"]),
        (&json!("account.privacy"), &json!("answered")),
        "{told}"
    );
    told
}

/// How the purposes stand, by REST.
async fn allowed(node: &Node, session: &str) -> Vec<String> {
    let (status, all) = gets(node, session, "/api/v1/me/consents").await;
    assert_eq!(status, 200, "{all}");
    let all = all.as_array().unwrap().iter().filter(|it| it["allowed"] == true);
    all.map(|it| it["purpose"].as_str().unwrap().to_owned()).collect()
}

async fn exported(node: &Node, session: &str) -> Value {
    let (status, export) = gets(node, session, "/api/v1/me/export").await;
    assert_eq!(status, 200, "{export}");
    export["tables"].clone()
}

async fn hears_a_lesson(node: &Node, session: &str) {
    let heard = json!({"attempts": [{"id": format!("of-{session}"), "device": "phone", "at": NOW + 1, "module_id": "health_handwash",
                                     "language": "en", "kind": "heard", "heard_sentences": 2, "all_sentences": 10}]});
    let (_, noted) = posts(node, session, "/api/v1/learning/attempts", heard).await;
    assert_eq!(noted["new"], 1, "{noted}");
}

async fn lessons(node: &Node, session: &str) -> usize {
    let (_, progress) = gets(node, session, "/api/v1/learning/progress").await;
    progress["lessons"].as_array().unwrap().len()
}

#[tokio::test]
async fn p2_what_is_kept_is_told_and_a_purpose_is_given_with_a_yes_and_ended_with_one_key() {
    let node = Node::deaf().await;
    let her = person(&node, "en").await;
    let told = tell_me(&node, &her).await;
    assert!(reply(&told).contains("do not keep the sound"), "{told}");
    assert!(reply(&told).contains("forget me"), "{told}");
    let keys: Vec<&Value> = told["choices"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| &it["key"])
        .collect();
    assert_eq!(keys, ["1", "2", "3", "9"], "{told}");
    assert_eq!(allowed(&node, &her).await, ["asr", "learning", "gig_profile"]);

    let asked = node.say(Some(&her), "the third one").await;
    assert_eq!(asked["state"], "confirm:consent_give", "{asked}");
    assert!(reply(&asked).contains("legal volunteer"), "{asked}");
    assert!(
        !allowed(&node, &her).await.contains(&"share_plv".into()),
        "nothing before the yes"
    );
    let given = node.say(Some(&her), "yes").await;
    assert_eq!(given["state"], "done:consent_give", "{given}");
    assert!(allowed(&node, &her).await.contains(&"share_plv".into()));
    let kept = &exported(&node, &her).await["consents"][0];
    assert_eq!(
        (
            &kept["purpose"],
            &kept["given_how"],
            &kept["language"],
            &kept["given_at"]
        ),
        (&json!("share_plv"), &json!("tap"), &json!("en"), &json!(NOW))
    );

    tell_me(&node, &her).await;
    let ended = press(&node, &her, "3").await;
    assert_eq!(
        (&ended["intent"], &ended["state"], &ended["slots"]),
        (
            &json!("account.withdraw"),
            &json!("answered"),
            &json!({"purpose": "share_plv"})
        ),
        "{ended}"
    );
    assert_eq!(allowed(&node, &her).await, ["asr", "learning", "gig_profile"]);
    // The rest of the list.
    tell_me(&node, &her).await;
    let more = press(&node, &her, "9").await;
    assert!(!reply(&more).contains("do not keep the sound"), "{more}");
    assert_eq!(more["choices"].as_array().unwrap().len(), 4, "{more}");
    let last = press(&node, &her, "9").await;
    assert_eq!(last["choices"].as_array().unwrap().len(), 2, "{last}");
    node.stop().await;
}

#[tokio::test]
async fn p2_a_spoken_yes_is_kept_as_spoken_in_the_language_of_its_notice() {
    let node = Node::hearing(&[("दूसरा वाला", "hi"), ("हाँ", "hi"), ("पहला वाला", "hi")]).await;
    let her = person(&node, "hi").await;
    let fields = [("session_id", her.as_str()), ("language", "hi")];
    press(&node, &her, &format!("{HER_OWN}19")).await;
    let (_, asked) = node.speak(wav(hum(1.0)), &fields).await;
    assert_eq!(asked["state"], "confirm:consent_give", "{asked}");
    let (_, given) = node.speak(wav(hum(1.0)), &fields).await;
    assert_eq!(given["state"], "done:consent_give", "{given}");
    let kept = &exported(&node, &her).await["consents"][0];
    assert_eq!(
        (&kept["purpose"], &kept["given_how"], &kept["language"]),
        (&json!("legal_memory"), &json!("voice"), &json!("hi"))
    );
    press(&node, &her, &format!("{HER_OWN}1")).await;
    let (_, ended) = node.speak(wav(hum(1.0)), &fields).await;
    assert_eq!(ended["intent"], "account.withdraw", "{ended}");
    assert_eq!(allowed(&node, &her).await, ["asr", "gig_profile", "legal_memory"]);
    node.stop().await;
}

#[tokio::test]
async fn p2_a_voice_that_is_not_to_be_listened_to_is_not_until_a_key_allows_it_again() {
    let sentences = [("मुझे काम चाहिए", "hi"), ("नमस्ते", "hi")];
    let node = Node::hearing(&sentences).await;
    let her = person(&node, "hi").await;
    let fields = [("session_id", her.as_str()), ("language", "hi")];
    let (_, heard) = node.speak(wav(hum(1.0)), &fields).await;
    assert_eq!(heard["transcript"], "मुझे काम चाहिए", "{heard}");

    let taken_back = node.http.delete(node.url("/api/v1/me/consents/asr"));
    let taken_back = taken_back.header("x-awaaz-session", &her).send();
    assert!(taken_back.await.unwrap().status().is_success());
    for _ in 0..2 {
        let (status, unheard) = node.speak(wav(hum(1.0)), &fields).await;
        assert_eq!(
            (status, &unheard["transcript"], &unheard["state"]),
            (200, &json!(""), &json!("confirm:consent_give")),
            "{unheard}"
        );
        assert!(reply(&unheard).contains("112"), "F1: {unheard}");
        assert_eq!(unheard["choices"].as_array().unwrap().len(), 2, "{unheard}");
    }
    let given = press(&node, &her, "1").await;
    assert_eq!(given["state"], "done:consent_give", "{given}");
    let kept = &exported(&node, &her).await["consents"];
    let live = kept
        .as_array()
        .unwrap()
        .iter()
        .find(|it| it["withdrawn_at"].is_null());
    assert_eq!(live.unwrap()["given_how"], "tap", "{kept}");
    let (_, again) = node.speak(wav(hum(1.0)), &fields).await;
    assert_eq!(
        again["transcript"], "नमस्ते",
        "none of the others was recognised: {again}"
    );
    node.stop().await;
}

#[tokio::test]
async fn p2_one_key_takes_everything_back_and_what_was_kept_for_it_goes_at_once() {
    let node = with_operator(|_| {}).await;
    let her = person(&node, "en").await;
    hears_a_lesson(&node, &her).await;
    let packet = json!({"id": "p1", "topic": "minimum_wage", "language": "en", "words": "no wages for a month", "consent": true});
    let (status, made) = posts(&node, &her, "/api/v1/legal/handovers", packet).await;
    assert_eq!(status, 200, "{made}");
    let gig = json!({"id": "g", "kind": "cooking", "title": {"en": "Cook"}, "place": "Lucknow", "time": "morning",
                     "minutes_per_day": 480, "pay_paise_per_day": 90_000, "employer": "Asha"});
    assert_eq!(posts(&node, &her, "/api/v1/gigs", gig.clone()).await.0, 200);

    let ended = press(&node, &her, &format!("{HER_OWN}2")).await;
    assert_eq!(
        (&ended["intent"], &ended["state"]),
        (&json!("account.withdraw"), &json!("answered")),
        "{ended}"
    );
    for named in [
        "your lessons",
        "legal volunteer",
        "work you posted",
        "forgotten which",
    ] {
        assert!(reply(&ended).contains(named), "{named}: {ended}");
    }
    assert_eq!(
        allowed(&node, &her).await,
        ["asr"],
        "the answer itself needs that"
    );
    assert_eq!(lessons(&node, &her).await, 0);
    let tables = exported(&node, &her).await;
    assert_eq!(tables.get("legal_handovers"), None, "{tables}");
    let mut another = gig;
    another["id"] = json!("g2");
    assert_eq!(posts(&node, &her, "/api/v1/gigs", another).await.0, 403);
    // By voice, too, and in the same session.
    node.say(Some(&her), "I need tailoring work in Lucknow").await;
    let refused = node.say(Some(&her), "apply for the first one").await;
    assert_eq!(refused["state"], "declined", "{refused}");

    let again = press(&node, &her, &format!("{HER_OWN}2")).await;
    assert!(reply(&again).contains("Nothing is on"), "{again}");
    node.stop().await;
}

#[tokio::test]
async fn u29_forget_me_needs_a_yes_and_then_nothing_of_her_is_left() {
    let node = with_operator(|_| {}).await;
    let her = person(&node, "en").await;
    hears_a_lesson(&node, &her).await;
    turn(
        &node,
        &her,
        "I can teach tailoring",
        "skills.teach",
        "confirm:skill_teach",
    )
    .await;
    node.say(Some(&her), "yes").await;
    let before = exported(&node, &her).await;
    let id = before["members"][0]["id"].as_str().unwrap().to_owned();
    assert!(before["timebank_offers"].is_array(), "{before}");

    let asked = press(&node, &her, &format!("{HER_OWN}3")).await;
    assert_eq!(
        (&asked["intent"], &asked["state"]),
        (&json!("account.forget"), &json!("confirm:forget_me")),
        "{asked}"
    );
    assert!(
        reply(&asked).contains("without your name") && reply(&asked).contains("cannot be undone"),
        "what stays is told: {asked}"
    );
    turn(&node, &her, "no", "account.forget", "aborted:forget_me").await;
    assert_eq!(lessons(&node, &her).await, 1, "a no keeps it all");

    press(&node, &her, &format!("{HER_OWN}3")).await;
    let gone = turn(&node, &her, "yes", "account.forget", "done:forget_me").await;
    assert!(reply(&gone).contains("receipt"), "{gone}");
    assert!(
        reply(&gone).contains("sign in"),
        "there may be more behind a code: {gone}"
    );
    // A second yes forgets nobody else.
    let nothing = node.say(Some(&her), "yes").await;
    assert_eq!(nothing["state"], "answered", "{nothing}");

    assert_eq!(lessons(&node, &her).await, 0, "the session is a stranger's");
    let after = exported(&node, &her).await;
    assert_ne!(after["members"][0]["id"], json!(id));
    for table in ["learning_events", "timebank_offers", "consents"] {
        assert_eq!(after.get(table), None, "{after}");
    }
    let folder = node.stop().await;
    let rows = all_rows(folder.path()).await;
    let named = |it: &&str| it.contains(&id) && !it.contains(&format!("member:{id}"));
    assert_eq!(rows.lines().find(named), None, "only the audit log keeps an id");
    assert!(!rows.contains(&format!("of {her}")), "the lesson she heard");
}

#[tokio::test]
async fn u29_with_a_code_she_is_forgotten_on_all_her_devices() {
    let node = with_operator(|_| {}).await;
    let (her, code) = enrolled(&node, "2580").await;
    let phone = person(&node, "en").await;
    let sign_in = json!({"code": code, "pin": "2580"});
    assert_eq!(
        posts(&node, &phone, "/api/v1/auth/sign-in", sign_in.clone())
            .await
            .0,
        200
    );
    hears_a_lesson(&node, &phone).await;
    let asked = press(&node, &her, &format!("{HER_OWN}3")).await;
    assert!(reply(&asked).contains("PIN"), "{asked}");
    let gone = press(&node, &her, "1").await;
    assert_eq!(gone["state"], "done:forget_me", "{gone}");
    assert!(!reply(&gone).contains("sign in"), "{gone}");
    assert_eq!(gets(&node, &phone, "/api/v1/me").await.0, 404);
    assert_eq!(node.post("/api/v1/auth/sign-in", sign_in).await.0, 401);
    let (_, me) = gets(&node, &her, "/api/v1/me").await;
    assert_eq!(me["code"], Value::Null, "{me}");
    assert_eq!(lessons(&node, &her).await, 0);
    node.stop().await;
}

#[tokio::test]
async fn t1_a_yes_to_be_forgotten_is_not_for_somebody_who_signs_in_between() {
    let node = with_operator(|_| {}).await;
    let (_, code) = enrolled(&node, "2580").await;
    let her = person(&node, "en").await;
    press(&node, &her, &format!("{HER_OWN}3")).await;
    let sign_in = json!({"code": code, "pin": "2580"});
    assert_eq!(posts(&node, &her, "/api/v1/auth/sign-in", sign_in).await.0, 200);
    let late = node.say(Some(&her), "yes").await;
    assert_eq!(late["state"], "declined", "{late}");
    signed_in(&node, &code, "2580").await;
    let (_, me) = gets(&node, &her, "/api/v1/me").await;
    assert_eq!(me["code"], json!(code));
    node.stop().await;
}

#[tokio::test]
async fn p3_the_young_are_offered_only_what_they_can_end() {
    let node = with_operator(|_| {}).await;
    let her = person(&node, "en").await;
    let listed = tell_me(&node, &her).await;
    assert_eq!(listed["choices"].as_array().unwrap().len(), 4);
    let age = node.http.put(node.url("/api/v1/me/age"));
    let age = age.header("x-awaaz-session", &her).json(&json!({"age": 15}));
    assert_eq!(age.send().await.unwrap().status(), 204);
    let refused = press(&node, &her, "3").await;
    assert_eq!(refused["state"], "declined", "{refused}");
    assert!(reply(&refused).contains("eighteen"), "{refused}");
    let told = tell_me(&node, &her).await;
    assert_eq!(told["choices"], json!([]), "{told}");
    node.stop().await;
}

#[tokio::test]
async fn every_language_tells_what_is_kept_and_reads_back_what_will_be_gone() {
    let node = Node::deaf().await;
    let mut told = std::collections::BTreeSet::new();
    for language in LANGUAGES {
        let her = person(&node, language).await;
        let notice = tell_me(&node, &her).await;
        assert_eq!(
            notice["choices"].as_array().unwrap().len(),
            4,
            "{language}: {notice}"
        );
        for choice in notice["choices"].as_array().unwrap() {
            let label = choice["label"].as_str().unwrap();
            assert!(label.chars().count() > 1 && !label.contains('_'), "{notice}");
            assert!(language == "en" || !label.is_ascii(), "{language}: {label}");
        }
        let asked = press(&node, &her, &format!("{HER_OWN}3")).await;
        assert_eq!(asked["state"], "confirm:forget_me", "{language}: {asked}");
        let gone = press(&node, &her, "1").await;
        assert_eq!(gone["state"], "done:forget_me", "{language}: {gone}");
        for turn in [&notice, &asked, &gone] {
            assert_eq!(turn["language"], json!(language), "{turn}");
            told.insert(reply(turn).to_owned());
        }
    }
    assert_eq!(told.len(), 3 * LANGUAGES.len());
    node.stop().await;
}

#[tokio::test]
async fn in_her_own_words() {
    let node = Node::deaf().await;
    for (language, keep, end, forget) in [
        (
            "en",
            "what do you know about me",
            "stop keeping my lessons",
            "forget me",
        ),
        (
            "hi",
            "मेरे बारे में क्या क्या जानते हो",
            "मेरे पाठ याद रखना बंद कर दो",
            "मुझे भूल जाओ",
        ),
    ] {
        let her = person(&node, language).await;
        turn(&node, &her, keep, "account.privacy", "answered").await;
        let ended = turn(&node, &her, end, "account.withdraw", "answered").await;
        assert_eq!(ended["slots"], json!({"purpose": "learning"}), "{ended}");
        assert_eq!(allowed(&node, &her).await, ["asr", "gig_profile"]);
        turn(&node, &her, forget, "account.forget", "confirm:forget_me").await;
    }
    node.stop().await;
}
