//! The database key: random, wrapped by a key the operator holds.
//!
//! The database is encrypted with 32 random bytes. Those are stored beside it in `<database>.key.json`, sealed
//! (XChaCha20-Poly1305) by a key-encryption key from a key file or a passphrase (Argon2id). Changing the operator's secret
//! rewrites that small file, never the data.

use crate::StoreError;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use rand::RngCore;
use serde::{Deserialize, Serialize};
use std::fs;
use std::io::Write as _;
use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

const FORMAT: &str = "awaaz-store-key/1";
const MIN_PASSPHRASE_CHARS: usize = 12;
const MAX_KEY_FILE_BYTES: u64 = 4096;
/// Secrets that ship in manuals; refused whatever their length.
const WELL_KNOWN: [&str; 6] = [
    "changemechangeme",
    "passwordpassword",
    "correcthorsebatterystaple",
    "awaazawaazawaaz",
    "123456789012",
    "adminadminadmin",
];

/// What unwraps the database key.
#[derive(Clone)]
pub enum Key {
    /// A file of 64 hexadecimal digits, mode 0600, best on other media than the database.
    File(PathBuf),
    /// A passphrase of at least 12 characters, stretched with Argon2id (64 MiB, 3 passes).
    Passphrase(Zeroizing<String>),
}

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::File(path) => f.debug_tuple("File").field(path).finish(),
            Self::Passphrase(_) => f.write_str("Passphrase(hidden)"),
        }
    }
}

