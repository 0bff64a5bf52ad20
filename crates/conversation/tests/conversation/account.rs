//! What she does about her own data: purposes given and taken back, and being forgotten.

use crate::support::*;
use conversation::act::verify;
use conversation::language::Language;
use conversation::turn::*;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The page of help that her own data is on, whatever was learnt of it.
fn by_keys(talk: &mut Talk, key: char) -> ToolCall {
    for page in ['0', '9', '9', '9'] {
        let told = report(&talk.give(Input::Key(page))).expect("a page");
        assert_eq!(told.state, "helped", "{told:?}");
    }
    call(&talk.give(Input::Key(key))).expect("an action")
}

fn purpose(id: &str, title: &str, on: bool) -> Offered {
    let about = [("purpose", json!(id)), ("on", json!(on))];
    Offered {
        slot: "purpose".into(),
        id: id.into(),
        title: title.into(),
        about: about.map(|(slot, value)| (slot.to_owned(), value)).into(),
    }
}

/// What may be done is told: the lessons go on, the recordings do not, the volunteer does not.
fn told(talk: &mut Talk) -> TurnReport {
    talk.give(Input::SetLanguage(Some(Language::En)));
    let asked = by_keys(talk, '1');
    assert_eq!(
        (asked.tool.as_str(), &asked.phase, asked.manner),
        ("account.privacy", &Phase::Read, Manner::Key)
    );
    let outcome = Outcome {
        say: vec![message("account-notice", &[]), message("more-offer", &[])],
        offered: vec![
            purpose("learning", "remembering your lessons", true),
            purpose("store_audio", "keeping recordings", false),
            purpose("share_plv", "passing your question on", false),
        ],
        ..Outcome::default()
    };
    talk.answer(&asked, outcome)
}

fn read_back(talk: &mut Talk, prepared: &ToolCall) -> TurnReport {
    let args = Values::from([("purpose".to_owned(), prepared.args["purpose"].clone())]);
    let outcome = Outcome {
        kind: OutcomeKind::Confirm {
            action: "consent_give".into(),
            args,
        },
        say: vec![message("account-agree-confirm", &[])],
        ..Outcome::default()
    };
    talk.answer(prepared, outcome)
}

#[test]
fn p2_what_goes_on_ends_by_one_key_or_one_utterance_and_what_does_not_waits_for_a_yes() {
    for first in [Input::Key('1'), typed("the first one")] {
        let mut talk = Talk::new();
        let listed = told(&mut talk);
        let keys: Vec<char> = listed.choices.iter().map(|it| it.key).collect();
        assert_eq!(keys, ['1', '2', '3', '9'], "{listed:?}");
        let ended = call(&talk.give(first)).expect("an action");
        assert_eq!(
            (ended.tool.as_str(), &ended.phase, &ended.args),
            (
                "account.withdraw",
                &Phase::Read,
                &Values::from([("purpose".to_owned(), json!("learning"))])
            )
        );
    }
    for second in [Input::Key('2'), typed("the second one")] {
        let mut talk = Talk::new();
        told(&mut talk);
        let prepared = call(&talk.give(second)).expect("an action");
        assert_eq!(
            (prepared.tool.as_str(), &prepared.phase, &prepared.args["purpose"]),
            ("account.consent", &Phase::Prepare, &json!("store_audio"))
        );
        assert_eq!(read_back(&mut talk, &prepared).state, "confirm:consent_give");
        let commit = talk.ask("yes");
        assert_eq!(commit.manner, Manner::Typed);
        let Phase::Commit { token } = &commit.phase else {
            panic!("{commit:?}")
        };
        let proof = verify(&KEY, "story", &commit.tool, &commit.args, token, talk.now);
        assert!(proof.is_ok(), "{proof:?}");
    }
}

#[test]
fn p2_who_is_not_to_be_listened_to_is_asked_again_and_can_answer_with_a_key() {
    for yes in [Input::Key('1'), typed("1"), typed("१")] {
        let mut talk = Talk::new();
        talk.ask("find me a job in Lucknow");
        let asked = call(&talk.give(Input::HeardNothing(NothingHeard::NotAllowed))).expect("an action");
        assert_eq!(
            (asked.tool.as_str(), &asked.phase, &asked.args),
            (
                "account.consent",
                &Phase::Prepare,
                &Values::from([("purpose".to_owned(), json!("asr"))])
            )
        );
        let told = read_back(&mut talk, &asked);
        assert_eq!(told.state, "confirm:consent_give", "{told:?}");
        assert!(told.reply.contains("112"), "F1: {told:?}");
        let other = report(&talk.give(typed("7"))).expect("a turn, and no action");
        assert_eq!(other.state, "confirm:consent_give", "still open: {other:?}");
        let commit = call(&talk.give(yes)).expect("an action");
        assert!(matches!(commit.phase, Phase::Commit { .. }), "{commit:?}");
        assert_eq!(commit.args["purpose"], "asr");
    }
}

