//! Guided recognition: known words out of weak ears.
//!
//! A recogniser tells which sounds it heard when ([`SoundRows`]) or, where it writes by itself, which pieces of writing
//! ([`PieceRows`]); what people say here is known (example sentences, the lexicon, numbers, answers). The likeliest sequence
//! of known words is searched for, and speech that none of them fits is written as it sounds. Nine scripts say how their
//! words are spoken; for English a list does.

mod align;
mod decode;
mod expect;
mod fuse;
mod grammar;
mod pieces;
mod sounds;
mod spelling;
mod tree;
mod writing;

pub use expect::Expectation;
pub use fuse::{Free, fuse, guesses};
pub use pieces::PieceRows;
pub use sounds::SoundRows;

use crate::content::Pack;
use crate::language::Language;
use crate::side_by_side::side_by_side;
use decode::{Stretch, Units};
use expect::Answers;
use grammar::Grammar;
use pieces::PieceUnits;
use sounds::SoundUnits;
use spelling::Speller;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::OnceLock;
use tree::Tree;

/// A sound is never held for less likely than this: recognisers err, and one error must not cost a word.
const FLOOR: f32 = -7.0;
/// Longest speech that is decoded, in frames of 20 ms: longer is a recording.
const MAX_FRAMES: usize = 1_000;
/// Readings given.
const MOST: usize = 5;

