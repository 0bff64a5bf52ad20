//! From Whisper's weights to two ONNX models: the encoder with every layer's cross-attention keys and values, and a
//! decoder that takes many positions at once under any attention mask.

use super::weights::Weights;
use crate::EngineError;
use crate::onnx::cache;
use crate::onnx::graph::{Attribute, Dim, GraphBuilder, Linear, Memory, Precision, Value};
use crate::onnx::proto::ElementType;
use ort::session::Session;
use ort::value::Outlet;
use std::path::{Path, PathBuf};

/// Count up when a graph changes, so that old files are not used.
const ENCODER_VERSION: u32 = 2;
const DECODER_VERSION: u32 = 1;
/// The encoder's output for whoever reads more than words out of it.
pub(super) const STATES: &str = "states";
const EPSILON: f32 = 1e-5;
/// Width of one attention head in every Whisper model.
const HEAD: usize = 64;
/// More layers than the largest Whisper model has.
const MAX_LAYERS: usize = 64;
/// Positions of every Whisper model: 30 s of sound, and tokens.
const AUDIO_POSITIONS: usize = 1500;
const TEXT_POSITIONS: usize = 448;

/// Sizes of a Whisper model, read from its weights.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Shape {
    pub(super) width: usize,
    pub(super) heads: usize,
    pub(super) layers: usize,
    pub(super) vocabulary: usize,
    /// Encoder positions: 1500 for 30 s.
    pub(super) audio_positions: usize,
    /// Decoder positions: 448.
    pub(super) text_positions: usize,
}

impl Shape {
    fn of(weights: &Weights) -> Result<Self, EngineError> {
        let two = |name: &str| match weights.dims(name)? {
            &[rows, columns] => Ok((rows, columns)),
            _ => Err(EngineError::Unreadable(format!("{name} is not a matrix"))),
        };
        let (audio_positions, width) = two("encoder/position_encodings/encodings")?;
        let (vocabulary, _) = two("decoder/embeddings/weight")?;
        let (text_positions, _) = two("decoder/position_encodings/encodings")?;
        let known = |i: &usize| weights.has(&format!("decoder/layer_{i}/ffn/linear_0/weight"));
        let layers = (0..MAX_LAYERS).take_while(known).count();
        if (audio_positions, text_positions) != (AUDIO_POSITIONS, TEXT_POSITIONS)
            || layers == 0
            || width < HEAD
            || !width.is_multiple_of(HEAD)
        {
            return Err(EngineError::Unsupported(
                "a Whisper model of unusual shape".to_owned(),
            ));
        }
        Ok(Self {
            width,
            heads: width / HEAD,
            layers,
            vocabulary,
            audio_positions,
            text_positions,
        })
    }
}

/// Reads the sizes of a converted decoder back from its inputs and outputs.
pub(super) fn shape(decoder: &Session) -> Result<Shape, EngineError> {
    let dims = |name: &str, outlets: &[Outlet]| -> Vec<i64> {
        let outlet = outlets.iter().find(|o| o.name() == name);
        outlet
            .and_then(|o| o.dtype().tensor_shape())
            .map(|shape| shape.to_vec())
            .unwrap_or_default()
    };
    let size = |dims: &[i64], at: usize| match dims.get(at) {
        Some(&size) if size > 0 => Ok(size as usize),
        _ => Err(EngineError::Unreadable(
            "converted decoder has no fixed sizes".to_owned(),
        )),
    };
    let memory = dims("past_key_0", decoder.inputs());
    let (heads, head) = (size(&memory, 1)?, size(&memory, 3)?);
    let layers = decoder
        .inputs()
        .iter()
        .filter(|i| i.name().starts_with("past_key_"))
        .count();
    let vocabulary = size(&dims("logits", decoder.outputs()), 2)?;
    Ok(Shape {
        width: heads * head,
        heads,
        layers,
        vocabulary,
        audio_positions: AUDIO_POSITIONS,
        text_positions: TEXT_POSITIONS,
    })
}

/// The converted model's files.
#[derive(Debug)]
pub(super) struct Converted {
    pub(super) encoder: PathBuf,
    pub(super) decoder: PathBuf,
}

/// Converts `dir/model.bin` unless that was done before.
pub(super) fn convert(dir: &Path, encoder: Precision, decoder: Precision) -> Result<Converted, EngineError> {
    let mut loaded: Option<Weights> = None;
    let mut write = |stem: &str, version: u32, precision: Precision, build: Builder| {
        let variant = match precision {
            Precision::F32 => format!("{stem}-f32"),
            Precision::Int8 => format!("{stem}-int8"),
        };
        cache::converted(dir, version, &variant, || {
            let weights = match loaded.take() {
                Some(weights) => weights,
                None => Weights::read(&dir.join("model.bin"))?,
            };
            let bytes = build(&weights, Shape::of(&weights)?, precision);
            loaded = Some(weights);
            bytes
        })
    };
    Ok(Converted {
        encoder: write("encoder", ENCODER_VERSION, encoder, build_encoder)?,
        decoder: write("decoder", DECODER_VERSION, decoder, build_decoder)?,
    })
}

