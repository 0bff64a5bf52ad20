//! P2, P3: what may be done with what is known of her, and of the young.

use serde_json::json;

use super::super::node::LANGUAGES;
use super::{DAY, by, enrolled, heard, kind, lessons, request, sent, session, text, with_operator};

#[tokio::test]
async fn p2_a_no_counts_in_the_same_session_by_touch_and_by_voice() {
    let node = with_operator(|_| {}).await;
    let her = session(&node).await;
    let attempts = "/api/v1/learning/attempts";
    assert_eq!(
        by(&node, &her, "POST", attempts, Some(heard("h"))).await.1["new"],
        1
    );
    let consent = |purpose: &str| format!("/api/v1/me/consents/{purpose}");
    assert_eq!(by(&node, &her, "DELETE", &consent("learning"), None).await.0, 204);
    assert_eq!(lessons(&node, &her).await, 0, "what was kept is gone");
    let (_, refused) = by(&node, &her, "POST", attempts, Some(heard("i"))).await;
    assert_eq!(refused["refused"][0]["reason"], "not-allowed", "{refused}");
    assert_eq!(
        by(&node, &her, "PUT", &consent("learning"), Some(json!({})))
            .await
            .0,
        204
    );
    assert_eq!(
        by(&node, &her, "POST", attempts, Some(heard("j"))).await.1["new"],
        1
    );

    assert_eq!(
        by(&node, &her, "DELETE", &consent("gig_profile"), None).await.0,
        204
    );
    let gig = json!({"id": "g", "kind": "cooking", "title": {"en": "Cook"}, "place": "Lucknow", "time": "morning",
                     "minutes_per_day": 480, "pay_paise_per_day": 90_000, "employer": "Asha"});
    let (status, problem) = by(&node, &her, "POST", "/api/v1/gigs", Some(gig)).await;
    assert_eq!((status, kind(&problem)), (403, "no-consent"));
    node.say(Some(&her), "I need tailoring work in Lucknow").await;
    let turn = node.say(Some(&her), "apply for the first one").await;
    assert_eq!(turn["state"], "declined", "{turn}");
    assert!(text(&turn, "reply").contains("said no"), "{turn}");

    let learning = consent("learning");
    assert_eq!(by(&node, &her, "DELETE", &learning, None).await.0, 204);
    let told = node.say(Some(&her), "start the lesson on saving").await;
    assert_eq!(
        told["state"], "need:choice",
        "the lesson is told all the same: {told}"
    );
    assert_eq!(lessons(&node, &her).await, 0);

    // What nobody asked for waits for a yes.
    let allowed = async |purpose: &str| {
        let (_, all) = by(&node, &her, "GET", "/api/v1/me/consents", None).await;
        let all = all.as_array().unwrap().clone();
        all.into_iter().find(|it| it["purpose"] == purpose).unwrap()["allowed"].clone()
    };
    assert_eq!(allowed("analytics").await, false);
    let a_day = Some(json!({"days": 1, "how": "voice", "language": "ta"}));
    assert_eq!(by(&node, &her, "PUT", &consent("analytics"), a_day).await.0, 204);
    assert_eq!(allowed("analytics").await, true);
    node.clock.advance(2 * DAY);
    assert_eq!(allowed("analytics").await, false, "it ran out");
    assert_eq!(
        by(&node, &her, "PUT", &consent("everything"), Some(json!({})))
            .await
            .0,
        404
    );
    for language in LANGUAGES {
        let request = request(&node, "GET", "/api/v1/me/consents").header("x-awaaz-session", &her);
        let (_, all) = sent(request.header("accept-language", language), None).await;
        for it in all.as_array().unwrap() {
            assert!(text(it, "notice").len() > 20, "{language}: {it}");
        }
    }
    node.stop().await;
}

#[tokio::test]
async fn p3_under_eighteen_a_guardian_allows_lessons_and_nobody_allows_work() {
    let node = with_operator(|_| {}).await;
    let her = session(&node).await;
    let age = async |years: i64| {
        let body = Some(json!({"age": years}));
        by(&node, &her, "PUT", "/api/v1/me/age", body).await.0
    };
    assert_eq!((age(0).await, age(15).await), (400, 204));
    assert_eq!(age(30).await, 403, "no older by saying so");
    let attempts = "/api/v1/learning/attempts";
    let (_, refused) = by(&node, &her, "POST", attempts, Some(heard("h"))).await;
    assert_eq!(refused["refused"][0]["reason"], "not-allowed", "{refused}");
    let consent = |purpose: &str| format!("/api/v1/me/consents/{purpose}");
    for purpose in ["learning", "analytics", "gig_profile"] {
        let (status, problem) = by(&node, &her, "PUT", &consent(purpose), Some(json!({}))).await;
        assert_eq!((status, kind(&problem)), (403, "under-age"), "{purpose}");
    }
    let gig = json!({"id": "g", "kind": "cooking", "title": {"en": "Cook"}, "place": "Lucknow", "time": "morning",
                     "minutes_per_day": 480, "pay_paise_per_day": 90_000, "employer": "Asha"});
    let (status, problem) = by(&node, &her, "POST", "/api/v1/gigs", Some(gig)).await;
    assert_eq!((status, kind(&problem)), (403, "under-age"));
    node.say(Some(&her), "I need tailoring work in Lucknow").await;
    let turn = node.say(Some(&her), "apply for the first one").await;
    assert!(text(&turn, "reply").contains("eighteen"), "{turn}");
    node.say(Some(&her), "I can teach tailoring").await;
    let turn = node.say(Some(&her), "yes").await;
    assert!(text(&turn, "reply").contains("eighteen"), "{turn}");

    let (_, mother) = enrolled(&node, "2580").await;
    let guardian = async |pin: &str| {
        let body = json!({"code": mother, "pin": pin, "language": "mr"});
        by(&node, &her, "POST", "/api/v1/me/guardian", Some(body)).await.0
    };
    assert_eq!(guardian("1357").await, 401);
    assert_eq!(guardian("2580").await, 204);
    assert_eq!(
        by(&node, &her, "POST", attempts, Some(heard("h"))).await.1["new"],
        1
    );
    let (_, me) = by(&node, &her, "GET", "/api/v1/me", None).await;
    assert_eq!(
        (&me["under_age"], &me["has_guardian"]),
        (&json!(true), &json!(true))
    );
    let (_, all) = by(&node, &her, "GET", "/api/v1/me/consents", None).await;
    for it in all.as_array().unwrap() {
        assert_eq!(it["allowed"], it["purpose"] == "learning", "{it}");
    }
    // Who is under age answers for nobody.
    let (young, code) = enrolled(&node, "1357").await;
    by(&node, &young, "PUT", "/api/v1/me/age", Some(json!({"age": 16}))).await;
    let body = Some(json!({"code": code, "pin": "1357"}));
    assert_eq!(by(&node, &her, "POST", "/api/v1/me/guardian", body).await.0, 403);
    // One day she is of age.
    node.clock.advance(3 * 366 * DAY);
    let later = session(&node).await;
    let body = Some(json!({"code": code, "pin": "1357"}));
    by(&node, &later, "POST", "/api/v1/auth/sign-in", body).await;
    assert_eq!(
        by(&node, &later, "GET", "/api/v1/me", None).await.1["under_age"],
        false
    );
    node.stop().await;
}
