//! Guided recognition: known words out of weak ears.
//!
//! A recogniser tells which sounds it heard when ([`SoundRows`]); what people say here is known (example sentences, the
//! lexicon, numbers, answers). The likeliest sequence of known words is searched for, and speech that none of them fits
//! is written as it sounds. Nine scripts say how their words are spoken; for English a list does.

mod align;
mod decode;
mod expect;
mod fuse;
mod grammar;
mod spelling;
mod writing;

pub use expect::Expectation;
pub use fuse::{Free, fuse, guesses};

use crate::content::Pack;
use crate::language::Language;
use crate::side_by_side::side_by_side;
use decode::Piece;
use expect::Answers;
use grammar::Grammar;
use spelling::Speller;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// A sound is never held for less likely than this: recognisers err, and one error must not cost a word.
const FLOOR: f32 = -7.0;
/// Longest speech that is decoded, in frames of 20 ms: longer is a recording.
const MAX_FRAMES: usize = 1_000;
/// Readings given.
const MOST: usize = 5;

/// Which sounds were heard when: rows of log-probabilities, one for each letter of the alphabet; the first letter stands
/// for "nothing new".
#[derive(Debug, Clone, Copy)]
pub struct SoundRows<'a> {
    alphabet: &'a str,
    rows: &'a [f32],
    width: usize,
}

impl<'a> SoundRows<'a> {
    /// `None` if the rows do not fit the alphabet, or the speech is empty or too long.
    pub fn new(alphabet: &'a str, rows: &'a [f32]) -> Option<Self> {
        let width = alphabet.chars().count();
        let fits = width > 1
            && !rows.is_empty()
            && rows.len().is_multiple_of(width)
            && rows.len() / width <= MAX_FRAMES;
        fits.then_some(Self {
            alphabet,
            rows,
            width,
        })
    }

    fn frames(&self) -> impl Iterator<Item = &'a [f32]> {
        self.rows.chunks_exact(self.width)
    }

    fn column(&self, letter: char) -> Option<usize> {
        self.alphabet.chars().position(|c| c == letter)
    }

    /// Log-likelihood of the likeliest sounds, whatever they say.
    fn likeliest(&self) -> f32 {
        self.frames()
            .map(|row| row.iter().copied().fold(f32::NEG_INFINITY, f32::max))
            .sum()
    }

    /// The likeliest sounds of some frames.
    fn heard(&self, frames: Range<usize>) -> String {
        let letters: Vec<char> = self.alphabet.chars().collect();
        let rows = self.frames().skip(frames.start).take(frames.len());
        let mut loudest: Vec<usize> = rows.map(loudest).collect();
        loudest.dedup();
        loudest.retain(|&column| column != 0);
        loudest.into_iter().map(|column| letters[column]).collect()
    }
}

/// The column of the likeliest sound of a frame.
fn loudest(row: &[f32]) -> usize {
    (0..row.len())
        .max_by(|a, b| row[*a].total_cmp(&row[*b]))
        .unwrap_or(0)
}

/// One reading of an utterance in known words.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// In the language's own script; words that are not known are spelt as they were heard.
    pub text: String,
    /// How much worse the words fit than free sounds would, per sound: 0 is perfect, below about -1 is doubtful.
    pub fit: f32,
    /// Part of the words that are unknown, 0..1.
    pub unknown: f32,
    /// Log-likelihood of sounds and words, for comparing readings of one utterance.
    pub score: f32,
}

/// What may be said, in all languages that can be guided.
#[derive(Debug)]
pub struct Listener {
    known: BTreeMap<Language, Known>,
    /// How far freely written text is believed.
    free: BTreeMap<Language, f32>,
}

impl Listener {
    /// Collects what may be said from content.
    pub fn new(packs: &[Pack]) -> Self {
        let known = side_by_side(packs, |pack| (pack.code, Known::new(pack)));
        Self {
            known: known.into_iter().collect(),
            free: packs
                .iter()
                .map(|pack| (pack.code, pack.language.hearing.free))
                .collect(),
        }
    }

    /// Languages in which only sounds are worth asking the recogniser for.
    pub fn sounds_only(&self) -> Vec<String> {
        let only = self.free.iter().filter(|(_, free)| **free <= 0.0);
        only.map(|(language, _)| language.code().to_owned()).collect()
    }

    /// How far text that the recogniser wrote by itself is believed, 0..1.
    pub fn trust(&self, language: Language) -> f32 {
        self.free.get(&language).copied().unwrap_or(1.0)
    }

