//! Members through their doors: code and PIN, tokens, roles.

mod consents;
mod rights;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use reqwest::{Method, RequestBuilder};
use serde_json::{Value, json};
use server::clock::{Chance, Clock};
use server::config::Config;
use server::http::auth::operator_key_hash;

use super::node::{NOW, Node, answer, scripted};

const DAY: i64 = 86_400_000;

/// A node whose operator's key is "the key".
pub(crate) async fn with_operator(adjust: impl FnOnce(&mut Config)) -> Node {
    let data = tempfile::tempdir().unwrap();
    let path = data.path().join("operator.key.sha256");
    std::fs::write(path, operator_key_hash("the key")).unwrap();
    Node::start_in(data, Clock::manual(NOW), scripted(None), adjust).await
}

async fn session(node: &Node) -> String {
    let turn = node.say(None, "hello").await;
    turn["session_id"].as_str().unwrap().to_owned()
}

async fn sent(request: RequestBuilder, body: Option<Value>) -> (u16, Value) {
    let request = match body {
        Some(body) => request.json(&body),
        None => request,
    };
    answer(request.send().await.unwrap()).await
}

fn request(node: &Node, method: &str, path: &str) -> RequestBuilder {
    let method: Method = method.parse().unwrap();
    node.http.request(method, node.url(path))
}

/// As a session.
async fn by(node: &Node, session: &str, method: &str, path: &str, body: Option<Value>) -> (u16, Value) {
    let request = request(node, method, path).header("x-awaaz-session", session);
    sent(request, body).await
}

/// With a token or key.
pub(crate) async fn admin(
    node: &Node,
    method: &str,
    path: &str,
    body: Option<Value>,
    key: &str,
) -> (u16, Value) {
    sent(request(node, method, path).bearer_auth(key), body).await
}

/// Somebody new with a PIN: her session and her code.
pub(crate) async fn enrolled(node: &Node, pin: &str) -> (String, String) {
    let session = session(node).await;
    let (status, made) = by(
        node,
        &session,
        "POST",
        "/api/v1/auth/pin",
        Some(json!({"pin": pin})),
    )
    .await;
    assert_eq!(status, 200, "{made}");
    (session, made["code"].as_str().unwrap().to_owned())
}

/// Fresh tokens.
pub(crate) async fn signed_in(node: &Node, code: &str, pin: &str) -> Value {
    let body = json!({"code": code, "pin": pin});
    let (status, tokens) = node.post("/api/v1/auth/sign-in", body).await;
    assert_eq!(status, 200, "{tokens}");
    tokens
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap()
}

fn kind(problem: &Value) -> &str {
    text(problem, "type").trim_start_matches("/problems/")
}

/// A lesson that she heard on her phone.
fn heard(id: &str) -> Value {
    json!({"attempts": [{"id": id, "device": "phone", "at": NOW + 1, "module_id": "health_handwash", "language": "en",
                         "kind": "heard", "heard_sentences": 2, "all_sentences": 10}]})
}

async fn lessons(node: &Node, session: &str) -> usize {
    let (status, progress) = by(node, session, "GET", "/api/v1/learning/progress", None).await;
    assert_eq!(status, 200, "{progress}");
    progress["lessons"].as_array().unwrap().len()
}

