//! Understanding for all loaded languages.

use super::embedding::{Neighbours, VectorError};
use super::normalise::normalise;
use super::numbers::Quantity;
use super::places::{Gazetteer, Places, Spot};
use super::slots::{self, Evidence};
use super::tongue::{Answer, Tongue};
use super::{Context, IntentGuess, IntentScore, LanguageGuess, Script, Understanding};
use crate::content::{ContentError, Pack};
use crate::guard::{self, SafetyAction, Screen};
use crate::language::{Identifier, Language, ScriptCount};
use crate::reading::OutputScript;
use crate::reply::Replies;
use crate::turn::Values;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// Below this an intent is not acted on.
pub(super) const SURE: f32 = 0.45;
/// Example sentences per intent and language that are embedded.
const EMBEDDED_EXAMPLES: usize = 5;
/// Weight of the embedder beside the words.
const EMBEDDING: f32 = 0.35;

/// What the product knows of its languages: built once, shared by all conversations.
#[derive(Debug)]
pub struct Brain {
    tongues: BTreeMap<Language, Tongue>,
    identifier: Identifier,
    screen: Screen,
    replies: Replies,
    examples: Vec<(String, String)>,
    neighbours: OnceLock<Neighbours>,
    places: Places,
}

impl Brain {
    /// Builds everything from content; English must be there, the other languages fall back on it.
    pub fn new(packs: Vec<Pack>) -> Result<Self, ContentError> {
        let Some(english) = packs.iter().find(|p| p.code == Language::En) else {
            return Err(ContentError::new(
                "en/language.toml",
                "code",
                "the master language is missing",
            ));
        };
        for pack in &packs {
            if let Some(intent) = pack.phrases.keys().find(|i| !english.phrases.contains_key(*i)) {
                let file = format!("{}/phrases.toml", pack.code.code());
                return Err(ContentError::new(
                    &file,
                    intent,
                    "is not an intent of the master language",
                ));
            }
        }
        let replies = Replies::new(&packs)?;
        let screen = Screen::new(&packs)?;
        let examples = examples(&packs);
        Ok(Self {
            tongues: packs.iter().map(|p| (p.code, Tongue::new(p, english))).collect(),
            identifier: Identifier::new(&packs),
            screen,
            replies,
            examples,
            neighbours: OnceLock::new(),
            places: Places::new(&packs),
        })
    }

    /// Languages that are loaded.
    pub fn languages(&self) -> Vec<Language> {
        Language::ALL
            .into_iter()
            .filter(|l| self.tongues.contains_key(l))
            .collect()
    }

    /// The replies of all loaded languages.
    pub fn replies(&self) -> &Replies {
        &self.replies
    }

    /// The sentences to embed for [`Self::set_prototype_vectors`], always in the same order.
    pub fn prototype_texts(&self) -> Vec<String> {
        self.examples.iter().map(|(_, text)| text.clone()).collect()
    }

    /// Gives the vectors of [`Self::prototype_texts`], once.
    pub fn set_prototype_vectors(&self, vectors: Vec<Vec<f32>>) -> Result<(), VectorError> {
        let neighbours = Neighbours::new(vectors, self.examples.len())?;
        self.neighbours
            .set(neighbours)
            .map_err(|_| VectorError::AlreadySet)
    }

    /// Whether vectors given to [`Self::understand`] count.
    pub fn uses_vectors(&self) -> bool {
        self.neighbours.get().is_some()
    }

    /// Gives the towns and villages beyond those of the lexicon, once; false when they had been given.
    pub fn set_gazetteer(&self, gazetteer: Gazetteer) -> bool {
        self.places.set(gazetteer)
    }

    /// The towns and villages that were given.
    pub fn gazetteer(&self) -> Option<&Gazetteer> {
        self.places.gazetteer()
    }

