//! Stories of the time bank: offering a skill, finding somebody, both sides confirming, hearing one's hours.

use serde_json::{Value, json};

use super::node::Node;

/// Says it, checks intent and state, gives the turn.
async fn turn(node: &Node, session: &str, text: &str, intent: &str, state: &str) -> Value {
    let turn = node.say(Some(session), text).await;
    assert_eq!(
        (&turn["intent"], &turn["state"]),
        (&json!(intent), &json!(state)),
        "{text}: {turn}"
    );
    turn
}

async fn person(node: &Node, language: &str) -> String {
    let (_, turn) = node
        .post("/api/v1/turns", json!({"text": "hello", "language": language}))
        .await;
    turn["session_id"].as_str().unwrap().to_owned()
}

fn reply(turn: &Value) -> &str {
    turn["reply"].as_str().unwrap()
}

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
