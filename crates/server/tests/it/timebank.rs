//! Stories of the time bank: offering a skill, finding somebody, both sides confirming, hearing one's hours.

use serde_json::{Value, json};
use server::clock::Clock;

use super::node::{NOW, Node, answer, gets, person, posts, reply, scripted, turn};

/// What two women say to each other through the box, in one language.
struct Talk {
    language: &'static str,
    teach: &'static str,
    find: &'static str,
    first: &'static str,
    yes: &'static str,
    no: &'static str,
    balance: &'static str,
    /// "one hour" as it is shown, and the skill.
    hour: &'static str,
    skill: &'static str,
}

async fn told_in(talk: &Talk) {
    let node = Node::deaf().await;
    let (teacher, learner) = (
        person(&node, talk.language).await,
        person(&node, talk.language).await,
    );
    let asked = turn(&node, &teacher, talk.teach, "skills.teach", "confirm:skill_teach").await;
    assert!(
        reply(&asked).contains(talk.hour) && reply(&asked).contains(talk.skill),
        "{asked}"
    );
    turn(&node, &teacher, talk.no, "skills.teach", "aborted:skill_teach").await;
    let before = turn(&node, &learner, talk.find, "skills.find", "answered").await;
    turn(&node, &teacher, talk.teach, "skills.teach", "confirm:skill_teach").await;
    turn(&node, &teacher, talk.yes, "skills.teach", "done:skill_teach").await;
    turn(&node, &teacher, talk.teach, "skills.teach", "declined").await;
    let after = turn(&node, &learner, talk.find, "skills.find", "answered").await;
    assert_ne!(
        reply(&before),
        reply(&after),
        "nothing was written before the yes, and now there is one more"
    );
    assert_eq!(after["tier"], "template");
    turn(
        &node,
        &learner,
        talk.first,
        "skills.book",
        "confirm:skill_booking",
    )
    .await;
    let booked = turn(&node, &learner, talk.yes, "skills.book", "done:skill_booking").await;
    assert_eq!(booked["language"], talk.language);
    let hours = turn(&node, &learner, talk.balance, "skills.balance", "answered").await;
    assert!(reply(&hours).contains(talk.hour), "set aside: {hours}");
    node.stop().await;
}

#[tokio::test]
async fn a_skill_is_offered_found_and_booked_in_hindi() {
    told_in(&Talk {
        language: "hi",
        teach: "मैं सिलाई सिखाना चाहती हूँ",
        find: "सिलाई कौन सिखाता है",
        first: "पहला वाला",
        yes: "हाँ",
        no: "नहीं",
        balance: "समय बैंक में मेरे कितने घंटे हैं",
        hour: "1 घंटा",
        skill: "सिलाई",
    })
    .await;
}

#[tokio::test]
async fn a_skill_is_offered_found_and_booked_in_tamil() {
    told_in(&Talk {
        language: "ta",
        teach: "நான் தையல் கற்றுக்கொடுக்க விரும்புகிறேன்",
        find: "தையல் யார் கற்றுக்கொடுக்கிறார்கள்",
        first: "முதலாவது",
        yes: "ஆமா",
        no: "வேண்டாம்",
        balance: "நேர வங்கியில் எனக்கு எத்தனை மணி நேரம் இருக்கு",
        hour: "1 மணி நேரம்",
        skill: "தையல்",
    })
    .await;
}

#[tokio::test]
async fn a_skill_is_offered_found_and_booked_in_english() {
    told_in(&Talk {
        language: "en",
        teach: "I can teach tailoring",
        find: "who can teach me tailoring",
        first: "the first one",
        yes: "yes",
        no: "no",
        balance: "how many hours do I have in the time bank",
        hour: "1 hour",
        skill: "tailoring",
    })
    .await;
}

