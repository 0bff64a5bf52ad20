//! An employer, three workers and a gig for tests.

use crate::shipped;
use community::Library;
use community::content::Texts;
use community::gigs::{self, Acting, GigError, Job, Move, NewGig, NewOffer, Place};
use community::members;
use store::Tx;
use store::testing::{NOW, SeededRng, TestStore};

pub(crate) const HOUR: i64 = 3_600_000;
pub(crate) const DAY: i64 = 24 * HOUR;

pub(crate) struct Market {
    pub(crate) library: Library,
    pub(crate) employer: String,
    pub(crate) workers: Vec<String>,
}

pub(crate) fn lucknow(library: &Library) -> Place {
    library.gazetteer.by_id("lucknow").unwrap().clone()
}

pub(crate) fn texts(title: &str) -> Texts {
    Texts([("en".to_owned(), title.to_owned())].into())
}

/// Four hours of cooking for 400 rupees, one seat.
pub(crate) fn cooking(place: &Place) -> NewGig<'_> {
    NewGig {
        kind: "cooking",
        title: texts("Cook for a wedding"),
        place,
        time: "evening",
        minutes_per_day: 240,
        pay_paise_per_day: 40_000,
        seats: 1,
        employer: "Asha",
        contact: "SECRET-CONTACT",
        address: "SECRET-DOOR",
        closes_at: NOW + 5 * DAY,
        days: 1,
        starts_on: None,
        starts_minute: None,
        women_only: false,
        ride_home: false,
    }
}

pub(crate) async fn member(tx: &mut Tx, name: &str) -> String {
    // One seed a name, so that ids differ.
    let seed = name.bytes().fold(7, |sum: u64, b| sum * 31 + u64::from(b));
    members::for_session(tx, name, NOW, &mut SeededRng(seed))
        .await
        .unwrap()
        .id
}

pub(crate) async fn market(db: &TestStore) -> Market {
    let mut tx = db.write().await;
    let employer = member(&mut tx, "employer").await;
    let mut workers = Vec::new();
    for name in ["one", "two", "three"] {
        workers.push(member(&mut tx, name).await);
    }
    tx.commit().await.unwrap();
    Market {
        library: shipped::library(),
        employer,
        workers,
    }
}

impl Market {
    pub(crate) async fn post(&self, tx: &mut Tx, id: &str, seats: i64) {
        let place = lucknow(&self.library);
        let new = NewGig {
            seats,
            ..cooking(&place)
        };
        gigs::post(tx, &self.library, &self.employer, id, &new, NOW)
            .await
            .unwrap();
    }

    pub(crate) async fn apply(&self, tx: &mut Tx, gig: &str, worker: usize, now: i64) -> String {
        let me = &self.workers[worker];
        let read = gigs::prepare_application(tx, gig, me, now).await.unwrap();
        let nonce = format!("yes:{gig}:{worker}");
        let seed = nonce.bytes().fold(now as u64, |sum, b| {
            sum.wrapping_mul(31).wrapping_add(u64::from(b))
        });
        let mut rng = SeededRng(seed);
        gigs::commit_application(tx, gig, me, &nonce, &read.terms_hash, now, &mut rng)
            .await
            .unwrap()
            .application_id
    }

    pub(crate) async fn offer(&self, tx: &mut Tx, id: &str, application: &str, now: i64) -> Job {
        let new = NewOffer {
            id,
            application,
            ..NewOffer::default()
        };
        gigs::offer(tx, &self.library, &self.employer, &new, now)
            .await
            .unwrap()
    }

    /// Takes a step; its id is made of who, what and when.
    pub(crate) async fn act(
        &self,
        tx: &mut Tx,
        job: &str,
        who: &str,
        step: Move<'_>,
        now: i64,
    ) -> Result<Job, GigError> {
        let id = format!("{job}:{who}:{}:{now}", step.step().as_str());
        let acting = Acting {
            id: &id,
            job,
            member: who,
        };
        gigs::act(tx, &self.library, &acting, step, now).await
    }

    /// From an application of the first worker to work under way.
    pub(crate) async fn hired(&self, tx: &mut Tx, gig: &str, job: &str) -> Job {
        self.post(tx, gig, 1).await;
        let application = self.apply(tx, gig, 0, NOW).await;
        let offered = self.offer(tx, job, &application, NOW).await;
        let yes = Move::Accept {
            terms_hash: &offered.terms_hash,
            contact: None,
        };
        self.act(tx, job, &self.workers[0], yes, NOW).await.unwrap()
    }

    /// From the posting to approved work.
    pub(crate) async fn approved(&self, tx: &mut Tx, gig: &str, job: &str) -> Job {
        self.hired(tx, gig, job).await;
        let me = &self.workers[0];
        self.act(tx, job, me, Move::Start, NOW).await.unwrap();
        self.act(tx, job, me, Move::Submit, NOW).await.unwrap();
        self.act(tx, job, &self.employer, Move::Approve, NOW)
            .await
            .unwrap()
    }

    /// To the end.
    pub(crate) async fn closed(&self, tx: &mut Tx, gig: &str, job: &str) -> Job {
        let due = self.approved(tx, gig, job).await.due_paise;
        self.act(tx, job, &self.employer, Move::Paid(due), NOW)
            .await
            .unwrap();
        self.act(tx, job, &self.workers[0], Move::Received(due), NOW)
            .await
            .unwrap()
    }
}
