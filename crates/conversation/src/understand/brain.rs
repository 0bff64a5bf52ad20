//! Understanding for all loaded languages.

use super::classify::{Heads, Label, TaskSet};
use super::continuing::{self, Continuing};
use super::embedding::VectorError;
use super::lessons::{self, EMERGENCY, NONE};
use super::normalise::{Placed, normalise};
use super::numbers::Quantity;
use super::places::{Gazetteer, Places, Spot};
use super::slots::{self, Evidence};
use super::tongue::{Answer, Tongue};
use super::{Context, IntentGuess, IntentScore, LanguageGuess, Script, Understanding};
use crate::content::{ContentError, Pack};
use crate::guard::reading::{self, Unit};
use crate::guard::{self, Identifiers, Masked, SafetyAction, Screen};
use crate::language::{Identifier, Language, ScriptCount, WritingSystem};
use crate::reading::OutputScript;
use crate::reply::Replies;
use crate::side_by_side::{joined, side_by_side};
use crate::turn::Values;
use std::collections::BTreeMap;
use std::thread;

/// Below this a reading is no better than "something else".
const FLOOR: f32 = 0.28;
/// What is left of the probability of an emergency where the judge of danger saw none: with the vector of the message, and
/// by words alone, which overlook more.
const UNSEEN: f32 = 0.1;
const UNSEEN_BY_WORDS: f32 = 0.3;
/// Words from which a message counts as a whole one.
const WHOLE_MESSAGE: usize = 5;
/// Fewer words than this hold no number worth hiding.
const SAID_WORDS: usize = 3;
/// A slot's value that is meant but not named must be this likely.
const MEANT: f32 = 0.45;
/// The lexicon slot of lessons; some are on things that people do.
const TOPIC: &str = "topic";
/// The slot that takes any text as it stands.
const TEXT: &str = "text";

/// What the product knows of its languages: built once, shared by all conversations.
#[derive(Debug)]
pub struct Brain {
    tongues: BTreeMap<Language, Tongue>,
    identifier: Identifier,
    screen: Screen,
    identifiers: Identifiers,
    replies: Replies,
    tasks: TaskSet,
    places: Places,
}

/// What goes over all languages at once.
struct Parts {
    identifier: Identifier,
    screen: Screen,
    identifiers: Identifiers,
    replies: Replies,
    places: Places,
}

impl Parts {
    fn new(packs: &[Pack]) -> Result<Self, ContentError> {
        Ok(Self {
            identifier: Identifier::new(packs),
            screen: Screen::new(packs)?,
            identifiers: Identifiers::new(packs),
            replies: Replies::new(packs)?,
            places: Places::new(packs),
        })
    }
}

impl Brain {
    /// Builds everything from content and learns from its sentences, as far as words go; that takes seconds. English must
    /// be there, the other languages fall back on it.
    pub fn new(packs: Vec<Pack>) -> Result<Self, ContentError> {
        Self::build(packs, None)
    }

    /// The same from what [`Self::learnt`] gave for the same content. What is damaged is learnt again.
    pub fn taught(packs: Vec<Pack>, learnt: &[u8]) -> Result<Self, ContentError> {
        Self::build(packs, Some(learnt))
    }

