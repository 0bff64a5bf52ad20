//! G9, G10: payment, disputes, ratings.

use super::support::*;
use crate::shipped;
use community::MIGRATIONS;
use community::gigs::{self, About, Acting, Claim, Decision, GigError, JobState, Move, NewRating, Role};
use store::params;
use store::testing::{NOW, each_database};

#[tokio::test]
async fn g9_ratings_are_blind_until_both_are_in_or_the_time_is_over() {
    each_database(&[MIGRATIONS], async |db| {
        let m = market(db).await;
        let mut tx = db.write().await;
        m.approved(&mut tx, "early", "early-j").await;
        let me = m.workers[0].clone();
        let rating = |score| NewRating {
            score,
            reasons: vec!["on_time"],
        };
        let acting = |id: &'static str, job: &'static str, who: &'static str| (id, job, who);
        let rate = async |tx: &mut store::Tx, (id, job, who): (&str, &str, &str), score: i64, now: i64| {
            let member = if who == "worker" { &me } else { &m.employer };
            gigs::rate(tx, &Acting { id, job, member }, &rating(score), now).await
        };
        let early = rate(&mut tx, acting("r0", "early-j", "worker"), 5, NOW).await;
        assert!(
            matches!(early, Err(GigError::WrongState { .. })),
            "not before it is closed"
        );
        let mut finished = NOW;
        for at in 0..3 {
            let (gig, job) = (["a", "b", "c"][at], ["ja", "jb", "jc"][at]);
            m.closed(&mut tx, gig, job).await;
            let mine = ["m1", "m2", "m3"][at];
            rate(&mut tx, acting(mine, job, "worker"), 2, NOW).await.unwrap();
            rate(&mut tx, acting(mine, job, "worker"), 2, NOW).await.unwrap();
            finished = NOW;
        }
        let twice = rate(&mut tx, acting("more", "ja", "worker"), 5, NOW).await;
        assert!(matches!(twice, Err(GigError::AlreadyRated)));
        assert!(
            gigs::ratings(&mut tx, "ja", &m.employer, NOW)
                .await
                .unwrap()
                .is_empty()
        );
        assert_eq!(
            gigs::ratings(&mut tx, "ja", &me, NOW).await.unwrap().len(),
            1,
            "her own"
        );
        assert_eq!(
            gigs::standing(&mut tx, &m.employer, Role::Employer, NOW)
                .await
                .unwrap(),
            None
        );
        rate(&mut tx, acting("e1", "ja", "employer"), 4, NOW)
            .await
            .unwrap();
        assert_eq!(gigs::ratings(&mut tx, "ja", &me, NOW).await.unwrap().len(), 2);
        assert_eq!(
            gigs::standing(&mut tx, &m.employer, Role::Employer, NOW)
                .await
                .unwrap(),
            None,
            "one rating would point at one person"
        );
        let over = finished + gigs::RATE_MS;
        let late = rate(&mut tx, acting("late", "jb", "employer"), 1, over).await;
        assert!(
            matches!(late, Err(GigError::TooLate)),
            "nobody answers a rating she has seen"
        );
        assert_eq!(
            gigs::ratings(&mut tx, "jb", &m.employer, over)
                .await
                .unwrap()
                .len(),
            1
        );
        let shown = gigs::standing(&mut tx, &m.employer, Role::Employer, over)
            .await
            .unwrap()
            .unwrap();
        assert_eq!((shown.ratings, shown.average_hundredths), (3, 200));
        assert_eq!(shown.reasons, ["on_time"]);
    })
    .await;
}

#[tokio::test]
async fn g10_paid_is_what_the_worker_says_came_and_short_pay_is_never_waved_through() {
    each_database(&[MIGRATIONS], async |db| {
        let m = market(db).await;
        let mut tx = db.write().await;
        let due = m.approved(&mut tx, "g", "j").await.due_paise;
        let me = &m.workers[0];
        let said = m
            .act(&mut tx, "j", &m.employer, Move::Paid(due), NOW)
            .await
            .unwrap();
        assert_eq!(
            said.state,
            JobState::Approved,
            "the employer's word alone pays nobody"
        );
        assert!(matches!(
            m.act(&mut tx, "j", me, Move::Received(due - 1), NOW).await,
            Err(GigError::PaidShort { .. })
        ));
        assert!(matches!(
            m.act(&mut tx, "j", &m.employer, Move::Received(due), NOW).await,
            Err(GigError::WrongState { .. })
        ));
        tx.commit().await.unwrap();
        let mut tx = db.write().await;
        let forged = tx
            .execute("UPDATE gig_jobs SET state = 'paid_ack' WHERE id = 'j'", params![])
            .await;
        assert!(forged.is_err(), "the table wants to know what came");
        drop(tx);
        let mut tx = db.write().await;
        let done = m.act(&mut tx, "j", me, Move::Received(due), NOW).await.unwrap();
        assert_eq!(done.state, JobState::Closed);
        // The other way round: she says it first; then the employer, or time.
        let due = m.approved(&mut tx, "g2", "j2").await.due_paise;
        let first = m.act(&mut tx, "j2", me, Move::Received(due), NOW).await.unwrap();
        assert_eq!(first.state, JobState::PaidAck);
        let both = m
            .act(&mut tx, "j2", &m.employer, Move::Paid(due), NOW)
            .await
            .unwrap();
        assert_eq!(both.state, JobState::Closed);
    })
    .await;
}

