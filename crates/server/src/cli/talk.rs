//! `awaaz talk`: the microphone and the loudspeaker of this machine, through ALSA's own programs.

use std::process::Stdio;

use anyhow::Context;
use clap::Args;
use engines::audio::raw::{RawFormat, decode_raw};
use engines::audio::{AudioFormat, Clip, Limits, RATE, encode};
use engines::hear::endpoint::{EndpointEvent, Endpointer};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::process::{Child, Command};

use super::ask::{explain, node};
use crate::config::Config;
use crate::http::extract;
use crate::machines::{Ear, on_path};
use crate::session::{Driver, Event, Sound};

#[derive(Debug, Args)]
pub(super) struct Talk {
    /// Language code, or auto.
    #[arg(long, default_value = "auto")]
    language: String,
}

/// Bytes of 20 ms of 16 kHz 16-bit sound.
const PIECE: usize = 640;

impl Talk {
    pub(super) async fn run(self, config: Config) -> anyhow::Result<()> {
        anyhow::ensure!(
            on_path("arecord"),
            "there is no microphone program: install alsa-utils (arecord), or use the web app with `awaaz serve`"
        );
        let app = node(config).await?;
        let machines = app.machines().context("machines")?;
        anyhow::ensure!(
            machines.hears(),
            "no speech recogniser is installed: awaaz models pull standard"
        );
        let endpointer = Endpointer::new((machines.vad)()?, app.config.voice.endpoint);
        let language =
            extract::language(Some(&self.language)).map_err(|problem| explain(&app, None, &problem))?;
        let lease = app.sessions.lease(&app, None, language, false).await?;
        let driver = Driver::new(app.clone(), "talk", lease, on_path("aplay"));
        let mut driver = driver.map_err(|problem| explain(&app, language, &problem))?;
        driver.set_language(language);
        println!("speak; Ctrl-C ends");
        converse(&mut driver, endpointer).await?;
        driver.save().await;
        app.store.close().await;
        Ok(())
    }
}

fn microphone() -> anyhow::Result<Child> {
    let mut command = Command::new("arecord");
    command.args([
        "-q",
        "-t",
        "raw",
        "-f",
        "S16_LE",
        "-c",
        "1",
        "-r",
        &RATE.to_string(),
    ]);
    command
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .context("starting arecord")
}

async fn converse(driver: &mut Driver, mut endpointer: Endpointer<Ear>) -> anyhow::Result<()> {
    let mut recorder = microphone()?;
    let mut sound = recorder.stdout.take().context("arecord has no output")?;
    let mut player: Option<Child> = None;
    let mut piece = [0; PIECE];
    loop {
        tokio::select! {
            read = sound.read_exact(&mut piece) => {
                read.context("the microphone stopped (is one plugged in?)")?;
                let limits = Limits { max_bytes: PIECE as u64, max_seconds: 1 };
                let clip = decode_raw(&piece, RawFormat::S16Le { rate: RATE }, &limits)?;
                for event in endpointer.push(&clip.samples)? {
                    heard(driver, event);
                }
            }
            event = driver.next() => match event {
                Event::Transcript { text, .. } => println!("you    {text}"),
                Event::Sentence(sentence) => println!("awaaz  {}", sentence.text),
                Event::Sound { clip, .. } => player = Some(play(player.take(), &clip).await?),
                Event::StopSpeaking { .. } => player = None,
                Event::Ended => return Ok(()),
                Event::Finished(_) => driver.save().await,
                Event::Partial { .. } | Event::SoundEnd { .. } => {}
            },
            stop = tokio::signal::ctrl_c() => return Ok(stop?),
        }
    }
}

fn heard(driver: &mut Driver, event: EndpointEvent) {
    match event {
        EndpointEvent::SpeechStarted { .. } => driver.speech_started(),
        EndpointEvent::SpeechEnded { samples, .. } => driver.utterance(Sound::Speech(samples)),
        EndpointEvent::SpeechDropped { .. } => driver.heard_nothing(conversation::turn::NothingHeard::Noise),
        EndpointEvent::Silence { .. } => {}
    }
}

/// Plays a clip after the one before it; dropping the player silences it.
async fn play(before: Option<Child>, clip: &Clip) -> anyhow::Result<Child> {
    if let Some(mut before) = before {
        before.wait().await?;
    }
    let mut command = Command::new("aplay");
    let mut player = command
        .args(["-q", "-"])
        .stdin(Stdio::piped())
        .kill_on_drop(true)
        .spawn()?;
    let mut input = player.stdin.take().context("aplay has no input")?;
    // A player that was killed by an interruption takes no more: that is no error.
    let _ = input.write_all(&encode(clip, AudioFormat::Wav)?).await;
    Ok(player)
}
