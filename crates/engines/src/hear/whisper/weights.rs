//! Reading Whisper weights in CTranslate2's file format (`WhisperSpec`, binary version 6).

use crate::EngineError;
use crate::onnx::half::half;
use std::collections::HashMap;
use std::path::Path;

/// The multilingual base model is 145 MB; nothing this program runs on holds a far bigger one.
const MAX_BYTES: u64 = 2_000_000_000;
const MAX_VARIABLES: u32 = 10_000;
const MAX_RANK: u8 = 8;

/// One named array.
#[derive(Debug, Clone)]
struct Variable {
    dims: Vec<usize>,
    kind: u8,
    start: usize,
    bytes: usize,
}

/// A weight file in memory with its directory.
#[derive(Debug)]
pub(super) struct Weights {
    bytes: Vec<u8>,
    variables: HashMap<String, Variable>,
}

impl Weights {
    pub(super) fn read(path: &Path) -> Result<Self, EngineError> {
        let context = || format!("reading {}", path.display());
        let length = std::fs::metadata(path)
            .map_err(|e| EngineError::io(context(), e))?
            .len();
        if length > MAX_BYTES {
            return Err(EngineError::TooLong {
                limit: MAX_BYTES,
                actual: length,
                unit: "bytes",
            });
        }
        Self::parse(std::fs::read(path).map_err(|e| EngineError::io(context(), e))?)
    }

    fn parse(bytes: Vec<u8>) -> Result<Self, EngineError> {
        let mut reader = Reader { bytes: &bytes, at: 0 };
        reader.u32()?;
        let spec = reader.text()?;
        if spec != "WhisperSpec" {
            return Err(EngineError::Unsupported(format!("weight file of kind {spec}")));
        }
        reader.u32()?;
        let count = reader.u32()?;
        if count > MAX_VARIABLES {
            return Err(unreadable("too many variables"));
        }
        let mut variables = HashMap::new();
        for _ in 0..count {
            let name = reader.text()?;
            let rank = reader.u8()?;
            if rank > MAX_RANK {
                return Err(unreadable("array of too many dimensions"));
            }
            let dims = (0..rank)
                .map(|_| reader.u32().map(|d| d as usize))
                .collect::<Result<Vec<_>, _>>()?;
            let kind = reader.u8()?;
            let length = reader.u32()? as usize;
            let start = reader.at;
            reader.take(length)?;
            variables.insert(
                name,
                Variable {
                    dims,
                    kind,
                    start,
                    bytes: length,
                },
            );
        }
        Ok(Self { bytes, variables })
    }

    /// The shape of an array.
    pub(super) fn dims(&self, name: &str) -> Result<&[usize], EngineError> {
        Ok(&self.variable(name)?.dims)
    }

    /// True if the file holds an array of this name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.variables.contains_key(name)
    }

    /// An array as f32, checked against its shape.
    pub(super) fn f32(&self, name: &str) -> Result<Vec<f32>, EngineError> {
        let variable = self.variable(name)?;
        let raw = &self.bytes[variable.start..variable.start + variable.bytes];
        let values: Vec<f32> = match variable.kind {
            0 => raw
                .as_chunks::<4>()
                .0
                .iter()
                .map(|b| f32::from_le_bytes(*b))
                .collect(),
            4 => raw
                .as_chunks::<2>()
                .0
                .iter()
                .map(|b| half(u16::from_le_bytes(*b)))
                .collect(),
            kind => {
                return Err(EngineError::Unsupported(format!(
                    "weights of type {kind} in {name}"
                )));
            }
        };
        if values.len() != variable.dims.iter().product::<usize>() {
            return Err(unreadable("array shorter than its shape"));
        }
        Ok(values)
    }

    fn variable(&self, name: &str) -> Result<&Variable, EngineError> {
        self.variables
            .get(name)
            .ok_or_else(|| EngineError::Unreadable(format!("no weights called {name}")))
    }
}

fn unreadable(what: &str) -> EngineError {
    EngineError::Unreadable(format!("weight file: {what}"))
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8], EngineError> {
        let end = self
            .at
            .checked_add(count)
            .ok_or_else(|| unreadable("length overflows"))?;
        let slice = self
            .bytes
            .get(self.at..end)
            .ok_or_else(|| unreadable("cut short"))?;
        self.at = end;
        Ok(slice)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], EngineError> {
        self.take(N)?.try_into().map_err(|_| unreadable("cut short"))
    }

    fn u8(&mut self) -> Result<u8, EngineError> {
        Ok(self.array::<1>()?[0])
    }

    fn u32(&mut self) -> Result<u32, EngineError> {
        Ok(u32::from_le_bytes(self.array()?))
    }

    /// Length, then the text with a closing zero byte.
    fn text(&mut self) -> Result<String, EngineError> {
        let length = u16::from_le_bytes(self.array()?);
        let raw = self.take(usize::from(length))?;
        let text = raw
            .strip_suffix(&[0])
            .ok_or_else(|| unreadable("name without end"))?;
        String::from_utf8(text.to_vec()).map_err(|_| unreadable("name is not text"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(kind: u8, payload: &[u8]) -> Vec<u8> {
        let text = |t: &str| [&(t.len() as u16 + 1).to_le_bytes()[..], t.as_bytes(), &[0]].concat();
        let mut out = 6_u32.to_le_bytes().to_vec();
        out.extend(text("WhisperSpec"));
        out.extend(3_u32.to_le_bytes());
        out.extend(1_u32.to_le_bytes());
        out.extend(text("a/weight"));
        out.push(1);
        out.extend(3_u32.to_le_bytes());
        out.push(kind);
        out.extend((payload.len() as u32).to_le_bytes());
        out.extend(payload);
        out
    }

    #[test]
    fn half_precision_arrays_are_read() {
        let weights = Weights::parse(file(4, &[0x00, 0x3c, 0x00, 0xc0, 0x01, 0x00])).unwrap();
        assert_eq!(weights.dims("a/weight").unwrap(), [3]);
        assert_eq!(weights.f32("a/weight").unwrap(), [1.0, -2.0, 2.0_f32.powi(-24)]);
        assert!(!weights.has("b"));
    }

    #[test]
    fn every_cut_file_is_an_error() {
        let whole = file(4, &[0; 6]);
        for end in 0..whole.len() {
            assert!(Weights::parse(whole[..end].to_vec()).is_err(), "cut at {end}");
        }
    }

    #[test]
    fn an_array_shorter_than_its_shape_is_an_error() {
        assert!(Weights::parse(file(4, &[0; 4])).unwrap().f32("a/weight").is_err());
    }
}
