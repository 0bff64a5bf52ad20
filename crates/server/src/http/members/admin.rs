//! What operators and admins do: roles, locks, requests about data, keys of programs, the audit log.

use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use community::audit::{self, Actor, Entry};
use community::members::{Action, MemberError, Role, codes, credentials, keys, rights, roles};
use store::Tx;

use super::views::{AuditQuery, AuditView, KeyRequest, KeyView, MemberView, NewKeyView, Page, RequestView};
use crate::app::App;
use crate::http::auth::By;
use crate::http::error::{Kind, Problem, ProblemDocument};
use crate::http::extract::Body;

const MOST_MEMBERS: u32 = 200;
const USUAL_MEMBERS: u32 = 50;
const MOST_ROWS: u32 = 500;
const USUAL_ROWS: u32 = 100;
const DAY_MS: i64 = 86_400_000;

/// Runs a write, again after a collision.
macro_rules! write {
    ($app:ident, $name:literal, |$tx:ident| $work:expr) => {
        $app.store
            .write_with($name, move |mut $tx| async move {
                let done = $work?;
                Ok::<_, MemberError>(($tx, done))
            })
            .await
    };
}

async fn of_code(tx: &mut Tx, code: &str) -> Result<String, MemberError> {
    let code = codes::read(code).ok_or(MemberError::MisheardCode)?;
    credentials::by_code(tx, &code)
        .await?
        .ok_or(MemberError::NotFound)
}