#[test]
fn a_no_to_a_purpose_gives_nothing_and_another_of_the_list_can_still_be_meant() {
    let mut talk = Talk::new();
    told(&mut talk);
    let prepared = call(&talk.give(Input::Key('2'))).unwrap();
    read_back(&mut talk, &prepared);
    let other = talk.ask("no, the third one");
    assert_eq!(
        (other.tool.as_str(), &other.args["purpose"]),
        ("account.consent", &json!("share_plv"))
    );
    read_back(&mut talk, &other);
    let refused = talk.say("no");
    assert_eq!(refused.state, "aborted:consent_give");
}

#[test]
fn once_agreed_to_the_list_is_over_so_that_an_old_state_is_not_chosen_from() {
    let mut talk = Talk::new();
    told(&mut talk);
    let prepared = call(&talk.give(Input::Key('2'))).unwrap();
    read_back(&mut talk, &prepared);
    let commit = call(&talk.give(Input::Key('1'))).unwrap();
    assert_eq!(commit.manner, Manner::Key);
    let agreed = Outcome {
        kind: OutcomeKind::Done("consent_give".into()),
        ..Outcome::default()
    };
    let agreed = talk.answer(&commit, agreed);
    assert_eq!(
        (agreed.state.as_str(), agreed.choices.len()),
        ("done:consent_give", 0)
    );
    let nothing = report(&talk.give(Input::Key('2'))).expect("a turn, and no action");
    assert_eq!(nothing.state, "need:intent");
}

#[test]
fn yes_to_a_list_asks_which_and_which_does_what_it_does() {
    let mut talk = Talk::new();
    told(&mut talk);
    assert_eq!(talk.say("yes").state, "need:purpose");
    assert_eq!(talk.ask("the first one").tool, "account.withdraw");
    let mut talk = Talk::new();
    told(&mut talk);
    talk.say("yes");
    assert_eq!(talk.ask("the third one").tool, "account.consent");
}

#[test]
fn more_goes_on_with_the_purposes() {
    for more in [Input::Key('9'), typed("more")] {
        let mut talk = Talk::new();
        told(&mut talk);
        let next = call(&talk.give(more)).unwrap();
        assert_eq!(
            (next.tool.as_str(), &next.args["skip"]),
            ("account.privacy", &json!(3))
        );
    }
}

/// A talk about lessons, in Hindi, and then: "forget me", read back.
fn about_to_be_forgotten() -> Talk {
    let mut talk = Talk::new();
    talk.give(Input::SetLanguage(Some(Language::Hi)));
    let lessons = talk.ask("सिलाई का पाठ शुरू करो");
    let lesson = Outcome {
        say: vec![message(
            "learning-start",
            &[("title", Arg::Text("सिलाई".into())), ("minutes", Arg::Minutes(3))],
        )],
        ..Outcome::default()
    };
    talk.answer(&lessons, lesson);
    assert!(talk.conversation.snapshot().contains("tailoring"));
    let prepared = by_keys(&mut talk, '3');
    assert_eq!(
        (prepared.tool.as_str(), &prepared.phase),
        ("account.forget", &Phase::Prepare)
    );
    let outcome = Outcome {
        kind: OutcomeKind::Confirm {
            action: "forget_me".into(),
            args: Values::from([("member".to_owned(), json!("01ARZ3"))]),
        },
        say: vec![message("account-forget-confirm", &[])],
        ..Outcome::default()
    };
    assert_eq!(talk.answer(&prepared, outcome).state, "confirm:forget_me");
    talk
}

