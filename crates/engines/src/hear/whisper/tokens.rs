//! Whisper's tokens: the special ones, the forbidden ones, and which ones can write a given script.

use crate::EngineError;
use std::collections::HashMap;
use std::path::Path;
use tokenizers::Tokenizer;

/// Longest hint taken into the prompt, in tokens.
const MAX_HINT: usize = 64;

#[derive(serde::Deserialize)]
struct Config {
    suppress_ids: Vec<u32>,
    suppress_ids_begin: Vec<u32>,
}

/// The tokenizer with the ids that decoding needs.
pub(super) struct Tokens {
    tokenizer: Tokenizer,
    /// Raw bytes of each text token; special tokens are `None`.
    bytes: Vec<Option<Vec<u8>>>,
    pub(super) end: u32,
    pub(super) start: u32,
    pub(super) transcribe: u32,
    pub(super) no_timestamps: u32,
    pub(super) no_speech: u32,
    previous: u32,
    suppressed: Vec<u32>,
    suppressed_at_start: Vec<u32>,
}

impl Tokens {
    pub(super) fn load(dir: &Path, vocabulary: usize) -> Result<Self, EngineError> {
        let path = dir.join("tokenizer.json");
        if !path.is_file() {
            return Err(EngineError::ModelMissing(path.display().to_string()));
        }
        let tokenizer = Tokenizer::from_file(&path)
            .map_err(|e| EngineError::Unreadable(format!("{}: {e}", path.display())))?;
        let path = dir.join("config.json");
        let text = std::fs::read_to_string(&path)
            .map_err(|e| EngineError::io(format!("reading {}", path.display()), e))?;
        let config: Config = serde_json::from_str(&text)
            .map_err(|e| EngineError::Unreadable(format!("{}: {e}", path.display())))?;
        let special = |name: &str| {
            tokenizer
                .token_to_id(name)
                .ok_or_else(|| EngineError::Unreadable(format!("no token {name}")))
        };
        Ok(Self {
            end: special("<|endoftext|>")?,
            start: special("<|startoftranscript|>")?,
            transcribe: special("<|transcribe|>")?,
            no_timestamps: special("<|notimestamps|>")?,
            no_speech: special("<|nocaptions|>").or_else(|_| special("<|nospeech|>"))?,
            previous: special("<|startofprev|>")?,
            suppressed: config.suppress_ids,
            suppressed_at_start: config.suppress_ids_begin,
            bytes: token_bytes(&tokenizer, vocabulary),
            tokenizer,
        })
    }

    /// The token of a language, if Whisper has one.
    pub(super) fn language(&self, code: &str) -> Option<u32> {
        self.tokenizer.token_to_id(&format!("<|{code}|>"))
    }

    /// Text to tokens, with the leading space that Whisper's texts have.
    pub(super) fn encode(&self, text: &str) -> Result<Vec<u32>, EngineError> {
        let encoding = self
            .tokenizer
            .encode(format!(" {}", text.trim()), false)
            .map_err(|e| EngineError::Unreadable(format!("text to tokens: {e}")))?;
        Ok(encoding.get_ids().to_vec())
    }

    /// Tokens to text; broken characters at the edges are dropped.
    pub(super) fn decode(&self, ids: impl IntoIterator<Item = u32>) -> String {
        let bytes: Vec<u8> = ids
            .into_iter()
            .filter_map(|id| self.bytes.get(id as usize)?.as_deref())
            .flatten()
            .copied()
            .collect();
        String::from_utf8_lossy(&bytes)
            .replace(char::REPLACEMENT_CHARACTER, "")
            .trim()
            .to_owned()
    }

    /// The prompt up to the position that tells language and silence.
    pub(super) fn opening(&self, hint: Option<&str>) -> Result<Vec<u32>, EngineError> {
        let mut prompt = Vec::new();
        if let Some(hint) = hint.filter(|h| !h.trim().is_empty()) {
            let ids = self.encode(hint)?;
            prompt.push(self.previous);
            prompt.extend(&ids[..ids.len().min(MAX_HINT)]);
        }
        prompt.push(self.start);
        Ok(prompt)
    }