    /// The likeliest readings, best first; none for a language that cannot be guided.
    pub fn listen(&self, language: Language, expectation: &Expectation, sounds: &SoundRows) -> Vec<Reading> {
        let Some(Known {
            grammar,
            answers,
            speller,
        }) = self.known.get(&language)
        else {
            return Vec::new();
        };
        let free = Freely {
            score: sounds.likeliest(),
            count: sounds.heard(0..MAX_FRAMES).chars().count().max(1) as f32,
        };
        let paths = decode::decode(grammar, sounds, MOST);
        let mut readings: Vec<Reading> = paths
            .iter()
            .map(|path| free.reading(grammar, path, language, sounds))
            .collect();
        readings.extend(
            answers
                .to(expectation, speller)
                .into_iter()
                .filter_map(|candidate| {
                    let score = align::align(&candidate.sounds, sounds)?;
                    Some(Reading {
                        fit: (score - free.score) / free.count,
                        unknown: 0.0,
                        score: score + decode::cost(candidate.text.split(' ').count(), candidate.prior.ln()),
                        text: candidate.text,
                    })
                }),
        );
        readings.sort_by(|a, b| b.score.total_cmp(&a.score));
        let mut seen = BTreeSet::new();
        readings.retain(|reading| !reading.text.is_empty() && seen.insert(reading.text.clone()));
        readings.truncate(MOST);
        readings
    }
}

/// What may be said in one language, and how.
#[derive(Debug)]
struct Known {
    grammar: Grammar,
    answers: Answers,
    speller: Speller,
}

impl Known {
    fn new(pack: &Pack) -> Self {
        let speller = Speller::new(pack);
        Self {
            grammar: Grammar::new(pack, &speller),
            answers: Answers::new(pack),
            speller,
        }
    }
}

/// What was heard without regard to words: the measure of every reading.
struct Freely {
    score: f32,
    count: f32,
}

