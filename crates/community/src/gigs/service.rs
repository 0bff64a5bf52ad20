//! Use cases of gigs on a transaction.

use super::{
    ApplicationStatus, Applied, Found, Gazetteer, Gig, GigError, NewGig, ReadBack, WageFloor, Wish, rules,
};
use crate::Day;
use crate::content::Texts;
use rand::RngCore;
use store::{Millis, Row, StoreError, Tx, new_id, params};

/// Open gigs that meet the wish, best first. An unknown place is an error, so that nobody is told "no work" by mistake.
pub async fn search(
    tx: &mut Tx,
    places: &Gazetteer,
    wish: &Wish,
    limit: usize,
    now: Millis,
) -> Result<Vec<Found>, GigError> {
    let unknown = |id: &str| places.by_id(id).is_none();
    if wish.around.is_none() && wish.place_id.as_deref().is_some_and(unknown) {
        return Err(GigError::UnknownPlace);
    }
    let rows = tx
        .query(
            "SELECT * FROM gigs WHERE state = 'open' AND closes_at > $1 AND kind = COALESCE($2, kind) ORDER BY id",
            params![now, wish.kind.as_ref()],
        )
        .await?;
    let open = rows.iter().map(gig).collect::<Result<_, _>>()?;
    let mut found = rules::rank(open, wish, places);
    found.truncate(limit);
    Ok(found)
}

/// Checks that she can apply and gives what has to be read back. Writes nothing.
pub async fn prepare_application(
    tx: &mut Tx,
    gig_id: &str,
    member_id: &str,
    now: Millis,
) -> Result<ReadBack, GigError> {
    let row = tx
        .query_opt("SELECT * FROM gigs WHERE id = $1", params![gig_id])
        .await?
        .ok_or(GigError::NotFound)?;
    if row.get::<Option<String>>("posted_by")?.as_deref() == Some(member_id) {
        return Err(GigError::OwnGig);
    }
    let gig = gig(&row)?;
    let earlier = tx
        .query_opt(
            "SELECT id FROM gig_applications WHERE gig_id = $1 AND member_id = $2 AND state <> 'withdrawn'",
            params![gig_id, member_id],
        )
        .await?;
    if let Some(earlier) = earlier {
        return Err(GigError::AlreadyApplied {
            application_id: earlier.get("id")?,
        });
    }
    if gig.state != "open" || gig.closes_at <= now {
        return Err(GigError::Closed);
    }
    let terms_hash = rules::terms_hash(&gig);
    Ok(ReadBack { gig, terms_hash })
}

/// Writes the application after the yes. `nonce` is the confirmation's own id: the same one again gives the first result.
pub async fn commit_application(
    tx: &mut Tx,
    gig_id: &str,
    member_id: &str,
    nonce: &str,
    terms_hash: &str,
    now: Millis,
    rng: &mut (dyn RngCore + Send),
) -> Result<Applied, GigError> {
    let same = tx
        .query_opt(
            "SELECT id, gig_id, member_id FROM gig_applications WHERE nonce = $1",
            params![nonce],
        )
        .await?;
    if let Some(same) = same {
        if same.get::<String>("gig_id")? != gig_id || same.get::<String>("member_id")? != member_id {
            return Err(GigError::NonceReused);
        }
        return Ok(Applied {
            application_id: same.get("id")?,
            repeated: true,
        });
    }
    let read_back = prepare_application(tx, gig_id, member_id, now).await?;
    if read_back.terms_hash != terms_hash {
        return Err(GigError::TermsChanged);
    }
    let id = new_id(now, rng);
    tx.execute(
        "INSERT INTO gig_applications (id, gig_id, member_id, nonce, terms_hash, state, applied_at)
         VALUES ($1, $2, $3, $4, $5, 'applied', $6)",
        params![&id, gig_id, member_id, nonce, terms_hash, now],
    )
    .await?;
    Ok(Applied {
        application_id: id,
        repeated: false,
    })
}

/// Posts a gig. G5: refused with the floor when it pays less.
pub async fn post(
    tx: &mut Tx,
    places: &Gazetteer,
    floors: &[WageFloor],
    member_id: &str,
    new: &NewGig<'_>,
    now: Millis,
    rng: &mut (dyn RngCore + Send),
) -> Result<Gig, GigError> {
    let place = places.by_id(new.place_id).ok_or(GigError::UnknownPlace)?;
    if let Some(floor) = rules::floor_for(floors, &place.state, Day::at(now))
        && !rules::pays_floor(new.pay_paise_per_day, new.minutes_per_day, floor.paise_per_day)
    {
        return Err(GigError::BelowFloor {
            floor_paise_per_day: floor.paise_per_day,
            verified: floor.verified,
        });
    }
    let row = insert_gig(tx, &new_id(now, rng), Some(member_id), new, now).await?;
    Ok(gig(row.as_ref().ok_or(StoreError::NoRow)?)?)
}

/// Adds a gig unless its id is there already.
pub(crate) async fn insert_gig(
    tx: &mut Tx,
    id: &str,
    posted_by: Option<&str>,
    new: &NewGig<'_>,
    now: Millis,
) -> Result<Option<Row>, StoreError> {
    tx.query_opt(
        "INSERT INTO gigs (id, kind, title, place_id, time, minutes_per_day, pay_paise_per_day, seats,
                           employer, contact, posted_by, state, created_at, closes_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'open', $12, $13)
         ON CONFLICT (id) DO NOTHING RETURNING *",
        params![
            id,
            new.kind,
            new.title.to_json(),
            new.place_id,
            new.time,
            new.minutes_per_day,
            new.pay_paise_per_day,
            new.seats,
            new.employer,
            new.contact,
            posted_by,
            now,
            new.closes_at
        ],
    )
    .await
}

/// One gig, whatever its state.
pub async fn by_id(tx: &mut Tx, id: &str) -> Result<Option<Gig>, StoreError> {
    let row = tx
        .query_opt("SELECT * FROM gigs WHERE id = $1", params![id])
        .await?;
    row.as_ref().map(gig).transpose()
}

/// A member's applications, newest first.
pub async fn status(tx: &mut Tx, member_id: &str) -> Result<Vec<ApplicationStatus>, GigError> {
    let rows = tx
        .query(
            "SELECT a.id AS application_id, a.state AS application_state, a.applied_at AS applied_at, g.*
             FROM gig_applications a JOIN gigs g ON g.id = a.gig_id
             WHERE a.member_id = $1 ORDER BY a.applied_at DESC, a.id DESC",
            params![member_id],
        )
        .await?;
    rows.iter()
        .map(|row| {
            Ok(ApplicationStatus {
                application_id: row.get("application_id")?,
                state: row.get("application_state")?,
                applied_at: row.get("applied_at")?,
                gig: gig(row)?,
            })
        })
        .collect()
}

/// G6: the contact column is not even read.
fn gig(row: &Row) -> Result<Gig, StoreError> {
    Ok(Gig {
        id: row.get("id")?,
        kind: row.get("kind")?,
        title: Texts::from_json(&row.get::<String>("title")?),
        place_id: row.get("place_id")?,
        time: row.get("time")?,
        minutes_per_day: row.get("minutes_per_day")?,
        pay_paise_per_day: row.get("pay_paise_per_day")?,
        seats: row.get("seats")?,
        employer: row.get("employer")?,
        state: row.get("state")?,
        created_at: row.get("created_at")?,
        closes_at: row.get("closes_at")?,
    })
}