    /// The place that a value of the slot `place` means. `near`: what is known already, in degrees north and east.
    pub fn resolve_place(&self, name: &str, near: &[(f64, f64)]) -> Option<Spot<'_>> {
        self.places.resolve(name, near)
    }

    /// The place that a text names, in its usual English spelling. `asked`: the text answers the question for one.
    pub fn place_in(&self, text: &str, language: Language, asked: bool) -> Option<String> {
        let mut evidence = self.tongue(language).evidence(&normalise(text));
        self.places.add(&mut evidence, language, asked);
        evidence.value("place").map(str::to_owned)
    }

    /// What a message means. `forced` is a language chosen by hand; `vector` the embedding of the message, if there is one.
    pub fn understand(
        &self,
        text: &str,
        forced: Option<Language>,
        context: &Context,
        vector: Option<&[f32]>,
    ) -> Understanding {
        let text = normalise(text);
        let language = self.language(&text, forced, context.language);
        let tongue = self.tongue(language.code);
        let mut evidence = tongue.evidence(&text);
        let asked = context.state.as_deref() == Some("need:place");
        self.places.add(&mut evidence, language.code, asked);
        let safety = self.judge(&text, language.code, &evidence);
        let intent = match safety.action {
            SafetyAction::Escalate => certain("legal.emergency"),
            SafetyAction::Block => certain("general.out_of_scope"),
            _ => self.intent(tongue, &language, &text, &evidence, context, vector),
        };
        let slots = Self::slots(&intent.name, &evidence, context);
        Understanding {
            language,
            intent,
            slots,
            safety,
        }
    }

    /// Danger, attacks and identifiers in a text, without understanding the rest.
    pub fn judge_text(
        &self,
        text: &str,
        forced: Option<Language>,
        session: Option<Language>,
    ) -> guard::Safety {
        let text = normalise(text);
        let language = self.language(&text, forced, session).code;
        self.judge(&text, language, &self.tongue(language).evidence(&text))
    }

    /// Whether a whole message is a yes, a no or a hesitation.
    pub fn answer(&self, text: &str, language: Language) -> Option<Answer> {
        let text = normalise(text);
        let own = self.tongue(language);
        own.answer(&own.evidence(&text).words).or_else(|| {
            // People of every language say "ok" and "no".
            let english = self.tongue(Language::En);
            english.answer(&english.evidence(&text).words)
        })
    }

    /// The numbers of a text and what they stand for; `start..end` count the words of
    /// [`normalise::words`](super::normalise::words).
    pub fn quantities(&self, text: &str, language: Language) -> Vec<Quantity> {
        self.tongue(language).evidence(&normalise(text)).quantities
    }

    /// A text of a language in another script. [`OutputScript::English`] gives slot values, amounts and times in English
    /// and the other words romanised: there is no translation here.
    pub fn in_script(&self, text: &str, language: Language, script: OutputScript) -> String {
        if script != OutputScript::English || language == Language::En {
            return self.replies.in_script(language, text, script);
        }
        let evidence = self.tongue(language).evidence(&normalise(text));
        let english = |slot: &str, key: &str| self.replies.name(Language::En, &format!("{slot}.{key}"));
        let roman = |word: &str| self.replies.in_script(language, word, OutputScript::Roman);
        evidence.in_english(english, roman)
    }

    /// The position meant by "the second one" (from 0); -1 is the last.
    pub fn ordinal(&self, text: &str, language: Language) -> Option<i32> {
        let tongue = self.tongue(language);
        tongue.ordinal(&tongue.evidence(&normalise(text)).words)
    }

    /// A slot's value as the answer to a question for it.
    pub fn slot_answer(
        &self,
        text: &str,
        language: Language,
        intent: &str,
        slot: &str,
    ) -> Option<serde_json::Value> {
        let mut evidence = self.tongue(language).evidence(&normalise(text));
        self.places.add(&mut evidence, language, slot == "place");
        slots::answer(intent, slot, &evidence).map(masked)
    }

    fn tongue(&self, language: Language) -> &Tongue {
        // Unwrap safety: `new` refuses to build without English.
        self.tongues
            .get(&language)
            .or_else(|| self.tongues.get(&Language::En))
            .expect("English is loaded")
    }

    fn language(&self, text: &str, forced: Option<Language>, session: Option<Language>) -> LanguageGuess {
        let guess = self.identifier.identify(text, forced.or(session));
        let Some(code) = forced else { return guess };
        let count = ScriptCount::of(text);
        // A script the chosen language is never written in is stronger than the choice.
        if count.native.is_some_and(|s| !s.languages().contains(&code))
            && count.native_letters > count.latin_letters
        {
            return guess;
        }
        let script = match (count.native_letters, count.latin_letters) {
            (0, _) if code == Language::En => Script::Native,
            (0, 1..) => Script::Roman,
            (1.., 1..) => Script::Mixed,
            _ => Script::Native,
        };
        LanguageGuess {
            code,
            script,
            confidence: 1.0,
        }
    }

    fn judge(&self, text: &str, language: Language, evidence: &Evidence) -> guard::Safety {
        let said: Vec<(String, String)> = evidence
            .numbers
            .iter()
            .filter(|n| n.digits.len() >= 10)
            .map(|n| (n.digits.clone(), evidence.surface[n.start..n.end].join(" ")))
            .filter(|(_, words)| !words.starts_with(|c: char| c.is_ascii_digit()))
            .collect();
        guard::judge(&self.screen, text, language, &said)
    }

    fn intent(
        &self,
        tongue: &Tongue,
        language: &LanguageGuess,
        text: &str,
        evidence: &Evidence,
        context: &Context,
        vector: Option<&[f32]>,
    ) -> IntentGuess {
        match tongue.answer(&evidence.words) {
            Some(Answer::Yes) => return certain("general.yes"),
            Some(Answer::No) => return certain("general.no"),
            _ => {}
        }
        let mut scores: BTreeMap<&str, f32> = tongue
            .router
            .score(&Tongue::sentence(evidence))
            .into_iter()
            .collect();
        if language.code != Language::En && language.script != Script::Native {
            let english = self.tongue(Language::En);
            for (intent, score) in english.router.score(&Tongue::sentence(&english.evidence(text))) {
                let known = scores.entry(intent).or_default();
                *known = known.max(score * 0.9);
            }
        }
        if let Some((vector, neighbours)) = vector.zip(self.neighbours.get()) {
            let intents: Vec<&str> = self.examples.iter().map(|(intent, _)| intent.as_str()).collect();
            let near: BTreeMap<&str, f32> = neighbours.score(vector, &intents).into_iter().collect();
            for (intent, near) in near {
                let known = scores.entry(intent).or_default();
                *known = *known * (1.0 - EMBEDDING) + near.sqrt() * EMBEDDING;
            }
        }
        let mut ranked: Vec<(&str, f32)> = scores.into_iter().collect();
        for (intent, score) in &mut ranked {
            *score += context_bonus(intent, evidence, context);
        }
        ranked.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(b.0)));
        verdict(&ranked, context, evidence)
    }

    fn slots(intent: &str, evidence: &Evidence, context: &Context) -> Values {
        let mut values = slots::fill(intent, evidence);
        if context.intent.as_deref() == Some(intent)
            && let Some(slot) = context.state.as_deref().and_then(|s| s.strip_prefix("need:"))
            && !values.contains_key(slot)
            && let Some(value) = slots::answer(intent, slot, evidence)
        {
            values.insert(slot.to_owned(), value);
        }
        values
            .into_iter()
            .map(|(slot, value)| {
                if slot == "phone" {
                    (slot, value)
                } else {
                    (slot, masked(value))
                }
            })
            .collect()
    }
}

