//! Rules L7 to L12: what the books as a whole must be.

use super::support::*;
use community::timebank::{
    self, Account, Approval, Booking, Deposited, HOME, How, Limits, Slip, Step, TimebankError,
};
use community::{Day, MIGRATIONS, members};
use store::params;
use store::testing::{NOW, each_database};

/// Of the story in the test of L12.
const GOLDEN_HEAD: &str = "328f66713339b785d419d1eae1d74e88b9f26c5fd525276e0b07158106fc5f5f";

#[tokio::test]
async fn l7_the_books_of_each_community_are_zero_and_mirror_each_other() {
    each_database(&[MIGRATIONS], async |db| {
        let v = village(db).await;
        let mut tx = db.write().await;
        // A pool stands for somebody of the other village.
        let there = timebank::pool(&mut tx, "kakori", NOW).await.unwrap();
        for (id, minutes) in [("x1", 60), ("x2", 45)] {
            let yes = owner(&v.learner);
            let sent = timebank::send_abroad(&mut tx, id, &v.learner.id, &there.id, minutes, &yes, NOW).await;
            assert!(sent.unwrap());
        }
        let back = timebank::send_abroad(&mut tx, "x3", &there.id, &v.teacher.id, 20, &owner(&v.teacher), NOW).await;
        assert!(matches!(back, Err(TimebankError::NotApproved)), "the other village's pool is not hers");
        let here = timebank::interbank(&mut tx, HOME, "kakori", NOW).await.unwrap().balance.posted;
        let mirror = timebank::interbank(&mut tx, "kakori", HOME, NOW).await.unwrap().balance.posted;
        assert_eq!((here, mirror), (105, -105));
        in_order(&mut tx).await;
        let sums = tx
            .query(
                "SELECT community_id, CAST(SUM(posted) AS BIGINT) AS posted FROM timebank_accounts GROUP BY community_id",
                params![],
            )
            .await
            .unwrap();
        assert_eq!(sums.len(), 2);
        assert!(sums.iter().all(|row| row.get::<i64>("posted").unwrap() == 0));
    })
    .await;
}

#[tokio::test]
async fn l8_nothing_is_minted_help_to_start_is_a_floor_and_the_pool_has_its_own() {
    each_database(&[MIGRATIONS], async |db| {
        let v = village(db).await;
        let mut tx = db.write().await;
        assert_eq!((v.learner.balance.posted, v.learner.spendable()), (0, 600));
        assert!(
            timebank::log(&mut tx).await.unwrap().is_empty(),
            "opening an account writes no hours"
        );
        let pool = timebank::pool(&mut tx, HOME, NOW).await.unwrap();
        timebank::set_limits(
            &mut tx,
            &pool.id,
            Limits {
                floor: -100,
                ceiling: 1000,
            },
        )
        .await
        .unwrap();
        assert!(
            timebank::grant(&mut tx, "p1", &v.third.id, 100, "flood", &officer(), NOW)
                .await
                .unwrap()
        );
        let more = timebank::grant(&mut tx, "p2", &v.third.id, 1, "flood", &officer(), NOW).await;
        assert!(matches!(more, Err(TimebankError::Floor { spendable: 0 })));
        assert!(
            timebank::donate(&mut tx, "d1", &v.learner.id, 40, &owner(&v.learner), NOW)
                .await
                .unwrap()
        );
        assert!(
            timebank::grant(&mut tx, "p3", &v.third.id, 40, "flood", &officer(), NOW)
                .await
                .unwrap()
        );
        in_order(&mut tx).await;
    })
    .await;
}

#[tokio::test]
async fn l9_an_hour_is_an_hour_for_each_learner_and_a_day_has_a_cap() {
    each_database(&[MIGRATIONS], async |db| {
        let v = village(db).await;
        let mut tx = db.write().await;
        timebank::book(&mut tx, &v.booking("s"), NOW).await.unwrap();
        let joins = Booking {
            learner: &v.third.owner,
            ..v.booking("s")
        };
        assert_eq!(
            timebank::book(&mut tx, &joins, NOW).await.unwrap().learners.len(),
            2
        );
        timebank::step(&mut tx, "s", &v.teacher, Step::Agree, None, How::Voice, NOW)
            .await
            .unwrap();
        // It took longer than planned.
        timebank::step(&mut tx, "s", &v.teacher, Step::Finish, Some(75), How::Voice, NOW)
            .await
            .unwrap();
        let less = timebank::step(&mut tx, "s", &v.learner, Step::Confirm, Some(60), How::Voice, NOW).await;
        assert!(
            matches!(less, Err(TimebankError::Impossible(_))),
            "another number is a dispute"
        );
        for learner in [&v.learner, &v.third] {
            timebank::step(&mut tx, "s", learner, Step::Confirm, Some(75), How::Voice, NOW)
                .await
                .unwrap();
            assert_eq!(posted(&mut tx, learner).await, -75);
        }
        assert_eq!(
            posted(&mut tx, &v.teacher).await,
            150,
            "actual minutes times learners"
        );
        assert_eq!(
            timebank::session(&mut tx, "s").await.unwrap().unwrap().state,
            "settled"
        );
        // 150 minutes of the day are taught; 330 are left.
        let long = Booking {
            minutes: Some(331),
            ..v.booking("s2")
        };
        assert!(matches!(
            timebank::book(&mut tx, &long, NOW).await,
            Err(TimebankError::DayCap)
        ));
        let fits = Booking {
            minutes: Some(330),
            ..v.booking("s3")
        };
        assert!(timebank::book(&mut tx, &fits, NOW).await.is_ok());
        in_order(&mut tx).await;
    })
    .await;
}