#[test]
fn forgotten_the_conversation_knows_her_no_more_but_goes_on_in_her_language() {
    let mut talk = about_to_be_forgotten();
    let commit = talk.ask("हाँ");
    assert_eq!(commit.args["member"], json!("01ARZ3"));
    let gone = Outcome {
        kind: OutcomeKind::Done("forget_me".into()),
        say: vec![message(
            "account-forgotten",
            &[("receipt", Arg::Digits("1234567890".into()))],
        )],
        private: true,
        ..Outcome::default()
    };
    let gone = talk.answer(&commit, gone);
    assert_eq!(
        (gone.state.as_str(), gone.language),
        ("done:forget_me", Language::Hi)
    );
    let kept: Value = serde_json::from_str(&talk.conversation.snapshot()).unwrap();
    let text = kept.to_string();
    for trace in ["tailoring", "learning", "account", "1234567890", "01ARZ3"] {
        assert!(!text.contains(trace), "{trace} in {text}");
    }
    assert_eq!((&kept["slots"], &kept["topics"]), (&json!({}), &json!([])));
    // She may hear the number again, once more before she goes.
    assert_eq!(report(&talk.give(Input::Key('*'))).unwrap().reply, gone.reply);
}

#[test]
fn a_no_forgets_nothing() {
    for no in [Input::Key('2'), typed("नहीं")] {
        let mut talk = about_to_be_forgotten();
        let refused = report(&talk.give(no)).expect("a turn, and no action");
        assert_eq!(refused.state, "aborted:forget_me");
        assert!(talk.conversation.snapshot().contains("tailoring"));
    }
}

fn typed(text: &str) -> Input {
    Input::Typed { text: text.into() }
}

#[test]
fn every_purpose_is_found_by_its_names_in_every_language() {
    let mut missed = Vec::new();
    for pack in packs() {
        for (key, entry) in &pack.lexicon["purpose"] {
            for name in entry.words.iter().chain([&entry.say]) {
                let found = brain().slot_answer(name, pack.code, "account.withdraw", "purpose");
                if found != Some(json!(key)) {
                    missed.push((pack.code, name.clone(), found));
                }
            }
        }
    }
    assert!(missed.is_empty(), "{missed:?}");
}

/// What a message tells her to say.
fn quoted(language: Language, id: &str) -> Vec<String> {
    let message = brain().replies().message(language, id, &BTreeMap::new());
    let message = message.expect("a message");
    message.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

#[test]
fn p2_what_the_notice_tells_her_to_say_does_what_it_promises_in_every_language() {
    for language in Language::ALL {
        let [end, forget] = &quoted(language, "account-rights")[..] else {
            panic!("{language:?}: two things to say");
        };
        for (text, tool) in [(end, "account.withdraw"), (forget, "account.forget")] {
            let mut talk = Talk::new();
            talk.give(Input::SetLanguage(Some(language)));
            let asked = talk.ask(text);
            assert_eq!(asked.tool, tool, "{language:?}: {text}");
            assert!(!asked.args.contains_key("purpose"), "{asked:?}");
        }
    }
}

#[test]
fn what_is_to_end_is_named_even_behind_a_no() {
    for (text, language, meant) in [
        ("stop keeping my lessons", Language::En, Some("learning")),
        (
            "no, please don't save my voice any more",
            Language::En,
            Some("store_audio"),
        ),
        (
            "do not give my question to the volunteer",
            Language::En,
            Some("share_plv"),
        ),
        ("withdraw all the permissions i gave", Language::En, None),
        ("मेरे पाठ याद रखना बंद कर दो", Language::Hi, Some("learning")),
        (
            "சட்ட உதவி அக்காகிட்ட என் கேள்வியைக் குடுக்காதீங்க",
            Language::Ta,
            Some("share_plv"),
        ),
    ] {
        let mut talk = Talk::new();
        talk.give(Input::SetLanguage(Some(language)));
        let ended = talk.ask(text);
        assert_eq!(
            (
                ended.tool.as_str(),
                ended.args.get("purpose").and_then(Value::as_str)
            ),
            ("account.withdraw", meant),
            "{text}"
        );
    }
}

#[test]
fn names_of_purposes_mean_nothing_where_nothing_is_taken_back() {
    // Danger is danger, whatever is named in it.
    let mut talk = Talk::new();
    let cry = talk.say("my husband beats me and shows my photos to strangers");
    assert_eq!(cry.state, "escalated", "{cry:?}");
    let lesson = Talk::new().ask("start the lesson on saving");
    assert_eq!(lesson.args.keys().collect::<Vec<_>>(), ["topic"]);
}
