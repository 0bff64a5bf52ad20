//! Every wrong key is a clear refusal.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use store::testing::{NOW, SeededRng};
use store::{Key, Store, StoreConfig, StoreError, key, params};

fn with_file(folder: &Path) -> StoreConfig {
    StoreConfig::File {
        path: folder.join("a.db"),
        key: Key::File(folder.join("a.key")),
    }
}

fn with_phrase(folder: &Path, phrase: &str) -> StoreConfig {
    StoreConfig::File {
        path: folder.join("a.db"),
        key: Key::Passphrase(phrase.to_owned().into()),
    }
}

async fn create(config: &StoreConfig) -> Result<Store, StoreError> {
    Store::create(config, NOW, &mut SeededRng(3)).await
}

#[tokio::test]
async fn a_key_file_is_made_private_and_opens_again() {
    let folder = tempfile::tempdir().unwrap();
    let config = with_file(folder.path());
    assert!(!Store::exists(&config));
    create(&config).await.unwrap().close().await;
    assert!(Store::exists(&config));
    let mode = fs::metadata(folder.path().join("a.key"))
        .unwrap()
        .permissions()
        .mode()
        & 0o777;
    assert_eq!(mode, 0o600);
    Store::open(&config, NOW).await.unwrap().ping().await.unwrap();
    assert!(matches!(
        create(&config).await,
        Err(StoreError::AlreadyExists { .. })
    ));
}

#[tokio::test]
async fn a_missing_open_short_or_wrong_key_file_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let config = with_file(folder.path());
    let file = folder.path().join("a.key");
    assert!(matches!(
        Store::open(&config, NOW).await,
        Err(StoreError::KeyMissing { .. })
    ));
    create(&config).await.unwrap().close().await;

    fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
    assert!(matches!(
        Store::open(&config, NOW).await,
        Err(StoreError::KeyFileTooOpen { mode: 0o640, .. })
    ));
    fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).unwrap();

    for weak in ["", "abcd", "not hexadecimal", &"00".repeat(32), &"ab".repeat(33)] {
        fs::write(&file, weak).unwrap();
        assert!(
            matches!(
                Store::open(&config, NOW).await,
                Err(StoreError::KeyTooWeak { .. })
            ),
            "{weak}"
        );
    }
    fs::write(&file, "0123456789abcdef".repeat(4)).unwrap();
    assert!(matches!(
        Store::open(&config, NOW).await,
        Err(StoreError::KeyWrong)
    ));
    let other = with_phrase(folder.path(), "seven blue elephants dance");
    assert!(matches!(
        Store::open(&other, NOW).await,
        Err(StoreError::KeyWrong)
    ));
    fs::remove_file(&file).unwrap();
    assert!(matches!(
        Store::open(&config, NOW).await,
        Err(StoreError::KeyMissing { .. })
    ));
}

#[tokio::test]
async fn a_default_or_short_passphrase_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    for weak in [
        "",
        "short",
        "aaaaaaaaaaaaaaaa",
        "Change Me Change Me",
        "            ",
    ] {
        let refused = create(&with_phrase(folder.path(), weak)).await;
        assert!(matches!(refused, Err(StoreError::KeyTooWeak { .. })), "{weak}");
    }
    assert!(!key::header_path(&folder.path().join("a.db")).exists());
}

#[tokio::test]
async fn changing_the_secret_keeps_the_data_and_ends_the_old_secret() {
    let folder = tempfile::tempdir().unwrap();
    let (old, new) = (
        with_file(folder.path()),
        with_phrase(folder.path(), "नीला हाथी नाचता है"),
    );
    let store = create(&old).await.unwrap();
    let mut tx = store.write("test").await.unwrap();
    store::search::index(&mut tx, "c", "kept", "शब्द").await.unwrap();
    tx.commit().await.unwrap();
    store.close().await;
    let (StoreConfig::File { path, key: from }, StoreConfig::File { key: to, .. }) = (&old, &new) else {
        panic!()
    };
    key::rewrap(path, from, to, &mut SeededRng(9)).unwrap();

    assert!(matches!(Store::open(&old, NOW).await, Err(StoreError::KeyWrong)));
    let store = Store::open(&new, NOW).await.unwrap();
    let row = store
        .read("test")
        .await
        .unwrap()
        .query_one("SELECT id FROM search_documents", params![])
        .await
        .unwrap();
    assert_eq!(row.get::<String>("id").unwrap(), "kept");
    assert!(matches!(
        Store::open(&with_phrase(folder.path(), "नीला हाथी नाचता था"), NOW).await,
        Err(StoreError::KeyWrong)
    ));
}

#[tokio::test]
async fn a_changed_header_is_never_accepted() {
    let folder = tempfile::tempdir().unwrap();
    let config = with_phrase(folder.path(), "seven blue elephants dance");
    create(&config).await.unwrap().close().await;
    let header = key::header_path(&folder.path().join("a.db"));
    let text = fs::read_to_string(&header).unwrap();
    for (from, to) in [
        ("\"memory_kib\": 65536", "\"memory_kib\": 64"),
        ("\"memory_kib\": 65536", "\"memory_kib\": 4294967295"),
        ("\"passes\": 3", "\"passes\": 1"),
        ("awaaz-store-key/1", "awaaz-store-key/2"),
        ("\"nonce\": \"", "\"nonce\": \"00"),
        ("}", ""),
    ] {
        assert!(text.contains(from), "{from}");
        fs::write(&header, text.replacen(from, to, 1)).unwrap();
        let refused = Store::open(&config, NOW).await;
        assert!(
            matches!(
                refused,
                Err(StoreError::KeyWrong | StoreError::KeyHeaderDamaged { .. })
            ),
            "{from}: {refused:?}"
        );
    }
    fs::write(&header, text).unwrap();
    Store::open(&config, NOW).await.unwrap();
}

#[tokio::test]
async fn a_plain_or_foreign_file_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let config = with_file(folder.path());
    create(&config).await.unwrap().close().await;
    let path = folder.path().join("a.db");
    let whole = fs::read(&path).unwrap();
    fs::write(&path, [b"SQLite format 3\0".as_slice(), &whole[16..]].concat()).unwrap();
    assert!(matches!(
        Store::open(&config, NOW).await,
        Err(StoreError::NotEncrypted { .. })
    ));

    let other = tempfile::tempdir().unwrap();
    let mut rng = SeededRng(44);
    let foreign = StoreConfig::File {
        path: other.path().join("a.db"),
        key: Key::File(other.path().join("a.key")),
    };
    Store::create(&foreign, NOW, &mut rng)
        .await
        .unwrap()
        .close()
        .await;
    fs::copy(other.path().join("a.db"), &path).unwrap();
    assert!(matches!(
        Store::open(&config, NOW).await,
        Err(StoreError::Damaged { .. })
    ));
}

#[test]
fn secrets_do_not_show_in_logs() {
    let config = with_phrase(Path::new("/x"), "seven blue elephants dance");
    assert!(!format!("{config:?}").contains("elephants"));
    let config = StoreConfig::Postgres {
        url: "postgres://me:elephants@host/db".to_owned(),
    };
    assert!(!format!("{config:?}").contains("elephants"));
}