#[tokio::test]
async fn l10_an_account_closes_at_zero_or_by_two_officers() {
    each_database(&[MIGRATIONS], async |db| {
        let v = village(db).await;
        let mut tx = db.write().await;
        timebank::give(
            &mut tx,
            "g",
            &v.learner.id,
            &v.third.id,
            50,
            &owner(&v.learner),
            NOW,
        )
        .await
        .unwrap();
        let owing = timebank::close(&mut tx, &v.learner.id).await;
        assert!(
            matches!(owing, Err(TimebankError::NotZero { posted: -50 })),
            "{owing:?}"
        );
        for wrong in [
            officer(),
            owner(&v.learner),
            Approval::Officers {
                first: "Asha".into(),
                second: "ASHA".into(),
            },
        ] {
            let refused = timebank::write_off(&mut tx, "w", &v.learner.id, "moved away", &wrong, NOW).await;
            assert!(
                matches!(refused, Err(TimebankError::NotApproved)),
                "{wrong:?}: {refused:?}"
            );
        }
        let two = Approval::Officers {
            first: "Asha".into(),
            second: "Bela".into(),
        };
        for _ in 0..2 {
            let gone = timebank::write_off(&mut tx, "w", &v.learner.id, "moved away", &two, NOW)
                .await
                .unwrap();
            assert_eq!((gone.state.as_str(), gone.balance.posted), ("closed", 0));
        }
        let pool = timebank::pool(&mut tx, HOME, NOW).await.unwrap();
        assert_eq!(pool.balance.posted, -50, "the community carries what she owed");
        let late = timebank::give(
            &mut tx,
            "g2",
            &v.third.id,
            &v.learner.id,
            5,
            &owner(&v.third),
            NOW,
        )
        .await;
        assert!(matches!(late, Err(TimebankError::NotOpen { .. })));
        assert_eq!(
            timebank::close(&mut tx, &v.teacher.id).await.unwrap().state,
            "closed",
            "at zero at once"
        );
        assert!(
            timebank::offers_of(&mut tx, &v.teacher.owner)
                .await
                .unwrap()
                .is_empty()
        );
        in_order(&mut tx).await;
        // A member who is erased leaves books without a person.
        members::forget(&mut tx, &v.third.owner).await.unwrap();
        let third = timebank::account(&mut tx, &v.third.id).await.unwrap().unwrap();
        assert_eq!((third.state.as_str(), third.balance.posted), ("closing", 50));
        assert!(!third.owner.contains(&v.third.owner));
        in_order(&mut tx).await;
    })
    .await;
}

#[tokio::test]
async fn l11_the_chain_shows_every_change_to_what_was_written() {
    each_database(&[MIGRATIONS], async |db| {
        let v = village(db).await;
        let mut tx = db.write().await;
        for id in ["g1", "g2", "g3"] {
            timebank::give(
                &mut tx,
                id,
                &v.learner.id,
                &v.third.id,
                10,
                &owner(&v.learner),
                NOW,
            )
            .await
            .unwrap();
        }
        let before = timebank::verify(&mut tx).await.unwrap();
        assert_eq!((before.rows, before.head.len()), (3, 64));
        let code = timebank::check_code(&before.head);
        assert!(code.len() == 8 && code.bytes().all(|it| it.is_ascii_digit()));
        // Somebody with the key of the database takes the locks off and makes one gift bigger on both sides.
        for (sqlite, postgres) in [
            (
                "DROP TRIGGER timebank_postings_stay",
                "ALTER TABLE timebank_postings DISABLE TRIGGER timebank_postings_stay",
            ),
            (
                "UPDATE timebank_postings SET amount = amount * 2 WHERE transfer_id = 'g2'",
                "UPDATE timebank_postings SET amount = amount * 2 WHERE transfer_id = 'g2'",
            ),
        ] {
            let sql = if tx.dialect() == store::Dialect::Sqlite {
                sqlite
            } else {
                postgres
            };
            tx.execute(sql, params![]).await.unwrap();
        }
        let after = timebank::verify(&mut tx).await.unwrap();
        assert!(
            after.problems.iter().any(|it| it == "row 2: the chain is broken"),
            "{after:?}"
        );
    })
    .await;
}

