//! The books: transfers, their postings, and the log that says what happened to them.

use super::rules::{self, Balance, Event, Limits};
use super::{Account, Approval, Code, DAY_CAP, OwnerKind, TimebankError};
use crate::Day;
use std::collections::{BTreeMap, BTreeSet};
use store::{Millis, Row, StoreError, Tx, params};

/// A transfer to be written.
#[derive(Debug, Clone)]
pub struct Entry<'a> {
    /// Made by the client (L4).
    pub id: &'a str,
    pub community: &'a str,
    pub code: Code,
    /// Account and amount; minus gives, plus receives.
    pub postings: &'a [(String, i64)],
    pub session: Option<&'a str>,
    pub reverses: Option<&'a str>,
    /// Why, where an officer acts.
    pub memo: &'a str,
    /// The day in India on which the hours were given.
    pub day: Day,
    pub approval: &'a Approval,
}

/// A transfer as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transfer {
    pub id: String,
    pub community: String,
    pub code: Code,
    pub session: Option<String>,
    pub reverses: Option<String>,
    pub memo: String,
    pub day: Day,
    pub content_hash: String,
    pub postings: Vec<(String, i64)>,
    /// The last thing that happened to it.
    pub state: Event,
}

/// One row of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogRow {
    pub seq: i64,
    pub transfer: String,
    pub event: Event,
    pub approval: String,
    pub at: Millis,
    pub prev_hash: String,
    pub row_hash: String,
}

/// Writes a transfer, held (`Pending`) or at once (`Posted`). False: it was there already, nothing new happened.
pub async fn enter(tx: &mut Tx, entry: &Entry<'_>, event: Event, now: Millis) -> Result<bool, TimebankError> {
    rules::check_id(entry.id)?;
    rules::check_memo(entry.memo)?;
    let content = rules::content_hash(
        entry.code.as_str(),
        entry.postings,
        entry.session,
        entry.reverses,
        entry.memo,
        entry.day,
    );
    let known = tx
        .query_opt(
            "SELECT content_hash FROM timebank_transfers WHERE id = $1",
            params![entry.id],
        )
        .await?;
    if let Some(known) = known {
        return if known.get::<String>("content_hash")? == content {
            Ok(false)
        } else {
            Err(TimebankError::DuplicateIdDifferent)
        };
    }
    let accounts = accounts_of(tx, entry.postings).await?;
    check(entry, event, &accounts)?;
    if entry.code == Code::Session {
        for (id, amount) in entry.postings {
            if day_total(tx, id, entry.day).await? + amount.abs() > DAY_CAP {
                return Err(TimebankError::DayCap);
            }
        }
    }
    // Everything that can be refused is refused before the first write.
    let after = moved(&accounts, entry.postings, event, false)?;
    tx.execute(
        "INSERT INTO timebank_transfers (id, community_id, code, session_id, reverses_id, memo, day, content_hash, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        params![
            entry.id,
            entry.community,
            entry.code.as_str(),
            entry.session,
            entry.reverses,
            entry.memo,
            entry.day.0,
            &content,
            now
        ],
    )
    .await?;
    for (account, amount) in entry.postings {
        tx.execute(
            "INSERT INTO timebank_postings (transfer_id, account_id, amount) VALUES ($1, $2, $3)",
            params![entry.id, account, *amount],
        )
        .await?;
    }
    keep(tx, &accounts, &after).await?;
    append(tx, entry.id, &content, event, entry.approval, now).await?;
    Ok(true)
}

/// Ends what was held. False: it was ended in the same way before.
pub(super) async fn settle(
    tx: &mut Tx,
    id: &str,
    event: Event,
    approval: &Approval,
    now: Millis,
) -> Result<bool, TimebankError> {
    let held = transfer(tx, id).await?.ok_or(TimebankError::NotFound)?;
    if held.state == event {
        return Ok(false);
    }
    if held.state != Event::Pending {
        return Err(TimebankError::WrongState {
            state: held.state.as_str().to_owned(),
        });
    }
    let accounts = accounts_of(tx, &held.postings).await?;
    let after = moved(&accounts, &held.postings, event, true)?;
    keep(tx, &accounts, &after).await?;
    append(tx, id, &held.content_hash, event, approval, now).await?;
    Ok(true)
}

/// L2: undoes a posted transfer by its exact negatives, once.
pub async fn reverse(
    tx: &mut Tx,
    id: &str,
    reversed: &str,
    memo: &str,
    approval: &Approval,
    now: Millis,
) -> Result<bool, TimebankError> {
    let wrong = transfer(tx, reversed).await?.ok_or(TimebankError::NotFound)?;
    let earlier = tx
        .query_opt(
            "SELECT id FROM timebank_transfers WHERE reverses_id = $1",
            params![reversed],
        )
        .await?;
    let other = match earlier {
        Some(row) => row.get::<String>("id")? != id,
        None => false,
    };
    if other || wrong.state != Event::Posted || wrong.code == Code::Reversal {
        return Err(TimebankError::NotReversible);
    }
    if !matches!(approval, Approval::Officer { .. }) {
        return Err(TimebankError::NotApproved);
    }
    let postings: Vec<(String, i64)> = wrong
        .postings
        .iter()
        .map(|(account, it)| (account.clone(), -it))
        .collect();
    let entry = Entry {
        id,
        community: &wrong.community,
        code: Code::Reversal,
        postings: &postings,
        session: wrong.session.as_deref(),
        reverses: Some(reversed),
        memo,
        day: wrong.day,
        approval,
    };
    enter(tx, &entry, Event::Posted, now).await
}

