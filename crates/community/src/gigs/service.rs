//! Finding, applying, posting.

use super::log::Entry;
use super::matching::{self, Kept, Lookup};
use super::{
    ApplicationStatus, Applied, Found, Gig, GigError, MAX_OPEN, NewGig, Place, ReadBack, Role, Wish, rules,
    scams,
};
use crate::Day;
use crate::content::{Library, Texts};
use crate::members::consents;
use rand::RngCore;
use serde_json::json;
use std::collections::BTreeMap;
use store::{Millis, Row, StoreError, Tx, new_id, params};

/// The newest that are looked at where no place limits them.
const LOOKED_AT: i64 = 1000;
const KM_PER_DEGREE: f64 = 111.0;
/// India lies between the equator and this parallel: a degree of longitude is never shorter than there.
const NORTHMOST_DEGREES: f64 = 37.1;
/// G6: hundredths of a degree are about a kilometre.
const GRID: f64 = 100.0;
const MAX_TITLE: usize = 120;
const DAY_MS: Millis = 86_400_000;
/// The longest that one can apply.
const MAX_OPEN_MS: Millis = 90 * DAY_MS;

/// The newest open gigs of a kind. Near a place: inside of a square or of no known place, in two parts, so that both go by the
/// index of places. Anywhere: from the newest on, which an index of states would keep from being read in order.
macro_rules! suiting {
    ($columns:literal, near) => {
        concat!(
            "SELECT ",
            $columns,
            " FROM (SELECT * FROM gigs
                    WHERE state = 'open' AND lat BETWEEN $4 AND $5 AND lon BETWEEN $6 AND $7
                    UNION ALL SELECT * FROM gigs WHERE state = 'open' AND lat IS NULL) AS there
              WHERE closes_at > $1 AND kind = COALESCE($2, kind) ORDER BY id DESC LIMIT $3"
        )
    };
    ($columns:literal, anywhere) => {
        concat!(
            "SELECT ",
            $columns,
            " FROM gigs WHERE state || '' = 'open' AND closes_at > $1 AND kind = COALESCE($2, kind)
              ORDER BY id DESC LIMIT $3"
        )
    };
}

