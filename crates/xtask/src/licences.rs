//! Every linked package has a licence that deny.toml allows and comes from the public registry.

use crate::check::output;
use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeSet;

const REGISTRY: &str = "registry+";

#[derive(Deserialize)]
struct Policy {
    licenses: Licenses,
}

#[derive(Deserialize)]
struct Licenses {
    allow: Vec<String>,
    exceptions: Vec<Exception>,
}

#[derive(Deserialize)]
struct Exception {
    #[serde(rename = "crate")]
    package: String,
    allow: Vec<String>,
}

/// Checks the whole resolved graph.
pub(crate) fn check() -> Result<()> {
    let policy: Policy = toml::from_str(&std::fs::read_to_string("deny.toml")?).context("deny.toml")?;
    let metadata = output("cargo", &["metadata", "--locked", "--format-version", "1"])?;
    let metadata: Value = serde_json::from_str(&metadata)?;
    let packages = metadata["packages"].as_array().context("no packages")?;
    let mut refused = BTreeSet::new();
    for package in packages.iter().filter(|package| !package["source"].is_null()) {
        let name = package["name"].as_str().unwrap_or_default();
        let source = package["source"].as_str().unwrap_or_default();
        ensure!(
            source.starts_with(REGISTRY),
            "{name} comes from {source}, not from the registry"
        );
        let licence = package["license"].as_str().unwrap_or_default();
        if !policy.licenses.permits(name, licence) {
            refused.insert(format!("{name}: {licence}"));
        }
    }
    ensure!(
        refused.is_empty(),
        "licences that deny.toml does not allow:\n{}",
        Vec::from_iter(refused).join("\n")
    );
    println!("{} packages", packages.len());
    Ok(())
}

impl Licenses {
    fn permits(&self, package: &str, licence: &str) -> bool {
        // Old packages separate alternatives by a slash.
        let Ok(expression) =
            spdx::Expression::parse_mode(&licence.replace('/', " OR "), spdx::ParseMode::LAX)
        else {
            return false;
        };
        let extra = self
            .exceptions
            .iter()
            .filter(|exception| exception.package == package);
        let allowed: Vec<&String> = self
            .allow
            .iter()
            .chain(extra.flat_map(|exception| &exception.allow))
            .collect();
        expression.evaluate(|requirement| allowed.iter().any(|name| **name == requirement.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alternatives_exceptions_and_unknown_licences() {
        let exceptions = vec![Exception {
            package: "lame".into(),
            allow: vec!["LGPL-3.0".into()],
        }];
        let policy = Licenses {
            allow: vec!["MIT".into(), "Apache-2.0".into()],
            exceptions,
        };
        assert!(policy.permits("any", "GPL-3.0 OR MIT"));
        assert!(policy.permits("any", "MIT/Apache-2.0"));
        assert!(policy.permits("lame", "LGPL-3.0"));
        for refused in ["GPL-3.0", "MIT AND GPL-3.0", "LGPL-3.0", "", "no such licence"] {
            assert!(!policy.permits("any", refused), "{refused}");
        }
    }
}
