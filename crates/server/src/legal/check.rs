//! Whether a sentence says more than its sources do.

use std::collections::BTreeSet;

use community::Library;
use community::legal;
use conversation::language::Language;
use conversation::turn::Line;
use conversation::understand::{Backing, SectionWords};

use crate::app::App;

/// Words that announce laws, of all languages, ready to be looked for.
#[derive(Debug)]
pub struct Wording {
    sections: SectionWords,
    /// As written: "Act" is the name of a law, "act" is none.
    acts: BTreeSet<String>,
}

impl Wording {
    pub(crate) fn new(library: &Library) -> Self {
        let all = |lists: &std::collections::BTreeMap<String, Vec<String>>| -> Vec<String> {
            lists.values().flatten().cloned().collect()
        };
        Self {
            sections: SectionWords::new(all(&library.wording.section).iter().map(String::as_str)),
            acts: all(&library.wording.act).into_iter().collect(),
        }
    }

    fn names_an_act(&self, text: &str) -> bool {
        let cuts = |c: char| c.is_whitespace() || c.is_ascii_punctuation() || c == '।';
        text.split(cuts).any(|word| {
            self.acts.contains(word)
                // Case endings are glued to words of Indic scripts.
                || self.acts.iter().any(|act| !act.is_ascii() && word.starts_with(act.as_str()))
        })
    }
}

/// The sources of one answer, and what passes before them.
pub(crate) struct Check<'a> {
    app: &'a App,
    laws: BTreeSet<String>,
    backing: Backing,
}

impl<'a> Check<'a> {
    /// No sources: only sentences that name nothing pass.
    pub(crate) fn new(app: &'a App) -> Self {
        Self {
            app,
            laws: BTreeSet::new(),
            backing: Backing::default(),
        }
    }

    /// A law may be named, and what its row says be told.
    pub(crate) fn rest_on(&mut self, provision: &str, quote: &str) {
        self.laws.insert(provision.to_owned());
        self.allow(quote);
    }

    /// What an English source says may be told.
    pub(crate) fn allow(&mut self, source: &str) {
        let more = self.app.brain.backing([source], &self.app.wording.sections);
        self.backing.hold(more);
    }

    /// What a source in this language says may be told.
    pub(crate) fn allow_in(&mut self, source: &str, language: Language) {
        let more = self
            .app
            .brain
            .backing_in(source, language, &self.app.wording.sections);
        self.backing.hold(more);
    }

    /// Whether all that a text names is in the sources.
    pub(crate) fn passes(&self, text: &str, language: Language) -> bool {
        let named = legal::named(&self.app.library, text);
        let laws = named.iter().all(|it| self.laws.contains(&it.id));
        let unknown = named.is_empty() && self.app.wording.names_an_act(text);
        let sections = &self.app.wording.sections;
        laws && !unknown && self.app.brain.is_backed(text, language, sections, &self.backing)
    }

    /// The lines that pass as they will be shown; a line of the content loses the sentences that do not.
    pub(crate) fn lines(&self, lines: Vec<Line>, language: Language) -> Vec<Line> {
        let replies = self.app.brain.replies();
        let pass = |line: &Line| {
            let shown = replies.render(language, std::slice::from_ref(line));
            shown.iter().all(|it| self.passes(&it.text, language))
        };
        lines.into_iter().filter(pass).collect()
    }
}
