//! A key for every spoken choice, and the pages of what can be asked.

use crate::support::*;
use conversation::language::Language;
use conversation::turn::*;
use serde_json::json;

impl Talk {
    fn press(&mut self, key: char) -> Vec<Output> {
        self.give(Input::Key(key))
    }
}

fn labels(report: &TurnReport) -> Vec<(char, &str)> {
    report
        .choices
        .iter()
        .map(|it| (it.key, it.label.as_str()))
        .collect()
}

fn gig(id: &str, title: &str) -> Offered {
    Offered {
        slot: "gig".into(),
        id: id.into(),
        title: title.into(),
        about: Values::new(),
    }
}

/// Two pieces of work were read out.
fn two_found(talk: &mut Talk) -> TurnReport {
    let call = talk.ask("I want tailoring work");
    let found = Outcome {
        say: vec![message("gigs-choose", &[]), message("more-offer", &[])],
        offered: vec![gig("one", "Sewing"), gig("two", "Hemming")],
        ..Outcome::default()
    };
    talk.answer(&call, found)
}

/// The second is asked for and read back.
fn second_read_back(talk: &mut Talk) -> TurnReport {
    let call = call(&talk.press('2')).expect("an application is prepared");
    assert_eq!(
        (call.tool.as_str(), &call.args["gig"]),
        ("gigs.apply", &json!("two"))
    );
    let read_back = Outcome {
        kind: OutcomeKind::Confirm {
            action: "gig_apply".into(),
            args: call.args.clone(),
        },
        ..Outcome::default()
    };
    talk.answer(&call, read_back)
}

#[test]
fn what_was_offered_is_chosen_and_agreed_to_by_keys() {
    let mut talk = Talk::new();
    let found = two_found(&mut talk);
    assert_eq!(labels(&found), [('1', "Sewing"), ('2', "Hemming"), ('9', "More")]);
    let asked = second_read_back(&mut talk);
    assert_eq!(labels(&asked), [('1', "Yes"), ('2', "No")]);
    let unknown = report(&talk.press('5')).unwrap();
    assert_eq!(
        unknown.state, "confirm:gig_apply",
        "another key agrees to nothing"
    );
    let commit = call(&talk.press('1')).unwrap();
    assert!(matches!(commit.phase, Phase::Commit { .. }), "{commit:?}");
}

#[test]
fn a_list_that_is_complete_offers_no_more() {
    let mut talk = Talk::new();
    let call = talk.ask("I want tailoring work");
    let found = Outcome {
        say: vec![message("gigs-choose-one", &[])],
        offered: vec![gig("one", "Sewing")],
        ..Outcome::default()
    };
    let found = talk.answer(&call, found);
    assert_eq!(labels(&found), [('1', "Sewing")]);
}

#[test]
fn two_is_no_and_a_late_one_does_nothing() {
    let mut talk = Talk::new();
    two_found(&mut talk);
    second_read_back(&mut talk);
    let refused = report(&talk.press('2')).unwrap();
    assert_eq!(refused.state, "aborted:gig_apply");
    two_found(&mut talk);
    second_read_back(&mut talk);
    talk.now += 200_000;
    let late = report(&talk.press('1')).unwrap();
    assert_eq!(late.state, "aborted:gig_apply");
}

#[test]
fn nine_or_more_goes_on_with_the_list() {
    for more in [
        Input::Key('9'),
        Input::Typed {
            text: "show more".into(),
        },
    ] {
        let mut talk = Talk::new();
        two_found(&mut talk);
        let call = call(&talk.give(more)).unwrap();
        assert_eq!(
            (call.tool.as_str(), &call.args["skip"], &call.args["kind"]),
            ("gigs.search", &json!(2), &json!("tailoring"))
        );
    }
}

#[test]
fn zero_tells_what_can_be_asked_page_by_page_never_more_than_three() {
    for language in Language::ALL {
        let mut talk = Talk::new();
        talk.give(Input::SetLanguage(Some(language)));
        let mut replies = Vec::new();
        for key in ['0', '9', '9'] {
            let page = report(&talk.press(key)).unwrap();
            let own = page.choices.iter().filter(|it| it.key != '9').count();
            assert_eq!((page.state.as_str(), own), ("helped", 3), "{language:?}");
            assert!(page.choices.iter().all(|it| !it.label.is_empty()), "{page:?}");
            replies.push(page.reply);
        }
        assert!(
            replies[0] != replies[1] && replies[1] != replies[2],
            "{language:?}"
        );
        let call = call(&talk.press('2')).expect("an application is prepared");
        assert_eq!(call.tool, "learning.progress", "{language:?}");
        assert_eq!(call.language, language);
    }
}