impl Freely {
    fn reading(
        &self,
        grammar: &Grammar,
        path: &decode::Path,
        language: Language,
        sounds: &SoundRows,
    ) -> Reading {
        let words: Vec<String> = path
            .pieces
            .iter()
            .map(|piece| match piece {
                Piece::Known(item) => grammar.items[*item as usize].text.clone(),
                Piece::Unknown(frames) => writing::write(&sounds.heard(frames.clone()), language),
            })
            .filter(|word| !word.is_empty())
            .collect();
        let unknown = path
            .pieces
            .iter()
            .filter(|piece| matches!(piece, Piece::Unknown(_)))
            .count();
        Reading {
            text: words.join(" "),
            fit: (path.sounds - self.score) / self.count,
            unknown: unknown as f32 / path.pieces.len().max(1) as f32,
            score: path.total,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::PackFiles;
    use crate::understand::{Brain, Context};

    const ALPHABET: &str = "_aAiueoEOkKgGcCjJTQDXtWdZnMpPbBmyrRlLvSshz";

    fn packs(codes: &[&str]) -> Vec<Pack> {
        let content = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content/languages");
        let pack = |code: &&str| {
            let read = |file: &str| std::fs::read_to_string(content.join(code).join(file)).unwrap();
            Pack::parse(&PackFiles {
                language: &read("language.toml"),
                phrases: &read("phrases.toml"),
                lexicon: &read("lexicon.toml"),
                replies: &read("replies.ftl"),
                safety: &read("safety.toml"),
                pronunciation: &std::fs::read_to_string(content.join(code).join("pronunciation.toml"))
                    .unwrap_or_default(),
            })
            .unwrap()
        };
        codes.iter().map(pack).collect()
    }

    /// What ears that are right three times out of four would make of these sounds.
    fn heard(sounds: &str) -> Vec<f32> {
        let mut rows = Vec::new();
        for (i, sound) in sounds.chars().enumerate() {
            let sure = if i % 4 == 3 { -2.5 } else { -0.3 };
            for likely in [sound, '_'] {
                rows.extend(ALPHABET.chars().map(|c| if c == likely { sure } else { -4.5 }));
            }
        }
        rows
    }

    fn listen(
        listener: &Listener,
        language: Language,
        sounds: &str,
        expectation: &Expectation,
    ) -> Vec<Reading> {
        let rows = heard(sounds);
        listener.listen(language, expectation, &SoundRows::new(ALPHABET, &rows).unwrap())
    }

    #[test]
    fn known_words_are_found_in_what_weak_ears_heard() {
        let listener = Listener::new(&packs(&["hi", "kn"]));
        let nothing = Expectation::default();
        let said = listen(&listener, Language::Hi, "mujesilAikAkAmcAhie", &nothing);
        assert_eq!(said[0].text, "मुझे सिलाई का काम चाहिए");
        let said = listen(&listener, Language::Kn, "nanageholigekelasabeku", &nothing);
        assert_eq!(said[0].text, "ನನಗೆ ಹೊಲಿಗೆ ಕೆಲಸ ಬೇಕು");
    }

    #[test]
    fn speech_that_no_words_fit_fits_badly() {
        let listener = Listener::new(&packs(&["hi"]));
        let nothing = Expectation::default();
        let right = listen(&listener, Language::Hi, "mujesilAikAkAmcAhie", &nothing);
        let wrong = listen(&listener, Language::Hi, "zoTzEGoXuPpuzzOQeJuBEz", &nothing);
        assert!(right[0].fit > -0.6, "{right:?}");
        assert!(
            wrong
                .first()
                .is_none_or(|reading| reading.fit < right[0].fit - 0.5),
            "{wrong:?}"
        );
    }

    #[test]
    fn the_open_question_makes_its_answers_likely() {
        let listener = Listener::new(&packs(&["hi"]));
        let asked = Expectation {
            context: Context {
                state: Some("confirm:gig_apply".to_owned()),
                ..Context::default()
            },
            offered: vec!["सिलाई का काम, लखनऊ".to_owned()],
        };
        assert_eq!(listen(&listener, Language::Hi, "nahin", &asked)[0].text, "नहीं");
        let named = listen(&listener, Language::Hi, "silAikAkAmlaKnaU", &asked);
        assert!(
            named
                .iter()
                .any(|reading| reading.text.starts_with("सिलाई का काम")),
            "{named:?}"
        );
    }

    #[test]
    fn words_that_are_in_no_list_are_written_as_they_sound() {
        let listener = Listener::new(&packs(&["hi"]));
        let mut rows = Vec::new();
        for sound in "muJeJOPuXiZAjAnAhE".chars() {
            for likely in [sound, '_'] {
                rows.extend(ALPHABET.chars().map(|c| if c == likely { -0.2 } else { -6.0 }));
            }
        }
        let heard = SoundRows::new(ALPHABET, &rows).unwrap();
        let said = listener.listen(Language::Hi, &Expectation::default(), &heard);
        // A name nobody has heard of, between words that are known.
        assert_eq!(said[0].text, "मुझे झौफुढिधा जाना है");
        assert!(said[0].unknown > 0.0 && said[0].unknown < 0.5, "{said:?}");
    }

    #[test]
    fn english_is_said_as_its_list_of_words_tells() {
        let listener = Listener::new(&packs(&["en"]));
        let nothing = Expectation::default();
        let said = listen(&listener, Language::En, "AiniDaTelaringjAb", &nothing);
        assert_eq!(said[0].text, "i need a tailoring job");
    }

    #[test]
    fn broken_rows_are_not_guided() {
        assert!(SoundRows::new(ALPHABET, &[0.0; 7]).is_none() && SoundRows::new(ALPHABET, &[]).is_none());
    }

    #[test]
    fn ways_of_hearing_that_agree_are_believed_more() {
        let brain = Brain::new(packs(&["en", "hi"])).unwrap();
        let context = Context::default();
        let reading = Reading {
            text: "मुझे सिलाई का काम चाहिए".to_owned(),
            fit: -0.5,
            unknown: 0.0,
            score: 0.0,
        };
        let free = |text| Free {
            text,
            confidence: 0.4,
        };
        let alone = fuse(
            &brain,
            Language::Hi,
            &context,
            free(""),
            std::slice::from_ref(&reading),
            |_| None,
        );
        let both = fuse(
            &brain,
            Language::Hi,
            &context,
            free("सिलाई का काम चाहिए"),
            &[reading],
            |_| None,
        );
        assert_eq!(alone.text, both.text);
        assert!(
            both.confidence > alone.confidence,
            "{} {}",
            both.confidence,
            alone.confidence
        );
        let nothing = fuse(&brain, Language::Hi, &context, free(""), &[], |_| None);
        assert!(nothing.text.is_empty() && nothing.confidence == 0.0);
    }
}
