//! G1-G8: from the offer to work under way.

use super::support::*;
use community::MIGRATIONS;
use community::gigs::{self, About, Acting, Claim, GigError, JobState, Move, NewOffer, Role, Step, Term};
use community::members;
use store::testing::{NOW, TestStore, each_database};
use store::{Store, params};

#[tokio::test]
async fn a_job_goes_from_the_application_to_the_end_and_all_of_it_is_written_down() {
    each_database(&[MIGRATIONS], async |db| {
        let m = market(db).await;
        let mut tx = db.write().await;
        let job = m.closed(&mut tx, "g", "j").await;
        assert_eq!(
            (job.state, job.seat, job.due_paise),
            (JobState::Closed, Some(1), 40_000)
        );
        let all = gigs::history(&mut tx, "j").await.unwrap();
        let told: Vec<(&str, Role)> = all.iter().map(|it| (it.event.as_str(), it.role)).collect();
        assert_eq!(
            told,
            [
                ("offer", Role::Employer),
                ("accept", Role::Worker),
                ("start", Role::Worker),
                ("submit", Role::Worker),
                ("approve", Role::Employer),
                ("paid", Role::Employer),
                ("received", Role::Worker),
                ("close", Role::Timer),
            ]
        );
        assert!(all.windows(2).all(|it| it[0].seq < it[1].seq));
        assert_eq!(gigs::by_id(&mut tx, "g").await.unwrap().unwrap().state, "closed");
    })
    .await;
}

#[tokio::test]
async fn g1_the_tables_know_the_same_steps_as_the_program_and_refuse_all_others() {
    each_database(&[MIGRATIONS], async |db| {
        let roles = [Role::Worker, Role::Employer, Role::Mediator, Role::Timer];
        let mut known: Vec<(String, String)> = Vec::new();
        for from in JobState::ALL {
            for step in Step::ALL {
                for role in roles {
                    if let Some(to) = gigs::next(from, step, role) {
                        known.push((from.as_str().to_owned(), to.as_str().to_owned()));
                    }
                }
            }
            assert!(
                !from.is_over()
                    || Step::ALL
                        .iter()
                        .all(|step| roles.iter().all(|role| gigs::next(from, *step, *role).is_none()))
            );
        }
        known.sort();
        known.dedup();
        let mut tx = db.write().await;
        let rows = tx
            .query(
                "SELECT from_state, to_state FROM gig_transitions ORDER BY from_state, to_state",
                vec![],
            )
            .await
            .unwrap();
        let kept: Vec<(String, String)> = rows
            .iter()
            .map(|row| (row.get("from_state").unwrap(), row.get("to_state").unwrap()))
            .collect();
        assert_eq!(kept, known);
        let m = market_in(db, tx).await;
        let mut tx = db.write().await;
        m.hired(&mut tx, "g", "j").await;
        tx.commit().await.unwrap();
        for statement in [
            "UPDATE gig_jobs SET state = 'closed', received_paise = 40000 WHERE id = 'j'",
            "UPDATE gig_jobs SET state = 'lost' WHERE id = 'j'",
            "UPDATE gig_jobs SET seat = NULL WHERE id = 'j'",
            "UPDATE gig_jobs SET terms_hash = 'other' WHERE id = 'j'",
            "DELETE FROM gig_jobs WHERE id = 'j'",
            "UPDATE gig_events SET at = 0",
            "DELETE FROM gig_events",
        ] {
            let mut tx = db.write().await;
            assert!(tx.execute(statement, vec![]).await.is_err(), "{statement}");
        }
    })
    .await;
}

async fn market_in(db: &TestStore, tx: store::Tx) -> Market {
    drop(tx);
    market(db).await
}

