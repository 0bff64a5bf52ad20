//! Fresh databases for tests: an encrypted file always, PostgreSQL when `AWAAZ_TEST_PG_URL` names a server.

use crate::{Key, MigrationList, Millis, Store, StoreConfig, Tx};
use rand::RngCore;
use sqlx::{Connection as _, PgConnection};
use std::sync::atomic::{AtomicU32, Ordering};
use tempfile::TempDir;

/// The environment variable with the URL of a server where databases may be created.
pub const POSTGRES_URL: &str = "AWAAZ_TEST_PG_URL";
/// 2026-03-01T00:00:00Z.
pub const NOW: Millis = 1_772_323_200_000;

/// A database of its own for one test; removed when dropped or finished.
#[derive(Debug)]
pub struct TestStore {
    /// The open store.
    pub store: Store,
    /// How it was opened.
    pub config: StoreConfig,
    /// Where the file lies (and room for more files).
    pub folder: TempDir,
    server: Option<(String, String)>,
}

/// Repeatable random numbers for tests; not fit for secrets.
#[derive(Debug, Clone)]
pub struct SeededRng(pub u64);

impl RngCore for SeededRng {
    fn next_u32(&mut self) -> u32 {
        (self.next_u64() >> 32) as u32
    }
    fn next_u64(&mut self) -> u64 {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut it = self.0;
        it = (it ^ (it >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        it = (it ^ (it >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        it ^ (it >> 31)
    }
    fn fill_bytes(&mut self, target: &mut [u8]) {
        for chunk in target.chunks_mut(8) {
            let bytes = self.next_u64().to_le_bytes();
            chunk.copy_from_slice(&bytes[..chunk.len()]);
        }
    }
}

/// A fresh encrypted file, migrated.
pub async fn file(lists: &[MigrationList]) -> TestStore {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let key = Key::File(folder.path().join("secret").join("key"));
    let config = StoreConfig::File {
        path: folder.path().join("test.db"),
        key,
    };
    let store = Store::create(&config, NOW, &mut SeededRng(7))
        .await
        .expect("a new store");
    let made = TestStore {
        store,
        config,
        folder,
        server: None,
    };
    made.migrate(lists).await;
    made
}

/// A fresh PostgreSQL database, migrated; `None` (said aloud) when no server is named.
pub async fn postgres(lists: &[MigrationList]) -> Option<TestStore> {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let Ok(server) = std::env::var(POSTGRES_URL) else {
        say(&format!("PostgreSQL is skipped: {POSTGRES_URL} is not set"));
        return None;
    };
    let name = format!(
        "awaaz_test_{}_{}",
        std::process::id(),
        NEXT.fetch_add(1, Ordering::Relaxed)
    );
    command(&server, format!("DROP DATABASE IF EXISTS {name}")).await;
    command(
        &server,
        format!("CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'"),
    )
    .await;
    let (address, options) = server.split_once('?').unwrap_or((&server, ""));
    let address = address.rsplit_once('/').map_or(address, |(head, _)| head);
    let config = StoreConfig::Postgres {
        url: format!("{address}/{name}?{options}"),
    };
    let store = Store::open(&config, NOW).await.expect("a new database");
    let folder = tempfile::tempdir().expect("a temporary folder");
    let made = TestStore {
        store,
        config,
        folder,
        server: Some((server, name)),
    };
    made.migrate(lists).await;
    Some(made)
}

/// Tells the same story on every database there is.
pub async fn each_database<F: AsyncFn(&TestStore)>(lists: &[MigrationList], story: F) {
    let made = file(lists).await;
    story(&made).await;
    made.finish().await;
    if let Some(made) = postgres(lists).await {
        story(&made).await;
        made.finish().await;
    }
}

impl TestStore {
    async fn migrate(&self, lists: &[MigrationList]) {
        for list in lists {
            self.store.migrate(list, NOW).await.expect("migrations");
        }
    }

    /// A writing transaction.
    pub async fn write(&self) -> Tx {
        self.store.write("test.write").await.expect("a transaction")
    }

    /// A reading transaction.
    pub async fn read(&self) -> Tx {
        self.store.read("test.read").await.expect("a transaction")
    }

    /// Closes and removes the database.
    pub async fn finish(self) {
        self.store.close().await;
        if let Some((server, name)) = self.server {
            command(&server, format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await;
        }
    }
}

async fn command(server: &str, sql: String) {
    let mut connection = PgConnection::connect(server)
        .await
        .expect("the test PostgreSQL answers");
    sqlx::raw_sql(sqlx::AssertSqlSafe(sql))
        .execute(&mut connection)
        .await
        .expect("the command works");
}

#[expect(clippy::print_stderr, reason = "a skipped half of a test must be seen")]
fn say(text: &str) {
    eprintln!("{text}");
}
