//! How long each service call takes in a full community: 10,000 members, 100,000 rows of the ledger, 20,000 gigs; on the
//! encrypted file, and on PostgreSQL where `AWAAZ_TEST_PG_URL` names a server. Run by `cargo xtask bench community`.

mod calls;
mod village;

use std::error::Error;
use std::time::{Duration, Instant};

use store::testing::{self, TestStore};
use store::{Store, Tx};

use village::Village;

/// How often each call is made.
const ROUNDS: usize = 400;

type Result<T = ()> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

fn main() -> Result {
    // Test runners start benchmarks, too, to list what they hold.
    if !std::env::args().any(|it| it == "--bench") {
        return Ok(());
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let lists = [community::MIGRATIONS];
        on("encrypted file", testing::file(&lists).await).await?;
        if let Some(postgres) = testing::postgres(&lists).await {
            on("PostgreSQL", postgres).await?;
        }
        Ok(())
    })
}

async fn on(name: &str, db: TestStore) -> Result {
    let filling = now();
    let village = Village::fill(&db.store).await?;
    say(&format!(
        "\n{name}: {} members, {} rows of the ledger, {} gigs; filled in {:.0} s\n{:24} {:>8} {:>8} {:>8}  ms, {ROUNDS} calls each",
        village.members.len(),
        village::LEDGER_ROWS,
        village::GIGS,
        filling.elapsed().as_secs_f64(),
        "call",
        "p50",
        "p99",
        "max",
    ));
    let done = calls::all(&db.store, &village).await;
    db.finish().await;
    done
}

/// Makes a call again and again, each in a transaction of its own, and prints how long it took with its commit.
async fn measure<F>(store: &Store, name: &'static str, call: F) -> Result
where
    F: AsyncFn(&mut Tx, usize) -> Result,
{
    let mut taken = Vec::with_capacity(ROUNDS);
    for round in 0..ROUNDS {
        let began = now();
        let mut tx = store.write(name).await?;
        call(&mut tx, round)
            .await
            .map_err(|error| format!("{name} {round}: {error}"))?;
        tx.commit().await?;
        taken.push(began.elapsed());
    }
    taken.sort();
    let at = |share: f64| {
        taken
            .get(((ROUNDS - 1) as f64 * share).round() as usize)
            .map_or(f64::NAN, millis)
    };
    say(&format!(
        "{name:24} {:8.2} {:8.2} {:8.2}",
        at(0.5),
        at(0.99),
        at(1.0)
    ));
    Ok(())
}

fn millis(it: &Duration) -> f64 {
    it.as_secs_f64() * 1000.0
}

#[expect(clippy::disallowed_methods, reason = "a benchmark reads the clock")]
fn now() -> Instant {
    Instant::now()
}

#[expect(clippy::print_stdout, reason = "what a benchmark is for")]
fn say(line: &str) {
    println!("{line}");
}