#[tokio::test]
async fn u30_code_and_pin_lead_back_to_what_is_hers_in_a_new_session_and_by_token() {
    let node = with_operator(|_| {}).await;
    let first = session(&node).await;
    let attempts = "/api/v1/learning/attempts";
    assert_eq!(
        by(&node, &first, "POST", attempts, Some(heard("h"))).await.1["new"],
        1
    );
    let (status, weak) = by(
        &node,
        &first,
        "POST",
        "/api/v1/auth/pin",
        Some(json!({"pin": "1234"})),
    )
    .await;
    assert_eq!((status, kind(&weak)), (422, "weak-pin"));
    let pin = Some(json!({"pin": "2580"}));
    let (_, made) = by(&node, &first, "POST", "/api/v1/auth/pin", pin).await;
    let code = text(&made, "code");
    assert!(
        code.len() == 7 && code.bytes().all(|it| it.is_ascii_digit()),
        "{code}"
    );

    let second = session(&node).await;
    assert_eq!(lessons(&node, &second).await, 0, "nobody yet");
    let body = json!({"code": format!("{} {}", &code[..3], &code[3..]), "pin": "2580"});
    let (status, tokens) = by(&node, &second, "POST", "/api/v1/auth/sign-in", Some(body)).await;
    assert_eq!(status, 200, "{tokens}");
    assert_eq!(lessons(&node, &second).await, 1, "her lesson is there");
    let access = text(&tokens, "access_token");
    let (_, progress) = admin(&node, "GET", "/api/v1/learning/progress", None, access).await;
    assert_eq!(
        progress["lessons"][0]["module_id"], "health_handwash",
        "{progress}"
    );
    let (_, me) = admin(&node, "GET", "/api/v1/me", None, access).await;
    assert_eq!((&me["code"], &me["roles"]), (&json!(code), &json!(["member"])));

    // A turn with the token signs its session in, too: what is done by voice is hers.
    let turn = json!({"text": "I can teach tailoring", "language": "en"});
    let (_, turn) = admin(&node, "POST", "/api/v1/turns", Some(turn), access).await;
    let third = text(&turn, "session_id").to_owned();
    assert_eq!(turn["state"], "confirm:skill_teach", "{turn}");
    assert_eq!(lessons(&node, &third).await, 1);
    node.say(Some(&third), "yes").await;
    let again = node.say(Some(&second), "I can teach tailoring").await;
    assert_eq!(again["state"], "declined", "she teaches it already: {again}");

    // The session's name alone leads nowhere once she has left it.
    assert_eq!(
        by(&node, &second, "POST", "/api/v1/auth/sign-out", None).await.0,
        204
    );
    assert_eq!(lessons(&node, &second).await, 0);
    assert_eq!(lessons(&node, &third).await, 1);
    assert_eq!(
        admin(&node, "POST", "/api/v1/auth/sign-out", None, access)
            .await
            .0,
        204
    );
    assert_eq!(admin(&node, "GET", "/api/v1/me", None, access).await.0, 401);
    node.stop().await;
}

#[tokio::test]
async fn u30_wrong_pins_wait_longer_and_longer_then_lock_and_never_tell_which_codes_exist() {
    let node = with_operator(|_| {}).await;
    let (_, hers) = enrolled(&node, "2580").await;
    // A code with a right check digit that nobody has.
    let nobodys = community::members::codes::new(&mut Chance::from_os().fork());
    assert_ne!(hers, nobodys);
    let attempt = async |code: &str, pin: &str| {
        let body = json!({"code": code, "pin": pin});
        let (status, problem) = node.post("/api/v1/auth/sign-in", body).await;
        (
            status,
            problem["type"].clone(),
            problem["detail"].clone(),
            problem["title"].clone(),
        )
    };
    let misheard = format!("{}{}", &hers[..6], (hers.as_bytes()[6] - b'0' + 1) % 10);
    assert_eq!(attempt(&misheard, "2580").await.1, "/problems/misheard-code");
    let mut locked = 0;
    for _ in 0..40 {
        let (known, unknown) = (attempt(&hers, "1357").await, attempt(&nobodys, "1357").await);
        assert_eq!(known, unknown, "both look the same");
        match known.0 {
            401 => assert_eq!(known.1, "/problems/wrong-pin"),
            429 => node.clock.advance(60_000),
            423 => {
                locked += 1;
                node.clock.advance(DAY);
            }
            other => panic!("{other}"),
        }
        node.clock.advance(1_000);
        if locked == 2 {
            break;
        }
        if known.0 == 429 {
            node.clock.advance(3_600_000);
        }
    }
    assert_eq!(locked, 2, "and stays locked the next day");
    assert_eq!(attempt(&hers, "2580").await.0, 423, "the right one, too");
    let (_, list) = admin(&node, "GET", "/api/v1/admin/members", None, "the key").await;
    assert_eq!(
        (&list[0]["code"], &list[0]["locked"]),
        (&json!(hers), &json!(true))
    );
    let path = format!("/api/v1/admin/members/{hers}/unlock");
    assert_eq!(admin(&node, "POST", &path, None, "the key").await.0, 204);
    assert_eq!(attempt(&hers, "2580").await.0, 200);
    node.stop().await;
}

