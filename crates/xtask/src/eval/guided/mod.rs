//! How often the intent of a spoken sentence is found: by free recognition, by guided recognition, by both together.
//! The recogniser and understanding run in this process, with what was learnt from the content; the sentences are those of the
//! `understand` evaluation.

mod speech;

use crate::check::root;
use crate::node::machine;
use crate::tidy::Watch;
use anyhow::{Context as _, Result};
use clap::{Args, ValueEnum};
use conversation::content::{Pack, PackFiles};
use conversation::guided::{
    Expectation, Frames, Free, Listener, PieceRows, Reading, SoundRows, fuse, guesses,
};
use conversation::language::Language;
use conversation::understand::{Brain, Context};
use engines::hear::ctc::CtcModel;
use engines::hear::whisper::WhisperModel;
use engines::hear::{HearOptions, Transcriber, Transcript};
use engines::onnx::runtime;
use engines::think::e5::E5;
use engines::think::{Embedder as _, TextKind};
use engines::worker::Stop;
use serde::Deserialize;
use speech::{Condition, Speakers};
use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};

#[derive(Args)]
pub(crate) struct Options {
    /// Sentences and voices for improving, or those for judging.
    #[arg(long, value_enum, default_value_t = Split::Tune)]
    split: Split,
    /// ISO codes; all when not given.
    #[arg(long, value_delimiter = ',')]
    languages: Vec<String>,
    /// Sentences per language.
    #[arg(long, default_value_t = 20)]
    limit: usize,
    /// Whose ears.
    #[arg(long, value_enum, default_value_t = Recogniser::Whisper)]
    recogniser: Recogniser,
    /// Leaves free recognition out where the product does (its column is then empty).
    #[arg(long)]
    quick: bool,
    /// Prints what was said and what was understood.
    #[arg(long)]
    verbose: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Split {
    Tune,
    Test,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Recogniser {
    Whisper,
    IndicConformer,
}

impl Split {
    fn name(self) -> &'static str {
        match self {
            Self::Tune => "tune",
            Self::Test => "test",
        }
    }
}

#[derive(Deserialize)]
struct Sentence {
    text: String,
    script: String,
    intent: String,
}

/// Right answers, by way of hearing.
#[derive(Default, Clone)]
struct Tally {
    spoken: usize,
    text: usize,
    free: usize,
    guided: usize,
    fused: usize,
    hear_ms: f64,
    guide_ms: f64,
    /// Confidence of the fused text and whether its intent was right.
    sure: Vec<(f32, bool)>,
}

struct Ears {
    recogniser: Box<dyn Transcriber>,
    listener: Listener,
    brain: Brain,
    meaning: E5,
}

pub(crate) fn run(options: &Options) -> Result<()> {
    println!("machine: {}", machine());
    let models = std::env::var_os("AWAAZ_MODELS").context("AWAAZ_MODELS names no folder of models")?;
    let models = PathBuf::from(models);
    let mut ears = Ears::load(&models, options.recogniser)?;
    let mut speakers = Speakers::new(&models, options.split == Split::Tune);
    println!("language condition  n   text   free guided  fused   hear ms  guide ms");
    let mut all: BTreeMap<Condition, Vec<Tally>> = BTreeMap::new();
    for language in Language::ALL {
        let among = |languages: &[String]| languages.iter().any(|code| code == language.code());
        if !options.languages.is_empty() && !among(&options.languages) {
            continue;
        }
        // Whisper's sounds are those of all languages; pieces are of the languages that the recogniser writes.
        let knows = &ears.recogniser.capabilities().languages;
        if options.recogniser == Recogniser::IndicConformer && !among(knows) {
            continue;
        }
        let sentences = sentences(options, language)?;
        for condition in Condition::ALL {
            let mut tally = Tally::default();
            for (index, sentence) in sentences.iter().enumerate() {
                let sound = speakers.say(language, index, &sentence.text, condition)?;
                judge(&mut ears, language, sentence, &sound, options, &mut tally)?;
            }
            println!("{:8} {:9} {tally}", language.code(), condition.name());
            all.entry(condition).or_default().push(tally);
        }
    }
    for (condition, tallies) in all {
        let total = tallies.into_iter().reduce(Tally::plus).unwrap_or_default();
        println!("{:8} {:9} {total}", "all", condition.name());
        print_calibration(&total.sure);
    }
    println!("machine: {}", machine());
    Ok(())
}

fn sentences(options: &Options, language: Language) -> Result<Vec<Sentence>> {
    let path = root().join(format!(
        "eval/understand/{}/{}.jsonl",
        options.split.name(),
        language.code()
    ));
    let text = std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
    let mut sentences = Vec::new();
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        let sentence: Sentence = serde_json::from_str(line)?;
        if sentence.script == "native" {
            sentences.push(sentence);
        }
    }
    // Spread over the file: its beginning holds the frequent intents.
    let step = sentences.len().div_ceil(options.limit.max(1)).max(1);
    Ok(sentences.into_iter().step_by(step).collect())
}

