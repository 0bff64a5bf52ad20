//! A full community, the same at every run.

use std::path::Path;

use community::content::{Source, Texts};
use community::gigs::{self, NewGig, Place};
use community::timebank::{self, Approval, How, NewOffer};
use community::{Library, members};
use rand::RngCore as _;
use store::testing::{NOW, SeededRng};
use store::{Store, Tx};

use crate::Result;

pub(crate) const MEMBERS: usize = 10_000;
pub(crate) const LEDGER_ROWS: usize = 100_000;
pub(crate) const GIGS: usize = 20_000;
/// The first so many members post work, and teach.
pub(crate) const EMPLOYERS: usize = 2_000;
/// What one transaction writes while filling.
const BATCH: usize = 500;
const DAY_MS: i64 = 86_400_000;
const KINDS: [&str; 3] = ["tailoring", "cooking", "packing"];

pub(crate) struct Village {
    pub(crate) library: Library,
    /// Ids.
    pub(crate) members: Vec<String>,
    /// Accounts, in the order of the members.
    pub(crate) accounts: Vec<String>,
}

impl Village {
    pub(crate) async fn fill(store: &Store) -> Result<Self> {
        let mut village = Self {
            library: library()?,
            members: Vec::with_capacity(MEMBERS),
            accounts: Vec::with_capacity(MEMBERS),
        };
        let mut rng = SeededRng(11);
        for batch in batches(MEMBERS) {
            let mut tx = store.write("fill.members").await?;
            for number in batch {
                village.member(&mut tx, number, &mut rng).await?;
            }
            tx.commit().await?;
        }
        for batch in batches(LEDGER_ROWS) {
            let mut tx = store.write("fill.ledger").await?;
            for number in batch {
                village.gift(&mut tx, number).await?;
            }
            tx.commit().await?;
        }
        for batch in batches(GIGS) {
            let mut tx = store.write("fill.gigs").await?;
            for number in batch {
                village
                    .post(&mut tx, &format!("g{number}"), number, &mut rng)
                    .await?;
            }
            tx.commit().await?;
        }
        Ok(village)
    }

    async fn member(&mut self, tx: &mut Tx, number: usize, rng: &mut SeededRng) -> Result {
        let member = members::for_session(tx, &format!("session {number}"), NOW, rng).await?;
        let account = timebank::account_of(tx, &member.id, NOW).await?;
        if number < EMPLOYERS {
            let offer = NewOffer {
                id: &format!("o{number}"),
                member_id: &member.id,
                skill: "tailoring",
                minutes: 30,
            };
            timebank::offer(tx, &offer, NOW).await?;
        }
        self.members.push(member.id);
        self.accounts.push(account.id);
        Ok(())
    }

    /// Everybody gives to another as often as she is given, so that nobody comes near a limit.
    async fn gift(&self, tx: &mut Tx, number: usize) -> Result {
        const STRIDE: usize = 7_919;
        let from = &self.accounts[number % MEMBERS];
        let to = &self.accounts[(number + STRIDE) % MEMBERS];
        let approval = Approval::Owner {
            account: from.clone(),
            how: How::Tap,
        };
        timebank::give(tx, &format!("t{number}"), from, to, 15, &approval, NOW).await?;
        Ok(())
    }

    /// Posts work somewhere within two hundred kilometres.
    pub(crate) async fn post(&self, tx: &mut Tx, id: &str, number: usize, rng: &mut SeededRng) -> Result {
        let place = around(rng);
        let new = NewGig {
            kind: KINDS[number % KINDS.len()],
            title: Texts([("en".to_owned(), "Work".to_owned())].into()),
            place: &place,
            time: "morning",
            minutes_per_day: 240,
            pay_paise_per_day: 60_000,
            seats: 1,
            employer: "Asha",
            contact: "ask at the school",
            address: "Chowk",
            closes_at: NOW + 5 * DAY_MS,
            days: 1,
            starts_on: None,
            starts_minute: None,
            women_only: false,
            ride_home: false,
        };
        let employer = &self.members[number % EMPLOYERS];
        gigs::post(tx, &self.library, employer, id, &new, NOW).await?;
        Ok(())
    }
}

/// A village near Lucknow.
pub(crate) fn around(rng: &mut SeededRng) -> Place {
    let mut degrees = |middle: f64| middle + (f64::from(rng.next_u32()) / f64::from(u32::MAX) - 0.5) * 4.0;
    let (lat, lon) = (degrees(26.85), degrees(80.95));
    Place {
        id: format!("village:{lat:.3}:{lon:.3}"),
        name: "Village".to_owned(),
        state: "IN-UP".to_owned(),
        lat,
        lon,
        names: [].into(),
    }
}

fn batches(all: usize) -> impl Iterator<Item = std::ops::Range<usize>> {
    (0..all)
        .step_by(BATCH)
        .map(move |from| from..(from + BATCH).min(all))
}

/// The content that is shipped.
fn library() -> Result<Library> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    let mut sources = Vec::new();
    for folder in ["legal", "legal/topics", "learning", "gigs", "demo"] {
        for entry in std::fs::read_dir(root.join(folder))? {
            let path = entry?.path();
            if path.extension().is_some_and(|it| it == "toml") {
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                sources.push(Source {
                    path: format!("{folder}/{name}"),
                    text: std::fs::read_to_string(&path)?,
                });
            }
        }
    }
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(Library::load(&sources)?)
}