#[tokio::test]
async fn g2_two_who_accept_the_last_seat_at_once_do_not_both_get_it() {
    each_database(&[MIGRATIONS], async |db| {
        let m = &market(db).await;
        let mut tx = db.write().await;
        m.post(&mut tx, "g", 1).await;
        let mut jobs = Vec::new();
        for worker in 0..2 {
            let application = m.apply(&mut tx, "g", worker, NOW).await;
            jobs.push(m.offer(&mut tx, &format!("j{worker}"), &application, NOW).await);
        }
        tx.commit().await.unwrap();
        let accept = async |store: &Store, worker: usize| {
            let job = jobs[worker].clone();
            store
                .write_with("accept", move |mut tx| {
                    let job = job.clone();
                    async move {
                        let yes = Move::Accept {
                            terms_hash: &job.terms_hash,
                            contact: None,
                        };
                        let taken = m.act(&mut tx, &job.id, &m.workers[worker], yes, NOW).await?;
                        Ok::<_, GigError>((tx, taken))
                    }
                })
                .await
        };
        let (one, two) = tokio::join!(accept(&db.store, 0), accept(&db.store, 1));
        assert_eq!(
            u8::from(one.is_ok()) + u8::from(two.is_ok()),
            1,
            "{one:?} {two:?}"
        );
        let lost = [one, two].into_iter().find_map(Result::err).unwrap();
        assert!(
            matches!(lost, GigError::Full | GigError::WrongState { .. }),
            "{lost:?}"
        );
        let mut tx = db.write().await;
        let (mut seated, mut gone) = (0, 0);
        for job in &jobs {
            let now = gigs::job(&mut tx, &job.id).await.unwrap().unwrap();
            seated += u8::from(now.state == JobState::Accepted);
            gone += u8::from(now.state == JobState::Withdrawn);
        }
        assert_eq!(
            (seated, gone),
            (1, 1),
            "the other offer has nothing to offer any more"
        );
    })
    .await;
}

#[tokio::test]
async fn g2_a_seat_that_is_given_back_can_be_taken_again() {
    each_database(&[MIGRATIONS], async |db| {
        let m = market(db).await;
        let mut tx = db.write().await;
        m.hired(&mut tx, "g", "j").await;
        assert_eq!(
            gigs::by_id(&mut tx, "g").await.unwrap().unwrap().state,
            "accepted"
        );
        let me = m.workers[0].clone();
        m.act(&mut tx, "j", &me, Move::Cancel("illness"), NOW)
            .await
            .unwrap();
        assert_eq!(gigs::by_id(&mut tx, "g").await.unwrap().unwrap().state, "open");
        let application = m.apply(&mut tx, "g", 1, NOW).await;
        let offered = m.offer(&mut tx, "j2", &application, NOW).await;
        let yes = Move::Accept {
            terms_hash: &offered.terms_hash,
            contact: None,
        };
        let again = m.act(&mut tx, "j2", &m.workers[1], yes, NOW).await.unwrap();
        assert_eq!(again.seat, Some(1));
    })
    .await;
}

#[tokio::test]
async fn g3_terms_are_those_both_agreed_to_and_other_terms_need_another_offer() {
    each_database(&[MIGRATIONS], async |db| {
        let m = market(db).await;
        let mut tx = db.write().await;
        m.post(&mut tx, "g", 1).await;
        let application = m.apply(&mut tx, "g", 0, NOW).await;
        let posted = gigs::by_id(&mut tx, "g").await.unwrap().unwrap();
        let below = NewOffer {
            id: "j",
            application: &application,
            pay_paise_per_day: Some(10_000),
            ..NewOffer::default()
        };
        let refused = gigs::offer(&mut tx, &m.library, &m.employer, &below, NOW).await;
        assert!(
            matches!(refused, Err(GigError::BelowFloor { .. })),
            "the floor holds for offers, too"
        );
        let more = NewOffer {
            pay_paise_per_day: Some(45_000),
            days: Some(2),
            ..below
        };
        let offered = gigs::offer(&mut tx, &m.library, &m.employer, &more, NOW)
            .await
            .unwrap();
        assert_eq!(offered.due_paise, 90_000);
        let again = gigs::offer(&mut tx, &m.library, &m.employer, &more, NOW + 1)
            .await
            .unwrap();
        assert_eq!(again, offered, "the same offer again is the same");
        let me = &m.workers[0];
        let heard_posting = Move::Accept {
            terms_hash: &gigs::terms_hash(&posted),
            contact: None,
        };
        assert!(matches!(
            m.act(&mut tx, "j", me, heard_posting, NOW).await,
            Err(GigError::TermsChanged)
        ));
        let yes = Move::Accept {
            terms_hash: &offered.terms_hash,
            contact: None,
        };
        let job = m.act(&mut tx, "j", me, yes, NOW).await.unwrap();
        assert_eq!((job.terms.pay_paise_per_day, job.terms.days), (45_000, 2));
        let another = NewOffer {
            id: "j2",
            pay_paise_per_day: Some(90_000),
            ..more
        };
        assert!(
            gigs::offer(&mut tx, &m.library, &m.employer, &another, NOW)
                .await
                .is_err()
        );
    })
    .await;
}

