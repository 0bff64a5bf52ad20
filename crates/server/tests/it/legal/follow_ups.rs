//! Questions on the matter in hand: papers, the last day, whom to go to; and which matter it is.

use serde_json::{Value, json};

use super::super::node::{LANGUAGES, Node};
use super::super::privacy::all_rows;
use super::{kept_talks, person, reply, written};

/// In one language: the law on harassment at work, which papers, until when, on 5 October, where to go; and how 5 January reads.
struct Asked {
    language: &'static str,
    law: &'static str,
    papers: &'static str,
    until: &'static str,
    day: &'static str,
    whom: &'static str,
    last: &'static str,
}

const ASKED: [Asked; 11] = [
    Asked {
        language: "en",
        law: "what is the law on harassment at work",
        papers: "which papers do I need",
        until: "how much time do I have to complain",
        day: "on 5 October",
        whom: "where do I go with it",
        last: "5 January 2027",
    },
    Asked {
        language: "hi",
        law: "काम की जगह छेड़छाड़ का कानून क्या है",
        papers: "कौन से कागज़ चाहिए",
        until: "शिकायत कब तक कर सकती हूँ",
        day: "5 अक्टूबर को",
        whom: "कहाँ जाना होगा",
        last: "5 जनवरी 2027",
    },
    Asked {
        language: "ta",
        law: "வேலை இடத்தில் தொல்லை சட்டம் என்ன",
        papers: "என்ன ஆவணம் வேணும்",
        until: "எத்தனை நாளுக்குள் புகார் கொடுக்கணும்",
        day: "அக்டோபர் 5",
        whom: "எங்க போகணும்",
        last: "5 ஜனவரி 2027",
    },
    Asked {
        language: "bn",
        law: "কাজের জায়গায় হেনস্থার আইন কী",
        papers: "কী কী কাগজ লাগবে",
        until: "কত দিনের মধ্যে নালিশ করতে হবে",
        day: "৫ অক্টোবর",
        whom: "কোথায় যাব",
        last: "5 জানুয়ারি 2027",
    },
    Asked {
        language: "mr",
        law: "कामाच्या ठिकाणी लैंगिक छळाचा कायदा काय आहे",
        papers: "कोणती कागदपत्रं लागतील",
        until: "तक्रार कधीपर्यंत करता येते",
        day: "5 ऑक्टोबर",
        whom: "कुठे जायचं",
        last: "5 जानेवारी 2027",
    },
    Asked {
        language: "te",
        law: "పని చోట వేధింపుల చట్టం ఏమిటి",
        papers: "ఏ కాగితాలు కావాలి",
        until: "ఎన్ని రోజుల్లో ఫిర్యాదు చేయాలి",
        day: "అక్టోబర్ 5",
        whom: "ఎక్కడికి వెళ్ళాలి",
        last: "5 జనవరి 2027",
    },
    Asked {
        language: "gu",
        law: "કામની જગ્યાએ સતામણીનો કાયદો શું છે",
        papers: "કયા કાગળ જોઈએ",
        until: "ક્યાં સુધીમાં ફરિયાદ કરવી પડે",
        day: "5 ઓક્ટોબર",
        whom: "ક્યાં જવું પડે",
        last: "5 જાન્યુઆરી 2027",
    },
    Asked {
        language: "kn",
        law: "ಕೆಲಸದ ಸ್ಥಳದಲ್ಲಿ ಲೈಂಗಿಕ ಕಿರುಕುಳ ಕಾನೂನು ಏನು",
        papers: "ಯಾವ ದಾಖಲೆ ಬೇಕು",
        until: "ಎಷ್ಟು ದಿನದ ಒಳಗೆ ದೂರು ಕೊಡಬೇಕು",
        day: "ಅಕ್ಟೋಬರ್ 5",
        whom: "ಎಲ್ಲಿಗೆ ಹೋಗಬೇಕು",
        last: "5 ಜನವರಿ 2027",
    },
    Asked {
        language: "ml",
        law: "ജോലിസ്ഥലത്തെ ലൈംഗിക പീഡനത്തിന്റെ നിയമം എന്താണ്",
        papers: "എന്തൊക്കെ രേഖകൾ വേണം",
        until: "എത്ര ദിവസത്തിനകം പരാതി കൊടുക്കണം",
        day: "ഒക്ടോബർ 5",
        whom: "എവിടെ പോകണം",
        last: "5 ജനുവരി 2027",
    },
    Asked {
        language: "pa",
        law: "ਕੰਮ ਵਾਲੀ ਥਾਂ ਤੇ ਛੇੜਛਾੜ ਦਾ ਕਾਨੂੰਨ ਕੀ ਹੈ",
        papers: "ਕਿਹੜੇ ਕਾਗਜ਼ ਚਾਹੀਦੇ",
        until: "ਸ਼ਿਕਾਇਤ ਕਦੋਂ ਤੱਕ ਕਰ ਸਕਦੀ ਹਾਂ",
        day: "5 ਅਕਤੂਬਰ",
        whom: "ਕਿੱਥੇ ਜਾਣਾ ਪਵੇਗਾ",
        last: "5 ਜਨਵਰੀ 2027",
    },
    Asked {
        language: "or",
        law: "କାମ ଜାଗାରେ ଯୌନ ହଇରାଣ ଆଇନ କଣ",
        papers: "କି କାଗଜ ଦରକାର",
        until: "କେତେ ଦିନ ଭିତରେ ଅଭିଯୋଗ କରିବି",
        day: "ଅକ୍ଟୋବର 5",
        whom: "କେଉଁଠିକୁ ଯିବି",
        last: "5 ଜାନୁଆରୀ 2027",
    },
];

