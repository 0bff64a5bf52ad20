//! Hearing a lesson, stopping, going on, the quiz, what is asked again; on both databases.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use community::audit::Actor;
use community::learning::reviews::{self, NewReview, ReviewError, Verdict};
use community::learning::{
    self, Answer, Event, Judge, Merged, Module, Refusal, What, cards, due, fold, sentences, streak,
};
use community::{Library, MIGRATIONS, Source, members};
use proptest::prelude::*;
use store::testing::{NOW, SeededRng, each_database};
use store::{Millis, Tx};

use crate::shipped;

const DAY: Millis = 86_400_000;
const INDIA: Millis = 19_800_000;

/// Two lessons of one topic with a quiz each, in English and Hindi.
fn library() -> Library {
    Library::load(&[source("first", 1), source("second", 2)]).expect("content")
}

fn source(id: &str, order: u32) -> Source {
    let words = "One. Two. Three. Four.";
    let made_from = learning::hash(words);
    let mut text = format!(
        "id = \"{id}\"\ntopic = \"health\"\norder = {order}\napproved = true\nminutes = 2\n\
         [title]\nen = \"{id}\"\nhi = \"{id} हिन्दी\"\n\
         [text.en]\nwords = \"{words}\"\n\
         [text.hi]\nwords = \"एक। दो।\"\nmade_from = \"{made_from}\"\n"
    );
    for right in [2, 1, 3] {
        let _ = write!(text, "[[quiz]]\nright = {right}\n");
        for language in ["en", "hi"] {
            let _ = write!(
                text,
                "[quiz.words.{language}]\nquestion = \"{language}?\"\nchoices = [\"a\", \"b\", \"c\"]\nbecause = \"so\"\n"
            );
        }
    }
    Source {
        path: format!("learning/{id}.toml"),
        text,
    }
}

fn event(id: &str, at: Millis, what: What) -> Event {
    Event {
        at,
        id: id.to_owned(),
        device: "phone".to_owned(),
        module_id: "first".to_owned(),
        language: "en".to_owned(),
        what,
    }
}

fn heard(id: &str, at: Millis, sentences: u32) -> Event {
    event(id, at, What::Heard { sentences, all: 4 })
}

/// An answer as a client sends it: that it claims to be right counts for nothing.
fn answered(id: &str, at: Millis, round: &str, question: u32, choice: u32) -> Event {
    let answer = Answer {
        question,
        choice,
        correct: true,
        round: round.to_owned(),
        judged_by: Judge::Tap,
        confidence: None,
        latency_ms: None,
    };
    event(id, at, What::Answered(answer))
}

/// A quiz with these choices (2, 1, 3 would be all right).
fn quiz(round: &str, at: Millis, choices: [u32; 3]) -> Vec<Event> {
    let ask = |(question, choice): (usize, u32)| {
        let id = format!("{round}-{question}");
        answered(&id, at + question as Millis, round, question as u32, choice)
    };
    choices.into_iter().enumerate().map(ask).collect()
}

async fn somebody(tx: &mut Tx, session: &str) -> String {
    let member = members::for_session(tx, session, NOW, &mut SeededRng(1)).await;
    member.expect("a member").id
}

