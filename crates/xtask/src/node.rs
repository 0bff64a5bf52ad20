//! The built program, started for a measurement: real models, a fresh encrypted store, a free port.

use crate::check::awaaz;
use crate::tidy::Watch;
use anyhow::{Context, Result, bail};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// A running node; stopped and removed on drop.
pub(crate) struct Node {
    child: Child,
    port: u16,
    _data: tempfile::TempDir,
    /// From process start to `/health/ready`, milliseconds.
    pub(crate) cold_start_ms: f64,
    pub(crate) http: reqwest::blocking::Client,
}

impl Node {
    pub(crate) fn start() -> Result<Self> {
        let data = tempfile::tempdir()?;
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let awaaz = awaaz()?;
        let command = |argument: &str| {
            let mut command = Command::new(&awaaz);
            command
                .arg(argument)
                .env("AWAAZ_PATHS__DATA", data.path())
                .env("AWAAZ_SERVER__LISTEN", format!("127.0.0.1:{port}"))
                .env("AWAAZ_SERVER__RATE_PER_MINUTE", "0")
                .stdout(Stdio::null())
                .stdin(Stdio::null());
            command
        };
        anyhow::ensure!(command("init").status()?.success(), "awaaz init failed");
        let watch = Watch::start();
        let child = command("serve")
            .stderr(Stdio::null())
            .spawn()
            .context("starting awaaz serve")?;
        let http = reqwest::blocking::Client::builder()
            .timeout(Duration::from_mins(2))
            .build()?;
        let mut node = Self {
            child,
            port,
            _data: data,
            cold_start_ms: 0.0,
            http,
        };
        node.wait_until_ready(&watch)?;
        node.cold_start_ms = watch.millis();
        Ok(node)
    }

    /// The same, after everything that is learnt from the models was learnt.
    pub(crate) fn start_taught() -> Result<Self> {
        let pulled = Command::new(awaaz()?)
            .args(["models", "pull", "standard"])
            .status()?;
        anyhow::ensure!(pulled.success(), "awaaz models pull failed");
        Self::start()
    }

    /// Posts JSON and gives the JSON of a good answer.
    pub(crate) fn post(&self, path: &str, body: &serde_json::Value) -> Result<serde_json::Value> {
        let reply = self.http.post(self.url(path)).json(body).send()?;
        let status = reply.status();
        let text = reply.text()?;
        anyhow::ensure!(status.is_success(), "{path}: {status}: {text}");
        Ok(serde_json::from_str(&text)?)
    }

    fn wait_until_ready(&mut self, watch: &Watch) -> Result<()> {
        while watch.seconds() < 60.0 {
            if let Some(status) = self.child.try_wait()? {
                bail!("awaaz serve ended early: {status}");
            }
            let ready = self.http.get(self.url("/health/ready")).send();
            if ready.is_ok_and(|reply| reply.status().is_success()) {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        bail!("not ready after 60 s")
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    pub(crate) fn socket_url(&self, path: &str) -> String {
        format!("ws://127.0.0.1:{}{path}", self.port)
    }

    /// Peak resident memory so far, in MiB.
    pub(crate) fn peak_memory_mib(&self) -> Result<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status
            .lines()
            .find_map(|line| line.strip_prefix("VmHWM:"))
            .context("no VmHWM")?;
        let kib: f64 = line.trim().trim_end_matches(" kB").trim().parse()?;
        Ok(kib / 1024.0)
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        // Nothing to do about a failure here: the temporary folder goes anyway.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What else the machine is doing, printed beside every figure.
pub(crate) fn machine() -> String {
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let cpu = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = cpu
        .lines()
        .find_map(|line| line.strip_prefix("model name"))
        .unwrap_or("unknown processor");
    let cores = std::thread::available_parallelism().map_or(0, std::num::NonZero::get);
    let load = load.split_whitespace().take(3).collect::<Vec<_>>().join(" ");
    format!(
        "{} ({cores} cores), load {load}",
        model.trim_start_matches([':', ' ', '\t'])
    )
}

/// A sentence spoken by espeak-ng as a 16 kHz mono WAV file's bytes.
pub(crate) fn espeak(voice: &str, words_per_minute: u32, text: &str) -> Result<Vec<u8>> {
    let speed = words_per_minute.to_string();
    let output = Command::new("espeak-ng")
        .args(["-v", voice, "-s", &speed, "--stdout", text])
        .output();
    let output = output.context("starting espeak-ng")?;
    anyhow::ensure!(
        output.status.success() && output.stdout.len() > 1000,
        "espeak-ng -v {voice} gave no sound"
    );
    Ok(output.stdout)
}