#[tokio::test]
async fn hours_move_only_when_both_sides_have_said_yes() {
    let node = Node::deaf().await;
    let (teacher, learner) = (person(&node, "en").await, person(&node, "en").await);
    let balance = "how many hours do I have in the time bank";
    // Nobody of the starter community teaches this for two hours.
    let asked = turn(
        &node,
        &teacher,
        "I want to teach beautician work for 2 hours",
        "skills.teach",
        "confirm:skill_teach",
    )
    .await;
    assert!(reply(&asked).contains("2 hours"), "{asked}");
    turn(&node, &teacher, "yes", "skills.teach", "done:skill_teach").await;
    // Two teach it; she is at zero hours, the neighbour has earned: she is named first.
    turn(
        &node,
        &learner,
        "who teaches beautician work",
        "skills.find",
        "answered",
    )
    .await;
    turn(
        &node,
        &learner,
        "the first one",
        "skills.book",
        "confirm:skill_booking",
    )
    .await;
    turn(&node, &learner, "yes", "skills.book", "done:skill_booking").await;
    for (who, state) in [
        (&teacher, "skills-agreed"),
        (&teacher, "finished"),
        (&learner, "settled"),
    ] {
        let open = turn(&node, who, balance, "skills.balance", "answered").await;
        assert!(reply(&open).contains("One session is waiting"), "{state}: {open}");
        let asked = turn(&node, who, "yes", "skills.session", "confirm:skill_session").await;
        assert!(reply(&asked).contains("2 hours"), "{asked}");
        turn(&node, who, "yes", "skills.session", "done:skill_session").await;
    }
    let earned = turn(&node, &teacher, balance, "skills.balance", "answered").await;
    assert!(reply(&earned).contains("You have 2 hours"), "{earned}");
    let spent = turn(&node, &learner, balance, "skills.balance", "answered").await;
    assert!(reply(&spent).contains("You have taken 2 hours more"), "{spent}");
    assert!(reply(&spent).contains("You can take 8 hours more"), "{spent}");
    node.stop().await;
}

#[tokio::test]
async fn a_limit_is_explained_before_the_deal() {
    let node = Node::deaf().await;
    let learner = person(&node, "en").await;
    turn(
        &node,
        &learner,
        "I want to teach cooking for 20 hours",
        "skills.teach",
        "declined",
    )
    .await;
    // Ten hours to start with: five sessions of driving at two hours each, but eight hours a day.
    for _ in 0..4 {
        turn(
            &node,
            &learner,
            "who can teach me driving",
            "skills.find",
            "answered",
        )
        .await;
        turn(
            &node,
            &learner,
            "the first one",
            "skills.book",
            "confirm:skill_booking",
        )
        .await;
        turn(&node, &learner, "yes", "skills.book", "done:skill_booking").await;
    }
    turn(
        &node,
        &learner,
        "who can teach me driving",
        "skills.find",
        "answered",
    )
    .await;
    let capped = turn(&node, &learner, "the first one", "skills.book", "declined").await;
    assert!(
        reply(&capped).contains("More than 8 hours on one day"),
        "{capped}"
    );
    node.stop().await;
}

/// A node whose operator's key is "the key".
async fn operated() -> Node {
    let data = tempfile::tempdir().unwrap();
    let key = server::http::auth::operator_key_hash("the key");
    std::fs::write(data.path().join("operator.key.sha256"), key).unwrap();
    Node::start_in(data, Clock::manual(NOW), scripted(None), |_| {}).await
}

async fn operator(node: &Node, path: &str, body: Option<Value>) -> (u16, Value) {
    let url = node.url(path);
    let request = match body {
        Some(body) => node.http.post(url).json(&body),
        None => node.http.get(url),
    };
    answer(request.bearer_auth("the key").send().await.unwrap()).await
}

/// Teaches beautician work for an hour; gives the offer.
async fn teaches(node: &Node, teacher: &str) -> Value {
    let offer = json!({"id": "o", "skill": "beautician", "minutes": 60});
    let (status, offer) = posts(node, teacher, "/api/v1/timebank/offers", offer).await;
    assert_eq!(status, 200, "{offer}");
    offer
}

/// Books that offer; gives the session as the learner sees it.
async fn books(node: &Node, learner: &str, id: &str) -> Value {
    let booking = json!({"id": id, "offer": "o"});
    let (status, session) = posts(node, learner, "/api/v1/timebank/sessions", booking).await;
    assert_eq!(status, 200, "{session}");
    session
}

async fn steps(node: &Node, who: &str, session: &str, step: &str, body: Value) -> (u16, Value) {
    let path = format!("/api/v1/timebank/sessions/{session}/steps/{step}");
    posts(node, who, &path, body).await
}

async fn hours(node: &Node, who: &str) -> Value {
    gets(node, who, "/api/v1/timebank/account").await.1
}

