//! Books that anybody can check: the chain, the sums, the monthly statement, the sheet for the wall.

use super::ledger::{self, LogRow, Transfer, account_row};
use super::rules::{self, Event};
use super::{Account, Code, Statement, StatementLine, TimebankError};
use crate::Day;
use std::collections::BTreeMap;
use store::{Millis, StoreError, Tx, params};

/// What a check of the whole ledger found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// Rows of the log.
    pub rows: i64,
    /// The last row's hash; empty in an empty book.
    pub head: String,
    /// Sum of all posted amounts; zero, or something is wrong.
    pub sum: i64,
    /// What does not fit, in words for the log; empty is good.
    pub problems: Vec<String>,
}

/// Everything that the sheet on the wall shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Audit {
    pub check: Check,
    pub accounts: Vec<Account>,
}

/// Recomputes every hash, sum and balance from the rows themselves (L1, L7, L11, L12).
pub async fn verify(tx: &mut Tx) -> Result<Check, TimebankError> {
    let log = ledger::log(tx).await?;
    let mut problems = Vec::new();
    let transfers = transfers(tx, &log).await?;
    let mut prev = String::new();
    for (row, expected) in log.iter().zip(1_i64..) {
        let Some(transfer) = transfers.get(&row.transfer) else {
            problems.push(format!("row {}: no transfer", row.seq));
            continue;
        };
        let content = rules::content_hash(
            transfer.code.as_str(),
            &transfer.postings,
            transfer.session.as_deref(),
            transfer.reverses.as_deref(),
            &transfer.memo,
            transfer.day,
        );
        let hash = rules::row_hash(
            &prev,
            expected,
            &row.transfer,
            &content,
            row.event,
            &row.approval,
            row.at,
        );
        if hash != row.row_hash || row.prev_hash != prev || row.seq != expected {
            problems.push(format!("row {}: the chain is broken", row.seq));
        }
        if transfer.postings.iter().map(|it| it.1).sum::<i64>() != 0 {
            problems.push(format!("row {}: the transfer does not sum to zero", row.seq));
        }
        prev.clone_from(&row.row_hash);
    }
    let events = log.iter().filter_map(|row| {
        let postings = transfers.get(&row.transfer)?.postings.as_slice();
        Some((row.transfer.as_str(), row.event, postings))
    });
    let balances = rules::replay(events);
    let accounts = accounts(tx).await?;
    let mut sums: BTreeMap<&str, i64> = BTreeMap::new();
    for account in &accounts {
        if account.balance != balances.get(&account.id).copied().unwrap_or_default() {
            problems.push(format!(
                "account {}: the balance is not what the log says",
                account.id
            ));
        }
        *sums.entry(&account.community).or_default() += account.balance.posted;
    }
    for (community, _) in sums.iter().filter(|(_, sum)| **sum != 0) {
        problems.push(format!("community {community}: the balances do not sum to zero"));
    }
    Ok(Check {
        rows: log.len() as i64,
        head: prev,
        sum: sums.values().sum(),
        problems,
    })
}

/// The check with all balances, for print.
pub async fn audit(tx: &mut Tx) -> Result<Audit, TimebankError> {
    Ok(Audit {
        check: verify(tx).await?,
        accounts: accounts(tx).await?,
    })
}

/// Eight digits of the chain's head, short enough to be read aloud at the meeting and compared with last month's sheet.
pub fn check_code(head: &str) -> String {
    const DIGITS: u64 = 100_000_000;
    let number = head.get(..16).and_then(|it| u64::from_str_radix(it, 16).ok());
    format!("{:08}", number.unwrap_or_default() % DIGITS)
}

/// The first day of a month and of the next.
pub fn month(year: i64, month: i64) -> (Day, Day) {
    let next = if month == 12 {
        (year + 1, 1)
    } else {
        (year, month + 1)
    };
    (Day::from_date(year, month, 1), Day::from_date(next.0, next.1, 1))
}

/// The first day of the month of a day, and of the next.
pub fn month_of(day: Day) -> (Day, Day) {
    let iso = day.to_string();
    let mut parts = iso.splitn(3, '-').map(|it| it.parse().unwrap_or(1));
    month(parts.next().unwrap_or(1970), parts.next().unwrap_or(1))
}

/// A month (or any days) of one account.
pub async fn statement(tx: &mut Tx, account: &str, from: Day, to: Day) -> Result<Statement, TimebankError> {
    let rows = tx
        .query(
            "SELECT t.id, t.code, s.skill, p.amount, l.at
             FROM timebank_postings p
             JOIN timebank_transfers t ON t.id = p.transfer_id
             JOIN timebank_log l ON l.transfer_id = t.id AND l.event = 'posted'
             LEFT JOIN timebank_sessions s ON s.id = t.session_id
             WHERE p.account_id = $1 ORDER BY l.seq",
            params![account],
        )
        .await?;
    let mut all = Statement {
        account: account.to_owned(),
        from,
        to,
        opening: 0,
        earned: 0,
        spent: 0,
        closing: 0,
        lines: Vec::new(),
    };
    for row in &rows {
        let at: Millis = row.get("at")?;
        let amount: i64 = row.get("amount")?;
        let day = Day::at(at);
        if day >= to {
            continue;
        }
        all.closing += amount;
        if day < from {
            all.opening = all.closing;
            continue;
        }
        if amount > 0 {
            all.earned += amount;
        } else {
            all.spent -= amount;
        }
        all.lines.push(StatementLine {
            transfer: row.get("id")?,
            code: ledger::parsed(Code::parse, row, "code")?,
            skill: row.get("skill")?,
            amount,
            balance: all.closing,
            at,
        });
    }
    Ok(all)
}

async fn accounts(tx: &mut Tx) -> Result<Vec<Account>, StoreError> {
    let rows = tx
        .query(
            "SELECT * FROM timebank_accounts ORDER BY community_id, owner_kind, id",
            Vec::new(),
        )
        .await?;
    rows.iter().map(account_row).collect()
}

/// All transfers of a log with their postings, in two statements.
async fn transfers(tx: &mut Tx, log: &[LogRow]) -> Result<BTreeMap<String, Transfer>, StoreError> {
    let last: BTreeMap<&str, Event> = log.iter().map(|it| (it.transfer.as_str(), it.event)).collect();
    let rows = tx.query("SELECT * FROM timebank_transfers", Vec::new()).await?;
    let mut all = BTreeMap::new();
    for row in &rows {
        let id: String = row.get("id")?;
        let Some(state) = last.get(id.as_str()) else {
            continue;
        };
        let transfer = Transfer {
            id: id.clone(),
            community: row.get("community_id")?,
            code: ledger::parsed(Code::parse, row, "code")?,
            session: row.get("session_id")?,
            reverses: row.get("reverses_id")?,
            memo: row.get("memo")?,
            day: Day(row.get("day")?),
            content_hash: row.get("content_hash")?,
            postings: Vec::new(),
            state: *state,
        };
        all.insert(id, transfer);
    }
    let postings = tx
        .query(
            "SELECT * FROM timebank_postings ORDER BY transfer_id, account_id",
            Vec::new(),
        )
        .await?;
    for row in &postings {
        if let Some(transfer) = all.get_mut(&row.get::<String>("transfer_id")?) {
            transfer
                .postings
                .push((row.get("account_id")?, row.get("amount")?));
        }
    }
    Ok(all)
}
