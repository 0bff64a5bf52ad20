//! Consent by purpose. One function decides whether something may be done with what is known of a person: [`allows`].

use super::{GivenHow, MemberError, Refused, guardians};
use crate::audit::{self, Actor, Entry};
use crate::timebank::names;
use crate::{Day, gigs, learning, legal};
use rand::RngCore;
use store::{Millis, StoreError, Tx, new_id, params};

/// What something is done for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Purpose {
    /// Turning her voice into words; the sound stays in memory and is gone with the turn.
    Asr,
    /// Keeping a recording.
    StoreAudio,
    /// Remembering which lessons she heard.
    Learning,
    /// Showing employers what she asks of work.
    GigProfile,
    /// Showing her work to everybody.
    PortfolioPublic,
    /// Remembering a question about her rights.
    LegalMemory,
    /// Counting what she does together with others.
    Analytics,
    /// Writing to her by WhatsApp.
    WhatsappOptin,
    /// Passing her question to a paralegal volunteer.
    SharePlv,
}

names!(Purpose {
    Asr = "asr",
    StoreAudio = "store_audio",
    Learning = "learning",
    GigProfile = "gig_profile",
    PortfolioPublic = "portfolio_public",
    LegalMemory = "legal_memory",
    Analytics = "analytics",
    WhatsappOptin = "whatsapp_optin",
    SharePlv = "share_plv",
});

impl Purpose {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Asr,
        Self::StoreAudio,
        Self::Learning,
        Self::GigProfile,
        Self::PortfolioPublic,
        Self::LegalMemory,
        Self::Analytics,
        Self::WhatsappOptin,
        Self::SharePlv,
    ];

    /// What she does herself, with her own words, for exactly this: it goes on until she says no. Everything else waits for a
    /// yes. (Digital Personal Data Protection Act 2023, section 7(a): given voluntarily for a purpose, no refusal told.)
    pub fn is_asked_for(self) -> bool {
        matches!(self, Self::Asr | Self::Learning | Self::GigProfile)
    }

    /// P3: what there can be for the young, with a guardian's word.
    fn for_the_young(self) -> bool {
        self == Self::Learning
    }
}

/// How a consent was given.
#[derive(Debug, Clone, Copy)]
pub struct Given<'a> {
    pub how: GivenHow,
    /// In which language the notice was given.
    pub language: &'a str,
    pub until: Option<Millis>,
    /// Who gave it for somebody under age.
    pub guardian: Option<&'a str>,
}

/// How a purpose stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    pub purpose: Purpose,
    pub allowed: bool,
    /// The live consent, if one was given.
    pub given_at: Option<Millis>,
    pub expires_at: Option<Millis>,
    /// The last time she took it back.
    pub withdrawn_at: Option<Millis>,
}

/// P1: whether something may be done for this purpose with what is this member's, today.
pub async fn allows(tx: &mut Tx, member: &str, purpose: Purpose, today: Day) -> Result<bool, StoreError> {
    Ok(standing(tx, member, purpose, today).await?.allowed)
}

/// P2: whether her voice may be turned into words: until she says no. A child is listened to as well: a cry for help must be
/// heard, and nothing of the sound is kept.
pub async fn may_listen(tx: &mut Tx, member: &str, today: Day) -> Result<bool, StoreError> {
    let asr = standing(tx, member, Purpose::Asr, today).await?;
    Ok(asr.allowed || asr.withdrawn_at.is_none())
}

/// P3, and whether she takes part in paid work: checked before every posting and application.
pub async fn may_trade(tx: &mut Tx, member: &str, today: Day) -> Result<Result<(), Refused>, StoreError> {
    if guardians::minor(tx, member, today).await?.is_some() {
        return Ok(Err(Refused::UnderAge));
    }
    Ok(if allows(tx, member, Purpose::GigProfile, today).await? {
        Ok(())
    } else {
        Err(Refused::NoConsent)
    })
}