#[tokio::test]
async fn g4_silence_ends_an_offer_approves_work_and_closes_the_window_for_disputes() {
    each_database(&[MIGRATIONS], async |db| {
        let m = market(db).await;
        let mut tx = db.write().await;
        m.post(&mut tx, "g", 2).await;
        let first = m.apply(&mut tx, "g", 0, NOW).await;
        let second = m.apply(&mut tx, "g", 1, NOW).await;
        let offered = m.offer(&mut tx, "late", &first, NOW).await;
        let day = NOW + gigs::OFFER_MS;
        let yes = Move::Accept {
            terms_hash: &offered.terms_hash,
            contact: None,
        };
        assert!(matches!(
            m.act(&mut tx, "late", &m.workers[0], yes, day).await,
            Err(GigError::TooLate)
        ));
        assert_eq!(gigs::run_due(&mut tx, day - 1).await.unwrap(), Term::default());
        assert_eq!(gigs::run_due(&mut tx, day).await.unwrap().expired, 1);
        assert_eq!(gigs::run_due(&mut tx, day).await.unwrap(), Term::default());
        // Whom the offer ran out for can be asked again.
        m.offer(&mut tx, "again", &first, day).await;
        let offered = m.offer(&mut tx, "j", &second, day).await;
        let me = &m.workers[1];
        let yes = Move::Accept {
            terms_hash: &offered.terms_hash,
            contact: None,
        };
        for step in [yes, Move::Start, Move::Submit] {
            m.act(&mut tx, "j", me, step, day).await.unwrap();
        }
        let silent = day + gigs::APPROVE_MS;
        let term = gigs::run_due(&mut tx, silent).await.unwrap();
        assert_eq!((term.approved, term.expired), (1, 1));
        let claim = Claim {
            about: About::NotPaid,
            paise: None,
        };
        let acting = Acting {
            id: "d",
            job: "j",
            member: me,
        };
        let late = gigs::dispute(&mut tx, &acting, claim, silent + gigs::DISPUTE_MS + 1).await;
        assert!(matches!(late, Err(GigError::TooLate)));
        gigs::dispute(&mut tx, &acting, claim, silent + gigs::DISPUTE_MS)
            .await
            .unwrap();
        // Postings end, too.
        assert_eq!(gigs::run_due(&mut tx, NOW + 5 * DAY).await.unwrap().postings, 1);
        assert_eq!(gigs::by_id(&mut tx, "g").await.unwrap().unwrap().state, "expired");
    })
    .await;
}

