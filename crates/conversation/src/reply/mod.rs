//! From results to sentences: Fluent messages, numbers and money as people say them.

mod sentences;
mod values;

use crate::content::{ContentError, Pack};
use crate::language::Language;
use crate::reading::{OutputScript, Scribe};
use crate::turn::{Arg, Line, Part};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use values::Teller;

/// Begins and ends the place of a value in a rendered message: `\u{E000}index\u{E001}`, or `\u{E002}number\u{E001}`.
const VALUE: char = '\u{E000}';
const END: char = '\u{E001}';
const NUMBER: char = '\u{E002}';

/// As fast as a voice speaks by itself, in percent.
const PACE: u16 = 100;

/// One sentence, as shown and as read aloud.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    pub text: String,
    pub spoken: String,
    /// The language of the sentence where it is not the listener's.
    pub foreign: Option<Language>,
    /// The piece of a longer text that is complete with this sentence.
    pub part: Option<Part>,
    /// How fast it is read, in percent.
    pub pace: u16,
}

/// All messages of all loaded languages.
pub struct Replies {
    voices: BTreeMap<Language, Voice>,
    helplines: BTreeMap<String, String>,
}

struct Voice {
    bundle: FluentBundle<FluentResource>,
    teller: Teller,
    scribe: Scribe,
    sentence_end: Vec<char>,
}

impl std::fmt::Debug for Replies {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.voices.keys()).finish()
    }
}

impl Replies {
    /// Parses the messages of all packs.
    pub fn new(packs: &[Pack]) -> Result<Self, ContentError> {
        let mut voices = BTreeMap::new();
        let mut helplines = BTreeMap::new();
        let english = packs.iter().find(|p| p.code == Language::En);
        for pack in packs {
            voices.insert(pack.code, Voice::new(pack, english.unwrap_or(pack))?);
            helplines.extend(pack.safety.helplines.clone());
        }
        for needed in [
            "emergency",
            "women",
            "women_police",
            "child",
            "cyber",
            "mental_health",
            "ambulance",
            "legal_aid",
        ] {
            if !helplines.contains_key(needed) {
                return Err(ContentError::new(
                    "en/safety.toml",
                    format!("helplines.{needed}"),
                    "is missing",
                ));
            }
        }
        Ok(Self { voices, helplines })
    }

    /// All helplines as arguments of a message, under the names that messages use.
    pub fn helplines(&self) -> BTreeMap<String, Arg> {
        let mut args: BTreeMap<String, Arg> = self
            .helplines
            .iter()
            .map(|(name, number)| (name.clone(), Arg::Digits(number.clone())))
            .collect();
        if let Some(number) = self.helplines.get("legal_aid") {
            args.insert("number".to_owned(), Arg::Digits(number.clone()));
        }
        args
    }

    /// The lines as sentences. What is missing in the language is said in English; what is missing there, too, is left out.
    pub fn render(&self, language: Language, lines: &[Line]) -> Vec<Rendered> {
        lines.iter().flat_map(|line| self.line(language, line)).collect()
    }

    /// One message as text for a screen, e.g. the title of an HTTP problem.
    pub fn message(&self, language: Language, id: &str, args: &BTreeMap<String, Arg>) -> Option<String> {
        let line = Line::Message {
            id: id.to_owned(),
            args: args.clone(),
        };
        let sentences: Vec<String> = self.line(language, &line).into_iter().map(|r| r.text).collect();
        (!sentences.is_empty()).then(|| sentences.join(" "))
    }

    /// Whether the language itself (not its fallback) has a message.
    pub fn has(&self, language: Language, id: &str) -> bool {
        self.voices
            .get(&language)
            .is_some_and(|v| v.bundle.has_message(id))
    }

    /// The name of a canonical value (`kind.tailoring`) in a language.
    pub fn name(&self, language: Language, key: &str) -> Option<&str> {
        self.voices.get(&language)?.teller.name(key)
    }

    /// A text as it is read aloud in a language: numbers, money, days, units and abbreviations in words.
    pub fn read_aloud(&self, language: Language, text: &str) -> String {
        let voice = self
            .voices
            .get(&language)
            .or_else(|| self.voices.get(&Language::En));
        voice.map_or_else(|| text.to_owned(), |voice| voice.teller.read_aloud(text))
    }

    /// A text of a language in another script. `English` is written like `Roman` here: what is known of a text by its
    /// meaning is [`Brain::in_script`](crate::understand::Brain::in_script)'s.
    pub fn in_script(&self, language: Language, text: &str, script: OutputScript) -> String {
        let voice = self
            .voices
            .get(&language)
            .or_else(|| self.voices.get(&Language::En));
        voice.map_or_else(
            || text.to_owned(),
            |voice| voice.scribe.write(text, script, &voice.teller.reader),
        )
    }

