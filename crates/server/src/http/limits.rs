//! How often one may ask, with headers that say so.

use std::hash::Hash;
use std::net::{IpAddr, SocketAddr};
use std::num::NonZeroU32;

use axum::extract::{ConnectInfo, MatchedPath, Request, State};
use axum::http::HeaderValue;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use governor::clock::{Clock as _, DefaultClock, QuantaInstant};
use governor::middleware::StateInformationMiddleware;
use governor::state::keyed::DefaultKeyedStateStore;
use governor::{NotUntil, Quota, RateLimiter};

use crate::app::App;
use crate::config::Server;
use crate::http::auth::Credential;
use crate::http::error::{Kind, Problem};

/// Where codes, PINs and tokens can be guessed at.
const STRICT: [&str; 5] = [
    "/api/v1/auth/pin",
    "/api/v1/auth/sign-in",
    "/api/v1/auth/nonce",
    "/api/v1/auth/refresh",
    "/api/v1/me/guardian",
];

type Counts<K> = RateLimiter<K, DefaultKeyedStateStore<K>, DefaultClock, StateInformationMiddleware>;

/// Whose requests are counted together.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Who {
    /// All devices of a member.
    Member(String),
    /// A program.
    Key(String),
    Address(IpAddr),
}

/// Counts requests by member, key or address; tries to sign in by address alone, and more strictly.
pub struct Limiter {
    counts: Option<Counts<Who>>,
    sign_ins: Option<Counts<IpAddr>>,
    behind_proxy: bool,
}

impl Limiter {
    /// No limit where the rate is 0.
    pub fn new(config: &Server) -> Self {
        Self {
            counts: counts(config.rate_per_minute, config.rate_burst),
            sign_ins: counts(config.sign_in_per_minute, config.sign_in_per_minute),
            behind_proxy: config.behind_proxy,
        }
    }

    /// Forgets who has been quiet.
    pub fn sweep(&self) {
        if let Some(counts) = &self.counts {
            counts.retain_recent();
        }
        if let Some(counts) = &self.sign_ins {
            counts.retain_recent();
        }
    }

    /// Only what was found to be right has a count of its own: made-up tokens count for the address.
    fn who(&self, request: &Request) -> Option<Who> {
        match request.extensions().get::<Credential>() {
            Some(Credential::Member(bearer)) => Some(Who::Member(bearer.member.clone())),
            Some(Credential::Key(key)) => Some(Who::Key(key.id.clone())),
            _ => self.address(request).map(Who::Address),
        }
    }

    fn address(&self, request: &Request) -> Option<IpAddr> {
        let forwarded = || {
            let header = request.headers().get("x-forwarded-for")?.to_str().ok()?;
            // The last one is what our own proxy saw; the ones before are the client's claims.
            header.rsplit(',').next()?.trim().parse().ok()
        };
        let direct = || {
            request
                .extensions()
                .get::<ConnectInfo<SocketAddr>>()
                .map(|info| info.0.ip())
        };
        if self.behind_proxy {
            forwarded().or_else(direct)
        } else {
            direct()
        }
    }
}

fn counts<K: Hash + Eq + Clone>(per_minute: u32, burst: u32) -> Option<Counts<K>> {
    let burst = NonZeroU32::new(burst).unwrap_or(NonZeroU32::MIN);
    let quota = Quota::per_minute(NonZeroU32::new(per_minute)?).allow_burst(burst);
    Some(RateLimiter::keyed(quota).with_middleware::<StateInformationMiddleware>())
}

/// Refuses who asks too often. Health is never refused: a refused check would look like a dead box.
pub async fn limit(State(app): State<App>, request: Request, next: Next) -> Response {
    let path = request.extensions().get::<MatchedPath>().map(MatchedPath::as_str);
    let (health, strict) = path.map_or((false, false), |path| {
        (path.starts_with("/health"), STRICT.contains(&path))
    });
    if health {
        return next.run(request).await;
    }
    let limiter = &app.limiter;
    if strict
        && let (Some(counts), Some(address)) = (&limiter.sign_ins, limiter.address(&request))
        && let Err(refused) = counts.check_key(&address)
    {
        return too_often(&refused);
    }
    let (Some(counts), Some(who)) = (&limiter.counts, limiter.who(&request)) else {
        return next.run(request).await;
    };
    match counts.check_key(&who) {
        Ok(state) => {
            let mut response = next.run(request).await;
            let headers = response.headers_mut();
            headers.insert(
                "ratelimit-limit",
                HeaderValue::from(state.quota().burst_size().get()),
            );
            headers.insert(
                "ratelimit-remaining",
                HeaderValue::from(state.remaining_burst_capacity()),
            );
            response
        }
        Err(refused) => too_often(&refused),
    }
}

fn too_often(refused: &NotUntil<QuantaInstant>) -> Response {
    let wait = refused.wait_time_from(DefaultClock::default().now()).as_secs() + 1;
    Problem::new(Kind::RateLimited(wait)).into_response()
}