#[tokio::test]
async fn work_is_sent_back_at_most_twice() {
    each_database(&[MIGRATIONS], async |db| {
        let m = market(db).await;
        let mut tx = db.write().await;
        m.hired(&mut tx, "g", "j").await;
        let me = &m.workers[0];
        m.act(&mut tx, "j", me, Move::Start, NOW).await.unwrap();
        for at in 0..3 {
            m.act(&mut tx, "j", me, Move::Submit, NOW + at).await.unwrap();
            let back = m.act(&mut tx, "j", &m.employer, Move::Rework, NOW + at).await;
            assert_eq!(back.is_ok(), at < 2, "{at}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_dispute_ends_by_a_mediator_who_is_no_party_or_by_its_deadline() {
    each_database(&[MIGRATIONS], async |db| {
        let m = market(db).await;
        let mut tx = db.write().await;
        for (gig, job) in [("g1", "j1"), ("g2", "j2"), ("g3", "j3"), ("g4", "j4")] {
            m.approved(&mut tx, gig, job).await;
        }
        let me = m.workers[0].clone();
        let open = async |tx: &mut store::Tx, id: &str, job: &str, member: &str, paise: Option<i64>| {
            let claim = Claim {
                about: About::PaidLess,
                paise,
            };
            gigs::dispute(tx, &Acting { id, job, member }, claim, NOW).await
        };
        for _ in 0..2 {
            let opened = open(&mut tx, "d1", "j1", &me, None).await.unwrap();
            assert_eq!((opened.worker_paise, opened.employer_paise), (40_000, None));
        }
        open(&mut tx, "d2", "j2", &me, None).await.unwrap();
        open(&mut tx, "d2b", "j2", &m.employer, Some(10_000))
            .await
            .unwrap();
        open(&mut tx, "d3", "j3", &m.employer, None).await.unwrap();
        assert!(open(&mut tx, "d4", "j4", &me, Some(40_001)).await.is_err());
        open(&mut tx, "d4", "j4", &me, None).await.unwrap();
        let word = |mediator: &'static str, paise| Decision {
            mediator,
            memo: "heard both",
            paise,
        };
        for wrong in [word("asha", 10_000), word("Meena", 40_001), word("", 10_000)] {
            let refused = gigs::decide(&mut tx, "d1", &wrong, NOW).await;
            assert!(matches!(refused, Err(GigError::NotADecision)), "{wrong:?}");
        }
        for _ in 0..2 {
            let decided = gigs::decide(&mut tx, "d1", &word("Meena", 25_000), NOW)
                .await
                .unwrap();
            assert_eq!(decided.decided_paise, Some(25_000));
        }
        let job = gigs::job(&mut tx, "j1").await.unwrap().unwrap();
        assert_eq!((job.state, job.due_paise), (JobState::Split, 25_000));
        m.act(&mut tx, "j1", &m.employer, Move::Paid(25_000), NOW)
            .await
            .unwrap();
        let paid = m
            .act(&mut tx, "j1", &me, Move::Received(25_000), NOW)
            .await
            .unwrap();
        assert_eq!(
            paid.state,
            JobState::Closed,
            "decided money is acknowledged by both, too"
        );
        gigs::decide(&mut tx, "d4", &word("Meena", 0), NOW).await.unwrap();
        assert_eq!(
            gigs::job(&mut tx, "j4").await.unwrap().unwrap().state,
            JobState::Closed
        );
        // Seven days later: between both numbers.
        let over = NOW + gigs::DECIDE_MS;
        assert_eq!(gigs::run_due(&mut tx, over - 1).await.unwrap().decided, 0);
        assert_eq!(gigs::run_due(&mut tx, over).await.unwrap().decided, 2);
        let two = gigs::job(&mut tx, "j2").await.unwrap().unwrap();
        assert_eq!((two.state, two.due_paise), (JobState::Split, 25_000));
        let three = gigs::job(&mut tx, "j3").await.unwrap().unwrap();
        assert_eq!((three.state, three.due_paise), (JobState::Split, 20_000));
        assert!(gigs::open_disputes(&mut tx).await.unwrap().is_empty());
    })
    .await;
}

#[test]
fn g8_every_reason_is_named_in_eleven_languages() {
    for reason in shipped::library().cancel_reasons {
        for language in ["en", "hi", "bn", "mr", "ta", "te", "gu", "kn", "ml", "pa", "or"] {
            let name = reason.name.in_language(language);
            assert_eq!(
                (name.language.as_str(), name.text.is_empty()),
                (language, false),
                "{}",
                reason.code
            );
        }
    }
}
