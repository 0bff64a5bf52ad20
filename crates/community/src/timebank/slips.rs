//! Hours on paper: slips that a payer signs away from the box, handed in at the office in any order, even twice (L12).

use super::ledger::{self, Entry};
use super::rules::{self, Event};
use super::{Approval, Code, SLIP_CAP, TimebankError};
use crate::Day;
use store::{Millis, Row, StoreError, Tx, params};

/// A slip as it lies on the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slip {
    /// Made by whoever wrote it.
    pub id: String,
    /// Accounts.
    pub payer: String,
    pub payee: String,
    /// The number printed on it: each payer uses each of hers once.
    pub number: i64,
    pub minutes: i64,
    /// When the hours were given.
    pub day: Day,
}

/// What became of a slip.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deposited {
    Posted,
    /// A limit stands in the way; it is tried again with every later slip.
    Waiting,
    /// Its number was used for something else: set aside for the officers.
    DoubleSpend,
}

/// Takes a slip in. An officer and a witness have looked at it (L5).
pub async fn deposit(
    tx: &mut Tx,
    slip: &Slip,
    officer: &str,
    witness: &str,
    now: Millis,
) -> Result<Deposited, TimebankError> {
    rules::check_id(&slip.id)?;
    if !rules::two_people(officer, witness) {
        return Err(TimebankError::NotApproved);
    }
    let known = tx
        .query_opt("SELECT * FROM timebank_slips WHERE id = $1", params![&slip.id])
        .await?;
    if let Some(row) = known {
        if slip_row(&row)?.0 != *slip {
            return Err(TimebankError::DuplicateIdDifferent);
        }
        return state(tx, &slip.id).await;
    }
    if slip.payer == slip.payee || slip.number < 1 || !(1..=SLIP_CAP).contains(&slip.minutes) {
        return Err(TimebankError::Impossible("not a possible slip"));
    }
    let same_number = tx
        .query(
            "SELECT id, state FROM timebank_slips WHERE payer = $1 AND number = $2",
            params![&slip.payer, slip.number],
        )
        .await?;
    let twice = !same_number.is_empty();
    if twice {
        // Whatever is not paid yet under this number is in doubt as well.
        tx.execute(
            "UPDATE timebank_slips SET state = 'double_spend' WHERE payer = $1 AND number = $2 AND state = 'waiting'",
            params![&slip.payer, slip.number],
        )
        .await?;
    } else if outstanding(tx, &slip.payer).await? + slip.minutes > SLIP_CAP {
        return Err(TimebankError::Floor { spendable: 0 });
    }
    tx.execute(
        "INSERT INTO timebank_slips (id, payer, payee, number, minutes, day, approval, state, deposited_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        params![
            &slip.id,
            &slip.payer,
            &slip.payee,
            slip.number,
            slip.minutes,
            slip.day.0,
            format!("{}\n{}", officer.trim(), witness.trim()),
            if twice { "double_spend" } else { "waiting" },
            now
        ],
    )
    .await?;
    if !twice {
        post_waiting(tx, now).await?;
    }
    state(tx, &slip.id).await
}

/// One slip may make room for another: goes on until nothing moves.
async fn post_waiting(tx: &mut Tx, now: Millis) -> Result<(), TimebankError> {
    loop {
        let rows = tx
            .query(
                "SELECT * FROM timebank_slips WHERE state = 'waiting' ORDER BY payer, number, id",
                Vec::new(),
            )
            .await?;
        let mut moved = false;
        for row in &rows {
            let (slip, approval) = slip_row(row)?;
            match post(tx, &slip, &approval, now).await {
                Ok(()) => moved = true,
                Err(
                    TimebankError::Floor { .. }
                    | TimebankError::Ceiling { .. }
                    | TimebankError::NotOpen { .. },
                ) => {}
                Err(other) => return Err(other),
            }
        }
        if !moved {
            return Ok(());
        }
    }
}

async fn post(tx: &mut Tx, slip: &Slip, approval: &Approval, now: Millis) -> Result<(), TimebankError> {
    let payer = ledger::account(tx, &slip.payer)
        .await?
        .ok_or(TimebankError::NotFound)?;
    let memo = format!("slip {}", slip.number);
    let entry = Entry {
        id: &format!("slip:{}", slip.id),
        community: &payer.community,
        code: Code::Gift,
        postings: &[
            (slip.payer.clone(), -slip.minutes),
            (slip.payee.clone(), slip.minutes),
        ],
        session: None,
        reverses: None,
        memo: &memo,
        day: slip.day,
        approval,
    };
    ledger::enter(tx, &entry, Event::Posted, now).await?;
    tx.execute(
        "UPDATE timebank_slips SET state = 'posted' WHERE id = $1",
        params![&slip.id],
    )
    .await?;
    Ok(())
}

async fn outstanding(tx: &mut Tx, payer: &str) -> Result<i64, StoreError> {
    tx.query_one(
        "SELECT CAST(COALESCE(SUM(minutes), 0) AS BIGINT) AS minutes FROM timebank_slips
         WHERE payer = $1 AND state = 'waiting'",
        params![payer],
    )
    .await?
    .get("minutes")
}

async fn state(tx: &mut Tx, id: &str) -> Result<Deposited, TimebankError> {
    let row = tx
        .query_one("SELECT state FROM timebank_slips WHERE id = $1", params![id])
        .await?;
    Ok(match row.get::<String>("state")?.as_str() {
        "posted" => Deposited::Posted,
        "double_spend" => Deposited::DoubleSpend,
        _ => Deposited::Waiting,
    })
}

fn slip_row(row: &Row) -> Result<(Slip, Approval), StoreError> {
    let signed: String = row.get("approval")?;
    let (name, witness) = signed.split_once('\n').unwrap_or((&signed, ""));
    let approval = Approval::Officer {
        name: name.to_owned(),
        witness: witness.to_owned(),
    };
    let slip = Slip {
        id: row.get("id")?,
        payer: row.get("payer")?,
        payee: row.get("payee")?,
        number: row.get("number")?,
        minutes: row.get("minutes")?,
        day: Day(row.get("day")?),
    };
    Ok((slip, approval))
}
