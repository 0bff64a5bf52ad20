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

/// What could not be loaded, and why.
type Broken = Vec<(String, String)>;

/// Loads and warms up everything that is installed and wanted. Returns when all of it is ready or has failed.
pub async fn load(config: &Config) -> Machines {
    let gate = match config.engines.threads {
        0 => ComputeGate::of_this_machine(),
        threads => ComputeGate::new(threads),
    };
    let mut broken = Broken::new();
    let wanted = Wanted {
        config,
        onnx: onnx(&config.paths.models, &mut broken),
        threads: gate.slots(),
        queue: config.engines.queue,
    };
    // All threads start now and load side by side.
    let hear = wanted.hear();
    let embed = wanted.embed();
    let think = think(&config.llm, wanted.queue);
    let translate = wanted.translate();
    let voices = voices(wanted.voices()).await;
    let voices = voices.map_err(|reason| broken.push(("voice".to_owned(), reason)));
    let ears = match hear {
        Some(worker) => ears(worker).await.map(Some),
        None => Ok(None),
    };
    let ears = ears.map_err(|reason| broken.push(("hear".to_owned(), reason)));
    // A failure of these shows in their health; everything else goes on.
    if let Some(worker) = &embed {
        let _ = loaded(worker).await;
    }
    if let Some(worker) = &think {
        let _ = loaded(worker).await;
    }
    if let Some(worker) = &translate {
        let _ = loaded(worker).await;
    }
    Machines {
        ears: ears.unwrap_or_default(),
        embed,
        think,
        translate,
        voices: voices.ok(),
        vad: make_vad(wanted.vad()),
        broken,
        gate,
    }
}

/// Whether the runtime of the networks is there and works.
fn onnx(models: &Path, broken: &mut Broken) -> bool {
    let library = models.join("onnxruntime").join("libonnxruntime.so");
    library.is_file()
        && runtime::init(&library)
            .map_err(|error| broken.push(("onnxruntime".to_owned(), error.to_string())))
            .is_ok()
}

async fn voices(worker: Worker<Voicebox>) -> Result<Voices, String> {
    loaded(&worker).await?;
    Voices::new(worker).await.map_err(|error| error.to_string())
}

async fn ears(worker: Worker<AnyTranscriber>) -> Result<Ears, String> {
    loaded(&worker).await?;
    Ears::new(worker).await.map_err(|error| error.to_string())
}

/// What the configuration asks for, where it is installed.
struct Wanted<'a> {
    config: &'a Config,
    onnx: bool,
    threads: usize,
    queue: usize,
}

impl Wanted<'_> {
    /// The folder of a model that is installed.
    fn installed(&self, id: &str, file: &str) -> Option<PathBuf> {
        let folder = self.config.paths.models.join(id);
        (self.onnx && folder.join(file).is_file()).then_some(folder)
    }

    fn hear(&self) -> Option<Worker<AnyTranscriber>> {
        let models = HearModels {
            whisper: self.installed("whisper-base", "model.bin"),
            words: self.installed("hindi-words", "small_hi.msgpack.gz"),
            indic: self.installed("indic-conformer", "encoder.onnx"),
        };
        let any = models.whisper.is_some() || models.indic.is_some();
        (self.config.engines.hear && any).then(|| models.load(self.threads, self.queue))
    }

    fn embed(&self) -> Option<Worker<AnyEmbedder>> {
        let which = self.config.engines.embedder;
        let folder = self.installed(which.id(), which.file());
        folder
            .filter(|_| self.config.engines.embed)
            .map(|folder| embed(which, folder, self.threads, self.queue))
    }

    fn translate(&self) -> Option<Worker<AnyTranslator>> {
        let both_ways = ["indictrans2-indic-en", "indictrans2-en-indic"];
        let both_ways = both_ways.map(|id| self.installed(id, "encoder_model.onnx"));
        (self.config.engines.translate && both_ways.iter().any(Option::is_some))
            .then(|| translate(both_ways, self.threads, self.queue))
    }

    fn voices(&self) -> Worker<Voicebox> {
        let natural = self.installed("kokoro", "kokoro-v1.0.int8.onnx");
        let natural = natural.filter(|_| self.config.engines.natural_voices);
        let (cache, threads) = (self.config.paths.data.join("phrases"), self.threads);
        Worker::spawn("voice", self.queue, move || {
            voicebox(natural.as_deref(), &cache, threads)
        })
    }

    fn vad(&self) -> Option<PathBuf> {
        let folder = self.installed("silero-vad", "silero_vad.onnx");
        folder.map(|folder| folder.join("silero_vad.onnx"))
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
