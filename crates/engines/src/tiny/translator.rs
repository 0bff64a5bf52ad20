//! A translator word by word, in the format of IndicTrans2's published ONNX files: the encoder turns every token into
//! its translation, the decoders copy one token after the other, by the length of what they remember.

use super::BATCH;
use crate::onnx::graph::{Attribute, Dim, GraphBuilder, Value};
use crate::onnx::proto::ElementType::{F32, I64};
use serde_json::{Map, json};
use std::fs;
use std::io;
use std::path::Path;

const SPECIAL: [&str; 4] = ["<s>", "<pad>", "</s>", "<unk>"];
const END: usize = 2;
const UNKNOWN: usize = 3;
const TAGS: [&str; 5] = ["eng_Latn", "hin_Deva", "tam_Taml", "kan_Knda", "ory_Orya"];
/// Tags of both languages stand in front of the text.
const FIRST_WORD: i64 = 2;
const SPACE: &str = "\u{2581}";

const TOKENS: Dim = Dim::Named("tokens");
const PAST: Dim = Dim::Named("past");

/// The folder of an IndicTrans2 that knows these words, as the model spells them (Indian ones in Devanagari).
pub fn indictrans2(dir: &Path, words: &[(&str, &str)]) -> io::Result<()> {
    fs::create_dir_all(dir)?;
    let known = words.iter().map(|(word, _)| format!("{SPACE}{word}"));
    let source: Vec<String> = SPECIAL
        .iter()
        .chain(&TAGS)
        .map(|&t| t.to_owned())
        .chain(known)
        .collect();
    let mut target: Vec<String> = SPECIAL.map(str::to_owned).to_vec();
    for (_, word) in words {
        let word = format!("{SPACE}{word}");
        if !target.contains(&word) {
            target.push(word);
        }
    }
    let (source_file, all) = tokenizer(&source);
    fs::write(dir.join("tokenizer_src.json"), source_file)?;
    fs::write(dir.join("tokenizer_tgt.json"), tokenizer(&target).0)?;
    fs::write(
        dir.join("tokenizer_meta.json"),
        json!({"src_dict_size": source.len(), "tgt_dict_size": target.len(), "unk_id": UNKNOWN}).to_string(),
    )?;
    let generation =
        json!({"bos_token_id": 0, "pad_token_id": 1, "eos_token_id": END, "decoder_start_token_id": END});
    fs::write(dir.join("generation_config.json"), generation.to_string())?;

    let width = target.len();
    let mut table = vec![0.0; all * width];
    for id in 0..all {
        let translated = match id
            .checked_sub(SPECIAL.len() + TAGS.len())
            .and_then(|at| words.get(at))
        {
            Some((_, word)) => target.iter().position(|known| known[SPACE.len()..] == **word),
            None if id == END => Some(END),
            None => None,
        };
        table[id * width + translated.unwrap_or(UNKNOWN)] = 1.0;
    }
    fs::write(dir.join("encoder_model.onnx"), encoder(&table, width))?;
    fs::write(dir.join("decoder_model.onnx"), first_decoder(width as i64))?;
    fs::write(
        dir.join("decoder_with_past_model.onnx"),
        next_decoder(width as i64),
    )
}

fn encoder(table: &[f32], width: usize) -> Vec<u8> {
    let mut g = GraphBuilder::new("tiny-translator-encoder");
    let ids = g.input("input_ids", I64, &[BATCH, TOKENS]);
    g.input("attention_mask", I64, &[BATCH, TOKENS]);
    let table = g.constant_f32(&[table.len() / width, width], table);
    let states = g.node("Gather", &[&table, &ids], &[("axis", Attribute::Int(0))]);
    let dims = [BATCH, TOKENS, Dim::Fixed(width as i64)];
    g.output(&states, "last_hidden_state", F32, &dims);
    g.finish("tiny")
}

/// One layer of memory: the decoder's own grows by one step, the encoder's is the source text.
fn presents(g: &mut GraphBuilder, own: &Value, source: &Value, width: i64) {
    for part in ["key", "value"] {
        let dims = [BATCH, Dim::Fixed(1), PAST, Dim::Fixed(1)];
        g.output(own, &format!("present.0.decoder.{part}"), F32, &dims);
        let dims = [BATCH, Dim::Fixed(1), TOKENS, Dim::Fixed(width)];
        g.output(source, &format!("present.0.encoder.{part}"), F32, &dims);
    }
}

