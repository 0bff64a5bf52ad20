//! Sessions, disputes, months, neighbours.

use super::support::*;
use crate::shipped;
use community::timebank::{self, Account, Decision, Due, How, Limits, NewOffer, Reason, Step, TimebankError};
use community::{Day, MIGRATIONS, demo, members};
use store::testing::{NOW, SeededRng, each_database};
use store::{Store, Tx};

#[tokio::test]
async fn a_dispute_ends_by_a_mediator_who_is_no_party_or_by_its_deadline() {
    each_database(&[MIGRATIONS], async |db| {
        let v = village(db).await;
        let mut tx = db.write().await;
        for id in ["s1", "s2", "s3"] {
            v.taught(&mut tx, id, 60, NOW).await;
        }
        for (id, session) in [("d1", "s1"), ("d2", "s2")] {
            for _ in 0..2 {
                let opened = timebank::dispute(&mut tx, id, session, &v.learner, Reason::Shorter, 30, NOW)
                    .await
                    .unwrap();
                assert_eq!((opened.teacher_min, opened.learner_min), (60, 30));
            }
        }
        let own = Decision {
            mediator: &v.teacher.owner,
            memo: "mine",
            minutes: 60,
        };
        assert!(matches!(
            timebank::decide(&mut tx, "d1", &own, NOW).await,
            Err(TimebankError::NotApproved)
        ));
        let more = Decision {
            mediator: "Asha",
            memo: "more",
            minutes: 61,
        };
        assert!(
            timebank::decide(&mut tx, "d1", &more, NOW).await.is_err(),
            "never more than she agreed to"
        );
        let fair = Decision {
            mediator: "Asha",
            memo: "heard both",
            minutes: 45,
        };
        for _ in 0..2 {
            timebank::decide(&mut tx, "d1", &fair, NOW).await.unwrap();
        }
        assert_eq!(posted(&mut tx, &v.teacher).await, 45);
        assert_eq!(
            timebank::session(&mut tx, "s1").await.unwrap().unwrap().state,
            "resolved"
        );
        // Seven days later the other one ends with the smaller number, and silence goes to a mediator.
        let later = NOW + 7 * DAY;
        let term = timebank::run_due(&mut tx, later).await.unwrap();
        assert_eq!((term.defaulted, term.opened, term.expired), (1, 1, 0));
        assert_eq!(posted(&mut tx, &v.teacher).await, 75);
        assert_eq!(
            timebank::run_due(&mut tx, later).await.unwrap(),
            timebank::Term::default()
        );
        let term = timebank::run_due(&mut tx, later + 7 * DAY).await.unwrap();
        assert_eq!(term.defaulted, 1, "what she booked, as the teacher reported it");
        assert_eq!(posted(&mut tx, &v.teacher).await, 135);
        // A booking nobody answers is given back.
        timebank::book(&mut tx, &v.booking("s4"), NOW).await.unwrap();
        assert_eq!(
            timebank::run_due(&mut tx, NOW + 14 * DAY).await.unwrap().expired,
            1
        );
        assert_eq!(
            timebank::session(&mut tx, "s4").await.unwrap().unwrap().state,
            "cancelled"
        );
        in_order(&mut tx).await;
    })
    .await;
}

#[tokio::test]
async fn both_sides_are_told_whose_move_it_is_and_a_month_is_told_in_numbers() {
    each_database(&[MIGRATIONS], async |db| {
        let v = village(db).await;
        let mut tx = db.write().await;
        let due = async |tx: &mut Tx, account: &Account| {
            let all = timebank::waiting(tx, &account.id, NOW).await.unwrap();
            all.iter().map(|it| it.due).collect::<Vec<_>>()
        };
        timebank::book(&mut tx, &v.booking("s"), NOW).await.unwrap();
        assert_eq!(due(&mut tx, &v.teacher).await, [Due::Answer]);
        assert!(due(&mut tx, &v.learner).await.is_empty());
        timebank::step(&mut tx, "s", &v.teacher, Step::Agree, None, How::Voice, NOW)
            .await
            .unwrap();
        assert_eq!(due(&mut tx, &v.teacher).await, [Due::Finish]);
        timebank::step(&mut tx, "s", &v.teacher, Step::Finish, None, How::Voice, NOW)
            .await
            .unwrap();
        assert_eq!(due(&mut tx, &v.learner).await, [Due::Confirm]);
        timebank::step(&mut tx, "s", &v.learner, Step::Confirm, None, How::Pin, NOW)
            .await
            .unwrap();
        assert!(due(&mut tx, &v.learner).await.is_empty() && due(&mut tx, &v.teacher).await.is_empty());
        let (from, to) = timebank::month_of(Day::at(NOW));
        assert_eq!(
            (from.to_string(), to.to_string()),
            ("2026-03-01".into(), "2026-04-01".into())
        );
        let month = timebank::statement(&mut tx, &v.learner.id, from, to)
            .await
            .unwrap();
        assert_eq!(
            (month.opening, month.earned, month.spent, month.closing),
            (0, 0, 60, -60)
        );
        assert_eq!(month.lines[0].skill.as_deref(), Some("tailoring"));
        let next = timebank::statement(&mut tx, &v.learner.id, to, Day(to.0 + 30))
            .await
            .unwrap();
        assert_eq!((next.opening, next.closing, next.lines.len()), (-60, -60, 0));
    })
    .await;
}

