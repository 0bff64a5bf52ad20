//! P1, U-29: having it all, and having it gone.

use community::members::records::{Erasure, Ground, TABLES, Table};
use serde_json::json;
use server::clock::{Chance, Clock};
use server::config::Config;
use store::{Store, params};

use super::super::node::NOW;
use super::{DAY, admin, by, enrolled, heard, signed_in, text, with_operator};

/// Every table of the database with its columns, and every row as text.
async fn whole(folder: &std::path::Path) -> Vec<(String, Vec<String>, Vec<String>)> {
    let mut config = Config::default();
    config.paths.data = folder.to_owned();
    let store = Store::open(&server::store_config(&config), NOW).await.unwrap();
    let mut tx = store.read("test").await.unwrap();
    let mut all = Vec::new();
    let tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
    for table in tx.query(tables, params![]).await.unwrap() {
        let table: String = table.get("name").unwrap();
        let columns = format!("SELECT name FROM pragma_table_info('{table}')");
        let columns = tx.query(columns.leak(), params![]).await.unwrap();
        let columns: Vec<String> = columns.iter().map(|it| it.get("name").unwrap()).collect();
        let parents =
            format!("SELECT \"table\" AS parent, \"from\" AS own FROM pragma_foreign_key_list('{table}')");
        let parents = tx.query(parents.leak(), params![]).await.unwrap();
        let hers = parents
            .iter()
            .filter(|it| it.get::<String>("parent").unwrap() == "members")
            .map(|it| it.get::<String>("own").unwrap());
        let mut naming: Vec<String> = hers.collect();
        naming.extend(
            columns
                .iter()
                .filter(|it| *it == "member_id" || *it == "owner_id")
                .cloned(),
        );
        let quoted: Vec<String> = columns.iter().map(|it| format!("quote(\"{it}\")")).collect();
        let rows = format!("SELECT {} AS line FROM \"{table}\"", quoted.join(" || '|' || "));
        let rows = tx.query(rows.leak(), params![]).await.unwrap();
        let rows = rows.iter().map(|it| it.get("line").unwrap()).collect();
        all.push((table, naming, rows));
    }
    drop(tx);
    store.close().await;
    all
}

/// What the store keeps for itself.
const OF_THE_STORE: [&str; 4] = ["jobs", "search_documents", "search_postings", "store_migrations"];

fn listed(name: &str) -> Option<&'static Table> {
    let own = server::session::TABLES;
    TABLES.iter().chain(own).find(|it| it.name == name)
}

#[tokio::test]
async fn p1_every_table_has_a_ground_and_what_names_a_member_is_exported_and_erased() {
    let node = with_operator(|_| {}).await;
    let folder = node.stop().await;
    let tables = whole(folder.path()).await;
    for (name, naming, _) in &tables {
        if OF_THE_STORE.contains(&name.as_str()) {
            assert!(naming.is_empty(), "{name} names members in {naming:?}");
            continue;
        }
        let table =
            listed(name).unwrap_or_else(|| panic!("{name} is not in the list: on what ground is it kept?"));
        if !naming.is_empty() {
            assert!(
                table.hers.is_some(),
                "{name} names members in {naming:?} and is not exported"
            );
            assert_ne!(table.erasure, Erasure::Nothing, "{name}");
            assert_ne!(table.ground, Ground::NotPersonal, "{name}");
        }
    }
    for table in TABLES.iter().chain(server::session::TABLES) {
        assert!(
            tables.iter().any(|(name, ..)| name == table.name),
            "{} is no table",
            table.name
        );
    }
}

