//! Stories of paid work: posting by voice, more of a list, a whole job from both sides, and the same over REST.

use serde_json::{Value, json};

use super::node::{LANGUAGES, Node, answer, gets, person, posts, reply, scripted, turn};

/// What an employer says, answer by answer, until the work is posted.
struct Talk {
    language: &'static str,
    wish: &'static str,
    /// To the questions for the place, the hours, the time and the pay.
    place: &'static str,
    hours: &'static str,
    time: &'static str,
    pay: &'static str,
    yes: &'static str,
    no: &'static str,
    /// What the read-back shows of it.
    told: [&'static str; 2],
}

async fn posted_in(talk: &Talk) {
    let node = Node::deaf().await;
    let (hesitant, session) = (
        &person(&node, talk.language).await,
        &person(&node, talk.language).await,
    );
    let search = "/api/v1/gigs?kind=cooking&place=Lucknow&limit=50";
    let (_, before) = node.get(search).await;
    let asked = async |session: &str| {
        turn(&node, session, talk.wish, "gigs.post", "need:place").await;
        turn(&node, session, talk.place, "gigs.post", "need:hours").await;
        turn(&node, session, talk.hours, "gigs.post", "need:time").await;
        turn(&node, session, talk.time, "gigs.post", "need:pay").await;
        turn(&node, session, talk.pay, "gigs.post", "confirm:gig_post").await
    };
    let read_back = asked(hesitant).await;
    for told in talk.told {
        assert!(reply(&read_back).contains(told), "{told}: {read_back}");
    }
    turn(&node, hesitant, talk.no, "gigs.post", "aborted:gig_post").await;
    assert_eq!(
        node.get(search).await.1,
        before,
        "nothing is written before the yes"
    );
    asked(session).await;
    let done = turn(&node, session, talk.yes, "gigs.post", "done:gig_post").await;
    assert_eq!(done["language"], talk.language);
    let (_, after) = node.get(search).await;
    let count = |found: &Value| found.as_array().unwrap().len();
    assert_eq!(count(&after), count(&before) + 1, "{after}");
    let gig = after
        .as_array()
        .unwrap()
        .iter()
        .find(|it| it["pay_paise_per_day"] == 33_300)
        .unwrap();
    assert_eq!(
        (&gig["minutes_per_day"], &gig["time"], &gig["place"]),
        (&json!(240), &json!("morning"), &json!("Lucknow"))
    );
    for language in LANGUAGES {
        assert!(gig["title"][language].is_string(), "{language}: {gig}");
    }
    node.stop().await;
}

#[tokio::test]
async fn work_is_posted_by_voice_in_english() {
    posted_in(&Talk {
        language: "en",
        wish: "I need someone to do cooking",
        place: "Lucknow",
        hours: "4 hours",
        time: "morning",
        pay: "333 rupees",
        yes: "yes",
        no: "no",
        told: ["4 hours", "₹333"],
    })
    .await;
}

#[tokio::test]
async fn work_is_posted_by_voice_in_hindi() {
    posted_in(&Talk {
        language: "hi",
        wish: "मुझे खाना बनाने के लिए किसी को काम पर रखना है",
        place: "लखनऊ",
        hours: "चार घंटे",
        time: "सुबह",
        pay: "तीन सौ तैंतीस रुपये",
        yes: "हाँ",
        no: "नहीं",
        told: ["4 घंटे", "₹333"],
    })
    .await;
}

#[tokio::test]
async fn work_is_posted_by_voice_in_tamil() {
    posted_in(&Talk {
        language: "ta",
        wish: "சமையல் வேலைக்கு ஆள் வேணும்",
        place: "லக்னோ",
        hours: "நாலு மணி நேரம்",
        time: "காலையில",
        pay: "333 ரூபாய்",
        yes: "ஆமா",
        no: "வேண்டாம்",
        told: ["4 மணி நேரம்", "₹333"],
    })
    .await;
}

#[tokio::test]
async fn pay_below_the_minimum_wage_is_refused_with_the_lowest_pay() {
    let node = Node::deaf().await;
    let session = &person(&node, "en").await;
    turn(
        &node,
        session,
        "I need someone to do cooking",
        "gigs.post",
        "need:place",
    )
    .await;
    turn(&node, session, "Lucknow", "gigs.post", "need:hours").await;
    turn(&node, session, "8 hours", "gigs.post", "need:pay").await;
    let refused = turn(&node, session, "100 rupees", "gigs.post", "declined").await;
    assert!(reply(&refused).contains("₹50 per hour"), "{refused}");
    node.stop().await;
}

#[tokio::test]
async fn three_are_read_out_and_more_follow_until_there_are_none() {
    let node = Node::deaf().await;
    for (language, wish, more, end) in [
        ("en", "I want work", "show more", "That was all"),
        ("hi", "मुझे काम चाहिए", "और दिखाओ", "बस, इतने ही"),
    ] {
        let session = &person(&node, language).await;
        let mut heard = vec![reply(&node.say(Some(session), wish).await).to_owned()];
        for _ in 0..60 {
            let next = turn(&node, session, more, "gigs.search", "answered").await;
            heard.push(reply(&next).to_owned());
            if reply(&next).contains(end) {
                break;
            }
        }
        assert!(heard.last().unwrap().contains(end), "{heard:?}");
        assert!(heard.len() > 3, "{heard:?}");
        for pair in heard.windows(2) {
            assert_ne!(pair[0], pair[1]);
        }
        assert!(
            heard.iter().all(|it| !it.contains("4: ")),
            "never more than three: {heard:?}"
        );
    }
    node.stop().await;
}

/// A gig of four hours' cooking that somebody posted over REST.
async fn cooking(node: &Node, employer: &str, id: &str) -> Value {
    let body = json!({
        "id": id, "kind": "cooking", "title": {"en": "Cook for a wedding"}, "place": "Lucknow", "time": "morning",
        "minutes_per_day": 240, "pay_paise_per_day": 77_700, "employer": "Asha", "contact": "9876543210",
        "address": "House 5, Chowk",
    });
    let (status, gig) = posts(node, employer, "/api/v1/gigs", body.clone()).await;
    assert_eq!(status, 200, "{gig}");
    assert_eq!(
        posts(node, employer, "/api/v1/gigs", body).await,
        (200, gig.clone()),
        "the same again is the same"
    );
    gig
}

#[tokio::test]
async fn a_job_goes_by_voice_from_the_offer_to_the_money() {
    let node = Node::deaf().await;
    let (employer, worker) = (&person(&node, "en").await, &person(&node, "en").await);
    let gig = cooking(&node, employer, "wedding").await;
    let (status, _) = posts(
        &node,
        worker,
        "/api/v1/gigs/wedding/apply",
        json!({"id": "a", "terms_hash": gig["terms_hash"]}),
    )
    .await;
    assert_eq!(status, 200);
    let ask = "what happened to my application";
    for (who, waits, reads, done) in [
        (employer, "somebody has applied", "₹777 in all", "told them"),
        (
            worker,
            "they have chosen you",
            "4 hours a day, one day, ₹777 in all",
            "You can reach them at 9876543210",
        ),
        (worker, "is yours", "beginning", "told them"),
        (worker, "you are working", "finished", "told them"),
        (employer, "is done", "you owe ₹777", "told them"),
        (employer, "Have you paid ₹777", "You have paid ₹777", "noted"),
        (
            worker,
            "Has your money come, ₹777",
            "You have got ₹777",
            "All done",
        ),
    ] {
        let open = turn(&node, who, ask, "gigs.status", "answered").await;
        assert!(reply(&open).contains(waits), "{waits}: {open}");
        let asked = turn(&node, who, "yes", "gigs.step", "confirm:gig_step").await;
        assert!(reply(&asked).contains(reads), "{reads}: {asked}");
        let said = turn(&node, who, "yes", "gigs.step", "done:gig_step").await;
        assert!(reply(&said).contains(done), "{done}: {said}");
    }
    let (_, mine) = gets(&node, worker, "/api/v1/gigs/mine").await;
    assert_eq!(mine["jobs"][0]["state"], "closed", "{mine}");
    node.stop().await;
}

#[tokio::test]
async fn the_same_goes_over_rest_and_every_side_does_only_what_is_its_own() {
    let data = tempfile::tempdir().unwrap();
    let key = server::http::auth::operator_key_hash("the key");
    std::fs::write(data.path().join("operator.key.sha256"), key).unwrap();
    let clock = server::clock::Clock::manual(super::node::NOW);
    let node = &Node::start_in(data, clock, scripted(None), |_| {}).await;
    let (employer, worker) = (&person(node, "en").await, &person(node, "en").await);
    let gig = cooking(node, employer, "g").await;
    assert!(!gig.to_string().contains("9876543210") && !gig.to_string().contains("Chowk"));
    let (_, found) = node
        .get("/api/v1/gigs?kind=cooking&place=Lucknow&reach=walk&daylight=true")
        .await;
    let found = found
        .as_array()
        .unwrap()
        .iter()
        .find(|it| it["id"] == "g")
        .unwrap()
        .clone();
    assert_eq!(
        found["reasons"],
        json!(["same_kind", "same_place", "walkable", "home_before_dark"])
    );
    let (status, problem) = posts(
        node,
        worker,
        "/api/v1/gigs/g/apply",
        json!({"id": "a", "terms_hash": "other"}),
    )
    .await;
    assert_eq!((status, &problem["type"]), (409, &json!("/problems/conflict")));
    let apply = json!({"id": "a", "terms_hash": gig["terms_hash"]});
    let (_, applied) = posts(node, worker, "/api/v1/gigs/g/apply", apply.clone()).await;
    assert_eq!(
        posts(node, worker, "/api/v1/gigs/g/apply", apply).await,
        (200, applied.clone())
    );
    assert_eq!(
        gets(node, worker, "/api/v1/gigs/g/applicants").await.0,
        404,
        "not hers to see"
    );
    let (_, applicants) = gets(node, employer, "/api/v1/gigs/g/applicants").await;
    assert_eq!(applicants[0]["application"], applied["application"]);
    assert_eq!(applicants[0]["reasons"], json!(["newcomer"]));
    let offer = json!({"id": "j", "application": applied["application"]});
    assert_eq!(
        posts(node, worker, "/api/v1/gigs/offers", offer.clone()).await.0,
        404
    );
    let (status, job) = posts(node, employer, "/api/v1/gigs/offers", offer).await;
    assert_eq!((status, &job["contact"]), (200, &Value::Null), "{job}");
    let step = async |who: &str, step: &str, body: Value| {
        posts(node, who, &format!("/api/v1/gigs/jobs/j/steps/{step}"), body).await
    };
    assert_eq!(step(worker, "approve", json!({"id": "x"})).await.0, 409);
    assert_eq!(step(worker, "sing", json!({"id": "x"})).await.0, 404);
    assert_eq!(step(worker, "accept", json!({"id": "x"})).await.0, 400);
    let yes = json!({"id": "yes", "terms_hash": job["terms_hash"], "contact": "ask at the school"});
    let (status, taken) = step(worker, "accept", yes.clone()).await;
    assert_eq!(
        (status, &taken["contact"], &taken["address"]),
        (200, &json!("9876543210"), &json!("House 5, Chowk")),
        "{taken}"
    );
    assert_eq!(
        step(worker, "accept", yes).await.0,
        200,
        "the same again changes nothing"
    );
    let (status, problem) = step(worker, "start", json!({"id": "yes"})).await;
    assert_eq!(
        (status, &problem["type"]),
        (409, &json!("/problems/duplicate-id"))
    );
    for (who, name) in [(worker, "start"), (worker, "submit"), (employer, "approve")] {
        let (status, job) = step(who, name, json!({"id": name})).await;
        assert_eq!(status, 200, "{name}: {job}");
    }
    let (status, problem) = step(worker, "received", json!({"id": "r", "paise": 100})).await;
    assert_eq!(
        (status, &problem["type"]),
        (422, &json!("/problems/rule-forbids"))
    );
    let claim = json!({"id": "d", "about": "paid_less", "paise": 50_000});
    let (status, dispute) = posts(node, worker, "/api/v1/gigs/jobs/j/dispute", claim).await;
    assert_eq!(status, 200, "{dispute}");
    let decide = async |key: &str| {
        let request = node
            .http
            .post(node.url("/api/v1/gigs/disputes/d/decision"))
            .bearer_auth(key);
        let word = json!({"mediator": "Meena", "memo": "heard both", "paise": 30_000});
        answer(request.json(&word).send().await.unwrap()).await
    };
    assert_eq!(decide("wrong").await.0, 401);
    assert_eq!(decide("the key").await.1["decided_paise"], 30_000);
    assert_eq!(
        step(employer, "paid", json!({"id": "p", "paise": 30_000}))
            .await
            .0,
        200
    );
    let (_, closed) = step(worker, "received", json!({"id": "r2", "paise": 30_000})).await;
    assert_eq!(closed["state"], "closed", "{closed}");
    let rated = posts(
        node,
        worker,
        "/api/v1/gigs/jobs/j/rating",
        json!({"id": "s", "score": 2, "reasons": ["paid_late"]}),
    );
    assert_eq!(rated.await.0, 204);
    let (_, seen) = gets(node, employer, "/api/v1/gigs/jobs/j").await;
    assert_eq!(seen["ratings"], Value::Null, "blind until both are in");
    assert_eq!(seen["contact"], "ask at the school");
    assert!(seen["history"].as_array().unwrap().len() >= 9, "{seen}");
    assert_eq!(
        gets(node, &person(node, "en").await, "/api/v1/gigs/jobs/j")
            .await
            .0,
        404
    );
    assert_eq!(gets(node, "made up", "/api/v1/gigs/mine").await.0, 404);
    assert_eq!(node.get("/api/v1/gigs/mine").await.0, 400);
}

#[tokio::test]
async fn tricks_and_poor_pay_are_refused_over_rest_with_the_reason() {
    let node = Node::deaf().await;
    let employer = &person(&node, "en").await;
    for (change, reason) in [
        (
            json!({"title": {"en": "Packing, registration fee 500"}}),
            "asks_money",
        ),
        (json!({"title": {"en": "Call 98765 43210"}}), "gives_contact"),
        (json!({"pay_paise_per_day": 1_000}), "floor"),
        (json!({"kind": "juggling"}), "kind of work"),
    ] {
        let mut body = json!({
            "id": "g", "kind": "packing", "title": {"en": "Pack masala"}, "place": "Lucknow", "time": "morning",
            "minutes_per_day": 480, "pay_paise_per_day": 50_000, "employer": "Asha",
        });
        for (key, value) in change.as_object().unwrap() {
            body[key] = value.clone();
        }
        let (status, problem) = posts(&node, employer, "/api/v1/gigs", body).await;
        assert_eq!(status, 422, "{problem}");
        assert!(problem["detail"].as_str().unwrap().contains(reason), "{problem}");
    }
    node.stop().await;
}
