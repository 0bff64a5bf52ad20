//! Starter data of a new community: demo gigs, neighbours with skills and past sessions, and the search index.

use crate::content::Library;
use crate::gigs::{NewGig, insert_gig};
use crate::timebank::{self, Booking, DemoMember, DemoSession, How, NewOffer, Step, TimebankError};
use crate::{learning, legal};
use store::{Millis, Tx, params};

const OPEN_FOR_MS: Millis = 90 * 86_400_000;
const DAY_MS: Millis = 86_400_000;

/// Puts the starter content into the tables. Doing it again changes nothing that is there, only refreshes the search index.
/// Gives the number of gigs that were new.
pub async fn seed(tx: &mut Tx, library: &Library, now: Millis) -> Result<u32, TimebankError> {
    let mut added = 0;
    for demo in &library.demo_gigs {
        let Some(place) = library.gazetteer.by_id(&demo.place) else {
            continue;
        };
        let gig = NewGig {
            kind: &demo.kind,
            title: demo.title.clone(),
            place,
            time: &demo.time,
            minutes_per_day: demo.minutes_per_day,
            pay_paise_per_day: demo.pay_paise_per_day,
            seats: demo.seats,
            employer: &demo.employer,
            // Demo employers do not exist, so there is nobody to reach.
            contact: "",
            address: "",
            closes_at: now + OPEN_FOR_MS,
            days: 1,
            starts_on: None,
            starts_minute: None,
            women_only: false,
            ride_home: false,
        };
        added += u32::from(insert_gig(tx, &demo.id, None, &gig, now).await?.is_some());
    }
    for member in &library.demo_members {
        neighbour(tx, member, now).await?;
    }
    for session in &library.demo_sessions {
        taught(tx, session, now).await?;
    }
    legal::index(tx, library).await?;
    learning::index(tx, library).await?;
    Ok(added)
}

async fn neighbour(tx: &mut Tx, demo: &DemoMember, now: Millis) -> Result<(), TimebankError> {
    let new = tx
        .execute(
            "INSERT INTO members (id, session_id, display_name, place_id, created_at, last_seen_at)
             VALUES ($1, $2, $3, $4, $5, $5) ON CONFLICT (id) DO NOTHING",
            // No session hashes to this: nobody can be her.
            params![
                &demo.id,
                format!("demo:{}", demo.id),
                &demo.name,
                &demo.place,
                now
            ],
        )
        .await?;
    if new == 0 {
        return Ok(());
    }
    for (skill, minutes) in &demo.teaches {
        let id = format!("{}:{skill}", demo.id);
        let offer = NewOffer {
            id: &id,
            member_id: &demo.id,
            skill,
            minutes: *minutes,
        };
        timebank::offer(tx, &offer, now).await?;
    }
    Ok(())
}

/// A past session, through the same doors as a real one.
async fn taught(tx: &mut Tx, demo: &DemoSession, now: Millis) -> Result<(), TimebankError> {
    if timebank::session(tx, &demo.id).await?.is_some() {
        return Ok(());
    }
    let at = now - demo.days_ago * DAY_MS;
    let offer = format!("{}:{}", demo.teacher, demo.skill);
    let booking = Booking {
        id: &demo.id,
        offer: &offer,
        learner: &demo.learner,
        minutes: Some(demo.minutes),
        starts_at: Some(at),
        how: How::Tap,
    };
    match timebank::book(tx, &booking, at).await {
        Ok(_) => {}
        // Its offer was taken back before a newer release told of this session.
        Err(TimebankError::NotFound) => return Ok(()),
        Err(error) => return Err(error),
    }
    let teacher = timebank::account_of(tx, &demo.teacher, at).await?;
    let learner = timebank::account_of(tx, &demo.learner, at).await?;
    timebank::step(tx, &demo.id, &teacher, Step::Agree, None, How::Tap, at).await?;
    timebank::step(tx, &demo.id, &teacher, Step::Finish, None, How::Tap, at).await?;
    timebank::step(tx, &demo.id, &learner, Step::Confirm, None, How::Tap, at).await?;
    Ok(())
}
