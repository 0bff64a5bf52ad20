//! What is disputed and rated after the work, by voice.

use serde_json::{Value, json};

use super::super::node::{posts, reply, turn};
use super::{BENGALI, ENGLISH, HINDI, TAMIL, Wedding, Words, labels};

/// G10: what came short is disputed with what is still owed, never more than was agreed.
async fn disputed_in(words: &Words, less: &str, too_much: &str, owed: &str) {
    let wedding = Wedding::after(words, &["accept", "start", "submit", "approve"]).await;
    let (node, worker) = (&wedding.node, &wedding.worker);
    wedding.refused(worker, words).await;
    turn(node, worker, words.first, "gigs.step", "need:about").await;
    turn(node, worker, less, "gigs.step", "need:owed").await;
    let most = turn(node, worker, too_much, "gigs.step", "need:owed").await;
    assert!(reply(&most).contains("₹777"), "{most}");
    let asked = turn(node, worker, owed, "gigs.step", "confirm:gig_dispute").await;
    assert!(reply(&asked).contains("₹500"), "{asked}");
    turn(node, worker, words.yes, "gigs.step", "done:gig_dispute").await;
    assert_eq!(wedding.job(worker).await["state"], "disputed");
}

#[tokio::test]
async fn g10_less_money_is_disputed_in_english() {
    disputed_in(&ENGLISH, "less money came", "5000 rupees", "500 rupees").await;
}

#[tokio::test]
async fn g10_less_money_is_disputed_in_hindi() {
    disputed_in(&HINDI, "पैसे कम मिले", "पाँच हज़ार रुपये", "पाँच सौ रुपये").await;
}

#[tokio::test]
async fn g10_less_money_is_disputed_in_bengali() {
    disputed_in(&BENGALI, "টাকা কম পেয়েছি", "পাঁচ হাজার টাকা", "পাঁচশো টাকা").await;
}

#[tokio::test]
async fn g10_less_money_is_disputed_in_tamil() {
    disputed_in(&TAMIL, "பணம் குறைவா வந்துச்சு", "5000 ரூபாய்", "500 ரூபாய்").await;
}

#[tokio::test]
async fn the_other_side_of_a_dispute_says_its_own_number() {
    let wedding = Wedding::after(&ENGLISH, &["accept", "start", "submit", "approve"]).await;
    let (node, employer, worker) = (&wedding.node, &wedding.employer, &wedding.worker);
    let claim = json!({"id": "d", "about": "not_paid"});
    assert_eq!(
        posts(node, worker, "/api/v1/gigs/jobs/j/dispute", claim).await.0,
        200
    );
    let open = turn(node, employer, ENGLISH.status, "gigs.status", "answered").await;
    assert!(reply(&open).contains("mediator"), "{open}");
    turn(node, employer, "yes", "gigs.step", "need:step").await;
    turn(node, employer, "yes", "gigs.step", "need:owed").await;
    let asked = turn(
        node,
        employer,
        "three hundred",
        "gigs.step",
        "confirm:gig_dispute",
    )
    .await;
    assert!(reply(&asked).contains("₹300"), "{asked}");
    turn(node, employer, "yes", "gigs.step", "done:gig_dispute").await;
}

/// G9: rated once by each, one to five, unseen until both have spoken.
async fn rated_in(words: &Words, seven: &str, four: &str) {
    let wedding = Wedding::after(
        words,
        &["accept", "start", "submit", "approve", "paid", "received"],
    )
    .await;
    let (node, employer, worker) = (&wedding.node, &wedding.employer, &wedding.worker);
    turn(node, worker, words.status, "gigs.status", "answered").await;
    let how = turn(node, worker, words.yes, "gigs.step", "need:score").await;
    assert_eq!(labels(&how).len(), 5, "{how}");
    turn(node, worker, seven, "gigs.step", "need:score").await;
    let asked = turn(node, worker, four, "gigs.step", "confirm:gig_rate").await;
    assert!(
        reply(&asked).contains('4') && reply(&asked).contains('5'),
        "{asked}"
    );
    turn(node, worker, words.yes, "gigs.step", "done:gig_rate").await;
    assert_eq!(wedding.job(employer).await["ratings"], Value::Null, "blind");
    let again = turn(node, worker, words.status, "gigs.status", "answered").await;
    assert_eq!(again["choices"], json!([]), "rated once: {again}");
    turn(node, employer, words.status, "gigs.status", "answered").await;
    wedding.press(employer, "1").await;
    let keyed = wedding.press(employer, "5").await;
    assert_eq!(keyed["state"], "confirm:gig_rate", "{keyed}");
    wedding.press(employer, "1").await;
    let seen = wedding.job(employer).await;
    let scores: Vec<i64> = seen["ratings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["score"].as_i64().unwrap())
        .collect();
    assert!(scores.contains(&4) && scores.contains(&5), "{seen}");
}

#[tokio::test]
async fn g9_a_closed_job_is_rated_in_english() {
    rated_in(&ENGLISH, "seven", "four").await;
}

#[tokio::test]
async fn g9_a_closed_job_is_rated_in_hindi() {
    rated_in(&HINDI, "सात", "चार").await;
}

#[tokio::test]
async fn g9_a_closed_job_is_rated_in_bengali() {
    rated_in(&BENGALI, "সাত", "চার").await;
}

#[tokio::test]
async fn g9_a_closed_job_is_rated_in_tamil() {
    rated_in(&TAMIL, "ஏழு", "நாலு").await;
}
