//! The networks of one direction: an encoder, a decoder for the first token, and one for the others that remembers.

use crate::EngineError;
use crate::onnx::runtime::{self, inference};
use crate::worker::Stop;
use ort::session::{Session, SessionInputValue};
use ort::value::{DynValue, Outlet, Tensor};
use serde::Deserialize;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;
use tokenizers::Tokenizer;

/// What the model was trained to read at once, tags and end included.
const MAX_TOKENS: usize = 256;
/// What it may write: more than this is a loop.
const LONGEST_ANSWER: usize = 256;
/// The mark that stands for a space inside tokens.
const SPACE: char = '\u{2581}';

/// `tokenizer_meta.json`: how many tokens the model knows; the tokenizers know more.
#[derive(Deserialize)]
struct Sizes {
    src_dict_size: u32,
    tgt_dict_size: u32,
    unk_id: u32,
}

/// `generation_config.json`, as far as it is needed.
#[derive(Deserialize)]
struct Generation {
    #[serde(default = "end_of_sentence")]
    decoder_start_token_id: u32,
    #[serde(default = "end_of_sentence")]
    eos_token_id: u32,
}

/// Begins and ends a sentence where the file does not say.
fn end_of_sentence() -> u32 {
    2
}

/// One direction, loaded: `encoder_model.onnx`, `decoder_model.onnx`, `decoder_with_past_model.onnx` with their data
/// beside them, `tokenizer_src.json`, `tokenizer_tgt.json`, `tokenizer_meta.json`, `generation_config.json`.
pub(super) struct Network {
    encoder: Session,
    first: Session,
    next: Session,
    /// What the first decoder leaves and the next one takes: `present.*` and `past_key_values.*`.
    memory: Vec<(String, String)>,
    source: Tokenizer,
    target: Tokenizer,
    sizes: Sizes,
    generation: Generation,
    /// Number of each language's tag.
    tags: BTreeMap<&'static str, u32>,
}