type Builder = fn(&Weights, Shape, Precision) -> Result<Vec<u8>, EngineError>;

struct Layers<'a> {
    graph: GraphBuilder,
    weights: &'a Weights,
    shape: Shape,
    precision: Precision,
}

impl Layers<'_> {
    fn linear(&mut self, x: &Value, name: &str) -> Result<Value, EngineError> {
        let weight = self.weights.f32(&format!("{name}/weight"))?;
        let bias = self.weights.f32(&format!("{name}/bias"))?;
        Ok(self.slice(x, &weight, &bias))
    }

    fn slice(&mut self, x: &Value, weight: &[f32], bias: &[f32]) -> Value {
        let layer = Linear {
            weight,
            inputs: weight.len() / bias.len(),
            outputs: bias.len(),
            bias: Some(bias),
        };
        self.graph.linear(x, layer, self.precision)
    }

    fn norm(&mut self, x: &Value, name: &str) -> Result<Value, EngineError> {
        let gamma = self.weights.f32(&format!("{name}/gamma"))?;
        let beta = self.weights.f32(&format!("{name}/beta"))?;
        Ok(self.graph.layer_norm(x, &gamma, &beta, EPSILON))
    }

    /// Query, key and value from one fused layer.
    fn fused<const N: usize>(&mut self, x: &Value, name: &str) -> Result<[Value; N], EngineError> {
        let all = self.linear(x, name)?;
        let sizes = vec![self.shape.width as i64; N];
        let sizes = self.graph.constant_i64(&[N], &sizes);
        Ok(self
            .graph
            .node_many("Split", &[&all, &sizes], &[("axis", Attribute::Int(-1))]))
    }

    fn feed_forward(&mut self, x: &Value, name: &str) -> Result<Value, EngineError> {
        let y = self.norm(x, &format!("{name}/ffn/layer_norm"))?;
        let y = self.linear(&y, &format!("{name}/ffn/linear_0"))?;
        let y = self.graph.gelu(&y);
        let y = self.linear(&y, &format!("{name}/ffn/linear_1"))?;
        Ok(self.graph.add(x, &y))
    }
}

fn build_encoder(weights: &Weights, shape: Shape, precision: Precision) -> Result<Vec<u8>, EngineError> {
    let mut l = Layers {
        graph: GraphBuilder::new("whisper-encoder"),
        weights,
        shape,
        precision,
    };
    let mel = l.graph.input(
        "mel",
        ElementType::F32,
        &[Dim::Fixed(1), Dim::Fixed(80), Dim::Named("frames")],
    );
    let mut x = mel;
    for (name, stride) in [("encoder/conv1", 1), ("encoder/conv2", 2)] {
        let kernel = weights.f32(&format!("{name}/weight"))?;
        let kernel = l
            .graph
            .constant_f32(weights.dims(&format!("{name}/weight"))?, &kernel);
        let bias = weights.f32(&format!("{name}/bias"))?;
        let bias = l.graph.constant_f32(&[bias.len()], &bias);
        let attributes = [
            ("pads", Attribute::Ints(&[1, 1])),
            ("strides", Attribute::Ints(&[stride])),
        ];
        x = l.graph.node("Conv", &[&x, &kernel, &bias], &attributes);
        x = l.graph.gelu(&x);
    }
    x = l
        .graph
        .node("Transpose", &[&x], &[("perm", Attribute::Ints(&[0, 2, 1]))]);
    let places = weights.f32("encoder/position_encodings/encodings")?;
    x = l.graph.add_positions(&x, &places, shape.width);
    for i in 0..shape.layers {
        let name = format!("encoder/layer_{i}");
        let y = l.norm(&x, &format!("{name}/self_attention/layer_norm"))?;
        let [q, k, v] = l.fused(&y, &format!("{name}/self_attention/linear_0"))?;
        let y = l.graph.attention(shape.heads, &q, &k, &v, None);
        let y = l.linear(&y, &format!("{name}/self_attention/linear_1"))?;
        x = l.graph.add(&x, &y);
        x = l.feed_forward(&x, &name)?;
    }
    x = l.norm(&x, "encoder/layer_norm")?;
    let dims = [
        Dim::Fixed(1),
        Dim::Named("positions"),
        Dim::Fixed(shape.width as i64),
    ];
    l.graph.output(&x, STATES, ElementType::F32, &dims);
    for i in 0..shape.layers {
        let [k, v] = l.fused(&x, &format!("decoder/layer_{i}/attention/linear_1"))?;
        for (value, stem) in [(k, "key"), (v, "value")] {
            let value = l.graph.split_heads(&value, shape.heads);
            let dims = memory_dims(shape, "positions");
            l.graph
                .output(&value, &format!("cross_{stem}_{i}"), ElementType::F32, &dims);
        }
    }
    Ok(l.graph.finish(&ENCODER_VERSION.to_string()))
}

