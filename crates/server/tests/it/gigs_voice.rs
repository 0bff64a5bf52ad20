//! Stories of paid work by voice beyond the usual steps: what is called off, disputed and rated, and work that is near and over
//! before dark.

use serde_json::{Value, json};

use super::node::{Node, gets, person, posts, reply, turn};

/// What is said in a language.
struct Words {
    language: &'static str,
    status: &'static str,
    yes: &'static str,
    no: &'static str,
    first: &'static str,
    second: &'static str,
}

const ENGLISH: Words = Words {
    language: "en",
    status: "what happened to my application",
    yes: "yes",
    no: "no",
    first: "the first one",
    second: "two",
};
const HINDI: Words = Words {
    language: "hi",
    status: "मेरे आवेदन का क्या हुआ",
    yes: "हाँ",
    no: "नहीं",
    first: "पहला वाला",
    second: "दो",
};
const BENGALI: Words = Words {
    language: "bn",
    status: "আমার আবেদনের কী হলো",
    yes: "হ্যাঁ",
    no: "না",
    first: "প্রথমটা",
    second: "দুই",
};
const TAMIL: Words = Words {
    language: "ta",
    status: "என் விண்ணப்பம் என்ன நிலையில இருக்கு",
    yes: "ஆமா",
    no: "வேண்டாம்",
    first: "முதலாவது",
    second: "ரெண்டு",
};

/// An employer and a worker of a wedding's cooking, for 777 rupees.
struct Wedding {
    node: Node,
    employer: String,
    worker: String,
}

impl Wedding {
    /// Posted and applied for.
    async fn applied(words: &Words) -> Self {
        let node = Node::deaf().await;
        let (employer, worker) = (
            person(&node, words.language).await,
            person(&node, words.language).await,
        );
        let gig = post(&node, &employer, "wedding", "morning").await;
        let apply = json!({"id": "a", "terms_hash": gig["terms_hash"]});
        let (status, _) = posts(&node, &worker, "/api/v1/gigs/wedding/apply", apply).await;
        assert_eq!(status, 200);
        Self {
            node,
            employer,
            worker,
        }
    }

    /// The employer has asked her; the job is `j`.
    async fn offered(words: &Words) -> Self {
        let wedding = Self::applied(words).await;
        let (node, employer) = (&wedding.node, &wedding.employer);
        let (_, applicants) = gets(node, employer, "/api/v1/gigs/wedding/applicants").await;
        let offer = json!({"id": "j", "application": applicants[0]["application"]});
        assert_eq!(posts(node, employer, "/api/v1/gigs/offers", offer).await.0, 200);
        wedding
    }

    /// With these steps taken.
    async fn after(words: &Words, steps: &[&str]) -> Self {
        let wedding = Self::offered(words).await;
        for step in steps {
            let who = match *step {
                "approve" | "paid" => &wedding.employer,
                _ => &wedding.worker,
            };
            let job = wedding.job(&wedding.worker).await;
            let body = json!({"id": step, "terms_hash": job["terms_hash"], "paise": 77_700});
            let (status, job) = posts(
                &wedding.node,
                who,
                &format!("/api/v1/gigs/jobs/j/steps/{step}"),
                body,
            )
            .await;
            assert_eq!(status, 200, "{step}: {job}");
        }
        wedding
    }

    async fn job(&self, who: &str) -> Value {
        gets(&self.node, who, "/api/v1/gigs/jobs/j").await.1
    }

    /// What waits is taken up, and refused: what else there is.
    async fn refused(&self, who: &str, words: &Words) -> Value {
        turn(&self.node, who, words.status, "gigs.status", "answered").await;
        turn(&self.node, who, words.yes, "gigs.step", "confirm:gig_step").await;
        turn(&self.node, who, words.no, "gigs.step", "need:step").await
    }

    /// Pressed instead of said.
    async fn press(&self, who: &str, key: &str) -> Value {
        let body = json!({"key": key, "session_id": who});
        let (status, turn) = self.node.post("/api/v1/turns", body).await;
        assert_eq!(status, 200, "{turn}");
        turn
    }
}

