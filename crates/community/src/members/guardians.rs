//! P3: who says that she is under eighteen has no marketplace, no time bank, no analytics, and a learning record only with a
//! guardian's word.

use super::{GivenHow, MemberError, Purpose, consents};
use crate::Day;
use crate::audit::{self, Actor, Entry};
use rand::RngCore;
use store::{Millis, StoreError, Tx, params};

/// From this age on nobody answers for her.
pub const OF_AGE: i64 = 18;
const OLDEST: i64 = 120;

/// What is known of somebody who is not of age.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Minor {
    /// From this day on she is of age for certain.
    pub adult_on: Day,
    pub guardian: Option<String>,
}

/// Whether and until when somebody is under age; `None`: she is not, as far as she has told.
pub async fn minor(tx: &mut Tx, member: &str, today: Day) -> Result<Option<Minor>, StoreError> {
    let row = tx
        .query_opt(
            "SELECT adult_on, guardian_id FROM minors WHERE member_id = $1 AND adult_on > $2",
            params![member, today.0],
        )
        .await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(Minor {
        adult_on: Day(row.get("adult_on")?),
        guardian: row.get("guardian_id")?,
    }))
}

/// She tells her age. Only the day on which she will be of age is kept, and only when she is not; it never comes nearer by
/// telling another age later.
pub async fn tell_age(
    tx: &mut Tx,
    member: &str,
    age: i64,
    now: Millis,
) -> Result<Option<Minor>, MemberError> {
    if !(1..=OLDEST).contains(&age) {
        return Err(MemberError::NotAnAge);
    }
    let today = Day::at(now);
    let known = minor(tx, member, today).await?;
    if age >= OF_AGE {
        return if known.is_some() {
            Err(MemberError::UnderAge)
        } else {
            Ok(None)
        };
    }
    // She may have had her birthday today: the latest day that fits.
    let adult_on = Day(today.0 + (OF_AGE - age) * 1461 / 4 + 1);
    tx.execute(
        "INSERT INTO minors (member_id, adult_on) VALUES ($1, $2)
         ON CONFLICT (member_id) DO UPDATE SET adult_on = CASE WHEN excluded.adult_on > minors.adult_on
                                                          THEN excluded.adult_on ELSE minors.adult_on END",
        params![member, adult_on.0],
    )
    .await?;
    let actor = Actor::Member(member.to_owned());
    audit::append(tx, &Entry::done(&actor, "age.told", "", "under_age"), now).await?;
    Ok(minor(tx, member, today).await?)
}

/// A grown-up member has proved by code and PIN that she answers for the young one: a learning record may be kept.
pub async fn approve(
    tx: &mut Tx,
    young: &str,
    guardian: &str,
    how: GivenHow,
    language: &str,
    now: Millis,
    rng: &mut (dyn RngCore + Send),
) -> Result<(), MemberError> {
    let today = Day::at(now);
    if young == guardian {
        return Err(MemberError::Oneself);
    }
    if minor(tx, young, today).await?.is_none() || minor(tx, guardian, today).await?.is_some() {
        return Err(MemberError::NotAllowed);
    }
    tx.execute(
        "UPDATE minors SET guardian_id = $2, approved_at = $3 WHERE member_id = $1",
        params![young, guardian, now],
    )
    .await?;
    let given = consents::Given {
        how,
        language,
        until: None,
        guardian: Some(guardian),
    };
    consents::keep(tx, young, Purpose::Learning, &given, now, rng).await?;
    let target = format!("member:{young}");
    let actor = Actor::Member(guardian.to_owned());
    audit::append(
        tx,
        &Entry::done(&actor, "guardian.approve", &target, Purpose::Learning.as_str()),
        now,
    )
    .await?;
    Ok(())
}
