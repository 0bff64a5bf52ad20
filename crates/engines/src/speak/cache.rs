//! Remembered phrases: sound that was synthesised before, found again by what was asked for.
//!
//! Only phrases marked as free of personal words go to disk; all others stay in memory.

use crate::EngineError;
use crate::audio::Clip;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// To be raised when an engine comes to sound different: what it said before is then not found any more.
const SOUND: &str = "2";

/// What was asked for.
#[derive(Debug, Clone, Copy)]
pub struct Phrase<'a> {
    pub engine: &'a str,
    pub voice: &'a str,
    pub language: &'a str,
    pub speed: f32,
    pub text: &'a str,
}

impl Phrase<'_> {
    fn key(&self) -> String {
        let mut hasher = Sha256::new();
        // The separator cannot occur in any field.
        for field in [
            SOUND,
            self.engine,
            self.voice,
            self.language,
            &format!("{:.2}", self.speed),
            self.text,
        ] {
            hasher.update(field.as_bytes());
            hasher.update([0]);
        }
        hex::encode(hasher.finalize())
    }
}

/// Bytes that may be kept.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    pub memory: u64,
    pub disk: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            memory: 16 << 20,
            disk: 200 << 20,
        }
    }
}

/// The phrases.
#[derive(Debug)]
pub struct PhraseCache {
    memory: Shelf<Clip>,
    disk: Option<(PathBuf, Shelf<()>)>,
}

impl PhraseCache {
    /// Opens the cache; without a folder everything stays in memory.
    pub fn open(folder: Option<&Path>, limits: Limits) -> Result<Self, EngineError> {
        let disk = folder.map(|folder| read_shelf(folder, limits.disk)).transpose()?;
        Ok(Self {
            memory: Shelf::new(limits.memory),
            disk,
        })
    }

    /// The sound of a phrase, if it is remembered.
    pub fn get(&mut self, phrase: &Phrase) -> Option<Clip> {
        let key = phrase.key();
        if let Some(clip) = self.memory.get(&key) {
            return Some(clip.clone());
        }
        let (folder, shelf) = self.disk.as_mut()?;
        shelf.get(&key)?;
        let clip = read_wav(&folder.join(format!("{key}.wav")))?;
        self.memory.put(key, clip.clone(), bytes_of(&clip));
        Some(clip)
    }

    /// Remembers a phrase; on disk only where `free_of_personal_words`.
    pub fn put(
        &mut self,
        phrase: &Phrase,
        clip: &Clip,
        free_of_personal_words: bool,
    ) -> Result<(), EngineError> {
        let key = phrase.key();
        self.memory.put(key.clone(), clip.clone(), bytes_of(clip));
        let Some((folder, shelf)) = self.disk.as_mut().filter(|_| free_of_personal_words) else {
            return Ok(());
        };
        let path = folder.join(format!("{key}.wav"));
        let size = write_wav(&path, clip)?;
        for old in shelf.put(key, (), size) {
            // Gone already is as good as deleted.
            let _ = fs::remove_file(folder.join(format!("{old}.wav")));
        }
        Ok(())
    }
}

/// Things with a size, the least recently used leaving first.
#[derive(Debug)]
struct Shelf<T> {
    limit: u64,
    used: u64,
    turn: u64,
    things: BTreeMap<String, (u64, u64, T)>,
}

impl<T> Shelf<T> {
    fn new(limit: u64) -> Self {
        Self {
            limit,
            used: 0,
            turn: 0,
            things: BTreeMap::new(),
        }
    }

    fn get(&mut self, key: &str) -> Option<&T> {
        self.turn += 1;
        let turn = self.turn;
        let (last, _, thing) = self.things.get_mut(key)?;
        *last = turn;
        Some(thing)
    }

    /// Returns the keys that had to leave.
    fn put(&mut self, key: String, thing: T, size: u64) -> Vec<String> {
        self.turn += 1;
        if let Some((_, old, _)) = self.things.insert(key, (self.turn, size, thing)) {
            self.used -= old;
        }
        self.used += size;
        let mut gone = Vec::new();
        while self.used > self.limit {
            let oldest = self
                .things
                .iter()
                .min_by_key(|(_, (last, _, _))| *last)
                .map(|(key, _)| key.clone());
            let Some(oldest) = oldest else { break };
            if let Some((_, size, _)) = self.things.remove(&oldest) {
                self.used -= size;
            }
            gone.push(oldest);
        }
        gone
    }
}