    fn line(&self, language: Language, line: &Line) -> Vec<Rendered> {
        let own = self.voices.get(&language);
        let english = self.voices.get(&Language::En);
        match line {
            Line::Part { text, part } => {
                let text = Line::Text { text: text.clone() };
                let mut told = self.line(part.language, &text);
                for sentence in &mut told {
                    sentence.pace = part.pace;
                    sentence.foreign = (part.language != language).then_some(part.language);
                }
                if let Some(last) = told.last_mut() {
                    last.part = Some(part.clone());
                }
                told
            }
            Line::Foreign { text, language } => {
                let text = Line::Text { text: text.clone() };
                let foreign = |r: Rendered| Rendered {
                    foreign: Some(*language),
                    ..r
                };
                self.line(*language, &text).into_iter().map(foreign).collect()
            }
            Line::Text { text } => {
                let Some(voice) = own.or(english) else {
                    return Vec::new();
                };
                let sentences = sentences::split(text, &voice.sentence_end);
                sentences.into_iter().map(|s| voice.rendered(&s, &[])).collect()
            }
            Line::Message { id, args } => own
                .into_iter()
                .chain(english)
                .find_map(|voice| voice.message(id, args, english))
                .unwrap_or_default(),
        }
    }
}

impl Voice {
    fn new(pack: &Pack, english: &Pack) -> Result<Self, ContentError> {
        let file = format!("{}/replies.ftl", pack.code.code());
        let resource = FluentResource::try_new(pack.replies.clone()).map_err(|(_, errors)| {
            let first = errors.first();
            let place = first.map_or(0, |e| e.pos.start.min(pack.replies.len()));
            let before = pack.replies.get(..place).unwrap_or_default();
            let line = before.matches('\n').count() + 1;
            ContentError::new(
                &file,
                format!("line {line}"),
                first.map_or_else(String::new, ToString::to_string),
            )
        })?;
        let locale = pack
            .code
            .code()
            .parse()
            .map_err(|_| ContentError::new(&file, "-", "unknown locale"))?;
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        bundle.set_use_isolating(false);
        // Numbers stay numbers for plurals, and come out as a mark that is later shown or spoken.
        bundle.set_formatter(Some(|value, _| match value {
            FluentValue::Number(number) => Some(format!("{NUMBER}{}{END}", number.value)),
            _ => None,
        }));
        bundle.add_resource(resource).map_err(|errors| {
            let what: Vec<String> = errors.iter().map(ToString::to_string).collect();
            ContentError::new(&file, "-", what.join("; "))
        })?;
        let sentence_end = pack.language.sentence_end.chars().collect();
        Ok(Self {
            bundle,
            teller: Teller::new(pack, english),
            scribe: Scribe::new(pack),
            sentence_end,
        })
    }

    fn message(
        &self,
        id: &str,
        args: &BTreeMap<String, Arg>,
        fallback: Option<&Self>,
    ) -> Option<Vec<Rendered>> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let mut values = Vec::new();
        let mut fluent = FluentArgs::new();
        for (name, arg) in args {
            match arg {
                Arg::Number(number) => fluent.set(name.as_str(), *number),
                // Private-use characters would be taken for our own marks.
                Arg::Text(text) => fluent.set(name.as_str(), text.replace([VALUE, END, NUMBER], "")),
                other => {
                    fluent.set(name.as_str(), format!("{VALUE}{}{END}", values.len()));
                    values.push(self.value(other, fallback));
                }
            }
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&fluent), &mut errors);
        if !errors.is_empty() {
            return None;
        }
        let sentences = sentences::split(&text, &self.sentence_end);
        Some(
            sentences
                .into_iter()
                .map(|s| self.rendered(&s, &values))
                .collect(),
        )
    }

    fn value(&self, arg: &Arg, fallback: Option<&Self>) -> (String, String) {
        if let Arg::Named(key) = arg {
            let name = self
                .teller
                .name(key)
                .or_else(|| fallback.and_then(|f| f.teller.name(key)));
            let name = name.map_or_else(
                || key.rsplit('.').next().unwrap_or(key).replace('_', " "),
                ToOwned::to_owned,
            );
            return (name.clone(), name);
        }
        let (shown, spoken) = self.teller.tell(arg);
        (shown, spoken)
    }

    fn rendered(&self, sentence: &str, values: &[(String, String)]) -> Rendered {
        let (mut text, mut spoken) = (String::new(), String::new());
        let mut plain = String::new();
        let mut rest = sentence;
        while let Some(at) = rest.find([VALUE, NUMBER]) {
            plain.push_str(&rest[..at]);
            let mark = rest[at..].chars().next().unwrap_or(VALUE);
            let after = &rest[at + mark.len_utf8()..];
            let (inside, tail) = after.split_once(END).unwrap_or((after, ""));
            let (shown, said) = if mark == NUMBER {
                self.teller.number(inside.parse().unwrap_or_default())
            } else {
                inside
                    .parse::<usize>()
                    .ok()
                    .and_then(|i| values.get(i).cloned())
                    .unwrap_or_default()
            };
            let _ = write!(text, "{plain}{shown}");
            let _ = write!(spoken, "{}{said}", self.teller.read_aloud(&plain));
            plain.clear();
            rest = tail;
        }
        plain.push_str(rest);
        let _ = write!(text, "{plain}");
        let _ = write!(spoken, "{}", self.teller.read_aloud(&plain));
        Rendered {
            text: text.trim().to_owned(),
            spoken: spoken.trim().to_owned(),
            foreign: None,
            part: None,
            pace: PACE,
        }
    }
}
