//! The 4-bit weight file ("E5S1"): sizes, tokenizer, and a directory of arrays.

use super::tokenizer::Unigram;
use crate::EngineError;
use crate::onnx::half::half;
use std::collections::HashMap;
use std::fs::File;
use std::io::{BufReader, Read, Seek as _, SeekFrom};
use std::path::Path;

/// Limits on what a file may claim.
const MAX_PIECES: u32 = 1_000_000;
const MAX_TEXT_BYTES: u64 = 64_000_000;
const MAX_ARRAYS: u32 = 10_000;
const MAX_RULES: u32 = 100_000;
/// Elements per block of ggml's Q4_0, and its bytes: a half-precision scale and two elements per byte.
const BLOCK: usize = 32;
const BLOCK_BYTES: usize = 18;

/// Sizes of the network.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shape {
    pub(super) width: usize,
    pub(super) layers: usize,
    pub(super) heads: usize,
    pub(super) vocabulary: usize,
    pub(super) positions: usize,
    pub(super) epsilon: f32,
}

#[derive(Debug, Clone, Copy)]
struct Entry {
    offset: u64,
    elements: usize,
}

/// An open weight file.
pub(super) struct WeightFile {
    file: File,
    entries: HashMap<String, Entry>,
    pub(super) shape: Shape,
}

impl WeightFile {
    pub(super) fn open(path: &Path) -> Result<(Self, Unigram), EngineError> {
        let context = |e| EngineError::io(format!("reading {}", path.display()), e);
        let mut file = File::open(path).map_err(context)?;
        let mut reader = Fields(BufReader::new(&mut file));
        let (shape, tokenizer) = reader.header().map_err(|e| e.named(path))?;
        let entries = reader.directory().map_err(|e| e.named(path))?;
        Ok((Self { file, entries, shape }, tokenizer))
    }

    /// An array of f32.
    pub(super) fn plain(&mut self, name: &str) -> Result<Vec<f32>, EngineError> {
        let entry = self.entry(name)?;
        let bytes = self.bytes(entry.offset, entry.elements * 4)?;
        Ok(bytes
            .as_chunks::<4>()
            .0
            .iter()
            .map(|b| f32::from_le_bytes(*b))
            .collect())
    }

    /// A 4-bit array as f32.
    pub(super) fn packed(&mut self, name: &str) -> Result<Vec<f32>, EngineError> {
        let entry = self.entry(name)?;
        let bytes = self.bytes(entry.offset, entry.elements / BLOCK * BLOCK_BYTES)?;
        Ok(unpacked(&bytes))
    }

    /// The rows of the word table for these tokens, one after the other.
    pub(super) fn word_rows(&mut self, ids: &[u32]) -> Result<Vec<f32>, EngineError> {
        let start = self.entry("emb.word")?.offset;
        let row = self.shape.width / BLOCK * BLOCK_BYTES;
        let mut out = Vec::with_capacity(ids.len() * self.shape.width);
        for &id in ids {
            let bytes = self.bytes(start + u64::from(id) * row as u64, row)?;
            out.extend(unpacked(&bytes));
        }
        Ok(out)
    }

    fn entry(&self, name: &str) -> Result<Entry, EngineError> {
        self.entries
            .get(name)
            .copied()
            .ok_or_else(|| unreadable(&format!("no array {name}")))
    }

    fn bytes(&mut self, offset: u64, length: usize) -> Result<Vec<u8>, EngineError> {
        let context = |e| EngineError::io("reading embedding weights", e);
        let mut bytes = vec![0; length];
        self.file.seek(SeekFrom::Start(offset)).map_err(context)?;
        self.file.read_exact(&mut bytes).map_err(context)?;
        Ok(bytes)
    }
}

fn unreadable(what: &str) -> EngineError {
    EngineError::Unreadable(format!("embedding weights: {what}"))
}

/// Q4_0: byte `j` of a block holds element `j` in its low half and `j + 16` in its high half, both plus 8.
fn unpacked(bytes: &[u8]) -> Vec<f32> {
    let mut out = Vec::with_capacity(bytes.len() / BLOCK_BYTES * BLOCK);
    for block in bytes.as_chunks::<BLOCK_BYTES>().0 {
        let scale = half(u16::from_le_bytes([block[0], block[1]]));
        let value = |nibble: u8| (f32::from(nibble) - 8.0) * scale;
        out.extend(block[2..].iter().map(|byte| value(byte & 0x0f)));
        out.extend(block[2..].iter().map(|byte| value(byte >> 4)));
    }
    out
}

/// A problem while reading, before the path is known.
enum Problem {
    Io(std::io::Error),
    Claim(&'static str),
}

impl Problem {
    fn named(self, path: &Path) -> EngineError {
        match self {
            Self::Io(source) => EngineError::io(format!("reading {}", path.display()), source),
            Self::Claim(what) => unreadable(what),
        }
    }
}

impl From<std::io::Error> for Problem {
    fn from(error: std::io::Error) -> Self {
        Self::Io(error)
    }
}

/// Little-endian fields.
struct Fields<R>(R);

impl<R: Read> Fields<R> {
    fn array<const N: usize>(&mut self) -> Result<[u8; N], Problem> {
        let mut bytes = [0; N];
        self.0.read_exact(&mut bytes)?;
        Ok(bytes)
    }

