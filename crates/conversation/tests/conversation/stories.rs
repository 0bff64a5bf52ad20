//! Whole dialogues.

use crate::support::*;
use conversation::act::{TokenError, verify};
use conversation::language::Language;
use conversation::turn::*;
use serde_json::json;

fn gigs() -> Outcome {
    let item = |position: f64, title: &str| {
        message(
            "gigs-item-hour",
            &[
                ("position", Arg::Number(position)),
                ("title", Arg::Text(title.into())),
                ("place", Arg::Named("place.Lucknow".into())),
                ("pay", Arg::Money(12_050)),
            ],
        )
    };
    let offer = |id: &str, title: &str| Offered {
        slot: "gig".into(),
        id: id.into(),
        title: title.into(),
        about: Values::new(),
    };
    Outcome {
        say: vec![
            message("gigs-found", &[("count", Arg::Number(2.0))]),
            item(1.0, "Blouse stitching"),
            item(2.0, "School uniforms"),
        ],
        offered: vec![offer("g1", "Blouse stitching"), offer("g2", "School uniforms")],
        ..Outcome::default()
    }
}

fn confirm(gig: &str) -> Outcome {
    let args = Values::from([("gig".to_owned(), json!(gig))]);
    Outcome {
        kind: OutcomeKind::Confirm {
            action: "gig_apply".into(),
            args,
        },
        ..Outcome::default()
    }
}

fn done() -> Outcome {
    let say = vec![message(
        "gigs-applied",
        &[("title", Arg::Text("Blouse stitching".into()))],
    )];
    Outcome {
        kind: OutcomeKind::Done("gig_apply".into()),
        say,
        ..Outcome::default()
    }
}

/// Up to the open question "shall I send your name?".
fn up_to_confirm() -> Talk {
    let mut talk = Talk::new();
    let search = talk.ask("I am looking for tailoring work in Lucknow");
    assert_eq!(
        (search.tool.as_str(), search.phase.clone()),
        ("gigs.search", Phase::Read)
    );
    let report = talk.answer(&search, gigs());
    assert_eq!(report.state, "answered");
    assert!(
        report.reply.contains("I found 2 pieces of work") && report.reply.contains("₹120.50 per hour"),
        "{}",
        report.reply
    );
    let apply = talk.ask("the first one");
    assert_eq!(
        (apply.tool.as_str(), apply.phase.clone()),
        ("gigs.apply", Phase::Prepare)
    );
    assert_eq!(apply.args["gig"], json!("g1"));
    assert_eq!(talk.answer(&apply, confirm("g1")).state, "confirm:gig_apply");
    talk
}

#[test]
fn t1_a_woman_finds_work_and_applies_after_a_yes() {
    let mut talk = up_to_confirm();
    let commit = talk.ask("yes please");
    let Phase::Commit { token } = &commit.phase else {
        panic!("{commit:?}")
    };
    assert!(verify(&KEY, "story", "gigs.apply", &commit.args, token, talk.now).is_ok());
    let other = Values::from([("gig".to_owned(), json!("g2"))]);
    assert_eq!(
        verify(&KEY, "story", "gigs.apply", &other, token, talk.now),
        Err(TokenError::Wrong)
    );
    let report = talk.answer(&commit, done());
    assert_eq!(
        (report.state.as_str(), report.intent.as_str()),
        ("done:gig_apply", "gigs.apply")
    );
    assert!(talk.say("say that again").reply.contains("Blouse stitching"));
}

#[test]
fn t1_no_hesitation_and_silence_do_nothing() {
    assert_eq!(up_to_confirm().say("no").state, "aborted:gig_apply");
    let mut talk = up_to_confirm();
    assert_eq!(talk.say("let me think").state, "confirm:gig_apply");
    assert_eq!(talk.ask("yes").phase, talk_commit(&talk));
    for slip in ["12", "20%", "6 / 3 = ?"] {
        assert_eq!(up_to_confirm().say(slip).state, "confirm:gig_apply", "{slip}");
    }
    let mut talk = up_to_confirm();
    talk.now += 121_000;
    let late = talk.say("yes");
    assert_eq!(late.state, "aborted:gig_apply");
    let mut talk = up_to_confirm();
    let other = talk.ask("what is the law on dowry");
    assert_eq!(other.tool, "legal.ask");
    talk.answer(
        &other,
        Outcome {
            say: vec![Line::Text {
                text: "Dowry is a crime.".into(),
            }],
            ..Outcome::default()
        },
    );
    assert_ne!(talk.say("yes").state, "done:gig_apply");
}

fn talk_commit(talk: &Talk) -> Phase {
    let args = Values::from([("gig".to_owned(), json!("g1"))]);
    Phase::Commit {
        token: conversation::act::issue(&KEY, "story", "gigs.apply", &args, 2, talk.now),
    }
}