#[test]
fn the_second_page_is_also_reached_by_voice_and_chosen_from_by_its_place() {
    let mut talk = Talk::new();
    let first = talk.say("what can I ask you");
    assert_eq!(first.state, "helped");
    let second = talk.say("more");
    assert!(second.reply.contains("hours"), "{}", second.reply);
    let call = talk.ask("the second one");
    assert_eq!(call.tool, "skills.balance");
}

#[test]
fn j7_hash_leaves_a_sensitive_matter_at_once_and_a_fact_takes_yes_and_no() {
    let mut talk = Talk::new();
    let asked = talk.ask("what is the law on dowry");
    let scheme = Offered {
        slot: "scheme".into(),
        id: "eshram".into(),
        title: "e-Shram".into(),
        about: Values::new(),
    };
    let told = Outcome {
        say: vec![message("legal-disclaimer", &[])],
        offered: vec![scheme],
        private: true,
        ..Outcome::default()
    };
    talk.answer(&asked, told);
    let wish = call(&talk.press('1')).expect("the scheme is looked at");
    assert_eq!(wish.tool, "legal.scheme");
    let question = Outcome {
        kind: OutcomeKind::Need("has_bank_account".into()),
        say: vec![message("legal-disclaimer", &[])],
        private: true,
        ..Outcome::default()
    };
    talk.answer(&wish, question.clone());
    let yes = call(&talk.press('1')).expect("the answer is passed on");
    assert_eq!(yes.args["has_bank_account"], json!(true));
    talk.answer(&yes, question);
    let left = report(&talk.press('#')).unwrap();
    assert_eq!(left.state, "answered");
    let kept = talk.conversation.snapshot();
    assert!(!kept.contains("dowry") && !kept.contains("eshram"), "{kept}");
}

#[test]
fn star_says_it_again_and_hash_leaves_it() {
    let mut talk = Talk::new();
    let asked = talk.say("I want to find a teacher");
    assert_eq!(asked.state, "need:skill", "{asked:?}");
    let again = report(&talk.press('*')).unwrap();
    assert_eq!((again.state.as_str(), &again.reply), ("repeated", &asked.reply));
    let left = report(&talk.press('#')).unwrap();
    assert_eq!(left.state, "aborted:skills.find");
    assert_eq!(labels(&left), []);
}

#[test]
fn who_presses_the_button_and_waits_is_welcomed_once() {
    let mut talk = Talk::new();
    let welcome = report(&talk.give(Input::HeardNothing(NothingHeard::Silence))).unwrap();
    let again = report(&talk.give(Input::HeardNothing(NothingHeard::Silence))).unwrap();
    assert_eq!(
        (welcome.state.as_str(), again.state.as_str()),
        ("need:speech", "need:speech")
    );
    assert_ne!(welcome.reply, again.reply);
}

#[test]
fn a_choice_from_what_was_offered_counts_though_it_was_not_heard_well() {
    let mut talk = Talk::new();
    let search = talk.ask("find tailoring work in Lucknow");
    let gig = |id: &str| Offered {
        slot: "gig".into(),
        id: id.into(),
        title: id.into(),
        about: Values::new(),
    };
    let outcome = Outcome {
        say: vec![message("gigs-choose", &[])],
        offered: vec![gig("one"), gig("two")],
        ..Outcome::default()
    };
    talk.answer(&search, outcome);
    let heard = |text: &str| {
        Input::Heard(Heard {
            text: text.into(),
            language: Some(Language::En),
            confidence: 0.45,
            alternatives: Vec::new(),
        })
    };
    let lost = report(&talk.give(heard("blue elephants"))).expect("a turn");
    assert_eq!(lost.state, "need:speech", "other words have to be heard well");
    let prepared = call(&talk.give(heard("the first one please"))).expect("an application is prepared");
    assert_eq!(
        (prepared.tool.as_str(), &prepared.args["gig"]),
        ("gigs.apply", &serde_json::json!("one"))
    );
}