/// A value without identifiers in it.
fn masked(value: serde_json::Value) -> serde_json::Value {
    match value {
        // Ten bare digits are the answer to "what is your phone number?".
        serde_json::Value::String(text) if !text.chars().all(|c| c.is_ascii_digit()) => {
            serde_json::Value::String(guard::mask(&text).0)
        }
        other => other,
    }
}

fn certain(name: &str) -> IntentGuess {
    IntentGuess {
        name: name.to_owned(),
        confidence: 0.99,
        alternatives: Vec::new(),
    }
}

/// A little for the slot an intent lives from, and for staying with what is talked about.
fn context_bonus(intent: &str, evidence: &Evidence, context: &Context) -> f32 {
    let mut bonus = 0.0;
    if !slots::fill(intent, evidence).is_empty() && !intent.starts_with("school.") {
        bonus += 0.03;
    }
    if context.intent.as_deref() == Some(intent) {
        bonus += 0.04;
        let asked = context.state.as_deref().and_then(|s| s.strip_prefix("need:"));
        if asked.is_some_and(|slot| slots::answer(intent, slot, evidence).is_some())
            && evidence.words.len() <= 4
        {
            bonus += 0.35;
        }
    }
    bonus
}

fn verdict(ranked: &[(&str, f32)], context: &Context, evidence: &Evidence) -> IntentGuess {
    let second = ranked.get(1).map_or(0.0, |s| s.1);
    let Some((name, score)) = ranked.first().copied() else {
        // Nothing in it is known: stay with the open question, if any, else out of scope.
        let staying = context.intent.as_deref().filter(|intent| {
            let asked = context.state.as_deref().and_then(|s| s.strip_prefix("need:"));
            asked.is_some_and(|slot| slots::answer(intent, slot, evidence).is_some())
        });
        let name = staying.unwrap_or("general.out_of_scope").to_owned();
        return IntentGuess {
            name,
            confidence: 0.5,
            alternatives: Vec::new(),
        };
    };
    let confidence = confidence(score, score - second);
    let alternatives: Vec<IntentScore> = ranked[1..]
        .iter()
        .take(3)
        .map(|(n, s)| IntentScore {
            name: (*n).to_owned(),
            confidence: confidence_of_other(*s, score, confidence),
        })
        .collect();
    if confidence >= SURE {
        return IntentGuess {
            name: name.to_owned(),
            confidence,
            alternatives,
        };
    }
    // Not sure: never a guess at an action. The readings stay visible as alternatives.
    let mut readings = vec![IntentScore {
        name: name.to_owned(),
        confidence,
    }];
    readings.extend(alternatives);
    readings.retain(|r| r.name != "general.out_of_scope");
    IntentGuess {
        name: "general.out_of_scope".to_owned(),
        confidence: 1.0 - confidence,
        alternatives: readings,
    }
}

