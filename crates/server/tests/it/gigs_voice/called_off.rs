//! What is given up, taken back, declined, closed and sent back, by voice.

use serde_json::json;

use super::super::node::{gets, person, posts, reply, turn};
use super::{BENGALI, ENGLISH, HINDI, TAMIL, Wedding, Words, labels, post};

/// G8: she gives up what she accepted, for a reason that she chooses.
async fn cancelled_in(words: &Words, told: [&str; 3]) {
    let wedding = Wedding::after(words, &["accept"]).await;
    let (node, worker) = (&wedding.node, &wedding.worker);
    let other = wedding.refused(worker, words).await;
    assert_eq!(labels(&other), [told[0]], "{other}");
    let why = turn(node, worker, words.first, "gigs.step", "need:reason").await;
    assert_eq!(labels(&why).len(), 4, "three and more: {why}");
    let asked = turn(node, worker, words.second, "gigs.step", "confirm:gig_cancel").await;
    assert!(
        reply(&asked).contains(told[1]) && reply(&asked).contains(told[2]),
        "{asked}"
    );
    assert_eq!(
        wedding.job(worker).await["state"],
        "accepted",
        "nothing before the yes"
    );
    let done = turn(node, worker, words.yes, "gigs.step", "done:gig_cancel").await;
    assert_eq!(done["language"], words.language);
    let job = wedding.job(worker).await;
    assert_eq!(
        (&job["state"], &job["reason"]),
        (&json!("cancelled_by_worker"), &json!("family"))
    );
    node.say(Some(worker), words.yes).await;
    assert_eq!(
        wedding.job(worker).await["history"],
        job["history"],
        "a second yes does nothing"
    );
}

#[tokio::test]
async fn g8_a_job_is_given_up_with_a_reason_in_english() {
    cancelled_in(
        &ENGLISH,
        ["cancel this work", "a family matter", "not count against you"],
    )
    .await;
}

#[tokio::test]
async fn g8_a_job_is_given_up_with_a_reason_in_hindi() {
    cancelled_in(&HINDI, ["यह काम रद्द करना", "घर में ज़रूरी बात", "शादी का खाना"]).await;
}

#[tokio::test]
async fn g8_a_job_is_given_up_with_a_reason_in_bengali() {
    cancelled_in(&BENGALI, ["কাজটা বাতিল করা", "বাড়িতে দরকার", "বিয়ের রান্না"]).await;
}

#[tokio::test]
async fn g8_a_job_is_given_up_with_a_reason_in_tamil() {
    cancelled_in(&TAMIL, ["இந்த வேலையை ரத்து பண்றது", "வீட்டு விஷயம்", "கல்யாண சமையல்"]).await;
}

#[tokio::test]
async fn g8_reasons_follow_three_at_a_time_and_one_on_her_account_says_so() {
    let wedding = Wedding::after(&ENGLISH, &["accept"]).await;
    let (node, worker) = (&wedding.node, &wedding.worker);
    wedding.refused(worker, &ENGLISH).await;
    wedding.press(worker, "1").await;
    let next = wedding.press(worker, "9").await;
    assert_eq!(next["state"], "need:reason", "{next}");
    assert!(labels(&next).contains(&"I have found other work"), "{next}");
    turn(node, worker, "banana", "gigs.step", "need:reason").await;
    let last = turn(node, worker, "show more", "gigs.step", "need:reason").await;
    assert_eq!(labels(&last).last(), Some(&"something else"), "{last}");
    turn(node, worker, "no", "general.no", "aborted:gig_step").await;
    wedding.refused(worker, &ENGLISH).await;
    turn(node, worker, "cancel this work", "gigs.step", "need:reason").await;
    wedding.press(worker, "9").await;
    let asked = turn(
        node,
        worker,
        "I have found other work",
        "gigs.step",
        "confirm:gig_cancel",
    )
    .await;
    assert!(reply(&asked).contains("This will count against you"), "{asked}");
    assert_eq!(wedding.job(worker).await["state"], "accepted");
}