#[tokio::test]
async fn u30_an_old_refresh_token_ends_the_whole_family_and_she_is_told_once() {
    let node = with_operator(|_| {}).await;
    let (_, code) = enrolled(&node, "2580").await;
    let first = signed_in(&node, &code, "2580").await;
    let refresh = async |token: &Value| {
        let body = json!({"refresh_token": token});
        node.post("/api/v1/auth/refresh", body).await
    };
    node.clock.advance(11 * 60_000);
    let old = text(&first, "access_token");
    assert_eq!(
        admin(&node, "GET", "/api/v1/me", None, old).await.0,
        401,
        "ten minutes are over"
    );
    let (status, second) = refresh(&first["refresh_token"]).await;
    assert_eq!(status, 200, "{second}");
    let live = text(&second, "access_token");
    assert_eq!(admin(&node, "GET", "/api/v1/me", None, live).await.0, 200);
    // A thief comes with the first one.
    assert_eq!(refresh(&first["refresh_token"]).await.0, 401);
    assert_eq!(admin(&node, "GET", "/api/v1/me", None, live).await.0, 401);
    assert_eq!(refresh(&second["refresh_token"]).await.0, 401, "hers ends, too");
    let body = json!({"code": code, "pin": "2580"});
    let sign_in = request(&node, "POST", "/api/v1/auth/sign-in").header("accept-language", "hi");
    let (_, back) = sent(sign_in, Some(body)).await;
    assert!(
        back["notices"][0].as_str().unwrap().contains("साइन आउट"),
        "{back}"
    );
    assert_eq!(
        signed_in(&node, &code, "2580").await["notices"],
        json!([]),
        "told once"
    );
    let (_, log) = admin(&node, "GET", "/api/v1/admin/audit", None, "the key").await;
    let rows = log["entries"].as_array().unwrap();
    let reuse = rows.iter().find(|row| row["action"] == "token.reuse").unwrap();
    assert_eq!(reuse["outcome"], "refused");
    // Thirty days of silence end a sign-in.
    node.clock.advance(31 * DAY);
    assert_eq!(refresh(&back["refresh_token"]).await.0, 401);
    node.stop().await;
}

#[tokio::test]
async fn u30_a_sign_in_bound_to_a_device_is_refreshed_by_its_signature_alone() {
    use ring::signature::{Ed25519KeyPair, KeyPair};
    let node = with_operator(|_| {}).await;
    let (_, code) = enrolled(&node, "2580").await;
    let device = Ed25519KeyPair::from_seed_unchecked(&[7; 32]).unwrap();
    let key = BASE64.encode(device.public_key().as_ref());
    let body = json!({"code": code, "pin": "2580", "device_key": key});
    let (_, tokens) = node.post("/api/v1/auth/sign-in", body).await;
    let token = &tokens["refresh_token"];
    let nonce = async |token: &Value| {
        let (status, given) = node
            .post("/api/v1/auth/nonce", json!({"refresh_token": token}))
            .await;
        assert_eq!(status, 200, "{given}");
        text(&given, "nonce").to_owned()
    };
    let refresh = async |nonce: &str, signature: String| {
        let body = json!({"refresh_token": token, "nonce": nonce, "signature": signature});
        node.post("/api/v1/auth/refresh", body).await.0
    };
    let signed = |device: &Ed25519KeyPair, nonce: &str| {
        BASE64.encode(device.sign(format!("awaaz-refresh:{nonce}").as_bytes()).as_ref())
    };
    let bare = json!({"refresh_token": token});
    assert_eq!(
        node.post("/api/v1/auth/refresh", bare).await.0,
        401,
        "a stolen token is not enough"
    );
    let other = Ed25519KeyPair::from_seed_unchecked(&[8; 32]).unwrap();
    let first = nonce(token).await;
    assert_eq!(
        refresh(&first, signed(&other, &first)).await,
        401,
        "another device"
    );
    let late = nonce(token).await;
    node.clock.advance(121_000);
    assert_eq!(refresh(&late, signed(&device, &late)).await, 401, "too late");
    let good = nonce(token).await;
    assert_eq!(refresh(&good, signed(&device, &good)).await, 200);
    let wrong = json!({"code": code, "pin": "2580", "device_key": "c2hvcnQ="});
    assert_eq!(node.post("/api/v1/auth/sign-in", wrong).await.0, 400);
    node.stop().await;
}

