//! How turns hang together: fragments, corrections, choices, answers with other words around them.

use crate::support::*;
use conversation::language::Language::{self, Bn, En, Gu, Hi, Kn, Ml, Mr, Or, Pa, Ta, Te};
use conversation::turn::*;
use conversation::understand::{Answer, Choice, Context};
use serde_json::json;

fn searched(kind: &str, place: &str) -> Context {
    Context {
        intent: Some("gigs.search".into()),
        state: Some("answered".into()),
        slots: Values::from([
            ("kind".to_owned(), json!(kind)),
            ("place".to_owned(), json!(place)),
        ]),
        language: None,
    }
}

/// Says something after a search for tailoring in Lucknow; gives intent, kind and place.
fn after_search(language: Language, text: &str) -> (String, Option<String>, Option<String>) {
    let meaning = brain().understand(text, Some(language), &searched("tailoring", "Lucknow"), None);
    let slot = |name: &str| {
        meaning
            .slots
            .get(name)
            .and_then(|v| v.as_str())
            .map(str::to_owned)
    };
    (meaning.intent.name.clone(), slot("kind"), slot("place"))
}

#[test]
fn another_town_keeps_the_kind_of_work() {
    for (language, text, place) in [
        (En, "and in Pune?", "Pune"),
        (Hi, "और पुणे में?", "Pune"),
        (Hi, "aur kanpur me", "Kanpur"),
        (Mr, "आणि मुंबईला?", "Mumbai"),
        (Pa, "ਤੇ ਲੁਧਿਆਣੇ?", "Ludhiana"),
        (Te, "మరి హైదరాబాద్‌లో?", "Hyderabad"),
        (Ta, "சென்னையில?", "Chennai"),
        (Kn, "ಬೆಂಗಳೂರಲ್ಲಿ?", "Bengaluru"),
        (Ml, "കൊച്ചിയിൽ?", "Kochi"),
        (Gu, "અને અમદાવાદમાં?", "Ahmedabad"),
    ] {
        let found = after_search(language, text);
        let wanted = (
            "gigs.search".to_owned(),
            Some("tailoring".to_owned()),
            Some(place.to_owned()),
        );
        assert_eq!(found, wanted, "{text}");
    }
}

#[test]
fn a_value_taken_back_goes_and_the_other_comes() {
    for (language, text) in [
        (En, "no, not tailoring, cooking"),
        (Hi, "नहीं, सिलाई नहीं, खाना बनाना"),
        (Hi, "nahi silai nahi khana banane ka"),
        (Ta, "தையல் இல்ல, சமையல்"),
        (Te, "కుట్టు పని కాదు, వంట పని"),
        (Bn, "না, সেলাই নয়, রান্না"),
        (Or, "ସିଲେଇ ନୁହେଁ, ରୋଷେଇ"),
    ] {
        let (intent, kind, place) = after_search(language, text);
        assert_eq!(
            (intent.as_str(), kind.as_deref()),
            ("gigs.search", Some("cooking")),
            "{text}"
        );
        assert_eq!(place.as_deref(), Some("Lucknow"), "{text}");
    }
}

#[test]
fn a_whole_new_request_does_not_inherit() {
    let (intent, kind, place) = after_search(En, "I am looking for some work please");
    assert_eq!((intent.as_str(), kind, place), ("gigs.search", None, None));
}

#[test]
fn a_question_about_the_same_matter_keeps_the_topic() {
    let context = Context {
        intent: Some("legal.ask".into()),
        slots: Values::from([("topic".to_owned(), json!("dowry"))]),
        ..Context::default()
    };
    for (language, text) in [
        (En, "and who do I complain to?"),
        (Hi, "और शिकायत किसको करूँ?"),
        (Mr, "मग तक्रार कुणाकडे करायची?"),
        (Gu, "અને ફરિયાદ કોને કરવી?"),
        (Te, "మరి ఎవరికి ఫిర్యాదు చెయ్యాలి?"),
    ] {
        let meaning = brain().understand(text, Some(language), &context, None);
        assert_eq!(
            (meaning.intent.name.as_str(), meaning.slots.get("topic")),
            ("legal.ask", Some(&json!("dowry"))),
            "{text}"
        );
    }
}

#[test]
fn t1_a_yes_or_a_no_may_have_other_words_around_it() {
    use Answer::{Hesitation, No, Yes};
    for (language, text, wanted) in [
        (En, "ok yes, send it", Some(Yes)),
        (En, "no no, leave it, my mother-in-law will not agree", Some(No)),
        (En, "wait, let me think a little", Some(Hesitation)),
        (En, "yes but how much will they pay", None),
        (Hi, "हाँ हाँ, लगा दो", Some(Yes)),
        (Hi, "haan theek hai bhej do", Some(Yes)),
        (Hi, "नहीं, अभी रहने दो", Some(No)),
        (Hi, "nahi abhi rehne do", Some(No)),
        (Ta, "சரி, ஆனா வேண்டாம்", Some(No)),
        (Kn, "ಹೌದು, ಬೇಡ", Some(Hesitation)),
    ] {
        assert_eq!(brain().reply(text, language), wanted, "{text}");
    }
}

