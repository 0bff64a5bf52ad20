//! Packets for a para-legal volunteer: made after an explicit yes, seen only while that yes stands (P1, P2).

use crate::Day;
use crate::members::{MemberError, Purpose, consents};
use rand::RngCore;
use store::{Millis, Retry, Row, StoreError, Tx, params};

/// Letters of a code: none that sounds or looks like another.
const LETTERS: &[u8] = b"ACEFHKMPRTWX34679";
const CODE_LENGTH: usize = 6;

/// What she wants to be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewHandover<'a> {
    /// Made by the client; the same again is the same packet.
    pub id: &'a str,
    /// A topic of the content.
    pub topic: &'a str,
    /// Language of the words.
    pub language: &'a str,
    /// Her words, free of identifiers.
    pub words: &'a str,
}

/// A packet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handover {
    pub id: String,
    /// What she tells when she comes.
    pub code: String,
    pub topic: String,
    pub language: String,
    pub words: String,
    /// Milliseconds since 1970.
    pub created_at: Millis,
    /// When the volunteer was through with it.
    pub done_at: Option<Millis>,
}

/// Why a packet cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum HandoverError {
    /// P1: there is no yes, or it was taken back.
    #[error("there is no consent to share this")]
    NoConsent,
    #[error("no such packet")]
    NotFound,
    /// The id stands for something else.
    #[error("the id is in use for something else")]
    DuplicateIdDifferent,
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<MemberError> for HandoverError {
    fn from(error: MemberError) -> Self {
        match error {
            MemberError::Store(error) => Self::Store(error),
            // P3: what she is too young to agree to is not agreed to.
            _ => Self::NoConsent,
        }
    }
}

impl Retry for HandoverError {
    fn is_collision(&self) -> bool {
        matches!(self, Self::Store(error) if error.is_collision())
    }
}

/// Makes a packet. P1: only with a live consent.
pub async fn hand_over(
    tx: &mut Tx,
    member_id: &str,
    new: &NewHandover<'_>,
    now: Millis,
    rng: &mut (dyn RngCore + Send),
) -> Result<Handover, HandoverError> {
    if !consents::allows(tx, member_id, Purpose::SharePlv, Day::at(now)).await? {
        return Err(HandoverError::NoConsent);
    }
    if let Some(known) = one(tx, new.id, Some(member_id)).await? {
        let same = (
            known.topic.as_str(),
            known.language.as_str(),
            known.words.as_str(),
        ) == (new.topic, new.language, new.words);
        return if same {
            Ok(known)
        } else {
            Err(HandoverError::DuplicateIdDifferent)
        };
    }
    let code = code(rng);
    let made = tx
        .execute(
            "INSERT INTO legal_handovers (id, member_id, code, topic, language, words, created_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING",
            params![new.id, member_id, &code, new.topic, new.language, new.words, now],
        )
        .await?;
    if made == 0 {
        return Err(HandoverError::DuplicateIdDifferent);
    }
    one(tx, new.id, Some(member_id))
        .await?
        .ok_or(HandoverError::NotFound)
}

/// Packets that wait, the oldest first. P2: one whose yes was taken back is not there.
pub async fn open_handovers(tx: &mut Tx) -> Result<Vec<Handover>, StoreError> {
    let rows = tx
        .query(
            "SELECT h.id, h.code, h.topic, h.language, h.words, h.created_at, h.done_at FROM legal_handovers h
             WHERE h.done_at IS NULL AND EXISTS (SELECT 1 FROM consents c
                 WHERE c.member_id = h.member_id AND c.purpose = 'share_plv' AND c.withdrawn_at IS NULL)
             ORDER BY h.created_at, h.id",
            params![],
        )
        .await?;
    rows.iter().map(handover).collect()
}

/// The volunteer is through with a packet: what she said is gone from it.
pub async fn handover_done(tx: &mut Tx, id: &str, now: Millis) -> Result<Handover, HandoverError> {
    let changed = tx
        .execute(
            "UPDATE legal_handovers SET done_at = $2, words = '' WHERE id = $1 AND done_at IS NULL",
            params![id, now],
        )
        .await?;
    match one(tx, id, None).await? {
        Some(it) if changed == 1 || it.done_at.is_some() => Ok(it),
        _ => Err(HandoverError::NotFound),
    }
}

/// She takes a packet back: it is gone.
pub async fn take_back(tx: &mut Tx, member_id: &str, id: &str) -> Result<(), HandoverError> {
    let gone = tx
        .execute(
            "DELETE FROM legal_handovers WHERE id = $1 AND member_id = $2",
            params![id, member_id],
        )
        .await?;
    if gone == 1 {
        Ok(())
    } else {
        Err(HandoverError::NotFound)
    }
}

async fn one(tx: &mut Tx, id: &str, member_id: Option<&str>) -> Result<Option<Handover>, StoreError> {
    let row = match member_id {
        Some(member_id) => {
            tx.query_opt(
                "SELECT id, code, topic, language, words, created_at, done_at FROM legal_handovers
                 WHERE id = $1 AND member_id = $2",
                params![id, member_id],
            )
            .await?
        }
        None => {
            tx.query_opt(
                "SELECT id, code, topic, language, words, created_at, done_at FROM legal_handovers WHERE id = $1",
                params![id],
            )
            .await?
        }
    };
    row.as_ref().map(handover).transpose()
}

fn code(rng: &mut (dyn RngCore + Send)) -> String {
    let mut letter = || {
        // So few letters divide 2^32 evenly enough: nobody wins by a bias of one in a hundred million.
        let at = rng.next_u32() as usize % LETTERS.len();
        char::from(LETTERS[at])
    };
    (0..CODE_LENGTH).map(|_| letter()).collect()
}

fn handover(row: &Row) -> Result<Handover, StoreError> {
    Ok(Handover {
        id: row.get("id")?,
        code: row.get("code")?,
        topic: row.get("topic")?,
        language: row.get("language")?,
        words: row.get("words")?,
        created_at: row.get("created_at")?,
        done_at: row.get("done_at")?,
    })
}

/// Her packets go with the yes that they were made with (P2).
pub(crate) async fn forget(tx: &mut Tx, member_id: &str) -> Result<(), StoreError> {
    tx.execute(
        "DELETE FROM legal_handovers WHERE member_id = $1",
        params![member_id],
    )
    .await
    .map(drop)
}
