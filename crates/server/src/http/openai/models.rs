//! `GET /v1/models`: what can be named as `model`.

use axum::Json;
use axum::extract::{Path, State};
use serde::Serialize;
use utoipa::ToSchema;

use super::ErrorBody;
use crate::app::App;
use crate::http::error::{Kind, Problem};

/// The list of models.
#[derive(Debug, Serialize, ToSchema)]
pub struct ModelList {
    pub object: &'static str,
    pub data: Vec<ModelEntry>,
}

/// One model.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ModelEntry {
    pub id: String,
    pub object: &'static str,
    pub created: u64,
    pub owned_by: &'static str,
}

fn entries(app: &App) -> Vec<ModelEntry> {
    let Some(machines) = app.machines() else {
        return Vec::new();
    };
    let voices = machines
        .voices
        .iter()
        .flat_map(crate::machines::Voices::capabilities)
        .map(|engine| engine.name.clone());
    let names = machines.hears_with().map(str::to_owned).into_iter().chain(voices);
    names
        .map(|id| ModelEntry {
            id,
            object: "model",
            created: 0,
            owned_by: "awaaz",
        })
        .collect()
}

/// The models of this box.
#[utoipa::path(get, path = "/v1/models", tag = "openai", responses((status = 200, body = ModelList)))]
pub async fn list(State(app): State<App>) -> Json<ModelList> {
    Json(ModelList {
        object: "list",
        data: entries(&app),
    })
}

/// One model.
#[utoipa::path(get, path = "/v1/models/{id}", tag = "openai", params(("id" = String, Path, description = "Model")),
    responses((status = 200, body = ModelEntry), (status = 404, body = ErrorBody)))]
pub async fn one(State(app): State<App>, Path(id): Path<String>) -> Result<Json<ModelEntry>, Problem> {
    let found = entries(&app).into_iter().find(|entry| entry.id == id);
    found
        .map(Json)
        .ok_or_else(|| Problem::new(Kind::NotFound).in_field("model"))
}
