//! Rules L1 to L6: what a transfer may be.

use super::support::*;
use community::timebank::{
    self, Approval, Booking, Code, Entry, Event, HOME, How, Limits, Step, TimebankError,
};
use community::{Day, MIGRATIONS};
use store::params;
use store::testing::{NOW, each_database};

#[tokio::test]
async fn l1_every_transfer_sums_to_zero_and_the_database_holds_it_to_that() {
    each_database(&[MIGRATIONS], async |db| {
        let v = village(db).await;
        let mut tx = db.write().await;
        let crooked = [(v.learner.id.clone(), -60), (v.teacher.id.clone(), 61)];
        let entry = Entry {
            id: "t1",
            community: HOME,
            code: Code::Gift,
            postings: &crooked,
            session: None,
            reverses: None,
            memo: "",
            day: Day::at(NOW),
            approval: &owner(&v.learner),
        };
        let refused = timebank::enter(&mut tx, &entry, Event::Posted, NOW).await;
        assert!(
            matches!(refused, Err(TimebankError::Impossible(_))),
            "{refused:?}"
        );
        // Past the program: what does not sum to zero never enters the log.
        tx.execute(
            "INSERT INTO timebank_transfers (id, community_id, code, memo, day, content_hash, created_at)
             VALUES ('t2', 'home', 'gift', '', 0, 'x', 0)",
            params![],
        )
        .await
        .unwrap();
        for (account, amount) in &crooked {
            tx.execute(
                "INSERT INTO timebank_postings (transfer_id, account_id, amount) VALUES ('t2', $1, $2)",
                params![account, *amount],
            )
            .await
            .unwrap();
        }
        let forced = tx
            .execute(
                "INSERT INTO timebank_log (seq, transfer_id, event, approval, at, prev_hash, row_hash)
                 VALUES (1, 't2', 'posted', '', 0, '', 'y')",
                params![],
            )
            .await;
        assert!(forced.is_err(), "the database refuses");
        drop(tx);
        let mut tx = db.write().await;
        assert!(
            timebank::give(
                &mut tx,
                "t3",
                &v.learner.id,
                &v.teacher.id,
                60,
                &owner(&v.learner),
                NOW
            )
            .await
            .unwrap()
        );
        in_order(&mut tx).await;
    })
    .await;
}

#[tokio::test]
async fn l2_posted_transfers_never_change_and_are_reversed_at_most_once() {
    each_database(&[MIGRATIONS], async |db| {
        let v = village(db).await;
        let mut tx = db.write().await;
        timebank::give(&mut tx, "gift", &v.learner.id, &v.teacher.id, 60, &owner(&v.learner), NOW).await.unwrap();
        tx.commit().await.unwrap();
        for change in [
            "UPDATE timebank_transfers SET memo = 'other' WHERE id = 'gift'",
            "UPDATE timebank_postings SET amount = amount * 2 WHERE transfer_id = 'gift'",
            "UPDATE timebank_log SET approval = 'nobody'",
            "DELETE FROM timebank_log",
            "DELETE FROM timebank_postings",
            "INSERT INTO timebank_postings SELECT 'gift', id, 5 FROM timebank_accounts WHERE pending_in = 0 AND posted = 0",
        ] {
            let mut tx = db.write().await;
            assert!(tx.execute(change, params![]).await.is_err(), "{change}");
        }
        let mut tx = db.write().await;
        let by_owner = timebank::reverse(&mut tx, "undo", "gift", "wrong person", &owner(&v.learner), NOW).await;
        assert!(matches!(by_owner, Err(TimebankError::NotApproved)));
        assert!(timebank::reverse(&mut tx, "undo", "gift", "wrong person", &officer(), NOW).await.unwrap());
        assert!(!timebank::reverse(&mut tx, "undo", "gift", "wrong person", &officer(), NOW).await.unwrap(), "once");
        let again = timebank::reverse(&mut tx, "undo-2", "gift", "wrong person", &officer(), NOW).await;
        assert!(matches!(again, Err(TimebankError::NotReversible)));
        assert_eq!((posted(&mut tx, &v.learner).await, posted(&mut tx, &v.teacher).await), (0, 0));
        let undone = timebank::transfer(&mut tx, "undo").await.unwrap().unwrap();
        let wrong = timebank::transfer(&mut tx, "gift").await.unwrap().unwrap();
        let negatives: Vec<_> = wrong.postings.iter().map(|(id, it)| (id.clone(), -it)).collect();
        assert_eq!(undone.postings, negatives);
        in_order(&mut tx).await;
    })
    .await;
}

