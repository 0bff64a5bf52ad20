//! The content that ships inside the program, or a folder that replaces it.

use std::borrow::Cow;
use std::path::Path;

use anyhow::Context;
use community::{Library, Source};
use conversation::content::{Pack, PackFiles};
use conversation::language::Language;
use include_dir::{Dir, include_dir};

static EMBEDDED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../content");

/// The files that every language has.
const FILES: [&str; 5] = [
    "language.toml",
    "phrases.toml",
    "lexicon.toml",
    "replies.ftl",
    "safety.toml",
];
/// Largest content file that is read from a folder.
const MAX_FILE: u64 = 4 << 20;

/// Reads content files by their path under `content/`.
#[derive(Debug, Clone, Copy)]
pub struct Content<'a> {
    folder: Option<&'a Path>,
}

impl<'a> Content<'a> {
    /// The embedded content, or the folder in its place.
    pub fn new(folder: Option<&'a Path>) -> Self {
        Self { folder }
    }

    /// One file's text.
    pub fn text(&self, path: &str) -> anyhow::Result<Cow<'static, str>> {
        let Some(folder) = self.folder else {
            let file = EMBEDDED
                .get_file(path)
                .with_context(|| format!("content file {path} is missing"))?;
            return Ok(Cow::Borrowed(
                file.contents_utf8()
                    .with_context(|| format!("{path} is not UTF-8"))?,
            ));
        };
        let full = folder.join(path);
        let length = std::fs::metadata(&full)
            .with_context(|| full.display().to_string())?
            .len();
        anyhow::ensure!(
            length <= MAX_FILE,
            "{} is larger than {MAX_FILE} bytes",
            full.display()
        );
        Ok(Cow::Owned(
            std::fs::read_to_string(&full).with_context(|| full.display().to_string())?,
        ))
    }

    /// Paths of the files directly inside a folder, sorted.
    pub fn list(&self, folder: &str) -> anyhow::Result<Vec<String>> {
        let mut paths: Vec<String> = match self.folder {
            None => EMBEDDED.get_dir(folder).map_or_else(Vec::new, |dir| {
                dir.files()
                    .map(|file| file.path().display().to_string())
                    .collect()
            }),
            Some(root) => std::fs::read_dir(root.join(folder))
                .with_context(|| format!("content folder {folder}"))?
                .filter_map(Result::ok)
                .filter(|entry| entry.path().is_file())
                .map(|entry| format!("{folder}/{}", entry.file_name().to_string_lossy()))
                .collect(),
        };
        paths.sort();
        Ok(paths)
    }

    /// The languages that are there.
    pub fn packs(&self) -> anyhow::Result<Vec<Pack>> {
        let packs = Language::ALL
            .into_iter()
            .filter_map(|language| self.pack(language).transpose());
        packs.collect()
    }

    /// The texts of all languages that are there and that something is learnt from, always in the same order.
    pub(crate) fn language_texts(&self) -> anyhow::Result<Vec<Cow<'static, str>>> {
        let mut texts = Vec::new();
        for language in Language::ALL {
            for path in self
                .list(&format!("languages/{}", language.code()))
                .unwrap_or_default()
            {
                if FILES.iter().any(|file| path.ends_with(&format!("/{file}"))) {
                    texts.push(self.text(&path)?);
                }
            }
        }
        Ok(texts)
    }

    /// Laws, lessons, places and demo work.
    pub fn library(&self) -> anyhow::Result<Library> {
        let mut sources = Vec::new();
        for folder in ["legal", "legal/topics", "learning", "gigs", "demo"] {
            for path in self.list(folder)?.into_iter().filter(|path| {
                Path::new(path)
                    .extension()
                    .is_some_and(|extension| extension == "toml")
            }) {
                sources.push(Source {
                    text: self.text(&path)?.into_owned(),
                    path,
                });
            }
        }
        Ok(Library::load(&sources)?)
    }

    fn pack(&self, language: Language) -> anyhow::Result<Option<Pack>> {
        let path = |file: &str| format!("languages/{}/{file}", language.code());
        let files = FILES.map(|file| self.text(&path(file)));
        // A language that is not complete yet is left out, and `awaaz doctor` says so: the others go on.
        let [Ok(words), Ok(phrases), Ok(lexicon), Ok(replies), Ok(safety)] = files else {
            tracing::warn!(
                language = language.code(),
                "left out: its content is not complete"
            );
            return Ok(None);
        };
        let spoken = path("pronunciation.toml");
        let listed = self
            .list(&format!("languages/{}", language.code()))?
            .contains(&spoken);
        let pronunciation = if listed {
            self.text(&spoken)?
        } else {
            Cow::default()
        };
        let files = PackFiles {
            language: &words,
            phrases: &phrases,
            lexicon: &lexicon,
            replies: &replies,
            safety: &safety,
            pronunciation: &pronunciation,
        };
        Ok(Some(Pack::parse(&files)?))
    }
}
