//! Writing ONNX graphs: the few layers that our converted transformers are made of.

use super::proto::{
    AttributeProto, AttributeType, DimensionProto, DimensionValue, ElementType, GraphProto, ModelProto,
    NodeProto, OperatorSetIdProto, TensorProto, TensorShapeProto, TensorTypeProto, TypeProto, ValueInfoProto,
};
use prost::Message as _;

/// Operators of ONNX Runtime itself: fused attention and the like.
const RUNTIME_DOMAIN: &str = "com.microsoft";
const OPSET: i64 = 20;
/// File format version that every runtime with opset 20 reads.
const IR_VERSION: i64 = 9;

/// The name of a tensor inside the graph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Value(String);

impl Value {
    /// The empty name: an optional input that is not given.
    pub fn absent() -> Self {
        Self(String::new())
    }
}

/// A dimension of an input or output.
#[derive(Debug, Clone, Copy)]
pub enum Dim {
    Fixed(i64),
    Named(&'static str),
}

/// An operator's setting.
#[derive(Debug, Clone, Copy)]
pub enum Attribute<'a> {
    Int(i64),
    Ints(&'a [i64]),
    Float(f32),
    Text(&'a str),
}

/// How the weights of a linear layer are stored and multiplied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Precision {
    F32,
    /// Weights as unsigned bytes with one scale per output, inputs quantised on the fly. Unsigned because the signed
    /// kernel saturates on processors without dot-product instructions.
    Int8,
}

/// A linear layer's weights as neural-network files keep them: `[outputs, inputs]`, row by row.
#[derive(Debug, Clone, Copy)]
pub struct Linear<'a> {
    pub weight: &'a [f32],
    pub inputs: usize,
    pub outputs: usize,
    pub bias: Option<&'a [f32]>,
}

/// Key and value of an attention that remembers earlier positions: past in, present out.
#[derive(Debug, Clone)]
pub struct Memory {
    pub key: Value,
    pub value: Value,
}

/// Collects nodes and weights, then writes the model.
#[derive(Debug, Default)]
pub struct GraphBuilder {
    graph: GraphProto,
    counter: usize,
}

impl GraphBuilder {
    pub fn new(name: &str) -> Self {
        Self {
            graph: GraphProto {
                name: name.to_owned(),
                ..GraphProto::default()
            },
            counter: 0,
        }
    }

    /// Declares an input of the model.
    pub fn input(&mut self, name: &str, element: ElementType, dims: &[Dim]) -> Value {
        self.graph.input.push(value_info(name, element, dims));
        Value(name.to_owned())
    }

    /// Declares `value` an output of the model under `name`.
    pub fn output(&mut self, value: &Value, name: &str, element: ElementType, dims: &[Dim]) {
        self.push("Identity", "", &[value], vec![name.to_owned()], &[]);
        self.graph.output.push(value_info(name, element, dims));
    }

    /// Adds weights of type f32.
    pub fn constant_f32(&mut self, dims: &[usize], data: &[f32]) -> Value {
        let raw = data.iter().flat_map(|v| v.to_le_bytes()).collect();
        self.constant(ElementType::F32, dims, raw)
    }

    /// Adds weights of type u8.
    pub fn constant_u8(&mut self, dims: &[usize], data: Vec<u8>) -> Value {
        self.constant(ElementType::U8, dims, data)
    }

    /// Adds a list of integers (shapes, indices).
    pub fn constant_i64(&mut self, dims: &[usize], data: &[i64]) -> Value {
        let raw = data.iter().flat_map(|v| v.to_le_bytes()).collect();
        self.constant(ElementType::I64, dims, raw)
    }

    fn constant(&mut self, element: ElementType, dims: &[usize], raw_data: Vec<u8>) -> Value {
        let name = self.fresh("w");
        self.graph.initializer.push(TensorProto {
            dims: dims.iter().map(|&d| d as i64).collect(),
            data_type: element as i32,
            name: name.clone(),
            raw_data,
        });
        Value(name)
    }

    /// Adds a standard operator with one output.
    pub fn node(&mut self, op: &str, inputs: &[&Value], attributes: &[(&str, Attribute)]) -> Value {
        let out = self.fresh(op);
        self.push(op, "", inputs, vec![out.clone()], attributes);
        Value(out)
    }