fn check(entry: &Entry<'_>, event: Event, accounts: &BTreeMap<String, Account>) -> Result<(), TimebankError> {
    let impossible = |why| Err(TimebankError::Impossible(why));
    let postings = entry.postings;
    if !matches!(event, Event::Pending | Event::Posted) {
        return impossible("a transfer begins pending or posted");
    }
    if postings.len() < 2 || accounts.len() != postings.len() {
        return impossible("payer and payee are two different accounts");
    }
    if postings.iter().any(|(_, amount)| *amount == 0) {
        return impossible("an amount is not zero");
    }
    let mut sums: BTreeMap<&str, i64> = BTreeMap::new();
    for (id, amount) in postings {
        let account = accounts.get(id).ok_or(TimebankError::NotFound)?;
        let sum = sums.entry(account.community.as_str()).or_default();
        *sum = sum.saturating_add(*amount);
        let leaves =
            matches!(entry.code, Code::Reversal | Code::LeaverWriteoff) && account.state == "closing";
        if account.state != "open" && !leaves {
            return Err(TimebankError::NotOpen {
                state: account.state.clone(),
            });
        }
    }
    if sums.values().any(|sum| *sum != 0) {
        return impossible("a transfer sums to zero in each community");
    }
    if sums.len() != 1 && !matches!(entry.code, Code::Interbank | Code::Reversal) {
        return impossible("only transfers between banks cross communities");
    }
    if approved(entry, accounts) {
        Ok(())
    } else {
        Err(TimebankError::NotApproved)
    }
}

/// L5: every payer said yes herself; or an officer with a witness wrote down why; the pool is nobody's own.
fn approved(entry: &Entry<'_>, accounts: &BTreeMap<String, Account>) -> bool {
    let mut payers = entry
        .postings
        .iter()
        .filter(|(_, amount)| *amount < 0)
        .filter_map(|(id, _)| accounts.get(id))
        .filter(|account| account.kind != OwnerKind::Interbank);
    match entry.approval {
        Approval::Owner { account, .. } => {
            payers.all(|payer| payer.kind == OwnerKind::Member && payer.id == *account)
                && !matches!(entry.code, Code::Reversal | Code::LeaverWriteoff)
        }
        Approval::Officer { name, witness } => {
            rules::two_people(name, witness)
                && !entry.memo.trim().is_empty()
                && entry.code != Code::LeaverWriteoff
        }
        Approval::Officers { first, second } => {
            rules::two_people(first, second) && entry.code == Code::LeaverWriteoff
        }
        // The payer said yes when she booked; sessions never move more than that by a rule.
        Approval::Rule { .. } => entry.code == Code::Session,
    }
}

async fn accounts_of(
    tx: &mut Tx,
    postings: &[(String, i64)],
) -> Result<BTreeMap<String, Account>, TimebankError> {
    let ids: BTreeSet<&String> = postings.iter().map(|(id, _)| id).collect();
    let mut accounts = BTreeMap::new();
    for id in ids {
        let found = account(tx, id).await?.ok_or(TimebankError::NotFound)?;
        accounts.insert(id.clone(), found);
    }
    Ok(accounts)
}

fn moved(
    accounts: &BTreeMap<String, Account>,
    postings: &[(String, i64)],
    event: Event,
    held: bool,
) -> Result<Vec<(String, Balance)>, TimebankError> {
    postings
        .iter()
        .map(|(id, amount)| {
            let account = accounts.get(id).ok_or(TimebankError::NotFound)?;
            let after = rules::apply(account.balance, account.limits, *amount, event, held)?;
            Ok((id.clone(), after))
        })
        .collect()
}

/// L3: compare-and-swap of every account's version.
async fn keep(
    tx: &mut Tx,
    accounts: &BTreeMap<String, Account>,
    after: &[(String, Balance)],
) -> Result<(), TimebankError> {
    for (id, balance) in after {
        let version = accounts.get(id).map_or(0, |it| it.version);
        let changed = tx
            .execute(
                "UPDATE timebank_accounts SET posted = $2, pending_out = $3, pending_in = $4, version = version + 1
                 WHERE id = $1 AND version = $5",
                params![id, balance.posted, balance.pending_out, balance.pending_in, version],
            )
            .await?;
        if changed != 1 {
            return Err(TimebankError::Moved);
        }
    }
    Ok(())
}

