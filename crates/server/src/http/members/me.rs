//! Oneself: what is known, what it may be used for, and having it all or having it gone.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use community::Day;
use community::audit::Actor;
use community::members::consents::{self, Given};
use community::members::records::{self, TABLES};
use community::members::rights::{self, Right};
use community::members::{GivenHow, MemberError, Purpose, credentials, guardians, notices, roles};
use conversation::language::Language;
use store::Tx;

use super::sign_in::{told, tried};
use super::views::{
    AgeRequest, ConsentRequest, ConsentView, ExportView, GuardianRequest, MeView, ReceiptView, RequestView,
    RightsRequest,
};
use crate::app::App;
use crate::http::error::{Kind, Problem, ProblemDocument, preferred_language};
use crate::http::extract::{Body, Caller};
use crate::{session, verbs};

const DAY_MS: i64 = 86_400_000;

/// Runs a write, again after a collision, for the member who asks.
macro_rules! write {
    ($app:ident, $caller:ident, $name:literal, |$tx:ident, $member:ident| $work:expr) => {
        $app.store
            .write_with($name, move |mut $tx| async move {
                let $member = $caller.member($app, &mut $tx).await?;
                let done = $work?;
                Ok::<_, MemberError>(($tx, done))
            })
            .await
    };
}

/// What is known of oneself, and what there is to be told.
#[utoipa::path(get, path = "/api/v1/me", tag = "members",
    responses((status = 200, body = MeView),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn me(State(app): State<App>, caller: Caller, headers: HeaderMap) -> Result<Json<MeView>, Problem> {
    let now = app.now();
    let mut tx = app.store.write("me").await?;
    let member = caller.member(&app, &mut tx).await?;
    let minor = guardians::minor(&mut tx, &member.id, Day::at(now)).await?;
    let notices = notices::take(&mut tx, &member.id, now).await?;
    let own = member.language.as_deref().and_then(Language::parse);
    let language = own
        .or_else(|| preferred_language(&headers))
        .unwrap_or(Language::Hi);
    let view = MeView {
        code: credentials::code_of(&mut tx, &member.id).await?,
        roles: roles::roles_of(&mut tx, &member.id)
            .await?
            .iter()
            .map(|it| it.as_str().to_owned())
            .collect(),
        display_name: member.display_name,
        language: member.language,
        under_age: minor.is_some(),
        has_guardian: minor.is_some_and(|it| it.guardian.is_some()),
        notices: told(&app, language, &notices),
    };
    tx.commit().await?;
    Ok(Json(view))
}

/// Forget me. What is hers is gone; books of several people stay without her.
#[utoipa::path(delete, path = "/api/v1/me", tag = "members",
    responses((status = 200, body = ReceiptView),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn erase(State(app): State<App>, caller: Caller) -> Result<Json<ReceiptView>, Problem> {
    let (app, caller) = (&app, &caller);
    let erased = write!(app, caller, "me.erase", |tx, member| {
        let by = Actor::Member(member.id.clone());
        rights::erase(&mut tx, &by, &member.id, app.now(), &mut app.chance.fork()).await
    })?;
    // The session that said it may have been an anonymous one.
    let mut sessions = erased.sessions;
    sessions.push(caller.hash());
    app.sessions.forget_hashed(app, &sessions, None).await?;
    Ok(Json(ReceiptView {
        receipt: erased.receipt,
    }))
}

/// Tell one's age. Under eighteen: no paid work, no time bank, nothing counted, a learning record only with a guardian.
#[utoipa::path(put, path = "/api/v1/me/age", tag = "members", request_body = AgeRequest,
    responses((status = 204),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn age(
    State(app): State<App>,
    caller: Caller,
    Body(request): Body<AgeRequest>,
) -> Result<StatusCode, Problem> {
    let (app, caller) = (&app, &caller);
    write!(app, caller, "me.age", |tx, member| {
        guardians::tell_age(&mut tx, &member.id, request.age, app.now()).await
    })?;
    Ok(StatusCode::NO_CONTENT)
}

/// A grown-up member beside her answers for her, by code and PIN: a learning record may be kept.
#[utoipa::path(post, path = "/api/v1/me/guardian", tag = "members", request_body = GuardianRequest,
    responses((status = 204),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn guardian(
    State(app): State<App>,
    caller: Caller,
    Body(request): Body<GuardianRequest>,
) -> Result<StatusCode, Problem> {
    let language = language(request.language.as_deref())?.code();
    let guardian = &tried(&app, &request.code, request.pin).await?;
    let (app, caller) = (&app, &caller);
    write!(app, caller, "me.guardian", |tx, member| {
        let mut rng = app.chance.fork();
        let how = GivenHow::Tap;
        guardians::approve(&mut tx, &member.id, guardian, how, language, app.now(), &mut rng).await
    })?;
    Ok(StatusCode::NO_CONTENT)
}

fn language(code: Option<&str>) -> Result<Language, Problem> {
    Ok(crate::http::extract::language(code)?.unwrap_or(Language::Hi))
}

fn purpose(name: &str) -> Result<Purpose, Problem> {
    Purpose::parse(name).ok_or_else(|| Problem::new(Kind::NotFound).because("no such purpose"))
}

/// What may be done with what is known of her, purpose by purpose, with the notice of each in the language of the request.
#[utoipa::path(get, path = "/api/v1/me/consents", tag = "members",
    responses((status = 200, body = Vec<ConsentView>),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn consents(
    State(app): State<App>,
    caller: Caller,
    headers: HeaderMap,
) -> Result<Json<Vec<ConsentView>>, Problem> {
    let language = preferred_language(&headers).unwrap_or(Language::Hi);
    let mut tx = app.store.write("me.consents").await?;
    let member = caller.member(&app, &mut tx).await?;
    let all = standings(&app, &mut tx, &member.id, language).await?;
    tx.commit().await?;
    Ok(Json(all))
}

async fn standings(
    app: &App,
    tx: &mut Tx,
    member: &str,
    language: Language,
) -> Result<Vec<ConsentView>, store::StoreError> {
    let all = consents::of(tx, member, Day::at(app.now())).await?;
    let notice = |purpose: Purpose| {
        let id = verbs::notice(purpose);
        let said = app
            .brain
            .replies()
            .message(language, &id, &std::collections::BTreeMap::new());
        said.unwrap_or_default()
    };
    Ok(all
        .iter()
        .map(|it| ConsentView::new(it, notice(it.purpose)))
        .collect())
}

/// Say yes to a purpose.
#[utoipa::path(put, path = "/api/v1/me/consents/{purpose}", tag = "members", params(("purpose" = String, Path)),
    request_body = ConsentRequest,
    responses((status = 204),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn consent(
    State(app): State<App>,
    caller: Caller,
    Path(name): Path<String>,
    Body(request): Body<ConsentRequest>,
) -> Result<StatusCode, Problem> {
    let purpose = purpose(&name)?;
    let how = request.how.as_deref().unwrap_or("tap");
    let how = GivenHow::parse(how).ok_or_else(|| Problem::new(Kind::BadRequest).in_field("how"))?;
    let given = &Given {
        how,
        language: language(request.language.as_deref())?.code(),
        until: request.days.map(|days| app.now() + i64::from(days) * DAY_MS),
        guardian: None,
    };
    let (app, caller) = (&app, &caller);
    write!(app, caller, "me.consent", |tx, member| {
        let mut rng = app.chance.fork();
        consents::give(&mut tx, &member.id, purpose, given, app.now(), &mut rng).await
    })?;
    Ok(StatusCode::NO_CONTENT)
}

/// Say no to a purpose. What was kept for it goes at once.
#[utoipa::path(delete, path = "/api/v1/me/consents/{purpose}", tag = "members", params(("purpose" = String, Path)),
    responses((status = 204),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn withdraw_consent(
    State(app): State<App>,
    caller: Caller,
    headers: HeaderMap,
    Path(name): Path<String>,
) -> Result<StatusCode, Problem> {
    let purpose = purpose(&name)?;
    let language = preferred_language(&headers).unwrap_or(Language::Hi).code();
    let (app, caller) = (&app, &caller);
    write!(app, caller, "me.withdraw", |tx, member| {
        let mut rng = app.chance.fork();
        let how = GivenHow::Tap;
        consents::withdraw(&mut tx, &member.id, purpose, how, language, app.now(), &mut rng).await
    })?;
    Ok(StatusCode::NO_CONTENT)
}

/// Everything that is kept of oneself, row by row.
#[utoipa::path(get, path = "/api/v1/me/export", tag = "members",
    responses((status = 200, body = ExportView),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn export(State(app): State<App>, caller: Caller) -> Result<Json<ExportView>, Problem> {
    let (app, caller) = (&app, &caller);
    let view = write!(app, caller, "me.export", |tx, member| {
        exported(app, &mut tx, &member.id).await
    })?;
    Ok(Json(view))
}

async fn exported(app: &App, tx: &mut Tx, member: &str) -> Result<ExportView, MemberError> {
    let (now, mut rng) = (app.now(), app.chance.fork());
    let request = rights::open(tx, member, Right::Access, true, now, &mut rng).await?;
    let mut tables = records::export(tx, TABLES, member).await?;
    tables.extend(records::export(tx, session::TABLES, member).await?);
    Ok(ExportView {
        receipt: request.receipt,
        exported_at: now,
        tables,
    })
}

/// What was asked for about one's own data.
#[utoipa::path(get, path = "/api/v1/me/requests", tag = "members",
    responses((status = 200, body = Vec<RequestView>),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn requests(State(app): State<App>, caller: Caller) -> Result<Json<Vec<RequestView>>, Problem> {
    let mut tx = app.store.write("me.requests").await?;
    let member = caller.member(&app, &mut tx).await?;
    let all = rights::of(&mut tx, &member.id).await?;
    tx.commit().await?;
    Ok(Json(all.into_iter().map(RequestView::from).collect()))
}

/// Ask for a correction, name somebody who may act for her later, or complain. Answered within 90 days.
#[utoipa::path(post, path = "/api/v1/me/requests", tag = "members", request_body = RightsRequest,
    responses((status = 200, body = RequestView),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn request(
    State(app): State<App>,
    caller: Caller,
    Body(request): Body<RightsRequest>,
) -> Result<Json<RequestView>, Problem> {
    let kind = Right::parse(&request.kind)
        .filter(|it| !matches!(it, Right::Access | Right::Erase))
        .ok_or_else(|| {
            Problem::new(Kind::BadRequest)
                .in_field("kind")
                .because("kind: correct, nominate, grievance")
        })?;
    let (app, caller) = (&app, &caller);
    let opened = write!(app, caller, "me.request", |tx, member| {
        rights::open(
            &mut tx,
            &member.id,
            kind,
            false,
            app.now(),
            &mut app.chance.fork(),
        )
        .await
    })?;
    Ok(Json(opened.into()))
}
