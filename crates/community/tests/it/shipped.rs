//! The content folder of this repository, read for tests.

use community::{Library, Source};
use std::fs;
use std::path::Path;

pub(crate) fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    let mut all = Vec::new();
    for folder in ["legal", "legal/topics", "learning", "gigs", "demo"] {
        for entry in fs::read_dir(root.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|it| it == "toml") {
                let name = path.file_name().unwrap().to_str().unwrap();
                let text = fs::read_to_string(&path).unwrap();
                all.push(Source {
                    path: format!("{folder}/{name}"),
                    text,
                });
            }
        }
    }
    all.sort_by(|a, b| a.path.cmp(&b.path));
    all
}

pub(crate) fn library() -> Library {
    Library::load(&sources()).unwrap()
}