/// From likeness and lead to a probability; the curve is fitted by leaving one example out at a time.
fn confidence(score: f32, lead: f32) -> f32 {
    let x = 7.0 * (score - 0.31) + 9.0 * (lead - 0.05).min(0.3);
    (1.0 / (1.0 + (-x).exp())).clamp(0.01, 0.99)
}

fn confidence_of_other(score: f32, best: f32, confidence: f32) -> f32 {
    (confidence * (score / best.max(1e-6)).powi(3))
        .min(1.0 - confidence)
        .max(0.0)
}

/// Intent and sentence, placeholders replaced by a name people would say.
fn examples(packs: &[Pack]) -> Vec<(String, String)> {
    let mut out = Vec::new();
    for pack in packs {
        for (intent, sentences) in &pack.phrases {
            for sentence in sentences.iter().take(EMBEDDED_EXAMPLES) {
                let mut text = sentence.clone();
                for (slot, keys) in &pack.lexicon {
                    if let Some(entry) = keys.values().next() {
                        text = text.replace(&format!("{{{slot}}}"), &entry.say);
                    }
                }
                for (placeholder, value) in [
                    ("{number}", "5"),
                    ("{grade}", "5"),
                    ("{order_id}", "1234"),
                    ("{phone}", ""),
                    ("{query}", ""),
                ] {
                    text = text.replace(placeholder, value);
                }
                out.push((
                    intent.clone(),
                    text.split_whitespace().collect::<Vec<_>>().join(" "),
                ));
            }
        }
    }
    out
}
