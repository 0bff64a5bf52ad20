//! The OpenAI doors: stock clients work unchanged.

pub mod models;
mod recording;
pub mod speech;
pub mod transcriptions;
pub mod translations;

use serde::Serialize;
use utoipa::ToSchema;

use crate::http::error::{Kind, Problem, ProblemDocument};

/// OpenAI's error shape.
#[derive(Debug, Serialize, ToSchema)]
pub struct ErrorBody {
    pub error: ErrorDetail,
}

/// What went wrong.
#[derive(Debug, Serialize, ToSchema)]
pub struct ErrorDetail {
    pub message: String,
    #[serde(rename = "type")]
    pub kind: &'static str,
    pub param: Option<String>,
    pub code: Option<String>,
}

impl ErrorBody {
    /// The same problem in OpenAI's words.
    pub fn of(problem: &Problem, document: &ProblemDocument) -> Self {
        let kind = match problem.kind {
            Kind::RateLimited(_) => "rate_limit_error",
            Kind::Unauthorized => "authentication_error",
            Kind::Forbidden => "permission_error",
            _ if document.status < 500 => "invalid_request_error",
            _ => "server_error",
        };
        let message = match &problem.detail {
            Some(detail) => format!("{} ({detail})", document.title),
            None => document.title.clone(),
        };
        let code = document.kind.trim_start_matches("/problems/").replace('-', "_");
        Self {
            error: ErrorDetail {
                message,
                kind,
                param: problem.param.map(str::to_owned),
                code: Some(code),
            },
        }
    }
}