fn judge(
    ears: &mut Ears,
    language: Language,
    sentence: &Sentence,
    sound: &[f32],
    options: &Options,
    tally: &mut Tally,
) -> Result<()> {
    let watch = Watch::start();
    let transcript = ears.hear(language, sound, options.quick)?;
    tally.hear_ms += watch.millis();
    let context = Context {
        language: Some(language),
        ..Context::default()
    };
    let expectation = Expectation {
        context,
        offered: Vec::new(),
    };
    let watch = Watch::start();
    let (trust, readings) = frames(&transcript).map_or((1.0, Vec::new()), |frames| {
        let readings = ears.listener.listen(language, &expectation, &frames);
        (ears.listener.trust(language, &frames, &transcript.text), readings)
    });
    let free = Free {
        text: &transcript.text,
        confidence: transcript.confidence * trust,
    };
    let context = &expectation.context;
    let vectors = ears.vectors(guesses(free, &readings), language, context)?;
    let vector = |text: &str| vectors.get(text).map(Vec::as_slice);
    let fused = fuse(&ears.brain, language, context, free, &readings, vector);
    tally.guide_ms += watch.millis();
    let guided = readings.first().map_or("", |reading| reading.text.as_str());
    let mut understood = Vec::with_capacity(4);
    for text in [&sentence.text, &transcript.text, guided, &fused.text] {
        understood.push(ears.intent(text, language, context)?);
    }
    let right: Vec<bool> = understood.iter().map(|it| *it == sentence.intent).collect();
    tally.spoken += 1;
    tally.text += usize::from(right[0]);
    tally.free += usize::from(right[1]);
    tally.guided += usize::from(right[2]);
    tally.fused += usize::from(right[3]);
    tally.sure.push((fused.confidence, right[3]));
    if options.verbose {
        println!(
            "said   {}  [{} -> {}]",
            sentence.text, sentence.intent, understood[0]
        );
        let Transcript { text, confidence, .. } = &transcript;
        println!("free   {text}  {confidence:.2} [{}]", understood[1]);
        if let Some(Reading { fit, unknown, .. }) = readings.first() {
            println!(
                "guided {guided}  fit {fit:.2} unknown {unknown:.2} [{}]",
                understood[2]
            );
        }
        println!(
            "fused  {}  {:.2} [{}]",
            fused.text, fused.confidence, understood[3]
        );
    }
    Ok(())
}

fn frames(transcript: &Transcript) -> Option<Frames<'_>> {
    if let Some(pieces) = &transcript.pieces {
        return PieceRows::new(pieces.names(), pieces.rows()).map(Frames::Pieces);
    }
    let sounds = transcript.sounds.as_ref()?;
    SoundRows::new(sounds.alphabet(), sounds.rows()).map(Frames::Sounds)
}

impl Recogniser {
    fn load(self, models: &Path) -> Result<Box<dyn Transcriber>> {
        if self == Self::IndicConformer {
            let languages = Language::ALL.map(Language::code);
            let folder = models.join("indic-conformer");
            return Ok(Box::new(CtcModel::load(
                &folder,
                "indic-conformer",
                &languages,
                2,
            )?));
        }
        let words = models.join("hindi-words/small_hi.msgpack.gz");
        Ok(Box::new(WhisperModel::load(
            &models.join("whisper-base"),
            words.is_file().then_some(words.as_path()),
            2,
        )?))
    }
}