    /// Adds a standard operator with several outputs.
    pub fn node_many<const N: usize>(
        &mut self,
        op: &str,
        inputs: &[&Value],
        attributes: &[(&str, Attribute)],
    ) -> [Value; N] {
        self.many(op, "", inputs, attributes)
    }

    fn many<const N: usize>(
        &mut self,
        op: &str,
        domain: &str,
        inputs: &[&Value],
        attributes: &[(&str, Attribute)],
    ) -> [Value; N] {
        let outs: [String; N] = std::array::from_fn(|_| self.fresh(op));
        self.push(op, domain, inputs, outs.to_vec(), attributes);
        outs.map(Value)
    }

    fn push(
        &mut self,
        op: &str,
        domain: &str,
        inputs: &[&Value],
        output: Vec<String>,
        attributes: &[(&str, Attribute)],
    ) {
        let name = self.fresh("n");
        self.graph.node.push(NodeProto {
            input: inputs.iter().map(|v| v.0.clone()).collect(),
            output,
            name,
            op_type: op.to_owned(),
            attribute: attributes
                .iter()
                .map(|(name, value)| attribute(name, *value))
                .collect(),
            domain: domain.to_owned(),
        });
    }

    fn fresh(&mut self, stem: &str) -> String {
        self.counter += 1;
        format!("{stem}_{}", self.counter)
    }

    pub fn add(&mut self, a: &Value, b: &Value) -> Value {
        self.node("Add", &[a, b], &[])
    }

    pub fn mul(&mut self, a: &Value, b: &Value) -> Value {
        self.node("Mul", &[a, b], &[])
    }

    /// Adds to `[batch, positions, width]` the first rows of a position table.
    pub fn add_positions(&mut self, x: &Value, table: &[f32], width: usize) -> Value {
        let table = self.constant_f32(&[table.len() / width, width], table);
        let length = self.node(
            "Shape",
            &[x],
            &[("start", Attribute::Int(1)), ("end", Attribute::Int(2))],
        );
        let zero = self.constant_i64(&[1], &[0]);
        let positions = self.node("Slice", &[&table, &zero, &length, &zero], &[]);
        self.add(x, &positions)
    }

    /// Exact (erf) GELU.
    pub fn gelu(&mut self, x: &Value) -> Value {
        self.node("Gelu", &[x], &[])
    }

    /// Layer normalisation over the last axis.
    pub fn layer_norm(&mut self, x: &Value, gamma: &[f32], beta: &[f32], epsilon: f32) -> Value {
        let gamma = self.constant_f32(&[gamma.len()], gamma);
        let beta = self.constant_f32(&[beta.len()], beta);
        let attributes = [
            ("axis", Attribute::Int(-1)),
            ("epsilon", Attribute::Float(epsilon)),
        ];
        self.node("LayerNormalization", &[x, &gamma, &beta], &attributes)
    }

    /// `x · weightᵀ + bias`.
    pub fn linear(&mut self, x: &Value, layer: Linear, precision: Precision) -> Value {
        let product = match precision {
            Precision::F32 => {
                let weight = self.constant_f32(&[layer.inputs, layer.outputs], &transposed(&layer));
                self.node("MatMul", &[x, &weight], &[])
            }
            Precision::Int8 => self.linear_int8(x, &layer),
        };
        match layer.bias {
            Some(bias) => {
                let bias = self.constant_f32(&[bias.len()], bias);
                self.add(&product, &bias)
            }
            None => product,
        }
    }

    fn linear_int8(&mut self, x: &Value, layer: &Linear) -> Value {
        let (bytes, scales) = quantised_columns(layer);
        let weight = self.constant_u8(&[layer.inputs, layer.outputs], bytes);
        let scales = self.constant_f32(&[layer.outputs], &scales);
        let zero = self.constant_u8(&[], vec![QUANTISED_ZERO]);
        let [quantised, x_scale, x_zero] = self.node_many("DynamicQuantizeLinear", &[x], &[]);
        let sums = self.node("MatMulInteger", &[&quantised, &weight, &x_zero, &zero], &[]);
        let sums = self.node(
            "Cast",
            &[&sums],
            &[("to", Attribute::Int(ElementType::F32 as i64))],
        );
        let scale = self.mul(&x_scale, &scales);
        self.mul(&sums, &scale)
    }

