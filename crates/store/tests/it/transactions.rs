//! One story of reading and writing, on both databases.

use store::testing::{NOW, SeededRng, TestStore, each_database, file};
use store::{ConstraintKind, Migration, MigrationList, StoreError, Value, params};

const PARTS: MigrationList = MigrationList {
    name: "parts",
    migrations: &[Migration {
        name: "0001_parts",
        sql: "CREATE TABLE parts (id TEXT PRIMARY KEY, size BIGINT CHECK (size > 0), weight DOUBLE PRECISION, note TEXT);
              CREATE TABLE screws (id TEXT PRIMARY KEY, part TEXT NOT NULL REFERENCES parts (id));",
        postgres: None,
    }],
};

async fn count(db: &TestStore) -> i64 {
    let row = db
        .read()
        .await
        .query_one("SELECT COUNT(*) AS n FROM parts", params![])
        .await
        .unwrap();
    row.get("n").unwrap()
}

#[tokio::test]
async fn values_come_back_as_they_went_in() {
    each_database(&[PARTS], async |db| {
        let mut tx = db.write().await;
        let sql = "INSERT INTO parts (id, size, weight, note) VALUES ($1, $2, $3, $4) RETURNING id, size, weight, note";
        let row = tx.query_one(sql, params!["a", i64::MAX, 0.1, "आवाज़ 👩🏽‍🌾"]).await.unwrap();
        assert_eq!(row.get::<i64>("size").unwrap(), i64::MAX);
        assert_eq!(row.get::<f64>("weight").unwrap(), 0.1);
        assert_eq!(row.get::<String>("note").unwrap(), "आवाज़ 👩🏽‍🌾");
        // The same statement with NULLs in every kind of column.
        let row = tx.query_one(sql, params!["b", None::<i64>, Value::Null, None::<&str>]).await.unwrap();
        assert_eq!(row.get::<Option<i64>>("size").unwrap(), None);
        assert_eq!(row.get::<Option<f64>>("weight").unwrap(), None);
        assert_eq!(row.get::<Option<String>>("note").unwrap(), None);
        assert!(matches!(row.get::<i64>("size"), Err(StoreError::WrongColumnType { .. })));
        assert!(matches!(row.get::<i64>("colour"), Err(StoreError::NoSuchColumn { column }) if column == "colour"));
        tx.commit().await.unwrap();
        assert_eq!(count(db).await, 2);
    })
    .await;
}

#[tokio::test]
async fn only_a_committed_write_stays() {
    each_database(&[PARTS], async |db| {
        let mut tx = db.write().await;
        assert_eq!(
            tx.execute("INSERT INTO parts (id) VALUES ($1)", params!["a"])
                .await
                .unwrap(),
            1
        );
        drop(tx);
        assert_eq!(count(db).await, 0);
        let refused: Result<(), StoreError> = db
            .store
            .write_with("parts.add", |mut tx| async move {
                tx.execute("INSERT INTO parts (id) VALUES ($1)", params!["a"])
                    .await?;
                Err(StoreError::NoRow)
            })
            .await;
        assert!(refused.is_err());
        assert_eq!(count(db).await, 0);
        let timing = db.store.timings()["parts.add"];
        assert_eq!((timing.count, timing.rolled_back), (1, 1));
    })
    .await;
}

#[tokio::test]
async fn a_reader_cannot_write_and_sees_one_moment() {
    each_database(&[PARTS], async |db| {
        let mut reader = db.read().await;
        reader.query("SELECT id FROM parts", params![]).await.unwrap();
        let mut writer = db.write().await;
        writer
            .execute("INSERT INTO parts (id) VALUES ('a')", params![])
            .await
            .unwrap();
        writer.commit().await.unwrap();
        assert!(
            reader
                .query("SELECT id FROM parts", params![])
                .await
                .unwrap()
                .is_empty()
        );
        assert!(
            reader
                .execute("INSERT INTO parts (id) VALUES ('b')", params![])
                .await
                .is_err()
        );
        drop(reader);
        assert_eq!(count(db).await, 1);
    })
    .await;
}

#[tokio::test]
async fn broken_constraints_are_told_apart() {
    each_database(&[PARTS], async |db| {
        let mut tx = db.write().await;
        tx.execute("INSERT INTO parts (id) VALUES ('a')", params![])
            .await
            .unwrap();
        tx.commit().await.unwrap();
        for (sql, expected) in [
            ("INSERT INTO parts (id) VALUES ('a')", ConstraintKind::Unique),
            (
                "INSERT INTO parts (id, size) VALUES ('b', 0)",
                ConstraintKind::Check,
            ),
            (
                "INSERT INTO screws (id, part) VALUES ('s', 'zzz')",
                ConstraintKind::ForeignKey,
            ),
            (
                "INSERT INTO screws (id, part) VALUES ('s', NULL)",
                ConstraintKind::NotNull,
            ),
        ] {
            match db.write().await.execute(sql, params![]).await {
                Err(StoreError::Constraint { kind, .. }) => assert_eq!(kind, expected, "{sql}"),
                other => panic!("{sql}: {other:?}"),
            }
        }
    })
    .await;
}

