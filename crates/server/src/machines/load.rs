//! Loading what is installed under the models folder, all at once, each on its own thread.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use conversation::language::Language;
use engines::EngineError;
use engines::hear::ctc::CtcModel;
use engines::hear::routed::Routed;
use engines::hear::vad::{EarshotVad, SileroVad};
use engines::hear::whisper::WhisperModel;
use engines::hear::{HearOptions, Vad};
use engines::onnx::runtime;
use engines::speak::Synthesizer;
use engines::speak::cache::{Limits, PhraseCache};
use engines::speak::espeak::{Espeak, Phonemizer};
use engines::speak::kokoro::Kokoro;
use engines::speak::voicebox::Voicebox;
use engines::think::TextKind;
use engines::think::bge::BgeM3;
use engines::think::e5::E5;
use engines::think::openai::{OpenAiConfig, OpenAiGenerator};
use engines::translate::indictrans::IndicTrans2;
use engines::worker::{ComputeGate, Health, Stop, Worker};

use super::{
    AnyEmbedder, AnyGenerator, AnyTranscriber, AnyTranslator, Ear, EarPool, Ears, Machines, MakeVad, Voices,
};
use crate::config::{Config, EmbedModel, Llm, Secret};

/// Longest time espeak-ng may take for one sentence.
const ESPEAK_TIMEOUT: Duration = Duration::from_secs(10);

/// Loads and warms up everything that is installed and wanted. Returns when all of it is ready or has failed.
pub async fn load(config: &Config) -> Machines {
    let models = &config.paths.models;
    let gate = match config.engines.threads {
        0 => ComputeGate::of_this_machine(),
        threads => ComputeGate::new(threads),
    };
    let (threads, queue) = (gate.slots(), config.engines.queue);
    let mut broken = Vec::new();
    let library = models.join("onnxruntime").join("libonnxruntime.so");
    let onnx = library.is_file() && {
        let loaded = runtime::init(&library);
        if let Err(error) = &loaded {
            broken.push(("onnxruntime".to_owned(), error.to_string()));
        }
        loaded.is_ok()
    };
    let installed = |id: &str, file: &str| {
        let folder = models.join(id);
        (onnx && folder.join(file).is_file()).then_some(folder)
    };
    // All threads start now and load side by side.
    let hear = HearModels {
        whisper: installed("whisper-base", "model.bin"),
        words: installed("hindi-words", "small_hi.msgpack.gz"),
        indic: installed("indic-conformer", "encoder.onnx"),
    };
    let hear = (config.engines.hear && (hear.whisper.is_some() || hear.indic.is_some()))
        .then(|| hear.load(threads, queue));
    let embedder = config.engines.embedder;
    let embed = installed(embedder.id(), embedder.file())
        .filter(|_| config.engines.embed)
        .map(|folder| embed(embedder, folder, threads, queue));
    let think = think(&config.llm, queue);
    let both_ways =
        ["indictrans2-indic-en", "indictrans2-en-indic"].map(|id| installed(id, "encoder_model.onnx"));
    let translate = (config.engines.translate && both_ways.iter().any(Option::is_some))
        .then(|| translate(both_ways, threads, queue));
    let natural = installed("kokoro", "kokoro-v1.0.int8.onnx").filter(|_| config.engines.natural_voices);
    let cache = config.paths.data.join("phrases");
    let voices = Worker::spawn("voice", queue, move || {
        voicebox(natural.as_deref(), &cache, threads)
    });
    let voices = match loaded(&voices).await {
        Ok(()) => Voices::new(voices).await.map_err(|error| error.to_string()),
        Err(reason) => Err(reason),
    };
    let voices = voices
        .map_err(|reason| broken.push(("voice".to_owned(), reason)))
        .ok();
    let vad =
        make_vad(installed("silero-vad", "silero_vad.onnx").map(|folder| folder.join("silero_vad.onnx")));
    let ears = match hear {
        Some(worker) => match loaded(&worker).await {
            Ok(()) => Ears::new(worker)
                .await
                .map_err(|error| error.to_string())
                .map(Some),
            Err(reason) => Err(reason),
        },
        None => Ok(None),
    };
    let ears = ears.unwrap_or_else(|reason| {
        broken.push(("hear".to_owned(), reason));
        None
    });
    if let Some(worker) = &embed {
        // A failure shows in its health; understanding by words goes on.
        let _ = loaded(worker).await;
    }
    if let Some(worker) = &think {
        // The same: everything else goes on.
        let _ = loaded(worker).await;
    }
    if let Some(worker) = &translate {
        let _ = loaded(worker).await;
    }
    Machines {
        ears,
        embed,
        think,
        translate,
        voices,
        vad,
        broken,
        gate,
    }
}