    fn build(packs: Vec<Pack>, learnt: Option<&[u8]>) -> Result<Self, ContentError> {
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
        let packs = &packs;
        // A box starts with all its cores: each language by itself, and what goes over all of them beside.
        let (parts, tongues, known) = thread::scope(|scope| {
            let parts = scope.spawn(|| Parts::new(packs));
            let known = learnt
                .map(|learnt| scope.spawn(move || TaskSet::from_bytes(learnt, lessons::fingerprint(packs))));
            let tongues = side_by_side(packs, |pack| (pack.code, Tongue::new(pack, english)));
            let tongues = tongues.into_iter().collect();
            (joined(parts), tongues, known.and_then(joined))
        });
        let Parts {
            identifier,
            screen,
            identifiers,
            replies,
            places,
        } = parts?;
        let tasks = known.unwrap_or_else(|| lessons::learn(packs, &tongues));
        Ok(Self {
            tongues,
            identifier,
            screen,
            identifiers,
            replies,
            tasks,
            places,
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

    /// The sentences whose vectors [`Self::learn`] wants, always in the same order; none for one who was taught.
    pub fn sentences_to_embed(&self) -> Vec<String> {
        let lessons = self.tasks.lessons().iter();
        lessons
            .map(|lesson| self.natively(&lesson.text, lesson.language, lesson.script))
            .collect()
    }

    /// The form of a message whose vector [`Self::understand`] wants: embedders know languages in their own script, so
    /// romanised words are written natively.
    pub fn text_to_embed(&self, text: &str, forced: Option<Language>, session: Option<Language>) -> String {
        let text = normalise(text);
        let LanguageGuess { code, script, .. } = self.language(&text, forced, session);
        self.natively(&text, code, script)
    }

    fn natively(&self, text: &str, language: Language, script: Script) -> String {
        if script != Script::Roman || language == Language::En {
            return text.to_owned();
        }
        self.replies.in_script(language, text, OutputScript::Native)
    }

    /// Learns from the vectors of [`Self::sentences_to_embed`], with all cores. Takes half a minute; the result is worth keeping.
    pub fn learn(&self, vectors: &[Vec<f32>]) -> Result<Heads, VectorError> {
        self.tasks.learn(vectors)
    }

    /// All that was learnt, to be kept and given to [`Self::taught`].
    pub fn learnt(&self) -> Vec<u8> {
        self.tasks.to_bytes()
    }

    /// Uses what was learnt, once.
    pub fn set_heads(&self, heads: Heads) -> Result<(), VectorError> {
        self.tasks.set_heads(heads)
    }

    /// Whether vectors given to [`Self::understand`] count.
    pub fn uses_vectors(&self) -> bool {
        self.tasks.has_heads()
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
        let message = Message {
            evidence,
            language: language.code,
            vector,
        };
        let features = Tongue::features(&message.evidence);
        let safety = self.judge(&text, &message, &features);
        let refused = tongue
            .leading(&message.evidence.words, &message.evidence.empty)
            .0
            .contains(&Answer::No);
        let taken_back = continuing::taken_back(&message.evidence, context, refused);
        let goes_on = Continuing::of(&message.evidence, &taken_back, context);
        let intent = match safety.action {
            SafetyAction::Escalate => certain(EMERGENCY),
            SafetyAction::Block => certain("general.out_of_scope"),
            _ => self.intent(tongue, &message, &features, context, goes_on.as_ref()),
        };
        let kept = message.evidence.without(&taken_back);
        let own = Message {
            evidence: kept,
            language: message.language,
            vector: message.vector,
        };
        let guess = continuing::may_guess(&intent.name, &own.evidence, goes_on.as_ref());
        let mut slots = self.slots(&intent.name, &own, &features, context, guess);
        slots.retain(|_, v| !taken_back.iter().any(|n| v.as_str() == Some(n.key.as_str())));
        if slots::has(&intent.name, TEXT)
            && let Some(quoted) = slots::quoted(&text)
        {
            slots.insert(TEXT.to_owned(), self.masked(quoted.into()));
        }
        let slots = continuing::merge(
            &intent.name,
            slots,
            &message.evidence,
            goes_on.as_ref(),
            &taken_back,
            context,
        );
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
        let message = Message {
            evidence: self.tongue(language).evidence(&text),
            language,
            vector: None,
        };
        self.judge(&text, &message, &Tongue::features(&message.evidence))
    }

    /// The language that a text is written in, and how.
    pub fn written_in(&self, text: &str, likely: Option<Language>) -> LanguageGuess {
        self.language(&normalise(text), None, likely)
    }

    /// The same for a text that a machine wrote: what was learnt from people's messages says nothing of it.
    pub fn judge_answer(&self, text: &str, language: Language) -> guard::Safety {
        let text = normalise(text);
        guard::judge(self.screen.look(&text, language), self.mask(&text), None)
    }

    /// A text without identifiers, digits said in any language included: the only form to keep, log or send.
    pub fn mask(&self, text: &str) -> Masked {
        let text = normalise(text);
        let likely = self.language(&text, None, None).code;
        self.identifiers
            .mask(&text, |chars, words| self.readings(chars, words, likely))
    }

    /// The words of a text as each language reads them that they may be in, the likely one first.
    fn readings(&self, chars: &[char], words: &[Placed], likely: Language) -> Vec<Vec<Unit>> {
        let spoken = words
            .iter()
            .filter(|w| !w.text.starts_with(|c: char| c.is_ascii_digit()));
        if spoken.count() < SAID_WORDS {
            return vec![reading::as_written(chars, words)];
        }
        let mut systems: Vec<WritingSystem> = Vec::new();
        for system in chars.iter().filter_map(|c| WritingSystem::of(*c)) {
            if !systems.contains(&system) {
                systems.push(system);
            }
        }
        let roman = systems.contains(&WritingSystem::Latin);
        let may = |l: &Language| roman || systems.contains(&l.writing_system());
        let mut tongues: Vec<_> = self.tongues.iter().filter(|(l, _)| may(l)).collect();
        tongues.sort_by_key(|(l, _)| (**l != likely, **l != Language::En, **l != Language::Hi));
        let mut readings: Vec<_> = tongues
            .into_iter()
            .map(|(_, tongue)| tongue.reading(chars, words))
            .collect();
        if readings.is_empty() {
            readings.push(reading::as_written(chars, words));
        }
        readings
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

    /// The values of a lexicon slot that a message may mean without naming one, the likeliest first, by its words alone.
    pub fn likely(&self, lexicon: &str, text: &str, language: Language) -> Vec<(String, f32)> {
        let evidence = self.tongue(language).evidence(&normalise(text));
        let features = Tongue::features(&evidence);
        let message = Message {
            evidence,
            language,
            vector: None,
        };
        let mut ranked = self.probabilities(&Label::Slot(lexicon.to_owned()), &message, &features);
        ranked.retain(|(value, _)| *value != NONE);
        ranked.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(b.0)));
        let named = ranked.into_iter().map(|(value, p)| (value.to_owned(), p));
        named.collect()
    }

    /// A slot's value as the answer to a question for it.
    pub fn slot_answer(
        &self,
        text: &str,
        language: Language,
        intent: &str,
        slot: &str,
    ) -> Option<serde_json::Value> {
        let text = normalise(text);
        if slot == TEXT {
            // All of it, punctuation and all.
            let whole = slots::quoted(&text).unwrap_or(&text);
            return (!whole.is_empty()).then(|| self.masked(whole.into()));
        }
        let mut evidence = self.tongue(language).evidence(&text);
        self.places.add(&mut evidence, language, slot == "place");
        slots::answer(intent, slot, &evidence).map(|value| self.masked(value))
    }

    /// A value without identifiers in it.
    fn masked(&self, value: serde_json::Value) -> serde_json::Value {
        match value {
            // Ten bare digits are the answer to "what is your phone number?".
            serde_json::Value::String(text) if !text.chars().all(|c| c.is_ascii_digit()) => {
                serde_json::Value::String(self.mask(&text).text)
            }
            other => other,
        }
    }

    pub(super) fn tongue(&self, language: Language) -> &Tongue {
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
        LanguageGuess {
            code,
            script: Script::of(text, code),
            confidence: 1.0,
        }
    }

    fn judge(&self, text: &str, message: &Message<'_>, features: &[(String, f32)]) -> guard::Safety {
        let evidence = &message.evidence;
        // What was learnt from whole messages says nothing of a word or two, a name, an answer.
        let answer = self.tongue(message.language).answer(&evidence.words).is_some();
        let suspicion =
            (evidence.words.len() >= WHOLE_MESSAGE && !answer && !evidence.only_goes_on()).then(|| {
                let known = self.probabilities(&Label::Safety, message, features);
                guard::Suspicion::new(&known, message.vector.is_some() && self.uses_vectors())
            });
        let found = self.screen.look(text, message.language);
        guard::judge(found, self.mask(text), suspicion.as_ref())
    }

    fn probabilities(
        &self,
        label: &Label,
        message: &Message<'_>,
        features: &[(String, f32)],
    ) -> Vec<(&str, f32)> {
        self.tasks
            .probabilities(label, message.language, features, message.vector)
    }

    fn intent(
        &self,
        tongue: &Tongue,
        message: &Message<'_>,
        features: &[(String, f32)],
        context: &Context,
        goes_on: Option<&Continuing>,
    ) -> IntentGuess {
        match tongue.answer(&message.evidence.words) {
            Some(Answer::Yes) => return certain("general.yes"),
            Some(Answer::No) => return certain("general.no"),
            _ => {}
        }
        if context.intent.is_none() && message.evidence.only_counts() {
            return certain("general.out_of_scope");
        }
        let mut ranked = self.probabilities(&Label::Intent, message, features);
        let unseen = message.vector.map_or(UNSEEN_BY_WORDS, |_| UNSEEN);
        for (intent, probability) in &mut ranked {
            if *intent == EMERGENCY {
                *probability *= unseen;
            }
            *probability *= in_context(intent, &message.evidence, context)
                * Continuing::beside(intent, &message.evidence);
            if let Some(goes_on) = goes_on {
                *probability = goes_on.weight(intent, *probability);
            }
        }
        let total: f32 = ranked.iter().map(|(_, p)| p).sum();
        for (_, probability) in &mut ranked {
            *probability /= total.max(1e-6);
        }
        ranked.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(b.0)));
        verdict(&ranked)
    }

