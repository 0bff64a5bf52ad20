//! After a no to a read-back: what else there is, short lists and their answers by number and in words.

use crate::support::*;
use conversation::turn::*;
use serde_json::json;

fn values(pairs: &[(&str, &str)]) -> Values {
    pairs.iter().map(|(k, v)| ((*k).to_owned(), json!(v))).collect()
}

fn entry(slot: &str, id: &str, title: &str, about: &[(&str, &str)]) -> Offered {
    Offered {
        slot: slot.into(),
        id: id.into(),
        title: title.into(),
        about: values(about),
    }
}

/// Work that waits was chosen, and its step is read back.
fn read_back() -> Talk {
    let mut talk = Talk::new();
    let status = talk.ask("what happened to my application");
    let waiting = Outcome {
        say: vec![message("skills-waiting-choose-one", &[])],
        offered: vec![entry("job", "j", "Cook for a wedding", &[("kind", "cooking")])],
        ..Outcome::default()
    };
    talk.answer(&status, waiting);
    let step = talk.ask("yes");
    assert_eq!(
        (step.tool.as_str(), &step.args["job"]),
        ("gigs.step", &json!("j"))
    );
    let asked = Outcome {
        kind: OutcomeKind::Confirm {
            action: "gig_step".into(),
            args: values(&[("job", "j"), ("step", "start")]),
        },
        otherwise: values(&[("job", "j"), ("step", "else")]),
        ..Outcome::default()
    };
    assert_eq!(talk.answer(&step, asked).state, "confirm:gig_step");
    talk
}

/// Reasons, two of them, and more.
fn reasons() -> Outcome {
    let known = [("job", "j"), ("step", "cancel")];
    Outcome {
        kind: OutcomeKind::Need("reason".into()),
        say: vec![message("gigs-reason-which", &[]), message("more-offer", &[])],
        offered: vec![
            entry("reason", "illness", "I am ill", &known),
            entry("reason", "family", "a family matter", &known),
        ],
        ..Outcome::default()
    }
}

#[test]
fn a_no_leads_to_what_else_there_is_and_stop_does_not() {
    for no in ["no", "something else"] {
        let mut talk = read_back();
        let other = talk.ask(no);
        assert_eq!(
            (other.tool.as_str(), other.phase.clone(), &other.args),
            (
                "gigs.step",
                Phase::Prepare,
                &values(&[("job", "j"), ("step", "else")])
            ),
            "{no}"
        );
        let told = talk.answer(&other, reasons());
        assert!(told.reply.contains("I have not done it"), "{}", told.reply);
        assert_eq!(told.state, "need:reason");
    }
    let other = call(&read_back().give(Input::Key('2'))).unwrap();
    assert_eq!(other.args["step"], "else");
    let stopped = report(&read_back().give(Input::Key('#'))).unwrap();
    assert_eq!(stopped.state, "aborted:gig_step");
}

#[test]
fn a_short_list_is_answered_by_number_place_key_and_words() {
    for answer in [
        Input::Typed { text: "two".into() },
        Input::Typed {
            text: "the second one".into(),
        },
        Input::Typed {
            text: "a family matter".into(),
        },
        Input::Key('2'),
    ] {
        let mut talk = read_back();
        let other = talk.ask("no");
        talk.answer(&other, reasons());
        let chosen = call(&talk.give(answer.clone())).unwrap_or_else(|| panic!("{answer:?}"));
        assert_eq!(chosen.tool, "gigs.step", "{answer:?}");
        let told = ["job", "step", "reason"].map(|it| chosen.args[it].as_str().unwrap());
        assert_eq!(told, ["j", "cancel", "family"], "{answer:?}");
    }
}

#[test]
fn a_short_list_goes_on_asks_again_and_is_left_with_a_no() {
    let mut talk = read_back();
    let other = talk.ask("no");
    talk.answer(&other, reasons());
    assert_eq!(talk.say("banana").state, "need:reason");
    let more = talk.ask("show more");
    assert_eq!(
        (more.tool.as_str(), &more.args["job"], &more.args["skip"]),
        ("gigs.step", &json!("j"), &json!(2))
    );
    talk.answer(&more, reasons());
    assert_eq!(talk.say("no").state, "aborted:gig_step");
}

#[test]
fn a_score_is_a_number_even_one_that_is_too_high() {
    for (said, score) in [("four", json!("4")), ("seven", json!(7))] {
        let mut talk = read_back();
        let step = talk.ask("no");
        let known = [("job", "j"), ("step", "rate")];
        let scores = ["1", "2", "3", "4", "5"].map(|it| entry("score", it, "", &known));
        let ask = Outcome {
            kind: OutcomeKind::Need("score".into()),
            say: vec![message("gigs-score", &[])],
            offered: scores.into(),
            ..Outcome::default()
        };
        talk.answer(&step, ask);
        assert_eq!(talk.ask(said).args["score"], score, "{said}");
    }
}

#[test]
fn what_nothing_was_found_for_is_left_out_only_after_a_yes() {
    let nothing = |talk: &mut Talk| {
        let search = talk.ask("cooking work in Lucknow before dark");
        assert_eq!(search.args["daylight"], "home", "{search:?}");
        let none = Outcome {
            kind: OutcomeKind::NotFound("daylight".into()),
            say: vec![message("gigs-none-daylight", &[]), message("gigs-wider", &[])],
            offered: vec![entry(
                "wider",
                "daylight",
                "without that",
                &[("kind", "cooking"), ("place", "Lucknow")],
            )],
            ..Outcome::default()
        };
        talk.answer(&search, none);
    };
    let mut talk = Talk::new();
    nothing(&mut talk);
    let wider = talk.ask("yes");
    assert_eq!(
        (wider.tool.as_str(), &wider.args["kind"]),
        ("gigs.search", &json!("cooking"))
    );
    assert!(!wider.args.contains_key("daylight"), "{wider:?}");
    let mut talk = Talk::new();
    nothing(&mut talk);
    let other = talk.ask("tailoring work in Kanpur within walking distance");
    assert_eq!(
        (&other.args["kind"], &other.args["place"], &other.args["reach"]),
        (&json!("tailoring"), &json!("Kanpur"), &json!("walk"))
    );
}
