//! The HTTP door: one file a resource, thin handlers. Layers, outermost first: request id, trace, headers, CORS,
//! compression, problems, who asks, rate limit, who may, time limit, size limit.

pub mod auth;
pub mod docs;
pub mod error;
pub mod extract;
pub mod gigs;
pub mod health;
pub mod learning;
pub mod legal;
pub mod lesson_reviews;
pub mod limits;
pub mod members;
pub mod openai;
pub mod timebank;
pub mod turns;
pub mod understand;
pub mod voice;
pub mod web;

use std::time::Duration;

use axum::Router;
use axum::extract::{DefaultBodyLimit, MatchedPath, Request, State};
use axum::http::header::HeaderName;
use axum::http::{HeaderValue, Method, Response, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::IntoResponse;
use tower::ServiceBuilder;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate};
use tower_http::cors::{AllowOrigin, Any, CorsLayer};
use tower_http::request_id::{MakeRequestId, PropagateRequestIdLayer, RequestId, SetRequestIdLayer};
use tower_http::set_header::SetResponseHeaderLayer;
use tower_http::trace::{DefaultOnResponse, TraceLayer};
use tracing::Level;
use utoipa::OpenApi;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::app::App;
use crate::channels::ws;
use crate::clock::Chance;
use crate::http::error::{Kind, Problem};

/// What a page of ours may load: only from here.
const CONTENT_POLICY: &str = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; \
    media-src 'self' blob: data:; connect-src 'self' ws: wss:; frame-ancestors 'none'; base-uri 'none'";
/// Room for what a form or base64 adds to a recording.
const FORM_ROOM: u64 = 2;

fn api(app: Option<&App>) -> OpenApiRouter<App> {
    let limits = app.map(|app| app.config.limits.clone()).unwrap_or_default();
    let turn_bytes = ((limits.turn_mebibytes * 4 / 3 + FORM_ROOM) << 20) as usize;
    let recording_bytes = ((limits.transcription_mebibytes + FORM_ROOM) << 20) as usize;
    let recordings = OpenApiRouter::new()
        .routes(routes!(openai::transcriptions::transcribe))
        .routes(routes!(openai::translations::translate))
        .layer(DefaultBodyLimit::max(recording_bytes));
    OpenApiRouter::with_openapi(docs::Description::openapi())
        .routes(routes!(turns::take))
        .routes(routes!(understand::understand))
        .routes(routes!(voice::process))
        .routes(routes!(voice::synthesize))
        .routes(routes!(voice::languages))
        .routes(routes!(voice::forget))
        .routes(routes!(learning::modules))
        .routes(routes!(learning::module))
        .routes(routes!(learning::audio))
        .routes(routes!(learning::progress))
        .routes(routes!(learning::attempts, learning::merge))
        .routes(routes!(lesson_reviews::reviews))
        .routes(routes!(lesson_reviews::review))
        .routes(routes!(ws::voice_session))
        .routes(routes!(ws::voice_stream))
        .routes(routes!(openai::speech::speech))
        .routes(routes!(openai::models::list))
        .routes(routes!(openai::models::one))
        .routes(routes!(gigs::search, gigs::post))
        .routes(routes!(gigs::mine))
        .routes(routes!(gigs::offer))
        .routes(routes!(gigs::disputes))
        .routes(routes!(gigs::decide))
        .routes(routes!(gigs::job))
        .routes(routes!(gigs::step))
        .routes(routes!(gigs::rate))
        .routes(routes!(gigs::dispute))
        .routes(routes!(gigs::posting))
        .routes(routes!(gigs::withdraw))
        .routes(routes!(gigs::apply))
        .routes(routes!(gigs::unapply))
        .routes(routes!(gigs::applicants))
        .routes(routes!(timebank::account))
        .routes(routes!(timebank::statement))
        .routes(routes!(timebank::offers, timebank::offer))
        .routes(routes!(timebank::withdraw))
        .routes(routes!(timebank::quote))
        .routes(routes!(timebank::sessions, timebank::book))
        .routes(routes!(timebank::step))
        .routes(routes!(timebank::dispute))
        .routes(routes!(timebank::donate))
        .routes(routes!(timebank::sheet))
        .routes(routes!(timebank::deposit))
        .routes(routes!(timebank::disputes))
        .routes(routes!(timebank::decide))
        .routes(routes!(legal::topics))
        .routes(routes!(legal::topic))
        .routes(routes!(legal::helplines))
        .routes(routes!(legal::schemes))
        .routes(routes!(legal::eligibility))
        .routes(routes!(legal::deadlines))
        .routes(routes!(legal::drafts))
        .routes(routes!(legal::handovers::open, legal::handovers::hand_over))
        .routes(routes!(legal::handovers::take_back))
        .routes(routes!(legal::handovers::done))
        .routes(routes!(members::sign_in::set_pin))
        .routes(routes!(members::sign_in::sign_in))
        .routes(routes!(members::sign_in::nonce))
        .routes(routes!(members::sign_in::refresh))
        .routes(routes!(members::sign_in::sign_out))
        .routes(routes!(members::me::me, members::me::erase))
        .routes(routes!(members::me::age))
        .routes(routes!(members::me::guardian))
        .routes(routes!(members::me::consents))
        .routes(routes!(members::me::consent, members::me::withdraw_consent))
        .routes(routes!(members::me::export))
        .routes(routes!(members::me::requests, members::me::request))
        .routes(routes!(members::admin::members))
        .routes(routes!(members::admin::unlock))
        .routes(routes!(members::admin::grant, members::admin::revoke))
        .routes(routes!(members::admin::audit_log))
        .routes(routes!(members::admin::open_requests))
        .routes(routes!(members::admin::close_request))
        .routes(routes!(members::admin::keys, members::admin::make_key))
        .routes(routes!(members::admin::revoke_key))
        .routes(routes!(health::health))
        .routes(routes!(health::live))
        .routes(routes!(health::ready))
        .routes(routes!(health::metrics))
        .routes(routes!(docs::openapi))
        .routes(routes!(docs::docs))
        .layer(DefaultBodyLimit::max(turn_bytes))
        .merge(recordings)
}