#[tokio::test]
async fn u30_on_a_box_of_many_nobody_stays_signed_in() {
    let node = with_operator(|config| config.members.kiosk = true).await;
    let (_, code) = enrolled(&node, "2580").await;
    let seat = session(&node).await;
    let body = Some(json!({"code": code, "pin": "2580"}));
    let (_, tokens) = by(&node, &seat, "POST", "/api/v1/auth/sign-in", body).await;
    assert_eq!(tokens["refresh_token"], Value::Null, "{tokens}");
    let me = async || by(&node, &seat, "GET", "/api/v1/me", None).await.1["code"].clone();
    assert_eq!(me().await, json!(code));
    node.clock.advance(11 * 60_000);
    assert_eq!(
        me().await,
        Value::Null,
        "the next one at the box is somebody else"
    );
    node.stop().await;
}

#[tokio::test]
async fn u30_nobody_makes_herself_admin_and_a_mediator_decides_disputes_of_others() {
    let node = with_operator(|_| {}).await;
    let (_, first) = enrolled(&node, "2580").await;
    let (_, second) = enrolled(&node, "1357").await;
    let role = |code: &str, role: &str| format!("/api/v1/admin/members/{code}/roles/{role}");
    let token = async |code: &str, pin: &str| {
        let tokens = signed_in(&node, code, pin).await;
        text(&tokens, "access_token").to_owned()
    };
    let (one, two) = (token(&first, "2580").await, token(&second, "1357").await);
    let put = async |path: String, key: &str| admin(&node, "PUT", &path, None, key).await.0;
    assert_eq!(put(role(&first, "admin"), &one).await, 403);
    assert_eq!(
        put(role(&first, "admin"), "the key").await,
        204,
        "the first admin"
    );
    assert_eq!(put(role(&first, "operator"), &one).await, 403, "not to herself");
    assert_eq!(put(role(&second, "mediator"), &one).await, 204);
    assert_eq!(put(role(&second, "king"), &one).await, 404);
    assert_eq!(put(role("1234567", "mediator"), &one).await, 422, "misheard");
    assert_eq!(put(role(&first, "mediator"), &two).await, 403);
    let disputes = async |key: &str| admin(&node, "GET", "/api/v1/gigs/disputes", None, key).await.0;
    assert_eq!((disputes(&two).await, disputes(&one).await), (200, 200));
    let gone = admin(&node, "DELETE", &role(&second, "mediator"), None, &one).await;
    assert_eq!(gone.0, 204);
    assert_eq!(disputes(&two).await, 403, "at once");
    let (_, log) = admin(&node, "GET", "/api/v1/admin/audit", None, &one).await;
    assert_eq!(log["broken"], json!([]));
    let seen: Vec<(&str, &str, &str)> = log["entries"]
        .as_array()
        .unwrap()
        .iter()
        .rev()
        .filter(|row| text(row, "action").starts_with("role."))
        .map(|row| (text(row, "action"), text(row, "detail"), text(row, "outcome")))
        .collect();
    assert_eq!(
        seen,
        [
            ("role.grant", "admin", "done"),
            ("role.grant", "operator", "refused"),
            ("role.grant", "mediator", "done"),
            ("role.revoke", "mediator", "done"),
        ]
    );
    node.stop().await;
}