#[tokio::test]
async fn u29_she_has_it_all_with_a_receipt_and_then_it_is_gone() {
    let node = with_operator(|_| {}).await;
    let (her, code) = enrolled(&node, "2580").await;
    let tokens = signed_in(&node, &code, "2580").await;
    let access = text(&tokens, "access_token");
    by(&node, &her, "POST", "/api/v1/learning/attempts", Some(heard("h"))).await;
    by(
        &node,
        &her,
        "PUT",
        "/api/v1/me/consents/analytics",
        Some(json!({})),
    )
    .await;
    let gig = json!({"id": "hers", "kind": "cooking", "title": {"en": "Cook"}, "place": "Lucknow", "time": "morning",
                     "minutes_per_day": 480, "pay_paise_per_day": 90_000, "employer": "Zubeida",
                     "contact": "behind the well", "address": "House 5"});
    let (status, posted) = by(&node, &her, "POST", "/api/v1/gigs", Some(gig)).await;
    assert_eq!(status, 200, "{posted}");
    node.say(Some(&her), "I can teach tailoring").await;
    node.say(Some(&her), "yes").await;
    let complaint = Some(json!({"kind": "grievance"}));
    let (_, complaint) = by(&node, &her, "POST", "/api/v1/me/requests", complaint).await;
    assert_eq!(complaint["due_at"], NOW + 90 * DAY);
    let grant = format!("/api/v1/admin/members/{code}/roles/teacher");
    assert_eq!(admin(&node, "PUT", &grant, None, "the key").await.0, 204);

    let (_, export) = admin(&node, "GET", "/api/v1/me/export", None, access).await;
    let tables = export["tables"].as_object().unwrap();
    for table in [
        "members",
        "member_credentials",
        "token_families",
        "member_sessions",
        "member_roles",
        "consents",
        "learning_events",
        "gigs",
        "timebank_accounts",
        "timebank_offers",
        "rights_requests",
        "audit_log",
        "sessions",
    ] {
        assert!(
            tables.contains_key(table),
            "{table} is missing: {:?}",
            tables.keys()
        );
    }
    assert!(export.to_string().contains("behind the well"));
    assert!(!export.to_string().contains("argon2id"), "no secrets");
    let id = tables["members"][0]["id"].as_str().unwrap().to_owned();

    let (_, waiting) = admin(&node, "GET", "/api/v1/admin/requests", None, "the key").await;
    assert_eq!(waiting[0]["receipt"], complaint["receipt"]);
    let close = format!("/api/v1/admin/requests/{}/close", text(&complaint, "id"));
    assert_eq!(admin(&node, "POST", &close, None, "the key").await.0, 200);

    let (status, gone) = admin(&node, "DELETE", "/api/v1/me", None, access).await;
    assert_eq!(status, 200, "{gone}");
    let receipt = text(&gone, "receipt").to_owned();
    assert_eq!(admin(&node, "GET", "/api/v1/me", None, access).await.0, 401);
    assert_eq!(
        by(&node, &her, "GET", "/api/v1/me", None).await.0,
        404,
        "her session is gone"
    );
    let body = json!({"code": code, "pin": "2580"});
    assert_eq!(node.post("/api/v1/auth/sign-in", body).await.0, 401);
    let folder = node.stop().await;
    for (name, _, rows) in whole(folder.path()).await {
        let erasure = listed(&name).map(|it| it.erasure);
        for row in rows {
            if erasure != Some(Erasure::KeptById) {
                assert!(!row.contains(&id), "{name} still names her: {row}");
            }
            // Tries with a code that nobody has any more are counted again.
            if name != "sign_in_tries" {
                assert!(!row.contains(&code), "{name} still has her code: {row}");
            }
            for private in ["behind the well", "House 5", "Zubeida"] {
                assert!(!row.contains(private), "{name}: {row}");
            }
            if name == "rights_requests" && row.contains("erase") {
                assert!(row.contains(&receipt), "{row}");
            }
        }
    }
}

#[tokio::test]
async fn u29_who_has_no_code_and_does_not_come_back_is_forgotten_after_ninety_days() {
    let data = tempfile::tempdir().unwrap();
    let mut config = Config::default();
    config.paths.data = data.path().to_owned();
    config.paths.models = data.path().join("models");
    config.paths.learnt = Some(std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("learnt"));
    let clock = Clock::manual(NOW);
    let tasks = server::lifecycle::Tasks::new(tokio_util::sync::CancellationToken::new());
    let app = server::prepare(config, clock.clone(), tasks, None).await.unwrap();
    let visit = async |session: &str| {
        let mut rng = Chance::from_os().fork();
        let mut tx = app.store.write("test").await.unwrap();
        let member = community::members::for_session(&mut tx, session, clock.now(), &mut rng)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        member.id
    };
    let here = async |id: &str| {
        let mut tx = app.store.read("test").await.unwrap();
        community::members::by_id(&mut tx, id).await.unwrap().is_some()
    };
    let (gone, stays) = (visit("once").await, visit("again and again").await);
    let neighbours = async || {
        let mut tx = app.store.read("test").await.unwrap();
        let count = "SELECT COUNT(*) AS n FROM members WHERE session_id LIKE 'demo:%'";
        let row = tx.query_one(count, params![]).await.unwrap();
        row.get::<i64>("n").unwrap()
    };
    let before = neighbours().await;
    // The first run plans, the second one does it; then a day passes before the next.
    for _ in 0..2 {
        server::retention::run(&app).await.unwrap();
    }
    assert!(here(&gone).await, "too early");
    clock.advance(60 * DAY);
    visit("again and again").await;
    clock.advance(31 * DAY);
    for _ in 0..2 {
        server::retention::run(&app).await.unwrap();
    }
    assert!(!here(&gone).await && here(&stays).await);
    assert_eq!(neighbours().await, before, "the starter content stays");
    app.store.close().await;
}