/// L11: one more row, chained to the last one.
async fn append(
    tx: &mut Tx,
    transfer: &str,
    content: &str,
    event: Event,
    approval: &Approval,
    now: Millis,
) -> Result<(), StoreError> {
    let head = tx
        .query_opt(
            "SELECT seq, row_hash FROM timebank_log ORDER BY seq DESC LIMIT 1",
            Vec::new(),
        )
        .await?;
    let (seq, prev) = match head {
        Some(row) => (row.get::<i64>("seq")? + 1, row.get::<String>("row_hash")?),
        None => (1, String::new()),
    };
    let approval = rules::approval_text(approval);
    let row_hash = rules::row_hash(&prev, seq, transfer, content, event, &approval, now);
    tx.execute(
        "INSERT INTO timebank_log (seq, transfer_id, event, approval, at, prev_hash, row_hash)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        params![seq, transfer, event.as_str(), approval, now, prev, row_hash],
    )
    .await
    .map(drop)
}

/// L9: minutes that an account has given or taken in sessions of a day, held or posted.
pub(super) async fn day_total(tx: &mut Tx, account: &str, day: Day) -> Result<i64, StoreError> {
    tx.query_one(
        "SELECT CAST(COALESCE(SUM(ABS(p.amount)), 0) AS BIGINT) AS minutes
         FROM timebank_postings p JOIN timebank_transfers t ON t.id = p.transfer_id
         WHERE p.account_id = $1 AND t.code = 'session' AND t.day = $2
           AND NOT EXISTS (SELECT 1 FROM timebank_log l
                           WHERE l.transfer_id = t.id AND l.event IN ('voided', 'expired'))
           AND NOT EXISTS (SELECT 1 FROM timebank_transfers r WHERE r.reverses_id = t.id)",
        params![account, day.0],
    )
    .await?
    .get("minutes")
}

/// One account with its balance.
pub async fn account(tx: &mut Tx, id: &str) -> Result<Option<Account>, StoreError> {
    let row = tx
        .query_opt("SELECT * FROM timebank_accounts WHERE id = $1", params![id])
        .await?;
    row.as_ref().map(account_row).transpose()
}

/// One transfer as it stands.
pub async fn transfer(tx: &mut Tx, id: &str) -> Result<Option<Transfer>, StoreError> {
    let row = tx
        .query_opt(
            "SELECT t.*, (SELECT l.event FROM timebank_log l WHERE l.transfer_id = t.id ORDER BY l.seq DESC LIMIT 1) AS state
             FROM timebank_transfers t WHERE t.id = $1",
            params![id],
        )
        .await?;
    let Some(row) = row else { return Ok(None) };
    let postings = tx
        .query(
            "SELECT account_id, amount FROM timebank_postings WHERE transfer_id = $1 ORDER BY account_id",
            params![id],
        )
        .await?;
    Ok(Some(Transfer {
        id: row.get("id")?,
        community: row.get("community_id")?,
        code: parsed(Code::parse, &row, "code")?,
        session: row.get("session_id")?,
        reverses: row.get("reverses_id")?,
        memo: row.get("memo")?,
        day: Day(row.get("day")?),
        content_hash: row.get("content_hash")?,
        postings: postings
            .iter()
            .map(|it| Ok((it.get("account_id")?, it.get("amount")?)))
            .collect::<Result<_, StoreError>>()?,
        state: parsed(Event::parse, &row, "state")?,
    }))
}

/// The whole log, oldest first.
pub async fn log(tx: &mut Tx) -> Result<Vec<LogRow>, StoreError> {
    let rows = tx
        .query("SELECT * FROM timebank_log ORDER BY seq", Vec::new())
        .await?;
    rows.iter()
        .map(|row| {
            Ok(LogRow {
                seq: row.get("seq")?,
                transfer: row.get("transfer_id")?,
                event: parsed(Event::parse, row, "event")?,
                approval: row.get("approval")?,
                at: row.get("at")?,
                prev_hash: row.get("prev_hash")?,
                row_hash: row.get("row_hash")?,
            })
        })
        .collect()
}

pub(super) fn account_row(row: &Row) -> Result<Account, StoreError> {
    Ok(Account {
        id: row.get("id")?,
        community: row.get("community_id")?,
        kind: parsed(OwnerKind::parse, row, "owner_kind")?,
        owner: row.get("owner_id")?,
        state: row.get("state")?,
        limits: Limits {
            floor: row.get("min_balance")?,
            ceiling: row.get("max_balance")?,
        },
        balance: Balance {
            posted: row.get("posted")?,
            pending_out: row.get("pending_out")?,
            pending_in: row.get("pending_in")?,
        },
        version: row.get("version")?,
    })
}

/// A column that names one of a few things.
pub(super) fn parsed<T>(
    parse: impl Fn(&str) -> Option<T>,
    row: &Row,
    column: &'static str,
) -> Result<T, StoreError> {
    let name: String = row.get(column)?;
    parse(&name).ok_or_else(|| StoreError::WrongColumnType {
        column: column.to_owned(),
        expected: "a known name",
        found: "another",
    })
}
