//! What members and operators send and see.

use community::audit;
use community::members::consents::Standing;
use community::members::credentials::Listed;
use community::members::keys::ApiKey;
use community::members::rights::Request;
use community::members::tokens::Issued;
use serde::{Deserialize, Serialize};
use store::Millis;
use utoipa::{IntoParams, ToSchema};

/// A PIN to be kept. Never printed: there is no `Debug` here.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PinRequest {
    /// 4 to 8 digits; not one digit again and again, no row, no repeated part.
    pub pin: String,
    /// The one before, where there is one.
    pub old_pin: Option<String>,
}

/// Her code, to be remembered with the PIN.
#[derive(Debug, Serialize, ToSchema)]
pub struct CodeView {
    /// Seven digits; the last one checks the others.
    pub code: String,
}

/// Code and PIN.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SignInRequest {
    pub code: String,
    pub pin: String,
    /// Ed25519 public key of the device, base64: refreshing then needs its signature.
    pub device_key: Option<String>,
}

/// Code and PIN of a guardian.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct GuardianRequest {
    pub code: String,
    pub pin: String,
    /// In which language she was told what it is for.
    pub language: Option<String>,
}

/// A refresh token.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NonceRequest {
    pub refresh_token: String,
}

/// A refresh token to be exchanged.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RefreshRequest {
    pub refresh_token: String,
    /// From `/api/v1/auth/nonce`, where the sign-in named a device key.
    pub nonce: Option<String>,
    /// The device's Ed25519 signature over `awaaz-refresh:<nonce>`, base64.
    pub signature: Option<String>,
}

/// Something to sign, once, within two minutes.
#[derive(Serialize, ToSchema)]
pub struct NonceView {
    pub nonce: String,
}

/// Fresh tokens. They are shown this once.
#[derive(Serialize, ToSchema)]
pub struct TokensView {
    /// Send it as `Authorization: Bearer`.
    pub access_token: String,
    pub access_expires_at: Millis,
    /// Missing on a box that many people use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refresh_expires_at: Option<Millis>,
    /// What she is to be told, in her language; each is given once.
    pub notices: Vec<String>,
}

impl TokensView {
    pub(super) fn new(issued: Issued, notices: Vec<String>) -> Self {
        Self {
            access_token: issued.access,
            access_expires_at: issued.access_expires_at,
            refresh_token: issued.refresh,
            refresh_expires_at: issued.refresh_expires_at,
            notices,
        }
    }
}

/// Oneself.
#[derive(Debug, Serialize, ToSchema)]
pub struct MeView {
    /// Missing until a PIN is chosen.
    pub code: Option<String>,
    pub display_name: Option<String>,
    pub language: Option<String>,
    pub roles: Vec<String>,
    /// She has told that she is under eighteen.
    pub under_age: bool,
    /// A grown-up member answers for her.
    pub has_guardian: bool,
    /// What she is to be told, in her language; each is given once.
    pub notices: Vec<String>,
}

/// An age in years. Only the day on which she is of age is kept, and only when she is not.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AgeRequest {
    pub age: i64,
}

/// A yes.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ConsentRequest {
    /// `voice`, `tap` (default), `dtmf` or `witness`.
    pub how: Option<String>,
    /// Language in which the notice was shown or read.
    pub language: Option<String>,
    /// For how many days; until she takes it back when missing.
    pub days: Option<u32>,
}

/// How a purpose stands.
#[derive(Debug, Serialize, ToSchema)]
pub struct ConsentView {
    pub purpose: String,
    /// What is told before she says yes, in the language of the request.
    pub notice: String,
    /// It is what she does herself with her own words: it goes on until she says no.
    pub asked_for: bool,
    pub allowed: bool,
    pub given_at: Option<Millis>,
    pub expires_at: Option<Millis>,
    pub withdrawn_at: Option<Millis>,
}

impl ConsentView {
    pub(super) fn new(standing: &Standing, notice: String) -> Self {
        Self {
            purpose: standing.purpose.as_str().to_owned(),
            notice,
            asked_for: standing.purpose.is_asked_for(),
            allowed: standing.allowed,
            given_at: standing.given_at,
            expires_at: standing.expires_at,
            withdrawn_at: standing.withdrawn_at,
        }
    }
}

/// Everything that is kept of her.
#[derive(Debug, Serialize, ToSchema)]
pub struct ExportView {
    pub receipt: String,
    pub exported_at: Millis,
    /// Rows by table.
    #[schema(value_type = std::collections::BTreeMap<String, serde_json::Value>)]
    pub tables: serde_json::Map<String, serde_json::Value>,
}