    fn slots(
        &self,
        intent: &str,
        message: &Message<'_>,
        features: &[(String, f32)],
        context: &Context,
        guess: bool,
    ) -> Values {
        let evidence = &message.evidence;
        let mut values = slots::fill(intent, evidence);
        for (slot, lexicon) in slots::lexicon_slots(intent) {
            let named = message.evidence.value(lexicon).is_some();
            if let Some(value) = self.meant(lexicon, message, features).filter(|_| guess || named) {
                values.insert(slot.to_owned(), value.into());
            }
        }
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
                    (slot, self.masked(value))
                }
            })
            .collect()
    }

    /// The value of a lexicon slot that is meant: the likeliest where none or several are named.
    fn meant(&self, lexicon: &str, message: &Message<'_>, features: &[(String, f32)]) -> Option<String> {
        let named: Vec<&str> = message.evidence.values(lexicon).collect();
        if let [only] = named.as_slice() {
            return Some((*only).to_owned());
        }
        let label = Label::Slot(lexicon.to_owned());
        let mut ranked = self.probabilities(&label, message, features);
        if !named.is_empty() {
            ranked.retain(|(value, _)| named.contains(value));
        } else if let Some(occupations) = message.evidence.occupations().filter(|_| lexicon == TOPIC) {
            // Who names cooking does not mean the lesson on tailoring.
            ranked.retain(|(value, _)| *value == NONE || occupations.contains(value));
        }
        let (value, probability) = ranked.into_iter().max_by(|a, b| a.1.total_cmp(&b.1))?;
        let sure = !named.is_empty() || (probability >= MEANT && value != NONE);
        sure.then(|| value.to_owned())
    }
}

