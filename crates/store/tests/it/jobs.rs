//! The life of a queued job, on both databases.

use serde_json::json;
use store::jobs::{self, Failure, NewJob};
use store::testing::{NOW, SeededRng, TestStore, each_database};

const MINUTE: i64 = 60_000;

fn summary<'a>() -> NewJob<'a> {
    NewJob {
        kind: "summary",
        payload: json!({"of": "पाठ"}),
        run_at: NOW,
        max_attempts: 3,
        dedupe_key: None,
    }
}

async fn add(db: &TestStore, job: &NewJob<'_>, seed: u64) -> Option<String> {
    let mut tx = db.write().await;
    let id = jobs::enqueue(&mut tx, job, NOW, &mut SeededRng(seed))
        .await
        .unwrap();
    tx.commit().await.unwrap();
    id
}

async fn state(db: &TestStore, id: &str) -> String {
    jobs::status(&mut db.read().await, id)
        .await
        .unwrap()
        .unwrap()
        .state
}

#[tokio::test]
async fn a_job_is_done_once() {
    each_database(&[], async |db| {
        let id = add(db, &summary(), 1).await.unwrap();
        let job = jobs::claim(&db.store, "summary", MINUTE, NOW)
            .await
            .unwrap()
            .unwrap();
        assert_eq!((job.id.as_str(), job.attempt), (id.as_str(), 1));
        assert_eq!(job.payload, json!({"of": "पाठ"}));
        assert!(
            jobs::claim(&db.store, "summary", MINUTE, NOW)
                .await
                .unwrap()
                .is_none()
        );
        let mut tx = db.write().await;
        assert!(jobs::progress(&mut tx, &job, 500, MINUTE, NOW).await.unwrap());
        assert!(jobs::finish(&mut tx, &job, NOW).await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(state(db, &id).await, "done");
        assert!(
            jobs::claim(&db.store, "summary", MINUTE, NOW + 60 * MINUTE)
                .await
                .unwrap()
                .is_none()
        );
    })
    .await;
}

#[tokio::test]
async fn a_job_not_committed_was_never_there() {
    each_database(&[], async |db| {
        let mut tx = db.write().await;
        jobs::enqueue(&mut tx, &summary(), NOW, &mut SeededRng(1))
            .await
            .unwrap();
        drop(tx);
        assert!(
            jobs::claim(&db.store, "summary", MINUTE, NOW)
                .await
                .unwrap()
                .is_none()
        );
    })
    .await;
}

#[tokio::test]
async fn a_failing_job_waits_longer_each_time_and_then_is_dead() {
    each_database(&[], async |db| {
        let id = add(db, &summary(), 1).await.unwrap();
        let mut now = NOW;
        for (attempt, wait) in [(1, 30_000), (2, 60_000)] {
            let job = jobs::claim(&db.store, "summary", MINUTE, now)
                .await
                .unwrap()
                .unwrap();
            assert_eq!(job.attempt, attempt);
            let mut tx = db.write().await;
            assert!(
                jobs::fail(&mut tx, &job, Failure::Retry, "no model", now)
                    .await
                    .unwrap()
            );
            tx.commit().await.unwrap();
            assert!(
                jobs::claim(&db.store, "summary", MINUTE, now + wait - 1)
                    .await
                    .unwrap()
                    .is_none()
            );
            now += wait;
        }
        let job = jobs::claim(&db.store, "summary", MINUTE, now)
            .await
            .unwrap()
            .unwrap();
        let mut tx = db.write().await;
        jobs::fail(&mut tx, &job, Failure::Retry, "no model", now)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let status = jobs::status(&mut db.read().await, &id).await.unwrap().unwrap();
        assert_eq!(
            (status.state.as_str(), status.last_error.as_deref()),
            ("dead", Some("no model"))
        );
    })
    .await;
}

#[tokio::test]
async fn a_lost_worker_loses_its_job_and_its_voice() {
    each_database(&[], async |db| {
        add(db, &summary(), 1).await.unwrap();
        let lost = jobs::claim(&db.store, "summary", MINUTE, NOW)
            .await
            .unwrap()
            .unwrap();
        let heir = jobs::claim(&db.store, "summary", MINUTE, NOW + MINUTE)
            .await
            .unwrap()
            .unwrap();
        assert_eq!((heir.id.clone(), heir.attempt), (lost.id.clone(), 2));
        let mut tx = db.write().await;
        assert!(!jobs::finish(&mut tx, &lost, NOW + MINUTE).await.unwrap());
        assert!(jobs::finish(&mut tx, &heir, NOW + MINUTE).await.unwrap());
        tx.commit().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_job_that_kills_its_workers_is_buried() {
    each_database(&[], async |db| {
        let id = add(
            db,
            &NewJob {
                max_attempts: 1,
                ..summary()
            },
            1,
        )
        .await
        .unwrap();
        jobs::claim(&db.store, "summary", MINUTE, NOW)
            .await
            .unwrap()
            .unwrap();
        assert!(
            jobs::claim(&db.store, "summary", MINUTE, NOW + MINUTE)
                .await
                .unwrap()
                .is_none()
        );
        assert_eq!(state(db, &id).await, "dead");
    })
    .await;
}

#[tokio::test]
async fn a_cancelled_job_stops_and_the_same_work_is_queued_once() {
    each_database(&[], async |db| {
        let keyed = NewJob {
            dedupe_key: Some("lesson-1"),
            ..summary()
        };
        let id = add(db, &keyed, 1).await.unwrap();
        assert_eq!(add(db, &keyed, 2).await, None);
        let job = jobs::claim(&db.store, "summary", MINUTE, NOW)
            .await
            .unwrap()
            .unwrap();
        assert_eq!(add(db, &keyed, 3).await, None);
        let mut tx = db.write().await;
        assert!(jobs::cancel(&mut tx, &id, NOW).await.unwrap());
        assert!(!jobs::progress(&mut tx, &job, 10, MINUTE, NOW).await.unwrap());
        assert!(!jobs::cancel(&mut tx, &id, NOW).await.unwrap());
        tx.commit().await.unwrap();
        assert!(add(db, &keyed, 4).await.is_some());
    })
    .await;
}

#[tokio::test]
async fn two_workers_never_take_the_same_job() {
    each_database(&[], async |db| {
        for seed in 0..12 {
            add(db, &summary(), seed).await.unwrap();
        }
        let worker = || async {
            let mut taken = Vec::new();
            while let Some(job) = jobs::claim(&db.store, "summary", MINUTE, NOW).await.unwrap() {
                taken.push(job.id);
            }
            taken
        };
        let (a, b) = tokio::join!(worker(), worker());
        let mut all = [a, b].concat();
        all.sort();
        all.dedup();
        assert_eq!(all.len(), 12);
    })
    .await;
}
