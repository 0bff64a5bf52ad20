//! Who may do what: the table against the description of the API, and every route against wrong keys.

use std::collections::BTreeSet;

use serde_json::Value;
use server::http::auth::{ACCESS, Access, operator_key_hash};

use super::node::{Node, scripted};

fn routes(api: &Value) -> BTreeSet<(String, String)> {
    let paths = api["paths"].as_object().unwrap();
    let methods = |(path, item): (&String, &Value)| {
        item.as_object()
            .unwrap()
            .keys()
            .map(|method| (method.to_uppercase(), path.clone()))
            .collect::<Vec<_>>()
    };
    paths.iter().flat_map(methods).collect()
}

#[tokio::test]
async fn every_route_has_a_decision_and_keeps_to_it() {
    let data = tempfile::tempdir().unwrap();
    std::fs::write(
        data.path().join("operator.key.sha256"),
        operator_key_hash("the key"),
    )
    .unwrap();
    let node = Node::start_in(data, server::clock::Clock::System, scripted(None), |_| {}).await;
    let (_, api) = node.get("/openapi.json").await;
    let decided = ACCESS
        .iter()
        .map(|(method, path, _)| ((*method).to_owned(), (*path).to_owned()))
        .collect();
    assert_eq!(routes(&api), decided, "the table and the routes are the same");
    for (method, path, access) in ACCESS {
        let path = path
            .replace("{session_id}", "0123456789abcdef0123456789abcdef")
            .replace("{id}", "none");
        let status = async |key: Option<&str>| {
            let mut request = node.http.request(method.parse().unwrap(), node.url(&path));
            if let Some(key) = key {
                request = request.bearer_auth(key);
            }
            request.send().await.unwrap().status().as_u16()
        };
        for key in [None, Some("wrong"), Some("")] {
            let refused = matches!(status(key).await, 401 | 403);
            assert_eq!(
                refused,
                *access == Access::Operator,
                "{method} {path} with {key:?}"
            );
        }
        assert_ne!(status(Some("the key")).await, 401, "{method} {path}");
        if path.starts_with("/api/v1/sessions/") {
            assert_eq!(
                status(None).await,
                404,
                "a session that is not yours is not there"
            );
        }
    }
    node.stop().await;
}

#[tokio::test]
async fn without_an_operators_key_metrics_stay_closed() {
    let node = Node::deaf().await;
    assert_eq!(
        node.http
            .get(node.url("/metrics"))
            .bearer_auth("")
            .send()
            .await
            .unwrap()
            .status(),
        401
    );
    node.stop().await;
}

#[tokio::test]
async fn metrics_count_turns_and_stages_and_hold_no_words() {
    let data = tempfile::tempdir().unwrap();
    std::fs::write(
        data.path().join("operator.key.sha256"),
        operator_key_hash("the key"),
    )
    .unwrap();
    let node = Node::start_in(data, server::clock::Clock::System, scripted(None), |_| {}).await;
    node.say(None, "tell me about dowry law").await;
    let text = node
        .http
        .get(node.url("/metrics"))
        .bearer_auth("the key")
        .send()
        .await
        .unwrap()
        .text()
        .await
        .unwrap();
    for name in [
        "awaaz_turns_total",
        "awaaz_stage_seconds_bucket",
        "awaaz_worker_queued",
        "awaaz_store_transactions_total",
    ] {
        assert!(text.contains(name), "{name} is missing");
    }
    assert!(!text.contains("dowry"));
    node.stop().await;
}

#[tokio::test]
async fn answers_carry_safe_headers_and_other_origins_are_not_let_in() {
    let allowed = "https://community.example";
    let adjust = |config: &mut server::config::Config| config.server.cors_origins = vec![allowed.into()];
    let node = Node::start(scripted(None), adjust).await;
    let get = |origin: &'static str| node.http.get(node.url("/health")).header("origin", origin).send();
    let reply = get("https://evil.example").await.unwrap();
    assert!(reply.headers().get("access-control-allow-origin").is_none());
    for name in [
        "x-request-id",
        "x-content-type-options",
        "content-security-policy",
        "referrer-policy",
        "x-frame-options",
    ] {
        assert!(reply.headers().contains_key(name), "{name}");
    }
    let reply = get(allowed).await.unwrap();
    assert_eq!(reply.headers()["access-control-allow-origin"], allowed);
    let named = node
        .http
        .get(node.url("/health"))
        .header("x-request-id", "abc-1")
        .send()
        .await
        .unwrap();
    assert_eq!(named.headers()["x-request-id"], "abc-1");
    node.stop().await;
}

#[tokio::test]
async fn the_documentation_needs_nothing_from_elsewhere() {
    let node = Node::deaf().await;
    let page = node
        .http
        .get(node.url("/docs"))
        .send()
        .await
        .unwrap()
        .text()
        .await
        .unwrap();
    assert!(page.contains("/api/v1/turns") && page.contains("ProblemDocument"));
    assert!(!page.contains("http://") && !page.contains("https://") && !page.contains("<script"));
    let home = node.http.get(node.url("/")).send().await.unwrap();
    assert_eq!(
        home.status(),
        200,
        "the web app, or a page that says it was not built"
    );
    node.stop().await;
}
