//! Tiny models in the published formats, with weights that only look random: they prove that our loaders read what
//! people download, where the real models are too large to test with. Nothing in the product uses them.

mod translator;

use std::fs;
use std::io;
use std::path::Path;

use crate::onnx::graph::{Attribute, Dim, GraphBuilder, Linear, Precision, Value};
use crate::onnx::proto::ElementType::{F32, I64};
pub use translator::indictrans2;

const BATCH: Dim = Dim::Named("batch");

/// Numbers between -0.3 and 0.3, the same on every run.
fn noise(count: usize) -> Vec<f32> {
    (0..count).map(|i| (i as f32 * 12.9898).sin() * 0.3).collect()
}

fn linear(g: &mut GraphBuilder, x: &Value, inputs: usize, outputs: usize) -> Value {
    let weight = noise(inputs * outputs);
    let layer = Linear {
        weight: &weight,
        inputs,
        outputs,
        bias: None,
    };
    g.linear(x, layer, Precision::F32)
}

/// The folder of an IndicConformer that writes two letters of Hindi or two of Kannada.
pub fn indic_conformer(dir: &Path) -> io::Result<()> {
    fs::create_dir_all(dir)?;
    let mut g = GraphBuilder::new("tiny-encoder");
    let signal = g.input(
        "audio_signal",
        F32,
        &[BATCH, Dim::Fixed(80), Dim::Named("frames")],
    );
    let length = g.input("length", I64, &[BATCH]);
    let states = g.node("Identity", &[&signal], &[]);
    let lengths = g.node("Identity", &[&length], &[]);
    g.output(
        &states,
        "outputs",
        F32,
        &[BATCH, Dim::Fixed(80), Dim::Named("frames")],
    );
    g.output(&lengths, "encoded_lengths", I64, &[BATCH]);
    fs::write(dir.join("encoder.onnx"), g.finish("tiny"))?;

    let mut g = GraphBuilder::new("tiny-decoder");
    let states = g.input(
        "encoder_output",
        F32,
        &[BATCH, Dim::Fixed(80), Dim::Named("frames")],
    );
    let x = g.node("Transpose", &[&states], &[("perm", Attribute::Ints(&[0, 2, 1]))]);
    let x = linear(&mut g, &x, 80, 5);
    g.output(&x, "logprobs", F32, &[BATCH, Dim::Named("frames"), Dim::Fixed(5)]);
    fs::write(dir.join("ctc_decoder.onnx"), g.finish("tiny"))?;
    fs::write(
        dir.join("vocab.json"),
        r#"{"hi":["▁क","ख","|"],"kn":["▁ಕ","ಖ","|"]}"#,
    )?;
    fs::write(
        dir.join("language_masks.json"),
        r#"{"hi":[true,true,false,false,true],"kn":[false,false,true,true,true]}"#,
    )
}

/// Words that the tiny XLM-RoBERTa knows, and their log-probabilities.
const PIECES: &str =
    r#"["<s>",0],["<pad>",0],["</s>",0],["<unk>",0],["▁",-2],["▁काम",-3],["▁पानी",-3],["▁work",-3],["a",-4]"#;

/// The folder of a BGE-M3 of 8 dimensions; `sentences` = with an output for the whole text, as the authors publish it.
pub fn bge_m3(dir: &Path, sentences: bool) -> io::Result<()> {
    const WIDTH: usize = 8;
    fs::create_dir_all(dir)?;
    let mut g = GraphBuilder::new("tiny-xlm-roberta");
    let ids = g.input("input_ids", I64, &[BATCH, Dim::Named("tokens")]);
    let mask = g.input("attention_mask", I64, &[BATCH, Dim::Named("tokens")]);
    let rows = PIECES.split("],[").count();
    let table = g.constant_f32(&[rows, WIDTH], &noise(rows * WIDTH));
    let words = g.node("Gather", &[&table, &ids], &[("axis", Attribute::Int(0))]);
    let mask = g.node("Cast", &[&mask], &[("to", Attribute::Int(1))]);
    let axis = g.constant_i64(&[1], &[2]);
    let mask = g.node("Unsqueeze", &[&mask, &axis], &[]);
    let words = g.mul(&words, &mask);
    // Every token sees the mean of all: what attention is for, without attention.
    let along = g.constant_i64(&[1], &[1]);
    let mean = g.node(
        "ReduceMean",
        &[&words, &along],
        &[("keepdims", Attribute::Int(1))],
    );
    let tokens = g.add(&words, &mean);
    let dims = [BATCH, Dim::Named("tokens"), Dim::Fixed(WIDTH as i64)];
    g.output(&tokens, "token_embeddings", F32, &dims);
    if sentences {
        let first = g.constant_i64(&[], &[0]);
        let sentence = g.node("Gather", &[&tokens, &first], &[("axis", Attribute::Int(1))]);
        g.output(
            &sentence,
            "sentence_embedding",
            F32,
            &[BATCH, Dim::Fixed(WIDTH as i64)],
        );
    }
    fs::write(dir.join("model.onnx"), g.finish("tiny"))?;
    fs::write(dir.join("tokenizer.json"), tokenizer(PIECES))
}

/// A `tokenizer.json` of the XLM-RoBERTa kind: Unigram pieces, `<s>` in front, `</s>` behind.
fn tokenizer(pieces: &str) -> String {
    format!(
        r#"{{"version":"1.0","truncation":null,"padding":null,"added_tokens":[],"normalizer":null,
"pre_tokenizer":{{"type":"Metaspace","replacement":"▁","prepend_scheme":"always","split":true}},
"post_processor":{{"type":"TemplateProcessing",
"single":[{{"SpecialToken":{{"id":"<s>","type_id":0}}}},{{"Sequence":{{"id":"A","type_id":0}}}},{{"SpecialToken":{{"id":"</s>","type_id":0}}}}],
"pair":[{{"Sequence":{{"id":"A","type_id":0}}}},{{"Sequence":{{"id":"B","type_id":0}}}}],
"special_tokens":{{"<s>":{{"id":"<s>","ids":[0],"tokens":["<s>"]}},"</s>":{{"id":"</s>","ids":[2],"tokens":["</s>"]}}}}}},
"decoder":{{"type":"Metaspace","replacement":"▁","prepend_scheme":"always","split":true}},
"model":{{"type":"Unigram","unk_id":3,"vocab":[{pieces}],"byte_fallback":false}}}}"#
    )
}
