//! Points the binary at the built web app, or at an empty folder when it has not been built.

use std::path::PathBuf;

fn main() -> std::io::Result<()> {
    let manifest = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default());
    let built = manifest.join("../../web/dist");
    let dist = if built.join("index.html").is_file() {
        built
    } else {
        let empty = out.join("no-web");
        std::fs::create_dir_all(&empty)?;
        empty
    };
    println!("cargo:rustc-env=AWAAZ_WEB_DIST={}", dist.display());
    println!("cargo:rerun-if-changed=../../web/dist");
    println!("cargo:rerun-if-changed=../../content");
    println!("cargo:rerun-if-changed=../../models/catalog.toml");
    Ok(())
}