#[test]
fn t1_a_write_that_claims_to_be_done_without_a_yes_is_not_believed() {
    let mut talk = Talk::new();
    let search = talk.ask("I am looking for tailoring work");
    talk.answer(&search, gigs());
    let apply = talk.ask("apply for the second one");
    assert_eq!(apply.args["gig"], json!("g2"));
    let report = talk.answer(&apply, done());
    assert_eq!(report.state, "answered");
    assert!(!report.reply.contains("your name is down"), "{}", report.reply);
}

#[test]
fn f1_help_comes_at_once_even_when_everything_is_down() {
    let mut talk = up_to_confirm();
    let outputs = talk.type_in("my husband is beating me");
    assert!(call(&outputs).is_none());
    let report = report(&outputs).unwrap();
    assert_eq!(
        (report.state.as_str(), report.intent.as_str()),
        ("escalated", "legal.emergency")
    );
    for number in ["112", "181", "1091"] {
        assert!(report.reply.contains(number), "{}", report.reply);
    }
    let spoken: String = outputs
        .iter()
        .filter_map(|o| {
            if let Output::Say(s) = o {
                Some(s.spoken.as_str())
            } else {
                None
            }
        })
        .collect();
    assert!(spoken.contains("one one two"), "{spoken}");
    // Danger in a weaker reading of the audio counts, too.
    let heard = Heard {
        text: "he is beading me".into(),
        confidence: 0.3,
        alternatives: vec![("he is beating me".into(), 0.2)],
        ..Heard::default()
    };
    assert_eq!(
        crate::support::report(&talk.give(Input::Heard(heard)))
            .unwrap()
            .state,
        "escalated"
    );
}

#[test]
fn f1_help_is_in_her_language() {
    for pack in packs() {
        let mut talk = Talk::new();
        talk.give(Input::SetLanguage(Some(pack.code)));
        let phrase = &pack.safety.danger.violence.phrases[0];
        let report = talk.say(phrase);
        assert_eq!(
            (report.state.as_str(), report.language),
            ("escalated", pack.code),
            "{phrase}"
        );
        assert!(report.reply.contains("112"), "{}", report.reply);
        let same = brain()
            .replies()
            .message(pack.code, "emergency-violence", &brain().replies().helplines());
        assert_eq!(Some(report.reply), same);
    }
}

#[test]
fn a_missing_detail_is_asked_for_and_then_used() {
    let mut talk = Talk::new();
    assert_eq!(talk.say("start my lesson").state, "need:topic");
    assert_eq!(talk.say("purple monkeys").state, "need:topic");
    let start = talk.ask("banking");
    assert_eq!(
        (start.tool.as_str(), &start.args["topic"]),
        ("learning.start", &json!("banking"))
    );
    let outcome = Outcome {
        kind: OutcomeKind::NotFound("topic".into()),
        ..Outcome::default()
    };
    assert_eq!(talk.answer(&start, outcome).state, "not_found:topic");
}

#[test]
fn the_subject_may_change_while_a_detail_is_open() {
    let mut talk = Talk::new();
    assert_eq!(talk.say("start my lesson").state, "need:topic");
    assert_eq!(
        talk.ask("show me tailoring work in Lucknow please I am looking for work")
            .tool,
        "gigs.search"
    );
}

#[test]
fn never_silent_when_a_part_does_not_answer_and_late_answers_are_ignored() {
    let mut talk = Talk::new();
    let search = talk.ask("find me a job");
    assert_eq!(talk.conversation.next_timeout(), Some(talk.now + 8_000));
    assert!(talk.give(Input::Timeout).is_empty(), "not yet");
    talk.now += 8_000;
    let late = report(&talk.give(Input::Timeout)).unwrap();
    assert!(late.reply.contains("sorry"), "{}", late.reply);
    assert!(
        talk.give(Input::Called {
            call: search.call,
            outcome: gigs()
        })
        .is_empty()
    );
}

#[test]
fn speaking_over_the_answer_stops_it() {
    let mut talk = Talk::new();
    let outputs = talk.type_in("hello");
    let Some(Output::Say(sentence)) = outputs.first() else {
        panic!()
    };
    let stop = talk.give(Input::SpeechStarted);
    assert_eq!(
        stop,
        [Output::StopSpeaking {
            generation: sentence.generation
        }]
    );
    assert!(talk.give(Input::SpeechStarted).is_empty(), "nothing left to stop");
    // An answer that comes while she speaks is kept back, and told when she said nothing after all.
    talk.give(Input::HeardNothing(NothingHeard::Noise));
    let search = talk.ask("find me a job");
    talk.give(Input::SpeechStarted);
    assert!(
        talk.give(Input::Called {
            call: search.call,
            outcome: gigs()
        })
        .is_empty()
    );
    let told = report(&talk.give(Input::HeardNothing(NothingHeard::Noise))).unwrap();
    assert!(told.reply.contains("Blouse stitching"));
}