/// G1, G4: an offer is declined by keys alone.
#[tokio::test]
async fn g1_an_offer_is_declined_and_a_key_out_of_range_does_nothing() {
    for words in [&ENGLISH, &HINDI, &BENGALI, &TAMIL] {
        let wedding = Wedding::offered(words).await;
        let worker = &wedding.worker;
        wedding.press(worker, "0").await;
        wedding.refused(worker, words).await;
        let wrong = wedding.press(worker, "7").await;
        assert_eq!(wrong["state"], "need:step", "{wrong}");
        let asked = wedding.press(worker, "1").await;
        assert_eq!(asked["state"], "confirm:gig_cancel", "{asked}");
        let done = wedding.press(worker, "1").await;
        assert_eq!(done["state"], "done:gig_cancel", "{done}");
        assert_eq!(wedding.job(worker).await["state"], "declined");
    }
}

#[tokio::test]
async fn g1_what_the_other_side_took_back_meanwhile_is_not_accepted_by_a_late_yes() {
    let wedding = Wedding::offered(&ENGLISH).await;
    let (node, employer, worker) = (&wedding.node, &wedding.employer, &wedding.worker);
    turn(node, worker, ENGLISH.status, "gigs.status", "answered").await;
    turn(node, worker, "yes", "gigs.step", "confirm:gig_step").await;
    // The employer's list: the offer that waits for an answer, and the posting.
    let going = turn(node, employer, ENGLISH.status, "gigs.status", "answered").await;
    assert!(reply(&going).contains("not answered your offer"), "{going}");
    let other = turn(node, employer, "the first one", "gigs.step", "need:step").await;
    assert_eq!(labels(&other), ["take the offer back"], "{other}");
    turn(node, employer, "yes", "gigs.step", "confirm:gig_cancel").await;
    turn(node, employer, "yes", "gigs.step", "done:gig_cancel").await;
    let late = turn(node, worker, "yes", "gigs.step", "declined").await;
    assert!(reply(&late).contains("changed"), "{late}");
    assert_eq!(wedding.job(worker).await["state"], "withdrawn");
}

#[tokio::test]
async fn g1_another_womans_work_is_never_hers_to_choose() {
    let wedding = Wedding::after(&ENGLISH, &["accept"]).await;
    let node = &wedding.node;
    let stranger = &person(node, "en").await;
    let none = turn(node, stranger, ENGLISH.status, "gigs.status", "answered").await;
    assert_eq!(none["choices"], json!([]), "{none}");
    node.say(Some(stranger), "the first one").await;
    node.say(Some(stranger), "yes").await;
    assert_eq!(wedding.job(&wedding.worker).await["state"], "accepted");
}

#[tokio::test]
async fn g8_nobody_came_and_the_posting_is_closed() {
    let wedding = Wedding::after(&ENGLISH, &["accept"]).await;
    let (node, employer) = (&wedding.node, &wedding.employer);
    turn(node, employer, ENGLISH.status, "gigs.status", "answered").await;
    let other = turn(node, employer, "yes", "gigs.step", "need:step").await;
    assert_eq!(labels(&other), ["nobody came", "cancel this work"], "{other}");
    turn(node, employer, "nobody came", "gigs.step", "confirm:gig_step").await;
    turn(node, employer, "yes", "gigs.step", "done:gig_step").await;
    assert_eq!(wedding.job(employer).await["state"], "no_show");
    // The seat is free again, the posting open.
    let open = turn(node, employer, ENGLISH.status, "gigs.status", "answered").await;
    assert!(reply(&open).contains("Your posting is open"), "{open}");
    turn(node, employer, "yes", "gigs.step", "need:step").await;
    let asked = turn(
        node,
        employer,
        "close the posting",
        "gigs.step",
        "confirm:gig_cancel",
    )
    .await;
    assert!(reply(&asked).contains("nobody can apply"), "{asked}");
    turn(node, employer, "yes", "gigs.step", "done:gig_cancel").await;
    let (_, gig) = node.get("/api/v1/gigs/wedding").await;
    assert_eq!(gig["state"], "withdrawn", "{gig}");
}

#[tokio::test]
async fn g4_work_that_is_not_right_is_sent_back() {
    let wedding = Wedding::after(&ENGLISH, &["accept", "start", "submit"]).await;
    let (node, employer) = (&wedding.node, &wedding.employer);
    let other = wedding.refused(employer, &ENGLISH).await;
    assert_eq!(
        labels(&other),
        ["ask for it to be done again", "there is a problem"]
    );
    wedding.press(employer, "1").await;
    turn(node, employer, "yes", "gigs.step", "done:gig_step").await;
    assert_eq!(wedding.job(employer).await["state"], "in_progress");
}

