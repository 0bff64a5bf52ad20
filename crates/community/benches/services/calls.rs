//! The calls that people make all day.

use community::gigs::{self, Acting, Move, NewOffer, Wish};
use community::learning::{self, Event, What};
use community::timebank::{self, Booking, How, Step};
use community::{Day, legal, members};
use store::testing::{NOW, SeededRng};
use store::{Store, Tx};

use crate::village::{EMPLOYERS, Village, around};
use crate::{ROUNDS, Result, measure};

pub(crate) async fn all(store: &Store, village: &Village) -> Result {
    people(store, village).await?;
    time(store, village).await?;
    work(store, village).await?;
    lessons(store, village).await?;
    measure(store, "legal.count", async |tx, _| {
        Ok(legal::count(tx, "minimum_wage", Day::at(NOW)).await?)
    })
    .await
}

async fn people(store: &Store, village: &Village) -> Result {
    measure(store, "members.for_session", async |tx, round| {
        let name = format!("session {}", round * 7 % village.members.len());
        members::for_session(tx, &name, NOW, &mut SeededRng(round as u64)).await?;
        Ok(())
    })
    .await?;
    measure(store, "members.new", async |tx, round| {
        let mut rng = SeededRng(1_000_000 + round as u64);
        members::for_session(tx, &format!("new {round}"), NOW, &mut rng).await?;
        Ok(())
    })
    .await
}

/// Who learns in a round; never one of the teachers.
fn learner(village: &Village, round: usize) -> &String {
    &village.members[EMPLOYERS + round]
}

async fn time(store: &Store, village: &Village) -> Result {
    let accounts = &village.accounts;
    measure(store, "timebank.balance", async |tx, round| {
        let account = &accounts[round];
        let (from, to) = timebank::month_of(Day::at(NOW));
        timebank::account_of(tx, &village.members[round], NOW).await?;
        timebank::statement(tx, account, from, to).await?;
        timebank::waiting(tx, account, NOW).await?;
        Ok(())
    })
    .await?;
    measure(store, "timebank.find", async |tx, round| {
        let places = &village.library.gazetteer;
        timebank::find(tx, places, "tailoring", learner(village, round), 3).await?;
        Ok(())
    })
    .await?;
    measure(store, "timebank.book", async |tx, round| {
        let booking = Booking {
            id: &format!("s{round}"),
            offer: &format!("o{round}"),
            learner: learner(village, round),
            minutes: None,
            starts_at: None,
            how: How::Voice,
        };
        timebank::book(tx, &booking, NOW).await?;
        Ok(())
    })
    .await?;
    for (name, step) in [
        ("timebank.agree", Step::Agree),
        ("timebank.finish", Step::Finish),
        ("timebank.confirm", Step::Confirm),
    ] {
        measure(store, name, async |tx, round| {
            let owner = match step {
                Step::Confirm => learner(village, round),
                _ => &village.members[round],
            };
            let account = timebank::account_of(tx, owner, NOW).await?;
            timebank::step(tx, &format!("s{round}"), &account, step, None, How::Voice, NOW).await?;
            Ok(())
        })
        .await?;
    }
    measure(store, "timebank.due", async |tx, _| {
        timebank::run_due(tx, NOW).await?;
        Ok(())
    })
    .await
}

async fn work(store: &Store, village: &Village) -> Result {
    let library = &village.library;
    measure(store, "gigs.search near", async |tx, round| {
        let wish = Wish {
            kind: Some("tailoring".to_owned()),
            around: Some(around(&mut SeededRng(round as u64))),
            ..Wish::default()
        };
        gigs::search(tx, library, &wish, 0, 3, NOW).await?;
        Ok(())
    })
    .await?;
    measure(store, "gigs.search anywhere", async |tx, _| {
        gigs::search(tx, library, &Wish::default(), 0, 3, NOW).await?;
        Ok(())
    })
    .await?;
    measure(store, "gigs.post", async |tx, round| {
        let mut rng = SeededRng(2_000_000 + round as u64);
        village.post(tx, &format!("new{round}"), round, &mut rng).await
    })
    .await?;
    measure(store, "gigs.apply", async |tx, round| {
        let (gig, worker) = (format!("g{round}"), learner(village, round));
        let read = gigs::prepare_application(tx, &gig, worker, NOW).await?;
        let (nonce, mut rng) = (format!("yes {round}"), SeededRng(3_000_000 + round as u64));
        gigs::commit_application(tx, &gig, worker, &nonce, &read.terms_hash, NOW, &mut rng).await?;
        Ok(())
    })
    .await?;
    measure(store, "gigs.applicants", async |tx, round| {
        let employer = &village.members[round % EMPLOYERS];
        gigs::applicants(tx, library, &format!("g{round}"), employer, NOW).await?;
        Ok(())
    })
    .await?;
    measure(store, "gigs.offer", async |tx, round| {
        offer(tx, village, round).await
    })
    .await?;
    measure(store, "gigs.accept", async |tx, round| {
        let (id, worker) = (format!("j{round}"), learner(village, round));
        let job = gigs::job(tx, &id).await?.ok_or("no job")?;
        let acting = Acting {
            id: &format!("a{round}"),
            job: &id,
            member: worker,
        };
        let yes = Move::Accept {
            terms_hash: &job.terms_hash,
            contact: None,
        };
        gigs::act(tx, library, &acting, yes, NOW).await?;
        Ok(())
    })
    .await?;
    measure(store, "gigs.mine", async |tx, round| {
        let me = learner(village, round);
        gigs::status(tx, me).await?;
        gigs::jobs_of(tx, me).await?;
        gigs::mine(tx, me).await?;
        Ok(())
    })
    .await
}

async fn offer(tx: &mut Tx, village: &Village, round: usize) -> Result {
    let employer = &village.members[round % EMPLOYERS];
    let asked = gigs::applicants(tx, &village.library, &format!("g{round}"), employer, NOW).await?;
    let first = asked.first().ok_or("nobody applied")?;
    let new = NewOffer {
        id: &format!("j{round}"),
        application: &first.application_id,
        ..NewOffer::default()
    };
    gigs::offer(tx, &village.library, employer, &new, NOW).await?;
    Ok(())
}

async fn lessons(store: &Store, village: &Village) -> Result {
    let module = village.library.modules.keys().next().ok_or("no lessons")?;
    measure(store, "learning.record", async |tx, round| {
        let event = Event {
            at: NOW + round as i64,
            id: format!("e{round}"),
            device: "box".to_owned(),
            module_id: module.clone(),
            language: "hi".to_owned(),
            what: What::Heard { sentences: 3, all: 9 },
        };
        learning::record(tx, &village.members[round % (ROUNDS / 10)], &event).await?;
        Ok(())
    })
    .await?;
    measure(store, "learning.progress", async |tx, round| {
        learning::progress(tx, &village.library, &village.members[round % (ROUNDS / 10)]).await?;
        Ok(())
    })
    .await
}