#[tokio::test]
async fn l3_what_is_set_aside_cannot_be_spent_twice_and_limits_hold_on_both_sides() {
    each_database(&[MIGRATIONS], async |db| {
        let v = village(db).await;
        let mut tx = db.write().await;
        timebank::set_limits(
            &mut tx,
            &v.learner.id,
            Limits {
                floor: -90,
                ceiling: 1200,
            },
        )
        .await
        .unwrap();
        timebank::book(&mut tx, &v.booking("s1"), NOW).await.unwrap();
        let twice = timebank::book(&mut tx, &v.booking("s2"), NOW).await;
        assert!(
            matches!(twice, Err(TimebankError::Floor { spendable: 30 })),
            "{twice:?}"
        );
        assert!(timebank::session(&mut tx, "s2").await.unwrap().is_none() || twice.is_err());
        tx.commit().await.unwrap();
        let mut tx = db.write().await;
        timebank::set_limits(
            &mut tx,
            &v.teacher.id,
            Limits {
                floor: -600,
                ceiling: 80,
            },
        )
        .await
        .unwrap();
        let full = timebank::give(
            &mut tx,
            "g",
            &v.third.id,
            &v.teacher.id,
            21,
            &owner(&v.third),
            NOW,
        )
        .await;
        assert!(
            matches!(full, Err(TimebankError::Ceiling { room: 20 })),
            "pending hours count: {full:?}"
        );
        // The floor stands in the schema as well.
        let forced = tx
            .execute(
                "UPDATE timebank_accounts SET posted = -91 WHERE id = $1",
                params![&v.learner.id],
            )
            .await;
        assert!(forced.is_err());
        drop(tx);
        let mut tx = db.write().await;
        timebank::step(&mut tx, "s1", &v.learner, Step::Cancel, None, How::Voice, NOW)
            .await
            .unwrap();
        let learner = timebank::account(&mut tx, &v.learner.id).await.unwrap().unwrap();
        assert_eq!(
            (learner.balance.pending_out, learner.spendable()),
            (0, 90),
            "given back"
        );
        in_order(&mut tx).await;
    })
    .await;
}

#[tokio::test]
async fn l4_the_same_id_gives_the_first_result_and_another_content_an_error() {
    each_database(&[MIGRATIONS], async |db| {
        let v = village(db).await;
        let mut tx = db.write().await;
        for (at, new) in [(NOW, true), (NOW + 3 * DAY, false)] {
            let written = timebank::give(
                &mut tx,
                "g",
                &v.learner.id,
                &v.third.id,
                30,
                &owner(&v.learner),
                at,
            )
            .await;
            assert_eq!(written.unwrap(), new);
        }
        let other = timebank::give(
            &mut tx,
            "g",
            &v.learner.id,
            &v.third.id,
            31,
            &owner(&v.learner),
            NOW,
        )
        .await;
        assert!(matches!(other, Err(TimebankError::DuplicateIdDifferent)));
        assert_eq!(posted(&mut tx, &v.third).await, 30);
        let first = timebank::book(&mut tx, &v.booking("s"), NOW).await.unwrap();
        assert_eq!(
            timebank::book(&mut tx, &v.booking("s"), NOW + 5).await.unwrap(),
            first
        );
        let longer = Booking {
            minutes: Some(90),
            ..v.booking("s")
        };
        let other = timebank::book(&mut tx, &longer, NOW).await;
        assert!(matches!(other, Err(TimebankError::DuplicateIdDifferent)));
        assert_eq!(
            timebank::log(&mut tx).await.unwrap().len(),
            2,
            "one gift, one hold"
        );
        in_order(&mut tx).await;
    })
    .await;
}

#[tokio::test]
async fn l5_nobody_posts_from_an_account_without_its_owners_approval() {
    each_database(&[MIGRATIONS], async |db| {
        let v = village(db).await;
        let mut tx = db.write().await;
        let alone = Approval::Officer {
            name: "Asha".into(),
            witness: "asha ".into(),
        };
        let rule = Approval::Rule {
            why: "because".into(),
        };
        for stranger in [owner(&v.teacher), alone, rule, officer()] {
            // An officer, too, must say why.
            let theft = timebank::give(&mut tx, "g", &v.learner.id, &v.teacher.id, 30, &stranger, NOW).await;
            assert!(
                matches!(theft, Err(TimebankError::NotApproved)),
                "{stranger:?}: {theft:?}"
            );
        }
        assert!(
            timebank::grant(&mut tx, "p", &v.third.id, 30, "new mother", &officer(), NOW)
                .await
                .unwrap()
        );
        let own = timebank::grant(&mut tx, "q", &v.third.id, 30, "", &owner(&v.third), NOW).await;
        assert!(
            matches!(own, Err(TimebankError::NotApproved)),
            "the pool is nobody's own"
        );
        // Only the two sides can move a session.
        timebank::book(&mut tx, &v.booking("s"), NOW).await.unwrap();
        let meddler = timebank::step(&mut tx, "s", &v.third, Step::Agree, None, How::Voice, NOW).await;
        assert!(matches!(meddler, Err(TimebankError::NotFound)));
        let herself = timebank::step(&mut tx, "s", &v.learner, Step::Agree, None, How::Voice, NOW).await;
        assert!(matches!(herself, Err(TimebankError::WrongState { .. })));
        in_order(&mut tx).await;
    })
    .await;
}

#[tokio::test]
async fn l6_payer_and_payee_are_two_and_of_one_community() {
    each_database(&[MIGRATIONS], async |db| {
        let v = village(db).await;
        let mut tx = db.write().await;
        let self_gift = timebank::give(
            &mut tx,
            "g",
            &v.learner.id,
            &v.learner.id,
            30,
            &owner(&v.learner),
            NOW,
        )
        .await;
        assert!(matches!(self_gift, Err(TimebankError::Impossible(_))));
        let own = Booking {
            learner: &v.teacher.owner,
            ..v.booking("s")
        };
        assert!(matches!(
            timebank::book(&mut tx, &own, NOW).await,
            Err(TimebankError::Impossible(_))
        ));
        let abroad = timebank::interbank(&mut tx, "kakori", HOME, NOW).await.unwrap();
        let across = timebank::give(
            &mut tx,
            "g",
            &v.learner.id,
            &abroad.id,
            30,
            &owner(&v.learner),
            NOW,
        )
        .await;
        assert!(matches!(across, Err(TimebankError::Impossible(_))), "{across:?}");
    })
    .await;
}