/// How the employers of suiting gigs kept their word.
macro_rules! word_kept {
    ($where:ident) => {
        concat!(
            "SELECT employer,
                    SUM(CASE WHEN state = 'closed' THEN 1 ELSE 0 END) AS kept,
                    SUM(CASE WHEN state = 'cancelled_by_employer' OR reason IN ('unsafe', 'terms_differ')
                             THEN 1 ELSE 0 END) AS broken
             FROM gig_jobs WHERE employer IN (",
            suiting!("posted_by", $where),
            ") GROUP BY employer"
        )
    };
}

/// Open gigs that meet the wish, best first; `skip` of them are passed over. An unknown place is an error, so that nobody is
/// told "no work" by mistake.
pub async fn search(
    tx: &mut Tx,
    library: &Library,
    wish: &Wish,
    skip: usize,
    limit: usize,
    now: Millis,
) -> Result<Vec<Found>, GigError> {
    let known = wish
        .place_id
        .as_deref()
        .and_then(|id| library.gazetteer.by_id(id));
    let centre = wish.around.as_ref().or(known);
    if wish.place_id.is_some() && centre.is_none() {
        return Err(GigError::UnknownPlace);
    }
    let kind = wish.kind.as_ref().filter(|_| !wish.related);
    let mut suits = params![now, kind, LOOKED_AT];
    let (gigs, kept) = match centre {
        Some(centre) => {
            let (south, north, west, east) = around(centre, matching::radius(wish));
            suits.extend(params![south, north, west, east]);
            (suiting!("*", near), word_kept!(near))
        }
        None => (suiting!("*", anywhere), word_kept!(anywhere)),
    };
    let rows = tx.query(gigs, suits.clone()).await?;
    let open = rows.iter().map(gig_row).collect::<Result<_, _>>()?;
    let employers = by_gig(&rows, &tx.query(kept, suits).await?)?;
    let lookup = Lookup {
        places: &library.gazetteer,
        kinds: &library.kinds,
        employers: &employers,
        today: Day::at(now),
    };
    let found = matching::rank(open, wish, &lookup);
    Ok(found.into_iter().skip(skip).take(limit).collect())
}

/// A square that holds the circle: south, north, west, east.
fn around(centre: &Place, km: f64) -> (f64, f64, f64, f64) {
    // One more for the grid on which places lie.
    let lat = (km + 1.0) / KM_PER_DEGREE;
    let lon = lat / NORTHMOST_DEGREES.to_radians().cos();
    (
        centre.lat - lat,
        centre.lat + lat,
        centre.lon - lon,
        centre.lon + lon,
    )
}

/// How the employers kept their word, by gig.
fn by_gig(gigs: &[Row], employers: &[Row]) -> Result<BTreeMap<String, Kept>, StoreError> {
    let mut known: BTreeMap<String, Kept> = BTreeMap::new();
    for row in employers {
        let (kept, broken) = (row.get("kept")?, row.get("broken")?);
        known.insert(row.get("employer")?, Kept { kept, broken });
    }
    let mut by_gig = BTreeMap::new();
    for row in gigs {
        let poster: Option<String> = row.get("posted_by")?;
        if let Some(kept) = poster.and_then(|it| known.get(&it)) {
            by_gig.insert(row.get("id")?, *kept);
        }
    }
    Ok(by_gig)
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
    consents::may_trade(tx, member_id, Day::at(now)).await??;
    if row.get::<Option<String>>("posted_by")?.as_deref() == Some(member_id) {
        return Err(GigError::OwnGig);
    }
    let gig = gig_row(&row)?;
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
    if open_of(tx, member_id, now).await? >= MAX_OPEN {
        return Err(GigError::TooMany);
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
    let entry = Entry {
        id: &format!("{id}:apply"),
        gig: gig_id,
        job: None,
        role: Role::Worker,
        event: "apply",
        detail: json!({"application": id, "terms_hash": terms_hash}),
    };
    entry.write(tx, None, None, now).await?;
    Ok(Applied {
        application_id: id,
        repeated: false,
    })
}

/// What she has open: applications that wait, and jobs that are not over.
async fn open_of(tx: &mut Tx, member_id: &str, now: Millis) -> Result<i64, StoreError> {
    let row = tx
        .query_one(
            "SELECT (SELECT COUNT(*) FROM gig_applications a JOIN gigs g ON g.id = a.gig_id
                     WHERE a.member_id = $1 AND a.state = 'applied' AND g.state = 'open' AND g.closes_at > $2)
                  + (SELECT COUNT(*) FROM gig_jobs WHERE worker = $1
                     AND state IN ('accepted', 'in_progress', 'submitted')) AS open",
            params![member_id, now],
        )
        .await?;
    row.get("open")
}

/// Whether it may be posted: G5 the floor of the wages, G7 nothing that no work may ask for, G6 no contact in the title.
pub fn check_posting(library: &Library, new: &NewGig<'_>, now: Millis) -> Result<(), GigError> {
    let texts: Vec<&str> = new
        .title
        .0
        .values()
        .map(String::as_str)
        .chain([new.employer])
        .collect();
    if let Some(code) = scams::scam_in(&library.scams, &texts) {
        return Err(GigError::Scam {
            code: code.to_owned(),
        });
    }
    if texts.iter().any(|it| scams::gives_contact(it)) {
        return Err(GigError::Scam {
            code: "gives_contact".to_owned(),
        });
    }
    let long = |it: &&str| it.trim().is_empty() || it.chars().count() > MAX_TITLE;
    if !new.title.0.contains_key("en") || texts.iter().any(long) {
        return impossible("titles (English among them) and the employer's name have 1 to 120 letters");
    }
    if new.contact.chars().count() > MAX_TITLE || new.address.chars().count() > 2 * MAX_TITLE {
        return impossible("contact or address is too long");
    }
    if new.closes_at > now + MAX_OPEN_MS || new.closes_at <= now {
        return impossible("one can apply for at most 90 days");
    }
    check_terms(library, &unposted(new, now), now)
}

/// G5: hours, days and pay that can be offered.
pub(super) fn check_terms(library: &Library, gig: &Gig, now: Millis) -> Result<(), GigError> {
    let Some(kind) = library.kinds.get(&gig.kind) else {
        return impossible("no such kind of work");
    };
    if !(15..=720).contains(&gig.minutes_per_day) || !(1..=365).contains(&gig.days) {
        return impossible("15 minutes to 12 hours a day, 1 to 365 days");
    }
    if gig.pay_paise_per_day <= 0 || gig.pay_paise_per_day > 100_000_000 {
        return impossible("not an amount");
    }
    if gig.starts_on.is_some_and(|day| day < Day::at(now)) {
        return impossible("it would have begun already");
    }
    let state = gig.place(&library.gazetteer).ok_or(GigError::UnknownPlace)?.state;
    if let Some(floor) = rules::floor_for(&library.wage_floors, &state, &kind.class, Day::at(now))
        && !rules::pays_floor(gig.pay_paise_per_day, gig.minutes_per_day, floor.paise_per_day)
    {
        return Err(GigError::BelowFloor {
            floor_paise_per_day: floor.paise_per_day,
            verified: floor.verified,
        });
    }
    Ok(())
}

fn impossible<T>(detail: &str) -> Result<T, GigError> {
    Err(GigError::Impossible {
        detail: detail.to_owned(),
    })
}

/// The gig as it would stand there.
fn unposted(new: &NewGig<'_>, now: Millis) -> Gig {
    let grid = |degrees: f64| (degrees * GRID).round() / GRID;
    Gig {
        id: String::new(),
        kind: new.kind.to_owned(),
        title: new.title.clone(),
        place_id: new.place.id.clone(),
        time: new.time.to_owned(),
        minutes_per_day: new.minutes_per_day,
        pay_paise_per_day: new.pay_paise_per_day,
        seats: new.seats,
        employer: new.employer.to_owned(),
        state: "open".to_owned(),
        created_at: now,
        closes_at: new.closes_at,
        spot: Some(Place {
            lat: grid(new.place.lat),
            lon: grid(new.place.lon),
            names: BTreeMap::new(),
            ..new.place.clone()
        }),
        days: new.days,
        starts_on: new.starts_on,
        starts_minute: new.starts_minute,
        women_only: new.women_only,
        ride_home: new.ride_home,
    }
}

/// Posts a gig under an id that the client made; the same posting again is the same gig.
pub async fn post(
    tx: &mut Tx,
    library: &Library,
    member_id: &str,
    id: &str,
    new: &NewGig<'_>,
    now: Millis,
) -> Result<Gig, GigError> {
    let wanted = Gig {
        id: id.to_owned(),
        ..unposted(new, now)
    };
    let private = rules::hash(&[
        member_id.to_owned(),
        new.title.to_json(),
        new.contact.to_owned(),
        new.address.to_owned(),
    ]);
    let entry = Entry {
        id,
        gig: id,
        job: None,
        role: Role::Employer,
        event: "post",
        detail: json!({"terms_hash": rules::terms_hash(&wanted), "seats": new.seats, "private": private}),
    };
    if entry.is_known(tx).await? {
        return by_id(tx, id).await?.ok_or(GigError::NotFound);
    }
    consents::may_trade(tx, member_id, Day::at(now)).await??;
    check_posting(library, new, now)?;
    let row = insert_gig(tx, id, Some(member_id), new, now).await?;
    // Taken by another gig, such as one of the starter content.
    let gig = gig_row(row.as_ref().ok_or(GigError::DuplicateIdDifferent)?)?;
    entry.write(tx, None, None, now).await?;
    Ok(gig)
}

/// Adds a gig unless its id is there already.
pub(crate) async fn insert_gig(
    tx: &mut Tx,
    id: &str,
    posted_by: Option<&str>,
    new: &NewGig<'_>,
    now: Millis,
) -> Result<Option<Row>, StoreError> {
    let gig = unposted(new, now);
    let spot = gig.spot.as_ref();
    tx.query_opt(
        "INSERT INTO gigs (id, kind, title, place_id, time, minutes_per_day, pay_paise_per_day, seats,
                           employer, contact, posted_by, state, created_at, closes_at, place_name, state_code, lat, lon,
                           days, starts_on, starts_minute, women_only, ride_home, address)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'open', $12, $13, $14, $15, $16, $17, $18, $19, $20, $21,
                 $22, $23)
         ON CONFLICT (id) DO NOTHING RETURNING *",
        params![
            id,
            new.kind,
            new.title.to_json(),
            &gig.place_id,
            new.time,
            new.minutes_per_day,
            new.pay_paise_per_day,
            new.seats,
            new.employer,
            new.contact,
            posted_by,
            now,
            new.closes_at,
            spot.map(|it| it.name.as_str()),
            spot.map(|it| it.state.as_str()),
            spot.map(|it| it.lat),
            spot.map(|it| it.lon),
            new.days,
            new.starts_on.map(|day| day.0),
            new.starts_minute,
            i64::from(new.women_only),
            i64::from(new.ride_home),
            new.address
        ],
    )
    .await
}