/// The description of the whole API.
pub fn openapi() -> utoipa::openapi::OpenApi {
    api(None).into_openapi()
}

/// Everything that answers HTTP.
pub fn router(app: &App) -> anyhow::Result<Router> {
    let (router, _) = api(Some(app)).split_for_parts();
    let request_id = HeaderName::from_static("x-request-id");
    let outer = ServiceBuilder::new()
        .layer(SetRequestIdLayer::new(
            request_id.clone(),
            Ids(app.chance.clone()),
        ))
        .layer(trace())
        .layer(PropagateRequestIdLayer::new(request_id))
        .layer(header_layer("x-content-type-options", "nosniff"))
        .layer(header_layer("referrer-policy", "no-referrer"))
        .layer(header_layer("x-frame-options", "DENY"))
        .layer(header_layer(
            "permissions-policy",
            "microphone=(self), camera=(), geolocation=()",
        ))
        .layer(header_layer("content-security-policy", CONTENT_POLICY))
        .layer(cors(app)?)
        .layer(
            CompressionLayer::new()
                .compress_when(DefaultPredicate::new().and(NotForContentType::const_new("audio/"))),
        )
        .layer(from_fn_with_state(app.clone(), error::render))
        .layer(CatchPanicLayer::custom(panicked))
        .layer(from_fn_with_state(app.clone(), auth::identify))
        .layer(from_fn_with_state(app.clone(), limits::limit))
        .layer(from_fn_with_state(app.clone(), auth::guard))
        .layer(from_fn_with_state(app.clone(), in_time));
    Ok(router.fallback(web::serve).layer(outer).with_state(app.clone()))
}

/// A logged line a request: the route, not the address. Addresses hold what a person typed, sessions' names, and what she asked about.
fn trace() -> TraceLayer<
    tower_http::classify::SharedClassifier<tower_http::classify::ServerErrorsAsFailures>,
    impl Fn(&Request) -> tracing::Span + Clone,
> {
    let span = |request: &Request| {
        let id = request
            .headers()
            .get("x-request-id")
            .and_then(|id| id.to_str().ok())
            .unwrap_or_default();
        let route = request.extensions().get::<MatchedPath>().map(MatchedPath::as_str);
        // No route: a file of the web app, or nothing.
        let path = route.unwrap_or(request.uri().path());
        tracing::info_span!("request", method = %request.method(), path, id)
    };
    TraceLayer::new_for_http()
        .make_span_with(span)
        .on_response(DefaultOnResponse::new().level(Level::DEBUG))
}

fn header_layer(name: &'static str, value: &'static str) -> SetResponseHeaderLayer<HeaderValue> {
    SetResponseHeaderLayer::if_not_present(HeaderName::from_static(name), HeaderValue::from_static(value))
}

fn cors(app: &App) -> anyhow::Result<CorsLayer> {
    let origins: Vec<HeaderValue> = app
        .config
        .server
        .cors_origins
        .iter()
        .map(|origin| HeaderValue::from_str(origin))
        .collect::<Result<_, _>>()?;
    Ok(CorsLayer::new()
        .allow_origin(AllowOrigin::list(origins))
        .allow_methods([Method::GET, Method::POST, Method::PUT, Method::DELETE])
        .allow_headers(Any)
        .expose_headers(["x-request-id", "x-awaaz-session", "x-awaaz-turn"].map(HeaderName::from_static)))
}

/// Names requests; a client's own name is kept by the layer.
#[derive(Clone)]
struct Ids(Chance);

impl MakeRequestId for Ids {
    fn make_request_id<B>(&mut self, _: &axum::http::Request<B>) -> Option<RequestId> {
        HeaderValue::from_str(&self.0.token()).ok().map(RequestId::new)
    }
}

fn panicked(_: Box<dyn std::any::Any + Send>) -> Response<axum::body::Body> {
    // What the panic said is in the log; the caller gets an apology.
    Problem::new(Kind::Internal).into_response()
}

/// Bounds how long a request may take; sockets live as long as they like.
async fn in_time(
    State(app): State<App>,
    request: Request,
    next: Next,
) -> Result<axum::response::Response, Problem> {
    if request.headers().contains_key(header::UPGRADE) {
        return Ok(next.run(request).await);
    }
    let limit = Duration::from_secs(app.config.server.timeout_seconds);
    tokio::time::timeout(limit, next.run(request))
        .await
        .map_err(|_| Problem::new(Kind::Timeout))
}
