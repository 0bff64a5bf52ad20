//! Starter data of a new community: demo gigs and the search index.

use crate::content::Library;
use crate::gigs::{NewGig, insert_gig};
use crate::{learning, legal};
use store::{Millis, StoreError, Tx};

const OPEN_FOR_MS: Millis = 90 * 86_400_000;

/// Puts the starter content into the tables. Doing it again changes nothing that is there, only refreshes the search index.
/// Gives the number of gigs that were new.
pub async fn seed(tx: &mut Tx, library: &Library, now: Millis) -> Result<u32, StoreError> {
    let mut added = 0;
    for demo in &library.demo_gigs {
        let gig = NewGig {
            kind: &demo.kind,
            title: demo.title.clone(),
            place_id: &demo.place,
            time: &demo.time,
            minutes_per_day: demo.minutes_per_day,
            pay_paise_per_day: demo.pay_paise_per_day,
            seats: demo.seats,
            employer: &demo.employer,
            // Demo employers do not exist, so there is nobody to reach.
            contact: "",
            closes_at: now + OPEN_FOR_MS,
        };
        added += u32::from(insert_gig(tx, &demo.id, None, &gig, now).await?.is_some());
    }
    legal::index(tx, library).await?;
    learning::index(tx, library).await?;
    Ok(added)
}