#[tokio::test]
async fn an_hour_goes_over_rest_from_the_offer_to_the_statement() {
    let node = &operated().await;
    let (teacher, learner) = (&person(node, "en").await, &person(node, "en").await);
    teaches(node, teacher).await;
    let (_, found) = gets(node, learner, "/api/v1/timebank/offers?skill=beautician").await;
    assert!(
        found.as_array().unwrap().iter().any(|it| it["id"] == "o"),
        "{found}"
    );
    let (_, own) = gets(node, teacher, "/api/v1/timebank/offers?skill=beautician").await;
    assert!(!own.as_array().unwrap().iter().any(|it| it["id"] == "o"), "{own}");
    let quote = "/api/v1/timebank/offers/o/quote?minutes=90";
    let (_, quoted) = gets(node, learner, quote).await;
    assert_eq!(
        (&quoted["minutes"], &quoted["left_minutes"]),
        (&json!(90), &json!(510)),
        "{quoted}"
    );
    assert_eq!(
        hours(node, learner).await["set_aside_minutes"],
        0,
        "asking is free"
    );

    let booked = books(node, learner, "s").await;
    assert_eq!(
        (&booked["role"], &booked["steps"]),
        (&json!("learner"), &json!(["cancel"]))
    );
    assert_eq!(
        books(node, learner, "s").await,
        booked,
        "L4: the same again is the same"
    );
    let other = json!({"id": "s", "offer": "o", "minutes": 30});
    let (status, problem) = posts(node, learner, "/api/v1/timebank/sessions", other).await;
    assert_eq!(
        (status, &problem["type"]),
        (409, &json!("/problems/duplicate-id"))
    );
    assert_eq!(hours(node, learner).await["set_aside_minutes"], 60);

    assert_eq!(
        steps(node, learner, "s", "agree", json!({})).await.0,
        409,
        "not hers to say"
    );
    assert_eq!(steps(node, teacher, "s", "sing", json!({})).await.0, 404);
    for (who, step, next) in [
        (teacher, "agree", json!(["finish", "start", "cancel", "no_show"])),
        (teacher, "finish", json!([])),
        (learner, "confirm", json!([])),
    ] {
        let (status, after) = steps(node, who, "s", step, json!({})).await;
        assert_eq!((status, &after["steps"]), (200, &next), "{step}: {after}");
    }
    let (earned, spent) = (hours(node, teacher).await, hours(node, learner).await);
    assert_eq!((&earned["minutes"], &spent["minutes"]), (&json!(60), &json!(-60)));
    assert_eq!(spent["spendable_minutes"], 540);
    let (_, month) = gets(node, teacher, "/api/v1/timebank/statement").await;
    assert_eq!(
        (&month["earned"], &month["closing"], &month["lines"][0]["skill"]),
        (&json!(60), &json!(60), &json!("beautician")),
        "{month}"
    );
    let (_, before) = gets(node, teacher, "/api/v1/timebank/statement?month=2020-02").await;
    assert_eq!(
        (&before["from"], &before["closing"]),
        (&json!("2020-02-01"), &json!(0))
    );
    let given = json!({"id": "gift", "minutes": 15});
    assert_eq!(
        posts(node, teacher, "/api/v1/timebank/donations", given).await.0,
        204
    );
    assert_eq!(hours(node, teacher).await["minutes"], 45);
}