#[tokio::test]
async fn u30_a_mediator_decides_nothing_about_her_own_work() {
    let node = with_operator(|_| {}).await;
    let (employer, code) = enrolled(&node, "2580").await;
    let worker = session(&node).await;
    let gig = json!({"id": "g", "kind": "cooking", "title": {"en": "Cook"}, "place": "Lucknow", "time": "morning",
                     "minutes_per_day": 480, "pay_paise_per_day": 90_000, "employer": "Asha", "contact": "at the school"});
    let (status, gig) = by(&node, &employer, "POST", "/api/v1/gigs", Some(gig)).await;
    assert_eq!(status, 200, "{gig}");
    let post = async |who: &str, path: &str, body: Value| {
        let (status, done) = by(&node, who, "POST", path, Some(body)).await;
        assert!(status < 300, "{path}: {done}");
        done
    };
    let apply = json!({"id": "a", "terms_hash": gig["terms_hash"]});
    let applied = post(&worker, "/api/v1/gigs/g/apply", apply).await;
    let offer = json!({"id": "j", "application": applied["application"]});
    let job = post(&employer, "/api/v1/gigs/offers", offer).await;
    let yes = json!({"id": "y", "terms_hash": job["terms_hash"], "contact": "here"});
    post(&worker, "/api/v1/gigs/jobs/j/steps/accept", yes).await;
    for step in ["start", "submit"] {
        let path = format!("/api/v1/gigs/jobs/j/steps/{step}");
        post(&worker, &path, json!({"id": step})).await;
    }
    let claim = json!({"id": "d", "about": "not_paid", "paise": 90_000});
    post(&worker, "/api/v1/gigs/jobs/j/dispute", claim).await;
    let mediates = async |code: &str, pin: &str| {
        let path = format!("/api/v1/admin/members/{code}/roles/mediator");
        assert_eq!(admin(&node, "PUT", &path, None, "the key").await.0, 204);
        let key = signed_in(&node, code, pin).await;
        let word = json!({"mediator": "M", "memo": "heard both", "paise": 90_000});
        let path = "/api/v1/gigs/disputes/d/decision";
        admin(&node, "POST", path, Some(word), text(&key, "access_token"))
            .await
            .0
    };
    assert_eq!(mediates(&code, "2580").await, 422, "she is the employer");
    let (_, other) = enrolled(&node, "1357").await;
    assert_eq!(mediates(&other, "1357").await, 200);
    node.stop().await;
}

#[tokio::test]
async fn u30_a_programs_key_does_what_it_is_for_until_it_is_ended() {
    let node = with_operator(|_| {}).await;
    let keys = "/api/v1/admin/keys";
    let make = async |body: Value| admin(&node, "POST", keys, Some(body), "the key").await;
    for wrong in [
        json!({"name": "x", "scopes": ["grant_roles"], "days": 1}),
        json!({"name": "x", "scopes": [], "days": 1}),
        json!({"name": "x", "scopes": ["everything"], "days": 1}),
        json!({"name": " ", "scopes": ["read_metrics"], "days": 1}),
        json!({"name": "x", "scopes": ["read_metrics"], "days": 0}),
        json!({"name": "x", "scopes": ["read_metrics"], "days": 400}),
    ] {
        assert_eq!(make(wrong.clone()).await.0, 400, "{wrong}");
    }
    let (_, made) = make(json!({"name": "watcher", "scopes": ["read_metrics"], "days": 30})).await;
    let secret = text(&made, "secret");
    let by_header = request(&node, "GET", "/metrics").header("x-api-key", secret);
    assert_eq!(by_header.send().await.unwrap().status(), 200);
    assert_eq!(
        admin(&node, "GET", "/api/v1/admin/audit", None, secret).await.0,
        403
    );
    let (_, list) = admin(&node, "GET", keys, None, "the key").await;
    assert_eq!(
        (&list[0]["name"], &list[0]["prefix"]),
        (&json!("watcher"), &json!(&secret[..12]))
    );
    assert!(!list.to_string().contains(secret), "shown once");
    let path = format!("{keys}/{}", text(&made, "id"));
    assert_eq!(admin(&node, "DELETE", &path, None, "the key").await.0, 204);
    assert_eq!(admin(&node, "DELETE", &path, None, "the key").await.0, 404);
    assert_eq!(admin(&node, "GET", "/metrics", None, secret).await.0, 401);
    node.stop().await;
}
