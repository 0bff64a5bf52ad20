//! Random schedules in which the process dies between any two steps and clients try again with the same ids.
//!
//! `AWAAZ_LEDGER_SCHEDULES` says how many (50), `AWAAZ_LEDGER_SEED` which is the first; a failure prints its own seed.

use super::support::DAY;
use community::timebank::{
    self, Approval, Booking, Decision, How, NewOffer, Reason, Slip, Step, TimebankError,
};
use community::{Day, MIGRATIONS};
use rand::RngCore;
use std::fmt::Debug;
use std::pin::Pin;
use std::task::{Context, Poll};
use store::testing::{self, NOW, SeededRng, TestStore};
use store::{Store, params};

const MEMBERS: usize = 4;
const OPERATIONS: usize = 24;

/// One thing a client wants, with the id it made for it.
#[derive(Debug, Clone)]
enum Wish {
    Book {
        id: String,
        teacher: usize,
        learner: usize,
    },
    Step {
        id: String,
        who: usize,
        step: Step,
        minutes: Option<i64>,
    },
    Give {
        id: String,
        from: usize,
        to: usize,
        minutes: i64,
    },
    Donate {
        id: String,
        from: usize,
        minutes: i64,
    },
    Reverse {
        id: String,
        wrong: String,
    },
    Dispute {
        id: String,
        session: String,
        who: usize,
    },
    Decide {
        id: String,
        minutes: i64,
    },
    Slip {
        id: String,
        from: usize,
        to: usize,
        number: i64,
        minutes: i64,
    },
    Deadlines,
}

/// A future that dies after so many polls, as a process does.
struct Mortal<F> {
    inner: Pin<Box<F>>,
    left: u64,
}

impl<F: Future> Future for Mortal<F> {
    type Output = Option<F::Output>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        if self.left == 0 {
            return Poll::Ready(None);
        }
        self.left -= 1;
        self.inner.as_mut().poll(context).map(Some)
    }
}

struct Chance(SeededRng);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        (self.0.next_u64() % most as u64) as usize
    }
}

fn member(at: usize) -> String {
    format!("member-{at}")
}

fn wish(chance: &mut Chance, at: usize) -> Wish {
    let id = format!("op{at}");
    let (one, two) = (chance.below(MEMBERS), chance.below(MEMBERS));
    let session = format!("op{}", chance.below(at + 1));
    let minutes = 1 + chance.below(300) as i64;
    const STEPS: [Step; 7] = [
        Step::Agree,
        Step::Decline,
        Step::Cancel,
        Step::Start,
        Step::Finish,
        Step::NoShow,
        Step::Confirm,
    ];
    match chance.below(16) {
        0..=3 => Wish::Book {
            id,
            teacher: one,
            learner: two,
        },
        4..=9 => {
            // Steps that lead on are likelier than those that end.
            let step = [Step::Agree, Step::Finish, Step::Confirm, STEPS[chance.below(7)]][chance.below(4)];
            let minutes = (chance.below(3) == 0).then_some(minutes);
            Wish::Step {
                id: session,
                who: one,
                step,
                minutes,
            }
        }
        10 => Wish::Give {
            id,
            from: one,
            to: two,
            minutes,
        },
        11 => Wish::Donate {
            id,
            from: one,
            minutes,
        },
        12 => Wish::Reverse { id, wrong: session },
        13 => Wish::Dispute {
            id,
            session,
            who: one,
        },
        14 => Wish::Slip {
            id,
            from: one,
            to: two,
            number: 1 + chance.below(6) as i64,
            minutes: minutes.min(120),
        },
        _ if chance.below(2) == 0 => Wish::Decide {
            id: session,
            minutes: minutes.min(60),
        },
        _ => Wish::Deadlines,
    }
}