    /// Which tokens may be written: text tokens that are not suppressed, of one script if given, and the end.
    pub(super) fn permissions(&self, block: Option<u32>) -> Permissions {
        let mut states = [(); 3].map(|()| vec![None; self.bytes.len()]);
        for (id, bytes) in self.bytes.iter().enumerate() {
            let Some(bytes) = bytes else { continue };
            for (state, table) in states.iter_mut().enumerate() {
                table[id] = match block {
                    Some(block) => run_script(state as u8, bytes, block),
                    None => Some(0),
                };
            }
        }
        for table in &mut states {
            for &id in &self.suppressed {
                if let Some(slot) = table.get_mut(id as usize) {
                    *slot = None;
                }
            }
        }
        if let Some(slot) = states[0].get_mut(self.end as usize) {
            *slot = Some(0);
        }
        Permissions {
            states,
            forbidden_at_start: self.suppressed_at_start.clone(),
        }
    }
}

/// For each state of a half-written character, which tokens may follow and what state they leave.
pub(super) struct Permissions {
    states: [Vec<Option<u8>>; 3],
    forbidden_at_start: Vec<u32>,
}

impl Permissions {
    /// The state after `token` in `state`, or `None` if it may not stand there.
    pub(super) fn next(&self, state: u8, token: usize, first: bool) -> Option<u8> {
        if first && self.forbidden_at_start.contains(&(token as u32)) {
            return None;
        }
        *self.states.get(usize::from(state))?.get(token)?
    }
}

/// Follows the bytes of a token through UTF-8 characters of one 128-character block that starts at `block` (all Indic
/// scripts are three bytes, E0 and two more), plus spaces. No digits and no punctuation: a decoder that is lost in a
/// language flees into them.
fn run_script(mut state: u8, bytes: &[u8], block: u32) -> Option<u8> {
    let second = 0x80 | (block >> 6 & 0x3f) as u8;
    for &byte in bytes {
        state = match (state, byte) {
            (0, b' ') | (2, 0x80..=0xbf) => 0,
            (0, 0xe0) => 1,
            (1, b) if b == second || b == second + 1 => 2,
            _ => return None,
        };
    }
    Some(state)
}

/// Undoes the byte-to-character table of byte-level BPE for every text token.
fn token_bytes(tokenizer: &Tokenizer, vocabulary: usize) -> Vec<Option<Vec<u8>>> {
    let table = byte_characters();
    let mut out = vec![None; vocabulary];
    for (text, id) in tokenizer.get_vocab(false) {
        if let Some(slot) = out.get_mut(id as usize) {
            *slot = text.chars().map(|c| table.get(&c).copied()).collect();
        }
    }
    for id in tokenizer.get_added_tokens_decoder().keys() {
        if let Some(slot) = out.get_mut(*id as usize) {
            *slot = None;
        }
    }
    out
}

/// GPT-2's printable stand-ins for bytes.
fn byte_characters() -> HashMap<char, u8> {
    let printable = |b: u8| matches!(b, 33..=126 | 161..=172 | 174..=255);
    let mut table = HashMap::new();
    let mut next = 256_u32;
    for byte in 0..=255_u8 {
        let code = if printable(byte) {
            u32::from(byte)
        } else {
            next += 1;
            next - 1
        };
        if let Some(c) = char::from_u32(code) {
            table.insert(c, byte);
        }
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kannada_passes_its_own_mask_and_devanagari_does_not() {
        let kannada = 0x0c80;
        assert_eq!(run_script(0, " ಕನ್ನಡ ".as_bytes(), kannada), Some(0));
        assert_eq!(run_script(0, "नमस्ते".as_bytes(), kannada), None);
        assert_eq!(run_script(0, b"hello", kannada), None);
        assert_eq!(run_script(0, b" 12.", kannada), None);
    }

    #[test]
    fn half_characters_pass_only_where_they_complete_one() {
        let bytes = "क".as_bytes();
        let half = run_script(0, &bytes[..2], 0x0900).unwrap();
        assert_eq!(run_script(half, &bytes[2..], 0x0900), Some(0));
        assert_eq!(run_script(0, &bytes[1..], 0x0900), None);
    }

    #[test]
    fn every_byte_has_a_character() {
        let table = byte_characters();
        assert_eq!(table.len(), 256);
        assert_eq!(table[&'Ġ'], b' ');
    }
}