/// Waits until a worker has loaded, without a thread of its own: loading takes seconds, looking costs nothing.
async fn loaded<M>(worker: &Worker<M>) -> Result<(), String> {
    loop {
        match worker.health() {
            Health::Loading => tokio::time::sleep(Duration::from_millis(5)).await,
            Health::Failed(reason) => return Err(reason),
            Health::Ready | Health::CircuitOpen => return Ok(()),
        }
    }
}

/// Folders of the recognisers that are installed.
struct HearModels {
    whisper: Option<PathBuf>,
    words: Option<PathBuf>,
    indic: Option<PathBuf>,
}

impl HearModels {
    fn load(self, threads: usize, queue: usize) -> Worker<AnyTranscriber> {
        Worker::spawn_warm("hear", queue, move || self.recogniser(threads), warm_up)
    }

    /// IndicConformer for its languages where it is installed, Whisper for the others and to tell them apart.
    fn recogniser(&self, threads: usize) -> Result<AnyTranscriber, EngineError> {
        let words = self
            .words
            .as_ref()
            .map(|folder| folder.join("small_hi.msgpack.gz"));
        let whisper = self
            .whisper
            .as_ref()
            .map(|folder| WhisperModel::load(folder, words.as_deref(), threads))
            .transpose()?;
        let codes = Language::ALL.map(Language::code);
        let indic = self
            .indic
            .as_ref()
            .map(|folder| CtcModel::load(folder, "indic-conformer", &codes, threads))
            .transpose();
        match (indic, whisper) {
            (Ok(Some(indic)), Some(whisper)) => Ok(Box::new(Routed::new(Box::new(indic), Box::new(whisper)))),
            (Ok(Some(indic)), None) => Ok(Box::new(indic)),
            (Ok(None), Some(whisper)) => Ok(Box::new(whisper)),
            (Err(error), Some(whisper)) => {
                tracing::warn!(%error, "indic-conformer does not load: whisper hears every language");
                Ok(Box::new(whisper))
            }
            (Err(error), None) => Err(error),
            (Ok(None), None) => Err(EngineError::ModelMissing("speech recogniser".into())),
        }
    }
}

/// The first run allocates and pages in: nobody should wait for that.
fn warm_up(model: &mut AnyTranscriber) -> Result<(), EngineError> {
    let hum: Vec<f32> = (0..16_000).map(|i| (i as f32 * 0.1).sin() * 0.05).collect();
    let known = &model.capabilities().languages;
    // The first is the specialist's, the last the general recogniser's, where there are both.
    let mut languages = vec![known.first().cloned(), known.last().cloned()];
    languages.dedup();
    for language in languages {
        let options = HearOptions {
            language,
            ..HearOptions::default()
        };
        model.transcribe(&hum, &options, &Stop::default())?;
    }
    Ok(())
}

fn open(which: EmbedModel, folder: &Path, threads: usize) -> Result<AnyEmbedder, EngineError> {
    Ok(match which {
        EmbedModel::E5Small => Box::new(E5::load(folder, threads)?),
        EmbedModel::BgeM3 => Box::new(BgeM3::load(folder, threads)?),
    })
}