/// Proof that she was forgotten.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReceiptView {
    pub receipt: String,
}

/// What she asks for about her own data.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RightsRequest {
    /// `correct`, `nominate` or `grievance`; `access` and `erase` have doors of their own.
    pub kind: String,
}

/// A request about one's own data.
#[derive(Debug, Serialize, ToSchema)]
pub struct RequestView {
    pub id: String,
    pub kind: String,
    pub receipt: String,
    pub opened_at: Millis,
    /// Answered by then.
    pub due_at: Millis,
    pub closed_at: Option<Millis>,
}

impl From<Request> for RequestView {
    fn from(request: Request) -> Self {
        Self {
            id: request.id,
            kind: request.kind.as_str().to_owned(),
            receipt: request.receipt,
            opened_at: request.opened_at,
            due_at: request.due_at,
            closed_at: request.closed_at,
        }
    }
}

/// Which part of a list.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Page {
    /// So many are passed over.
    #[serde(default)]
    pub skip: u32,
    /// At most 200; 50 when missing.
    pub limit: Option<u32>,
}

/// A member as operators see her: no name, no place.
#[derive(Debug, Serialize, ToSchema)]
pub struct MemberView {
    pub code: String,
    pub roles: Vec<String>,
    /// After too many wrong PINs.
    pub locked: bool,
    pub last_seen_at: Millis,
}

impl From<Listed> for MemberView {
    fn from(listed: Listed) -> Self {
        Self {
            code: listed.code,
            roles: listed.roles.iter().map(|it| it.as_str().to_owned()).collect(),
            locked: listed.locked,
            last_seen_at: listed.last_seen_at,
        }
    }
}

/// Which rows of the log.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct AuditQuery {
    /// Only rows with smaller numbers.
    pub before: Option<i64>,
    /// At most 500; 100 when missing.
    pub limit: Option<u32>,
}

/// The newest rows, and whether the chain holds.
#[derive(Debug, Serialize, ToSchema)]
pub struct AuditView {
    /// Rows in the whole log.
    pub rows: i64,
    /// Hash of the last row: write it down elsewhere, to compare later.
    pub head: String,
    /// Numbers of rows that do not fit; empty is good.
    pub broken: Vec<i64>,
    pub entries: Vec<AuditEntry>,
}

/// A row of the log.
#[derive(Debug, Serialize, ToSchema)]
pub struct AuditEntry {
    pub seq: i64,
    pub at: Millis,
    /// `member:<id>`, `key:<id>`, `operator-key`, `box`, `timer` or `anyone`.
    pub actor: String,
    pub action: String,
    pub target: String,
    pub detail: String,
    /// `done` or `refused`.
    pub outcome: String,
}

impl From<audit::Row> for AuditEntry {
    fn from(row: audit::Row) -> Self {
        Self {
            seq: row.seq,
            at: row.at,
            actor: row.actor,
            action: row.action,
            target: row.target,
            detail: row.detail,
            outcome: row.outcome,
        }
    }
}

/// A key for a program.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct KeyRequest {
    pub name: String,
    /// Actions, e.g. `read_metrics`, `read_audit`, `decide_disputes`.
    pub scopes: Vec<String>,
    /// 1 to 366.
    pub days: u32,
}

/// A key as a list shows it.
#[derive(Debug, Serialize, ToSchema)]
pub struct KeyView {
    pub id: String,
    pub name: String,
    /// How the secret begins.
    pub prefix: String,
    pub scopes: Vec<String>,
    pub made_at: Millis,
    pub expires_at: Millis,
    pub revoked_at: Option<Millis>,
}

impl From<ApiKey> for KeyView {
    fn from(key: ApiKey) -> Self {
        Self {
            id: key.id,
            name: key.name,
            prefix: key.prefix,
            scopes: key.scopes.iter().map(|it| it.as_str().to_owned()).collect(),
            made_at: key.made_at,
            expires_at: key.expires_at,
            revoked_at: key.revoked_at,
        }
    }
}

/// A new key with its secret, shown this once.
#[derive(Serialize, ToSchema)]
pub struct NewKeyView {
    #[serde(flatten)]
    pub key: KeyView,
    /// Send it as `Authorization: Bearer` or `x-api-key`.
    pub secret: String,
}