#[test]
fn bad_hearing_is_asked_again_then_typing_is_offered() {
    let mut talk = Talk::new();
    talk.give(Input::SetLanguage(Some(Language::En)));
    let mumble = || {
        Input::Heard(Heard {
            text: "grmbl hmf zzt".into(),
            confidence: 0.2,
            ..Heard::default()
        })
    };
    let first = report(&talk.give(mumble())).unwrap().reply;
    let second = report(&talk.give(mumble())).unwrap().reply;
    assert!(first != second && second.contains("type"), "{first} / {second}");
    for why in [
        NothingHeard::Silence,
        NothingHeard::TooLong,
        NothingHeard::Unreadable,
        NothingHeard::NoRecogniser,
        NothingHeard::Busy,
    ] {
        assert!(
            !report(&talk.give(Input::HeardNothing(why)))
                .unwrap()
                .reply
                .is_empty()
        );
    }
}

#[test]
fn a_reconnect_goes_on_where_it_was_and_keeps_no_identifiers() {
    let mut talk = up_to_confirm();
    talk.now += 5;
    let snapshot = talk.conversation.snapshot();
    let again = Conversation::restore(brain(), "story".into(), options(), &snapshot).unwrap();
    let mut talk = Talk {
        conversation: again,
        now: talk.now,
    };
    assert!(matches!(talk.ask("yes").phase, Phase::Commit { .. }));

    let mut talk = Talk::new();
    let track = talk.ask("track my order my phone is 9876543210");
    assert_eq!(track.args["phone"], json!("9876543210"));
    let echo = Outcome {
        say: vec![Line::Text {
            text: "Order of 98765 43210.".into(),
        }],
        ..Outcome::default()
    };
    let report = talk.answer(&track, echo);
    assert!(!format!("{:?} {:?}", report.slots, report.transcript).contains("9876543210"));
    let snapshot = talk.conversation.snapshot();
    assert!(
        !snapshot.contains("9876543210") && !snapshot.contains("98765 43210"),
        "{snapshot}"
    );
}

#[test]
fn the_language_changes_on_request_and_by_speaking_it() {
    if read_pack("hi").is_none() {
        return;
    }
    let mut talk = Talk::new();
    assert_eq!(talk.say("hello").language, Language::En);
    let changed = talk.say("please speak in Hindi");
    assert_eq!(
        (changed.state.as_str(), changed.language),
        ("language:hi", Language::Hi)
    );
    let mut talk = Talk::new();
    talk.say("hello");
    let search = talk.ask("मुझे सिलाई का काम चाहिए");
    assert_eq!(
        (search.language, search.tool.as_str()),
        (Language::Hi, "gigs.search")
    );
    let report = talk.answer(&search, gigs());
    assert!(
        report.reply.contains('₹') && !report.reply.contains("I found"),
        "{}",
        report.reply
    );
}

#[test]
fn the_embedder_may_answer_or_not() {
    let pack = read_pack("en").unwrap();
    let brain = std::sync::Arc::new(conversation::understand::Brain::new(vec![pack]).unwrap());
    let count = brain.sentences_to_embed().len();
    let heads = brain.learn(&vec![vec![1.0, 0.5]; count]).unwrap();
    brain.set_heads(heads).unwrap();
    let options = SessionOptions {
        embed: true,
        ..options()
    };
    let mut talk = Talk {
        conversation: Conversation::new(brain, "story".into(), options),
        now: 0,
    };
    let outputs = talk.type_in("hmm something unclear about a lesson");
    let Some(Output::Embed { turn, .. }) = outputs.last() else {
        panic!("{outputs:?}")
    };
    assert!(
        report(&talk.give(Input::Embedded {
            turn: turn + 7,
            vector: None
        }))
        .is_none()
    );
    let done = talk.give(Input::Embedded {
        turn: *turn,
        vector: None,
    });
    assert!(report(&done).is_some() || call(&done).is_some());
}

#[test]
fn goodbye_ends_and_nothing_follows() {
    let mut talk = Talk::new();
    let outputs = talk.type_in("goodbye");
    assert_eq!(report(&outputs).unwrap().state, "ended");
    assert_eq!(outputs.last(), Some(&Output::Ended));
    assert!(talk.type_in("hello").is_empty());
}

#[test]
fn numbers_money_and_dates_are_said_as_people_say_them() {
    let args = [
        ("title", Arg::Text("Sewing".into())),
        ("place", Arg::Named("place.Lucknow".into())),
        ("pay", Arg::Money(12_500_000)),
        ("date", Arg::Date(1_772_323_200_000)),
    ];
    let lines = [message("gigs-apply-confirm", &args)];
    let first = &brain().replies().render(Language::En, &lines)[0];
    assert!(first.text.contains("₹1,25,000"), "{}", first.text);
    assert!(
        first.spoken.contains("one lakh twenty five thousand rupees"),
        "{}",
        first.spoken
    );
    let checked = [message("legal-stale", &[("date", Arg::Date(1_772_323_200_000))])];
    let said = &brain().replies().render(Language::En, &checked)[0];
    assert!(
        said.text.contains("1 March 2026") && said.spoken.contains("one March twenty twenty six"),
        "{said:?}"
    );
}