#[tokio::test]
async fn the_starter_community_has_neighbours_and_hours_that_sum_to_zero() {
    each_database(&[MIGRATIONS], async |db| {
        let library = shipped::library();
        for now in [NOW, NOW + 5 * DAY] {
            let mut tx = db.write().await;
            demo::seed(&mut tx, &library, now).await.unwrap();
            tx.commit().await.unwrap();
        }
        let mut tx = db.write().await;
        let check = timebank::verify(&mut tx).await.unwrap();
        assert!(
            check.problems.is_empty() && check.rows as usize >= 2 * library.demo_sessions.len(),
            "{check:?}"
        );
        let asks = members::for_session(&mut tx, "asks", NOW, &mut SeededRng(1))
            .await
            .unwrap();
        let tailors = timebank::find(&mut tx, &library.gazetteer, "tailoring", &asks.id, 3)
            .await
            .unwrap();
        assert_eq!(tailors.len(), 2);
        assert!(
            tailors
                .iter()
                .all(|it| it.name.is_some() && it.place_id.is_some())
        );
        // Who has the fewest hours is named first.
        assert_eq!(tailors[0].name.as_deref(), Some("Rukmini"));
    })
    .await;
}

#[tokio::test]
async fn the_nearest_teacher_is_named_first_then_who_has_the_fewest_hours_then_whose_place_is_not_known() {
    each_database(&[MIGRATIONS], async |db| {
        let places = shipped::library().gazetteer;
        let mut tx = db.write().await;
        let people = [
            ("far", Some("kanpur")),
            ("unknown", None),
            ("rich", Some("kakori")),
            ("poor", Some("kakori")),
            ("here", Some("lucknow")),
            ("asks", Some("lucknow")),
        ];
        for (index, (name, place)) in people.into_iter().enumerate() {
            let mut member = members::for_session(&mut tx, name, NOW, &mut SeededRng(index as u64))
                .await
                .unwrap();
            member.display_name = Some(name.to_owned());
            member.place_id = place.map(str::to_owned);
            members::update(&mut tx, &member).await.unwrap();
            let new = NewOffer {
                id: name,
                member_id: &member.id,
                skill: "tailoring",
                minutes: 60,
            };
            timebank::offer(&mut tx, &new, NOW).await.unwrap();
        }
        let of = async |tx: &mut Tx, name: &str| {
            members::for_session(tx, name, NOW, &mut SeededRng(0))
                .await
                .unwrap()
        };
        let (far, rich) = (of(&mut tx, "far").await, of(&mut tx, "rich").await);
        let gives = timebank::account_of(&mut tx, &far.id, NOW).await.unwrap();
        let gets = timebank::account_of(&mut tx, &rich.id, NOW).await.unwrap();
        timebank::give(&mut tx, "gift", &gives.id, &gets.id, 60, &owner(&gives), NOW)
            .await
            .unwrap();
        let asks = of(&mut tx, "asks").await;
        let named = async |tx: &mut Tx, limit: usize| {
            let found = timebank::find(tx, &places, "tailoring", &asks.id, limit)
                .await
                .unwrap();
            found.into_iter().filter_map(|it| it.name).collect::<Vec<_>>()
        };
        let all = ["here", "poor", "rich", "far", "unknown"];
        assert_eq!(named(&mut tx, 10).await, all);
        assert_eq!(named(&mut tx, 2).await, all[..2]);
        let unknown = of(&mut tx, "unknown").await;
        let turns = timebank::find(&mut tx, &places, "tailoring", &unknown.id, 10)
            .await
            .unwrap();
        let hours: Vec<_> = turns.iter().filter_map(|it| it.name.as_deref()).collect();
        assert_eq!(hours.first(), Some(&"far"), "she gave an hour away: {hours:?}");
        assert_eq!(hours.last(), Some(&"rich"), "{hours:?}");
    })
    .await;
}

#[tokio::test]
async fn two_who_spend_the_same_hours_at_once_do_not_both_succeed() {
    each_database(&[MIGRATIONS], async |db| {
        let v = &village(db).await;
        let mut tx = db.write().await;
        timebank::set_limits(
            &mut tx,
            &v.learner.id,
            Limits {
                floor: -60,
                ceiling: 1200,
            },
        )
        .await
        .unwrap();
        tx.commit().await.unwrap();
        let spend = async |store: &Store, id: &'static str| {
            store
                .write_with("spend", move |mut tx| async move {
                    let yes = owner(&v.learner);
                    let new = timebank::give(&mut tx, id, &v.learner.id, &v.third.id, 60, &yes, NOW).await?;
                    Ok::<_, TimebankError>((tx, new))
                })
                .await
        };
        let (one, two) = tokio::join!(spend(&db.store, "g1"), spend(&db.store, "g2"));
        assert_eq!(
            u8::from(one.is_ok()) + u8::from(two.is_ok()),
            1,
            "{one:?} {two:?}"
        );
        let mut tx = db.write().await;
        assert_eq!(posted(&mut tx, &v.third).await, 60);
        in_order(&mut tx).await;
    })
    .await;
}
