//! A kill loses nothing acknowledged; nothing readable lies on the disk; a backup comes back whole.

use rand::RngCore as _;
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use store::testing::{NOW, SeededRng, postgres};
use store::{Key, Store, StoreConfig, StoreError, backup, params, search};

const CHILD: &str = "AWAAZ_KILL_CHILD";
const PLANTED: [&str; 3] = ["lakshmi-devi-9876543210", "सुनीता का रहस्य", "PLANTEDSECRETWORD"];

fn config_in(folder: &Path) -> StoreConfig {
    StoreConfig::File {
        path: folder.join("a.db"),
        key: Key::File(folder.join("a.key")),
    }
}

fn key_of(config: &StoreConfig) -> &Key {
    let StoreConfig::File { key, .. } = config else {
        panic!("a file")
    };
    key
}

async fn ids(store: &Store) -> Vec<String> {
    let mut tx = store.read("test").await.unwrap();
    let rows = tx
        .query("SELECT id FROM search_documents ORDER BY id", params![])
        .await
        .unwrap();
    rows.iter().map(|it| it.get("id").unwrap()).collect()
}

async fn put(store: &Store, id: &str, text: &str) -> Result<(), StoreError> {
    let mut tx = store.write("test").await?;
    search::index(&mut tx, "c", id, text).await?;
    tx.commit().await
}

/// Not a test of its own: the process that [`a_kill_loses_nothing_acknowledged`] kills.
#[tokio::test]
#[ignore = "runs only as the child of the kill test"]
async fn child_that_writes_until_killed() {
    let Ok(folder) = std::env::var(CHILD) else { return };
    let store = Store::open(&config_in(Path::new(&folder)), NOW).await.unwrap();
    let first = ids(&store).await.len();
    let mut out = std::io::stdout();
    for at in first.. {
        let id = format!("row-{at:06}");
        put(&store, &id, "some words that belong to the row")
            .await
            .unwrap();
        writeln!(out, "ack {id}").unwrap();
        out.flush().unwrap();
    }
}

#[tokio::test]
async fn a_kill_loses_nothing_acknowledged() {
    let folder = tempfile::tempdir().unwrap();
    let config = config_in(folder.path());
    Store::create(&config, NOW, &mut SeededRng(5))
        .await
        .unwrap()
        .close()
        .await;
    let mut rng = SeededRng(2026);
    let mut acknowledged = Vec::<String>::new();
    for _ in 0..6 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args([
                "--ignored",
                "--exact",
                "durability::child_that_writes_until_killed",
                "--nocapture",
            ])
            .env(CHILD, folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // Killed after a random number of acknowledgements: somewhere inside a later write.
        let wanted = 3 + rng.next_u64() % 60;
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut seen = 0;
        let mut killed = false;
        for line in lines.by_ref().map_while(Result::ok) {
            if let Some((_, id)) = line.split_once("ack ") {
                acknowledged.push(id.to_owned());
                seen += 1;
            }
            if seen == wanted && !killed {
                // Not the last line we read: what the pipe still holds was acknowledged too.
                child.kill().unwrap();
                killed = true;
            }
        }
        child.wait().unwrap();
        assert!(killed, "the child wrote until it was killed");
        let store = Store::open(&config, NOW).await.unwrap();
        let kept = ids(&store).await;
        assert!(acknowledged.iter().all(|id| kept.contains(id)));
        let mut tx = store.read("test").await.unwrap();
        let check = tx.query_one("PRAGMA integrity_check", params![]).await.unwrap();
        assert_eq!(check.get::<String>("integrity_check").unwrap(), "ok");
        // A row is there with all its words or not at all.
        let torn = tx
            .query("SELECT id FROM search_documents d WHERE (SELECT COUNT(*) FROM search_postings p WHERE p.id = d.id) <> 7", params![])
            .await
            .unwrap();
        assert!(torn.is_empty());
        drop(tx);
        store.close().await;
    }
    assert!(acknowledged.len() > 18);
}

const VISITOR: &str = "AWAAZ_VISITING_CHILD";

/// Not a test of its own: a command beside the running server.
#[tokio::test]
#[ignore = "runs only as the child of the visiting test"]
async fn child_that_writes_once_and_goes() {
    let Ok(folder) = std::env::var(VISITOR) else {
        return;
    };
    let store = Store::open(&config_in(Path::new(&folder)), NOW).await.unwrap();
    let id = format!("visit-{:03}", ids(&store).await.len());
    put(&store, &id, "words of the visitor").await.unwrap();
    store.close().await;
}