/// 32 secret bytes, wiped when dropped.
pub(crate) type Secret = Zeroizing<[u8; 32]>;

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Header {
    format: String,
    kdf: Kdf,
    nonce: String,
    wrapped: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
enum Kdf {
    KeyFile,
    Argon2id {
        memory_kib: u32,
        passes: u32,
        lanes: u32,
        salt: String,
    },
}

/// Where the wrapped key of a database lies.
pub fn header_path(database: &Path) -> PathBuf {
    let mut name = database.as_os_str().to_owned();
    name.push(".key.json");
    name.into()
}

/// Writes a new random key file with mode 0600; refuses to touch an existing one.
pub fn create_key_file(path: &Path, rng: &mut dyn RngCore) -> Result<(), StoreError> {
    if path.exists() {
        return Err(StoreError::AlreadyExists {
            path: path.to_owned(),
        });
    }
    let mut bytes: Secret = Zeroizing::new([0; 32]);
    rng.fill_bytes(bytes.as_mut());
    let text = Zeroizing::new(hex::encode(*bytes) + "\n");
    write_private(path, text.as_bytes())
}

/// Makes and wraps a new database key. The key file is created when it is missing.
pub(crate) fn create(database: &Path, key: &Key, rng: &mut dyn RngCore) -> Result<Secret, StoreError> {
    let path = header_path(database);
    if path.exists() {
        return Err(StoreError::AlreadyExists { path });
    }
    if let Key::File(file) = key
        && !file.exists()
    {
        create_key_file(file, rng)?;
    }
    let mut secret: Secret = Zeroizing::new([0; 32]);
    rng.fill_bytes(secret.as_mut());
    write_private(&path, &wrap(&secret, key, rng)?)?;
    Ok(secret)
}

/// The database key of an existing database.
pub(crate) fn unwrap(database: &Path, key: &Key) -> Result<Secret, StoreError> {
    let path = header_path(database);
    let text = read_limited(&path)?;
    let damaged = |reason: &str| StoreError::KeyHeaderDamaged {
        path: path.clone(),
        reason: reason.to_owned(),
    };
    let header: Header = serde_json::from_str(&text).map_err(|error| damaged(&error.to_string()))?;
    if header.format != FORMAT {
        return Err(damaged("unknown format"));
    }
    let nonce = hex::decode(&header.nonce)
        .ok()
        .filter(|it| it.len() == 24)
        .ok_or_else(|| damaged("nonce"))?;
    let wrapped = hex::decode(&header.wrapped)
        .ok()
        .filter(|it| it.len() == 48)
        .ok_or_else(|| damaged("wrapped"))?;
    let kek = derive(key, &header.kdf, &path)?;
    let opened = XChaCha20Poly1305::new((&*kek).into())
        .decrypt(
            XNonce::from_slice(&nonce),
            Payload {
                msg: &wrapped,
                aad: &bound_data(&header.kdf)?,
            },
        )
        .map(Zeroizing::new)
        .map_err(|_| StoreError::KeyWrong)?;
    let bytes: [u8; 32] = opened.as_slice().try_into().map_err(|_| damaged("length"))?;
    Ok(Zeroizing::new(bytes))
}

/// Seals the same database key under another secret. The data is not touched; the old secret stops working.
pub fn rewrap(database: &Path, old: &Key, new: &Key, rng: &mut dyn RngCore) -> Result<(), StoreError> {
    let secret = unwrap(database, old)?;
    if let Key::File(file) = new
        && !file.exists()
    {
        create_key_file(file, rng)?;
    }
    write_private(&header_path(database), &wrap(&secret, new, rng)?)
}

fn wrap(secret: &Secret, key: &Key, rng: &mut dyn RngCore) -> Result<Vec<u8>, StoreError> {
    let kdf = match key {
        Key::File(_) => Kdf::KeyFile,
        Key::Passphrase(_) => {
            let mut salt = [0_u8; 16];
            rng.fill_bytes(&mut salt);
            Kdf::Argon2id {
                memory_kib: 64 * 1024,
                passes: 3,
                lanes: 1,
                salt: hex::encode(salt),
            }
        }
    };
    let kek = derive(key, &kdf, Path::new("new key"))?;
    let mut nonce = [0_u8; 24];
    rng.fill_bytes(&mut nonce);
    let wrapped = XChaCha20Poly1305::new((&*kek).into())
        .encrypt(
            XNonce::from_slice(&nonce),
            Payload {
                msg: secret.as_ref(),
                aad: &bound_data(&kdf)?,
            },
        )
        .map_err(|_| StoreError::KeyWrong)?;
    let header = Header {
        format: FORMAT.to_owned(),
        kdf,
        nonce: hex::encode(nonce),
        wrapped: hex::encode(wrapped),
    };
    Ok(serde_json::to_vec_pretty(&header)?)
}

/// The header's own parameters are authenticated, so weakening them in the file makes the key wrong.
fn bound_data(kdf: &Kdf) -> Result<Vec<u8>, StoreError> {
    Ok([FORMAT.as_bytes(), &serde_json::to_vec(kdf)?].concat())
}

fn derive(key: &Key, kdf: &Kdf, header: &Path) -> Result<Secret, StoreError> {
    match (key, kdf) {
        (Key::File(path), Kdf::KeyFile) => read_key_file(path),
        (
            Key::Passphrase(text),
            Kdf::Argon2id {
                memory_kib,
                passes,
                lanes,
                salt,
            },
        ) => {
            check_passphrase(text)?;
            let damaged = || StoreError::KeyHeaderDamaged {
                path: header.to_owned(),
                reason: "kdf".to_owned(),
            };
            // The header is not trusted before it is opened: bound what it can make us spend.
            if *memory_kib > 1024 * 1024 || *passes > 16 || *lanes > 16 {
                return Err(damaged());
            }
            let salt = hex::decode(salt).map_err(|_| damaged())?;
            let params =
                argon2::Params::new(*memory_kib, *passes, *lanes, Some(32)).map_err(|_| damaged())?;
            let mut kek: Secret = Zeroizing::new([0; 32]);
            argon2::Argon2::new(argon2::Algorithm::Argon2id, argon2::Version::V0x13, params)
                .hash_password_into(text.as_bytes(), &salt, kek.as_mut())
                .map_err(|_| damaged())?;
            Ok(kek)
        }
        // A passphrase was given for a key-file database or the other way round.
        _ => Err(StoreError::KeyWrong),
    }
}

fn check_passphrase(text: &str) -> Result<(), StoreError> {
    let plain: String = text.to_lowercase().split_whitespace().collect();
    let mut distinct: Vec<char> = plain.chars().collect();
    distinct.sort_unstable();
    distinct.dedup();
    if text.trim().chars().count() < MIN_PASSPHRASE_CHARS {
        Err(StoreError::KeyTooWeak {
            reason: "a passphrase needs at least 12 characters",
        })
    } else if distinct.len() < 5 {
        Err(StoreError::KeyTooWeak {
            reason: "the passphrase repeats a few characters",
        })
    } else if WELL_KNOWN.contains(&plain.as_str()) {
        Err(StoreError::KeyTooWeak {
            reason: "the passphrase is a well-known one",
        })
    } else {
        Ok(())
    }
}

fn read_key_file(path: &Path) -> Result<Secret, StoreError> {
    let text = read_limited(path)?;
    let mode = fs::metadata(path)
        .map_err(StoreError::io(path))?
        .permissions()
        .mode()
        & 0o777;
    if mode & 0o077 != 0 {
        return Err(StoreError::KeyFileTooOpen {
            path: path.to_owned(),
            mode,
        });
    }
    let mut bytes: Secret = Zeroizing::new([0; 32]);
    hex::decode_to_slice(text.trim(), bytes.as_mut()).map_err(|_| StoreError::KeyTooWeak {
        reason: "a key file holds exactly 64 hexadecimal digits",
    })?;
    if bytes.iter().all(|it| Some(it) == bytes.first()) {
        return Err(StoreError::KeyTooWeak {
            reason: "the key file repeats one byte",
        });
    }
    Ok(bytes)
}

fn read_limited(path: &Path) -> Result<Zeroizing<String>, StoreError> {
    let size = match fs::metadata(path) {
        Ok(it) => it.len(),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return Err(StoreError::KeyMissing {
                path: path.to_owned(),
            });
        }
        Err(error) => return Err(StoreError::io(path)(error)),
    };
    if size > MAX_KEY_FILE_BYTES {
        return Err(StoreError::KeyHeaderDamaged {
            path: path.to_owned(),
            reason: "too long".to_owned(),
        });
    }
    let bytes = fs::read(path).map(Zeroizing::new).map_err(StoreError::io(path))?;
    std::str::from_utf8(&bytes)
        .map(|it| Zeroizing::new(it.to_owned()))
        .map_err(|_| StoreError::KeyHeaderDamaged {
            path: path.to_owned(),
            reason: "not text".to_owned(),
        })
}

/// Writes a 0600 file so that after a power cut either the old or the whole new content is there.
fn write_private(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let folder = path
        .parent()
        .filter(|it| !it.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(StoreError::io(folder))?;
    let mut temporary = path.as_os_str().to_owned();
    temporary.push(".new");
    let temporary = PathBuf::from(temporary);
    let write = || -> std::io::Result<()> {
        let mut file = fs::OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(true)
            .mode(0o600)
            .open(&temporary)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&temporary, path)?;
        fs::File::open(folder)?.sync_all()
    };
    write().map_err(StoreError::io(path))
}
