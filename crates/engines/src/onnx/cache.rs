//! Converted models: written once beside the files they came from, whole or not at all.

use crate::EngineError;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// Two engines of one program may want the same model at the same moment; and one conversion fills the memory of a small box.
static CONVERTING: Mutex<()> = Mutex::new(());

/// Returns `<dir>/awaaz-<version>-<variant>.onnx`, building it first where it does not exist yet.
pub fn converted(
    dir: &Path,
    version: u32,
    variant: &str,
    build: impl FnOnce() -> Result<Vec<u8>, EngineError>,
) -> Result<PathBuf, EngineError> {
    let path = dir.join(format!("awaaz-{version}-{variant}.onnx"));
    let _alone = CONVERTING.lock().unwrap_or_else(PoisonError::into_inner);
    if !path.is_file() {
        write_whole(&path, &build()?)?;
    }
    Ok(path)
}

/// Writes to a temporary name and renames, so that no reader ever sees half a file.
fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), EngineError> {
    let temporary = path.with_extension(format!("{}.part", std::process::id()));
    let written = std::fs::write(&temporary, bytes).and_then(|()| std::fs::rename(&temporary, path));
    written.map_err(|source| {
        // The half-written file is of no use; the first error is the one worth reporting.
        let _ = std::fs::remove_file(&temporary);
        EngineError::io(format!("writing {}", path.display()), source)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Barrier;
    use std::sync::atomic::{AtomicUsize, Ordering};

    #[test]
    fn a_model_is_converted_once() {
        let dir = tempfile::tempdir().unwrap();
        let first = converted(dir.path(), 3, "encoder", || Ok(b"one".to_vec())).unwrap();
        let second = converted(dir.path(), 3, "encoder", || panic!("converted twice")).unwrap();
        assert_eq!(first, second);
        assert_eq!(std::fs::read(first).unwrap(), b"one");
        assert_eq!(
            std::fs::read_dir(dir.path()).unwrap().count(),
            1,
            "no temporary file is left"
        );
    }

    #[test]
    fn those_who_want_it_at_once_share_one_conversion() {
        let dir = tempfile::tempdir().unwrap();
        let (built, all_here) = (AtomicUsize::new(0), Barrier::new(4));
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    all_here.wait();
                    let build = || {
                        built.fetch_add(1, Ordering::Relaxed);
                        Ok(vec![0; 4 << 20])
                    };
                    converted(dir.path(), 3, "decoder", build).unwrap();
                });
            }
        });
        assert_eq!(built.into_inner(), 1);
    }
}