#[tokio::test]
async fn an_application_is_taken_back_in_four_languages() {
    for words in [&ENGLISH, &HINDI, &BENGALI, &TAMIL] {
        let wedding = Wedding::applied(words).await;
        let (node, worker) = (&wedding.node, &wedding.worker);
        turn(node, worker, words.status, "gigs.status", "answered").await;
        turn(node, worker, words.yes, "gigs.step", "need:step").await;
        turn(node, worker, words.first, "gigs.step", "confirm:gig_cancel").await;
        turn(node, worker, words.no, "gigs.step", "aborted:gig_cancel").await;
        turn(node, worker, words.status, "gigs.status", "answered").await;
        turn(node, worker, words.yes, "gigs.step", "need:step").await;
        turn(node, worker, words.yes, "gigs.step", "confirm:gig_cancel").await;
        turn(node, worker, words.yes, "gigs.step", "done:gig_cancel").await;
        let (_, mine) = gets(node, worker, "/api/v1/gigs/mine").await;
        assert_eq!(mine["applications"][0]["state"], "withdrawn", "{mine}");
    }
}

/// In her own words, without a list before: what there is one of is read back, of several she chooses.
async fn taken_back_in(words: &Words, cancel: &str) {
    let wedding = Wedding::applied(words).await;
    let (node, worker) = (&wedding.node, &wedding.worker);
    turn(node, worker, cancel, "gigs.cancel", "confirm:gig_cancel").await;
    turn(node, worker, words.no, "gigs.cancel", "aborted:gig_cancel").await;
    let other = post(node, &wedding.employer, "second", "evening").await;
    let apply = json!({"id": "b", "terms_hash": other["terms_hash"]});
    let (status, _) = posts(node, worker, "/api/v1/gigs/second/apply", apply).await;
    assert_eq!(status, 200);
    let which = turn(node, worker, cancel, "gigs.cancel", "need:ending").await;
    assert_eq!(labels(&which).len(), 2, "{which}");
    turn(node, worker, words.second, "gigs.cancel", "confirm:gig_cancel").await;
    turn(node, worker, words.yes, "gigs.cancel", "done:gig_cancel").await;
    turn(node, worker, cancel, "gigs.cancel", "confirm:gig_cancel").await;
    turn(node, worker, words.yes, "gigs.cancel", "done:gig_cancel").await;
    turn(node, worker, cancel, "gigs.cancel", "not_found:job").await;
    let (_, mine) = gets(node, worker, "/api/v1/gigs/mine").await;
    let states = mine["applications"].as_array().unwrap().iter();
    assert!(states.clone().all(|it| it["state"] == "withdrawn"), "{mine}");
}

#[tokio::test]
async fn applications_are_taken_back_in_her_own_words_in_english() {
    taken_back_in(&ENGLISH, "cancel my job application").await;
}

#[tokio::test]
async fn applications_are_taken_back_in_her_own_words_in_hindi() {
    taken_back_in(&HINDI, "मेरी काम वाली अर्ज़ी रद्द कर दो").await;
}

#[tokio::test]
async fn applications_are_taken_back_in_her_own_words_in_bengali() {
    taken_back_in(&BENGALI, "ওই কাজ থেকে আমার নাম কাটুন").await;
}

#[tokio::test]
async fn applications_are_taken_back_in_her_own_words_in_tamil() {
    taken_back_in(&TAMIL, "அந்த வேலையில இருந்து என் பேரை எடுத்துடுங்க").await;
}

#[tokio::test]
async fn g8_who_cannot_come_is_asked_why_at_once() {
    let wedding = Wedding::after(&ENGLISH, &["accept"]).await;
    let (node, worker) = (&wedding.node, &wedding.worker);
    let why = turn(
        node,
        worker,
        "i can't come for the work tomorrow",
        "gigs.cancel",
        "need:reason",
    )
    .await;
    assert_eq!(labels(&why)[0], "I am ill", "{why}");
    wedding.press(worker, "9").await;
    let asked = wedding.press(worker, "1").await;
    assert_eq!(asked["state"], "confirm:gig_cancel", "{asked}");
    turn(node, worker, "yes", "gigs.step", "done:gig_cancel").await;
    assert_eq!(wedding.job(worker).await["reason"], "terms_differ");
}
