//! `awaaz lessons check`: what an editor of lessons wants to know before anybody hears them.

use std::process::ExitCode;

use clap::{Args, Subcommand};
use community::learning::{self, Difficulty, Module};
use conversation::language::Language;
use engines::audio::programme::{self, Loudness, PEAK_DBTP, TARGET_LUFS};

use super::ask::{explain, node};
use crate::app::App;
use crate::config::Config;
use crate::lesson_audio;

/// K6: a lesson is as long as this, in milliseconds.
const LENGTH_MS: std::ops::RangeInclusive<u64> = 90_000..=130_000;
/// K6: and so near the loudness of all lessons, in LU.
const NEAR_LU: f64 = 2.0;

/// Lessons as content.
#[derive(Debug, Subcommand)]
pub(super) enum Lessons {
    /// Check all lessons: which languages are there and fresh, how hard each text is to follow by ear, and with `--sound`
    /// how long and how loud this box speaks it.
    Check(Check),
}

#[derive(Debug, Args)]
pub(super) struct Check {
    /// Only these lessons.
    lessons: Vec<String>,
    /// Only this language.
    #[arg(long)]
    language: Option<String>,
    /// Speak each lesson and measure it: 90 to 130 seconds, -16 LUFS ±2, peaks up to -1 dBTP. Takes a while.
    #[arg(long)]
    sound: bool,
}

/// A lesson in one language, as measured.
struct Measured {
    difficulty: Difficulty,
    sound: Option<(u64, Loudness)>,
    stale: bool,
}

impl Lessons {
    pub(super) async fn run(self, mut config: Config) -> anyhow::Result<ExitCode> {
        let Self::Check(check) = self;
        config.engines.hear = false;
        config.engines.embed = false;
        let app = node(config).await?;
        println!("lesson                          lang  words  hard  sec    LUFS   peak  notes");
        let mut wrong = 0;
        for module in app.library.modules.values() {
            if !check.lessons.is_empty() && !check.lessons.contains(&module.id) {
                continue;
            }
            for language in module.text.keys() {
                if check.language.as_ref().is_some_and(|it| it != language) {
                    continue;
                }
                let measured = measure(&app, module, language, check.sound).await?;
                wrong += usize::from(!print(module, language, &measured));
            }
        }
        app.store.close().await;
        println!("{wrong} to mend");
        Ok(if wrong == 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        })
    }
}

async fn measure(app: &App, module: &Module, language: &str, sound: bool) -> anyhow::Result<Measured> {
    let text = &module.text[language];
    let sentences = learning::sentences(&text.words);
    let sound = match Language::parse(language).filter(|_| sound) {
        Some(spoken) => {
            let speed = text.speed.unwrap_or(1.0);
            let clip = lesson_audio::speak(app, spoken, &sentences, speed).await;
            let clip = clip.map_err(|problem| explain(app, None, &problem))?;
            Some((clip.millis(), programme::measure(&clip)?))
        }
        None => None,
    };
    let common = learning::vocabulary(&app.library, language, &module.id);
    Ok(Measured {
        difficulty: learning::listening(&text.words, &common, sound.map(|(millis, _)| millis)),
        sound,
        stale: learning::is_stale(module, language),
    })
}

/// Prints a line; false when something is to mend.
fn print(module: &Module, language: &str, it: &Measured) -> bool {
    let mut notes = Vec::new();
    if it.stale {
        notes.push("stale: English changed".to_owned());
    }
    if module.quiz.is_empty() {
        notes.push("no quiz".to_owned());
    }
    let mut sound = "     -      -      -".to_owned();
    if let Some((millis, loudness)) = it.sound {
        let lufs = loudness.lufs.unwrap_or(f64::NEG_INFINITY);
        sound = format!("{:6.1} {lufs:6.1} {:6.1}", millis as f64 / 1000.0, loudness.peak);
        if !LENGTH_MS.contains(&millis) {
            let aim = 110_000.0;
            let speed = f64::from(module.text[language].speed.unwrap_or(1.0)) * millis as f64 / aim;
            notes.push(format!("length: try speed = {speed:.2}"));
        }
        if (lufs - TARGET_LUFS).abs() > NEAR_LU || loudness.peak > PEAK_DBTP + 0.1 {
            notes.push("loudness".to_owned());
        }
    }
    if !module.approved {
        // Nobody hears it yet: nothing to mend.
        println!("{:30}  {language:4}  not approved", module.id);
        return true;
    }
    println!(
        "{:30}  {language:4}  {:5}  {:4} {sound}  {}",
        module.id,
        it.difficulty.words,
        it.difficulty.score,
        notes.join(", ")
    );
    notes.is_empty()
}