async fn post(node: &Node, employer: &str, id: &str, time: &str) -> Value {
    let body = json!({
        "id": id, "kind": "cooking", "title": {"en": "Cook for a wedding", "hi": "शादी का खाना", "bn": "বিয়ের রান্না", "ta": "கல்யாண சமையல்"},
        "place": "Lucknow", "time": time, "minutes_per_day": 240, "pay_paise_per_day": 77_700, "employer": "Asha",
        "contact": "9876543210", "address": "House 5, Chowk",
    });
    let (status, gig) = posts(node, employer, "/api/v1/gigs", body).await;
    assert_eq!(status, 200, "{gig}");
    gig
}

fn labels(turn: &Value) -> Vec<&str> {
    let choices = turn["choices"].as_array().unwrap();
    choices.iter().map(|it| it["label"].as_str().unwrap()).collect()
}

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

#[tokio::test]
async fn what_goes_on_is_told_three_at_a_time() {
    let node = Node::deaf().await;
    let employer = &person(&node, "en").await;
    for id in ["a", "b", "c", "d", "e"] {
        post(&node, employer, id, "morning").await;
    }
    let first = turn(&node, employer, ENGLISH.status, "gigs.status", "answered").await;
    assert_eq!(labels(&first).len(), 4, "three and more: {first}");
    let next = turn(&node, employer, "show more", "gigs.status", "answered").await;
    assert_eq!(labels(&next).len(), 2, "{next}");
    turn(&node, employer, "the second one", "gigs.step", "need:step").await;
    turn(&node, employer, "one", "gigs.step", "confirm:gig_cancel").await;
}

/// G5 of her safety: near enough to walk, over before dark; and where there is none, the same without that.
#[tokio::test]
async fn work_is_found_within_walking_distance_and_over_before_dark() {
    let node = Node::deaf().await;
    let employer = &person(&node, "en").await;
    post(&node, employer, "day", "morning").await;
    post(&node, employer, "night", "evening").await;
    for (language, wish, slot, only) in [
        (
            "en",
            "is there cooking work in Lucknow within walking distance",
            "reach",
            "walking distance",
        ),
        (
            "en",
            "cooking work in Lucknow that is over before dark",
            "daylight",
            "home before dark",
        ),
        (
            "hi",
            "लखनऊ में खाना बनाने का काम चाहिए जहाँ पैदल जा सकूँ",
            "reach",
            "पैदल की दूरी",
        ),
        (
            "hi",
            "लखनऊ में खाना बनाने का काम चाहिए, अँधेरा होने से पहले",
            "daylight",
            "अँधेरा होने से पहले",
        ),
        ("bn", "লখনউতে হাঁটাপথে রান্নার কাজ আছে কি", "reach", "হাঁটাপথে"),
        (
            "bn",
            "লখনউতে রান্নার কাজ চাই, অন্ধকার হওয়ার আগে",
            "daylight",
            "অন্ধকার হওয়ার আগে",
        ),
        (
            "ta",
            "லக்னோல சமையல் வேலை வேணும், நடந்து போகிற தூரம்",
            "reach",
            "நடந்து போகிற",
        ),
        (
            "ta",
            "லக்னோல சமையல் வேலை வேணும், இருட்டறதுக்கு முன்னாடி",
            "daylight",
            "இருட்டறதுக்கு முன்னாடி",
        ),
    ] {
        let who = &person(&node, language).await;
        let found = turn(&node, who, wish, "gigs.search", "answered").await;
        assert!(found["slots"][slot].is_string(), "{wish}: {found}");
        assert!(reply(&found).contains(only), "{wish}: {found}");
    }
    let who = &person(&node, "en").await;
    let none = turn(
        &node,
        who,
        "any evening cooking work in Lucknow that is over before dark",
        "gigs.search",
        "not_found:daylight",
    )
    .await;
    assert!(
        reply(&none).contains("over before dark") && reply(&none).contains("without that"),
        "{none}"
    );
    let wider = turn(&node, who, "yes", "gigs.search", "answered").await;
    assert!(reply(&wider).contains("Cook for a wedding"), "{wider}");
    let nowhere = &person(&node, "en").await;
    turn(
        &node,
        nowhere,
        "cooking work within walking distance",
        "gigs.search",
        "need:place",
    )
    .await;
    let found = turn(&node, nowhere, "Lucknow", "gigs.search", "answered").await;
    assert_eq!(found["slots"]["reach"], "walk", "{found}");
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