/// What a recogniser heard, frame by frame.
#[derive(Debug, Clone, Copy)]
pub enum Frames<'a> {
    Sounds(SoundRows<'a>),
    Pieces(PieceRows<'a>),
}

/// Whether rows are of one width, and neither empty nor too long.
fn fits(rows: &[f32], width: usize) -> bool {
    width > 1 && !rows.is_empty() && rows.len().is_multiple_of(width) && rows.len() / width <= MAX_FRAMES
}

/// The column of what is likeliest in a frame.
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

    /// How far the text that a recogniser wrote by itself is believed, 0..1: by its language, or where it writes with
    /// pieces by how many of its words are known: misspelt words could mean anything.
    pub fn trust(&self, language: Language, heard: &Frames, written: &str) -> f32 {
        match (heard, self.known.get(&language)) {
            (Frames::Pieces(_), Some(known)) => known.familiar(written),
            (Frames::Pieces(_), None) => 1.0,
            (Frames::Sounds(_), _) => self.free.get(&language).copied().unwrap_or(1.0),
        }
    }

    /// The likeliest readings, best first; none for a language that cannot be guided.
    pub fn listen(&self, language: Language, expectation: &Expectation, heard: &Frames) -> Vec<Reading> {
        let Some(known) = self.known.get(&language) else {
            return Vec::new();
        };
        let mut readings = match heard {
            Frames::Sounds(rows) => known.in_sounds(rows, expectation, language),
            Frames::Pieces(rows) => known.in_pieces(rows, expectation),
        };
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
    spoken: Tree,
    /// Made when a recogniser that writes is first heard: most boxes have none.
    written: OnceLock<Tree>,
}

impl Known {
    fn new(pack: &Pack) -> Self {
        let speller = Speller::new(pack);
        let grammar = Grammar::new(pack);
        Self {
            spoken: grammar.spoken(&speller),
            written: OnceLock::new(),
            grammar,
            answers: Answers::new(pack),
            speller,
        }
    }

    fn written(&self) -> &Tree {
        self.written.get_or_init(|| self.grammar.written())
    }

    /// Part of the words of a text that are known.
    fn familiar(&self, text: &str) -> f32 {
        let tree = self.written();
        let known = |word: &&str| {
            let end = pieces::letters(word)
                .chars()
                .try_fold(0, |at, letter| tree.child(at, letter));
            end.is_some_and(|end| !tree.node(end).ends.is_empty())
        };
        let words: Vec<&str> = text.split_whitespace().collect();
        words.iter().filter(|word| known(word)).count() as f32 / words.len().max(1) as f32
    }

    fn in_sounds(&self, rows: &SoundRows, expectation: &Expectation, language: Language) -> Vec<Reading> {
        let free = Freely {
            score: rows.likeliest(),
            count: rows.heard(0..MAX_FRAMES).chars().count(),
        };
        let units = SoundUnits::new(*rows, &self.spoken);
        let write = |frames| writing::write(&rows.heard(frames), language);
        let said = |text: &str| align::spoken(&self.speller.sounds(&text.to_lowercase()), rows);
        self.readings(&free, &units, expectation, write, said)
    }

    fn in_pieces(&self, rows: &PieceRows, expectation: &Expectation) -> Vec<Reading> {
        let free = Freely {
            score: rows.likeliest(),
            count: rows.heard(0..MAX_FRAMES).count(),
        };
        let units = PieceUnits::new(*rows, self.written());
        let write = |frames| rows.text(frames);
        let said = |text: &str| align::written(text, &units);
        self.readings(&free, &units, expectation, write, said)
    }

    /// Sequences of words, and whole utterances that are waited for. `write` gives the text of frames that no known word
    /// fits, `said` tells how well an utterance fits.
    fn readings<U: Units>(
        &self,
        free: &Freely,
        units: &U,
        expectation: &Expectation,
        write: impl Fn(Range<usize>) -> String,
        said: impl Fn(&str) -> Option<f32>,
    ) -> Vec<Reading> {
        let paths = decode::decode(&self.grammar, units, MOST);
        let words = paths.iter().map(|path| free.words(&self.grammar, path, &write));
        let answers = self.answers.to(expectation).into_iter().filter_map(|answer| {
            let score = said(&answer.text)?;
            Some(Reading {
                fit: free.fit(score),
                unknown: 0.0,
                score: score + decode::cost(answer.text.split(' ').count(), answer.prior.ln()),
                text: answer.text,
            })
        });
        words.chain(answers).collect()
    }
}

/// What was heard without regard to words: the measure of every reading.
struct Freely {
    score: f32,
    /// Sounds or pieces.
    count: usize,
}

impl Freely {
    fn fit(&self, score: f32) -> f32 {
        (score - self.score) / self.count.max(1) as f32
    }

    /// A sequence of words; `write` gives the text of frames that no known word fits.
    fn words(
        &self,
        grammar: &Grammar,
        path: &decode::Path,
        write: impl Fn(Range<usize>) -> String,
    ) -> Reading {
        let words = path.stretches.iter().map(|stretch| match stretch {
            Stretch::Known(item) => grammar.items[*item as usize].text.clone(),
            Stretch::Unknown(frames) => write(frames.clone()),
        });
        let words: Vec<String> = words.filter(|word| !word.is_empty()).collect();
        let strange = |stretch: &&Stretch| matches!(stretch, Stretch::Unknown(_));
        let unknown = path.stretches.iter().filter(strange).count();
        Reading {
            text: words.join(" "),
            fit: self.fit(path.heard),
            unknown: unknown as f32 / path.stretches.len().max(1) as f32,
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
        let rows = SoundRows::new(ALPHABET, &rows).unwrap();
        listener.listen(language, expectation, &Frames::Sounds(rows))
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
        let said = listener.listen(Language::Hi, &Expectation::default(), &Frames::Sounds(heard));
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
        let pieces = ["▁a".to_owned(), "b".to_owned()];
        assert!(PieceRows::new(&pieces, &[0.0; 4]).is_none() && PieceRows::new(&[], &[0.0; 4]).is_none());
    }

    /// What a recogniser heard that writes with pieces of its own: the piece it would write, and what else it may have been.
    fn wrote(
        listener: &Listener,
        language: Language,
        expectation: &Expectation,
        heard: &[(&str, &str)],
    ) -> Vec<Reading> {
        let all: BTreeSet<&str> = heard
            .iter()
            .flat_map(|(first, second)| [*first, *second])
            .collect();
        let pieces: Vec<String> = all.iter().map(|piece| (*piece).to_owned()).collect();
        let mut rows = Vec::new();
        for (first, second) in heard {
            let score = |piece: &str| match piece {
                it if it == *first => -0.3,
                it if it == *second => -1.6,
                _ => -9.0,
            };
            rows.extend(all.iter().map(|piece| score(piece)).chain([-9.0]));
            rows.extend(all.iter().map(|_| -9.0).chain([-0.01]));
        }
        let rows = PieceRows::new(&pieces, &rows).unwrap();
        listener.listen(language, expectation, &Frames::Pieces(rows))
    }

    #[test]
    fn what_a_recogniser_nearly_wrote_becomes_known_words() {
        let listener = Listener::new(&packs(&["hi", "kn"]));
        let nothing = Expectation::default();
        let heard = [
            ("▁मु", ""),
            ("जे", "झे"),
            ("▁सि", ""),
            ("ला", ""),
            ("इ", "ई"),
            ("▁का", "▁की"),
        ];
        let heard = [&heard[..], &[("▁कम", "▁काम"), ("▁चा", ""), ("हिये", "हिए")]].concat();
        let said = wrote(&listener, Language::Hi, &nothing, &heard);
        assert_eq!(said[0].text, "मुझे सिलाई का काम चाहिए", "{said:?}");
        let heard = [
            ("▁ನನ", ""),
            ("ಗೆ", ""),
            ("▁ಹೊಳಿ", "▁ಹೊಲಿ"),
            ("ಗೆ", ""),
            ("▁", ""),
            ("ಕೆಲ", ""),
            ("ಸಾ", "ಸ"),
            ("▁ಬೇಕು", ""),
        ];
        let said = wrote(&listener, Language::Kn, &nothing, &heard);
        assert_eq!(said[0].text, "ನನಗೆ ಹೊಲಿಗೆ ಕೆಲಸ ಬೇಕು", "{said:?}");
    }

    #[test]
    fn what_a_recogniser_wrote_of_unknown_words_stays() {
        let listener = Listener::new(&packs(&["hi"]));
        let heard = [
            ("▁मुझे", ""),
            ("▁झौ", ""),
            ("फु", ""),
            ("ढि", ""),
            ("धा", ""),
            ("▁जाना", ""),
            ("▁है", "▁हो"),
        ];
        let said = wrote(&listener, Language::Hi, &Expectation::default(), &heard);
        assert_eq!(said[0].text, "मुझे झौफुढिधा जाना है", "{said:?}");
    }

    #[test]
    fn the_open_question_makes_written_answers_likely() {
        let listener = Listener::new(&packs(&["hi"]));
        let asked = Expectation {
            context: Context {
                state: Some("confirm:gig_apply".to_owned()),
                ..Context::default()
            },
            offered: vec!["झौफुढिधा मशीन, लखनऊ".to_owned()],
        };
        let said = wrote(&listener, Language::Hi, &asked, &[("▁नहि", "▁नहीं")]);
        assert_eq!(said[0].text, "नहीं");
        let said = wrote(&listener, Language::Hi, &asked, &[("▁हा", "▁हाँ"), ("▁जी", "")]);
        assert_eq!(said[0].text, "हाँ जी", "{said:?}");
        let heard = [
            ("▁झौ", "▁जो"),
            ("फु", ""),
            ("ढि", "ड़ि"),
            ("धा", ""),
            ("▁मसीन", "▁मशीन"),
            ("▁लख", ""),
            ("नउ", "नऊ"),
        ];
        let said = wrote(&listener, Language::Hi, &asked, &heard);
        assert!(said[0].text.starts_with("झौफुढिधा मशीन"), "{said:?}");
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