impl Network {
    pub(super) fn load(
        dir: &Path,
        languages: &[(&'static str, &str)],
        threads: usize,
    ) -> Result<Self, EngineError> {
        let source = tokenizer(&dir.join("tokenizer_src.json"))?;
        let target = tokenizer(&dir.join("tokenizer_tgt.json"))?;
        let sizes: Sizes = json(&dir.join("tokenizer_meta.json"))?;
        let known = |tag: &str| source.token_to_id(tag).filter(|&id| id < sizes.src_dict_size);
        let tags: BTreeMap<_, _> = languages
            .iter()
            .filter_map(|&(code, tag)| known(tag).map(|id| (code, id)))
            .collect();
        if tags.len() < 2 {
            return Err(unreadable(dir, "tokenizer_src.json has no tags of our languages"));
        }
        let encoder = runtime::session(&dir.join("encoder_model.onnx"), threads)?;
        let first = runtime::session(&dir.join("decoder_model.onnx"), threads)?;
        let next = runtime::session(&dir.join("decoder_with_past_model.onnx"), threads)?;
        needs(dir, &encoder, &["input_ids", "attention_mask"])?;
        needs(dir, &first, &["input_ids", "encoder_hidden_states"])?;
        needs(dir, &next, &["input_ids"])?;
        Ok(Self {
            memory: memory(dir, &first, &next)?,
            encoder,
            first,
            next,
            source,
            target,
            sizes,
            generation: json(&dir.join("generation_config.json"))?,
            tags,
        })
    }

    pub(super) fn knows(&self, language: &str) -> bool {
        self.tags.contains_key(language)
    }

    /// What the model makes of one sentence in its own spelling: at every step the likeliest token.
    pub(super) fn translate(
        &mut self,
        sentence: &str,
        from: &str,
        to: &str,
        stop: &Stop,
    ) -> Result<String, EngineError> {
        let ids = self.tokens(sentence, from, to)?;
        if stop.stopped() {
            return Err(EngineError::Cancelled);
        }
        let length = ids.len();
        let limit = (3 * length + 16).min(LONGEST_ANSWER);
        let mask = tensor(vec![1; length])?;
        let states = self.encode(tensor(ids)?, &mask)?;
        let mut written: Vec<u32> = Vec::new();
        let mut past: BTreeMap<String, DynValue> = BTreeMap::new();
        let mut last = self.generation.decoder_start_token_id;
        loop {
            if stop.stopped() {
                return Err(EngineError::Cancelled);
            }
            let token = tensor(vec![i64::from(last)])?;
            let session = if written.is_empty() {
                &mut self.first
            } else {
                &mut self.next
            };
            last = step(session, &token, &mask, &states, &mut past, &self.memory)?;
            if last == self.generation.eos_token_id {
                return Ok(self.text(&written));
            }
            written.push(last);
            if written.len() >= limit {
                return Err(EngineError::Inference("the translation did not end".to_owned()));
            }
        }
    }

    /// Tags of both languages, then the sentence and its end.
    fn tokens(&self, sentence: &str, from: &str, to: &str) -> Result<Vec<i64>, EngineError> {
        let tag = |code: &str| {
            let id = self.tags.get(code).copied();
            id.ok_or_else(|| EngineError::Unsupported(format!("translating {from} to {to}")))
        };
        let encoding = self
            .source
            .encode(sentence, true)
            .map_err(|e| EngineError::Inference(format!("tokens: {e}")))?;
        let known = |&id: &u32| {
            if id < self.sizes.src_dict_size {
                id
            } else {
                self.sizes.unk_id
            }
        };
        let ids: Vec<i64> = [tag(from)?, tag(to)?]
            .into_iter()
            .chain(encoding.get_ids().iter().map(known))
            .map(i64::from)
            .collect();
        if ids.len() > MAX_TOKENS {
            return Err(EngineError::TooLong {
                limit: MAX_TOKENS as u64,
                actual: ids.len() as u64,
                unit: "tokens",
            });
        }
        Ok(ids)
    }

    fn encode(&mut self, ids: Tensor<i64>, mask: &Tensor<i64>) -> Result<DynValue, EngineError> {
        let inputs = ort::inputs!["input_ids" => ids, "attention_mask" => mask];
        let outputs = self.encoder.run(inputs).map_err(inference)?;
        let states = outputs.into_iter().next();
        states
            .map(|(_, states)| states)
            .ok_or_else(|| EngineError::Inference("the encoder gave nothing".to_owned()))
    }

    /// The words of these tokens. Unknown ones are left out, as their publishers do.
    fn text(&self, tokens: &[u32]) -> String {
        let special = |id: u32| id == self.sizes.unk_id || id == self.generation.decoder_start_token_id;
        let pieces: String = tokens
            .iter()
            .filter(|&&id| !special(id) && id < self.sizes.tgt_dict_size)
            .filter_map(|&id| self.target.id_to_token(id))
            .collect();
        pieces.replace(SPACE, " ").trim().to_owned()
    }
}

/// One step of a decoder: reads `token`, keeps what it remembers in `past`, answers with the likeliest next token.
fn step(
    session: &mut Session,
    token: &Tensor<i64>,
    mask: &Tensor<i64>,
    states: &DynValue,
    past: &mut BTreeMap<String, DynValue>,
    memory: &[(String, String)],
) -> Result<u32, EngineError> {
    // Exporters drop inputs that a graph does not use.
    let mut inputs: Vec<(Cow<str>, SessionInputValue)> = Vec::new();
    for outlet in session.inputs() {
        let value = match outlet.name() {
            "input_ids" => token.into(),
            "encoder_attention_mask" => mask.into(),
            "encoder_hidden_states" => states.into(),
            name => past
                .get(name)
                .ok_or_else(|| EngineError::Inference(format!("nothing to give to {name}")))?
                .into(),
        };
        inputs.push((outlet.name().to_owned().into(), value));
    }
    let mut outputs = session.run(inputs).map_err(inference)?;
    for (present, name) in memory {
        // The part that belongs to the source text never changes: some files give it only once.
        if let Some(value) = outputs.remove(present) {
            past.insert(name.clone(), value);
        }
    }
    let logits = outputs
        .get("logits")
        .ok_or_else(|| EngineError::Inference("the decoder gave no logits".to_owned()))?;
    let (shape, values) = logits.try_extract_tensor::<f32>().map_err(inference)?;
    let width = shape.last().and_then(|&w| usize::try_from(w).ok()).unwrap_or(0);
    let row = values
        .len()
        .checked_sub(width)
        .map(|start| &values[start..])
        .filter(|row| !row.is_empty())
        .ok_or_else(|| EngineError::Inference(format!("the decoder gave shape {shape:?}")))?;
    let best = (0..row.len()).max_by(|&a, &b| row[a].total_cmp(&row[b]));
    Ok(best.unwrap_or(0) as u32)
}

/// Pairs what the first decoder gives with what the next one needs.
fn memory(dir: &Path, first: &Session, next: &Session) -> Result<Vec<(String, String)>, EngineError> {
    let mut pairs = Vec::new();
    for past in next.inputs().iter().map(Outlet::name) {
        let Some(which) = past.strip_prefix("past_key_values.") else {
            continue;
        };
        let present = format!("present.{which}");
        if !first.outputs().iter().any(|outlet| outlet.name() == present) {
            return Err(unreadable(
                dir,
                &format!("decoder_model.onnx does not give {present}"),
            ));
        }
        pairs.push((present, past.to_owned()));
    }
    if pairs.is_empty() {
        return Err(unreadable(dir, "decoder_with_past_model.onnx remembers nothing"));
    }
    Ok(pairs)
}

fn needs(dir: &Path, session: &Session, names: &[&str]) -> Result<(), EngineError> {
    let has = |name: &&&str| session.inputs().iter().any(|outlet| outlet.name() == **name);
    match names.iter().find(|name| !has(name)) {
        Some(missing) => Err(unreadable(dir, &format!("a network has no input {missing}"))),
        None => Ok(()),
    }
}

/// `[1, length]`.
fn tensor(values: Vec<i64>) -> Result<Tensor<i64>, EngineError> {
    Tensor::from_array(([1, values.len()], values)).map_err(inference)
}

fn tokenizer(path: &Path) -> Result<Tokenizer, EngineError> {
    exists(path)?;
    let mut tokenizer = Tokenizer::from_file(path)
        .map_err(|e| EngineError::Unreadable(format!("{}: {e}", path.display())))?;
    // Long texts are refused, never cut.
    tokenizer
        .with_truncation(None)
        .map_err(|e| EngineError::Unreadable(format!("{}: {e}", path.display())))?;
    tokenizer.with_padding(None);
    Ok(tokenizer)
}

fn json<T: serde::de::DeserializeOwned>(path: &Path) -> Result<T, EngineError> {
    exists(path)?;
    let text = std::fs::read_to_string(path)
        .map_err(|e| EngineError::io(format!("reading {}", path.display()), e))?;
    serde_json::from_str(&text).map_err(|e| EngineError::Unreadable(format!("{}: {e}", path.display())))
}

fn exists(path: &Path) -> Result<(), EngineError> {
    if path.is_file() {
        return Ok(());
    }
    Err(EngineError::ModelMissing(path.display().to_string()))
}

fn unreadable(dir: &Path, why: &str) -> EngineError {
    EngineError::Unreadable(format!("{}: {why}", dir.display()))
}
