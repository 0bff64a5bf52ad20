//! Work that is near and over before dark, and lists of what goes on, by voice.

use super::super::node::{Node, person, reply, turn};
use super::{ENGLISH, labels, post};

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