fn first_decoder(width: i64) -> Vec<u8> {
    let mut g = GraphBuilder::new("tiny-translator-decoder");
    g.input("input_ids", I64, &[BATCH, Dim::Named("written")]);
    g.input("encoder_attention_mask", I64, &[BATCH, TOKENS]);
    let states = g.input("encoder_hidden_states", F32, &[BATCH, TOKENS, Dim::Fixed(width)]);
    let at = g.constant_i64(&[1], &[FIRST_WORD]);
    let logits = g.node("Gather", &[&states, &at], &[("axis", Attribute::Int(1))]);
    g.output(
        &logits,
        "logits",
        F32,
        &[BATCH, Dim::Named("written"), Dim::Fixed(width)],
    );
    let own = g.constant_f32(&[1, 1, 1, 1], &[1.0]);
    let heads = g.constant_i64(&[1], &[1]);
    let source = g.node("Unsqueeze", &[&states, &heads], &[]);
    presents(&mut g, &own, &source, width);
    g.finish("tiny")
}

fn next_decoder(width: i64) -> Vec<u8> {
    let mut g = GraphBuilder::new("tiny-translator-decoder-with-past");
    g.input("input_ids", I64, &[BATCH, Dim::Named("written")]);
    g.input("encoder_attention_mask", I64, &[BATCH, TOKENS]);
    let own_dims = [BATCH, Dim::Fixed(1), PAST, Dim::Fixed(1)];
    let source_dims = [BATCH, Dim::Fixed(1), TOKENS, Dim::Fixed(width)];
    let own = g.input("past_key_values.0.decoder.key", F32, &own_dims);
    g.input("past_key_values.0.decoder.value", F32, &own_dims);
    let source = g.input("past_key_values.0.encoder.key", F32, &source_dims);
    g.input("past_key_values.0.encoder.value", F32, &source_dims);
    let along = [("start", Attribute::Int(2)), ("end", Attribute::Int(3))];
    let written = g.node("Shape", &[&own], &along);
    let first = g.constant_i64(&[1], &[FIRST_WORD]);
    let at = g.add(&written, &first);
    let heads = g.constant_i64(&[1], &[1]);
    let states = g.node("Squeeze", &[&source, &heads], &[]);
    let logits = g.node("Gather", &[&states, &at], &[("axis", Attribute::Int(1))]);
    g.output(
        &logits,
        "logits",
        F32,
        &[BATCH, Dim::Named("written"), Dim::Fixed(width)],
    );
    let step = g.constant_f32(&[1, 1, 1, 1], &[1.0]);
    let own = g.node("Concat", &[&own, &step], &[("axis", Attribute::Int(2))]);
    presents(&mut g, &own, &source, width);
    g.finish("tiny")
}

/// A byte-pair tokenizer with the dictionary's numbers, and how many numbers there are with the parts of words.
fn tokenizer(tokens: &[String]) -> (String, usize) {
    let mut vocabulary: Map<String, serde_json::Value> = Map::new();
    for (id, token) in tokens.iter().enumerate() {
        vocabulary.insert(token.clone(), json!(id));
    }
    let mut merges: Vec<String> = Vec::new();
    let mut number = |piece: &str| {
        let next = vocabulary.len();
        vocabulary.entry(piece).or_insert_with(|| json!(next));
    };
    for word in tokens.iter().filter(|token| token.starts_with(SPACE)) {
        let mut read = String::new();
        for letter in word.chars() {
            number(&letter.to_string());
            let merge = format!("{read} {letter}");
            let merged = !read.is_empty() && !merges.contains(&merge);
            read.push(letter);
            number(&read);
            if merged {
                merges.push(merge);
            }
        }
    }
    let added = |&(id, token): &(usize, &String)| {
        let special = SPECIAL.contains(&token.as_str());
        json!({"id": id, "content": token, "single_word": !special, "lstrip": false, "rstrip": !special,
            "normalized": false, "special": special})
    };
    let named = |(_, token): &(usize, &String)| !token.starts_with(SPACE);
    let added: Vec<_> = tokens
        .iter()
        .enumerate()
        .filter(named)
        .map(|t| added(&t))
        .collect();
    let all = vocabulary.len();
    let space = json!({"type": "Metaspace", "replacement": SPACE, "prepend_scheme": "always", "split": true});
    let file = json!({
        "version": "1.0", "truncation": null, "padding": null, "added_tokens": added, "normalizer": null,
        "pre_tokenizer": space, "decoder": space,
        "post_processor": {"type": "TemplateProcessing",
            "single": [{"Sequence": {"id": "A", "type_id": 0}}, {"SpecialToken": {"id": "</s>", "type_id": 0}}],
            "pair": [{"Sequence": {"id": "A", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 1}}],
            "special_tokens": {"</s>": {"id": "</s>", "ids": [END], "tokens": ["</s>"]}}},
        "model": {"type": "BPE", "dropout": null, "unk_token": "<unk>", "continuing_subword_prefix": null,
            "end_of_word_suffix": null, "fuse_unk": true, "byte_fallback": false, "vocab": vocabulary,
            "merges": merges}
    });
    (file.to_string(), all)
}