#[tokio::test]
async fn colliding_writes_are_done_again_until_both_hold() {
    each_database(&[PARTS], async |db| {
        let mut tx = db.write().await;
        tx.execute("INSERT INTO parts (id, size) VALUES ('a', 1)", params![])
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let add = || async {
            for _ in 0..10 {
                db.store
                    .write_with("parts.grow", |mut tx| async move {
                        let row = tx
                            .query_one("SELECT size FROM parts WHERE id = 'a'", params![])
                            .await?;
                        let size: i64 = row.get("size")?;
                        let changed = tx
                            .execute("UPDATE parts SET size = $1 WHERE id = 'a'", params![size + 1])
                            .await?;
                        Ok::<_, StoreError>((tx, changed))
                    })
                    .await
                    .unwrap();
            }
        };
        tokio::join!(add(), add());
        let row = db
            .read()
            .await
            .query_one("SELECT size FROM parts WHERE id = 'a'", params![])
            .await
            .unwrap();
        assert_eq!(row.get::<i64>("size").unwrap(), 21);
    })
    .await;
}

/// Servers run handlers on many threads: the futures must be `Send`.
#[tokio::test]
async fn writing_can_move_between_threads() {
    fn needs_send<T: Send>(it: T) -> T {
        it
    }
    let db = file(&[PARTS]).await;
    let id = String::from("a");
    let store = db.store.clone();
    needs_send(async move {
        let mut tx = store.write("parts.add").await?;
        tx.execute("INSERT INTO parts (id) VALUES ($1)", params![&id])
            .await?;
        tx.commit().await?;
        store
            .write_with("parts.add", |mut tx| {
                let id = &id;
                async move {
                    let added = tx
                        .execute("INSERT INTO parts (id, note) VALUES ('b', $1)", params![id])
                        .await?;
                    Ok::<_, StoreError>((tx, added))
                }
            })
            .await?;
        store::jobs::claim(&store, "none", 1, NOW).await
    })
    .await
    .unwrap();
    assert_eq!(count(&db).await, 2);
}

#[tokio::test]
async fn migrations_run_once_in_order_and_refuse_another_history() {
    const EDITED: MigrationList = MigrationList {
        name: "parts",
        migrations: &[Migration {
            name: "0001_parts",
            sql: "CREATE TABLE parts (id BIGINT)",
            postgres: None,
        }],
    };
    const OLDER: MigrationList = MigrationList {
        name: "parts",
        migrations: &[],
    };
    const NEXT_BROKEN: MigrationList = MigrationList {
        name: "parts",
        migrations: &[
            PARTS.migrations[0],
            Migration {
                name: "0002_half",
                sql: "CREATE TABLE half (id TEXT); INSERT INTO nowhere VALUES (1);",
                postgres: None,
            },
        ],
    };
    each_database(&[PARTS], async |db| {
        db.store.migrate(&PARTS, NOW).await.unwrap();
        let again = db.store.migrate(&EDITED, NOW).await;
        assert!(matches!(again, Err(StoreError::MigrationChanged { name, .. }) if name == "0001_parts"));
        let again = db.store.migrate(&OLDER, NOW).await;
        assert!(matches!(again, Err(StoreError::MigrationUnknown { .. })));
        let again = db.store.migrate(&NEXT_BROKEN, NOW).await;
        assert!(matches!(again, Err(StoreError::MigrationFailed { name, .. }) if name == "0002_half"));
        // Nothing of the failed step stayed.
        assert!(
            db.read()
                .await
                .query("SELECT id FROM half", params![])
                .await
                .is_err()
        );
        db.store.migrate(&PARTS, NOW).await.unwrap();
    })
    .await;
}

#[test]
fn ids_sort_by_time_and_differ() {
    let mut rng = SeededRng(1);
    let ids: Vec<String> = [5, 5, 6, 1_772_323_200_000]
        .iter()
        .map(|now| store::new_id(*now, &mut rng))
        .collect();
    assert!(ids.iter().all(|it| it.len() == 26));
    assert_ne!(ids[0], ids[1]);
    assert!(ids[1] < ids[2] && ids[2] < ids[3]);
}