/// Members with a code, the last seen first.
#[utoipa::path(get, path = "/api/v1/admin/members", tag = "administration", params(Page), security(("operator" = [])),
    responses((status = 200, body = Vec<MemberView>),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn members(
    State(app): State<App>,
    Query(page): Query<Page>,
) -> Result<Json<Vec<MemberView>>, Problem> {
    let limit = page.limit.unwrap_or(USUAL_MEMBERS).min(MOST_MEMBERS);
    let mut tx = app.store.read("admin.members").await?;
    let all = credentials::list(&mut tx, page.skip.into(), limit.into()).await?;
    Ok(Json(all.into_iter().map(MemberView::from).collect()))
}

/// Let a member who mistyped her PIN too often try again.
#[utoipa::path(post, path = "/api/v1/admin/members/{code}/unlock", tag = "administration",
    params(("code" = String, Path)), security(("operator" = [])),
    responses((status = 204),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn unlock(
    State(app): State<App>,
    By(actor): By,
    Path(code): Path<String>,
) -> Result<StatusCode, Problem> {
    let (app, actor, code) = (&app, &actor, code.as_str());
    write!(app, "admin.unlock", |tx| {
        let member = of_code(&mut tx, code).await?;
        credentials::unlock(&mut tx, actor, &member, app.now()).await
    })?;
    Ok(StatusCode::NO_CONTENT)
}

fn role(name: &str) -> Result<Role, Problem> {
    Role::parse(name).ok_or_else(|| Problem::new(Kind::NotFound).because("no such role"))
}

/// A refusal is written down, too: somebody wanted more than is hers.
async fn note_refusal(app: &App, actor: &Actor, role: Role, error: &MemberError) -> Result<(), MemberError> {
    let refused = matches!(
        error,
        MemberError::NotAllowed | MemberError::AboveYou | MemberError::Oneself
    );
    if !refused {
        return Ok(());
    }
    write!(app, "admin.refused", |tx| {
        let entry = Entry::refused(actor, "role.grant", "", role.as_str());
        audit::append(&mut tx, &entry, app.now()).await
    })
}

/// Give a role. Nobody gives one to herself, or one above her own; the first admin comes from the operator's key.
#[utoipa::path(put, path = "/api/v1/admin/members/{code}/roles/{role}", tag = "administration",
    params(("code" = String, Path), ("role" = String, Path)), security(("operator" = [])),
    responses((status = 204),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn grant(
    State(app): State<App>,
    By(actor): By,
    Path((code, name)): Path<(String, String)>,
) -> Result<StatusCode, Problem> {
    let role = role(&name)?;
    let (app, actor, code) = (&app, &actor, code.as_str());
    let granted = write!(app, "admin.grant", |tx| {
        let member = of_code(&mut tx, code).await?;
        roles::grant(&mut tx, actor, &member, role, app.now()).await
    });
    if let Err(error) = granted {
        note_refusal(app, actor, role, &error).await?;
        return Err(error.into());
    }
    Ok(StatusCode::NO_CONTENT)
}

/// Take a role back.
#[utoipa::path(delete, path = "/api/v1/admin/members/{code}/roles/{role}", tag = "administration",
    params(("code" = String, Path), ("role" = String, Path)), security(("operator" = [])),
    responses((status = 204),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn revoke(
    State(app): State<App>,
    By(actor): By,
    Path((code, name)): Path<(String, String)>,
) -> Result<StatusCode, Problem> {
    let role = role(&name)?;
    let (app, actor, code) = (&app, &actor, code.as_str());
    write!(app, "admin.revoke", |tx| {
        let member = of_code(&mut tx, code).await?;
        roles::revoke(&mut tx, actor, &member, role, app.now()).await
    })?;
    Ok(StatusCode::NO_CONTENT)
}

/// Who did what: the newest rows, and whether the chain holds from the first to the last.
#[utoipa::path(get, path = "/api/v1/admin/audit", tag = "administration", params(AuditQuery), security(("operator" = [])),
    responses((status = 200, body = AuditView),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn audit_log(
    State(app): State<App>,
    Query(query): Query<AuditQuery>,
) -> Result<Json<AuditView>, Problem> {
    let limit = query.limit.unwrap_or(USUAL_ROWS).min(MOST_ROWS);
    let mut tx = app.store.read("admin.audit").await?;
    let check = audit::verify(&mut tx).await?;
    let rows = audit::list(&mut tx, query.before.unwrap_or(i64::MAX), limit.into()).await?;
    Ok(Json(AuditView {
        rows: check.rows,
        head: check.head,
        broken: check.broken,
        entries: rows.into_iter().map(Into::into).collect(),
    }))
}

/// Requests about one's own data that wait for an answer, the most urgent first.
#[utoipa::path(get, path = "/api/v1/admin/requests", tag = "administration", security(("operator" = [])),
    responses((status = 200, body = Vec<RequestView>),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn open_requests(State(app): State<App>) -> Result<Json<Vec<RequestView>>, Problem> {
    let mut tx = app.store.read("admin.requests").await?;
    let all = rights::waiting(&mut tx).await?;
    Ok(Json(all.into_iter().map(RequestView::from).collect()))
}

/// A request has been answered.
#[utoipa::path(post, path = "/api/v1/admin/requests/{request_id}/close", tag = "administration",
    params(("request_id" = String, Path)), security(("operator" = [])),
    responses((status = 200, body = RequestView),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn close_request(
    State(app): State<App>,
    By(actor): By,
    Path(id): Path<String>,
) -> Result<Json<RequestView>, Problem> {
    let (app, actor, id) = (&app, &actor, id.as_str());
    let closed = write!(app, "admin.close_request", |tx| {
        rights::close(&mut tx, actor, id, app.now()).await
    })?;
    Ok(Json(closed.into()))
}

/// Keys of programs.
#[utoipa::path(get, path = "/api/v1/admin/keys", tag = "administration", security(("operator" = [])),
    responses((status = 200, body = Vec<KeyView>),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn keys(State(app): State<App>) -> Result<Json<Vec<KeyView>>, Problem> {
    let mut tx = app.store.read("admin.keys").await?;
    let all = keys::list(&mut tx).await?;
    Ok(Json(all.into_iter().map(KeyView::from).collect()))
}

/// Make a key for a program. Its secret is shown this once.
#[utoipa::path(post, path = "/api/v1/admin/keys", tag = "administration", request_body = KeyRequest,
    security(("operator" = [])),
    responses((status = 200, body = NewKeyView),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn make_key(
    State(app): State<App>,
    By(actor): By,
    Body(request): Body<KeyRequest>,
) -> Result<Json<NewKeyView>, Problem> {
    let scopes: Option<Vec<Action>> = request.scopes.iter().map(|it| Action::parse(it)).collect();
    let scopes = &scopes.ok_or(MemberError::NotAKey)?;
    let lifetime = i64::from(request.days) * DAY_MS;
    let (app, actor, name) = (&app, &actor, request.name.as_str());
    let (key, secret) = write!(app, "admin.make_key", |tx| {
        let (now, mut rng) = (app.now(), app.chance.fork());
        keys::make(&mut tx, actor, name, scopes, lifetime, now, &mut rng).await
    })?;
    Ok(Json(NewKeyView {
        key: key.into(),
        secret,
    }))
}

/// End a key.
#[utoipa::path(delete, path = "/api/v1/admin/keys/{key_id}", tag = "administration",
    params(("key_id" = String, Path)), security(("operator" = [])),
    responses((status = 204),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn revoke_key(
    State(app): State<App>,
    By(actor): By,
    Path(id): Path<String>,
) -> Result<StatusCode, Problem> {
    let (app, actor, id) = (&app, &actor, id.as_str());
    let gone = write!(app, "admin.revoke_key", |tx| {
        keys::revoke(&mut tx, actor, id, app.now()).await
    })?;
    if gone {
        Ok(StatusCode::NO_CONTENT)
    } else {
        Err(Problem::new(Kind::NotFound))
    }
}