/// One gig, whatever its state.
pub async fn by_id(tx: &mut Tx, id: &str) -> Result<Option<Gig>, StoreError> {
    let row = tx
        .query_opt("SELECT * FROM gigs WHERE id = $1", params![id])
        .await?;
    row.as_ref().map(gig_row).transpose()
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
                gig: gig_row(row)?,
            })
        })
        .collect()
}

/// G6: the contact column is not even read.
pub(super) fn gig_row(row: &Row) -> Result<Gig, StoreError> {
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
        spot: spot(row)?,
        days: row.get("days")?,
        starts_on: row.get::<Option<i64>>("starts_on")?.map(Day),
        starts_minute: row.get("starts_minute")?,
        women_only: row.get("women_only")?,
        ride_home: row.get("ride_home")?,
    })
}

fn spot(row: &Row) -> Result<Option<Place>, StoreError> {
    let (Some(lat), Some(lon)) = (row.get::<Option<f64>>("lat")?, row.get::<Option<f64>>("lon")?) else {
        return Ok(None);
    };
    Ok(Some(Place {
        id: row.get("place_id")?,
        name: row.get::<Option<String>>("place_name")?.unwrap_or_default(),
        state: row.get::<Option<String>>("state_code")?.unwrap_or_default(),
        lat,
        lon,
        names: BTreeMap::new(),
    }))
}