fn memory_dims(shape: Shape, positions: &'static str) -> [Dim; 4] {
    [
        Dim::Fixed(1),
        Dim::Fixed(shape.heads as i64),
        Dim::Named(positions),
        Dim::Fixed(HEAD as i64),
    ]
}

fn build_decoder(weights: &Weights, shape: Shape, precision: Precision) -> Result<Vec<u8>, EngineError> {
    let mut l = Layers {
        graph: GraphBuilder::new("whisper-decoder"),
        weights,
        shape,
        precision,
    };
    let new = [Dim::Fixed(1), Dim::Named("new")];
    let tokens = l.graph.input("tokens", ElementType::I64, &new);
    let positions = l.graph.input("positions", ElementType::I64, &new);
    let mask_dims = [Dim::Fixed(1), Dim::Fixed(1), Dim::Named("new"), Dim::Named("all")];
    let mask = l.graph.input("mask", ElementType::F32, &mask_dims);
    let table = weights.f32("decoder/embeddings/weight")?;
    let x = match precision {
        Precision::Int8 => l
            .graph
            .embedding_int8(&tokens, &table, shape.vocabulary, shape.width),
        Precision::F32 => {
            let rows = l.graph.constant_f32(&[shape.vocabulary, shape.width], &table);
            l.graph
                .node("Gather", &[&rows, &tokens], &[("axis", Attribute::Int(0))])
        }
    };
    let places = weights.f32("decoder/position_encodings/encodings")?;
    let places = l
        .graph
        .constant_f32(&[shape.text_positions, shape.width], &places);
    let places = l
        .graph
        .node("Gather", &[&places, &positions], &[("axis", Attribute::Int(0))]);
    let mut x = l.graph.add(&x, &places);
    for i in 0..shape.layers {
        x = decoder_layer(&mut l, &x, &mask, i)?;
    }
    x = l.norm(&x, "decoder/layer_norm")?;
    let projection = Linear {
        weight: &table,
        inputs: shape.width,
        outputs: shape.vocabulary,
        bias: None,
    };
    let logits = l.graph.linear(&x, projection, precision);
    let dims = [
        Dim::Fixed(1),
        Dim::Named("new"),
        Dim::Fixed(shape.vocabulary as i64),
    ];
    l.graph.output(&logits, "logits", ElementType::F32, &dims);
    Ok(l.graph.finish(&DECODER_VERSION.to_string()))
}

fn decoder_layer(l: &mut Layers, x: &Value, mask: &Value, i: usize) -> Result<Value, EngineError> {
    let shape = l.shape;
    let name = format!("decoder/layer_{i}");
    let input = |l: &mut Layers, stem: &str, positions| {
        l.graph.input(
            &format!("{stem}_{i}"),
            ElementType::F32,
            &memory_dims(shape, positions),
        )
    };
    let past = Memory {
        key: input(l, "past_key", "past"),
        value: input(l, "past_value", "past"),
    };
    let cross = Memory {
        key: input(l, "cross_key", "positions"),
        value: input(l, "cross_value", "positions"),
    };

    let y = l.norm(x, &format!("{name}/self_attention/layer_norm"))?;
    let [q, k, v] = l.fused(&y, &format!("{name}/self_attention/linear_0"))?;
    let (y, present) = l
        .graph
        .attention_with_memory(shape.heads, [&q, &k, &v], mask, &past);
    for (value, stem) in [(&present.key, "key"), (&present.value, "value")] {
        l.graph.output(
            value,
            &format!("present_{stem}_{i}"),
            ElementType::F32,
            &memory_dims(shape, "all"),
        );
    }
    let y = l.linear(&y, &format!("{name}/self_attention/linear_1"))?;
    let x = l.graph.add(x, &y);

    let y = l.norm(&x, &format!("{name}/attention/layer_norm"))?;
    let q = l.linear(&y, &format!("{name}/attention/linear_0"))?;
    let y = l.graph.attention(shape.heads, &q, &cross.key, &cross.value, None);
    let y = l.linear(&y, &format!("{name}/attention/linear_2"))?;
    let x = l.graph.add(&x, &y);
    l.feed_forward(&x, &name)
}