fn bytes_of(clip: &Clip) -> u64 {
    clip.samples.len() as u64 * 4
}

fn read_shelf(folder: &Path, limit: u64) -> Result<(PathBuf, Shelf<()>), EngineError> {
    let failed = |error| EngineError::io(folder.display().to_string(), error);
    fs::create_dir_all(folder).map_err(failed)?;
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)?.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let Ok(meta) = entry.metadata() else { continue };
        if let Some(key) = name.strip_suffix(".wav") {
            found.push((meta.modified().ok(), key.to_owned(), meta.len()));
        }
    }
    found.sort();
    let mut shelf = Shelf::new(limit);
    for (_, key, size) in found {
        for old in shelf.put(key, (), size) {
            let _ = fs::remove_file(folder.join(format!("{old}.wav")));
        }
    }
    Ok((folder.to_owned(), shelf))
}

fn read_wav(path: &Path) -> Option<Clip> {
    let mut reader = hound::WavReader::open(path).ok()?;
    let samples: Result<Vec<f32>, _> = reader
        .samples::<i16>()
        .map(|sample| sample.map(|value| f32::from(value) / 32_767.0))
        .collect();
    Some(Clip {
        samples: samples.ok()?,
        rate: reader.spec().sample_rate,
    })
}

fn write_wav(path: &Path, clip: &Clip) -> Result<u64, EngineError> {
    let spec = hound::WavSpec {
        channels: 1,
        sample_rate: clip.rate,
        bits_per_sample: 16,
        sample_format: hound::SampleFormat::Int,
    };
    let temporary = path.with_extension("part");
    let write = || -> Result<(), hound::Error> {
        let mut writer = hound::WavWriter::create(&temporary, spec)?;
        for sample in &clip.samples {
            writer.write_sample((sample.clamp(-1.0, 1.0) * 32_767.0) as i16)?;
        }
        writer.finalize()?;
        Ok(fs::rename(&temporary, path)?)
    };
    write().map_err(|error| EngineError::io(path.display().to_string(), std::io::Error::other(error)))?;
    Ok(clip.samples.len() as u64 * 2 + 44)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clip(length: usize) -> Clip {
        Clip {
            samples: vec![0.25; length],
            rate: 24_000,
        }
    }

    fn phrase(text: &str) -> Phrase<'_> {
        Phrase {
            engine: "kokoro",
            voice: "hf_alpha",
            language: "hi",
            speed: 1.0,
            text,
        }
    }

    #[test]
    fn a_set_phrase_outlives_the_program_and_a_personal_one_does_not() {
        let folder = tempfile::tempdir().unwrap();
        let mut cache = PhraseCache::open(Some(folder.path()), Limits::default()).unwrap();
        cache.put(&phrase("नमस्ते"), &clip(100), true).unwrap();
        cache
            .put(&phrase("Sunita, your balance is 40"), &clip(100), false)
            .unwrap();
        assert!(cache.get(&phrase("Sunita, your balance is 40")).is_some());

        let mut later = PhraseCache::open(Some(folder.path()), Limits::default()).unwrap();
        let found = later.get(&phrase("नमस्ते")).unwrap();
        assert!((found.samples[0] - 0.25).abs() < 1e-3 && found.rate == 24_000 && found.samples.len() == 100);
        assert!(later.get(&phrase("Sunita, your balance is 40")).is_none());
        let slower = Phrase {
            speed: 0.8,
            ..phrase("नमस्ते")
        };
        assert!(later.get(&slower).is_none(), "another speed is another sound");
    }

    #[test]
    fn the_least_recently_used_leaves_when_the_disk_bound_is_reached() {
        let folder = tempfile::tempdir().unwrap();
        let limits = Limits {
            memory: 0,
            disk: 2 * (200 + 44),
        };
        let mut cache = PhraseCache::open(Some(folder.path()), limits).unwrap();
        for text in ["one", "two"] {
            cache.put(&phrase(text), &clip(100), true).unwrap();
        }
        assert!(cache.get(&phrase("one")).is_some());
        cache.put(&phrase("three"), &clip(100), true).unwrap();
        assert!(cache.get(&phrase("two")).is_none());
        assert!(cache.get(&phrase("one")).is_some() && cache.get(&phrase("three")).is_some());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }
}