async fn standing(tx: &mut Tx, member: &str, purpose: Purpose, today: Day) -> Result<Standing, StoreError> {
    let live = tx
        .query_opt(
            "SELECT given_at, expires_at, guardian_id FROM consents
             WHERE member_id = $1 AND purpose = $2 AND withdrawn_at IS NULL AND (expires_at IS NULL OR expires_at > $3)",
            params![member, purpose.as_str(), start_of(today)],
        )
        .await?;
    let withdrawn = tx
        .query_one(
            "SELECT MAX(withdrawn_at) AS at FROM consents WHERE member_id = $1 AND purpose = $2",
            params![member, purpose.as_str()],
        )
        .await?
        .get::<Option<Millis>>("at")?;
    let guardian = match &live {
        Some(row) => row.get::<Option<String>>("guardian_id")?,
        None => None,
    };
    let allowed = match guardians::minor(tx, member, today).await? {
        Some(minor) => purpose.for_the_young() && guardian.is_some() && guardian == minor.guardian,
        None => live.is_some() || (purpose.is_asked_for() && withdrawn.is_none()),
    };
    let (given_at, expires_at) = match &live {
        Some(row) => (row.get("given_at")?, row.get("expires_at")?),
        None => (None, None),
    };
    Ok(Standing {
        purpose,
        allowed,
        given_at,
        expires_at,
        withdrawn_at: withdrawn,
    })
}

/// How every purpose stands.
pub async fn of(tx: &mut Tx, member: &str, today: Day) -> Result<Vec<Standing>, StoreError> {
    let mut all = Vec::new();
    for purpose in Purpose::ALL {
        all.push(standing(tx, member, purpose, today).await?);
    }
    Ok(all)
}

/// She says yes; a second yes for the same purpose changes nothing.
pub async fn give(
    tx: &mut Tx,
    member: &str,
    purpose: Purpose,
    given: &Given<'_>,
    now: Millis,
    rng: &mut (dyn RngCore + Send),
) -> Result<(), MemberError> {
    if guardians::minor(tx, member, Day::at(now)).await?.is_some() {
        return Err(MemberError::UnderAge);
    }
    keep(tx, member, purpose, given, now, rng).await?;
    let actor = Actor::Member(member.to_owned());
    audit::append(
        tx,
        &Entry::done(&actor, "consent.give", "", purpose.as_str()),
        now,
    )
    .await?;
    Ok(())
}

pub(super) async fn keep(
    tx: &mut Tx,
    member: &str,
    purpose: Purpose,
    given: &Given<'_>,
    now: Millis,
    rng: &mut (dyn RngCore + Send),
) -> Result<(), StoreError> {
    // One that has run out, or stands without the guardian's word, makes room.
    tx.execute(
        "UPDATE consents SET withdrawn_at = expires_at
         WHERE member_id = $1 AND purpose = $2 AND withdrawn_at IS NULL AND expires_at <= $3",
        params![member, purpose.as_str(), now],
    )
    .await?;
    tx.execute(
        "INSERT INTO consents (id, member_id, purpose, given_how, language, given_at, expires_at, guardian_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (member_id, purpose) WHERE withdrawn_at IS NULL
         DO UPDATE SET guardian_id = COALESCE(excluded.guardian_id, consents.guardian_id)",
        params![
            new_id(now, rng),
            member,
            purpose.as_str(),
            given.how.as_str(),
            given.language,
            now,
            given.until,
            given.guardian
        ],
    )
    .await
    .map(drop)
}

/// P2: she says no, as easily as yes, whether she ever said yes or not; what was kept for it goes at once.
pub async fn withdraw(
    tx: &mut Tx,
    member: &str,
    purpose: Purpose,
    how: GivenHow,
    language: &str,
    now: Millis,
    rng: &mut (dyn RngCore + Send),
) -> Result<(), StoreError> {
    let ended = tx
        .execute(
            "UPDATE consents SET withdrawn_at = $3 WHERE member_id = $1 AND purpose = $2 AND withdrawn_at IS NULL",
            params![member, purpose.as_str(), now],
        )
        .await?;
    if ended == 0 {
        // What goes on until she says no needs the no written down.
        tx.execute(
            "INSERT INTO consents (id, member_id, purpose, given_how, language, given_at, withdrawn_at)
             VALUES ($1, $2, $3, $4, $5, $6, $6)",
            params![
                new_id(now, rng),
                member,
                purpose.as_str(),
                how.as_str(),
                language,
                now
            ],
        )
        .await?;
    }
    match purpose {
        Purpose::Learning => learning::forget(tx, member).await?,
        Purpose::GigProfile => gigs::step_back(tx, member).await?,
        Purpose::SharePlv => legal::forget(tx, member).await?,
        _ => {}
    }
    let actor = Actor::Member(member.to_owned());
    audit::append(
        tx,
        &Entry::done(&actor, "consent.withdraw", "", purpose.as_str()),
        now,
    )
    .await
}

fn start_of(day: Day) -> Millis {
    const DAY_MS: Millis = 86_400_000;
    day.0 * DAY_MS - Day::INDIA_OFFSET_MS
}
