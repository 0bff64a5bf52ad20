//! How often one address may ask, with headers that say so.

use std::net::{IpAddr, SocketAddr};
use std::num::NonZeroU32;

use axum::extract::{ConnectInfo, MatchedPath, Request, State};
use axum::http::HeaderValue;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use governor::clock::{Clock as _, DefaultClock};
use governor::middleware::StateInformationMiddleware;
use governor::state::keyed::DefaultKeyedStateStore;
use governor::{Quota, RateLimiter};

use crate::app::App;
use crate::config::Server;
use crate::http::error::{Kind, Problem};

type ByAddress =
    RateLimiter<IpAddr, DefaultKeyedStateStore<IpAddr>, DefaultClock, StateInformationMiddleware>;

/// Counts requests by address.
pub struct Limiter {
    counts: Option<ByAddress>,
    behind_proxy: bool,
}

impl Limiter {
    /// No limit when the rate is 0.
    pub fn new(config: &Server) -> Self {
        let quota = NonZeroU32::new(config.rate_per_minute).map(|rate| {
            Quota::per_minute(rate).allow_burst(NonZeroU32::new(config.rate_burst).unwrap_or(NonZeroU32::MIN))
        });
        let counts =
            quota.map(|quota| RateLimiter::keyed(quota).with_middleware::<StateInformationMiddleware>());
        Self {
            counts,
            behind_proxy: config.behind_proxy,
        }
    }

    /// Forgets addresses that have been quiet.
    pub fn sweep(&self) {
        if let Some(counts) = &self.counts {
            counts.retain_recent();
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

/// Refuses who asks too often. Health is never refused: a refused check would look like a dead box.
pub async fn limit(State(app): State<App>, request: Request, next: Next) -> Response {
    let health = request
        .extensions()
        .get::<MatchedPath>()
        .is_some_and(|path| path.as_str().starts_with("/health"));
    let (Some(counts), Some(address)) = (&app.limiter.counts, app.limiter.address(&request)) else {
        return next.run(request).await;
    };
    if health {
        return next.run(request).await;
    }
    match counts.check_key(&address) {
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
        Err(refused) => {
            let wait = refused.wait_time_from(DefaultClock::default().now()).as_secs() + 1;
            Problem::new(Kind::RateLimited(wait)).into_response()
        }
    }
}