#[tokio::test]
async fn g6_contact_and_door_are_told_after_acceptance_and_to_the_two_sides_alone() {
    each_database(&[MIGRATIONS], async |db| {
        let m = market(db).await;
        let mut tx = db.write().await;
        m.post(&mut tx, "g", 1).await;
        let application = m.apply(&mut tx, "g", 0, NOW).await;
        let offered = m.offer(&mut tx, "j", &application, NOW).await;
        let me = &m.workers[0];
        assert_eq!(gigs::contact(&mut tx, "j", me).await.unwrap(), None);
        assert!(!format!("{offered:?}").contains("SECRET"));
        let yes = Move::Accept {
            terms_hash: &offered.terms_hash,
            contact: Some("MY-CONTACT"),
        };
        m.act(&mut tx, "j", me, yes, NOW).await.unwrap();
        let told = gigs::contact(&mut tx, "j", me).await.unwrap().unwrap();
        assert_eq!(
            (told.contact.as_str(), told.address.as_str()),
            ("SECRET-CONTACT", "SECRET-DOOR")
        );
        let hers = gigs::contact(&mut tx, "j", &m.employer).await.unwrap().unwrap();
        assert_eq!((hers.contact.as_str(), hers.address.as_str()), ("MY-CONTACT", ""));
        let nosy = gigs::contact(&mut tx, "j", &m.workers[1]).await;
        assert!(matches!(nosy, Err(GigError::NotFound)));
        let log = format!("{:?}", gigs::history(&mut tx, "j").await.unwrap());
        assert!(!log.contains("CONTACT") && !log.contains("DOOR"));
        // Cancelled: told no more.
        m.act(&mut tx, "j", me, Move::Cancel("family"), NOW)
            .await
            .unwrap();
        assert_eq!(gigs::contact(&mut tx, "j", me).await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn g8_who_cancels_says_why_and_some_reasons_count_against_nobody() {
    each_database(&[MIGRATIONS], async |db| {
        let m = market(db).await;
        let mut tx = db.write().await;
        for (at, (who, reason, fine)) in [
            (0, "not_needed", false),
            (0, "because", false),
            (1, "unsafe", false),
            (0, "illness", true),
            (1, "weather", true),
        ]
        .into_iter()
        .enumerate()
        {
            let (gig, job) = (format!("g{at}"), format!("j{at}"));
            m.hired(&mut tx, &gig, &job).await;
            let who = if who == 0 {
                m.workers[0].clone()
            } else {
                m.employer.clone()
            };
            let done = m.act(&mut tx, &job, &who, Move::Cancel(reason), NOW).await;
            match done {
                Ok(job) => assert!(fine && job.reason.as_deref() == Some(reason)),
                Err(GigError::UnknownReason) => assert!(!fine, "{reason}"),
                Err(error) => panic!("{error}"),
            }
            // Nothing stays open, for the next round.
            if !fine {
                m.act(&mut tx, &job, &m.employer, Move::NoShow, NOW)
                    .await
                    .unwrap();
            }
        }
        // Three no-shows are on her account, the illness is not.
        m.post(&mut tx, "last", 1).await;
        m.apply(&mut tx, "last", 0, NOW + 1).await;
        m.apply(&mut tx, "last", 1, NOW + 1).await;
        let all = gigs::applicants(&mut tx, &m.library, "last", &m.employer, NOW + 1)
            .await
            .unwrap();
        assert_eq!(all.len(), 2);
        assert!(
            all[0].reasons.contains(&gigs::CandidateReason::Newcomer),
            "{all:?}"
        );
    })
    .await;
}

#[tokio::test]
async fn an_id_stands_for_one_act_and_a_stranger_sees_nothing() {
    each_database(&[MIGRATIONS], async |db| {
        let m = market(db).await;
        let mut tx = db.write().await;
        m.hired(&mut tx, "g", "j").await;
        let me = &m.workers[0];
        let acting = Acting {
            id: "same",
            job: "j",
            member: me,
        };
        for _ in 0..2 {
            let job = gigs::act(&mut tx, &m.library, &acting, Move::Start, NOW)
                .await
                .unwrap();
            assert_eq!(job.state, JobState::InProgress);
        }
        let other = gigs::act(&mut tx, &m.library, &acting, Move::Submit, NOW).await;
        assert!(matches!(other, Err(GigError::DuplicateIdDifferent)));
        let stranger = m.act(&mut tx, "j", &m.workers[2], Move::Submit, NOW).await;
        assert!(matches!(stranger, Err(GigError::NotFound)));
        let early = m.act(&mut tx, "j", &m.employer, Move::Approve, NOW).await;
        assert!(matches!(
            early,
            Err(GigError::WrongState { state: "in_progress" })
        ));
    })
    .await;
}

#[tokio::test]
async fn an_erased_member_leaves_her_seat_and_the_log_without_her() {
    each_database(&[MIGRATIONS], async |db| {
        let m = market(db).await;
        let mut tx = db.write().await;
        m.hired(&mut tx, "g", "j").await;
        members::forget(&mut tx, &m.workers[0]).await.unwrap();
        let job = gigs::job(&mut tx, "j").await.unwrap().unwrap();
        assert_eq!((job.state, job.seat), (JobState::CancelledByWorker, None));
        assert_eq!(job.role_of(&m.workers[0]), None);
        assert_eq!(gigs::by_id(&mut tx, "g").await.unwrap().unwrap().state, "open");
        let application = m.apply(&mut tx, "g", 1, NOW).await;
        m.offer(&mut tx, "j2", &application, NOW).await;
        members::forget(&mut tx, &m.employer).await.unwrap();
        assert_eq!(
            gigs::by_id(&mut tx, "g").await.unwrap().unwrap().state,
            "withdrawn"
        );
        assert_eq!(
            gigs::job(&mut tx, "j2").await.unwrap().unwrap().state,
            JobState::Withdrawn
        );
        let rows = tx
            .query(
                "SELECT id FROM gigs WHERE contact <> '' OR address <> ''",
                params![],
            )
            .await
            .unwrap();
        assert!(rows.is_empty());
    })
    .await;
}