/// The whole of one request: a transaction, done again after collisions.
async fn perform(store: &Store, wish: &Wish, now: i64) -> Result<(), TimebankError> {
    let done = store.write_with("wish", move |mut tx| async move {
        let officer = Approval::Officer {
            name: "Asha".into(),
            witness: "Bela".into(),
        };
        match wish {
            Wish::Book { id, teacher, learner } => {
                let (offer, learner) = (format!("offer-{teacher}"), member(*learner));
                let booking = Booking {
                    id,
                    offer: &offer,
                    learner: &learner,
                    minutes: None,
                    starts_at: None,
                    how: How::Tap,
                };
                timebank::book(&mut tx, &booking, now).await.map(drop)?;
            }
            Wish::Step {
                id,
                who,
                step,
                minutes,
            } => {
                let account = timebank::account_of(&mut tx, &member(*who), now).await?;
                timebank::step(&mut tx, id, &account, *step, *minutes, How::Tap, now)
                    .await
                    .map(drop)?;
            }
            Wish::Give {
                id,
                from,
                to,
                minutes,
            } => {
                let from = timebank::account_of(&mut tx, &member(*from), now).await?.id;
                let to = timebank::account_of(&mut tx, &member(*to), now).await?.id;
                let yes = Approval::Owner {
                    account: from.clone(),
                    how: How::Tap,
                };
                timebank::give(&mut tx, id, &from, &to, *minutes, &yes, now)
                    .await
                    .map(drop)?;
            }
            Wish::Donate { id, from, minutes } => {
                let from = timebank::account_of(&mut tx, &member(*from), now).await?.id;
                let yes = Approval::Owner {
                    account: from.clone(),
                    how: How::Tap,
                };
                timebank::donate(&mut tx, id, &from, *minutes, &yes, now)
                    .await
                    .map(drop)?;
            }
            Wish::Reverse { id, wrong } => {
                timebank::reverse(&mut tx, id, wrong, "a mistake", &officer, now)
                    .await
                    .map(drop)?;
            }
            Wish::Dispute { id, session, who } => {
                let account = timebank::account_of(&mut tx, &member(*who), now).await?;
                timebank::dispute(&mut tx, id, session, &account, Reason::Shorter, 20, now)
                    .await
                    .map(drop)?;
            }
            Wish::Decide { id, minutes } => {
                let decision = Decision {
                    mediator: "Asha",
                    memo: "heard both",
                    minutes: *minutes,
                };
                timebank::decide(&mut tx, id, &decision, now).await.map(drop)?;
            }
            Wish::Slip {
                id,
                from,
                to,
                number,
                minutes,
            } => {
                let payer = timebank::account_of(&mut tx, &member(*from), now).await?.id;
                let payee = timebank::account_of(&mut tx, &member(*to), now).await?.id;
                let slip = Slip {
                    id: id.clone(),
                    payer,
                    payee,
                    number: *number,
                    minutes: *minutes,
                    day: Day::at(NOW),
                };
                timebank::deposit(&mut tx, &slip, "Asha", "Bela", now)
                    .await
                    .map(drop)?;
            }
            Wish::Deadlines => timebank::run_due(&mut tx, now).await.map(drop)?,
        }
        Ok::<_, TimebankError>((tx, ()))
    });
    done.await
}

/// Every prefix of the log sums to zero, and what one side holds the other is promised.
async fn check(store: &Store, context: &impl Debug) -> i64 {
    let mut tx = store.read("check").await.unwrap();
    let sums = tx
        .query_one(
            "SELECT CAST(SUM(posted) AS BIGINT) AS posted, CAST(SUM(pending_in - pending_out) AS BIGINT) AS held,
                    (SELECT COUNT(*) FROM timebank_log) AS rows FROM timebank_accounts",
            params![],
        )
        .await
        .unwrap();
    assert_eq!(sums.get::<i64>("posted").unwrap(), 0, "{context:?}");
    assert_eq!(sums.get::<i64>("held").unwrap(), 0, "{context:?}");
    sums.get("rows").unwrap()
}