fn offers() -> Vec<Offered> {
    let offer = |id: &str, title: &str, kind: &str, place: &str| Offered {
        slot: "gig".into(),
        id: id.into(),
        title: title.into(),
        about: Values::from([
            ("kind".to_owned(), json!(kind)),
            ("place".to_owned(), json!(place)),
        ]),
    };
    vec![
        offer("g1", "Stitch school uniforms", "tailoring", "Lucknow"),
        offer("g2", "Make lunch boxes", "cooking", "Kanpur"),
    ]
}

#[test]
fn a_choice_is_made_by_place_by_kind_by_town_or_by_name() {
    for (language, text, wanted) in [
        (En, "put my name for the second one", Choice::Place(1)),
        (Hi, "दूसरे वाले में मेरा नाम लिखो", Choice::Place(1)),
        (Hi, "doosra wala", Choice::Place(1)),
        (Ta, "mudhal velai", Choice::Place(0)),
        (Te, "rendavadi", Choice::Place(1)),
        (En, "the cooking one", Choice::Described(1)),
        (En, "the one in Kanpur", Choice::Described(1)),
        (Hi, "खाना बनाने वाला", Choice::Described(1)),
        (En, "the uniforms one", Choice::Described(0)),
    ] {
        assert_eq!(brain().choice(text, language, &offers()), Some(wanted), "{text}");
    }
    assert_eq!(
        brain().choice("that one", En, &offers()[..1]),
        Some(Choice::That(0))
    );
    assert_eq!(brain().choice("the fifth one", En, &offers()), None);
}

fn found(tool: &str) -> Outcome {
    Outcome {
        say: vec![Line::Text {
            text: format!("Found by {tool}."),
        }],
        offered: if tool == "gigs.search" {
            offers()
        } else {
            Vec::new()
        },
        ..Outcome::default()
    }
}

#[test]
fn a_lesson_is_stopped_and_the_talk_goes_on() {
    let mut talk = Talk::new();
    let start = talk.ask("start the lesson on banking");
    assert_eq!(start.tool, "learning.start");
    talk.answer(&start, found("learning.start"));
    assert_eq!(talk.say("stop, that is enough").state, "answered");
    assert_eq!(talk.say("hello").state, "greeted");
}

#[test]
fn thanks_is_no_goodbye() {
    let mut talk = Talk::new();
    assert_eq!(talk.say("thank you so much").state, "greeted");
    assert_eq!(talk.say("thanks, bye").state, "ended");
}

#[test]
fn an_earlier_subject_is_taken_up_again() {
    let mut talk = Talk::new();
    let search = talk.ask("I am looking for tailoring work in Lucknow");
    talk.answer(&search, found("gigs.search"));
    let law = talk.ask("what is the law on dowry");
    talk.answer(&law, found("legal.ask"));
    let again = talk.ask("go back to the work");
    assert_eq!(
        (again.tool.as_str(), &again.args["kind"]),
        ("gigs.search", &json!("tailoring"))
    );
}

#[test]
fn t1_a_question_for_a_yes_survives_a_change_of_language_but_not_another_subject() {
    let confirm = Outcome {
        kind: OutcomeKind::Confirm {
            action: "gig_apply".into(),
            args: Values::from([("gig".to_owned(), json!("g1"))]),
        },
        ..Outcome::default()
    };
    let up_to_confirm = || {
        let mut talk = Talk::new();
        let search = talk.ask("I am looking for tailoring work in Lucknow");
        talk.answer(&search, found("gigs.search"));
        let apply = talk.ask("the first one");
        assert_eq!(talk.answer(&apply, confirm.clone()).state, "confirm:gig_apply");
        talk
    };
    let mut talk = up_to_confirm();
    assert_eq!(talk.say("please speak in Hindi").state, "language:hi");
    assert!(matches!(talk.ask("हाँ, कर दो").phase, Phase::Commit { .. }));

    let mut talk = up_to_confirm();
    let other = talk.ask("no, the cooking one");
    assert_eq!(
        (other.tool.as_str(), &other.args["gig"]),
        ("gigs.apply", &json!("g2"))
    );
    assert_eq!(other.phase, Phase::Prepare);

    let mut talk = up_to_confirm();
    let elsewhere = talk.ask("and in Pune?");
    assert_eq!(
        (elsewhere.tool.as_str(), &elsewhere.args["place"]),
        ("gigs.search", &json!("Pune"))
    );
}

#[test]
fn words_that_only_wait_or_stop_are_no_danger() {
    for (language, text) in [
        (En, "hmm wait, let me think"),
        (Ml, "മതി മതി, നിർത്ത്"),
        (Hi, "बस बस, बंद करो"),
    ] {
        let safety = brain().judge_text(text, Some(language), None);
        assert_eq!(safety.action, conversation::guard::SafetyAction::Allow, "{text}");
    }
}
