//! Random sequences of steps by everybody: what may not be is refused, and what must hold holds after each.

use super::support::*;
use community::MIGRATIONS;
use community::gigs::{
    self, About, Acting, Claim, Decision, GigError, JobState, Move, NewOffer, Role, Step, next,
};
use proptest::prelude::*;
use rand::RngCore;
use store::Tx;
use store::testing::{NOW, SeededRng, each_database};

const ROLES: [Role; 4] = [Role::Worker, Role::Employer, Role::Mediator, Role::Timer];

proptest! {
    #[test]
    fn g1_a_walk_never_leaves_an_end_and_pays_only_by_the_workers_word(
        steps in prop::collection::vec((0..17_usize, 0..4_usize), 1..200)
    ) {
        let mut state = JobState::Offered;
        let (mut accepted, mut received, mut resolved) = (false, false, false);
        for (step, role) in steps {
            let (step, role) = (Step::ALL[step], ROLES[role]);
            let Some(to) = next(state, step, role) else { continue };
            prop_assert!(!state.is_over());
            accepted |= (step, role) == (Step::Accept, Role::Worker);
            received |= (step, role) == (Step::Received, Role::Worker);
            resolved |= to == JobState::ResolvedEmployer;
            // G2: nobody works without having accepted. G10: nothing closes without her word, unless nothing is owed.
            prop_assert_eq!(to.has_seat() && !accepted, false);
            prop_assert!(!matches!(to, JobState::PaidAck | JobState::Closed) || received || resolved);
            // Only a mediator, a deadline or a rule decides a dispute.
            if state == JobState::Disputed {
                prop_assert!(matches!(role, Role::Mediator | Role::Timer));
            }
            state = to;
        }
    }
}

/// The steps that somebody may try at any time.
fn tried(n: u64) -> Move<'static> {
    match n % 11 {
        0 => Move::Decline,
        1 => Move::Withdraw,
        2 | 3 => Move::Start,
        4 => Move::Submit,
        5 => Move::Rework,
        6 => Move::Approve,
        7 => Move::Paid(40_000),
        8 => Move::Received(40_000),
        9 => Move::Cancel("weather"),
        _ => Move::NoShow,
    }
}

async fn holds(tx: &mut Tx, seed: u64) {
    for (what, statement) in [
        (
            "seats are counted",
            "SELECT g.id FROM gigs g WHERE g.seats_taken > g.seats
                OR g.seats_taken <> (SELECT COUNT(*) FROM gig_jobs j WHERE j.gig_id = g.id AND j.seat IS NOT NULL)",
        ),
        (
            "paid by her word",
            "SELECT id FROM gig_jobs WHERE state IN ('paid_ack', 'closed') AND due_paise > 0
                AND (received_paise IS NULL OR received_paise < due_paise)",
        ),
        (
            "the log ends where the job is",
            "SELECT j.id FROM gig_jobs j WHERE j.state <> (SELECT e.to_state FROM gig_events e
                WHERE e.job_id = j.id AND e.to_state IS NOT NULL ORDER BY e.seq DESC LIMIT 1)",
        ),
        (
            "a dispute is open exactly while the job is disputed",
            "SELECT j.id FROM gig_jobs j WHERE (j.state = 'disputed')
                <> EXISTS (SELECT 1 FROM gig_disputes d WHERE d.job_id = j.id AND d.decided_at IS NULL)",
        ),
        (
            "accepted applications have seats",
            "SELECT a.id FROM gig_applications a WHERE a.state = 'accepted' AND NOT EXISTS
                (SELECT 1 FROM gig_jobs j WHERE j.application_id = a.id AND j.seat = a.seat)",
        ),
    ] {
        let rows = tx.query(statement, vec![]).await.unwrap();
        assert!(rows.is_empty(), "seed {seed}: {what}");
    }
}