#[tokio::test]
async fn she_goes_on_where_she_stopped_also_in_another_language() {
    let library = library();
    each_database(&[MIGRATIONS], async |db| {
        let mut rng = SeededRng(7);
        let mut tx = db.write().await;
        let me = somebody(&mut tx, "s").await;
        let mut at = NOW;
        let mut start = async |tx: &mut Tx, language: &str, anew: bool| {
            at += 10;
            let lesson = learning::start(tx, &library, "first", &me, language, anew, at, &mut rng).await;
            let lesson = lesson.unwrap().unwrap();
            (lesson.from_sentence, lesson.resumed)
        };
        assert_eq!(start(&mut tx, "en", false).await, (0, false));
        learning::record(&mut tx, &me, &heard("h1", NOW + 11, 2))
            .await
            .unwrap();
        assert_eq!(start(&mut tx, "en", false).await, (2, true));
        assert_eq!(
            start(&mut tx, "hi", false).await,
            (1, true),
            "half of it in Hindi, too"
        );
        assert_eq!(
            start(&mut tx, "en", true).await,
            (0, false),
            "from the beginning when she says so"
        );
        learning::record(&mut tx, &me, &heard("h2", NOW + 60, 4))
            .await
            .unwrap();
        assert_eq!(start(&mut tx, "en", false).await, (0, false), "all was heard");
        let progress = learning::progress(&mut tx, &library, &me).await.unwrap();
        assert_eq!(progress["first"].finished_at, Some(NOW + 60));
        assert_eq!(
            learning::pick(&library, "health", &progress).unwrap().id,
            "second"
        );
        assert_eq!(learning::next(&library, "first", &progress).unwrap().id, "second");
        tx.commit().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn k3_what_is_not_approved_is_neither_listed_nor_played_nor_asked_nor_counted() {
    let mut library = library();
    library.modules.get_mut("first").unwrap().approved = false;
    assert_eq!(learning::browse(&library, Some("health"), "hi").len(), 1);
    assert_eq!(learning::ask(&library, "first", 0, "en"), None);
    each_database(&[MIGRATIONS], async |db| {
        let mut rng = SeededRng(1);
        let mut tx = db.write().await;
        let me = somebody(&mut tx, "s").await;
        let lesson = learning::start(&mut tx, &library, "first", &me, "hi", false, NOW, &mut rng).await;
        assert_eq!(lesson.unwrap(), None);
        let merged = learning::merge(&mut tx, &library, &me, vec![heard("h", NOW, 4)], NOW).await;
        assert_eq!(merged.unwrap().refused, [("h".to_owned(), Refusal::NoSuchLesson)]);
    })
    .await;
}

#[tokio::test]
async fn two_devices_meet_and_what_they_send_twice_counts_once() {
    let library = library();
    each_database(&[MIGRATIONS], async |db| {
        let mut tx = db.write().await;
        let me = somebody(&mut tx, "s").await;
        let phone: Vec<Event> = [heard("p1", NOW, 4)]
            .into_iter()
            .chain(quiz("r1", NOW + 9, [2, 1, 1]))
            .collect();
        let tablet = vec![heard("t1", NOW + 5, 1)];
        let now = NOW + 100;
        let merged = learning::merge(&mut tx, &library, &me, phone.clone(), now)
            .await
            .unwrap();
        assert_eq!((merged.new, merged.known), (4, 0));
        learning::merge(&mut tx, &library, &me, tablet, now)
            .await
            .unwrap();
        let stored: Vec<Event> = learning::events(&mut tx, &me).await.unwrap();
        let again: Vec<Event> = stored.clone();
        let merged = learning::merge(&mut tx, &library, &me, again, now).await.unwrap();
        assert_eq!(
            merged,
            Merged {
                known: 5,
                ..Merged::default()
            }
        );
        assert_eq!(learning::events(&mut tx, &me).await.unwrap(), stored);
        let progress = learning::progress(&mut tx, &library, &me).await.unwrap();
        assert_eq!((progress["first"].best, progress["first"].credits()), (2, 1));
        let other = heard("p1", NOW, 3);
        let merged = learning::merge(&mut tx, &library, &me, vec![other], now)
            .await
            .unwrap();
        assert_eq!(merged.refused, [("p1".to_owned(), Refusal::DifferentId)]);
        tx.commit().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn an_answer_is_judged_by_the_box_whatever_the_client_claims() {
    let library = library();
    each_database(&[MIGRATIONS], async |db| {
        let mut tx = db.write().await;
        let me = somebody(&mut tx, "s").await;
        let all_wrong = quiz("r", NOW, [1, 2, 2]);
        learning::merge(&mut tx, &library, &me, all_wrong, NOW)
            .await
            .unwrap();
        let progress = learning::progress(&mut tx, &library, &me).await.unwrap();
        assert_eq!((progress["first"].best, progress["first"].passed_at), (0, None));
        for (wrong, why) in [
            (answered("x", NOW, "r2", 3, 1), Refusal::NotJudged),
            (answered("x", NOW, "r2", 0, 4), Refusal::NotJudged),
            (answered("x", NOW, "", 0, 1), Refusal::Impossible),
            (heard("x", NOW, 5), Refusal::Impossible),
            (heard("", NOW, 1), Refusal::Impossible),
            (heard("x", NOW + 2 * DAY, 1), Refusal::Impossible),
        ] {
            let merged = learning::merge(&mut tx, &library, &me, vec![wrong.clone()], NOW)
                .await
                .unwrap();
            assert_eq!(merged.refused, [(wrong.id.clone(), why)], "{wrong:?}");
        }
    })
    .await;
}

#[test]
fn k2_an_unsure_recogniser_never_counts_as_wrong() {
    let library = library();
    let judge = |choice, by, sure| learning::judge(&library, "first", 0, choice, by, sure);
    for wrong_choice in [1, 3] {
        for unsure in [None, Some(0.0), Some(0.59), Some(f64::NAN), Some(7.0)] {
            assert_eq!(judge(wrong_choice, Judge::Asr, unsure), None, "{unsure:?}");
        }
        assert_eq!(judge(wrong_choice, Judge::Asr, Some(0.9)), Some(false));
        assert_eq!(judge(wrong_choice, Judge::Dtmf, None), Some(false));
    }
    assert_eq!(judge(2, Judge::Asr, Some(0.9)), Some(true));
    assert_eq!(judge(2, Judge::Asr, Some(0.3)), None, "nor as right");
}

#[test]
fn a_first_pass_earns_a_credit_and_doing_it_again_earns_nothing() {
    let library = library();
    let judged = |events: Vec<Event>| -> Vec<Event> {
        let right = [2, 1, 3];
        let judge = |mut event: Event| {
            if let What::Answered(answer) = &mut event.what {
                answer.correct = answer.choice == right[answer.question as usize];
            }
            event
        };
        events.into_iter().map(judge).collect()
    };
    let credits = |events: &[Event]| -> u32 {
        let progress = fold(&library, events.iter().cloned());
        progress.values().map(learning::ModuleProgress::credits).sum()
    };
    let mut events = judged(quiz("r1", NOW, [2, 1, 3]));
    assert_eq!(
        credits(&events),
        0,
        "the quiz alone, without hearing the lesson, earns nothing"
    );
    events.push(heard("h", NOW + 50, 4));
    assert_eq!(credits(&events), 1);
    for again in 0..5 {
        events.extend(judged(quiz(
            &format!("again{again}"),
            NOW + DAY * again,
            [2, 1, 3],
        )));
        events.push(heard(&format!("h{again}"), NOW + DAY * again, 4));
    }
    assert_eq!(credits(&events), 1);
    // Right answers of different visits are not put together.
    let pieces: Vec<Event> = quiz("a", NOW, [2, 2, 2])
        .into_iter()
        .chain(quiz("b", NOW + 5, [1, 1, 2]))
        .chain([heard("h", NOW + 50, 4)])
        .collect();
    assert_eq!(credits(&judged(pieces)), 0);
    // Nor is the same question asked until it is right: the first answer of a visit counts.
    let mut tries = quiz("c", NOW, [1, 2, 3]);
    tries.extend(quiz("c", NOW + 10, [2, 1, 3]).into_iter().map(|it| Event {
        id: format!("{}x", it.id),
        ..it
    }));
    tries.push(heard("h", NOW + 50, 4));
    assert_eq!(credits(&judged(tries)), 0);
}

#[test]
fn a_streak_counts_days_in_her_time_zone() {
    // 20:00 universal time is already the next day in India.
    let midnight = NOW - NOW.rem_euclid(DAY);
    let evening = midnight + 20 * 3_600_000;
    let days = |at: &[Millis]| -> Vec<Event> {
        at.iter()
            .enumerate()
            .map(|(i, at)| heard(&i.to_string(), *at, 1))
            .collect()
    };
    let two = days(&[midnight + 12 * 3_600_000, evening]);
    assert_eq!(streak(&two, evening, INDIA), 2);
    assert_eq!(streak(&two, evening, 0), 1);
    let three = days(&[midnight - DAY, midnight, midnight + DAY]);
    assert_eq!(streak(&three, midnight + DAY, INDIA), 3);
    assert_eq!(streak(&three, midnight + 2 * DAY, INDIA), 3, "today is not over");
    assert_eq!(streak(&three, midnight + 3 * DAY, INDIA), 0);
    assert_eq!(
        streak(&[event("s", NOW, What::Started { from: 0, all: 4 })], NOW, INDIA),
        0
    );
}

#[test]
fn what_was_passed_is_asked_again_later_and_later_and_soon_when_forgotten() {
    let library = library();
    let right = |id: &str, at: Millis, choice: u32| {
        let mut event = answered(id, at, id, 0, choice);
        if let What::Answered(answer) = &mut event.what {
            answer.correct = choice == 2;
        }
        event
    };
    let mut events: Vec<Event> = quiz("r", NOW, [2, 1, 3]);
    assert_eq!(
        cards(&library, events[..2].to_vec()),
        [],
        "a quiz that is not passed gives no cards"
    );
    let first = cards(&library, events.clone());
    assert_eq!(first.len(), 3);
    assert!(due(&first, NOW).is_empty());
    assert_eq!(due(&first, NOW + 30 * DAY).len(), 3);
    let card = |events: &[Event]| {
        let all = cards(&library, events.to_vec());
        all.into_iter().find(|it| it.question == 0).unwrap()
    };
    let wait = |events: &[Event]| card(events).due_at - card(events).last_at;
    let mut waits = vec![wait(&events)];
    for again in 0..3 {
        events.push(right(&format!("again{again}"), card(&events).due_at, 2));
        waits.push(wait(&events));
    }
    assert!(waits.windows(2).all(|it| it[0] < it[1]), "{waits:?}");
    events.push(right("forgotten", card(&events).due_at, 1));
    assert!(wait(&events) < waits[3], "what was forgotten comes back soon");
    // A slow answer is a hard one.
    let mut slow = quiz("r", NOW, [2, 1, 3]);
    if let What::Answered(answer) = &mut slow[0].what {
        answer.latency_ms = Some(learning::SLOW_MS + 1);
    }
    assert!(wait(&slow) < waits[0]);
}

#[tokio::test]
async fn what_happened_is_never_changed_but_goes_with_its_member() {
    let library = library();
    each_database(&[MIGRATIONS], async |db| {
        let mut tx = db.write().await;
        let me = somebody(&mut tx, "s").await;
        learning::merge(&mut tx, &library, &me, vec![heard("h", NOW, 2)], NOW)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let mut tx = db.write().await;
        assert!(
            tx.execute("UPDATE learning_events SET heard_sentences = 4", vec![])
                .await
                .is_err()
        );
        drop(tx);
        let mut tx = db.write().await;
        members::forget(&mut tx, &me).await.unwrap();
        assert_eq!(learning::events(&mut tx, &me).await.unwrap(), []);
        tx.commit().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn lessons_are_found_by_words() {
    let library = shipped::library();
    each_database(&[MIGRATIONS], async |db| {
        let mut tx = db.write().await;
        learning::index(&mut tx, &library).await.unwrap();
        let found = learning::find(&mut tx, &library, "ta", "உரம்", 3).await.unwrap();
        assert_eq!(
            found.iter().map(|it| it.module_id.as_str()).collect::<Vec<_>>(),
            ["farming_compost"]
        );
        assert_eq!(found[0].title.language, "ta");
    })
    .await;
}

#[test]
fn k4_changed_english_makes_the_translation_and_its_quiz_stale() {
    let mut library = library();
    assert_eq!(learning::ask(&library, "first", 0, "hi").unwrap().language, "hi");
    let module = library.modules.get_mut("first").unwrap();
    assert_eq!(learning::text_for(module, "hi").unwrap().0, "hi");
    assert_eq!(module.languages().collect::<Vec<_>>(), ["en", "hi"]);
    module
        .text
        .get_mut("en")
        .unwrap()
        .words
        .push_str(" One more sentence.");
    assert!(learning::is_stale(module, "hi"));
    assert_eq!(learning::text_for(module, "hi").unwrap().0, "en");
    assert_eq!(module.languages().collect::<Vec<_>>(), ["en"]);
    assert_eq!(learning::ask(&library, "first", 0, "hi").unwrap().language, "en");
    assert_eq!(learning::lesson(&library, "first", "hi").unwrap().language, "en");
}

#[test]
fn k4_a_translation_that_does_not_say_what_it_was_made_from_is_not_played() {
    let mut library = library();
    let module: &mut Module = library.modules.get_mut("first").unwrap();
    module.text.get_mut("hi").unwrap().made_from = None;
    assert_eq!(learning::text_for(module, "hi").unwrap().0, "en");
}

#[test]
fn every_language_with_a_text_has_the_whole_quiz() {
    let good = source("first", 1);
    let broken = |from: &str, to: &str| {
        let text = good.text.replacen(from, to, 1);
        assert_ne!(text, good.text, "{from}");
        let source = Source { text, ..good.clone() };
        Library::load(&[source]).expect_err(to).to_string()
    };
    for (from, to, told) in [
        ("right = 2", "right = 4", "quiz[1].right"),
        ("[quiz.words.hi]", "[quiz.words.bn]", "quiz[1].words.hi"),
        (r#"["a", "b", "c"]"#, r#"["a", "b"]"#, "choices"),
        (r#"["a", "b", "c"]"#, r#"["a", "A", "c"]"#, "same choice twice"),
        (r#"because = "so""#, r#"because = " ""#, "because"),
        ("right = 3", "right = 3\nhint = 1", "hint"),
        (r#"hi = "first हिन्दी""#, "", "title.hi"),
        ("[text.hi]", "[text.hi]\nspeed = 3.0", "speed"),
    ] {
        let error = broken(from, to);
        assert!(
            error.contains(told) && error.starts_with("content/learning/first.toml"),
            "{error}"
        );
    }
}

#[test]
fn k5_digits_of_shipped_lessons_survive_translation() {
    let digits = |text: &str| -> BTreeSet<String> {
        let runs = text.split(|it: char| !it.is_ascii_digit());
        runs.filter(|it| !it.is_empty()).map(str::to_owned).collect()
    };
    for module in shipped::library().modules.values() {
        let english = digits(&module.text["en"].words);
        for (language, text) in &module.text {
            assert_eq!(digits(&text.words), english, "{} {language}", module.id);
        }
    }
}

#[test]
fn sentences_are_cut_where_a_voice_breathes() {
    assert_eq!(
        sentences("एक। दो? Rs 1.5 is three! \"Four.\" Five"),
        ["एक।", "दो?", "Rs 1.5 is three!", "\"Four.\"", "Five"]
    );
    assert!(sentences("  ").is_empty());
}

fn events() -> impl Strategy<Value = Vec<Event>> {
    let what = prop_oneof![
        (0..4_u32).prop_map(|from| What::Started { from, all: 4 }),
        (0..=4_u32).prop_map(|sentences| What::Heard { sentences, all: 4 }),
        (
            0..3_u32,
            1..=3_u32,
            any::<bool>(),
            0..3_u8,
            prop::option::of(0..20_000_i64)
        )
            .prop_map(
                |(question, choice, correct, round, latency_ms)| What::Answered(Answer {
                    question,
                    choice,
                    correct,
                    round: format!("r{round}"),
                    judged_by: Judge::Asr,
                    confidence: Some(900),
                    latency_ms,
                })
            ),
    ];
    let modules = prop_oneof![Just("first"), Just("second")];
    prop::collection::vec(
        (0..60_u32, modules, what, 0..200_i64).prop_map(|(id, module, what, at)| Event {
            module_id: module.to_owned(),
            ..event(&format!("{id:02}"), at * DAY / 4, what)
        }),
        0..40,
    )
}

proptest! {
    #[test]
    fn k1_progress_and_recall_are_the_same_whatever_order_and_however_often(a in events(), b in events(), c in events()) {
        let library = library();
        let all = |parts: &[&Vec<Event>]| -> Vec<Event> { parts.iter().flat_map(|it| it.iter().cloned()).collect() };
        let once = all(&[&a, &b, &c]);
        let mut other = all(&[&c, &a, &b, &a, &c]);
        other.reverse();
        prop_assert_eq!(fold(&library, once.clone()), fold(&library, other.clone()));
        prop_assert_eq!(cards(&library, once.clone()), cards(&library, other.clone()));
        prop_assert_eq!(streak(&once, 60 * DAY, INDIA), streak(&other, 60 * DAY, INDIA));
        // Nothing that is learnt later takes back what was earned.
        let before: BTreeMap<_, _> = fold(&library, a.clone());
        let after = fold(&library, all(&[&a, &b]));
        for (module, done) in before {
            prop_assert!(!done.finished() || after[&module].finished());
        }
    }
}

#[tokio::test]
async fn k3_a_verdict_is_about_todays_words_in_one_language() {
    let library = library();
    let mut mended = library.clone();
    let text = mended
        .modules
        .get_mut("first")
        .and_then(|it| it.text.get_mut("hi"));
    "एक। दो। तीन।".clone_into(&mut text.unwrap().words);
    each_database(&[MIGRATIONS], async |db| {
        let mut tx = db.write().await;
        let one = members::for_session(&mut tx, "one", NOW, &mut SeededRng(2)).await;
        let one = Actor::Member(one.unwrap().id);
        let other = somebody(&mut tx, "other").await;
        let colleague = Actor::Member(other.clone());
        let right = NewReview {
            module_id: "first",
            language: "hi",
            verdict: Verdict::Approved,
            note: "",
        };
        let fault = NewReview {
            verdict: Verdict::Fix,
            note: "two is missing",
            ..right
        };
        let first = reviews::review(&mut tx, &library, &one, &right, NOW)
            .await
            .unwrap();
        assert!(first.approved());
        let approved = reviews::approved(&mut tx, &library).await.unwrap();
        assert_eq!(approved, BTreeSet::from([("first".to_owned(), "hi".to_owned())]));
        // A colleague finds a fault: it is not approved until she is content, too.
        let unsaid = NewReview { note: "", ..fault };
        let unsaid = reviews::review(&mut tx, &library, &colleague, &unsaid, NOW).await;
        assert!(matches!(unsaid, Err(ReviewError::NoteMissing)), "{unsaid:?}");
        let faulty = reviews::review(&mut tx, &library, &colleague, &fault, NOW)
            .await
            .unwrap();
        assert_eq!((faulty.approvals, faulty.approved()), (1, false));
        assert_eq!(faulty.remarks[0].note, "two is missing");
        let content = reviews::review(&mut tx, &library, &colleague, &right, NOW + 1)
            .await
            .unwrap();
        assert_eq!((content.approvals, content.approved()), (2, true));
        // Nobody speaks for a language in which nothing is heard, and changed words wait for another verdict.
        let tamil = NewReview {
            language: "ta",
            ..right
        };
        let missing = reviews::review(&mut tx, &library, &one, &tamil, NOW).await;
        assert!(matches!(missing, Err(ReviewError::NotFound)), "{missing:?}");
        assert_eq!(
            reviews::approved(&mut tx, &mended).await.unwrap(),
            BTreeSet::new()
        );
        // What she said goes with her.
        members::forget(&mut tx, &other).await.unwrap();
        let all = reviews::standings(&mut tx, &library).await.unwrap();
        assert_eq!(all.iter().map(|it| it.approvals).sum::<usize>(), 1);
        tx.commit().await.unwrap();
    })
    .await;
}