#[tokio::test]
async fn l12_replaying_the_log_gives_exactly_the_balances_of_a_known_story() {
    each_database(&[MIGRATIONS], async |db| {
        let v = village(db).await;
        let mut tx = db.write().await;
        v.taught(&mut tx, "s1", 60, NOW).await;
        timebank::step(&mut tx, "s1", &v.learner, Step::Confirm, None, How::Voice, NOW)
            .await
            .unwrap();
        v.taught(&mut tx, "s2", 50, NOW + DAY).await;
        timebank::step(
            &mut tx,
            "s2",
            &v.learner,
            Step::Confirm,
            None,
            How::Voice,
            NOW + DAY,
        )
        .await
        .unwrap();
        timebank::book(&mut tx, &v.booking("s3"), NOW + 2 * DAY)
            .await
            .unwrap();
        timebank::give(
            &mut tx,
            "g",
            &v.third.id,
            &v.learner.id,
            15,
            &owner(&v.third),
            NOW,
        )
        .await
        .unwrap();
        timebank::reverse(&mut tx, "r", "s1:".to_owned().as_str(), "x", &officer(), NOW)
            .await
            .unwrap_err();
        // Verification replays; the head is the same on both databases, on every machine, for ever.
        in_order(&mut tx).await;
        let head = timebank::verify(&mut tx).await.unwrap().head;
        assert_eq!(head, GOLDEN_HEAD, "the format of the chain never changes");
        let balances: Vec<i64> = [
            posted(&mut tx, &v.teacher).await,
            posted(&mut tx, &v.learner).await,
            posted(&mut tx, &v.third).await,
        ]
        .into();
        assert_eq!(balances, [110, -95, -15]);
    })
    .await;
}

#[tokio::test]
async fn l12_slips_in_any_order_end_the_same_or_are_set_aside_as_double_spent() {
    each_database(&[MIGRATIONS], async |db| {
        let v = village(db).await;
        let mut tx = db.write().await;
        timebank::set_limits(
            &mut tx,
            &v.learner.id,
            Limits {
                floor: 0,
                ceiling: 1200,
            },
        )
        .await
        .unwrap();
        tx.commit().await.unwrap();
        let slip = |id: &str, payer: &Account, payee: &Account, number: i64, minutes: i64| Slip {
            id: id.into(),
            payer: payer.id.clone(),
            payee: payee.id.clone(),
            number,
            minutes,
            day: Day::at(NOW),
        };
        // The learner can only pay what the third gave her.
        let slips = [
            slip("a", &v.third, &v.learner, 1, 60),
            slip("b", &v.learner, &v.teacher, 1, 40),
            slip("c", &v.learner, &v.teacher, 2, 20),
        ];
        for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0], [1, 0, 2], [2, 0, 1], [0, 2, 1]] {
            let mut tx = db.write().await;
            for at in order {
                timebank::deposit(&mut tx, &slips[at], "Asha", "Bela", NOW)
                    .await
                    .unwrap();
            }
            for at in order {
                let again = timebank::deposit(&mut tx, &slips[at], "Asha", "Bela", NOW)
                    .await
                    .unwrap();
                assert_eq!(again, Deposited::Posted, "handed in twice, paid once: {order:?}");
            }
            assert_eq!(
                [
                    posted(&mut tx, &v.third).await,
                    posted(&mut tx, &v.learner).await,
                    posted(&mut tx, &v.teacher).await
                ],
                [-60, 0, 60],
                "{order:?}"
            );
            in_order(&mut tx).await;
            // Undone: every order begins from the same books.
            drop(tx);
        }
        let mut tx = db.write().await;
        assert_eq!(
            timebank::deposit(&mut tx, &slips[0], "Asha", "Bela", NOW)
                .await
                .unwrap(),
            Deposited::Posted
        );
        let copied = slip("a2", &v.third, &v.teacher, 1, 30);
        let twice = timebank::deposit(&mut tx, &copied, "Asha", "Bela", NOW)
            .await
            .unwrap();
        assert_eq!(twice, Deposited::DoubleSpend);
        let alone = timebank::deposit(&mut tx, &slips[1], "Asha", "asha", NOW).await;
        assert!(matches!(alone, Err(TimebankError::NotApproved)));
        in_order(&mut tx).await;
    })
    .await;
}
