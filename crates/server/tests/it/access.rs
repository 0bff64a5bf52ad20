//! Who may do what: the table against the description of the API, and every route against wrong keys.

use std::collections::BTreeSet;

use community::members::{Action, Role, may};
use reqwest::header::HeaderMap;
use serde_json::{Value, json};
use server::http::auth::{ACCESS, Access, operator_key_hash};

use super::members::{admin, enrolled, signed_in, with_operator};
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
                matches!(access, Access::Role(_)),
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

/// A token or key, and what it should open.
struct Holder {
    name: &'static str,
    key: String,
    may: Box<dyn Fn(Action) -> bool>,
}

/// The whole table with every role, every key of a program with one scope, and tokens that are over.
#[tokio::test]
async fn u30_every_door_opens_only_for_the_roles_and_scopes_that_may() {
    let node = with_operator(|_| {}).await;
    let mut holders: Vec<Holder> = Vec::new();
    for role in Role::ALL {
        let (_, code) = enrolled(&node, "2580").await;
        if role != Role::Member {
            let path = format!("/api/v1/admin/members/{code}/roles/{}", role.as_str());
            assert_eq!(admin(&node, "PUT", &path, None, "the key").await.0, 204);
        }
        let token = signed_in(&node, &code, "2580").await["access_token"].clone();
        let token = token.as_str().unwrap().to_owned();
        holders.push(Holder {
            name: role.as_str(),
            key: token,
            may: Box::new(move |it| may(role, it)),
        });
    }
    for scope in Action::ALL.into_iter().filter(|it| it.for_programs()) {
        let body = json!({"name": scope.as_str(), "scopes": [scope.as_str()], "days": 1});
        let (_, made) = admin(&node, "POST", "/api/v1/admin/keys", Some(body), "the key").await;
        let secret = made["secret"].as_str().unwrap().to_owned();
        holders.push(Holder {
            name: scope.as_str(),
            key: secret,
            may: Box::new(move |it| it == scope),
        });
    }
    for (method, path, access) in ACCESS {
        let Access::Role(action) = access else { continue };
        let url = node.url(&path.replace("{key_id}", "none"));
        let status = async |key: &str| {
            let request = node.http.request(method.parse().unwrap(), &url).bearer_auth(key);
            request.send().await.unwrap().status().as_u16()
        };
        for Holder { name, key, may } in &holders {
            let got = status(key).await;
            if may(*action) {
                assert!(!matches!(got, 401 | 403), "{method} {path} as {name}: {got}");
            } else {
                assert_eq!(got, 403, "{method} {path} as {name}");
            }
        }
        assert_eq!(status("awa_made-up").await, 401, "{method} {path}");
        assert_eq!(status("awk_made-up").await, 401, "{method} {path}");
    }
    // Tomorrow none of them is worth anything.
    node.clock.advance(2 * 86_400_000);
    for Holder { name, key, .. } in &holders {
        let metrics = node.http.get(node.url("/metrics")).bearer_auth(key);
        assert_eq!(metrics.send().await.unwrap().status(), 401, "{name}");
    }
    node.stop().await;
}

#[test]
fn every_action_guards_a_door_and_somebody_may_do_it() {
    for action in Action::ALL {
        let guards = |access: &Access| *access == Access::Role(action);
        assert!(
            ACCESS.iter().any(|(_, _, access)| guards(access)),
            "{action:?} guards nothing"
        );
        assert!(
            may(Role::Admin, action) && !may(Role::Member, action),
            "{action:?}"
        );
    }
}

#[tokio::test]
async fn u31_requests_are_counted_by_member_and_tries_to_sign_in_more_strictly() {
    let node = with_operator(|config| {
        config.server.rate_per_minute = 1;
        config.server.rate_burst = 60;
        config.server.sign_in_per_minute = 3;
    })
    .await;
    let (_, code) = enrolled(&node, "2580").await;
    let token = signed_in(&node, &code, "2580").await["access_token"].clone();
    let left = |headers: &HeaderMap| -> u32 {
        let left = headers["ratelimit-remaining"].to_str().unwrap();
        left.parse().unwrap()
    };
    let me = async |token: Option<&str>| {
        let mut request = node.http.get(node.url("/api/v1/voice/languages"));
        if let Some(token) = token {
            request = request.bearer_auth(token);
        }
        request.send().await.unwrap().headers().clone()
    };
    let address = left(&me(None).await);
    let member = left(&me(token.as_str()).await);
    assert!(
        member > address,
        "her own count is untouched: {member} > {address}"
    );
    assert!(
        left(&me(Some("awa_made-up")).await) <= address,
        "a made-up token counts for the address"
    );
    let sign_in = async || {
        let body = json!({"code": code, "pin": "2580"});
        node.post("/api/v1/auth/sign-in", body).await
    };
    let mut refused = None;
    for _ in 0..8 {
        let (status, problem) = sign_in().await;
        if status == 429 {
            refused = Some(problem);
            break;
        }
    }
    assert_eq!(refused.unwrap()["type"], "/problems/rate-limited");
    assert!(
        me(None).await.contains_key("ratelimit-remaining"),
        "other doors stay open"
    );
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
        "permissions-policy",
    ] {
        assert!(reply.headers().contains_key(name), "{name}");
    }
    let permissions = reply.headers()["permissions-policy"].to_str().unwrap();
    assert!(permissions.contains("microphone=(self)"));
    let policy = reply.headers()["content-security-policy"].to_str().unwrap();
    assert!(policy.contains("frame-ancestors 'none'") && policy.contains("default-src 'self'"));
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