/// Embedders for work of their own that together use the whole machine; none where none is installed and wanted.
pub(crate) fn embedders(config: &Config) -> Result<Vec<AnyEmbedder>, EngineError> {
    let which = config.engines.embedder;
    let folder = config.paths.models.join(which.id());
    let library = config.paths.models.join("onnxruntime").join("libonnxruntime.so");
    if !(config.engines.embed && library.is_file() && folder.join(which.file()).is_file()) {
        return Ok(Vec::new());
    }
    runtime::init(&library)?;
    let cores = ComputeGate::of_this_machine().slots();
    // Threads gain little within one short sentence, but the large model does not fit in memory several times.
    let (copies, threads) = match which {
        EmbedModel::E5Small => (cores, 1),
        EmbedModel::BgeM3 => (1, cores),
    };
    (0..copies).map(|_| open(which, &folder, threads)).collect()
}

fn embed(which: EmbedModel, folder: PathBuf, threads: usize, queue: usize) -> Worker<AnyEmbedder> {
    Worker::spawn_warm(
        "embed",
        queue,
        move || open(which, &folder, threads),
        |model| model.embed(&["namaste".into()], TextKind::Query).map(|_| ()),
    )
}

/// The language model, where one is configured. Its server may come and go: it is reached only when asked.
fn think(llm: &Llm, queue: usize) -> Option<Worker<AnyGenerator>> {
    let config = OpenAiConfig {
        base_url: llm.url.clone()?,
        api_key: llm.key.as_ref().map(Secret::reveal).map(str::to_owned),
        model: llm.model.clone()?,
        timeout: Duration::from_secs(llm.timeout_seconds),
    };
    Some(Worker::spawn("think", queue, move || {
        Ok(Box::new(OpenAiGenerator::new(config)?) as AnyGenerator)
    }))
}

/// The translator into English and out of it, whichever are installed.
fn translate(folders: [Option<PathBuf>; 2], threads: usize, queue: usize) -> Worker<AnyTranslator> {
    Worker::spawn("translate", queue, move || {
        let [into, out] = folders.each_ref().map(Option::as_deref);
        Ok(Box::new(IndicTrans2::load(into, out, threads)?) as AnyTranslator)
    })
}

/// The natural voices where they are installed, espeak-ng where it runs. A voice that does not load leaves the others.
fn voicebox(natural: Option<&Path>, cache: &Path, threads: usize) -> Result<Voicebox, EngineError> {
    let espeak = Path::new("espeak-ng");
    let mut engines: Vec<Box<dyn Synthesizer>> = Vec::new();
    if let Some(folder) = natural {
        match Kokoro::load(folder, Phonemizer::new(espeak, ESPEAK_TIMEOUT), threads) {
            Ok(kokoro) => engines.push(Box::new(kokoro)),
            Err(error) => tracing::warn!(%error, "the natural voices do not load"),
        }
    }
    match Espeak::new(espeak, ESPEAK_TIMEOUT) {
        Ok(espeak) => engines.push(Box::new(espeak)),
        Err(error) if engines.is_empty() => return Err(error),
        Err(error) => tracing::warn!(%error, "espeak-ng does not run"),
    }
    Ok(Voicebox::new(
        engines,
        PhraseCache::open(Some(cache), Limits::default())?,
    ))
}

/// Silero where its model is installed and loads, the built-in detector otherwise.
fn make_vad(silero: Option<PathBuf>) -> MakeVad {
    let pool = EarPool::default();
    let make = move || {
        let strong = silero.as_ref().and_then(|model| {
            let detector = runtime::session(model, 1).and_then(SileroVad::new);
            detector
                .inspect_err(|error| tracing::warn!(%error, "silero-vad does not load"))
                .ok()
        });
        Ok(match strong {
            Some(detector) => Box::new(detector) as Box<dyn Vad>,
            None => Box::new(EarshotVad::default()),
        })
    };
    Arc::new(move || Ear::pooled(&pool, &make))
}

/// Whether a program can be started by name.
pub(crate) fn on_path(program: &str) -> bool {
    std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(program).is_file()))
}
