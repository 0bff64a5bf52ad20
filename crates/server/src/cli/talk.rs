//! `awaaz talk`: the microphone and the loudspeaker of this machine, through ALSA's own programs.

use std::collections::VecDeque;
use std::process::Stdio;

use anyhow::Context;
use clap::Args;
use engines::audio::raw::{RawFormat, decode_raw};
use engines::audio::{AudioFormat, Clip, Limits, RATE, encode};
use engines::hear::endpoint::{EndpointEvent, Endpointer};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::process::{Child, ChildStdin, Command};

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
    let mut player = Player::default();
    let mut buffer = [0; PIECE];
    // A read may end in the middle of a sample.
    let mut bytes: Vec<u8> = Vec::with_capacity(PIECE + 1);
    loop {
        tokio::select! {
            read = sound.read(&mut buffer) => {
                let read = read.context("reading the microphone")?;
                anyhow::ensure!(read > 0, "the microphone stopped (is one plugged in?)");
                bytes.extend_from_slice(&buffer[..read]);
                let whole = bytes.len() / 2 * 2;
                let limits = Limits { max_bytes: PIECE as u64 + 1, max_seconds: 1 };
                let clip = decode_raw(&bytes[..whole], RawFormat::S16Le { rate: RATE }, &limits)?;
                bytes.drain(..whole);
                for event in endpointer.push(&clip.samples)? {
                    heard(driver, event);
                }
            }
            event = driver.next() => match event {
                Event::Transcript { text, .. } => println!("you    {text}"),
                Event::Sentence(sentence) => println!("awaaz  {}", sentence.text),
                Event::Sound { clip, .. } => player.add(&clip)?,
                Event::StopSpeaking { .. } => player = Player::default(),
                Event::Ended => return player.finish().await,
                Event::Finished(_) => driver.save().await,
                Event::Partial { .. } | Event::SoundEnd { .. } => {}
            },
            played = player.go_on(), if player.busy() => played?,
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

/// Plays clips one after the other beside everything else; dropping it silences it.
#[derive(Default)]
struct Player {
    playing: Option<Playing>,
    waiting: VecDeque<Vec<u8>>,
}

/// One clip and the program that plays it.
struct Playing {
    aplay: Child,
    /// `None` when everything was written.
    input: Option<ChildStdin>,
    wav: Vec<u8>,
    written: usize,
}

impl Player {
    fn add(&mut self, clip: &Clip) -> anyhow::Result<()> {
        self.waiting.push_back(encode(clip, AudioFormat::Wav)?);
        Ok(())
    }

    fn busy(&self) -> bool {
        self.playing.is_some() || !self.waiting.is_empty()
    }

    /// Says to the end what there is to say.
    async fn finish(mut self) -> anyhow::Result<()> {
        while self.busy() {
            self.go_on().await?;
        }
        Ok(())
    }

    /// One step of playing. Safe to drop and call again: the microphone is read meanwhile, so that speech interrupts.
    async fn go_on(&mut self) -> anyhow::Result<()> {
        let Some(playing) = &mut self.playing else {
            self.playing = self.waiting.pop_front().map(Playing::start).transpose()?;
            return Ok(());
        };
        if let Some(input) = &mut playing.input {
            match input.write(&playing.wav[playing.written..]).await {
                // It takes no more, or it has everything: its end says which.
                Ok(0) | Err(_) => playing.input = None,
                Ok(count) => playing.written += count,
            }
        } else {
            playing.aplay.wait().await?;
            self.playing = None;
        }
        Ok(())
    }
}

impl Playing {
    fn start(wav: Vec<u8>) -> anyhow::Result<Self> {
        let mut command = Command::new("aplay");
        let command = command.args(["-q", "-"]).stdin(Stdio::piped()).kill_on_drop(true);
        let mut aplay = command.spawn().context("starting aplay")?;
        let input = aplay.stdin.take();
        Ok(Self {
            aplay,
            input,
            wav,
            written: 0,
        })
    }
}