#[tokio::test]
async fn whatever_everybody_tries_seats_money_and_log_agree() {
    each_database(&[MIGRATIONS], async |db| {
        let m = market(db).await;
        let (mut done, mut refused) = (0, 0);
        for seed in 0..6_u64 {
            let mut rng = SeededRng(seed);
            let mut tx = db.write().await;
            let gig = format!("g{seed}");
            m.post(&mut tx, &gig, 2).await;
            let mut jobs: Vec<String> = Vec::new();
            for worker in 0..3 {
                match gigs::prepare_application(&mut tx, &gig, &m.workers[worker], NOW).await {
                    Ok(_) => {
                        let application = m.apply(&mut tx, &gig, worker, NOW).await;
                        let id = format!("j{seed}-{worker}");
                        m.offer(&mut tx, &id, &application, NOW).await;
                        jobs.push(id);
                    }
                    Err(GigError::TooMany) => {}
                    Err(error) => panic!("seed {seed}: {error}"),
                }
            }
            tx.commit().await.unwrap();
            let mut now = NOW;
            for at in 0..70 {
                now += (rng.next_u64() % 4) as i64 * HOUR;
                let Some(job) = jobs.get((rng.next_u64() % 3) as usize) else {
                    continue;
                };
                let before = gigs::job(&mut db.write().await, job).await.unwrap().unwrap();
                let who = match rng.next_u64() % 5 {
                    0 | 1 => m.workers[(rng.next_u64() % 3) as usize].clone(),
                    2 => m.employer.clone(),
                    _ => m.workers[job.as_bytes()[job.len() - 1] as usize - 48].clone(),
                };
                let mut tx = db.write().await;
                let id = format!("{seed}:{at}");
                let acting = Acting {
                    id: &id,
                    job,
                    member: &who,
                };
                let (step, outcome) = match rng.next_u64() % 8 {
                    0 => {
                        let claim = Claim {
                            about: About::Hours,
                            paise: None,
                        };
                        (
                            Some(Step::Dispute),
                            gigs::dispute(&mut tx, &acting, claim, now).await.map(drop),
                        )
                    }
                    1 | 2 => {
                        let terms_hash = before.terms_hash.clone();
                        let yes = Move::Accept {
                            terms_hash: &terms_hash,
                            contact: None,
                        };
                        let taken = gigs::act(&mut tx, &m.library, &acting, yes, now).await;
                        (Some(Step::Accept), taken.map(drop))
                    }
                    3 => (None, gigs::run_due(&mut tx, now).await.map(drop)),
                    4 => {
                        let word = Decision {
                            mediator: "Meena",
                            memo: "heard both",
                            paise: [0, 10_000, 40_000][(rng.next_u64() % 3) as usize],
                        };
                        let open = gigs::open_disputes(&mut tx).await.unwrap();
                        match open.first() {
                            Some(open) => (None, gigs::decide(&mut tx, &open.id, &word, now).await.map(drop)),
                            None => (None, Ok(())),
                        }
                    }
                    5 => {
                        let new = NewOffer {
                            id: &id,
                            application: &before.application_id,
                            ..NewOffer::default()
                        };
                        (
                            None,
                            gigs::offer(&mut tx, &m.library, &m.employer, &new, now)
                                .await
                                .map(drop),
                        )
                    }
                    _ => {
                        let step = tried(rng.next_u64());
                        let taken = gigs::act(&mut tx, &m.library, &acting, step, now).await;
                        (Some(step.step()), taken.map(drop))
                    }
                };
                let legal = step.is_none_or(|step| {
                    before.role_of(&who).is_some_and(|role| {
                        next(before.state, step, role).is_some()
                            || (step == Step::Dispute && before.state == JobState::Disputed)
                    })
                });
                match outcome {
                    Ok(()) => {
                        assert!(legal, "seed {seed}: {step:?} from {:?}", before.state);
                        tx.commit().await.unwrap();
                        done += 1;
                    }
                    Err(GigError::Store(error)) => panic!("seed {seed}, step {at}: {error}"),
                    Err(_) => {
                        drop(tx);
                        refused += 1;
                    }
                }
                holds(&mut db.write().await, seed).await;
            }
        }
        assert!(done > 60 && refused > 60, "{done} {refused}");
    })
    .await;
}