/// A message on the way to its meaning.
struct Message<'a> {
    evidence: Evidence,
    language: Language,
    vector: Option<&'a [f32]>,
}

fn certain(name: &str) -> IntentGuess {
    IntentGuess {
        name: name.to_owned(),
        confidence: 0.99,
        alternatives: Vec::new(),
    }
}

/// How much likelier an intent is for what is talked about.
fn in_context(intent: &str, evidence: &Evidence, context: &Context) -> f32 {
    if context.intent.as_deref() != Some(intent) {
        return 1.0;
    }
    let asked = context.state.as_deref().and_then(|s| s.strip_prefix("need:"));
    let answers = asked.is_some_and(|slot| slots::answer(intent, slot, evidence).is_some());
    if answers && evidence.words.len() <= 4 {
        return 40.0;
    }
    if answers { 4.0 } else { 1.5 }
}

fn verdict(ranked: &[(&str, f32)]) -> IntentGuess {
    let readings: Vec<IntentScore> = ranked
        .iter()
        .take(4)
        .map(|(name, confidence)| IntentScore {
            name: (*name).to_owned(),
            confidence: *confidence,
        })
        .collect();
    match readings.split_first() {
        Some((best, others)) if best.confidence >= FLOOR => IntentGuess {
            name: best.name.clone(),
            confidence: best.confidence,
            alternatives: others.to_vec(),
        },
        _ => IntentGuess {
            name: "general.out_of_scope".to_owned(),
            confidence: 1.0 - readings.first().map_or(0.0, |r| r.confidence),
            alternatives: readings,
        },
    }
}