impl Ears {
    fn load(models: &Path, recogniser: Recogniser) -> Result<Self> {
        runtime::init(&models.join("onnxruntime/libonnxruntime.so"))?;
        let packs = Language::ALL.into_iter().map(pack).collect::<Result<Vec<_>>>()?;
        let watch = Watch::start();
        let listener = Listener::new(&packs);
        println!("words of ten languages prepared in {:.0} ms", watch.millis());
        let brain = Brain::taught(packs, &learnt(models)?)?;
        anyhow::ensure!(
            brain.uses_vectors(),
            "nothing was learnt from this content yet: awaaz models pull standard"
        );
        Ok(Self {
            recogniser: recogniser.load(models)?,
            listener,
            brain,
            meaning: E5::load(&models.join("e5-small"), 2)?,
        })
    }

    /// What is understood of a text, as the product does; nothing of nothing.
    fn intent(&mut self, text: &str, language: Language, context: &Context) -> Result<String> {
        if text.is_empty() {
            return Ok(String::new());
        }
        let wanted = self.brain.text_to_embed(text, Some(language), context.language);
        let vectors = self.meaning.embed(&[wanted], TextKind::Query)?;
        let vector = vectors.first().map(Vec::as_slice);
        let understood = self.brain.understand(text, Some(language), context, vector);
        Ok(understood.intent.name)
    }

    fn vectors<'t>(
        &mut self,
        texts: impl Iterator<Item = &'t str>,
        language: Language,
        context: &Context,
    ) -> Result<HashMap<&'t str, Vec<f32>>> {
        let texts: Vec<&str> = texts.collect();
        let wanted: Vec<String> = texts
            .iter()
            .map(|text| self.brain.text_to_embed(text, Some(language), context.language))
            .collect();
        let vectors = self.meaning.embed(&wanted, TextKind::Query)?;
        Ok(texts.into_iter().zip(vectors).collect())
    }

    fn hear(&mut self, language: Language, sound: &[f32], quick: bool) -> Result<Transcript> {
        let options = HearOptions {
            language: Some(language.code().to_owned()),
            frames: true,
            sounds_only: if quick {
                self.listener.sounds_only()
            } else {
                Vec::new()
            },
            ..HearOptions::default()
        };
        Ok(self.recogniser.transcribe(sound, &options, &Stop::default())?)
    }
}

/// What was learnt last.
fn learnt(models: &Path) -> Result<Vec<u8>> {
    let mut newest = None;
    for entry in std::fs::read_dir(models.join("learnt")).context("nothing was learnt yet")? {
        let entry = entry?;
        newest = newest.max(Some((entry.metadata()?.modified()?, entry.path())));
    }
    let (_, path) = newest.context("nothing was learnt yet")?;
    Ok(std::fs::read(path)?)
}

fn pack(language: Language) -> Result<Pack> {
    let folder = root().join("content/languages").join(language.code());
    let read =
        |file: &str| std::fs::read_to_string(folder.join(file)).with_context(|| format!("reading {file}"));
    Ok(Pack::parse(&PackFiles {
        language: &read("language.toml")?,
        phrases: &read("phrases.toml")?,
        lexicon: &read("lexicon.toml")?,
        replies: &read("replies.ftl")?,
        safety: &read("safety.toml")?,
        pronunciation: &read("pronunciation.toml").unwrap_or_default(),
    })?)
}

impl Tally {
    fn plus(mut self, other: Self) -> Self {
        self.spoken += other.spoken;
        self.text += other.text;
        self.free += other.free;
        self.guided += other.guided;
        self.fused += other.fused;
        self.hear_ms += other.hear_ms;
        self.guide_ms += other.guide_ms;
        self.sure.extend(other.sure);
        self
    }
}

impl std::fmt::Display for Tally {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let share = |count: usize| count as f64 / self.spoken.max(1) as f64;
        let mean = |sum: f64| sum / self.spoken.max(1) as f64;
        write!(
            f,
            "{:4}  {:5.2}  {:5.2}  {:5.2}  {:5.2}  {:8.0}  {:8.0}",
            self.spoken,
            share(self.text),
            share(self.free),
            share(self.guided),
            share(self.fused),
            mean(self.hear_ms),
            mean(self.guide_ms)
        )
    }
}

/// How often the fused text was right, by its confidence.
fn print_calibration(sure: &[(f32, bool)]) {
    for low in [0.0, 0.2, 0.4, 0.6, 0.8] {
        let within: Vec<_> = sure
            .iter()
            .filter(|(c, _)| *c >= low && (*c < low + 0.2 || low > 0.7))
            .collect();
        let right = within.iter().filter(|(_, right)| *right).count();
        println!(
            "    confidence {low:.1}-{:.1}: {right} of {} right",
            low + 0.2,
            within.len()
        );
    }
}