/// What REST tells of a topic.
async fn known(node: &Node, topic: &str, language: &str) -> Value {
    let path = format!("/api/v1/legal/topics/{topic}?language={language}");
    node.get(&path).await.1
}

#[tokio::test]
async fn follow_ups_are_answered_with_just_that_in_every_language() {
    let node = Node::deaf().await;
    for it in &ASKED {
        let session = person(&node, it.language).await;
        let law = node.say(Some(&session), it.law).await;
        assert_eq!(law["slots"]["topic"], "workplace_harassment", "{law}");
        assert_eq!(law["state"], "answered", "{law}");
        let rest = known(&node, "workplace_harassment", it.language).await;
        let text = written("workplace_harassment", it.language);
        let begins: String = text.chars().take(20).collect();
        let office = rest["next_person"]["name"].as_str().unwrap();

        // No yes to what the answer offered, though it may say "it".
        let whom = node.say(Some(&session), it.whom).await;
        assert!(reply(&whom).contains(office), "{whom}");
        for helpline in &rest["helplines"].as_array().unwrap()[..2] {
            let (name, number) = (&helpline["local_name"], &helpline["number"]);
            assert!(
                reply(&whom).contains(name.as_str().unwrap()),
                "{helpline}: {whom}"
            );
            assert!(
                reply(&whom).contains(number.as_str().unwrap()),
                "{helpline}: {whom}"
            );
        }
        assert!(!reply(&whom).contains(&begins), "just that: {whom}");

        let papers = node.say(Some(&session), it.papers).await;
        assert_eq!(papers["state"], "answered", "{papers}");
        for paper in rest["documents"].as_array().unwrap() {
            assert!(
                reply(&papers).contains(paper["name"].as_str().unwrap()),
                "{papers}"
            );
        }
        assert!(!reply(&papers).contains(&begins), "just that: {papers}");

        let until = node.say(Some(&session), it.until).await;
        assert_eq!(until["state"], "need:happened_on", "{until}");
        let last = node.say(Some(&session), it.day).await;
        assert_eq!(
            (&last["state"], &last["intent"]),
            (&json!("answered"), &json!("legal.ask")),
            "{last}"
        );
        assert!(reply(&last).contains(it.last), "{last}");
        // The extension that the rule allows, and that nobody has checked it yet.
        assert!(reply(&last).matches("2027").count() == 2, "{last}");
        assert!(reply(&last).contains(office), "{last}");
        assert!(!reply(&last).contains(&begins), "just that: {last}");

        // The day is known by now.
        let again = node.say(Some(&session), it.until).await;
        assert_eq!(reply(&again), reply(&last), "{again}");
    }
    // J7: neither the matter nor the day stays.
    let folder = node.stop().await;
    let kept = kept_talks(&all_rows(folder.path()).await);
    for trace in ["workplace_harassment", "happened_on", "2026-10-05"] {
        assert!(!kept.contains(trace), "{trace}: {kept}");
    }
}

#[tokio::test]
async fn who_does_not_know_the_day_is_told_the_period() {
    let node = Node::deaf().await;
    for (language, law, until, unknown, period) in [
        (
            "en",
            "what is the law on harassment at work",
            "until when can I complain",
            "no",
            "3 months",
        ),
        (
            "hi",
            "काम की जगह छेड़छाड़ का कानून क्या है",
            "शिकायत कब तक कर सकती हूँ",
            "नहीं",
            "3 महीने",
        ),
        (
            "ta",
            "வேலை இடத்தில் தொல்லை சட்டம் என்ன",
            "எத்தனை நாளுக்குள் புகார் கொடுக்கணும்",
            "இல்லை",
            "3 மாதம்",
        ),
        (
            "bn",
            "কাজের জায়গায় হেনস্থার আইন কী",
            "কত দিনের মধ্যে নালিশ করতে হবে",
            "না",
            "3 মাস",
        ),
    ] {
        let session = person(&node, language).await;
        node.say(Some(&session), law).await;
        let asked = node.say(Some(&session), until).await;
        assert_eq!(asked["state"], "need:happened_on", "{asked}");
        let told = node.say(Some(&session), unknown).await;
        assert_eq!(told["state"], "answered", "{told}");
        assert!(reply(&told).contains(period), "{told}");
    }
    node.stop().await;
}