#[tokio::test]
async fn a_dispute_is_decided_by_the_mediator_and_the_sheet_adds_up() {
    let node = &operated().await;
    let (teacher, learner) = (&person(node, "hi").await, &person(node, "hi").await);
    teaches(node, teacher).await;
    books(node, learner, "s").await;
    steps(node, teacher, "s", "agree", json!({})).await;
    steps(node, teacher, "s", "finish", json!({"minutes": 60})).await;
    let (_, mine) = gets(node, learner, "/api/v1/timebank/sessions").await;
    assert_eq!(
        (&mine[0]["steps"], &mine[0]["may_dispute"]),
        (&json!(["confirm"]), &json!(true)),
        "{mine}"
    );
    let path = "/api/v1/timebank/sessions/s/dispute";
    let wrong = json!({"id": "d", "reason": "bored", "minutes": 20});
    assert_eq!(posts(node, learner, path, wrong).await.0, 400);
    let claim = json!({"id": "d", "reason": "shorter", "minutes": 20});
    assert_eq!(
        posts(node, teacher, path, claim.clone()).await.0,
        404,
        "only a learner objects"
    );
    assert_eq!(posts(node, learner, path, claim).await.0, 200);

    assert_eq!(node.get("/api/v1/timebank/disputes").await.0, 401);
    let (_, open) = operator(node, "/api/v1/timebank/disputes", None).await;
    assert_eq!(
        (&open[0]["teacher_minutes"], &open[0]["learner_minutes"]),
        (&json!(60), &json!(20)),
        "{open}"
    );
    let word = json!({"mediator": "Meena", "memo": "heard both", "minutes": 40});
    let (status, decided) = operator(node, "/api/v1/timebank/disputes/d/decision", Some(word)).await;
    assert_eq!(
        (status, &decided["decided_minutes"]),
        (200, &json!(40)),
        "{decided}"
    );
    assert_eq!(hours(node, teacher).await["minutes"], 40);

    let account = hours(node, learner).await;
    let slip = |minutes: i64| {
        json!({"id": format!("p{minutes}"), "payer": account["account"], "payee": "", "number": 7,
            "minutes": minutes, "day": "2026-11-02", "officer": "Meena", "witness": "Asha"})
    };
    let mut paid = slip(30);
    paid["payee"] = hours(node, teacher).await["account"].clone();
    let (_, deposited) = operator(node, "/api/v1/timebank/slips", Some(paid.clone())).await;
    assert_eq!(deposited["state"], "posted", "{deposited}");
    let mut again = slip(31);
    again["payee"] = paid["payee"].clone();
    let (_, twice) = operator(node, "/api/v1/timebank/slips", Some(again)).await;
    assert_eq!(twice["state"], "double_spend", "the same number twice: {twice}");

    let (_, sheet) = operator(node, "/api/v1/timebank/sheet", None).await;
    assert_eq!(
        (&sheet["sum"], &sheet["problems"]),
        (&json!(0), &json!([])),
        "{sheet}"
    );
    assert_eq!(sheet["check_code"].as_str().unwrap().len(), 8);
    let line = sheet["accounts"]
        .as_array()
        .unwrap()
        .iter()
        .find(|it| it["code"] == account["code"]);
    assert_eq!(line.unwrap()["minutes"], -70, "{sheet}");
}

#[tokio::test]
async fn what_the_rules_forbid_is_refused_over_rest_with_the_reason() {
    let node = &operated().await;
    let (teacher, learner) = (&person(node, "en").await, &person(node, "en").await);
    teaches(node, teacher).await;
    for (who, path, body, status) in [
        (
            learner,
            "/api/v1/timebank/sessions",
            json!({"id": "s", "offer": "none"}),
            404,
        ),
        (
            teacher,
            "/api/v1/timebank/sessions",
            json!({"id": "s", "offer": "o"}),
            422,
        ),
        (
            learner,
            "/api/v1/timebank/sessions",
            json!({"id": "s", "offer": "o", "minutes": 5}),
            422,
        ),
        (
            learner,
            "/api/v1/timebank/sessions",
            json!({"id": "", "offer": "o"}),
            422,
        ),
        (
            learner,
            "/api/v1/timebank/offers",
            json!({"id": "x", "skill": "witchcraft", "minutes": 60}),
            404,
        ),
        (
            learner,
            "/api/v1/timebank/offers",
            json!({"id": "x", "skill": "tailoring", "minutes": 600}),
            422,
        ),
        (
            learner,
            "/api/v1/timebank/donations",
            json!({"id": "x", "minutes": -5}),
            422,
        ),
    ] {
        let (was, problem) = posts(node, who, path, body.clone()).await;
        assert_eq!(was, status, "{body}: {problem}");
    }
    for month in ["2026-13", "november", "2026-1"] {
        let path = format!("/api/v1/timebank/statement?month={month}");
        assert_eq!(gets(node, learner, &path).await.0, 400, "{month}");
    }
    assert_eq!(gets(node, "made up", "/api/v1/timebank/account").await.0, 404);
    let gone = node.http.delete(node.url("/api/v1/timebank/offers/o"));
    let gone = gone
        .header("x-awaaz-session", learner.as_str())
        .send()
        .await
        .unwrap();
    assert_eq!(gone.status(), 404, "not hers to take back");
    let gone = node.http.delete(node.url("/api/v1/timebank/offers/o"));
    let gone = gone
        .header("x-awaaz-session", teacher.as_str())
        .send()
        .await
        .unwrap();
    assert_eq!(gone.status(), 204);
}
