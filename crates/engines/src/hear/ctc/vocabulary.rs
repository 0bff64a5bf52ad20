//! Which tokens each language may write: `vocab.json` names them, `language_masks.json` says where they are.

use crate::EngineError;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

/// The mark that stands for a space inside tokens.
const SPACE: char = '\u{2581}';

/// The tokens of one language.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Tokens {
    /// Numbers of the model's outputs, the blank last.
    pub(super) outputs: Vec<usize>,
    pub(super) names: Arc<[String]>,
}

impl Tokens {
    /// The text of these tokens, by their place among this language's outputs.
    pub(super) fn text(&self, places: impl Iterator<Item = u32>) -> String {
        let joined: String = places
            .filter_map(|place| self.names.get(place as usize))
            .map(String::as_str)
            .collect();
        joined.replace(SPACE, " ").trim().to_owned()
    }
}

/// Reads both files; only the languages asked for are kept, in the order asked for.
pub(super) fn read(dir: &Path, wanted: &[&str]) -> Result<Vec<(String, Tokens)>, EngineError> {
    let names: BTreeMap<String, Vec<String>> = json(&dir.join("vocab.json"))?;
    let masks: BTreeMap<String, Vec<bool>> = json(&dir.join("language_masks.json"))?;
    let mut found = Vec::new();
    for code in wanted {
        let (Some(names), Some(mask)) = (names.get(*code), masks.get(*code)) else {
            continue;
        };
        let outputs: Vec<usize> = (0..mask.len()).filter(|&at| mask[at]).collect();
        // All but the blank need a name; files name one more than they use.
        if outputs.len() < 2 || names.len() + 1 < outputs.len() {
            return Err(EngineError::Unreadable(format!(
                "tokens of {code}: {} outputs, {} names",
                outputs.len(),
                names.len()
            )));
        }
        let names = Arc::from(&names[..outputs.len() - 1]);
        found.push(((*code).to_owned(), Tokens { outputs, names }));
    }
    if found.is_empty() {
        return Err(EngineError::Unreadable(format!(
            "{}: none of our languages",
            dir.display()
        )));
    }
    Ok(found)
}

fn json<T: serde::de::DeserializeOwned>(path: &Path) -> Result<T, EngineError> {
    if !path.is_file() {
        return Err(EngineError::ModelMissing(path.display().to_string()));
    }
    let text = std::fs::read_to_string(path)
        .map_err(|e| EngineError::io(format!("reading {}", path.display()), e))?;
    serde_json::from_str(&text).map_err(|e| EngineError::Unreadable(format!("{}: {e}", path.display())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(vocab: &str, masks: &str) -> tempfile::TempDir {
        let dir = tempfile::tempdir().unwrap();
        std::fs::write(dir.path().join("vocab.json"), vocab).unwrap();
        std::fs::write(dir.path().join("language_masks.json"), masks).unwrap();
        dir
    }

    #[test]
    fn each_language_has_its_own_outputs_and_the_blank() {
        let dir = files(
            r#"{"hi":["▁अ","क","|"],"kn":["▁ಅ","ಕ","|"],"ur":["ا"]}"#,
            r#"{"hi":[true,true,false,false,true],"kn":[false,false,true,true,true]}"#,
        );
        let found = read(dir.path(), &["kn", "hi", "en"]).unwrap();
        assert_eq!(
            found.iter().map(|(code, _)| code.as_str()).collect::<Vec<_>>(),
            ["kn", "hi"]
        );
        assert_eq!(found[0].1.outputs, [2, 3, 4]);
        assert_eq!(
            found[0].1.text([0, 1, 0, 2].into_iter()),
            "ಅಕ ಅ",
            "the blank writes nothing"
        );
    }

    #[test]
    fn damaged_files_are_refused() {
        for (vocab, masks) in [
            ("{", "{}"),
            (r#"{"hi":["a"]}"#, r#"{"hi":[true,true,true]}"#),
            (r#"{"hi":[]}"#, r#"{"hi":[]}"#),
            (r#"{"xx":["a"]}"#, r#"{"xx":[true,true]}"#),
        ] {
            let dir = files(vocab, masks);
            assert!(
                matches!(read(dir.path(), &["hi"]), Err(EngineError::Unreadable(_))),
                "{vocab}"
            );
        }
    }
}
