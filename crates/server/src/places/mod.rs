//! The towns and villages of India: read from what is installed, brought into a compact file once.

mod post_offices;

use std::path::{Path, PathBuf};

use anyhow::Context;
use conversation::understand::places::{Gazetteer, Listing, Spelling};
use serde::Deserialize;

use crate::content::Content;

/// Folder under the models folder; also the id in the catalogue.
const FOLDER: &str = "india-places";
/// As the package has it.
const DATABASE: &str = "geo.sqlite";
/// As we read it.
const LIST: &str = "places.tsv";
/// Other spellings of names, in the content.
const SPELLINGS: &str = "places/spellings.toml";

/// `places/spellings.toml`: state, usual spelling, other spellings.
type Spellings = std::collections::BTreeMap<String, std::collections::BTreeMap<String, Vec<String>>>;

#[derive(Deserialize)]
struct SpellingsFile {
    spellings: Spellings,
}

/// The gazetteer, where its data is installed.
pub(crate) async fn load(models: &Path, content: Content<'_>) -> anyhow::Result<Option<Gazetteer>> {
    let Some(mut listing) = listing(models).await? else {
        return Ok(None);
    };
    listing.spellings.extend(spellings(content)?);
    // Sorting by sound takes most of a second.
    let gazetteer = tokio::task::spawn_blocking(move || Gazetteer::new(listing)).await?;
    Ok(Some(gazetteer))
}

/// Brings what was just installed into the compact file, so that no start has to. Nothing installed is no error.
pub(crate) async fn prepare(models: &Path) -> anyhow::Result<()> {
    listing(models).await.map(drop)
}

async fn listing(models: &Path) -> anyhow::Result<Option<Listing>> {
    let folder = models.join(FOLDER);
    let database = folder.join(DATABASE);
    if !database.is_file() {
        return Ok(None);
    }
    let list = folder.join(LIST);
    if let Some(listing) = read(&list, &database) {
        return Ok(Some(listing));
    }
    let listing = post_offices::read(&database)
        .await
        .with_context(|| database.display().to_string())?;
    if let Err(error) = write(&list, &listing) {
        tracing::warn!(%error, "the list of places could not be kept");
    }
    Ok(Some(listing))
}

/// The compact file, unless it is missing, older than the database or broken.
fn read(list: &PathBuf, database: &PathBuf) -> Option<Listing> {
    let changed = |path: &PathBuf| std::fs::metadata(path).and_then(|it| it.modified()).ok();
    if changed(list)? < changed(database)? {
        return None;
    }
    let text = std::fs::read_to_string(list).ok()?;
    Listing::parse(&text)
        .inspect_err(|error| tracing::warn!(%error, "the list of places is made anew"))
        .ok()
}

fn write(list: &Path, listing: &Listing) -> std::io::Result<()> {
    // Complete or not there: a half-written file must never be read.
    let partial = list.with_extension("partial");
    std::fs::write(&partial, listing.to_text())?;
    std::fs::rename(partial, list)
}

fn spellings(content: Content<'_>) -> anyhow::Result<Vec<Spelling>> {
    let file: SpellingsFile = toml::from_str(&content.text(SPELLINGS)?).context(SPELLINGS)?;
    let mut spellings = Vec::new();
    for (state, names) in file.spellings {
        for (usual, others) in names {
            spellings.extend(others.into_iter().map(|other| Spelling {
                usual: usual.clone(),
                state: state.clone(),
                other,
            }));
        }
    }
    Ok(spellings)
}