    /// Rows of a byte table looked up by `ids`, back as f32: one scale per row.
    pub fn embedding_int8(&mut self, ids: &Value, table: &[f32], rows: usize, width: usize) -> Value {
        let mut bytes = Vec::with_capacity(table.len());
        let mut scales = Vec::with_capacity(rows);
        for row in table.chunks_exact(width) {
            let scale = scale_of(row.iter().copied());
            bytes.extend(row.iter().map(|&v| quantised(v, scale)));
            scales.push(scale);
        }
        let bytes = self.constant_u8(&[rows, width], bytes);
        let scales = self.constant_f32(&[rows, 1], &scales);
        let rows = self.node("Gather", &[&bytes, ids], &[("axis", Attribute::Int(0))]);
        let rows = self.node(
            "Cast",
            &[&rows],
            &[("to", Attribute::Int(ElementType::F32 as i64))],
        );
        let zero = self.constant_f32(&[1], &[f32::from(QUANTISED_ZERO)]);
        let rows = self.node("Sub", &[&rows, &zero], &[]);
        let scale = self.node("Gather", &[&scales, ids], &[("axis", Attribute::Int(0))]);
        self.mul(&rows, &scale)
    }

    /// Multi-head attention. `query` is `[batch, positions, width]`; key and value the same, or `[batch, heads,
    /// positions, width / heads]`. `mask` is added to the scores.
    pub fn attention(
        &mut self,
        heads: usize,
        query: &Value,
        key: &Value,
        value: &Value,
        mask: Option<&Value>,
    ) -> Value {
        let absent = Value::absent();
        let attributes = [("num_heads", Attribute::Int(heads as i64))];
        let inputs = [query, key, value, &absent, &absent, mask.unwrap_or(&absent)];
        let used = if mask.is_some() { 6 } else { 3 };
        let [out] = self.many("MultiHeadAttention", RUNTIME_DOMAIN, &inputs[..used], &attributes);
        out
    }

    /// The same, with keys and values of earlier positions in front; also returns all of them for the next call.
    pub fn attention_with_memory(
        &mut self,
        heads: usize,
        [query, key, value]: [&Value; 3],
        mask: &Value,
        past: &Memory,
    ) -> (Value, Memory) {
        let absent = Value::absent();
        let inputs = [query, key, value, &absent, &absent, mask, &past.key, &past.value];
        let attributes = [("num_heads", Attribute::Int(heads as i64))];
        let [out, key, value] = self.many("MultiHeadAttention", RUNTIME_DOMAIN, &inputs, &attributes);
        (out, Memory { key, value })
    }

    /// `[batch, positions, width]` to `[batch, heads, positions, width / heads]`.
    pub fn split_heads(&mut self, x: &Value, heads: usize) -> Value {
        let shape = self.constant_i64(&[4], &[0, 0, heads as i64, -1]);
        let x = self.node("Reshape", &[x, &shape], &[]);
        self.node("Transpose", &[&x], &[("perm", Attribute::Ints(&[0, 2, 1, 3]))])
    }

    /// The finished model as the bytes of an `.onnx` file; the same calls always give the same bytes.
    pub fn finish(self, version: &str) -> Vec<u8> {
        let opset = |domain: &str, version| OperatorSetIdProto {
            domain: domain.to_owned(),
            version,
        };
        ModelProto {
            ir_version: IR_VERSION,
            producer_name: "awaaz".to_owned(),
            producer_version: version.to_owned(),
            graph: Some(self.graph),
            opset_import: vec![opset("", OPSET), opset(RUNTIME_DOMAIN, 1)],
        }
        .encode_to_vec()
    }
}

/// The byte that stands for 0.0.
const QUANTISED_ZERO: u8 = 128;
/// Bytes either side of it that are used.
const QUANTISED_SPAN: f32 = 127.0;

fn scale_of(values: impl Iterator<Item = f32>) -> f32 {
    let peak = values.fold(0.0_f32, |peak, v| peak.max(v.abs()));
    if peak > 0.0 { peak / QUANTISED_SPAN } else { 1.0 }
}

fn quantised(value: f32, scale: f32) -> u8 {
    (value / scale).round().clamp(-QUANTISED_SPAN, QUANTISED_SPAN) as i16 as u8 ^ QUANTISED_ZERO
}

