//! Choosing code and PIN, signing in, refreshing, signing out.

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use community::members::credentials::{self, Attempt};
use community::members::tokens::{self, Issued, Proof, Refreshed};
use community::members::{MemberError, Notice, notices};
use conversation::language::Language;

use super::views::{
    CodeView, NonceRequest, NonceView, PinRequest, RefreshRequest, SignInRequest, TokensView,
};
use crate::app::App;
use crate::http::auth::SignedIn;
use crate::http::error::{Kind, Problem, ProblemDocument, preferred_language};
use crate::http::extract::{Body, Caller, SESSION};
use crate::session;
use crate::verbs;

/// Choose a PIN; gives the code that belongs to it. No name, no phone. From then on code and PIN lead back to what is hers.
#[utoipa::path(post, path = "/api/v1/auth/pin", tag = "members", request_body = PinRequest,
    responses((status = 200, body = CodeView),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn set_pin(
    State(app): State<App>,
    caller: Caller,
    Body(request): Body<PinRequest>,
) -> Result<Json<CodeView>, Problem> {
    let mut tx = app.store.write("auth.pin_before").await?;
    let member = caller.member(&app, &mut tx).await?;
    let code = credentials::code_of(&mut tx, &member.id).await?;
    tx.commit().await?;
    if let Some(code) = code {
        // Whoever finds her session open still has to know the PIN.
        let old = request.old_pin.ok_or(MemberError::WrongPin)?;
        tried(&app, &code, old).await?;
    }
    let hash = &app.pins.hash(request.pin, &app.chance).await?;
    let until = app.now() + app.config.members.lifetimes().session_ms();
    let (app, member, session) = (&app, &member.id, &caller.hash());
    let setting = app.store.write_with("auth.pin", move |mut tx| async move {
        let mut rng = app.chance.fork();
        let code = credentials::set_pin(&mut tx, member, hash, session, until, app.now(), &mut rng).await?;
        Ok::<_, MemberError>((tx, code))
    });
    Ok(Json(CodeView { code: setting.await? }))
}

/// Makes one try with a PIN: counted before, forgotten when it was right. Gives the member.
pub(super) async fn tried(app: &App, code: &str, pin: String) -> Result<String, MemberError> {
    let attempt = app.store.write_with("auth.try", move |mut tx| async move {
        let attempt = credentials::begin(&mut tx, code, app.now()).await?;
        Ok::<_, MemberError>((tx, attempt))
    });
    let attempt = &attempt.await?;
    let hash = attempt.member.as_ref().map(|(_, hash)| hash.clone());
    let right = app.pins.is_right(pin, hash, &app.chance).await?;
    let noting = app.store.write_with("auth.tried", move |mut tx| async move {
        note(&mut tx, attempt, right, app.now()).await?;
        Ok::<_, MemberError>((tx, ()))
    });
    noting.await?;
    match &attempt.member {
        Some((member, _)) if right => Ok(member.clone()),
        _ => Err(MemberError::WrongPin),
    }
}

async fn note(
    tx: &mut store::Tx,
    attempt: &Attempt,
    right: bool,
    now: store::Millis,
) -> Result<(), store::StoreError> {
    if right {
        credentials::succeeded(tx, &attempt.code).await
    } else {
        credentials::failed(tx, attempt, now).await
    }
}

/// Sign in. With the header `x-awaaz-session` that session becomes hers, too: what is said in it is done in her name.
#[utoipa::path(post, path = "/api/v1/auth/sign-in", tag = "members", request_body = SignInRequest,
    params(("x-awaaz-session" = Option<String>, Header, description = "A session to sign in to")),
    responses((status = 200, body = TokensView),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn sign_in(
    State(app): State<App>,
    headers: HeaderMap,
    Body(request): Body<SignInRequest>,
) -> Result<Json<TokensView>, Problem> {
    let session = match headers.get(SESSION).and_then(|it| it.to_str().ok()) {
        Some(name) if session::plausible(name) && verbs::is_somebody(&app, name).await? => {
            Some(verbs::hashed(name))
        }
        Some(_) => {
            return Err(Problem::new(Kind::NotFound)
                .in_field(SESSION)
                .because("no such session"));
        }
        None => None,
    };
    let member = &tried(&app, &request.code, request.pin).await?;
    let lifetimes = app.config.members.lifetimes();
    let (app, device, session) = (&app, request.device_key.as_deref(), session.as_deref());
    let opening = app.store.write_with("auth.sign_in", move |mut tx| async move {
        let (now, mut rng) = (app.now(), app.chance.fork());
        let issued = tokens::open(&mut tx, member, device, lifetimes, now, &mut rng).await?;
        if let Some(session) = session {
            let until = now + lifetimes.session_ms();
            tokens::attach(&mut tx, session, member, Some(&issued.family), until).await?;
        }
        let notices = notices::take(&mut tx, member, now).await?;
        Ok::<_, MemberError>((tx, (issued, notices)))
    });
    let (issued, notices) = opening.await?;
    Ok(Json(view(app, &headers, issued, &notices)))
}

fn view(app: &App, headers: &HeaderMap, issued: Issued, notices: &[Notice]) -> TokensView {
    let language = preferred_language(headers).unwrap_or(Language::Hi);
    TokensView::new(issued, told(app, language, notices))
}

/// Notices as they are said.
pub(super) fn told(app: &App, language: Language, notices: &[Notice]) -> Vec<String> {
    let message = |notice: &Notice| match notice {
        Notice::TokenReused => "notice-token-reused",
    };
    let said = |notice| {
        app.brain
            .replies()
            .message(language, message(notice), &std::collections::BTreeMap::new())
    };
    notices.iter().filter_map(said).collect()
}

/// Something for the device to sign, where the sign-in named a device key.
#[utoipa::path(post, path = "/api/v1/auth/nonce", tag = "members", request_body = NonceRequest,
    responses((status = 200, body = NonceView),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn nonce(
    State(app): State<App>,
    Body(request): Body<NonceRequest>,
) -> Result<Json<NonceView>, Problem> {
    let mut tx = app.store.write("auth.nonce").await?;
    let nonce = tokens::nonce(&mut tx, &request.refresh_token, app.now(), &mut app.chance.fork()).await?;
    tx.commit().await?;
    Ok(Json(NonceView { nonce }))
}

/// Exchange a refresh token for fresh tokens. An old one that comes again ends everything that was signed in with it.
#[utoipa::path(post, path = "/api/v1/auth/refresh", tag = "members", request_body = RefreshRequest,
    responses((status = 200, body = TokensView),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn refresh(
    State(app): State<App>,
    headers: HeaderMap,
    Body(request): Body<RefreshRequest>,
) -> Result<Json<TokensView>, Problem> {
    let proof = match (&request.nonce, &request.signature) {
        (Some(nonce), Some(signature)) => Some(Proof { nonce, signature }),
        _ => None,
    };
    let lifetimes = app.config.members.lifetimes();
    let (app, token) = (&app, request.refresh_token.as_str());
    let refreshing = app.store.write_with("auth.refresh", move |mut tx| async move {
        let (now, mut rng) = (app.now(), app.chance.fork());
        let refreshed = tokens::refresh(&mut tx, token, proof, lifetimes, now, &mut rng).await?;
        let notices = match &refreshed {
            Refreshed::Fresh(issued) => notices::take(&mut tx, &issued.member, now).await?,
            Refreshed::Reused => Vec::new(),
        };
        Ok::<_, MemberError>((tx, (refreshed, notices)))
    });
    match refreshing.await? {
        (Refreshed::Fresh(issued), notices) => Ok(Json(view(app, &headers, issued, &notices))),
        (Refreshed::Reused, _) => Err(MemberError::Unauthorized.into()),
    }
}

/// Sign out: the token's whole family ends, with the sessions that it had signed in; with a session alone, that session.
#[utoipa::path(post, path = "/api/v1/auth/sign-out", tag = "members",
    responses((status = 204),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn sign_out(
    State(app): State<App>,
    SignedIn(bearer): SignedIn,
    caller: Caller,
) -> Result<StatusCode, Problem> {
    let mut tx = app.store.write("auth.sign_out").await?;
    match bearer {
        Some(bearer) => tokens::revoke(&mut tx, &bearer.family, "signed_out", app.now()).await?,
        None => tokens::detach(&mut tx, &caller.hash()).await?,
    }
    tx.commit().await?;
    Ok(StatusCode::NO_CONTENT)
}