#[tokio::test]
async fn a_day_that_was_said_before_is_not_asked_for_and_one_that_is_over_is_told_as_over() {
    let node = Node::deaf().await;
    let session = person(&node, "en").await;
    let law = "on 3 May my boss touched me, what is the law on harassment at work";
    node.say(Some(&session), law).await;
    let until = node.say(Some(&session), "until when can I complain").await;
    assert_eq!(until["state"], "answered", "{until}");
    assert!(reply(&until).contains("3 August 2026"), "{until}");
    assert!(reply(&until).contains("That day is over"), "{until}");
    assert!(reply(&until).contains("3 November 2026"), "{until}");
    node.stop().await;
}

#[tokio::test]
async fn a_period_that_begins_with_a_step_of_hers_asks_for_that_step() {
    let node = Node::deaf().await;
    let session = person(&node, "en").await;
    node.say(
        Some(&session),
        "on 3 May they refused, what is the law on ration cards",
    )
    .await;
    let until = node.say(Some(&session), "by when must they answer").await;
    assert_eq!(until["state"], "need:step_on", "{until}");
    let told = node.say(Some(&session), "last Monday").await;
    // Monday of the week before 18 November 2026, and 30 days.
    assert!(reply(&told).contains("December 2026"), "{told}");
    // A topic without such a rule says so, and whom to ask.
    let session = person(&node, "en").await;
    node.say(Some(&session), "what is the law on minimum wages").await;
    let none = node.say(Some(&session), "until when can I complain").await;
    assert_eq!(none["state"], "answered", "{none}");
    assert!(reply(&none).contains("no checked last day"), "{none}");
    node.stop().await;
}

#[tokio::test]
async fn papers_come_three_at_a_time() {
    let node = Node::deaf().await;
    let session = person(&node, "en").await;
    node.say(Some(&session), "what does the law say about domestic violence")
        .await;
    let first = node.say(Some(&session), "which papers do I need").await;
    let rest = known(&node, "domestic_violence", "en").await;
    let names: Vec<&str> = rest["documents"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["name"].as_str().unwrap())
        .collect();
    assert_eq!(names.len(), 4);
    assert!(names[..3].iter().all(|it| reply(&first).contains(it)), "{first}");
    assert!(!reply(&first).contains(names[3]), "{first}");
    assert_eq!(
        first["choices"],
        json!([{"key": "9", "label": "More"}]),
        "{first}"
    );
    let more = node.say(Some(&session), "more").await;
    assert!(
        reply(&more).contains(names[3]) && !reply(&more).contains(names[0]),
        "{more}"
    );
    assert_eq!(more["choices"], json!([]), "{more}");
    node.stop().await;
}

#[tokio::test]
async fn where_the_topic_is_not_clear_the_likeliest_are_offered_with_keys() {
    let node = Node::deaf().await;
    let mut offered = 0;
    for (language, vague) in [
        ("en", "I want to know my legal rights at my job"),
        ("hi", "मुझे अपने कानूनी हक के बारे में जानना है"),
        ("ta", "என் சட்ட உரிமை பத்தி தெரிஞ்சுக்கணும்"),
        ("bn", "আমার আইনি অধিকার জানতে চাই"),
    ] {
        let session = person(&node, language).await;
        let asked = node.say(Some(&session), vague).await;
        let choices = asked["choices"].as_array().unwrap();
        if asked["state"] != "need:topic" || choices.is_empty() {
            continue;
        }
        offered += 1;
        assert!((2..=3).contains(&choices.len()), "{asked}");
        for choice in choices {
            assert!(
                reply(&asked).contains(choice["label"].as_str().unwrap()),
                "{asked}"
            );
        }
        let path = format!("/api/v1/legal/topics?language={language}");
        let (_, topics) = node.get(&path).await;
        let second = topics
            .as_array()
            .unwrap()
            .iter()
            .find(|it| it["name"] == choices[1]["label"])
            .unwrap();
        let (status, taken) = node
            .post("/api/v1/turns", json!({"key": "2", "session_id": session}))
            .await;
        assert_eq!(status, 200, "{taken}");
        assert_eq!(taken["state"], "answered", "{taken}");
        assert_eq!(taken["slots"]["topic"], second["id"], "{taken}");
    }
    assert!(offered > 0, "no vague question was asked back");
    node.stop().await;
}

#[tokio::test]
async fn every_helpline_has_a_name_in_every_language() {
    let node = Node::deaf().await;
    for language in LANGUAGES {
        let (_, all) = node
            .get(&format!("/api/v1/legal/helplines?language={language}"))
            .await;
        for it in all.as_array().unwrap() {
            let same = it["local_name"] == it["name"];
            assert_eq!(same, language == "en", "{it}");
        }
    }
    let session = person(&node, "ta").await;
    let told = node.say(Some(&session), "குடும்ப வன்முறை சட்டம் என்ன").await;
    assert!(reply(&told).contains("பெண்கள் உதவி எண்"), "{told}");
    assert!(!reply(&told).contains("Women helpline"), "{told}");
    node.stop().await;
}