/// Bytes `[inputs, outputs]` and one scale per output.
fn quantised_columns(layer: &Linear) -> (Vec<u8>, Vec<f32>) {
    let mut bytes = vec![0; layer.inputs * layer.outputs];
    let mut scales = Vec::with_capacity(layer.outputs);
    for (column, row) in layer.weight.chunks_exact(layer.inputs).enumerate() {
        let scale = scale_of(row.iter().copied());
        for (line, &value) in row.iter().enumerate() {
            bytes[line * layer.outputs + column] = quantised(value, scale);
        }
        scales.push(scale);
    }
    (bytes, scales)
}

fn transposed(layer: &Linear) -> Vec<f32> {
    let mut out = vec![0.0; layer.inputs * layer.outputs];
    for (column, row) in layer.weight.chunks_exact(layer.inputs).enumerate() {
        for (line, &value) in row.iter().enumerate() {
            out[line * layer.outputs + column] = value;
        }
    }
    out
}

fn value_info(name: &str, element: ElementType, dims: &[Dim]) -> ValueInfoProto {
    let dim = dims
        .iter()
        .map(|dim| DimensionProto {
            value: Some(match dim {
                Dim::Fixed(size) => DimensionValue::Value(*size),
                Dim::Named(name) => DimensionValue::Param((*name).to_owned()),
            }),
        })
        .collect();
    let tensor = TensorTypeProto {
        elem_type: element as i32,
        shape: Some(TensorShapeProto { dim }),
    };
    ValueInfoProto {
        name: name.to_owned(),
        r#type: Some(TypeProto {
            tensor_type: Some(tensor),
        }),
    }
}

fn attribute(name: &str, value: Attribute) -> AttributeProto {
    let mut proto = AttributeProto {
        name: name.to_owned(),
        ..AttributeProto::default()
    };
    let kind = match value {
        Attribute::Int(i) => {
            proto.i = i;
            AttributeType::Int
        }
        Attribute::Ints(ints) => {
            proto.ints = ints.to_vec();
            AttributeType::Ints
        }
        Attribute::Float(f) => {
            proto.f = f;
            AttributeType::Float
        }
        Attribute::Text(text) => {
            proto.s = text.as_bytes().to_vec();
            AttributeType::String
        }
    };
    proto.r#type = kind as i32;
    proto
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_weight_comes_back_within_half_a_step() {
        let weight: Vec<f32> = (0..64).map(|i| (i as f32 * 0.37).sin()).collect();
        let layer = Linear {
            weight: &weight,
            inputs: 16,
            outputs: 4,
            bias: None,
        };
        let (bytes, scales) = quantised_columns(&layer);
        for output in 0..4 {
            for input in 0..16 {
                let back = (f32::from(bytes[input * 4 + output]) - 128.0) * scales[output];
                assert!((back - weight[output * 16 + input]).abs() <= scales[output] * 0.501);
            }
        }
    }

    #[test]
    fn the_same_graph_gives_the_same_bytes_and_reads_back() {
        let build = || {
            let mut g = GraphBuilder::new("test");
            let x = g.input("x", ElementType::F32, &[Dim::Named("n"), Dim::Fixed(2)]);
            let y = g.linear(
                &x,
                Linear {
                    weight: &[1.0, 2.0, 3.0, 4.0],
                    inputs: 2,
                    outputs: 2,
                    bias: Some(&[0.5, -0.5]),
                },
                Precision::F32,
            );
            g.output(&y, "y", ElementType::F32, &[Dim::Named("n"), Dim::Fixed(2)]);
            g.finish("1")
        };
        assert_eq!(build(), build());
        let model = ModelProto::decode(build().as_slice()).unwrap();
        let graph = model.graph.unwrap();
        assert_eq!(graph.input[0].name, "x");
        assert_eq!(graph.initializer[0].dims, [2, 2]);
        let first: Vec<f32> = graph.initializer[0]
            .raw_data
            .chunks(4)
            .map(|b| f32::from_le_bytes(b.try_into().unwrap()))
            .collect();
        assert_eq!(
            first,
            [1.0, 3.0, 2.0, 4.0],
            "weights are stored inputs by outputs"
        );
    }
}