#[tokio::test]
async fn another_process_comes_and_goes_beside_a_store_that_stays_open() {
    let folder = tempfile::tempdir().unwrap();
    let config = config_in(folder.path());
    // Once freshly made, once opened again.
    let mut store = Store::create(&config, NOW, &mut SeededRng(5)).await.unwrap();
    for round in 0..2 {
        for visit in 0..4 {
            put(&store, &format!("home-{round}{visit}"), "words of the house")
                .await
                .unwrap();
            let child = Command::new(std::env::current_exe().unwrap())
                .args([
                    "--exact",
                    "durability::child_that_writes_once_and_goes",
                    "--ignored",
                ])
                .env(VISITOR, folder.path())
                .output()
                .unwrap();
            assert!(child.status.success(), "{child:?}");
            assert!(folder.path().join("a.db-wal").exists(), "the log is still in use");
        }
        store.close().await;
        store = Store::open(&config, NOW).await.unwrap();
        assert_eq!(
            ids(&store).await.len(),
            (round + 1) * 8,
            "nothing of either is lost"
        );
    }
    store.close().await;
}

fn files_under(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(files_under(&path));
        } else {
            all.push(path);
        }
    }
    all
}

#[tokio::test]
async fn nothing_readable_lies_on_the_disk() {
    let folder = tempfile::tempdir().unwrap();
    let config = config_in(folder.path());
    let store = Store::create(&config, NOW, &mut SeededRng(5)).await.unwrap();
    for (at, text) in PLANTED.iter().enumerate() {
        for copy in 0..50 {
            put(&store, &format!("{text}-{at}-{copy}"), text).await.unwrap();
        }
    }
    backup::backup(&store, key_of(&config), &folder.path().join("safe").join("b.db"))
        .await
        .unwrap();
    // While open: database, write-ahead log and backup are all there to be searched.
    let files = files_under(folder.path());
    assert!(files.iter().any(|it| it.to_string_lossy().ends_with("a.db-wal")));
    assert!(files.iter().any(|it| it.to_string_lossy().ends_with("b.db")));
    for file in &files {
        let bytes = fs::read(file).unwrap();
        for planted in PLANTED.iter().flat_map(|it| [it.to_string(), it.to_lowercase()]) {
            let found = bytes.windows(planted.len()).any(|it| it == planted.as_bytes());
            assert!(!found, "{planted} is readable in {}", file.display());
        }
        assert!(!bytes.starts_with(b"SQLite format 3"));
    }
}

#[tokio::test]
async fn a_backup_taken_while_writing_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    let config = config_in(folder.path());
    let key = key_of(&config);
    let store = Store::create(&config, NOW, &mut SeededRng(5)).await.unwrap();
    put(&store, "before", "पहले").await.unwrap();
    let open_reader = store.read("test").await.unwrap();
    let to = folder.path().join("safe").join("b.db");
    let report = backup::backup(&store, key, &to).await.unwrap();
    assert!(report.bytes > 0 && report.path == to);
    drop(open_reader);
    put(&store, "after", "बाद").await.unwrap();
    let again = backup::backup(&store, key, &to).await;
    assert!(matches!(again, Err(StoreError::AlreadyExists { .. })));
    store.close().await;

    // To a new place, opened with the same secret.
    let place = folder.path().join("new").join("c.db");
    backup::restore(&to, key, &place, false).await.unwrap();
    let restored = Store::open(
        &StoreConfig::File {
            path: place.clone(),
            key: key.clone(),
        },
        NOW,
    )
    .await
    .unwrap();
    assert_eq!(ids(&restored).await, ["before"]);
    restored.close().await;

    // Over an existing one only by force.
    let original = folder.path().join("a.db");
    assert!(matches!(
        backup::restore(&to, key, &original, false).await,
        Err(StoreError::AlreadyExists { .. })
    ));
    backup::restore(&to, key, &original, true).await.unwrap();
    assert_eq!(ids(&Store::open(&config, NOW).await.unwrap()).await, ["before"]);
}

#[tokio::test]
async fn a_damaged_backup_is_refused_before_anything_is_touched() {
    let folder = tempfile::tempdir().unwrap();
    let config = config_in(folder.path());
    let key = key_of(&config);
    let store = Store::create(&config, NOW, &mut SeededRng(5)).await.unwrap();
    put(&store, "row", "शब्द").await.unwrap();
    let to = folder.path().join("b.db");
    backup::backup(&store, key, &to).await.unwrap();
    store.close().await;
    let mut bytes = fs::read(&to).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&to, bytes).unwrap();
    let refused = backup::restore(&to, key, &folder.path().join("a.db"), true).await;
    assert!(matches!(refused, Err(StoreError::Damaged { .. })), "{refused:?}");
    assert_eq!(ids(&Store::open(&config, NOW).await.unwrap()).await, ["row"]);
}

#[tokio::test]
async fn postgres_has_its_own_backup_tools() {
    let Some(db) = postgres(&[]).await else { return };
    let refused = backup::backup(&db.store, &Key::File("k".into()), Path::new("b.db")).await;
    assert!(matches!(refused, Err(StoreError::FileOnly { .. })));
    db.finish().await;
}