async fn settle_in(db: &TestStore) {
    let mut tx = db.write().await;
    for at in 0..MEMBERS {
        tx.execute(
            "INSERT INTO members (id, session_id, created_at, last_seen_at) VALUES ($1, $1, 0, 0)",
            params![member(at)],
        )
        .await
        .unwrap();
        let (id, member_id) = (format!("offer-{at}"), member(at));
        let offer = NewOffer {
            id: &id,
            member_id: &member_id,
            skill: "cooking",
            minutes: 60,
        };
        timebank::offer(&mut tx, &offer, NOW).await.unwrap();
    }
    timebank::pool(&mut tx, timebank::HOME, NOW).await.unwrap();
    tx.commit().await.unwrap();
}

/// One schedule; gives how often the process died and how many wishes came true.
async fn schedule(db: &TestStore, seed: u64) -> (u32, u32) {
    settle_in(db).await;
    let mut chance = Chance(SeededRng(seed));
    let mut store = db.store.clone();
    let (mut deaths, mut now) = (0, NOW);
    let mut acknowledged = Vec::new();
    for at in 0..OPERATIONS {
        now += chance.below(3 * DAY as usize) as i64;
        let wish = wish(&mut chance, at);
        let context = (seed, at, &wish);
        let result = loop {
            // The first tries die somewhere; sooner or later a client gets through.
            let left = if chance.below(3) == 0 {
                u64::MAX
            } else {
                1 + chance.below(40) as u64
            };
            let life = Mortal {
                inner: Box::pin(perform(&store, &wish, now)),
                left,
            };
            if let Some(result) = life.await {
                break result;
            }
            deaths += 1;
            if chance.below(8) == 0 {
                store = Store::open(&db.config, NOW).await.unwrap();
            }
            check(&store, &context).await;
        };
        match result {
            Ok(()) => acknowledged.push((wish.clone(), now)),
            Err(TimebankError::Store(error)) => panic!("seed {seed}, {at}, {wish:?}: {error}"),
            Err(_) => {}
        }
        check(&store, &context).await;
    }
    let rows = check(&store, &seed).await;
    for (wish, at) in acknowledged.iter().filter(|it| !matches!(it.0, Wish::Deadlines)) {
        // Told again by a client that did not hear the answer: refused or the same, never twice.
        let _ = perform(&store, wish, *at).await;
        assert_eq!(
            check(&store, &seed).await,
            rows,
            "seed {seed}: {wish:?} counted twice"
        );
    }
    let verified = timebank::verify(&mut store.read("verify").await.unwrap())
        .await
        .unwrap();
    assert!(verified.problems.is_empty(), "seed {seed}: {verified:?}");
    (deaths, acknowledged.len() as u32)
}

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name)
        .ok()
        .and_then(|it| it.parse().ok())
        .unwrap_or(otherwise)
}

#[tokio::test]
#[expect(clippy::print_stderr, reason = "the seed must be seen")]
async fn l1_l4_l12_whenever_the_process_dies_sums_are_zero_and_nothing_happens_twice() {
    let (first, many) = (
        number("AWAAZ_LEDGER_SEED", 1),
        number("AWAAZ_LEDGER_SCHEDULES", 50),
    );
    let (mut deaths, mut done) = (0, 0);
    eprintln!("schedules: seeds {first}..{}", first + many);
    for seed in first..first + many {
        let db = testing::file(&[MIGRATIONS]).await;
        let (died, came_true) = schedule(&db, seed).await;
        (deaths, done) = (deaths + died, done + came_true);
        db.finish().await;
    }
    eprintln!("the process died {deaths} times, {done} wishes came true");
    assert!(
        deaths > 0 && done > 0,
        "schedules in which nothing happens prove nothing"
    );
    if let Some(db) = testing::postgres(&[MIGRATIONS]).await {
        schedule(&db, first).await;
        db.finish().await;
    }
}
