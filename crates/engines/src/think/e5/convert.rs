//! From the weight file to one ONNX model: word vectors in, mean of the last layer out.

use super::file::WeightFile;
use crate::EngineError;
use crate::onnx::cache;
use crate::onnx::graph::{Attribute, Dim, GraphBuilder, Linear, Precision, Value};
use crate::onnx::proto::ElementType;
use std::path::{Path, PathBuf};

/// Counts up when the graph changes, so that old files are not used.
const CONVERTER_VERSION: u32 = 1;
const PRECISION: Precision = Precision::Int8;

pub(super) fn convert(dir: &Path, file: &mut WeightFile) -> Result<PathBuf, EngineError> {
    cache::converted(dir, CONVERTER_VERSION, "e5-int8", || build(file))
}

struct Layers<'a> {
    graph: GraphBuilder,
    file: &'a mut WeightFile,
}

impl Layers<'_> {
    fn linear(&mut self, x: &Value, names: &[String]) -> Result<Value, EngineError> {
        let (mut weight, mut bias) = (Vec::new(), Vec::new());
        for name in names {
            weight.extend(self.file.packed(&format!("{name}.w"))?);
            bias.extend(self.file.plain(&format!("{name}.b"))?);
        }
        if bias.is_empty() || !weight.len().is_multiple_of(bias.len()) {
            return Err(EngineError::Unreadable(format!(
                "embedding weights: shape of {}",
                names.join(" ")
            )));
        }
        let inputs = weight.len() / bias.len();
        let layer = Linear {
            weight: &weight,
            inputs,
            outputs: bias.len(),
            bias: Some(&bias),
        };
        Ok(self.graph.linear(x, layer, PRECISION))
    }

    fn norm(&mut self, x: &Value, name: &str) -> Result<Value, EngineError> {
        let gamma = self.file.plain(&format!("{name}.w"))?;
        let beta = self.file.plain(&format!("{name}.b"))?;
        Ok(self.graph.layer_norm(x, &gamma, &beta, self.file.shape.epsilon))
    }
}

fn build(file: &mut WeightFile) -> Result<Vec<u8>, EngineError> {
    let shape = file.shape;
    let mut l = Layers {
        graph: GraphBuilder::new("e5"),
        file,
    };
    let dims = [
        Dim::Fixed(1),
        Dim::Named("positions"),
        Dim::Fixed(shape.width as i64),
    ];
    let x = l.graph.input("words", ElementType::F32, &dims);
    let mut places = l.file.plain("emb.pos")?;
    // Every token is of type 0: its vector is part of every position.
    let kind = l.file.plain("emb.type")?;
    for row in places.chunks_exact_mut(shape.width) {
        for (place, kind) in row.iter_mut().zip(&kind) {
            *place += kind;
        }
    }
    let x = l.graph.add_positions(&x, &places, shape.width);
    let mut x = l.norm(&x, "emb.ln")?;
    for i in 0..shape.layers {
        let name = |part: &str| format!("l{i}.{part}");
        let all = l.linear(&x, &[name("q"), name("k"), name("v")])?;
        let sizes = l.graph.constant_i64(&[3], &[shape.width as i64; 3]);
        let [q, k, v] = l
            .graph
            .node_many("Split", &[&all, &sizes], &[("axis", Attribute::Int(-1))]);
        let y = l.graph.attention(shape.heads, &q, &k, &v, None);
        let y = l.linear(&y, &[name("ao")])?;
        let y = l.graph.add(&x, &y);
        x = l.norm(&y, &name("aln"))?;
        let y = l.linear(&x, &[name("fi")])?;
        let y = l.graph.gelu(&y);
        let y = l.linear(&y, &[name("fo")])?;
        let y = l.graph.add(&x, &y);
        x = l.norm(&y, &name("oln"))?;
    }
    let axes = l.graph.constant_i64(&[1], &[1]);
    let mean = l
        .graph
        .node("ReduceMean", &[&x, &axes], &[("keepdims", Attribute::Int(0))]);
    l.graph.output(
        &mean,
        "mean",
        ElementType::F32,
        &[Dim::Fixed(1), Dim::Fixed(shape.width as i64)],
    );
    Ok(l.graph.finish(&CONVERTER_VERSION.to_string()))
}