    fn u32(&mut self) -> Result<u32, Problem> {
        Ok(u32::from_le_bytes(self.array()?))
    }

    fn u64(&mut self) -> Result<u64, Problem> {
        Ok(u64::from_le_bytes(self.array()?))
    }

    fn f32(&mut self) -> Result<f32, Problem> {
        Ok(f32::from_le_bytes(self.array()?))
    }

    /// A count between 1 and `limit`.
    fn count(&mut self, limit: u32, what: &'static str) -> Result<usize, Problem> {
        match self.u32()? {
            count if (1..=limit).contains(&count) => Ok(count as usize),
            _ => Err(Problem::Claim(what)),
        }
    }

    fn text(&mut self, length: u64) -> Result<Vec<u8>, Problem> {
        let mut bytes = Vec::new();
        (&mut self.0).take(length).read_to_end(&mut bytes)?;
        if bytes.len() as u64 == length {
            Ok(bytes)
        } else {
            Err(Problem::Claim("cut short"))
        }
    }

    fn header(&mut self) -> Result<(Shape, Unigram), Problem> {
        if self.array::<4>()? != *b"E5S1" {
            return Err(Problem::Claim("not an E5S1 file"));
        }
        self.u32()?;
        let shape = Shape {
            width: self.count(4096, "width")?,
            layers: self.count(64, "layers")?,
            heads: self.count(64, "heads")?,
            vocabulary: {
                // The inner width shows in the weights themselves.
                self.u32()?;
                self.count(MAX_PIECES, "vocabulary")?
            },
            positions: self.count(8192, "positions")?,
            epsilon: {
                self.u32()?;
                self.f32()?
            },
        };
        let sound = shape.width.is_multiple_of(BLOCK)
            && shape.width.is_multiple_of(shape.heads)
            && shape.positions > 2;
        if self.u32()? as usize != BLOCK || !sound {
            return Err(Problem::Claim("sizes that do not fit together"));
        }
        let tokenizer = self.tokenizer(shape.vocabulary)?;
        Ok((shape, tokenizer))
    }

    fn tokenizer(&mut self, vocabulary: usize) -> Result<Unigram, Problem> {
        let count = self.count(MAX_PIECES, "pieces")?;
        let [begin, end, _padding, unknown] = [self.u32()?, self.u32()?, self.u32()?, self.u32()?];
        let length = self.u64()?;
        if length > MAX_TEXT_BYTES || count > vocabulary {
            return Err(Problem::Claim("tokenizer larger than its table"));
        }
        let offsets = (0..=count).map(|_| self.u32()).collect::<Result<Vec<_>, _>>()?;
        let scores = (0..count).map(|_| self.f32()).collect::<Result<Vec<_>, _>>()?;
        let text = self.text(length)?;
        let rising = offsets.is_sorted() && offsets.last().is_some_and(|&end| end as usize <= text.len());
        if !rising || [begin, end, unknown].iter().any(|&id| id as usize >= count) {
            return Err(Problem::Claim("piece table out of order"));
        }
        let rules = self.u32()?;
        if rules > MAX_RULES {
            return Err(Problem::Claim("too many normalisation rules"));
        }
        self.u32()?;
        let mut normaliser = HashMap::new();
        for _ in 0..rules {
            let from = char::from_u32(self.u32()?);
            let [length] = self.array()?;
            let to = (0..length)
                .map(|_| self.u32().map(char::from_u32))
                .collect::<Result<Vec<_>, _>>()?;
            if let Some(from) = from {
                normaliser.insert(from, to.into_iter().flatten().collect::<Box<str>>());
            }
        }
        Ok(Unigram::new(
            offsets,
            scores,
            text,
            normaliser,
            [begin, end, unknown],
        ))
    }

    fn directory(&mut self) -> Result<HashMap<String, Entry>, Problem> {
        let count = self.count(MAX_ARRAYS, "arrays")?;
        let mut entries = HashMap::new();
        for _ in 0..count {
            let length = u16::from_le_bytes(self.array()?);
            let name =
                String::from_utf8(self.text(u64::from(length))?).map_err(|_| Problem::Claim("array name"))?;
            let [_kind] = self.array()?;
            let elements = self.u32()? as usize;
            let offset = self.u64()?;
            self.u64()?;
            entries.insert(name, Entry { offset, elements });
        }
        Ok(entries)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_bit_blocks_unpack_low_halves_first() {
        let mut block = [0x88_u8; BLOCK_BYTES];
        block[..2].copy_from_slice(&0x3800_u16.to_le_bytes());
        block[2] = 0xf0;
        let values = unpacked(&block);
        assert_eq!(values.len(), 32);
        assert_eq!((values[0], values[1], values[16]), (-4.0, 0.0, 3.5));
    }

    #[test]
    fn garbage_and_cut_files_are_errors() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("e5.bin");
        let mut header = b"E5S1\x01\0\0\0".to_vec();
        for field in [
            384_u32,
            12,
            12,
            1536,
            250_037,
            512,
            2,
            0x2b8c_bccc,
            32,
            900_000_000,
        ] {
            header.extend(field.to_le_bytes());
        }
        for bytes in [b"GGUF".as_slice(), b"E5S1", &header] {
            std::fs::write(&path, bytes).unwrap();
            assert!(WeightFile::open(&path).is_err());
        }
    }
}
