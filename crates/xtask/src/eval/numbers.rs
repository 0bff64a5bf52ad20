//! Numbers, days and money in both directions against the golden tables: what is written and how it is read aloud, what is
//! said and what it means.

use crate::check::root;
use anyhow::{Context, Result};
use conversation::calendar::Date;
use conversation::content::{Pack, PackFiles};
use conversation::language::Language;
use conversation::understand::Brain;
use serde::Deserialize;

/// `eval/numbers/<code>.toml`.
#[derive(Deserialize)]
struct Table {
    read: Vec<(String, String)>,
    hear: Vec<(String, String)>,
}

pub(super) fn run() -> Result<()> {
    let packs: Vec<Pack> = Language::ALL.into_iter().map(pack).collect::<Result<_>>()?;
    let brain = Brain::new(packs)?;
    // The tables are written for this Wednesday.
    let today = Date::new(2026, 3, 4).context("a day")?;
    println!("language  read aloud  understood");
    for language in Language::ALL {
        let table = table(language)?;
        let read = right(&table.read, |text| brain.replies().read_aloud(language, text));
        let hear = right(&table.hear, |text| {
            let quantities = brain.quantities(text, language);
            let lines: Vec<String> = quantities.iter().map(|q| q.value.line(today)).collect();
            lines.join("; ")
        });
        println!(
            "{:8}  {:4} of {:2}  {:4} of {:2}",
            language.code(),
            read,
            table.read.len(),
            hear,
            table.hear.len()
        );
    }
    Ok(())
}

/// How many rows come out as they should; the others are shown.
fn right(rows: &[(String, String)], answer: impl Fn(&str) -> String) -> usize {
    let good = |(text, want): &&(String, String)| {
        let got = answer(text);
        if got != *want {
            println!("  {text:?}: {got:?} instead of {want:?}");
        }
        got == *want
    };
    rows.iter().filter(good).count()
}

fn table(language: Language) -> Result<Table> {
    let path = root().join(format!("eval/numbers/{}.toml", language.code()));
    let text = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    toml::from_str(&text).with_context(|| path.display().to_string())
}

fn pack(language: Language) -> Result<Pack> {
    let folder = root().join("content/languages").join(language.code());
    let read = |file: &str| {
        let path = folder.join(file);
        std::fs::read_to_string(&path).with_context(|| path.display().to_string())
    };
    let texts = [
        read("language.toml")?,
        read("phrases.toml")?,
        read("lexicon.toml")?,
        read("replies.ftl")?,
        read("safety.toml")?,
    ];
    let [language, phrases, lexicon, replies, safety] = &texts;
    Ok(Pack::parse(&PackFiles {
        language,
        phrases,
        lexicon,
        replies,
        safety,
        pronunciation: "",
    })?)
}
